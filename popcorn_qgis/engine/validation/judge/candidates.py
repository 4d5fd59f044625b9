"""The methods among which the judge chooses: each is fitted to some zones and weighs pixels then."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Tuple

import numpy as np

from ...feedback import Report
from ...statistics.clusters.regression import nonnegative
from ...statistics.forest.growing import answers, density_of, grow, target_of
from ...training.recalibration import Rate, ramps, recalibrated_rate
from ..methods import AREAL, RATE, RECALIBRATED
from .cells import Cells
from .place import Place, Seen

SQUARED, CLUSTERS = "built-up squared", "clusters"
BOTH = "clusters × recalibrated built-up"
FOREST, FOREST_BUILTUP = "forest", "forest × built-up"
#: Pixels of about 10 m in a km²: it only sets how much the 1 in a forest's target weighs.
PER_KM2 = 10_000.0
#: Added to a zone's density, as a share of the mean, so that empty zones do not rule the fit.
_SMOOTHING = 0.1

#: What weighs pixels: float64 [n], at least 0, of what is seen of them.
Weigher = Callable[[Seen], np.ndarray]


@dataclass(frozen=True)
class Candidate:
    """A method: ``fit`` takes bool [zones], those whose counts it may see."""

    name: str
    fit: Callable[[np.ndarray], Weigher]


def candidates(place: Place, others: Tuple[str, ...], report: Report) -> List[Candidate]:
    """Return the methods; ``others`` name the maps of others, in their order; ``report`` can cancel."""
    filled = np.stack([place.sums(step) for step in ramps(place.seen.builtup).T], axis=1)
    members = [_members(place, k) for k in range(len(place.clusters))]
    area = place.sums(np.ones(len(place.zone)))

    fits: Dict[bytes, Rate] = {}
    lives: Dict[bytes, List[np.ndarray]] = {}

    def recalibrated(zones: np.ndarray) -> Weigher:
        key = zones.tobytes()  # fitted once, though several methods use it
        if key not in fits:
            fits[key] = recalibrated_rate(filled[zones], place.counts[zones])
        rate = fits[key]
        return lambda seen: rate.people(seen.builtup)

    def clusters(zones: np.ndarray) -> Weigher:
        key = zones.tobytes()
        if key not in lives:
            lives[key] = [_people(held[zones], area[zones], place.counts[zones]) for held in members]
        people = lives[key]
        return lambda seen: (
            sum(  # type: ignore[return-value]
                one[label] for one, label in zip(people, seen.labels)
            )
            / len(people)
        )

    def both(zones: np.ndarray) -> Weigher:
        one, other = recalibrated(zones), clusters(zones)
        return lambda seen: np.sqrt(one(seen) * other(seen))

    fixed: Dict[str, Weigher] = {
        AREAL: lambda seen: np.ones(len(seen.builtup)),
        RATE: lambda seen: seen.builtup,
        SQUARED: lambda seen: seen.builtup**2,
    }
    for number, name in enumerate(others):
        fixed[name] = _other(number)
    found = [Candidate(name, _always(weigher)) for name, weigher in fixed.items()]
    found.insert(3, Candidate(RECALIBRATED, recalibrated))
    if members:
        found[4:4] = [Candidate(CLUSTERS, clusters), Candidate(BOTH, both)]
    return found + (_forests(place, place.cells, area, report) if place.cells is not None else [])


def _forests(place: Place, cells: Cells, area: np.ndarray, report: Report) -> List[Candidate]:
    """Return forests on cells by either target: people per pixel, and per pixel of built-up × built-up."""
    seen_of_zone = [place.sums(feature[place.seen.cells]) for feature in cells.features.T]
    features = np.stack(seen_of_zone, axis=1) / np.maximum(area, 1)[:, None]
    amounts = {FOREST: area, FOREST_BUILTUP: place.sums(place.seen.builtup)}

    def grown(name: str) -> Callable[[np.ndarray], Weigher]:
        def fit(zones: np.ndarray) -> Weigher:
            target = target_of(place.counts, amounts[name] / PER_KM2)
            known = zones & np.isfinite(target)
            forest = grow(features[known], target[known], report)
            density = density_of(answers(forest, cells.features, report))
            if name == FOREST:
                return lambda seen: density[seen.cells]
            return lambda seen: density[seen.cells] * seen.builtup

        return fit

    return [Candidate(name, grown(name)) for name in amounts]


def _always(weigher: Weigher) -> Callable[[np.ndarray], Weigher]:
    return lambda zones: weigher


def _other(number: int) -> Weigher:
    return lambda seen: seen.others[number]


def _members(place: Place, clustering: int) -> np.ndarray:
    """Return the pixels of each cluster in each zone, float64 [zones, clusters]."""
    clusters, label = place.clusters[clustering], place.seen.labels[clustering]
    there = label < clusters
    at = place.zone[there] * clusters + label[there]
    counted = np.bincount(at, place.pixels[there], minlength=len(place.counts) * clusters)
    return counted.reshape(len(place.counts), clusters)


def _people(held: np.ndarray, area: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Return people per pixel of each cluster, float64 [clusters + 1]; the last, no cluster, has nobody.

    Every zone weighs by its relative error: dense ones must not rule those where few people live.
    """
    density = counts / np.maximum(area, 1)
    weight = 1 / np.maximum(density + _SMOOTHING * density.mean(), 1e-12) ** 2
    return np.append(nonnegative(held / np.maximum(area, 1)[:, None], density, weight), 0.0)
