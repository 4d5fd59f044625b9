"""The natural side of the sample district: river, ponds, woods, and what grows on a piece of land."""

from __future__ import annotations

import math
from typing import Callable, List, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, Point, Polygon

RIVER_HALF_WIDTH_M = 15.0


def bending(rng: np.random.Generator) -> Callable[[LineString], LineString]:
    """Return a smooth displacement of lines, so that nothing is ruler-straight."""
    waves = []
    for wavelength, amplitude in ((3400.0, 70.0), (1900.0, 34.0), (1050.0, 13.0)):
        for axis in (0, 1):
            turn = rng.uniform(0, 2 * math.pi)
            vector = np.array([math.cos(turn), math.sin(turn)]) * 2 * math.pi / wavelength
            waves.append((axis, vector, rng.uniform(0, 2 * math.pi), amplitude))

    def bend(line: LineString) -> LineString:
        points = np.asarray(shapely.segmentize(line, 40.0).coords)
        moved = points.copy()
        for axis, vector, phase, amplitude in waves:
            moved[:, axis] += amplitude * np.sin(points @ vector + phase)
        return LineString(moved)

    return bend


def draw_river(size: float, middle: np.ndarray, radius: float, rng: np.random.Generator) -> LineString:
    """Draw a river in bends past the town of this ``radius``; all in metres, from edge to edge."""
    along = np.arange(-0.4 * size, 1.4 * size, 30.0)
    phase = rng.uniform(0, 2 * math.pi, 3)
    across = (
        -0.45 * radius
        + 0.028 * size * np.sin(2 * math.pi * along / (0.41 * size) + phase[0])
        + 0.012 * size * np.sin(2 * math.pi * along / (0.17 * size) + phase[1])
        + 0.05 * size * np.sin(2 * math.pi * along / (1.3 * size) + phase[2])
    )
    # Through the town it keeps its distance from the market place.
    from_middle = np.abs(along - 0.5 * size)
    across = np.where(
        from_middle < radius, -0.45 * radius + (across + 0.45 * radius) * (from_middle / radius), across
    )
    turn = rng.uniform(0, 2 * math.pi)
    u, v = along - 0.5 * size, across
    x = middle[0] + u * math.cos(turn) - v * math.sin(turn)
    y = middle[1] + u * math.sin(turn) + v * math.cos(turn)
    return LineString(np.stack([x, y], axis=1))


def draw_ponds(
    river: LineString,
    town: shapely.Geometry,
    roads: List[shapely.Geometry],
    frame: Polygon,
    rng: np.random.Generator,
) -> Tuple[Polygon, ...]:
    """Return a few old gravel pits beside the river, clear of town, villages and roads."""
    clear_of = shapely.unary_union([town.buffer(80), *roads])
    ponds: List[Polygon] = []
    for _ in range(40):
        place = np.asarray(river.interpolate(rng.random(), normalized=True).coords[0])
        turn, reach = rng.uniform(0, 2 * math.pi), rng.uniform(45, 110)
        place = place + np.array([math.cos(turn), math.sin(turn)]) * (reach * 1.3 + RIVER_HALF_WIDTH_M + 25)
        around, phase = np.linspace(0, 2 * math.pi, 36, endpoint=False), rng.uniform(0, 2 * math.pi, 2)
        edge = reach * (1 + 0.2 * np.sin(2 * around + phase[0]) + 0.1 * np.sin(3 * around + phase[1]))
        pond = Polygon(place + np.stack([np.cos(around) * edge, np.sin(around) * edge * 0.7], axis=1))
        apart = all(pond.distance(other) > 40 for other in ponds)
        if apart and frame.contains(pond) and pond.distance(clear_of) > 25 and pond.distance(river) > 30:
            ponds.append(pond)
            if len(ponds) == 3:
                break
    return tuple(ponds)


def draw_forest(size: float, middle: np.ndarray, radius: float, rng: np.random.Generator) -> shapely.Geometry:
    """Return the area where forest stands: two large woods and some copses."""
    blobs = []
    start = rng.uniform(0, 2 * math.pi)
    for k, extent in enumerate((0.17, 0.13, 0.10)):
        turn = start + k * 2.2 + rng.uniform(-0.3, 0.3)
        place = middle + np.array([math.cos(turn), math.sin(turn)]) * size * rng.uniform(0.42, 0.52)
        around = np.linspace(0, 2 * math.pi, 40, endpoint=False)
        phase = rng.uniform(0, 2 * math.pi, 2)
        reach = (
            extent * size * (1 + 0.25 * np.sin(2 * around + phase[0]) + 0.15 * np.sin(3 * around + phase[1]))
        )
        blobs.append(Polygon(place + np.stack([np.cos(around), np.sin(around)], axis=1) * reach[:, None]))
    return shapely.unary_union([blob.buffer(0) for blob in blobs]).difference(
        Point(middle).buffer(radius * 1.35)
    )


def land_use(
    piece: Polygon,
    forest: shapely.Geometry,
    conifers: shapely.Geometry,
    floodplain: shapely.Geometry,
    rng: np.random.Generator,
) -> str:
    """Choose what grows on a piece of land: "conifer", "deciduous", "meadow" or "field"."""
    inside, draw = piece.representative_point(), rng.random()
    if forest.contains(inside):
        return ("conifer" if conifers.contains(inside) else "deciduous") if draw < 0.94 else "meadow"
    if floodplain.contains(inside):
        return "meadow" if draw < 0.8 else "field"
    if draw < 0.02 and piece.area < 25000:
        return "deciduous"
    return "meadow" if draw < 0.22 else "field"
