"""Paints the sample district on a 2.5 m grid: every pixel says which object lies there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize

from .buildings import BUILDING_KINDS, KIND_NAMES, Buildings
from .layout import Layout
from .nature import RIVER_HALF_WIDTH_M
from .places import LANE_HALF_WIDTH_M, MAIN_ROAD_HALF_WIDTH_M, TOWN_KINDS, TRACK_HALF_WIDTH_M
from .smooth import patches
from .surfaces import MATERIALS

#: 2.5 m pixels: four by four make one pixel of Sentinel.
PIXEL_M, FACTOR = 2.5, 4

#: What the ground between the buildings is made of: material and share, in patches of 5 and 15 m.
MOSAICS: Dict[str, Tuple[Tuple[str, float], ...]] = {
    "core": (("paving", 0.40), ("lawn", 0.25), ("shrub", 0.25), ("asphalt", 0.10)),
    "terraces": (("lawn", 0.66), ("shrub", 0.20), ("paving", 0.09), ("garden_soil", 0.05)),
    "apartments": (("lawn", 0.48), ("asphalt", 0.20), ("shrub", 0.22), ("paving", 0.10)),
    "detached": (("lawn", 0.70), ("shrub", 0.20), ("paving", 0.06), ("garden_soil", 0.04)),
    "industry": (("yard", 0.34), ("asphalt", 0.30), ("lawn", 0.28), ("shrub", 0.08)),
    "offices": (("lawn", 0.36), ("asphalt", 0.32), ("shrub", 0.20), ("paving", 0.12)),
    "park": (("lawn", 0.58), ("deciduous", 0.42)),
    "garden": (("lawn", 0.66), ("shrub", 0.22), ("paving", 0.07), ("garden_soil", 0.05)),
    "farmyard": (("yard", 0.75), ("lawn", 0.25)),
}
CROPS = (("cereal", 0.36), ("beet", 0.18), ("maize", 0.22), ("rape", 0.14), ("meadow", 0.10))
_TREE_HEIGHT_M = {"deciduous": 11.0, "conifer": 13.0, "shrub": 3.0}
#: Lightness of the three tones in which every parcel is painted.
_TONES = {
    "deciduous": (0.64, 1.0, 1.34),
    "conifer": (0.7, 1.0, 1.3),
    "meadow": (0.94, 1.0, 1.06),
    "field": (0.965, 1.0, 1.035),
}


@dataclass(frozen=True)
class Ground:
    """The painted district, ``n`` = side in 2.5 m pixels, row 0 in the north.

    ``objects`` int32 [n, n] holds rows of ``material`` int [K] (index into surfaces.MATERIALS) and
    ``gain`` float32 [K, 4]; ``building`` int32 [n, n] is −1 or a row of Buildings; ``height_m``
    float32 [n, n]; ``country_road`` bool [n, n]: main roads, lanes and tracks (not town streets).
    """

    objects: np.ndarray
    material: np.ndarray
    gain: np.ndarray
    building: np.ndarray
    height_m: np.ndarray
    country_road: np.ndarray


def paint(layout: Layout, buildings: Buildings, rng: np.random.Generator) -> Ground:
    """Paint land, roads, river, gardens, trees and roofs, the later over the earlier."""
    side = round(layout.size_m / PIXEL_M)
    table = _Objects(rng)
    fine, tones = _mosaic_noise(side, rng), patches(side, 3, rng)
    objects = _paint_parcels(layout, side, table, fine, tones, rng)

    tracks = burn([(line.buffer(TRACK_HALF_WIDTH_M), 1) for line in layout.tracks], side)
    objects[tracks > 0] = table.base("track")
    _paint_hedges(objects, layout, side, table, tones, rng)
    open_water = [layout.river.buffer(RIVER_HALF_WIDTH_M), *layout.ponds]
    water = burn([(shape, 1) for shape in open_water], side) > 0
    banks = burn([(shape.buffer(9), 1) for shape in open_water], side) > 0
    objects[banks & (fine < 0.55)] = table.base("deciduous")
    objects[water] = table.base("water")
    lanes = [line.buffer(LANE_HALF_WIDTH_M) for line in layout.lanes]
    lanes += [lane.buffer(LANE_HALF_WIDTH_M) for village in layout.villages for lane in village.lanes]
    roads = [line.buffer(MAIN_ROAD_HALF_WIDTH_M) for line in layout.main_roads]

    _paint_lots(objects, buildings, table, fine, water)
    hard = burn([(shape, 1) for shape in lanes + roads], side) > 0
    objects[hard] = table.base("road")

    blocked = hard | water
    building = _paint_buildings(objects, buildings, table, blocked, rng)
    material, gain = table.columns()
    height = np.zeros(len(material), dtype=np.float32)
    for name, metres in _TREE_HEIGHT_M.items():
        height[material == MATERIALS.index(name)] = metres
    height_m = np.take(height, objects)
    roof = building >= 0
    heights = np.array([BUILDING_KINDS[name].height_m for name in KIND_NAMES], dtype=np.float32)
    height_m[roof] = heights[buildings.kind[building[roof]]]
    return Ground(objects, material, gain, building, height_m, (tracks > 0) | hard)


class _Objects:
    """The table of objects: a row of material and gain for each; the first rows are plain materials."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._material: List[np.ndarray] = [np.arange(len(MATERIALS))]
        self._gain: List[np.ndarray] = [np.ones((len(MATERIALS), 4))]
        self.count = len(MATERIALS)

    def base(self, name: str) -> int:
        return MATERIALS.index(name)

    def add(self, names: Sequence[str], lightness: np.ndarray) -> np.ndarray:
        """Add objects with a little colour of their own; return their rows."""
        colour = 1 + 0.03 * self._rng.standard_normal((len(names), 4))
        self._material.append(np.array([MATERIALS.index(name) for name in names], dtype=int))
        self._gain.append(lightness[:, None] * colour)
        rows = np.arange(self.count, self.count + len(names))
        self.count += len(names)
        return rows

    def columns(self) -> Tuple[np.ndarray, np.ndarray]:
        return np.concatenate(self._material), np.concatenate(self._gain).astype(np.float32)


def _mosaic_noise(side: int, rng: np.random.Generator) -> np.ndarray:
    """Uniform noise of small and larger patches, for gardens and yards."""
    fine, coarse = patches(side, 2, rng), patches(side, 6, rng)
    return np.where(patches(side, 6, rng) < 0.5, coarse, fine)


def _choose(composition: Sequence[Tuple[str, float]], noise: np.ndarray) -> np.ndarray:
    """Return material rows for uniform noise, by the shares of a composition."""
    steps = np.cumsum([share for _, share in composition])[:-1]
    rows = np.array([MATERIALS.index(name) for name, _ in composition], dtype=np.int32)
    return rows[np.searchsorted(steps, noise)]


def _paint_parcels(
    layout: Layout, side: int, table: _Objects, fine: np.ndarray, tones: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    parcels = layout.parcels
    names, lightness, is_land = [], [], np.zeros(len(parcels), dtype=bool)
    crop_steps = np.cumsum([share for _, share in CROPS])
    for place, parcel in enumerate(parcels):
        if parcel.kind in TOWN_KINDS:
            continue
        is_land[place] = True
        name = parcel.kind
        if name == "field":
            name = CROPS[int(np.searchsorted(crop_steps, rng.random()))][0]
        own = 1 + 0.07 * rng.standard_normal()
        for tone in _TONES[parcel.kind]:
            names.append(name)
            lightness.append(own * tone)
    rows = table.add(names, np.array(lightness))
    first = np.zeros(len(parcels), dtype=np.int32)
    first[is_land] = rows[::3]

    number = burn([(parcel.polygon, k + 1) for k, parcel in enumerate(parcels)], side, dtype="int32")
    inner = burn(
        [
            (parcel.polygon.buffer(-TOWN_KINDS[parcel.kind][1], join_style="mitre"), k + 1)
            for k, parcel in enumerate(parcels)
            if parcel.kind in TOWN_KINDS
        ],
        side,
        dtype="int32",
    )
    shift = np.searchsorted(np.array([0.3, 0.7], dtype=np.float32), tones.ravel()).reshape(side, side)
    owner = np.maximum(number - 1, 0)
    objects = np.where(is_land[owner], first[owner] + shift.astype(np.int32), table.base("asphalt"))
    kinds = list(TOWN_KINDS)
    kind = np.array([kinds.index(p.kind) + 1 if p.kind in TOWN_KINDS else 0 for p in parcels] + [0])
    kind_here = kind[inner - 1]
    for index, name in enumerate(kinds):
        here = kind_here == index + 1
        objects[here] = _choose(MOSAICS[name], fine[here])
    return objects.astype(np.int32)


def _paint_hedges(
    objects: np.ndarray,
    layout: Layout,
    side: int,
    table: _Objects,
    tones: np.ndarray,
    rng: np.random.Generator,
) -> None:
    """Hedges around some meadows and trees along some tracks."""
    shapes = []
    for parcel in layout.parcels:
        if parcel.kind == "meadow" and rng.random() < 0.45:
            shapes.append((parcel.polygon.exterior.buffer(2.4), 1))
    for track in layout.tracks:
        if rng.random() < 0.25:
            shapes.append((track.buffer(9, single_sided=True).difference(track.buffer(4)), 1))
    where = (burn(shapes, side) > 0) & (tones < 0.72)
    town = burn([(p.polygon, 1) for p in layout.parcels if p.kind in TOWN_KINDS], side) > 0
    where &= ~town & (objects != table.base("track"))
    objects[where] = np.where(tones[where] < 0.4, table.base("shrub"), table.base("deciduous"))


def _paint_lots(
    objects: np.ndarray, buildings: Buildings, table: _Objects, fine: np.ndarray, water: np.ndarray
) -> None:
    for yard, name in ((False, "garden"), (True, "farmyard")):
        chosen = buildings.lot_yard == yard
        pixels, _, _ = stamp(
            buildings.lot_place[chosen],
            buildings.lot_size[chosen],
            buildings.lot_turn[chosen],
            objects.shape[0],
        )
        pixels = pixels[~water.ravel()[pixels] & (objects.ravel()[pixels] != table.base("track"))]
        objects.ravel()[pixels] = _choose(MOSAICS[name], fine.ravel()[pixels])


def _paint_buildings(
    objects: np.ndarray, buildings: Buildings, table: _Objects, blocked: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Paint the roofs that touch neither road nor water; return the building number or −1 per pixel."""
    count, side = len(buildings.kind), objects.shape[0]
    names, lightness = [], []
    for kind in buildings.kind:
        traits = BUILDING_KINDS[KIND_NAMES[kind]]
        name, own = traits.roofs[int(rng.integers(len(traits.roofs)))], 1 + 0.13 * rng.standard_normal()
        names += [name, name]
        contrast = 0.22 if traits.ridge else 0.03
        lightness += [own * (1 + contrast), own * (1 - contrast)]
    rows = table.add(names, np.clip(np.array(lightness), 0.45, 1.7))
    pixels, owner, beyond_ridge = stamp(buildings.place, buildings.size, buildings.turn, side)
    spoilt = np.bincount(owner, weights=blocked.ravel()[pixels], minlength=count) > 0
    keep = ~spoilt[owner]
    pixels, owner, beyond_ridge = pixels[keep], owner[keep], beyond_ridge[keep]
    # The sunny side of a pitched roof is the one that looks south.
    south = beyond_ridge != (np.cos(buildings.turn[owner]) < 0)
    objects.ravel()[pixels] = rows[2 * owner + south]
    building = np.full(objects.shape, -1, dtype=np.int32)
    building.ravel()[pixels] = owner
    return building


def stamp(
    place: np.ndarray, size: np.ndarray, turn: np.ndarray, side: int
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pixels whose centre lies in each of N turned rectangles.

    ``place``, ``size`` float [N, 2] in m and ``turn`` float [N] in radians. Returns flat pixel
    indices, the rectangle of each, and whether the pixel lies north of the axis (for turn 0).
    """
    cosine, sine = np.cos(turn), np.sin(turn)
    reach_x = (np.abs(size[:, 0] * cosine) + np.abs(size[:, 1] * sine)) / 2
    reach_y = (np.abs(size[:, 0] * sine) + np.abs(size[:, 1] * cosine)) / 2
    left = np.floor((place[:, 0] - reach_x) / PIXEL_M).astype(int)
    bottom = np.floor((place[:, 1] - reach_y) / PIXEL_M).astype(int)
    columns = np.ceil((place[:, 0] + reach_x) / PIXEL_M).astype(int) - left
    rows = np.ceil((place[:, 1] + reach_y) / PIXEL_M).astype(int) - bottom
    counts = columns * rows
    owner = np.repeat(np.arange(len(place)), counts)
    number = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    column, row = left[owner] + number % columns[owner], bottom[owner] + number // columns[owner]
    dx = (column + 0.5) * PIXEL_M - place[owner, 0]
    dy = (row + 0.5) * PIXEL_M - place[owner, 1]
    u = dx * cosine[owner] + dy * sine[owner]
    v = dy * cosine[owner] - dx * sine[owner]
    inside = (np.abs(u) <= size[owner, 0] / 2) & (np.abs(v) <= size[owner, 1] / 2)
    inside &= (column >= 0) & (column < side) & (row >= 0) & (row < side)
    pixels = (side - 1 - row[inside]) * side + column[inside]
    return pixels, owner[inside], v[inside] > 0


def burn(shapes: Sequence[Tuple[shapely.Geometry, int]], side: int, dtype: str = "uint8") -> np.ndarray:
    """Rasterise shapes in local metres onto the 2.5 m grid, [side, side]."""
    filled: List[Any] = [(shape, value) for shape, value in shapes if not shape.is_empty]
    if not filled:
        return np.zeros((side, side), dtype=dtype)
    transform = Affine(PIXEL_M, 0, 0, 0, -PIXEL_M, side * PIXEL_M)
    return np.asarray(rasterize(filled, (side, side), transform=transform, dtype=dtype))
