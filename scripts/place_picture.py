"""Takes the picture of a map for a place and a year: a village's real series, from a local catalogue.

Usage, in the tests' environment: ``python -m scripts.place_picture build/popcorn_qgis.zip docs/images``.
Needs the window manager openbox, and the folder with the real series, ../shared or POPCORN_SHARED.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely

from .isolated_qgis import IsolatedQgis, QgisFailed, play

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "engine"))

from imagery_server.items import optical_item, radar_item  # noqa: E402
from imagery_server.stac import StacServer  # noqa: E402

MONTHS = ("2021-06", "2021-07", "2021-08")
#: Made up: the village and the fields on its two sides.
PEOPLE = (46, 731, 38)


def main() -> int:
    zip_path, images = (Path(word).resolve() for word in sys.argv[1:3])
    shared = Path(os.environ.get("POPCORN_SHARED") or ROOT.parent / "shared")
    series = shared / "data/scenes/hesbaye_be/series"
    shown = Path("/var/tmp/popcorn")  # layers in /tmp are marked as temporary
    shutil.rmtree(shown, ignore_errors=True)
    store = shown / "catalogue"
    items = [
        optical_item(store, series / f"s2_{month}.tif", f"{month}-15", with_scl=False) for month in MONTHS
    ]
    items += [radar_item(store, series / f"s1_{month}.tif", f"{month}-14") for month in MONTHS]
    zones = shown / "census.gpkg"
    with rasterio.open(series / f"s2_{MONTHS[0]}.tif") as raster:
        write_zones(zones, raster.bounds)
    qgis = IsolatedQgis(zip_path.parent / "place-profile")
    shutil.rmtree(qgis.folder, ignore_errors=True)
    qgis.install(zip_path)
    try:
        with StacServer(store, items, token_uses=100_000) as server:
            asked = {
                "ZONES": f"{zones}|layername=census",
                "FIELD": "population",
                "YEAR": 2021,
                "SEASONS": "summer",
                "ADDRESS": server.address,
                "LOAD": True,
                "OUTPUT": shown / "population.tif",
                "OUTPUT_ZONES": shown / "zones.gpkg",
                "OUTPUT_FOLDER": shown / "imagery",
            }
            told = {"zones": asked["ZONES"], "asked": asked, "picture": images / "place.png"}
            play(qgis, Path(__file__).parent / "inside" / "place.py", told, manager="openbox")
    except QgisFailed as failed:
        print(failed, file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(shown, ignore_errors=True)
    return 0


def write_zones(path: Path, bounds: rasterio.coords.BoundingBox) -> None:
    """Cut the scene into three zones with people."""
    cuts = np.linspace(bounds.bottom, bounds.top, len(PEOPLE) + 1)
    shapes = [shapely.box(bounds.left, low, bounds.right, high) for low, high in zip(cuts, cuts[1:])]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes)),
        [np.array(PEOPLE)],
        ["population"],
        layer="census",
        driver="GPKG",
        geometry_type="Polygon",
        crs="EPSG:32631",
    )


if __name__ == "__main__":
    sys.exit(main())
