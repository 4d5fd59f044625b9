"""Roofs told from clouds: where it is built, near infrared bands see a cloud, but no roof, at other places.

The three bands look at slightly different times: what flies high is shifted (Frantz et al. 2018).
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

from . import in_time
from .neighbourhood import dilate, dilate_square, sums_along

#: Side of the cells that tell where it is urban; pixels of 10 m.
CELL_PX = 16
_WINDOW_PX, _GROWN_PX = 7, 6
_LEAST_CDI, _MOST_NDVI, _STEEPEST = -0.4, 0.4, 9.0
#: A Gaussian of half a pixel, as far as four of them reach.
_GAUSS = np.exp(-2.0 * np.arange(-2, 3) ** 2) / np.exp(-2.0 * np.arange(-2, 3) ** 2).sum()


def potential_urban(
    near: np.ndarray, red: np.ndarray, shortwave: np.ndarray, water: np.ndarray,
    slope_deg: np.ndarray, urban: np.ndarray,
) -> np.ndarray:  # fmt: skip
    """Return bool [H, W]: land that may be built-up.

    B08, B04, B11 float32 [T, H, W]. ``urban`` bool, cells of CELL_PX from the first pixel on: it is, within a
    cell of them, and is not, farther than six.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        ndbi = (shortwave - near) / (shortwave + near)
        ndvi = (near - red) / (near + red)
        built = ((ndbi > 0) & (ndbi > ndvi)).astype(np.float32)
    found = (in_time.median(list(built)) > 0) & (water < 0)
    close = dilate(urban, 1)
    found = (found | pixels_of(close, found.shape)) & pixels_of(dilate(close, 5), found.shape)
    return dilate_square(found & (slope_deg <= _STEEPEST), _GROWN_PX)


def without_parallax(near: np.ndarray, narrow: np.ndarray, edge: np.ndarray, red: np.ndarray) -> np.ndarray:
    """Return bool [H, W]: where a date's B08, B8A and B07 see the same, as they do of bare ground."""
    smooth = _blurred(near)
    a, b, c = (_halved(band) for band in (smooth, narrow, edge))
    with np.errstate(invalid="ignore", divide="ignore"):
        first, second = _variance(a / b), _variance(c / b)
        index = (second - first) / (second + first)
        ndvi = (near - red) / (near + red)
    height, width = near.shape
    whole = np.nan_to_num(index, nan=-np.inf).repeat(2, axis=0).repeat(2, axis=1)[:height, :width]
    return dilate_square((whole >= _LEAST_CDI) & (ndvi < _MOST_NDVI), _GROWN_PX)


def grown_forest(forest: np.ndarray, shape: Tuple[int, ...]) -> np.ndarray:
    """Return bool [H, W]: forest, and what lies within two cells of CELL_PX of it."""
    return pixels_of(dilate(forest, 2), shape)


def pixels_of(cells: np.ndarray, shape: Tuple[int, ...]) -> np.ndarray:
    """Return cells of CELL_PX as pixels."""
    return cells.repeat(CELL_PX, axis=0).repeat(CELL_PX, axis=1)[: shape[0], : shape[1]]


def _blurred(values: np.ndarray) -> np.ndarray:
    result = np.nan_to_num(values.astype(np.float64))
    for axis in (0, 1):
        sides = [(0, 0), (0, 0)]
        sides[axis] = (2, 2)
        wide = np.pad(result, sides, mode="symmetric")
        size = result.shape[axis]
        places = np.arange(size)
        result = np.stack([np.take(wide, places + at, axis) for at in range(len(_GAUSS))], axis=-1) @ _GAUSS
    return result


def _halved(values: np.ndarray) -> np.ndarray:
    """Return the means of 2 x 2; of an odd side the last row or column stands for two."""
    values = np.nan_to_num(values.astype(np.float64))
    height, width = values.shape
    values = np.pad(values, ((0, height % 2), (0, width % 2)), mode="edge")
    return values.reshape(values.shape[0] // 2, 2, values.shape[1] // 2, 2).mean(axis=(1, 3))


def _variance(values: np.ndarray) -> np.ndarray:
    """Return the variance in squares of 7 pixels, the border mirrored."""
    reach = _WINDOW_PX // 2
    wide = np.pad(np.nan_to_num(values), reach, mode="symmetric")
    mean, squared = (_means(one)[reach:-reach, reach:-reach] for one in (wide, wide * wide))
    return squared - mean * mean


def _means(values: np.ndarray) -> np.ndarray:
    reach = _WINDOW_PX // 2
    summed = sums_along(sums_along(values, 0, reach, reach), 1, reach, reach)
    return summed / _WINDOW_PX**2
