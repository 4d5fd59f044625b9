"""A grid census, such as Europe's of 1 km, as zones: turned against the map, with unknown cells."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from exactextract import exact_extract
from rasterio.warp import transform as transform_points

from popcorn_qgis.contract.jobs import AggregateJob, EvaluateJob, RescaleJob, Zones
from popcorn_qgis.contract.jobs.statistics import ExposureJob
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.census.evaluation import evaluate
from popcorn_qgis.engine.census.rescaling.rescale import run
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics import exposure
from tests.hazard_files import write_hazard
from tests.zone_files import write_weights, write_zones

KM = 1000.0
WEST, NORTH, PIXEL, SIDE = 640000.0, 5640000.0, 50.0, 200  # 10 km in UTM zone 31


@pytest.fixture
def grid(tmp_path):
    """Cells of the grid EPSG:3035 that lie wholly on the map, and their people: -9999 where unknown."""
    east, north = transform_points("EPSG:32631", "EPSG:3035", [WEST + 5 * KM], [NORTH - 5 * KM])
    left, bottom = np.floor(east[0] / KM) * KM, np.floor(north[0] / KM) * KM
    cells = [
        shapely.box(left + i * KM, bottom + j * KM, left + (i + 1) * KM, bottom + (j + 1) * KM)
        for j in range(-3, 3)
        for i in range(-3, 3)
    ]
    people = np.random.default_rng(5).integers(0, 4000, len(cells)).astype(float)
    people[[4, 17, 18]] = np.nan
    texts = ["-9999" if np.isnan(count) else f"{count:.0f}" for count in people]
    zones = write_zones(tmp_path / "grid.gpkg", cells, texts, crs="EPSG:3035")
    return Zones(zones.path, "TOT_P_2021", "grid of 1 km"), np.array(cells), people


@pytest.fixture
def map_file(tmp_path):
    values = np.random.default_rng(6).gamma(0.6, 3, (SIDE, SIDE))
    return write_weights(tmp_path / "map.tif", values, Affine(PIXEL, 0, WEST, 0, -PIXEL, NORTH), "EPSG:32631")


def sums(path, cells):
    """Sum by exactextract over the cells, their sides divided so that they keep their course in UTM."""
    x_y = shapely.segmentize(cells, 10.0)
    moved = shapely.transform(
        x_y, lambda xy: np.column_stack(transform_points("EPSG:3035", "EPSG:32631", xy[:, 0], xy[:, 1])[:2])
    )
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(cell)} for cell in moved
    ]
    with rasterio.open(path) as dataset:
        return np.array([f["properties"]["sum"] for f in exact_extract(dataset, features, ["sum"])])


def test_every_cell_gets_its_people_back(tmp_path, grid, map_file):
    zones, cells, people = grid
    out, report = str(tmp_path / "out.tif"), QuietReport()
    result = run(RescaleJob(map_file, zones, out, border="fraction"), report)
    known = np.isfinite(people)
    assert any("TOT_P_2021: 3. It stands for an unknown number" in text for text in report.warnings)
    np.testing.assert_allclose(sums(out, cells)[known], people[known], rtol=2e-5, atol=0.05)
    statuses = [row[result.tables["zones"].columns.index("status")] for row in result.tables["zones"].rows]
    assert statuses.count("no count") == 3 and result.numbers["mapped_total"] == pytest.approx(
        np.nansum(people), rel=1e-6
    )


def test_sums_comparisons_and_hazards_take_it(tmp_path, grid, map_file):
    zones, cells, people = grid
    wanted = sums(map_file, cells)
    summed = aggregate.run(AggregateJob(map_file, zones=zones), QuietReport())
    np.testing.assert_allclose([row[1] for row in summed.tables["zones"].rows], wanted, rtol=2e-5)
    compared = evaluate.run(EvaluateJob((map_file,), zones, border="fraction"), QuietReport())
    table = compared.tables["zones"]
    rows = [dict(zip(table.columns, row)) for row in table.rows]
    assert [row["census"] for row in rows] == [None if np.isnan(count) else count for count in people]
    known = [at for at, row in enumerate(rows) if row["mapped"] is not None]
    assert len(known) >= 33
    np.testing.assert_allclose([rows[at]["mapped"] for at in known], wanted[known], rtol=2e-5)
    flood = write_hazard(tmp_path / "h.gpkg", [shapely.box(WEST, NORTH - 6 * KM, WEST + 5 * KM, NORTH)])
    found = exposure.run(ExposureJob((map_file,), flood, zones=zones, unit="people"), QuietReport())
    np.testing.assert_allclose([row[1] for row in found.tables["zones"].rows], wanted, rtol=2e-5)
