"""The whole sample district as arrays: what the satellites see, and the truth behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

import numpy as np
import shapely

from ...contract.seasons import SEASON_NAMES
from ...contract.sentences import sentence
from ..feedback import Report
from .buildings import BUILDING_KINDS, KIND_NAMES, Buildings, place_buildings
from .census import Zones, take_census
from .layout import Layout, clipped, lay_out
from .paint import FACTOR, PIXEL_M, Ground, paint
from .places import line_parts
from .radar import backscatter, wall_corners
from .smooth import spread
from .surfaces import SEASONS, block_mean, land_texture, reflectance

GRID_M = PIXEL_M * FACTOR  # 10 m, Sentinel's grid
#: Built-up truth: at least this share of the pixel is roof.
BUILT_ROOF_SHARE = 0.25
_SETTLEMENT_M, _ISOLATED_M = 30.0, 50.0


@dataclass(frozen=True)
class Truth:
    """What lies on the ground, all [H, W] on the 10 m grid, row 0 in the north.

    ``population`` float32 in whole people per pixel; ``roof_share`` float32 0..1; ``settlement``
    bool: within 30 m of a roof; ``isolated_road`` bool: a country road at least 50 m from there;
    ``works_share`` float32 0..1: roofs of industry.
    """

    population: np.ndarray
    roof_share: np.ndarray
    settlement: np.ndarray
    isolated_road: np.ndarray
    works_share: np.ndarray

    @property
    def built(self) -> np.ndarray:
        """Built-up pixels, bool [H, W]."""
        return np.asarray(self.roof_share >= BUILT_ROOF_SHARE)


@dataclass(frozen=True)
class District:
    """The seasons in the order of surfaces.SEASONS, the truth, the census, river and roads.

    ``sentinel2`` uint16 [4, H, W] (B02, B03, B04, B08; reflectance × 10000) and ``sentinel1``
    float32 [2, H, W] (VV, VH; dB) for each season; zones and lines are in metres from the south-west
    corner. ``roads`` are the lines of each kind: main road, lane, track.
    """

    sentinel2: Tuple[np.ndarray, ...]
    sentinel1: Tuple[np.ndarray, ...]
    truth: Truth
    fine: Zones
    coarse: Zones
    river: Tuple[shapely.LineString, ...]
    roads: Dict[str, Tuple[shapely.LineString, ...]]


@dataclass(frozen=True)
class Plan:
    """The district before anybody looks at it: where things lie, and where each of its people lives.

    ``home`` int [P] is each one's row in ``buildings``, ``pixel`` int [P] the flat 10 m pixel.
    """

    layout: Layout
    buildings: Buildings
    ground: Ground
    home: np.ndarray
    pixel: np.ndarray


def stream_of(seed: int, stream: int) -> np.random.Generator:
    """Every part has its own stream, so that a change in one leaves the others alone."""
    return np.random.default_rng([seed, stream])


def draw_plan(seed: int, size_px: int, report: Report, link: str = "linked") -> Plan:
    """Lay out, build and paint the district of a seed, and house its people; as make_district."""
    report.progress(0.0, "Laying out the district")
    layout = lay_out(size_px * GRID_M, stream_of(seed, 0))
    report.progress(0.1, "Placing the buildings")
    buildings = place_buildings(layout, stream_of(seed, 1))
    report.progress(0.15, "Painting the land")
    ground = paint(layout, buildings, stream_of(seed, 2))
    report.progress(0.4, "Counting the people")
    home, pixel = house_people(buildings, ground.building, FACTOR, stream_of(seed, 3), link)
    return Plan(layout, buildings, ground, home, pixel)


def make_district(
    seed: int,
    size_px: int,
    report: Report,
    link: str = "linked",
    seasons: Sequence[int] = tuple(range(len(SEASONS))),
) -> District:
    """Draw the district; the same seed, size and ``link`` (people.LINKS) give the same arrays, bit for bit.

    Places and imagery are the same for every ``link``: only people and zones differ. ``seasons`` are
    those to take images of, as positions in surfaces.SEASONS.
    """

    plan = draw_plan(seed, size_px, report, link)
    layout, buildings, ground = plan.layout, plan.buildings, plan.ground
    population = people_per_pixel(plan.pixel, size_px)
    fine, coarse = take_census(layout, population, GRID_M)

    roof_share = block_mean((ground.building >= 0).astype(np.float32), FACTOR)
    is_works = np.append(buildings.kind == KIND_NAMES.index("hall"), False)
    works_share = block_mean(is_works[ground.building].astype(np.float32), FACTOR)
    settlement = spread(roof_share > 0, round(_SETTLEMENT_M / GRID_M))
    road = block_mean(ground.country_road.astype(np.float32), FACTOR) > 0.25
    isolated = road & ~spread(settlement, round(_ISOLATED_M / GRID_M))
    truth = Truth(population, roof_share, settlement, isolated, works_share)

    walls = wall_corners(ground.building, ground.height_m, buildings.turn)
    texture = land_texture(population.shape, stream_of(seed, 4))
    optical, radar = [], []
    for number in seasons:
        report.progress(
            0.5 + number / 8, sentence("Taking the images of {season}", season=SEASON_NAMES[SEASONS[number]])
        )
        optical.append(
            reflectance(
                ground.objects,
                ground.material,
                ground.gain,
                ground.height_m,
                texture,
                number,
                PIXEL_M,
                FACTOR,
                stream_of(seed, 10 + number),
            )
        )
        report.check_cancelled()
        radar.append(
            backscatter(ground.objects, ground.material, walls, number, FACTOR, stream_of(seed, 20 + number))
        )
    report.progress(1.0)
    frame = shapely.box(0, 0, size_px * GRID_M, size_px * GRID_M)
    river = tuple(clipped([layout.river], frame))
    tracks = line_parts(shapely.line_merge(shapely.multilinestrings(list(layout.tracks))))
    roads = {"main road": layout.main_roads, "lane": layout.lanes, "track": tuple(tracks)}
    return District(tuple(optical), tuple(radar), truth, fine, coarse, river, roads)


#: "linked": by the kind of building, which shows in its height, roof and surroundings. "placebo": the
#: same people per roof area everywhere, so that nothing can be learnt from how a place looks.
LINKS = ("linked", "placebo")


#: Of the placebo: about what the linked district has on average.
PLACEBO_PER_100_M2 = 2.0


def true_population(
    buildings: Buildings, building: np.ndarray, factor: int, rng: np.random.Generator, link: str = "linked"
) -> np.ndarray:
    """Return the people per pixel, float32 [H, W], all whole numbers; ``link`` is one of LINKS.

    ``building`` and the people are house_people's.
    """
    _, pixel = house_people(buildings, building, factor, rng, link)
    return people_per_pixel(pixel, building.shape[0] // factor)


def house_people(
    buildings: Buildings, building: np.ndarray, factor: int, rng: np.random.Generator, link: str = "linked"
) -> Tuple[np.ndarray, np.ndarray]:
    """Return each of the people's row in ``buildings`` and flat pixel, two int [P].

    ``building`` int32 [H·factor, W·factor] is −1 or a row of ``buildings``. Every building draws
    its number of people by its kind and size, and each of them a place under its roof.
    """
    footprint = buildings.size.prod(axis=1) / 100
    if link == "placebo":
        mean = PLACEBO_PER_100_M2 * footprint
    else:
        kinds = [BUILDING_KINDS[name] for name in KIND_NAMES]
        rate = np.array([kind.people for kind in kinds])[buildings.kind]
        by_area = np.array([kind.per_100_m2 for kind in kinds])[buildings.kind]
        mean = np.where(by_area, rate * footprint, rate)
    mean = mean * rng.gamma(9.0, 1 / 9.0, len(mean))
    people = rng.poisson(mean)

    side = building.shape[0]
    roofs = np.flatnonzero(building.ravel() >= 0)
    owner = building.ravel()[roofs]
    roofs = roofs[np.argsort(owner, kind="stable")]
    count = np.bincount(owner, minlength=len(mean))
    first = np.cumsum(count) - count
    people[count == 0] = 0  # it was not built: a road or the river was in its way
    home = np.repeat(np.arange(len(mean)), people)
    pixel = roofs[first[home] + np.floor(rng.random(len(home)) * count[home]).astype(int)]
    row, column = pixel // side // factor, pixel % side // factor
    width = side // factor
    return home, row * width + column


def people_per_pixel(pixel: np.ndarray, side: int) -> np.ndarray:
    """Return how many of the people live in each pixel, float32 [side, side]."""
    return np.bincount(pixel, minlength=side * side).reshape(side, side).astype(np.float32)
