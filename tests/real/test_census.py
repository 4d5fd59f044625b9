"""Real censuses: the Netherlands and Münster rescaled with every zone exact; real counts summed unchanged."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from exactextract import exact_extract
from rasterio.features import rasterize

from popcorn_qgis.contract.jobs import AggregateJob, EvaluateJob, JobResult, RescaleJob, Zones
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.census.evaluation import evaluate
from popcorn_qgis.engine.census.rescaling import rescale
from popcorn_qgis.engine.feedback import QuietReport
from tests.zone_files import read_map, write_weights, write_zones

NETHERLANDS = (10000, 300000, 280000, 625000)


def census(shared: Path, folder: Path, file: str, layer: str) -> Tuple[Zones, np.ndarray, np.ndarray]:
    """A real census layer as QGIS hands it over, its polygons and its counts."""
    meta, _, wkb, data = pyogrio.raw.read(shared / "data" / "census" / file, layer=layer)
    people = dict(zip(meta["fields"], data))["population"]
    geometries = shapely.from_wkb(wkb)
    zones = write_zones(folder / f"{layer}.gpkg", list(geometries), list(people), crs=meta["crs"])
    return Zones(zones.path, "population", layer), geometries, people.astype(float)


def weights(path: Path, bounds: Tuple[float, float, float, float], pixel: float, crs: str) -> str:
    """Uneven weights with empty and with missing pixels."""
    west, south, east, north = bounds
    shape = (int((north - south) / pixel), int((east - west) / pixel))
    rng = np.random.default_rng(7)
    values = rng.gamma(0.5, 10, shape)
    values[rng.random(shape) < 0.1] = 0
    values[rng.random(shape) < 0.02] = np.nan
    return write_weights(path, values, Affine(pixel, 0, west, 0, -pixel, north), crs)


def sums_by_centre(path: str, geometries: np.ndarray) -> np.ndarray:
    """Sum pixels whose centre is inside, by shapely's own question of points: a second way."""
    with rasterio.open(path) as dataset:
        t = dataset.transform
    values = np.nan_to_num(read_map(path))
    height, width = values.shape
    shapely.prepare(geometries)
    sums = []
    for geometry, (west, south, east, north) in zip(geometries, shapely.bounds(geometries)):
        rows = np.arange(max(int((north - t.f) / t.e), 0), min(int((south - t.f) / t.e) + 1, height))
        columns = np.arange(max(int((west - t.c) / t.a), 0), min(int((east - t.c) / t.a) + 1, width))
        x, y = np.meshgrid(t.c + t.a * (columns + 0.5), t.f + t.e * (rows + 0.5))
        sums.append(values[np.ix_(rows, columns)][shapely.contains_xy(geometry, x, y)].sum(dtype=float))
    return np.array(sums)


def sums_by_fraction(path: str, geometries: np.ndarray) -> np.ndarray:
    """Sum by covered fraction with exactextract's own operation."""
    features = [
        {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(g)} for g in geometries
    ]
    return np.array([f["properties"]["sum"] for f in exact_extract(path, features, ["sum"])])


def check(result: JobResult, counts: np.ndarray, sums: np.ndarray) -> Dict[str, int]:
    """Every zone is exact, or marked and exact together with its neighbours; return the statuses."""
    columns = result.tables["zones"].columns
    rows = [dict(zip(columns, row)) for row in result.tables["zones"].rows]
    together: Dict[Any, List[int]] = defaultdict(list)
    statuses: Dict[str, int] = defaultdict(int)
    for position, row in enumerate(rows):
        statuses[row["status"]] += 1
        alone = row["together"] is None
        assert alone or row["status"] in ("too small", "shares a pixel")
        together[("zone", position) if alone else row["together"]].append(position)
        assert row["after"] == pytest.approx(counts[position], rel=1e-6, abs=1e-9)
    for members in together.values():
        if len(members) == 1 and rows[members[0]]["status"] == "too small":
            continue  # no zone owns its pixel, so no sum by zones sees it: the map's total does
        assert sums[members].sum() == pytest.approx(counts[members].sum(), rel=1e-6, abs=1e-9)
    assert result.numbers["mapped_total"] == pytest.approx(counts.sum(), rel=1e-6)
    return statuses


@pytest.mark.parametrize(
    ("pixel", "border"),
    [
        (100, "fraction"),
        (1000, "centre"),
        pytest.param(100, "centre", marks=pytest.mark.full),
        pytest.param(1000, "fraction", marks=pytest.mark.full),
    ],
)
def test_the_netherlands_by_district(shared: Path, tmp_path: Path, border: str, pixel: int) -> None:
    """3340 districts; at 1 km many are a pixel or less."""
    zones, geometries, counts = census(shared, tmp_path, "netherlands_2022.gpkg", "districts")
    weight = weights(tmp_path / "weight.tif", NETHERLANDS, pixel, "EPSG:28992")
    out = str(tmp_path / "out.tif")
    result = rescale.run(RescaleJob(weight, zones, out, border=border), QuietReport())
    sums = (sums_by_centre if border == "centre" else sums_by_fraction)(out, geometries)
    statuses = check(result, counts, sums)
    if border == "centre":
        assert np.nansum(read_map(out)) == pytest.approx(17588925, rel=1e-6)
    if pixel == 100:
        assert statuses == {"scaled": 3340}
    else:
        assert statuses["too small"] > 100 and statuses["one pixel"] > 50


@pytest.mark.parametrize("border", ["centre", "fraction"])
@pytest.mark.parametrize("pixel", [10, 250])
def test_muenster_by_district(shared: Path, tmp_path: Path, border: str, pixel: int) -> None:
    zones, geometries, counts = census(shared, tmp_path, "muenster_2018.gpkg", "districts")
    west, south, east, north = shapely.total_bounds(geometries)
    bounds = (np.floor(west / 250) * 250, np.floor(south / 250) * 250, east + 250, north + 250)
    weight = weights(tmp_path / "weight.tif", bounds, pixel, "EPSG:25832")
    out = str(tmp_path / "out.tif")
    result = rescale.run(RescaleJob(weight, zones, out, border=border), QuietReport())
    assert counts.sum() == 310610
    check(result, counts, (sums_by_centre if border == "centre" else sums_by_fraction)(out, geometries))


def test_coarse_to_fine(shared: Path, tmp_path: Path) -> None:
    """Rescaled on municipalities, compared on districts: knowing where districts are dense must help."""
    coarse, _, _ = census(shared, tmp_path, "netherlands_2022.gpkg", "municipalities")
    fine, geometries, counts = census(shared, tmp_path, "netherlands_2022.gpkg", "districts")
    flat = tmp_path / "flat.tif"
    shape = (3250, 2700)
    write_weights(flat, np.ones(shape), Affine(100, 0, 10000, 0, -100, 625000), "EPSG:28992")
    density = counts / shapely.area(geometries)
    with rasterio.open(flat) as dataset:
        transform = dataset.transform
    rank = np.argsort(np.argsort(density)) / len(density)  # only which districts are denser
    informed = rasterize(zip(geometries, 0.05 + rank**4), out_shape=shape, transform=transform, fill=0)
    write_weights(tmp_path / "informed.tif", informed, transform, "EPSG:28992")
    maps = []
    for name in ("flat", "informed"):
        maps.append(str(tmp_path / f"{name}_rescaled.tif"))
        rescale.run(RescaleJob(str(tmp_path / f"{name}.tif"), coarse, maps[-1]), QuietReport())
    report = QuietReport()
    result = evaluate.run(EvaluateJob(tuple(maps), fine), report)
    metrics = {
        row[2]: dict(zip(result.tables["metrics"].columns, row)) for row in result.tables["metrics"].rows
    }
    assert [row[2] for row in result.tables["metrics"].rows][0] == "informed_rescaled.tif"
    assert metrics["informed_rescaled.tif"]["r2"] > metrics["flat_rescaled.tif"]["r2"] + 0.2
    assert len(result.tables["zones"].rows) == 3340 and result.numbers["zones_compared"] > 3300
    # The two levels of the census disagree by 0.01 %, and a pixel on the coast counts by its part on land.
    assert abs(metrics["flat_rescaled.tif"]["bias_percent"]) < 0.2
    assert report.warnings == [] or "rescaled to these zones" not in " ".join(report.warnings)


@pytest.mark.parametrize(
    ("file", "total"),
    [("hrsl_bata_gq", 204161), ("worldpop_burundi_2000_1km", 9131486), ("gpw_sao_miguel_2020_count", 145603)],
)
@pytest.mark.parametrize("cells", [1, 3.3, 20])
def test_gridded_people_keep_their_total(
    shared: Path, tmp_path: Path, file: str, total: float, cells: float
) -> None:
    path = str(shared / "data" / "gridpop" / f"{file}.tif")
    pixel_m = 31 if file.startswith("hrsl") else 930
    result = aggregate.run(AggregateJob(path, str(tmp_path / "out.tif"), cells * pixel_m), QuietReport())
    assert result.numbers["total_after"] == pytest.approx(total, abs=0.6)
    written = np.nansum(read_map(tmp_path / "out.tif"))
    assert written == pytest.approx(result.numbers["total_before"], rel=1e-6)


def test_partly_covered_cells_of_sao_miguel(shared: Path, tmp_path: Path) -> None:
    """Coarse cells cut by municipal borders: the sums are those of exactextract on the original file."""
    path = str(shared / "data" / "gridpop" / "gpw_sao_miguel_2020_count.tif")
    wkb = pyogrio.raw.read(shared / "data" / "gridpop" / "sao_miguel_concelhos.gpkg")[2]
    geometries = shapely.from_wkb(wkb)
    zones = write_zones(tmp_path / "zones.gpkg", list(geometries), [1] * 6, crs="EPSG:4326")
    result = aggregate.run(AggregateJob(path, zones=zones), QuietReport())
    found = [row[1] for row in result.tables["zones"].rows]
    np.testing.assert_allclose(found, sums_by_fraction(path, geometries), rtol=1e-6)
    # Rescaled to these very sums by fractions, the map does not change inside the island.
    zones = write_zones(tmp_path / "counts.gpkg", list(geometries), found, crs="EPSG:4326")
    out = str(tmp_path / "out.tif")
    result = rescale.run(RescaleJob(path, zones, out, border="fraction"), QuietReport())
    assert [row[4] for row in result.tables["zones"].rows] == pytest.approx([1] * 6, rel=1e-6)


def test_the_data_are_what_the_tests_think(shared: Path) -> None:
    with sqlite3.connect(shared / "data" / "census" / "netherlands_2022.gpkg") as connection:
        total = connection.execute("select sum(population), count(*) from districts").fetchone()
    assert total == (17588925, 3340)
