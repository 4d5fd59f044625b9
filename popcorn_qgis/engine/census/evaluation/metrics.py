"""How far mapped people are from counted people: the metrics of POPCORN (arXiv 2311.14006)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

SMALLEST_COUNT = 0.1  # zones with fewer people have no relative error


@dataclass(frozen=True)
class Metrics:
    """Agreement over zones; None where it is not defined (R² and correlation of equal counts).

    ``mae``, ``rmse`` and ``bias`` (mapped − census, of the totals) in people; ``mape`` and
    ``bias_percent`` in %; ``mae_log`` and ``mse_log`` of ln(people + 1).
    """

    r2: Optional[float]
    mae: float
    rmse: float
    mape: Optional[float]
    mae_log: float
    mse_log: float
    correlation: Optional[float]
    bias: float
    bias_percent: Optional[float]


def measure(census: np.ndarray, mapped: np.ndarray) -> Metrics:
    """Compare two float64 arrays of people per zone, at least one zone, without NaN."""
    error = mapped - census
    spread = float(((census - census.mean()) ** 2).sum())
    counted = census > SMALLEST_COUNT
    log_error = np.log1p(mapped) - np.log1p(census)
    varied = spread > 0 and float(np.ptp(mapped)) > 0
    return Metrics(
        r2=1 - float((error**2).sum()) / spread if spread > 0 else None,
        mae=float(np.abs(error).mean()),
        rmse=float(np.sqrt((error**2).mean())),
        mape=100 * float((np.abs(error[counted]) / census[counted]).mean()) if counted.any() else None,
        mae_log=float(np.abs(log_error).mean()),
        mse_log=float((log_error**2).mean()),
        correlation=float(np.corrcoef(census, mapped)[0, 1]) if varied else None,
        bias=float(error.sum()),
        bias_percent=100 * float(error.sum() / census.sum()) if census.sum() > 0 else None,
    )
