"""Download from a STAC catalogue: a real server, kind and unkind; our own client, unchanged."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import field, fields, make_dataclass, replace
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as copy_raster

from imagery_server.stac import Scene, StacServer
from scene_writer import NORTH, WEST, write_scene

pytest.importorskip("pystac_client", reason="the engine without its download packages")

from popcorn_qgis.contract.errors import Cancelled, EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, DownloadImageryJob, JobResult, to_json  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import download, http
from popcorn_qgis.engine.imagery.compositing import plan  # noqa: E402
from popcorn_qgis.engine.io.series import read_series  # noqa: E402
from tests.quickest import quickest  # noqa: E402

ROOT = Path(__file__).resolve().parents[3]
SIZE = 60
BOX = (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH)
AREA = Area("EPSG:32631", BOX)
BANDS = ("B02", "B03", "B04", "B08")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """The patience of the product, with shorter waits."""
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)
    monkeypatch.setitem(http._GDAL, "GDAL_HTTP_RETRY_DELAY", "0.05")


def cog(path: Path, values: np.ndarray, pixel_m: float = 10.0, **options: Any) -> Path:
    """Write one band as a cloud-optimised GeoTIFF."""
    plain = write_scene(path.with_suffix(".plain.tif"), values[None], (), pixel_m=pixel_m, **options)
    copy_raster(plain, path, driver="COG", blocksize=128, compress="DEFLATE")
    plain.unlink()
    return path


def optical_scene(folder: Path, day: str, values: np.ndarray, scl: np.ndarray, **properties: Any) -> Scene:
    """Write a scene of DN [4, H, W] as the producer delivers it, and its SCL at 20 m."""
    name = f"S2A_{day}_{properties.get('s2:processing_baseline', 'x')}"
    assets = {band: cog(folder / name / f"{band}.tif", values[i], nodata=0) for i, band in enumerate(BANDS)}
    assets["SCL"] = cog(folder / name / "SCL.tif", scl, 20.0)
    return Scene(name, "sentinel-2-l2a", day, assets, {"eo:cloud_cover": 5.0, **properties})


def radar_scene(folder: Path, day: str, power: np.ndarray, orbit: str) -> Scene:
    name = f"S1A_{day}_{orbit}"
    assets = {
        band: cog(folder / name / f"{band}.tif", power[i], nodata=-32768.0)
        for i, band in enumerate(("vv", "vh"))
    }
    return Scene(name, "sentinel-1-rtc", day, assets, {"sat:orbit_state": orbit, "sar:instrument_mode": "IW"})


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Five optical scenes of two baselines with clouds, and radar that looks descending on one half only."""
    folder = tmp_path_factory.mktemp("stack")
    random = np.random.default_rng(11)
    scenes, optical = [], []
    for number in range(5):
        truth = random.integers(1, 5000, (4, SIZE, SIZE)).astype(np.uint16)
        scl = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
        scl[4 * number : 4 * number + 3, 10:20] = 8 + number % 3
        new = number >= 2
        stored = truth + 1000 if new else truth
        baseline = "05.09" if new else "02.14"
        scenes.append(
            optical_scene(
                folder, f"2021-04-{10 + number}", stored, scl, **{"s2:processing_baseline": baseline}
            )
        )
        cloud = (scl >= 8).repeat(2, axis=0).repeat(2, axis=1)
        hidden = np.zeros_like(cloud)
        for row, column in np.argwhere(cloud):
            hidden[max(row - 4, 0) : row + 5, max(column - 4, 0) : column + 5] = True
        optical.append(np.where(hidden, np.nan, truth.astype(np.float64)))
    cloudy = np.full((4, SIZE, SIZE), 9000, np.uint16)
    scenes.append(
        optical_scene(
            folder, "2021-04-20", cloudy, np.full((30, 30), 4, np.uint8), **{"eo:cloud_cover": 99.0}
        )
    )
    descending, ascending = [], []
    for number in range(3):
        power = random.uniform(0.01, 0.5, (2, SIZE, SIZE)).astype(np.float32)
        descending.append(power.copy())
        descending[-1][:, :, SIZE // 2 :] = -32768
        scenes.append(radar_scene(folder, f"2021-04-{11 + number}", descending[-1], "descending"))
        ascending.append(power + np.float32(1))
        scenes.append(radar_scene(folder, f"2021-04-{21 + number}", ascending[-1], "ascending"))
    half = SIZE // 2
    radar = np.median([10 * np.log10(p.astype(np.float64)) for p in ascending], axis=0)
    radar[:, :, :half] = np.median(
        [10 * np.log10(p[:, :, :half].astype(np.float64)) for p in descending], axis=0
    )
    return {"folder": folder, "scenes": scenes, "optical": np.nanmedian(optical, axis=0), "radar": radar}


@pytest.fixture
def server(stack: dict[str, Any]) -> Iterator[StacServer]:
    with StacServer(stack["folder"], stack["scenes"], token_uses=1000) as running:
        yield running


def job(server: StacServer, folder: Path, **changes: Any) -> DownloadImageryJob:
    base = DownloadImageryJob(str(folder), AREA, 2021, ("spring",), address=server.address)
    return replace(base, **changes)


def band(result: JobResult, key: str) -> np.ndarray:
    with rasterio.open(result.rasters[key].path) as raster:
        return raster.read()


def test_composites_are_numpys_median(server: StacServer, stack: dict[str, Any], tmp_path: Path) -> None:
    report = QuietReport()
    result = download.run(job(server, tmp_path), report)
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])
    np.testing.assert_allclose(band(result, "s1_2021-spring")[:2], stack["radar"], atol=2e-6)
    with rasterio.open(result.rasters["s1_2021-spring"].path) as raster:
        assert raster.tags()["BACKSCATTER"] == "gamma0"
        assert raster.tags()["SOURCE"] == "Planetary Computer"
        assert float(raster.tags()["ASCENDING_FALLBACK_PERCENT"]) == 50
    text = "\n".join(report.lines)
    assert "of 6 scenes found, 1 have more than 80 % cloud" in text
    assert "5 scenes, 5 days from 2021-04-10 to 2021-04-14, cloud share 5 % on average" in text
    assert "the offset of 1000 DN is removed from 3" in text
    assert "3 descending, 3 ascending" in text
    told = read_series(str(tmp_path), QuietReport())
    assert [(one.layer, one.product, one.offset_removed) for one in told.members] == [
        ("s1", "gamma0", ""),
        ("s2", "l2a", "0 1000"),
    ]
    (optical,) = told.of("s2")
    assert optical.processing_baseline == "02.14 05.09" and optical.source == "Planetary Computer"
    gaps = result.numbers["s2_2021-spring_gaps_percent"] / 100
    assert optical.clear_share == pytest.approx(1 - gaps, abs=1e-6)


def test_pieces_of_the_download_leave_no_seam(
    server: StacServer, stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "LARGEST_PIECE_PX", 24)
    result = download.run(job(server, tmp_path, sentinel1=False), QuietReport())
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])


def test_offset_that_the_catalogue_removed_is_not_removed_again(tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(1, 3000, (4, SIZE, SIZE)).astype(np.uint16)
    scl = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
    said = {"s2:processing_baseline": "05.09", "earthsearch:boa_offset_applied": True}
    scene = optical_scene(tmp_path / "f", "2022-04-10", values, scl, **said)
    colours = dict(zip(("blue", "green", "red", "nir", "scl"), scene.assets.values()))
    with StacServer(tmp_path / "f", [replace(scene, assets=colours)]) as server:
        report = QuietReport()
        result = download.run(job(server, tmp_path / "o", source="earthsearch", year=2022), report)
    np.testing.assert_array_equal(band(result, "s2_2022-spring")[:4], values)
    assert any("no terrain-corrected Sentinel-1" in line for line in report.warnings)


@pytest.mark.parametrize(
    ("pattern", "kind", "times", "headers"),
    [
        ("/search", "429", 2, {"Retry_After": "1"}),
        ("/search", "429", 2, {}),
        ("/search", "503", 1, {}),
        ("/search", "reset", 1, {}),
        ("/token", "500", 1, {}),
        ("/files/.*B03", "429", 3, {"Retry_After": "1"}),
        ("/files/.*B03", "429", 3, {}),
        ("/files/.*B03", "500", 3, {}),
        ("/files/.*B03", "502", 3, {}),
        ("/files/.*B03", "reset", 3, {}),
        ("/files/.*B03", "truncated", 3, {}),
        ("/files/.*B03", "html", 3, {}),
        ("/files/.*SCL", "truncated", 3, {}),
    ],
)
def test_an_unkind_server_costs_time_only(
    server: StacServer,
    stack: dict[str, Any],
    tmp_path: Path,
    pattern: str,
    kind: str,
    times: int,
    headers: dict[str, str],
) -> None:
    server.fail(pattern, kind, times, **headers)
    result = download.run(job(server, tmp_path, sentinel1=False), QuietReport())
    assert all(failure.times == 0 for failure in server.failures), "the failure must have happened"
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])


def test_a_token_that_expires_half_way_is_renewed(
    stack: dict[str, Any], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    report = QuietReport()
    with StacServer(stack["folder"], stack["scenes"], token_uses=30) as server:
        result = download.run(job(server, tmp_path, sentinel1=False), report)
        assert server.count("/token/") > 1
    written = "\n".join([*report.lines, *report.warnings, caplog.text])
    assert "secret" not in written
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or b"sig=secret" not in path.read_bytes(), path


def test_a_dead_server_is_one_sentence_and_keeps_what_was_fetched(
    server: StacServer, stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "LARGEST_PIECE_PX", 32)
    server.fail("/files/S1A_2021-04-12", "500", 10_000)
    with pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path), QuietReport())
    assert error.value.code == "server" and "S1A_2021-04-12" in error.value.problem
    assert "127.0.0.1" not in str(error.value)
    assert not list(tmp_path.glob("sentinel1*.tif"))
    server.failures.clear()
    server.requests.clear()
    result = download.run(job(server, tmp_path), QuietReport())
    assert server.count("/files/S2A") == 0, "Sentinel-2 was there already"
    np.testing.assert_allclose(band(result, "s1_2021-spring")[:2], stack["radar"], atol=2e-6)
    assert not (tmp_path / ".pieces" / download.request_name(job(server, tmp_path))).exists()


def test_a_finished_download_is_fetched_again_only_when_asked(server: StacServer, tmp_path: Path) -> None:
    first = download.run(job(server, tmp_path), QuietReport())
    server.requests.clear()
    again = download.run(job(server, tmp_path), QuietReport())
    assert server.requests == []
    assert again == first
    report = QuietReport()
    download.run(job(server, tmp_path, again=True, seasons=("spring", "2021-04-01/2999-12-31")), report)
    assert any("it ends on 2999-12-31. When it is, fetch it again" in line for line in report.warnings)
    assert server.count("/files/") > 0
    server.requests.clear()
    download.run(job(server, tmp_path, dilation_px=0), QuietReport())
    assert server.count("/files/") > 0, "another request is another composite"


def test_pieces_of_an_older_version_are_taken_over_and_damaged_ones_fetched_anew(
    server: StacServer, stack: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until now a piece was kept as three arrays and nothing else."""
    monkeypatch.setattr(plan, "LARGEST_PIECE_PX", 32)
    server.fail("/files/S1A_2021-04-12", "500", 10_000)
    with pytest.raises(EngineError):
        download.run(job(server, tmp_path), QuietReport())
    kept = sorted((tmp_path / ".pieces").glob("*/*.npz"))
    for path in kept:
        with np.load(path) as arrays:
            older = {name: arrays[name] for name in ("values", "clear", "fallback")}
        np.savez_compressed(path, **older)
    cut, other, *rest = kept
    cut.write_bytes(cut.read_bytes()[:-200])
    np.savez_compressed(other, values=older["values"])
    server.failures.clear()
    report = QuietReport()
    result = download.run(job(server, tmp_path), report)
    assert f"Pieces that were there from an earlier run: {len(rest)}." in report.lines and rest
    np.testing.assert_array_equal(band(result, "s2_2021-spring")[:4], stack["optical"])
    np.testing.assert_allclose(band(result, "s1_2021-spring")[:2], stack["radar"], atol=2e-6)


def test_a_finished_download_stays_finished_when_requests_can_ask_for_more() -> None:
    """The name was that of this request in September 2026; a field that comes later leaves it alone."""
    asked = DownloadImageryJob(
        "downloaded",
        Area("EPSG:32631", (500100.0, 5599600.0, 500400.0, 5599900.0)),
        2021,
        ("spring",),
        address="http://127.0.0.1:46251",
        max_cloud_percent=70.0,
        dilation_px=2,
        cache_folder="cache",
    )
    assert download.request_name(asked) == "b885fa179c6c2424625f4dfc"
    values = {field.name: getattr(asked, field.name) for field in fields(asked)}
    known = [(one.name, one.type, field(default=one.default)) for one in fields(asked)]
    later = make_dataclass("Later", [*known, ("orbit", str, field(default="both"))])
    assert download.request_name(later(**values)) == "b885fa179c6c2424625f4dfc"
    assert download.request_name(later(**values, orbit="ascending")) != "b885fa179c6c2424625f4dfc"
    assert download.request_name(replace(asked, fill_gaps=True)) != "b885fa179c6c2424625f4dfc"


def test_killed_in_the_middle_it_goes_on_with_the_missing_pieces(
    stack: dict[str, Any], tmp_path: Path
) -> None:
    """SIGKILL after some pieces; the second run asks only for the rest, counted in the server."""
    script = (
        "import sys, json; from popcorn_qgis.engine.imagery import download;"
        "from popcorn_qgis.engine.imagery.compositing import plan;"
        "from popcorn_qgis.contract.jobs import from_json;"
        "from popcorn_qgis.engine.feedback import QuietReport;"
        "plan.LARGEST_PIECE_PX = 20; download.run(from_json(json.loads(sys.argv[1])), QuietReport())"
    )
    files = "/files/S2A"
    with StacServer(stack["folder"], stack["scenes"], token_uses=100_000) as server:

        def command(folder: str) -> list[str]:
            told = to_json(job(server, tmp_path / folder, sentinel1=False))
            return [sys.executable, "-c", script, json.dumps(told)]

        subprocess.run(command("whole"), cwd=ROOT, check=True)
        everything = server.count(files)
        server.forget_requests()
        with server.hold(files, answered=everything // 2) as held:  # it cannot be done before it is killed
            process = subprocess.Popen(command("out"), cwd=ROOT)
            assert held.reached()
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
        kept = list((tmp_path / "out" / ".pieces").glob("*/" + "?" * 32 + ".npz"))
        assert 3 <= len(kept) < 9, "the kill must come in the middle"
        server.forget_requests()
        subprocess.run(command("out"), cwd=ROOT, check=True)
        # Each of the 9 pieces reads 5 bands of 5 scenes: at least one request for each.
        assert server.count(files) == pytest.approx(everything * (9 - len(kept)) / 9, abs=2)
    with rasterio.open(tmp_path / "out" / "sentinel2_2021-spring.tif") as raster:
        np.testing.assert_array_equal(raster.read()[:4], stack["optical"])


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"seasons": ("autumn",)}, "no-scene", "no scene of this area for 2021-autumn"),
        ({"area": Area("EPSG:4326", (-30.0, 40.0, -29.99, 40.01))}, "no-land", "open sea"),
        ({"area": Area("EPSG:4326", (179.9, 1.0, -179.9, 1.1))}, "antimeridian", "antimeridian"),
        ({"year": 2900}, "future", "future"),
        ({"source": "nowhere"}, "source", "nowhere"),
        ({"source": "stac", "address": "not an address"}, "address", "not an address"),
        ({"assets": "B02"}, "assets", "B02"),
        ({"address": "http://127.0.0.1:9"}, "server", "can't be reached"),
    ],
)
def test_what_cannot_be_fetched_is_said(
    server: StacServer, tmp_path: Path, changes: dict[str, Any], code: str, said: str
) -> None:
    with pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path, **changes), QuietReport())
    assert error.value.code == code
    assert said in error.value.problem


def test_what_cannot_be_written_is_said(server: StacServer, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EngineError, match="kept in the engine's cache") as error:
        download.run(
            job(server, tmp_path / "out", cache_folder=str(tmp_path / "file" / "cache")), QuietReport()
        )
    assert error.value.code == "cache"
    (tmp_path / "out" / "scenes.csv").mkdir(parents=True)  # as good as open in another program
    with pytest.raises(EngineError, match="The file scenes.csv can't be written") as error:
        download.run(job(server, tmp_path / "out", sentinel1=False), QuietReport())
    assert error.value.code == "output-folder" and not list((tmp_path / "out").glob("*partial*"))


def test_radar_that_wants_an_account_is_known_before_anything_is_fetched(
    server: StacServer, tmp_path: Path
) -> None:
    server.fail("/token/sentinel-1-rtc", "403", 100)
    with pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path), QuietReport())
    assert error.value.code == "access" and "sentinel-1-rtc" in error.value.problem
    assert server.count("/files/") == 0


def test_plain_grd_is_refused(stack: dict[str, Any], tmp_path: Path) -> None:
    scene = stack["scenes"][-1]
    grd = replace(scene, collection="sentinel-1-grd", properties={"sar:product_type": "GRD"})
    with StacServer(stack["folder"], [grd]) as server, pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path, source="stac", s1_collection="sentinel-1-grd"), QuietReport())
    assert error.value.code == "not-geocoded"


def test_a_page_of_html_for_a_catalogue_is_said(server: StacServer, tmp_path: Path) -> None:
    server.fail("/", "html", 100)
    with pytest.raises(EngineError) as error:
        download.run(job(server, tmp_path), QuietReport())
    assert error.value.code == "server" and "STAC" in error.value.problem


def test_cancel_is_heard_while_waiting(server: StacServer, tmp_path: Path) -> None:
    server.fail("/files/", "500", 10_000)

    def cancel() -> float:
        report, asked = QuietReport(), []
        server.requests.clear()

        def ask() -> None:
            while not server.count("/files/"):
                time.sleep(0.01)
            asked.append(time.monotonic())
            report.cancelled.set()

        threading.Thread(target=ask).start()
        with pytest.raises(Cancelled):
            download.run(job(server, tmp_path), report)
        return time.monotonic() - asked[0]

    assert quickest(cancel, 1.0) < 1.0
