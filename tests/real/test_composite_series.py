"""Composites of the real series equal numpy's median straight from the files."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import rasterio

from popcorn_qgis.contract.jobs import CompositeJob
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.imagery import composite


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
