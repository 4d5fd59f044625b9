"""Neighbourhoods in masks: eroded, grown, within a distance, in the majority. Arrays end in [H, W].

Written with shifted arrays and running sums, so that the engine's core needs no library of image filters.
"""

from __future__ import annotations

from typing import Tuple

import numpy as np

#: Row and column of the four neighbours.
CROSS = ((-1, 0), (1, 0), (0, -1), (0, 1))


def _shifted(shift: int, size: int) -> Tuple[slice, slice]:
    """Return the slices of an axis that is written, and of what is read, when it moves by ``shift``."""
    if shift >= 0:
        return slice(shift, size), slice(0, size - shift)
    return slice(0, size + shift), slice(-shift, size)


def dilate(mask: np.ndarray, steps: int) -> np.ndarray:
    """Return bool: True within ``steps`` (city-block) of a True pixel; nothing comes from outside."""
    height, width = mask.shape[-2:]
    grown = mask.astype(bool)
    for _ in range(steps if mask.any() else 0):
        before = grown
        grown = before.copy()
        for down, right in CROSS:
            to_row, from_row = _shifted(down, height)
            to_column, from_column = _shifted(right, width)
            grown[..., to_row, to_column] |= before[..., from_row, from_column]
    return grown


def erode(mask: np.ndarray, steps: int) -> np.ndarray:
    """Return bool: True where all within ``steps`` (city-block) is True; the border does not erode."""
    return ~dilate(~mask.astype(bool), steps)


def opened(mask: np.ndarray, eroded: int, dilated: int) -> np.ndarray:
    """Return bool: eroded, then dilated."""
    return dilate(erode(mask, eroded), dilated)


def dilate_square(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Return bool: True within a square of half side ``radius_px`` (8 neighbours so many times)."""
    grown = mask.astype(bool)
    if not grown.any():
        return grown
    for axis in (-2, -1):
        grown = sums_along(grown.astype(np.int32), axis, radius_px, radius_px) > 0
    return grown


def sums_along(values: np.ndarray, axis: int, before: int, after: int) -> np.ndarray:
    """Return for every place the sum from ``before`` places before to ``after`` behind; outside is 0."""
    size = values.shape[axis]
    summed = np.cumsum(values, axis=axis)
    places = np.arange(size)
    upper = np.take(summed, np.clip(places + after, 0, size - 1), axis=axis)
    below = places - before - 1
    shape = [1] * values.ndim
    shape[axis] = size
    lower = np.take(summed, np.clip(below, 0, size - 1), axis=axis) * (below >= 0).reshape(shape)
    return upper - lower


def distance_up_to(mask: np.ndarray, most: int) -> np.ndarray:
    """Return float32: the Euclidean distance in pixels to a True pixel, ``most`` where it is farther."""
    far = np.int32(most * most)
    size_y, size_x = mask.shape[-2:]
    along = np.where(mask, 0, most).astype(np.int32)
    for step in range(1, most):
        reach = np.int32(step)
        for shift in (-step, step):
            to, source = _shifted(shift, size_x)
            if to.start < to.stop:
                near = along[..., to]
                near[mask[..., source] & (near > reach)] = reach
    along *= along
    squared = np.minimum(along, far)
    for step in range(1, most):
        for shift in (-step, step):
            to, source = _shifted(shift, size_y)
            if to.start < to.stop:
                np.minimum(squared[..., to, :], along[..., source, :] + step * step, out=squared[..., to, :])
    return np.sqrt(squared, dtype=np.float32)


def within(mask: np.ndarray, radius_px: int) -> np.ndarray:
    """Return bool: True at a Euclidean distance of at most ``radius_px`` from a True pixel."""
    height, width = mask.shape[-2:]
    grown = mask.astype(bool)
    if not grown.any():
        return grown
    line, half = grown.copy(), 0
    for down in range(radius_px, -1, -1):  # from the shortest chord of the disc to the longest
        while half < int(np.sqrt(radius_px**2 - down**2)):
            half += 1
            for right in (-half, half):
                to, source = _shifted(right, width)
                if to.start < to.stop:
                    line[..., to] |= mask[..., source]
        for shift in {down, -down}:
            to, source = _shifted(shift, height)
            if to.start < to.stop:
                grown[..., to, :] |= line[..., source, :]
    return grown


def count_of_nine(mask: np.ndarray) -> np.ndarray:
    """Return uint8: how many of a pixel and its 8 neighbours are True, mirrored about the border pixel."""
    sides = [(0, 0)] * (mask.ndim - 2) + [(1, 1), (1, 1)]
    wide = np.pad(mask.astype(np.uint8), sides, mode="reflect")
    rows = wide[..., :-2, :] + wide[..., 1:-1, :] + wide[..., 2:, :]
    return rows[..., :-2] + rows[..., 1:-1] + rows[..., 2:]


def grey_closing(values: np.ndarray, side_px: int) -> np.ndarray:
    """Return the grey closing of [H, W] with a square: the highest within it, then of those the lowest.

    A square of even side reaches one pixel farther down and right for the highest, up and left for the
    lowest, as a closing has it; outside, the border is mirrored.
    """
    before, after = side_px - 1 - side_px // 2, side_px // 2
    highest = _extreme(values, before, after, np.maximum)
    return _extreme(highest, after, before, np.minimum)


def _extreme(values: np.ndarray, before: int, after: int, extreme: np.ufunc) -> np.ndarray:
    """Return the extreme of the square around every pixel, by doubling the run that is looked at."""
    result = values
    for axis in (-2, -1):
        sides = [(0, 0)] * (values.ndim - 2) + [(0, 0), (0, 0)]
        sides[axis] = (before, after)
        result = np.pad(result, sides, mode="symmetric")
        result = np.moveaxis(result, axis, -1)
        side, run = before + after + 1, 1
        while run < side:
            step = min(run, side - run)
            result = extreme(result[..., : result.shape[-1] - step], result[..., step:])
            run += step
        result = np.moveaxis(result, -1, axis)
    return result
