"""A year without gaps: months of a made-up place, the same at any cut, and what is written beside them."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Dict

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Area, JobResult
from popcorn_qgis.contract.jobs.clean_imagery import MonthlyImageryJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import monthly
from popcorn_qgis.engine.io.series import read_series
from scene_writer import NORTH, WEST, write_scene

SIZE = 96
DAYS = [date(2021, 1, 10) + timedelta(days=40 * number) for number in range(9)]
#: Pixels of 20 m in blocks, so that nothing changes where they are brought to 10 m inside of a field.
LEVEL = np.array([500, 800, 700, 1100, 2000, 2300, 2500, 2600, 2000, 1300])


def ground(day: date) -> np.ndarray:
    """DN [10, H, W] of fields of 160 m, greener in summer."""
    random = np.random.default_rng(12)
    fields = random.uniform(0.7, 1.3, (10, SIZE // 16, SIZE // 16)).repeat(16, axis=1).repeat(16, axis=2)
    season = 1 + 0.2 * np.sin((day - date(2021, 1, 1)).days / 365 * np.pi)
    return LEVEL[:, None, None] * fields * season


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Nine dates, each second one with a cloud of its own."""
    folder = tmp_path_factory.mktemp("scenes")
    rows, columns = np.ogrid[:SIZE, :SIZE]
    for number, day in enumerate(DAYS):
        values = ground(day)
        if number % 2:
            values[:, (rows - 12 - 9 * number) ** 2 + (columns - 40) ** 2 < 12**2] = 6000
        write_scene(
            folder / f"s2_{day}.tif",
            values.round().astype(np.uint16),
            S2_TEN_BANDS,
            day.isoformat(),
            nodata=0,
        )
        write_scene(folder / f"s2_{day}_SCL.tif", np.full((1, SIZE, SIZE), 4, np.uint8), ("SCL",))
    return folder


def run(scenes: Path, folder: Path, **job: Any) -> JobResult:
    job = {"select": "all", **job}
    return monthly.run(
        MonthlyImageryJob(str(folder), 2021, scene_folders=(str(scenes),), **job), QuietReport()
    )


def pixels(folder: Path, name: str) -> np.ndarray:
    with rasterio.open(folder / f"{name}.tif") as raster:
        return raster.read()


@pytest.fixture(scope="module")
def made(scenes: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("months")
    run(scenes, folder, indices=("NDVI", "BI"))
    return folder


def test_every_month_shows_the_ground_under_the_clouds(made: Path) -> None:
    inside = np.zeros((SIZE, SIZE), bool)  # of a field: its edges are mixed at 20 m
    inside.reshape(6, 16, 6, 16)[:, 4:12, :, 4:12] = True
    for month in range(1, 13):
        found = pixels(made, f"sentinel2_2021-{month:02d}")
        truth = ground(date(2021, month, 15))
        apart = (found - truth)[:, inside]
        assert np.isfinite(found).all()
        assert np.sqrt(np.mean((apart / truth[:, inside]) ** 2)) < 0.06, month
    ndvi = pixels(made, "indices_2021-06")[0]
    nir, red = (truth_of(date(2021, 6, 15), band) for band in ("B08", "B04"))
    np.testing.assert_allclose(ndvi[inside], ((nir - red) / (nir + red))[inside], atol=0.03)


def truth_of(day: date, band: str) -> np.ndarray:
    return ground(day)[S2_TEN_BANDS.index(band)]


def test_it_is_a_series_and_says_what_it_is_made_of(made: Path) -> None:
    series = read_series(str(made), QuietReport())
    assert len(series.of("s2")) == len(series.of("indices")) == 12
    with (made / "scenes.csv").open(encoding="utf-8") as stream:
        rows: Dict[str, Dict[str, str]] = {row["date"]: row for row in csv.DictReader(stream)}
    assert len(rows) == 9 and all(row["decision"].startswith("taken") for row in rows.values())
    assert float(rows[DAYS[1].isoformat()]["filled_percent"]) > 5
    assert float(rows[DAYS[0].isoformat()]["filled_percent"]) == 0
    with rasterio.open(made / "sentinel2_2021-03.tif") as raster:
        assert raster.descriptions == S2_TEN_BANDS
        assert "2021" in raster.tags()["NOTICE"]


def test_any_cut_gives_the_same_months(scenes: Path, made: Path, tmp_path: Path) -> None:
    west, north = WEST + 10 * 20, NORTH - 10 * 30
    part = Area("EPSG:32631", (west, north - 10 * 40, west + 10 * 50, north))
    run(scenes, tmp_path, area=part)
    cut, whole = pixels(tmp_path, "sentinel2_2021-07"), pixels(made, "sentinel2_2021-07")
    np.testing.assert_allclose(cut, whole[:, 30:70, 20:70], atol=0.01)


def test_quarters(scenes: Path, tmp_path: Path) -> None:
    result = run(scenes, tmp_path, step="quarters")
    assert sorted(result.rasters) == [f"s2_2021-Q{quarter}" for quarter in (1, 2, 3, 4)]
    assert result.rasters["s2_2021-Q2"].first_day == "2021-04-01"


def test_more_dates_than_the_memory_bears_are_refused(scenes: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="MB for 9 dates, and may take 500 MB"):
        run(scenes, tmp_path, memory_mb=500)
    assert not list(tmp_path.glob("*.tif"))


def test_what_can_not_be_made_is_refused(scenes: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="There is no index NDXI"):
        run(scenes, tmp_path, indices=("NDXI",))
    few = MonthlyImageryJob(str(tmp_path), 2021, s2=(str(scenes / f"s2_{DAYS[0]}.tif"),), select="all")
    with pytest.raises(EngineError, match="Fewer than three dates of 2021"):
        monthly.run(few, QuietReport())
    assert not list(tmp_path.glob("*.tif"))
