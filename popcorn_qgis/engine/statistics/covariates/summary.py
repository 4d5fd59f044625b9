"""What a band of covariates holds, told while it is written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass
class Summary:
    """What a band holds: its name, range, sum, how many cells have a value, and a small picture."""

    name: str
    treatment: str
    source: str
    picture: np.ndarray
    low: float = np.inf
    high: float = -np.inf
    total: float = 0.0
    known: int = 0

    def add(self, values: np.ndarray) -> None:
        """Take notice of a block, float32 [H, W]."""
        valid = values[np.isfinite(values)]
        if len(valid):
            self.low, self.high = min(self.low, float(valid.min())), max(self.high, float(valid.max()))
            self.total += float(valid.sum(dtype=np.float64))
            self.known += len(valid)
