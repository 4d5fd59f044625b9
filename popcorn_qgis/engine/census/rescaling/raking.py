"""Raking: factors for zones such that the pixels that they share add up for all of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ...feedback import Report

TOLERANCE = 1e-10  # relative, of every zone's sum
SCALING_STEPS = 20  # plain proportional fitting first: it is robust far from the solution
EASY_STEPS = 25  # Newton steps before contradictions are suspected
RUNAWAY = 1e5  # change of a logarithm that only a contradiction asks for
NEWTON_STEPS = 40  # then, for each strength of the pull
GRADIENT_STEPS = 400
PATIENCE = 4  # Newton steps one after the other that take more: then zones contradict each other
ROUGH = 0.01  # relative precision of a Newton step, which gets finer as the sums are met
#: How strongly factors are pulled together, from strong to none: zones that contradict each other
#: would push theirs apart for ever.
PULLS = (1e-2, 1e-3, 1e-4)
UNMET = 1e-8  # relative error of a sum that is too much at the end
WORST = 0.3  # of the largest error: these are merged where nothing else tells who is to blame
APART = 300.0  # from the mean: a logarithm that only a contradiction asks for


@dataclass(frozen=True)
class Shared:
    """Pixels that zones share, one entry per zone and pixel.

    ``zone`` and ``pixel`` are positions, int64; ``share`` float64 is the part of the pixel's people
    that belongs to the zone, and the exponent of the zone's factor; the shares of a pixel sum to at
    most 1. ``weight`` float64 has one entry per pixel, above 0.
    """

    zone: np.ndarray
    pixel: np.ndarray
    share: np.ndarray
    weight: np.ndarray

    def values(self, log_factor: np.ndarray) -> np.ndarray:
        """Return weight × Π factor^share for each pixel, float64."""
        exponent = np.bincount(self.pixel, self.share * log_factor[self.zone], minlength=len(self.weight))
        return self.weight * np.exp(np.clip(exponent, -700, 700))

    def sums(self, values: np.ndarray, zones: int) -> np.ndarray:
        """Return Σ share × value for each zone, float64 [zones]."""
        return np.bincount(self.zone, self.share * values[self.pixel], minlength=zones)


def rake(
    shared: Shared, own: np.ndarray, targets: np.ndarray, report: Report
) -> Tuple[np.ndarray, np.ndarray]:
    """Find the logarithms of the factors, and tell which zones can't be given their people.

    ``own`` float64 [zones] is the weight in the pixels that a zone has for itself, ``targets`` the
    people, above 0; every zone has some weight. The sums are own × factor + Σ share × value. Returns
    float64 [zones] and bool [zones]: those that can't be met beside their neighbours; of zones that
    contradict each other, some.

    The solution minimises the convex Σ own·e^λ + Σ value(λ) − Σ target·λ over the logarithms λ.
    Proportional fitting (Darroch and Ratcliff 1972) is followed by Newton steps, whose linear
    equations are solved by preconditioned conjugate gradients. A pull of the λ towards their mean,
    strong at first, keeps contradictions from spoiling the rest.
    """
    zones = len(targets)
    weight = own + shared.sums(shared.weight, zones)
    centre = float(np.log(targets.sum()) - np.log(weight.sum())) if zones else 0.0
    log_factor = np.log(targets) - np.log(weight)
    for _ in range(SCALING_STEPS):
        sums = own * np.exp(log_factor) + shared.sums(shared.values(log_factor), zones)
        log_factor = log_factor + np.log(targets) - np.log(sums)
    found, short = _minimise(shared, own, targets, log_factor, 0.0, centre, EASY_STEPS, report)
    if _met(short):
        return found, np.zeros(zones, dtype=bool)
    for pull in PULLS:
        found, left = _minimise(shared, own, targets, log_factor, pull, centre, NEWTON_STEPS, report)
        if not _met(left - pull * (found - centre)):
            break  # what is not at its minimum accuses nobody
        log_factor, short = found, left
        apart = np.abs(log_factor - centre) > APART
        if apart.any():
            return log_factor, apart
    found, left = _minimise(shared, own, targets, log_factor, 0.0, centre, NEWTON_STEPS, report)
    if _met(left):
        return found, np.zeros(zones, dtype=bool)
    return log_factor, np.abs(short) >= WORST * np.abs(short).max()


def _met(short: np.ndarray) -> bool:
    return bool(np.isfinite(short).all() and np.abs(short).max(initial=0.0) < UNMET)


def _minimise(
    shared: Shared,
    own: np.ndarray,
    targets: np.ndarray,
    log_factor: np.ndarray,
    pull: float,
    centre: float,
    steps: int,
    report: Report,
) -> Tuple[np.ndarray, np.ndarray]:
    """Minimise from ``log_factor`` on; return the new ones and the sums' relative shortfall."""
    zones = len(targets)

    def state(at: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray, float]:
        values = shared.values(at)
        inner = own * np.exp(np.clip(at, -700, 700))
        slope = inner + shared.sums(values, zones) - targets + pull * targets * (at - centre)
        height = inner.sum() + values.sum() - _dot(targets, at)
        height += pull / 2 * _dot(targets, (at - centre) ** 2)
        return values, inner, slope, float(height)

    values, inner, slope, height = state(log_factor)
    stuck = 0
    for _ in range(steps):
        report.check_cancelled()
        short = float(np.abs(slope / targets).max(initial=0.0))
        if short < TOLERANCE:
            break
        change, whole = _newton_step(shared, values, inner + pull * targets, -slope, min(ROUGH, short))
        stuck = 0 if whole else stuck + 1
        if stuck > PATIENCE:
            break
        if pull == 0 and np.abs(change).max() > RUNAWAY:
            break
        descent, length = _dot(slope, change), 1.0
        for _ in range(40):
            found = state(log_factor + length * change)
            if found[3] <= height + 1e-4 * length * descent + 1e-13 * abs(height):
                break
            length /= 2
        log_factor = log_factor + length * change
        values, inner, slope, height = found
    return log_factor, -(slope / targets - pull * (log_factor - centre))


def _newton_step(
    shared: Shared, values: np.ndarray, inner: np.ndarray, gap: np.ndarray, precision: float
) -> Tuple[np.ndarray, bool]:
    """Solve (diag(inner) + Σ value · share shareᵀ) x = gap by conjugate gradients, to ``precision``.

    Tells too whether that was reached in GRADIENT_STEPS.

    Far from the solution a rough step is as good as an exact one (Dembo, Eisenstat and Steihaug 1982).
    """
    zones, pixels = len(inner), len(values)

    def times(x: np.ndarray) -> np.ndarray:
        mixed = np.bincount(shared.pixel, shared.share * x[shared.zone], minlength=pixels)
        return inner * x + shared.sums(values * mixed, zones)

    diagonal = inner + np.bincount(shared.zone, shared.share**2 * values[shared.pixel], minlength=zones)
    scale = 1 / np.maximum(diagonal, 1e-300)
    x = np.zeros(zones)
    left = gap.copy()
    z = scale * left
    direction = z.copy()
    product = _dot(left, z)
    enough = max(precision, 1e-9) ** 2 * product
    for _ in range(GRADIENT_STEPS):
        if product <= enough or product < 1e-300:
            return x, True
        ahead = times(direction)
        bend = _dot(direction, ahead)
        if not bend > 0:
            return x, True
        step = product / bend
        x += step * direction
        left -= step * ahead
        z = scale * left
        product, before = _dot(left, z), product
        direction = z + product / before * direction
    return x, False


def _dot(one: np.ndarray, other: np.ndarray) -> float:
    """Return Σ one · other, in this thread: for so short vectors BLAS's threads wait for each other."""
    return float((one * other).sum())
