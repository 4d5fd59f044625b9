"""Windows at their bounds, by hand: which steps belong to one, and how many a place will have."""

from __future__ import annotations

import numpy as np
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.io import time_windows as timeline
from popcorn_qgis.engine.io.time_windows import DAY_S, WindowRule, windows_of
from popcorn_qgis.engine.timeseries.urban_change import radiometry


def test_a_step_on_the_day_on_which_a_window_ends_is_not_in_it() -> None:
    times = np.array([0, 5, 10]) * DAY_S
    (window,) = windows_of(times, WindowRule(10, 10, 2, 9))
    assert (window.first, window.last, window.end_s) == (0, 1, 5 * DAY_S)
    (window,) = windows_of(times - np.array([0, 0, 1]), WindowRule(10, 10, 2, 9))
    assert window.last == 2


def test_windows_with_too_few_steps_are_none_and_long_ones_are_cut() -> None:
    times = np.arange(6) * DAY_S
    assert windows_of(times, WindowRule(10, 1, 7, 9)) == []
    assert [one.steps for one in windows_of(times, WindowRule(10, 6, 2, 4))] == [4]


def test_nothing_new_leaves_nothing_open_to_compute() -> None:
    windows = windows_of(np.arange(100) * 4 * DAY_S, timeline.S12)
    last = windows[-1].end_s
    kept = timeline.closed(windows, last)
    assert kept and all(one.end_s < last for one in kept)
    assert timeline.closed(kept, last) == kept


def test_how_many_windows_a_place_will_have_is_known_before_the_download() -> None:
    assert timeline.windows_expected(4 * 365, 3, 2, timeline.S12) == pytest.approx(90, abs=5)
    assert timeline.windows_expected(60, 3, 2, timeline.S12) == 0


@pytest.mark.parametrize(
    ("values", "words"),
    [(np.full((2, 4, 4), -12.0), "is in dB"), (np.full((2, 4, 4), 50.0), "no backscatter")],
)
def test_radar_in_another_unit_is_refused(values: np.ndarray, words: str) -> None:
    with pytest.raises(EngineError, match=words):
        radiometry.check_radar(values, "s1.tif")
    radiometry.check_radar(np.full((2, 4, 4), 0.09), "s1.tif")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        (np.full((10, 4, 4), 0.1), "has 10 bands"),
        (np.full((12, 4, 4), 0.1), "has 12 bands"),
        (np.full((13, 4, 4), 1500.0), "is in DN"),
        (np.zeros((13, 4, 4)), "is 0 everywhere"),
    ],
)
def test_optical_images_in_another_unit_are_refused(values: np.ndarray, words: str) -> None:
    with pytest.raises(EngineError, match=words):
        radiometry.check_reflectance(values, "s2.tif")
    radiometry.check_reflectance(np.full((13, 4, 4), 0.1), "s2.tif")
