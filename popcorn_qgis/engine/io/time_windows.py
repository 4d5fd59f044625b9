"""Steps and windows of a series of acquisitions (rsdtlib; spec of urban change, sections 7, 8 and 12).

All times are seconds since 1970 UTC, int64.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np

DAY_S = 86_400


@dataclass(frozen=True)
class WindowRule:
    """Length in days, stride in steps, least and most steps of a window."""

    days: float
    stride_steps: int
    least_steps: int
    most_steps: int


S12 = WindowRule(182, 5, 35, 92)
ERS = WindowRule(365, 5, 25, 110)


@dataclass(frozen=True)
class Window:
    """Steps ``first`` to ``last`` (both belong to it) and the times of the two."""

    first: int
    last: int
    start_s: int
    end_s: int

    @property
    def steps(self) -> int:
        """How many steps it has."""
        return self.last - self.first + 1


def steps_of(times_s: np.ndarray, start_s: int, end_s: int, bin_s: int) -> np.ndarray:
    """Return the index of the acquisition at which each step lies: the last one of every bin that has any.

    ``times_s`` must be sorted; of those from ``start_s`` until before ``end_s`` bins are counted.
    """
    inside = np.flatnonzero((times_s >= start_s) & (times_s < end_s))
    bins = (times_s[inside] - start_s) // bin_s
    last = np.append(bins[1:] != bins[:-1], True) if inside.size else np.zeros(0, dtype=bool)
    return inside[last]


def windows_of(times_s: np.ndarray, rule: WindowRule) -> List[Window]:
    """Return the windows over steps of these sorted times that have enough steps."""
    found = []
    for first in range(0, len(times_s), rule.stride_steps):
        window = _window(times_s, first, first + rule.most_steps, rule.days)
        if window.steps >= rule.least_steps:
            found.append(window)
    return found


def triples_of(times_s: np.ndarray, rule: WindowRule) -> List[Tuple[Window, Window, Window]]:
    """Return previous, current and next window for synthetic labels, where all three have enough steps.

    The published labels take every step as a start (``stride_steps`` 1).
    """
    found = []
    length = rule.days * DAY_S
    for first in range(0, len(times_s), rule.stride_steps):
        current = _window(times_s, first, first + 2 * rule.most_steps, rule.days)
        candidates = times_s[: first + 2 * rule.most_steps]
        after = _between(candidates, times_s[first] + length, times_s[first] + 2 * length)
        from_step = max(0, first - rule.most_steps)
        before = _between(times_s[:first], times_s[first] - length, times_s[first], from_step)
        three = (before, current, after)
        if all(window is not None and window.steps >= rule.least_steps for window in three):
            found.append((before, current, after))
    return [(one, two, three) for one, two, three in found if one and three]


def closed(windows: Sequence[Window], last_step_s: int) -> List[Window]:
    """Return the windows that new acquisitions cannot change: without those that reach the last step.

    The last step may still move within its bin. Where all are open the reference keeps the first one; this
    keeps none.
    """
    kept = list(windows)
    while kept and kept[-1].end_s >= last_step_s:
        kept.pop()
    return kept


def windows_expected(days: float, days_between_acquisitions: float, bin_days: float, rule: WindowRule) -> int:
    """Return how many windows a period will have, before anything is downloaded."""
    between = max(days_between_acquisitions, bin_days)
    times = np.arange(0, days * DAY_S, between * DAY_S).astype(np.int64)
    return len(windows_of(times, rule))


def _window(times_s: np.ndarray, first: int, stop: int, days: float) -> Window:
    stop = min(stop, int(np.searchsorted(times_s, times_s[first] + days * DAY_S)))
    return Window(first, stop - 1, int(times_s[first]), int(times_s[stop - 1]))


def _between(times_s: np.ndarray, since_s: float, until_s: float, from_step: int = 0) -> Window | None:
    first = max(int(np.searchsorted(times_s, since_s)), from_step)
    stop = int(np.searchsorted(times_s, until_s))
    if stop <= first:
        return None
    return Window(first, stop - 1, int(times_s[first]), int(times_s[stop - 1]))
