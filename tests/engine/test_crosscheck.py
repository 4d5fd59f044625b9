"""The cross-check: no zone is predicted from its own count, and what is known adds up."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from popcorn_qgis.engine.catalogue import DEFAULT_BUILTUP
from popcorn_qgis.engine.crosscheck import check
from popcorn_qgis.engine.crosscheck.units import folds, units
from popcorn_qgis.engine.errors import Cancelled, EngineError
from popcorn_qgis.engine.jobs import CrosscheckJob, Imagery, SampleSceneJob, result_to_json
from popcorn_qgis.engine.raster import Grid
from popcorn_qgis.engine.report import QuietReport
from popcorn_qgis.engine.sample import scene
from popcorn_qgis.engine.zones import read_zones
from tests.zone_files import pixel_box, write_zones

MODELS = str(scene.__file__).rsplit("popcorn_qgis", 1)[0] + "models"


@pytest.fixture(scope="module")
def district(tmp_path_factory):
    """A small synthetic district: its folder, and its census as the engine reads it."""
    folder = tmp_path_factory.mktemp("cross") / "scene"
    scene.run(SampleSceneJob(str(folder), seed=3, size_px=400), QuietReport())
    return folder


def census(folder, layer, name):
    meta, _, wkb, data = pyogrio.raw.read(folder / "census.gpkg", layer=layer)
    people = dict(zip(meta["fields"], data))["population"].astype(int)
    path = folder / f"{name}.gpkg"
    zones = write_zones(path, list(shapely.from_wkb(wkb)), people.tolist(), crs=meta["crs"])
    return replace(zones, name=name)


def job_of(folder, zones, **options):
    imagery = Imagery(
        s1=(str(next(folder.glob("sentinel1*spring.tif"))),),
        s2=(str(next(folder.glob("sentinel2*spring.tif"))),),
    )
    return CrosscheckJob(imagery, zones, DEFAULT_BUILTUP, train=False, model_folders=(MODELS,), **options)


def rows_of(result):
    table = result.tables["metrics"]
    rows = [dict(zip(table.columns, row)) for row in table.rows]
    return {(row["test"], row["method"]): row for row in rows}


def test_methods_are_tested_on_zones_that_they_have_not_seen(district, tmp_path):
    """Areal weighting by hand: each zone gets the people per pixel of the other folds' zones."""
    zones = census(district, "census_fine", "fine")
    page = tmp_path / "report.html"
    report = QuietReport()
    result = check.run(job_of(district, zones, output_report=str(page)), report)
    rows = rows_of(result)
    methods = {"areal weighting", "built-up only", "constant rate"}
    assert set(rows) == {(t, m) for t in ("unseen zones", "known totals") for m in methods}
    assert rows[("known totals", "constant rate")]["mae"] < rows[("known totals", "areal weighting")]["mae"]
    gain = rows[("known totals", "constant rate")]
    difference = rows[("known totals", "areal weighting")]["mae"] - gain["mae"]
    assert gain["mae_gain"] == pytest.approx(difference)
    assert gain["mae_gain_low"] < difference < gain["mae_gain_high"]
    text = page.read_text(encoding="utf-8")
    assert "spreading people evenly" in text
    # The page shows the gain with the sign of the table, and says which sign is good.
    known = text.split("Inside a total that is known")[1]
    assert "MAE gain<br><small>over areal weighting; + is better" in known
    row = next(row for row in known.split("<tr>") if "<td>constant rate</td>" in row)
    assert f">+{difference:.3g}<br>" in row
    assert report.fractions == sorted(report.fractions)
    json.dumps(result_to_json(result), allow_nan=False)

    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        grid = Grid.of(dataset)
    known = read_zones(zones, grid, QuietReport())
    usable = np.ones(len(known), dtype=bool)
    fold = folds(units(known, usable), 5, 1600)
    pixels = np.array([round(g.area / 100) for g in known.geometries])
    predicted = np.zeros(len(known))
    for one in range(5):
        seen = fold != one
        predicted[~seen] = pixels[~seen] * known.counts[seen].sum() / pixels[seen].sum()
    by_hand = np.abs(predicted - known.counts).mean()
    assert rows[("unseen zones", "areal weighting")]["mae"] == pytest.approx(by_hand, rel=0.02)


def test_finer_zones_are_the_truth_inside(district):
    """Rescaled to the coarse zones, whose counts are those of the finer ones, the total is right."""
    coarse, fine = (census(district, f"census_{name}", name) for name in ("coarse", "fine"))
    rows = rows_of(check.run(job_of(district, coarse, fine=fine), QuietReport()))
    inside = rows[("known totals", "areal weighting")]
    assert inside["zones"] > rows[("unseen zones", "areal weighting")]["zones"]
    assert abs(inside["bias_percent"]) < 1e-3  # every pixel belongs to one zone at both levels
    assert abs(rows[("unseen zones", "areal weighting")]["bias_percent"]) > 2


def test_units_are_whole_in_a_fold_and_neighbours(tmp_path):
    """36 zones in a row of 6 by 6: nine units of four, each compact, none torn between folds."""
    boxes = [pixel_box(4 * x, 4 * y, 4 * x + 4, 4 * y + 4) for y in range(6) for x in range(6)]
    grid = Grid(rasterio.crs.CRS.from_epsg(32631), rasterio.Affine(10, 0, 500000, 0, -10, 5600000), 24, 24)
    known = read_zones(write_zones(tmp_path / "z.gpkg", boxes, [1] * 36), grid, QuietReport())
    usable = np.ones(36, dtype=bool)
    usable[35] = False
    unit = units(known, usable)
    assert unit[35] == -1
    sizes = np.bincount(unit[:35])
    assert len(sizes) == 9 and sizes.min() >= 3 and sizes.max() <= 5
    for number in range(9):
        joined = shapely.union_all(known.geometries[unit == number])
        assert joined.length < 560  # 4 in a row would have 400, a square 320; scattered ones 640
    fold = folds(unit, 3, seed=5)
    assert fold[35] == -1 and set(fold[:35]) == {0, 1, 2}
    assert all(len(set(fold[unit == number])) == 1 for number in range(9))
    assert not np.array_equal(fold, folds(unit, 3, seed=6))


def test_parents_are_the_units(tmp_path):
    boxes = [pixel_box(4 * k, 0, 4 * k + 4, 4) for k in range(5)]
    grid = Grid(rasterio.crs.CRS.from_epsg(32631), rasterio.Affine(10, 0, 500000, 0, -10, 5600000), 20, 4)
    zones = write_zones(tmp_path / "z.gpkg", boxes, [1] * 5, parents=["a", "b", "a", None, "b"])
    unit = units(read_zones(zones, grid, QuietReport()), np.ones(5, dtype=bool))
    assert unit[0] == unit[2] and unit[1] == unit[4] and len(set(unit)) == 3


@pytest.mark.parametrize(
    ("counts", "says"),
    [([10], "only 1 lie wholly"), ([10, None, 5, None, 3], "only 3 lie wholly"), ([0] * 5, "count 0 people")],
)
def test_too_little_to_check_is_one_sentence(district, tmp_path, counts, says):
    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        left, bottom, right, top = dataset.bounds
    width = (right - left) / len(counts)
    boxes = [shapely.box(left + k * width, bottom, left + (k + 1) * width, top) for k in range(len(counts))]
    zones = write_zones(tmp_path / "z.gpkg", boxes, counts, crs=str(dataset.crs))
    with pytest.raises(EngineError, match=says):
        check.run(job_of(district, zones), QuietReport())


@pytest.mark.parametrize("counts", [[40, 0, 30, 5, 10], [40, 20, 30, 5000, 10, 7]])
def test_few_zones_zeros_and_outliers_give_numbers(district, tmp_path, counts):
    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        left, bottom, right, top = dataset.bounds
    width = (right - left) / len(counts)
    boxes = [shapely.box(left + k * width, bottom, left + (k + 1) * width, top) for k in range(len(counts))]
    zones = write_zones(tmp_path / "z.gpkg", boxes, counts, crs=str(dataset.crs))
    page = tmp_path / "report.html"
    result = check.run(job_of(district, zones, output_report=str(page)), QuietReport())
    json.dumps(result_to_json(result), allow_nan=False)
    assert "nan" not in page.read_text(encoding="utf-8").lower().replace("finance", "")
    assert "intervals are rough" in result.texts["summary"]


def test_without_the_training_packages_the_table_says_so(district, monkeypatch):
    """The engine's own environment has no torch: the row says what is missing."""
    zones = census(district, "census_coarse", "coarse")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    result = check.run(replace(job_of(district, zones), train=True), QuietReport())
    row = rows_of(result)[("unseen zones", "trained occupancy")]
    assert row["mae"] is None and "lacks the training packages" in row["note"]


def test_it_can_be_cancelled_and_leaves_nothing(district, tmp_path, monkeypatch):
    zones = census(district, "census_fine", "fine")
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)

    class Impatient(QuietReport):
        def progress(self, fraction, text=""):
            if fraction > 0.7:
                self.cancelled.set()
            super().progress(fraction, text)

    with pytest.raises(Cancelled):
        check.run(job_of(district, zones, output_report=str(tmp_path / "r.html")), Impatient())
    assert list(tmp_path.iterdir()) == []
