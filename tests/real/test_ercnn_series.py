"""Both real end-to-end runs of the published network: steps, windows and maps of the reference."""

from __future__ import annotations

import csv
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Tuple

import numpy as np
import pytest
import rasterio

from ercnn_inputs import h01
from popcorn_qgis.contract.jobs import ImportModelJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.time_windows import DAY_S, S12, steps_of, windows_of
from popcorn_qgis.engine.models.format import open_model
from popcorn_qgis.engine.models.import_model import run
from popcorn_qgis.engine.timeseries.urban_change.frames import Frames
from popcorn_qgis.engine.timeseries.urban_change.network_windows import SharedNetwork, window_maps

MAPS = 1e-5
#: Time, stream, and what gives its values and where they are valid.
Look = Tuple[int, str, Callable[[], Tuple[np.ndarray, np.ndarray]]]


@pytest.fixture(scope="module")
def goldens(shared: Path) -> Any:
    return np.load(shared / "goldens/ercnn.npz")


@pytest.fixture(scope="module")
def network(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> SharedNetwork:
    folder = str(tmp_path_factory.mktemp("network"))
    result = run(ImportModelJob(folder, (str(shared / "data/checkpoints/ercnn_s12.hdf5"),)), QuietReport())
    return SharedNetwork(open_model(result.files["model"], "urbanchange"))


def at(text: str) -> int:
    return int(datetime.fromisoformat(text.rstrip("Z")).replace(tzinfo=timezone.utc).timestamp())


def check(
    network: SharedNetwork, goldens: Any, key: str, looks: List[Look], start: str, end: str
) -> np.ndarray:
    """Compare steps, windows and maps with the reference; return the maps."""
    looks = sorted(looks, key=lambda look: look[:2])
    times = np.array([time for time, _, _ in looks])
    steps = steps_of(times, at(start), at(end), 2 * DAY_S)
    np.testing.assert_array_equal(times[steps], goldens[f"{key}/steps"])
    windows = windows_of(times[steps], S12)
    rows = [(one.start_s, one.end_s, one.steps) for one in windows]
    np.testing.assert_array_equal(rows, goldens[f"{key}/windows"])
    shape = goldens[f"{key}/max"].shape
    frames = Frames({"s1_asc": 2, "s1_desc": 2, "s2_l1c": 13}, shape)
    kept = set(steps.tolist())

    def walk() -> Iterator[Dict[str, np.ndarray]]:
        for number, (time, stream, read) in enumerate(looks):
            frames.take(stream, *read(), time)
            if number in kept:
                yield dict(frames.values)

    made = dict(window_maps(network, walk(), windows))
    maps = np.array([made[number] for number in range(len(windows))])
    selected = goldens[f"{key}/selected"]
    np.testing.assert_allclose(maps[selected], goldens[f"{key}/maps"], rtol=0, atol=MAPS)
    np.testing.assert_allclose(maps.max(axis=0), goldens[f"{key}/max"], rtol=0, atol=MAPS)
    np.testing.assert_allclose(maps.mean(axis=(1, 2)), goldens[f"{key}/window_means"], rtol=0, atol=MAPS)
    return maps


def belgium(place: Path) -> List[Look]:
    """Real radar and real optical images; bands that L2A lacks have stand-ins (spec, section 13)."""
    power = []
    for name in ("vv", "vh"):
        with rasterio.open(place / f"s1dense/s1_asc_{name}.tif") as dataset:
            power.append(10 ** (dataset.read().astype(np.float64) / 1e5))
            texts = dataset.descriptions
    everywhere = np.ones((64, 64), bool)
    looks: List[Look] = []
    for number, text in enumerate(texts):
        values = np.stack([one[number] for one in power]).astype(np.float32).repeat(2, 1).repeat(2, 2)
        looks += [(at(text), name, lambda v=values: (v, everywhere)) for name in ("s1_asc", "s1_desc")]
    for path in sorted((place / "series10").glob("s2_10m_*.tif")):
        with rasterio.open(path) as dataset:
            fine, tags = dataset.read(), dataset.tags()
        with rasterio.open(str(path).replace("10m", "20m")) as dataset:
            coarse = dataset.read().repeat(2, 1).repeat(2, 2)
        valid = np.isin(coarse[6], (4, 5, 6, 7)) & (fine[0] > 0)
        if not valid.any():
            continue
        b2, b3, b4, b8 = fine.astype(np.float32) / 10_000
        b5, b6, b7, b8a, b11, b12 = coarse[:6].astype(np.float32) / 10_000
        b9, b10 = np.float32(0.33) * b8a, np.full_like(b8a, 0.0015)
        image = np.stack([b2, b2, b3, b4, b5, b6, b7, b8, b8a, b9, b10, b11, b12])
        time = tags["TIME"] if "T" in tags["TIME"] else f"{tags['DATE']}T{tags['TIME']}"
        looks.append((at(time), "s2_l1c", lambda v=image, m=valid: (v, m)))
    return looks


def slovenia(place: Path) -> List[Look]:
    """Real optical images with made radar (spec, section 13)."""
    with rasterio.open(place / "lulc.tif") as dataset:
        cover = dataset.read(1)
    height, width = cover.shape
    y, x, c = np.ogrid[:height, :width, :2]

    def radar(number: int, time: int, shift: int, factor: float, hole: bool) -> Tuple[np.ndarray, np.ndarray]:
        level = np.empty((height, width, 2))
        level[:] = (0.06, 0.012)
        level[cover == 2], level[cover == 8] = (0.09, 0.022), (0.40, 0.055)
        if time >= at("2016-10-01"):
            level[40:52, 30:42] = (0.45, 0.07)
        speckle = 0.4 + 0.3 * sum(h01(number + shift, y, x, c + 100 * j) for j in (1, 2, 3, 4))
        valid = np.ones((height, width), bool)
        valid[:, : 50 if hole else 0] = False
        return (factor * level * speckle).astype(np.float32).transpose(2, 0, 1), valid

    looks: List[Look] = []
    for number in range(102):
        for name, begin, shift, factor in (
            ("s1_asc", "2015-07-02T16:50:00", 0, 1.0),
            ("s1_desc", "2015-07-04T05:10:00", 1000, 0.9),
        ):
            time = at(begin) + 6 * DAY_S * number
            given = (number, time, shift, factor, name == "s1_asc" and number % 17 == 5)
            looks.append((time, name, lambda given=given: radar(*given)))
    with (place / "series13/dates.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            with rasterio.open(place / "series13" / row["file"]) as dataset:
                image = dataset.read().astype(np.float32) / 10_000
            with rasterio.open(place / "series13" / row["mask"]) as dataset:
                valid = dataset.read(1) == 1
            if valid.any():
                looks.append((at(row["utc"]), "s2_l1c", lambda v=image, m=valid: (v, m)))
    return looks


def test_real_radar_and_optical_images(network: SharedNetwork, goldens: Any, shared: Path) -> None:
    looks = belgium(shared / "data/scenes/wervik_be")
    assert sum(name == "s2_l1c" for _, name, _ in looks) == 77
    maps = check(network, goldens, "real_be", looks, "2017-08-01", "2018-12-01")
    assert len(maps) == 31


@pytest.mark.full
def test_real_optical_images_with_made_radar(network: SharedNetwork, goldens: Any, shared: Path) -> None:
    looks = slovenia(shared / "data/scenes/ljubljana_south_si")
    maps = check(network, goldens, "real_si", looks, "2015-07-01", "2017-03-01")
    block = maps[:, 41:51, 31:41].mean(axis=(1, 2))
    np.testing.assert_allclose(block, goldens["real_si/block_means"], rtol=0, atol=MAPS)
