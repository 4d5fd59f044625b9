"""What the sample district's surfaces look like to Sentinel-2, season by season.

Reflectance × 10000 of B02, B03, B04, B08. The values are round numbers of the order that Sentinel-2
L2A shows over Central Europe; none is taken from an image.
"""

from __future__ import annotations

import math
from typing import Dict, Tuple

import numpy as np

from ...contract.bands import S2_BANDS
from .smooth import blur

SEASONS = ("spring", "summer", "autumn", "winter")
BANDS = S2_BANDS
#: Height of the sun (degrees) in each season's median; the shade falls northwards.
SUN_DEGREES = (46.0, 55.0, 33.0, 20.0)

_Row = Tuple[float, float, float, float]


def _all_year(b02: float, b03: float, b04: float, b08: float) -> Tuple[_Row, _Row, _Row, _Row]:
    row = (b02, b03, b04, b08)
    return row, row, row, row


#: Material → four seasons × four bands.
SIGNATURES: Dict[str, Tuple[_Row, _Row, _Row, _Row]] = {
    "cereal": ((300, 620, 370, 3900), (620, 960, 1180, 2800), (640, 860, 1000, 1900), (400, 650, 540, 2500)),
    "beet": ((780, 1010, 1230, 1900), (330, 660, 370, 4500), (400, 700, 520, 3300), (640, 820, 960, 1450)),
    "maize": ((800, 1050, 1290, 1950), (340, 640, 420, 3900), (540, 800, 880, 2300), (660, 850, 1010, 1500)),
    "rape": ((440, 1000, 820, 4100), (600, 930, 1120, 2700), (380, 680, 440, 3300), (400, 660, 520, 2600)),
    "meadow": ((330, 680, 400, 3900), (380, 720, 500, 3600), (360, 660, 480, 3100), (390, 640, 530, 2500)),
    "deciduous": ((330, 540, 430, 2600), (230, 450, 260, 3600), (330, 500, 520, 2300), (370, 470, 520, 1500)),
    "conifer": ((230, 370, 260, 2100), (210, 360, 240, 2300), (220, 350, 250, 2000), (240, 350, 280, 1700)),
    "lawn": ((360, 690, 440, 3600), (420, 730, 560, 3300), (400, 690, 530, 3000), (410, 650, 550, 2400)),
    "shrub": ((330, 570, 430, 3000), (300, 550, 390, 3300), (350, 550, 500, 2500), (370, 520, 510, 1900)),
    "garden_soil": _all_year(560, 760, 880, 1700),
    "paving": _all_year(820, 980, 1060, 1500),
    "yard": _all_year(900, 1060, 1160, 1650),
    "asphalt": _all_year(660, 790, 850, 1500),
    "road": _all_year(860, 1030, 1120, 1750),
    "track": _all_year(780, 1000, 1140, 2200),
    "water": ((520, 620, 460, 260), (470, 600, 430, 230), (450, 560, 400, 210), (560, 640, 500, 270)),
    "tile": _all_year(620, 800, 1330, 1900),
    "slate": _all_year(620, 690, 740, 1000),
    "pale": _all_year(1500, 1650, 1750, 2100),
    "bitumen": _all_year(720, 800, 850, 1100),
    "gravel": _all_year(1250, 1380, 1460, 1750),
    "metal": _all_year(1750, 1880, 1950, 2250),
}
MATERIALS = tuple(SIGNATURES)
#: Share of the light that reaches the shade, per band: the sky is blue, leaves scatter the infrared.
SHADE_LIGHT = np.array([0.46, 0.40, 0.36, 0.38], dtype=np.float32)


def reflectance(
    objects: np.ndarray,
    material: np.ndarray,
    gain: np.ndarray,
    height_m: np.ndarray,
    texture: np.ndarray,
    season: int,
    pixel_m: float,
    factor: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Return one season as Sentinel-2 sees it, uint16 [4, H, W], reflectance × 10000.

    ``objects`` int32 [H·factor, W·factor] holds rows of ``material`` int [K] and ``gain`` float
    [K, 4]; ``height_m`` float32 has the shape of ``objects``, whose pixels are ``pixel_m`` wide;
    ``texture`` is land_texture's.
    """
    table = np.array([SIGNATURES[name][season] for name in MATERIALS], dtype=np.float32)[material] * gain
    shade = shade_of(height_m, SUN_DEGREES[season], pixel_m)
    bands = []
    for band in range(len(BANDS)):
        coarse = seen(table[:, band].astype(np.float32), objects, shade, SHADE_LIGHT[band], factor)
        coarse *= texture[1 if BANDS[band] == "B08" else 0]
        coarse *= 1 + 0.012 * rng.standard_normal(coarse.shape, dtype=np.float32)
        coarse += 9 * rng.standard_normal(coarse.shape, dtype=np.float32)
        bands.append(np.clip(np.rint(coarse), 1, 10000))
    return np.stack(bands).astype(np.uint16)


def seen(
    values: np.ndarray, objects: np.ndarray, shade: np.ndarray, light: np.float32, factor: int
) -> np.ndarray:
    """Return what the sensor sees of one band without its noise, float32 [H, W].

    ``values`` float32 [K] is the reflectance of each row of ``objects`` int32 [H·factor, W·factor], and
    ``light`` the share of it that is left where ``shade`` bool, of that shape, lies.
    """
    fine = np.take(values, objects)
    fine *= np.where(shade, light, np.float32(1.0))
    return blur(block_mean(fine, factor), 0.42)  # the sensor's own blur


def land_texture(shape: Tuple[int, int], rng: np.random.Generator) -> np.ndarray:
    """Return how soil and vigour vary within fields: factors near 1, float32 [2, H, W].

    The first is for the visible bands, the second for the infrared.
    """
    layers = []
    for strength in (0.055, 0.05):
        total = np.zeros(shape, dtype=np.float32)
        for sigma, share in ((14.0, 0.7), (4.0, 0.5), (1.5, 0.35)):
            noise = blur(rng.standard_normal(shape, dtype=np.float32), sigma)
            total += share * noise / max(float(noise.std()), 1e-6)
        layers.append(np.clip(1 + strength * total, 0.7, 1.3))
    return np.stack(layers).astype(np.float32)


def block_mean(fine: np.ndarray, factor: int) -> np.ndarray:
    """Average blocks of ``factor`` × ``factor``: [H·factor, W·factor] → float32 [H, W]."""
    rows = fine.reshape(fine.shape[0] // factor, factor, fine.shape[1]).mean(axis=1, dtype=np.float32)
    return np.asarray(rows.reshape(rows.shape[0], -1, factor).mean(axis=2, dtype=np.float32))


def shade_of(height_m: np.ndarray, sun_degrees: float, pixel_m: float) -> np.ndarray:
    """Return where the ground is in the shade, bool like ``height_m``; the sun is in the south-south-east."""
    shade = np.zeros(height_m.shape, dtype=bool)
    drop = pixel_m * math.tan(math.radians(sun_degrees))
    for step in range(1, 1 + min(8, int(12.0 / drop))):
        aside = (step + 1) // 3
        right = height_m.shape[-1] - aside
        shade[:-step, :right] |= height_m[step:, aside:] > height_m[:-step, :right] + np.float32(drop * step)
    return shade
