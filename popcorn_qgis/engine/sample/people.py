"""Who lives in the sample district: whole people, in the 10 m pixels where their roof is."""

from __future__ import annotations

import numpy as np

from .buildings import BUILDING_KINDS, KIND_NAMES, Buildings

#: "linked": by the kind of building, which shows in its height, roof and surroundings. "placebo": the
#: same people per roof area everywhere, so that nothing can be learnt from how a place looks.
LINKS = ("linked", "placebo")
#: Of the placebo: about what the linked district has on average.
PLACEBO_PER_100_M2 = 2.0


def true_population(
    buildings: Buildings, building: np.ndarray, factor: int, rng: np.random.Generator, link: str = "linked"
) -> np.ndarray:
    """Return the people per pixel, float32 [H, W], all whole numbers; ``link`` is one of LINKS.

    ``building`` int32 [H·factor, W·factor] is −1 or a row of ``buildings``. Every building draws
    its number of people by its kind and size, and each of them a place under its roof.
    """
    footprint = buildings.size.prod(axis=1) / 100
    if link == "placebo":
        mean = PLACEBO_PER_100_M2 * footprint
    else:
        kinds = [BUILDING_KINDS[name] for name in KIND_NAMES]
        rate = np.array([kind.people for kind in kinds])[buildings.kind]
        by_area = np.array([kind.per_100_m2 for kind in kinds])[buildings.kind]
        mean = np.where(by_area, rate * footprint, rate)
    mean = mean * rng.gamma(9.0, 1 / 9.0, len(mean))
    people = rng.poisson(mean)

    side = building.shape[0]
    roofs = np.flatnonzero(building.ravel() >= 0)
    owner = building.ravel()[roofs]
    roofs = roofs[np.argsort(owner, kind="stable")]
    count = np.bincount(owner, minlength=len(mean))
    first = np.cumsum(count) - count
    people[count == 0] = 0  # it was not built: a road or the river was in its way
    home = np.repeat(np.arange(len(mean)), people)
    pixel = roofs[first[home] + np.floor(rng.random(len(home)) * count[home]).astype(int)]
    row, column = pixel // side // factor, pixel % side // factor
    width = side // factor
    return np.bincount(row * width + column, minlength=width * width).reshape(width, width).astype(np.float32)
