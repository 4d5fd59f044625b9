"""A year of dates as 24 half-months, smoothed (Whittaker), as 12 months or 4 quarters.

After sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574). Days count from 1 January, which is day 1;
years have 365 days.
"""

from __future__ import annotations

from typing import List, Sequence, Tuple

import numpy as np

HALF_MONTHS, MONTHS = 24, 12
STEP_DAYS, YEAR_DAYS = 15, 365
#: Weight of the second differences.
SMOOTHNESS = 100.0
#: The older of two dates counts only where it is less than so much older than the newer.
PAIR_DAYS = 100


def half_month_weights(days: Sequence[int]) -> np.ndarray:
    """Return float64 [24, T]: how much each date counts for each half-month; rows add up to 1.

    A half-month takes the last two dates before it and the first two behind it, nearer ones more; where there
    is none, a date of the other end of the year stands in. ``days`` in their order, at least one.
    """
    ordered = [day % YEAR_DAYS if day < -100 else day for day in days]
    weights = np.zeros((HALF_MONTHS, len(ordered)))
    for step in range(HALF_MONTHS):
        target = step * STEP_DAYS
        away = [(place, day - target) for place, day in enumerate(ordered)]
        prior = _pair([one for one in away if one[1] < 5][::-1])
        after = _pair([one for one in away if one[1] >= -5])
        if not prior:
            last = len(ordered) - 1
            wraps = ordered[0] >= 90
            prior = [(last, ordered[last] - YEAR_DAYS - target)] if wraps else after
        if not after:
            wraps = ordered[-1] <= 270
            after = [(0, ordered[0] + YEAR_DAYS - target)] if wraps else prior
        _add(weights[step], prior, after)
    return weights


def _pair(found: List[Tuple[int, int]]) -> List[Tuple[int, int]]:
    """Return the first date and, where it is near it, the next one: (place, days from the target)."""
    chosen = found[:2]
    if len(chosen) == 2 and abs(chosen[0][1] - chosen[1][1]) >= PAIR_DAYS:
        return chosen[:1]
    return chosen


def _add(row: np.ndarray, prior: List[Tuple[int, int]], after: List[Tuple[int, int]]) -> None:
    """Add the weights of the dates before and behind a half-month."""
    sides = [[(place, max(abs(days), 1)) for place, days in side] for side in (prior, after)]
    between = max(2, sides[0][0][1] + sides[1][0][1])
    shares: List[Tuple[int, float]] = []
    for side in sides:
        nearest = abs(1 - side[0][1] / between)
        shares.append((side[0][0], nearest))
        shares += [(place, nearest * side[0][1] / days) for place, days in side[1:]]
    total = sum(share for _, share in shares)
    for place, share in shares:
        row[place] += share / total


def smoothed(values: np.ndarray, smoothness: float = SMOOTHNESS) -> np.ndarray:
    """Return [N, …] smoothed along its first axis: z of (I + λ D'D) z = y, D the second differences.

    Elimination of the five diagonals, for all pixels at once (Whittaker 1922; Eilers 2003).
    """
    count = len(values)
    differences = np.diff(np.eye(count), 2, axis=0)
    matrix = np.eye(count) + smoothness * differences.T @ differences
    below = np.zeros((2, count))  # factors of the rows one and two below
    diagonal = np.diag(matrix).copy()
    first, second = np.append(np.diag(matrix, 1), 0), np.append(np.diag(matrix, 2), (0, 0))
    result = values.astype(np.float32, copy=True)
    for i in range(count - 1):
        below[0, i] = first[i] / diagonal[i]
        diagonal[i + 1] -= below[0, i] * first[i]
        first[i + 1] -= below[0, i] * second[i]
        result[i + 1] -= np.float32(below[0, i]) * result[i]
        if i + 2 < count:
            below[1, i] = second[i] / diagonal[i]
            diagonal[i + 2] -= below[1, i] * second[i]
            result[i + 2] -= np.float32(below[1, i]) * result[i]
    for i in range(count - 1, -1, -1):
        if i + 1 < count:
            result[i] -= np.float32(first[i]) * result[i + 1]
        if i + 2 < count:
            result[i] -= np.float32(second[i]) * result[i + 2]
        result[i] /= np.float32(diagonal[i])
    return result


def months(half_months: np.ndarray) -> np.ndarray:
    """Return the means of consecutive pairs, [12, …] of [24, …]."""
    return (half_months[0::2] + half_months[1::2]) / 2


def monthly(values: np.ndarray, days: Sequence[int]) -> np.ndarray:
    """Return 12 smoothed months float32 [12, …] of dates [T, …] without gaps."""
    weights = half_month_weights(days).astype(np.float32)
    return months(smoothed(np.tensordot(weights, values, axes=1)))


def quarters(monthly_values: np.ndarray) -> np.ndarray:
    """Return the medians of three months each, [4, …] of [12, …]."""
    return np.median(monthly_values.reshape(4, 3, *monthly_values.shape[1:]), axis=1)


def quarter_weights(days: Sequence[int]) -> np.ndarray:
    """Return float64 [24, N]: each half-month between the nominal days of quarters, constant beyond them.

    (The reference's weights of one quarter, or of the first two alone, add up to more than 1.)
    """
    steps = np.arange(HALF_MONTHS) * STEP_DAYS
    return np.stack([np.interp(steps, days, one) for one in np.eye(len(days))], axis=1)


def radar_scaled(power: np.ndarray) -> np.ndarray:
    """Return backscatter 0..1 of linear power: dB from -22 to 0 (the tree cover's own scale)."""
    db = 10 * np.log10(power + 1 / 65535)
    return np.clip((np.maximum(db, -22) + 22) / 22, 0, 1)
