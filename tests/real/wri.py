"""The reference outputs of the imagery chain, and the real series that some of them were made from."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Sequence

import numpy as np
import rasterio

from popcorn_qgis.engine.imagery.compositing.gap_fill import FILL_BANDS
from popcorn_qgis.engine.imagery.compositing.time_mask import MASK_BANDS

#: The bands that the time mask looks at, among the ten of the reference's order.
MASK_PLACES = [FILL_BANDS.index(band) for band in MASK_BANDS]


def goldens(shared: Path) -> Any:
    """Return the reference outputs by name."""
    return np.load(shared / "goldens" / "wri.npz")


def synthetic(reference: Any) -> np.ndarray:
    """Return the made-up stack, reflectance float32 [T, 10, H, W]."""
    values = reference["synth/dn"].astype(np.float32) / np.float32(10000)
    return np.ascontiguousarray(np.moveaxis(values, 3, 1))


def series10(shared: Path, days: Sequence[str]) -> np.ndarray:
    """Return dates of the real series, reflectance float32 [T, 10, 64, 64], all bands at 10 m."""
    folder = shared / "data" / "scenes" / "wervik_be" / "series10"
    return np.stack([_date(folder, day) for day in days])


def _date(folder: Path, day: str) -> np.ndarray:
    with (
        rasterio.open(folder / f"s2_10m_{day}.tif") as fine,
        rasterio.open(folder / f"s2_20m_{day}.tif") as coarse,
    ):
        ten = fine.read().astype(np.float32) / 10000
        twenty = coarse.read()[:6].astype(np.float32) / 10000
    forty = twenty[4:].reshape(2, 16, 2, 16, 2).mean(axis=(2, 4))
    values = np.concatenate([ten, finer(twenty[:4], 2), finer(forty, 4)])
    return np.clip(values, 1e-4, 1)


def finer(values: np.ndarray, times: int) -> np.ndarray:
    """Return [.., H, W] bilinearly finer, half-pixel centres, mirrored about the border's sample."""
    for axis in (-2, -1):
        size = values.shape[axis]
        place = (np.arange(size * times) + 0.5) / times - 0.5
        low = np.floor(place).astype(int)
        share = (place - low).astype(np.float32).reshape((-1, 1) if axis == -2 else (-1,))

        def at(index: np.ndarray, size: int = size) -> np.ndarray:
            index = np.abs(index)
            return np.where(index >= size, 2 * (size - 1) - index, index)

        values = np.take(values, at(low), axis) * (1 - share) + np.take(values, at(low + 1), axis) * share
    return values
