"""How far rescaled maps are from the truth at 100 m, and bootstrap intervals of differences."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .districts import CELL_PX, Place


def rescaled(place: Place, weight: np.ndarray) -> np.ndarray:
    """Return the weights [H, W] scaled so that every coarse zone sums to its count.

    Where a zone has no weight its people are spread evenly.
    """
    zone = place.coarse
    sums = np.bincount(zone.ravel() + 1, weights=weight.ravel(), minlength=len(place.coarse_counts) + 1)
    pixels = np.bincount(zone.ravel() + 1, minlength=len(sums))
    counts = np.append(0.0, place.coarse_counts)
    factor = np.where(sums > 0, counts / np.where(sums > 0, sums, 1), 0.0)[zone + 1]
    even = np.where(sums > 0, 0.0, counts / np.maximum(pixels, 1))[zone + 1]
    return weight * factor + even


def agreement(places: Sequence[Place], weights: Sequence[np.ndarray]) -> dict[str, float]:
    """Return R² and mean absolute error (people) over the 100 m cells of all places together."""
    mapped = np.concatenate([_cells(rescaled(place, weight)) for place, weight in zip(places, weights)])
    true = np.concatenate([_cells(place.population) for place in places])
    return {
        "r2": float(1 - ((mapped - true) ** 2).sum() / ((true - true.mean()) ** 2).sum()),
        "mae": float(np.abs(mapped - true).mean()),
    }


def interval(differences: Sequence[float], resamples: int = 10_000) -> tuple[float, float, float]:
    """Return the mean of paired differences and its bootstrap 95 % interval over the seeds."""
    values = np.asarray(differences)
    drawn = np.random.default_rng(0).integers(0, len(values), (resamples, len(values)))
    low, high = np.percentile(values[drawn].mean(axis=1), [2.5, 97.5])
    return float(values.mean()), float(low), float(high)


def _cells(people: np.ndarray) -> np.ndarray:
    rows, columns = people.shape[0] // CELL_PX, people.shape[1] // CELL_PX
    return people.reshape(rows, CELL_PX, columns, CELL_PX).sum(axis=(1, 3), dtype=np.float64).ravel()
