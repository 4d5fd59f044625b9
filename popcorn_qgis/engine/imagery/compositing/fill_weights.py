"""How much of a date is to be filled: 1 in its mask, falling to 0 some pixels outside of it."""

from __future__ import annotations

import numpy as np

from .neighbourhood import distance_up_to, grey_closing

#: A fill runs out over so many pixels, and what is below this weight is not filled.
FADE_PX, LEAST_WEIGHT = 12, 0.2
CLOSING_PX = 20


def fill_weights(mask: np.ndarray, closing_px: int = CLOSING_PX) -> np.ndarray:
    """Return float32 [T, H, W] 0..1: the weight of the fill of every date whose mask is bool [T, H, W]."""
    weights = np.zeros(mask.shape, np.float32)
    for weight, hidden in zip(weights, mask):
        if not hidden.any():
            continue
        fading = 1 - distance_up_to(hidden, FADE_PX) / np.float32(FADE_PX)
        fading[fading < LEAST_WEIGHT] = 0
        weight[:] = grey_closing(fading, closing_px)
    return weights
