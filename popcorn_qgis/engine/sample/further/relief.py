"""The lie of the sample's land: gentle hills that fall towards the river. Its imagery knows nothing of it."""

from __future__ import annotations

import numpy as np
import shapely
from shapely.geometry import LineString

from ..smooth import value_noise

#: Metres above the sea of the river, and how high the hills of a district of 6 km rise above it.
RIVER_M, HILLS_M = 18.0, 95.0
#: How far from the river the valley rises, as a share of the district's side.
_VALLEY_SHARE = 0.2


def elevation(river: LineString, side: int, pixel_m: float, rng: np.random.Generator) -> np.ndarray:
    """Return the height above the sea in m, float32 [side, side], row 0 in the north.

    ``river`` in metres from the south-west corner, with pixels of ``pixel_m``.
    """
    every = max(1, round(100 / pixel_m))
    places = np.arange(0, side + every, every)
    x = (places + 0.5) * pixel_m
    y = (side - places - 0.5) * pixel_m
    away = shapely.distance(river, shapely.points(*np.meshgrid(x, y)))
    full = np.arange(side)
    along = np.stack([np.interp(full, places, column) for column in away.T], axis=1)
    away_m = np.stack([np.interp(full, places, row) for row in along])
    size_m = side * pixel_m
    valley = 1 - np.exp(-0.5 * (away_m / (_VALLEY_SHARE * size_m)) ** 2)
    hills_m = HILLS_M * (size_m / 6000) ** 0.5
    hills = 0.55 + 0.6 * value_noise(side, 160, rng) + 0.25 * value_noise(side, 55, rng)
    rough = 1.2 * value_noise(side, 12, rng) * np.clip(away_m / 300, 0, 1)
    return np.asarray(RIVER_M + hills_m * valley * np.clip(hills, 0.1, None) + rough, dtype=np.float32)
