"""Very many zones smaller than a pixel: all people are placed, in time that grows with their number."""

from __future__ import annotations

import time

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.io.grid import Grid
from popcorn_qgis.engine.zones import pixels
from popcorn_qgis.engine.zones.pixels import ZonePixels
from popcorn_qgis.engine.zones.reading import read_zones
from tests.zone_files import patchwork, pixel_box, rescale, write_zones


def small_zones(side, pixels_each):
    """Return ``side`` × ``side`` squares that start a little inside the raster."""
    edges = 0.03 + pixels_each * np.arange(side + 1)
    return [pixel_box(*p) for p in _corners(edges)]


def _corners(edges):
    for top, bottom in zip(edges, edges[1:]):
        for left, right in zip(edges, edges[1:]):
            yield left, top, right, bottom


@pytest.mark.parametrize(
    ("pixels_each", "border"),
    [
        pytest.param(0.5, "centre", id="four in a pixel-centre"),
        pytest.param(0.09, "fraction", id="a hundred in a pixel-fraction"),
        pytest.param(0.5, "fraction", id="four in a pixel-fraction", marks=pytest.mark.full),
        pytest.param(0.09, "centre", id="a hundred in a pixel-centre", marks=pytest.mark.full),
    ],
)
def test_time_grows_with_the_number_of_zones(tmp_path, pixels_each, border):
    took = {}
    for side in (40, 80, 160):
        folder = tmp_path / str(side)
        folder.mkdir()
        zones = small_zones(side, pixels_each)
        counts = np.random.default_rng(side).integers(1, 9, len(zones))
        size = int(side * pixels_each) + 2
        values = np.random.default_rng(2).uniform(0.5, 2, (size, size))
        start = time.process_time()
        result, rows, out = rescale(folder, values, zones, counts, border=border)
        took[side] = time.process_time() - start
        assert result.numbers["mapped_total"] == pytest.approx(counts.sum(), rel=1e-6)
        if border == "centre":  # else the pixels on the outer border count by their part
            assert np.nansum(out) == pytest.approx(counts.sum(), rel=1e-6)
        assert result.numbers["zones_mapped"] == len(zones)
    assert took[160] < 6 * max(took[80], 0.3), took  # four times as many zones


@pytest.mark.parametrize("window_px", [1024, 7])
def test_owners_of_single_pixels_are_those_of_the_windows(tmp_path, monkeypatch, window_px):
    monkeypatch.setattr(pixels, "WINDOW_PX", window_px)
    grid = Grid(CRS.from_epsg(32631), Affine(10, 0, 500000, 0, -10, 5600000), 40, 31)
    file = write_zones(tmp_path / "z.gpkg", patchwork(3, 25, 40, 31, 5.0), [None] * 25)
    found = ZonePixels(read_zones(file, grid, QuietReport(), counts=False, may_overlap=True))
    row, column = (part.ravel() for part in np.indices(grid.shape))
    whole = found.index(Window(0, 0, 40, 31)).ravel()
    shuffled = np.random.default_rng(0).permutation(len(row))[:300]
    np.testing.assert_array_equal(found.owner_at(row[shuffled], column[shuffled]), whole[shuffled])
    keys, start = np.full(grid.shape, -1), 0
    for window in found.windows():
        size = window.height * window.width
        rows, columns = window.toslices()
        keys[rows, columns] = np.arange(start, start + size).reshape(window.height, window.width)
        start += size
    np.testing.assert_array_equal(found.keys(row, column), keys.ravel())


def test_contradictions_of_many_zones_are_met_together(tmp_path):
    """Every pixel is shared by nine zones with counts that no factors meet one by one."""
    zones = small_zones(60, 1 / 3)
    counts = np.random.default_rng(4).integers(0, 1000, len(zones)) * (np.arange(len(zones)) % 3 == 0)
    values = np.ones((22, 22))
    values[::2] = 0
    _, rows, _ = rescale(tmp_path, values, zones, counts, border="fraction")
    assert sum(row["after"] for row in rows.values()) == pytest.approx(counts.sum(), rel=1e-6)
    together = {}
    for row in rows.values():
        together.setdefault(row["together"] or row["zone_id"], []).append(row)
    for group in together.values():
        assert sum(r["after"] for r in group) == pytest.approx(sum(r["census"] for r in group), rel=1e-6)
