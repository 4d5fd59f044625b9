"""People affected: everybody once, in the worst class, and nobody lost; against other people's arithmetic."""

from __future__ import annotations

import math

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from exactextract import exact_extract
from exactextract.raster import NumPyRasterSource
from rasterio.warp import transform as transform_points

from popcorn_qgis.contract.errors import Cancelled, EngineError
from popcorn_qgis.contract.jobs.statistics import ExposureJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics import exposure, exposure_sums
from popcorn_qgis.engine.statistics.exposure import run
from tests.hazard_files import column, people, write_hazard
from tests.zone_files import patchwork, pixel_box, write_weights, write_zones

TAGS = {"QUANTITY": "population"}
WEST, NORTH, PIXEL = 500000.0, 5600000.0, 10.0


@pytest.fixture
def counted(tmp_path):
    """Count on a map of ours and features of a layer: the result, and what was said."""

    def count(values, geometries, classes=(), crs="EPSG:32631", **options):
        path = write_weights(tmp_path / "map.tif", values, tags=TAGS)
        hazard = write_hazard(tmp_path / "hazard.gpkg", geometries, classes, crs)
        report = QuietReport()
        job = ExposureJob((path,), hazard, classed=bool(classes), **options)
        return run(job, report), report

    return count


def by_exactextract(values, polygon):
    """Sum a north-up raster of 10 m pixels over a polygon with the exactextract library alone."""
    if polygon.is_empty:
        return 0.0
    height, width = values.shape
    bounds = (WEST, NORTH - PIXEL * height, WEST + PIXEL * width, NORTH)
    raster = NumPyRasterSource(np.where(np.isfinite(values), values, 0.0), *bounds)
    feature = {"type": "Feature", "geometry": shapely.geometry.mapping(polygon), "properties": {}}
    return exact_extract(raster, [feature], ["sum"])[0]["properties"]["sum"]


def awkward():
    """A hazard with a hole, overlaps, a sliver, a part off the map, and a class that nobody gave."""
    ring = shapely.difference(pixel_box(5.3, 4.1, 40.7, 33.9), pixel_box(15, 12, 28.5, 22.2))
    return [
        (ring, "2"),
        (shapely.transform(shapely.Point(WEST + 300, NORTH - 250).buffer(117, 64), lambda xy: xy), "3"),
        (pixel_box(20.001, 0, 20.002, 50), "3"),
        (pixel_box(-12.4, 30.2, 9.6, 70), "1"),
        (pixel_box(38, 20, 55, 28), None),
        (pixel_box(45, 40, 49, 60), "1"),
    ]


def test_everybody_counts_once_in_the_worst_class(counted):
    values = np.full((10, 10), 2.0)
    result, report = counted(
        values, [pixel_box(0, 0, 5, 10), pixel_box(3, 0, 8, 10)], ["low", "high"], class_order=("high", "low")
    )
    assert people(result) == pytest.approx({"high": 100, "low": 60, "outside": 40})
    assert result.numbers["people_inside"] == pytest.approx(160)
    assert result.numbers["people_total"] == pytest.approx(200)
    assert "160 people inside, of 200; 0.0 % of the area lies outside the map." in report.lines


def test_a_wrong_order_would_give_other_numbers(counted):
    shapes = [pixel_box(0, 0, 5, 10), pixel_box(3, 0, 8, 10)]
    result, _ = counted(np.full((10, 10), 2.0), shapes, ["low", "high"], class_order=("low", "high"))
    assert people(result) == pytest.approx({"low": 100, "high": 60, "outside": 40})


@pytest.mark.parametrize("window_px", [1024, 16])
@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:4326"])
def test_the_classes_agree_with_exactextract_on_the_cut_polygons(counted, monkeypatch, crs, window_px):
    monkeypatch.setattr(exposure_sums, "WINDOW_PX", window_px)
    rng = np.random.default_rng(3)
    values = rng.gamma(0.5, 4, (50, 60))
    values[10:14, 30:44] = np.nan
    shapes = awkward()
    given = [dense_degrees(shape) if crs == "EPSG:4326" else shape for shape, _ in shapes]
    result, report = counted(values, given, [k for _, k in shapes], crs, class_order=("3", "2", "1"))
    of = {k: shapely.union_all([shape for shape, mine in shapes if mine == k]) for k in ("3", "2", "1", None)}
    worse, expected = shapely.Polygon(), {}
    for k, whole in of.items():
        expected[k or "no class given"] = by_exactextract(values, shapely.difference(whole, worse))
        worse = shapely.union(worse, whole)
    height, width = values.shape
    expected["outside"] = by_exactextract(values, shapely.difference(pixel_box(0, 0, width, height), worse))
    tolerance = 1e-6 if crs == "EPSG:32631" else 1e-4  # there the corners lie elsewhere by a millionth
    assert people(result) == pytest.approx(expected, rel=tolerance)
    assert sum(people(result).values()) == pytest.approx(np.nansum(values), rel=1e-6)
    assert result.numbers["people_total"] == pytest.approx(np.nansum(values), rel=1e-6)
    assert list(people(result)) == ["3", "2", "1", "no class given", "outside"]
    assert column(result, "kind")[-2:] == ["no class", "outside"]
    assert any("1 of 6 features of the hazard have no class" in text for text in report.warnings)


def dense_degrees(shape):
    """Bring a shape to degrees with a point every metre, so that its borders keep their course."""
    return shapely.transform(
        shapely.segmentize(shape, 1.0),
        lambda xy: np.column_stack(transform_points("EPSG:32631", "EPSG:4326", xy[:, 0], xy[:, 1])),
    )


def test_zones_hold_their_own_people_and_all_add_up(counted, tmp_path):
    rng = np.random.default_rng(4)
    values = rng.gamma(0.5, 4, (50, 60))
    cells = patchwork(5, 13, 60, 50)
    zones = write_zones(tmp_path / "z.gpkg", [*cells, pixel_box(-20, 10, 10, 20)], [1] * (len(cells) + 1))
    shapes = awkward()
    result, _ = counted(
        values, [s for s, _ in shapes], [k for _, k in shapes], class_order=("3", "2", "1"), zones=zones
    )
    names = ("in_3", "in_2", "in_1", "in_no_class_given", "outside")
    inside = np.array([column(result, name, "zones") for name in names])
    np.testing.assert_allclose(inside.sum(axis=0), column(result, "people", "zones"), rtol=1e-6)
    np.testing.assert_allclose(inside[:, :-1].sum(axis=1), list(people(result).values()), rtol=1e-6)
    for zone, cell in enumerate(cells):
        both = shapely.intersection(cell, shapes[1][0])
        sliver = shapely.intersection(cell, shapes[2][0])
        expected = by_exactextract(values, shapely.union(both, sliver))
        assert inside[0, zone] == pytest.approx(expected, rel=1e-6, abs=1e-4)
    assert column(result, "off_map_percent", "zones")[-1] == pytest.approx(100 * 2 / 3, rel=1e-6)


def test_a_zone_of_which_the_map_knows_nothing_is_empty_and_not_nobody(counted, tmp_path):
    values = np.ones((10, 20))
    values[:, :10] = np.nan
    zones = write_zones(tmp_path / "z.gpkg", [pixel_box(0, 0, 10, 10), pixel_box(10, 0, 20, 10)], [1, 1])
    result, _ = counted(values, [pixel_box(5, 0, 15, 10)], zones=zones)
    first, second = result.tables["zones"].rows
    assert set(first[1:-1]) == {None} and first[-1] == 100
    assert second[1:4] == pytest.approx((100, 50, 50))
    assert result.numbers["off_map_percent"] == pytest.approx(50)  # where the map has no value


def test_a_distance_is_one_on_the_ground(counted):
    """Within 50 m of a point lie π · 50² m²; the hazard is in degrees."""
    values = np.full((40, 40), 1.0)
    point = shapely.Point(
        *(v[0] for v in transform_points("EPSG:32631", "EPSG:4326", [WEST + 203], [NORTH - 188]))
    )
    result, _ = counted(values, [point], crs="EPSG:4326", distance_m=50.0)
    # The map's pixels are those of UTM, 0.04 % smaller on the ground in its middle.
    assert people(result)["within 50 m"] == pytest.approx(math.pi * 50**2 / 100, rel=2e-3)


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:4326", "EPSG:3857"])
def test_within_a_distance_of_a_line_and_a_polygon(counted, crs):
    """A line of 200 m with 30 m around it: 2 · 30 · 200 + π · 30² m². Elsewhere a square, with corners."""
    line = shapely.LineString([(WEST + 60, NORTH - 100), (WEST + 260, NORTH - 100)])
    square = shapely.box(WEST + 100, NORTH - 350, WEST + 200, NORTH - 250)
    shapes = [line, square]
    if crs != "EPSG:32631":
        shapes = [
            shapely.transform(
                shape, lambda xy: np.column_stack(transform_points("EPSG:32631", crs, xy[:, 0], xy[:, 1]))
            )
            for shape in shapes
        ]
    result, _ = counted(np.full((40, 40), 1.0), shapes, crs=crs, distance_m=30.0)
    expected = 2 * 30 * 200 + 100 * 100 + 4 * 30 * 100 + 2 * math.pi * 30**2
    assert people(result)["within 30 m"] == pytest.approx(expected / 100, rel=2e-3)
    assert result.numbers["off_map_percent"] == 0


def test_how_much_of_the_area_lies_off_the_map(counted):
    line = shapely.LineString([(WEST - 100, NORTH - 50), (WEST + 300, NORTH - 50)])
    result, report = counted(np.ones((10, 30)), [line.buffer(20, cap_style="flat")])
    assert result.numbers["off_map_percent"] == pytest.approx(25)
    assert "120 people inside, of 300; 25.0 % of the area lies outside the map." in report.lines


def test_classes_that_overlap_want_an_order(counted):
    shapes = [pixel_box(0, 0, 5, 10), pixel_box(3, 0, 8, 10)]
    with pytest.raises(EngineError, match=r"“high” and “low” overlap on 0\.002 km².*they are: high, low\."):
        counted(np.ones((10, 10)), shapes, ["low", "high"])
    apart = [pixel_box(0, 0, 3, 10), pixel_box(3, 0, 8, 10)]
    result, _ = counted(np.ones((10, 10)), apart, ["low", "high"])
    assert people(result) == pytest.approx({"high": 50, "low": 30, "outside": 20})


@pytest.mark.parametrize(
    ("order", "words"),
    [(("high",), "lacks “low”"), (("high", "low", "high"), "has “high” twice")],
)
def test_an_order_names_every_class_once(counted, order, words):
    with pytest.raises(EngineError, match=words):
        counted(
            np.ones((10, 10)),
            [pixel_box(0, 0, 5, 10), pixel_box(3, 0, 8, 10)],
            ["low", "high"],
            class_order=order,
        )


def test_numbers_are_classes_as_people_write_them(counted):
    shapes = [pixel_box(0, 0, 5, 10), pixel_box(3, 0, 8, 10)]
    result, _ = counted(np.ones((10, 10)), shapes, ["1.0", "3.0"], class_order=("3", "2", "1"))
    assert people(result) == pytest.approx({"3": 50, "2": 0, "1": 30, "outside": 20})


@pytest.mark.parametrize(
    ("values", "geometries", "options", "words"),
    [
        (
            np.ones((5, 5)),
            [shapely.LineString([(WEST, NORTH), (WEST + 9, NORTH - 9)])],
            {},
            "lines or points",
        ),
        (np.ones((5, 5)), [pixel_box(60, 60, 70, 70)], {}, "does not overlap the map map.tif"),
        (np.ones((5, 5)), [pixel_box(0, 0, 1, 1)], {"distance_m": -3.0}, "The distance is -3 m"),
        (
            -np.ones((5, 5)),
            [pixel_box(0, 0, 1, 1)],
            {},
            "100.0% of the pixels of map.tif hold values .* such as -1",
        ),
    ],
)
def test_what_cannot_be_counted_is_refused(counted, tmp_path, values, geometries, options, words):
    with pytest.raises(EngineError, match=words):
        counted(values, geometries, output_areas=str(tmp_path / "areas.gpkg"), **options)
    assert not (tmp_path / "areas.gpkg").exists()


def test_members_give_intervals_of_totals(tmp_path):
    """Members that are off alike everywhere: the spread of the total is the sum, not the root of squares."""
    base = np.random.default_rng(6).gamma(1, 2, (20, 20))
    factors = np.array([0.8, 1.0, 1.1, 1.3])
    path = tmp_path / "members.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=20, height=20, count=4, dtype="float64", crs="EPSG:32631",
        transform=Affine(10, 0, WEST, 0, -10, NORTH), nodata=float("nan"),
    ) as dataset:  # fmt: skip
        dataset.write(base * factors[:, None, None])
        dataset.update_tags(**TAGS)
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 10, 20)])
    report = QuietReport()
    result = run(ExposureJob((str(path),), hazard), report)
    inside = base[:, :10].sum() * factors
    half = 3.182446 * inside.std(ddof=1) * math.sqrt(1 + 1 / 4)  # t of 3 degrees of freedom, from a table
    assert people(result)["inside"] == pytest.approx(inside.mean(), rel=1e-6)
    assert column(result, "std")[0] == pytest.approx(inside.std(ddof=1), rel=1e-6)
    assert result.numbers["inside_low"] == pytest.approx(inside.mean() - half, rel=1e-5)
    assert result.numbers["inside_high"] == pytest.approx(inside.mean() + half, rel=1e-5)
    assert any("not the error of the hazard" in text and "4 members" in text for text in report.warnings)


def test_without_members_the_interval_is_unknown_not_nought(counted):
    result, _ = counted(np.ones((5, 5)), [pixel_box(0, 0, 2, 2)])
    assert column(result, "low") == [None, None] and "inside_low" not in result.numbers


def test_several_maps_want_to_be_named(tmp_path):
    one = write_weights(tmp_path / "young.tif", np.full((10, 10), 1.0), tags=TAGS)
    two = write_weights(tmp_path / "old.tif", np.full((10, 10), 3.0), tags=TAGS)
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 5, 10)])
    with pytest.raises(EngineError, match="There are 2 maps or bands, and nothing tells whether"):
        run(ExposureJob((one, two), hazard), QuietReport())
    groups = run(ExposureJob((one, two), hazard, maps_are="groups"), QuietReport())
    assert people(groups) == pytest.approx({"inside": 200, "outside": 200})
    assert column(groups, "people_young_tif") == pytest.approx([50, 50])
    assert column(groups, "people_old_tif") == pytest.approx([150, 150])
    members = run(ExposureJob((one, two), hazard, maps_are="members"), QuietReport())
    assert people(members) == pytest.approx({"inside": 100, "outside": 100})


def test_maps_on_other_grids_count_alike(tmp_path):
    """The same people on pixels of 10 m, and summed to 20 m in another CRS's numbers."""
    values = np.random.default_rng(8).gamma(1, 2, (20, 20))
    fine = write_weights(tmp_path / "fine.tif", values, tags=TAGS)
    coarse = values.reshape(10, 2, 10, 2).sum(axis=(1, 3))
    wide = write_weights(tmp_path / "wide.tif", coarse, Affine(20, 0, WEST, 0, -20, NORTH), tags=TAGS)
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 8, 20)])
    result = run(ExposureJob((fine, wide), hazard, maps_are="members"), QuietReport())
    assert people(result)["inside"] == pytest.approx(values[:, :8].sum(), rel=1e-6)
    assert column(result, "std")[0] == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize(
    ("tags", "name", "unit", "per_km2"),
    [
        ({"UNITS": "people per km²"}, "a.tif", "auto", True),
        ({"UNITS": "persons per 250 m cell (GHS-POP, year not stated)"}, "a.tif", "auto", False),
        ({}, "gpw_v4_population_density_rev11_2020.tif", "auto", True),
        ({}, "bdi_pd_2020_1km_UNadj.tif", "auto", True),
        ({}, "bdi_ppp_2020_UNadj.tif", "auto", False),
        ({}, "bdi_pop_2020_CN_100m_R2025A_v1.tif", "auto", False),
        ({}, "bdi_f_15_2020_constrained.tif", "auto", False),
        ({}, "GHS_POP_E2020_GLOBE_R2023A_54009_100_V1_0.tif", "auto", False),
        ({}, "gpw_v4_population_count_2020.tif", "auto", False),
        ({}, "a.tif", "per_km2", True),
        ({}, "a.tif", "people", False),
    ],
)
def test_the_unit_is_proved_or_told(tmp_path, tags, name, unit, per_km2):
    path = write_weights(tmp_path / name, np.full((10, 10), 2.0), tags=tags)
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 5, 10)])
    result = run(ExposureJob((path,), hazard, unit=unit), QuietReport())
    assert result.numbers["people_total"] == pytest.approx(200e-4 if per_km2 else 200, rel=1e-6)


def test_a_unit_in_doubt_is_refused(tmp_path):
    path = write_weights(tmp_path / "people.tif", np.full((10, 10), 2.0))
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 5, 10)])
    with pytest.raises(EngineError, match=r"people per pixel or people per area\. Say which"):
        run(ExposureJob((path,), hazard), QuietReport())


def test_more_people_than_live_anywhere_are_another_unit(tmp_path):
    grid = Affine(100, 0, WEST, 0, -100, NORTH)
    path = write_weights(tmp_path / "people.tif", np.full((10, 10), 20000.0), grid)
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 5, 10)])
    with pytest.raises(EngineError, match="2,000,000 people per km². So many live nowhere"):
        run(ExposureJob((path,), hazard, unit="people"), QuietReport())


def test_the_areas_come_back_cut_and_with_their_people(counted, tmp_path):
    target = tmp_path / "areas.gpkg"
    shapes = [pixel_box(0, 0, 5, 10), pixel_box(3, 0, 8, 10)]
    counted(np.ones((10, 10)), shapes, ["low", "high"], class_order=("high", "low"), output_areas=str(target))
    meta, _, wkb, fields = pyogrio.raw.read(target)
    found = dict(zip(meta["fields"], fields))
    assert list(found["class"]) == ["high", "low"]
    assert shapely.area(shapely.from_wkb(wkb)) == pytest.approx([5000, 3000])
    assert found["people"] == pytest.approx([50, 30])


def test_the_report_says_what_was_found(counted, tmp_path):
    page = tmp_path / "report.html"
    cells = patchwork(5, 4, 10, 10)
    zones = write_zones(tmp_path / "z.gpkg", cells, [1] * len(cells), labels=["North & Co", "b", "c", "d"])
    counted(np.ones((10, 10)), [pixel_box(0, 0, 5, 10)], zones=zones, output_report=str(page))
    text = page.read_text(encoding="utf-8")
    assert "50 people inside, of 100; 0.0 % of the area lies outside the map." in text
    assert "North &amp; Co" in text and text.count("<svg") == 3
    assert "no error of the hazard" not in text and "There is no interval" in text


def test_a_cancelled_run_leaves_nothing(tmp_path):
    path = write_weights(tmp_path / "map.tif", np.ones((10, 10)), tags=TAGS)
    hazard = write_hazard(tmp_path / "h.gpkg", [pixel_box(0, 0, 5, 10)])
    before = set(tmp_path.iterdir())
    report = QuietReport()
    report.cancelled.set()
    targets = {name: str(tmp_path / name) for name in ("a.gpkg", "r.html")}
    with pytest.raises(Cancelled):
        run(
            ExposureJob((path,), hazard, output_areas=targets["a.gpkg"], output_report=targets["r.html"]),
            report,
        )
    assert set(tmp_path.iterdir()) == before


def test_names_of_fields():
    assert exposure.column_names(["≥ 0.5", "0.5 to 1", "≥ 0.5", "höher"], "in_") == [
        "in_0_5",
        "in_0_5_to_1",
        "in_0_5_2",
        "in_höher",
    ]


def test_a_hazard_across_the_antimeridian_must_be_split(counted):
    ring = [(179.2, -17), (-179.6, -17), (-179.6, -16), (179.2, -16)]
    with pytest.raises(EngineError, match="359° of longitude wide") as caught:
        counted(np.ones((5, 5)), [shapely.Polygon(ring)], crs="EPSG:4326")
    assert caught.value.code == "antimeridian"


def test_a_hazard_as_wide_as_eurasia_is_counted(counted):
    """It ends at 180°: somebody split it."""
    result, _ = counted(np.ones((5, 5)), [shapely.box(-9.5, 35, 180, 75)], crs="EPSG:4326")
    assert result.numbers["people_inside"] == pytest.approx(25)
