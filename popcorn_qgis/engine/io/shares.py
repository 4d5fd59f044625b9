"""What share of each pixel of a grid holds something in another raster; and where a mask lets nobody live."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Callable, Optional, Protocol, Sequence, Tuple

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from .grid import Grid
from .identity import raster_name
from .raster import open_raster, read_window
from .reading import window_under
from .warp import warped


class Opened(Protocol):
    """An open raster with its grid and its name."""

    @property
    def name(self) -> str: ...

    @property
    def dataset(self) -> Any: ...

    @property
    def grid(self) -> Grid: ...


@dataclass(frozen=True)
class Constraint:
    """An open mask that is 0 where nobody lives; any other value, and a gap, lets people live there."""

    name: str
    path: str
    dataset: Any
    grid: Grid

    def out(self, grid: Grid) -> np.ndarray:
        """Return bool [H, W]: the pixels of ``grid`` that the mask leaves nobody in, not in any part."""
        return np.asarray(share_of(self, grid, settled) == 0)


def open_constraint(path: str, stack: ExitStack) -> Optional[Constraint]:
    """Open a mask until ``stack`` is left, None without a path; raises EngineError for what is no raster."""
    if not path:
        return None
    dataset = stack.enter_context(open_raster(path))
    return Constraint(raster_name(path), path, dataset, Grid.of(dataset))


def settled(values: np.ndarray) -> np.ndarray:
    """Return where a mask does not say that nobody lives: a gap is no reason to send anybody away."""
    return np.asarray(~(values == 0))


def aligned(own: Grid, grid: Grid) -> Optional[Tuple[int, int]]:
    """Return column and row of ``own`` at which ``grid`` begins, if their pixels are the same; else None."""
    t, g = own.transform, grid.transform
    if own.crs != grid.crs or not (own.is_north_up() and grid.is_north_up()):
        return None
    column, row = (g.c - t.c) / t.a, (g.f - t.f) / t.e
    drift = max(abs(g.a / t.a - 1) * grid.width, abs(g.e / t.e - 1) * grid.height)
    if drift > 1e-3 or max(abs(column - round(column)), abs(row - round(row))) > 1e-3:
        return None
    return round(column), round(row)


def read_direct(dataset: Any, bands: Sequence[int], start: Tuple[int, int], found: np.ndarray) -> None:
    """Read into ``found`` [bands, H, W] what there is of a part that begins at ``start`` (column, row)."""
    column, row = start
    left, top = max(column, 0), max(row, 0)
    right = min(column + found.shape[2], dataset.width)
    bottom = min(row + found.shape[1], dataset.height)
    if left < right and top < bottom:
        values = read_window(dataset, list(bands), Window(left, top, right - left, bottom - top))
        found[:, top - row : bottom - row, left - column : right - column] = values


def framed(values: np.ndarray, part: Grid, grid: Grid) -> Tuple[np.ndarray, Grid]:
    """Return values [1, H, W] with a frame of gaps, and their grid.

    GDAL weighs the pixels of a cell wrongly that reaches beyond the source (seen for averages and sums).
    """
    wide = int(np.ceil(pixel_m(grid) / pixel_m(part))) + 2
    framed = np.pad(values.astype(np.float32), wide, constant_values=np.nan)[None]
    return framed, part.crop(-wide, -wide, part.width + 2 * wide, part.height + 2 * wide)


def share_of(source: Opened, grid: Grid, test: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Return the share of each pixel of ``grid`` in which ``test`` holds of band 1, float32 [H, W].

    ``test`` gets values, NaN where there are none, and returns bool. NaN where the raster does not reach.
    """
    direct = aligned(source.grid, grid)
    values = np.full((1, *grid.shape), np.nan, dtype=np.float32)
    if direct is not None:
        read_direct(source.dataset, [1], direct, values)
        return test(values[0]).astype(np.float32)
    window = window_under(source.grid, grid, source.name)
    if window is None:
        return values[0]
    part = source.grid.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
    held = test(read_window(source.dataset, 1, window))
    finer = pixel_m(source.grid) < 0.999 * pixel_m(grid)
    how = Resampling.average if finer else Resampling.nearest
    return warped(*framed(held, part, grid), grid, how)[0]


def pixel_m(grid: Grid) -> float:
    """Return the side of a square of a pixel's area, in metres."""
    return float(np.sqrt(grid.pixel_area_m2()))
