"""Rescaling by pixel centres: every count comes back, and nobody is lost in silence."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import AggregateJob, EvaluateJob, RescaleJob, result_from_json, result_to_json
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.census.evaluation import evaluate
from popcorn_qgis.engine.census.rescaling.rescale import run
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.zones import pixels
from tests.zone_files import patchwork, pixel_box, read_map, rescale, write_weights, write_zones


def centre_sums(values, geometries):
    """Sum by centres with shapely alone."""
    row, column = np.indices(values.shape)
    x, y = 500005 + 10 * column, 5599995 - 10 * row
    return np.array([np.nansum(values[shapely.contains_xy(g, x, y)]) for g in geometries])


@pytest.mark.parametrize("window_px", [1024, 17])
def test_every_zone_sums_to_its_count(tmp_path, monkeypatch, window_px):
    monkeypatch.setattr(pixels, "WINDOW_PX", window_px)
    rng = np.random.default_rng(1)
    values = rng.gamma(0.4, 5, (120, 150))
    values[rng.random(values.shape) < 0.2] = 0
    values[:, 60:70] = np.nan
    cells = patchwork(2, 30, 150, 120)
    counts = rng.integers(0, 4000, len(cells))
    counts[3] = 0
    result, rows, out = rescale(tmp_path, values, cells, counts)
    np.testing.assert_allclose(centre_sums(out, cells), counts, rtol=1e-6, atol=0)
    assert np.nansum(out) == pytest.approx(counts.sum(), rel=1e-6)
    assert result.numbers["difference"] == pytest.approx(0, abs=1e-6 * counts.sum())
    assert np.isnan(out[np.isnan(values)]).all() and (out[values == 0] == 0).all()
    weights = read_map(tmp_path / "weights.tif")
    for number, (cell, before) in enumerate(zip(cells, centre_sums(weights, cells)), start=1):
        assert rows[number]["before"] == pytest.approx(before)
        assert rows[number]["after"] == pytest.approx(counts[number - 1], rel=1e-6)
        ratio = before / counts[number - 1] if counts[number - 1] else None  # nobody: nothing to divide by
        assert rows[number]["ratio"] == pytest.approx(ratio)
        assert rows[number]["status"] == "scaled", cell


def test_proportions_within_a_zone_stay(tmp_path):
    values = np.arange(1.0, 17.0).reshape(4, 4)
    halves, report = [pixel_box(0, 0, 2, 4), pixel_box(2, 0, 4, 4)], QuietReport()
    _, _, out = rescale(tmp_path, values, halves, [60, 288], report=report)
    np.testing.assert_allclose(out[:, :2], values[:, :2], rtol=1e-6)  # the left half already sums to 60
    np.testing.assert_allclose(out[:, 2:], values[:, 2:] * 288 / 76, rtol=1e-6)
    said = "348 people placed in 2 of 2 zones; before, map ÷ census went from 0.264 to 1."
    assert report.lines[-1] == said


def test_zones_smaller_than_a_pixel_keep_their_people(tmp_path):
    small, other = pixel_box(2.1, 2.1, 2.3, 2.4), pixel_box(2.6, 2.6, 2.8, 2.8)
    host = shapely.difference(pixel_box(0, 0, 6, 6), shapely.union(small, other))
    lonely = pixel_box(9.1, 9.1, 9.3, 9.3)
    result, rows, out = rescale(tmp_path, np.ones((12, 12)), [host, small, other, lonely], [700, 50, 7, 9])
    assert out[2, 2] == pytest.approx(700 / 36 + 57) and out[0, 0] == pytest.approx(700 / 36)
    assert out[9, 9] == 9 and np.isnan(out[8, 8])
    assert [rows[k]["status"] for k in (1, 2, 3, 4)] == ["shares a pixel"] + ["too small"] * 3
    assert [rows[k]["together"] for k in (1, 2, 3, 4)] == [1, 1, 1, None]
    assert [rows[k]["after"] for k in (1, 2, 3, 4)] == pytest.approx([700, 50, 7, 9])
    assert np.nansum(out) == pytest.approx(766) and result.numbers["mapped_total"] == pytest.approx(766)
    assert "3 of 4 zones are smaller than a pixel; their 66 people" in result.warnings[0]


def test_a_zone_of_one_pixel_is_exact_and_marked(tmp_path):
    one = pixel_box(3, 3, 4.2, 4.2)
    around = shapely.difference(pixel_box(0, 0, 8, 8), one)
    _, rows, out = rescale(tmp_path, np.full((8, 8), 2.0), [around, one], [100, 13])
    assert out[3, 3] == 13 and rows[2]["status"] == "one pixel" and rows[1]["status"] == "scaled"


def test_people_without_weight_are_spread_evenly(tmp_path):
    values = np.ones((6, 12))
    values[:, 6:9], values[:, 9:] = 0, np.nan
    values[0, 6] = np.nan
    zones = [pixel_box(0, 0, 6, 6), pixel_box(6, 0, 9, 6), pixel_box(9, 0, 12, 6)]
    result, rows, out = rescale(tmp_path, values, zones, [36, 34, 90])
    assert np.isnan(out[0, 6]) and np.nansum(out[:, 6:9]) == pytest.approx(34)
    assert out[1, 7] == pytest.approx(2)  # 17 pixels have a value
    assert (out[:, 9:] == 5).all()  # all is nodata: then all pixels get people
    assert [rows[k]["status"] for k in (1, 2, 3)] == ["scaled", "spread evenly", "spread evenly"]
    assert rows[2]["ratio"] == 0 and rows[2]["before"] == 0 and rows[2]["after"] == pytest.approx(34)
    assert "2 of 3 zones have people but no weight; 124 people were spread" in result.warnings[0]


def test_people_without_weight_can_be_left_out_and_are_reported(tmp_path):
    values = np.ones((6, 12))
    values[:, 6:] = 0
    zones = [pixel_box(0, 0, 6, 6), pixel_box(6, 0, 12, 6)]
    report = QuietReport()
    result, rows, out = rescale(tmp_path, values, zones, [36, 41], report=report, no_weight="leave")
    assert (out[:, 6:] == 0).all() and rows[2]["status"] == "no weight" and rows[2]["after"] == 0
    assert result.numbers["unplaced_total"] == 41 and result.numbers["census_total"] == 77
    assert "1 of 2 zones have people but no weight; 41 people are not mapped (zone_id 2)." in report.warnings


@pytest.mark.parametrize("outside", ["nodata", "unscaled"])
def test_missing_counts_and_places_outside(tmp_path, outside):
    zones = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4), pixel_box(90, 0, 99, 4), pixel_box(8, 2, 12, 6)]
    result, rows, out = rescale(tmp_path, np.full((4, 10), 3.0), zones, [8, None, 11, 24], outside=outside)
    assert (out[:, :4] == 0.5).all()
    left = out[:, 4:8]
    assert np.isnan(left).all() if outside == "nodata" else (left == 3).all()
    assert [rows[k]["status"] for k in (1, 2, 3, 4)] == ["scaled", "no count", "outside", "partly outside"]
    assert np.nansum(out[2:, 8:]) == pytest.approx(24)
    assert result.numbers["unplaced_total"] == 11 and result.numbers["mapped_total"] == pytest.approx(32)
    said = " ".join(result.warnings)
    for words in ("1 of 4 zones have no count", "11 people are not mapped (zone_id 3)", "their 24 people"):
        assert words in said


def test_a_zone_without_people_is_empty(tmp_path):
    zones = [pixel_box(0, 0, 4, 4), pixel_box(4, 0, 8, 4)]
    _, rows, out = rescale(tmp_path, np.ones((4, 8)), zones, [0, 16])
    assert (out[:, :4] == 0).all() and (out[:, 4:] == 1).all()
    assert rows[1]["ratio"] is None and rows[1]["status"] == "scaled"


def test_negative_weights_are_rounding_or_refused(tmp_path):
    values = np.ones((4, 4))
    values[0, 0] = -0.01
    report = QuietReport()
    _, _, out = rescale(tmp_path, values, [pixel_box(0, 0, 4, 4)], [30], report=report)
    assert out[0, 0] == 0 and out[1, 1] == pytest.approx(2)
    assert "1 pixels of the raster are negative; they count as 0." in report.warnings
    values[0, 0] = -9999  # nodata that nobody set, or dB
    with pytest.raises(EngineError, match=r"of weights\.tif hold values .* such as -9999\."):
        rescale(tmp_path, values, [pixel_box(0, 0, 4, 4)], [30])
    halves = [pixel_box(2, 0, 4, 4)]  # outside the zones they do no harm
    assert np.nansum(rescale(tmp_path, values, halves, [30])[2]) == pytest.approx(30)


def write_bands(path, names, tags=None, dtype="uint16", interpretation=None):
    with rasterio.open(
        path, "w", driver="GTiff", width=4, height=4, count=len(names), dtype=dtype, crs="EPSG:32631",
        transform=rasterio.Affine(10, 0, 500000, 0, -10, 5600000),
    ) as dataset:  # fmt: skip
        dataset.write(np.arange(1, 16 * len(names) + 1, dtype=dtype).reshape(len(names), 4, 4))
        dataset.descriptions = names
        dataset.update_tags(**(tags or {}))
        if interpretation:
            dataset.colorinterp = interpretation
    return str(path)


@pytest.mark.parametrize(
    ("names", "options", "says"),
    [
        (("B02", "B03", "B04", "B08"), {}, "shows imagery (band B02)"),
        (("vv", "vh"), {"dtype": "float32"}, "shows imagery (band vv)"),
        ((None,) * 4, {"tags": {"QUANTITY": "sentinel2"}}, "shows optical imagery"),
        ((None,) * 3, {"dtype": "uint8", "interpretation": [3, 4, 5]}, "shows a picture in colours"),
        (("change",), {"tags": {"QUANTITY": "population_change"}}, "shows changes between two dates"),
    ],
)
def test_what_is_no_map_of_people_is_no_weight_either(tmp_path, names, options, says):
    options = {**options}
    if "interpretation" in options:
        options["interpretation"] = [rasterio.enums.ColorInterp(n) for n in options["interpretation"]]
    path = write_bands(tmp_path / "given.tif", names, **options)
    zones = write_zones(tmp_path / "zones.gpkg", [pixel_box(0, 0, 4, 4)], [30])
    jobs = (
        (run, RescaleJob(path, zones, str(tmp_path / "out.tif"))),
        (evaluate.run, EvaluateJob((path,), zones)),
        (aggregate.run, AggregateJob(path, str(tmp_path / "grid.tif"))),
    )
    for run_job, job in jobs:
        with pytest.raises(EngineError, match=re.escape(f"The raster given.tif {says}.")):
            run_job(job, QuietReport())
    assert not (tmp_path / "out.tif").exists()


def test_several_bands_are_told_unless_one_was_chosen(tmp_path):
    path = write_bands(tmp_path / "given.tif", ("people 2010", "people 2020"), dtype="float32")
    zones = write_zones(tmp_path / "zones.gpkg", [pixel_box(0, 0, 4, 4)], [30])
    told = []
    for band in (1, 2):
        report = QuietReport()
        run(RescaleJob(path, zones, str(tmp_path / "out.tif"), band=band), report)
        told.append(" ".join(report.warnings))
    assert "given.tif has 2 bands; the first, people 2010, is used" in told[0] and told[1] == ""
    warnings = evaluate.run(EvaluateJob((path,), zones), QuietReport()).warnings
    assert "given.tif has 2 bands" in warnings[0]


def test_zones_in_another_crs_still_check_out(tmp_path):
    """Corners move as in QGIS: sums by the moved corners give every count back."""
    cells = patchwork(4, 12, 60, 60)
    lonlat = [_moved(cell, "EPSG:32631", "EPSG:4326") for cell in cells]
    counts = np.arange(100, 100 + len(cells))
    _, _, out = rescale(tmp_path, np.random.default_rng(0).random((60, 60)), lonlat, counts, crs="EPSG:4326")
    back = [_moved(cell, "EPSG:4326", "EPSG:32631") for cell in lonlat]
    np.testing.assert_allclose(centre_sums(out, back), counts, rtol=1e-6)


def _moved(polygon, source, target):
    from rasterio.warp import transform

    return shapely.transform(polygon, lambda xy: np.column_stack(transform(source, target, *xy.T)))


def test_the_raster_says_what_it_is_and_the_result_travels_as_json(tmp_path):
    result, _, _ = rescale(tmp_path, np.ones((4, 4)), [pixel_box(0, 0, 4, 4)], [30])
    with rasterio.open(tmp_path / "out.tif") as dataset:
        tags = dataset.tags()
        assert dataset.dtypes == ("float32",) and np.isnan(dataset.nodata)
    assert tags["QUANTITY"] == "population" and tags["UNITS"] == "people per pixel"
    assert tags["WEIGHT"] == "weights.tif" and str(tmp_path) not in json.dumps(tags)
    assert result.rasters["output"].pixel_area_m2 == pytest.approx(100)
    assert result_from_json(json.loads(json.dumps(result_to_json(result), allow_nan=False))) == result


@pytest.mark.parametrize(
    ("tags", "attribution"),
    [({}, None), ({"COPYRIGHT": "(c) Office of Maps, Utopia"}, "(c) Office of Maps, Utopia")],
)
def test_a_strangers_map_stays_the_strangers(tmp_path, tags, attribution):
    """It is rescaled here: that makes it no map of Sentinel data, nor one of our authors."""
    weights = write_weights(tmp_path / "weights.tif", np.ones((8, 8)), tags=tags)
    zones = write_zones(tmp_path / "zones.gpkg", [pixel_box(0, 0, 8, 8)], [100])
    result = run(RescaleJob(weights, zones, str(tmp_path / "out.tif")), QuietReport())
    with rasterio.open(tmp_path / "out.tif") as raster:
        written = raster.tags()
    assert written.get("ATTRIBUTION") == result.credits.get("ATTRIBUTION") == attribution
    assert "Copernicus" not in str(written) and "Metzger" not in str(written)


def test_bad_input_is_refused_and_leaves_no_file(tmp_path):
    ones, whole = np.ones((4, 4)), [pixel_box(0, 0, 4, 4)]
    with pytest.raises(EngineError, match="Zone 1 has the count 'many'"):
        rescale(tmp_path, ones, whole, ["many"])
    with pytest.raises(EngineError, match="Zones 1 and 2 overlap"):
        rescale(tmp_path, ones, [*whole, pixel_box(2, 0, 4, 4)], [1, 2])
    with pytest.raises(EngineError, match="None of the 1 zones of districts overlaps the raster"):
        rescale(tmp_path, ones, [pixel_box(50, 50, 60, 60)], [1])
    with pytest.raises(EngineError, match="No zone on the raster has a count in the field people"):
        rescale(tmp_path, ones, whole, [None])
    with pytest.raises(EngineError, match="has 1 band, not a band 2"):
        rescale(tmp_path, ones, whole, [1], band=2)
    assert not (tmp_path / "out.tif").exists()


def test_cancelling_leaves_nothing(tmp_path):
    class Impatient(QuietReport):
        def progress(self, fraction, text=""):
            if fraction >= 0.5:
                self.cancelled.set()
            super().progress(fraction, text)

    with pytest.raises(Cancelled):
        rescale(tmp_path, np.ones((4, 4)), [pixel_box(0, 0, 4, 4)], [1], report=Impatient())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["weights.tif", "zones.gpkg"]
