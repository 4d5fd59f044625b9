"""Composites from Sentinel Hub: our own client, and a server that runs the evalscripts it is sent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
import rasterio

pytest.importorskip("sentinelhub", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from hub_stack import BOX, SIZE, make_stack, optical  # noqa: E402
from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET, HubServer  # noqa: E402
from popcorn_qgis.contract.errors import Cancelled, EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, DownloadImageryJob, JobResult, to_json  # noqa: E402
from popcorn_qgis.contract.secrets import Secrets  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import download, http
from popcorn_qgis.engine.imagery.sentinelhub import source  # noqa: E402
from popcorn_qgis.engine.imagery.sentinelhub.evalscripts import EVALSCRIPTS  # noqa: E402
from popcorn_qgis.engine.imagery.sentinelhub.services import SERVICES  # noqa: E402
from tests.quickest import quickest  # noqa: E402

ROOT = Path(__file__).resolve().parents[3]
AREA = Area("EPSG:32631", BOX)
SECRETS = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET}
PROCESS = "POST /api/v1/process"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The patience of the product, with shorter waits."""
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return make_stack(tmp_path_factory.mktemp("stack"))


@pytest.fixture
def server(stack: dict[str, Any]) -> Iterator[HubServer]:
    with HubServer(stack["scenes"]) as running:
        yield running


def job(server: HubServer, folder: Path, **changes: Any) -> DownloadImageryJob:
    base = DownloadImageryJob(
        str(folder), AREA, 2021, ("spring",), source="copernicus", address=server.address, sentinel1=False
    )
    return replace(base, **changes)


def quiet(**secrets: str) -> QuietReport:
    return QuietReport(Secrets({**SECRETS, **secrets}))


def band(result: JobResult, key: str) -> np.ndarray:
    with rasterio.open(result.rasters[key].path) as raster:
        return raster.read()


def cut_small(monkeypatch: pytest.MonkeyPatch, side_px: int) -> None:
    monkeypatch.setattr(source, "_STEP_PX", side_px)
    monkeypatch.setattr(source, "OBSERVATIONS_PER_REQUEST", 1)


def test_composites_are_numpys_median(server: HubServer, stack: dict[str, Any], tmp_path: Path) -> None:
    report = quiet()
    result = download.run(job(server, tmp_path, sentinel1=True), report)
    optical_bands = band(result, "s2_2021-spring")
    np.testing.assert_array_equal(optical_bands[:4], stack["optical"])
    np.testing.assert_array_equal(optical_bands[4], stack["clear"])
    assert np.isnan(optical_bands[0, 58, 3]) and optical_bands[4, 58, 3] == 0, "the gap stays one"
    radar = band(result, "s1_2021-spring")
    np.testing.assert_allclose(radar[:2], stack["radar"], atol=2e-6)
    np.testing.assert_array_equal(radar[2], 4)
    with rasterio.open(result.rasters["s1_2021-spring"].path) as raster:
        assert raster.tags()["BACKSCATTER"] == "sigma0"
        assert raster.tags()["SOURCE"] == "Copernicus Data Space"
        assert raster.tags()["NOTICE"].endswith("Copernicus Sentinel data 2021 processed by Sentinel Hub")
        assert float(raster.tags()["ASCENDING_FALLBACK_PERCENT"]) == 50
    text = "\n".join(report.lines)
    assert "6 scenes, 6 days from 2021-04-10 to 2021-04-15, cloud share 5 % on average" in text
    assert "the offset of 1000 DN is removed from 3" in text
    assert "4 descending, 4 ascending" in text


def test_the_estimate_comes_first_and_is_what_the_service_charges(
    server: HubServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SERVICES, "copernicus", replace(SERVICES["copernicus"], free_month=0.2))
    report = quiet()
    asked_before: list[int] = []
    original = report.log

    def log(text: str) -> None:
        original(text)
        if text.startswith("Estimate"):
            asked_before.append(server.count(PROCESS))

    monkeypatch.setattr(report, "log", log)
    download.run(job(server, tmp_path, sentinel1=True), report)
    (line,) = [line for line in report.lines if line.startswith("Estimate")]
    # Footprints say that the descending orbit covers the area, though half of it is empty there.
    assert line.startswith("Estimate: 7,200 pixels in 2 requests, about 0.3 processing units")
    assert asked_before == [0]
    assert any("A free account of Copernicus Data Space has 0 processing units" in w for w in report.warnings)
    area = 60 * 60 / 512**2
    assert server.spent.units == pytest.approx(area * 6 / 3 * 6 + 2 * area * 2 / 3 * 4 * 2 * 2)
    # One unit is 512 × 512 pixels, three bands, one sample, 16 bits; radar: 32 bits and terrain count twice.
    assert EVALSCRIPTS["sentinel2"].processing_units(512 * 512, 1) == pytest.approx(2)
    assert EVALSCRIPTS["sentinel1"].processing_units(1024 * 1024, 10) == pytest.approx(4 * 2 / 3 * 10 * 4)


def test_a_new_baseline_and_its_older_twin_give_the_same(tmp_path: Path) -> None:
    values = np.random.default_rng(5).integers(0, 4000, (6, SIZE, SIZE)).astype(np.uint16)
    values[:4] += 1  # 0 is nodata
    values[4:] = 4
    raised = values.copy()
    raised[:4] += 1000
    maps = []
    for name, stored, new in (("old", values, False), ("new", raised, True)):
        scene = optical(tmp_path / name, "S2A", "2021-04-10", stored, raised=new)
        with HubServer([scene]) as server:
            result = download.run(job(server, tmp_path / f"{name}-out"), quiet())
        maps.append(band(result, "s2_2021-spring"))
    np.testing.assert_array_equal(maps[0], maps[1])
    np.testing.assert_array_equal(maps[0][:4], values[:4])


def test_pieces_leave_no_seam_also_where_zones_meet(
    stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One of the scenes lies in the neighbouring UTM zone; the cut must not show."""
    random = np.random.default_rng(3)
    far = random.integers(1, 5000, (6, 120, 120)).astype(np.uint16)
    far[4:] = 4
    corner = rasterio.warp.transform("EPSG:32631", "EPSG:32632", [BOX[0] - 300], [BOX[3] + 300])
    zone = {"crs": "EPSG:32632", "transform": rasterio.Affine(10, 0, corner[0][0], 0, -10, corner[1][0])}
    scenes = [*stack["scenes"], optical(tmp_path, "S2B_ZONE", "2021-04-25", far, **zone)]
    with HubServer(scenes) as server:
        whole = download.run(job(server, tmp_path / "whole", sentinel1=True), quiet())
        assert server.count(PROCESS) == 3  # Sentinel-2, and both orbits of Sentinel-1
    cut_small(monkeypatch, 23)
    with HubServer(scenes) as server:
        server.answer_from = 2  # requests wait until two are here: proof that they are sent side by side
        cut = download.run(job(server, tmp_path / "cut", sentinel1=True), quiet())
        assert server.count(PROCESS) > 20
        assert 2 <= server.spent.most_at_once <= 4
    for key in ("s2_2021-spring", "s1_2021-spring"):
        np.testing.assert_array_equal(band(whole, key), band(cut, key))


def test_requests_stay_within_the_services_limit(server: HubServer, tmp_path: Path) -> None:
    assert all(256 <= source.request_side_px(overpasses) <= 2500 for overpasses in range(400))
    assert source.request_side_px(1) > 2000
    wide = Area("EPSG:32631", (BOX[0], BOX[1], BOX[0] + 26_000, BOX[1] + 100))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source, "LARGEST_REQUEST_PX", 10**6)
        patch.setattr(source, "OBSERVATIONS_PER_REQUEST", 10**12)
        with pytest.raises(EngineError, match="between 1 and 2500") as error:
            download.run(job(server, tmp_path, area=wide), quiet())
    assert error.value.code == "request"


@pytest.mark.parametrize(
    ("pattern", "kind", "times", "headers"),
    [
        ("/process", "429", 3, {"Retry_After": "200"}),
        ("/process", "429", 3, {}),
        ("/process", "429", 1, {"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}),
        ("/process", "429", 1, {"Retry_After": "soon"}),
        ("/process", "500", 3, {}),
        ("/process", "502", 3, {}),
        ("/process", "reset", 3, {}),
        ("/process", "truncated", 3, {}),
        ("/process", "html", 3, {}),
        ("/search", "429", 2, {"Retry_After": "100"}),
        ("/search", "503", 1, {}),
        ("/search", "html", 1, {}),
        ("/search", "truncated", 1, {}),
        ("/token", "429", 1, {}),
        ("/token", "500", 1, {}),
        ("/token", "html", 1, {}),
        ("/token", "reset", 1, {}),
    ],
)
def test_an_unkind_server_costs_time_only(
    server: HubServer,
    stack: dict[str, Any],
    tmp_path: Path,
    pattern: str,
    kind: str,
    times: int,
    headers: dict[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wait = http.wait

    def short(seconds: float, report: QuietReport) -> None:
        assert seconds < 10, "the service says milliseconds"
        wait(seconds, report)

    monkeypatch.setattr(http, "wait", short)
    server.fail(pattern, kind, times, **headers)
    started = time.monotonic()
    result = download.run(job(server, tmp_path), quiet())
    took_s = time.monotonic() - started
    assert all(failure.times == 0 for failure in server.failures), "the failure must have happened"
    told = headers.get("Retry_After", "")
    assert took_s >= (times * int(told) / 1000 if told.isdigit() else 0)
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])


def test_a_token_that_expires_half_way_is_renewed(
    stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_small(monkeypatch, 20)
    with HubServer(stack["scenes"], token_uses=4) as server:
        result = download.run(job(server, tmp_path), quiet())
        assert 3 <= server.count("/token") <= 9
        assert server.count(PROCESS) >= 9
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])


def test_an_exhausted_quota_is_said_and_what_was_fetched_is_kept(
    stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_small(monkeypatch, 20)
    with HubServer(stack["scenes"], units=0.01 * 2 * 6 * 4.5) as server:
        asked = job(server, tmp_path)
        with pytest.raises(EngineError) as error:
            download.run(asked, quiet())
        assert error.value.code == "quota"
        assert "no processing units or requests left" in error.value.problem
        assert not list(tmp_path.glob("sentinel2*.tif"))
        server.spent.units = -1000
        kept = len(list((tmp_path / ".pieces").glob("*/*.npz")))
        assert kept == 4
        server.requests.clear()
        result = download.run(asked, quiet())
        assert server.count(PROCESS) == 9 - kept
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"seasons": ("autumn",)}, "no-scene", "no scene of this area for 2021-autumn"),
        ({"area": Area("EPSG:4326", (-30.0, 40.0, -29.99, 40.01))}, "no-land", "open sea"),
        ({"area": Area("EPSG:4326", (179.9, 1.0, -179.9, 1.1))}, "antimeridian", "antimeridian"),
        ({"year": 2900}, "future", "future"),
        ({"address": "http://127.0.0.1:9"}, "server", "can't be reached"),
        ({"address": "http://hub.example.org"}, "address", "unprotected"),
        ({"address": "hub"}, "address", "'hub'"),
    ],
)
def test_what_cannot_be_fetched_is_said(
    server: HubServer, tmp_path: Path, changes: dict[str, Any], code: str, said: str
) -> None:
    with pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path, **changes), quiet())
    assert error.value.code == code
    assert said in error.value.problem
    assert error.value.remedy.endswith(".")


def test_a_polygon_gets_its_part_and_pays_for_no_more(
    server: HubServer, stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cut_small(monkeypatch, 18)
    west, south, east, north = BOX
    corners = ((west, north), (west + 9, north), (east, south), (east - 9, south), (west, north))
    strip = f"POLYGON(({', '.join(f'{x} {y}' for x, y in corners)}))"
    result = download.run(job(server, tmp_path, area=Area("EPSG:32631", None, strip)), quiet())
    with rasterio.open(result.rasters["s2_2021-spring"].path) as raster:
        window = raster.window(*BOX).round()
        values = raster.read(window=window)
        starts = range(0, raster.width, 18)
        blocks = [raster.read(5)[r : r + 18, c : c + 18] for r in starts for c in starts]
    inside = np.isfinite(values[4])
    assert 0.3 < inside.mean() < 0.9
    np.testing.assert_array_equal(values[:4, inside], stack["optical"][:, inside])
    wanted = sum(bool(np.isfinite(block).any()) for block in blocks)
    assert wanted <= server.count(PROCESS) <= wanted + 6 < len(blocks), "corners are not paid for"


def test_killed_in_the_middle_only_the_missing_pieces_are_asked_for(
    stack: dict[str, Any], tmp_path: Path
) -> None:
    """SIGKILL; the second run asks for the rest, counted in the server. Secrets come as QGIS sends them."""
    script = (
        "import sys, json; from popcorn_qgis.engine.imagery import download;"
        "from popcorn_qgis.engine.imagery.sentinelhub import source;"
        "from popcorn_qgis.contract.jobs import from_json;"
        "from popcorn_qgis.engine.feedback import QuietReport;"
        "from popcorn_qgis.contract.secrets import Secrets;"
        "source._STEP_PX = 12; source.OBSERVATIONS_PER_REQUEST = 1;"
        "given = json.loads(sys.stdin.read());"
        "download.run(from_json(given), QuietReport(Secrets(given['secrets'])))"
    )
    command = [sys.executable, "-c", script]
    with HubServer(stack["scenes"]) as server:
        asked = job(server, tmp_path / "out")
        sent = json.dumps({**to_json(asked), "secrets": SECRETS})
        pieces = tmp_path / "out" / ".pieces" / download.request_name(asked)
        with server.hold("/process", answered=8) as held:  # so the worker cannot be done before it is killed
            process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, text=True)
            process.stdin.write(sent)
            process.stdin.close()
            assert held.reached()
            end = time.monotonic() + 120
            while len(kept := list(pieces.glob("?" * 32 + ".npz"))) < 8 and time.monotonic() < end:
                time.sleep(0.005)
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        assert len(kept) == 8
        server.forget_requests()
        subprocess.run(command, cwd=ROOT, input=sent, text=True, check=True)
        assert server.count(PROCESS) == 25 - 8
    with rasterio.open(tmp_path / "out" / "sentinel2_2021-spring.tif") as raster:
        np.testing.assert_array_equal(raster.read()[:4], stack["optical"])


def test_a_dead_service_ends_in_a_sentence_and_cancel_is_heard(server: HubServer, tmp_path: Path) -> None:
    server.fail("/process", "500", 10_000)
    with pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path), quiet())
    assert error.value.code == "server" and "status 500" in error.value.problem
    server.failures.clear()
    server.fail("/process", "429", 10_000, Retry_After="60000")

    def cancel() -> float:
        report, asked = quiet(), []
        original = report.log

        def log(text: str) -> None:
            original(text)
            if "limits the rate" in text:
                asked.append(time.monotonic())
                report.cancelled.set()

        report.log = log  # type: ignore[method-assign]
        with pytest.raises(Cancelled):
            download.run(job(server, tmp_path), report)
        return time.monotonic() - asked[0]

    assert quickest(cancel, 1.0) < 1.0
