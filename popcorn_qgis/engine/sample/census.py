"""The sample district's census: small zones along roads and river, joined into coarse ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Sequence, Tuple

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize
from shapely.geometry import box

from .layout import Layout

FINE_ZONES, COARSE_ZONES = 150, 12
#: A zone weighs as much as its people and its land together: people per km² of land.
_LAND_WEIGHT = {"fine": 150.0, "coarse": 700.0}
_SNAP_M = 0.01


@dataclass(frozen=True)
class Zones:
    """Zones that cover the district without overlap, in local metres, and their counts."""

    polygons: Tuple[shapely.Geometry, ...]
    names: Tuple[str, ...]
    population: np.ndarray  # int64 [Z]
    parent: np.ndarray  # int64 [Z], the coarse zone; its own number in a coarse set


def take_census(layout: Layout, population: np.ndarray, pixel_m: float) -> Tuple[Zones, Zones]:
    """Return the fine and the coarse zones with the people whose pixel's centre they hold.

    ``population`` float32 [H, W] in whole people; row 0 in the north.
    """
    area_share = (layout.size_m / 6000.0) ** 2
    fine_count = max(8, round(FINE_ZONES * min(1.0, area_share)))
    coarse_count = max(3, round(COARSE_ZONES * min(1.0, area_share)))
    pieces = _pieces(layout)
    people = zone_sums(pieces, population, pixel_m)
    links = _shared_borders(pieces, layout)
    weight = people + np.array([p.area for p in pieces]) / 1e6 * _LAND_WEIGHT["fine"]
    fine_of_piece = join(weight, links, fine_count)
    fine = _united(pieces, fine_of_piece)
    fine_people = zone_sums(fine, population, pixel_m)

    fine_links: Dict[Tuple[int, int], float] = {}
    for (one, two), length in links.items():
        a, b = sorted((int(fine_of_piece[one]), int(fine_of_piece[two])))
        if a != b:
            fine_links[a, b] = fine_links.get((a, b), 0.0) + length
    weight = fine_people + np.array([p.area for p in fine]) / 1e6 * _LAND_WEIGHT["coarse"]
    parent = join(weight, fine_links, coarse_count)
    coarse = _united(fine, parent)
    coarse_people = np.bincount(parent, weights=fine_people, minlength=len(coarse)).astype(np.int64)
    coarse_names = tuple(f"Synthetic district {number + 1:02d}" for number in range(len(coarse)))
    inside = np.zeros(len(coarse), dtype=int)
    fine_names: List[str] = []
    for number in parent:
        inside[number] += 1
        fine_names.append(f"Synthetic zone {number + 1:02d}-{inside[number]:02d}")
    return (
        Zones(tuple(fine), tuple(fine_names), fine_people, parent),
        Zones(tuple(coarse), coarse_names, coarse_people, np.arange(len(coarse))),
    )


def zone_sums(polygons: Sequence[shapely.Geometry], population: np.ndarray, pixel_m: float) -> np.ndarray:
    """Return the people in the pixels whose centre lies in each polygon, int64 [Z]."""
    height, width = population.shape
    transform = Affine(pixel_m, 0, 0, 0, -pixel_m, height * pixel_m)
    shapes = [(polygon, number + 1) for number, polygon in enumerate(polygons)]
    zone = rasterize(shapes, (height, width), transform=transform, dtype="int32")
    sums = np.bincount(zone.ravel(), weights=population.ravel(), minlength=len(polygons) + 1)
    return np.asarray(np.rint(sums[1:])).astype(np.int64)


def join(weight: np.ndarray, links: Dict[Tuple[int, int], float], count: int) -> np.ndarray:
    """Join neighbours, the lightest first, until ``count`` are left; return each one's group, 0-based.

    ``links`` holds the length of border that two neighbours share; a long border and a light
    neighbour attract.
    """
    neighbours: List[Dict[int, float]] = [{} for _ in weight]
    for (one, two), length in links.items():
        neighbours[one][two] = neighbours[two][one] = length
    mass = weight.astype(float).copy()
    alive = np.ones(len(mass), dtype=bool)
    group = np.arange(len(mass))
    while alive.sum() > count:
        lightest = int(np.argmin(np.where(alive, mass, np.inf)))
        if not neighbours[lightest]:
            break
        around = sum(neighbours[lightest].values())
        mean = float(mass[alive].mean())
        into = max(
            neighbours[lightest],
            key=lambda other: neighbours[lightest][other] / around / (0.3 * mean + mass[other]),
        )
        for other, length in neighbours[lightest].items():
            del neighbours[other][lightest]
            if other != into:
                neighbours[into][other] = neighbours[other][into] = neighbours[into].get(other, 0.0) + length
        neighbours[lightest] = {}
        mass[into] += mass[lightest]
        alive[lightest] = False
        group[group == lightest] = into
    return np.unique(group, return_inverse=True)[1]


def _pieces(layout: Layout) -> List[shapely.Polygon]:
    """Return the parcels as a clean coverage: neighbours share the very same border."""
    frame = box(0, 0, layout.size_m, layout.size_m)
    borders = [parcel.polygon.exterior for parcel in layout.parcels] + [frame.exterior]
    lines = shapely.union_all(borders, grid_size=_SNAP_M)
    return [piece for piece in shapely.get_parts(shapely.polygonize([lines])) if piece.area > 0]


def _shared_borders(pieces: Sequence[shapely.Polygon], layout: Layout) -> Dict[Tuple[int, int], float]:
    """Return the border that neighbours share, in m, weighted by how little it parts them.

    Main roads part, the river parts most; a village should stay together.
    """
    tree = shapely.STRtree(pieces)
    one, two = tree.query(pieces, predicate="intersects")
    one, two = one[one < two], two[one < two]
    shapes = np.array(pieces)
    shared = shapely.intersection(shapely.boundary(shapes[one]), shapely.boundary(shapes[two]))
    length = shapely.length(shared)
    keep = length > 0
    one, two, shared, length = one[keep], two[keep], shared[keep], length[keep]
    middle = shapely.centroid(shared)
    roads = shapely.union_all(list(layout.main_roads))
    length = length * np.where(shapely.distance(middle, layout.river) < 4, 0.02, 1.0)
    length = length * np.where(shapely.distance(middle, roads) < 4, 0.4, 1.0)
    for village in layout.villages:
        length = length * np.where(shapely.distance(middle, village.middle) < village.reach_m, 12.0, 1.0)
    return {(int(a), int(b)): float(x) for a, b, x in zip(one, two, length)}


def _united(pieces: Sequence[shapely.Geometry], group: np.ndarray) -> List[shapely.Geometry]:
    shapes = np.array(pieces)
    return [shapely.union_all(shapes[group == number]) for number in range(int(group.max()) + 1)]
