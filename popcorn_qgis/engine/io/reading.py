"""A raster of imagery by the rules: the right bands, what is missing, the unit, the offset; on any grid."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Optional, Tuple

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .band_names import S2_BANDS, find_bands
from .grid import Grid
from .offset import offset_to_remove
from .raster import scaling
from .sample import count_odd, read_clean, sample_of
from .units import DN, Conversion, refuse_scaled, s1_conversion, s2_conversion
from .warp import warped


@dataclass(frozen=True)
class Layer:
    """An open raster of one sensor, and how its pixels become dB or DN."""

    name: str
    dataset: Any
    bands: Tuple[int, ...]
    conversion: Conversion

    def read(self, window: Optional[Window] = None) -> np.ndarray:
        """Return float32 [bands, H, W] on the raster's own grid: dB or DN, NaN where missing."""
        values = read_clean(self.dataset, self.bands, window, fill_zero=True)
        self.conversion.apply(values)
        return values

    def read_on(self, grid: Grid, resampling: Resampling) -> np.ndarray:
        """Return the same on another grid; what the raster does not reach is NaN.

        Missing pixels are left out before values are mixed, and values are mixed as they are stored. A
        pixel does not depend on the part of the grid that is read. Raises EngineError where the grids
        can't be brought together.
        """
        own = Grid.of(self.dataset)
        values = np.full((len(self.bands), *grid.shape), np.nan, dtype=np.float32)
        window = window_under(own, grid, self.name)
        if window is None:
            return values
        stored = read_clean(self.dataset, self.bands, window, fill_zero=True)
        stored[self.conversion.odd(stored)] = np.nan
        part = own.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
        try:
            values = warped(stored, part, grid, resampling)
        except (RasterioError, CPLE_BaseError) as problem:
            raise _not_to_grid(self.name) from problem
        self.conversion.apply(values)
        return values


def open_layer(
    dataset: Any,
    wanted: Tuple[str, ...],
    unit: str,
    offset: str,
    name: str,
    report: Report,
    region: Optional[Window] = None,
    places: Tuple[int, ...] = (),
) -> Optional[Layer]:
    """Return an open raster as a layer of imagery; None where no pixel has all bands.

    ``wanted`` S1_BANDS or S2_BANDS, ``unit`` one of jobs.S1_UNITS or S2_SCALES, ``offset`` one of
    jobs.OFFSETS; ``places`` of the bands where they are known. What was found is logged with its
    evidence; what can't be data is counted in ``region`` (None: everywhere), warned of or refused.
    Raises EngineError for all that would be a guess.
    """
    bands = places or find_bands(wanted, dataset, name, report)
    sample = sample_of(dataset, bands, True, report)
    if sample.shape[1] == 0:
        _count(dataset, bands, Conversion(DN), name, report, region)
        return None
    dtype = str(dataset.dtypes[bands[0] - 1])
    tagged = {scaling(dataset, band) for band in bands} != {(1.0, 0.0)}
    if tagged:
        scale, shift = scaling(dataset, bands[0])
        report.log(
            sentence(
                "{file}: its tags are applied: value × {scale:g} + {shift:g}.",
                file=name,
                scale=scale,
                shift=shift,
            )
        )
    kind = "float32" if tagged else dtype
    if wanted == S2_BANDS:
        conversion = s2_conversion(sample, kind, unit, name, report)
        in_dn = sample.copy()
        conversion.to_unit(in_dn)
        in_tags = conversion.takes_off(scaling(dataset, bands[0])[1])
        removed = offset_to_remove(in_dn, dataset.tags(), offset, in_tags, name, report)
        conversion = Conversion(conversion.reading, removed)
    else:
        refuse_scaled(dataset.tags(), name)
        conversion = s1_conversion(sample, np.dtype(kind).kind in "iu", unit, name, report)
    _count(dataset, bands, conversion, name, report, region)
    return Layer(name, dataset, bands, conversion)


def _count(
    dataset: Any,
    bands: Tuple[int, ...],
    conversion: Conversion,
    name: str,
    report: Report,
    region: Optional[Window],
) -> None:
    count_odd(dataset, bands, True, conversion.odd, report, region).judge(name, report)


def window_under(own: Grid, grid: Grid, name: str) -> Optional[Window]:
    """Return the pixels of ``own`` that ``grid`` needs, with a margin for resampling; None: none."""
    try:
        west, south, east, north = (
            grid.bounds
            if own.crs == grid.crs
            else transform_bounds(grid.crs, own.crs, *grid.bounds, densify_pts=21)
        )
    except (RasterioError, CPLE_BaseError) as problem:
        raise _not_to_grid(name) from problem
    corners = [
        ~own.transform * corner for corner in ((west, south), (west, north), (east, south), (east, north))
    ]
    columns, rows = [c for c, _ in corners], [r for _, r in corners]
    if not all(math.isfinite(value) for value in (*columns, *rows)):
        return Window(0, 0, own.width, own.height)
    wide = math.ceil(2 * max(1.0, (max(columns) - min(columns)) / grid.width)) + 2
    high = math.ceil(2 * max(1.0, (max(rows) - min(rows)) / grid.height)) + 2
    left, right = max(math.floor(min(columns)) - wide, 0), min(math.ceil(max(columns)) + wide, own.width)
    top, bottom = max(math.floor(min(rows)) - high, 0), min(math.ceil(max(rows)) + high, own.height)
    return None if left >= right or top >= bottom else Window(left, top, right - left, bottom - top)


def _not_to_grid(name: str) -> EngineError:
    return EngineError(
        "warp",
        sentence("{file} can't be brought to the grid of the first raster.", file=name),
        "Reproject it to the coordinate reference system of the Sentinel-2 raster first.",
    )
