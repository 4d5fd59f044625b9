"""Mean and sample standard deviation of maps that come one after another."""

from __future__ import annotations

from typing import Tuple

import numpy as np


class Moments:
    """Sums over maps of one tile, [height, width] or [bands, height, width]; NaN does not count.

    float64 sums of float32 values: the difference of squares keeps 1e-7 of the value.
    """

    def __init__(self, shape: Tuple[int, ...]) -> None:
        self.count = np.zeros(shape, dtype=np.int32)
        self._sum = np.zeros(shape, dtype=np.float64)
        self._squares = np.zeros(shape, dtype=np.float64)

    def add(self, values: np.ndarray) -> None:
        """Add a map, float32 [height, width] with NaN for nodata."""
        there = ~np.isnan(values)
        known = np.where(there, values, 0).astype(np.float64)
        self.count += there
        self._sum += known
        known *= known
        self._squares += known

    def mean(self) -> np.ndarray:
        """Return the mean, float32 [height, width], NaN where no map has a value."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return (self._sum / self.count).astype(np.float32)

    def std(self, lost: int = 1) -> np.ndarray:
        """Return sqrt((Σx² − n·mean²)/(n − lost)), float32, NaN where fewer than two maps have a value."""
        n = self.count
        with np.errstate(invalid="ignore", divide="ignore"):
            variance = (self._squares - self._sum**2 / n) / (n - lost)
            spread = np.sqrt(np.maximum(variance, 0)).astype(np.float32)
        return spread if lost else np.where(n > 1, spread, np.float32(np.nan))
