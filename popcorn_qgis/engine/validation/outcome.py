"""What a cross-check found: two tests, each of all methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from ...contract.jobs import Zones
from ..census.evaluation.comparison import Level

UNSEEN = "unseen zones"  # their counts were not used at all
INSIDE = "known totals"  # rescaled to a coarser census, compared inside its units


@dataclass(frozen=True)
class Outcome:
    """``levels``: the tests that could be made, UNSEEN first; ``names``: the methods, in their order.

    ``missing``: why trained occupancy was not tested, or empty; ``better``: in how many of the ``trained``
    folds training beat one rate by its own account, None where none judged itself; ``recalibrated``: whether
    there were zones enough to recalibrate the built-up score.
    """

    zones: Zones
    fine: Optional[Zones]
    names: Tuple[str, ...]
    levels: Tuple[Level, ...]
    missing: str
    better: Optional[int]
    trained: int
    units: int
    folds: int
    recalibrated: bool


def gain(level: Level, at: int, rival: int) -> Tuple[Optional[float], Optional[float], Optional[float]]:
    """Return by how much the MAE of a method is below that of its rival, and the 95 % interval."""
    if at == rival:
        return None, None, None
    low, high = level.bootstrap.difference("mae", rival, at) or (None, None)
    return level.found[rival].metrics.mae - level.found[at].metrics.mae, low, high
