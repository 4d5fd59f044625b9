"""Where people settled in the sample district: roads, blocks of the town, villages, farms."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Dict, List, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, Point

#: Kinds of town block, with the area (m²) that a block is split to and half the width of its streets (m).
TOWN_KINDS: Dict[str, Tuple[float, float]] = {
    "core": (6500.0, 4.0),
    "terraces": (13000.0, 4.0),
    "apartments": (16000.0, 5.0),
    "detached": (17000.0, 3.5),
    "industry": (26000.0, 6.0),
    "offices": (17000.0, 5.5),
    "park": (60000.0, 3.0),
}
MAIN_ROAD_HALF_WIDTH_M = 5.5
LANE_HALF_WIDTH_M = 3.5
TRACK_HALF_WIDTH_M = 1.8
#: What becomes of the blocks at the edge of the town.
FRINGE_KINDS = ("detached", "meadow", "park", "field")
FRINGE_SHARES = (0.68, 0.17, 0.05, 0.10)


@dataclass(frozen=True)
class Village:
    """A ribbon village: its middle, how far it reaches (m), and its own lanes."""

    middle: Point
    reach_m: float
    lanes: Tuple[LineString, ...]


def draw_main_roads(
    size: float, middle: np.ndarray, rng: np.random.Generator
) -> Tuple[List[LineString], List[np.ndarray]]:
    """Return the roads that leave the town, and the places (village middles) on them."""
    arms, hubs = [], []
    start, count = rng.uniform(0, 2 * math.pi), 6
    for k in range(count):
        turn = start + 2 * math.pi * (k + rng.uniform(-0.22, 0.22)) / count
        direction = np.array([math.cos(turn), math.sin(turn)])
        reach = 0.5 * size / max(abs(direction))  # to the frame
        hub = middle + direction * reach * rng.uniform(0.60, 0.80)
        arms.append(LineString([middle, hub, hub + direction * size + rng.normal(0, 0.2 * size, 2)]))
        hubs.append(hub)
    return arms, hubs


def draw_village(
    hub: np.ndarray, bend: Callable[[LineString], LineString], rng: np.random.Generator
) -> Village:
    """Draw two to four lanes away from ``hub``, a place [2] in metres."""
    reach = float(rng.uniform(230, 360))
    lanes, turn = [], rng.uniform(0, 2 * math.pi)
    for k in range(int(rng.integers(2, 5))):
        turn += rng.uniform(1.1, 2.2)
        direction = np.array([math.cos(turn), math.sin(turn)])
        start = hub + direction * 4 + rng.uniform(-40, 40, 2) * (k > 0)
        side = np.array([-direction[1], direction[0]]) * rng.uniform(-60, 60)
        end = start + direction * rng.uniform(120, 240)
        lanes.append(bend(LineString([hub, start, end, end + direction * 60 + side])))
    return Village(Point(bend(LineString([hub, hub + 1.0])).coords[0]), reach, tuple(lanes))


def block_sites(
    size: float, middle: np.ndarray, radius: float, rng: np.random.Generator
) -> Tuple[np.ndarray, List[str]]:
    """Return Voronoi sites [N, 2]: close together in the town, wide apart in the country; and kinds."""
    phase = rng.uniform(0, 2 * math.pi, 3)
    industry_turn = rng.uniform(0, 2 * math.pi)

    def town_reach(points: np.ndarray) -> np.ndarray:
        """Distance from the middle in units of the town's outline there."""
        offset = points - middle
        turn = np.arctan2(offset[:, 1], offset[:, 0])
        outline = 1 + 0.16 * np.sin(2 * turn + phase[0]) + 0.12 * np.sin(3 * turn + phase[1])
        outline += 0.08 * np.sin(5 * turn + phase[2])
        return np.asarray(np.hypot(*offset.T) / (radius * outline))

    town = _scatter(size, min(240.0, radius / 3), rng)
    town = town[town_reach(town) < 1.0]
    country = _scatter(size, 520.0, rng)
    country = country[town_reach(country) > 1.0 + 170.0 / radius]
    kinds = []
    offset = town - middle
    turns = np.arctan2(offset[:, 1], offset[:, 0])
    for reach, turn, draw in zip(town_reach(town), turns, rng.random(len(town))):
        aside = abs((turn - industry_turn + math.pi) % (2 * math.pi) - math.pi)
        kinds.append(_town_kind(float(reach), float(aside), float(draw)))
    return np.concatenate([town, country]), kinds + ["country"] * len(country)


def _town_kind(reach: float, aside: float, draw: float) -> str:
    if reach < 0.36:
        return "core" if draw < 0.88 else "offices"
    if reach > 0.55 and aside < 0.75:
        return "industry" if draw < 0.8 else "offices"
    if reach > 0.86:
        return "fringe"
    if reach < 0.7:
        choices = (("terraces", 0.55), ("core", 0.68), ("apartments", 0.86), ("park", 0.94), ("offices", 1.0))
    else:
        choices = (
            ("detached", 0.62),
            ("terraces", 0.78),
            ("apartments", 0.90),
            ("park", 0.94),
            ("detached", 1.0),
        )
    return next(kind for kind, up_to in choices if draw <= up_to)


def _scatter(size: float, spacing: float, rng: np.random.Generator) -> np.ndarray:
    """Return evenly scattered points [N, 2] over the square and a margin around it."""
    steps = np.arange(-2 * spacing, size + 2 * spacing, spacing)
    x, y = np.meshgrid(steps, steps)
    x[1::2] += spacing / 2
    points = np.stack([x.ravel(), y.ravel()], axis=1)
    return np.asarray(points + rng.uniform(-0.36, 0.36, points.shape) * spacing)


def farm_places(
    size: float,
    tracks: shapely.Geometry,
    keep_clear: shapely.Geometry,
    villages: Tuple[Village, ...],
    river: LineString,
    rng: np.random.Generator,
) -> np.ndarray:
    """Return farm places [F, 2] beside the tracks, away from river, villages and ``keep_clear``."""
    keep_out = shapely.unary_union(
        [keep_clear.buffer(80), river.buffer(70), *[v.middle.buffer(v.reach_m + 120) for v in villages]]
    )
    wanted = max(3, round(34 * (size / 6000) ** 2))
    farms: List[np.ndarray] = []
    lines = line_parts(tracks)
    for _ in range(wanted * 12):
        line = lines[int(rng.integers(len(lines)))]
        place = np.asarray(line.interpolate(rng.random(), normalized=True).coords[0]) + rng.uniform(
            -45, 45, 2
        )
        clear = all(np.hypot(*(place - other)) > 260 for other in farms)
        if clear and is_inside(place, size, 0.02) and not keep_out.contains(Point(place)):
            farms.append(place)
            if len(farms) == wanted:
                break
    return np.array(farms).reshape(-1, 2)


def is_inside(place: np.ndarray, size: float, margin: float) -> bool:
    """Return whether a place [2] keeps ``margin``, a share of ``size``, from every edge of the district."""
    return bool(np.all(place > margin * size) and np.all(place < (1 - margin) * size))


def line_parts(geometry: shapely.Geometry) -> List[LineString]:
    """Return the lines in a geometry that are longer than a metre."""
    parts = shapely.get_parts(geometry)
    return [part for part in parts if part.geom_type == "LineString" and part.length > 1]
