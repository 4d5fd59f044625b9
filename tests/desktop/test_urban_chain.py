"""“Urban mask for a place and a year” under ``qgis_process``: both passes, terrain, the model, the mask."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from scripts.isolated_qgis import IsolatedQgis

from .test_place_chain import MONTHS, values_of

pytest.importorskip("sentinelhub", reason="the engine without its download packages")

from imagery_server.items import optical_item, radar_item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402


def test_from_a_place_and_a_year_to_a_mask(qgis: IsolatedQgis, series: Path, tmp_path: Path) -> None:
    """A village in Hesbaye, 2021, with weights from a formula: what the model sees is what was fetched."""
    tool = series.parents[3] / "tools" / "make_gum_weights.py"
    subprocess.run([sys.executable, str(tool), str(tmp_path)], check=True)
    imported = qgis.run("popcorn:importmodel", {"INPUT": tmp_path / "gum2_synthetic.pth", "NAME": "urban 2"})[
        "results"
    ]
    with rasterio.open(series / "s2_2021-06.tif") as raster:
        bounds, crs, profile = raster.bounds, raster.crs, raster.profile
    hills = np.add.outer(np.arange(60.0), 3 * np.arange(60.0))
    profile.update(count=1, dtype="float32", nodata=None, width=60, height=60,
                   transform=rasterio.transform.from_bounds(*_wider(bounds, 1000), 60, 60))  # fmt: skip
    with rasterio.open(tmp_path / "hills.tif", "w", **profile) as raster:
        raster.write(hills.astype(np.float32), 1)
    store = tmp_path / "store"
    items = [
        optical_item(store, series / f"s2_{month}.tif", f"{month}-15", newer=True, with_scl=False)
        for month in MONTHS
    ]
    for orbit, day in (("descending", "14"), ("ascending", "16")):
        items += [radar_item(store, series / f"s1_{month}.tif", f"{month}-{day}", orbit) for month in MONTHS]
    asked = {
        "EXTENT": f"{bounds.left},{bounds.right},{bounds.bottom},{bounds.top} [{crs.to_string()}]",
        "YEAR": 2021,
        "MODEL": imported["MODEL"],
        "ELEVATION": tmp_path / "hills.tif",
        "OUTPUT": tmp_path / "urban.tif",
        "OUTPUT_PROBABILITY": tmp_path / "probability.tif",
        "OUTPUT_SEEN": tmp_path / "seen.tif",
        "OUTPUT_TERRAIN": tmp_path / "terrain.tif",
        "OUTPUT_FOLDER": tmp_path / "imagery",
    }
    with StacServer(store, items, token_uses=10_000) as server:
        qgis.run("popcorn:urbanmaskforplace", {**asked, "ADDRESS": server.address})
    names = {path.stem for path in (tmp_path / "imagery").glob("*.tif")}
    assert {f"sentinel1_{word}_2021" for word in ("asc", "desc")} | {"sentinel2_2021"} <= names
    mask, probability = values_of(tmp_path / "urban.tif")[0], values_of(tmp_path / "probability.tif")[0]
    there = np.isfinite(probability)
    assert there.mean() > 0.9 and 0 < probability[there].min() < probability[there].max() < 1
    np.testing.assert_array_equal(mask, np.where(there, probability > 0.5, 255))
    assert np.mean(values_of(tmp_path / "seen.tif")[0][there] == 0) > 0.99  # both passes and Sentinel-2
    assert len(values_of(tmp_path / "terrain.tif")) == 3


def _wider(bounds: rasterio.coords.BoundingBox, by_m: float) -> tuple[float, float, float, float]:
    return bounds.left - by_m, bounds.bottom - by_m, bounds.right + by_m, bounds.top + by_m
