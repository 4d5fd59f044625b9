"""Reading zones: counts, outlines, overlaps, their place on the grid; expected values by shapely."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import Zones
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.zones import pixels as zone_pixels
from popcorn_qgis.engine.zones.pixels import ZonePixels
from popcorn_qgis.engine.zones.reading import read_zones
from tests.zone_files import patchwork, pixel_box, write_zones

GRID = Grid(CRS.from_epsg(32631), Affine(10, 0, 500000, 0, -10, 5600000), 60, 50)


def read(tmp_path, geometries, counts=None, grid=GRID, report=None, **more):
    keywords = {key: more.pop(key) for key in ("crs", "ids", "kind") if key in more}
    counts = [1] * len(geometries) if counts is None else counts
    zones = write_zones(tmp_path / f"{len(list(tmp_path.iterdir()))}.gpkg", geometries, counts, **keywords)
    return read_zones(zones, grid, report or QuietReport(), **more)


def index_of(zones):
    """The whole grid's index, put together from the windows."""
    pixels, index = ZonePixels(zones), np.full(zones.grid.shape, -9)
    for window in pixels.windows():
        index[window.toslices()] = pixels.index(window)
    return index


def centres(grid):
    column, row = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    return 500000 + 10 * column, 5600000 - 10 * row


@pytest.mark.parametrize("text", ["-3", "-0.5", "abc", "nan", "inf", "1_000", "1,5", "12 people", "0x10"])
def test_a_bad_count_is_named_with_its_zone(tmp_path, text):
    with pytest.raises(EngineError) as error:
        read(tmp_path, [pixel_box(0, 0, 9, 9), pixel_box(9, 0, 20, 9)], ["7", text], ids=[4, 31])
    assert "Zone 31" in error.value.problem and repr(text) in error.value.problem
    assert error.value.code == ("negative-count" if text.startswith("-") else "not-a-count")


def test_counts_may_be_missing_decimal_and_zero(tmp_path):
    boxes = [pixel_box(5 * k, 0, 5 * k + 5, 5) for k in range(6)]
    zones = read(tmp_path, boxes, [None, "", "NULL", "0", "12.5", " 1e3 "])
    np.testing.assert_array_equal(zones.counts, [np.nan, np.nan, np.nan, 0, 12.5, 1000])


@pytest.mark.parametrize("second", [pixel_box(8, 0, 20, 9), pixel_box(2, 2, 5, 5), pixel_box(0, 0, 9, 9)])
def test_overlapping_zones_are_refused_by_name(tmp_path, second):
    with pytest.raises(EngineError, match="Zones 7 and 9 overlap"):
        read(tmp_path, [pixel_box(0, 0, 9, 9), second], ids=[7, 9])


def test_neighbours_holes_and_slivers_are_no_overlap(tmp_path):
    outer = shapely.difference(pixel_box(0, 0, 20, 20), pixel_box(5, 5, 9, 9))
    zones = read(tmp_path, [outer, pixel_box(5, 5, 9, 9), pixel_box(19.98, 0, 40, 20)])
    index = index_of(zones)
    assert (index[5:9, 5:9] == 1).all() and (index[:20, 20:40] == 2).all()
    assert (index == 0).sum() == 400 - 16


def test_a_centre_in_a_sliver_of_two_zones_belongs_to_the_first(tmp_path):
    zones = read(tmp_path, [pixel_box(0, 0, 5.51, 20), pixel_box(5.49, 0, 20, 20)])
    assert (index_of(zones)[:20, 5] == 0).all()


def test_broken_outlines_are_repaired_and_logged(tmp_path):
    bow_tie = shapely.Polygon([(500000, 5599900), (500100, 5600000), (500100, 5599900), (500000, 5600000)])
    report = QuietReport()
    zones = read(tmp_path, [bow_tie], report=report)
    assert "1 of 1 zones have broken outlines" in report.lines[0]
    assert shapely.area(zones.geometries[0]) == pytest.approx(5000)


def test_what_is_no_zone_layer_is_refused(tmp_path):
    with pytest.raises(EngineError, match="has no polygons"):
        read(tmp_path, [])
    with pytest.raises(EngineError, match="Zone 1 of the layer districts is a Point"):
        read(tmp_path, [shapely.Point(500000, 5600000)], kind="Point")
    with pytest.raises(EngineError, match="The id 3 occurs 2 times"):
        read(tmp_path, [pixel_box(0, 0, 1, 1), pixel_box(1, 0, 2, 1)], ids=[3, 3])
    with pytest.raises(EngineError, match="does not exist"):
        read_zones(Zones(str(tmp_path / "none.gpkg")), GRID, QuietReport())
    (tmp_path / "noise.gpkg").write_bytes(b"no geopackage")
    with pytest.raises(EngineError, match=r"noise.gpkg can't be read"):
        read_zones(Zones(str(tmp_path / "noise.gpkg")), GRID, QuietReport())


def test_zones_off_the_raster_are_told_apart(tmp_path):
    boxes = [pixel_box(0, 0, 10, 10), pixel_box(50, 20, 70, 30), pixel_box(100, 100, 110, 110), None]
    zones = read(tmp_path, boxes)
    assert zones.outside.tolist() == [False, False, True, True]
    assert zones.partly_outside.tolist() == [False, True, False, False]


@pytest.mark.parametrize("step", [None, 5.0], ids=["anywhere", "corners on centres"])
@pytest.mark.parametrize("window_px", [1024, 13])
def test_a_pixel_belongs_to_the_zone_that_contains_its_centre(tmp_path, monkeypatch, step, window_px):
    """Inside as QGIS's contains; every centre on a border goes to one of the zones that it touches."""
    monkeypatch.setattr(zone_pixels, "WINDOW_PX", window_px)
    zones = read(tmp_path, patchwork(3, 40, 60, 50, step)[5:], may_overlap=True)
    x, y = centres(GRID)
    touched = np.stack([shapely.dwithin(g, shapely.points(x, y), 1e-7) for g in zones.geometries])
    inside = np.stack([shapely.contains_xy(g, x, y) for g in zones.geometries])
    on_line = np.stack([shapely.dwithin(g.boundary, shapely.points(x, y), 1e-7) for g in zones.geometries])
    index = index_of(zones)
    np.testing.assert_array_equal(index == -1, ~touched.any(axis=0))
    row, column = np.nonzero(index >= 0)
    assert touched[index[row, column], row, column].all()
    clear = (inside.sum(axis=0) == 1) & ~on_line.any(axis=0)
    row, column = np.nonzero(clear)
    assert inside[index[clear], row, column].all()
    if step:
        assert on_line.any(axis=0).sum() > 20  # the case is really there
    exact = np.full(GRID.shape, False)
    for window in ZonePixels(zones).windows():
        undecided = ZonePixels(zones).runs(window).undecided
        part = np.full(window.height * window.width, True)
        part[undecided] = False
        exact[window.toslices()] = part.reshape(window.height, window.width)
    np.testing.assert_array_equal(exact, ~on_line.any(axis=0) & (inside.sum(axis=0) <= 1))


def test_a_border_through_centres_belongs_to_one_zone_in_any_order_and_at_any_level(tmp_path):
    """Four zones meet on a centre; the frame ends on centres; a zone of both upper ones agrees with them."""
    boxes = [pixel_box(*box) for box in ((0.5, 0, 10.5, 10.5), (10.5, 0, 29.5, 10.5))]
    boxes += [pixel_box(*box) for box in ((0.5, 10.5, 10.5, 20.5), (10.5, 10.5, 29.5, 20.5))]
    index = index_of(read(tmp_path, boxes))
    assert np.bincount(index[index >= 0]).sum() == 30 * 21  # columns 0 to 29, rows 0 to 20
    assert (index[:10, 10] == 1).all() and (index[10, :10] == 2).all() and index[10, 10] == 3
    assert (index[:10, 29] == 1).all() and (index[20, :10] == 2).all()  # the outer border
    turned = index_of(read(tmp_path, boxes[::-1]))
    np.testing.assert_array_equal(turned[:20, :29], np.where(index < 0, -1, 3 - index)[:20, :29])
    upper = index_of(read(tmp_path, [shapely.union_all(boxes[:2]), *boxes[2:]]))
    np.testing.assert_array_equal(upper == 0, np.isin(index, (0, 1)))


def test_a_slanting_border_through_centres_is_the_same_from_zones_of_another_level(tmp_path):
    """A slanting border of one edge on one side and of many on the other, as in two levels of a census."""
    far = 49.5 / 3
    one = shapely.Polygon([(500005, 5599995), (500005 + 10 * 49.5, 5599995 - 10 * far), (500005, 5599600)])
    many = [t * 49.5 for t in np.linspace(1, 0, 8)]
    other = shapely.Polygon(
        [(500005, 5599995), (500700, 5599995), (500700, 5599995 - 10 * far)]
        + [(500005 + 10 * d, 5599995 - 10 * d / 3) for d in many[:-1]]
    )
    zones = read(tmp_path, [one, other], may_overlap=True)
    index = index_of(zones)
    steps = np.arange(1, 16)  # the border meets the centre of each third pixel of a row
    assert set(index[steps, 3 * steps]) == {1}


def test_coverage_is_the_area_that_shapely_finds(tmp_path, monkeypatch):
    monkeypatch.setattr(zone_pixels, "WINDOW_PX", 16)
    zones = read(tmp_path, patchwork(5, 12, 60, 50)[:9])
    cover = ZonePixels(zones).coverage(Window(16, 32, 16, 16))
    found = np.zeros((len(zones), 256))
    found[cover.zone, cover.pixel] = cover.fraction
    row, column = np.divmod(np.arange(256), 16)
    cells = [pixel_box(16 + c, 32 + r, 17 + c, 33 + r) for r, c in zip(row, column)]
    for position, geometry in enumerate(zones.geometries):
        areas = shapely.area(shapely.intersection(cells, geometry))
        np.testing.assert_allclose(found[position], areas / 100, atol=1e-9)


def test_long_edges_keep_their_course_in_another_crs(tmp_path):
    """A parallel of latitude 4° long is no straight line in UTM: densely, it must follow the curve."""
    grid = Grid(CRS.from_epsg(32631), Affine(100, 0, 300000, 0, -100, 5700000), 4000, 4000)
    square = shapely.box(1.0, 49.0, 5.0, 51.0)
    dense = read(tmp_path, [square], grid=grid, crs="EPSG:4326", dense=True)
    fine = shapely.segmentize(square, 0.001)
    true = read(tmp_path, [fine], grid=grid, crs="EPSG:4326")
    corners = read(tmp_path, [square], grid=grid, crs="EPSG:4326")
    assert shapely.hausdorff_distance(dense.geometries[0], true.geometries[0]) < 2 * 0.01 * 100 + 1

    def off(zones):
        return shapely.symmetric_difference(zones.geometries[0], true.geometries[0]).area / 6.4e10

    assert off(dense) < 1e-5 and off(corners) > 5e-3
    assert len(corners.geometries[0].geoms[0].exterior.coords) == 5


def test_a_rotated_raster_is_refused(tmp_path):
    grid = Grid(GRID.crs, Affine(10, 2, 500000, 2, -10, 5600000), 60, 50)
    with pytest.raises(EngineError, match="rotated"):
        ZonePixels(read(tmp_path, [pixel_box(0, 0, 9, 9)], grid=grid))
