"""The linear part: detail of fine bands that coarse ones share, by ridge regression over all places."""

from __future__ import annotations

from typing import List, Sequence, Tuple

import numpy as np

from popcorn_qgis.engine.imagery.compositing import sharpening

from .places import Lesson, bilinear, lessons

#: Of the diagonal; and pixels at the edge that are left out.
_RIDGE, _EDGE_PX = 0.1, 2
_REACH = 2
_SHIFTS = [(row, column) for row in range(-_REACH, _REACH + 1) for column in range(-_REACH, _REACH + 1)]


def fitted(places: Sequence[str]) -> Tuple[np.ndarray, np.ndarray]:
    """Return the kernels float32 [6, 4, 5, 5] of the fine bands, and [6, 4, 1, 1] of their detail in a cell.

    Every place counts alike. What a cell's mean keeps anyway is left out of the fit.
    """
    parts = [_normal(lessons(place)) for place in places]
    around, within = np.zeros((6, 4, 5, 5), np.float32), np.zeros((6, 4, 1, 1), np.float32)
    for band in range(6):
        matrix = sum(part[band][0] for part in parts)
        vector = sum(part[band][1] for part in parts)
        matrix = matrix + _RIDGE * np.diag(np.diag(matrix)) + 1e-9 * np.trace(matrix) * np.eye(len(matrix))
        found = np.linalg.solve(matrix, vector).reshape(-1, 4)
        within[band, :, 0, 0] = found[0]
        for (row, column), weights in zip([one for one in _SHIFTS if one != (0, 0)], found[1:]):
            around[band, :, row + _REACH, column + _REACH] = weights
            around[band, :, _REACH, _REACH] -= weights
    return around, within


def _normal(scenes: Sequence[Lesson]) -> List[Tuple[np.ndarray, np.ndarray]]:
    """Return the normal equations of each band, over its sum of squares."""
    sums: List[List[np.ndarray]] = [[np.zeros(()), np.zeros(()), np.zeros(())] for _ in range(6)]
    for one in scenes:
        features = _held(_features(one.seen[:4]))
        missed = _held(one.truth - bilinear(one))
        flat = features[:, _EDGE_PX:-_EDGE_PX, _EDGE_PX:-_EDGE_PX].reshape(len(features), -1)
        for band, sum_of in enumerate(sums):
            target = missed[band, _EDGE_PX:-_EDGE_PX, _EDGE_PX:-_EDGE_PX].ravel()
            more = (flat @ flat.T / len(target), flat @ target / len(target), target @ target / len(target))
            sum_of[:] = [a + b for a, b in zip(sum_of, more)]
    return [(matrix / scale, vector / scale) for matrix, vector, scale in sums]


def _features(fine: np.ndarray) -> np.ndarray:
    """Return float32 [4 + 24 * 4, H, W]: detail in the cell, and the differences to the pixels around."""
    detail = fine - sharpening.nearest(sharpening.means(fine, 2), 2)
    wide = np.pad(fine, ((0, 0), (_REACH, _REACH), (_REACH, _REACH)), mode="reflect")
    height, width = fine.shape[1:]
    around = [
        wide[:, _REACH + row : _REACH + row + height, _REACH + column : _REACH + column + width] - fine
        for row, column in _SHIFTS
        if (row, column) != (0, 0)
    ]
    return np.concatenate([detail, *around])


def _held(values: np.ndarray) -> np.ndarray:
    return values - sharpening.nearest(sharpening.means(values, 2), 2)
