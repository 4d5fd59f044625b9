"""Who lives in the sample district: whole people, in the 10 m pixels where their roof is."""

from __future__ import annotations

import numpy as np

from .buildings import BUILDING_KINDS, KIND_NAMES, Buildings


def true_population(
    buildings: Buildings, building: np.ndarray, factor: int, rng: np.random.Generator
) -> np.ndarray:
    """Return the people per pixel, float32 [H, W], all whole numbers.

    ``building`` int32 [H·factor, W·factor] is −1 or a row of ``buildings``. Every building draws
    its number of people by its kind and size, and each of them a place under its roof.
    """
    kinds = [BUILDING_KINDS[name] for name in KIND_NAMES]
    rate = np.array([kind.people for kind in kinds])[buildings.kind]
    by_area = np.array([kind.per_100_m2 for kind in kinds])[buildings.kind]
    footprint = buildings.size.prod(axis=1) / 100
    mean = np.where(by_area, rate * footprint, rate) * rng.gamma(9.0, 1 / 9.0, len(rate))
    people = rng.poisson(mean)

    side = building.shape[0]
    roofs = np.flatnonzero(building.ravel() >= 0)
    owner = building.ravel()[roofs]
    roofs = roofs[np.argsort(owner, kind="stable")]
    count = np.bincount(owner, minlength=len(rate))
    first = np.cumsum(count) - count
    people[count == 0] = 0  # it was not built: a road or the river was in its way
    home = np.repeat(np.arange(len(rate)), people)
    pixel = roofs[first[home] + np.floor(rng.random(len(home)) * count[home]).astype(int)]
    row, column = pixel // side // factor, pixel % side // factor
    width = side // factor
    return np.bincount(row * width + column, minlength=width * width).reshape(width, width).astype(np.float32)
