"""The judge: it leaves zones out for good, picks what is true of a place, and maps by it."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import shapely

from popcorn_qgis.contract.installed_models import DEFAULT_BUILTUP
from popcorn_qgis.contract.jobs import CrosscheckJob, Imagery, SampleSceneJob, result_to_json
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.sample import scene
from popcorn_qgis.engine.validation import crosscheck
from popcorn_qgis.engine.validation.judge.candidates import (
    BOTH,
    CLUSTERS,
    FOREST,
    FOREST_BUILTUP,
    SQUARED,
    candidates,
)
from popcorn_qgis.engine.validation.judge.cells import Cells
from popcorn_qgis.engine.validation.judge.judging import Verdict, judge, left_out, sentences
from popcorn_qgis.engine.validation.judge.place import Place, Seen
from popcorn_qgis.engine.validation.methods import AREAL, RATE, RECALIBRATED
from tests.zone_files import read_map, write_zones

MODELS = str(scene.__file__).rsplit("popcorn_qgis", 1)[0] + "models"
ZONES, PIXELS = 12, 400


def make_place(people, seed=0, others=0):
    """Twelve zones of 400 pixels; ``people(builtup, kind, other)`` live in each pixel."""
    rng = np.random.default_rng(seed)
    zone = np.repeat(np.arange(ZONES), PIXELS)
    builtup = np.where(
        rng.random(len(zone)) < 0.2 + 0.5 * rng.random(ZONES)[zone], rng.beta(5, 1, len(zone)), 0.0
    )
    kind = (rng.random(len(zone)) < rng.random(ZONES)[zone]).astype(np.int64)
    other = rng.gamma(2.0, 1.0, (max(others, 1), len(zone)))
    counts = np.bincount(zone, people(builtup, kind, other[0]))
    labels = np.stack([kind, kind])
    return Place(
        Seen(builtup, labels, other[:others], np.zeros(len(zone), dtype=np.int64)),
        zone,
        np.ones(len(zone)),
        counts,
        (2, 2),
    )


@pytest.mark.parametrize(
    ("people", "best"),
    [
        (lambda builtup, kind, other: np.full(len(builtup), 2.0), {AREAL}),
        (lambda builtup, kind, other: 3 * builtup, {RATE, RECALIBRATED}),
        (lambda builtup, kind, other: np.where(kind == 1, 5.0, 0.1), {CLUSTERS}),
        (lambda builtup, kind, other: np.sqrt(3 * builtup * np.where(kind == 1, 8.0, 0.5)), {BOTH}),
        (lambda builtup, kind, other: other, {"theirs"}),
    ],
)
def test_what_is_true_of_a_place_is_chosen(people, best):
    place = make_place(people, others=1)
    verdict = judge(place, candidates(place, ("theirs",), QuietReport()), {}, 1, QuietReport())
    assert verdict.best in best
    assert verdict.means.min() < min(0.2, 0.6 * verdict.means.max())
    said = sentences(verdict)
    assert said[0].startswith(
        f"Use here: {verdict.best}. Its predictions of zones that were left out are off by"
    )
    assert "of 12 zones" in said[1]


def test_a_forest_wins_where_people_follow_what_it_sees_of_cells():
    """Zones of one cell each: people per built-up pixel are a step of the cell's second feature."""
    pytest.importorskip("sklearn", reason="the engine's section “forest” is not there")
    rng = np.random.default_rng(2)
    zones, inside = 30, 200
    zone = np.repeat(np.arange(zones), inside)
    builtup = np.where(rng.random(len(zone)) < rng.uniform(0.05, 0.9, zones)[zone], 0.9, 0.0)
    height = rng.permutation(np.linspace(0, 1, zones))
    counts = np.bincount(zone, builtup * np.where(height > 0.5, 12.0, 2.0)[zone])
    features = np.stack([rng.random(zones), height], axis=1).astype(np.float32)
    labels = np.zeros((1, len(zone)), dtype=np.int64)
    seen = Seen(builtup, labels, np.zeros((0, len(zone))), zone)
    place = Place(seen, zone, np.ones(len(zone)), counts, (1,), Cells(features, zones, 10))
    verdict = judge(place, candidates(place, (), QuietReport()), {}, 1, QuietReport())
    assert verdict.best == FOREST_BUILTUP
    factor = dict(zip(verdict.names, np.exp(verdict.means)))
    assert factor[FOREST_BUILTUP] < 1.25 < 1.6 < factor[RATE]


def test_no_zone_is_predicted_from_its_own_count():
    """Twenty times the people in one zone: what is said of it stays to the last bit."""
    place = make_place(lambda builtup, kind, other: builtup + kind)
    counts = place.counts.copy()
    counts[4] *= 20
    errors = []
    for one in (place, replace(place, counts=counts)):
        verdict = judge(one, candidates(one, (), QuietReport()), {}, 1, QuietReport())
        errors.append(verdict.errors)
    for before, after in zip(*errors):
        predicted = [np.log1p(place.counts[4]) + sign * before[4] for sign in (1, -1)]
        again = [np.log1p(counts[4]) + sign * after[4] for sign in (1, -1)]
        assert min(abs(a - b) for a in predicted for b in again) < 1e-9
    assert (errors[0][:, :4] != errors[1][:, :4]).any()


def test_the_mean_of_two_is_used_unless_another_is_clearly_nearer():
    names = (AREAL, RATE, BOTH)
    even, chance = np.full(12, 1.0), np.array([0.1, 0.5] * 6)
    close = Verdict(names, np.stack([even, chance - 0.02 * np.array([1, -0.6] * 6), chance]), 12)
    assert names[close.order[0]] == RATE and close.best == BOTH
    assert sentences(close)[1].startswith(
        "By itself constant rate misses left-out zones least, but not clearly"
    )
    clear = Verdict(names, np.stack([even, chance - 0.09, chance]), 12)
    assert clear.best == RATE and "in 12 of 12 zones: a clear lead" in sentences(clear)[1]
    assert Verdict((AREAL, RATE), np.stack([even, chance]), 12).best == RATE


def test_constant_rate_by_hand_and_a_method_tested_elsewhere():
    place = make_place(lambda builtup, kind, other: builtup + kind)
    further = {"trained": place.counts * 2}
    verdict = judge(place, candidates(place, (), QuietReport()), further, 1, QuietReport())
    builtup = np.bincount(place.zone, place.seen.builtup)
    predicted = np.array(
        [builtup[k] * np.delete(place.counts, k).sum() / np.delete(builtup, k).sum() for k in range(ZONES)]
    )
    by_hand = np.abs(np.log1p(predicted) - np.log1p(place.counts))
    np.testing.assert_allclose(verdict.errors[verdict.names.index(RATE)], by_hand)
    twice = np.log1p(2 * place.counts) - np.log1p(place.counts)
    np.testing.assert_allclose(verdict.errors[verdict.names.index("trained")], twice)
    assert verdict.parts == 12 and len(set(left_out(200, 3))) == 20


@pytest.fixture(scope="module")
def district(tmp_path_factory):
    folder = tmp_path_factory.mktemp("judge") / "scene"
    scene.run(SampleSceneJob(str(folder), seed=3, size_px=240), QuietReport())
    return folder


def test_the_cross_check_says_what_to_use_and_maps_by_it(district, tmp_path):
    """Twelve zones counted in the true map, which is given as someone's map: it must win and be met."""
    with rasterio.open(next(district.glob("population_true*"))) as dataset:
        true, transform, crs = dataset.read(1).astype(float), dataset.transform, dataset.crs
    boxes, counts = [], []
    for row in range(0, 240, 60):
        for column in range(0, 240, 80):
            x, y = transform.c + 10 * column, transform.f - 10 * row
            boxes.append(shapely.box(x, y - 600, x + 800, y))
            counts.append(int(true[row : row + 60, column : column + 80].sum()))
    zones = write_zones(tmp_path / "zones.gpkg", boxes, counts, crs=str(crs))
    imagery = Imagery(
        s1=(str(next(district.glob("sentinel1*spring.tif"))),),
        s2=(str(next(district.glob("sentinel2*spring.tif"))),),
    )
    page, out = tmp_path / "report.html", tmp_path / "best.tif"
    job = CrosscheckJob(
        imagery, zones, DEFAULT_BUILTUP, train=False, model_folders=(MODELS,), output_report=str(page),
        maps=(str(district / "population_true.tif"),), map_names=("the truth",), output=str(out),
    )  # fmt: skip
    report = QuietReport()
    result = crosscheck.run(job, report)
    json.dumps(result_to_json(result), allow_nan=False)
    assert result.texts["best"] == "the truth" and result.numbers["best_factor"] < 1.01
    rows = {row[1]: row for row in result.tables["judge"].rows}
    always = {AREAL, RATE, SQUARED, RECALIBRATED, CLUSTERS, BOTH, "the truth"}
    assert always <= set(rows) <= {*always, FOREST, FOREST_BUILTUP}
    assert rows["the truth"][0] == 1 and rows["the truth"][2] and rows[RATE][3] < rows[AREAL][3]
    np.testing.assert_allclose(read_map(out), true, atol=0.02 * true.max())
    np.testing.assert_allclose(read_map(out).sum(), sum(counts), rtol=1e-6)
    text = page.read_text(encoding="utf-8")
    assert "What to use here: the truth" in text and text.index("What to use here") < text.index(
        "The methods"
    )
    assert any(line.startswith("Use here: the truth.") for line in report.lines)
    assert report.fractions == sorted(report.fractions)

    alone = crosscheck.run(replace(job, maps=(), map_names=(), output_report=""), QuietReport())
    sums = read_map(out).reshape(4, 60, 3, 80).sum(axis=(1, 3)).ravel()
    np.testing.assert_allclose(sums, counts, rtol=1e-5)
    assert alone.texts["best"] in set(rows) - {"the truth"}
    first = out.read_bytes()
    crosscheck.run(replace(job, maps=(), map_names=(), output_report=""), QuietReport())
    assert out.read_bytes() == first
    assert alone.rasters["output"].quantity == "population" and "zones" in alone.tables


@pytest.mark.torch
def test_where_trained_occupancy_wins_it_is_trained_on_all_zones_and_maps(district, tmp_path, monkeypatch):
    """Twelve zones: the folds' trainings are used as they are, and one on all zones makes the map."""
    pytest.importorskip("torch", reason="torch is not part of the engine; make test-training has it")
    from popcorn_qgis.engine.training import train_occupancy
    from popcorn_qgis.engine.training.hyperparameters import Plan
    from popcorn_qgis.engine.validation.judge import judging
    from popcorn_qgis.engine.validation.methods import TRAINED

    monkeypatch.setattr(train_occupancy, "head_plan", lambda epochs: Plan(epochs=2, rate=1e-3))
    jobs, results, run, decide, parts = [], [], train_occupancy.run, judging.judge, []

    def trained(job, report):
        jobs.append(job)
        results.append(run(job, report))
        return results[-1]

    def won(place, methods, further, seed, report, part):
        """The judge, on zones that hold what the folds' trainings said of them."""
        parts.append(part)
        predicted = np.maximum(further[TRAINED], 1.0)
        return decide(replace(place, counts=predicted), methods, {TRAINED: predicted}, seed, report, part)

    monkeypatch.setattr(train_occupancy, "run", trained)
    monkeypatch.setattr(crosscheck.judged, "judge", won)
    with rasterio.open(next(district.glob("population_true*"))) as dataset:
        true, transform, crs = dataset.read(1).astype(float), dataset.transform, dataset.crs
    boxes, counts = [], []
    for row in range(0, 240, 80):
        for column in range(0, 240, 60):
            x, y = transform.c + 10 * column, transform.f - 10 * row
            boxes.append(shapely.box(x, y - 800, x + 600, y))
            counts.append(int(true[row : row + 80, column : column + 60].sum()))
    imagery = Imagery(
        s1=(str(next(district.glob("sentinel1*spring.tif"))),),
        s2=(str(next(district.glob("sentinel2*spring.tif"))),),
    )
    out = tmp_path / "best.tif"
    job = CrosscheckJob(
        imagery, write_zones(tmp_path / "zones.gpkg", boxes, counts, crs=str(crs)), DEFAULT_BUILTUP,
        folds=3, model_folders=(MODELS,), output=str(out),
    )  # fmt: skip
    report = QuietReport()
    result = crosscheck.run(job, report)
    assert result.texts["best"] == TRAINED and "the folds together judge it" in result.texts["summary"]
    assert [one.judged for one in jobs] == [False] * 4 and [one.members for one in jobs] == [1] * 4
    assert all(one.numbers["trained"] == 1 and one.numbers["members"] == 1 for one in results)
    taught = [{row[0] for row in one.tables["zones"].rows} for one in results]
    everyone = taught.pop()
    assert everyone == set(range(1, 13)) and all(one < everyone for one in taught)
    (part,) = parts
    assert [set(np.flatnonzero(part == k) + 1) for k in range(3)] == [everyone - one for one in taught]
    people = read_map(out).reshape(3, 80, 4, 60)
    np.testing.assert_allclose(people.sum(axis=(1, 3)).ravel(), counts, rtol=1e-5)
    inside = people.transpose(0, 2, 1, 3).reshape(12, -1)
    assert (inside.std(axis=1) > 0.5 * inside.mean(axis=1)).all()  # not spread evenly
    assert result.rasters["output"].quantity == "population" and len(result.tables["zones"].rows) == 12
    assert report.fractions == sorted(report.fractions)
