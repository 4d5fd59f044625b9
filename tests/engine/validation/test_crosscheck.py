"""The cross-check: no zone is predicted from its own count, and what is known adds up."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.features import rasterize
from shapely.affinity import translate

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.installed_models import DEFAULT_BUILTUP
from popcorn_qgis.contract.jobs import BuiltupJob, CrosscheckJob, Imagery, SampleSceneJob, result_to_json
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.raster import Grid
from popcorn_qgis.engine.mapping import builtup
from popcorn_qgis.engine.sample import scene
from popcorn_qgis.engine.validation import crosscheck
from popcorn_qgis.engine.validation.folds import folds, units
from popcorn_qgis.engine.zones.reading import read_zones
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


def imagery_of(folder):
    return Imagery(
        s1=(str(next(folder.glob("sentinel1*spring.tif"))),),
        s2=(str(next(folder.glob("sentinel2*spring.tif"))),),
    )


def job_of(folder, zones, **options):
    options = {"train": False, "judge": False, **options}  # test_judge.py has the judge
    return CrosscheckJob(imagery_of(folder), zones, DEFAULT_BUILTUP, model_folders=(MODELS,), **options)


def rows_of(result):
    table = result.tables["metrics"]
    rows = [dict(zip(table.columns, row)) for row in table.rows]
    return {(row["test"], row["method"]): row for row in rows}


def test_methods_are_tested_on_zones_that_they_have_not_seen(district, tmp_path):
    """Areal weighting by hand: each zone gets the people per pixel of the other folds' zones."""
    zones = census(district, "census_fine", "fine")
    page = tmp_path / "report.html"
    report = QuietReport()
    result = crosscheck.run(job_of(district, zones, output_report=str(page)), report)
    rows = rows_of(result)
    methods = {"areal weighting", "built-up only", "constant rate", "recalibrated built-up"}
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


def score_of(folder):
    """The built-up score of the district's spring, float32 [H, W], and the engine's grid of it."""
    path = folder / "score.tif"
    job = BuiltupJob(imagery_of(folder), DEFAULT_BUILTUP, str(path), model_folders=(MODELS,))
    builtup.run(job, QuietReport())
    with rasterio.open(path) as dataset:
        return dataset.read(1), Grid.of(dataset)


def counted(folder, people):
    """The fine zones with people [H, W] counted by the pixels whose centre they hold."""
    zones = census(folder, "census_fine", "fine")
    with rasterio.open(folder / "score.tif") as dataset:
        shapes = [
            (g, n + 1) for n, g in enumerate(read_zones(zones, Grid.of(dataset), QuietReport()).geometries)
        ]
        owner = rasterize(shapes, people.shape, transform=dataset.transform, dtype="int32")
    counts = np.bincount(owner.ravel(), weights=people.ravel(), minlength=len(shapes) + 1)[1:]
    _, _, wkb, _ = pyogrio.raw.read(folder / "census.gpkg", layer="census_fine")
    return write_zones(folder / "curve.gpkg", list(shapely.from_wkb(wkb)), np.rint(counts), crs="EPSG:32631")


def test_people_on_a_rising_curve_of_the_score_are_found_by_recalibrating_it(district):
    """Few people below a score of 0.5, many above 0.95: the curve is fitted without the zones tested."""
    score, _ = score_of(district)
    people = np.interp(score, [0, 0.5, 0.95, 1], [0, 0.2, 0.6, 6.0])
    rows = rows_of(crosscheck.run(job_of(district, counted(district, people)), QuietReport()))
    for test in ("unseen zones", "known totals"):
        constant, curve = (rows[test, name] for name in ("constant rate", "recalibrated built-up"))
        assert curve["mae"] < 0.5 * constant["mae"]
        assert constant["learning_gain"] == pytest.approx(curve["mae"] - constant["mae"])
        assert constant["learning_gain_low"] < constant["learning_gain"] < constant["learning_gain_high"] < 0
        assert curve["learning_gain"] is None and curve["note"] == ""
    assert rows["unseen zones", "recalibrated built-up"]["mape"] < 15


def test_finer_zones_are_the_truth_inside(district):
    """Rescaled to the coarse zones, whose counts are those of the finer ones, the total is right."""
    coarse, fine = (census(district, f"census_{name}", name) for name in ("coarse", "fine"))
    rows = rows_of(crosscheck.run(job_of(district, coarse, fine=fine), QuietReport()))
    inside = rows[("known totals", "areal weighting")]
    assert inside["zones"] > rows[("unseen zones", "areal weighting")]["zones"]
    assert abs(inside["bias_percent"]) < 1e-3  # every pixel belongs to one zone at both levels
    assert abs(rows[("unseen zones", "areal weighting")]["bias_percent"]) > 2


def test_a_mask_leaves_people_out_of_what_it_does_not_mark(district, tmp_path):
    """Where the buildings are and 20 m around them: spread evenly there, people are far better placed."""
    from popcorn_qgis.engine.mapping.urban_grown import near

    coarse, fine = (census(district, f"census_{name}", name) for name in ("coarse", "fine"))
    with rasterio.open(district / "population_true.tif") as dataset:
        lived, profile = near(dataset.read(1) > 0, 2), dataset.profile
    profile.update(dtype="uint8", nodata=255)
    with rasterio.open(tmp_path / "urban.tif", "w", **profile) as dataset:
        dataset.write(lived.astype("u1"), 1)
    free, bound = (
        rows_of(crosscheck.run(job_of(district, coarse, fine=fine, constraint=mask), QuietReport()))
        for mask in ("", str(tmp_path / "urban.tif"))
    )
    for method in ("areal weighting", "built-up only"):
        before, after = (rows[("known totals", method)]["mae"] for rows in (free, bound))
        assert after < before
    evenly = ("known totals", "areal weighting")
    assert bound[evenly]["mae"] < 0.7 * free[evenly]["mae"]


def test_finer_zones_are_tested_only_where_people_were_placed(district, tmp_path):
    """A coarse zone has no count, and the finer outlines are 15 m off: what lies in it is not tested."""
    coarse = census(district, "census_coarse", "coarse")
    meta, _, wkb, data = pyogrio.raw.read(coarse.path, layer="zones")
    outlines = shapely.from_wkb(wkb)
    counts = [None, *data[list(meta["fields"]).index("census")][1:]]
    coarse = write_zones(tmp_path / "coarse.gpkg", list(outlines), counts)
    meta, _, wkb, data = pyogrio.raw.read(district / "census.gpkg", layer="census_fine")
    moved = shapely.transform(shapely.from_wkb(wkb), lambda xy: xy + 15)
    people = data[list(meta["fields"]).index("population")].astype(int).tolist()
    fine = write_zones(tmp_path / "fine.gpkg", list(moved), people)
    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        frame = shapely.box(*dataset.bounds)
    placed = shapely.union_all(outlines[1:])
    whole = shapely.area(shapely.intersection(moved, frame)) > 0.99 * shapely.area(moved)
    inside = shapely.area(shapely.intersection(moved, placed)) >= 0.9 * shapely.area(moved)
    expected = int((whole & inside).sum())
    assert expected < whole.sum()
    report = QuietReport()
    rows = rows_of(crosscheck.run(job_of(district, coarse, fine=fine), report))
    assert rows[("known totals", "areal weighting")]["zones"] == expected
    assert any(text.startswith(f"{len(moved) - expected} of {len(moved)} finer") for text in report.warnings)


@pytest.mark.parametrize(
    ("shift_m", "count", "says"),
    [(50_000, 7, "None of the 2 finer zones of districts has a count and lies in"), (0, "many", "not a num")],
)
def test_finer_zones_that_cannot_be_tested_are_told_before_anything_is_computed(
    district, tmp_path, shift_m, count, says
):
    coarse = census(district, "census_coarse", "coarse")
    first = shapely.from_wkb(pyogrio.raw.read(coarse.path, layer="zones")[2])[0]
    there = shapely.box(*first.representative_point().buffer(30).bounds)
    boxes = [translate(there, shift_m), translate(there, shift_m + 100)]
    fine = write_zones(tmp_path / "fine.gpkg", boxes, [count, count])
    report = QuietReport()
    with pytest.raises(EngineError, match=says):
        crosscheck.run(job_of(district, coarse, fine=fine), report)
    assert report.fractions == []


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
    [([10], "1 of the 1 zones"), ([10, None, 5, None, 3], "3 of the 5 zones"), ([0] * 5, "count 0 people")],
)
def test_too_little_to_check_is_one_sentence(district, tmp_path, counts, says):
    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        left, bottom, right, top = dataset.bounds
    width = (right - left) / len(counts)
    boxes = [shapely.box(left + k * width, bottom, left + (k + 1) * width, top) for k in range(len(counts))]
    zones = write_zones(tmp_path / "z.gpkg", boxes, counts, crs=str(dataset.crs))
    with pytest.raises(EngineError, match=says):
        crosscheck.run(job_of(district, zones), QuietReport())


@pytest.mark.parametrize("counts", [[40, 0, 30, 5, 10], [40, 20, 30, 5000, 10, 7]])
def test_few_zones_zeros_and_outliers_give_numbers(district, tmp_path, counts):
    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        left, bottom, right, top = dataset.bounds
    width = (right - left) / len(counts)
    boxes = [shapely.box(left + k * width, bottom, left + (k + 1) * width, top) for k in range(len(counts))]
    zones = write_zones(tmp_path / "z.gpkg", boxes, counts, crs=str(dataset.crs))
    page = tmp_path / "report.html"
    result = crosscheck.run(job_of(district, zones, output_report=str(page)), QuietReport())
    json.dumps(result_to_json(result), allow_nan=False)
    assert "nan" not in page.read_text(encoding="utf-8").lower().replace("finance", "")
    assert "intervals are rough" in result.texts["summary"]


def test_without_the_training_packages_the_table_says_so(district, monkeypatch):
    """The engine's own environment has no torch: the row says what is missing."""
    zones = census(district, "census_coarse", "coarse")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    result = crosscheck.run(replace(job_of(district, zones), train=True), QuietReport())
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
        crosscheck.run(job_of(district, zones, output_report=str(tmp_path / "r.html")), Impatient())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.torch
def test_no_fold_is_trained_on_the_zones_that_it_is_tested_on(tmp_path, monkeypatch):
    """Twenty times the people in one fold: its own predictions stay to the last bit, the others' change."""
    pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")
    from popcorn_qgis.engine.training import train_occupancy
    from popcorn_qgis.engine.training.hyperparameters import Plan

    monkeypatch.setattr(train_occupancy, "head_plan", lambda epochs: Plan(epochs=2, rate=1e-3))
    seen_by_fold, predicted_of, run_training, compare = [], [], train_occupancy.run, crosscheck.compare

    def trained(job, report):
        result = run_training(job, report)
        seen_by_fold.append({row[0] for row in result.tables["zones"].rows})
        return result

    def compared(name, census, maps, *rest):
        if name == "unseen zones":
            predicted_of.append(maps)
        return compare(name, census, maps, *rest)

    monkeypatch.setattr(train_occupancy, "run", trained)
    monkeypatch.setattr(crosscheck, "compare", compared)
    district = tmp_path / "scene"
    scene.run(SampleSceneJob(str(district), seed=3, size_px=240), QuietReport())
    zones = census(district, "census_fine", "fine")
    job = job_of(district, zones, train=True, folds=2)
    first = crosscheck.run(job, QuietReport())
    with rasterio.open(next(district.glob("sentinel2*spring.tif"))) as dataset:
        known = read_zones(zones, Grid.of(dataset), QuietReport())
    fold = folds(units(known, np.ones(len(known), dtype=bool)), 2, 1600)
    for one in (0, 1):
        assert seen_by_fold[one] == set(known.ids[fold != one])

    rows = rows_of(first)
    row = rows["known totals", "trained occupancy"]
    assert row["mae"] > 0 and row["learning_gain_low"] <= row["learning_gain"] <= row["learning_gain_high"]
    assert "constant rate × recalibrated built-up" in first.texts["summary"]
    json.dumps(result_to_json(first), allow_nan=False)
    assert repr(crosscheck.run(job, QuietReport()).tables) == repr(first.tables)

    counts = np.where(fold == 0, 20 * known.counts, known.counts)
    _, _, wkb, _ = pyogrio.raw.read(zones.path)
    path = district / "changed.gpkg"
    changed = write_zones(path, list(shapely.from_wkb(wkb)), counts.astype(int).tolist(), crs="EPSG:32631")
    crosscheck.run(replace(job, zones=changed), QuietReport())
    for before, after in zip(predicted_of[0], predicted_of[2]):
        assert np.array_equal(before[fold == 0], after[fold == 0])
        assert not np.allclose(before[fold == 1], after[fold == 1])
