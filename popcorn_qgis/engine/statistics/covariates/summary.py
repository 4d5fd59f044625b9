"""What a band of covariates holds, told while it is written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence


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


def nowhere(name: str) -> EngineError:
    """Return the error of a covariate that has no value on the grid."""
    return EngineError(
        "no-overlap",
        sentence("The covariate “{name}” has no value anywhere on the grid.", name=name),
        "Look where its source lies on the map, or leave it out.",
    )
