"""A series as the network takes it, made of Wervik's L2A, with stand-ins for bands that it lacks.

A test of the chain and of calm, not of skill: the network was trained on L1C and on both passes.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import List

import numpy as np
import rasterio

from popcorn_qgis.contract.bands import S2_L1C_BANDS
from popcorn_qgis.engine.io.series import Member, write_series

CLEAR = (4, 5, 6, 7)


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text.rstrip("Z")).replace(tzinfo=timezone.utc)


def write_l1c(source: Path, folder: Path, side_px: int = 64, until: str = "2019-01-01") -> None:
    """Write the series of ``source`` (series10 and s1dense in it) into ``folder``, with its table.

    ``side_px``: of the part that begins at the upper left; ``until``: the day before which it ends.
    """
    folder.mkdir(parents=True)
    members: List[Member] = []
    second = timedelta(seconds=1)
    for path in sorted((source / "series10").glob("s2_10m_*.tif")):
        with rasterio.open(path) as dataset:
            fine, tags, profile = dataset.read(), dataset.tags(), dataset.profile
        profile.update(count=13, nodata=0, dtype="uint16", width=side_px, height=side_px, tiled=False)
        with rasterio.open(str(path).replace("10m", "20m")) as dataset:
            coarse = dataset.read().repeat(2, 1).repeat(2, 2)
        clear = np.isin(coarse[6], CLEAR) & (fine[0] > 0)
        b2, b3, b4, b8 = fine
        b5, b6, b7, b8a, b11, b12 = coarse[:6]
        b9, b10 = np.maximum(0.33 * b8a, 1).astype(np.uint16), np.full_like(b8a, 15)
        image = np.stack([b2, b2, b3, b4, b5, b6, b7, b8, b8a, b9, b10, b11, b12])
        image, clear = image[:, :side_px, :side_px], clear[:side_px, :side_px]
        time = _time(tags["TIME"] if "T" in tags["TIME"] else f"{tags['DATE']}T{tags['TIME']}")
        if time >= _time(until) or not clear.any():
            continue
        name = f"{time:%Y%m%dT%H%M%S}"
        for text, values, count in (("s2", image, 13), ("mask", (~clear)[None].astype(np.uint8), 1)):
            settings = {**profile, "count": count}
            if text == "mask":
                settings.update(dtype="uint8", nodata=None)
            with rasterio.open(folder / f"{text}_{name}.tif", "w", **settings) as dataset:
                dataset.write(values)
                if text == "s2":
                    for number, band in enumerate(S2_L1C_BANDS, start=1):
                        dataset.set_band_description(number, band)
        paths = str(folder / f"s2_{name}.tif"), str(folder / f"mask_{name}.tif")
        members.append(Member(paths[0], "s2_l1c", time, time + second, paths[1], product="l1c"))
    stacks = []
    for band in ("vv", "vh"):
        with rasterio.open(source / f"s1dense/s1_asc_{band}.tif") as dataset:
            stacks.append(dataset.read().astype(np.float32) / 10_000)
            texts = dataset.descriptions
    radar = {**profile, "count": 2, "dtype": "float32", "nodata": np.nan}
    for number, text in enumerate(texts):
        time = _time(text)
        if time >= _time(until):
            continue
        path = folder / f"s1_asc_{time:%Y%m%dT%H%M%S}.tif"
        with rasterio.open(path, "w", **radar) as dataset:
            values = np.stack([one[number] for one in stacks]).repeat(2, 1).repeat(2, 2)
            dataset.write(values[:, :side_px, :side_px])
            dataset.update_tags(UNITS="dB", PASS="ascending")
            for at, band in enumerate(("VV", "VH"), start=1):
                dataset.set_band_description(at, band)
        members.append(Member(str(path), "s1_asc", time, time + second, product="ellipsoid_gamma0"))
    write_series(str(folder), members)
