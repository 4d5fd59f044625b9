"""Rasters: sizes on the ground, nodata, and outputs that are whole or not there."""

from __future__ import annotations

import math
import os
import resource
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.atomic_file import write_text
from popcorn_qgis.engine.io.raster import Grid, open_raster, read_window, windows, write_raster
from tests.small_scene import NORTH_UP, read_tif, write_tif

UTM = CRS.from_epsg(32631)


def grid(width: int = 20, height: int = 10, transform: Affine = NORTH_UP, crs: CRS = UTM) -> Grid:
    return Grid(crs, transform, width, height)


# -- sizes -----------------------------------------------------------------------------------------


def test_pixel_of_a_utm_grid_is_what_the_grid_says() -> None:
    assert grid().pixel_size_m() == (10, 10)
    assert grid().pixel_area_m2() == 100
    np.testing.assert_array_equal(grid().row_pixel_areas_m2(), np.full(10, 100.0))


def test_pixel_in_feet_is_told_in_metres() -> None:
    feet = grid(crs=CRS.from_epsg(2263), transform=Affine(32.8, 0, 980000, 0, -32.8, 200000))
    assert feet.pixel_size_m() == pytest.approx((9.9974, 9.9974), abs=1e-3)  # 32.8 US survey feet


def test_geographic_pixel_has_the_length_of_its_arc() -> None:
    # A degree at 45°: 111.132 km north, 78.847 km east (WGS 84; any almanac).
    pixel = 1e-4
    at_45 = grid(2, 2, Affine(pixel, 0, 10, 0, -pixel, 45 + pixel), CRS.from_epsg(4326))
    east, north = at_45.pixel_size_m()
    assert (east, north) == pytest.approx((7.8847, 11.1132), abs=1e-3)
    assert at_45.pixel_area_m2() == pytest.approx(7.8847 * 11.1132, rel=1e-4)


def test_geographic_rows_grow_towards_the_equator_and_sum_to_the_zone() -> None:
    # One degree of longitude from the equator to 1° N has 12,308.8 km² (authalic formula).
    rows = 1000
    one = Grid(CRS.from_epsg(4326), Affine(1e-3, 0, 0, 0, -1e-3, 1), 1000, rows)
    areas = one.row_pixel_areas_m2()
    assert (np.diff(areas) > 0).all()
    e2 = 0.0066943799901413165
    e, s, b = math.sqrt(e2), math.sin(math.radians(1)), 6356752.314245
    zone = math.pi * b**2 * (math.atanh(e * s) / e + s / (1 - e2 * s * s)) / 360
    assert areas.sum() * 1000 == pytest.approx(zone, rel=1e-6)


def test_web_mercator_is_measured_on_the_ground() -> None:
    at_60 = Grid(CRS.from_epsg(3857), Affine(10, 0, 1113195, 0, -10, 8399738), 2, 2)
    assert at_60.pixel_size_m()[0] == pytest.approx(5.01, abs=0.02)  # half of it, at 60° N
    with pytest.raises(EngineError, match=r"5\.0 m × 5\.0 m"):
        at_60.check_pixel_size(QuietReport())


@pytest.mark.parametrize("size", [8, 10, 12])
def test_pixels_of_about_ten_metres_are_read(size: float) -> None:
    grid(transform=Affine(size, 0, 5e5, 0, -size, 5.6e6)).check_pixel_size(QuietReport())


@pytest.mark.parametrize(
    ("size", "other", "remedy"),
    [
        (7.9, 7.9, "Average it to 10 m"),
        (3, 3, "Average it to 10 m"),
        (20, 20, "Use imagery with pixels of 10 m"),  # made finer, it would hold no more than it does
        (30, 30, "Use imagery with pixels of 10 m"),
        (10, 30, "Resample it to 10 m"),
        (5, 10, "Resample it to 10 m"),
    ],
)
def test_other_pixels_are_refused_with_what_helps(size: float, other: float, remedy: str) -> None:
    made = grid(transform=Affine(size, 0, 5e5, 0, -other, 5.6e6))
    with pytest.raises(EngineError) as caught:
        made.check_pixel_size(QuietReport())
    assert caught.value.code == "pixel-size"
    assert f"{size:.1f} m × {other:.1f} m" in caught.value.problem
    assert caught.value.remedy.startswith(remedy)


def test_narrow_geographic_pixel_is_logged_and_used() -> None:
    report = QuietReport()
    grid(4, 4, Affine(9e-5, 0, -0.78, 0, -9e-5, 38.1), CRS.from_epsg(4326)).check_pixel_size(report)
    assert any("7.9 m" in line for line in report.lines)


def test_rotated_grid_is_refused() -> None:
    with pytest.raises(EngineError, match="rotated"):
        grid(transform=Affine(9.96, 0.87, 5e5, 0.87, -9.96, 5.6e6)).check_pixel_size(QuietReport())


def test_crop_keeps_its_place() -> None:
    part = grid().crop(3, 2, 5, 4)
    assert part.bounds == (500030, 5599940, 500080, 5599980)
    assert part.shape == (4, 5)


# -- reading ---------------------------------------------------------------------------------------


def test_nodata_becomes_nan_band_by_band(tmp_path: Path) -> None:
    values = np.arange(1, 25, dtype=np.uint16).reshape(2, 3, 4)
    values[0, 1, 2] = 0
    with open_raster(write_tif(tmp_path / "a.tif", values, nodata=0)) as dataset:
        read = read_window(dataset, [1, 2])
    assert read.dtype == np.float32
    assert np.isnan(read[0, 1, 2])
    assert np.isnan(read).sum() == 1
    np.testing.assert_array_equal(read[1], values[1])


def test_mask_band_counts_as_nodata(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", np.ones((1, 4, 4), np.uint16))
    mask = np.full((4, 4), 255, np.uint8)
    mask[2, 3] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(mask)
    with open_raster(path) as dataset:
        assert np.argwhere(np.isnan(read_window(dataset, 1))).tolist() == [[2, 3]]


def test_missing_and_damaged_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"gone\.tif does not exist"):
        open_raster(tmp_path / "gone.tif")
    (tmp_path / "text.tif").write_text("this is no raster")
    with pytest.raises(EngineError, match=r"text\.tif can't be read as a raster"):
        open_raster(tmp_path / "text.tif")


def test_file_that_is_damaged_inside_is_named(tmp_path: Path) -> None:
    path = Path(
        write_tif(
            tmp_path / "cut.tif", np.random.default_rng(0).random((1, 600, 600)).astype("f4"), tiled=True
        )
    )
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with open_raster(path) as dataset, pytest.raises(EngineError, match=r"cut\.tif is damaged"):
        read_window(dataset, 1)


def test_windows_cover_every_pixel_once() -> None:
    seen = np.zeros((70, 130), int)
    for window in windows(130, 70, 32):
        rows, columns = window.toslices()
        seen[rows, columns] += 1
    assert (seen == 1).all()


# -- writing ---------------------------------------------------------------------------------------


def test_output_has_what_the_contract_promises(tmp_path: Path) -> None:
    values = np.random.default_rng(0).random((2, 700, 900)).astype("f4")
    values[0, :5] = np.nan
    with write_raster(
        tmp_path / "out.tif", grid(900, 700), bands=2, quantity="population", report=QuietReport(),
        descriptions=("one", "two"), tags={"SOFTWARE": "test"},
    ) as out:  # fmt: skip
        for window in windows(900, 700, 256):
            rows, columns = window.toslices()
            out.write(values[:, rows, columns], window)
        assert not (tmp_path / "out.tif").exists()
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert dataset.block_shapes == [(256, 256)] * 2
        assert dataset.compression.name == "deflate"
        assert np.isnan(dataset.nodata)
        assert dataset.descriptions == ("one", "two")
        assert dataset.units == ("people per pixel", "people per pixel")
        assert dataset.tags()["SOFTWARE"] == "test"
        assert dataset.tags()["QUANTITY"] == "population"
        assert dataset.overviews(1)[:2] == [2, 4]
        np.testing.assert_array_equal(dataset.read(), values)
        half = dataset.read(2, out_shape=(350, 450))
    np.testing.assert_allclose(half, values[1].reshape(350, 2, 450, 2).mean(axis=(1, 3)), rtol=1e-5)
    assert sorted(os.listdir(tmp_path)) == ["out.tif"]


@pytest.mark.parametrize("problem", [Cancelled(), ValueError("boom"), KeyboardInterrupt()])
def test_nothing_is_left_of_a_run_that_stops(tmp_path: Path, problem: BaseException) -> None:
    (tmp_path / "out.tif").write_bytes(b"the earlier map")
    with (
        pytest.raises(type(problem)),
        write_raster(tmp_path / "out.tif", grid(), quantity="builtup", report=QuietReport()) as out,
    ):
        out.write(np.ones((10, 20), np.float32))
        raise problem
    assert os.listdir(tmp_path) == ["out.tif"]
    assert (tmp_path / "out.tif").read_bytes() == b"the earlier map"


def test_cancel_at_the_end_leaves_nothing(tmp_path: Path) -> None:
    report = QuietReport()
    with (
        pytest.raises(Cancelled),
        write_raster(tmp_path / "out.tif", grid(), quantity="builtup", report=report) as out,
    ):
        out.write(np.ones((10, 20), np.float32))
        report.cancelled.set()
    assert os.listdir(tmp_path) == []


def test_what_a_killed_run_left_goes_and_what_another_writes_stays(tmp_path: Path) -> None:
    left, another = tmp_path / "out.partial-12-ab_3cd4e.tif", tmp_path / "out.partial-map.tif"
    for path in (left, another):
        path.write_bytes(b"half a map")
    values = np.ones((10, 20), np.float32)
    with write_raster(tmp_path / "out.tif", grid(), quantity="builtup", report=QuietReport()) as first:
        assert not left.exists()
        first.write(values)
        with write_raster(tmp_path / "out.tif", grid(), quantity="builtup", report=QuietReport()) as second:
            second.write(2 * values)
        first.complete()
    assert read_tif(tmp_path / "out.tif").sum() == 200  # the first was not deleted under its writer
    assert sorted(os.listdir(tmp_path)) == ["out.partial-map.tif", "out.tif"]


def test_what_a_killed_run_left_of_a_page_goes_too(tmp_path: Path) -> None:
    left = tmp_path / "page.partial-12-ab_3cd4e.html"
    left.write_text("half a page")
    write_text(str(tmp_path / "page.html"), "a page")
    assert os.listdir(tmp_path) == ["page.html"]


def test_output_must_not_be_an_input(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "in.tif", np.ones((1, 10, 20), np.float32))
    (tmp_path / "link.tif").symlink_to(path)
    for other in (path, tmp_path / "link.tif", tmp_path / "x" / ".." / "in.tif"):
        with pytest.raises(EngineError) as caught:
            write_raster(other, grid(), quantity="builtup", report=QuietReport(), inputs=[path])
        assert caught.value.code in ("output-is-input", "output-folder")
    assert read_tif(path).sum() == 200


def test_wrong_names_and_folders_are_refused(tmp_path: Path) -> None:
    for name, code in (("map.png", "output-name"), ("map", "output-name"), ("no/map.tif", "output-folder")):
        with pytest.raises(EngineError) as caught:
            write_raster(tmp_path / name, grid(), quantity="builtup", report=QuietReport())
        assert caught.value.code == code
    assert caught.value.problem == "The folder no for the output map.tif does not exist."


def test_folder_that_may_not_be_written_is_named() -> None:
    if not Path("/proc/version").exists():
        pytest.skip("needs Linux's /proc, which nobody may write to")
    with pytest.raises(EngineError, match=r"map\.tif can't be written to its folder"):
        write_raster("/proc/map.tif", grid(), quantity="builtup", report=QuietReport())


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on file sizes")
@pytest.mark.parametrize("size", [520, 540, 1500])
def test_full_disk_leaves_a_sentence_and_no_file(tmp_path: Path, size: int) -> None:
    """At 1 MB the write itself fails, the directory at the end, or the overviews, by the size."""
    script = f"""
import sys, resource
sys.path[:0] = {[str(Path(__file__).parents[3])]!r}
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))
import numpy as np
from tests.engine.io.test_raster import grid, write_raster, QuietReport, EngineError
try:
    with write_raster({str(tmp_path / "out.tif")!r}, grid({size}, {size}), quantity="builtup",
                      report=QuietReport()) as out:
        out.write(np.random.default_rng(0).random(({size}, {size})).astype("f4"))
except EngineError as error:
    print(error.code, error.problem)
"""
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.stdout.startswith("disk-full The output out.tif could not be written whole"), ran.stderr
    assert os.listdir(tmp_path) == []
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 1 << 20
