"""ENDISI, the index of built land, and the authors' synthetic label (spec of urban change, section 11)."""

from __future__ import annotations

from typing import Iterable, NamedTuple, Tuple

import numpy as np

_LARGEST = np.finfo(np.float32).max
#: Where blue, green and the two short-wave infrared bands stand.
S12_BANDS, ERS_BANDS = (1, 2, 11, 12), (0, 1, 4, 6)
ROTTERDAM, LIMASSOL = 0.25, 0.50  # the authors' constant A of each place
FACTOR = {"s12": 10.0, "ers": 30.0}


class Means(NamedTuple):
    """Means over a tile of one side: blue, s1 / s2, and the squared index of water."""

    blue: float
    ratio: float
    water_squared: float


def nd(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return (a − b) / (a + b); 0 where that is no number or infinite."""
    with np.errstate(divide="ignore", invalid="ignore"):
        values = (a - b) / (a + b)
    return np.where(np.isfinite(values), values, 0).astype(np.float32)


def _parts(image: np.ndarray, bands: Tuple[int, ...]) -> Tuple[np.ndarray, ...]:
    blue, green, s1, s2 = (image[number] for number in bands)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = s1 / s2
    ratio = np.where(np.isnan(ratio), 0, np.clip(ratio, -_LARGEST, _LARGEST)).astype(np.float32)
    return blue, s1, ratio, nd(green, s1)


def means_of(image: np.ndarray, bands: Tuple[int, ...] = S12_BANDS) -> Means:
    """Return the means over a mean image, float32 [bands, height, width], reflectance 0..1."""
    blue, _, ratio, water = _parts(image, bands)
    return Means(*(float(part.mean(dtype=np.float64)) for part in (blue, ratio, water**2)))


def beta_of(tiles: Iterable[Means]) -> float:
    """Return beta over all tiles of a window and side: 2 Σ blue / (Σ ratio + Σ water²); 0 where all is 0."""
    blue, ratio, water_squared = (sum(part) for part in zip(*tiles))
    below = ratio + water_squared
    return 2 * blue / below if below else 0.0


def endisi(image: np.ndarray, beta: float, a: float, bands: Tuple[int, ...] = S12_BANDS) -> np.ndarray:
    """Return ENDISI 0..1, float32 [height, width], of a mean image of reflectance."""
    blue, s1, ratio, water = _parts(image, bands)
    with np.errstate(over="ignore"):
        first = np.maximum(nd(blue, np.float32(beta) * (ratio + water**2)) + np.float32(a), 0)
    return np.clip(first - 2 * np.maximum(water, 0) - np.maximum(nd(s1, blue), 0), 0, 1)


def label(before: np.ndarray, after: np.ndarray, share_of_changes: np.ndarray, factor: float) -> np.ndarray:
    """Return the authors' synthetic label 0..1: ENDISI's difference times the share of radar changes."""
    values = np.float32(factor) * np.abs(after - before) * share_of_changes
    return np.clip(values, 0, 1).astype(np.float32)
