"""A small stack of scenes for the stand-in of Sentinel Hub, and the composites that numpy makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import numpy as np

from imagery_server.sentinelhub import HubScene
from scene_writer import NORTH, WEST, write_scene

SIZE = 60
BOX = (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH)
S2_BANDS = ("B02", "B03", "B04", "B08", "SCL", "CLD")


def optical(folder: Path, name: str, day: str, bands: np.ndarray, **options: Any) -> HubScene:
    """Write uint16 [6, H, W] (DN as stored, SCL, CLD) as a scene."""
    raster = {key: options.pop(key) for key in ("crs", "transform") if key in options}
    path = write_scene(folder / f"{name}.tif", bands, S2_BANDS, nodata=0, **raster)
    return HubScene(name, "sentinel-2-l2a", day, path, **options)


def radar(folder: Path, name: str, day: str, power: np.ndarray, orbit: str, **raster: Any) -> HubScene:
    """Write float32 [2, H, W] linear power as a pass; 0 is nodata."""
    path = write_scene(folder / f"{name}.tif", power.astype(np.float32), ("VV", "VH"), nodata=0, **raster)
    return HubScene(name, "sentinel-1-grd", day, path, orbit=orbit)


def make_stack(folder: Path) -> Dict[str, Any]:
    """Six optical overpasses of two baselines with clouds, shadow, snow and gaps; radar of two orbits.

    The descending radar sees only the western half.
    """
    random = np.random.default_rng(23)
    scenes: List[HubScene] = []
    truth = []
    for number in range(6):
        values = random.integers(1, 6000, (4, SIZE, SIZE)).astype(np.float64)
        scl = np.full((SIZE, SIZE), 4)
        for row, class_ in enumerate((0, 1, 3, 8, 9, 10, 11)):  # each hidden class in some overpass
            scl[8 * row : 8 * row + 5, 6 * number : 6 * number + 9] = class_
        scl[56:, :30] = 9  # never clear: a gap
        cloud = np.full((SIZE, SIZE), 5)
        cloud[40:50, 50 - 5 * number : 57 - 5 * number] = 80  # cloud that the classification calls ground
        hidden = np.isin(scl, (0, 1, 3, 8, 9, 10, 11)) | (cloud >= 40)
        new = number >= 3
        stored = np.concatenate([values + 1000 * new, scl[None], cloud[None]]).astype(np.uint16)
        stored[:, scl == 0] = 0
        name = f"S2A_MSIL2A_202104{10 + number}T104021_N{'0509' if new else '0214'}_R008_T31UES"
        scenes.append(optical(folder, name, f"2021-04-{10 + number}", stored, raised=new))
        truth.append(np.where(hidden, np.nan, values))
    overcast = np.full((6, SIZE, SIZE), 9000, np.uint16)
    overcast[4:] = 4
    scenes.append(optical(folder, "S2A_OVERCAST", "2021-04-20", overcast, cloud_cover=99.0))
    first, second = [], []
    for number in range(4):
        power = random.uniform(0.01, 0.5, (2, SIZE, SIZE)).astype(np.float32)
        first.append(power.copy())
        first[-1][:, :, SIZE // 2 :] = 0
        day = f"2021-04-{11 + number}"
        scenes.append(radar(folder, f"S1A_IW_GRDH_D{number}", day, first[-1], "descending"))
        second.append(power + np.float32(1))
        day = f"2021-04-{21 + number}"
        scenes.append(radar(folder, f"S1A_IW_GRDH_A{number}", day, second[-1], "ascending"))
    half = SIZE // 2
    looks = np.median([10 * np.log10(p.astype(np.float64)) for p in second], axis=0)
    looks[:, :, :half] = np.median([10 * np.log10(p[:, :, :half].astype(np.float64)) for p in first], axis=0)
    with np.errstate(all="ignore"):
        composite = np.full_like(truth[0], np.nan)
        seen = np.isfinite(truth).any(axis=0)
        composite[seen] = np.nanmedian(np.array(truth)[:, seen], axis=0)
    return {
        "scenes": scenes,
        "optical": composite,
        "clear": np.isfinite(truth).sum(axis=0)[0],
        "radar": looks,
    }
