"""The sample district on any day: crops and leaves of the season, and what was built by then, free of noise.

Images of the middle of two neighbouring seasons are drawn and mixed, so that a day costs next to nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Callable, Dict, Sequence, Tuple

import numpy as np

from ..district import BUILT_ROOF_SHARE, Plan, stream_of
from ..paint import CROPS, FACTOR, PIXEL_M, burn, stamp
from ..places import TOWN_KINDS
from ..radar import mean_power, wall_corners
from ..smooth import patches
from ..surfaces import MATERIALS, SUN_DEGREES, block_mean, land_texture, seen, shade_of
from .spectrum import shade_light, tables
from .works import QUARTER, Area, late_buildings, parcels_of

ASCENDING, DESCENDING = "ascending", "descending"
#: The middle of each season: month and day; winter's is in the next year.
_MIDDLES = ((4, 15), (7, 15), (10, 15), (1, 15))
_FIELD_CROPS = tuple(name for name, _ in CROPS if name != "meadow")
_TONES = (0.965, 1.0, 1.035)
_STREAMS = {"before": 40, "site": 41, "crops": 42, "weather": 43, "texture": 4}
#: How many days a year may be early or late.
_EARLY_DAYS = 9.0


@dataclass(frozen=True)
class _Changing:
    """What lies in the 2.5 m pixels that change: flat indices, and objects of fields, bare ground, buildings.

    ``road`` bool: a road is built there, else blocks.
    """

    pixels: np.ndarray
    objects: Tuple[np.ndarray, np.ndarray, np.ndarray]
    road: np.ndarray

    def objects_in(self, state: int, objects: np.ndarray) -> np.ndarray:
        """Return the objects of the whole ground in a state."""
        result = objects.copy()
        result.ravel()[self.pixels] = self.objects[state]
        return result

    def cleared(self, state: int, values: np.ndarray, nothing: float) -> np.ndarray:
        """Return heights or buildings of the whole ground in a state: ``nothing`` where none stands."""
        result = values.copy()
        result.ravel()[self.pixels[self.road] if state == 2 else self.pixels] = nothing
        return result


class Scenery:
    """Draws the district of a plan, on any day, with ``areas`` that change.

    ``area_of`` uint8 [H, W] is the number of the area that most of a pixel belongs to, 0 elsewhere.
    ``bands`` are those that optical images have. At most four seasons are kept.
    """

    def __init__(self, plan: Plan, areas: Sequence[Area], bands: Tuple[str, ...], seed: int) -> None:
        self.areas, self.bands, self.seed = tuple(areas), bands, seed
        self._plan = plan
        self.late = late_buildings(areas, plan.buildings.place)
        self._changing, self._material, self._gain, fine = _changing(plan, self.areas, self.late, seed)
        counts = [block_mean((fine == area.number).astype(np.float32), FACTOR) for area in areas]
        self.area_of = np.zeros((fine.shape[0] // FACTOR,) * 2, dtype=np.uint8)
        for area, share in zip(areas, counts):
            self.area_of[share >= 0.5] = area.number
        self._inside = np.flatnonzero(self.area_of.ravel())
        self._texture = land_texture(self.area_of.shape, stream_of(seed, _STREAMS["texture"]))
        self._walls: Dict[Tuple[str, int], np.ndarray] = {}
        self._kept: OrderedDict[Tuple[object, ...], Tuple[np.ndarray, ...]] = OrderedDict()

    def reflectance(self, day: date, check: Callable[[], None]) -> np.ndarray:
        """Return the ground on a day, reflectance × 10000, float32 [bands, H, W]; ``check`` may raise."""
        return self._on(day, lambda state, year, season: self._optical(state, year, season, check), "optical")

    def power(self, day: date, direction: str, check: Callable[[], None]) -> np.ndarray:
        """Return the mean backscatter on a day seen from a pass, linear power, float32 [2, H, W]."""
        return self._on(
            day, lambda state, year, season: self._radar(state, year, season, direction, check), direction
        )

    def roofs(self) -> np.ndarray:
        """Return the share of roof when all is built, float32 [H, W]."""
        building = self._changing.cleared(2, self._plan.ground.building, -1)
        return block_mean((building >= 0).astype(np.float32), FACTOR)

    def _on(self, day: date, draw: Callable[[int, int, int], np.ndarray], what: str) -> np.ndarray:
        (one, share), (other, _) = self._seasons_around(day)
        phases = np.array([0, *(area.phase(day) for area in self.areas)])
        result = self._at(one, draw, what, phases) * np.float32(share)
        result += self._at(other, draw, what, phases) * np.float32(1 - share)
        return result

    def _seasons_around(
        self, day: date
    ) -> Tuple[Tuple[Tuple[int, int], float], Tuple[Tuple[int, int], float]]:
        """Return the (year, season) before and after a day, and the share of the first."""
        early = float(stream_of(self.seed, 1000 + day.year).uniform(-_EARLY_DAYS, _EARLY_DAYS))
        day = day + timedelta(days=round(early))
        middles = [
            (date(year + (season == 3), *_MIDDLES[season]), (year, season))
            for year in range(day.year - 2, day.year + 2)
            for season in range(4)
        ]
        after = next(place for place, (middle, _) in enumerate(middles) if middle > day)
        (first, one), (last, other) = middles[after - 1], middles[after]
        share = (last - day).days / (last - first).days
        return (one, share), (other, 1 - share)

    def _at(
        self,
        when: Tuple[int, int],
        draw: Callable[[int, int, int], np.ndarray],
        what: str,
        phases: np.ndarray,
    ) -> np.ndarray:
        """Return a season's image with every area in its phase."""
        key = (what, *when)
        if key not in self._kept:
            whole = draw(2, *when)
            earlier = [draw(state, *when).reshape(len(whole), -1)[:, self._inside] for state in (0, 1)]
            while len([kept for kept in self._kept if kept[0] == what]) >= 2:
                oldest = next(kept for kept in self._kept if kept[0] == what)
                del self._kept[oldest]
            self._kept[key] = (whole, *earlier)
        self._kept.move_to_end(key)
        whole, fields, bare = self._kept[key]
        image = whole.copy()
        flat = image.reshape(len(image), -1)
        phase = phases[self.area_of.ravel()[self._inside]]
        for number, part in ((0, fields), (1, bare)):
            flat[:, self._inside[phase == number]] = part[:, phase == number]
        return image

    def _optical(self, state: int, year: int, season: int, check: Callable[[], None]) -> np.ndarray:
        rows = tables(self._crops(year), self._gain, self.bands, season)
        ground = self._plan.ground
        shade = shade_of(self._changing.cleared(state, ground.height_m, 0), SUN_DEGREES[season], PIXEL_M)
        objects = self._changing.objects_in(state, ground.objects)
        image = np.empty((len(self.bands), *self.area_of.shape), dtype=np.float32)
        for place, band in enumerate(self.bands):
            check()
            image[place] = seen(rows[place], objects, shade, shade_light(band), FACTOR)
            image[place] *= self._texture[1 if band in ("B06", "B07", "B08", "B8A", "B09") else 0]
        return image

    def _radar(
        self, state: int, year: int, season: int, direction: str, check: Callable[[], None]
    ) -> np.ndarray:
        ground, key = self._plan.ground, (direction, state)
        if key not in self._walls:
            building = self._changing.cleared(state, ground.building, -1)
            turn = self._plan.buildings.turn
            walls = wall_corners(building, ground.height_m, turn, direction == ASCENDING)
            self._walls[key] = block_mean(walls, FACTOR)
        check()
        objects = self._changing.objects_in(state, ground.objects)
        bands = mean_power(objects, self._crops(year), self._walls[key], season, FACTOR)
        return np.stack(list(bands))

    def _crops(self, year: int) -> np.ndarray:
        """Return the material of every object in a year: on the fields one crop follows another."""
        if year == 2023:  # the year that the sample's own four seasons show
            return self._material
        crops = np.array([MATERIALS.index(name) for name in _FIELD_CROPS])
        shares = np.array([share for name, share in CROPS if name != "meadow"])
        is_field = np.isin(self._material, crops)
        is_field[: len(MATERIALS)] = False
        rows = np.flatnonzero(is_field)
        rng = stream_of(self.seed, 2000 + year)
        drawn = crops[np.searchsorted(np.cumsum(shares / shares.sum())[:-1], rng.random(len(rows) // 3))]
        material = self._material.copy()
        material[rows] = np.repeat(drawn, 3)
        return material


def _changing(
    plan: Plan, areas: Sequence[Area], late: np.ndarray, seed: int
) -> Tuple[_Changing, np.ndarray, np.ndarray, np.ndarray]:
    """Return what changes; material and gain of all objects; and the area of every 2.5 m pixel, uint8."""
    ground = plan.ground
    side = ground.objects.shape[0]
    area_px = _area_of_pixels(plan, areas, late)
    road = np.isin(area_px, [area.number for area in areas if area.kind != QUARTER])
    fields = np.empty_like(ground.objects)
    np.copyto(fields, ground.objects)
    rng = stream_of(seed, _STREAMS["before"])
    material, gain, count = [ground.material], [ground.gain], len(ground.material)
    steps = np.array([0.3, 0.7], dtype=np.float32)
    tone = np.searchsorted(steps, patches(side, 3, rng).ravel()).reshape(side, side).astype(np.int32)
    for area in areas:
        if area.kind != QUARTER:
            continue
        parcels = [(parcel.polygon, k + 1) for k, parcel in enumerate(parcels_of(plan.layout, area))]
        number = burn(parcels, side, dtype="int32")
        here = area_px == area.number
        crops = rng.choice(len(_FIELD_CROPS), len(parcels) + 1)
        light = (1 + 0.07 * rng.standard_normal(len(crops)))[:, None] * np.array(_TONES)
        colour = 1 + 0.03 * rng.standard_normal((len(crops) * 3, 4))
        material.append(np.repeat([MATERIALS.index(_FIELD_CROPS[crop]) for crop in crops], 3))
        gain.append((light.reshape(-1, 1) * colour).astype(np.float32))
        fields[here] = count + 3 * number[here] + tone[here]
        count += 3 * len(crops)
    pixels = np.flatnonzero(area_px)
    soil = patches(side, 7, stream_of(seed, _STREAMS["site"])).ravel()[pixels] < 0.6
    bare = np.where(soil, MATERIALS.index("garden_soil"), MATERIALS.index("yard")).astype(np.int32)
    is_road = road.ravel()[pixels]
    built = np.where(is_road, MATERIALS.index("road"), ground.objects.ravel()[pixels]).astype(np.int32)
    changing = _Changing(pixels, (fields.ravel()[pixels], bare, built), is_road)
    return changing, np.concatenate(material), np.concatenate(gain).astype(np.float32), area_px


def _area_of_pixels(plan: Plan, areas: Sequence[Area], late: np.ndarray) -> np.ndarray:
    """Return the area of every 2.5 m pixel, uint8 [n, n]; 0 where nothing changes.

    A building belongs to the area of its middle, wherever its walls are; what crosses an area stays.
    """
    ground = plan.ground
    side = ground.objects.shape[0]
    water = ground.objects == MATERIALS.index("water")
    area_px = burn([(area.polygon, area.number) for area in areas if area.kind == QUARTER], side)
    area_px[water] = 0
    for area in areas:
        if area.kind != QUARTER:
            area_px[burn([(area.polygon, 1)], side) > 0] = area.number  # over water it is a bridge
    area_px[ground.country_road] = 0
    standing = ground.building >= 0
    area_px[standing] = late[ground.building[standing]]
    return area_px


#: Numbers of what lies in a pixel; 0 is a mixture, gardens too.
SURFACES = ("mixed", "water", "forest", "grass", "field", "built", "road")
_LIES_IN: Dict[str, Tuple[str, ...]] = {
    "water": ("water",),
    "forest": ("deciduous", "conifer"),
    "grass": ("meadow", "lawn"),
    "field": _FIELD_CROPS,
    "road": ("road", "asphalt", "paving", "track", "yard"),
}


def surfaces(plan: Plan) -> np.ndarray:
    """Return what lies in each pixel when all is built, uint8 [H, W], places in SURFACES.

    Three quarters of a pixel have to be of one kind, and a quarter of it roof where it is built.
    """
    material = plan.ground.material[plan.ground.objects]
    result = np.zeros((material.shape[0] // FACTOR,) * 2, dtype=np.uint8)
    for name, members in _LIES_IN.items():
        rows = [MATERIALS.index(member) for member in members]
        share = block_mean(np.isin(material, rows).astype(np.float32), FACTOR)
        result[share >= 0.75] = SURFACES.index(name)
    roof = block_mean((plan.ground.building >= 0).astype(np.float32), FACTOR)
    result[roof >= BUILT_ROOF_SHARE] = SURFACES.index("built")
    return result


def urban_land(plan: Plan) -> np.ndarray:
    """Return what people call urban when all is built, bool [H, W]: blocks and their streets, yards, gardens.

    Parks are not, nor country roads.
    """
    side = plan.ground.objects.shape[0]
    blocks = [p.polygon for p in plan.layout.parcels if p.kind in TOWN_KINDS and p.kind != "park"]
    land = burn([(block, 1) for block in blocks], side) > 0
    buildings = plan.buildings
    pixels, _, _ = stamp(buildings.lot_place, buildings.lot_size, buildings.lot_turn, side)
    land.ravel()[pixels] = True
    land |= plan.ground.building >= 0
    return np.asarray(block_mean(land.astype(np.float32), FACTOR) >= 0.5)
