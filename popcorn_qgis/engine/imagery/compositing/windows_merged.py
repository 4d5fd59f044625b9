"""Overlapping windows of a network merged by Gaussian weights, and bright bare ground taken out.

After sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574). There, values are rounded on the way; here
only where that is asked for.
"""

from __future__ import annotations

import math
from typing import Iterable, List, Optional, Sequence, Tuple

import numpy as np

from .indices import evi
from .neighbourhood import dilate, dilate_square, distance_up_to, erode

#: Of the weights that fall from a window's middle, pixels.
SIGMA_PX = 36.0
WINDOWS_A_SIDE = 6
#: A value at most so large is no tree; per cent.
LEAST_PERCENT = 15
NO_DATA, NO_DATA_GROWS_PX = 255, 10


def anchors(length: int, side: int, count: int = WINDOWS_A_SIDE) -> List[int]:
    """Return where ``count`` windows of ``side`` begin that cover ``length`` evenly."""
    step = math.ceil((length - side) / (count - 1))
    return [*range(0, length - side, step), length - side] if step else [0]


def gaussian(side: int) -> np.ndarray:
    """Return the weights float64 [side, side] of a window: 1 just before its middle."""
    offset = np.arange(side) - (side / 2 - 1)
    line = np.exp(-(offset**2) / (2 * SIGMA_PX**2))
    return np.outer(line, line)


def merged(
    windows: Sequence[np.ndarray], places: Sequence[Tuple[int, int]], shape: Tuple[int, int]
) -> np.ndarray:
    """Return tree cover in per cent, uint8 [H, W], 255 where no window has a value, and 10 px around it.

    ``windows`` are of one size, 0..1, NaN where there is nothing; ``places`` their (row, column). A window
    that differs more than others from what they say counts less, unless one is without data.
    """
    side = windows[0].shape[0]
    weight = gaussian(side)
    values = [np.round(window, 3) * 100 for window in windows]
    reliability = _reliability(values, places, shape)
    total, sums = np.zeros(shape), np.zeros(shape)
    for value, (row, column), trust in zip(values, places, reliability):
        inside = slice(row, row + side), slice(column, column + side)
        seen = np.isfinite(value)
        sums[inside] += np.where(seen, value, 0) * weight * trust
        total[inside] += seen * weight * trust
    with np.errstate(invalid="ignore", divide="ignore"):
        found = sums / total
    result = np.full(shape, NO_DATA, np.uint8)
    known = total > 0
    result[known] = np.floor(found[known] + 1e-6).astype(np.uint8)
    result[result <= LEAST_PERCENT] = 0
    result[dilate_square(~known, NO_DATA_GROWS_PX)] = NO_DATA
    return result


def _reliability(
    values: Sequence[np.ndarray], places: Sequence[Tuple[int, int]], shape: Tuple[int, int]
) -> np.ndarray:
    """Return how much each window counts: the median error over its own, at most 1.5."""
    ones = np.ones(len(values))
    if any(not np.isfinite(value).any() for value in values) or len(values) < 2:
        return ones
    side = values[0].shape[0]
    sums, counts = np.zeros(shape), np.zeros(shape)
    for value, (row, column) in zip(values, places):
        inside = slice(row, row + side), slice(column, column + side)
        sums[inside] += np.nan_to_num(value)
        counts[inside] += np.isfinite(value)
    errors: List[Optional[float]] = []
    for value, (row, column) in zip(values, places):
        inside = slice(row, row + side), slice(column, column + side)
        others = counts[inside] - np.isfinite(value)
        both = np.isfinite(value) & (others > 0)
        rest = (sums[inside] - np.nan_to_num(value))[both] / others[both]
        errors.append(float(np.abs(value[both] - rest).mean()) if both.any() else None)
    return reliability_of(errors)


def reliability_of(errors: Sequence[Optional[float]]) -> np.ndarray:
    """Return how much windows count that differ so from the others: median over own error, at most 1.5."""
    known = [error or 0.0 for error in errors]
    usual = np.median(known)
    if usual == 0:
        return np.ones(len(known))
    return np.array([min(1.5, usual / error) if error else 1.5 for error in known])


def bright_ground(frames: Iterable[np.ndarray]) -> np.ndarray:
    """Return float32 [H, W] 0..1 by which a prediction is multiplied: 0 on bright bare ground.

    ``frames`` are reflectances [B02, B03, B04, B08, B11] of every frame, [5, H, W] each.
    """
    count: np.ndarray = np.zeros(())
    for blue, green, red, near, shortwave in frames:
        bright = (near / (shortwave + 0.01) < 0.9) & ((blue + green + red) / 3 > 0.2)
        count = count + (bright & (evi(blue, red, near) < 0.3))
    bare = dilate(erode(count > 1, 2), 1)
    return np.minimum(distance_up_to(bare, 3), 3) / np.float32(3)
