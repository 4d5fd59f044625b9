"""Censuses brought to the steps of a series: between them in time, after the last one by the model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.jobs.timeseries import PopulationSeriesJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..zones.counts import parse_counts
from ..zones.reading import ZoneSet
from .step_changes import StepPeople
from .steps import strata

#: After the last census: fewest people on the map of whom a factor says something, and how far it may go.
FEWEST_PEOPLE = 5.0
LEAST_FACTOR, MOST_FACTOR = 0.2, 5.0


@dataclass(frozen=True)
class Census:
    """The counts of a day: ``day`` UTC, ``counts`` float64 [zones], NaN where missing."""

    day: datetime
    counts: np.ndarray


@dataclass(frozen=True)
class Counted:
    """People by census at each step, float64 [steps, zones], NaN where nothing is said, and what to say."""

    people: np.ndarray
    said: Tuple[str, ...]

    def total(self, step: int) -> Optional[float]:
        """Return the people of all zones at a step; None where one of those with a count is not known."""
        known = self.people[step]
        if not np.isfinite(known).any() or np.isnan(known[np.isfinite(self.people).any(axis=0)]).any():
            return None
        return float(np.nansum(known))


def read_censuses(job: PopulationSeriesJob, zones: ZoneSet, report: Report) -> List[Census]:
    """Return the censuses of the job by their days; EngineError for a day or a count that is none."""
    found = []
    for text, field, counts, dots in zip(
        job.census_days, job.census_fields, job.census_counts, job.census_dots
    ):
        if len(counts) != len(zones):
            raise EngineError(
                "counts",
                sentence(
                    "There are {counts} counts for {zones} zones.", counts=len(counts), zones=len(zones)
                ),
                "Give one count for each zone.",
            )
        texts = np.array([counts[int(zone) - 1] for zone in zones.ids], dtype=object)
        found.append(Census(_day(text), parse_counts(zones.ids, texts, field, dots, report)))
    found.sort(key=lambda census: census.day)
    for one, other in zip(found, found[1:]):
        if one.day == other.day:
            raise EngineError(
                "census-twice",
                sentence("Two censuses have the day {day}.", day=one.day.date()),
                "Give each its own day.",
            )
    return found


def at_steps(censuses: Sequence[Census], steps: Sequence[StepPeople], parents: np.ndarray) -> Counted:
    """Return the people by census in the middle of each step.

    Between two censuses in time; parents (text [zones], empty: none) keep their own sums, interpolated alike.
    After the last one: its count times the model's change since then, of the seasons that both have, at least
    LEAST_FACTOR and at most MOST_FACTOR; where the map had fewer than FEWEST_PEOPLE, plus the change. Before
    the first: its counts in its own step, else nothing. Steps without a date have nothing after the last.
    """
    people = np.full((len(steps), len(censuses[0].counts)), np.nan)
    base = _base(censuses[-1].day, steps)
    bounded, added = 0, 0
    for at, one in enumerate(steps):
        middle = one.step.start + (one.step.end - one.step.start) / 2
        before = [census for census in censuses if census.day <= middle]
        after = [census for census in censuses if census.day > middle]
        if not before and one.step.start <= censuses[0].day < one.step.end:
            people[at] = censuses[0].counts
        elif before and after:
            people[at] = _between(before[-1], after[0], middle, parents)
        elif before and base is not None:
            last = _onwards(censuses[-1].counts, steps[base], one)
            if last is not None:
                people[at], bounds, adds = last
                bounded, added = max(bounded, bounds), max(added, adds)
    return Counted(people, tuple(_said(censuses, bounded, added)))


def interpolated(first: np.ndarray, second: np.ndarray, share: float) -> np.ndarray:
    """Return counts at ``share`` 0..1 of the time between two: exponential, linear where one is 0."""
    with np.errstate(divide="ignore", invalid="ignore"):
        grown = first * (second / first) ** share
    return np.where((first > 0) & (second > 0), grown, first + (second - first) * share)


def _between(first: Census, second: Census, moment: datetime, parents: np.ndarray) -> np.ndarray:
    share = (moment - first.day) / (second.day - first.day)
    people = interpolated(first.counts, second.counts, share)
    for parent in {name for name in parents if name}:
        inside = (parents == parent) & np.isfinite(people)
        own = people[inside].sum()
        if own > 0:
            sums = [np.array([census.counts[inside].sum()]) for census in (first, second)]
            people[inside] *= float(interpolated(sums[0], sums[1], share)[0]) / own
    return people


def _onwards(counts: np.ndarray, base: StepPeople, step: StepPeople) -> Optional[Tuple[np.ndarray, int, int]]:
    """Return counts moved on by the model's change, and in how many zones that was bounded, or added."""
    pairs = strata(base.dates, step.dates)
    if not pairs or base.zones is None or step.zones is None:
        return None
    was = np.mean([base.zones[one].mean(axis=0) for one, _ in pairs], axis=0)
    now = np.mean([step.zones[two].mean(axis=0) for _, two in pairs], axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        factor = now / was
    by_factor = was >= FEWEST_PEOPLE
    moved = counts * np.clip(factor, LEAST_FACTOR, MOST_FACTOR)
    people = np.where(by_factor, moved, np.maximum(counts + now - was, 0))
    beyond = by_factor & ((factor < LEAST_FACTOR) | (factor > MOST_FACTOR))
    return people, int(beyond.sum()), int((np.isfinite(people) & ~by_factor & (now != was)).sum())


def _base(day: datetime, steps: Sequence[StepPeople]) -> Optional[int]:
    """Return the step that a census lies in, or else the nearest one that has dates."""
    there = [at for at, one in enumerate(steps) if one.dates]

    def away(at: int) -> float:
        step = steps[at].step
        if step.start <= day < step.end:
            return 0.0
        return min(abs((step.start - day).total_seconds()), abs((step.end - day).total_seconds()))

    return min(there, key=away, default=None)


def _said(censuses: Sequence[Census], bounded: int, added: int) -> List[str]:
    days = ", ".join(census.day.date().isoformat() for census in censuses)
    said: List[str] = [
        sentence(
            "The counts are of {days}. Between them they are interpolated in time; after {last} they are "
            "those of {last} times the model's change since then."
            if len(censuses) > 1
            else "The counts are of {days}; after it they are times the model's change since then.",
            days=days,
            last=censuses[-1].day.date(),
        )
    ]
    if bounded:
        said.append(
            sentence(
                "In {zones} zones the model's change was over {most:g} times or under {least:g} times; no "
                "more than that was taken.",
                zones=bounded, most=MOST_FACTOR, least=LEAST_FACTOR,
            )
        )  # fmt: skip
    if added:
        said.append(
            sentence(
                "In {zones} zones the map had hardly anybody at the last census: there its change was added.",
                zones=added,
            )
        )
    return said


def _day(text: str) -> datetime:
    """Return a day such as 2020-04-01; a year alone is its middle."""
    try:
        found = date.fromisoformat(f"{text.strip()}-07-01" if len(text.strip()) == 4 else text.strip())
    except ValueError as problem:
        raise EngineError(
            "day", sentence("“{text}” is no day.", text=text), "Write it as 2021-04-05."
        ) from problem
    return datetime(found.year, found.month, found.day, tzinfo=timezone.utc)
