"""The pictures of a map that grows: means of finished tiles, now and then, and no harm when they fail."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.inference import preview as module
from popcorn_qgis.engine.inference.preview import Preview
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.tiling.tile import Tile, tiles

HEIGHT, WIDTH = 1300, 2500  # 2500 / 1024: cells of 3 × 3 pixels, and a last one of 1


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    return clock


def finished(tile: Tile, scene: np.ndarray) -> module.FinishedTile:
    values = scene[tile.row - 10 : tile.row - 10 + tile.height, tile.column - 20 :][:, : tile.width]
    return module.FinishedTile(tile, {"output": values}, {})  # type: ignore[arg-type]


def test_cells_are_the_means_of_their_pixels(tmp_path: Path, clock: Clock) -> None:
    scene = np.random.default_rng(1).random((HEIGHT, WIDTH)).astype(np.float32)
    scene[:700, :900] = np.nan
    scene[0, 0], scene[1, 1] = 4.0, 8.0
    region = Tile(10, 20, HEIGHT, WIDTH)
    grid = Grid(CRS.from_epsg(32631), Affine(10, 0, 500_000, 0, -10, 6_000_000), WIDTH, HEIGHT)
    report = QuietReport()
    preview = Preview(str(tmp_path), "builtup", grid, region, report)
    for tile in tiles(region, 256, 320):  # edges that are no multiple of 3
        clock.now += 3.0
        preview.add(finished(tile, scene))
    with rasterio.open(report.previews[0].path) as first, rasterio.open(report.previews[-1].path) as last:
        assert np.isnan(first.read(1)).all()
        shown = last.read(1)
        assert (last.width, last.height) == (834, 434)
        assert last.bounds.left == 500_000 and last.bounds.top == 6_000_000
        assert last.res == (30.0, 30.0)
    assert shown[0, 0] == 6.0  # the mean of the two pixels there are
    assert np.isnan(shown[100, 200])
    for row, column in ((300, 400), (85, 833), (433, 106), (433, 833), (255, 320)):
        pixels = scene[3 * row : 3 * row + 3, 3 * column : 3 * column + 3]
        assert shown[row, column] == pytest.approx(np.nanmean(pixels), rel=1e-6)
    assert report.previews[-1].pixel_area_m2 == pytest.approx(100, rel=0.01)  # values are by pixel of the map


def test_a_picture_every_two_seconds_at_most(tmp_path: Path, clock: Clock) -> None:
    scene = np.ones((640, 640), np.float32)
    grid = Grid(CRS.from_epsg(32631), Affine(10, 0, 500_000, 0, -10, 6_000_000), 640, 640)
    report = QuietReport()
    region = Tile(10, 20, 640, 640)
    preview = Preview(str(tmp_path), "builtup", grid, region, report)
    for tile in tiles(region, 64):  # 100 tiles in 10 s
        clock.now += 0.1
        preview.add(finished(tile, scene))
    assert 5 <= len(report.previews) <= 6
    assert len({raster.path for raster in report.previews}) == len(report.previews)


def test_a_folder_that_is_gone_ends_the_preview_alone(tmp_path: Path, clock: Clock) -> None:
    scene = np.ones((64, 64), np.float32)
    grid = Grid(CRS.from_epsg(32631), Affine(10, 0, 500_000, 0, -10, 6_000_000), 64, 64)
    report = QuietReport()
    preview = Preview(str(tmp_path / "gone"), "builtup", grid, Tile(10, 20, 64, 64), report)
    clock.now += 10
    preview.add(finished(Tile(10, 20, 64, 64), scene))
    assert report.previews == []
    assert len(report.lines) == 1 and "not affected" in report.lines[0]
