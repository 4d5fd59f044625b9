"""Gaps of a composite filled from the other dates of its period: only there, marked, the same at any cut."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Area, CompositeJob, DownloadImageryJob, JobResult
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite, download
from popcorn_qgis.engine.imagery.compositing import blocks, choose, unseen
from scene_writer import NORTH, S2_BANDS, WEST, write_scene

#: Smaller blocks, so that four of them meet in row 80 and column 80, in the middle of the roofs.
BLOCK = 80
HEIGHT, WIDTH = 160, 160
DAYS = ("2021-03-05", "2021-03-20", "2021-04-04", "2021-04-19", "2021-05-04", "2021-05-19")
ROOFS = slice(62, 98), slice(62, 98)
#: The classes take roofs for cloud on all dates; over them there really is thin cloud on two.
HAZE_DN = {1: 900, 4: 1500}
LEVEL = np.array([500, 800, 700, 1100, 2000, 2300, 2500, 2600, 2000, 1300])[:, None, None]
FOUR = [S2_TEN_BANDS.index(band) for band in S2_BANDS]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (blocks, choose, unseen):
        monkeypatch.setattr(module, "BLOCK_PX", BLOCK)


@pytest.fixture(scope="module")
def ground() -> np.ndarray:
    """DN [10, H, W]: fields, and roofs that are brighter than they are, but not in near infrared."""
    random = np.random.default_rng(3)
    plots = random.uniform(0.7, 1.3, (10, HEIGHT // 8, WIDTH // 8)).repeat(8, axis=1).repeat(8, axis=2)
    return (LEVEL * plots).astype(np.uint16)


def write_dates(folder: Path, ground: np.ndarray, hidden: Tuple[int, ...] = tuple(range(6))) -> Path:
    """Write six dates of the ground under a sun that changes; the classes hide the roofs on some."""
    folder.mkdir()
    for number, day in enumerate(DAYS):
        values = ground * (1 + 0.02 * (number - 2.5))
        values[(slice(None), *ROOFS)] += HAZE_DN.get(number, 0)
        write_scene(folder / f"s2_{day}.tif", values.astype(np.uint16), S2_TEN_BANDS, day, nodata=0)
        classes = np.full((1, HEIGHT, WIDTH), 4, np.uint8)
        if number in hidden:
            classes[(0, *ROOFS)] = 9
        write_scene(folder / f"s2_{day}_SCL.tif", classes, ("SCL",))
    return folder


@pytest.fixture(scope="module")
def folder(ground: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_dates(tmp_path_factory.mktemp("dates") / "scenes", ground)


class Listening(QuietReport):
    def __init__(self) -> None:
        super().__init__()
        self.said: List[str] = []

    def log(self, text: str) -> None:
        self.said.append(str(text))


def run(scenes: Path, out: Path, report: QuietReport | None = None, **job: Any) -> JobResult:
    job = {"scene_folders": (str(scenes),), "dilation_px": 0, "fill_gaps": True, "fill_from": "dates", **job}
    return composite.run(CompositeJob(str(out), 2021, ("spring",), **job), report or QuietReport())


def pixels(result: JobResult) -> np.ndarray:
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        return raster.read()


def test_what_no_date_shows_is_the_ground_below(folder: Path, ground: np.ndarray, tmp_path: Path) -> None:
    bare = pixels(run(folder, tmp_path / "bare", fill_gaps=False))
    report = Listening()
    result = run(folder, tmp_path / "filled", report)
    values = pixels(result)
    gaps = np.zeros((HEIGHT, WIDTH), bool)
    gaps[ROOFS] = True
    assert np.isnan(bare[:4, gaps]).all()
    np.testing.assert_array_equal(values[:5, ~gaps], bare[:, ~gaps])  # what was seen stays as it was
    np.testing.assert_array_equal(values[4] == 0, gaps)  # and no fill counts as an observation
    np.testing.assert_array_equal(values[5], np.where(gaps, 2, 0))
    error = (values[:4, gaps] - ground[FOUR][:, gaps]) / 10_000
    assert float(np.sqrt((error**2).mean())) <= 0.01
    assert result.numbers["s2_2021-spring_gaps_percent"] == 0
    share = 100 * gaps.mean()
    assert result.numbers["s2_2021-spring_filled_by_method_percent"] == pytest.approx(share)
    assert report.said[-1] == (
        "Sentinel-2, 2021-spring: gaps 0.0 %, 1,296 pixels (5.06 %) that no date shows filled from the other "
        "dates."
    )
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        assert raster.descriptions == (*S2_BANDS, "clear observations", "filled from other dates")
        assert raster.tags()["FILL_FROM"] == "dates" and raster.tags()["FILLED_PERCENT"] == "5.062"


@pytest.mark.full
def test_a_cut_across_blocks_fills_the_same(folder: Path, tmp_path: Path) -> None:
    whole = pixels(run(folder, tmp_path / "whole"))
    rows, columns = slice(60, 76), slice(50, 70)  # of one block alone
    west, north = WEST + 10 * columns.start, NORTH - 10 * rows.start
    part = Area("EPSG:32631", (west, north - 160, west + 200, north))
    cut = pixels(run(folder, tmp_path / "cut", area=part))
    np.testing.assert_allclose(cut, whole[:, rows, columns], atol=0.01)
    assert (whole[5, 62:98, 62:98] == 2).all()


def test_without_a_cloud_nothing_is_filled(ground: np.ndarray, tmp_path: Path) -> None:
    scenes = write_dates(tmp_path / "scenes", ground, hidden=())
    values = pixels(run(scenes, tmp_path / "filled", bands="ten"))
    bare = pixels(run(scenes, tmp_path / "bare", bands="ten", fill_gaps=False))
    np.testing.assert_array_equal(values[:11], bare)
    assert not values[11].any()


def test_a_date_that_was_left_fills_before_the_method(ground: np.ndarray, tmp_path: Path) -> None:
    """Half of it is cloud, so that it is left; but it alone shows the roofs."""
    scenes = write_dates(tmp_path / "scenes", ground, hidden=(0, 1, 2, 4, 5))
    classes = np.full((1, HEIGHT, WIDTH), 9, np.uint8)
    classes[(0, *ROOFS)] = 4
    write_scene(scenes / f"s2_{DAYS[3]}_SCL.tif", classes, ("SCL",))
    result = run(scenes, tmp_path / "out", select="method")
    values = pixels(result)
    with rasterio.open(scenes / f"s2_{DAYS[3]}.tif") as raster:
        own = raster.read()[FOUR]
    np.testing.assert_array_equal(values[(slice(0, 4), *ROOFS)], own[(slice(None), *ROOFS)])
    assert (values[(5, *ROOFS)] == 1).all() and values[5].sum() == 1296
    assert (values[(4, *ROOFS)] == 0).all()


def test_what_can_not_be_filled_is_said(folder: Path, ground: np.ndarray, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="Gaps can't be filled from 'hope'"):
        run(folder, tmp_path, fill_from="hope")
    with pytest.raises(EngineError, match="needs .* MB for . dates, and may take 8 MB"):
        run(folder, tmp_path, memory_mb=8)
    area = Area("EPSG:32631", (WEST, NORTH - 400, WEST + 400, NORTH))
    asked = DownloadImageryJob(
        str(tmp_path), area, 2021, ("spring",), source="copernicus", fill_gaps=True, fill_from="dates"
    )
    with pytest.raises(EngineError, match="computes the median itself") as refused:
        download.run(asked, QuietReport())
    assert "gaps from neighbouring seasons" in str(refused.value.remedy)
