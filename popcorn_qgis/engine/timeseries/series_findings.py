"""What a series says, in tables and sentences: of each step, of each zone, of the whole time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...contract.jobs import Table
from ...contract.sentences import sentence
from ..census.uncertainty import trend
from ..zones.reading import ZoneSet
from .census_years import Counted
from .date_checks import Choice
from .step_changes import LEVEL, UNCLEAR, UNKNOWN, Change, StepPeople, tell

FEWEST_FOR_TREND = 5
COLUMNS = (
    "step", "start", "end", "population", "low", "high", "dates", "clear_share",
    "compared_with", "change", "change_low", "change_high", "p", "call", "left_out", "census",
)  # fmt: skip


@dataclass(frozen=True)
class StepFound:
    """A step as it was found: its people, its dates, the interval of its total, its mean clear share."""

    people: StepPeople
    choice: Choice
    low: Optional[float]
    high: Optional[float]
    clear_share: Optional[float]

    @property
    def label(self) -> str:
        """What the step is called."""
        return self.people.step.label

    @property
    def total(self) -> Optional[float]:
        """The people in all; None where no date could be used."""
        return float(self.people.totals.mean()) if len(self.people.totals) else None


def step_table(
    found: Sequence[StepFound], changes: Sequence[Change], counted: Optional[Counted] = None
) -> Table:
    """Return one row for each calendar step, in order, with empty cells where nothing is known.

    ``census``: the people of all zones by the censuses.
    """
    by_step: Dict[int, Change] = {change.after: change for change in changes}
    rows: List[Tuple[Any, ...]] = []
    for number, one in enumerate(found):
        step, change = one.people.step, by_step.get(number)
        told: Tuple[Any, ...] = (None,) * 6
        if change is not None:
            low, high = change.total.interval(LEVEL)
            told = (
                found[change.before].label,
                *(_number(value) for value in (change.total.change, low, high, change.total.p)),
                change.call,
            )
        rows.append(
            (
                *(one.label, step.start.date().isoformat(), step.end.date().isoformat()),
                *(one.total, one.low, one.high, len(one.people.dates), one.clear_share),
                *told,
                "; ".join(f"{day}: {reason}" for day, reason in one.choice.dropped),
                counted.total(number) if counted is not None else None,
            )
        )
    return Table(COLUMNS, tuple(rows))


def zone_table(
    found: Sequence[StepFound], whole: Optional[Change], zones: ZoneSet, counted: Optional[Counted] = None
) -> Table:
    """Return one row for each zone: its people in every step, and its change over the whole time.

    With censuses its people by them, too.
    """
    columns = ["zone_id", *(f"people_{one.label.replace('-', '_')}" for one in found)]
    columns += ["change", "change_low", "change_high", "p", "call"]
    columns += [f"census_{one.label.replace('-', '_')}" for one in found] if counted is not None else []
    rows: List[Tuple[Any, ...]] = []
    means = [None if one.people.zones is None else one.people.zones.mean(axis=0) for one in found]
    ends = whole.zones.interval(LEVEL) if whole is not None and whole.zones is not None else None
    for at, zone in enumerate(zones.ids):
        told: Tuple[Any, ...] = (None, None, None, None, UNKNOWN)
        if whole is not None and whole.zones is not None and ends is not None:
            values = (whole.zones.change, *ends, whole.zones.p)
            told = (*(_number(value[at]) for value in values), whole.calls[at])
        people = [None if mean is None else _number(mean[at]) for mean in means]
        counts = [] if counted is None else [_number(value) for value in counted.people[:, at]]
        rows.append((int(zone), *people, *told, *counts))
    return Table(tuple(columns), tuple(rows))


def sentences(found: Sequence[StepFound], whole: Optional[Change], zones: Optional[ZoneSet]) -> List[str]:
    """Return what changed over the whole time, in words."""
    said: List[str] = []
    if whole is None:
        said.append(sentence("No two steps have a season in common, so that nothing is said about change."))
        return said
    first, last = found[whole.before].label, found[whole.after].label
    change = float(whole.total.change)
    if whole.call == UNKNOWN:
        said.append(
            sentence(
                "From {first} to {last}: {change:+,.0f} people; with one date a side it is not known "
                "whether that is real.",
                first=first, last=last, change=change,
            )
        )  # fmt: skip
    else:
        low, high = whole.total.interval(LEVEL)
        said.append(
            sentence(
                "From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to {high:+,.0f}): "
                "no clear change."
                if whole.call == UNCLEAR
                else "From {first} to {last}: {change:+,.0f} people (80 % interval {low:+,.0f} to "
                "{high:+,.0f}): a clear change.",
                first=first, last=last, change=change, low=float(low), high=float(high),
            )
        )  # fmt: skip
    known = [(one.people.step.start, one.total) for one in found if one.total is not None]
    if len(known) >= FEWEST_FOR_TREND:
        years = np.array([(start - known[0][0]).days / 365.25 for start, _ in known])
        slope, p = trend(years, np.array([total for _, total in known], dtype=float))
        said.append(
            sentence(
                "Over {steps} steps, {slope:+,.0f} people a year: a clear trend."
                if p < 0.05
                else "Over {steps} steps, {slope:+,.0f} people a year: no clear trend.",
                steps=len(known), slope=slope,
            )
        )  # fmt: skip
    if zones is not None and whole.calls:
        said.append(tell(whole.calls))
    return said


def _number(value: Any) -> Optional[float]:
    number = float(value)
    return number if np.isfinite(number) else None
