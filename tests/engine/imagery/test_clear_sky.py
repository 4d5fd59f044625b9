"""Composites with clouds found in time and dates chosen: values, the same at any cut, and reasons."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
import rasterio
from affine import Affine

from popcorn_qgis.contract.bands import S2_TEN_BANDS
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Area, CompositeJob, DownloadImageryJob, JobResult
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite, download
from popcorn_qgis.engine.imagery.compositing import blocks, clear_sky
from popcorn_qgis.engine.io.grid import Grid
from scene_writer import NORTH, S2_BANDS, WEST, write_scene

#: Within one block: the next one begins in row 200.
SIZE = 192
DAYS = ("2021-03-05", "2021-03-20", "2021-04-04", "2021-04-19", "2021-05-04", "2021-05-19")
CLOUDS = {1: (50, 45), 3: (100, 140), 4: (140, 50)}  # day → row, column
RADIUS = 20


@pytest.fixture(scope="module")
def ground() -> np.ndarray:
    """DN [10, H, W] in the order of S2_TEN_BANDS: fields that no date changes."""
    random = np.random.default_rng(8)
    plots = random.uniform(0.7, 1.3, (10, SIZE // 8, SIZE // 8)).repeat(8, axis=1).repeat(8, axis=2)
    level = np.array([500, 800, 700, 1100, 2000, 2300, 2500, 2600, 2000, 1300])[:, None, None]
    return (level * plots).astype(np.uint16)


@pytest.fixture(scope="module")
def folder(ground: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six scenes of ten bands, three with a cloud that their classes do not know."""
    folder = tmp_path_factory.mktemp("scenes")
    for number, day in enumerate(DAYS):
        write_scene(folder / f"s2_{day}.tif", sky_over(ground, number), S2_TEN_BANDS, day, nodata=0)
        classes = np.full((1, SIZE, SIZE), 4, np.uint8)
        if number == 5:
            classes[0, :, : SIZE // 2] = 9
        write_scene(folder / f"s2_{day}_SCL.tif", classes, ("SCL",))
    return folder


def circle(number: int) -> np.ndarray:
    row, column = CLOUDS[number]
    rows, columns = np.ogrid[:SIZE, :SIZE]
    return (rows - row) ** 2 + (columns - column) ** 2 < RADIUS**2


def sky_over(ground: np.ndarray, number: int) -> np.ndarray:
    values = ground.copy()
    if number in CLOUDS:
        values[:, circle(number)] = 6000
    return values


def run(scenes: Path, out: Path, **job: Any) -> JobResult:
    job = {"scene_folders": (str(scenes),), **job}
    return composite.run(CompositeJob(str(out), 2021, ("spring",), **job), QuietReport())


def pixels(result: JobResult) -> np.ndarray:
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        return raster.read()


def table(result: JobResult) -> List[Dict[str, str]]:
    with open(result.files["scenes"], encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def test_clouds_that_the_classes_miss_are_found_in_time(
    folder: Path, ground: np.ndarray, tmp_path: Path
) -> None:
    counted = pixels(run(folder, tmp_path / "classes", dilation_px=0))[4]
    assert (counted >= 5).all()  # the classes know of none of the clouds
    result = run(folder, tmp_path / "series", cloud_mask="series")
    values = pixels(result)
    four = [S2_TEN_BANDS.index(band) for band in S2_BANDS]
    np.testing.assert_array_equal(values[:4], ground[four])
    for number in CLOUDS:
        assert (values[4][circle(number)] == 5).all()
    assert (values[4] == 6).mean() > 0.8
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        assert raster.tags()["CLOUD_MASK"] == "series"
    both = pixels(run(folder, tmp_path / "both", cloud_mask="both", dilation_px=0))
    hidden = np.arange(SIZE) < SIZE // 2
    assert (both[4][:, hidden] <= 5).all()
    np.testing.assert_array_equal(both[4][:, ~hidden], values[4][:, ~hidden])


def test_any_cut_gives_the_same_map(folder: Path, tmp_path: Path) -> None:
    """A part of a block is decided as the whole of it."""
    whole = pixels(run(folder, tmp_path / "whole", cloud_mask="series", select="method"))
    west, north = WEST + 10 * 80, NORTH - 10 * 60
    part = Area("EPSG:32631", (west, north - 10 * 70, west + 10 * 100, north))
    cut = pixels(run(folder, tmp_path / "cut", cloud_mask="series", select="method", area=part))
    np.testing.assert_array_equal(cut, whole[:, 60:130, 80:180])


def test_blocks_do_not_depend_on_the_grid() -> None:
    grid = Grid(rasterio.CRS.from_epsg(32631), Affine(10, 0, 503_000, 0, -10, 5_403_010), 900, 500)
    pieces = list(blocks.pieces_by_block(grid))
    covered = np.zeros(grid.shape, int)
    for column, row, piece in pieces:
        covered[row : row + piece.height, column : column + piece.width] += 1
        around = blocks.block_around(piece, 0)
        assert around.bounds[0] % 6000 == 0 and around.bounds[1] % 6000 == 0
        assert around.width == around.height == blocks.BLOCK_PX
        assert around.bounds[0] <= piece.bounds[0] and piece.bounds[2] <= around.bounds[2]
        assert around.bounds[1] <= piece.bounds[1] and piece.bounds[3] <= around.bounds[3]
    assert (covered == 1).all()
    assert len(pieces) == 6


def test_the_table_says_why_of_every_date(folder: Path, ground: np.ndarray, tmp_path: Path) -> None:
    assert {row["decision"] for row in table(run(folder, tmp_path / "all"))} == {"taken: all dates"}
    scenes = tmp_path / "scenes"
    shutil.copytree(folder, scenes)
    classes = np.full((1, SIZE, SIZE), 9, np.uint8)
    write_scene(scenes / "s2_2021-04-19_SCL.tif", classes, ("SCL",))
    rows = {row["date"]: row for row in table(run(scenes, tmp_path / "method", select="method"))}
    assert rows["2021-04-19"]["decision"] == "left: too much cloud around"
    assert rows["2021-04-19"]["taken_percent"] == "0.0"
    taken = [day for day, row in rows.items() if row["decision"].startswith("taken")]
    assert len(taken) >= 4 and rows["2021-03-05"]["taken_percent"] == "100.0"


def test_too_few_dates_are_masked_by_their_classes(folder: Path, tmp_path: Path) -> None:
    class Warned(QuietReport):
        said: List[str] = []

        def warning(self, text: str) -> None:
            self.said.append(str(text))

    scenes = tuple(str(folder / f"s2_{day}.tif") for day in DAYS[:2])
    job = CompositeJob(str(tmp_path), 2021, ("spring",), s2=scenes, cloud_mask="series")
    composite.run(job, Warned())
    assert Warned.said == [
        "2021-spring: 2 dates are too few to find clouds in time; the scene classes are taken."
    ]


def test_what_can_not_be_done_is_refused(folder: Path, ground: np.ndarray, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="The cloud mask can't be 'time'"):
        run(folder, tmp_path, cloud_mask="time")
    with pytest.raises(EngineError, match="The choice of dates can't be 'best'"):
        run(folder, tmp_path, select="best")
    bare = write_scene(tmp_path / "bare_2021-04-01.tif", ground[:4], S2_BANDS, "2021-04-01")
    job = CompositeJob(str(tmp_path / "out"), 2021, ("spring",), s2=(str(bare),), cloud_mask="series")
    with pytest.raises(EngineError, match="no band named B06, B8A, B11") as refused:
        composite.run(job, QuietReport())
    assert "the scene classes" in str(refused.value.remedy)
    with pytest.raises(EngineError, match="None of the scenes has a scene classification"):
        composite.run(
            CompositeJob(str(tmp_path / "out"), 2021, ("spring",), s2=(str(bare),), select="method"),
            QuietReport(),
        )
    with pytest.raises(EngineError, match="computes the median itself"):
        area = Area("EPSG:32631", (WEST, NORTH - 400, WEST + 400, NORTH))
        asked = DownloadImageryJob(
            str(tmp_path), area, 2021, ("spring",), source="copernicus", cloud_mask="series"
        )
        download.run(asked, QuietReport())
    with pytest.raises(EngineError, match="needs .* MB for 6 dates, and may take 10 MB"):
        run(folder, tmp_path / "little", cloud_mask="series", memory_mb=10)


def test_a_missing_pixel_is_hidden_whatever_the_rule() -> None:
    rule = clear_sky.sky_rule("classes", "four")
    date = np.zeros((5, 4, 4), np.float32)
    date[:, 0] = np.nan
    hidden = clear_sky.hidden_by(rule, [date], lambda: None)
    assert hidden[0, 0].all() and not hidden[0, 1:].any()
