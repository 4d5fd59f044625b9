"""Nobody is ever lost: for each zone the first weights that there are, and what they are.

Sums are taken block by block, in any order and of any size.
"""

from __future__ import annotations

import numpy as np

#: How a zone's people are placed: the rungs of the ladder (spec section 5).
WEIGHTS, UNCONSTRAINED, EVENLY, UNPLACED = 1, 2, 3, 4


class Ladder:
    """Sums of the weights of zones: on allowed pixels, on all that are not masked, and their number."""

    def __init__(self, zones: int) -> None:
        self.allowed = np.zeros(zones)
        self.unmasked = np.zeros(zones)
        self.pixels = np.zeros(zones, dtype=np.int64)

    def add(self, index: np.ndarray, weight: np.ndarray, masked: np.ndarray, out: np.ndarray) -> None:
        """Add a block: ``index`` int [H, W] of zones, −1 none; ``weight`` float [H, W], NaN or below 0: none.

        ``masked`` bool [H, W]: never people. ``out`` bool [H, W]: where the constraint lets nobody live.
        """
        inside = (index >= 0) & ~masked
        zone, positive = index[inside], _positive(weight)[inside]
        zones = len(self.pixels)
        self.pixels += np.bincount(zone, minlength=zones)
        self.unmasked += np.bincount(zone, positive, minlength=zones)
        self.allowed += np.bincount(zone, np.where(out[inside], 0.0, positive), minlength=zones)

    def rungs(self, constrained: bool = True) -> np.ndarray:
        """Return how each zone's people are placed, int8 [zones]: WEIGHTS … UNPLACED.

        Not ``constrained``, as if there were no constraint: none is on the rung WEIGHTS.
        """
        choices = [(self.allowed > 0) & constrained, self.unmasked > 0, self.pixels > 0]
        return np.select(choices, [WEIGHTS, UNCONSTRAINED, EVENLY], UNPLACED).astype(np.int8)

    def factors(self, counts: np.ndarray, rungs: np.ndarray) -> np.ndarray:
        """Return people per unit of weight of each zone, float64 [zones]; NaN where there is none."""
        weight = np.select([rungs == WEIGHTS, rungs == UNCONSTRAINED], [self.allowed, self.unmasked], np.nan)
        return np.asarray(counts / np.where(weight > 0, weight, np.nan))


def composed(
    index: np.ndarray, weight: np.ndarray, masked: np.ndarray, out: np.ndarray, rungs: np.ndarray
) -> np.ndarray:
    """Return the weights by which a block's people are shared out, float64 [H, W]; NaN outside and masked."""
    rung = np.append(rungs, UNPLACED)[index]  # the last is what −1, no zone, finds
    positive = _positive(weight)
    found = np.select(
        [rung == WEIGHTS, rung == UNCONSTRAINED, rung == EVENLY],
        [np.where(out, 0.0, positive), positive, np.ones(weight.shape)],
        0.0,
    )
    return np.where((index < 0) | masked, np.nan, found)


def _positive(weight: np.ndarray) -> np.ndarray:
    """Return weights of which none is negative or missing."""
    return np.where(weight > 0, weight, 0.0)  # NaN is not above 0
