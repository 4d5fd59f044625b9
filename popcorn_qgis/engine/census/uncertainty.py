"""Every interval and test of the engine, each with the source of its formula.

"Unknown" is None, or NaN in arrays, and never 0. Members and dates err alike from pixel to pixel and from
zone to zone: what is summed is summed for each of them first, and only the totals are compared.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Iterator, Optional, Sequence, Tuple

import numpy as np

DRAWS = 2000
#: How far a change may be off because new places hold more or fewer people for their roofs than old ones:
#: with it, 80 % intervals cover in 12 of 15 sample districts that grow (seeds 1 to 3 and 101 to 112),
#: without 10.
MODEL_SHARE = 0.4
FEWEST_ZONES = 5  # with fewer, drawing zones anew says nothing
LEVEL = (2.5, 97.5)
_CELLS = 4_000_000  # of the matrix of draws that is in memory at a time

#: The lower and the upper end; None where there is none.
Interval = Optional[Tuple[float, float]]


def redraws(zones: int, seed: int) -> Iterator[np.ndarray]:
    """Draw as many zones as there are, with return, DRAWS times: float64 [n, zones] times each.

    In portions of n draws that fit in memory; the same seed gives the same draws (Efron 1979).
    """
    rng = np.random.default_rng(seed)
    at_once = max(1, _CELLS // zones)
    for start in range(0, DRAWS, at_once):
        times = rng.multinomial(zones, np.full(zones, 1 / zones), size=min(at_once, DRAWS - start))
        yield times.astype(np.float64)


def percentile_interval(draws: np.ndarray) -> Interval:
    """Return the 95 % interval of a statistic from its values float64 [draws], NaN where it is not defined.

    Percentile bootstrap (Efron 1979). None where most draws do not define it.
    """
    known = draws[np.isfinite(draws)]
    if len(known) < len(draws) / 2:
        return None
    low, high = np.percentile(known, LEVEL)
    return float(low), float(high)


def share_interval(hits: int, of: int, z: float = 1.959964) -> Tuple[float, float]:
    """Return the 95 % interval of a share (Wilson 1927)."""
    share, spread = hits / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z * np.sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return float(middle - half), float(middle + half)


def error_of_mean(values: np.ndarray) -> float:
    """Return the standard error of the mean of independent values [n], s / √n; infinite for one."""
    return float(values.std(ddof=1) / np.sqrt(len(values))) if len(values) > 1 else float("inf")


def spread_of_totals(totals: np.ndarray) -> np.ndarray:
    """Return the sample standard deviation over members of totals float64 [members, …].

    Of at least two members. Their errors are correlated from pixel to pixel, so that the standard
    deviation of a sum is that of the members' sums: Var(Σx) = ΣΣ Cov(x, y), which neither the sum of the
    pixels' variances nor the sum of their standard deviations is.
    """
    return np.asarray(np.std(totals, axis=0, ddof=1))


def interval_of_members(totals: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Return the ends float64 […] of the 95 % interval of totals float64 [members, …]: not below 0.

    Where one further member would lie: mean ± t · s · √(1 + 1/n), t of n − 1 degrees of freedom (Student's
    prediction interval; Hahn and Meeker 1991, Statistical Intervals, ch. 4.7). As the standard deviation of
    the maps it tells how far members disagree. There are at least two.
    """
    members = len(totals)
    half = student_t(members - 1) * math.sqrt(1 + 1 / members) * spread_of_totals(totals)
    mean = totals.mean(axis=0)
    return np.maximum(mean - half, 0.0), mean + half


def interval_of_mean(values: np.ndarray, level: float) -> Tuple[np.ndarray, np.ndarray]:
    """Return the ends float64 […] of the interval of the mean of independent values float64 [n, …].

    Mean ± t · s / √n, t of n − 1 degrees of freedom (Student 1908); NaN for fewer than two values.
    """
    n = len(values)
    if n < 2:
        unknown = np.full(values.shape[1:], np.nan)
        return unknown, unknown.copy()
    mean, half = values.mean(axis=0), student_t(n - 1, level) * values.std(axis=0, ddof=1) / math.sqrt(n)
    return mean - half, mean + half


@dataclass(frozen=True)
class Difference:
    """How far means of two times differ, float64 […]: the difference, its standard error, the p-value.

    ``freedom``: degrees of freedom, 0 where neither error nor p-value is known (both NaN).
    """

    change: np.ndarray
    error: np.ndarray
    p: np.ndarray
    freedom: int

    def interval(self, level: float) -> Tuple[np.ndarray, np.ndarray]:
        """Return the ends of the difference's interval; NaN where it is not known.

        Dates tell the noise of the imagery; what the new houses hold they do not: a share of the change
        itself (MODEL_SHARE, for 80 %) is added to it as squares.
        """
        half = student_t(self.freedom, level) * self.error if self.freedom else self.error
        half = np.hypot(half, MODEL_SHARE * self.change)
        return self.change - half, self.change + half


def paired_difference(before: Sequence[np.ndarray], after: Sequence[np.ndarray]) -> Difference:
    """Return how far means differ between two times, season by season: float64 [n, …] for each season.

    The difference is the mean of the seasons' differences. Where a season has several values at a time, the
    error comes from the spread of values about their season's mean, pooled over seasons and both times
    (two-sample t by strata; Snedecor and Cochran 1989, ch. 6.11 and 16); else from the spread of the seasons'
    differences (paired t); with one value a side it is unknown. Seasons without a value on a side must not
    be given; there is at least one.
    """
    changes = np.stack([b.mean(axis=0) - a.mean(axis=0) for a, b in zip(before, after)])
    change = changes.mean(axis=0)
    groups = [*before, *after]
    freedom = sum(len(group) for group in groups) - len(groups)
    if freedom >= 1:
        squares = sum(((group - group.mean(axis=0)) ** 2).sum(axis=0) for group in groups)
        parts = sum(1 / len(a) + 1 / len(b) for a, b in zip(before, after))
        error = np.sqrt(squares / freedom * parts) / len(before)
    elif len(before) >= 2:
        freedom = len(before) - 1
        error = changes.std(axis=0, ddof=1) / math.sqrt(len(before))
    else:
        unknown = np.full(change.shape, np.nan)
        return Difference(change, unknown, unknown.copy(), 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        t = np.abs(change) / error
    p = np.where(
        np.isnan(t), np.where(change == 0, 1.0, np.nan), 1 - _within(np.nan_to_num(t, posinf=1e9), freedom)
    )
    return Difference(change, error, p, freedom)


def discoveries(p: np.ndarray, share: float) -> np.ndarray:
    """Return which of p-values [n] are called, bool [n]: at most ``share`` of the called are expected false.

    Benjamini and Hochberg 1995; NaN is never called.
    """
    known = np.flatnonzero(np.isfinite(p))
    called = np.zeros(len(p), dtype=bool)
    order = known[np.argsort(p[known], kind="stable")]
    passed = np.flatnonzero(p[order] <= share * np.arange(1, len(order) + 1) / max(len(order), 1))
    if len(passed):
        called[order[: passed[-1] + 1]] = True
    return called


def noise_floor(changes: np.ndarray) -> Tuple[float, float]:
    """Return the middle of relative changes [n] of zones, and what those of stable zones spread about it.

    The median, and 1.4826 × the median absolute deviation: most zones are stable, whatever few do
    (Hampel 1974). Both NaN for fewer than FEWEST_ZONES zones.
    """
    known = changes[np.isfinite(changes)]
    if len(known) < FEWEST_ZONES:
        return float("nan"), float("nan")
    middle = float(np.median(known))
    return middle, 1.4826 * float(np.median(np.abs(known - middle)))


def trend(times: np.ndarray, values: np.ndarray) -> Tuple[float, float]:
    """Return the slope of values [n] over times [n], and the p-value that there is none.

    The median of all pairs' slopes (Theil 1950, Sen 1968), and Kendall's test with its normal approximation
    and correction for continuity (Mann 1945, Kendall 1975). At least five.
    """
    one, other = np.triu_indices(len(values), 1)
    steps = values[other] - values[one]
    slope = float(np.median(steps / (times[other] - times[one])))
    n, score = len(values), float(np.sign(steps).sum())
    repeats = np.unique(values, return_counts=True)[1]
    spread = math.sqrt(
        (n * (n - 1) * (2 * n + 5) - float((repeats * (repeats - 1) * (2 * repeats + 5)).sum())) / 18
    )
    z = max(abs(score) - 1, 0.0) / spread if spread else 0.0
    return slope, math.erfc(z / math.sqrt(2))


@lru_cache(maxsize=64)
def student_t(freedom: int, level: float = 0.95) -> float:
    """Return what Student's t lies within with the probability ``level``: 12.706 for one degree of freedom.

    By bisection of the distribution's closed form for whole degrees of freedom, at least one (Abramowitz and
    Stegun 1964, 26.7.3 and 26.7.4).
    """
    low, high = 0.0, 13.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if float(_within(np.asarray(middle), freedom)) < level else (low, middle)
    return (low + high) / 2


def _within(t: np.ndarray, freedom: int) -> np.ndarray:
    """Return the probability that Student's t lies between −t and t."""
    angle = np.arctan(t / math.sqrt(freedom))
    cosine, sine = np.cos(angle), np.sin(angle)
    odd = freedom % 2
    term = cosine if odd else np.ones_like(cosine)
    total = term if freedom > 1 else np.zeros_like(cosine)
    for power in range(2 + odd, freedom - 1, 2):
        term = term * cosine * cosine * (power - 1) / power
        total = total + term
    return np.asarray(2 / math.pi * (angle + sine * total) if odd else sine * total)
