"""The whole sample district as arrays: what the satellites see, and the truth behind it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np

from ..feedback import Report
from .buildings import KIND_NAMES, place_buildings
from .census import Zones, take_census
from .layout import lay_out
from .paint import FACTOR, PIXEL_M, paint
from .people import true_population
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
    """The seasons in the order of surfaces.SEASONS, the truth, and the census.

    ``sentinel2`` uint16 [4, H, W] (B02, B03, B04, B08; reflectance × 10000) and ``sentinel1``
    float32 [2, H, W] (VV, VH; dB) for each season; the zones are in metres from the south-west corner.
    """

    sentinel2: Tuple[np.ndarray, ...]
    sentinel1: Tuple[np.ndarray, ...]
    truth: Truth
    fine: Zones
    coarse: Zones


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

    def source(stream: int) -> np.random.Generator:
        """Every part has its own stream, so that a change in one leaves the others alone."""
        return np.random.default_rng([seed, stream])

    report.progress(0.0, "Laying out the district")
    layout = lay_out(size_px * GRID_M, source(0))
    report.progress(0.1, "Placing the buildings")
    buildings = place_buildings(layout, source(1))
    report.progress(0.15, "Painting the land")
    ground = paint(layout, buildings, source(2))
    report.progress(0.4, "Counting the people")
    population = true_population(buildings, ground.building, FACTOR, source(3), link)
    fine, coarse = take_census(layout, population, GRID_M)

    roof_share = block_mean((ground.building >= 0).astype(np.float32), FACTOR)
    is_works = np.append(buildings.kind == KIND_NAMES.index("hall"), False)
    works_share = block_mean(is_works[ground.building].astype(np.float32), FACTOR)
    settlement = spread(roof_share > 0, round(_SETTLEMENT_M / GRID_M))
    road = block_mean(ground.country_road.astype(np.float32), FACTOR) > 0.25
    isolated = road & ~spread(settlement, round(_ISOLATED_M / GRID_M))
    truth = Truth(population, roof_share, settlement, isolated, works_share)

    walls = wall_corners(ground.building, ground.height_m, buildings.turn)
    texture = land_texture(population.shape, source(4))
    optical, radar = [], []
    for number in seasons:
        report.progress(0.5 + number / 8, f"Taking the images of {SEASONS[number]}")
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
                source(10 + number),
            )
        )
        report.check_cancelled()
        radar.append(backscatter(ground.objects, ground.material, walls, number, FACTOR, source(20 + number)))
    report.progress(1.0)
    return District(tuple(optical), tuple(radar), truth, fine, coarse)
