"""Zones that overlap: a little, as generalised outlines do, or so much that people can't be told apart."""

from __future__ import annotations

from typing import Tuple

import numpy as np
import shapely

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .geometry import polygons_only

FIRST, REFUSE = "first", "refuse"
#: An overlap below this share of the smaller zone comes from drawing an outline roughly.
GENERALISED = 0.05


def settle_overlaps(
    geometries: np.ndarray,
    counts: np.ndarray,
    ids: np.ndarray,
    sliver: float,
    choice: str,
    report: Report,
    *,
    may_overlap: bool = False,
) -> np.ndarray:
    """Return the outlines with what two zones share given to the first of them, where it is little.

    Overlaps up to ``sliver`` (an area) stay as they are. With the choice FIRST those below 5 % of the
    smaller zone go to the zone that comes first, and a warning says how many pairs there are, and how
    many people live there by area. Others raise EngineError, unless zones ``may_overlap``.
    """
    one, other, area = _overlaps(geometries, sliver)
    if len(area) == 0:
        return geometries
    size = shapely.area(geometries)
    share = area / np.minimum(size[one], size[other])
    little = (share < GENERALISED) & (choice == FIRST)
    if not little.all() and not may_overlap:
        _refuse(ids, one[~little], other[~little], share[~little])
    if not little.any():
        return geometries
    one, other, area = one[little], other[little], area[little]
    settled = geometries.copy()
    for zone in np.unique(other):
        settled[zone] = shapely.difference(
            geometries[zone], shapely.union_all(geometries[one[other == zone]])
        )
    people = float(np.nansum(counts[other] * area / size[other]))
    report.warning(
        sentence(
            "{pairs} pairs of zones overlap by less than 5 % of the smaller one. What they share is given to "
            "the first of the two; by area {people:,.0f} people of the others live there."
            if len(area) > 1
            else "{pairs} pair of zones overlaps by less than 5 % of the smaller one. What they share is "
            "given to the first of the two; by area {people:,.0f} people of the other live there.",
            pairs=len(area),
            people=people,
        )
    )
    return polygons_only(settled)


def _overlaps(geometries: np.ndarray, sliver: float) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return pairs of positions, the lower first, and the area above ``sliver`` that they share."""
    one, other = shapely.STRtree(geometries).query(geometries, predicate="intersects")
    bounds = shapely.bounds(geometries)
    sides = np.minimum(bounds[one, 2:], bounds[other, 2:]) - np.maximum(bounds[one, :2], bounds[other, :2])
    near = (one < other) & (sides.prod(axis=1) > sliver)
    one, other = one[near], other[near]
    crossing = shapely.relate_pattern(geometries[one], geometries[other], "2********")
    one, other = one[crossing], other[crossing]
    area = shapely.area(shapely.intersection(geometries[one], geometries[other]))
    large = area > sliver
    return one[large], other[large], area[large]


def _refuse(ids: np.ndarray, one: np.ndarray, other: np.ndarray, share: np.ndarray) -> None:
    worst = int(np.argmax(share))
    more = sentence(" (overlapping pairs: {pairs})", pairs=len(share)) if len(share) > 1 else ""
    raise EngineError(
        "overlapping-zones",
        sentence(
            "Zones {zone} and {other} overlap by {percent:.3g} % of the smaller one{more}, "
            "so their people can't be told apart.",
            zone=ids[one[worst]],
            other=ids[other[worst]],
            percent=100 * share[worst],
            more=more,
        ),
        "Correct the outlines, or select zones of one level only.",
    )
