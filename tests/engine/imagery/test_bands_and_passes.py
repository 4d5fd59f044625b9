"""Ten bands of Sentinel-2, and the passes of Sentinel-1 apart: from catalogues, from a service, from disk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as copy_raster

pytest.importorskip("pystac_client", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET, HubScene, HubServer  # noqa: E402
from imagery_server.stac import Scene, StacServer  # noqa: E402
from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, CompositeJob, DownloadImageryJob, JobResult  # noqa: E402
from popcorn_qgis.contract.secrets import Secrets  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import composite, download, http  # noqa: E402
from popcorn_qgis.engine.imagery.sentinelhub.evalscripts import EVALSCRIPTS, evalscripts  # noqa: E402
from popcorn_qgis.engine.io.series import read_series  # noqa: E402
from scene_writer import NORTH, S1_BANDS, S2_BANDS, WEST, write_safe, write_scene  # noqa: E402

SIZE = 40
AREA = Area("EPSG:32631", (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH))
TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
COARSE = tuple(band for band in TEN if band not in S2_BANDS)
DAYS = ("2021-04-10", "2021-04-14", "2021-04-19")
ORBITS = ("ascending", "descending")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The patience of the product, with shorter waits."""
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)


@pytest.fixture(scope="module")
def truth() -> Dict[str, Any]:
    """DN [day, band, H, W], the bands of 20 m in blocks of 2 × 2, and power [orbit, day, 2, H, W]."""
    random = np.random.default_rng(7)
    optical = random.integers(1, 6000, (len(DAYS), len(TEN), SIZE, SIZE)).astype(np.uint16)
    for number, band in enumerate(TEN):
        if band in COARSE:
            small = optical[:, number, ::2, ::2]
            optical[:, number] = small.repeat(2, axis=1).repeat(2, axis=2)
    power = random.uniform(0.01, 0.5, (2, len(DAYS), 2, SIZE, SIZE)).astype(np.float32)
    power[:, :, 0] *= 4  # as over land, VV is the stronger
    power[1, :, :, :5] = np.nan  # where only the ascending passes look
    return {"optical": optical, "power": power}


def means(truth: Dict[str, Any], orbit: int) -> np.ndarray:
    """The mean of the looks in dB, not the dB of their mean."""
    return (10 * np.log10(truth["power"][orbit].astype(np.float64))).mean(axis=0)


def bands_of(result: JobResult, key: str) -> np.ndarray:
    with rasterio.open(result.rasters[key].path) as raster:
        return raster.read()


def check(result: JobResult, truth: Dict[str, Any], *, tolerance: float = 2e-6) -> None:
    """The composites are those of numpy, and say what they are."""
    optical = bands_of(result, "s2_2021-spring")
    np.testing.assert_array_equal(optical[:10], np.median(truth["optical"].astype(np.float64), axis=0))
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        assert raster.descriptions == (*TEN, "clear observations")
    assert result.rasters["s2_2021-spring"].bands == 11
    check_passes(result, truth, tolerance)


def check_passes(result: JobResult, truth: Dict[str, Any], tolerance: float = 2e-6) -> None:
    assert "s1_2021-spring" not in result.rasters
    for orbit, key in enumerate(("s1_asc", "s1_desc")):
        raster = result.rasters[f"{key}_2021-spring"]
        values = bands_of(result, f"{key}_2021-spring")
        np.testing.assert_allclose(values[:2], means(truth, orbit), atol=tolerance)
        np.testing.assert_array_equal(values[2, 5:], len(DAYS))
        assert (
            raster.quantity == "sentinel1" and Path(raster.path).name == f"sentinel{key[1:]}_2021-spring.tif"
        )
        with rasterio.open(raster.path) as file:
            assert file.tags()["PASS"] == ORBITS[orbit] == file.tags()["ORBIT"]
            assert file.tags()["PRODUCT"].endswith("mean of the looks in dB")
    (first,) = {Path(raster.path).parent for raster in result.rasters.values()}
    layers = {one.layer: one.clear_share for one in read_series(str(first), QuietReport()).members}
    assert layers.pop("s2", 1.0) == 1.0
    assert layers == {"s1_asc": 1.0, "s1_desc": pytest.approx(1 - 5 / SIZE)}


# -- catalogues ------------------------------------------------------------------------------------


def cog(path: Path, values: np.ndarray, pixel_m: float, nodata: float) -> Path:
    plain = write_scene(path.with_suffix(".plain.tif"), values[None], (), pixel_m=pixel_m, nodata=nodata)
    copy_raster(plain, path, driver="COG", blocksize=128, compress="DEFLATE")
    plain.unlink()
    return path


@pytest.fixture(scope="module")
def catalogue(truth: Dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, List[Scene]]:
    folder = tmp_path_factory.mktemp("catalogue")
    scenes = []
    for number, day in enumerate(DAYS):
        name = f"S2A_{day}"
        assets = {}
        for band, values in zip(TEN, truth["optical"][number]):
            every = 2 if band in COARSE else 1
            path = folder / name / f"{band}.tif"
            assets[band] = cog(path, values[::every, ::every], 10.0 * every, 0)
        scl = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
        assets["SCL"] = cog(folder / name / "SCL.tif", scl, 20.0, 255)
        scenes.append(Scene(name, "sentinel-2-l2a", day, assets, {"s2:processing_baseline": "02.14"}))
        for orbit, word in enumerate(ORBITS):
            name = f"S1A_{day}_{word}"
            power = np.nan_to_num(truth["power"][orbit, number], nan=-32768)
            radar = {
                band: cog(folder / name / f"{band}.tif", power[i], 10.0, -32768)
                for i, band in enumerate(("vv", "vh"))
            }
            scenes.append(Scene(name, "sentinel-1-rtc", day, radar, {"sat:orbit_state": word}))
    return folder, scenes


def fetched(server: StacServer) -> Dict[str, int]:
    """Return the bytes that were sent, by the name of the file's band."""
    found: Dict[str, int] = {}
    for path, size in server.sent.items():
        if path.startswith("/files/"):
            found[Path(path).stem] = found.get(Path(path).stem, 0) + size
    return found


def test_ten_bands_and_passes_from_a_catalogue(catalogue: Any, truth: Dict[str, Any], tmp_path: Path) -> None:
    """And no more is asked for than that: of four bands not one byte of the other six."""
    folder, scenes = catalogue
    job = DownloadImageryJob(str(tmp_path / "ten"), AREA, 2021, ("spring",), bands="ten", passes="apart")
    with StacServer(folder, scenes, token_uses=1000) as server:
        check(download.run(replace(job, address=server.address), QuietReport()), truth)
        assert set(fetched(server)) == {*TEN, "SCL", "vv", "vh"}
        ten = fetched(server)
        server.sent.clear()
        four = replace(
            job, folder=str(tmp_path / "four"), bands="four", address=server.address, sentinel1=False
        )
        result = download.run(four, QuietReport())
        now = fetched(server)
    assert set(now) == {*S2_BANDS, "SCL"}
    assert all(now[band] <= ten[band] for band in now)
    wanted = [TEN.index(band) for band in S2_BANDS]
    four_bands = bands_of(result, "s2_2021-spring")
    np.testing.assert_array_equal(
        four_bands[:4], np.median(truth["optical"][:, wanted].astype(float), axis=0)
    )
    assert list(result.rasters) == ["s2_2021-spring"]


def test_earth_search_calls_them_otherwise(catalogue: Any, truth: Dict[str, Any], tmp_path: Path) -> None:
    folder, scenes = catalogue
    names = {
        **{"B02": "blue", "B03": "green", "B04": "red", "B08": "nir", "SCL": "scl"},
        **{"B05": "rededge1", "B06": "rededge2", "B07": "rededge3"},
        **{"B8A": "nir08", "B11": "swir16", "B12": "swir22"},
    }
    renamed = [
        replace(scene, assets={names.get(name, name): path for name, path in scene.assets.items()})
        for scene in scenes
        if scene.collection == "sentinel-2-l2a"
    ]
    with StacServer(folder, renamed) as server:
        job = DownloadImageryJob(
            str(tmp_path),
            AREA,
            2021,
            ("spring",),
            "earthsearch",
            server.address,
            sentinel1=False,
            bands="ten",
        )
        result = download.run(job, QuietReport())
    values = bands_of(result, "s2_2021-spring")
    np.testing.assert_array_equal(values[:10], np.median(truth["optical"].astype(np.float64), axis=0))


def test_what_bands_and_passes_cannot_be(catalogue: Any, tmp_path: Path) -> None:
    folder, scenes = catalogue
    without = [
        replace(s, assets={k: v for k, v in s.assets.items() if k != "B11"}, properties={}) for s in scenes
    ]
    job = DownloadImageryJob(str(tmp_path), AREA, 2021, ("spring",))
    for changes, code, said in (
        ({"bands": "five"}, "bands", "'five'"),
        ({"passes": "sideways"}, "passes", "'sideways'"),
        ({"bands": "ten"}, "assets", "B11"),
        ({"passes": "apart"}, "no-pass", "S1A_2021-04-10"),
    ):
        with StacServer(folder, without) as server, pytest.raises(EngineError) as caught:
            download.run(replace(job, address=server.address, **changes), QuietReport())
        assert caught.value.code == code and said in str(caught.value)


def test_the_defaults_are_the_requests_of_before() -> None:
    """A finished request of before is found again: neither its name nor its scripts have changed."""
    job = DownloadImageryJob("x", AREA, 2021, ("spring",))
    assert download.request_name(job) == download.request_name(replace(job, bands="four", passes="together"))
    changed = [replace(job, bands="ten"), replace(job, passes="apart")]
    assert len({download.request_name(one) for one in (job, *changed)}) == 3
    assert evalscripts(S2_BANDS, ("sentinel1",)) == EVALSCRIPTS


# -- a service -------------------------------------------------------------------------------------


def test_ten_bands_and_passes_from_a_service(truth: Dict[str, Any], tmp_path: Path) -> None:
    pytest.importorskip("sentinelhub", reason="the engine without its download packages")
    pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")
    scenes = []
    for number, day in enumerate(DAYS):
        extra = np.stack([np.full((SIZE, SIZE), 4), np.full((SIZE, SIZE), 5)]).astype(np.uint16)
        values = np.concatenate([truth["optical"][number], extra])
        name = f"S2A_MSIL2A_{day.replace('-', '')}T104021_N0214_R008_T31UES"
        path = write_scene(tmp_path / f"in/{name}.tif", values, (*TEN, "SCL", "CLD"), nodata=0)
        scenes.append(HubScene(name, "sentinel-2-l2a", day, path))
        for orbit, word in enumerate(ORBITS):
            power = np.nan_to_num(truth["power"][orbit, number], nan=0)
            path = write_scene(tmp_path / f"in/{word}{day}.tif", power, S1_BANDS, nodata=0)
            scenes.append(HubScene(f"S1A_{word}_{day}", "sentinel-1-grd", day, path, orbit=word))
    secrets = Secrets({"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})
    with HubServer(scenes) as server:
        job = DownloadImageryJob(str(tmp_path / "out"), AREA, 2021, ("spring",), "copernicus", server.address)
        report = QuietReport(secrets)
        check(download.run(replace(job, bands="ten", passes="apart"), report), truth, tolerance=5e-6)
        assert server.count("POST /api/v1/process") == 3
        told = next(line for line in report.lines if line.startswith("Estimate"))
        assert "3 requests" in told
        units = server.spent.units
    asked = evalscripts(TEN, ("sentinel1_asc", "sentinel1_desc")).values()
    assert units == pytest.approx(sum(one.processing_units(SIZE * SIZE, len(DAYS)) for one in asked))


# -- disk ------------------------------------------------------------------------------------------


def on_disk(truth: Dict[str, Any], folder: Path) -> Path:
    for number, day in enumerate(DAYS):
        write_scene(folder / f"s2_{day}.tif", truth["optical"][number], TEN, day, nodata=0)
        for orbit, word in enumerate(ORBITS):
            path = folder / f"s1_{word}_{day}.tif"
            write_scene(path, 10 * np.log10(truth["power"][orbit, number]), S1_BANDS, day, ORBIT=word)
    return folder


def test_ten_bands_and_passes_from_disk(truth: Dict[str, Any], tmp_path: Path) -> None:
    job = CompositeJob(str(tmp_path / "out"), 2021, ("spring",), bands="ten", passes="apart")
    folder = on_disk(truth, tmp_path / "in")
    check(composite.run(replace(job, scene_folders=(str(folder),)), QuietReport()), truth)
    write_scene(folder / "s2_2021-04-21.tif", truth["optical"][0, :4], S2_BANDS, "2021-04-21")
    with pytest.raises(EngineError, match="s2_2021-04-21.tif has no band named B05, B06") as caught:
        composite.run(replace(job, scene_folders=(str(folder),)), QuietReport())
    assert caught.value.code == "no-band"
    write_scene(folder / "s2_2021-04-21.tif", truth["optical"][0], TEN, "2021-04-21")
    nameless = write_scene(folder / "look_2021-04-21.tif", 10 * np.log10(truth["power"][0, 0]), S1_BANDS)
    with pytest.raises(EngineError, match="look_2021-04-21 does not tell") as caught:
        composite.run(replace(job, scene_folders=(str(folder),)), QuietReport())
    assert caught.value.code == "no-pass" and nameless.exists()


def test_products_give_their_bands_of_20_m(truth: Dict[str, Any], tmp_path: Path) -> None:
    scl = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
    four = truth["optical"][0][[TEN.index(band) for band in S2_BANDS]]
    product = write_safe(tmp_path / "in", DAYS[0], "02.14", four, scl, None)
    (image,) = product.glob("GRANULE/*/IMG_DATA/R20m/*SCL*")
    for number, band in enumerate(TEN):
        if band in COARSE:
            path = image.with_name(image.name.replace("SCL", band))
            with rasterio.open(image) as like:
                same = {
                    "crs": like.crs,
                    "transform": like.transform,
                    "height": like.height,
                    "width": like.width,
                }
            lossless = {"driver": "JP2OpenJPEG", "QUALITY": "100", "REVERSIBLE": "YES"}
            with rasterio.open(path, "w", count=1, dtype="uint16", **lossless, **same) as raster:
                raster.write(truth["optical"][0, number, ::2, ::2], 1)
    job = CompositeJob(
        str(tmp_path / "out"), 2021, ("spring",), scene_folders=(str(tmp_path / "in"),), bands="ten"
    )
    values = bands_of(composite.run(job, QuietReport()), "s2_2021-spring")
    np.testing.assert_array_equal(values[:10], truth["optical"][0])
