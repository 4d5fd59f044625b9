"""Every acquisition as a series: from files on disk and from a catalogue, kind and unkind."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Dict, Iterator, List

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy as copy_raster

from imagery_server.stac import Scene, StacServer
from scene_writer import NORTH, S1_BANDS, S2_BANDS, WEST, write_scene

pytest.importorskip("pystac_client", reason="the engine without its download packages")

from popcorn_qgis.contract.bands import S2_L1C_BANDS  # noqa: E402
from popcorn_qgis.contract.errors import Cancelled, EngineError  # noqa: E402
from popcorn_qgis.contract.jobs import Area, JobResult  # noqa: E402
from popcorn_qgis.contract.jobs.imagery import ObservationsJob  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import http, observations  # noqa: E402
from popcorn_qgis.engine.imagery.observing import store  # noqa: E402
from popcorn_qgis.engine.imagery.observing.timeline import gaps_of, windows_of  # noqa: E402
from popcorn_qgis.engine.io.series import Member, read_series  # noqa: E402

UTC = timezone.utc
SIZE = 40
AREA = Area("EPSG:32631", (WEST, NORTH - 10 * SIZE, WEST + 10 * SIZE, NORTH))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "FIRST_WAIT_S", 0.05)
    monkeypatch.setitem(http._GDAL, "GDAL_HTTP_RETRY_DELAY", "0.05")


def cog(path: Path, values: np.ndarray, pixel_m: float = 10.0, **options: Any) -> Path:
    plain = write_scene(path.with_suffix(".plain.tif"), values[None], (), pixel_m=pixel_m, **options)
    copy_raster(plain, path, driver="COG", blocksize=128, compress="DEFLATE")
    plain.unlink()
    return path


def pixels(path: str) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read()


def rows(folder: Path) -> List[Dict[str, str]]:
    with (folder / "series.csv").open(encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Dict[str, Any]:
    """Two tiles of a pass that overlap, a later look with the offset in, one of nothing; radar."""
    folder = tmp_path_factory.mktemp("stack")
    random = np.random.default_rng(4)
    truth = random.integers(1, 5000, (3, 4, SIZE, SIZE)).astype(np.uint16)
    power = random.uniform(0.01, 0.5, (2, 2, SIZE, SIZE)).astype(np.float32)
    scenes = []

    def optical(name: str, time: str, values: np.ndarray, scl: np.ndarray, **said: Any) -> None:
        place = folder / name
        assets = {band: cog(place / f"{band}.tif", values[i], nodata=0) for i, band in enumerate(S2_BANDS)}
        assets["SCL"] = cog(place / "SCL.tif", scl, 20.0)
        said = {"datetime": time, "s2:processing_baseline": "02.14", "eo:cloud_cover": 90.0, **said}
        scenes.append(Scene(name, "sentinel-2-l2a", time[:10], assets, said))

    west, east = truth[0].copy(), truth[0].copy()
    west[:, :, 30:], east[:, :, :10] = 0, 0
    east[:, :, 10:20] += 7  # where both see, the first tile counts unless it is cloudy
    clear = np.full((SIZE // 2, SIZE // 2), 4, np.uint8)
    cloudy = clear.copy()
    cloudy[:2, 5:8] = 9  # rows 0..3, columns 10..15
    take = {"s2:datatake_id": "GS2A_20210405T104021_030222_N02.14"}
    optical("S2A_R008_1", "2021-04-05T10:40:21Z", west, cloudy, **take, **{"s2:mgrs_tile": "31UES"})
    optical("S2A_R008_2", "2021-04-05T10:40:25Z", east, clear, **take, **{"s2:mgrs_tile": "31UFS"})
    raised = {"s2:processing_baseline": "05.09", "datetime": "2021-04-15T10:40:22.024Z"}
    optical("S2B_R008_3", "2021-04-15T10:40:22Z", truth[1] + 1000, clear, **raised)
    optical("S2B_NOTHING", "2021-04-20T10:40:22Z", np.zeros_like(truth[2]), clear)
    for number, (orbit, time) in enumerate((("descending", "05:50:11"), ("ascending", "17:32:36"))):
        assets = {
            band: cog(folder / orbit / f"{band}.tif", power[number, i], nodata=-32768.0)
            for i, band in enumerate(("vv", "vh"))
        }
        said = {
            "sat:orbit_state": orbit,
            "datetime": f"2021-04-07T{time}Z",
            "sat:relative_orbit": 37 + number,
        }
        scenes.append(Scene(f"S1A_{orbit}", "sentinel-1-rtc", "2021-04-07", assets, said))
    first = truth[0].copy()
    first[:, :, 30:] = east[:, :, 30:]
    first[:, :4, 10:16] = east[:, :4, 10:16]
    return {"folder": folder, "scenes": scenes, "truth": [first, truth[1]], "power": power}


@pytest.fixture
def server(stack: Dict[str, Any]) -> Iterator[StacServer]:
    with StacServer(stack["folder"], stack["scenes"], token_uses=1000) as running:
        yield running


def job(server: StacServer, folder: Path, **changes: Any) -> ObservationsJob:
    base = ObservationsJob(
        str(folder), "2021-04-01", "2021-05-01", AREA, address=server.address, bands="four"
    )
    return replace(base, **changes)


def made(result: JobResult) -> List[str]:
    return [str(row[0]) for row in result.tables["series"].rows]


NAMES = [
    "s2_20210405T104021.tif",
    "s1_desc_20210407T055011.tif",
    "s1_asc_20210407T173236.tif",
    "s2_20210415T104022.tif",
]


def test_every_acquisition_is_as_it_was_seen(
    server: StacServer, stack: Dict[str, Any], tmp_path: Path
) -> None:
    report = QuietReport()
    result = observations.run(job(server, tmp_path, output_report=str(tmp_path / "page.html")), report)
    assert made(result) == NAMES
    for name, truth in zip((NAMES[0], NAMES[3]), stack["truth"]):
        with rasterio.open(tmp_path / name) as raster:
            np.testing.assert_array_equal(raster.read(), truth)
            assert (raster.dtypes[0], raster.nodata, raster.descriptions) == ("uint16", 0, S2_BANDS)
    for name, power in zip(NAMES[1:3], stack["power"]):
        np.testing.assert_allclose(pixels(str(tmp_path / name)), 10 * np.log10(power), atol=2e-5)
    told = read_series(str(tmp_path), QuietReport()).members
    assert [(one.layer, one.product, one.relative_orbit) for one in told] == [
        ("s2", "l2a", "8"),
        ("s1_desc", "rtc_gamma0", "37"),
        ("s1_asc", "rtc_gamma0", "38"),
        ("s2", "l2a", "8"),
    ]
    assert told[0].start == datetime(2021, 4, 5, 10, 40, 21, tzinfo=UTC)
    assert told[0].end - told[0].start == timedelta(seconds=1)
    assert (told[3].offset_removed, told[3].processing_baseline) == ("1000", "05.09")
    # Of rows 0..3 only columns 10..15 are cloudy, and there the other tile sees the ground.
    assert told[0].clear_share == 1.0 and told[1].clear_share == 1.0
    with rasterio.open(tmp_path / NAMES[0]) as raster:
        tags = raster.tags()
    assert (tags["TIME"], tags["PRODUCT"]) == ("2021-04-05T10:40:21Z", "Sentinel-2 L2A")
    assert tags["SCENES"] == "S2A_R008_1 S2A_R008_2"
    assert tags["NOTICE"] == "Contains modified Copernicus Sentinel data 2021"
    lines = "\n".join(report.lines)
    assert "5 acquisitions (s1_asc 1, s1_desc 1, s2 3); 0 of them are there already." in lines
    assert "4 acquisitions are in the series; 1 saw nothing of the area." in lines
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "4 acquisitions of Planetary Computer" in page and "2021-04-05 10:40 UTC, 100 % clear" in page


def test_only_what_is_asked_for_is_fetched(server: StacServer, tmp_path: Path) -> None:
    """Two days of Sentinel-2 alone: no other scene, no other band, no file twice; the end is exclusive."""
    observations.run(
        job(server, tmp_path, first="2021-04-14", end="2021-04-16", sentinel1=False), QuietReport()
    )
    assert made_files(tmp_path) == ["s2_20210415T104022.tif", "s2_20210415T104022_cloud.tif"]
    files = {path for path in server.summary() if path.startswith("GET /files/")}
    assert {path.split("/files/")[1].split("/")[0] for path in files} == {"S2B_R008_3"}
    assert len(files) == 5 and server.count("sentinel-1") == 0
    sizes = sum((server._folder / path.split("/files/")[1]).stat().st_size for path in files)
    assert sum(server.sent[path.split(" ")[1]] for path in files) <= 1.2 * sizes
    with pytest.raises(EngineError, match="no scene of this area for 2021-04-14/2021-04-15"):
        observations.run(
            job(server, tmp_path, first="2021-04-14", end="2021-04-15", sentinel1=False), QuietReport()
        )


def made_files(folder: Path) -> List[str]:
    return sorted(path.name for path in folder.glob("*.tif"))


def test_what_is_there_is_not_fetched_again(
    server: StacServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that breaks off in its third acquisition keeps two, and the next one asks for the rest only."""
    original, begun = store.write_acquisition, []

    def break_off(acquisition: Any, *rest: Any) -> Any:
        begun.append(acquisition.name)
        if len(begun) == 3:
            raise EngineError("quota", "The account has no units left.", "Wait for the next month.")
        return original(acquisition, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(observations, "write_acquisition", break_off)
        with pytest.raises(EngineError, match="no units left. 2 of 5 acquisitions are there") as caught:
            observations.run(job(server, tmp_path), QuietReport())
    assert caught.value.code == "quota" and caught.value.remedy == "Wait for the next month."
    assert [row["path"] for row in rows(tmp_path)] == NAMES[:2]
    read_series(str(tmp_path), QuietReport())
    before = {name: os.stat(tmp_path / name).st_mtime_ns for name in NAMES[:2]}
    server.requests.clear()
    report = QuietReport()
    assert made(observations.run(job(server, tmp_path), report)) == NAMES
    assert {name: os.stat(tmp_path / name).st_mtime_ns for name in NAMES[:2]} == before
    fetched = {path.split("/files/")[1].split("/")[0] for path in server.summary() if "/files/" in path}
    assert fetched == {"ascending", "S2B_R008_3", "S2B_NOTHING"}
    assert any("2 of them are there already" in line for line in report.lines)
    server.requests.clear()
    assert made(observations.run(job(server, tmp_path), QuietReport())) == NAMES
    assert server.count("/files/") == 0, "what saw nothing is not asked for again either"
    observations.run(job(server, tmp_path, again=True, sentinel1=False), QuietReport())
    assert server.count("/files/S2A_R008_1") > 0


def test_a_cancel_leaves_whole_acquisitions_only(server: StacServer, tmp_path: Path) -> None:
    report = QuietReport()
    original = report.progress

    def progress(fraction: float, text: str = "") -> None:
        if "acquisition 3 of" in text:
            report.cancelled.set()
        original(fraction, text)

    report.progress = progress  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        observations.run(job(server, tmp_path), report)
    assert made_files(tmp_path) == [NAMES[1], NAMES[0], "s2_20210405T104021_cloud.tif"]
    assert not list(tmp_path.glob("*.partial*"))


@pytest.mark.parametrize(
    ("pattern", "kind"),
    [("/search", "503"), ("/files/.*B03", "truncated"), ("/files/.*SCL", "html"), ("/files/.*vv", "reset")],
)
def test_an_unkind_server_costs_time_only(
    server: StacServer, stack: Dict[str, Any], tmp_path: Path, pattern: str, kind: str
) -> None:
    server.fail(pattern, kind, 2)
    observations.run(job(server, tmp_path), QuietReport())
    assert all(failure.times == 0 for failure in server.failures)
    for name, truth in zip((NAMES[0], NAMES[3]), stack["truth"]):
        np.testing.assert_array_equal(pixels(str(tmp_path / name)), truth)


def test_pieces_and_outlines_leave_no_seam(
    server: StacServer, stack: Dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "PIECE_PX", 16)
    observations.run(job(server, tmp_path / "whole"), QuietReport())
    np.testing.assert_array_equal(pixels(str(tmp_path / "whole" / NAMES[0])), stack["truth"][0])


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"first": "1 April"}, "days", "'1 April'"),
        ({"end": "2021-04-01"}, "days", "no day that has been"),
        ({"first": "2921-04-01", "end": "2921-05-01"}, "days", "no day that has been"),
        ({"product": "l1c"}, "product", "no Level 1C"),
        ({"backscatter": "ellipsoid_gamma0"}, "product", "terrain-corrected radar only"),
        ({"product": "l3"}, "product", "'l3'"),
        ({"sentinel1": False, "sentinel2": False}, "no-sensor", "No satellite"),
        ({"area": None}, "no-area", "empty"),
    ],
)
def test_what_can_not_be_had_is_refused(
    server: StacServer, tmp_path: Path, changes: Any, code: str, said: str
) -> None:
    with pytest.raises(EngineError, match=said) as caught:
        observations.run(job(server, tmp_path, **changes), QuietReport())
    assert caught.value.code == code and server.count("/files/") == 0


@pytest.mark.parametrize("own_mask", [False, True])
def test_level_1c_of_another_catalogue_is_masked_by_the_same_look(tmp_path: Path, own_mask: bool) -> None:
    """By a mask that is named, else by the scene classes of the same look, and of no other."""
    random = np.random.default_rng(2)
    values = random.integers(1001, 5000, (13, SIZE, SIZE)).astype(np.uint16)
    scl = np.full((2, SIZE // 2, SIZE // 2), 4, np.uint8)
    scl[0, :5], scl[1] = 9, 9
    place = tmp_path / "files"
    bands = {
        f"band-{band}": cog(place / f"{band}.tif", values[i], nodata=0) for i, band in enumerate(S2_L1C_BANDS)
    }
    if own_mask:
        clouds = np.zeros((SIZE, SIZE), np.uint8)
        clouds[:, :4] = 1
        bands["clouds"] = cog(place / "clouds.tif", clouds)
    said = {"s2:mgrs_tile": "31UES", "datetime": "2022-04-05T10:40:21Z", "s2:processing_baseline": "04.00"}
    take = {"s2:datatake_id": "GS2A_20220405T104021_030222_N04.00"}
    scenes = [Scene("ours", "sentinel-2-l1c", "2022-04-05", bands, {**said, **take})]
    for number, time in enumerate(("10:40:21", "10:50:21")):
        four = {
            band: cog(place / f"{number}_{band}.tif", values[i], nodata=0) for i, band in enumerate(S2_BANDS)
        }
        four["SCL"] = cog(place / f"{number}_SCL.tif", scl[number], 20.0)
        look = {**said, "datetime": f"2022-04-05T{time}Z", **(take if number == 0 else {})}
        scenes.append(Scene(f"L2A_{number}", "sentinel-2-l2a", "2022-04-05", four, look))
    names = ", ".join(f"{band}=band-{band}" for band in S2_L1C_BANDS) + ", CLM=clouds"
    with StacServer(place, scenes) as server:
        asked = job(server, tmp_path / "out", source="stac", product="l1c", sentinel1=False, assets=names)
        observations.run(replace(asked, first="2022-04-01", end="2022-05-01"), QuietReport())
        assert server.count("/files/0_B0") == 0 and server.count("/files/1_") == 0
        assert (server.count("/files/0_SCL") == 0) == own_mask
    (member,) = read_series(str(tmp_path / "out"), QuietReport()).members
    assert (member.layer, member.product, member.offset_removed) == ("s2_l1c", "l1c", "1000")
    np.testing.assert_array_equal(pixels(member.path), values - 1000)
    assert member.clear_share == pytest.approx(0.9 if own_mask else 0.75)


def test_a_folder_holds_one_series(server: StacServer, tmp_path: Path) -> None:
    observations.run(job(server, tmp_path, sentinel1=False), QuietReport())
    smaller = Area("EPSG:32631", (WEST, NORTH - 200, WEST + 200, NORTH))
    with pytest.raises(EngineError, match="holds another series") as caught:
        observations.run(job(server, tmp_path, area=smaller), QuietReport())
    assert caught.value.code == "other-series"
    assert len(read_series(str(tmp_path), QuietReport()).members) == 2


def test_from_disk_on_its_own_grid(tmp_path: Path) -> None:
    """Level 1C with masks of the service, and radar in linear power as rsdtlib asks for it."""
    source, random = tmp_path / "in", np.random.default_rng(9)
    values = random.integers(200, 3000, (13, 30, 20)).astype(np.uint16)
    values[10] = 20
    values[:, 5, 5] = 0
    mask = np.ones((1, 30, 20), np.uint8)
    mask[0, :6], mask[0, 5, 5] = 2, 0
    write_scene(source / "s2l1c_20210405T104021.tif", values, S2_L1C_BANDS, nodata=0)
    write_scene(source / "mask_20210405T104021.tif", mask, ("mask",), VALUES="0 no data, 1 clear, 2 cloud")
    power = np.stack([random.uniform(0.05, 0.2, (30, 20)), random.uniform(0.01, 0.03, (30, 20))])
    said = {"BACKSCATTER": "gamma0 ellipsoid", "UNITS": "linear power"}
    write_scene(source / "s1_asc_20210406T173236.tif", power.astype(np.float32), S1_BANDS, **said)
    out = tmp_path / "out"
    job = ObservationsJob(str(out), "2021-01-01", "2022-01-01", source="disk", scene_folder=str(source))
    observations.run(job, QuietReport())
    found = read_series(str(out), QuietReport())
    optical, radar = found.members
    assert (optical.layer, optical.product) == ("s2_l1c", "l1c")
    assert (radar.layer, radar.product) == ("s1_asc", "ellipsoid_gamma0")
    np.testing.assert_array_equal(pixels(optical.path), values)
    np.testing.assert_array_equal(pixels(optical.mask)[0], np.where(values[0] == 0, 255, mask[0] - 1))
    assert optical.clear_share == pytest.approx(480 / 600)
    np.testing.assert_allclose(pixels(radar.path), power, rtol=2e-6)
    with rasterio.open(radar.path) as raster:
        assert raster.tags()["UNITS"] == "linear power"
    # A series of ours is read from disk as any other, and stays what it is.
    again = tmp_path / "again"
    observations.run(replace(job, folder=str(again), scene_folder=str(out)), QuietReport())
    for one, other in zip(found.members, read_series(str(again), QuietReport()).members):
        assert (one.start, one.layer, one.product) == (other.start, other.layer, other.product)
        assert one.clear_share == other.clear_share
        np.testing.assert_allclose(pixels(one.path), pixels(other.path), rtol=2e-6)


def test_gaps_and_windows_of_a_time_line() -> None:
    """By hand: looks every 4 days but for May, and optical ones of which every third is clear."""
    first, end = datetime(2021, 1, 1, tzinfo=UTC), datetime(2021, 12, 1, tzinfo=UTC)
    members = []
    for number in range(84):
        start = first + timedelta(days=4 * number, hours=10)
        if start.month == 5:
            continue
        layer = "s2" if number % 2 else "s1_asc"
        share = (0.9 if number % 3 == 0 else 0.1) if number % 2 else 1.0
        members.append(Member(f"{number}.tif", layer, start, start + timedelta(seconds=1), "", share))
    days = [member.start.date() for member in members]
    assert gaps_of(days, first.date(), end.date()) == [(date(2021, 4, 27), date(2021, 6, 2))]
    one, other = windows_of(members, first, end)
    assert (one.first, one.end, one.whole) == (date(2021, 1, 1), date(2021, 7, 2), True)
    assert (one.steps, one.optical, one.clear, one.radar) == (38, 19, 7, 19) and one.has_enough
    assert not other.whole and not other.has_enough
    few = [member for member in members if member.layer == "s1_asc"]
    assert windows_of(few, first, end)[0].steps == 19 and not windows_of(few, first, end)[0].has_enough
