"""Stops of mapping people: built-up, occupancy, population, census, statistics. People are never lost."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

import numpy as np

from ..isolated_qgis import Value
from . import district
from .district import FIELD, PEOPLE, census, column, imagery, total
from .stop import Figure, Tour, equals, near, says, stop, within

SCENE = "samplescene"


@stop("builtup", SCENE)
def builtup(tour: Tour) -> List[Figure]:
    tour.run("builtup", {**imagery(tour), "OUTPUT": tour.out("builtup.tif")})
    return [within("built-up, km² of 36", total(tour.out("builtup.tif")) * 1e-4, 1, 12)]


@stop("occupancy", SCENE)
def occupancy(tour: Tour) -> List[Figure]:
    tour.run(
        "occupancy",
        {**imagery(tour), **census(tour), "RATE_FROM": "census", "OUTPUT": tour.out("occupancy.tif")},
    )
    built = total(tour.out("builtup.tif"))
    rate = total(tour.out("occupancy.tif")) / (600 * 600)
    return [near("people per built-up pixel × built-up pixels", rate * built, PEOPLE, 0.001)]


@stop("population", "builtup")
def population(tour: Tour) -> List[Figure]:
    made = tour.run(
        "population",
        {
            **imagery(tour),
            **census(tour),
            "RATE_FROM": "census",
            "OUTPUT": tour.out("population.tif"),
            "OUTPUT_STD": tour.out("population_std.tif"),
        },
    )
    return [
        near("people, rate of the census", made["PEOPLE"], PEOPLE, 0.001),
        equals("people, pixel by pixel", total(tour.out("population.tif")), made["PEOPLE"], 1e-5),
    ]


@stop("rescale", "population")
def rescale(tour: Tour) -> List[Figure]:
    output, zones = tour.out("population_census.tif"), tour.out("zones.gpkg")
    made = tour.run(
        "rescale",
        {
            **census(tour),
            "INPUT": tour.out("population.tif"),
            "OUTPUT": output,
            "OUTPUT_ZONES": zones,
            "OUTPUT_CHART": tour.out("zones.html"),
        },
    )
    off = np.abs(np.subtract(column(zones, "after"), column(zones, FIELD))).max()
    return [
        equals("people on the map", total(output), PEOPLE),
        equals("people in the census", made["CENSUS_TOTAL"], PEOPLE),
        within("people off in the worst zone", float(off), 0, 0.01),
    ]


@stop("aggregate", "rescale")
def aggregate(tour: Tour) -> List[Figure]:
    made = tour.run(
        "aggregate",
        {
            "INPUT": tour.out("population_census.tif"),
            "ZONES": census(tour, "FINE")["ZONES"],
            "OUTPUT": tour.out("population_100m.tif"),
            "OUTPUT_ZONES": tour.out("zones_sums.gpkg"),
        },
    )
    return [
        equals("people in cells of 100 m", total(tour.out("population_100m.tif")), PEOPLE),
        equals("people in 150 zones", made["PEOPLE_IN_ZONES"], PEOPLE),
    ]


@stop("evaluate", "rescale")
def evaluate(tour: Tour) -> List[Figure]:
    truth = tour.found[SCENE]["OUTPUT_POPULATION"]
    made = tour.run(
        "evaluate",
        {
            "INPUT": [truth, tour.out("population_census.tif")],
            **census(tour, "FINE"),
            "PARENT": "district",
            "OUTPUT_TABLE": tour.out("metrics.csv", show=False),
            "OUTPUT_ZONES": tour.out("zones_fine.gpkg"),
            "OUTPUT_REPORT": tour.out("comparison.html"),
        },
    )
    return [
        equals("people on the true map", made["MAPPED_TOTAL"], PEOPLE),
        within("the true map is off by, people a zone", made["MAE"], 0, 0.001),
    ]


@stop("exposure", "rescale")
def exposure(tour: Tour) -> List[Figure]:
    flood = district.write_flood(
        tour.out("flood.gpkg", show=False), tour.found[SCENE]["OUTPUT_RIVERS"], {"high": 250, "low": 500}
    )
    made = tour.run(
        "exposure",
        {
            "INPUT": tour.out("population_census.tif"),
            "HAZARD": flood,
            "CLASS_FIELD": "danger",
            "CLASS_ORDER": "high, low",
            "OUTPUT_AREAS": tour.out("affected.gpkg"),
            "OUTPUT_REPORT": tour.out("affected.html"),
        },
    )
    counted = district.people_within(tour.out("population_census.tif"), flood)
    return [
        near("people within 500 m of the river", made["PEOPLE_INSIDE"], counted, 0.002),
        equals("people inside and outside", made["PEOPLE_INSIDE"] + made["PEOPLE_OUTSIDE"], PEOPLE),
    ]


@stop("agesex", "rescale")
def agesex(tour: Tour) -> List[Figure]:
    zones = age_groups(tour)
    made = tour.run(
        "agesex",
        {
            "INPUT": tour.out("population_census.tif"),
            "ZONES": zones,
            "FIELD": FIELD,
            "GROUPS": ["f_00", "f_15", "f_65", "m_00", "m_15", "m_65"],
            "OUTPUT": tour.out("groups.tif"),
            "OUTPUT_REPORT": tour.out("pyramids.html"),
        },
    )
    children = float(np.sum(column(zones, "f_00")) + np.sum(column(zones, "m_00")))
    mapped = total(tour.out("groups.tif"), 1) + total(tour.out("groups.tif"), 4)
    return [
        equals("people of all groups", made["PEOPLE_TOTAL"], PEOPLE),
        equals("children, in two bands", mapped, children),
    ]


def age_groups(tour: Tour) -> Path:
    """Write the coarse census with made-up groups that sum to its people; return the layer."""
    path = tour.out("census_groups.gpkg", show=False)
    people = np.asarray(column(census(tour)["ZONES"], FIELD))
    children, old = people // 4, people // 8
    women = {"f_00": children // 2, "f_15": people // 3, "f_65": old - old // 3}
    men = {"m_00": children - children // 2, "m_65": old // 3}
    men["m_15"] = people - sum(women.values()) - sum(men.values())
    return district.write_zones(path, census(tour)["ZONES"], {**women, **men})


@stop("crosscheck", SCENE)
def crosscheck(tour: Tour) -> List[Figure]:
    made = tour.run(
        "crosscheck",
        {
            "S2": imagery(tour)["S2"][1],
            "S1": imagery(tour)["S1"][1],
            **census(tour, "FINE"),
            "PARENT": "district",
            "TRAIN": False,
            "OUTPUT": tour.out("population_best.tif"),
            "OUTPUT_REPORT": tour.out("methods.html"),
        },
    )
    return [
        equals("people, by the best method", total(tour.out("population_best.tif")), PEOPLE),
        within("factor by which it misses zones left out", made["BEST_FACTOR"], 1, 3),
    ]


@stop("trainoccupancy", SCENE, "setupengine")
def trainoccupancy(tour: Tour) -> List[Figure]:
    made = tour.run(
        "trainoccupancy",
        {
            "S2": imagery(tour)["S2"][1],
            "S1": imagery(tour)["S1"][1],
            **census(tour, "FINE"),
            "MEMBERS": 1,
            "EPOCHS": 20,
            "FOLDER": tour.out("models", show=False),
            "OUTPUT_REPORT": tour.out("training.html"),
        },
    )
    return [equals("zones learnt from", made["ZONES_USED"], 150)]


@stop("covariates", "builtup")
def covariates(tour: Tour) -> List[Figure]:
    landscape = Path(tour.found[SCENE]["OUTPUT_SERIES"])
    made = tour.run(
        "covariates",
        {
            "GRID": tour.out("builtup.tif"),
            "CELL_SIZE": 100,
            "MEAN_OF": tour.out("builtup.tif"),
            "INDICES_OF": imagery(tour)["S2"][1],
            "SLOPE_OF": landscape / "terrain.tif",
            "DISTANCE_TO": tour.found[SCENE]["OUTPUT_ROADS"],
            "LENGTH_IN": tour.found[SCENE]["OUTPUT_ROADS"],
            "OUTPUT": tour.out("covariates.tif"),
            "OUTPUT_REPORT": tour.out("covariates.html"),
        },
    )
    # Built-up, NDVI and NDWI, slope, distance to roads, length of roads.
    return [equals("bands", made["BANDS"], 6), within("gaps, %", made["GAPS_PERCENT"], 0, 0.1)]


@stop("forestweights", "covariates")
def forestweights(tour: Tour) -> List[Figure]:
    tour.run(
        "forestweights",
        {
            "COVARIATES": tour.out("covariates.tif"),
            **census(tour, "FINE"),
            "TARGET": "per_builtup",
            "BUILTUP": tour.out("builtup.tif"),
            "TREES": 100,
            "OUTPUT": tour.out("population_forest.tif"),
            "OUTPUT_REPORT": tour.out("forest.html"),
        },
    )
    return [equals("people, by a forest", total(tour.out("population_forest.tif")), PEOPLE)]


@stop("clusterweights", SCENE)
def clusterweights(tour: Tour) -> List[Figure]:
    made = tour.run(
        "clusterweights",
        {
            "S2": imagery(tour)["S2"][1],
            "S1": imagery(tour)["S1"][1],
            **census(tour, "FINE"),
            "OUTPUT": tour.out("population_clusters.tif"),
            "OUTPUT_CLUSTERS": tour.out("clusters.tif"),
        },
    )
    return [
        equals("people, by clusters", made["PEOPLE"], PEOPLE),
        equals("people, pixel by pixel", total(tour.out("population_clusters.tif")), PEOPLE),
    ]


@stop("accuracy", "urbanmask")
def accuracy(tour: Tour) -> List[Figure]:
    asked: Dict[str, Value] = {"INPUT": tour.out("urban.tif"), "SAMPLE": 1000}
    truth = Path(tour.found[SCENE]["OUTPUT_SERIES"]) / "urban_true.tif"
    itself = tour.run("accuracy", {**asked, "REFERENCE_RASTER": tour.out("urban.tif")})
    made = tour.run(
        "accuracy",
        {**asked, "REFERENCE_RASTER": truth, "OUTPUT_TABLE": tour.out("accuracy.gpkg", show=False)},
    )
    return [
        within("right of urban land, share", made["OVERALL"], 0.75, 1),
        equals("right of a map against itself", itself["OVERALL"], 1),
    ]


@stop("printmap", "rescale")
def printmap(tour: Tour) -> List[Figure]:
    page = tour.out("page.png")
    tour.run(
        "printmap",
        {
            "INPUT": tour.out("population_census.tif"),
            "ZONES": census(tour)["ZONES"],
            "TITLE": "Where people live",
            "SUBTITLE": "The sample district",
            "OUTPUT": page,
        },
    )
    return [says("a picture", page.read_bytes()[1:4].decode(), "PNG")]


@stop("change", SCENE, "populationseries")
def change(tour: Tour) -> List[Figure]:
    growth = Path(tour.found["growth"])
    before, after = (growth / f"population_true_{year}.tif" for year in (2019, 2023))
    made = tour.run(
        "change",
        {
            "INPUT_BEFORE": before,
            "INPUT_AFTER": after,
            "CELL_SIZE": 100,
            "OUTPUT": tour.out("change.tif"),
        },
    )
    truth = total(after) - total(before)
    return [
        equals("people more in 2023 than in 2019", made["CHANGE"], truth, 1e-5),
        equals("people more, cell by cell", total(tour.out("change.tif")), truth, 1e-5),
    ]
