"""Aggregation: people are summed, never resampled, and the total stays."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import AggregateJob
from popcorn_qgis.engine.census import aggregate, cells
from popcorn_qgis.engine.feedback import QuietReport
from tests.zone_files import pixel_box, read_map, write_weights, write_zones


def sum_to_cells(tmp_path, values, cell_size_m=100.0, **raster):
    path = write_weights(tmp_path / "in.tif", values, **raster)
    result = aggregate.run(AggregateJob(path, str(tmp_path / "out.tif"), cell_size_m), QuietReport())
    with rasterio.open(tmp_path / "out.tif") as dataset:
        return result, read_map(tmp_path / "out.tif"), dataset.transform


def by_hand(values, transform, west, north, cell, columns, rows):
    """Share every pixel by area, pixel by pixel."""
    out = np.zeros((rows, columns))
    for row, column in np.ndindex(values.shape):
        x0, x1 = transform.c + transform.a * column, transform.c + transform.a * (column + 1)
        y0, y1 = north - transform.f - transform.e * row, north - transform.f - transform.e * (row + 1)
        for r in range(rows):
            high = max(0.0, min(y1, (r + 1) * cell) - max(y0, r * cell)) / (y1 - y0)
            for c in range(columns):
                wide = max(0.0, min(x1, west + (c + 1) * cell) - max(x0, west + c * cell)) / (x1 - x0)
                out[r, c] += values[row, column] * high * wide
    return out


def test_cells_lie_on_round_coordinates_and_hold_the_sums(tmp_path):
    values = np.random.default_rng(1).random((40, 30))
    result, out, transform = sum_to_cells(tmp_path, values)
    assert (transform.a, transform.e, transform.c, transform.f) == (100, -100, 500000, 5600000)
    np.testing.assert_allclose(out, values.reshape(4, 10, 3, 10).sum(axis=(1, 3)), rtol=1e-6)
    assert result.numbers["total_after"] == pytest.approx(values.sum(), rel=1e-6)
    assert result.rasters["output"].pixel_area_m2 == pytest.approx(10000)


@pytest.mark.parametrize("chunk", [1 << 21, 40])
@pytest.mark.parametrize("block", [256, 2])
def test_pixels_cut_by_a_cell_share_by_area(tmp_path, monkeypatch, chunk, block):
    monkeypatch.setattr(cells, "CHUNK_PX", chunk)
    monkeypatch.setattr(aggregate, "BLOCK_PX", block)
    values = np.random.default_rng(2).random((33, 27))
    grid = Affine(9.7, 0, 500043.3, 0, -9.7, 5600017.9)
    result, out, transform = sum_to_cells(tmp_path, values, cell_size_m=50, transform=grid)
    assert (transform.c, transform.f) == (500000, 5600050)
    np.testing.assert_allclose(out, by_hand(values, grid, 500000, 5600050, 50, *out.shape[::-1]), rtol=1e-5)
    assert result.numbers["total_before"] == pytest.approx(values.sum(), rel=1e-6)
    assert result.numbers["total_after"] == pytest.approx(values.sum(), rel=1e-6)


def test_cells_of_one_pixel_are_the_pixels(tmp_path):
    values = np.random.default_rng(3).random((20, 20))
    _, out, _ = sum_to_cells(tmp_path, values, cell_size_m=10)
    np.testing.assert_allclose(out, values, rtol=1e-6)


def test_nodata_is_nobody_and_empty_cells_are_nodata(tmp_path):
    values = np.ones((20, 30))
    values[:, :10], values[0, 10] = np.nan, np.nan
    _, out, _ = sum_to_cells(tmp_path, values)
    assert np.isnan(out[:, 0]).all()
    np.testing.assert_allclose(out[:, 1:], [[99, 100], [100, 100]])


def test_geographic_cells_are_whole_pixels_counted_from_the_origin(tmp_path):
    """1 arc-second at 50° north is 19.9 m × 30.9 m: 5 × 3 pixels are the nearest to 100 m."""
    second = 1 / 3600
    values = np.random.default_rng(4).random((31, 47))
    left, top = 4 * 3600 + 7, 50 * 3600 + 4  # in seconds
    grid = Affine(second, 0, left * second, 0, -second, top * second)
    result, out, transform = sum_to_cells(tmp_path, values, transform=grid, crs="EPSG:4326")
    assert transform.a == pytest.approx(5 * second) and -transform.e == pytest.approx(3 * second)
    assert transform.c / (5 * second) == pytest.approx(round(transform.c / (5 * second)), abs=1e-6)
    first_column, first_row = left % 5, -top % 3
    padded = np.zeros((-(-(31 + first_row) // 3) * 3, -(-(47 + first_column) // 5) * 5))
    padded[first_row : first_row + 31, first_column : first_column + 47] = values
    expected = padded.reshape(padded.shape[0] // 3, 3, padded.shape[1] // 5, 5).sum(axis=(1, 3))
    np.testing.assert_allclose(out, expected, rtol=1e-6)
    assert result.numbers["total_after"] == pytest.approx(values.sum(), rel=1e-6)


def test_zones_get_their_covered_share(tmp_path):
    path = write_weights(tmp_path / "in.tif", np.full((10, 10), 2.0))
    zones = write_zones(
        tmp_path / "zones.gpkg",
        [pixel_box(0, 0, 5.5, 10), pixel_box(5, 0, 10, 0.25), pixel_box(40, 40, 50, 50)],
        ["not", "a", "count"],
    )
    report = QuietReport()
    result = aggregate.run(AggregateJob(path, zones=zones), report)
    assert result.tables["zones"].columns == ("zone_id", "people", "pixels")
    # By hand: 110 + 2.5 of 200 people; of 55 + 1.25 + 100 pixels, 100 lie beyond the map.
    assert (result.numbers["people"], result.numbers["people_in_zones"]) == (200, pytest.approx(112.5))
    said = "112 people inside, of 200 on the map; 64.0% of the area lies outside the map, and who lives there"
    assert report.lines[-1].startswith(said)
    first, second, third = result.tables["zones"].rows
    assert first[1:] == pytest.approx((110, 55)) and second[1:] == pytest.approx((2.5, 1.25))
    assert third == (3, None, 0.0) and "1 of 3 zones have no pixel" in result.warnings[0]


@pytest.mark.parametrize(
    ("quantity", "words"),
    [("population_std", "standard deviations"), ("builtup", "built-up prob"), ("occupancy", "people per")],
)
def test_what_does_not_add_up_is_refused(tmp_path, quantity, words):
    with pytest.raises(EngineError, match=rf"shows {words}.*\. Such values do not add up to people\."):
        sum_to_cells(tmp_path, np.ones((4, 4)), tags={"QUANTITY": quantity})
    assert not (tmp_path / "out.tif").exists()


@pytest.mark.parametrize("size", [5, 0, -100, float("nan")])
def test_cells_must_hold_a_pixel(tmp_path, size):
    with pytest.raises(EngineError) as error:
        sum_to_cells(tmp_path, np.ones((4, 4)), cell_size_m=size)
    assert error.value.code == "cell-size" and f"{size:g} m" in error.value.problem
