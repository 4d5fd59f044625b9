"""Rasters as covariates: the mean of a cell, its sum, the share of each class, indices, slope."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterator, Optional, Sequence, Tuple

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ....contract.bands import S2_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.identity import raster_name
from ...io.raster import open_raster, read_window, windows
from ...io.reading import Layer, open_layer, window_under
from ...io.relief import slope_and_direction
from ...io.shares import aligned, framed, pixel_m, read_direct
from ...io.warp import warped

MEAN, SUM, CLASSES, INDICES, SLOPE = "mean", "sum", "classes", "indices", "slope"
#: More classes are no classes, but values.
MOST_CLASSES = 64
#: The side of what is read of a source at a time.
MOST_SOURCE_PX = 2048
_STEP_PX = 1024


@dataclass(frozen=True)
class RasterSource:
    """An open raster with its treatment; ``bands`` names what it gives, ``classes`` its classes' values."""

    name: str
    treatment: str
    dataset: Any
    grid: Grid
    bands: Tuple[str, ...]
    classes: Tuple[float, ...] = ()
    imagery: Any = None  # a Layer, of indices

    def read(self, grid: Grid, report: Report, only: Optional[Sequence[int]] = None) -> np.ndarray:
        """Return what it gives on ``grid``, float32 [bands, H, W], NaN where unknown.

        ``only``: the positions of the bands that are wanted, of means and sums.
        """
        report.check_cancelled()
        wanted = range(len(self.bands)) if only is None else only
        found = np.full((len(wanted), *grid.shape), np.nan, dtype=np.float32)
        if self.treatment in (MEAN, SUM):
            direct = aligned(self.grid, grid)
            if direct is not None:
                read_direct(self.dataset, [band + 1 for band in wanted], direct, found)
                return found
        window = window_under(self.grid, grid, self.name)
        if window is None:
            return found
        part = self.grid.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
        finer = pixel_m(self.grid) < 0.999 * pixel_m(grid)
        smooth = Resampling.average if finer else Resampling.bilinear
        if self.imagery is not None:
            return _indices(self.imagery.read_on(grid, smooth))

        def brought(values: np.ndarray, how: Resampling) -> np.ndarray:
            return warped(*framed(values, part, grid), grid, how)[0]

        try:
            if self.treatment == SLOPE:
                slope = slope_and_direction(read_window(self.dataset, 1, window), part)[0]
                return brought(slope, smooth)[None]
            if self.treatment == CLASSES:
                values = read_window(self.dataset, 1, window)
                one = Resampling.average if finer else Resampling.nearest
                for number, value in enumerate(self.classes):
                    report.check_cancelled()
                    share = np.where(np.isnan(values), np.nan, values == value)
                    found[number] = brought(share, one)
                return found
            for number, band in enumerate(wanted):
                report.check_cancelled()
                how = Resampling.sum if self.treatment == SUM else smooth
                found[number] = brought(read_window(self.dataset, band + 1, window), how)
            return found
        except (RasterioError, CPLE_BaseError) as problem:
            raise EngineError(
                "warp",
                sentence("{file} can't be brought to the grid of the covariates.", file=self.name),
                "Reproject it to the coordinate reference system of the grid first.",
            ) from problem


def open_source(path: str, treatment: str, label: str, stack: ExitStack, report: Report) -> RasterSource:
    """Open a raster for a treatment; it stays open until ``stack`` is left.

    Raises EngineError for what can't be read, has no grid, or, by class, too many values.
    """
    dataset = stack.enter_context(open_raster(path))
    grid, name = Grid.of(dataset), raster_name(path)
    label = label or Path(name).stem
    if treatment == INDICES:
        layer = open_layer(dataset, S2_BANDS, "auto", "auto", name, report)
        if layer is None:
            raise EngineError(
                "no-pixels",
                sentence("{file} has no pixel with all bands of Sentinel-2.", file=name),
                "Choose another raster.",
            )
        return RasterSource(
            name, treatment, dataset, grid, (f"NDVI of {label}", f"NDWI of {label}"), imagery=layer
        )
    if treatment == SLOPE:
        return RasterSource(name, treatment, dataset, grid, (f"slope of {label}",))
    if treatment == CLASSES:
        found = classes_in(dataset, Window(0, 0, dataset.width, dataset.height), name, report)
        names = tuple(f"{label} = {value:g}" for value in found)
        return RasterSource(name, treatment, dataset, grid, names, found)
    several = dataset.count > 1
    names = tuple(
        f"{label} {dataset.descriptions[band] or band + 1}" if several else label
        for band in range(dataset.count)
    )
    return RasterSource(name, treatment, dataset, grid, names)


def classes_in(dataset: Any, within: Window, name: str, report: Report) -> Tuple[float, ...]:
    """Return the values of a raster of classes in a window of it, sorted."""
    found: np.ndarray = np.empty(0, dtype=np.float32)
    for window in parts_of(within):
        report.check_cancelled()
        values = read_window(dataset, 1, window)
        found = np.union1d(found, values[np.isfinite(values)])
        if len(found) > MOST_CLASSES:
            raise EngineError(
                "many-classes",
                sentence(
                    "{file} has more than {most} values, so they are no classes.",
                    file=name,
                    most=MOST_CLASSES,
                ),
                "Take its mean instead (MEAN_OF).",
            )
    return tuple(float(value) for value in found)


def parts_of(window: Window) -> Iterator[Window]:
    """Yield the windows in which to go over a window of a source."""
    for part in windows(int(window.width), int(window.height), _STEP_PX):
        yield Window(window.col_off + part.col_off, window.row_off + part.row_off, part.width, part.height)


def _indices(dn: np.ndarray) -> np.ndarray:
    """Return NDVI and NDWI (McFeeters 1996), float32 [2, H, W], of B02, B03, B04, B08."""
    green, red, infrared = dn[1], dn[2], dn[3]
    return np.stack([_normalised(infrared, red), _normalised(green, infrared)])


def _normalised(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    total = one + other
    empty = np.full(total.shape, np.nan, dtype=np.float32)
    return np.divide(one - other, total, out=empty, where=total > 0)


def block_px(sources: Sequence[Grid], grid: Grid, usual: int) -> int:
    """Return the side of the blocks in which to go over ``grid``, so that no source is read too large."""
    finest = min((pixel_m(source) / pixel_m(grid) for source in sources), default=1.0)
    return max(1, min(usual, int(MOST_SOURCE_PX * finest)))


__all__ = ["CLASSES", "INDICES", "MEAN", "SLOPE", "SUM", "Layer", "RasterSource", "block_px", "open_source"]
