"""Which Sentinel-1 and Sentinel-2 rasters belong together: by their days, and never tiles as seasons."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from typing import Any, List, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.jobs import Imagery
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.align import bounds_in
from ..io.dates import day_of, tell_doubt
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.raster import open_raster

FAR_APART_DAYS = 60
#: Rasters of one sensor that share less of the smaller one are tiles, not seasons.
LEAST_SHARED = 0.5


def pair_seasons(imagery: Imagery, report: Report, stack: ExitStack) -> List[Tuple[str, Any, Any]]:
    """Return (label, Sentinel-1 dataset, Sentinel-2 dataset) of each season, in order of time.

    Pairs are by the days of tags or names; by order only where no raster has a day. Raises EngineError
    for different numbers, for a raster without a day among others that have one, and for tiles.
    """
    s1 = [stack.enter_context(open_raster(path)) for path in imagery.s1]
    s2 = [stack.enter_context(open_raster(path)) for path in imagery.s2]
    if not s1 and not s2:
        raise EngineError(
            "no-imagery", "No imagery is given.", "Choose a Sentinel-2 raster, a Sentinel-1 raster, or both."
        )
    for datasets in (s2, s1):
        refuse_tiles(datasets)
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
    days1, days2 = [_told(d, report) for d in s1], [_told(d, report) for d in s2]
    count = max(len(s1), len(s2))
    known = [*days1, *days2]
    by_day = all(known)
    if s1 and s2 and count > 1 and any(known) and not by_day:
        without = next(d for d, day in zip([*s1, *s2], known) if day is None)
        raise EngineError(
            "no-day",
            sentence(
                "The day of {file} is not known, so that it can't be paired with the others, which have one.",
                file=raster_name(without.name),
            ),
            "Put the day into its name, such as scene_2021-04-15.tif, or into its tag DATE.",
        )
    if by_day:
        s1, days1 = _sorted(s1, days1)
        s2, days2 = _sorted(s2, days2)
    pairs: List[Tuple[str, Any, Any]] = []
    for i in range(count):
        one, two = (s1[i] if s1 else None), (s2[i] if s2 else None)
        day1, day2 = (days1[i] if s1 else None), (days2[i] if s2 else None)
        day = day2 or day1
        label = sentence(
            "season {number} ({month})" if day else "season {number}",
            number=i + 1,
            month=day.isoformat()[:7] if day else "",
        )
        pairs.append((label, one, two))
        _tell_pair(label, [d for d in (two, one) if d is not None], by_day and count > 1, report)
        if day1 and day2 and abs((day1 - day2).days) > FAR_APART_DAYS:
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
    if count > 1 and not by_day and s1 and s2:
        report.log("No raster tells its day: Sentinel-1 and Sentinel-2 are paired by their order.")
    return pairs


def refuse_tiles(datasets: Sequence[Any]) -> None:
    """Raise EngineError where a raster of one sensor lies beside the first one: tiles of one image."""
    if len(datasets) < 2:
        return
    first = Grid.of(datasets[0])
    for dataset in datasets[1:]:
        grid = Grid.of(dataset)
        name = raster_name(dataset.name)
        shared = _shared(first.bounds, bounds_in(grid.bounds, grid.crs, first.crs, name))
        if shared < LEAST_SHARED:
            raise EngineError(
                "tiles",
                sentence(
                    "{file} shares {share:.0%} of its area with {first}: they look like tiles of one image, "
                    "not like seasons of one place.",
                    file=name,
                    share=shared,
                    first=raster_name(datasets[0].name),
                ),
                "Merge the tiles of each season to one raster (Raster › Miscellaneous › Build Virtual "
                "Raster, without “Place each input file into a separate band”), and give one raster for each "
                "season.",
            )


def _shared(one: Tuple[float, ...], other: Tuple[float, ...]) -> float:
    """Return the shared area of two boxes (west, south, east, north), as a share of the smaller one."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    smaller = min((box[2] - box[0]) * (box[3] - box[1]) for box in (one, other))
    return max(width, 0.0) * max(height, 0.0) / smaller if smaller > 0 else 0.0


def _tell_pair(label: str, datasets: Sequence[Any], by_day: bool, report: Report) -> None:
    files = [raster_name(d.name) for d in datasets]
    if len(files) < 2:
        report.log(sentence("{season}: {files}.", season=label, files=files[0]))
        return
    names = sentence("{s2} with {s1}", s2=files[0], s1=files[1])
    report.log(
        sentence("{season}: {files}, paired by date.", season=label, files=names)
        if by_day
        else sentence("{season}: {files}.", season=label, files=names)
    )


def _told(dataset: Any, report: Report) -> Optional[date]:
    name = raster_name(dataset.name)
    found = day_of(dataset.tags(), name)
    tell_doubt(found, name, report)
    return None if found is None else found.day


def _sorted(datasets: Sequence[Any], days: Sequence[Any]) -> Tuple[List[Any], List[Any]]:
    order = sorted(range(len(days)), key=lambda i: days[i])
    return [datasets[i] for i in order], [days[i] for i in order]
