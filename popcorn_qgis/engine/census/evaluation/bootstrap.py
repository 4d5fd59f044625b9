"""How sure the metrics are: 95 % intervals by drawing the zones anew, with the same draws for all maps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence

import numpy as np

from ..uncertainty import FEWEST_ZONES, Interval, percentile_interval, redraws
from .metrics import SMALLEST_COUNT


@dataclass(frozen=True)
class Bootstrap:
    """Metrics of every draw: ``draws[map][metric]`` float64 [DRAWS], NaN where not defined."""

    draws: Sequence[Dict[str, np.ndarray]]

    def interval(self, number: int, metric: str) -> Interval:
        """Return the 95 % interval of a metric of map ``number``; None where it has none."""
        return percentile_interval(self.draws[number][metric]) if self.draws else None

    def difference(self, metric: str, one: int, other: int) -> Interval:
        """Return the interval of how much larger the metric of map ``one`` is, zone by zone the same draw."""
        if not self.draws:
            return None
        return percentile_interval(self.draws[one][metric] - self.draws[other][metric])


def bootstrap(census: np.ndarray, maps: Sequence[np.ndarray], seed: int) -> Bootstrap:
    """Draw as many zones as there are, with return, and measure again, DRAWS times.

    ``census`` and each of ``maps`` float64 [zones] without NaN. The same seed gives the same draws.
    With fewer than FEWEST_ZONES zones there are no intervals. Percentile bootstrap (Efron 1979).
    """
    zones = len(census)
    if zones < FEWEST_ZONES:
        return Bootstrap(())
    parts = [_parts(census, mapped) for mapped in maps]
    means: List[List[np.ndarray]] = [[] for _ in maps]
    for times in redraws(zones, seed):
        for found, part in zip(means, parts):
            found.append(times @ part / zones)
    return Bootstrap([_metrics(np.concatenate(found), zones) for found in means])


def _parts(census: np.ndarray, mapped: np.ndarray) -> np.ndarray:
    """Return what the metrics are means of, float64 [zones, parts]."""
    error, logs = mapped - census, np.log1p(mapped) - np.log1p(census)
    counted = census > SMALLEST_COUNT
    relative = np.divide(np.abs(error), census, out=np.zeros(len(census)), where=counted)
    c, m = census - census.mean(), mapped - mapped.mean()  # variances lose no digits
    columns = (
        np.abs(error), error**2, np.abs(logs), logs**2, error, census, relative, counted,
        c, c * c, m, m * m, c * m,
    )  # fmt: skip
    return np.column_stack(columns).astype(np.float64)


def _metrics(means: np.ndarray, zones: int) -> Dict[str, np.ndarray]:
    mae, mse, mae_log, mse_log, error, census, relative, counted, c, cc, m, mm, cm = means.T
    spread, width = cc - c * c, mm - m * m
    tiny = 1e-12 * max(float(cc.max()), 1e-30)
    with np.errstate(divide="ignore", invalid="ignore"):
        return {
            "r2": np.where(spread > tiny, 1 - mse / spread, np.nan),
            "mae": mae,
            "rmse": np.sqrt(mse),
            "mape": np.where(counted > 0, 100 * relative / counted, np.nan),
            "mae_log": mae_log,
            "mse_log": mse_log,
            "correlation": np.where(
                (spread > tiny) & (width > 0), (cm - c * m) / np.sqrt(spread * width), np.nan
            ),
            "bias": zones * error,
            "bias_percent": np.where(census > 0, 100 * error / census, np.nan),
        }
