"""Covariates: sums stay sums, distances and lengths are those on the ground, gaps stay gaps."""

from __future__ import annotations

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
from popcorn_qgis.contract.jobs.statistics import CovariatesJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.statistics.covariates import class_distance, rasters, stack
from popcorn_qgis.engine.statistics.covariates.stack import run
from tests.small_scene import NORTH_UP, write_tif

WEST, NORTH = 500000.0, 5600000.0
DEGREES = Affine(0.0005, 0, 5.0, 0, -0.0005, 38.0)


def write_layer(path, geometries, crs="EPSG:32631"):
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array(geometries, dtype=object)), [], [],
        layer="features", driver="GPKG", geometry_type="Unknown", crs=crs,
    )  # fmt: skip
    return str(path)


@pytest.fixture
def made(tmp_path):
    """Make covariates on a grid of 40 × 30 cells of 100 m, or another: bands by name, and the result."""

    def make(transform=Affine(100, 0, WEST, 0, -100, NORTH), shape=(30, 40), crs="EPSG:32631", **sources):  # noqa: B008
        grid = write_tif(tmp_path / "grid.tif", np.zeros((1, *shape), np.uint8), transform=transform, crs=crs)
        out = tmp_path / "out.tif"
        result = run(CovariatesJob(grid, str(out), **sources), QuietReport())
        with rasterio.open(out) as dataset:
            return dict(zip(dataset.descriptions, dataset.read())), result

    return make


def fine(tmp_path, values, name="fine", **options):
    return write_tif(tmp_path / f"{name}.tif", np.asarray(values, np.float32)[None], **options)


def test_means_and_sums_of_a_finer_raster(made, tmp_path):
    values = np.random.default_rng(1).gamma(1, 3, (300, 400)).astype(np.float32)
    path = fine(tmp_path, values)
    bands, result = made(mean_of=(path,), sum_of=(path,), named=(path, "light"))
    blocks = values.reshape(30, 10, 40, 10)
    assert result.tables["bands"].rows[0][1:4] == ("light", "mean", "fine.tif")
    with rasterio.open(tmp_path / "out.tif") as dataset:
        mean, total = dataset.read()
    np.testing.assert_allclose(mean, blocks.mean(axis=(1, 3)), rtol=1e-5)
    np.testing.assert_allclose(total, blocks.sum(axis=(1, 3)), rtol=1e-5)


@pytest.mark.parametrize("cell", [35.0, 250.0])
def test_counts_stay_counts_when_the_grid_changes(made, tmp_path, cell):
    """Their sum, on finer and coarser cells that do not fit the raster's."""
    values = np.random.default_rng(1).gamma(1, 3, (40, 40)).astype(np.float32)
    path = fine(tmp_path, values, transform=Affine(100, 0, WEST + 137, 0, -100, NORTH - 113))
    side = int(4600 / cell) + 1
    bands, _ = made(Affine(cell, 0, WEST, 0, -cell, NORTH), (side, side), sum_of=(path,))
    assert np.nansum(bands["fine"]) == pytest.approx(values.sum(), rel=1e-4)


def test_gaps_are_left_out_of_means_and_stay_gaps(made, tmp_path):
    values = np.full((300, 400), 7.0)
    values[:10] = np.nan
    values[10:15] = np.nan
    bands, result = made(mean_of=(fine(tmp_path, values, nodata=np.nan),))
    assert np.isnan(bands["fine"][0]).all() and (bands["fine"][1:] == 7).all()
    assert result.numbers["gaps_percent"] == pytest.approx(100 / 30)


def test_shares_of_classes_add_up(made, tmp_path):
    values = np.random.default_rng(1).integers(1, 4, (300, 400))
    bands, _ = made(classes_of=(fine(tmp_path, values, name="cover"),))
    assert list(bands) == ["cover = 1", "cover = 2", "cover = 3"]
    np.testing.assert_allclose(sum(bands.values()), 1, atol=1e-6)
    share = (values == 2).reshape(30, 10, 40, 10).mean(axis=(1, 3))
    np.testing.assert_allclose(bands["cover = 2"], share, atol=1e-6)


def test_too_many_values_are_no_classes(made, tmp_path):
    with pytest.raises(EngineError, match="more than 64 values"):
        made(classes_of=(fine(tmp_path, np.arange(120000).reshape(300, 400)),))


def test_indices_are_those_of_the_formula(made, tmp_path):
    dn = np.stack([np.full((300, 400), v) for v in (500, 700, 600, 3000)]).astype(np.uint16)
    dn[:, ::2] += 20  # or the reader would wonder at a picture of one colour
    path = write_tif(tmp_path / "s2_20210601.tif", dn, ("B02", "B03", "B04", "B08"))
    bands, _ = made(indices_of=(path,), named=(path, "June"))
    np.testing.assert_allclose(bands["NDVI of June"], (3010 - 610) / (3010 + 610), rtol=1e-4)
    np.testing.assert_allclose(bands["NDWI of June"], (710 - 3010) / (710 + 3010), rtol=1e-4)


def test_slope_is_that_of_the_plane(made, tmp_path):
    plane = np.tile(np.arange(400) * 10 * np.tan(np.radians(20)), (300, 1))
    bands, _ = made(slope_of=(fine(tmp_path, plane, name="dem"),))
    # In metres on the ground, of which UTM's are a 0.9996th there.
    expected = np.degrees(np.arctan(0.9996 * np.tan(np.radians(20))))
    np.testing.assert_allclose(bands["slope of dem"], expected, atol=1e-3)


def test_distances_on_the_ground(made, tmp_path):
    """0 inside a polygon; to a point, a line and a polygon; to what lies beyond the grid."""
    shapes = [
        shapely.Point(WEST + 150, NORTH - 250),
        shapely.LineString([(WEST - 500, NORTH - 2950), (WEST + 9000, NORTH - 2950)]),
        shapely.box(WEST + 2000, NORTH - 1000, WEST + 3000, NORTH - 500),
        shapely.Point(WEST + 5000, NORTH + 100),
    ]
    bands, _ = made(distance_to=(write_layer(tmp_path / "roads.gpkg", shapes),))
    found = bands["distance to roads"]
    column, row = np.meshgrid(np.arange(40) + 0.5, np.arange(30) + 0.5)
    points = shapely.points(WEST + 100 * column, NORTH - 100 * row)
    expected = shapely.distance(points, shapely.GeometryCollection(shapes))
    np.testing.assert_allclose(found, expected, atol=0.01)
    assert (found[5:10, 20:30] == 0).all()


def test_distances_in_degrees_are_those_of_the_ellipsoid(made, tmp_path):
    from math import cos, radians, sin, sqrt

    place = (5.013, 37.991)
    bands, _ = made(DEGREES, (30, 40), "EPSG:4326", distance_to=(
        write_layer(tmp_path / "p.gpkg", [shapely.Point(place)], "EPSG:4326"),
    ))  # fmt: skip
    found = bands["distance to p"]
    a, e2 = 6378137.0, 0.00669437999014
    for row, column in ((0, 0), (29, 39), (12, 3)):
        longitude, latitude = 5.0 + 0.0005 * (column + 0.5), 38.0 - 0.0005 * (row + 0.5)
        middle = radians((latitude + place[1]) / 2)
        w = sqrt(1 - e2 * sin(middle) ** 2)
        east = radians(longitude - place[0]) * a * cos(middle) / w
        north = radians(latitude - place[1]) * a * (1 - e2) / w**3
        assert found[row, column] == pytest.approx(sqrt(east**2 + north**2), rel=1e-5)


@pytest.mark.parametrize("block", [512, 16])
@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:3857"])
def test_distances_to_classes_are_those_to_their_pixels(made, tmp_path, monkeypatch, block, crs):
    """0 in the pixel that holds the centre; pixels beyond the grid count, parts of the raster do not show."""
    monkeypatch.setattr(stack, "BLOCK_PX", block)
    monkeypatch.setattr(rasters, "_STEP_PX", 37)
    rng, rows, columns, side = np.random.default_rng(3), 130, 150, 37.0
    values = np.where(rng.random((rows, columns)) < 0.004, 2, 1).astype(np.float32)
    values[20:40, 30:70] = 5  # a lake, larger than a part
    values[:, 5:9] = np.nan
    west, north = (WEST - 400, NORTH + 700) if crs == "EPSG:32631" else (336000.0, 6535900.0)
    at = Affine(side, 0, west, 0, -side, north)
    cover = fine(tmp_path, values, name="cover", transform=at, crs=crs, nodata=np.nan)
    cells = Affine(100, 0, WEST, 0, -100, NORTH)
    if crs != "EPSG:32631":  # where the raster lies
        x, y = (round(one[0], -2) for one in transform_points(crs, "EPSG:32631", [west], [north]))
        cells = Affine(100, 0, x + 600, 0, -100, y - 600)
    bands, _ = made(cells, (30, 40), distance_to_classes=(cover,))
    assert list(bands) == ["distance to cover = 1", "distance to cover = 2", "distance to cover = 5"]
    column, row = np.meshgrid(np.arange(40) + 0.5, np.arange(30) + 0.5)
    points = shapely.points(cells.c + 100 * column, cells.f - 100 * row)
    for value in (1, 2, 5):
        r, c = np.nonzero(values == value)
        pixels = shapely.box(*(at * (c, r + 1)), *(at * (c + 1, r)))
        if crs != "EPSG:32631":
            moved = lambda xy: np.column_stack(transform_points(crs, "EPSG:32631", *xy.T))  # noqa: E731
            pixels = shapely.transform(pixels, moved)
        tree = shapely.STRtree(pixels)
        _, expected = tree.query_nearest(points.ravel(), return_distance=True, all_matches=False)
        found = bands[f"distance to cover = {value}"]
        assert (found == 0).any() and found.max() > (50 if value == 1 else 300)
        np.testing.assert_allclose(found.ravel(), expected, atol=0.05)


def test_distances_to_classes_in_degrees_are_metres(made, tmp_path):
    """One pixel of water 3″ wide: its southern edge lies so many metres of the meridian north of a cell."""
    values = np.zeros((30, 40), np.float32)
    values[3, 11] = 7
    water = fine(tmp_path, values, name="water", transform=DEGREES, crs="EPSG:4326")
    bands, _ = made(DEGREES, (30, 40), "EPSG:4326", distance_to_classes=(water,), named=(water, "land"))
    found = bands["distance to land = 7"]
    degree_m = 110_993.0  # of latitude at 38°: 111,132.95 − 559.85 cos 2φ + 1.17 cos 4φ
    assert found[3, 11] == 0 and bands["distance to land = 0"][3, 11] > 0
    assert found[23, 11] == pytest.approx(19.5 * 0.0005 * degree_m, rel=1e-4)


def test_too_many_edges_of_classes_are_refused(made, tmp_path, monkeypatch):
    monkeypatch.setattr(class_distance, "MOST_EDGES", 1000)
    values = np.random.default_rng(1).integers(0, 2, (300, 400))
    with pytest.raises(EngineError, match="classes of cover.tif have more than 1,000 edges near the grid"):
        made(distance_to_classes=(fine(tmp_path, values, name="cover"),))


@pytest.mark.parametrize("block", [512, 16])
def test_lengths_are_those_of_lines_cut_at_the_cells(made, tmp_path, monkeypatch, block):
    monkeypatch.setattr(stack, "BLOCK_PX", block)
    rng = np.random.default_rng(3)
    lines = [
        shapely.LineString(
            np.column_stack([WEST + rng.uniform(-500, 4500, 6), NORTH - rng.uniform(-500, 3500, 6)])
        )
        for _ in range(12)
    ]
    bands, _ = made(length_in=(write_layer(tmp_path / "ways.gpkg", lines),))
    cells = shapely.box(
        *(a.ravel() for a in np.meshgrid(WEST + 100 * np.arange(40), NORTH - 100 - 100 * np.arange(30))),
        *(a.ravel() for a in np.meshgrid(WEST + 100 + 100 * np.arange(40), NORTH - 100 * np.arange(30))),
    )
    expected = sum(shapely.length(shapely.intersection(cells, line)) for line in lines).reshape(30, 40)
    # UTM's own metres are a 0.9996th of those on the ground.
    np.testing.assert_allclose(bands["length of ways"], expected / 0.9996, rtol=2e-4, atol=0.05)


def test_how_many_features_and_how_much_of_polygons(made, tmp_path):
    rng = np.random.default_rng(4)
    houses = [
        shapely.box(x, y, x + w, y + w)
        for x, y, w in zip(
            WEST + rng.uniform(0, 3950, 90), NORTH - rng.uniform(60, 2950, 90), rng.uniform(5, 40, 90)
        )
    ]
    layer = write_layer(tmp_path / "houses.gpkg", houses)
    bands, _ = made(count_in=(layer,), area_in=(layer,))
    assert bands["number of houses"].sum() == 90
    raster = NumPyRasterSource(np.ones((30, 40)), WEST, NORTH - 3000, WEST + 4000, NORTH)
    found = exact_extract(
        raster,
        [{"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(h)} for h in houses],
        ["sum"],
    )
    total = sum(feature["properties"]["sum"] for feature in found) * 1e4
    assert bands["area of houses"].sum() == pytest.approx(total, rel=1e-6)


def test_layers_in_another_crs_land_where_they_lie(made, tmp_path):
    line = shapely.LineString([(WEST + 350, NORTH - 50), (WEST + 350, NORTH - 2950)])
    x, y = transform_points("EPSG:32631", "EPSG:4326", *zip(*line.segmentize(50).coords))
    moved = write_layer(tmp_path / "way.gpkg", [shapely.LineString(list(zip(x, y)))], "EPSG:4326")
    bands, _ = made(length_in=(moved,))
    found = bands["length of way"]
    assert found[:, 3].sum() == pytest.approx(2900 / 0.9996, rel=1e-4)
    assert found.sum() == pytest.approx(found[:, 3].sum())


def test_cells_of_joined_pixels(tmp_path):
    values = np.random.default_rng(1).random((45, 63)).astype(np.float32)
    path = write_tif(tmp_path / "in.tif", values[None], transform=NORTH_UP)
    out = str(tmp_path / "out.tif")
    run(CovariatesJob(path, out, cell_size_m=98, mean_of=(path,)), QuietReport())
    with rasterio.open(out) as dataset:
        assert dataset.shape == (5, 7) and dataset.transform.a == 100
        found = dataset.read(1)
    np.testing.assert_allclose(
        found[:4, :6], values[:40, :60].reshape(4, 10, 6, 10).mean(axis=(1, 3)), rtol=1e-5
    )
    np.testing.assert_allclose(found[4, 6], values[40:, 60:].mean(), rtol=1e-5)


def test_the_page_shows_every_band(made, tmp_path):
    path = fine(tmp_path, np.random.default_rng(1).random((300, 400)))
    made(mean_of=(path,), named=(path, "light <i>"), output_report=str(tmp_path / "page.html"))
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "light &lt;i&gt;" in text and "<i>" not in text and "data:image/png;base64,iVBOR" in text


@pytest.mark.parametrize(
    ("sources", "sentence"),
    [
        ({}, "nothing to make covariates of"),
        ({"length_in": "polygons"}, "does not hold lines only"),
        ({"area_in": "lines"}, "does not hold polygons only"),
        ({"distance_to": "empty"}, "has no features"),
        ({"mean_of": "elsewhere"}, "has no value anywhere on the grid"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(made, tmp_path, sources, sentence):
    kinds = {
        "polygons": [shapely.box(WEST, NORTH - 9, WEST + 9, NORTH)],
        "lines": [shapely.LineString([(WEST, NORTH), (WEST + 9, NORTH - 9)])],
        "empty": [shapely.Point()],
    }
    given = {}
    for name, kind in sources.items():
        if kind == "elsewhere":
            far = Affine(10, 0, WEST + 90000, 0, -10, NORTH)
            given[name] = (fine(tmp_path, np.ones((9, 9)), transform=far),)
        else:
            given[name] = (write_layer(tmp_path / f"{kind}.gpkg", kinds[kind]),)
    with pytest.raises(EngineError, match=sentence):
        made(**given)
    assert not (tmp_path / "out.tif").exists()


def test_a_cancel_leaves_nothing(tmp_path):
    path = fine(tmp_path, np.ones((300, 400)))
    report = QuietReport()
    report.cancelled.set()
    with pytest.raises(Cancelled):
        run(CovariatesJob(path, str(tmp_path / "out.tif"), mean_of=(path,)), report)
    assert [p.name for p in tmp_path.iterdir()] == ["fine.tif"]


def test_two_runs_give_the_same_file(made, tmp_path):
    path = fine(tmp_path, np.random.default_rng(1).random((300, 400)))
    road = shapely.LineString([(WEST, NORTH), (WEST + 900, NORTH - 700)])
    roads = write_layer(tmp_path / "roads.gpkg", [road])
    files = []
    for _ in range(2):
        made(mean_of=(path,), slope_of=(path,), distance_to=(roads,), length_in=(roads,))
        files.append((tmp_path / "out.tif").read_bytes())
    assert files[0] == files[1]
