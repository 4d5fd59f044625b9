"""The bands of 20 m at 10 m by a network: what it is fed, and what is kept of it, whatever the tile."""

from __future__ import annotations

from typing import Callable, Tuple

import numpy as np

#: Bands of 10 m, then those of 20 m: the order of the arrays here.
FINE_BANDS = ("B02", "B03", "B04", "B08")
COARSE_BANDS = ("B05", "B06", "B07", "B8A", "B11", "B12")
#: Where the shortwave infrared begins: the published network takes it from 40 m, as it was made.
SWIR = 4
#: Cells of 20 and 40 m begin at multiples of so many pixels.
LATTICE_PX = 4
#: What a tile is computed with around it: the network's reach, and that of the interpolation.
CONTEXT_PX = 16
#: Reflected pixels around the image's border, as the network was made.
BORDER_PX = 4
#: Stands for what is missing, as context of what is not, DN.
CONTEXT_DN = 1500.0

#: Runs the network: float32 [1, 10, H, W] in DN to [6, H, W] in DN.
Network = Callable[[np.ndarray], np.ndarray]
#: Whether a window ends where the image ends: above, below, left, right.
Ends = Tuple[bool, bool, bool, bool]


def sharpened(values: np.ndarray, network: Network, ends: Ends, shortwave_px: int = LATTICE_PX) -> np.ndarray:
    """Return the six bands of 20 m at 10 m, float32 [6, H, W] in DN.

    ``shortwave_px``: of how many pixels the cells are that the network takes B11 and B12 from, 2 or 4.

    ``values`` float32 [10, H, W] in DN, NaN where missing; sides are multiples of LATTICE_PX, and those of
    20 m stand in each of their four pixels. The mean of every cell of 20 m stays what it is.
    """
    coarse = means(values[len(FINE_BANDS) :], 2)
    missing = np.isnan(values).any(axis=0)
    whole = np.where(missing, np.float32(CONTEXT_DN), values)
    twenty = means(whole[len(FINE_BANDS) :], 2)
    red_edge, shortwave = (
        finer(twenty[:SWIR], 2),
        finer(means(twenty[SWIR:], shortwave_px // 2), shortwave_px),
    )
    fed = np.concatenate([whole[: len(FINE_BANDS)], red_edge, shortwave])
    above, below, left, right = (BORDER_PX if end else 0 for end in ends)
    fed = np.pad(fed, ((0, 0), (above, below), (left, right)), mode="reflect")
    height, width = values.shape[1:]
    found = network(fed[None])[:, above : above + height, left : left + width].copy()
    found += nearest(coarse - means(found, 2), 2)
    found[:, missing] = np.nan
    return found


def means(values: np.ndarray, times: int) -> np.ndarray:
    """Return the means of cells of ``times`` x ``times`` pixels of [B, H, W]."""
    bands, height, width = values.shape
    return values.reshape(bands, height // times, times, width // times, times).mean(axis=(2, 4))


def nearest(values: np.ndarray, times: int) -> np.ndarray:
    """Return [B, H, W] with every pixel repeated."""
    return values.repeat(times, axis=1).repeat(times, axis=2)


def finer(values: np.ndarray, times: int) -> np.ndarray:
    """Return [.., H, W] bilinearly finer, with half-pixel centres, mirrored about the border's sample."""
    for axis in (-2, -1):
        size = values.shape[axis]
        place = (np.arange(size * times) + 0.5) / times - 0.5
        low = np.floor(place).astype(np.intp)
        share = (place - low).astype(np.float32).reshape((-1, 1) if axis == -2 else (-1,))
        first, second = (_mirrored(index, size) for index in (low, low + 1))
        values = np.take(values, first, axis) * (1 - share) + np.take(values, second, axis) * share
    return values


def _mirrored(index: np.ndarray, size: int) -> np.ndarray:
    index = np.abs(index)
    return np.clip(np.where(index >= size, 2 * (size - 1) - index, index), 0, size - 1)
