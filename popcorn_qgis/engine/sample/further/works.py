"""What is built in the sample district, and when: quarters where fields were, and a road."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import List, Sequence, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString

from ..layout import Layout, Parcel

QUARTER, ROAD = "quarter", "road"
#: Kinds of block that a new quarter consists of.
_DWELLINGS = ("detached", "terraces", "apartments")
_ROAD_HALF_WIDTH_M = 8.0
#: What the two years of observations show, and the years of growth.
SERIES_YEARS = (2022, 2023)
GROWTH_YEARS = (2019, 2020, 2021, 2022, 2023)
_GROWTH_QUARTERS = 7
#: A quarter's land, and the share of all blocks of dwellings that all quarters take together at most.
_QUARTER_M2 = {"series": 110_000.0, "growth": 90_000.0}
_LARGEST_SHARE = {"series": 0.25, "growth": 0.45}


@dataclass(frozen=True)
class Area:
    """Land that is built on: bare ground from ``site_from``, finished from ``built_from`` on.

    ``polygon`` in m from the south-west corner; before, fields lay there.
    """

    number: int  # from 1 on
    kind: str
    polygon: shapely.Geometry
    site_from: date
    built_from: date

    def phase(self, day: date) -> int:
        """Return what lies there on a day: 0 fields, 1 bare ground, 2 what was built."""
        return (day >= self.site_from) + (day >= self.built_from)


def observed_works(layout: Layout, building_places: np.ndarray, rng: np.random.Generator) -> Tuple[Area, ...]:
    """Return the quarter and the road that are built while the two years of observations last.

    ``building_places`` float [N, 2] in m: the road keeps clear of them.
    """
    (quarter,) = _quarters(layout, 1, "series", rng)
    areas: List[Area] = []
    for kind, shape, months in (
        (QUARTER, quarter, (4, 6)),
        (ROAD, _bypass(layout, building_places, rng).difference(quarter), (2, 4)),
    ):
        site = _month(SERIES_YEARS[0], 6 + int(rng.integers(2, 6)))  # August to November
        done = _month(site.year, site.month + int(rng.integers(months[0], months[1] + 1)))
        areas.append(Area(len(areas) + 1, kind, shape, site, done))
    return tuple(areas)


def growth_works(layout: Layout, rng: np.random.Generator) -> Tuple[Area, ...]:
    """Return the quarters of the years of growth: one at least is finished at the turn of each year."""
    quarters = _quarters(layout, _GROWTH_QUARTERS, "growth", rng)
    later = GROWTH_YEARS[1:]
    areas = []
    for number, shape in enumerate(quarters):
        year = later[number] if number < len(later) else int(rng.choice(later))
        areas.append(Area(number + 1, QUARTER, shape, date(year - 1, 10, 1), date(year, 1, 1)))
    return tuple(areas)


def late_buildings(areas: Sequence[Area], places: np.ndarray) -> np.ndarray:
    """Return the number of the area that each building belongs to, int [N]; 0: it always stood."""
    owner = np.zeros(len(places), dtype=int)
    for area in areas:
        if area.kind == QUARTER:
            owner[shapely.contains_xy(area.polygon, places[:, 0], places[:, 1])] = area.number
    return owner


def parcels_of(layout: Layout, area: Area) -> List[Parcel]:
    """Return the blocks of a quarter."""
    return [p for p in layout.parcels if area.polygon.contains(p.polygon.representative_point())]


def _month(year: int, month: int) -> date:
    return date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def _quarters(layout: Layout, count: int, what: str, rng: np.random.Generator) -> List[shapely.Geometry]:
    """Join neighbouring blocks of dwellings, from the edge of the town, to ``count`` quarters or fewer."""
    blocks = [p.polygon for p in layout.parcels if p.kind in _DWELLINGS]
    middles = np.array([b.centroid.coords[0] for b in blocks])
    away = np.hypot(*(middles - np.array(layout.middle.coords[0])).T)
    total = sum(b.area for b in blocks)
    target = min(_QUARTER_M2[what], _LARGEST_SHARE[what] * total / count)
    free = away > np.median(away)
    quarters: List[shapely.Geometry] = []
    for _ in range(count):
        outside = [
            k
            for k in np.flatnonzero(free)
            if all(blocks[k].distance(other) > 120 for other in quarters) and blocks[k].area > 2000
        ]
        if not outside:
            break
        chosen = [int(rng.choice(outside))]
        quarter = blocks[chosen[0]]
        while quarter.area < target:
            near = [
                k
                for k in np.flatnonzero(free)
                if k not in chosen
                and blocks[k].distance(quarter) < 1.0
                and all(blocks[k].distance(other) > 60 for other in quarters)
            ]
            if not near:
                break
            start = middles[chosen[0]]
            chosen.append(int(min(near, key=lambda k: np.hypot(*(middles[k] - start)))))
            quarter = shapely.unary_union([blocks[k] for k in chosen])
        free[chosen] = False
        quarters.append(quarter)
    return quarters


def _bypass(layout: Layout, places: np.ndarray, rng: np.random.Generator) -> shapely.Geometry:
    """Draw a road around a part of the town, where the fewest buildings stand in its way."""
    middle, radius = np.array(layout.middle.coords[0]), 1.5 * layout.town_radius_m
    first, span = rng.uniform(0, 2 * math.pi), rng.uniform(1.0, 1.3)
    houses = shapely.MultiPoint(places)
    ways = []
    for step in range(24):
        turn = first + step * 2 * math.pi / 24 + np.linspace(0, span, 40)
        reach = radius * (1 + 0.04 * np.sin(np.linspace(0, 3 * math.pi, 40)))
        way = LineString(middle + np.stack([np.cos(turn), np.sin(turn)], axis=1) * reach[:, None])
        hit = shapely.get_num_geometries(shapely.intersection(houses, way.buffer(25)))
        ways.append((int(hit), step, way))
    best = min(ways)[2]
    return best.buffer(_ROAD_HALF_WIDTH_M, cap_style="flat")
