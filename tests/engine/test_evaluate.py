"""Evaluation: the metrics agree with scikit-learn, and only what can be compared is compared."""

from __future__ import annotations

import json

import numpy as np
import pytest

from popcorn_qgis.engine.census.evaluate import run
from popcorn_qgis.engine.census.metrics import measure
from popcorn_qgis.engine.errors import EngineError
from popcorn_qgis.engine.jobs import EvaluateJob, result_to_json
from popcorn_qgis.engine.report import QuietReport
from tests.zone_files import patchwork, pixel_box, rescale, write_weights, write_zones


def test_metrics_agree_with_scikit_learn():
    sklearn = pytest.importorskip("sklearn.metrics", reason="scikit-learn checks the metrics")
    rng = np.random.default_rng(1)
    census = np.round(rng.gamma(1, 800, 200))
    census[:5] = 0
    mapped = census * rng.lognormal(0, 0.4, 200) + rng.random(200)
    found = measure(census, mapped)
    assert found.r2 == pytest.approx(sklearn.r2_score(census, mapped), rel=1e-12)
    assert found.mae == pytest.approx(sklearn.mean_absolute_error(census, mapped), rel=1e-12)
    assert found.rmse == pytest.approx(sklearn.mean_squared_error(census, mapped) ** 0.5, rel=1e-12)
    assert found.mse_log == pytest.approx(sklearn.mean_squared_log_error(census, mapped), rel=1e-12)
    counted = census > 0.1
    percent = 100 * sklearn.mean_absolute_percentage_error(census[counted], mapped[counted])
    assert found.mape == pytest.approx(percent, rel=1e-12)
    logs = np.log(census + 1), np.log(mapped + 1)
    assert found.mae_log == pytest.approx(sklearn.mean_absolute_error(*logs), rel=1e-12)


def test_metrics_of_three_zones_by_hand():
    """Errors −10, 0, 40; SST of 100, 200, 300 is 20000."""
    found = measure(np.array([100.0, 200, 300]), np.array([90.0, 200, 340]))
    assert found.r2 == pytest.approx(1 - 1700 / 20000)
    assert (found.mae, found.bias, found.bias_percent) == pytest.approx((50 / 3, 30, 5))
    assert found.mape == pytest.approx((10 + 0 + 40 / 3) / 3)
    assert found.correlation == pytest.approx(25000 / np.sqrt(20000 * 31400), rel=1e-9)


def test_what_is_not_defined_is_none():
    one = measure(np.array([50.0]), np.array([40.0]))
    assert one.r2 is None and one.correlation is None and one.mae == 10
    empty = measure(np.array([0.0, 0.0]), np.array([1.0, 3.0]))
    assert empty.mape is None and empty.bias_percent is None and empty.rmse == pytest.approx(5**0.5)


def evaluate(tmp_path, maps, geometries, counts, report=None, tags=None, **options):
    paths = [write_weights(tmp_path / f"{name}.tif", values, tags=tags) for name, values in maps.items()]
    zones = write_zones(tmp_path / "zones.gpkg", geometries, counts)
    return run(EvaluateJob(tuple(paths), zones, **options), report or QuietReport())


def test_maps_are_ranked_and_zones_compared(tmp_path):
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 10, 4), pixel_box(0, 4, 10, 8)]
    good, bad = np.ones((8, 10)), np.full((8, 10), 3.0)
    report = QuietReport()
    result = evaluate(tmp_path, {"bad": bad, "good": good}, boxes, [16, 20, 44], report=report)
    metrics = result.tables["metrics"]
    assert [row[:3] for row in metrics.rows] == [(1, 2, "good.tif"), (2, 1, "bad.tif")]
    columns, row = result.tables["zones"].columns, result.tables["zones"].rows[1]
    zone = dict(zip(columns, row))
    assert (zone["zone_id"], zone["census"], zone["status"]) == (2, 20, "compared")
    assert (zone["mapped"], zone["difference"], zone["relative"]) == pytest.approx((72, 52, 260))
    assert (zone["mapped_2"], zone["difference_2"], zone["relative_2"]) == pytest.approx((24, 4, 20))
    assert zone["factor_2"] == pytest.approx(20 / 24)
    assert result.numbers["mapped_total"] == pytest.approx(240) and result.numbers["census_total"] == 80
    assert result.numbers["mae"] == pytest.approx((32 + 52 + 76) / 3)  # of the first map given
    # The good map has 16, 24, 40 for 16, 20, 44.
    assert report.lines[-1].startswith("Best of 2 maps: good.tif, off by 2.7 people per zone")
    assert report.lines[-1].endswith("over 3 zones.")
    json.dumps(result_to_json(result), allow_nan=False)


def test_only_zones_that_lie_on_all_maps_with_a_count_are_compared(tmp_path):
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4), pixel_box(8, 0, 14, 4), pixel_box(90, 0, 99, 4),
             pixel_box(0, 4, 4, 8)]  # fmt: skip
    values = np.ones((8, 10))
    values[4:, :4] = np.nan
    report = QuietReport()
    result = evaluate(tmp_path, {"map": values}, boxes, [20, None, 5, 5, 5], report=report)
    statuses = [row[-1] for row in result.tables["zones"].rows]
    assert statuses == ["compared", "no count", "partly outside", "outside", "no value"]
    assert result.numbers["zones_compared"] == 1 and result.numbers["mae"] == pytest.approx(4)
    assert report.warnings[0].startswith("4 of 5 zones were not compared: 1 no count")


def test_a_map_that_was_fitted_to_the_same_zones_is_told(tmp_path):
    tags = {"ALGORITHM": "rescale", "ZONES": "districts", "COUNT_FIELD": "people"}
    result = evaluate(tmp_path, {"map": np.ones((4, 4))}, [pixel_box(0, 0, 4, 4)], [16], tags=tags)
    assert "map.tif was rescaled to these zones" in result.warnings[0]
    tags["ZONES"] = "municipalities"
    result = evaluate(tmp_path, {"map": np.ones((4, 4))}, [pixel_box(0, 0, 4, 4)], [16], tags=tags)
    assert result.warnings == ()


def test_bad_input_is_refused(tmp_path):
    box = [pixel_box(0, 0, 4, 4)]
    with pytest.raises(EngineError, match="None of the 1 zones of districts has a count"):
        evaluate(tmp_path, {"map": np.ones((4, 4))}, box, [None])
    with pytest.raises(EngineError, match="There is no map"):
        evaluate(tmp_path, {}, box, [1])
    with pytest.raises(EngineError, match="standard deviations"):
        evaluate(tmp_path, {"map": np.ones((4, 4))}, box, [1], tags={"QUANTITY": "population_std"})


@pytest.mark.parametrize("border", ["centre", "fraction"])
def test_a_rescaled_map_agrees_with_its_own_zones(tmp_path, border):
    """Also where borders cut pixels, so that whose pixel it is matters: by the other rule it is off."""
    cells = patchwork(3, 30, 120, 90)
    counts = [100 + 37 * k for k in range(30)]
    weights = np.random.default_rng(3).gamma(0.3, 1.0, (90, 120))
    _, _, written = rescale(tmp_path, weights, cells, counts, border=border)
    result = evaluate(tmp_path, {"map": written}, cells, counts, border=border)
    assert result.numbers["zones_compared"] == 30
    assert result.numbers["mae"] < 1e-6 * max(counts)
    for row in result.tables["zones"].rows:
        assert row[2] == pytest.approx(row[1], rel=1e-6)
    other = {"centre": "fraction", "fraction": "centre"}[border]
    assert evaluate(tmp_path, {"map": written}, cells, counts, border=other).numbers["mae"] > 1


def test_by_centre_is_the_default_and_zones_without_a_centre_are_named(tmp_path):
    """Of the two slim zones neither reaches the centres at 4.5; by area each has its part of the column."""
    boxes = [
        pixel_box(0, 0, 4, 8),
        pixel_box(4, 0, 4.4, 8),
        pixel_box(4.4, 0, 10, 8),
        pixel_box(9, 9, 9.3, 9.3),
    ]
    values = np.ones((10, 10))
    report = QuietReport()
    result = evaluate(tmp_path, {"map": values}, boxes, [32, 3, 45, 4], report=report)
    rows = result.tables["zones"].rows
    assert [row[-1] for row in rows] == ["compared", "too small", "compared", "too small"]
    assert [row[2] for row in rows] == [32, None, 48, None]
    assert result.numbers["mae"] == pytest.approx(1.5)
    assert "2 of 4 zones, with 7 people, hold no pixel's centre" in " ".join(report.warnings)
    result = evaluate(tmp_path, {"map": values}, boxes, [32, 3, 45, 4], border="fraction")
    by_area = [row[2] for row in result.tables["zones"].rows]
    assert by_area == pytest.approx([32, 3.2, 44.8, 0.09], rel=1e-5)


def test_overlapping_zones_are_compared_by_area_only(tmp_path):
    boxes = [pixel_box(0, 0, 4, 4), pixel_box(2, 0, 6, 4)]
    with pytest.raises(EngineError, match="Zones 1 and 2 overlap by 50 %"):
        evaluate(tmp_path, {"map": np.ones((4, 6))}, boxes, [16, 16])
    result = evaluate(tmp_path, {"map": np.ones((4, 6))}, boxes, [16, 16], border="fraction")
    assert result.numbers["mae"] == pytest.approx(0, abs=1e-5)
    with pytest.raises(EngineError, match="'corner' is none of centre, fraction"):
        evaluate(tmp_path, {"map": np.ones((4, 6))}, boxes, [16, 16], border="corner")
