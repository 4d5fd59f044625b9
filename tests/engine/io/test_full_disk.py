"""On a full disk GDAL need not fail, and touched memory ends the process: what is written is looked at."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.raster import Grid, write_raster
from popcorn_qgis.engine.io.scratch import array_on_disk
from popcorn_qgis.engine.io.written import Written
from tests.small_disk import small_disk


@pytest.mark.parametrize("seed", range(12))
def test_a_raster_is_there_as_it_was_written_or_not_at_all(tmp_path: Path, seed: int) -> None:
    """Of such tries a fifth once left a file whose blocks could not be read."""
    numbers = np.random.default_rng(seed)
    side, bands = int(numbers.integers(60, 260)), int(numbers.integers(1, 3))
    values = numbers.normal(size=(bands, side, side)).astype(np.float32)
    values[:, numbers.random((side, side)) < numbers.random()] = 0
    grid = Grid(rasterio.CRS.from_epsg(32631), from_origin(500_000, 5_600_000, 10, 10), side, side)
    with small_disk(tmp_path / "disk", 4 * int(numbers.integers(8, 30))) as disk:
        path = disk / "map.tif"
        try:
            with write_raster(path, grid, quantity="population", bands=bands, report=QuietReport()) as out:
                out.write(values)
        except EngineError as error:
            assert error.code == "disk-full"
            assert list(disk.iterdir()) == []
            return
        with rasterio.open(path) as raster:
            np.testing.assert_array_equal(raster.read(), values)


def test_what_is_read_again_is_what_was_written_last(tmp_path: Path) -> None:
    profile = {"driver": "GTiff", "width": 300, "height": 700, "count": 2, "dtype": "float32"}
    values, written = np.random.default_rng(1).normal(size=(2, 700, 300)).astype(np.float32), Written()
    with rasterio.open(tmp_path / "a.tif", "w", **profile) as raster:
        for array, window, band in (
            (values * 2, None, None),
            (values[:, :400], Window(0, 0, 300, 400), None),
            (values[0, 400:], Window(0, 400, 300, 300), 1),
            (values[1, 400:], Window(0, 400, 300, 300), 2),
        ):
            raster.write(array, window=window, indexes=band)
            written.note(array, 2, window, band)
    looks = []
    with rasterio.open(tmp_path / "a.tif", "r+") as raster:
        assert written.are_there(raster, lambda: looks.append(1))
        raster.write(np.full((1, 1, 1), 9, np.float32), [2], window=Window(7, 650, 1, 1))
        assert not written.are_there(raster, lambda: None)
    assert len(looks) >= 4  # a cancel is heard between pieces


def test_room_is_taken_before_it_is_used(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 64) as disk:
        with (disk / "sums").open("w+b") as file:
            few = array_on_disk(file, np.float32, (8, 100))
            assert few.shape == (8, 100) and not few.any()
            few[:] = 1
        with (disk / "more").open("w+b") as file, pytest.raises(OSError) as error:
            array_on_disk(file, np.float32, (100, 1000))
        assert error.value.errno == errno.ENOSPC
