"""Clusters: the numbers against scipy and scikit-learn where they are there, and by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs import Imagery
from popcorn_qgis.contract.jobs.clusters import ClusterWeightsJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.clusters import imagery
from popcorn_qgis.engine.statistics.clusters.model import read_model, write_model
from popcorn_qgis.engine.statistics.clusters.projection import (
    Projection,
    independent_components,
    k_means,
    nearest,
    transformed,
)
from popcorn_qgis.engine.statistics.clusters.regression import nonnegative
from popcorn_qgis.engine.statistics.clusters.weights import run
from tests.zone_files import pixel_box, read_map, write_zones


@pytest.mark.parametrize("seed", range(8))
def test_nonnegative_least_squares_is_scipys(seed):
    optimize = pytest.importorskip("scipy.optimize")
    rng = np.random.default_rng(seed)
    rows, columns = int(rng.integers(5, 200)), int(rng.integers(2, 40))
    features = rng.random((rows, columns)) * (rng.random((rows, columns)) < 0.4)
    features[:, 1] = features[:, 0]  # two that are alike: any of the solutions
    target, weight = rng.normal(20, 30, rows), rng.random(rows)
    found = nonnegative(features, target, weight)
    root = np.sqrt(weight)
    theirs, _ = optimize.nnls(features * root[:, None], target * root, maxiter=10_000)

    def misfit(w):
        return float((weight * (features @ w - target) ** 2).sum())

    assert (found >= 0).all() and misfit(found) == pytest.approx(misfit(theirs), rel=1e-8)


@pytest.mark.parametrize("seed", range(6))
def test_a_cluster_that_had_people_can_lose_them_again(seed):
    """Columns that are much alike: what came in first has to leave for better ones."""
    optimize = pytest.importorskip("scipy.optimize")
    rng = np.random.default_rng(seed)
    features = rng.random((60, 1)) + 0.3 * rng.random((60, 12))
    target = features @ rng.normal(1, 2, 12) + rng.normal(0, 1, 60)
    found, (theirs, _) = nonnegative(features, target), optimize.nnls(features, target)
    assert (found >= 0).all()
    np.testing.assert_allclose(found, theirs, atol=1e-6)


def test_nonnegative_least_squares_by_hand():
    features = np.array([[1.0, 0], [0, 1], [0.5, 0.5]])
    np.testing.assert_allclose(nonnegative(features, np.array([4.0, 2, 3])), [4, 2])
    np.testing.assert_allclose(nonnegative(features, np.array([4.0, -4, 0])), [3.2, 0])  # 4 and 0.5 × 0
    assert nonnegative(features, -np.ones(3)).tolist() == [0, 0]


def test_components_are_independent_of_each_other_and_find_the_sources():
    rng = np.random.default_rng(3)
    sources = np.stack([rng.uniform(-1, 1, 20_000), rng.laplace(size=20_000), rng.exponential(size=20_000)])
    mixing = np.array([[2.0, 0.3, 0.1], [0.2, 1, 0.7], [0.5, 0.1, 1.5], [0, 1, 1]])
    pixels = (mixing @ sources).T + 7
    projection = independent_components(pixels, 0, QuietReport())
    found = projection.apply(pixels)
    assert projection.components.shape == (3, 4)  # the fourth band is no new direction
    np.testing.assert_allclose(np.cov(found.T), np.eye(3), atol=1e-3)
    same = np.abs(np.corrcoef(found.T, sources))[:3, 3:]
    assert (same.max(axis=0) > 0.99).all()


def test_clusters_are_scikit_learns_or_tighter():
    learn = pytest.importorskip("sklearn.cluster")
    rng = np.random.default_rng(5)
    points = np.concatenate([rng.normal(place, 0.6, (300, 3)) for place in rng.uniform(-5, 5, (12, 3))])
    centres = k_means(points, 12, 0, QuietReport())
    label = nearest(points, centres)
    inertia = float(((points - centres[label]) ** 2).sum())
    theirs = learn.KMeans(12, n_init=5, random_state=0).fit(points).inertia_
    assert inertia <= 1.15 * theirs
    assert (np.diff(np.bincount(label)) <= 0).all()


def test_the_transform_is_that_of_the_method():
    pixels = np.array([[0.0, 200.0, -7.5], [-200.0, 0.0, -20.0]])
    found = transformed(pixels, np.array([True, True, False]))
    np.testing.assert_allclose(found[0], [5.010635, 5.857933, -7.5], atol=5e-7)
    assert np.isnan(found[1, 0])


def write_scene(folder, kinds, offset=0.0):
    """Write a Sentinel-2 raster in which each kind of ground looks its own way, with a little noise."""
    looks = np.array([[400, 600, 500, 3000], [1200, 1300, 1500, 2000], [300, 300, 200, 100]], float)
    rng = np.random.default_rng(4)
    values = looks[kinds] * rng.normal(1, 0.03, (*kinds.shape, 4)) + offset
    path = str(folder / "S2_2023-07-01.tif")
    with rasterio.open(
        path, "w", driver="GTiff", width=kinds.shape[1], height=kinds.shape[0], count=4, dtype="float32",
        crs="EPSG:32631", transform=Affine(10, 0, 500000, 0, -10, 5600000), nodata=float("nan"),
    ) as dataset:  # fmt: skip
        dataset.write(np.moveaxis(values, 2, 0).astype("float32"))
        for band, name in enumerate(("B02", "B03", "B04", "B08"), start=1):
            dataset.set_band_description(band, name)
    return path


@pytest.fixture
def town(tmp_path):
    """Fields, roofs and water; 5 people in each roof pixel, 50 000 per km²."""
    rng = np.random.default_rng(8)
    kinds = np.where(rng.random((60, 80)) < 0.3, 1, 0)
    kinds[:, 70:] = 2
    kinds[:20, :20] = np.where(rng.random((20, 20)) < 0.9, 1, 0)
    cells = [pixel_box(c, r, c + 10, r + 10) for r in range(0, 60, 10) for c in range(0, 80, 10)]
    counts = [
        5 * int((kinds[r : r + 10, c : c + 10] == 1).sum())
        for r in range(0, 60, 10)
        for c in range(0, 80, 10)
    ]
    zones = write_zones(tmp_path / "zones.gpkg", cells, counts)
    return write_scene(tmp_path, kinds), zones, kinds, np.array(counts)


def job_for(town, folder, **options):
    given = {"output": str(folder / "people.tif"), "clusters": 3, "zones": town[1], **options}
    return ClusterWeightsJob(Imagery(s2=(town[0],), s2_scale="dn", offset="keep"), **given)


def test_people_are_found_where_roofs_are(town, tmp_path):
    report = QuietReport()
    result = run(job_for(town, tmp_path, rescale=False, output_model=str(tmp_path / "m.npz")), report)
    people, kinds = read_map(tmp_path / "people.tif"), town[2]
    np.testing.assert_allclose(people[kinds == 1], 5, rtol=1e-3)
    np.testing.assert_allclose(people[kinds != 1], 0, atol=1e-3)
    (living,) = [row for row in result.tables["clusters"].rows if row[1] > 1]
    assert living[1] == pytest.approx(50_000, rel=1e-3)
    assert living[2] == pytest.approx((kinds == 1).sum() * 1e-4)
    red, green, blue = (int(living[4][k : k + 2], 16) for k in (1, 3, 5))
    assert red > 200 and red >= green >= blue - 60  # roofs are the brightest in every band
    assert result.numbers["held_out_r2"] > 0.999 and result.numbers["typical_factor"] < 1.01
    assert any("People live in 1 of 3 clusters, at most 50,0" in line for line in report.lines)


def test_rescaled_every_zone_has_its_count_and_nobody_is_lost(town, tmp_path):
    kinds = town[2]
    counts = town[3].copy().astype(float)
    counts[7] = 30  # in the water: no weight
    shapes = [pixel_box(c, r, c + 10, r + 10) for r in range(0, 60, 10) for c in range(0, 80, 10)]
    zones = write_zones(tmp_path / "other.gpkg", shapes, counts)
    result = run(job_for(town, tmp_path, zones=zones), QuietReport())
    people = read_map(tmp_path / "people.tif")
    sums = people.reshape(6, 10, 8, 10).sum(axis=(1, 3)).ravel()
    np.testing.assert_allclose(sums, counts, rtol=1e-5)
    rows = {row[0]: row for row in result.tables["zones"].rows}
    assert rows[8][5] in ("spread evenly", "scaled") and kinds[0, 75] == 2
    assert result.numbers["people"] == pytest.approx(counts.sum(), rel=1e-6)


def test_a_model_maps_the_same_again_and_two_runs_agree_byte_for_byte(town, tmp_path):
    first, second = tmp_path / "a.npz", tmp_path / "b.npz"
    run(job_for(town, tmp_path, rescale=False, output_model=str(first)), QuietReport())
    run(
        job_for(town, tmp_path, rescale=False, output_model=str(second), output=str(tmp_path / "2.tif")),
        QuietReport(),
    )
    assert first.read_bytes() == second.read_bytes()
    assert (tmp_path / "people.tif").read_bytes() == (tmp_path / "2.tif").read_bytes()
    anywhere = job_for(town, tmp_path, zones=None, model=str(first), output=str(tmp_path / "3.tif"))
    run(anywhere, QuietReport())
    np.testing.assert_array_equal(read_map(tmp_path / "3.tif"), read_map(tmp_path / "people.tif"))


def test_a_damaged_model_is_a_sentence_or_the_right_model(town, tmp_path):
    path = tmp_path / "m.npz"
    run(job_for(town, tmp_path, rescale=False, output_model=str(path)), QuietReport())
    whole, right = path.read_bytes(), read_model(str(path))
    rng = np.random.default_rng(0)
    refused = 0
    for _ in range(300):
        broken = bytearray(whole)
        for _ in range(int(rng.integers(1, 4))):
            broken[int(rng.integers(len(broken)))] = int(rng.integers(256))
        if rng.random() < 0.2:
            broken = broken[: int(rng.integers(len(broken)))]
        path.write_bytes(bytes(broken))
        try:
            model = read_model(str(path))
        except EngineError as problem:
            assert problem.code == "model"
            refused += 1
        else:
            np.testing.assert_array_equal(model.people_km2, right.people_km2)
            np.testing.assert_array_equal(model.centres, right.centres)
    assert refused > 150
    other = replace(
        right, bands=("B02", "VV"), projection=Projection(np.zeros(2), right.projection.components[:, :2])
    )
    write_model(str(path), other)
    with pytest.raises(
        EngineError, match="fitted to the bands B02, VV, and the imagery has B02, B03, B04, B08"
    ):
        run(job_for(town, tmp_path, model=str(path)), QuietReport())


def test_what_can_not_be_fitted_is_refused(town, tmp_path):
    few = write_zones(tmp_path / "few.gpkg", [pixel_box(0, 0, 20, 60), pixel_box(20, 0, 40, 60)], [9, 3])
    with pytest.raises(EngineError, match="2 of the 2 zones"):
        run(job_for(town, tmp_path, zones=few), QuietReport())
    with pytest.raises(EngineError, match="neither zones with counts nor clusters"):
        run(job_for(town, tmp_path, zones=None), QuietReport())
    with pytest.raises(EngineError, match="number of clusters is 251"):
        run(job_for(town, tmp_path, clusters=251), QuietReport())
    cancelled = QuietReport()
    cancelled.cancelled.set()
    with pytest.raises(Cancelled):
        run(job_for(town, tmp_path), cancelled)
    assert not list(tmp_path.glob("people*"))


@pytest.mark.parametrize("window_px", [512, 23])
def test_the_map_does_not_depend_on_its_windows(town, tmp_path, monkeypatch, window_px):
    monkeypatch.setattr(imagery, "WINDOW_PX", window_px)
    run(job_for(town, tmp_path), QuietReport())
    sums = read_map(tmp_path / "people.tif").reshape(6, 10, 8, 10).sum(axis=(1, 3)).ravel()
    np.testing.assert_allclose(sums, town[3], rtol=1e-5)
