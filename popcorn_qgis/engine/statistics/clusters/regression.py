"""Non-negative least squares: people per km² of each cluster from the zones' shares."""

from __future__ import annotations

from typing import Optional

import numpy as np

_TOLERANCE = 1e-10  # of the gradient, relative to its largest at the start
_MOST_STEPS = 10  # for each column


def nonnegative(features: np.ndarray, target: np.ndarray, weight: Optional[np.ndarray] = None) -> np.ndarray:
    """Return w ≥ 0, float64 [columns], with the least Σ weight · (features · w − target)².

    ``features`` float64 [rows, columns], ``target`` and ``weight`` float64 [rows]. The active set method of
    Lawson and Hanson (1974, chapter 23) on the normal equations, so that many rows cost one product.
    """
    rows = features if weight is None else features * weight[:, None]
    gram, right = features.T @ rows, rows.T @ target
    columns = len(right)
    found: np.ndarray = np.zeros(columns)
    free: np.ndarray = np.zeros(columns, dtype=bool)
    least = _TOLERANCE * max(float(np.abs(right).max(initial=0.0)), 1e-300)
    for _ in range(_MOST_STEPS * columns):
        gradient = np.where(free, -np.inf, right - gram @ found)
        next_one = int(gradient.argmax()) if columns else 0
        if columns == 0 or gradient[next_one] <= least:
            break
        free[next_one] = True
        wanted = _solve(gram, right, free)
        while (wanted[free] <= 0).any():
            falls = free & (wanted <= 0)
            step = float((found[falls] / (found[falls] - wanted[falls])).min())
            found = found + step * (wanted - found)
            free &= found > 1e-15 * max(float(found.max()), 1e-300)
            found[~free] = 0.0
            wanted = _solve(gram, right, free)
        found = wanted
    return found


def _solve(gram: np.ndarray, right: np.ndarray, free: np.ndarray) -> np.ndarray:
    """Return the unbounded solution of the free columns, 0 for the others."""
    found = np.zeros(len(right))
    if free.any():
        found[free] = np.linalg.lstsq(gram[np.ix_(free, free)], right[free], rcond=None)[0]
    return found
