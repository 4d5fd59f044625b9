"""The real series, served by a STAC API as COGs over range requests: composites equal numpy's median."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "engine"))

from imagery_server.items import (  # noqa: E402
    CLOUD_ABOVE_DN,
    optical_item,
    radar_item,
    wervik_days,
)
from imagery_server.stac import StacServer  # noqa: E402

pytest.importorskip("pystac_client", reason="the engine without its download packages")

from popcorn_qgis.contract.jobs import Area, DownloadImageryJob, JobResult  # noqa: E402
from popcorn_qgis.engine.feedback import QuietReport  # noqa: E402
from popcorn_qgis.engine.imagery import download  # noqa: E402

GROWN_PX = 4  # the default


def box_of(path: Path) -> Area:
    with rasterio.open(path) as raster:
        return Area(str(raster.crs), tuple(raster.bounds))


def clear_pixels(path: Path) -> np.ndarray:
    """The scene straight from its file, float64, NaN at nodata and wherever a cloud's square reaches."""
    with rasterio.open(path) as raster:
        values = raster.read().astype(np.float64)
    nothing = ((values == 0) | (values == 65535)).any(axis=0)
    hidden = np.zeros(nothing.shape, dtype=bool)
    for row, column in np.argwhere(values[0] > CLOUD_ABOVE_DN):
        row, column = row // 2 * 2, column // 2 * 2  # the classes have pixels of 20 m
        top, left = max(row - GROWN_PX, 0), max(column - GROWN_PX, 0)
        hidden[top : row + 2 + GROWN_PX, left : column + 2 + GROWN_PX] = True
    values[:, nothing | hidden] = np.nan
    return values


def download_all(store: Path, items: list, area: Area, folder: Path, year: int, *seasons: str) -> JobResult:  # type: ignore[type-arg]
    with StacServer(store, items, token_uses=100_000) as server:
        job = DownloadImageryJob(str(folder), area, year, seasons, address=server.address)
        return download.run(job, QuietReport())


def bands(result: JobResult, key: str) -> np.ndarray:
    with rasterio.open(result.rasters[key].path) as raster:
        return np.asarray(raster.read())


@pytest.mark.filterwarnings("ignore:All-NaN slice")
def test_wervik_spring_with_its_clouds(shared: Path, tmp_path: Path) -> None:
    """All days of spring 2018, the cloudy one too; the older twin, the newer one, and both at once."""
    series = shared / "data/scenes/wervik_be/series"
    rows = wervik_days(shared, "2018-03-01", "2018-05-31")
    assert {row["sky"] for row in rows} == {"clear", "partly", "cloudy"}
    optical = [clear_pixels(series / row["s2_file"]) for row in rows]
    clear = np.isfinite(optical)[:, 0].sum(axis=0)
    assert clear.min() < clear.max(), "clouds must differ from pixel to pixel"
    radar_days = {row["nearest_s1_date"]: series / row["s1_file"] for row in rows}
    radar = []
    for path in radar_days.values():
        with rasterio.open(path) as raster:  # 20 m: each pixel four times
            radar.append(raster.read().repeat(2, axis=1).repeat(2, axis=2).astype(np.float64))
    area = box_of(series / rows[0]["s2_file"])
    tile = {"s2:mgrs_tile": "31UES", "eo:cloud_cover": 20.0}
    twins = {
        newer: [
            optical_item(tmp_path / "store", series / row["s2_file"], row["s2_date"], newer=newer, **tile)
            for row in rows
        ]
        for newer in (False, True)
    }
    looks = [radar_item(tmp_path / "store", path, day) for day, path in radar_days.items()]
    made = {}
    for name, items in (("old", twins[False]), ("new", twins[True]), ("both", twins[False] + twins[True])):
        result = download_all(tmp_path / "store", items + looks, area, tmp_path / name, 2018, "spring")
        made[name] = bands(result, "s2_2018-spring")
        np.testing.assert_array_equal(bands(result, "s1_2018-spring")[:2], np.median(radar, axis=0))
    np.testing.assert_array_equal(made["old"][:4], np.nanmedian(optical, axis=0))
    np.testing.assert_array_equal(made["old"][4], clear)
    np.testing.assert_array_equal(made["new"], made["old"])
    np.testing.assert_array_equal(made["both"], made["old"])


@pytest.mark.filterwarnings("ignore:All-NaN slice")
def test_hesbaye_year_by_season(shared: Path, tmp_path: Path) -> None:
    """Months that are all cloud are nodata from end to end: a season of one month is that month."""
    series = shared / "data/scenes/hesbaye_be/series"
    months = ["2020-12", *(f"2021-{number:02}" for number in range(1, 9))]
    items = [
        optical_item(tmp_path / "store", series / f"s2_{month}.tif", f"{month}-15", newer=month > "2021-04")
        for month in months
    ] + [radar_item(tmp_path / "store", series / f"s1_{month}.tif", f"{month}-14") for month in months]
    area = box_of(series / "s2_2021-04.tif")
    seasons = {
        "2020-12-01/2021-02-28": ("2020-12", "2021-01", "2021-02"),
        "2021-03-01/2021-05-31": ("2021-03", "2021-04", "2021-05"),
        "2021-06-01/2021-08-31": ("2021-06", "2021-07", "2021-08"),
    }
    result = download_all(tmp_path / "store", items, area, tmp_path / "out", 2021, *seasons)
    for days, used in seasons.items():
        name = days.replace("/", "_")
        optical = [clear_pixels(series / f"s2_{month}.tif") for month in used]
        np.testing.assert_array_equal(bands(result, f"s2_{name}")[:4], np.nanmedian(optical, axis=0))
        radar = []
        for month in used:
            with rasterio.open(series / f"s1_{month}.tif") as raster:
                radar.append(raster.read().astype(np.float64))
        np.testing.assert_array_equal(bands(result, f"s1_{name}")[:2], np.median(radar, axis=0))
