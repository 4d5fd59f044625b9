"""A coarser grid to sum people to: its cells, how pixels fall into them, and sums strip by strip."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Tuple

import numpy as np
from affine import Affine

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.raster import Grid

CHUNK_PX = 1 << 21  # input pixels in memory at a time
AS_LARGE = 0.999  # a cell may be this much of a pixel, so that 10 m fits 10.0001 m

#: Rows start … stop of a raster, float64 [rows, width], NaN where nodata.
Read = Callable[[int, int], np.ndarray]


@dataclass(frozen=True)
class Shares:
    """How the pixels along one axis fall into cells: a pixel lies in one cell, or is cut by two.

    ``cell`` int64 [pixels] is the first cell, ``part`` float64 [pixels] the part that lies in it;
    the rest lies in the next. ``cells`` is the number of cells.
    """

    cell: np.ndarray
    part: np.ndarray
    cells: int


def cell_grid(grid: Grid, cell_size_m: float) -> Tuple[Grid, Shares, Shares]:
    """Return the grid of cells, and how rows and columns of pixels fall into them.

    In a CRS whose areas are true to the ground (UTM, national and equal-area grids, Mollweide) a cell is
    exactly ``cell_size_m`` in its own metres and its borders are at multiples of that. In geographic
    coordinates and in Web Mercator a cell is the whole number of pixels that is nearest to
    ``cell_size_m`` in the middle of the raster, at least one, counted from the coordinate origin: no
    pixel is cut, and neighbouring tiles match.
    """
    grid.check_north_up()
    if not (math.isfinite(cell_size_m) and cell_size_m > 0):
        raise EngineError(
            "cell-size",
            sentence("The cell size is {cell_size_m:g} m.", cell_size_m=cell_size_m),
            "Give a size above 0, such as 100 m.",
        )
    true = grid.is_equal_area()
    east_m, north_m = _own_metres(grid) if true else grid.pixel_size_m()
    if cell_size_m < AS_LARGE * max(east_m, north_m):
        raise EngineError(
            "cell-size",
            sentence(
                "Cells of {cell_size_m:g} m are smaller than the raster's pixels ({east_m:.4g} m "
                "× {north_m:.4g} m): people can be summed, not split.",
                cell_size_m=cell_size_m,
                east_m=east_m,
                north_m=north_m,
            ),
            sentence(
                "Give a cell size of {smallest_m:d} m or more.", smallest_m=math.ceil(max(east_m, north_m))
            ),
        )
    t = grid.transform
    width, height = t.a, -t.e
    if true:
        unit_m = float(grid.crs.linear_units_factor[1])
        size = cell_size_m / unit_m
        columns = _shares(t.c / size, width / size, grid.width)
        rows = _shares(-t.f / size, height / size, grid.height)
        west, north = math.floor(_rounded(t.c / size)) * size, -math.floor(_rounded(-t.f / size)) * size
        cell = (size, size)
    else:
        times = max(1, round(cell_size_m / east_m)), max(1, round(cell_size_m / north_m))
        skipped = round(t.c / width) % times[0], round(-t.f / height) % times[1]
        columns = _shares(skipped[0] / times[0], 1 / times[0], grid.width)
        rows = _shares(skipped[1] / times[1], 1 / times[1], grid.height)
        west, north = t.c - skipped[0] * width, t.f + skipped[1] * height
        cell = (times[0] * width, times[1] * height)
    target = Grid(grid.crs, Affine(cell[0], 0, west, 0, -cell[1], north), columns.cells, rows.cells)
    return target, rows, columns


def _own_metres(grid: Grid) -> Tuple[float, float]:
    """Return the pixel's size in the CRS's own metres: (east, north)."""
    factor = float(grid.crs.linear_units_factor[1])
    return grid.transform.a * factor, -grid.transform.e * factor


def _rounded(value: float) -> float:
    """Return the value, or the whole number that it misses by rounding only."""
    return float(round(value)) if abs(value - round(value)) < 1e-6 else value


def _shares(start: float, step: float, pixels: int) -> Shares:
    """Return the shares of pixels that start at ``start`` and are ``step`` long, in cells."""
    edges = start + step * np.arange(pixels + 1)
    near = np.rint(edges)
    edges = np.where(np.abs(edges - near) < 1e-6, near, edges) - math.floor(_rounded(start))
    cell = np.floor(edges[:-1]).astype(np.int64)
    part = np.clip((cell + 1 - edges[:-1]) / (edges[1:] - edges[:-1]), 0.0, 1.0)
    return Shares(cell, part, int(np.ceil(edges[-1])))


def sum_strip(
    read: Read, rows: Shares, columns: Shares, top: int, height: int, report: Report
) -> Tuple[np.ndarray, np.ndarray, float]:
    """Sum the pixels of cell rows top … top + height: people and pixels with a value, float64.

    ``read`` gives rows of pixels. Also the sum of the pixels that start in these rows, so that all
    strips' sums are the raster's.
    """
    people, seen = np.zeros((height, columns.cells)), np.zeros((height, columns.cells))
    total = 0.0
    first = int(np.searchsorted(rows.cell, top - 1))  # a pixel of the row of cells above may reach in
    last = int(np.searchsorted(rows.cell, top + height))
    chunk = max(1, CHUNK_PX // len(columns.cell))
    for start in range(first, last, chunk):
        report.progress(start / len(rows.cell), "Summing people to cells")
        stop = min(start + chunk, last)
        values = read(start, stop)
        valid = np.isfinite(values)
        values[~valid] = 0.0
        total += float(values[rows.cell[start:stop] >= top].sum())
        local = Shares(rows.cell[start:stop] - top, rows.part[start:stop], height)
        for source, sums in ((values, people), (valid.astype(np.float64), seen)):
            sums += _gather(_gather(source, local).T, columns).T
    return people, seen, total


def _gather(values: np.ndarray, shares: Shares) -> np.ndarray:
    """Sum the first axis of [pixels, n] into [cells, n] by the shares; other cells are dropped."""
    sums = np.zeros((shares.cells + 2, values.shape[1]))  # one more cell on either side
    starts = np.flatnonzero(np.append(True, shares.cell[1:] != shares.cell[:-1]))
    cells = np.clip(shares.cell[starts], -1, shares.cells - 1) + 1
    sums[cells] += np.add.reduceat(values * shares.part[:, None], starts, axis=0)
    if (shares.part < 1).any():
        sums[cells + 1] += np.add.reduceat(values * (1 - shares.part[:, None]), starts, axis=0)
    return sums[1:-1]
