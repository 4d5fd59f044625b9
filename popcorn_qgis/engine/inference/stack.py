"""Opening the imagery: seasons paired, bands found, units told apart, everything on one grid."""

from __future__ import annotations

import re
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...contract.errors import EngineError
from ...contract.jobs import Imagery
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.align import bounds_in, check_overlap, same_grid, warped
from ..io.bands import (
    S1_BANDS,
    S2_BANDS,
    Conversion,
    find_bands,
    s1_conversion,
    s2_conversion,
    sample_of,
    warn_of_offset,
)
from ..io.raster import Grid, open_raster
from ..tiling.tile import Tile
from .estimator import Network


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
            report.warning(
                sentence(
                    "{season}: {file} has no valid pixel; the season is left out.", season=label, file=empty
                )
            )
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
    check_overlap(own, grid, name)
    zero_is_missing = wanted == S2_BANDS and dataset.nodatavals[bands[0] - 1] is None
    sample = sample_of(dataset, bands, zero_is_missing, report)
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
    if not same_grid(own, grid):
        east, north = own.pixel_size_m()
        report.log(
            sentence(
                "{file}: warped bilinearly to the scene's grid (its pixel is {east_m:.1f} m × "
                "{north_m:.1f} m).",
                file=name,
                east_m=east,
                north_m=north,
            )
        )
        view = stack.enter_context(warped(dataset, integer, grid, name))
    return Source(name, str(dataset.name), view, bands, conversion, zero_is_missing)


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
            bounds = bounds_in(bounds, crs, grid.crs, "The extent")
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


def streams_of(imagery: Imagery) -> Tuple[str, ...]:
    """Return what is given: "s1", "s2" or both. Raises EngineError for nothing."""
    streams = tuple(name for name in ("s1", "s2") if getattr(imagery, name))
    if not streams:
        raise EngineError(
            "no-imagery", "No imagery is given.", "Choose a Sentinel-2 raster, a Sentinel-1 raster, or both."
        )
    return streams


def needed_imagery(imagery: Imagery, networks: Sequence[Network]) -> Imagery:
    """Return the imagery without what no network reads: its gaps must not matter."""
    needed = {name for network in networks for name in network.inputs} or {"s1", "s2"}
    return replace(
        imagery,
        s1=imagery.s1 if "s1" in needed else (),
        s2=imagery.s2 if "s2" in needed else (),
    )


#: Where a raster's date is looked for; the first date in the text counts.
DATE_TAGS = ("DATE", "MONTH", "PERIOD", "DATE_START", "ACQUISITION_DATE")


FAR_APART_DAYS = 60


def pair_seasons(imagery: Imagery, report: Report, stack: ExitStack) -> List[Tuple[str, Any, Any]]:
    """Return (label, Sentinel-1 dataset, Sentinel-2 dataset) of each season, in order of time."""
    s1 = [stack.enter_context(open_raster(path)) for path in imagery.s1]
    s2 = [stack.enter_context(open_raster(path)) for path in imagery.s2]
    if not s1 and not s2:
        raise EngineError(
            "no-imagery", "No imagery is given.", "Choose a Sentinel-2 raster, a Sentinel-1 raster, or both."
        )
    if s1 and s2 and len(s1) != len(s2):
        raise EngineError(
            "season-count",
            sentence(
                "There are {sentinel1} Sentinel-1 and {sentinel2} Sentinel-2 rasters.",
                sentinel1=len(s1),
                sentinel2=len(s2),
            ),
            "Give one Sentinel-1 raster for every Sentinel-2 raster, or only one of the two kinds.",
        )
    dates1, dates2 = [date_of(d) for d in s1], [date_of(d) for d in s2]
    by_date = all(dates1) and all(dates2)
    if by_date:
        s1, dates1 = _sorted(s1, dates1)
        s2, dates2 = _sorted(s2, dates2)
    count = max(len(s1), len(s2))
    pairs: List[Tuple[str, Any, Any]] = []
    for i in range(count):
        one, two = (s1[i] if s1 else None), (s2[i] if s2 else None)
        day1, day2 = (dates1[i] if s1 else None), (dates2[i] if s2 else None)
        day = day2 or day1
        label = sentence(
            "season {number} ({month})" if day else "season {number}",
            number=i + 1,
            month=day.isoformat()[:7] if day else "",
        )
        pairs.append((label, one, two))
        files = [Path(d.name).name for d in (two, one) if d is not None]
        names = sentence("{s2} with {s1}", s2=files[0], s1=files[1]) if len(files) == 2 else files[0]
        dated = by_date and one and two
        report.log(
            sentence("{season}: {files}, paired by date.", season=label, files=names)
            if dated
            else sentence("{season}: {files}.", season=label, files=names)
        )
        if day1 and day2 and by_date and abs((day1 - day2).days) > FAR_APART_DAYS:
            report.warning(
                sentence(
                    "{season}: Sentinel-1 is of {s1_day} and Sentinel-2 of {s2_day}: more than "
                    "{most_days} days apart.",
                    season=label,
                    s1_day=day1,
                    s2_day=day2,
                    most_days=FAR_APART_DAYS,
                )
            )
    if count > 1 and not by_date and s1 and s2:
        report.log("Not every raster has a date tag: Sentinel-1 and Sentinel-2 are paired by their order.")
    return pairs


def date_of(dataset: Any) -> Optional[date]:
    """Return the (first) date in the raster's tags; None without one."""
    tags = {key.upper(): value for key, value in dataset.tags().items()}
    for key in DATE_TAGS:
        found = re.search(r"(\d{4})-(\d{2})(?:-(\d{2}))?", tags.get(key, ""))
        if found:
            try:
                return date(int(found[1]), int(found[2]), int(found[3] or 15))
            except ValueError:
                continue
    return None


def _sorted(datasets: Sequence[Any], dates: Sequence[Any]) -> Tuple[List[Any], List[Any]]:
    order = sorted(range(len(dates)), key=lambda i: dates[i])
    return [datasets[i] for i in order], [dates[i] for i in order]
