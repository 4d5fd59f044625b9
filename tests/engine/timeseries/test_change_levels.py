"""The calm level of a window comes from others that share no day with it; kinds and days follow from it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, Dict, List

import numpy as np
import pytest

from popcorn_qgis.contract.jobs import Compute, UrbanChangeJob
from popcorn_qgis.engine.io.time_windows import DAY_S, Window
from popcorn_qgis.engine.tiling.tile import Tile
from popcorn_qgis.engine.timeseries.urban_change import outcome
from popcorn_qgis.engine.timeseries.urban_change.kept import Kept
from popcorn_qgis.engine.timeseries.urban_change.window_change import _levels, _strip

#: The first two share days, and so do the second and the third.
WINDOWS = tuple(Window(0, 9, start * DAY_S, (start + 100) * DAY_S) for start in (0, 60, 120))
TILE = Tile(0, 0, 24, 24)
JOB = UrbanChangeJob("series", "ercnn", "a.tif", method="network", times_calm=3.0)


def plan() -> Any:
    grid = SimpleNamespace(width=24, height=24, shape=(24, 24))
    return SimpleNamespace(streams=SimpleNamespace(grid=grid), windows=WINDOWS)


def maps(*levels: float) -> List[Dict[str, np.ndarray]]:
    shape = (24, 24)
    return [
        {
            "value": np.full(shape, level, np.float32),
            "looks": np.full(shape, 7, np.uint16),
            "age_days": np.full(shape, 90, np.float32),
        }
        for level in levels
    ]


def test_what_a_window_shows_does_not_set_its_own_level() -> None:
    levels, high = _levels(JOB, plan(), [TILE], lambda _: maps(0.01, 0.05, 0.3))
    # The first and the third share no day; the second overlaps both, and takes the middle of the others.
    assert levels == pytest.approx([0.3, 0.155, 0.01]) and high == pytest.approx(1.55)


def test_changed_from_so_many_times_the_calm_level_on_and_dated_by_its_window() -> None:
    made = maps(0.01, 0.01, 0.01)
    made[1]["value"][12, 12] = 0.031
    made[1]["value"][12, 13] = 0.029
    for one in made:
        one["value"][14, 14] = np.nan
    made[2]["value"][2, 2] = 0.9
    strip = _strip(JOB, plan(), TILE, made, np.full(3, 0.01))
    assert strip.kinds[12, 12] == outcome.CHANGED and strip.kinds[12, 13] == outcome.NO_CHANGE
    assert [float(one[12, 12]) for one in strip.days] == [110, 60, 160]
    assert strip.kinds[14, 14] == outcome.TOO_FEW and np.isnan(strip.strength[:, 14, 14]).all()
    assert strip.kinds[2, 2] == outcome.EDGE
    assert strip.strength[:, 12, 12].tolist() == pytest.approx([0.031, 3.1, 7, 90])


def test_the_cut_of_an_earlier_run_is_kept_so_that_its_parts_are_found(tmp_path: Any) -> None:
    job = UrbanChangeJob("series", "m", "a.tif", folder=str(tmp_path), compute=Compute())
    kept = Kept(job, SimpleNamespace())
    assert kept.tile_px(0, 150) == 150
    kept.save("one", {"values": np.ones(3)})
    (tmp_path / "mine.npz").write_bytes(b"of the user")
    kept.done({"tile_px": 150})
    again = Kept(job, SimpleNamespace())
    assert again.tile_px(0, 90) == 150 and again.tile_px(64, 90) == 64 and again.has("one")
    other = Kept(job, SimpleNamespace())
    other.done({"tile_px": 150})  # asked for nothing: what it did not need goes, but nothing else
    assert not other.has("one") and (tmp_path / "mine.npz").is_file()
