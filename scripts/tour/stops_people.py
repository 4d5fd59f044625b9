"""Stops of mapping people: built-up, occupancy, population, census. People are never lost."""

from __future__ import annotations

from pathlib import Path
from typing import List

import numpy as np

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


@stop("zonecounts", SCENE)
def zonecounts(tour: Tour) -> List[Figure]:
    """The people of the fine census for the coarse zones: the fine ones lie inside them."""
    output, coarse = tour.out("zones_counted.gpkg"), census(tour)["ZONES"]
    made = tour.run(
        "zonecounts",
        {"INPUT": census(tour, "FINE")["ZONES"], "FIELD": FIELD, "ZONES": coarse, "OUTPUT_ZONES": output},
    )
    return [
        equals("people in the zones", made["PEOPLE_IN_ZONES"], PEOPLE, 1e-3),
        equals("people in and outside", made["PEOPLE_IN_ZONES"] + made["PEOPLE_OUTSIDE"], PEOPLE),
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
