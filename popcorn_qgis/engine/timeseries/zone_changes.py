"""The change of zones between two maps of people, tested as the steps of a series are."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone
from typing import Any, Dict, List, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.jobs import ChangeJob, Table, Zones
from ...contract.sentences import sentence
from ..census.zone_sums import check_members, sum_by_zone
from ..feedback import Report
from ..io.dates import period_of
from ..io.identity import raster_name
from ..io.raster import Grid, open_raster
from ..zones.pixels import ZonePixels
from ..zones.reading import read_zones
from .step_changes import LEVEL, UNKNOWN, StepPeople, compare, tell
from .steps import CalendarStep, Dated

COLUMNS = ("zone_id", "people_before", "people_after", "change", "change_low", "change_high", "p", "call")
#: What nobody dated is taken for the same season on both sides.
_NO_DAY = datetime(2000, 7, 1, tzinfo=timezone.utc)


def changes_by_zone(job: ChangeJob, zones: Zones, report: Report) -> Tuple[Table, List[str]]:
    """Return a row for each zone (COLUMNS), and what to say.

    With ``before_members`` and ``after_members``, a band for each season and member, the seasons that both
    have are compared in pairs; else one map a side, and only what goes beyond the place's stable zones is
    called. Raises EngineError for bands that don't tell their season.
    """
    if bool(job.before_members) != bool(job.after_members):
        raise EngineError(
            "members-missing",
            "Seasons are compared in pairs, which needs those of both dates.",
            "Give the seasons of both dates, or of none.",
        )
    sides = [
        _side(path, members, zones, report)
        for path, members in ((job.before, job.before_members), (job.after, job.after_members))
    ]
    means = [side.zones.mean(axis=0) for side, _ in sides if side.zones is not None]
    ids, found = sides[0][1], compare([side for side, _ in sides], 0, 1)
    if found is None or found.zones is None:
        unknown = np.full(len(ids), np.nan)
        columns, calls = (*means, means[1] - means[0], unknown, unknown, unknown), (UNKNOWN,) * len(ids)
        said = sentence("The two dates have no season in common, so that no zone is called changed.")
    else:
        low, high = found.zones.interval(LEVEL)
        columns, calls = (*means, found.zones.change, low, high, found.zones.p), found.calls
        said = tell(calls)
    rows = [(number, *(_known(values[at]) for values in columns), calls[at]) for at, number in enumerate(ids)]
    return Table(COLUMNS, tuple(rows)), [said]


def _side(path: str, members: str, zones: Zones, report: Report) -> Tuple[StepPeople, List[int]]:
    """Return one date's people by season and zone, and the zones' ids."""
    with open_raster(members or path) as dataset:
        placed = read_zones(zones, Grid.of(dataset), report, counts=False, dense=True, may_overlap=True)
        if members:
            check_members(dataset)
        bands = range(1, dataset.count + 1) if members else [1]
        people = sum_by_zone(dataset, bands, ZonePixels(placed), len(placed), report).people
        people[:, placed.outside] = np.nan
        if members:
            seasons = _seasons(dataset)
        else:
            first, last = period_of(dataset.tags())
            seasons = {_middle(first, last): [0]}
    dates = tuple(Dated(day, None, None) for day in seasons)
    by_season = np.stack([people[places].mean(axis=0) for places in seasons.values()])
    step = CalendarStep("", dates[0].middle, dates[-1].middle, dates)
    return StepPeople(step, dates, np.nansum(by_season, axis=1), by_season), [int(k) for k in placed.ids]


def _seasons(dataset: Any) -> Dict[datetime, List[int]]:
    """Return the places of the bands of each season: members err alike, and count as one."""
    found: Dict[datetime, List[int]] = {}
    for place, text in enumerate(dataset.descriptions):
        month = re.search(r"\b(\d{4})-(\d{2})\b", text or "")
        if month is None or not 1 <= int(month[2]) <= 12:
            raise EngineError(
                "no-season",
                sentence(
                    "Band {band} of {file} does not tell its season.",
                    band=place + 1,
                    file=raster_name(dataset.name),
                ),
                "Give the raster by member and season that “Map population” wrote from dated imagery.",
            )
        day = datetime(int(month[1]), int(month[2]), 15, tzinfo=timezone.utc)
        found.setdefault(day, []).append(place)
    return dict(sorted(found.items()))


def _middle(first: str, last: str) -> datetime:
    if not first or not last:
        return _NO_DAY
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    middle = start + (end - start) / 2
    return datetime(middle.year, middle.month, middle.day, tzinfo=timezone.utc)


def _known(value: Any) -> Any:
    number = float(value)
    return number if np.isfinite(number) else None
