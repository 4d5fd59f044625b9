"""Opening the imagery: seasons paired, bands found, units told apart, everything on one grid."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional, Tuple

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError, RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import Imagery
from ..feedback import Report
from ..io.bands import (
    S1_BANDS,
    S2_BANDS,
    Conversion,
    find_bands,
    s1_conversion,
    s2_conversion,
    warn_of_offset,
)
from ..io.raster import Grid, read_window
from .pairing import pair_seasons
from .windows import Tile

_SAMPLE_PX = 64
_ENOUGH = 4096  # values to tell a unit from


@dataclass(frozen=True)
class Source:
    """One open raster on the scene's grid: its dataset (or warped view), bands and conversion."""

    name: str
    path: str
    dataset: Any
    bands: Tuple[int, ...]
    conversion: Conversion
    zero_is_missing: bool = False  # Sentinel-2's own nodata, where the file declares none

    def bytes_per_row(self) -> int:
        """Return what a row of a striped file takes when decoded; 0 for a tiled one."""
        blocks = self.dataset.block_shapes[0]
        if blocks[1] < self.dataset.width or self.dataset.width <= 1024:
            return 0
        return int(self.dataset.width * len(self.bands) * np.dtype(self.dataset.dtypes[0]).itemsize)


@dataclass(frozen=True)
class Season:
    """One season: a Sentinel-1 and a Sentinel-2 raster, or one of them alone."""

    label: str
    s1: Optional[Source]
    s2: Optional[Source]

    @property
    def sources(self) -> Tuple[Source, ...]:
        """The rasters that are there."""
        return tuple(source for source in (self.s1, self.s2) if source is not None)


@dataclass(frozen=True)
class Scene:
    """All seasons on one grid, and the region of it that is mapped."""

    grid: Grid
    region: Tile
    seasons: Tuple[Season, ...]

    @property
    def region_grid(self) -> Grid:
        """The grid of the outputs."""
        return self.grid.crop(self.region.column, self.region.row, self.region.width, self.region.height)

    @property
    def streams(self) -> Tuple[str, ...]:
        """What the seasons hold: "s1", "s2" or both."""
        first = self.seasons[0]
        return tuple(name for name in ("s1", "s2") if getattr(first, name) is not None)

    @property
    def paths(self) -> Tuple[str, ...]:
        """Every input file."""
        return tuple(source.path for season in self.seasons for source in season.sources)


def open_scene(imagery: Imagery, report: Report, stack: ExitStack) -> Scene:
    """Open all seasons on the grid of the first Sentinel-2 raster (Sentinel-1 where it is alone).

    What lies on another grid is warped to it bilinearly while reading. ``stack`` closes the files.
    Seasons without any valid pixel are left out with a warning. Raises EngineError for everything
    that is wrong with the imagery.
    """
    pairs = pair_seasons(imagery, report, stack)
    leading = pairs[0][2] if pairs[0][2] is not None else pairs[0][1]
    grid = Grid.of(leading)
    grid.check_pixel_size(report)
    region = _region(grid, imagery)
    seasons: List[Season] = []
    for label, s1, s2 in pairs:
        report.check_cancelled()
        try:
            one = _source(s1, S1_BANDS, grid, imagery.s1_unit, report, stack) if s1 is not None else None
            two = _source(s2, S2_BANDS, grid, imagery.s2_scale, report, stack) if s2 is not None else None
        except _EmptyError as empty:
            report.warning(f"{label}: {empty} has no valid pixel; the season is left out.")
            continue
        seasons.append(Season(label, one, two))
    if not seasons:
        raise nothing_to_map()
    return Scene(grid, region, tuple(seasons))


def nothing_to_map() -> EngineError:
    """Return the error for imagery that is nodata throughout."""
    return EngineError(
        "only-nodata",
        "The imagery has no valid pixel: every pixel misses a needed band in every season.",
        "Choose other dates or another extent, and check that the rasters cover it.",
    )


# -- sources ---------------------------------------------------------------------------------------


class _EmptyError(Exception):
    """A raster without any valid pixel."""


def _source(
    dataset: Any, wanted: Tuple[str, ...], grid: Grid, forced: str, report: Report, stack: ExitStack
) -> Source:
    name = Path(dataset.name).name
    bands = find_bands(wanted, dataset.descriptions, name, report)
    own = Grid.of(dataset)
    _check_overlap(own, grid, name)
    zero_is_missing = wanted == S2_BANDS and dataset.nodatavals[bands[0] - 1] is None
    sample = _sample(dataset, bands, zero_is_missing, report)
    if sample.size == 0:
        raise _EmptyError(name)
    integer = np.dtype(dataset.dtypes[bands[0] - 1]).kind in "iu"
    if wanted == S1_BANDS:
        conversion = s1_conversion(sample, forced, name, report)
    else:
        conversion = s2_conversion(sample, integer, forced, name, report)
        conversion.apply(sample)
        warn_of_offset(sample, name, report)
    view = dataset
    if not _same_grid(own, grid):
        east, north = own.pixel_size_m()
        report.log(
            f"{name}: warped bilinearly to the scene's grid (its pixel is {east:.1f} m × {north:.1f} m)."
        )
        view = stack.enter_context(_warped(dataset, integer, grid, name))
    return Source(name, str(dataset.name), view, bands, conversion, zero_is_missing)


def _warped(dataset: Any, integer: bool, grid: Grid, name: str) -> Any:
    options = {
        "crs": grid.crs,
        "transform": grid.transform,
        "width": grid.width,
        "height": grid.height,
        "resampling": Resampling.bilinear,
    }
    try:
        if dataset.nodata is not None:
            return WarpedVRT(dataset, nodata=dataset.nodata, **options)
        if integer:
            return WarpedVRT(dataset, add_alpha=True, **options)
        return WarpedVRT(dataset, src_nodata=float("nan"), nodata=float("nan"), **options)
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "warp",
            f"{name} can't be brought to the grid of the first raster.",
            "Reproject it to the coordinate reference system of the Sentinel-2 raster first.",
        ) from problem


def _same_grid(one: Grid, other: Grid) -> bool:
    """Tell whether two grids are the same to a thousandth of a pixel at every corner."""
    if one.shape != other.shape or one.crs != other.crs:
        return False
    tolerance = 1e-3 * abs(other.transform.a)
    return all(abs(a - b) <= tolerance for a, b in zip(one.bounds, other.bounds))


def _check_overlap(own: Grid, grid: Grid, name: str) -> None:
    west, south, east, north = _bounds_in(own.bounds, own.crs, grid.crs, name)
    left, bottom, right, top = grid.bounds
    if west >= right or east <= left or south >= top or north <= bottom:
        raise EngineError(
            "no-overlap",
            f"{name} does not overlap the first Sentinel-2 raster.",
            "Give rasters of the same area.",
        )


def _sample(dataset: Any, bands: Tuple[int, ...], zero_is_missing: bool, report: Report) -> np.ndarray:
    """Return valid pixels from windows spread over the raster, float32 [bands, n]; n = 0: none at all."""
    size, side = _SAMPLE_PX, 5
    block_rows, block_columns = dataset.block_shapes[bands[0] - 1]
    rows = _starts(dataset.height, size, side, block_rows)
    columns = _starts(dataset.width, size, side, block_columns)
    width, height = min(size, dataset.width), min(size, dataset.height)
    parts = [
        _valid(dataset, bands, Window(column, row, width, height), zero_is_missing)
        for row in rows
        for column in columns
    ]
    if sum(part.shape[1] for part in parts) > 0:
        return np.concatenate(parts, axis=1)
    step = 1024  # the windows met nodata only: look everywhere before saying so
    for row in range(0, dataset.height, step):
        for column in range(0, dataset.width, step):
            report.check_cancelled()
            window = Window(column, row, min(step, dataset.width - column), min(step, dataset.height - row))
            part = _valid(dataset, bands, window, zero_is_missing)
            parts.append(part)
            if sum(p.shape[1] for p in parts) >= _ENOUGH:
                return np.concatenate(parts, axis=1)
    return np.concatenate(parts, axis=1)


def _starts(length: int, size: int, count: int, block: int) -> List[int]:
    """Return up to ``count`` starts spread over an axis, at the start of a block: one to decode, not two."""
    last = max(length - size, 0)
    starts = np.linspace(0, last, count).astype(int)
    return sorted({int(start) // block * block if size <= block else int(start) for start in starts})


def _valid(dataset: Any, bands: Tuple[int, ...], window: Window, zero_is_missing: bool) -> np.ndarray:
    values = read_window(dataset, bands, window).reshape(len(bands), -1)
    valid = np.isfinite(values).all(axis=0)
    if zero_is_missing:
        valid &= (values != 0).any(axis=0)
    return values[:, valid]


# -- extent ----------------------------------------------------------------------------------------


def _region(grid: Grid, imagery: Imagery) -> Tile:
    """Return the pixels of the grid inside the extent (nearest edges), the whole grid without one."""
    if imagery.extent is None:
        return Tile(0, 0, grid.height, grid.width)
    xmin, ymin, xmax, ymax = imagery.extent
    bounds = (xmin, ymin, xmax, ymax)
    if imagery.extent_crs:
        try:
            crs = CRS.from_user_input(imagery.extent_crs)
        except CRSError as problem:
            raise EngineError(
                "extent",
                "The coordinate reference system of the extent is not known.",
                "Give the extent in the coordinate reference system of the imagery.",
            ) from problem
        if crs != grid.crs:
            bounds = _bounds_in(bounds, crs, grid.crs, "The extent")
    t = grid.transform
    columns = sorted(round((x - t.c) / t.a) for x in (bounds[0], bounds[2]))
    rows = sorted(round((y - t.f) / t.e) for y in (bounds[1], bounds[3]))
    left, right = max(columns[0], 0), min(columns[1], grid.width)
    top, bottom = max(rows[0], 0), min(rows[1], grid.height)
    if left >= right or top >= bottom:
        raise EngineError(
            "extent",
            "The extent does not overlap the imagery.",
            "Choose an extent inside the first raster, or leave it empty to map everything.",
        )
    return Tile(top, left, bottom - top, right - left)


def _bounds_in(
    bounds: Tuple[float, float, float, float], crs: CRS, target: CRS, name: str
) -> Tuple[float, float, float, float]:
    if crs == target:
        return bounds
    try:
        west, south, east, north = transform_bounds(crs, target, *bounds)
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "no-overlap",
            f"{name} can't be brought to the coordinate reference system of the imagery.",
            "Give rasters of the same area.",
        ) from problem
    return west, south, east, north
