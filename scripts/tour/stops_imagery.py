"""Stops of imagery: from disk, from local catalogues, with an account; what needs weights refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List

import numpy as np
import rasterio

from . import district
from .district import bounds, cells_of_20_m, imagery, rows, share, total, works_ha
from .stop import Figure, Tour, equals, near, says, stop, within

# The stand-ins of the services: district.py has made their folder known.
from imagery_server.sentinelhub import CLIENT_ID, CLIENT_SECRET, HubServer  # isort: skip
from imagery_server.stac import StacServer  # isort: skip
from tests.desktop.accounts import make_account  # isort: skip

SCENE = "samplescene"
#: The side of the districts with series, in pixels.
SMALL = 240


def catalogue(tour: Tour) -> StacServer:
    """Return a catalogue of the district's four seasons and its ground, not yet started."""
    store = tour.folder / "catalogue"
    if "catalogue" not in tour.found:
        tour.found["catalogue"] = district.seasons_in_store(tour, store)
    return StacServer(store, tour.found["catalogue"])


@stop("downloadimagery", SCENE)
def downloadimagery(tour: Tour) -> List[Figure]:
    summer = next(path for path in imagery(tour)["S2"] if "summer" in path)
    with catalogue(tour) as server:
        made = tour.run(
            "downloadimagery",
            {
                "EXTENT": bounds(summer),
                "YEAR": 2023,
                "SEASONS": "summer",
                "ADDRESS": server.address,
                "OUTPUT_FOLDER": tour.out("imagery", show=False),
            },
        )
    fetched = Path(made["OUTPUT_S2"][0])
    tour.shown.append(fetched)
    # What comes back is what was put in.
    return [equals("sum of blue, as in the scene", total(fetched), total(Path(summer)))]


@stop("terrain", "downloadimagery")
def terrain(tour: Tour) -> List[Figure]:
    truth = Path(tour.found[SCENE]["OUTPUT_SERIES"]) / "terrain.tif"
    with catalogue(tour) as server:
        made = tour.run(
            "terrain",
            {"EXTENT": bounds(truth), "ADDRESS": server.address, "OUTPUT": tour.out("terrain.tif")},
        )
    with rasterio.open(tour.out("terrain.tif")) as raster, rasterio.open(truth) as other:
        mean, expected = (float(np.nanmean(one.read(1))) for one in (raster, other))
    return [
        near("mean elevation, m", mean, expected, 0.001),
        equals("gaps, %", made["GAPS_PERCENT"], 0),
    ]


@stop("observations", "urbanchange")
def observations(tour: Tour) -> List[Figure]:
    series = Path(tour.found["observations"])
    made = tour.run(
        "observations",
        {
            "SCENE_FOLDER": series,
            "SOURCE": "disk",
            "FROM": "2022-04-01",
            "TO": "2022-07-01",
            "SERIES": tour.out("spring_series", show=False),
            "OUTPUT_REPORT": tour.out("series.html"),
        },
    )
    there = [row for row in rows(series / "series.csv") if "2022-04-01" <= row["start"] < "2022-07-01"]
    return [equals("acquisitions", made["ACQUISITIONS"], len(there))]


@stop("composite", "urbanchange")
def composite(tour: Tour) -> List[Figure]:
    made = tour.run(
        "composite",
        {
            "SCENE_FOLDER": tour.found["observations"],
            "YEAR": 2022,
            "SEASONS": "summer",
            "BANDS": "ten",
            "OUTPUT_FOLDER": tour.out("composites", show=False),
        },
    )
    tour.shown += [Path(path) for path in (*made["OUTPUT_S2"], *made["OUTPUT_S1"])]
    with rasterio.open(made["OUTPUT_S2"][0]) as raster:
        gaps = float(np.mean(~np.isfinite(raster.read(1, masked=True).astype(float).filled(np.nan))))
    return [equals("rasters of a summer", len(made["OUTPUT_S2"]), 1), within("gaps, share", gaps, 0, 0.01)]


@stop("monthlyimagery", "urbanchange")
def monthlyimagery(tour: Tour) -> List[Figure]:
    """The clear dates of a year: all 82 want more memory than the engine takes by itself."""
    series = Path(tour.found["observations"])
    clear = [row["path"] for row in district.clear_dates(series, "2021-12", "2023-02")]
    made = tour.run(
        "monthlyimagery",
        {
            "S2": [str(series / path) for path in clear[:24]],
            "YEAR": 2022,
            "INDICES": "NDVI",
            "OUTPUT_FOLDER": tour.out("months", show=False),
        },
    )
    months = [Path(path) for path in made["OUTPUT_S2"]]
    tour.shown.append(months[6])
    gaps = 0.0
    for month in months:
        with rasterio.open(month) as raster:
            gaps += float(np.mean(~np.isfinite(raster.read(1, masked=True).astype(float).filled(np.nan))))
    return [equals("months", len(months), 12), equals("gaps in all of them, share", gaps, 0)]


@stop("sharpen", SCENE)
def sharpen(tour: Tour) -> List[Figure]:
    """The model in the box; what each cell of 20 m holds is kept, and told apart within."""
    image, sharp = Path(tour.found[SCENE]["OUTPUT_SERIES"]) / "s2_2023-summer.tif", tour.out("sharpened.tif")
    tour.run("sharpen", {"INPUT": image, "OUTPUT": sharp})
    before, after = cells_of_20_m(image), cells_of_20_m(sharp)
    return [
        within("B05 of a cell of 20 m changed at most by, DN", abs(after[0] - before[0]).max(), 0, 0.01),
        within("B05 differs within cells by, DN", float(after[1].mean()), 5, 500),
    ]


@stop("treecover", "urbanchange")
def treecover(tour: Tour) -> List[Figure]:
    asked = {"SERIES": tour.found["observations"], "OUTPUT": tour.out("trees.tif", show=False)}
    return [tour.refused("treecover", asked, "which is not installed")]


@stop("testcredentials", SCENE)
def testcredentials(tour: Tour) -> List[Figure]:
    account = make_account(tour.zip_path, tour.folder / "account", CLIENT_ID, CLIENT_SECRET)
    with HubServer([]) as server:
        made = tour.run(
            "testcredentials",
            {"SOURCE": "copernicus", "AUTHCFG": account.id, "ADDRESS": server.address},
            account.unlocked(),
        )
    return [says("answer", made["SENTENCE"], "The key works")]


@stop("urbanmask", "terrain")
def urbanmask(tour: Tour) -> List[Figure]:
    landscape = Path(tour.found[SCENE]["OUTPUT_SERIES"])
    asked: Dict[str, Any] = {
        "S2": landscape / "s2_2023-summer.tif",
        "S1_ASC": landscape / "s1_asc_2023-summer.tif",
        "S1_DESC": landscape / "s1_desc_2023-summer.tif",
        "TERRAIN": tour.out("terrain.tif"),
        "OUTPUT": tour.out("urban.tif"),
    }
    made = tour.run("urbanmask", asked)
    truth = 36 * share(landscape / "urban_true.tif", 1)
    return [
        near("urban land, km²", made["URBAN_KM2"], truth, 0.5),
        tour.refused("urbanmask", {**asked, "MODEL": "gum-2"}, "There is no model"),
    ]


@stop("trainurban", "urbanmask")
def trainurban(tour: Tour) -> List[Figure]:
    landscape = Path(tour.found[SCENE]["OUTPUT_SERIES"])
    asked: Dict[str, Any] = {
        "S2": landscape / "s2_2023-summer.tif",
        "TERRAIN": tour.out("terrain.tif"),
        "MODEL": "gum-2",
        "REFERENCE_RASTER": landscape / "urban_true.tif",
        "FOLDER": tour.out("models", show=False),
    }
    return [tour.refused("trainurban", asked, "There is no model")]


@stop("urbanchange", SCENE)
def urbanchange(tour: Tour) -> List[Figure]:
    folder = tour.out("two years", show=False)
    made = tour.run(
        "samplescene", {"SEED": 1, "SIZE": SMALL, "FURTHER": "observations", "OUTPUT_FOLDER": folder}
    )
    tour.found["observations"] = made["OUTPUT_SERIES"]
    series = Path(made["OUTPUT_SERIES"])
    made = tour.run(
        "urbanchange",
        {
            "SERIES": series,
            "OUTPUT": tour.out("change_strength.tif"),
            "OUTPUT_WHEN": tour.out("change_when.tif"),
            "OUTPUT_KIND": tour.out("change_kind.tif"),
        },
    )
    with (
        rasterio.open(tour.out("change_kind.tif")) as kind,
        rasterio.open(series / "works_true.tif") as works,
    ):
        quarter = works.read(1) == 1
        found = float(np.mean(kind.read(1)[quarter] == 1))
    built, _ = works_ha(series / "works.gpkg", ["quarter", "road"])
    return [
        within("built, ha", made["BUILT_HA"], 0.3 * built, 2 * built),
        within("found of the new quarter, share", found, 0.5, 1),
    ]


@stop("populationseries", SCENE)
def populationseries(tour: Tour) -> List[Figure]:
    folder = tour.out("five years", show=False)
    made = tour.run("samplescene", {"SEED": 1, "SIZE": SMALL, "FURTHER": "growth", "OUTPUT_FOLDER": folder})
    growth = Path(made["OUTPUT_SERIES"])
    tour.found["growth"] = growth
    made = tour.run(
        "populationseries",
        {
            "SERIES": growth,
            "ZONES": f"{growth / 'census_years.gpkg'}|layername=census_fine",
            "DATES_PER_STEP": 4,
            "OUTPUT_FOLDER": tour.out("growth", show=False),
            "OUTPUT_ZONES": tour.out("growth.gpkg"),
            "OUTPUT_REPORT": tour.out("growth.html"),
        },
    )
    tour.shown.append(Path(made["OUTPUT"][-1]))
    truth = total(growth / "population_true_2023.tif") / total(growth / "population_true_2019.tif")
    return [
        equals("years", made["STEPS"], 5),
        near("people of 2023 for each of 2019", made["LAST_PEOPLE"] / made["FIRST_PEOPLE"], truth, 0.15),
    ]


@stop("trainchange", "urbanchange")
def trainchange(tour: Tour) -> List[Figure]:
    asked = {"SERIES": tour.found["observations"], "FOLDER": tour.out("models", show=False)}
    return [tour.refused("trainchange", asked, "needs a network to begin with")]
