"""The other bands of the sample's surfaces, from the four that surfaces.py names; and the air above them.

Each is a rounded straight line in B03, B04 and B08, one for plants, one for mineral surfaces, roofs and
roads too, one for water: what bands beside each other share. docs/algorithms/samplescene.md tables how
the outcome compares with real scenes.
"""

from __future__ import annotations

from typing import Dict, Tuple

import numpy as np

from ..surfaces import BANDS as FOUR
from ..surfaces import MATERIALS, SHADE_LIGHT, SIGNATURES

TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
THIRTEEN = ("B01", *TEN[:8], "B09", "B10", *TEN[8:])
#: Pixels of 10 m along a side of the band's own.
OWN_PX = {**dict.fromkeys(THIRTEEN, 2), **dict.fromkeys(FOUR, 1), "B01": 6, "B09": 6, "B10": 6}
_WATER, _TREES, _GRASS = ("water",), ("deciduous", "conifer"), ("meadow", "lawn")
_PLANTS = (*MATERIALS[: MATERIALS.index("shrub") + 1],)  # trees and grass too, which are asked for first
#: Band → constant, times B03, times B04, times B08; reflectance × 10000.
_Line = Tuple[float, float, float, float]
_OF_PLANTS: Dict[str, _Line] = {
    "B01": (160, 0.12, 0.10, 0.00),
    "B05": (230, 0.90, 0.45, 0.02),
    "B06": (430, 1.00, -0.80, 0.50),
    "B07": (320, 0.30, -0.50, 0.82),
    "B8A": (330, 0.10, -0.10, 0.87),
    "B09": (650, 0.00, 0.00, 0.50),
    "B11": (500, 0.20, 1.50, 0.17),
    "B12": (330, 0.00, 1.40, 0.06),
}
_OF_GRASS: Dict[str, _Line] = {
    **_OF_PLANTS,
    "B06": (480, 1.00, -0.80, 0.50),
    "B8A": (430, 0.10, -0.10, 0.87),
    "B11": (790, 0.20, 1.50, 0.17),
}
_OF_TREES: Dict[str, _Line] = {
    **_OF_PLANTS,
    "B05": (30, 0.85, 0.20, 0.00),
    "B06": (300, 0.90, -0.80, 0.43),
    "B07": (200, 0.20, -0.50, 0.72),
    "B8A": (250, 0.00, 0.00, 0.75),
    "B09": (560, 0.00, 0.00, 0.36),
    "B11": (250, 0.00, 0.70, 0.25),
    "B12": (130, 0.00, 0.50, 0.08),
}
_OF_MINERALS: Dict[str, _Line] = {
    "B01": (190, 0.10, 0.10, 0.00),
    "B05": (115, 0.00, 0.50, 0.33),
    "B06": (230, 0.00, 0.05, 0.82),
    "B07": (250, 0.00, 0.00, 0.95),
    "B8A": (250, 0.00, 0.00, 1.04),
    "B09": (640, 0.00, 0.00, 0.80),
    "B11": (430, 0.00, 0.30, 0.80),
    "B12": (340, 0.00, 0.50, 0.42),
}
_OF_WATER: Dict[str, _Line] = {
    "B01": (150, 0.20, 0.00, 0.00),
    "B05": (80, 0.10, 0.50, 0.30),
    "B06": (180, 0.00, 0.20, 0.70),
    "B07": (110, 0.00, 0.20, 0.70),
    "B8A": (140, 0.00, 0.10, 0.70),
    "B09": (740, 0.00, 0.00, 0.60),
    "B11": (375, 0.00, 0.00, 0.30),
    "B12": (160, 0.00, 0.00, 0.25),
}
#: Seen from above the air (L1C): what the air scatters, and the share of the ground that comes through.
AIR: Dict[str, Tuple[float, float]] = {
    **{"B01": (1162, 0.64), "B02": (740, 0.66), "B03": (450, 0.71), "B04": (260, 0.81), "B05": (200, 0.82)},
    **{"B06": (150, 0.86), "B07": (120, 0.90), "B08": (110, 0.84), "B8A": (80, 0.95), "B09": (150, 0.33)},
    **{"B10": (16, 0.0), "B11": (10, 0.91), "B12": (5, 0.85)},
}
#: What one unit of haze adds, by band: it is blue.
HAZE = {
    **{"B01": 1.0, "B02": 1.0, "B03": 0.62, "B04": 0.45, "B05": 0.38, "B06": 0.3, "B07": 0.26},
    **{"B08": 0.22, "B8A": 0.2, "B09": 0.05, "B10": 0.0, "B11": 0.06, "B12": 0.03},
}
#: A thick cloud from above; cirrus alone is seen in B10.
CLOUD = {
    **{"B01": 5600, "B02": 5400, "B03": 5300, "B04": 5400, "B05": 5600, "B06": 5900, "B07": 6000},
    **{"B08": 6000, "B8A": 6100, "B09": 2600, "B10": 60, "B11": 4200, "B12": 3300},
}


def tables(material: np.ndarray, gain: np.ndarray, bands: Tuple[str, ...], season: int) -> np.ndarray:
    """Return the reflectance × 10000 of every object in one season, float32 [bands, K]; B10 is 0.

    ``material`` int [K] and ``gain`` float32 [K, 4] as in paint.Ground.
    """
    four = np.array([SIGNATURES[name][season] for name in MATERIALS], dtype=np.float32)[material] * gain
    column = {band: four[:, place] for place, band in enumerate(FOUR)}
    lines = [_lines_of(name) for name in MATERIALS]
    rows = []
    for band in bands:
        if band in column:
            rows.append(column[band])
            continue
        line = np.array([kind.get(band, (0.0, 0.0, 0.0, 0.0)) for kind in lines], dtype=np.float32)[material]
        value = line[:, 0] + sum(line[:, k] * column[name] for k, name in enumerate(("B03", "B04", "B08"), 1))
        rows.append(np.clip(value, 0, 9000))
    return np.stack(rows).astype(np.float32)


def _lines_of(name: str) -> Dict[str, _Line]:
    if name in _WATER:
        return _OF_WATER
    if name in _TREES:
        return _OF_TREES
    if name in _GRASS:
        return _OF_GRASS
    return _OF_PLANTS if name in _PLANTS else _OF_MINERALS


def shade_light(band: str) -> np.float32:
    """Return the share of the light that is left in the shade: the less, the longer the wave."""
    nearest = {"B01": "B02", "B05": "B04"}.get(band, band)
    return np.float32(SHADE_LIGHT[FOUR.index(nearest if nearest in FOUR else "B08")])
