"""The buildings of the sample district: where they stand, how large, how high, who lives in them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon

from .layout import Layout, Parcel, split
from .places import LANE_HALF_WIDTH_M, MAIN_ROAD_HALF_WIDTH_M, TOWN_KINDS


@dataclass(frozen=True)
class BuildingKind:
    """What buildings of a kind have in common: roofs they may have, and people."""

    roofs: Tuple[str, ...]
    height_m: float
    people: float  # mean; each building draws its own
    per_100_m2: bool = False  # ``people`` is per 100 m² of ground floor
    ridge: bool = True  # a pitched roof: one side lit, one side not


BUILDING_KINDS: Dict[str, BuildingKind] = {
    "town_house": BuildingKind(("tile", "slate", "tile", "bitumen"), 12.0, 7.0, True),
    "terraced_house": BuildingKind(("tile", "tile", "slate"), 8.0, 3.0),
    "detached_house": BuildingKind(("tile", "slate", "tile", "pale"), 7.0, 2.7),
    "slab": BuildingKind(("bitumen", "pale", "gravel"), 16.0, 9.5, True, False),
    "office": BuildingKind(("gravel", "bitumen", "pale"), 13.0, 0.03, True, False),
    "hall": BuildingKind(("metal", "gravel", "bitumen", "gravel"), 9.0, 0.008, True, False),
    "village_house": BuildingKind(("tile", "tile", "slate"), 7.5, 2.5),
    "farmhouse": BuildingKind(("tile", "slate"), 7.5, 2.6),
    "barn": BuildingKind(("slate", "metal", "tile"), 7.0, 0.0),
    "church": BuildingKind(("slate",), 22.0, 0.0),
    "shed": BuildingKind(("bitumen", "tile"), 3.0, 0.0),
}
KIND_NAMES = tuple(BUILDING_KINDS)


@dataclass(frozen=True)
class Buildings:
    """All buildings as columns of length N; ``lots`` are rectangles of garden or yard below them."""

    kind: np.ndarray  # int, index into KIND_NAMES
    place: np.ndarray  # [N, 2] m
    size: np.ndarray  # [N, 2] m, along and across the ridge
    turn: np.ndarray  # radians, of the ridge
    lot_place: np.ndarray  # [L, 2] m
    lot_size: np.ndarray  # [L, 2] m
    lot_turn: np.ndarray  # radians
    lot_yard: np.ndarray  # bool: a farmyard, else a garden


class _Draft:
    """Collects buildings and lots while they are placed."""

    def __init__(self) -> None:
        self.rows: List[Tuple[int, float, float, float, float, float]] = []
        self.lots: List[Tuple[float, float, float, float, float, bool]] = []

    def add(self, kind: str, place: np.ndarray, size: Tuple[float, float], turn: float) -> None:
        self.rows.append((KIND_NAMES.index(kind), place[0], place[1], size[0], size[1], turn))

    def lot(self, place: np.ndarray, size: Tuple[float, float], turn: float, yard: bool) -> None:
        self.lots.append((place[0], place[1], size[0], size[1], turn, yard))

    def finish(self) -> Buildings:
        rows = np.array(self.rows, dtype=float).reshape(-1, 6)
        lots = np.array(self.lots, dtype=float).reshape(-1, 6)
        return Buildings(
            rows[:, 0].astype(int),
            rows[:, 1:3],
            rows[:, 3:5],
            rows[:, 5],
            lots[:, 0:2],
            lots[:, 2:4],
            lots[:, 4],
            lots[:, 5].astype(bool),
        )


def place_buildings(layout: Layout, rng: np.random.Generator) -> Buildings:
    """Return every building of the district."""
    draft = _Draft()
    for parcel in layout.parcels:
        if parcel.kind in TOWN_KINDS:
            _fill_block(draft, parcel, rng)
    town = shapely.unary_union([p.polygon for p in layout.parcels if p.kind in TOWN_KINDS])
    roads = shapely.unary_union([*layout.main_roads, *layout.lanes])
    for village in layout.villages:
        nearby = roads.intersection(village.middle.buffer(village.reach_m))
        for line in shapely.get_parts(nearby):
            _ribbon(draft, line, MAIN_ROAD_HALF_WIDTH_M, village.middle, village.reach_m, 1.0, rng)
        for lane in village.lanes:
            _ribbon(draft, lane, LANE_HALF_WIDTH_M, village.middle, village.reach_m * 1.2, 1.0, rng)
        x, y = village.middle.x, village.middle.y
        draft.add("church", np.array([x, y]) + rng.uniform(18, 34, 2), (24.0, 11.0), 0.0)
    outskirts = shapely.unary_union(layout.main_roads).intersection(
        layout.middle.buffer(1.55 * layout.town_radius_m).difference(town)
    )
    for line in shapely.get_parts(outskirts):
        _ribbon(draft, line, MAIN_ROAD_HALF_WIDTH_M, layout.middle, 1.55 * layout.town_radius_m, 0.8, rng)
    for farm in layout.farms:
        _farmstead(draft, farm, rng)
    return draft.finish()


def _fill_block(draft: _Draft, block: Parcel, rng: np.random.Generator) -> None:
    street = TOWN_KINDS[block.kind][1]
    if block.kind == "core":
        _perimeter(draft, block.polygon, "town_house", street + 0.5, (9.5, 11.5), 10.5, 0.96, rng)
        _perimeter(draft, block.polygon, "shed", street + 20.0, (9.0, 7.0), 19.0, 0.5, rng)
    elif block.kind == "terraces":
        _perimeter(draft, block.polygon, "terraced_house", street + 3.0, (7.4, 11.0), 7.6, 0.9, rng)
        _perimeter(draft, block.polygon, "shed", street + 34.0, (4.0, 3.0), 16.0, 0.25, rng)
    elif block.kind == "detached":
        _perimeter(draft, block.polygon, "detached_house", street + 4.5, (13.0, 11.0), 19.0, 0.93, rng)
        _perimeter(draft, block.polygon, "shed", street + 34.0, (4.0, 3.0), 18.0, 0.25, rng)
    elif block.kind == "apartments":
        _rows(draft, block.polygon.buffer(-street - 4), "slab", (46.0, 12.5), 31.0, rng)
    elif block.kind in ("industry", "offices"):
        kind = "hall" if block.kind == "industry" else "office"
        target = 3800.0 if kind == "hall" else 3000.0
        for lot in split(block.polygon.buffer(-street - 3, join_style="mitre"), target, rng, strips=False):
            if lot.area > 900 and rng.random() < 0.9:
                _on_lot(draft, lot, kind, rng)


def _perimeter(
    draft: _Draft,
    block: Polygon,
    kind: str,
    setback: float,
    size: Tuple[float, float],
    spacing: float,
    share: float,
    rng: np.random.Generator,
) -> None:
    """Line up houses behind the streets around a block."""
    inner = block.buffer(-(setback + size[1] / 2), join_style="mitre")
    for part in shapely.get_parts(inner):
        if part.area < 40:
            continue
        ring = LineString(part.exterior.coords)
        along = np.arange(spacing / 2, ring.length, spacing)
        places = shapely.get_coordinates(shapely.line_interpolate_point(ring, along))
        ahead = shapely.line_interpolate_point(ring, np.minimum(along + 1, ring.length))
        behind = shapely.line_interpolate_point(ring, np.maximum(along - 1, 0))
        turns = np.arctan2(*(shapely.get_coordinates(ahead) - shapely.get_coordinates(behind)).T[::-1])
        keep = rng.random(len(along)) < share
        vary = rng.uniform(0.86, 1.14, (len(along), 2))
        shift = rng.normal(0, 0.5, (len(along), 2))
        for k in np.flatnonzero(keep):
            dimensions = (size[0] * vary[k, 0], size[1] * vary[k, 1])
            draft.add(kind, places[k] + shift[k], dimensions, float(turns[k]))


def _rows(
    draft: _Draft,
    area: Polygon,
    kind: str,
    size: Tuple[float, float],
    spacing: float,
    rng: np.random.Generator,
) -> None:
    """Fill an area with parallel rows of slabs."""
    if area.is_empty:
        return
    corners = np.asarray(area.minimum_rotated_rectangle.exterior.coords)[:4]
    one, two = corners[1] - corners[0], corners[3] - corners[0]
    if np.hypot(*one) < np.hypot(*two):
        one, two = two, one
    length, depth = float(np.hypot(*one)), float(np.hypot(*two))
    one, two = one / length, two / depth
    turn = math.atan2(one[1], one[0])
    corner = corners[0] if np.dot(corners[2] - corners[0], one + two) > 0 else corners[2]
    for v in np.arange(spacing / 2, depth, spacing):
        for u in np.arange(size[0] / 2 + 2, length, size[0] + 15):
            place = corner + one * u + two * v
            stretch = float(rng.uniform(0.7, 1.0))
            footprint = LineString([place - one * size[0] * stretch / 2, place + one * size[0] * stretch / 2])
            if area.contains(footprint):
                draft.add(kind, place, (size[0] * stretch, size[1]), turn)


def _on_lot(draft: _Draft, lot: Polygon, kind: str, rng: np.random.Generator) -> None:
    """Put one large building in the middle of a lot."""
    corners = np.asarray(lot.minimum_rotated_rectangle.exterior.coords)[:4]
    one, two = corners[1] - corners[0], corners[3] - corners[0]
    length, depth = float(np.hypot(*one)), float(np.hypot(*two))
    fill = rng.uniform(0.52, 0.74, 2)
    turn = math.atan2(one[1], one[0])
    draft.add(kind, np.asarray(lot.centroid.coords[0]), (length * fill[0], depth * fill[1]), turn)


def _ribbon(
    draft: _Draft,
    line: LineString,
    half_width: float,
    middle: shapely.Point,
    reach: float,
    share: float,
    rng: np.random.Generator,
) -> None:
    """Line up village houses with their gardens on both sides of a road, thinner towards the ends."""
    for side in (-1.0, 1.0):
        along = float(rng.uniform(4, 14))
        while along < line.length - 2:
            start, end = (np.asarray(line.interpolate(along + d).coords[0]) for d in (-1.0, 1.0))
            direction = (end - start) / max(float(np.hypot(*(end - start))), 1e-9)
            normal = np.array([-direction[1], direction[0]]) * side
            out = float(np.hypot(start[0] - middle.x, start[1] - middle.y)) / reach
            dense = out < 0.45
            width, depth = float(rng.uniform(9.5, 14)), float(rng.uniform(9, 12))
            turn = math.atan2(direction[1], direction[0])
            if rng.random() < share * (0.97 - 0.45 * out**2):
                setback = half_width + (1.5 if dense else 5.0) + float(rng.uniform(0, 3))
                place = start + normal * (setback + depth / 2)
                draft.lot(start + normal * (half_width + 21), (24.0, 42.0), turn, False)
                draft.add("village_house", place, (width, depth), turn)
                if rng.random() < 0.45:
                    back = start + normal * (setback + depth + float(rng.uniform(10, 16))) + direction * 4
                    barn_turn = turn + (math.pi / 2) * (side > 0)
                    draft.add("barn", back, (float(rng.uniform(9, 17)), 8.5), barn_turn)
            along += width + float(rng.uniform(3, 7) if dense else rng.uniform(8, 18))


def _farmstead(draft: _Draft, place: np.ndarray, rng: np.random.Generator) -> None:
    """A farmhouse and its barns around a yard."""
    turn = float(rng.uniform(0, math.pi))
    one = np.array([math.cos(turn), math.sin(turn)])
    two = np.array([-one[1], one[0]])
    draft.lot(place, (float(rng.uniform(75, 95)), float(rng.uniform(65, 85))), turn, False)
    draft.lot(place, (38.0, 30.0), turn, True)
    draft.add("farmhouse", place - two * 22, (16.0, 10.5), turn)
    draft.add("barn", place + two * 22, (float(rng.uniform(24, 36)), 13.0), turn)
    draft.add("barn", place + one * 27, (float(rng.uniform(18, 28)), 11.0), turn + math.pi / 2)
    if rng.random() < 0.6:
        draft.add("barn", place - one * 29, (float(rng.uniform(14, 30)), 12.0), turn + math.pi / 2)
