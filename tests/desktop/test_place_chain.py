"""“Population map for a place and a year” under ``qgis_process``: from a catalogue's real scenes to a map."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from scripts.isolated_qgis import IsolatedQgis

from .test_headless import total

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "engine"))

from imagery_server.items import optical_item, radar_item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402


@pytest.fixture(scope="session")
def series() -> Path:
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    folder = shared / "data" / "scenes" / "hesbaye_be" / "series"
    if not folder.is_dir():
        pytest.skip(f"no real scenes in {shared}; set POPCORN_SHARED")
    return folder


def test_from_zones_and_a_year_to_a_map_that_sums_to_the_census(
    qgis: IsolatedQgis, series: Path, tmp_path: Path
) -> None:
    """A village in Hesbaye, summer 2021: three months of each sensor, two zones with people, one chain."""
    months = ("2021-06", "2021-07", "2021-08")
    store = tmp_path / "store"
    items = [
        optical_item(store, series / f"s2_{month}.tif", f"{month}-15", newer=True, with_scl=False)
        for month in months
    ]
    items += [radar_item(store, series / f"s1_{month}.tif", f"{month}-14") for month in months]
    with rasterio.open(series / "s2_2021-06.tif") as raster:
        west, south, east, north = raster.bounds
    middle = (west + east) / 2
    halves = [shapely.box(west, south, middle, north), shapely.box(middle, south, east, north)]
    zones = tmp_path / "zones.gpkg"
    pyogrio.raw.write(
        zones,
        shapely.to_wkb(np.array(halves)),
        [np.array([412, 97])],
        ["people"],
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:32631",
    )
    with StacServer(store, items, token_uses=10_000) as server:
        asked = {
            "ZONES": zones,
            "FIELD": "people",
            "YEAR": 2021,
            "SEASONS": "summer",
            "SOURCE": "planetary",
            "ADDRESS": server.address,
            "OUTPUT": tmp_path / "population.tif",
            "OUTPUT_ZONES": tmp_path / "result.gpkg",
            "OUTPUT_BUILTUP": tmp_path / "builtup.tif",
            "OUTPUT_FOLDER": tmp_path / "imagery",
        }
        made = qgis.run("popcorn:populationforplace", asked)["results"]
    assert Path(made["OUTPUT"]).name == "population.tif" and Path(made["OUTPUT_FOLDER"]).name == "imagery"
    assert total(tmp_path / "population.tif") == pytest.approx(412 + 97, rel=1e-6)
    _, _, _, columns = pyogrio.raw.read(tmp_path / "result.gpkg", columns=["after"], read_geometry=False)
    assert list(columns[0]) == pytest.approx([412, 97], rel=1e-6)
    looks = []
    for month in months:
        with rasterio.open(series / f"s2_{month}.tif") as raster:
            looks.append(raster.read())
    with rasterio.open(tmp_path / "imagery" / "sentinel2_2021-summer.tif") as raster:
        # The zones' 240 m reach beyond the scene: nothing is there.
        window = raster.window(west, south, east, north)
        np.testing.assert_array_equal(raster.read(window=window)[:4], np.median(looks, axis=0))
    with rasterio.open(tmp_path / "builtup.tif") as raster:
        builtup = raster.read(1, window=raster.window(west, south, east, north))
    with rasterio.open(tmp_path / "population.tif") as raster:
        people = raster.read(1, window=raster.window(west, south, east, north))
    village, fields = builtup > 0.5, builtup < 0.05
    assert village.any() and np.nansum(people[village]) > 10 * np.nansum(people[fields])
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"sig=secret" in path.read_bytes()]
