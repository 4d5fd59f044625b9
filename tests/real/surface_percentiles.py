"""1, 50 and 99 % of every band by surface: of the real scenes, and of the sample district beside them.

``python tests/real/surface_percentiles.py SHARED`` prints the table of docs/algorithms/samplescene.md.
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

import numpy as np
import rasterio

from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.sample.district import draw_plan, stream_of
from popcorn_qgis.engine.sample.further.acquire import series_looks, take_optical
from popcorn_qgis.engine.sample.further.scenery import SURFACES, Scenery, surfaces
from popcorn_qgis.engine.sample.further.spectrum import TEN, THIRTEEN
from popcorn_qgis.engine.sample.further.weather import CLEAR
from popcorn_qgis.engine.sample.further.write import OBSERVATIONS, STREAMS, stream_of_look

TWELVE = tuple(band for band in THIRTEEN if band != "B10")
#: (level, surface, band) → percentiles of one scene or date, each [1, 50, 99] %.
Found = Dict[Tuple[str, str, str], List[np.ndarray]]
#: Of araucania_cl's land cover, and of ljubljana_south_si's.
LAND_COVER = {
    "araucania_cl": {"water": 1, "forest": 2, "field": 4, "built": 5, "grass": 9},
    "ljubljana_south_si": {"field": 1, "forest": 2, "grass": 3, "built": 8},
}
#: Clear, without snow and nearly without gaps.
LJUBLJANA = ("20150711T100008", "20150830T100547", "20150909T100017", "20161212T100409", "20170101T100407")
_FEWEST = 60


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read().astype(np.float32)


def real(shared: Path) -> Found:
    """The percentiles of the real scenes, L2A and L1C, with 10 to 13 bands."""
    found: Found = defaultdict(list)
    for level, image, bands, where in _real_images(shared / "data" / "scenes", shared / "goldens"):
        for surface, mask in where.items():
            if mask.sum() >= _FEWEST:
                for band, values in zip(bands, image):
                    found[level, surface, band].append(np.percentile(values[mask], (1, 50, 99)))
    return found


_Image = Tuple[str, np.ndarray, Tuple[str, ...], Dict[str, np.ndarray]]


def _real_images(scenes: Path, goldens: Path) -> Iterator[_Image]:
    chile = scenes / "araucania_cl"
    cover = read(chile / "lulc.tif")[0]
    where = {name: cover == number for name, number in LAND_COVER["araucania_cl"].items()}
    yield "L2A", read(chile / "s2_12band_asis.tif") - 1000, TWELVE, where
    yield "L1C", read(chile / "s2_l1c_13band_asis.tif") - 1000, THIRTEEN, where
    tanzania = read(scenes / "simiyu_tz" / "s2_l1c_13band_asis.tif")
    yield "L1C", tanzania, THIRTEEN, {"field": np.ones(tanzania.shape[1:], dtype=bool)}
    slovenia = scenes / "ljubljana_south_si"
    cover = read(slovenia / "lulc.tif")[0]
    for time in LJUBLJANA:
        clear = read(slovenia / "series13" / f"mask_{time}.tif")[0] == 1
        where = {n: (cover == k) & clear for n, k in LAND_COVER["ljubljana_south_si"].items()}
        yield "L1C", read(slovenia / "series13" / f"s2l1c_{time}.tif"), THIRTEEN, where
    # Steele Creek: boxes of houses in both years; its bands are B1 … B12 with B8A, reflectance + 0.1.
    usa = scenes / "steelecreek_us"
    image = (read(usa / "s2_2023_2024_12band_asis.tif") - 0.1) * 10_000
    houses = np.zeros(image.shape[1:], dtype=bool)
    with open(usa / "change_boxes.csv", newline="") as table:
        for row in csv.DictReader(table):
            if row["kind"] == "built_both":
                box = [int(row[name]) for name in ("row0", "row1", "col0", "col1")]
                houses[box[0] : box[1], box[2] : box[3]] = True
    yield "L2A", image, TWELVE, {"built": houses & np.isfinite(image).all(axis=0)}
    # Wervik: by the official extractor's score, on the grid of 20 m.
    belgium = scenes / "wervik_be" / "series10"
    with np.load(goldens / "scene_builtup.npz") as scores:
        score = scores["wervik_be"].astype(np.float32).reshape(32, 2, 32, 2).mean(axis=(1, 3))
    where = {"built": score >= 0.5, "field": score <= 0.02}
    with rasterio.open(belgium / "truth.tif") as truth:
        days = [day for day, band in zip(truth.descriptions, truth.read()) if not band.any()]
    for day in days:
        ten = read(belgium / f"s2_10m_{day}.tif").reshape(4, 32, 2, 32, 2).mean(axis=(2, 4))
        image = np.concatenate([ten, read(belgium / f"s2_20m_{day}.tif")[:6]])
        bands = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
        yield "L2A", image, bands, where


def sample(seed: int, size_px: int, every: int) -> Dict[Tuple[str, str, str], np.ndarray]:
    """The percentiles of every so-many-th clear date of the sample's two years, dates taken together."""
    plan = draw_plan(seed, size_px, QuietReport())
    lies = surfaces(plan)
    looks = [look for look in series_looks(stream_of(seed, STREAMS["looks"])) if look.sky == CLEAR][::every]
    result = {}
    for level, bands in (("L2A", TEN), ("L1C", THIRTEEN)):
        scenery = Scenery(plan, (), bands, seed)
        images = [
            take_optical(
                scenery,
                look,
                level == "L1C",
                stream_of_look(seed, OBSERVATIONS, look),
                lambda: None,
            ).values
            for look in looks
        ]
        for number, surface in enumerate(SURFACES):
            for place, band in enumerate(bands):
                values = np.concatenate([image[place][lies == number] for image in images])
                result[level, surface, band] = np.percentile(values, (1, 50, 99))
    return result


#: Roads are a part of what real scenes call built: none of them tells roads apart.
COMPARED = {
    "built": "built",
    "road": "built",
    "field": "field",
    "forest": "forest",
    "grass": "grass",
    "water": "water",
}


def limits(percentiles: List[np.ndarray]) -> np.ndarray:
    """Least and most that 1, 50 and 99 % may be, float [3, 2].

    1 and 99 % have to lie between the least 1 % and the largest 99 % of the real scenes, and 50 % between
    their least and largest 50 %; where there is but one scene, between its 1 and 99 %.
    """
    table = np.array(percentiles)
    low, high = table[:, 0].min(), table[:, 2].max()
    middle = (table[:, 1].min(), table[:, 1].max()) if len(table) > 2 else (low, high)
    return np.array([(low, high), middle, (low, high)])


def table(shared: Path, seed: int = 1, size_px: int = 600, every: int = 6) -> List[Tuple[str, ...]]:
    """Rows: level, surface, band, the sample's 1, 50 and 99 %, what they lie within, scenes, verdict."""
    truth, drawn = real(shared), sample(seed, size_px, every)
    rows = []
    for (level, surface, band), values in drawn.items():
        known = truth.get((level, COMPARED.get(surface, ""), band))
        if not known:
            continue
        bounds = limits(known)
        inside = bool(((bounds[:, 0] <= values) & (values <= bounds[:, 1])).all())
        within = "; ".join(f"{low:.0f}–{high:.0f}" for low, high in bounds[:2])
        said = " / ".join(f"{value:.0f}" for value in values)
        rows.append((level, surface, band, said, within, str(len(known)), "" if inside else "outside"))
    return rows


if __name__ == "__main__":
    for row in table(Path(sys.argv[1])):
        print("| " + " | ".join(row) + " |")
