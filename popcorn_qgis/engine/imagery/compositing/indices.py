"""Indices of reflectance 0..1: vegetation, bare and built ground, water, and the share of snow. Any shape."""

from __future__ import annotations

from typing import Callable, Dict, Tuple

import numpy as np

Array = np.ndarray


def evi(blue: Array, red: Array, near_infrared: Array) -> Array:
    """Return the enhanced vegetation index, within ±1.5."""
    blue, red, near = _reflectance(blue, red, near_infrared)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.clip(2.5 * (near - red) / (near + 6 * red - 7.5 * blue + 1), -1.5, 1.5)


def bare_soil(blue: Array, red: Array, near_infrared: Array, shortwave: Array) -> Array:
    """Return the bare soil index (BI), within ±1; ``shortwave`` is B11."""
    blue, red, near, short = _reflectance(blue, red, near_infrared, shortwave)
    return np.clip(((short + red) - (near + blue)) / ((short + red) + (near + blue) + 1e-5), -1, 1)


def msavi2(red: Array, near_infrared: Array) -> Array:
    """Return the modified soil-adjusted vegetation index 2, within ±1."""
    red, near = _reflectance(red, near_infrared)
    root = np.sqrt(np.maximum((2 * near + 1) ** 2 - 8 * (near - red), 0))
    return np.clip((2 * near + 1 - root) / 2, -1, 1)


def grndvi(green: Array, red: Array, near_infrared: Array) -> Array:
    """Return the green-red normalised difference vegetation index."""
    green, red, near = _reflectance(green, red, near_infrared)
    return (near - (green + red)) / (near + green + red + 1e-5)


def normalised(high: Array, low: Array) -> Array:
    """Return (high - low) / (high + low); 0 where both are 0."""
    high, low = _reflectance(high, low)
    total = high + low
    return np.divide(high - low, total, out=np.zeros_like(total), where=total != 0)


def snow_share(
    blue: Array,
    green: Array,
    red: Array,
    near_infrared: Array,
    shortwave: Array,
    below_zero: bool = False,
) -> Array:
    """Return the share of snow 0..1 from B02, B03, B04, B08 and B11 (rules of Brandt et al. 2023).

    ``below_zero``: as their program has it, -0.31 where no rule makes bright ground 0.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        difference = (green - shortwave) / (green + shortwave)
        share = np.where(difference < 0.10, -0.3125 if below_zero else 0, (difference - 0.10) / 0.32)
        share = np.minimum(share, 1)
        share = np.where(near_infrared < 0.10, 0, share)
        share = np.where((near_infrared > 0.35) & (share > 0), 1, share)
        share = np.where(blue < 0.10, 0, share)
        share = np.where((blue > 0.22) & (share > 0), 1, share)
        share = np.where(blue / red < 0.75, 0, share)
    return np.nan_to_num(share, nan=0.0).astype(blue.dtype)


def _reflectance(*bands: Array) -> Tuple[Array, ...]:
    return tuple(np.clip(band, 0, 1) for band in bands)


#: The indices that a user may ask for, with the bands that each takes.
INDICES: Dict[str, Tuple[Callable[..., Array], Tuple[str, ...]]] = {
    "EVI": (evi, ("B02", "B04", "B08")),
    "BI": (bare_soil, ("B02", "B04", "B08", "B11")),
    "MSAVI2": (msavi2, ("B04", "B08")),
    "GRNDVI": (grndvi, ("B03", "B04", "B08")),
    "NDVI": (normalised, ("B08", "B04")),
    "NDBI": (normalised, ("B11", "B08")),
    "NDWI": (normalised, ("B03", "B08")),
}
