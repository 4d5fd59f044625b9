"""Every interval and test of the engine, each with the source of its formula.

"Unknown" is None, or NaN in arrays, and never 0. Members and dates err alike from pixel to pixel and from
zone to zone: what is summed is summed for each of them first, and only the totals are compared.
"""

from __future__ import annotations

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
