"""What the sample district looks like to Sentinel-1: surfaces, the double bounce of walls, speckle.

Seen from the east, as on a descending pass: a wall that looks east and the ground before it form a
corner that sends the wave straight back. Backscatter in dB (sigma0).
"""

from __future__ import annotations

from typing import Dict, Iterator, Tuple

import numpy as np

from .smooth import blur
from .surfaces import MATERIALS, block_mean

#: Material → (VV, VH) in dB in the growing season, and the change (VV, VH) towards winter.
BACKSCATTER: Dict[str, Tuple[float, float, float, float]] = {
    "cereal": (-12.0, -18.0, 0.8, -0.6),
    "beet": (-9.6, -15.6, -0.6, -2.6),
    "maize": (-9.8, -15.8, -0.8, -2.8),
    "rape": (-10.2, -15.6, -0.6, -1.8),
    "meadow": (-11.4, -17.6, 0.4, -0.5),
    "deciduous": (-8.9, -14.4, -0.3, -0.8),
    "conifer": (-8.6, -14.0, -0.2, -0.3),
    "lawn": (-11.5, -18.0, 0.3, -0.3),
    "shrub": (-9.8, -15.6, -0.2, -0.8),
    "garden_soil": (-11.0, -18.2, 0.2, 0.0),
    "paving": (-11.5, -18.5, 0.0, 0.0),
    "yard": (-11.0, -18.2, 0.0, 0.0),
    "asphalt": (-14.0, -20.5, 0.0, 0.0),
    "road": (-12.6, -19.0, 0.0, 0.0),
    "track": (-11.8, -18.0, 0.0, 0.0),
    "water": (-20.5, -27.5, 1.0, 0.3),
    "tile": (-10.5, -18.0, 0.0, 0.0),
    "slate": (-10.5, -18.0, 0.0, 0.0),
    "pale": (-10.5, -18.0, 0.0, 0.0),
    "bitumen": (-11.5, -19.0, 0.0, 0.0),
    "gravel": (-11.0, -18.5, 0.0, 0.0),
    "metal": (-10.0, -18.0, 0.0, 0.0),
}
_WINTER_SHARE = (0.35, 0.0, 0.45, 1.0)
#: A wall 8 m high that faces the radar, averaged over the 2.5 m of ground before it (linear VV, VH).
WALL_8_M = (2.8, 0.37)


def backscatter(
    objects: np.ndarray,
    material: np.ndarray,
    walls: np.ndarray,
    season: int,
    factor: int,
    rng: np.random.Generator,
) -> np.ndarray:
    """Return one season as a multi-temporal median, float32 [2, H, W]: VV and VH in dB.

    ``objects`` and ``material`` as in paint.Ground; ``walls`` float32 [H·factor, W·factor] is the
    strength of the walls' double bounce, 1 for 8 m of height facing the radar.
    """
    bands = []
    for power in mean_power(objects, material, block_mean(walls, factor), season, factor):
        bands.append(10 * np.log10(power * speckle(power.shape, rng)))
    return np.stack(bands).astype(np.float32)


def mean_power(
    objects: np.ndarray, material: np.ndarray, corner: np.ndarray, season: int, factor: int
) -> Iterator[np.ndarray]:
    """Yield VV and VH as ``backscatter`` sees them, without speckle: linear power, float32 [H, W].

    ``corner`` float32 [H, W] is the mean of ``walls`` in each pixel.
    """
    rows = np.array([BACKSCATTER[name] for name in MATERIALS])
    for band in (0, 1):
        decibel = rows[:, band] + rows[:, 2 + band] * _WINTER_SHARE[season]
        table = (10 ** (decibel / 10)).astype(np.float32)[material]
        power = block_mean(np.take(table, objects), factor) + np.float32(WALL_8_M[band]) * corner
        yield blur(power, 0.55)  # two looks of 20 m, sampled every 10 m


def wall_corners(
    building: np.ndarray, height_m: np.ndarray, turn: np.ndarray, from_west: bool = False
) -> np.ndarray:
    """Return the double bounce per 2.5 m pixel, float32 [n, n]; 1 is an 8 m wall that faces the radar.

    ``building`` int [n, n] (−1: none), ``height_m`` per pixel, ``turn`` radians per building. Walls
    along or across the flight path answer strongest; oblique ones send the wave elsewhere. The radar
    looks from the east, as on a descending pass, or ``from_west``, as on an ascending one.
    """
    if from_west:
        mirrored = wall_corners(building[:, ::-1], height_m[:, ::-1], np.pi - turn)
        return np.ascontiguousarray(mirrored[:, ::-1])
    walls = np.zeros(building.shape, dtype=np.float32)
    west = building[:, :-1]
    foot = (west >= 0) & (building[:, 1:] != west)
    owner = west[foot]
    oblique = np.abs((turn + np.pi / 4 - 0.2) % (np.pi / 2) - np.pi / 4)  # 0 … π/4; 0 faces the radar
    facing = 0.22 + 0.78 * np.exp(-0.5 * (oblique / 0.24) ** 2)
    walls[:, 1:][foot] = (height_m[:, :-1][foot] / 8.0) ** 0.7 * facing[owner]
    return walls


def speckle(shape: Tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    """Speckle of a season's median: some 15 passes of 4.4 looks, correlated over the resolution cell."""
    noise = blur(rng.standard_normal(shape, dtype=np.float32), 0.6)
    noise *= 0.16 / max(float(noise.std()), 1e-6)
    return np.asarray(np.exp(noise))
