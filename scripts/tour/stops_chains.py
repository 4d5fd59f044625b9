"""Stops of the ready-made chains: each story in one go, from a catalogue on this machine or from files."""

from __future__ import annotations

from pathlib import Path
from typing import List

from . import district
from .district import FIELD, PEOPLE, census, imagery, total
from .stop import Figure, Tour, equals, near, stop, within
from .stops_imagery import StacServer, catalogue
from .stops_statistics import age_groups

SCENE = "samplescene"


@stop("populationfromimagery", SCENE)
def populationfromimagery(tour: Tour) -> List[Figure]:
    folder = "chain from imagery"
    tour.run(
        "populationfromimagery",
        {
            "S2": imagery(tour)["S2"][1],
            "S1": imagery(tour)["S1"][1],
            **census(tour),
            "CELL_SIZE": 100,
            "OUTPUT": tour.out(f"{folder}/population.tif"),
            "OUTPUT_ZONES": tour.out(f"{folder}/zones.gpkg", show=False),
            "OUTPUT_GRID": tour.out(f"{folder}/grid.tif", show=False),
        },
    )
    return [
        equals("people on the map", total(tour.out(f"{folder}/population.tif")), PEOPLE),
        equals("people on the grid", total(tour.out(f"{folder}/grid.tif", show=False)), PEOPLE),
    ]


@stop("populationforplace", "downloadimagery")
def populationforplace(tour: Tour) -> List[Figure]:
    folder = "chain for a place"
    with catalogue(tour) as server:
        tour.run(
            "populationforplace",
            {
                **census(tour),
                "YEAR": 2023,
                "SEASONS": "spring, summer",
                "ADDRESS": server.address,
                "OUTPUT": tour.out(f"{folder}/population.tif"),
                "OUTPUT_FOLDER": tour.out(f"{folder}/imagery", show=False),
            },
        )
    return [equals("people on the map", total(tour.out(f"{folder}/population.tif")), PEOPLE)]


@stop("bestmapforplace", "downloadimagery")
def bestmapforplace(tour: Tour) -> List[Figure]:
    folder = "chain best map"
    with catalogue(tour) as server:
        tour.run(
            "bestmapforplace",
            {
                **census(tour),
                "YEAR": 2023,
                "SEASONS": "summer",
                "ADDRESS": server.address,
                "OUTPUT": tour.out(f"{folder}/population.tif"),
                "OUTPUT_REPORT": tour.out(f"{folder}/methods.html"),
                "OUTPUT_FOLDER": tour.out(f"{folder}/imagery", show=False),
            },
        )
    return [equals("people on the map", total(tour.out(f"{folder}/population.tif")), PEOPLE)]


@stop("comparetwodates", SCENE)
def comparetwodates(tour: Tour) -> List[Figure]:
    folder = "chain two dates"
    seasons = {
        f"{sensor}_{when}": imagery(tour)[sensor][number]
        for sensor in ("S1", "S2")
        for when, number in (("BEFORE", 0), ("AFTER", 2))
    }
    names = ("OUTPUT", "OUTPUT_BEFORE", "OUTPUT_AFTER")
    paths = {name: tour.out(f"{folder}/{name.lower()}.tif", show=name == "OUTPUT") for name in names}
    tour.run("comparetwodates", {**seasons, "RATE": 0.5, "CELL_SIZE": 100, **paths})
    more = total(paths["OUTPUT_AFTER"]) - total(paths["OUTPUT_BEFORE"])
    return [equals("people more, cell by cell", total(paths["OUTPUT"]), more, 1e-3)]


@stop("growthofplace", "populationseries")
def growthofplace(tour: Tour) -> List[Figure]:
    """A date of three seasons of three years, from a catalogue of the growing district."""
    folder, growth = "chain growth", Path(tour.found["growth"])
    store, items, seasons = tour.folder / "catalogue of years", [], []
    for year in (2019, 2021, 2023):
        for season, first, end in (("spring", "03", "06"), ("summer", "06", "09"), ("autumn", "09", "12")):
            items += district.series_in_store(
                growth, store, district.FOUR, f"{year}-{first}", f"{year}-{end}", 1
            )
            seasons.append(f"{year} {season}")
    with StacServer(store, items) as server:
        tour.run(
            "growthofplace",
            {
                "ZONES": f"{growth / 'census_years.gpkg'}|layername=census_coarse",
                "SEASONS": ", ".join(seasons),
                "RATE": 0.4,
                "ADDRESS": server.address,
                "OUTPUT_FOLDER": tour.out(f"{folder}/imagery", show=False),
                "OUTPUT_MAPS": tour.out(f"{folder}/maps", show=False),
                "OUTPUT_ZONES": tour.out(f"{folder}/zones.gpkg"),
                "OUTPUT_REPORT": tour.out(f"{folder}/growth.html"),
            },
        )
    maps = sorted(tour.out(f"{folder}/maps", show=False).glob("population_*.tif"))
    truth = total(growth / "population_true_2023.tif") / total(growth / "population_true_2019.tif")
    return [
        equals("years mapped", len(maps), 3),
        near("people of 2023 for each of 2019", total(maps[-1]) / total(maps[0]), truth, 0.25),
    ]


@stop("peopleinhazard", "exposure", "agesex")
def peopleinhazard(tour: Tour) -> List[Figure]:
    """The flood and the groups of the single steps: the same answer in one go."""
    folder = "chain people in a hazard"
    tour.run(
        "peopleinhazard",
        {
            "INPUT": tour.out("population.tif"),
            "ZONES": age_groups(tour),
            "FIELD": FIELD,
            "GROUPS": ["f_00", "f_15", "f_65", "m_00", "m_15", "m_65"],
            "HAZARD": tour.out("flood.gpkg", show=False),
            "CLASS_FIELD": "danger",
            "CLASS_ORDER": "high, low",
            "OUTPUT": tour.out(f"{folder}/groups.tif", show=False),
            "OUTPUT_AREAS": tour.out(f"{folder}/areas.gpkg"),
            "OUTPUT_TABLE": tour.out(f"{folder}/classes.gpkg", show=False),
            "OUTPUT_REPORT": tour.out(f"{folder}/affected.html"),
        },
    )
    groups = tour.out(f"{folder}/groups.tif", show=False)
    inside = sum(district.column(tour.out(f"{folder}/areas.gpkg"), "people"))
    counted = district.people_within(tour.out("population_census.tif"), tour.out("flood.gpkg", show=False))
    return [
        near("people within 500 m of the river", inside, counted, 0.002),
        equals("people of all groups", sum(total(groups, band) for band in range(1, 7)), PEOPLE, 1e-5),
    ]


@stop("newbuiltup", "urbanchange")
def newbuiltup(tour: Tour) -> List[Figure]:
    """Clear dates of two years from a catalogue of the district in which a quarter is built."""
    folder, series = "chain new built-up", Path(tour.found["observations"])
    store = tour.folder / "catalogue of dates"
    items = district.series_in_store(series, store, district.FOUR, "2022-01", "2024-01", 36)
    place = series.parent / "census.gpkg"
    with StacServer(store, items) as server:
        tour.run(
            "newbuiltup",
            {
                "ZONES": f"{place}|layername=census_coarse",
                "FROM": "2022-01-01",
                "TO": "2024-01-01",
                "ADDRESS": server.address,
                "OUTPUT_FOLDER": tour.out(f"{folder}/series", show=False),
                "OUTPUT_REPORT": tour.out(f"{folder}/series.html"),
                "OUTPUT_KIND": tour.out(f"{folder}/kind.tif"),
                "OUTPUT_WHEN": tour.out(f"{folder}/when.tif"),
                "OUTPUT": tour.out(f"{folder}/strength.tif", show=False),
            },
        )
    looks = district.rows(tour.out(f"{folder}/series", show=False) / "series.csv")
    built, _ = district.works_ha(series / "works.gpkg", ["quarter", "road"])
    found = 1e-2 * district.pixels(tour.out(f"{folder}/kind.tif"), 1)
    return [
        within("built, ha", found, 0.3 * built, 2 * built),
        equals("acquisitions", len(looks), len(items)),
    ]


@stop("urbanmaskforplace", "downloadimagery")
def urbanmaskforplace(tour: Tour) -> List[Figure]:
    """Without a model of urban land, which users bring: grown from built-up scores."""
    folder, landscape = "chain urban mask", Path(tour.found[SCENE]["OUTPUT_SERIES"])
    with catalogue(tour) as server:
        tour.run(
            "urbanmaskforplace",
            {
                "AREA": census(tour)["ZONES"],
                "YEAR": 2023,
                "SEASONS": "summer",
                "MODEL": "",
                "ADDRESS": server.address,
                "ELEVATION": landscape / "terrain.tif",
                "OUTPUT": tour.out(f"{folder}/urban.tif"),
                "OUTPUT_TERRAIN": tour.out(f"{folder}/terrain.tif", show=False),
                "OUTPUT_FOLDER": tour.out(f"{folder}/imagery", show=False),
            },
        )
    truth = district.pixels(landscape / "urban_true.tif", 1) * 1e-4
    return [near("urban land, km²", district.pixels(tour.out(f"{folder}/urban.tif"), 1) * 1e-4, truth, 0.5)]
