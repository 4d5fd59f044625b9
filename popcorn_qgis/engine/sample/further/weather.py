"""What the air does to the sample's optical dates: clouds with their shadows, haze, and the truth of both."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Tuple

import numpy as np

from ..smooth import value_noise
from .spectrum import AIR, CLOUD, HAZE

CLEAR, PARTLY, OVERCAST, HAZY = "clear", "partly cloudy", "overcast", "hazy"
#: How often each sky comes: as in 16 months over the south of Belgium.
SKIES: Dict[str, float] = {CLEAR: 0.42, PARTLY: 0.18, OVERCAST: 0.32, HAZY: 0.08}
#: Of the years of growth, whose cloudiest dates nobody would take.
FAIR_SKIES: Dict[str, float] = {CLEAR: 0.70, PARTLY: 0.25, HAZY: 0.05}
#: Of the truth: pixel values. 255 is nodata.
SEEN_CLEAR, SEEN_CLOUD, SEEN_SHADOW, SEEN_HAZE = 0, 1, 2, 3
#: Scene classes as the service delivers them.
SCL_SHADOW, SCL_PLANTS, SCL_BARE, SCL_WATER, SCL_UNSURE, SCL_CLOUD, SCL_CIRRUS = 3, 4, 5, 6, 8, 9, 10
SCL_NOT_CLEAR = (SCL_SHADOW, SCL_UNSURE, SCL_CLOUD, SCL_CIRRUS)
_CLOUD_FROM, _SHADOW_FROM = 0.10, 0.15
_MARGIN_PX = 64


@dataclass(frozen=True)
class Sky:
    """The air over the scene at one moment.

    ``cloud`` float32 [H, W]: share of the light from the ground that clouds take; ``shadow`` likewise of
    the sun's; ``haze`` float32 [H, W] in units of spectrum.HAZE × 1000; ``bright`` float32 [H, W] about 1.
    """

    kind: str
    cloud: np.ndarray
    shadow: np.ndarray
    haze: np.ndarray
    bright: np.ndarray
    cirrus: float  # reflectance × 10000 that the clouds have in B10

    def truth(self) -> np.ndarray:
        """Return what is seen in each pixel, uint8 [H, W]: SEEN_CLEAR, …"""
        result = np.full(self.cloud.shape, SEEN_HAZE if self.kind == HAZY else SEEN_CLEAR, dtype=np.uint8)
        result[self.shadow > _SHADOW_FROM] = SEEN_SHADOW
        result[self.cloud > _CLOUD_FROM] = SEEN_CLOUD
        return result

    def before(self, ground: np.ndarray, bands: Tuple[str, ...], through_air: bool) -> np.ndarray:
        """Return the ground [bands, H, W] with the clouds, shadows and haze before it, in place.

        ``through_air``: as seen from above the air (L1C), else with its mean effect taken off (L2A).
        """
        for place, band in enumerate(bands):
            scattered, through = AIR.get(band, (0.0, 1.0)) if through_air else (0.0, 1.0)
            value = ground[place]
            value *= 1 - np.float32(0.72) * self.shadow
            value += np.float32(1000 * HAZE[band]) * self.haze * (1 - value / np.float32(9000))
            value *= np.float32(through)
            value += np.float32(scattered)
            top = self.cirrus if band == "B10" else CLOUD[band]
            value += self.cloud * (np.float32(top) * self.bright - value)
        return ground


def draw_sky(kind: str, side: int, sun_degrees: float, rng: np.random.Generator) -> Sky:
    """Draw the clouds of a sky of ``kind`` over [side, side] pixels of 10 m, the sun in the south-east."""
    none: np.ndarray = np.zeros((side, side), dtype=np.float32)
    wide = side + 2 * _MARGIN_PX
    inner = slice(_MARGIN_PX, _MARGIN_PX + side)
    cloud: np.ndarray = none
    shadow: np.ndarray = none
    haze: np.ndarray = none
    bright = 1 + 0.18 * value_noise(side, 14, rng) + 0.06 * value_noise(side, 3, rng)
    cirrus = float(rng.choice((30.0, 60.0, 350.0), p=(0.55, 0.25, 0.20)))
    if kind == HAZY:
        strength = rng.uniform(0.35, 0.9)
        haze = strength * (1 + 0.35 * value_noise(side, 90, rng)).astype(np.float32)
    elif kind == OVERCAST:
        cloud = np.clip(0.9 + 0.18 * value_noise(side, 60, rng), 0.7, 1).astype(np.float32)
    elif kind == PARTLY:
        field = np.zeros((wide, wide), dtype=np.float32)
        for cell, weight in ((90, 1.0), (40, 0.8), (16, 0.5), (7, 0.28), (3, 0.12)):
            field += np.float32(weight) * value_noise(wide, cell, rng)
        cover = rng.uniform(0.06, 0.55)
        over = field - np.quantile(field, 1 - cover)
        clouds = np.clip(over / np.float32(rng.uniform(0.25, 0.6)), 0, 1)
        height_m = rng.uniform(500, 2200)
        reach = min(height_m / math.tan(math.radians(sun_degrees)) / 10, _MARGIN_PX - 2)
        up, left = round(reach * 0.94), round(reach * 0.34)  # away from the sun: north-north-west
        thrown = np.roll(clouds, (-up, -left), axis=(0, 1))[inner, inner]
        cloud = np.ascontiguousarray(clouds[inner, inner])
        shadow = (thrown * (1 - cloud)).astype(np.float32)
    return Sky(kind, cloud, shadow, haze, bright.astype(np.float32), cirrus)


def scene_classes(
    sky: Sky, image: np.ndarray, bands: Tuple[str, ...], rng: np.random.Generator
) -> np.ndarray:
    """Return scene classes uint8 [H, W] with mistakes: thin clouds missed, clear sky called cirrus."""
    red, near = (image[bands.index(name)].astype(np.float32) for name in ("B04", "B08"))
    index = (near - red) / np.maximum(near + red, 1)
    classes = np.where(index > 0.35, SCL_PLANTS, SCL_BARE).astype(np.uint8)
    classes[index < -0.05] = SCL_WATER
    wrong = rng.random()
    if (sky.kind == HAZY and wrong < 0.5) or (sky.kind == CLEAR and wrong < 0.04):
        classes[:] = SCL_CIRRUS
    classes[sky.shadow > 0.35] = SCL_SHADOW
    classes[sky.cloud > 0.35] = SCL_UNSURE
    classes[sky.cloud > 0.75] = SCL_CLOUD
    return classes


def cloud_mask(classes: np.ndarray) -> np.ndarray:
    """Return the mask that a series has of scene classes, uint8 [H, W]: 0 clear, 1 cloud or shadow."""
    return np.isin(classes, SCL_NOT_CLEAR).astype(np.uint8)
