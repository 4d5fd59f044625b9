"""Counts of groups for each zone: read from a table, joined by id as text, turned into shares."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.jobs.age_sex import AgeSexJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..zones.counts import parse_counts
from ..zones.reading import ZoneSet

KEY = "key"
#: Groups that sum to more than this many times the counts of all zones are not of different people.
MOST_SUM = 1.5
_ROUNDING = 1e-9
_SHOWN = 5


@dataclass(frozen=True)
class GroupCounts:
    """What is known of the groups of each zone.

    ``people`` float64 [groups, zones], NaN where the zone has no row or lacks a group; ``total`` float64
    [zones], the field's count or the sum of the groups, NaN where neither is known; ``shares`` float64
    [groups + 1, zones], which sum to 1: those of the groups and, last, of the unknown; ``more`` bool
    [zones]: the groups sum to more than the count.
    """

    people: np.ndarray
    total: np.ndarray
    shares: np.ndarray
    more: np.ndarray

    @property
    def known(self) -> np.ndarray:
        """Bool [zones]: those whose groups are known."""
        return np.asarray(self.shares[-1] < 1)


def read_counts(job: AgeSexJob, zones: ZoneSet, report: Report) -> GroupCounts:
    """Read the table and join it to the zones; name what has no partner.

    A zone without a row, or with an empty count in it, has the unknown only. Raises EngineError for a
    table that can't be read, a key that occurs twice, counts that are none, no zone with a row, and groups
    that sum to half as much again as the counts: they overlap.
    """
    rows = _read(job)
    keys = _keys(job, zones)
    people = _joined(job, rows, keys, zones, report)
    summed = people.sum(axis=0)
    total = np.where(np.isnan(zones.counts), summed, zones.counts) if job.zones.field else summed
    both = np.isfinite(summed) & np.isfinite(total)
    if summed[both].sum() > MOST_SUM * total[both].sum() > 0:
        raise EngineError(
            "groups-overlap",
            sentence(
                "The groups sum to {summed:,.0f} people where the field {field} counts {total:,.0f}: some "
                "groups hold the same people.",
                summed=summed[both].sum(),
                field=job.zones.field,
                total=total[both].sum(),
            ),
            "Choose groups of which everybody is in one only, or another field of counts.",
        )
    return _shared(people, summed, total, job.rest)


def _shared(people: np.ndarray, summed: np.ndarray, total: np.ndarray, rest: str) -> GroupCounts:
    usable = np.isfinite(summed) & (summed > 0)
    more = usable & (summed > total * (1 + _ROUNDING))
    # Groups that are too many can't leave less than nobody: they are scaled in any case.
    of = summed if rest == "scale" else np.fmax(total, summed)
    shares = np.zeros((len(people) + 1, len(total)))
    shares[:-1, usable] = people[:, usable] / of[usable]
    shares[-1] = np.maximum(1 - shares[:-1].sum(axis=0), 0.0)
    shares[-1, shares[-1] < _ROUNDING] = 0.0
    return GroupCounts(people, total, shares, more)


def _read(job: AgeSexJob) -> Dict[str, List[str]]:
    header, rows = _rows(job.counts, job.counts_name)
    lacking = [name for name in (KEY, *job.groups) if name not in header]
    if lacking:
        raise EngineError(
            "no-group",
            sentence("The table {table} has no column {column}.", table=job.counts_name, column=lacking[0]),
            "Choose groups that the table has.",
        )
    at = [header.index(name) for name in job.groups]
    found: Dict[str, List[str]] = {}
    for row in rows:
        key = row[header.index(KEY)].strip()
        if not key:
            continue
        if key in found:
            raise EngineError(
                "key-twice",
                sentence("The id {key} occurs twice in the table {table}.", key=key, table=job.counts_name),
                "Leave one row for each zone, or choose the field that names each zone once.",
            )
        found[key] = [row[place] for place in at]
    return found


def _rows(path: str, name: str) -> Tuple[List[str], List[List[str]]]:
    try:
        with Path(path).open(encoding="utf-8", newline="") as file:
            header, *rows = list(csv.reader(file)) or [[]]
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise EngineError(
            "unreadable-table",
            sentence("The table {table} can't be read.", table=name),
            "Open it in QGIS to check it, or export it again as CSV.",
        ) from problem
    return header, [row + [""] * (len(header) - len(row)) for row in rows if row]


def _keys(job: AgeSexJob, zones: ZoneSet) -> List[str]:
    """Return the key of each zone as text, empty where it has none."""
    if not job.keys:
        return [str(zone) for zone in zones.ids]
    _, rows = _rows(job.keys, job.zones.name)
    named = {row[0]: row[1].strip() for row in rows}
    return [named.get(str(zone), "") for zone in zones.ids]


def _joined(
    job: AgeSexJob, rows: Dict[str, List[str]], keys: Sequence[str], zones: ZoneSet, report: Report
) -> np.ndarray:
    """Return the counts float64 [groups, zones], NaN in all groups of a zone that lacks one."""
    known = set(keys) - {""}
    without = [
        f"{label} ({key})" if key else str(label) for label, key in zip(zones.labels, keys) if key not in rows
    ]
    unused = [key for key in rows if key not in known]
    if len(without) == len(keys):
        raise EngineError(
            "no-match",
            sentence(
                "No zone of {zones} has a row in the table {table}: the zones' ids are such as {one}, the "
                "table's such as {other}.",
                zones=zones.name,
                table=job.counts_name,
                one=repr(next(iter(known), "")),
                other=repr(next(iter(rows), "")),
            ),
            "Choose the two fields that hold the same ids; they are compared as text, with leading zeros.",
        )
    if without:
        report.warning(
            sentence(
                "{zones} zones have no row in the table {table}, so their groups are unknown: {names}.",
                zones=len(without),
                table=job.counts_name,
                names=_some(without),
            )
        )
    if unused:
        report.warning(
            sentence(
                "{rows} rows of the table {table} belong to no zone: {names}.",
                rows=len(unused),
                table=job.counts_name,
                names=_some(unused),
            )
        )
    people = np.full((len(job.groups), len(keys)), np.nan)
    for at, group in enumerate(job.groups):
        texts = np.array([rows[key][at] if key in rows else "" for key in keys], dtype=object)
        people[at] = parse_counts(zones.ids, texts, group, job.zones.dots, report)
    lacking = np.isnan(people).any(axis=0) & np.array([key in rows for key in keys])
    if lacking.any():
        report.warning(
            sentence(
                "{zones} zones lack the count of a group, so their groups are unknown: {names}.",
                zones=int(lacking.sum()),
                names=_some([str(label) for label in zones.labels[lacking]]),
            )
        )
    people[:, np.isnan(people).any(axis=0)] = np.nan
    return people


def _some(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + (" …" if len(names) > _SHOWN else "")
