"""The real imagery: which scenes and dates the student learns from, and which are kept for validation."""

from __future__ import annotations

import csv
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray

Array = NDArray[np.float32]

#: Every third date of a series (the third, the sixth, ...) is kept for validation.
HELD_OUT_EVERY = 3
#: Never trained on: kept for validation.
HELD_OUT_SCENES = ("wexford_ie", "araucania_cl")
#: Scenes where nobody lives: any settlement that the teacher sees there is false.
UNINHABITED = ("superagui_br", "karelia_lake_fi", "ontario_snow_ca")

CHECKPOINT = "fusionda_newAug8_16_checkpoint30_lossweight0.5.pt"


@dataclass(frozen=True)
class Scene:
    """Imagery of one place and date on one grid: s1 [2, H, W] in dB, s2 [4, H, W] in DN; nothing missing."""

    name: str
    s1: Array
    s2: Array
    cloudy: bool = False


@dataclass(frozen=True)
class Place:
    """All training imagery of one place: any S1 and any S2 of it may meet, for the ground is the same."""

    name: str
    s1: list[Array]
    s2: list[Array]
    inhabited: bool


def shared_folder() -> Path:
    """The folder with the scenes and the teacher: POPCORN_SHARED, else `shared` beside the repository."""
    named = os.environ.get("POPCORN_SHARED")
    return Path(named) if named else Path(__file__).resolve().parents[3] / "shared"


def checkpoint_path() -> Path:
    """The teacher: the published built-up extractor."""
    return shared_folder() / "data" / "checkpoints" / CHECKPOINT


def read(path: Path) -> Array:
    """All bands of a raster as float32."""
    with rasterio.open(path) as source:
        return source.read().astype(np.float32)


def scenes_folder() -> Path:
    """Where the real scenes lie, outside the repository."""
    return shared_folder() / "data" / "scenes"


def single(name: str) -> Scene:
    """One scene without its series; `araucania_cl` without the 1000 DN offset of its processing baseline."""
    folder = scenes_folder() / name
    s2 = read(folder / "s2.tif")
    if name == "araucania_cl":
        s2 = np.maximum(s2 - 1000, 0)
    return Scene(name, read(folder / "s1.tif"), s2)


def series(name: str) -> tuple[list[Scene], list[Scene]]:
    """The usable dates of a series as (learned from, held out); 20 m Sentinel-1 pixels repeated to 10 m."""
    folder = scenes_folder() / name / "series"
    learned: list[Scene] = []
    held: list[Scene] = []
    for position, (date, s1_name, s2_name, sky) in enumerate(_dates(folder)):
        s1, s2 = read(folder / s1_name), read(folder / s2_name)
        if s1.shape[1] * 2 == s2.shape[1]:
            s1 = s1.repeat(2, axis=1).repeat(2, axis=2)
        missing = (s2 >= 65535).any() or not (s2 > 0).any()
        if missing or not np.isfinite(s1).all():
            continue
        scene = Scene(f"{name} {date}", s1, s2, cloudy=sky == "cloudy")
        (held if position % HELD_OUT_EVERY == HELD_OUT_EVERY - 1 else learned).append(scene)
    return learned, held


def _dates(folder: Path) -> list[tuple[str, str, str, str]]:
    table = folder / "dates.csv"
    if table.is_file():
        with table.open(newline="") as lines:
            return [
                (row["s2_date"], row["s1_file"], row["s2_file"], row["sky"]) for row in csv.DictReader(lines)
            ]
    months = sorted(path.stem[3:] for path in folder.glob("s2_*.tif"))
    return [(month, f"s1_{month}.tif", f"s2_{month}.tif", "clear") for month in months]


def training_places() -> list[Place]:
    """Everything that the student may see of the real world."""
    places = []
    for name in ("hesbaye_be", "wervik_be"):
        learned, _ = series(name)
        places.append(Place(name, [scene.s1 for scene in learned], [scene.s2 for scene in learned], True))
    for name in ("simiyu_tz", *UNINHABITED):
        scene = single(name)
        places.append(Place(name, [scene.s1], [scene.s2], name not in UNINHABITED))
    return places


def validation_scenes() -> list[Scene]:
    """Unseen places and unseen dates with a clear view: where the student is held to the teacher."""
    held = [scene for name in ("hesbaye_be", "wervik_be") for scene in series(name)[1] if not scene.cloudy]
    return [single(name) for name in HELD_OUT_SCENES] + held
