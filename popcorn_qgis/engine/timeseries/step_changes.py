"""What changed between steps, and whether it is real: tested season by season, zone by zone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...contract.sentences import Sentence, sentence
from ..census.uncertainty import FEWEST_ZONES, Difference, discoveries, noise_floor, paired_difference
from .steps import CalendarStep, Dated, strata

LEVEL = 0.8  # of every interval
#: A total is called at this p-value: stricter than 0.05, for dates of one season are not quite independent.
TOTAL_P = 0.025
FALSE_SHARE = 0.05  # of the zones that are called
#: A zone's change must be so many spreads of stable zones away from their middle; without a test, more.
FLOOR, FLOOR_ALONE = 2.0, 3.0
GROWTH, DECLINE, UNCLEAR, UNKNOWN = "growth", "decline", "no clear change", "unknown"


@dataclass(frozen=True)
class StepPeople:
    """What a step holds: its dates and, of each, the people in all [dates] and by zone [dates, zones]."""

    step: CalendarStep
    dates: Tuple[Dated, ...]
    totals: np.ndarray
    zones: Optional[np.ndarray] = None


@dataclass(frozen=True)
class Change:
    """From one step to another: of the total, and of each zone with its call, where there are zones."""

    before: int
    after: int
    total: Difference
    call: str
    zones: Optional[Difference] = None
    calls: Tuple[str, ...] = ()


def compare(steps: Sequence[StepPeople], before: int, after: int) -> Optional[Change]:
    """Return the change from one step to another; None where no season is in both.

    Only the same seasons are compared: others differ by 8 to 11 % without any change (spec series).
    """
    one, two = steps[before], steps[after]
    pairs = strata(one.dates, two.dates)
    if not pairs:
        return None
    total = paired_difference([one.totals[a] for a, _ in pairs], [two.totals[b] for _, b in pairs])
    call = _call(float(total.change), bool(np.isfinite(total.p)), bool(total.p <= TOTAL_P))
    if one.zones is None or two.zones is None:
        return Change(before, after, total, call)
    zones = paired_difference([one.zones[a] for a, _ in pairs], [two.zones[b] for _, b in pairs])
    first = np.mean([one.zones[a].mean(axis=0) for a, _ in pairs], axis=0)
    called = beyond_stable_zones(zones.change, first, FLOOR if zones.freedom else FLOOR_ALONE)
    known = np.isfinite(zones.change)
    if zones.freedom:
        called &= discoveries(zones.p, FALSE_SHARE)
    elif known.sum() < FEWEST_ZONES:  # neither other dates nor other zones tell what is noise
        known[:] = False
    calls = tuple(_call(c, bool(k), bool(y)) for c, k, y in zip(zones.change, known, called))
    return Change(before, after, total, call, zones, calls)


def pairs_of(steps: Sequence[StepPeople]) -> List[Tuple[int, int]]:
    """Return each step with the last one before it that shares a season, and the first with the last such."""
    found: List[Tuple[int, int]] = []
    for after in range(1, len(steps)):
        earlier = [b for b in range(after) if strata(steps[b].dates, steps[after].dates)]
        if earlier:
            found.append((earlier[-1], after))
    return found


def longest(steps: Sequence[StepPeople]) -> Optional[Tuple[int, int]]:
    """Return the two steps that lie furthest apart and share a season; None where none do."""
    every = [
        (after - before, -before, before, after)
        for before in range(len(steps))
        for after in range(before + 1, len(steps))
        if strata(steps[before].dates, steps[after].dates)
    ]
    return max(every)[2:] if every else None


def beyond_stable_zones(change: np.ndarray, people: np.ndarray, spreads: float) -> np.ndarray:
    """Return which zones changed by more than stable zones do; all where too few zones tell.

    Relative to the zone's people and those of a mean zone: dates differ by a share of what is there, and
    by something that is there everywhere, so that hardly built zones differ wildly by their own measure.
    """
    mean = np.nanmean(people) if np.isfinite(people).any() else 0.0
    size = people + np.maximum(change, 0) + mean
    with np.errstate(invalid="ignore", divide="ignore"):
        relative = change / size
    middle, spread = noise_floor(relative)
    if not np.isfinite(spread):
        return np.ones(len(change), dtype=bool)
    return np.asarray(np.abs(relative - middle) > spreads * spread)


def _call(change: float, known: bool, called: bool) -> str:
    if not known:
        return UNKNOWN
    if not called:
        return UNCLEAR
    return GROWTH if change > 0 else DECLINE


def tell(calls: Sequence[str]) -> Sentence:
    """Return how many zones grew, shrank, and show nothing."""
    return sentence(
        "Of {zones} zones, {grew} grew, {fell} shrank, {rest} show no clear change, and of {unknown} it is "
        "not known."
        if UNKNOWN in calls
        else "Of {zones} zones, {grew} grew, {fell} shrank, and {rest} show no clear change.",
        zones=len(calls), grew=calls.count(GROWTH), fell=calls.count(DECLINE), rest=calls.count(UNCLEAR),
        unknown=calls.count(UNKNOWN),
    )  # fmt: skip
