"""A network's windows over a whole raster, merged by Gaussian weights, however large: sums lie on disk.

The same as ``windows_merged.merged``, which holds all windows at once.
"""

from __future__ import annotations

import math
import tempfile
from contextlib import ExitStack
from itertools import product
from pathlib import Path
from typing import Callable, Iterator, List, Optional, Tuple

import numpy as np

from ...io.scratch import array_on_disk
from .neighbourhood import dilate_square
from .windows_merged import (
    LEAST_PERCENT,
    NO_DATA,
    NO_DATA_GROWS_PX,
    anchors,
    gaussian,
    reliability_of,
)

#: Of 618 pixels and windows of 158, the step between windows: 92.
_STEP = 92 / 158
#: Values are kept in thousandths, as they are rounded.
_EMPTY, _THOUSAND = 65535, 1000.0
_ROWS = 64

#: Returns a window's values float32 [S, S], 0..1, NaN where there is nothing, of its (row, column).
Predict = Callable[[int, int], np.ndarray]


def places_along(length: int, side: int) -> List[int]:
    """Return where windows begin that cover an axis, as the reference has them; one where it is short."""
    if length <= side:
        return [0]
    return anchors(length, side, 1 + math.ceil((length - side) / (side * _STEP) - 1e-9))


def merged_rows(
    predict: Predict,
    shape: Tuple[int, int],
    side: int,
    folder: Path,
    looked: Callable[[float], None],
) -> Iterator[Tuple[int, np.ndarray]]:
    """Yield (first row, tree cover uint8 [rows, W] in per cent, 255 no data) from top to bottom.

    ``predict`` is asked once for each window; ``looked`` hears how far it is, 0..1. Pixels where no window
    has a value have none, nor has what lies within 10 pixels of them.
    """
    places = list(product(places_along(shape[0], side), places_along(shape[1], side)))
    with ExitStack() as stack:

        def on_disk(dtype: str, size: Tuple[int, ...]) -> np.ndarray:
            file = stack.enter_context(tempfile.TemporaryFile(dir=folder))
            return array_on_disk(file, dtype, size)

        kept = on_disk("uint16", (len(places), side, side))
        sums, counts = on_disk("float32", shape), on_disk("uint8", shape)
        empty = False
        for number, (row, column) in enumerate(places):
            looked(0.9 * number / len(places))
            value = predict(row, column)
            seen = np.isfinite(value)
            empty |= not seen.any()
            kept[number] = np.where(seen, np.round(np.nan_to_num(value) * _THOUSAND), _EMPTY)
            inside = _inside(row, column, side, shape)
            percent, seen = _percent(kept[number], inside)
            sums[inside] += np.nan_to_num(percent)
            counts[inside] += seen
        trust = np.ones(len(places))
        if not empty and len(places) > 1:
            parts = [_inside(*place, side, shape) for place in places]
            trust = reliability_of([_error(one, part, sums, counts) for one, part in zip(kept, parts)])
        weight = gaussian(side)
        sums[:] = 0
        total = on_disk("float32", shape)
        for number, place in enumerate(places):
            looked(0.9 + 0.08 * number / len(places))
            inside = _inside(*place, side, shape)
            percent, seen = _percent(kept[number], inside)
            own = weight[: seen.shape[0], : seen.shape[1]] * trust[number]
            sums[inside] += np.nan_to_num(percent) * own
            total[inside] += seen * own
        yield from _rows(sums, total, looked)


def _rows(
    sums: np.ndarray, total: np.ndarray, looked: Callable[[float], None]
) -> Iterator[Tuple[int, np.ndarray]]:
    height = len(total)
    for first in range(0, height, _ROWS):
        looked(0.98 + 0.02 * first / height)
        above, below = max(first - NO_DATA_GROWS_PX, 0), min(first + _ROWS + NO_DATA_GROWS_PX, height)
        known = np.asarray(total[above:below]) > 0
        with np.errstate(invalid="ignore", divide="ignore"):
            percent = np.asarray(sums[above:below]) / np.asarray(total[above:below])
        found = np.full(known.shape, NO_DATA, np.uint8)
        found[known] = np.floor(percent[known] + 1e-3).astype(np.uint8)
        found[found <= LEAST_PERCENT] = 0
        found[dilate_square(~known, NO_DATA_GROWS_PX)] = NO_DATA
        yield first, found[first - above : min(first + _ROWS, height) - above]


def _inside(row: int, column: int, side: int, shape: Tuple[int, int]) -> Tuple[slice, slice]:
    """Return the part of the raster that a window covers: less than it where the raster is small."""
    return slice(row, min(row + side, shape[0])), slice(column, min(column + side, shape[1]))


def _percent(kept: np.ndarray, inside: Tuple[slice, slice]) -> Tuple[np.ndarray, np.ndarray]:
    """Return the per cent of a window, NaN where there is none, and where it has any."""
    part = np.asarray(kept)[: inside[0].stop - inside[0].start, : inside[1].stop - inside[1].start]
    seen = part != _EMPTY
    return np.where(seen, part / 10.0, np.nan), seen


def _error(
    kept: np.ndarray, inside: Tuple[slice, slice], sums: np.ndarray, counts: np.ndarray
) -> Optional[float]:
    """Return how far a window is from the mean of the others, per cent; None where it meets none."""
    percent, seen = _percent(kept, inside)
    others = counts[inside].astype(np.int32) - seen
    both = seen & (others > 0)
    if not both.any():
        return None
    rest = (np.asarray(sums[inside])[both] - percent[both]) / others[both]
    return float(np.abs(percent[both] - rest).mean())
