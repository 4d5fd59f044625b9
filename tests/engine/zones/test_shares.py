"""What zones cover, along their outlines: the areas of shapely, whatever overlaps or leaves the raster."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.zones import pixels
from popcorn_qgis.engine.zones.pixels import ZonePixels
from popcorn_qgis.engine.zones.reading import read_zones
from tests.zone_files import patchwork, pixel_box, read_map, rescale, write_zones

GRID = Grid(CRS.from_epsg(32631), Affine(10, 0, 500000, 0, -10, 5600000), 60, 50)


def zones_of(folder, geometries):
    file = write_zones(folder / "z.gpkg", geometries, [None] * len(geometries))
    return read_zones(file, GRID, QuietReport(), counts=False, may_overlap=True)


@pytest.mark.parametrize("step", [None, 5.0, 10.0], ids=["anywhere", "on centres", "on the grid's lines"])
@pytest.mark.parametrize("moved", [(0, 0), (-155, 130), (313, -207)], ids=["inside", "off left", "off right"])
def test_overlapping_zones_with_holes_are_covered_as_shapely_says(tmp_path, step, moved):
    outlines = patchwork(8, 15, 60, 50, step)
    outlines += [pixel_box(10.3, 4.8, 40.4, 29.7), pixel_box(12, 9, 31, 30)]
    outlines[0] = shapely.difference(outlines[0], shapely.buffer(outlines[0].centroid, 12))
    zones = zones_of(tmp_path, list(shapely.transform(np.array(outlines), lambda xy: xy + moved)))
    window = Window(13, 7, 20, 31)
    found = ZonePixels(zones).shares(window)
    covered = np.zeros((len(zones), 620))
    for start, end, owner in zip(found.start, found.end, found.owner):
        assert not covered[:, start:end].any()  # in one zone alone
        covered[owner, start:end] = 1
    assert not covered[:, found.pixel].any()
    covered[found.zone, found.pixel] = found.fraction
    row, column = np.divmod(np.arange(620), 20)
    cells = [pixel_box(13 + c, 7 + r, 14 + c, 8 + r) for r, c in zip(row, column)]
    for position, outline in enumerate(zones.geometries):
        areas = shapely.area(shapely.intersection(cells, outline)) / 100
        np.testing.assert_allclose(covered[position], areas, atol=1e-9)
    values = np.random.default_rng(0).random(620)
    owned = np.where((covered == 1) & ~np.isin(np.arange(620), found.pixel), covered, 0)
    np.testing.assert_allclose(found.own(values, len(zones)), owned @ values)


@pytest.mark.parametrize("border", ["centre", "fraction"])
def test_windows_without_zones_are_nodata_and_whole(tmp_path, monkeypatch, border):
    """They are neither read nor written: the file is that of a run in one window all the same."""
    values = np.random.default_rng(1).uniform(1, 2, (700, 900))
    zones, counts = [pixel_box(600.3, 500.2, 640, 540), pixel_box(640, 500.2, 690.5, 610.7)], [1000, 70]
    maps = []
    for size in (1024, 64):
        monkeypatch.setattr(pixels, "WINDOW_PX", size)
        folder = tmp_path / str(size)
        folder.mkdir()
        result, _, out = rescale(folder, values, zones, counts, border=border)
        assert result.numbers["mapped_total"] == pytest.approx(1070, rel=1e-6)
        assert np.isnan(out[:480]).all() and np.isnan(out[:, :580]).all()
        maps.append(read_map(folder / "out.tif"))
    np.testing.assert_allclose(maps[0], maps[1], rtol=1e-6)
