"""Where downloads have to be careful with places: two UTM zones, and polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.warp import transform

from imagery_server.items import OPTICAL, band_files
from imagery_server.stac import Scene, StacServer
from scene_writer import write_scene

pytest.importorskip("pystac_client", reason="the engine without its download packages")

from popcorn_qgis.contract.jobs import Area, DownloadImageryJob  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import download
from popcorn_qgis.engine.imagery.compositing import plan  # noqa: E402

SIZE = 120
#: The border of the zones 31 and 32 at 50° N, 6° E, in the middle of the area.
(BORDER_X,), (BORDER_Y,) = transform("EPSG:4326", "EPSG:32631", [6.0], [50.0])
WEST, NORTH = round(BORDER_X / 20) * 20 - 600.0, round(BORDER_Y / 20) * 20 + 600.0
AREA = Area("EPSG:32631", (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH))


def item(store: Path, day: str, values: np.ndarray, crs: str, west: float, north: float) -> Scene:
    path = write_scene(
        store / f"{day}.tif",
        values,
        OPTICAL,
        crs=crs,
        transform=Affine(10, 0, west, 0, -10, north),
        nodata=0,
    )
    assets = band_files(store / day, path, OPTICAL)
    return Scene(day, "sentinel-2-l2a", day, assets, {"s2:processing_baseline": "02.14"})


def run(store: Path, scenes: list[Scene], folder: Path, **changes: Any) -> tuple[np.ndarray, QuietReport]:
    report = QuietReport()
    with StacServer(store, scenes) as server:
        asked: dict[str, Any] = {"area": AREA, "sentinel1": False, "source": "stac", **changes}
        job = DownloadImageryJob(str(folder), year=2021, seasons=("spring",), address=server.address, **asked)
        result = download.run(job, report)
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        assert raster.crs.to_epsg() == 32631 and (raster.bounds.left, raster.bounds.top) == (WEST, NORTH)
        return raster.read(), report


@pytest.mark.filterwarnings("ignore:All-NaN slice")
def test_across_the_border_of_two_zones_there_is_no_seam(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scenes of both zones that overlap in a strip; expected: the nearest pixel by PROJ, then the median."""
    random = np.random.default_rng(2)
    columns, rows = np.meshgrid(WEST + 5 + 10 * np.arange(SIZE), NORTH - 5 - 10 * np.arange(SIZE))
    west = random.integers(1, 4000, (4, SIZE, 70)).astype(np.uint16)  # to 100 m beyond the border
    expected_west = np.full((4, SIZE, SIZE), np.nan)
    expected_west[:, :, :70] = west
    xs, ys = transform("EPSG:32631", "EPSG:32632", columns.ravel(), rows.ravel())
    x, y = np.reshape(xs, columns.shape), np.reshape(ys, rows.shape)
    left, top = np.floor(x.min() / 20) * 20, np.ceil(y.max() / 20) * 20
    east = random.integers(1, 4000, (4, 140, 140)).astype(np.uint16)
    east[:, :, : int((x[:, 50].min() - left) // 10)] = 0  # from 100 m before the border on
    expected_east = east[:, ((top - y) // 10).astype(int), ((x - left) // 10).astype(int)].astype(float)
    expected_east[:, (expected_east == 0).any(axis=0)] = np.nan
    both = np.isfinite(expected_west[0]) & np.isfinite(expected_east[0])
    assert 0.1 < both.mean() < 0.3, "the scenes must overlap in a strip"
    expected = np.nanmedian([expected_west, expected_east], axis=0)
    scenes = [
        item(tmp_path / "store", "2021-04-10", west, "EPSG:32631", WEST, NORTH),
        item(tmp_path / "store", "2021-04-12", east, "EPSG:32632", left, top),
    ]
    whole, _ = run(tmp_path / "store", scenes, tmp_path / "whole")
    np.testing.assert_array_equal(whole[:4], expected)
    assert np.isfinite(whole).all(), "no strip without data"
    monkeypatch.setattr(plan, "LARGEST_PIECE_PX", 32)
    pieces, _ = run(tmp_path / "store", scenes, tmp_path / "pieces")
    np.testing.assert_array_equal(pieces, whole)


def test_a_polygon_is_filled_and_nothing_beyond_it_is_fetched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A small L-shape in the corner: pixels within 240 m are there, the rest is empty and not asked for."""
    monkeypatch.setattr(plan, "LARGEST_PIECE_PX", 32)
    values = np.random.default_rng(3).integers(1, 4000, (4, SIZE, SIZE)).astype(np.uint16)
    scene = item(tmp_path / "store", "2021-04-10", values, "EPSG:32631", WEST, NORTH)
    shape = shapely.Polygon([(240, 960), (240, 240), (960, 240), (960, 300), (300, 300), (300, 960)])
    outline = shapely.transform(shape, lambda xy: np.column_stack([WEST + xy[:, 0], NORTH - xy[:, 1]]))
    made, _ = run(tmp_path / "store", [scene], tmp_path / "out", area=Area("EPSG:32631", outline=outline.wkt))
    columns, rows = np.meshgrid(WEST + 5 + 10 * np.arange(SIZE), NORTH - 5 - 10 * np.arange(SIZE))
    distance = shapely.distance(outline, shapely.points(columns, rows))
    assert np.isfinite(made[:4, distance < 235]).all() and np.isnan(made[:, distance > 245]).all()
    inside = distance < 235
    np.testing.assert_array_equal(made[:4, inside], values[:, inside])
