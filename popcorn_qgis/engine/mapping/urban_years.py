"""Which rasters of Sentinel-2 and of both passes of Sentinel-1 belong to which year."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from typing import Any, Dict, List, Mapping, Optional, Sequence

from ...contract.errors import EngineError
from ...contract.jobs import UrbanImagery
from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.pairing import refuse_tiles
from ..io.dates import UNKNOWN, day_of, period_of, tell_doubt
from ..io.identity import raster_name
from ..io.raster import open_raster

#: The layers that a year may have, by the words that the log has for them.
KINDS = {
    "s2": sentence("Sentinel-2"),
    "s1_asc": sentence("Sentinel-1 ascending"),
    "s1_desc": sentence("Sentinel-1 descending"),
    "terrain": sentence("terrain"),
}


@dataclass(frozen=True)
class Year:
    """A label, and the open rasters by what they are: a layer's name, or "export" for all in one."""

    label: str
    datasets: Dict[str, Any]


def open_years(imagery: UrbanImagery, report: Report, stack: ExitStack) -> List[Year]:
    """Return the years in their order; ``stack`` closes the files.

    Raises EngineError where nothing is given, where years are known of some rasters only, where a kind has
    two of a year, and where unknown years are not as many in every list.
    """
    lists: Mapping[str, Sequence[str]] = (
        {"export": imagery.exports}
        if imagery.exports
        else {"s2": imagery.s2, "s1_asc": imagery.s1_asc, "s1_desc": imagery.s1_desc}
    )
    given = {
        kind: [stack.enter_context(open_raster(path)) for path in paths] for kind, paths in lists.items()
    }
    given = {kind: datasets for kind, datasets in given.items() if datasets}
    if not given:
        raise EngineError(
            "no-imagery",
            "No imagery is given.",
            "Give Sentinel-2, Sentinel-1 of one or both passes, or the export of GlobalUrbanMapper.",
        )
    for datasets in given.values():
        refuse_tiles(datasets)
    years = {kind: [_year_of(one, report) for one in datasets] for kind, datasets in given.items()}
    if all(len(datasets) == 1 for datasets in given.values()):
        return [_one_year(given, years, report)]
    if all(year is None for known in years.values() for year in known):
        return _by_order(given, report)
    return _by_year(given, years, report)


def _year_of(dataset: Any, report: Report) -> Optional[int]:
    """Return the year that holds the middle of a raster's period, or its day."""
    tags, name = dataset.tags(), raster_name(dataset.name)
    period = period_of(tags)
    if period != UNKNOWN:
        first, last = (date.fromisoformat(day).toordinal() for day in period)
        return date.fromordinal((first + last) // 2).year
    found = day_of(tags, name)
    tell_doubt(found, name, report)
    return None if found is None else found.day.year


def _one_year(given: Dict[str, List[Any]], years: Dict[str, List[Optional[int]]], report: Report) -> Year:
    known = sorted({year for told in years.values() for year in told if year is not None})
    if len(known) > 1:
        report.warning(
            sentence(
                "The rasters are of the years {first} to {last}, and make one map.",
                first=known[0],
                last=known[-1],
            )
        )
    label = str(known[-1]) if known else sentence("the map")
    return Year(label, {kind: datasets[0] for kind, datasets in given.items()})


def _by_order(given: Dict[str, List[Any]], report: Report) -> List[Year]:
    counts = {len(datasets) for datasets in given.values()}
    if len(counts) > 1:
        raise EngineError(
            "year-count",
            "The rasters do not tell their years, and the lists are not equally long.",
            "Put the year into their names, such as s2_2021-07-01.tif, or give one of each for every year.",
        )
    if len(given) > 1:
        report.log("No raster tells its year: they are paired by their order.")
    return [
        Year(
            sentence("year {number}", number=number + 1),
            {kind: datasets[number] for kind, datasets in given.items()},
        )
        for number in range(counts.pop())
    ]


def _by_year(
    given: Dict[str, List[Any]], years: Dict[str, List[Optional[int]]], report: Report
) -> List[Year]:
    found: Dict[int, Dict[str, Any]] = {}
    for kind, datasets in given.items():
        for dataset, year in zip(datasets, years[kind]):
            name = raster_name(dataset.name)
            if year is None:
                raise EngineError(
                    "no-year",
                    sentence("The year of {file} is not known, but that of others is.", file=name),
                    "Put the year into its name, such as s2_2021-07-01.tif, or into its tag DATE.",
                )
            if kind in found.setdefault(year, {}):
                raise EngineError(
                    "year-twice",
                    sentence(
                        "{file} and {other} are both of {year}.",
                        file=name,
                        other=raster_name(found[year][kind].name),
                        year=year,
                    ),
                    "Give one raster of each kind for a year, such as the composite of all of it.",
                )
            found[year][kind] = dataset
    return [Year(str(year), found[year]) for year in sorted(found)]
