"""Pixels made comparable, turned into independent components, and put into clusters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...feedback import Report

#: Added before the logarithm, so that reflectance of 0 has one (pop_europe).
SHIFT = 150.0
_MOST_STEPS, _TOLERANCE = 200, 1e-4
_LLOYD_STEPS, STARTS = 50, 3
_CHUNK = 20_000  # pixels whose distances to all centres are held at once


def transformed(pixels: np.ndarray, logarithmic: np.ndarray) -> np.ndarray:
    """Return ln(x + 150) of the bands where ``logarithmic`` bool [bands], the others as they are.

    ``pixels`` [n, bands]; float64. Values that have no logarithm are NaN.
    """
    found = np.array(pixels, dtype=np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        found[:, logarithmic] = np.log(found[:, logarithmic] + SHIFT)
    found[~np.isfinite(found)] = np.nan
    return found


@dataclass(frozen=True)
class Projection:
    """y = (x − mean) · componentsᵀ: ``mean`` float64 [bands], ``components`` float64 [kept, bands]."""

    mean: np.ndarray
    components: np.ndarray

    def apply(self, pixels: np.ndarray) -> np.ndarray:
        """Return float64 [n, kept] of transformed pixels [n, bands]."""
        return np.asarray((pixels - self.mean) @ self.components.T)


def independent_components(pixels: np.ndarray, seed: int, report: Report) -> Projection:
    """Fit FastICA (Hyvärinen 1999): symmetric, g = tanh, unit variance; bands without any spread drop out.

    ``pixels`` float64 [n, bands], transformed. What does not converge in 200 steps stays as far as it came:
    any rotation of the whitened pixels tells clusters apart.
    """
    mean = pixels.mean(axis=0)
    centred = pixels - mean
    _, size, axes = np.linalg.svd(centred, full_matrices=False)
    kept = size > 1e-10 * max(float(size[0]), 1e-300)
    whitening = (axes[kept] / size[kept, None]) * np.sqrt(len(pixels))  # unit variance
    white = centred @ whitening.T
    rotation = _orthogonal(np.random.default_rng(seed).normal(size=(int(kept.sum()),) * 2))
    for _ in range(_MOST_STEPS):
        report.check_cancelled()
        bent = np.tanh(white @ rotation.T)
        slope = (1 - bent**2).mean(axis=0)
        turned = _orthogonal(bent.T @ white / len(white) - slope[:, None] * rotation)
        change = np.abs(np.abs((turned * rotation).sum(axis=1)) - 1).max(initial=0.0)
        rotation = turned
        if change < _TOLERANCE:
            break
    return Projection(mean, rotation @ whitening)


def _orthogonal(matrix: np.ndarray) -> np.ndarray:
    left, _, right = np.linalg.svd(matrix)
    return np.asarray(left @ right)


def k_means(points: np.ndarray, clusters: int, seed: int, report: Report, starts: int = STARTS) -> np.ndarray:
    """Return centres float64 [k, components], k ≤ ``clusters``: the tightest of ``starts``.

    The centres stand by the number of their points, most first.
    """
    rng = np.random.default_rng(seed)
    best, tightest = np.empty((0, points.shape[1])), np.inf
    for _ in range(starts):
        centres = _settled(points, _spread_seeds(points, min(clusters, len(points)), rng, report), report)
        inertia = float(((points - centres[nearest(points, centres)]) ** 2).sum())
        if inertia < tightest:
            best, tightest = centres, inertia
    count = np.bincount(nearest(points, best), minlength=len(best))
    order = np.argsort(-count, kind="stable")
    return np.asarray(best[order[count[order] > 0]])


def _settled(points: np.ndarray, centres: np.ndarray, report: Report) -> np.ndarray:
    """Move the centres to the means of their points until none changes (Lloyd)."""
    label = np.full(len(points), -1)
    for _ in range(_LLOYD_STEPS):
        report.check_cancelled()
        found = nearest(points, centres)
        if (found == label).all():
            break
        label = found
        count = np.bincount(label, minlength=len(centres))
        sums = np.stack([np.bincount(label, axis, len(centres)) for axis in points.T], axis=1)
        centres = np.where(count[:, None] > 0, sums / np.maximum(count, 1)[:, None], centres)
    return centres


def _spread_seeds(points: np.ndarray, clusters: int, rng: np.random.Generator, report: Report) -> np.ndarray:
    """Draw each next centre among the points by its squared distance from those drawn (k-means++)."""
    chosen = [int(rng.integers(len(points)))]
    far = ((points - points[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < clusters and far.sum() > 0:
        report.check_cancelled()
        chosen.append(int(rng.choice(len(points), p=far / far.sum())))
        far = np.minimum(far, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
    return np.array(points[chosen])


def nearest(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return the position of the nearest centre of each point, int64 [n]; the first of several."""
    half = (centres**2).sum(axis=1) / 2
    parts: Sequence[np.ndarray] = [
        (half - points[start : start + _CHUNK] @ centres.T).argmin(axis=1)
        for start in range(0, len(points), _CHUNK)
    ]
    return np.concatenate(parts) if parts else np.empty(0, dtype=np.int64)
