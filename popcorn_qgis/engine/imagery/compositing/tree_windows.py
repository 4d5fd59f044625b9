"""A network's windows over a whole raster, merged by Gaussian weights, from top to bottom, however large.

Windows lie at multiples of their step from the origin of the coordinate reference system, and what one of
them counts is told by those beside it: whatever is cut out of an area has the same pixels, but near its edge.
"""

from __future__ import annotations

from itertools import product
from typing import Callable, Dict, Iterator, List, Optional, Tuple

import numpy as np

from .neighbourhood import dilate_square
from .windows_merged import LEAST_PERCENT, NO_DATA, NO_DATA_GROWS_PX, gaussian, reliability_of

#: Of 618 pixels and windows of 158, the step between windows: 92. Only neighbours overlap.
_STEP, _OF_SIDE = 92, 158
#: Values are kept in thousandths, as they are rounded.
EMPTY, _THOUSAND = 65535, 1000.0

#: Returns a window's values uint16 [S, S], as ``thousandths`` has them, of its (row, column).
Predict = Callable[[int, int], np.ndarray]


def thousandths(values: np.ndarray) -> np.ndarray:
    """Return uint16 of values 0..1; EMPTY where NaN."""
    seen = np.isfinite(values)
    return np.where(seen, np.round(np.nan_to_num(values) * _THOUSAND), EMPTY).astype(np.uint16)


def places_along(first: int, length: int, side: int) -> List[int]:
    """Return where windows begin that cover an axis whose pixel 0 is the ``first`` from the CRS's origin.

    The outer ones reach beyond it, by less than a step.
    """
    step = side * _STEP // _OF_SIDE
    begin = -(first % step)
    return [begin, *range(begin + step, length - side + step, step)]


def merged_rows(
    predict: Predict, shape: Tuple[int, int], side: int, origin: Tuple[int, int] = (0, 0)
) -> Iterator[Tuple[int, np.ndarray]]:
    """Yield (first row, tree cover uint8 [rows, W] in per cent, 255 no data) from top to bottom.

    ``predict`` is asked once for each window. ``origin``: row and column of the first pixel, from the CRS's
    origin. Pixels where no window has a value have none, nor has what lies within 10 pixels of them.
    """
    windows = _Windows(predict, shape, side, origin)
    rows = _Rows(shape)
    last = len(windows.rows) - 1
    for number, row in enumerate(windows.rows):
        for column, values, weight in windows.weighted(number):
            rows.add(row, column, values, weight)
        yield from rows.finished(shape[0] if number == last else windows.rows[number + 1])


class _Windows:
    """The windows of some rows of them, and how far each is from those beside it."""

    def __init__(self, predict: Predict, shape: Tuple[int, int], side: int, origin: Tuple[int, int]) -> None:
        self._predict, self._shape, self._side = predict, shape, side
        self.rows, self._columns = (places_along(*one, side) for one in zip(origin, shape))
        self._gaussian = gaussian(side)
        self._kept: Dict[int, List[np.ndarray]] = {}
        self._errors: Dict[Tuple[int, int], Optional[float]] = {}

    def weighted(self, number: int) -> Iterator[Tuple[int, np.ndarray, np.ndarray]]:
        """Yield (column, per cent [S, S], NaN where there is none, weights) of each window of a row."""
        for old in [row for row in self._kept if row < number - 2]:
            del self._kept[old]
        for place, column in enumerate(self._columns):
            yield column, self._percent(number, place), self._gaussian * self._trust(number, place)
            self._errors.pop((number - 1, place - 1), None)

    def _of_row(self, number: int) -> List[np.ndarray]:
        if number not in self._kept:
            self._kept[number] = [self._predict(self.rows[number], column) for column in self._columns]
        return self._kept[number]

    def _percent(self, row: int, column: int) -> np.ndarray:
        kept = self._of_row(row)[column]
        return np.where(kept == EMPTY, np.nan, kept / 10.0)

    def _around(self, row: int, column: int) -> List[Tuple[int, int]]:
        """Return the windows beside one: no other overlaps it."""
        beside = product((row - 1, row, row + 1), (column - 1, column, column + 1))
        inside = [(r, c) for r, c in beside if 0 <= r < len(self.rows) and 0 <= c < len(self._columns)]
        return [one for one in inside if one != (row, column)]

    def _trust(self, row: int, column: int) -> float:
        """Return how much a window counts: less where it is farther from others than those beside it are."""
        around = [(row, column), *self._around(row, column)]
        if len(around) < 2 or any((self._of_row(r)[c] == EMPTY).all() for r, c in around):
            return 1.0
        return float(reliability_of([self._error(*one) for one in around])[0])

    def _error(self, row: int, column: int) -> Optional[float]:
        """Return how far a window is from the mean of the others, per cent; None where it meets none."""
        if (row, column) not in self._errors:
            self._errors[row, column] = self._compared(row, column)
        return self._errors[row, column]

    def _compared(self, row: int, column: int) -> Optional[float]:
        side, own = self._side, self._percent(row, column)
        sums, counts = np.zeros((side, side)), np.zeros((side, side))
        for r, c in self._around(row, column):
            down, right = self.rows[r] - self.rows[row], self._columns[c] - self._columns[column]
            other = self._percent(r, c)[_overlap(-down, side), _overlap(-right, side)]
            here = _overlap(down, side), _overlap(right, side)
            sums[here] += np.nan_to_num(other)
            counts[here] += np.isfinite(other)
        both = np.isfinite(own) & (counts > 0)
        for axis, first in enumerate((self.rows[row], self._columns[column])):
            place = np.arange(first, first + side)
            inside = (place >= 0) & (place < self._shape[axis])
            both &= inside[:, None] if axis == 0 else inside
        return float(np.abs(own[both] - sums[both] / counts[both]).mean()) if both.any() else None


def _overlap(shift: int, side: int) -> slice:
    """Return the part of a window that one lies over which begins ``shift`` later."""
    return slice(max(shift, 0), min(shift + side, side))


class _Rows:
    """Sums of the rows that are not yet written, and of what they need above."""

    def __init__(self, shape: Tuple[int, int]) -> None:
        self._shape = shape
        self._first = self._written = 0
        self._sums: np.ndarray = np.zeros((2, 0, shape[1]))

    def add(self, row: int, column: int, percent: np.ndarray, weight: np.ndarray) -> None:
        """Add a window where it lies inside; its place may be negative."""
        side = len(percent)
        top, left = max(row, 0), max(column, 0)
        end, right = min(row + side, self._shape[0]), min(column + side, self._shape[1])
        lacking = end - self._first - self._sums.shape[1]
        if lacking > 0:
            self._sums = np.pad(self._sums, ((0, 0), (0, lacking), (0, 0)))
        part = slice(top - row, end - row), slice(left - column, right - column)
        seen, own = np.isfinite(percent[part]), weight[part]
        here = self._sums[:, top - self._first : end - self._first, left:right]
        here[0] += np.nan_to_num(percent[part]) * own
        here[1] += seen * own

    def finished(self, whole: int) -> Iterator[Tuple[int, np.ndarray]]:
        """Yield the rows that can be told when all above ``whole`` are summed up."""
        height = self._shape[0]
        end = height if whole >= height else max(whole - NO_DATA_GROWS_PX, self._written)
        if end <= self._written:
            return
        sums, total = self._sums[:, : min(end + NO_DATA_GROWS_PX, height) - self._first]
        known = total > 0
        with np.errstate(invalid="ignore", divide="ignore"):
            percent = sums / total
        found = np.full(known.shape, NO_DATA, np.uint8)
        found[known] = np.floor(percent[known] + 1e-3).astype(np.uint8)
        found[found <= LEAST_PERCENT] = 0
        found[dilate_square(~known, NO_DATA_GROWS_PX)] = NO_DATA
        yield self._written, found[self._written - self._first : end - self._first]
        self._written = end
        kept = max(end - NO_DATA_GROWS_PX, self._first)
        self._sums = self._sums[:, kept - self._first :].copy()
        self._first = kept
