"""What the sums say: people, shares, intervals, and the area that the map does not know, with sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...contract.sentences import Sentence, sentence
from ..census.uncertainty import interval_of_members, spread_of_totals
from .exposure_sums import Sums
from .hazard_classes import NAMES, OUTSIDE, UNKNOWN, HazardClass
from .population_layers import MEMBERS, Population

#: What the classes leave over is rounding below this part of the map's people.
ROUNDING = 1e-6


@dataclass(frozen=True)
class Count:
    """People somewhere; ``percent`` of those of the map or zone, 0 where nobody lives.

    ``std``, ``low`` and ``high`` (95 %) over the members; None without members.
    """

    people: float
    percent: Optional[float] = None
    std: Optional[float] = None
    low: Optional[float] = None
    high: Optional[float] = None


@dataclass(frozen=True)
class ClassRow(Count):
    """A class: its ``area_km2`` on the map, and what of its area is off the map or has no value there.

    ``groups`` are the people of each layer.
    """

    name: str = ""
    kind: str = ""
    area_km2: Optional[float] = None
    off_map_percent: Optional[float] = None
    groups: Tuple[float, ...] = ()


@dataclass(frozen=True)
class ZoneRow:
    """A zone: its people (None where the map knows nothing of it), those inside, those of every class.

    ``by_class`` has the classes in their order, then outside.
    """

    people: Optional[float]
    inside: Count
    by_class: Tuple[float, ...]
    off_map_percent: Optional[float]


@dataclass(frozen=True)
class Findings:
    """``rows`` are the classes, the worst first, then outside; ``off_map_percent`` of the hazard's area."""

    rows: Tuple[ClassRow, ...]
    inside: Count
    unknown: float
    total: float
    off_map_percent: float
    zones: Tuple[ZoneRow, ...]
    members: int


def find(population: Population, classes: Sequence[HazardClass], sums: Sums) -> Findings:
    """Turn sums into what people read."""
    is_members = population.kind == MEMBERS
    inside = np.array([one.is_hazard for one in classes])
    rest = sums.total - sums.people.sum(axis=2)
    rest[np.abs(rest) <= ROUNDING * np.abs(sums.total)] = 0.0
    by_class = np.concatenate([sums.people, rest[:, :, None]], axis=2)
    within = sums.people[:, :, inside].sum(axis=2)
    whole = _counts(sums.total[:, -1], is_members)
    rows = []
    off = _off_map(sums)
    for number, one in enumerate([*classes, HazardClass(NAMES[OUTSIDE], OUTSIDE)]):
        count = _counts(by_class[:, -1, number], is_members, whole.people)
        is_class = number < len(classes)
        rows.append(
            ClassRow(
                **vars(count),
                name=one.name,
                kind=one.kind,
                area_km2=float(sums.area_m2[-1, number]) / 1e6 if is_class else None,
                off_map_percent=_percent(off[0][number], off[1][number]) if is_class else None,
                groups=tuple(float(people) for people in by_class[:, -1, number]),
            )
        )
    unknown = sum(row.people for row in rows if row.kind == UNKNOWN)
    return Findings(
        rows=tuple(rows),
        inside=_counts(within[:, -1], is_members, whole.people),
        unknown=float(unknown),
        total=whole.people,
        off_map_percent=_percent(off[0][inside].sum(), off[1][inside].sum()) or 0.0,
        zones=tuple(
            _zone(zone, sums, by_class[:, zone], within[:, zone], is_members)
            for zone in range(len(sums.zone_px))
        ),
        members=len(population.layers) if is_members else 0,
    )


def _zone(zone: int, sums: Sums, by_class: np.ndarray, within: np.ndarray, is_members: bool) -> ZoneRow:
    known = float(sums.zone_known_px[zone])
    off = _percent(float(sums.zone_px[zone]) - known, float(sums.zone_px[zone]))
    if known <= 0:
        return ZoneRow(None, Count(0.0), (), off)
    people = _counts(sums.total[:, zone], is_members).people
    each = tuple(_counts(by_class[:, k], is_members).people for k in range(by_class.shape[1]))
    return ZoneRow(people, _counts(within, is_members, people), each, off)


def _counts(of_layers: np.ndarray, is_members: bool, whole: Optional[float] = None) -> Count:
    """Return the people of all layers float64 [layers]: the mean of members, the sum of groups."""
    people = float(of_layers.mean() if is_members else of_layers.sum())
    percent = None if whole is None else 100 * people / whole if whole else 0.0
    if not is_members:
        return Count(people, percent)
    low, high = interval_of_members(of_layers)
    return Count(people, percent, float(spread_of_totals(of_layers)), float(low), float(high))


def _off_map(sums: Sums) -> Tuple[np.ndarray, np.ndarray]:
    """Return the area of each class of which the map knows nothing, and its whole area, in pixels."""
    whole = sums.class_px if sums.class_px is not None else sums.covered_px[-1]
    off = whole - sums.known_px[-1]
    off[off <= ROUNDING * whole] = 0.0
    return off, whole


def _percent(part: float, whole: float) -> Optional[float]:
    return min(100.0, max(0.0, 100 * float(part) / float(whole))) if whole > 0 else None


def sentences(found: Findings) -> List[Sentence]:
    """Return the finding in one sentence, then what to be careful with."""
    texts = [
        sentence(
            "{people:,.0f} people inside, of {total:,.0f}; {percent:.1f} % of the area lies outside the map.",
            people=found.inside.people,
            total=found.total,
            percent=found.off_map_percent,
        )
    ]
    if found.inside.low is not None and found.inside.high is not None:
        texts.append(
            sentence(
                "95 % interval: {low:,.0f} to {high:,.0f} people inside, by how far {members} members "
                "disagree. That is not the error of the hazard, which is in no interval.",
                low=found.inside.low,
                high=found.inside.high,
                members=found.members,
            )
        )
    if found.unknown > 0:
        texts.append(
            sentence(
                "{people:,.0f} people live where the hazard is unknown: they count neither as inside nor as "
                "outside.",
                people=found.unknown,
            )
        )
    return texts
