"""Forests and clusters on real counts: Europe's tiles and cells of 1 km, Bengaluru's wards."""

from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS

from popcorn_qgis.contract.jobs.statistics import ForestWeightsJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics import forest_weights
from popcorn_qgis.engine.statistics.clusters.regression import nonnegative
from popcorn_qgis.engine.statistics.forest.growing import (
    answers,
    density_of,
    folds_of,
    grow,
    selected,
    target_of,
    try_out,
)
from popcorn_qgis.engine.zones.geometry import move
from popcorn_qgis.engine.zones.neighbours import halved
from tests.real.coarse_to_fine import EVEN, Layer, compared, joined, layer_of


@pytest.mark.full
def test_tiles_teach_their_cells_and_leaving_covariates_out_costs(shared):
    """The figures of docs/proof.md."""
    parquet = pytest.importorskip("pyarrow.parquet", reason="the cells' table is a parquet file")
    table = parquet.read_table(shared / "data" / "pop_europe" / "cluster_frequencies.parquet")
    people, x, y = (table[name].to_numpy().astype(float) for name in ("pop", "x", "y"))
    shares = np.stack([table[f"F{k}"].to_numpy() for k in range(150)], axis=1).astype(float)
    known = people >= 0
    people, x, y, shares = people[known], x[known], y[known], shares[known]
    tile = np.unique(np.floor(np.c_[x, y] / 5000), axis=0, return_inverse=True)[1].ravel()
    cells = np.bincount(tile).astype(float)
    means = np.stack([np.bincount(tile, share) / cells for share in shares.T], axis=1)
    counts = np.bincount(tile, people)

    def error(weight):
        total = np.bincount(tile, weight)[tile]
        share = np.divide(weight, total, out=1 / cells[tile], where=total > 0)
        mapped = share * counts[tile]
        assert mapped.sum() == pytest.approx(people.sum(), rel=1e-9)
        return np.abs(mapped - people).mean()

    def weights_of(kept):
        forest = grow(means[:, kept], target, QuietReport())
        return density_of(answers(forest, shares[:, kept], QuietReport()))

    target = target_of(counts, cells)
    trial = try_out(means, target, folds_of(np.arange(len(cells)), 5, 1600), QuietReport(), trees=100)
    assert error(np.ones(len(people))) == pytest.approx(1048, abs=1)
    forest, clusters = weights_of(np.arange(150)), shares @ nonnegative(means, counts / cells)
    assert error(clusters) == pytest.approx(687, abs=1)
    assert error(forest) == pytest.approx(680, abs=15)
    assert error(forest * clusters) == pytest.approx(770, abs=20)
    assert error(np.sqrt(forest * clusters)) == pytest.approx(613, abs=10)
    assert error(weights_of(np.flatnonzero(selected(trial.importances)))) > 780


@pytest.mark.full
@pytest.mark.parametrize(
    ("units", "maes"), [(20, ("20 396", "14 857")), (33, ("16 171", "12 694")), (50, ("13 187", "11 392"))]
)
def test_how_far_from_the_middle_of_bengaluru(shared, tmp_path, units, maes):
    """Units of neighbouring wards teach how people thin out from the middle of town: docs/proof.md."""
    path = shared / "data" / "census" / "bangalore_wards.gpkg"
    wards = layer_of(path, str(pyogrio.list_layers(path)[0][0]))
    utm = CRS.from_epsg(32643)
    shapes = shapely.make_valid(move(wards.geometries, CRS.from_user_input(wards.crs), utm))
    fine = Layer(shapes, wards.people, {}, "EPSG:32643")
    middle = shapely.get_coordinates(
        move(np.array([shapely.Point(77.5906, 12.9796)]), CRS.from_epsg(4326), utm)
    )[0]
    west, south, east, north = shapely.total_bounds(shapes)
    transform = Affine(50, 0, np.floor(west / 50) * 50, 0, -50, np.ceil(north / 50) * 50)
    shape = (int((north - south) / 50) + 2, int((east - west) / 50) + 2)
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]] + 0.5
    away = np.hypot(transform.c + 50 * columns - middle[0], transform.f - 50 * rows - middle[1])
    with rasterio.open(
        tmp_path / "covariates.tif", "w", driver="GTiff", width=shape[1], height=shape[0], count=1,
        dtype="float32", crs="EPSG:32643", transform=transform, nodata=float("nan"),
    ) as out:  # fmt: skip
        out.write(away.astype(np.float32), 1)
    unit = np.zeros(len(shapes), dtype=int)
    for number, part in enumerate(halved(shapely.get_coordinates(shapely.centroid(shapes)), units)):
        unit[part] = number
    coarse = joined(fine, np.array([f"{one:03}" for one in unit]))
    job = ForestWeightsJob(
        (str(tmp_path / "covariates.tif"),), str(tmp_path / "map.tif"),
        zones=coarse.write(tmp_path / "coarse.gpkg", "units"), output_weights=str(tmp_path / "weights.tif"),
    )  # fmt: skip
    result = forest_weights.run(job, QuietReport())
    assert result.numbers["mapped_total"] == pytest.approx(5_840_155)
    with rasterio.open(tmp_path / "weights.tif") as dataset:
        forest = np.nan_to_num(dataset.read(1).astype(float))
    weights = {EVEN: np.ones(shape), "forest": forest}
    found = compared(tmp_path, coarse, fine, weights, transform, ("units", "wards"))
    for (_, mae, _, _), expected in zip(found, maes):
        people = float(mae.split(" (")[0].replace("\u202f", ""))
        assert people == pytest.approx(float(expected.replace(" ", "")), rel=0.03)
