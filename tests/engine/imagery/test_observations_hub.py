"""Every acquisition from an account's service: exact, with what it costs said before and charged as said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, Iterator, List

import numpy as np
import pytest
import rasterio

pytest.importorskip("sentinelhub", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET, HubScene, HubServer  # noqa: E402
from popcorn_qgis.contract.bands import S2_L1C_BANDS, S2_TEN_BANDS  # noqa: E402
from popcorn_qgis.contract.errors import EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area  # noqa: E402
from popcorn_qgis.contract.jobs.imagery import ObservationsJob  # noqa: E402
from popcorn_qgis.contract.secrets import Secrets  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import http, observations  # noqa: E402
from popcorn_qgis.engine.imagery.sentinelhub import looks  # noqa: E402
from popcorn_qgis.engine.imagery.sentinelhub.services import SERVICES  # noqa: E402
from popcorn_qgis.engine.io.series import read_series  # noqa: E402
from scene_writer import NORTH, WEST, write_scene  # noqa: E402

SIZE = 40
BOX = (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH)
PROCESS = "POST /api/v1/process"
NAMES = [
    "s2_l1c_20210405T104021.tif",
    "s1_desc_20210407T055011.tif",
    "s1_asc_20210407T173236.tif",
    "s2_l1c_20210415T104022.tif",
]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    """Level 1C with the service's mask: two tiles of a pass, a look with the offset in; radar."""
    folder = tmp_path_factory.mktemp("hub")
    random = np.random.default_rng(6)
    truth = random.integers(1, 9000, (2, 13, SIZE, SIZE)).astype(np.uint16)
    cloud = np.zeros((2, 1, SIZE, SIZE), np.uint16)
    cloud[0, 0, 3:9, 4:20] = 1
    scenes: List[HubScene] = []

    def level_1c(name: str, time: str, values: np.ndarray, mask: np.ndarray, **options: Any) -> None:
        bands = np.concatenate([values, mask])
        path = write_scene(folder / f"{name}.tif", bands, (*S2_L1C_BANDS, "CLM"), nodata=0)
        scenes.append(HubScene(name, "sentinel-2-l1c", time[:10], path, time=time[11:19], **options))

    west, east = truth[0].copy(), truth[0].copy()
    west[:, :, 25:], east[:, :, :25] = 0, 0
    for tile, time, values in (
        ("31UES", "2021-04-05T10:40:21Z", west),
        ("31UFS", "2021-04-05T10:40:33Z", east),
    ):
        name = f"S2A_MSIL1C_20210405T104021_N0300_R008_T{tile}_20210405T125423.SAFE"
        level_1c(name, time, values, cloud[0], cloud_cover=99.0)
    name = "S2B_MSIL1C_20210415T104022_N0500_R008_T31UES_20230101T000000.SAFE"
    level_1c(name, "2021-04-15T10:40:22Z", truth[1] + 1000, cloud[1], raised=True)
    power = random.uniform(0.001, 0.5, (2, 2, SIZE, SIZE)).astype(np.float32)
    power[0, :, :, :10] = 0
    for number, (orbit, time, absolute) in enumerate(
        (("descending", "05:50:11", "037336"), ("ascending", "17:32:36", "037343"))
    ):
        stamp = f"20210407T{time.replace(':', '')}"
        name = f"S1A_IW_GRDH_1SDV_{stamp}_{stamp}_{absolute}_04660A_1B2C"
        path = write_scene(folder / f"{name}.tif", power[number], ("VV", "VH"), nodata=0)
        scenes.append(HubScene(name, "sentinel-1-grd", "2021-04-07", path, orbit=orbit, time=time))
    return {"scenes": scenes, "truth": truth, "cloud": cloud, "power": power}


@pytest.fixture
def server(stack: Dict[str, Any]) -> Iterator[HubServer]:
    with HubServer(stack["scenes"]) as running:
        yield running


def job(server: HubServer, folder: Path, **changes: Any) -> ObservationsJob:
    base = ObservationsJob(
        str(folder),
        "2021-04-01",
        "2021-05-01",
        Area("EPSG:32631", BOX),
        product="l1c",
        backscatter="ellipsoid_gamma0",
        source="copernicus",
        address=server.address,
    )
    return replace(base, **changes)


def quiet() -> QuietReport:
    return QuietReport(Secrets({"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}))


def pixels(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read()


def test_level_1c_and_power_are_exact(server: HubServer, stack: Dict[str, Any], tmp_path: Path) -> None:
    observations.run(job(server, tmp_path), quiet())
    found = read_series(str(tmp_path), QuietReport()).members
    assert [Path(member.path).name for member in found] == NAMES
    for name, truth, cloud in zip((NAMES[0], NAMES[3]), stack["truth"], stack["cloud"]):
        np.testing.assert_array_equal(pixels(tmp_path / name), truth)
        np.testing.assert_array_equal(pixels(tmp_path / name.replace(".tif", "_cloud.tif")), cloud)
    for name, power in zip(NAMES[1:3], stack["power"]):
        np.testing.assert_array_equal(pixels(tmp_path / name), np.where(power > 0, power, np.nan))
    assert [(one.product, one.relative_orbit) for one in found] == [
        ("l1c", "8"),
        ("ellipsoid_gamma0", "164"),  # (37336 − 73) mod 175 + 1
        ("ellipsoid_gamma0", "171"),
        ("l1c", "8"),
    ]
    assert found[0].clear_share == pytest.approx(1 - 6 * 16 / SIZE**2)
    assert found[1].clear_share == 0.75 and found[3].offset_removed == "1000"
    with rasterio.open(tmp_path / NAMES[1]) as raster:
        tags = raster.tags()
    assert (tags["UNITS"], tags["BACKSCATTER"]) == ("linear power", "ellipsoid_gamma0")
    assert tags["NOTICE"].endswith("Sentinel data 2021 processed by Sentinel Hub")


def test_terrain_corrected_gamma0_is_in_db(server: HubServer, stack: Dict[str, Any], tmp_path: Path) -> None:
    observations.run(job(server, tmp_path, product="l2a", backscatter="rtc_gamma0", sentinel2=False), quiet())
    with np.errstate(divide="ignore"):
        decibel = 10 * np.log10(stack["power"][1].astype(np.float64))
    np.testing.assert_allclose(pixels(tmp_path / NAMES[2]), decibel, atol=1e-5)


def test_level_2a_hides_what_its_classes_hide(tmp_path: Path) -> None:
    random = np.random.default_rng(8)
    values = random.integers(1, 5000, (12, SIZE, SIZE)).astype(np.uint16)
    values[10], values[11] = 4, 5
    values[10, :4], values[11, 8:10] = 9, 80
    path = write_scene(tmp_path / "in/a.tif", values, (*S2_TEN_BANDS, "SCL", "CLD"), nodata=0)
    with HubServer([HubScene("S2A_X", "sentinel-2-l2a", "2021-04-05", path)]) as server:
        observations.run(job(server, tmp_path / "out", product="l2a", sentinel1=False), quiet())
    np.testing.assert_array_equal(pixels(tmp_path / "out/s2_20210405T104021.tif"), values[:10])
    (member,) = read_series(str(tmp_path / "out"), QuietReport()).members
    assert member.clear_share == pytest.approx(34 / 40) and member.product == "l2a"


def test_the_estimate_is_what_is_charged(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the documentation: 14 of 3 bands for a look of 16 bits; radar two, in 32 bits and on the terrain."""
    monkeypatch.setitem(SERVICES, "copernicus", replace(SERVICES["copernicus"], free_month=3.0))
    report, asked_before = quiet(), []
    original = report.log

    def log(text: str) -> None:
        original(text)
        if text.startswith("Estimate"):
            asked_before.append(server.count(PROCESS))

    monkeypatch.setattr(report, "log", log)
    observations.run(job(server, tmp_path), report)
    units = 2 * 0.01 * 14 / 3 + 2 * 0.01 * 2 / 3 * 4
    assert server.spent.units == pytest.approx(units) and server.count(PROCESS) == 4
    (line,) = [line for line in report.lines if line.startswith("Estimate")]
    assert line.startswith(f"Estimate: 6,400 pixels in 4 requests, about {units:.1f} processing units")
    assert asked_before == [0]
    assert any("That is 2 months of a free account." in text for text in report.lines)  # by its requests
    observations.run(job(server, tmp_path), quiet())
    assert server.count(PROCESS) == 4


def test_at_the_quota_it_stops_whole_and_goes_on(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "PARALLEL", 1)  # so that the units go to the first acquisitions
    server._units = 0.01 * 14 / 3 + 0.01 * 2 / 3 * 4 + 1e-9
    with pytest.raises(EngineError, match="no processing units.* 2 of 4 acquisitions are there") as caught:
        observations.run(job(server, tmp_path), quiet())
    assert caught.value.code == "quota" and "next month" in caught.value.remedy
    whole = [NAMES[0], NAMES[0].replace(".tif", "_cloud.tif"), NAMES[1]]
    assert sorted(path.name for path in tmp_path.glob("*.tif")) == sorted(whole)
    assert len(read_series(str(tmp_path), QuietReport()).members) == 2
    server._units, asked = float("inf"), server.count(PROCESS)
    observations.run(job(server, tmp_path), quiet())
    assert server.count(PROCESS) == asked + 2
    assert [Path(one.path).name for one in read_series(str(tmp_path), QuietReport()).members] == NAMES


@pytest.mark.parametrize("kind", ["500", "reset", "truncated", "html", "429"])
def test_an_unkind_service_costs_time_only(
    server: HubServer, stack: Dict[str, Any], tmp_path: Path, kind: str
) -> None:
    server.fail("/process", kind, 2)
    observations.run(job(server, tmp_path), quiet())
    assert all(failure.times == 0 for failure in server.failures)
    np.testing.assert_array_equal(pixels(tmp_path / NAMES[0]), stack["truth"][0])


def test_pieces_that_a_pass_does_not_reach_are_not_asked_for(
    stack: Dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looks, "PIECE_PX", 20)
    wide = Area("EPSG:32631", (BOX[0], BOX[1], BOX[0] + 1600, BOX[3]))
    with HubServer(stack["scenes"]) as server:
        observations.run(job(server, tmp_path, area=wide), quiet())
        assert server.count(PROCESS) == 4 * 6  # of 16 pieces of a look 4 see anything, and 2 are touched
    np.testing.assert_array_equal(pixels(tmp_path / NAMES[0])[:, :, :SIZE], stack["truth"][0])
    (one, *_) = read_series(str(tmp_path), QuietReport()).members
    assert one.clear_share == pytest.approx(0.25 * (1 - 6 * 16 / SIZE**2))
