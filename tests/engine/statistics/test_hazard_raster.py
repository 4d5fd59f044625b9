"""A hazard raster: classes, thresholds and their side, other grids, and what is not known."""

from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.warp import transform as transform_points

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs.statistics import ExposureJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics import exposure_sums
from popcorn_qgis.engine.statistics.exposure import run
from tests.hazard_files import column, people
from tests.zone_files import pixel_box, write_weights, write_zones

TAGS = {"QUANTITY": "population"}
WEST, NORTH = 500000.0, 5600000.0


def write_hazard(path, values, transform=None, crs="EPSG:32631", nodata=None):
    """Write a float32 raster of a hazard; the default grid is that of the maps."""
    height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=1, dtype="float32", crs=crs,
        transform=transform or Affine(10, 0, WEST, 0, -10, NORTH), nodata=nodata,
    ) as dataset:  # fmt: skip
        dataset.write(values.astype("float32"), 1)
    return str(path)


@pytest.fixture
def counted(tmp_path):
    def count(values, hazard, transform=None, crs="EPSG:32631", nodata=None, **options):
        path = write_weights(tmp_path / "map.tif", values, tags=TAGS)
        raster = write_hazard(tmp_path / "depth.tif", hazard, transform, crs, nodata)
        report = QuietReport()
        return run(ExposureJob((path,), hazard_raster=raster, **options), report), report

    return count


def test_whole_numbers_are_classes_and_nought_is_outside(counted):
    rng = np.random.default_rng(1)
    values, hazard = rng.gamma(1, 2, (30, 40)), rng.integers(0, 4, (30, 40))
    result, report = counted(values, hazard)
    expected = {k: values[hazard == int(k)].sum() for k in "321"}
    assert people(result) == pytest.approx(
        {**expected, "hazard unknown": 0, "outside": values[hazard == 0].sum()}, rel=1e-6
    )
    assert "Pixels of the hazard with the value 0 count as outside." in report.lines
    assert "Classes, the worst first: 3, 2, 1." in report.lines


def test_the_order_says_which_values_are_a_hazard(counted):
    rng = np.random.default_rng(2)
    values, hazard = rng.gamma(1, 2, (30, 40)), rng.integers(0, 4, (30, 40))
    result, report = counted(values, hazard, class_order=("1", "3"), no_value="outside")
    rest = values[(hazard != 1) & (hazard != 3)].sum()
    assert people(result) == pytest.approx(
        {"1": values[hazard == 1].sum(), "3": values[hazard == 3].sum(), "outside": rest}, rel=1e-6
    )
    assert "Pixels of the hazard with the value 0, 2 count as outside." in report.lines


@pytest.mark.parametrize(
    ("side", "expected"),
    [
        ("at_least", {"≥ 2": [2, 3], "1 to 2": [1, 1.5], "outside": [0, 0.5]}),
        ("at_most", {"≤ 1": [0, 0.5, 1], "1 to 2": [1.5, 2], "outside": [3]}),
    ],
)
def test_a_threshold_belongs_to_the_side_that_was_stated(counted, side, expected):
    hazard = np.repeat([[0, 0.5, 1, 1.5, 2, 3]], 4, axis=0)
    values = np.random.default_rng(3).gamma(1, 2, hazard.shape)
    result, _ = counted(values, hazard, thresholds=(1.0, 2.0), side=side, no_value="outside")
    by_hand = {name: values[np.isin(hazard, kinds)].sum() for name, kinds in expected.items()}
    assert people(result) == pytest.approx(by_hand, rel=1e-6)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"thresholds": (1.0,)}, r"Thresholds were given \(1\), but not on which side"),
        ({"distance_m": 5.0}, "A distance of 5 m was given, but the hazard is a raster"),
        ({"class_order": ("high",)}, "has “high”, but the classes of a raster are numbers"),
        ({"thresholds": (1.0,), "side": "at_least", "class_order": ("1",)}, "Both thresholds and an order"),
        ({}, "more than 50 values"),
    ],
)
def test_a_doubt_is_refused(counted, options, words):
    few = np.random.default_rng(3).integers(0, 3, (20, 20)).astype(float)
    many = few + np.random.default_rng(4).random((20, 20))
    with pytest.raises(EngineError, match=words):
        counted(np.ones((20, 20)), few if options else many, **options)


def test_who_lives_where_the_hazard_has_no_value_is_neither_inside_nor_outside(counted):
    """Without a value, and beyond the raster: 6 of 10 columns of the map are known, 2 of them have none."""
    hazard = np.ones((10, 6))
    hazard[:, :2] = -9
    values = np.random.default_rng(5).gamma(1, 2, (10, 10))
    result, report = counted(values, hazard, nodata=-9)
    unknown = values[:, :2].sum() + values[:, 6:].sum()
    assert people(result) == pytest.approx(
        {"1": values[:, 2:6].sum(), "hazard unknown": unknown, "outside": 0}, rel=1e-6
    )
    assert result.numbers["people_unknown"] == pytest.approx(unknown, rel=1e-6)
    assert any("people live where the hazard is unknown" in text for text in report.warnings)
    dry, _ = counted(values, hazard, nodata=-9, no_value="outside")
    assert people(dry) == pytest.approx({"1": values[:, 2:6].sum(), "outside": unknown}, rel=1e-6)


@pytest.mark.parametrize("window_px", [1024, 16])
def test_a_hazard_on_another_grid_counts_by_covered_parts(counted, monkeypatch, window_px):
    """Pixels of 23 m that cut the map's of 10 m, against the overlap of every pair by hand."""
    monkeypatch.setattr(exposure_sums, "WINDOW_PX", window_px)
    rng = np.random.default_rng(6)
    values, hazard = rng.gamma(1, 2, (40, 50)), rng.integers(0, 3, (24, 26))
    grid = Affine(23, 0, WEST - 37, 0, -23, NORTH + 41)
    result, _ = counted(values, hazard, grid)

    def overlap(count, size, start, other_count, other_size, other_start):
        low, other = start + size * np.arange(count), other_start + other_size * np.arange(other_count)
        high, other_high = low + size, other + other_size
        shared = np.minimum(high[:, None], other_high) - np.maximum(low[:, None], other)
        return np.clip(shared, 0, None) / size

    across = overlap(50, 10, WEST, 26, 23, WEST - 37)
    down = overlap(40, 10, -NORTH, 24, 23, -NORTH - 41)
    of = {k: (values * (down @ (hazard == k) @ across.T)).sum() for k in (2, 1, 0)}
    assert people(result) == pytest.approx(
        {"2": of[2], "1": of[1], "hazard unknown": 0, "outside": of[0]}, rel=1e-6, abs=1e-6
    )


def test_a_hazard_in_another_crs_keeps_its_borders(counted, tmp_path):
    """Two degrees' pixels: the border between them, brought to the map point by point."""
    values = np.random.default_rng(7).gamma(1, 2, (40, 40))
    (lon,), (lat,) = transform_points("EPSG:32631", "EPSG:4326", [WEST + 213], [NORTH + 100])[:2]
    size = 0.01
    grid = Affine(size, 0, lon - size, 0, -size, lat)
    result, _ = counted(values, np.array([[1, 2]]), grid, "EPSG:4326")
    edge = shapely.segmentize(shapely.LineString([(lon, lat), (lon, lat - size)]), size / 500)
    border = shapely.transform(
        edge, lambda xy: np.column_stack(transform_points("EPSG:4326", "EPSG:32631", xy[:, 0], xy[:, 1]))
    )
    x, y = shapely.get_coordinates(border).T
    at = np.interp(NORTH - 10 * (np.arange(40) + 0.5), y[::-1], x[::-1])
    part = np.clip((at[:, None] - (WEST + 10 * np.arange(40))) / 10, 0, 1)
    assert people(result)["1"] == pytest.approx((values * part).sum(), rel=1e-4)
    assert sum(people(result).values()) == pytest.approx(values.sum(), rel=1e-6)


def test_zones_and_areas_of_a_raster(counted, tmp_path):
    rng = np.random.default_rng(9)
    values, hazard = rng.gamma(1, 2, (20, 20)), rng.integers(0, 3, (20, 20))
    zones = write_zones(tmp_path / "z.gpkg", [pixel_box(0, 0, 7, 20), pixel_box(7, 0, 20, 20)], [1, 1])
    target = tmp_path / "areas.gpkg"
    result, _ = counted(values, hazard, zones=zones, output_areas=str(target))
    left = [values[:, :7][hazard[:, :7] == k].sum() for k in (2, 1)]
    assert result.tables["zones"].rows[0][6:8] == pytest.approx(left, rel=1e-6)
    assert column(result, "inside", "zones")[1] == pytest.approx(
        values[:, 7:][hazard[:, 7:] > 0].sum(), rel=1e-6
    )
    _, _, wkb, _ = pyogrio.raw.read(target)
    areas = shapely.area(shapely.from_wkb(wkb))
    assert areas[:2] == pytest.approx([100 * (hazard == 2).sum(), 100 * (hazard == 1).sum()])


def test_an_undeclared_fill_is_no_depth(counted):
    """−9999 in a few pixels is missing and counted; in many the file has to declare it."""
    values, depth = np.ones((40, 50)), np.full((40, 50), 2.0)
    depth[0, :10] = -9999
    result, report = counted(values, depth, thresholds=(1.0,), side="at_least")
    assert people(result)["hazard unknown"] == pytest.approx(10)
    assert any("10 pixels" in text and "-9999" in text for text in report.warnings)
    depth[:10] = -9999
    with pytest.raises(EngineError, match=r"25\.0% of the pixels of depth\.tif .* -9999"):
        counted(values, depth, thresholds=(1.0,), side="at_least")
