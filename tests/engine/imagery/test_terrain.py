"""Terrain against arithmetic of its own: planes and cones at any latitude, seams, gaps, the sea."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Tuple

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.shutil import copy as copy_raster
from rasterio.warp import transform as transform_points

from imagery_server.stac import Scene, StacServer

pytest.importorskip("pystac_client", reason="the engine without its download packages")

from popcorn_qgis.contract.credits import credit_parts  # noqa: E402
from popcorn_qgis.contract.errors import Cancelled, EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, TerrainJob  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import http, terrain  # noqa: E402
from popcorn_qgis.engine.imagery.stac.elevation import open_address  # noqa: E402
from popcorn_qgis.engine.io.overviews import direction_of_four  # noqa: E402

SECOND = 1 / 3600
#: metres east and north of a place → metres above the sea
Surface = Callable[[np.ndarray, np.ndarray], np.ndarray]


def metres_per_degree(latitude: Any) -> Tuple[Any, Any]:
    """East and north, WGS 84 (the series of the US National Geospatial-Intelligence Agency)."""
    f = np.radians(latitude)
    east = 111412.84 * np.cos(f) - 93.5 * np.cos(3 * f) + 0.118 * np.cos(5 * f)
    north = 111132.92 - 559.82 * np.cos(2 * f) + 1.175 * np.cos(4 * f) - 0.0023 * np.cos(6 * f)
    return east, north


def plane(slope: float, facing: float) -> Surface:
    """A plane of a slope that faces a direction, both in degrees."""
    down_east, down_north = math.sin(math.radians(facing)), math.cos(math.radians(facing))
    return lambda e, n: 3000 - math.tan(math.radians(slope)) * (e * down_east + n * down_north)


def cone(slope: float) -> Surface:
    return lambda e, n: 4000 - math.tan(math.radians(slope)) * np.hypot(e, n)


def write(path: Path, values: np.ndarray, transform: Affine, crs: str = "EPSG:4326", **tags: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = values.shape
    profile = {"driver": "GTiff", "count": 1, "dtype": values.dtype, "crs": crs, "transform": transform}
    with rasterio.open(path, "w", height=height, width=width, **profile) as raster:
        raster.write(values, 1)
        raster.update_tags(**tags)
    return path


def glo30(
    path: Path,
    surface: Surface,
    centre: Tuple[float, float],
    box: Tuple[float, float, float, float],
    step: float,
) -> Path:
    """Write a surface around ``centre`` (longitude, latitude) as GLO-30 has it: its pixels are points."""
    west, south, east, north = box
    width, height = round((east - west) / step), round((north - south) / SECOND)
    transform = Affine(step, 0, west - step / 2, 0, -SECOND, north + SECOND / 2)
    lon, lat = np.meshgrid(west + step * np.arange(width), north - SECOND * np.arange(height))
    east_m, north_m = metres_per_degree((lat + centre[1]) / 2)
    return write(
        path, surface((lon - centre[0]) * east_m, (lat - centre[1]) * north_m).astype("float32"), transform
    )


def around(centre: Tuple[float, float], metres: float) -> Area:
    east, north = metres_per_degree(centre[1])
    lon, lat = centre
    return Area(
        "EPSG:4326", (lon - metres / east, lat - metres / north, lon + metres / east, lat + metres / north)
    )


def read(path: Path) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return bands, and longitude and latitude of the pixels."""
    with rasterio.open(path) as raster:
        rows, columns = np.mgrid[: raster.height, : raster.width]
        x, y = raster.transform @ (columns.ravel() + 0.5, rows.ravel() + 0.5)
        lon, lat = transform_points(raster.crs, "EPSG:4326", x, y)
        return raster.read(), np.reshape(lon, rows.shape), np.reshape(lat, rows.shape)


def made(dem: Path, area: Area, folder: Path, **changes: Any) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    terrain.run(replace(TerrainJob(area, str(folder / "t.tif"), str(dem)), **changes), QuietReport())
    return read(folder / "t.tif")


def turn(one: np.ndarray, other: Any) -> np.ndarray:
    """Return how far apart two directions are, in degrees."""
    return np.abs((one - other + 180) % 360 - 180)


@pytest.mark.parametrize("latitude", [0.0, 45.0, 70.0, -33.0])
@pytest.mark.parametrize(("slope", "facing"), [(5.0, 0.0), (20.0, 135.0), (40.0, 290.0)])
def test_a_plane_in_degrees(tmp_path: Path, latitude: float, slope: float, facing: float) -> None:
    centre = (8.3, latitude)  # 0.7° off the middle of its UTM zone, whose north is not the true one
    step = 3 * SECOND if abs(latitude) >= 70 else SECOND
    box = (8.26, latitude - 0.02, 8.34, latitude + 0.02)
    dem = glo30(tmp_path / "dem.tif", plane(slope, facing), centre, box, step)
    bands, _, _ = made(dem, around(centre, 700), tmp_path)
    assert np.isfinite(bands).all()
    assert np.abs(bands[1] - slope).max() < 0.1
    assert turn(bands[2], facing).max() < 0.1


@pytest.mark.parametrize("latitude", [0.0, 45.0, 70.0])
def test_a_cone_in_degrees(tmp_path: Path, latitude: float) -> None:
    centre = (9.0, latitude)
    step = 3 * SECOND if latitude >= 70 else SECOND
    box = (8.95, latitude - 0.03, 9.05, latitude + 0.03)
    dem = glo30(tmp_path / "dem.tif", cone(25.0), centre, box, step)
    bands, lon, lat = made(dem, around(centre, 1600), tmp_path)
    east_m, north_m = metres_per_degree((lat + latitude) / 2)
    east, north = (lon - centre[0]) * east_m, (lat - latitude) * north_m
    far = np.hypot(east, north) > 1000  # nearer the top a cone is bent within a pixel of 30 m
    assert np.abs(bands[1] - 25)[far].max() < 0.1
    bearing = np.degrees(np.arctan2(east, north)) % 360
    assert turn(bands[2], bearing)[far].max() < 0.1
    assert bands[2].min() >= 0 and bands[2].max() < 360


@pytest.mark.parametrize("latitude", [0.0, 45.0, 70.0])
@pytest.mark.parametrize("longitude", [9.0, 11.5])  # in the middle of the zone, and at its edge
def test_a_plane_in_metres(tmp_path: Path, latitude: float, longitude: float) -> None:
    """In metres of UTM, where the CRS's north turns away from the true one by Δλ sin φ (Snyder, 8-15)."""
    (x,), (y,) = transform_points("EPSG:4326", "EPSG:32632", [longitude], [latitude])
    slope, facing = 15.0, 30.0
    side, pixel = 120, 25.0
    left, top = x - side * pixel / 2, y + side * pixel / 2
    e, n = np.meshgrid(
        pixel * (np.arange(side) + 0.5) - side * pixel / 2,
        -pixel * (np.arange(side) + 0.5) + side * pixel / 2,
    )
    values = plane(slope, facing)(e, n).astype("float32")
    dem = write(tmp_path / "dem.tif", values, Affine(pixel, 0, left, 0, -pixel, top), "EPSG:32632")
    area = Area("EPSG:32632", (x - 800, y - 800, x + 800, y + 800))
    bands, _, _ = made(dem, area, tmp_path)
    turned = math.degrees(math.atan(math.tan(math.radians(longitude - 9)) * math.sin(math.radians(latitude))))
    assert abs(turned) > 1 or longitude == 9.0 or latitude == 0
    assert np.abs(bands[1] - slope).max() < 0.1
    assert turn(bands[2], facing + turned).max() < 0.1


def test_a_fine_raster_is_averaged(tmp_path: Path) -> None:
    """Of furrows of 2 m on a plane the mean slope is told, not that of some furrow."""
    side = 1200
    e, n = np.meshgrid(np.arange(side) - side / 2, side / 2 - np.arange(side))
    furrow = np.where((np.arange(side) // 2) % 2 == 0, 0.0, 0.4)[None, :]
    values = (plane(10, 90)(e, n) + furrow).astype("float32")
    dem = write(tmp_path / "dem.tif", values, Affine(1, 0, 500_000, 0, -1, 5_000_000), "EPSG:32632")
    bands, _, _ = made(dem, Area("EPSG:32632", (500_200, 4_999_200, 500_800, 4_999_800)), tmp_path)
    rise = np.gradient(values[600].astype(float))[1:-1]
    truth = np.degrees(np.arctan(np.abs(rise)))[200:1000].mean()
    assert np.abs(bands[1] - truth).max() < 1.0
    assert bands[1].std() < 0.4


def test_aspect_passes_north(tmp_path: Path) -> None:
    """Beside each other 350° and 10° make 0°, not 180°: in a ridge's flank that bends, and in overviews."""

    def surface(e: np.ndarray, n: np.ndarray) -> np.ndarray:
        return 2000 - 0.3 * n - 0.1 * np.abs(e)

    dem = glo30(tmp_path / "dem.tif", surface, (9.0, 45.0), (8.97, 44.97, 9.03, 45.03), SECOND)
    bands, lon, _ = made(dem, around((9.0, 45.0), 600), tmp_path)
    off = math.degrees(math.atan(1 / 3))
    assert turn(bands[2], 0).max() < off + 0.1
    assert turn(bands[2][lon < 8.999], 360 - off).max() < 0.1 and turn(bands[2][lon > 9.001], off).max() < 0.1
    pixels = np.array([[359.0, 1.0, 0.0, 180.0], [357.0, 3.0, np.nan, np.nan]], dtype=np.float32)
    joined = direction_of_four(pixels, math.nan)
    assert turn(joined[0, 0], 0) < 1e-3 and np.isnan(joined[0, 1])


def test_gaps_stay_gaps_and_their_edges_are_right(tmp_path: Path) -> None:
    dem = glo30(tmp_path / "dem.tif", plane(20, 200), (9.0, 45.0), (8.97, 44.97, 9.03, 45.03), SECOND)
    with rasterio.open(dem, "r+") as raster:
        values = raster.read(1)
        values[100:120, 90:110] = -32768
        values[80, 80] = 31_000  # no place on Earth
        raster.write(values, 1)
        raster.nodata = -32768
        transform = raster.transform
    report = QuietReport()
    job = TerrainJob(around((9.0, 45.0), 1500), str(tmp_path / "t.tif"), str(dem))
    result = terrain.run(job, report)
    bands, lon, lat = read(tmp_path / "t.tif")
    column, row = (np.floor(part) for part in ~transform @ (lon, lat))
    gap = (row >= 100) & (row < 120) & (column >= 90) & (column < 110) | (row == 80) & (column == 80)
    assert gap.any()
    np.testing.assert_array_equal(np.isnan(bands), np.broadcast_to(gap, bands.shape))
    assert np.abs(bands[1][~gap] - 20).max() < 0.1 and turn(bands[2][~gap], 200).max() < 0.1
    assert result.numbers["gaps_percent"] == pytest.approx(100 * gap.mean(), abs=0.01)
    assert any("can't be data" in line for line in report.warnings)


def test_flat_ground_and_water_have_no_aspect(tmp_path: Path) -> None:
    def surface(e: np.ndarray, n: np.ndarray) -> np.ndarray:
        return np.maximum(0.2 * e, 0)

    dem = glo30(tmp_path / "dem.tif", surface, (9.0, 45.0), (8.97, 44.97, 9.03, 45.03), SECOND)
    bands, lon, _ = made(dem, around((9.0, 45.0), 900), tmp_path)
    sea, land = lon < 8.999, lon > 9.001
    assert (bands[:2, sea] == 0).all() and np.isnan(bands[2, sea]).all()
    assert turn(bands[2, land], 270).max() < 0.1


def test_feet_are_read_as_metres(tmp_path: Path) -> None:
    def surface(e: np.ndarray, n: np.ndarray) -> np.ndarray:
        return plane(20, 90)(e, n) / 0.3048

    dem = glo30(tmp_path / "dem.tif", surface, (9.0, 45.0), (8.98, 44.98, 9.02, 45.02), SECOND)
    with rasterio.open(dem, "r+") as raster:
        raster.units = ("ft",)
    bands, _, _ = made(dem, around((9.0, 45.0), 300), tmp_path)
    assert np.abs(bands[1] - 20).max() < 0.1


def test_the_cut_into_pieces_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dem = glo30(tmp_path / "dem.tif", cone(25), (9.0, 45.0), (8.97, 44.97, 9.03, 45.03), SECOND)
    whole, _, _ = made(dem, around((9.0, 45.0), 900), tmp_path)
    monkeypatch.setattr(terrain, "LARGEST_PIECE_PX", 64)
    (tmp_path / "parts").mkdir()
    parts, _, _ = made(dem, around((9.0, 45.0), 900), tmp_path / "parts")
    np.testing.assert_allclose(parts[:2], whole[:2], atol=1e-3)
    assert np.nanmax(turn(parts[2], whole[2])) < 1e-2


def test_what_is_written_says_what_it_is(tmp_path: Path) -> None:
    notice = "Somebody's heights"
    dem = glo30(tmp_path / "dem.tif", plane(9, 9), (9.0, 45.0), (8.98, 44.98, 9.02, 45.02), SECOND)
    with rasterio.open(dem, "r+") as raster:
        raster.update_tags(ATTRIBUTION=notice)
    made(dem, around((9.0, 45.0), 300), tmp_path)
    with rasterio.open(tmp_path / "t.tif") as raster:
        assert raster.descriptions == ("elevation", "slope", "aspect")
        assert raster.units == ("m", "degrees", "degrees clockwise from north")
        assert raster.tags()["ATTRIBUTION"] == notice and raster.tags()["SOURCE"] == "dem.tif"


@pytest.mark.parametrize(
    ("area", "code"),
    [
        (Area("EPSG:4326", (20.0, 45.0, 20.01, 45.01)), "no-elevation"),
        (Area("EPSG:4326", (9.0, 85.0, 9.01, 85.01)), "polar"),
    ],
)
def test_nothing_is_written_where_nothing_is_known(tmp_path: Path, area: Area, code: str) -> None:
    dem = glo30(tmp_path / "dem.tif", plane(9, 9), (9.0, 45.0), (8.98, 44.98, 9.02, 45.02), SECOND)
    with pytest.raises(EngineError) as caught:
        made(dem, area, tmp_path)
    assert caught.value.code == code
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dem.tif"]


# -- from a catalogue ------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The patience of the product, with shorter waits."""
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)
    monkeypatch.setitem(http._GDAL, "GDAL_HTTP_RETRY_DELAY", "0.05")


def tile(
    folder: Path, name: str, box: Tuple[float, float, float, float], step: float, surface: Surface
) -> Scene:
    """Write a tile as the catalogues have it, smaller than a degree."""
    plain = glo30(folder / f"{name}.plain.tif", surface, (9.0, 50.0), box, step)
    path = folder / f"{name}.tif"
    copy_raster(plain, path, driver="COG", blocksize=128, compress="DEFLATE")
    plain.unlink()
    return Scene(name, "cop-dem-glo-30", "2021-04-22", {"data": path})


@pytest.fixture(scope="module")
def tiles(tmp_path_factory: pytest.TempPathFactory) -> Tuple[Path, list[Scene]]:
    """Four tiles that meet at 50° N, where the pixels of GLO-30 grow from 1″ to 1.5″ wide."""
    folder = tmp_path_factory.mktemp("tiles")
    scenes = [
        tile(folder, "south_west", (8.9, 49.9, 9.0, 50.0), SECOND, plane(20, 345)),
        tile(folder, "south_east", (9.0, 49.9, 9.1, 50.0), SECOND, plane(20, 345)),
        tile(folder, "north_west", (8.9, 50.0, 9.0, 50.1), 1.5 * SECOND, plane(20, 345)),
        tile(folder, "north_east", (9.0, 50.0, 9.1, 50.1), 1.5 * SECOND, plane(20, 345)),
    ]
    return folder, scenes


def fetch(server: StacServer, area: Area, output: Path, report: QuietReport, **changes: Any) -> Any:
    job = TerrainJob(area, str(output), address=server.address)
    return terrain.run(replace(job, **changes), report)


def test_tiles_of_two_grids_join_without_a_seam(tiles: Any, tmp_path: Path) -> None:
    folder, scenes = tiles
    with StacServer(folder, scenes, token_uses=1000) as server:
        server.fail(r"/files/.*north", "500", 3)
        server.fail(r"/files/.*south", "truncated", 1)
        report = QuietReport()
        result = fetch(server, around((9.0, 50.0), 1500), tmp_path / "t.tif", report)
    bands, _, _ = read(tmp_path / "t.tif")
    assert np.isfinite(bands).all() and result.numbers["gaps_percent"] == 0
    assert np.abs(bands[1] - 20).max() < 0.1
    assert turn(bands[2], 345).max() < 0.1
    with rasterio.open(tmp_path / "t.tif") as raster:
        tags = raster.tags()
    (credit,) = credit_parts(tags["NOTICE"])
    assert "© DLR e.V. 2010-2014" in credit and credit.endswith("all rights reserved)")
    assert result.credits == {"ATTRIBUTION": credit}
    assert set(tags["SCENES"].split()) == {scene.id for scene in scenes}


def test_slopes_go_on_from_one_grid_into_the_other(tmp_path: Path) -> None:
    """On a bowl the neighbour on one side alone would be wrong by 0.3°."""
    bend, east_m, north_m = 2e-4, 1200.0, 1600.0

    def bowl(e: np.ndarray, n: np.ndarray) -> np.ndarray:
        return bend * ((e - east_m) ** 2 + (n - north_m) ** 2)

    scenes = [
        tile(tmp_path / "tiles", "south", (8.97, 49.97, 9.03, 50.0), SECOND, bowl),
        tile(tmp_path / "tiles", "north", (8.97, 50.0, 9.03, 50.03), 1.5 * SECOND, bowl),
    ]
    with StacServer(tmp_path / "tiles", scenes) as server:
        fetch(server, around((9.0, 50.0), 500), tmp_path / "t.tif", QuietReport())
    bands, lon, lat = read(tmp_path / "t.tif")
    per_east, per_north = metres_per_degree((lat + 50) / 2)
    e, n = (lon - 9) * per_east - east_m, (lat - 50) * per_north - north_m
    off = np.abs(bands[1] - np.degrees(np.arctan(2 * bend * np.hypot(e, n))))
    assert off.max() < 0.1
    assert turn(bands[2], np.degrees(np.arctan2(-e, -n)) % 360).max() < 0.1


def test_no_more_is_asked_for_than_is_needed(tiles: Any, tmp_path: Path) -> None:
    folder, scenes = tiles
    with StacServer(folder, scenes) as server:
        fetch(server, around((8.95, 49.95), 300), tmp_path / "t.tif", QuietReport(), source="stac")
        sent = {path: size for path, size in server.sent.items() if path.startswith("/files/")}
    assert list(sent) == ["/files/south_west.tif"]
    whole = (folder / "south_west.tif").stat().st_size
    assert sent["/files/south_west.tif"] < whole / 2, f"{sent} of {whole} bytes"


def test_a_missing_tile_is_the_sea(tiles: Any, tmp_path: Path) -> None:
    folder, scenes = tiles
    with StacServer(folder, scenes[1:2]) as server:
        fetch(server, around((9.0, 49.95), 900), tmp_path / "t.tif", QuietReport())
        bands, lon, _ = read(tmp_path / "t.tif")
        land = lon > 9.0
        assert np.isnan(bands[:, lon < 8.9998]).all()
        assert np.abs(bands[1, land] - 20).max() < 0.1
        with pytest.raises(EngineError) as caught:
            fetch(server, around((5.0, 49.95), 900), tmp_path / "sea.tif", QuietReport())
    assert caught.value.code == "no-land" and not (tmp_path / "sea.tif").exists()


def test_a_run_that_was_cut_off_goes_on(tiles: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(terrain, "LARGEST_PIECE_PX", 64)
    monkeypatch.setattr(http, "ATTEMPTS", 1)
    folder, scenes = tiles
    cache = {"cache_folder": str(tmp_path / "cache")}
    area = around((8.95, 49.95), 900)
    with StacServer(folder, scenes) as server:
        whole = fetch(server, area, tmp_path / "whole.tif", QuietReport())
        everything = server.count("/files/")
        report = QuietReport()
        monkeypatch.setattr(report, "progress", _cancel_at(report, 0.5))
        with pytest.raises(Cancelled):
            fetch(server, area, tmp_path / "t.tif", report, **cache)
        assert not (tmp_path / "t.tif").exists() and any((tmp_path / "cache").rglob("*.npz"))
        before = server.count("/files/")
        fetch(server, area, tmp_path / "t.tif", QuietReport(), **cache)
        assert server.count("/files/") - before < 0.7 * everything
    assert not any((tmp_path / "cache").rglob("*.npz"))
    np.testing.assert_array_equal(read(tmp_path / "t.tif")[0], read(Path(whole.rasters["output"].path))[0])


def _cancel_at(report: QuietReport, end: float) -> Callable[[float, str], None]:
    def progress(fraction: float, text: str = "") -> None:
        if fraction >= end:
            report.cancelled.set()
        report.check_cancelled()

    return progress


def test_other_names_and_locked_stores_are_said(tiles: Any, tmp_path: Path) -> None:
    folder, scenes = tiles
    area = around((8.95, 49.95), 300)
    locked = replace(scenes[0], said={"data": {"href": "s3://somebody/a.tif"}})
    with StacServer(folder, [locked]) as server:
        for changes, code in (
            ({"asset": "height"}, "assets"),
            ({"collection": "nothing-of-it"}, "collection"),
            ({}, "access"),
        ):
            with pytest.raises(EngineError) as caught:
                fetch(server, area, tmp_path / "t.tif", QuietReport(), **changes)
            assert caught.value.code == code
    assert (
        open_address("s3://copernicus-dem-30m/A/A.tif")
        == "https://copernicus-dem-30m.s3.amazonaws.com/A/A.tif"
    )
    assert open_address("https://example.org/a.tif") == "https://example.org/a.tif"
