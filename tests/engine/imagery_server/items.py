"""Rasters on disk as items of a catalogue: a cloud-optimised file for each band, as providers keep them."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any, Callable, Dict, List, Sequence

import numpy as np
import rasterio
from rasterio.shutil import copy as copy_raster

from .stac import Scene

OPTICAL, RADAR = ("B02", "B03", "B04", "B08"), ("vv", "vh")
CLOUD_ABOVE_DN = 2500  # in the blue band of the real series, for the masks that they lack

Convert = Callable[[np.ndarray], np.ndarray]


def band_files(
    folder: Path, path: Path, names: Sequence[str], convert: Convert = lambda band: band
) -> Dict[str, Path]:
    """Cut the bands of a raster into single cloud-optimised files, each of them converted."""
    with rasterio.open(path) as raster:
        return {
            name: cog_like(folder / f"{name}.tif", raster, convert(raster.read(number)))
            for number, name in enumerate(names, start=1)
        }


def cog_like(path: Path, like: Any, values: np.ndarray, pixels: int = 1) -> Path:
    """Write one band where the raster ``like`` lies, with pixels so many times as large."""
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = path.with_suffix(".plain.tif")
    height, width = values.shape
    transform = like.transform @ like.transform.scale(pixels)
    profile = {**like.profile, "count": 1, "dtype": values.dtype, "height": height, "width": width}
    if pixels != 1:
        profile["nodata"] = None
    with rasterio.open(plain, "w", **{**profile, "transform": transform}) as single:
        single.write(values, 1)
    copy_raster(plain, path, driver="COG", blocksize=128, compress="DEFLATE")
    plain.unlink()
    return path


def decibel_to_power(band: np.ndarray) -> np.ndarray:
    """Return linear power, as terrain-corrected radar is stored in catalogues."""
    return np.power(10.0, band / 10.0, dtype=np.float32)


def cloud_classes(path: Path) -> np.ndarray:
    """Return a scene classification at 20 m for a real scene: 9 where one of the four pixels is bright."""
    with rasterio.open(path) as raster:
        bright = raster.read(1) > CLOUD_ABOVE_DN
    height, width = bright.shape
    blocks = bright.reshape(height // 2, 2, width // 2, 2).any(axis=(1, 3))
    return np.where(blocks, 9, 4).astype(np.uint8)


def optical_item(
    store: Path, path: Path, day: str, *, newer: bool = False, with_scl: bool = True, **properties: Any
) -> Scene:
    """Return a Level-2A raster as an item of processing baseline 02.14, or of 05.09 with the offset in."""
    name = f"S2A_{day}_{'new' if newer else 'old'}"

    def convert(band: np.ndarray) -> np.ndarray:
        nothing = (band == 0) | (band == 65535)
        return np.where(nothing, 0, band + 1000 * newer).astype(np.uint16)

    with rasterio.open(path) as raster:
        zero = _WithNodata(raster)
        assets = {
            band: cog_like(store / name / f"{band}.tif", zero, convert(raster.read(number)))
            for number, band in enumerate(OPTICAL, start=1)
        }
        if with_scl:
            assets["SCL"] = cog_like(store / name / "SCL.tif", zero, cloud_classes(path), pixels=2)
    said = {"s2:processing_baseline": "05.09" if newer else "02.14", **properties}
    return Scene(name, "sentinel-2-l2a", day, assets, said)


def radar_item(store: Path, path: Path, day: str, orbit: str = "descending") -> Scene:
    """Return radar in dB as an item of terrain-corrected radar, still in dB, so that values stay exact."""
    name = f"S1A_{day}_{orbit}"
    assets = band_files(store / name, path, RADAR)
    decibel = {"raster:bands": [{"unit": "dB"}]}
    return Scene(
        name,
        "sentinel-1-rtc",
        day,
        assets,
        {"sat:orbit_state": orbit},
        dict.fromkeys(assets, decibel),
    )


def wervik_days(shared: Path, first: str, last: str) -> List[Dict[str, str]]:
    """Return the rows of the real series of Wervik between two days."""
    with (shared / "data/scenes/wervik_be/series/dates.csv").open(encoding="utf-8") as stream:
        return [row for row in csv.DictReader(stream) if first <= row["s2_date"] <= last]


class _WithNodata:
    """The place of a raster, with 0 for no data, as Level-2A has it."""

    def __init__(self, raster: Any) -> None:
        self.transform = raster.transform
        self.profile = {**raster.profile, "nodata": 0, "dtype": "uint16"}
