"""Steps, windows, frames, ENDISI and the omnibus test against the reference's outputs."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
import rasterio

from ercnn_inputs import POWER, REFLECTANCE, h01
from popcorn_qgis.engine.io import time_windows as timeline
from popcorn_qgis.engine.io.time_windows import Window, WindowRule, steps_of, windows_of
from popcorn_qgis.engine.timeseries.urban_change import endisi
from popcorn_qgis.engine.timeseries.urban_change.frames import Frames, tiles
from popcorn_qgis.engine.timeseries.urban_change.omnibus import Omnibus
from popcorn_qgis.engine.timeseries.urban_change.radiometry import has_offset

DAY = 86_400
ERA = {"s12": (endisi.S12_BANDS, 4, 0.001), "ers": (endisi.ERS_BANDS, 3, 0.1)}


@pytest.fixture(scope="module")
def goldens(shared: Path) -> Any:
    return np.load(shared / "goldens/ercnn.npz")


def at(text: str) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp())


def rows(windows: List[Window]) -> np.ndarray:
    return np.array([(one.start_s, one.end_s, one.steps) for one in windows], dtype=np.int64).reshape(-1, 3)


def test_steps(goldens: Any) -> None:
    obs = goldens["steps/obs"]
    for key, start, end, bin_s in (
        ("steps", "2017-01-01", "2018-06-01", 2 * DAY),
        ("steps_cut", "2017-03-05T07:00:00", "2018-02-01", 2 * DAY),
        ("steps_1s", "2017-01-01", "2019-01-01", 1),
    ):
        found = obs[steps_of(obs, at(start), at(end), bin_s)]
        np.testing.assert_array_equal(found, goldens[f"steps/{key}"])


def test_windows(goldens: Any) -> None:
    steps = goldens["steps/steps"]
    for key, rule in (
        ("stride1", WindowRule(182, 1, 35, 92)),
        ("stride5", timeline.S12),
        ("short", WindowRule(30, 1, 10, 16)),
    ):
        np.testing.assert_array_equal(rows(windows_of(steps, rule)), goldens[f"win/{key}"])
    ers = rows(windows_of(goldens["steps/obs"][:300], timeline.ERS))
    np.testing.assert_array_equal(ers, goldens["win/ers_stride5"])
    found = timeline.triples_of(steps, WindowRule(182, 1, 35, 92))
    joined = np.array([np.concatenate(rows(list(three))) for three in found])
    np.testing.assert_array_equal(joined.reshape(-1, 9), goldens["win/triple"])


def test_the_windows_published_for_mariupol(goldens: Any) -> None:
    published = goldens["real_mariupol/windows"]
    steps = np.unique(published[:, 0])
    found = rows(windows_of(steps, WindowRule(182, 1, 35, 92)))
    whole = published[published[:, 1] <= steps[-1]]
    assert len(published) == 154 and len(whole) == 96
    np.testing.assert_array_equal(found[:96], whole)
    as_windows = [Window(0, int(count) - 1, int(a), int(b)) for a, b, count in published]
    assert len(timeline.closed(as_windows, int(published[-1, 1]))) == 131


def test_values_are_carried_forward_and_cut_as_by_the_reference(goldens: Any) -> None:
    start, sizes = at("2020-01-01"), {"asc": (11, 13), "dsc": (12, 14), "opt": (12, 13)}
    days = {
        "asc": (-1.5, 2.1, 5.2, 5.9, 8.3, 14.2, 22),
        "dsc": (0.4, 3.3, 6.7, 13.1),
        "opt": (1.2, 5.2, 9.9, 15, 19),
    }
    bands, base = {"asc": 2, "dsc": 2, "opt": 3}, {"asc": 1000, "dsc": 2000, "opt": 3000}
    looks = sorted(
        (start + round(day * DAY), name, number) for name in days for number, day in enumerate(days[name])
    )
    times = np.array([time for time, _, _ in looks])
    steps = set(steps_of(times, start, at("2020-01-21"), 2 * DAY).tolist())
    frames, made, kept = Frames(bands, (11, 13)), [], []
    for number, (time, name, k) in enumerate(looks):
        height, width = sizes[name]
        c, y, x = np.ogrid[: bands[name], :height, :width]
        values = (base[name] + 100 * k + y + 0.01 * x + 0.1 * c).astype(np.float32)[:, :11, :13]
        y, x = np.ogrid[:11, :13]
        frames.take(name, values, (y + 2 * x + 3 * k + base[name] // 1000) % 4 != 0, time)
        if number in steps:
            made.append(np.concatenate([frames.values[key] for key in ("asc", "dsc", "opt")]))
            kept.append(time)
    np.testing.assert_array_equal(kept, goldens["stack/times"])
    found = tiles(np.array(made), 5, 1).transpose(0, 1, 2, 4, 5, 3)
    np.testing.assert_allclose(found, goldens["stack/tiles"], rtol=1e-6)
    never = Frames({"opt": 1}, (2, 2))
    never.take("opt", np.ones((1, 2, 2)), np.array([[True, False], [True, True]]), 5)
    assert never.values["opt"][0, 0, 1] == 0 and never.looks["opt"].tolist() == [[1, 0], [1, 1]]


def kinds(after: bool) -> np.ndarray:
    kind = np.zeros((24, 20), int)
    kind[:6], kind[:, 16:] = 1, 2
    if after:
        kind[8:18, 4:12] = 3
    return kind


def label_inputs(era: str) -> Dict[str, np.ndarray]:
    power, reflectance = np.array(POWER[era]), np.array(REFLECTANCE[era])
    made: Dict[str, np.ndarray] = {}
    for name, q, factor in (("asc", 0, 1.0), ("dsc", 7, 0.9)):
        steps = []
        for t in range(30):
            kind = kinds(t >= 15)
            y, x, c = np.ogrid[:24, :20, : power.shape[1]]
            speckle = 0.4 + 0.3 * sum(h01(t, y, x, c + 100 * j + 10 * q) for j in (1, 2, 3, 4))
            speckle = np.where(kind[..., None] == 2, speckle**3, speckle)
            steps.append(factor * power[kind] * speckle)
        made[name] = np.array(steps, dtype=np.float32)
    for name, q in (("before", 3), ("after", 5)):
        t, y, x, c = np.ogrid[:20, :24, :20, : reflectance.shape[1]]
        noise = 1 + 0.06 * (h01(t, y, x, c + 1000 * q) - 0.5)
        made[name] = (reflectance[kinds(name == "after")] * noise).astype(np.float32)
    return made


@pytest.mark.parametrize("era", ["s12", "ers"])
def test_synthetic_labels(goldens: Any, era: str) -> None:
    bands, looks, alpha = ERA[era]
    made = label_inputs(era)
    for name, values in made.items():
        mean = float(goldens[f"check/label_{era}_{name}_mean"])
        assert values.mean(dtype=np.float64) == pytest.approx(mean, rel=1e-6)
    counts = {}
    for name in ("asc", "dsc"):
        for parity in (True, False):
            test = Omnibus(looks, alpha, parity)
            found = sum(test.feed(*np.moveaxis(step, -1, 0)).astype(int) for step in made[name])
            key = f"label/{era}_changes_{'' if parity else 'strict_'}{name}"
            np.testing.assert_array_equal(found, goldens[key])
            if parity:
                counts[name] = found
    images = {name: made[name].mean(axis=0).transpose(2, 0, 1) for name in ("before", "after")}
    means = [endisi.means_of(images[name], bands) for name in images]
    np.testing.assert_allclose(np.array(means), goldens[f"label/{era}_coeffs"], rtol=1e-5)
    betas = [endisi.beta_of([one]) for one in means]
    np.testing.assert_allclose(betas, goldens[f"label/{era}_betas"], rtol=1e-5)
    share = (counts["asc"] / 30 + counts["dsc"] / 30) / 2
    for a in (0.25, 0.5):
        index = {n: endisi.endisi(images[n], beta, a, bands) for n, beta in zip(images, betas)}
        for name, values in index.items():
            expected = goldens[f"label/{era}_endisi_{name}_A{a:g}"]
            np.testing.assert_allclose(values, expected, rtol=0, atol=1e-5)
        found = endisi.label(index["before"], index["after"], share, endisi.FACTOR[era])
        np.testing.assert_allclose(found, goldens[f"label/{era}_label_A{a:g}"], rtol=0, atol=1e-4)
    constant, test = np.full((4, 4), 0.1), Omnibus(looks, alpha, True)
    two = (constant, constant / 4) if era == "s12" else (constant,)
    found = sum(test.feed(*two).astype(int) for _ in range(12))
    np.testing.assert_array_equal(found, goldens[f"label/{era}_changes_constant"])


def test_changes_of_sixty_real_acquisitions(goldens: Any, shared: Path) -> None:
    folder = shared / "data/scenes/wervik_be/s1dense"
    power = []
    for name in ("vv", "vh"):
        with rasterio.open(folder / f"s1_asc_{name}.tif") as dataset:
            values = dataset.read(list(range(1, 61))).astype(np.float64)
        power.append((10 ** (values / 1e5)).astype(np.float32))
    for key, parity in (("omnibus60", True), ("omnibus60_strict", False)):
        test = Omnibus(parity=parity)
        found = sum(test.feed(vv, vh).astype(int) for vv, vh in zip(*power))
        np.testing.assert_array_equal(found, goldens[f"real_be/{key}"])


def test_the_cirrus_band_tells_the_offset(shared: Path) -> None:
    for place, expected in (("araucania_cl", True), ("simiyu_tz", False)):
        with rasterio.open(shared / "data/scenes" / place / "s2_l1c_13band_asis.tif") as dataset:
            assert has_offset(dataset.read(11).astype(np.float32)) is expected
