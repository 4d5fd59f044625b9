"""People per built-up pixel as one number: constant, or on a recalibrated built-up score.

What training has to beat. The recalibrated score is a monotone, piecewise linear function of the
score; it undoes the extractor's saturation, which is no knowledge of how a place looks. Without torch,
so that the cross-check fits it where there is none.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .hyperparameters import FEWEST_TO_RECALIBRATE

#: Built-up scores between which people rise evenly.
KNOTS = np.array([0.0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.99, 1.0])
_STEPS, _FAST_STEPS, _RATE, _LAST_RATE = 800, 500, 0.05, 0.01


@dataclass(frozen=True)
class Rate:
    """People of a pixel by its built-up score: ``rises`` [len(KNOTS) − 1] ≥ 0 between the knots.

    A constant rate r is the straight line: rises = r · diff(KNOTS).
    """

    rises: np.ndarray

    @property
    def is_constant(self) -> bool:
        """Whether people are a constant times the score."""
        slopes = self.rises / np.diff(KNOTS)
        return bool(np.ptp(slopes) <= 1e-9 * max(slopes.max(), 1e-30))

    def people(self, builtup: np.ndarray) -> np.ndarray:
        """Return people per pixel for scores 0..1 of any shape."""
        return np.interp(builtup, KNOTS, np.append(0.0, np.cumsum(self.rises)))

    def occupancy(self, builtup: np.ndarray) -> np.ndarray:
        """Return people per fully built-up pixel for scores above 0."""
        return self.people(builtup) / builtup


def ramps(builtup: np.ndarray) -> np.ndarray:
    """Return how far pixels with these scores [n] fill each step between the knots: [n, steps]."""
    return np.asarray(np.clip((builtup[:, None] - KNOTS[:-1]) / np.diff(KNOTS), 0.0, 1.0))


def constant_rate(filled: np.ndarray, counts: np.ndarray) -> Rate:
    """Return people / sum of built-up over the zones as a rate; ``filled`` [zones, steps]."""
    total = float((filled @ np.diff(KNOTS)).sum())
    return Rate(np.diff(KNOTS) * (float(counts.sum()) / total if total > 0 else 0.0))


def fitted_rate(filled: np.ndarray, counts: np.ndarray) -> Rate:
    """Return one rate for zones: on recalibrated built-up, or with few zones on built-up as it is."""
    if len(counts) < FEWEST_TO_RECALIBRATE:
        return constant_rate(filled, counts)
    return recalibrated_rate(filled, counts)


def recalibrated_rate(filled: np.ndarray, counts: np.ndarray) -> Rate:
    """Fit the rises to the zones' counts [zones] by the misfit of training, |ln(pred+1) − ln(count+1)|.

    The mean misfit goes down by Adam (Kingma and Ba 2015) on the rises' softplus, which keeps them positive.
    """
    start = constant_rate(filled, counts)
    if not start.rises.any():
        return start
    wanted = np.log1p(counts)
    unit = float(start.rises.sum()) / 20
    raw = np.log(np.expm1(start.rises / unit))  # softplus of it are the rises
    first, second = np.zeros(len(raw)), np.zeros(len(raw))  # Adam's means of the gradient and its square
    best, kept = np.inf, start.rises
    for step in range(1, _STEPS + 1):
        rises = np.logaddexp(0.0, raw) * unit
        people = filled @ rises
        gap = np.log1p(people) - wanted
        misfit = float(np.abs(gap).mean())
        if misfit < best:
            best, kept = misfit, rises
        gradient = (np.sign(gap) / (1 + people)) @ filled / len(counts) * unit / (1 + np.exp(-raw))
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        move = first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        raw = raw - (_RATE if step <= _FAST_STEPS else _LAST_RATE) * move
    return Rate(kept)
