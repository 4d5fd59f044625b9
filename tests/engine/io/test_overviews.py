"""Overviews: what GDAL itself makes of the same raster, readable by GDAL, and stopped at once."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.enums import Resampling

from popcorn_qgis.contract.errors import Cancelled
from popcorn_qgis.engine.feedback import QuietReport, TimedReport
from popcorn_qgis.engine.io.raster import Grid, write_raster
from tests.small_scene import NORTH_UP


def write(path: Path, values: np.ndarray, **options: Any) -> None:
    bands, height, width = values.shape
    grid = Grid(rasterio.crs.CRS.from_epsg(32631), NORTH_UP, width, height)
    with write_raster(
        path, grid, bands=bands, dtype=str(values.dtype), report=QuietReport(), **options
    ) as out:
        out.write(values)


def noise(bands: int, height: int, width: int, share_missing: float) -> np.ndarray:
    source = np.random.default_rng(height)
    values = source.random((bands, height, width)).astype("f4")
    values[source.random(values.shape) < share_missing] = np.nan
    values[:, :300, :400] = np.nan
    return values


def levels(path: Path) -> list[np.ndarray]:
    with rasterio.open(path) as dataset:
        count = len(dataset.overviews(1))
    found = []
    for level in range(count):
        with rasterio.open(path, overview_level=level) as dataset:
            found.append(dataset.read())
    return found


@pytest.mark.parametrize(("bands", "missing"), [(1, 0.0), (3, 0.3)])
def test_they_are_gdals_averages(tmp_path: Path, bands: int, missing: float) -> None:
    values = noise(bands, 1536, 2048, missing)
    write(tmp_path / "ours.tif", values, quantity="population")
    theirs = tmp_path / "theirs.tif"
    with rasterio.open(tmp_path / "ours.tif") as dataset:
        profile = {**dataset.profile, "bigtiff": "YES"}
    with rasterio.open(theirs, "w", **profile) as dataset:
        dataset.write(values)
    with rasterio.open(theirs, "r+") as dataset:
        dataset.build_overviews([2, 4, 8], Resampling.average)
    ours = levels(tmp_path / "ours.tif")
    assert [level.shape for level in ours] == [(bands, 768, 1024), (bands, 384, 512), (bands, 192, 256)]
    for one, other in zip(ours, levels(theirs)):
        np.testing.assert_allclose(one, other, rtol=1e-5)
    assert os.listdir(tmp_path).count("ours.tif") == 1
    assert not (tmp_path / "ours.tif.ovr").exists()


def test_odd_sizes_and_classes(tmp_path: Path) -> None:
    values = np.full((1, 601, 999), 255, dtype="u1")
    values[0, :100] = np.random.default_rng(0).integers(0, 2, (100, 999))
    values[0, 600, 998] = 1
    write(tmp_path / "out.tif", values, quantity="builtup_binary")
    half, quarter = levels(tmp_path / "out.tif")
    assert (half.shape, quarter.shape) == ((1, 301, 500), (1, 151, 250))
    four = values[0, :100, :998].reshape(50, 2, 499, 2).sum(axis=(1, 3))
    np.testing.assert_array_equal(half[0, :50, :499], four >= 2)  # a half is rounded up, as GDAL does
    assert half[0, 300, 499] == 1  # the corner alone
    assert (half[0, 50:300] == 255).all()


@pytest.mark.skipif(not shutil.which("gdalinfo"), reason="needs GDAL's own tools")
def test_another_gdal_reads_them(tmp_path: Path) -> None:
    write(tmp_path / "out.tif", noise(2, 700, 900, 0.1), quantity="population")
    told = subprocess.run(
        ["gdalinfo", "-checksum", "out.tif"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert told.stdout.count("Overviews: 450x350, 225x175") == 2
    assert told.stderr == ""


def test_a_cancel_is_looked_for_after_every_band(tmp_path: Path) -> None:
    """With dozens of groups a piece of all bands takes longer than a user waits."""
    told: list[float] = []
    grid = Grid(rasterio.crs.CRS.from_epsg(32631), NORTH_UP, 1200, 500)
    with write_raster(
        tmp_path / "out.tif", grid, quantity="population", bands=7, report=QuietReport()
    ) as out:
        out.write(np.ones((7, 500, 1200), np.float32))
        out.complete(told.append)
    pieces = 2 + 1 + 1  # 600 × 250, 300 × 125, 150 × 63: the first is wider than a piece
    assert len(told) == 7 * pieces
    assert told == sorted(told) and told[-1] == pytest.approx(1)
    assert max(np.diff([0.0, *told])) < 0.12


def test_cancel_while_they_are_built_leaves_nothing(tmp_path: Path) -> None:
    report, told = QuietReport(), []

    def advance(fraction: float) -> None:
        told.append(fraction)
        if len(told) == 3:
            report.cancelled.set()

    grid = Grid(rasterio.crs.CRS.from_epsg(32631), NORTH_UP, 3000, 2000)
    with (
        pytest.raises(Cancelled),
        write_raster(tmp_path / "out.tif", grid, quantity="builtup", report=report) as out,
    ):
        out.write(np.ones((2000, 3000), np.float32))
        out.complete(advance)
    assert len(told) == 3
    assert 0 < told[-1] < 0.5
    assert os.listdir(tmp_path) == []


def test_the_time_left_is_that_of_the_present_work() -> None:
    seconds, said = 0.0, []

    class Keep(QuietReport):
        def progress(self, fraction: float, text: str = "") -> None:
            said.append(text)

    report = TimedReport(Keep(), lambda: seconds)
    report.progress(0.5, "Taking over finished tiles")  # these were there: no pace of ours
    for seconds in (10.0, 20.0, 40.0):
        report.progress(0.5 + seconds / 200, "Mapping")
    assert said[-1] == "Mapping, about 60 s left"
    seconds = 50.0
    report.progress(0.8, "Building overviews")
    assert said[-1] == "Building overviews"
