"""Rescaling by covered fractions: exactextract's own sums give every count back."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from exactextract import exact_extract

from popcorn_qgis.engine.census.rescaling.raking import Shared, rake
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.zones import pixels
from tests.zone_files import patchwork, pixel_box, rescale


def exact_sums(path, geometries):
    """Sum by covered fraction with exactextract's own operation on the file."""
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(g)} for g in geometries
    ]
    return np.array([f["properties"]["sum"] for f in exact_extract(str(path), features, ["sum"])])


@pytest.mark.parametrize("window_px", [1024, 17])
@pytest.mark.parametrize("outside", ["nodata", "unscaled"])
def test_every_zone_sums_to_its_count(tmp_path, monkeypatch, window_px, outside):
    monkeypatch.setattr(pixels, "WINDOW_PX", window_px)
    rng = np.random.default_rng(1)
    values = rng.gamma(0.5, 1, (60, 80))
    values[rng.random(values.shape) < 0.1] = 0
    values[20:24, 30:37] = np.nan
    cells = patchwork(6, 25, 80, 60)[:20]  # five are missing: an outer border inside the raster
    counts = rng.integers(500, 4000, len(cells))
    counts[4] = 0
    result, rows, out = rescale(tmp_path, values, cells, counts, border="fraction", outside=outside)
    np.testing.assert_allclose(exact_sums(tmp_path / "out.tif", cells), counts, rtol=1e-6, atol=1e-9)
    assert [rows[k + 1]["after"] for k in range(20)] == pytest.approx(counts.tolist(), rel=1e-6)
    assert {row["status"] for row in rows.values()} == {"scaled"}
    assert result.numbers["mapped_total"] == pytest.approx(counts.sum(), rel=1e-6)


def test_a_shared_pixel_is_the_weight_times_the_factors_to_the_power_of_their_fractions(tmp_path):
    values = np.random.default_rng(3).random((10, 10)) + 0.1
    left, right = pixel_box(0, 0, 4.3, 10), pixel_box(4.3, 0, 10, 10)
    _, rows, out = rescale(tmp_path, values, [left, right], [500, 30], border="fraction")
    one, other = out[0, 0] / values[0, 0], out[0, 9] / values[0, 9]
    np.testing.assert_allclose(out[:, :4], values[:, :4] * one, rtol=1e-6)
    np.testing.assert_allclose(out[:, 5:], values[:, 5:] * other, rtol=1e-6)
    np.testing.assert_allclose(out[:, 4], values[:, 4] * one**0.3 * other**0.7, rtol=1e-6)


def test_the_unit_of_the_weight_does_not_matter(tmp_path):
    values = np.random.default_rng(3).random((30, 30))
    cells = [shapely.buffer(cell, -3) for cell in patchwork(8, 5, 30, 30)]  # much outer border
    maps = []
    for unit in (1.0, 1e4):
        _, _, out = rescale(tmp_path, values * unit, cells, [10] * 5, border="fraction")
        maps.append(out)
    np.testing.assert_allclose(maps[0], maps[1], rtol=1e-5)
    assert np.nanmax(maps[0]) < 10


def test_zones_of_a_pixel_and_less_keep_their_people(tmp_path):
    """Two in one pixel contradict each other and their host alone, but add up together."""
    small, other = pixel_box(2.1, 2.1, 2.3, 2.4), pixel_box(2.6, 2.6, 2.8, 2.8)
    one = pixel_box(4.0, 4.0, 5.2, 5.2)
    host = shapely.difference(pixel_box(0, 0, 6, 6), shapely.union_all([small, other, one]))
    zones, counts = [host, small, other, one], np.array([700, 50, 7, 90])
    _, rows, out = rescale(tmp_path, np.ones((8, 8)), zones, counts, border="fraction")
    sums = exact_sums(tmp_path / "out.tif", zones)
    assert sums[:3].sum() == pytest.approx(757, rel=1e-6) and sums[3] == pytest.approx(90, rel=1e-6)
    statuses = [rows[k]["status"] for k in (1, 2, 3, 4)]
    assert statuses == ["shares a pixel", "too small", "too small", "one pixel"]
    assert [rows[k]["together"] for k in (1, 2, 3, 4)] == [1, 1, 1, None]
    assert [rows[k]["after"] for k in (1, 2, 3, 4)] == pytest.approx(counts.tolist(), rel=1e-6)
    assert out[2, 2] > 57 and out[0, 0] < 30


def test_contradictions_are_met_together_and_spoil_nothing_else(tmp_path):
    """The only weight of zone 2 is a twentieth of a pixel whose rest zone 1 can't fill."""
    values = np.ones((10, 20))
    values[:, 10:] = 0
    values[:, 9] = 0
    values[5, 9] = 1
    two = pixel_box(9.95, 0, 14, 10)
    zones, counts = [pixel_box(0, 0, 9.95, 5), pixel_box(0, 5, 9.95, 10), two], np.array([80, 60, 900])
    _, rows, _ = rescale(tmp_path, values, zones, counts, border="fraction")
    sums = exact_sums(tmp_path / "out.tif", zones)
    assert sums[0] == pytest.approx(80, rel=1e-6)
    assert sums[1] + sums[2] == pytest.approx(960, rel=1e-6)
    assert [rows[k]["status"] for k in (1, 2, 3)] == ["scaled", "shares a pixel", "shares a pixel"]


def test_people_without_weight_are_spread_or_left_out(tmp_path):
    values = np.ones((6, 12))
    values[:, 6:9], values[:, 9:] = 0, np.nan
    zones = [pixel_box(0, 0, 5.5, 6), pixel_box(5.5, 0, 8.8, 6), pixel_box(9, 0, 12, 6)]
    # Zone 2 has weight in half a column only, zone 3 none at all.
    _, rows, out = rescale(tmp_path, values, zones, [36, 34, 90], border="fraction")
    np.testing.assert_allclose(exact_sums(tmp_path / "out.tif", zones), [36, 34, 90], rtol=1e-6)
    assert (out[:, 9:] == 5).all() and rows[3]["status"] == "spread evenly"
    result, rows, out = rescale(tmp_path, values, zones, [36, 34, 90], border="fraction", no_weight="leave")
    assert np.isnan(out[:, 9:]).all() and rows[3]["status"] == "no weight"
    assert result.numbers["unplaced_total"] == 90


def test_raking_solves_the_equations_of_a_hand_calculation():
    """One pixel shared half and half, one own pixel each, all weights 1, targets 2 and 1.

    With a = √factor: a² + ab/2 = 2 and b² + ab/2 = 1, so by hand a² − b² = 1 and ab = 2(1 − b²);
    b⁴·3 − 9·b² + 4 = 0 gives b² = (9 − √33) / 6.
    """
    shared = Shared(np.array([0, 1]), np.array([0, 0]), np.array([0.5, 0.5]), np.array([1.0]))
    log_factor, unmet = rake(shared, np.array([1.0, 1.0]), np.array([2.0, 1.0]), QuietReport())
    b2 = (9 - np.sqrt(33)) / 6
    np.testing.assert_allclose(np.exp(log_factor), [b2 + 1, b2], rtol=1e-9)
    assert not unmet.any()
