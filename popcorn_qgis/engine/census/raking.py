"""Raking: factors for zones such that the pixels that they share add up for all of them at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ..report import Report

TOLERANCE = 1e-10  # relative, of every zone's sum
SCALING_STEPS = 5  # plain proportional fitting first: it is robust far from the solution
NEWTON_STEPS = 60
LARGEST_STEP = 4.0  # of a logarithm
GRADIENT_STEPS = 400


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
    """Find the logarithms of the factors, and the relative error of each zone's sum that is left.

    ``own`` float64 [zones] is the weight in the pixels that a zone has for itself, ``targets`` the
    people, above 0; every zone has some weight. The sums are own × factor + Σ share × value.

    The solution minimises the convex Σ own·e^λ + Σ value(λ) − Σ target·λ over the logarithms λ.
    Proportional fitting (Darroch and Ratcliff 1972) is followed by Newton steps, whose linear
    equations are solved by preconditioned conjugate gradients. Where zones contradict each other
    there is no minimum, and errors are left.
    """
    zones = len(targets)
    weight = own + shared.sums(shared.weight, zones)
    log_factor = np.log(targets) - np.log(weight)

    def state(at: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray, float]:
        values = shared.values(at)
        inner = own * np.exp(np.clip(at, -700, 700))
        height = float(inner.sum() + values.sum() - targets @ at)
        return values, inner, inner + shared.sums(values, zones), height

    values, inner, sums, height = state(log_factor)
    for step in range(SCALING_STEPS + NEWTON_STEPS):
        report.check_cancelled()
        error = np.abs(sums - targets) / targets
        if error.max(initial=0.0) < TOLERANCE:
            break
        if step < SCALING_STEPS:
            log_factor = log_factor + np.log(targets) - np.log(np.maximum(sums, 1e-300))
            values, inner, sums, height = state(log_factor)
            continue
        change = _newton_step(shared, values, inner, targets - sums)
        slope = float((targets - sums) @ change)
        length = min(1.0, LARGEST_STEP / max(float(np.abs(change).max()), 1e-300))
        for _ in range(30):
            found = state(log_factor + length * change)
            if np.isfinite(found[3]) and found[3] <= height - 1e-4 * length * slope + 1e-12 * abs(height):
                break
            length /= 2
        log_factor = log_factor + length * change
        values, inner, sums, height = found
    return log_factor, np.abs(sums - targets) / targets


def _newton_step(shared: Shared, values: np.ndarray, inner: np.ndarray, gap: np.ndarray) -> np.ndarray:
    """Solve (diag(inner) + Σ value · share shareᵀ) x = gap by conjugate gradients."""
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
    product = float(left @ z)
    enough = 1e-18 * product
    for _ in range(GRADIENT_STEPS):
        if product <= enough or product < 1e-300:
            break
        ahead = times(direction)
        step = product / float(direction @ ahead)
        x += step * direction
        left -= step * ahead
        z = scale * left
        product, before = float(left @ z), product
        direction = z + product / before * direction
    return x
