"""Zones that lie beside each other, taken together."""

from __future__ import annotations

from typing import List, Optional

import numpy as np


def halved(centres: np.ndarray, parts: int, of: Optional[np.ndarray] = None) -> List[np.ndarray]:
    """Split the points into ``parts`` compact sets of about the same size; return their positions."""
    which = np.arange(len(centres)) if of is None else of
    if parts < 2 or len(which) < 2:
        return [which]
    axis = int(np.argmax(np.ptp(centres[which], axis=0)))
    order = which[np.argsort(centres[which, axis], kind="stable")]
    first = parts // 2
    cut = min(max(round(len(order) * first / parts), 1), len(order) - 1)
    return halved(centres, first, order[:cut]) + halved(centres, parts - first, order[cut:])
