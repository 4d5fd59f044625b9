"""Every interval and test of the engine, each with the source of its formula.

"Unknown" is None, or NaN in arrays, and never 0. Members and dates err alike from pixel to pixel and from
zone to zone: what is summed is summed for each of them first, and only the totals are compared.
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Iterator, Optional, Tuple

import numpy as np

DRAWS = 2000
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


@lru_cache(maxsize=64)
def student_t(freedom: int) -> float:
    """Return what Student's t exceeds either way in 5 % of the cases: 12.706 for one degree of freedom.

    By bisection of the distribution's closed form for whole degrees of freedom, at least one (Abramowitz and
    Stegun 1964, 26.7.3 and 26.7.4).
    """
    low, high = 0.0, 13.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < 0.95 else (low, middle)
    return (low + high) / 2


def _within(t: float, freedom: int) -> float:
    """Return the probability that Student's t lies between −t and t."""
    angle = math.atan(t / math.sqrt(freedom))
    cosine, sine = math.cos(angle), math.sin(angle)
    odd = freedom % 2
    term = cosine if odd else 1.0
    total = term if freedom > 1 else 0.0
    for power in range(2 + odd, freedom - 1, 2):
        term *= cosine * cosine * (power - 1) / power
        total += term
    return 2 / math.pi * (angle + sine * total) if odd else sine * total
