"""What a pixel looks like on its other dates: medians, extremes and windows in time. Arrays are [T, H, W]."""

from __future__ import annotations

from typing import Callable, List, Sequence, Tuple, Union

import numpy as np

#: Rows that are sorted at a time: what stays in a processor's cache.
_ROWS_OF_VALUES = 65536
#: Values of one band that are held at a time, where all dates are wanted.
_VALUES_AT_ONCE = 4_000_000

#: Dates of one band: an array [T, H, W], or a list of [H, W].
Dates = Union[np.ndarray, Sequence[np.ndarray]]


def window(date: int, dates: int, before: int, after: int, grows: int) -> range:
    """Return the dates from ``before`` before ``date`` to ``after`` behind it, cut at the stack's ends.

    Where three are left, the window grows by ``grows`` to the side that is not cut.
    """
    first, last = max(0, date - before), min(dates - 1, date + after)
    if last - first + 1 == 3:
        if first == 0:
            last = min(dates - 1, last + grows)
        else:
            first = max(0, first - grows)
    return range(first, last + 1)


def sort_dates(cube: np.ndarray) -> None:
    """Sort float32 [T, H, W] along its dates in place, without NaN (put +inf in its place).

    A network of pairwise minima and maxima (Batcher 1968): for a few dates several times as fast as a sort.
    """
    pairs = _network(len(cube))
    rows = max(1, _ROWS_OF_VALUES // cube.shape[2])
    for start in range(0, cube.shape[1], rows):
        part = cube[:, start : start + rows]
        spare = np.empty(part.shape[1:], dtype=cube.dtype)
        for low, high in pairs:
            np.minimum(part[low], part[high], out=spare)
            np.maximum(part[low], part[high], out=part[high])
            part[low] = spare


def _network(count: int) -> List[Tuple[int, int]]:
    """Return the comparators of Batcher's odd-even merge sort for any number of values."""
    pairs = []
    merged = 1
    while merged < count:
        step = merged
        while step >= 1:
            for start in range(step % merged, count - step, 2 * step):
                for low in range(start, min(start + step, count - step)):
                    if low // (2 * merged) == (low + step) // (2 * merged):
                        pairs.append((low, low + step))
            step //= 2
        merged *= 2
    return pairs


def by_rows(of_rows: Callable[[slice], np.ndarray], shape: Sequence[int]) -> np.ndarray:
    """Return what ``of_rows`` says of some rows at a time, [.., rows, W], put together.

    ``shape`` ends in the number of rows and columns, and begins with that of the dates: few rows of many.
    """
    dates, height, width = shape[0], shape[-2], shape[-1]
    rows = max(1, _VALUES_AT_ONCE // max(dates * width, 1))
    parts = [of_rows(slice(start, min(start + rows, height))) for start in range(0, height, rows)]
    return np.concatenate(parts, axis=-2)


def median(dates: Dates) -> np.ndarray:
    """Return the median float32 [H, W] of dates that are float32 [H, W], without NaN; NaN where all are."""
    cube = np.array(dates, dtype=np.float32)
    missing = np.isnan(cube)
    count = len(cube) - missing.sum(axis=0, dtype=np.int32)
    cube[missing] = np.inf
    sort_dates(cube)
    if not missing.any():
        return (cube[(len(cube) - 1) // 2] + cube[len(cube) // 2]) / np.float32(2)
    low = np.maximum(count - 1, 0) // 2
    high = np.minimum(count // 2, len(cube) - 1)
    lower = np.take_along_axis(cube, low[None], axis=0)[0]
    upper = np.take_along_axis(cube, high[None], axis=0)[0]
    with np.errstate(invalid="ignore"):
        middle = (lower + upper) / np.float32(2)
    middle[count == 0] = np.nan
    return middle


def least(dates: Dates) -> np.ndarray:
    """Return the lowest value of every pixel, without NaN."""
    result = dates[0].copy()
    for other in dates[1:]:
        np.fmin(result, other, out=result)
    return result


def most(dates: Dates) -> np.ndarray:
    """Return the highest value of every pixel, without NaN."""
    result = dates[0].copy()
    for other in dates[1:]:
        np.fmax(result, other, out=result)
    return result


def percentile(values: np.ndarray, percent: float) -> np.ndarray:
    """Return the percentile of [T, N] over T, interpolated, without NaN; NaN where there is no value."""
    ordered = np.sort(values, axis=0)
    count = np.isfinite(values).sum(axis=0)
    place = np.maximum(count - 1, 0) * (percent / 100)
    low = np.floor(place).astype(np.intp)
    high = np.minimum(low + 1, np.maximum(count - 1, 0))
    lower = np.take_along_axis(ordered, low[None], axis=0)[0]
    upper = np.take_along_axis(ordered, high[None], axis=0)[0]
    return lower + (upper - lower) * (place - low).astype(np.float32)
