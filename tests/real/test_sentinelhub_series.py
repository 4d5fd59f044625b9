"""The real series behind a stand-in of Sentinel Hub that runs our evalscripts: numpy's median again."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "engine"))

pytest.importorskip("sentinelhub", reason="the engine without its download packages")
pytest.importorskip("quickjs", reason="what runs evalscripts in the tests")

from hub_stack import S2_BANDS  # noqa: E402
from imagery_server.items import CLOUD_ABOVE_DN, wervik_days  # noqa: E402
from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET, HubScene, HubServer  # noqa: E402
from popcorn_qgis.contract.jobs import Area, DownloadImageryJob, JobResult  # noqa: E402
from popcorn_qgis.contract.secrets import Secrets  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import download  # noqa: E402
from scene_writer import write_scene  # noqa: E402

SECRETS = Secrets({"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET})


def read(path: Path) -> tuple[np.ndarray, dict]:
    with rasterio.open(path) as raster:
        return raster.read(), {"crs": raster.crs, "transform": raster.transform}


def optical(folder: Path, path: Path, day: str, newer: bool) -> tuple[HubScene, np.ndarray]:
    """Return a day as the service holds it, and its clear pixels, float64 with NaN."""
    values, place = read(path)
    nothing = ((values == 0) | (values == 65535)).any(axis=0)
    cloudy = values[0] > CLOUD_ABOVE_DN
    clear = np.where(nothing | cloudy, np.nan, values.astype(np.float64))
    scl = np.where(cloudy, 9, 4)
    probability = np.where(cloudy, 90, 3)
    stored = np.concatenate([np.minimum(values, 60000) + 1000 * newer, scl[None], probability[None]])
    stored[:, nothing] = 0
    name = f"S2A_MSIL2A_{day.replace('-', '')}T105021_N{'0509' if newer else '0206'}_R051_{newer}"
    written = write_scene(folder / f"{name}.tif", stored.astype(np.uint16), S2_BANDS, nodata=0, **place)
    return HubScene(name, "sentinel-2-l2a", day, written, cloud_cover=20.0, raised=newer), clear


def radar(folder: Path, path: Path, day: str) -> HubScene:
    """Return a pass as the service holds it: linear power."""
    values, place = read(path)
    power = np.nan_to_num(10 ** (values.astype(np.float64) / 10)).astype(np.float32)
    written = write_scene(folder / f"S1A_IW_GRDH_{day}.tif", power, ("VV", "VH"), nodata=0, **place)
    return HubScene(f"S1A_IW_GRDH_{day}", "sentinel-1-grd", day, written, orbit="ascending")


def fetch(scenes: list[HubScene], like: Path, folder: Path, year: int, *seasons: str) -> JobResult:
    with rasterio.open(like) as raster:
        area = Area(str(raster.crs), tuple(raster.bounds))
    with HubServer(scenes) as server:
        job = DownloadImageryJob(str(folder), area, year, seasons, "sentinelhub", server.address)
        return download.run(job, QuietReport(SECRETS))


def bands(result: JobResult, key: str) -> np.ndarray:
    return read(Path(result.rasters[key].path))[0]


@pytest.mark.filterwarnings("ignore:All-NaN slice")
def test_wervik_spring_with_its_clouds_in_both_baselines(shared: Path, tmp_path: Path) -> None:
    series = shared / "data/scenes/wervik_be/series"
    rows = wervik_days(shared, "2018-03-01", "2018-05-31")
    looks = {row["nearest_s1_date"]: series / row["s1_file"] for row in rows}
    passes = [radar(tmp_path / "s1", path, day) for day, path in looks.items()]
    expected = np.median([read(path)[0].astype(np.float64) for path in looks.values()], axis=0)
    made = []
    for newer in (False, True):
        days = [optical(tmp_path / "s2", series / r["s2_file"], r["s2_date"], newer) for r in rows]
        clear = np.array([values for _, values in days])
        folder = tmp_path / f"out{newer}"
        result = fetch(
            [scene for scene, _ in days] + passes, series / rows[0]["s2_file"], folder, 2018, "spring"
        )
        made.append(bands(result, "s2_2018-spring"))
        np.testing.assert_array_equal(made[-1][:4], np.nanmedian(clear, axis=0))
        np.testing.assert_array_equal(made[-1][4], np.isfinite(clear[:, 0]).sum(axis=0))
        # 20 m: each pixel four times
        fine = expected.repeat(2, axis=1).repeat(2, axis=2)
        np.testing.assert_allclose(bands(result, "s1_2018-spring")[:2], fine, atol=5e-6)
    np.testing.assert_array_equal(made[0], made[1])


@pytest.mark.filterwarnings("ignore:All-NaN slice")
def test_hesbaye_by_season(shared: Path, tmp_path: Path) -> None:
    """Two of the winter's months are all cloud and hold nothing: the season is the third."""
    series = shared / "data/scenes/hesbaye_be/series"
    seasons = {
        "2020-12-01/2021-02-28": ("2020-12", "2021-01", "2021-02"),
        "2021-03-01/2021-05-31": ("2021-03", "2021-04", "2021-05"),
    }
    months = [month for used in seasons.values() for month in used]
    days = {
        month: optical(tmp_path / "s2", series / f"s2_{month}.tif", f"{month}-15", month > "2021-03")
        for month in months
    }
    passes = [radar(tmp_path / "s1", series / f"s1_{month}.tif", f"{month}-14") for month in months]
    scenes = [scene for scene, _ in days.values()] + passes
    result = fetch(scenes, series / "s2_2021-04.tif", tmp_path / "out", 2021, *seasons)
    for text, used in seasons.items():
        name = text.replace("/", "_")
        clear = [days[month][1] for month in used]
        np.testing.assert_array_equal(bands(result, f"s2_{name}")[:4], np.nanmedian(clear, axis=0))
        seen = [read(series / f"s1_{month}.tif")[0].astype(np.float64) for month in used]
        np.testing.assert_allclose(bands(result, f"s1_{name}")[:2], np.median(seen, axis=0), atol=5e-6)
