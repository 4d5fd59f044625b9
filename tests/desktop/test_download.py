"""A local catalogue → composites → population → rescaled to a census, under ``qgis_process``."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio

from imagery_server.items import OPTICAL, RADAR, band_files, decibel_to_power  # noqa: E402
from imagery_server.stac import Scene as Item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402
from scene_writer import NORTH, S2_BANDS, WEST, write_scene  # noqa: E402
from scripts.isolated_qgis import IsolatedQgis

from .conftest import Scene


def test_from_a_catalogue_to_a_map_that_sums_to_the_census(
    qgis: IsolatedQgis, scene: Scene, tmp_path: Path
) -> None:
    """The sample scene's summer, served as a catalogue: what comes back is what was put in."""
    store = tmp_path / "store"
    optical = next(path for path in scene.s2 if "summer" in path)
    radar = next(path for path in scene.s1 if "summer" in path)
    items = [
        Item(
            "S2A_SUMMER",
            "sentinel-2-l2a",
            "2023-07-10",
            band_files(store / "s2", Path(optical), OPTICAL),
            {"eo:cloud_cover": 1.0, "s2:processing_baseline": "02.14"},
        ),
        Item(
            "S1A_SUMMER",
            "sentinel-1-rtc",
            "2023-07-12",
            band_files(store / "s1", Path(radar), RADAR, decibel_to_power),
            {"sat:orbit_state": "descending"},
        ),
    ]
    with rasterio.open(optical) as raster:
        west, south, east, north = raster.bounds
        expected = raster.read().astype(np.float32)
    with StacServer(store, items, token_uses=10_000) as server:
        asked = {
            "EXTENT": f"{west},{east},{south},{north} [EPSG:32631]",
            "YEAR": 2023,
            "SEASONS": "summer",
            "ADDRESS": server.address,
            "OUTPUT_FOLDER": tmp_path / "imagery",
        }
        made = qgis.run("popcorn:downloadimagery", asked)["results"]
        before = len(server.requests)
        qgis.run("popcorn:downloadimagery", asked)
        assert len(server.requests) == before, "a finished download is not fetched again"
    with rasterio.open(made["OUTPUT_S2"][0]) as raster:
        np.testing.assert_array_equal(raster.read()[:4], expected)
    with rasterio.open(radar) as before_raster, rasterio.open(made["OUTPUT_S1"][0]) as raster:
        np.testing.assert_allclose(raster.read()[:2], before_raster.read(), atol=1e-4)
    population, rescaled = tmp_path / "population.tif", tmp_path / "rescaled.tif"
    qgis.run(
        "popcorn:population",
        {"S2": made["OUTPUT_S2"], "S1": made["OUTPUT_S1"], "RATE_FROM": "switzerland", "OUTPUT": population},
    )
    done = qgis.run("popcorn:rescale", {**scene.census, "INPUT": population, "OUTPUT": rescaled})["results"]
    assert done["MAPPED_TOTAL"] == pytest.approx(done["CENSUS_TOTAL"], rel=1e-6)
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert not [path for path in written if b"sig=secret" in path.read_bytes()]
    shutil.rmtree(store)


def test_no_area_and_no_address_are_seen_before_running(qgis: IsolatedQgis, tmp_path: Path) -> None:
    done = qgis.process("run", "popcorn:downloadimagery", "--", "YEAR=2023", f"OUTPUT_FOLDER={tmp_path}")
    assert done.code != 0 and "no area to map" in done.log
    words = ["EXTENT=5,5.1,50,50.1 [EPSG:4326]", "SOURCE=stac", f"OUTPUT_FOLDER={tmp_path}"]
    done = qgis.process("run", "popcorn:downloadimagery", "--", *words)
    assert done.code != 0 and "address of the catalogue is missing" in done.log


def test_everything_goes_through_the_proxy_of_qgis(zip_path: Path, tmp_path: Path) -> None:
    """A catalogue under a name that only the proxy knows: search, tokens and files reach it."""
    values = np.random.default_rng(7).integers(200, 3000, (4, 64, 64)).astype(np.uint16)
    raster = write_scene(tmp_path / "scene.tif", values, S2_BANDS)
    said = {"s2:processing_baseline": "02.14"}
    assets = band_files(tmp_path / "store" / "s2", raster, S2_BANDS)
    item = Item("S2A_PROXY", "sentinel-2-l2a", "2021-04-10", assets, said)
    qgis = IsolatedQgis(tmp_path / "qgis", {"no_proxy": "", "NO_PROXY": ""})
    qgis.install(zip_path)
    with StacServer(tmp_path / "store", [item], token_uses=10_000) as server:
        host, port = server.address.split("//")[1].split(":")
        ini = qgis.profile / "QGIS" / "QGIS3.ini"
        with ini.open("a", encoding="utf-8") as settings:
            settings.write(f"\n[proxy]\nproxyEnabled=true\nproxyType=HttpProxy\nproxyHost={host}\n")
            settings.write(f"proxyPort={port}\n")
        server.address = "http://catalogue.invalid"
        asked = {
            "EXTENT": f"{WEST},{WEST + 640},{NORTH - 640},{NORTH} [EPSG:32631]",
            "YEAR": 2021,
            "SEASONS": "spring",
            "SENTINEL1": False,
            "ADDRESS": server.address,
            "OUTPUT_FOLDER": tmp_path / "out",
        }
        made = qgis.run("popcorn:downloadimagery", asked)["results"]
        assert server.count("GET http://catalogue.invalid/files/") >= 4  # its bands
    with rasterio.open(made["OUTPUT_S2"][0]) as composite:
        np.testing.assert_array_equal(composite.read()[:4], values)
