"""A forest's weights end to end: zones keep their counts, nobody is lost, the model maps another place."""

from __future__ import annotations

import csv
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs.statistics import ForestWeightsJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics import forest_weights
from popcorn_qgis.engine.statistics.forest import inputs as forest_inputs
from popcorn_qgis.engine.statistics.forest.model_file import read_model
from popcorn_qgis.engine.statistics.forest_weights import run
from tests.small_scene import write_tif
from tests.zone_files import pixel_box, read_map, write_weights, write_zones

SIDE, CELL = 120, 20
#: 6 × 6 zones of 20 × 20 pixels.
SQUARES = [(column, row) for row in range(0, SIDE, CELL) for column in range(0, SIDE, CELL)]


class Place:
    """A place of SIDE² pixels of 10 m whose people follow two of four covariates, and its files."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        rng = np.random.default_rng(seed)
        self.folder = folder
        coarse = rng.random((4, 6, 6))
        self.values = np.kron(coarse, np.ones((CELL, CELL))) + rng.normal(0, 0.05, (4, SIDE, SIDE))
        self.density = np.exp(-4 + 4 * self.values[0] + 2 * self.values[1])
        self.builtup = np.clip(rng.random((SIDE, SIDE)) ** 3 * 1.2, 0, 1)
        self.zones_of = np.kron(np.arange(36).reshape(6, 6), np.ones((CELL, CELL), int))
        self.counts = np.round(np.bincount(self.zones_of.ravel(), self.density.ravel())).astype(int)
        self.covariates = write_tif(
            folder / f"covariates_{seed}.tif",
            self.values.astype(np.float32),
            ("a", "b", "c", "d"),
            nodata=np.nan,
        )
        self.built = write_weights(folder / f"builtup_{seed}.tif", self.builtup)

    def zones(self, counts=None, name="zones.gpkg"):
        boxes = [pixel_box(c, r, c + CELL, r + CELL) for c, r in SQUARES]
        return write_zones(self.folder / name, boxes, self.counts if counts is None else counts)

    def run(self, report=None, **options):
        if "zones" not in options:
            options["zones"] = self.zones()
        options.setdefault("trees", 40)
        job = ForestWeightsJob((self.covariates,), str(self.folder / "out.tif"), **options)
        return run(job, report or QuietReport()), read_map(self.folder / "out.tif")

    def sums(self, people):
        return np.bincount(self.zones_of.ravel(), np.nan_to_num(people).ravel(), minlength=36)


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


def column(result, name, table="zones"):
    found = result.tables[table]
    return [row[found.columns.index(name)] for row in found.rows]


@pytest.mark.parametrize("target", ["per_km2", "per_builtup"])
def test_zones_keep_their_counts_and_what_is_unseen_is_predicted(place, target):
    report = QuietReport()
    result, people = place.run(report, target=target, builtup=place.built)
    np.testing.assert_allclose(place.sums(people), place.counts, rtol=1e-5)
    assert set(column(result, "placed")) == {"by the weights"}
    assert result.numbers["mapped_total"] == pytest.approx(place.counts.sum(), rel=1e-6)
    assert result.numbers["mae"] < 0.7 * result.numbers["rival_mae"]
    assert np.isfinite(people).all() and (people >= 0).all()
    if target == "per_builtup":
        assert (people[place.builtup == 0] == 0).all()
    importance = dict(
        zip(column(result, "covariate", "covariates"), column(result, "importance", "covariates"))
    )
    assert min(importance["a"], importance["b"]) > max(importance["c"], importance["d"])
    assert any("36 zones, 5 folds" in line for line in report.lines)


def test_the_map_is_finer_than_the_zones(place):
    """Within a zone people follow the covariate: a half that looks denser holds more of them."""
    place.values[0, :20, :10] += 0.4
    place.values[0, :20, 10:20] -= 0.4
    write_tif(Path(place.covariates), place.values.astype(np.float32), ("a", "b", "c", "d"), nodata=np.nan)
    _, people = place.run(cell_size_m=20)
    assert people[:20, :10].sum() > 1.5 * people[:20, 10:20].sum()


def test_the_ladder_names_zones_and_people(place):
    """Constraint dropped, spread evenly, not placed: each is said, and water never holds anybody."""
    water, constraint = np.zeros((SIDE, SIDE)), np.ones((SIDE, SIDE))
    water[:20, :20] = 1
    constraint[:20, 20:40] = 0
    constraint[20:40, :10] = 0
    builtup = place.builtup.copy()
    builtup[:20, 40:60] = 0
    report = QuietReport()
    result, people = place.run(
        report,
        target="per_builtup",
        builtup=write_weights(place.folder / "b.tif", builtup),
        water=write_weights(place.folder / "water.tif", water),
        constraint=write_weights(place.folder / "constraint.tif", constraint),
    )
    placed = column(result, "placed")
    assert placed[:3] == ["not placed", "constraint dropped", "evenly"]
    assert set(placed[3:]) == {"by the weights"}
    assert np.isnan(people[:20, :20]).all() and people[20:40, :10].sum() == 0
    found = place.sums(people)
    np.testing.assert_allclose(found[1:], place.counts[1:], rtol=1e-5)
    assert result.numbers["unplaced_total"] == place.counts[0]
    said = " ".join(report.warnings)
    assert f"{place.counts[1]:,} people (zone_id 2)" in said
    assert f"{place.counts[2]:,} people are spread evenly (zone_id 3)" in said
    assert f"{place.counts[0]:,} people are not mapped (zone_id 1)" in said


def test_a_zone_smaller_than_a_pixel_lives_in_the_pixel_it_lies_in_unless_that_is_water(place):
    tiny = [pixel_box(5.1, 5.1, 5.3, 5.3), pixel_box(50.1, 50.1, 50.3, 50.3)]
    boxes = [pixel_box(c, r, c + CELL, r + CELL).difference(tiny[0]).difference(tiny[1]) for c, r in SQUARES]
    zones = write_zones(place.folder / "tiny.gpkg", [*boxes, *tiny], [*place.counts, 77, 33])
    water = np.zeros((SIDE, SIDE))
    water[:10, :10] = 1
    result, people = place.run(zones=zones, water=write_weights(place.folder / "w.tif", water))
    assert column(result, "placed")[-2:] == ["not placed", "in the pixel it lies in"]
    assert np.isnan(people[:10, :10]).all() and people[50, 50] > 33
    assert result.numbers["unplaced_total"] == 77
    assert np.nansum(people) == pytest.approx(place.counts.sum() + 33, rel=1e-6)


def test_gaps_have_the_mean_of_their_zone_and_a_zone_all_gap_teaches_nothing(place):
    whole, _ = place.run(select=False)
    place.values[1, 5:9, 25:30] = np.nan
    place.values[2, 100:, 100:] = np.nan
    write_tif(Path(place.covariates), place.values.astype(np.float32), ("a", "b", "c", "d"), nodata=np.nan)
    report = QuietReport()
    result, people = place.run(report, select=False, cell_size_m=10)
    assert np.isfinite(people).all()
    np.testing.assert_allclose(place.sums(people), place.counts, rtol=1e-5)
    assert result.numbers["filled_percent"] == pytest.approx(100 * (20 + 400) / SIDE**2)
    assert (whole.numbers["zones_taught"], result.numbers["zones_taught"]) == (36, 35)
    assert any("teach nothing" in line and "zone_id 36" in line for line in report.lines)


def test_zones_without_a_count_are_no_data_and_those_with_nobody_take_part(place):
    counts = [None if zone == 4 else 0 if zone == 5 else int(n) for zone, n in enumerate(place.counts)]
    result, people = place.run(zones=place.zones(counts))
    assert np.isnan(people[:20, 80:100]).all() and (people[:20, 100:] == 0).all()
    assert result.numbers["zones_taught"] == 35
    assert column(result, "status")[4] == "no count"


@pytest.mark.parametrize(("units", "folds"), [(2, 2), (9, 5), (1, 5)])
def test_zones_of_one_unit_are_left_out_together(place, units, folds):
    boxes = [pixel_box(c, r, c + CELL, r + CELL) for c, r in SQUARES]
    parents = [f"unit {number % units}" for number in range(36)]
    report = QuietReport()
    place.run(report, zones=write_zones(place.folder / "p.gpkg", boxes, place.counts, parents=parents))
    assert any(f"(36 zones, {folds} folds)" in line for line in report.lines)


def test_the_order_of_the_zones_does_not_matter(place):
    _, people = place.run()
    order = np.random.default_rng(5).permutation(36)
    boxes = [pixel_box(c, r, c + CELL, r + CELL) for c, r in np.array(SQUARES)[order]]
    zones = write_zones(place.folder / "other.gpkg", boxes, place.counts[order], ids=900 - order)
    _, again = place.run(zones=zones)
    np.testing.assert_allclose(again, people, rtol=1e-6)


@pytest.mark.parametrize("cell", [0.0, 10.0, 30.0])
def test_blocks_of_any_size_give_the_same_map(place, monkeypatch, cell):
    _, whole = place.run(cell_size_m=cell)
    monkeypatch.setattr(forest_inputs, "_MOST_PX", 33)
    monkeypatch.setattr(forest_inputs, "_LEAST_PX", 33)
    _, parts = place.run(cell_size_m=cell)
    np.testing.assert_allclose(parts, whole, rtol=1e-6)


def test_two_runs_give_the_same_files_and_another_seed_does_not(place):
    def files(**options):
        place.run(
            output_model=str(place.folder / "m.npz"), target="per_builtup", builtup=place.built, **options
        )
        return [(place.folder / name).read_bytes() for name in ("out.tif", "m.npz")]

    one, same, other = files(), files(), files(seed=3)
    assert one == same and one[0] != other[0] and one[1] != other[1]


@pytest.mark.parametrize("target", ["per_km2", "per_builtup"])
def test_a_model_maps_another_place_without_scikit_learn(place, tmp_path, monkeypatch, target):
    model = str(tmp_path / "model.npz")
    place.run(target=target, builtup=place.built, output_model=model, trees=80)
    (tmp_path / "there").mkdir()
    there = Place(tmp_path / "there", seed=2)

    def absent():
        raise EngineError("no-forest", "not here", "")

    monkeypatch.setattr("popcorn_qgis.engine.statistics.forest.growing._scikit_learn", absent)
    result, people = there.run(model=model, builtup=there.built)
    np.testing.assert_allclose(there.sums(people), there.counts, rtol=1e-5)
    with rasterio.open(tmp_path / "there/out.tif") as dataset:
        assert dataset.tags()["TARGET"] == target
        assert "districts, field people: 36 zones" in dataset.tags()["TRAINED_ON"]
    report = QuietReport()
    result, people = there.run(report, model=model, builtup=there.built, zones=None)
    assert "the forest's own" in report.warnings[-1]
    assert result.numbers["mapped_total"] == pytest.approx(np.nansum(people), rel=1e-6)
    if target == "per_km2":
        found = np.log(there.sums(people) / there.counts)
        assert np.abs(found).mean() < 0.6


def test_a_model_whose_bands_are_not_given_is_refused_with_their_names(place):
    model = str(place.folder / "model.npz")
    place.run(output_model=model)
    write_tif(Path(place.covariates), place.values.astype(np.float32), ("a", "x", "c", "d"), nodata=np.nan)
    with pytest.raises(EngineError, match="not given: b") as refused:
        place.run(model=model)
    assert "there are: a, x, c, d" in refused.value.remedy


def test_mutated_model_files_end_in_a_sentence_or_are_the_right_forest(place):
    path = place.folder / "model.npz"
    place.run(output_model=str(path), trees=3)
    data, whole = path.read_bytes(), read_model(str(path))
    rows = np.random.default_rng(0).random((len(whole.names), 50)).astype(np.float32)
    rng, right = np.random.default_rng(3), 0
    target = place.folder / "mutated.npz"
    for _ in range(150):
        mutated = bytearray(data)
        for _ in range(rng.integers(1, 4)):
            mutated[rng.integers(len(mutated))] = rng.integers(256)
        target.write_bytes(mutated)
        try:
            found = read_model(str(target))
        except EngineError as refused:
            assert refused.problem and refused.remedy
            continue
        right += 1
        assert (found.forest.predict(rows) == whole.forest.predict(rows)).all()
        assert (found.low == whole.low).all() and found.names == whole.names
    assert right < 120
    assert not any(b"pickle" in zipfile.ZipFile(path).read(n) for n in zipfile.ZipFile(path).namelist())


def test_worldpops_names_with_its_nodata(place):
    water, settled = np.zeros((SIDE, SIDE)), np.ones((SIDE, SIDE))
    water[:20, :20] = 1
    settled[20:40, :10] = 0  # half of the zone 7
    settled[20:40, 20:40] = 0  # the zone 8: its constraint is dropped
    constraint = write_weights(place.folder / "constraint.tif", settled)
    folder = place.folder / "worldpop"
    folder.mkdir()
    result, people = place.run(
        folder=str(folder), constraint=constraint, water=write_weights(place.folder / "w.tif", water)
    )
    assert sorted(p.name for p in folder.iterdir()) == [
        "feature_importance.csv",
        "features.csv",
        "normalized_census.tif",
        "normalized_census_constrained.tif",
        "population_constrained.tif",
        "population_unconstrained.tif",
        "prediction.tif",
    ]
    read = {}
    for path in folder.glob("*.tif"):
        with rasterio.open(path) as dataset:
            read[path.stem] = dataset.read(1)
            assert dataset.nodata == -99 and dataset.dtypes == ("float32",)
    theirs, free = read["population_constrained"], read["population_unconstrained"]
    assert (theirs[:20, :20] == -99).all() and (free[:20, :20] == -99).all()
    np.testing.assert_allclose(theirs[20:], people[20:])
    assert (theirs[20:40, :10] == 0).all() and (free[20:40, :10] > 0).all()
    for found in (theirs, free):
        sums = place.sums(np.where(found == -99, 0, found))
        np.testing.assert_allclose(sums[1:], place.counts[1:], rtol=1e-5)
    for kind, factor in (("theirs", "normalized_census_constrained"), ("free", "normalized_census")):
        found = {"theirs": theirs, "free": free}[kind]
        there = (found > 0) & (read[factor] != -99)
        assert there.mean() > 0.9
        np.testing.assert_allclose((read["prediction"] * read[factor])[there], found[there], rtol=1e-5)
    rows = list(csv.DictReader((folder / "feature_importance.csv").open()))
    assert [row["feature"] for row in rows] == ["a", "b", "c", "d"]
    assert float(rows[0]["importance"]) == pytest.approx(
        column(result, "importance", "covariates")[0], rel=1e-6
    )


def test_the_page_and_the_weights(place):
    report, weights = place.folder / "page.html", place.folder / "w.tif"
    result, people = place.run(output_report=str(report), output_weights=str(weights))
    text = report.read_text(encoding="utf-8")
    assert "What matters" in text and "Zones that it has not seen" in text and "by the weights" in text
    said = read_map(weights)
    ratio = people / said
    for zone in range(36):
        inside = ratio[place.zones_of == zone]
        assert inside.max() == pytest.approx(inside.min(), rel=1e-4)
    assert result.rasters["output_weights"].high == pytest.approx(np.nanmax(said), rel=1e-6)


def test_what_cannot_be_is_refused_with_a_sentence(place):
    few = place.zones([5, 5, 5, 5] + [None] * 32, "few.gpkg")
    nobody = place.zones([0] * 36, "nobody.gpkg")
    for options, sentence in (
        ({"zones": few}, "Only 4 zones"),
        ({"zones": nobody}, "count 0 people"),
        ({"target": "per_builtup"}, "need a built-up map"),
        ({"target": "per_head"}, "is none of"),
        ({"zones": None}, "learns from zones"),
        ({"trees": 0}, "number of trees is 0"),
    ):
        with pytest.raises(EngineError, match=sentence):
            place.run(**options)
    assert not (place.folder / "out.tif").exists()


def test_a_cancel_leaves_nothing(place):
    class Impatient(QuietReport):
        def progress(self, fraction, text=""):
            super().progress(fraction, text)
            if fraction > 0.5:
                self.cancelled.set()

    before = sorted(p.name for p in place.folder.iterdir())
    with pytest.raises(Cancelled):
        place.run(Impatient())
    assert sorted(p.name for p in place.folder.iterdir()) == sorted([*before, "zones.gpkg"])


def test_what_a_judge_calls_has_its_function(place):
    assert callable(forest_weights.held_out_people)
