"""Clouds found in time, gaps filled from the other dates, few dates chosen: what a made-up place shows."""

from __future__ import annotations

from typing import Tuple

import numpy as np
import pytest

from popcorn_qgis.engine.imagery.compositing import date_selection, gap_fill, in_time
from popcorn_qgis.engine.imagery.compositing.date_selection import DateClouds
from popcorn_qgis.engine.imagery.compositing.fill_weights import fill_weights
from popcorn_qgis.engine.imagery.compositing.time_mask import MASK_BANDS, Ground, cloud_and_shadow

SIZE, DATES = 128, 8
PLACES = [gap_fill.FILL_BANDS.index(band) for band in MASK_BANDS]
FLAT = Ground(np.zeros((SIZE, SIZE), np.float32))


def fields(dates: int = DATES) -> np.ndarray:
    """Reflectance [T, 10, H, W] of fields that green up and fade, without a cloud."""
    random = np.random.default_rng(5)
    plots = random.uniform(0.6, 1.4, (10, SIZE // 8, SIZE // 8)).repeat(8, axis=1).repeat(8, axis=2)
    ground = np.array([0.05, 0.08, 0.07, 0.25, 0.11, 0.2, 0.23, 0.26, 0.2, 0.13])[:, None, None] * plots
    season = 1 + 0.1 * np.sin(np.arange(dates) / dates * np.pi)
    return (ground * season[:, None, None, None]).astype(np.float32)


def clouded(truth: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """The same with a cloud on every other date, and where: far enough apart that all is seen twice."""
    values, hidden = truth.copy(), np.zeros((len(truth), SIZE, SIZE), bool)
    rows, columns = np.ogrid[:SIZE, :SIZE]
    for date in range(1, len(truth), 2):
        middle = 16 + 14 * date
        hidden[date] = (rows - middle) ** 2 + (columns - middle) ** 2 < 14**2
        values[date][:, hidden[date]] = 0.55
    return values, hidden


def test_a_cloud_is_found_and_clear_ground_is_not() -> None:
    values, hidden = clouded(fields())
    mask = cloud_and_shadow(values[:, PLACES], FLAT)
    assert mask[hidden].mean() > 0.99
    far = ~np.stack([gap_fill.opened(date, 0, 25) for date in hidden])
    assert mask[far].mean() < 0.001


def test_missing_pixels_are_never_called_cloud() -> None:
    values, _ = clouded(fields())
    values[:, :, :40] = np.nan
    mask = cloud_and_shadow(values[:, PLACES], FLAT)
    assert not mask[:, :40].any() and mask[:, 40:].any()


def test_a_cloudless_stack_passes_through() -> None:
    values = fields()
    mask = cloud_and_shadow(values[:, PLACES], FLAT)
    assert not mask.any()
    weights = fill_weights(mask)
    water = gap_fill.water_of(values)
    filled = values.copy()
    gap_fill.fill_dates(filled, weights, gap_fill.aligned_mosaic(values, weights, water), water)
    np.testing.assert_array_equal(filled, values)


def test_known_clouds_are_filled_with_the_ground_below() -> None:
    truth = fields()
    values, _ = clouded(truth)
    weights = fill_weights(cloud_and_shadow(values[:, PLACES], FLAT))
    water = gap_fill.water_of(values)
    mosaic = gap_fill.aligned_mosaic(values, weights, water)
    gap_fill.fill_dates(values, weights, mosaic, water)
    where = np.broadcast_to((weights > 0)[:, None], values.shape)
    assert np.sqrt(np.mean((values - truth)[where] ** 2)) <= 0.01


def test_a_date_that_is_half_clear_is_filled_on_a_small_area() -> None:
    """1000 pixels would be a quarter of it: the reference fills such a date wholly."""
    values = fields()[:, :, :64, :64].copy()
    mask = np.zeros((DATES, 64, 64), bool)
    mask[2, 24:] = True
    values[2][:, mask[2]] = 0.6
    weights = fill_weights(mask)
    gap_fill.aligned_mosaic(values, weights, gap_fill.water_of(values))
    assert weights[2].min() == 0
    weights = fill_weights(mask)
    gap_fill.aligned_mosaic(values, weights, gap_fill.water_of(values), as_reference=True)
    assert weights[2].min() == 1


@pytest.mark.parametrize("dates", range(1, 14))
def test_medians_of_few_dates_equal_numpy(dates: int) -> None:
    random = np.random.default_rng(dates)
    cube = random.random((dates, 9, 7)).astype(np.float32)
    cube[random.random(cube.shape) < 0.3] = np.nan
    cube[:, 0, 0] = np.nan
    with pytest.warns(RuntimeWarning, match="All-NaN"):
        expected = np.nanmedian(cube, axis=0)
    np.testing.assert_array_equal(in_time.median(cube), expected)


def test_coefficients_are_those_of_scipy() -> None:
    optimize = pytest.importorskip("scipy.optimize", reason="the library to compare with")
    random = np.random.default_rng(6)
    for _ in range(20):
        a = random.normal(size=(60, 11))
        b = a @ random.normal(size=11) + random.normal(size=60)
        ours = gap_fill.nonnegative(a.T @ a, a.T @ b)
        np.testing.assert_allclose(ours, optimize.nnls(a, b)[0], atol=1e-8)


def test_dates_are_taken_or_left_for_a_reason() -> None:
    clear = [DateClouds(day, 0.05, 0.02) for day in range(5, 365, 10)]
    dates = sorted([*clear, DateClouds(8, 0.6, 0.1), DateClouds(50, 0.3, 0.7)], key=lambda date: date.day)
    days, reasons = date_selection.choose(dates)
    assert 9 <= len(days) <= 10
    assert set(reasons) == {date.day for date in dates}
    assert str(reasons[8]) == "left: too much cloud around"
    assert str(reasons[50]) == "left: another date of these weeks is clearer"
    assert all(str(reasons[day]).startswith("taken") for day in days)
    assert sum(str(reason).startswith("taken") for reason in reasons.values()) == len(days)


def test_few_dates_are_topped_up_with_dates() -> None:
    """The reference adds positions of a list as if they were days."""
    dates = [DateClouds(day, 0.39, 0.1) for day in (20, 110, 200, 290)]
    days, _ = date_selection.choose(dates)
    assert days == [20, 110, 200, 290]


def test_a_scene_without_data_here_is_left() -> None:
    scenes = np.zeros((2, 60, 60), np.uint8)
    scenes[1] = date_selection.NO_DATA
    days, reasons = date_selection.choose(date_selection.cloud_shares((40, 50), scenes))
    assert days == [40]
    assert str(reasons[50]) == "left: no data"
