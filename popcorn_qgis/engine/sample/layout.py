"""Where things lie in the sample district: the town's blocks, the fields, roads, river, villages, farms.

Everything is drawn in local metres, x eastwards and y northwards from the south-west corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box
from shapely.ops import split as cut

from .nature import bending, draw_forest, draw_ponds, draw_river, land_use
from .places import (
    FRINGE_KINDS,
    FRINGE_SHARES,
    TOWN_KINDS,
    Village,
    block_sites,
    draw_main_roads,
    draw_village,
    farm_places,
    is_inside,
    line_parts,
)


@dataclass(frozen=True)
class Parcel:
    """A piece of land of one kind: a block of the town, a field, a meadow or a stand of forest."""

    polygon: Polygon
    kind: str


@dataclass(frozen=True)
class Layout:
    """The district before anything is built; ``size_m`` is the side of its square."""

    size_m: float
    middle: Point
    town_radius_m: float
    river: LineString
    ponds: Tuple[Polygon, ...]
    main_roads: Tuple[LineString, ...]
    lanes: Tuple[LineString, ...]
    tracks: Tuple[LineString, ...]
    villages: Tuple[Village, ...]
    farms: np.ndarray  # [F, 2] m
    parcels: Tuple[Parcel, ...]


def lay_out(size_m: float, rng: np.random.Generator) -> Layout:
    """Return the layout of a district of ``size_m`` × ``size_m`` metres."""
    bend = bending(rng)
    frame = box(0, 0, size_m, size_m)
    middle = np.array([0.5, 0.5]) * size_m + rng.uniform(-0.03, 0.03, 2) * size_m
    town_radius = 0.165 * size_m
    river = bend(draw_river(size_m, middle, town_radius, rng))
    arms, hubs = draw_main_roads(size_m, middle, rng)
    main_roads = tuple(clipped([bend(arm) for arm in arms], frame))
    ring = [LineString([hubs[k], hubs[(k + 1) % len(hubs)]]) for k in range(len(hubs))]
    villages = tuple(draw_village(hub, bend, rng) for hub in hubs if is_inside(hub, size_m, 0.05))
    lanes = tuple(clipped([bend(line) for line in ring if rng.random() < 0.8], frame))

    sites, kinds = block_sites(size_m, middle, town_radius, rng)
    around = box(-size_m, -size_m, 2 * size_m, 2 * size_m)
    cells = shapely.get_parts(shapely.voronoi_polygons(MultiPoint(sites), extend_to=around))
    site_of_cell = shapely.STRtree(cells).query(shapely.points(sites), predicate="within")
    kind_of_cell = {int(cell): kinds[int(site)] for site, cell in site_of_cell.T}
    cell_polygons = [Polygon(bend(LineString(cell.exterior)).coords) for cell in cells]
    edges = shapely.unary_union([cell.exterior for cell in cell_polygons])
    network = shapely.unary_union([edges, river, *main_roads, *lanes, frame.exterior])
    faces = [
        face for face in shapely.polygonize([network]).geoms if frame.contains(face.representative_point())
    ]
    tree = shapely.STRtree(cell_polygons)
    owners = tree.query([face.representative_point() for face in faces], predicate="within")
    kind_of_face = {int(face): kind_of_cell[int(cell)] for face, cell in owners.T}

    floodplain = river.buffer(170)
    forest = draw_forest(size_m, middle, town_radius, rng)
    conifers = shapely.unary_union(
        [Point(place).buffer(0.06 * size_m) for place in rng.uniform(0, size_m, (9, 2))]
    )
    parcels: List[Parcel] = []
    for number, face in enumerate(faces):
        kind = kind_of_face.get(number, "country")
        built = kind in TOWN_KINDS or kind == "fringe"
        target = (
            TOWN_KINDS["detached" if kind == "fringe" else kind][0] if built else rng.uniform(14000, 60000)
        )
        for piece in split(face, target, rng, strips=not built):
            if kind == "fringe":
                parcels.append(Parcel(piece, str(rng.choice(FRINGE_KINDS, p=FRINGE_SHARES))))
            elif built:
                parcels.append(Parcel(piece, kind))
            else:
                parcels.append(Parcel(piece, land_use(piece, forest, conifers, floodplain, rng)))
    town = shapely.unary_union([p.polygon for p in parcels if p.kind in TOWN_KINDS])
    busy = [*main_roads, *lanes, *(village.middle.buffer(village.reach_m) for village in villages)]
    ponds = draw_ponds(river, town, busy, frame, rng)
    tracks = edges.difference(town.buffer(5)).intersection(frame)
    return Layout(
        size_m,
        Point(middle),
        town_radius,
        river,
        ponds,
        main_roads,
        lanes,
        tuple(line_parts(tracks)),
        villages,
        farm_places(size_m, tracks, shapely.unary_union([town, forest, *ponds]), villages, river, rng),
        tuple(parcels),
    )


def split(polygon: Polygon, target_m2: float, rng: np.random.Generator, *, strips: bool) -> List[Polygon]:
    """Cut a polygon across its longer side until every piece is at most ``target_m2``.

    With ``strips`` some cuts run along the longer side, as field strips do.
    """
    pieces, done = [polygon], []
    while pieces:
        piece = pieces.pop()
        if piece.area <= target_m2 * 1.35:
            done.append(piece)
            continue
        corners = np.asarray(piece.minimum_rotated_rectangle.exterior.coords)[:4]
        one, two = corners[1] - corners[0], corners[3] - corners[0]
        if np.hypot(*one) < np.hypot(*two):
            one, two = two, one
        if strips and rng.random() < 0.3 and np.hypot(*two) > 120:
            one, two = two, one
        origin = corners.mean(axis=0) + one * rng.uniform(-0.11, 0.11)
        blade = LineString([origin - two * 2, origin + two * 2])
        halves = [g for g in cut(piece, blade).geoms if g.area > 1]
        if len(halves) < 2:
            done.append(piece)
        else:
            pieces.extend(halves)
    return done


def clipped(lines: List[LineString], frame: Polygon) -> List[LineString]:
    """Return the parts of the lines inside the frame."""
    return [part for line in lines for part in line_parts(line.intersection(frame))]
