"""Composites of the real series equal numpy's median straight from the files."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import rasterio

from popcorn_qgis.contract.bands import S2_BANDS, S2_TEN_BANDS
from popcorn_qgis.contract.jobs import CompositeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite
from scene_writer import write_scene


def bands(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        values = raster.read().astype(np.float64)
        if raster.nodata is not None and not np.isnan(raster.nodata):
            values[values == raster.nodata] = np.nan
    values[:, ~np.isfinite(values).all(axis=0)] = np.nan
    return values


def test_wervik_spring_of_clear_days(shared: Path, tmp_path: Path) -> None:
    series = shared / "data" / "scenes" / "wervik_be" / "series"
    with (series / "dates.csv").open(encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if "2018-03" <= row["s2_date"] < "2018-06"]
    clear = [series / row["s2_file"] for row in rows if row["sky"] == "clear"]
    radar = sorted({series / row["s1_file"] for row in rows})
    assert len(clear) >= 5
    job = CompositeJob(str(tmp_path), 2018, ("spring",), s2=tuple(map(str, clear)), s1=tuple(map(str, radar)))
    result = composite.run(job, QuietReport())
    with rasterio.open(result.rasters["s2_2018-spring"].path) as raster:
        np.testing.assert_array_equal(raster.read()[:4], np.nanmedian([bands(p) for p in clear], axis=0))
    fine = [bands(path).repeat(2, axis=1).repeat(2, axis=2) for path in radar]  # 20 m: each pixel four times
    with rasterio.open(result.rasters["s1_2018-spring"].path) as raster:
        np.testing.assert_allclose(raster.read()[:2], np.nanmedian(fine, axis=0), atol=2e-6)


def test_hesbaye_winter_is_a_gap_and_is_filled(shared: Path, tmp_path: Path) -> None:
    """2020-12 and 2021-01 are all cloud; February alone makes the winter, autumn has November."""
    series = shared / "data" / "scenes" / "hesbaye_be" / "series"
    job = CompositeJob(str(tmp_path), 2020, ("winter",), scene_folders=(str(series),))
    result = composite.run(job, QuietReport())
    with rasterio.open(result.rasters["s2_2020-winter"].path) as raster:
        values = raster.read()
    february = bands(series / "s2_2021-02.tif")
    np.testing.assert_array_equal(values[:4], february)
    assert values[4].max() == 1


def ten_bands(series: Path, day: str) -> np.ndarray:
    """Return DN [10, H, W] of a date; the bands of 20 m are repeated."""
    with (
        rasterio.open(series / f"s2_10m_{day}.tif") as ten,
        rasterio.open(series / f"s2_20m_{day}.tif") as twenty,
    ):
        named = dict(zip(S2_BANDS, ten.read()))
        coarse = twenty.read().repeat(2, axis=1).repeat(2, axis=2)
    named |= dict(zip(("B05", "B06", "B07", "B8A", "B11", "B12"), coarse))
    return np.stack([named[band] for band in S2_TEN_BANDS])


def test_a_village_that_masks_hide_is_filled_near_to_what_is_there(shared: Path, tmp_path: Path) -> None:
    """Six clear dates of a spring and summer, whose masks hide the same roofs and fields on all of them."""
    series = shared / "data" / "scenes" / "wervik_be" / "series10"
    with rasterio.open(series / "truth.tif") as raster:
        clear = [day for day, truth in zip(raster.descriptions, raster.read()) if not truth.any()]
    days = [day for day in clear if "2018-04" <= day < "2018-09"][:6]
    dates = [ten_bands(series, day) for day in days]
    hidden = np.zeros((64, 64), np.uint8)
    hidden[20:40, 20:40] = 1
    for day, values in zip(days, dates):
        write_scene(tmp_path / "in" / f"s2_{day}.tif", values, S2_TEN_BANDS, day, nodata=0)
        write_scene(tmp_path / "in" / f"s2_{day}_cloud.tif", hidden[None], ("cloud",))
    job = CompositeJob(
        str(tmp_path / "out"), 2018, ("2018-03-01/2018-09-30",), scene_folders=(str(tmp_path / "in"),),
        dilation_px=0, fill_gaps=True, fill_from="dates",
    )  # fmt: skip
    (raster_result,) = composite.run(job, QuietReport()).rasters.values()
    with rasterio.open(raster_result.path) as raster:
        values = raster.read()
    gaps = hidden > 0
    there = np.median(np.stack(dates), axis=0)[[S2_TEN_BANDS.index(band) for band in S2_BANDS]]
    np.testing.assert_array_equal(values[:4, ~gaps], there[:, ~gaps])
    np.testing.assert_array_equal(values[5], np.where(gaps, 2, 0))
    error = (values[:4, gaps] - there[:, gaps]) / 10_000
    rmse = np.sqrt((error**2).mean(axis=1))
    assert (rmse < (0.02, 0.02, 0.02, 0.09)).all(), rmse
    darkest = np.percentile(np.stack(dates), 10, axis=0)[[S2_TEN_BANDS.index(band) for band in S2_BANDS]]
    plain = np.sqrt((((darkest - there)[:, gaps] / 10_000) ** 2).mean(axis=1))
    assert rmse.mean() < plain.mean(), (rmse, plain)
