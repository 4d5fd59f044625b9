"""People affected on real gridded populations and a real census, against exactextract alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from exactextract import exact_extract
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from popcorn_qgis.contract.jobs.statistics import ExposureJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.exposure import run
from tests.hazard_files import column, people, write_hazard
from tests.zone_files import write_weights, write_zones

#: Map below the data → how its values are told apart, and the metric CRS of the place.
MAPS = {
    "gridpop/hrsl_bata_gq.tif": ("auto", "EPSG:32632"),
    "gridpop/worldpop_burundi_2000_1km.tif": ("auto", "EPSG:32735"),
    "gridpop/gpw_sao_miguel_2020_count.tif": ("auto", "EPSG:32626"),
    "gridpop/lesotho/ghs.tif": ("auto", "EPSG:32735"),
}


def hazard_around(path, crs):
    """A hazard in metres around a map: holes, overlaps, a sliver, no class, and across the map's edge."""
    with rasterio.open(path) as dataset:
        west, south, east, north = transform_bounds(dataset.crs, crs, *dataset.bounds)
    wide, high = east - west, north - south

    def at(x, y):
        return west + x * wide, south + y * high

    middle = shapely.Point(at(0.5, 0.55))
    rings = [middle.buffer(r * wide, 48) for r in (0.08, 0.2, 0.34)]
    return [
        (shapely.difference(rings[2], rings[0].buffer(-0.03 * wide)), "low"),
        (shapely.difference(rings[1], middle.buffer(0.05 * wide)), "middle"),
        (shapely.box(*at(0.55, 0.5), *at(1.3, 0.6)), "high"),
        (shapely.box(*at(-0.2, -0.1), *at(0.3, 0.45)), "middle"),
        (shapely.box(*at(0.2, 0), at(0.2, 0)[0] + 0.01, at(0.2, 1)[1]), "high"),
        (shapely.box(*at(0.05, 0.8), *at(0.35, 0.95)), None),
    ]


def moved(shape, source, target, longest_m=20.0):
    """Bring a shape to another CRS with so many points that its borders keep their course."""
    dense = shapely.segmentize(shape, max(shape.length / 20000, longest_m))
    return shapely.transform(
        dense, lambda xy: np.column_stack(transform_points(source, target, xy[:, 0], xy[:, 1]))
    )


def summed(path, polygons):
    """Return the sum of a raster's first band over each polygon, by exactextract reading the file itself."""
    found = []
    for polygon in polygons:
        parts = shapely.get_parts(polygon)  # a cut leaves lines and points too
        polygon = shapely.MultiPolygon(list(parts[shapely.get_type_id(parts) == 3]))
        feature = {"type": "Feature", "geometry": shapely.geometry.mapping(polygon), "properties": {}}
        empty = shapely.is_empty(polygon)
        found.append(0.0 if empty else exact_extract(str(path), [feature], ["sum"])[0]["properties"]["sum"])
    return found


@pytest.mark.parametrize("name", MAPS)
def test_gridded_populations_agree_with_exactextract(shared: Path, tmp_path: Path, name: str) -> None:
    path = shared / "data" / name
    unit, crs = MAPS[name]
    shapes = hazard_around(path, crs)
    hazard = write_hazard(tmp_path / "h.gpkg", [s for s, _ in shapes], [k for _, k in shapes], crs)
    target = tmp_path / "areas.gpkg"
    job = ExposureJob(
        (str(path),),
        hazard,
        classed=True,
        class_order=("high", "middle", "low"),
        unit=unit,
        output_areas=str(target),
    )
    result = run(job, QuietReport())
    found = people(result)
    with rasterio.open(path) as dataset:
        total = float(dataset.read(1, masked=True).sum(dtype="float64"))
        map_crs, frame = dataset.crs, shapely.box(*dataset.bounds)
    assert result.numbers["people_total"] == pytest.approx(total, rel=1e-6)
    assert sum(found.values()) == pytest.approx(total, rel=1e-6)
    # On the very areas that were counted …
    _, _, wkb, _ = pyogrio.raw.read(target)
    cut = shapely.from_wkb(wkb)
    assert [found[k] for k in ("high", "middle", "low", "no class given")] == pytest.approx(
        summed(path, cut), rel=1e-6
    )
    # … and on areas that were cut here, in other steps; borders keep to a thousandth of a pixel of 1 km.
    worse, expected = shapely.Polygon(), []
    for k in ("high", "middle", "low", None):
        whole = shapely.union_all(
            [moved(s, CRS.from_string(crs), map_crs) for s, mine in shapes if mine == k]
        )
        expected.append(shapely.intersection(shapely.difference(whole, worse), frame))
        worse = shapely.union(worse, whole)
    assert [found[k] for k in ("high", "middle", "low", "no class given")] == pytest.approx(
        summed(path, expected), rel=3e-4
    )
    assert result.numbers["people_inside"] > 0 and 0 < result.numbers["off_map_percent"] < 100


#: Census file: its zones, the layer that stands for a hazard, the field of classes, CRS, pixel in metres.
CENSUSES = {
    "muenster_2018": ("districts", "clc5_2018_artificial", "CLC18", "EPSG:25832", 40),
    "netherlands_2022": ("municipalities", "districts", "urbanity", "EPSG:28992", 500),
}


@pytest.mark.parametrize("name", CENSUSES)
def test_a_real_census_by_class_and_zone(shared: Path, tmp_path: Path, name: str) -> None:
    """A census spread over pixels, by class of land in every zone; the hazard comes in degrees."""
    layer, land_layer, field, crs, pixel = CENSUSES[name]
    file = shared / f"data/census/{name}.gpkg"
    meta, _, wkb, fields = pyogrio.raw.read(file, layer=layer)
    places, counts = shapely.from_wkb(wkb), dict(zip(meta["fields"], fields))["population"].astype(float)
    west, south, east, north = shapely.total_bounds(places)
    height, width = int((north - south) // pixel) + 2, int((east - west) // pixel) + 2
    grid = Affine(pixel, 0, west - pixel / 2, 0, -pixel, north + pixel / 2)
    burnt = [(place, number) for number, place in enumerate(places, start=1)]
    number = rasterize(burnt, (height, width), transform=grid, dtype="int32")
    often = np.bincount(number.ravel(), minlength=len(places) + 1)[1:]
    assert often.min() > 0
    path = write_weights(
        tmp_path / "map.tif", np.append(0, counts / often)[number], grid, crs, {"QUANTITY": "population"}
    )
    meta, _, wkb, fields = pyogrio.raw.read(file, layer=land_layer)
    land, kinds = shapely.from_wkb(wkb), dict(zip(meta["fields"], fields))[field]
    kinds = [None if kind is None else str(kind) for kind in kinds]
    degrees = [moved(shape, CRS.from_string(crs), CRS.from_epsg(4326), pixel / 2) for shape in land]
    hazard = write_hazard(tmp_path / "h.gpkg", degrees, kinds, "EPSG:4326")
    zones = write_zones(tmp_path / "z.gpkg", places, [1] * len(places), crs)
    order = tuple(sorted({kind for kind in kinds if kind is not None}))
    result = run(ExposureJob((path,), hazard, classed=True, class_order=order, zones=zones), QuietReport())
    found, total = people(result), counts.sum()
    of = {k: shapely.union_all([g for g, mine in zip(land, kinds) if mine == k]) for k in order}
    assert [found[k] for k in order] == pytest.approx(summed(path, of.values()), rel=1e-3, abs=1e-5 * total)
    assert sum(found.values()) == pytest.approx(total, rel=1e-6)
    classes = [c for c in result.tables["zones"].columns if c.startswith("in_")] + ["outside"]
    each = np.array([column(result, c, "zones") for c in classes])
    np.testing.assert_allclose(each.sum(axis=0), column(result, "people", "zones"), rtol=1e-6)
    inside = summed(path, [shapely.intersection(place, of[order[0]]) for place in places])
    assert each[0] == pytest.approx(inside, rel=1e-3, abs=1e-5 * total)


def test_a_hazard_raster_on_another_grid_and_in_another_crs(shared: Path) -> None:
    """Lesotho: GHS-POP in Mollweide, hours to the next town in degrees. Every pixel's middle, by hand."""
    folder = shared / "data/gridpop/lesotho"
    job = ExposureJob(
        (str(folder / "ghs.tif"),),
        hazard_raster=str(folder / "travel.tif"),
        thresholds=(60.0, 180.0),
        side="at_least",
    )
    result = run(job, QuietReport())
    with rasterio.open(folder / "ghs.tif") as ghs, rasterio.open(folder / "travel.tif") as travel:
        values = ghs.read(1, masked=True).astype("float64").filled(0)
        row, col = np.nonzero(values)
        x, y = ghs.xy(row, col)
        lon, lat = transform_points(ghs.crs, travel.crs, x, y)
        minutes = np.array([v[0] for v in travel.sample(zip(lon, lat))], dtype="float64")
    minutes[minutes == -1] = np.nan
    weights, found = values[row, col], people(result)
    total = weights.sum()
    assert sum(found.values()) == pytest.approx(total, rel=1e-6)
    for name, inside in {
        "≥ 180": minutes >= 180,
        "60 to 180": (minutes >= 60) & (minutes < 180),
        "hazard unknown": np.isnan(minutes),
    }.items():
        assert found[name] == pytest.approx(weights[inside].sum(), abs=0.01 * total), name
