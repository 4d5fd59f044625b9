"""The real scenes that the sharpening model is trained and judged on, at half their resolution."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List

import numpy as np
import rasterio

from popcorn_qgis.engine.imagery.compositing import sharpening

#: Each is left out once.
PLACES = ("wervik_be", "araucania_cl", "simiyu_tz")
#: Learnt from always: three clear dates, L1C. Its bands of 20 m begin a row later.
ALWAYS = "ljubljana_south_si"
_CLEAR = ("20150711T100008", "20150830T100547", "20150909T100017")
_BANDS = (*(f"B{n:02d}" for n in range(1, 9)), "B8A", *(f"B{n:02d}" for n in range(9, 13)))


@dataclass(frozen=True)
class Lesson:
    """A scene at half its resolution, DN: ``seen`` float32 [10, H, W], ``truth`` [6, H, W].

    ``seen`` are the bands of 10 m brought to 20 m, then those of 20 m brought to 40 m and repeated; ``truth``
    is what those of 20 m are.
    """

    seen: np.ndarray
    truth: np.ndarray


def shared() -> Path:
    """Return the folder of the shared data."""
    return Path(os.environ["POPCORN_SHARED"])


def lessons(place: str) -> List[Lesson]:
    """Return the scenes of a place: the clear dates of a series, or one scene of L1C."""
    if place == "wervik_be":
        return [lesson(*_date(row)) for row in _clear_dates()]
    if place == ALWAYS:
        folder = shared() / "data/scenes" / place / "series13"
        return [_all_bands(_read(folder / f"s2l1c_{day}.tif")[:, 1:]) for day in _CLEAR]
    values = _read(shared() / f"data/scenes/{place}/s2_l1c_13band_asis.tif")
    if place == "araucania_cl":
        values -= 1000  # its file keeps the offset
    return [_all_bands(values)]


def _read(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read().astype(np.float32)


def _all_bands(values: np.ndarray) -> Lesson:
    bands = dict(zip(_BANDS, values))
    ten = np.stack([bands[band] for band in sharpening.FINE_BANDS])
    return lesson(ten, np.stack([bands[band][::2, ::2] for band in sharpening.COARSE_BANDS]))


def lesson(ten: np.ndarray, twenty: np.ndarray) -> Lesson:
    """Return the lesson of bands of 10 m [4, 2H, 2W] and of 20 m [6, H, W]."""
    height, width = (size // 8 * 8 for size in twenty.shape[1:])
    truth = twenty[:, :height, :width]
    fine = sharpening.means(ten[:, : 2 * height, : 2 * width], 2)
    coarse = sharpening.nearest(sharpening.means(truth, 2), 2)
    return Lesson(np.concatenate([fine, coarse]).astype(np.float32), truth.astype(np.float32))


def bilinear(one: Lesson) -> np.ndarray:
    """Return the six bands interpolated, float32 [6, H, W]."""
    return sharpening.finer(sharpening.means(one.seen[4:], 2), 2)


def _folder() -> Path:
    return shared() / "data/scenes/wervik_be/series10"


def _clear_dates() -> List[Dict[str, str]]:
    with rasterio.open(_folder() / "truth.tif") as raster:
        clear = {name for name, band in zip(raster.descriptions, raster.read()) if (band == 0).all()}
    with (_folder() / "dates.csv").open(encoding="utf-8") as stream:
        return [row for row in csv.DictReader(stream) if row["date"] in clear]


def _date(row: Dict[str, str]) -> List[np.ndarray]:
    found = []
    for name in ("10m", "20m"):
        with rasterio.open(_folder() / f"s2_{name}_{row['date']}.tif") as raster:
            found.append(raster.read().astype(np.float32))
    return [found[0], found[1][:6]]
