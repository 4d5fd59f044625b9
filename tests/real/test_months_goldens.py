"""Months, the whole chain, and the merging of windows equal the reference's."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import onnxruntime
import pytest

from popcorn_qgis.engine.imagery.compositing import gap_fill, indices, smoothing, windows_merged
from popcorn_qgis.engine.models.checkpoint.frozen_graph import open_frozen_graph
from popcorn_qgis.engine.models.families.dsen2.family import FAMILY
from wri import goldens

SIDE, LENGTH = 158, 400


@pytest.fixture(scope="module")
def reference(shared: Path) -> Any:
    return goldens(shared)


@pytest.mark.parametrize("case", range(9))
def test_weights_of_half_months(case: int, reference: Any) -> None:
    weights = smoothing.half_month_weights([int(day) for day in reference[f"temporal/{case}/dates"]])
    np.testing.assert_allclose(weights, reference[f"temporal/{case}/weights"], atol=1e-5)
    np.testing.assert_allclose(weights.sum(axis=1), 1)


def test_weights_of_quarters(reference: Any) -> None:
    nominal = {1: 45, 2: 135, 3: 225, 4: 315}
    for name in ("q1234", "q134"):
        weights = smoothing.quarter_weights([nominal[int(one)] for one in name[1:]])
        np.testing.assert_allclose(weights, reference[f"s1/{name}/weights24"], atol=1e-5)
    assert reference["s1/q4/weights24"].max() > 1.7  # the reference's mistake
    np.testing.assert_allclose(smoothing.quarter_weights([315]), 1)
    np.testing.assert_allclose(smoothing.quarter_weights([45, 135]).sum(axis=1), 1)


def test_smoothing(reference: Any) -> None:
    operator = smoothing.smoothed(np.eye(24))
    np.testing.assert_allclose(operator, reference["whittaker/operator_24x24"], atol=1e-5)
    np.testing.assert_allclose(smoothing.months(operator), reference["whittaker/operator_12x24"], atol=1e-5)
    np.testing.assert_allclose(operator.sum(axis=1), 1, atol=1e-5)


def test_radar_scale(reference: Any) -> None:
    found = smoothing.radar_scaled(reference["s1/db_in"].astype(np.float64))
    np.testing.assert_allclose(found, reference["s1/db_out"], atol=1e-5)


def test_the_whole_chain_of_a_real_year(reference: Any, shared: Path) -> None:
    """From the filled dates: sharpened, indices, half-months, smoothed, months; and medians of dates."""
    with (shared / "data/checkpoints/dsen2_lite.pb").open("rb") as file:
        session = onnxruntime.InferenceSession(
            FAMILY.convert(open_frozen_graph(file, "dsen2"), "", {}, "")[0]
        )
    filled = np.moveaxis(reference["real/filled_seed0"].astype(np.float32) / 50_000, 3, 1)
    kept = [date for date in range(len(filled)) if date not in reference["real/fill_removed"]]
    dates: List[np.ndarray] = []
    for date in filled[kept]:
        padded = np.pad(date, ((0, 0), (4, 4), (4, 4)), mode="reflect")[None] * 10_000
        sharp = session.run(None, {"s2": padded})[0][0, :, 4:-4, 4:-4] / 10_000
        bands = dict(zip(gap_fill.FILL_BANDS, [*date[:4], *sharp]))
        extra = [
            indices.INDICES[name][0](*(bands[band] for band in indices.INDICES[name][1]))
            for name in ("EVI", "BI", "MSAVI2", "GRNDVI")
        ]
        dates.append(np.stack([*bands.values(), *extra]))
    stack = np.stack(dates)
    found = smoothing.monthly(stack, [int(day) for day in reference["chain/doy"]])
    expected = np.moveaxis(reference["chain/monthly14"].astype(np.float32) / 20_000, 3, 1)
    np.testing.assert_allclose(found, expected, atol=1.1e-4)
    median = np.moveaxis(reference["chain/median14"].astype(np.float32) / 20_000, 2, 0)
    np.testing.assert_allclose(np.median(stack, axis=0), median, atol=1.1e-4)


def windows(second: bool) -> Tuple[List[np.ndarray], List[Tuple[int, int]]]:
    """The reference's 36 windows of 158; ``second``: one is off, one is empty, one in part."""
    places = windows_merged.anchors(LENGTH, SIDE)
    rows, columns = np.ogrid[:LENGTH, :LENGTH]
    truth = 0.5 + 0.45 * np.sin(0.05 * columns) * np.cos(0.04 * rows)
    found, at = [], []
    for i, row in enumerate(places):
        for j, column in enumerate(places):
            window = truth[row : row + SIDE, column : column + SIDE] + 0.05 * np.sin(6 * i + j)
            window = np.clip(window, 0, 1)
            if second and (i, j) == (2, 3):
                window = np.clip(window + 0.25, 0, 1)
            if second and (i, j) == (0, 0):
                window[:] = np.nan
            if second and (i, j) == (5, 5):
                window[100:, 100:] = np.nan
            found.append(window)
            at.append((row, column))
    return found, at


def test_merged_windows(reference: Any) -> None:
    for length in (618, 400):
        np.testing.assert_array_equal(
            windows_merged.anchors(length, SIDE), reference[f"blend/anchors_{length}"]
        )
    np.testing.assert_allclose(windows_merged.gaussian(SIDE), reference["blend/gauss158"], atol=1e-5)
    for number in (0, 1):
        found = windows_merged.merged(*windows(bool(number)), (LENGTH, LENGTH)).astype(int)
        expected = reference[f"blend/mosaic_{number}"].astype(int)
        np.testing.assert_array_equal(found == 255, expected == 255)
        apart = np.abs(found - expected)
        assert apart.max() <= 1 and (apart > 0).mean() < 0.001  # on the edge of a per cent


def test_merging_a_constant_returns_it() -> None:
    _, places = windows(False)
    for value in (0.16, 0.37, 0.5, 1.0):
        constant = [np.full((SIDE, SIDE), value) for _ in places]
        found = windows_merged.merged(constant, places, (LENGTH, LENGTH))
        assert (found == round(100 * value)).all()


def test_bright_bare_ground(reference: Any) -> None:
    frames = np.full((5, 5, 80, 80), 0.12)
    frames[:, 3] = 0.35
    rows, columns = np.ogrid[:80, :80]
    inside = (columns - 40) ** 2 + (rows - 35) ** 2 < 225
    for band, value in enumerate((0.28, 0.30, 0.33, 0.36, 0.50)):
        frames[1:, band, inside] = value
        frames[2, band, :12, :12] = value
    found = windows_merged.bright_ground(frames)[7:-7, 7:-7]
    np.testing.assert_allclose(found, reference["post/bright_bare"], atol=1e-5)
