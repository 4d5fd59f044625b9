"""What a cross-check found: two tests, each of all methods."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Tuple

from ..census.comparison import Level
from ..jobs import Zones

UNSEEN = "unseen zones"  # their counts were not used at all
INSIDE = "known totals"  # rescaled to a coarser census, compared inside its units


@dataclass(frozen=True)
class Outcome:
    """``levels``: the tests that could be made, UNSEEN first; ``names``: the methods, in their order.

    ``missing``: why trained occupancy was not tested, or empty; ``better``: in how many of the
    ``trained`` folds training beat one rate by its own account.
    """

    zones: Zones
    fine: Optional[Zones]
    names: Tuple[str, ...]
    levels: Tuple[Level, ...]
    missing: str
    better: int
    trained: int
    units: int
    folds: int


def nearest(level: Level) -> List[int]:
    """Return the methods' positions by their mean absolute error, the smallest first."""
    return sorted(range(len(level.found)), key=lambda at: level.found[at].metrics.mae)
