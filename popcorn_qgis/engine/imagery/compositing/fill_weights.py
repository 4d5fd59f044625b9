"""How much of a date is to be filled: 1 in its mask, falling to 0 some pixels outside of it."""

from __future__ import annotations

from typing import List, Union

import numpy as np

from .neighbourhood import distance_up_to, grey_closing

#: A fill runs out over so many pixels, and what is below this weight is not filled.
FADE_PX, LEAST_WEIGHT = 12, 0.2
CLOSING_PX = 20
#: Weights by their code, the squared distance to the mask; the last code is far away.
_BY_CODE = 1 - np.sqrt(np.arange(FADE_PX**2 + 1), dtype=np.float32) / np.float32(FADE_PX)
_BY_CODE[_BY_CODE < LEAST_WEIGHT] = 0
_FAR = FADE_PX**2


def fill_weights(mask: np.ndarray, closing_px: int = CLOSING_PX) -> np.ndarray:
    """Return float32 [T, H, W] 0..1: the weight of the fill of every date whose mask is bool [T, H, W]."""
    weights = np.zeros(mask.shape, np.float32)
    for weight, hidden in zip(weights, mask):
        weight[:] = fill_weight(hidden, closing_px)
    return weights


def fill_weight(hidden: np.ndarray, closing_px: int = CLOSING_PX) -> np.ndarray:
    """Return float32 [H, W]: the weight of the fill of one date."""
    if not hidden.any():
        return np.zeros(hidden.shape, np.float32)
    fading = 1 - distance_up_to(hidden, FADE_PX) / np.float32(FADE_PX)
    fading[fading < LEAST_WEIGHT] = 0
    return grey_closing(fading, closing_px)


class CodedWeights:
    """The weights of dates, a byte each: they can be no others than those of whole squared distances."""

    def __init__(self) -> None:
        self._codes: List[np.ndarray] = []

    def add(self, weight: np.ndarray) -> None:
        """Keep the weights float32 [H, W] of a further date."""
        away = np.rint(((1 - weight) * np.float32(FADE_PX)) ** 2)
        self._codes.append(np.where(weight > 0, away, _FAR).astype(np.uint8))

    def only(self, dates: List[int]) -> None:
        """Forget all but these."""
        self._codes = [self._codes[date] for date in dates]

    def __len__(self) -> int:
        return len(self._codes)

    def __getitem__(self, date: int) -> np.ndarray:
        return _BY_CODE[self._codes[date]]

    def __setitem__(self, date: int, value: float) -> None:
        """Make a whole date 1: to be filled everywhere."""
        self._codes[date][:] = np.abs(_BY_CODE - value).argmin()


#: Weights as floats, or as bytes that are read as floats.
Weights = Union[np.ndarray, CodedWeights]
