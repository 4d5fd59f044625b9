"""Stops of the statistical maps and of what tests them. People are never lost."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List

import numpy as np

from ..isolated_qgis import Value
from . import district
from .district import FIELD, PEOPLE, census, column, imagery, total
from .stop import Figure, Tour, equals, stop, within

SCENE = "samplescene"


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
