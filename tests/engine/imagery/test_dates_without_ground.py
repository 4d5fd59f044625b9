"""A date that is the same everywhere in a band, as a saturated cloud: left out, said why, no end of a run."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Dict, List

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import CompositeJob
from popcorn_qgis.contract.jobs.clean_imagery import MonthlyImageryJob
from popcorn_qgis.contract.jobs.imagery import ObservationsJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite, monthly, observations
from popcorn_qgis.engine.imagery.compositing import gap_fill
from popcorn_qgis.engine.io.series import read_series
from scene_writer import write_scene

SIZE = 64
DAYS = [date(2021, 3, 2) + timedelta(days=9 * number) for number in range(6)]
CLOUD = DAYS[2]
LEVEL = np.array([500, 800, 700, 1100, 2000, 2300, 2500, 2600, 2000, 1300])


def write_dates(folder: Path, *saturated: date) -> Path:
    fields = np.random.default_rng(3).uniform(0.7, 1.3, (10, SIZE // 8, SIZE // 8))
    ground = LEVEL[:, None, None] * fields.repeat(8, axis=1).repeat(8, axis=2)
    for day in DAYS:
        values = ground.round()
        if day in saturated:
            values[:2] = 65535 // 4  # blue and green; the others keep some structure
        write_scene(
            folder / f"s2_{day}.tif", values.astype(np.uint16), S2_TEN_BANDS, day.isoformat(), nodata=0
        )
        write_scene(folder / f"s2_{day}_SCL.tif", np.full((1, SIZE, SIZE), 4, np.uint8), ("SCL",))
    return folder


def decisions(folder: Path) -> Dict[str, str]:
    with (folder / "scenes.csv").open(encoding="utf-8") as stream:
        return {row["date"]: row["decision"] for row in csv.DictReader(stream)}


def pixels(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read()


def without(folder: Path, day: date) -> List[str]:
    return [str(folder / f"s2_{one}.tif") for one in DAYS if one != day]


def test_months_are_those_of_the_other_dates(tmp_path: Path) -> None:
    scenes, report = write_dates(tmp_path / "scenes", CLOUD), QuietReport()
    made, other = tmp_path / "made", tmp_path / "other"
    monthly.run(
        MonthlyImageryJob(str(made), 2021, scene_folders=(str(scenes),), select="all", step="quarters"),
        report,
    )
    told = decisions(made)
    assert told[CLOUD.isoformat()].startswith("left: The band taken for B02 of s2_2021-03-20.tif is 16383")
    assert sum(reason.startswith("taken") for reason in told.values()) == 5
    assert any("s2_2021-03-20.tif is left out" in text for text in report.warnings)
    monthly.run(
        MonthlyImageryJob(str(other), 2021, s2=tuple(without(scenes, CLOUD)), select="all", step="quarters"),
        QuietReport(),
    )
    name = "sentinel2_2021-Q2.tif"
    np.testing.assert_array_equal(pixels(made / name), pixels(other / name))


def test_composites_and_observations(tmp_path: Path) -> None:
    scenes = write_dates(tmp_path / "scenes", CLOUD)
    asked = CompositeJob(str(tmp_path / "made"), 2021, ("spring",), scene_folders=(str(scenes),))
    composite.run(asked, QuietReport())
    told = decisions(tmp_path / "made")
    assert "everywhere" in told[CLOUD.isoformat()] and len(told) == len(DAYS)
    # An observation is shown as it was seen.
    series = str(tmp_path / "series")
    job = ObservationsJob(series, "2021-03-01", "2021-06-01", source="disk", scene_folder=str(scenes))
    observations.run(job, QuietReport())
    assert len(read_series(series, QuietReport()).members) == len(DAYS)


def test_where_every_date_is_so_it_is_refused(tmp_path: Path) -> None:
    scenes = write_dates(tmp_path / "scenes", *DAYS)
    with pytest.raises(EngineError, match="is 16383 everywhere"):
        monthly.run(MonthlyImageryJob(str(tmp_path / "m"), 2021, scene_folders=(str(scenes),)), QuietReport())


def test_a_band_that_is_the_same_everywhere_does_not_shake_the_mosaic() -> None:
    """A band beside the four: its spread is nothing, and nothing is divided by it."""
    random = np.random.default_rng(5)
    values = random.uniform(0.1, 0.3, (4, 10, 60, 60)).astype(np.float32)
    values[:, 8] = values[:1, 8]
    values[2, 8] = 0.5
    weights = np.zeros((4, 60, 60), np.float32)
    mosaic = gap_fill.aligned_mosaic(values, weights, np.full((60, 60), -1, np.float32))
    # By hand: each date is brought to the mean of the other three; the flat one becomes their median.
    own, middle = values[0, 8], np.median(values[0, 8])
    expected = (3 * (2 * own + 0.5) / 3 + middle) / 4
    np.testing.assert_allclose(mosaic[8], np.clip(expected, own, 0.5), atol=1e-3)
