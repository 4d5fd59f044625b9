"""Administrative layers as they come: rough outlines, missing ones, and zones at the end of the world."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import AggregateJob, EvaluateJob, RescaleJob
from popcorn_qgis.engine.census import aggregate
from popcorn_qgis.engine.census.evaluation import evaluate
from popcorn_qgis.engine.census.rescaling.rescale import run
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.zones.reading import read_zones
from tests.zone_files import pixel_box, rescale, write_weights, write_zones


def two_zones(overlap):
    """Return a zone of 10 × 10 pixels and one of 8 × 10 beside it that covers ``overlap`` pixels of it."""
    return [pixel_box(0, 0, 10, 10), pixel_box(10 - overlap, 0, 18, 10)]


@pytest.mark.parametrize("border", ["centre", "fraction"])
@pytest.mark.parametrize("overlap", [0.0, 0.1, 0.3, 0.4])
def test_rough_outlines_are_given_to_the_first_zone(tmp_path, border, overlap):
    """Up to 4.8 % of the smaller zone."""
    report = QuietReport()
    _, rows, out = rescale(
        tmp_path, np.ones((12, 20)), two_zones(overlap), [1000, 400], report, border=border
    )
    assert [row["after"] for row in rows.values()] == pytest.approx([1000, 400], rel=1e-6)
    assert np.nansum(out[:, :10]) == pytest.approx(1000, rel=1e-6)  # all of the first zone's pixels
    said = " ".join(report.warnings)
    assert ("1 pair of zones overlaps" in said) == (overlap > 0.05)
    if overlap > 0.05:
        assert f"by area {400 * overlap / (8 + overlap):,.0f} people" in said


@pytest.mark.parametrize("overlap, choice", [(0.5, "first"), (0.1, "refuse"), (3, "first")])
def test_larger_overlaps_and_those_of_the_strict_are_refused(tmp_path, overlap, choice):
    weights = write_weights(tmp_path / "w.tif", np.ones((12, 20)))
    zones = write_zones(tmp_path / "z.gpkg", two_zones(overlap), [1000, 400])
    strict = zones.__class__(zones.path, zones.field, zones.name, overlaps=choice)
    with pytest.raises(EngineError) as caught:
        run(RescaleJob(weights, strict, str(tmp_path / "o.tif")), QuietReport())
    percent = 100 * overlap / min(10, 8 + overlap)
    assert caught.value.code == "overlapping-zones" and f"{percent:.3g} %" in caught.value.problem


def test_three_zones_on_one_place(tmp_path):
    zones = [pixel_box(0, 0, 10, 10), pixel_box(9.9, 0, 20, 10), pixel_box(9.8, 9.8, 20, 20)]
    _, rows, out = rescale(tmp_path, np.ones((20, 20)), zones, [100, 200, 300], border="fraction")
    assert [row["after"] for row in rows.values()] == pytest.approx([100, 200, 300], rel=1e-6)
    assert np.nansum(out[:10, :10]) == pytest.approx(100, rel=1e-6)


def test_sums_for_zones_that_may_overlap_count_in_both(tmp_path):
    raster = write_weights(tmp_path / "w.tif", np.ones((12, 20)))
    zones = write_zones(tmp_path / "z.gpkg", two_zones(0.4), [None, None])
    rows = aggregate.run(AggregateJob(raster, zones=zones), QuietReport()).tables["zones"].rows
    assert [row[1] for row in rows] == pytest.approx([100, 84])


@pytest.mark.parametrize("border", ["centre", "fraction"])
def test_a_map_of_rough_zones_agrees_with_them(tmp_path, border):
    _, _, _ = rescale(tmp_path, np.ones((12, 20)), two_zones(0.4), [1000, 400], border=border)
    zones = write_zones(tmp_path / "z.gpkg", two_zones(0.4), [1000, 400])
    job = EvaluateJob((str(tmp_path / "out.tif"),), zones, border=border)
    assert evaluate.run(job, QuietReport()).numbers["mae"] == pytest.approx(0, abs=1e-3)


def test_a_zone_without_outline_is_called_that_and_counted(tmp_path):
    zones = [pixel_box(0, 0, 5, 5), None, pixel_box(100, 100, 110, 110), shapely.Polygon()]
    report = QuietReport()
    result, rows, _ = rescale(tmp_path, np.ones((12, 20)), zones, [100, 20, 3, 4], report)
    assert [row["status"] for row in rows.values()] == ["scaled", "no outline", "outside", "no outline"]
    numbers = result.numbers
    assert numbers["census_total"] == 127 and numbers["unplaced_total"] == 27
    assert numbers["mapped_total"] == pytest.approx(100) and numbers["difference"] == pytest.approx(-27)
    assert any("have no outline; 24 people are not mapped (zone_id 2, 4)" in text for text in result.warnings)
    weights, file = str(tmp_path / "weights.tif"), write_zones(tmp_path / "z.gpkg", zones, [100, 20, 3, 4])
    summed = aggregate.run(AggregateJob(weights, zones=file), QuietReport())
    assert any("2 of 4 zones have no outline" in text for text in summed.warnings)
    compared = evaluate.run(EvaluateJob((weights,), file), QuietReport())
    assert [row[-1] for row in compared.tables["zones"].rows] == [
        "compared", "no outline", "outside", "no outline",
    ]  # fmt: skip


WORLD = Grid(CRS.from_epsg(4326), Affine(0.5, 0, -180, 0, -0.5, 90), 720, 360)


def read(tmp_path, zone, crs="EPSG:4326", grid=WORLD, **more):
    file = write_zones(tmp_path / "z.gpkg", [zone], [7], crs=crs)
    return read_zones(file, grid, QuietReport(), **more)


def shifted(crs):
    """Return an outline from 179.2° E to 179.6° W as one ring, in ``crs``."""
    from rasterio.warp import transform

    lon, lat = [179.2, -179.6, -179.6, 179.2], [-17, -17, -16, -16]
    return shapely.Polygon(list(zip(*transform("EPSG:4326", crs, lon, lat))))


@pytest.mark.parametrize(
    "crs", ["EPSG:4326", "EPSG:4267", "EPSG:3857", "EPSG:3395", "ESRI:54009", "EPSG:6933"]
)
@pytest.mark.parametrize("more", [{}, {"dense": True}, {"counts": False, "may_overlap": True, "dense": True}])
def test_a_zone_across_the_antimeridian_must_be_split(tmp_path, crs, more):
    with pytest.raises(EngineError, match="antimeridian") as caught:
        read(tmp_path, shifted(crs), crs, **more)
    assert "359° of longitude wide" in caught.value.problem and "-wrapdateline" in caught.value.remedy


def test_a_zone_that_crosses_only_in_the_rasters_system_is_refused_too(tmp_path):
    """Fiji's own map grid has no seam at 180°."""
    with pytest.raises(EngineError, match="antimeridian"):
        read(tmp_path, shifted("EPSG:3460"), "EPSG:3460")


SOUND = {
    "split at the antimeridian": (
        shapely.MultiPolygon([shapely.box(179.2, -17, 180, -16), shapely.box(-180, -17, -179.6, -16)]),
        "EPSG:4326",
    ),
    "the whole world": (shapely.box(-180, -90, 180, 90), "EPSG:4326"),
    "a continent at the pole": (shapely.box(-180, -85, 180, -65), "EPSG:4326"),
    "as wide as Russia": (shapely.box(27, 42, 180, 81), "EPSG:4326"),
    "from 0 to 360": (shapely.box(179.2, -17, 180.4, -16), "EPSG:4326"),
    "round the pole in metres": (shapely.Point(0, 0).buffer(1e6), "EPSG:3031"),
}


@pytest.mark.parametrize("kind", SOUND)
def test_wide_and_split_zones_are_read(tmp_path, kind):
    zone, crs = SOUND[kind]
    grid = (
        WORLD
        if crs == "EPSG:4326"
        else Grid(CRS.from_string(crs), Affine(5e4, 0, -2e6, 0, -5e4, 2e6), 80, 80)
    )
    assert len(read(tmp_path, zone, crs, grid)) == 1
