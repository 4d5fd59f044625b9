"""What is true of the sample's series: what was built where and when, what the sky hid, who lived there."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np

from ..census import take_census, zone_sums
from ..district import GRID_M, Plan, people_per_pixel
from .files import Folder
from .scenery import Scenery
from .works import GROWTH_YEARS

#: Name, geometries in metres from the south-west corner, fields, and their kind.
Layer = Tuple[str, np.ndarray, Dict[str, np.ndarray], str]
#: Writes a file of layers.
WriteLayers = Callable[[Path, Sequence[Layer]], None]


def write_works(folder: Folder, plan: Plan, scenery: Scenery, write_layers: WriteLayers) -> Dict[str, str]:
    """Write the areas that are built on as polygons and as a raster of their numbers; return the files.

    ``works.gpkg`` has for each the days from which on it was bare and was built, and its people then.
    """
    areas, home = scenery.areas, scenery.late[plan.home]
    fields = {
        "number": np.array([area.number for area in areas], dtype=np.int32),
        "kind": np.array([area.kind for area in areas], dtype=object),
        "bare_from": np.array([area.site_from.isoformat() for area in areas], dtype=object),
        "built_from": np.array([area.built_from.isoformat() for area in areas], dtype=object),
        "people": np.array([(home == area.number).sum() for area in areas], dtype=np.int32),
        "source": np.array(["synthetic"] * len(areas), dtype=object),
    }
    path = folder.path / "works.gpkg"
    shapes = np.array([area.polygon for area in areas], dtype=object)
    write_layers(path, [("works", shapes, fields, "Unknown")])
    name = folder.raster(
        "works_true", scenery.area_of[None], "classes", ("number of the area; 0 nothing was built",), {}
    )
    return {"works": str(path), "works_raster": str(folder.path / name)}


def write_growth_truth(
    folder: Folder, plan: Plan, scenery: Scenery, write_layers: WriteLayers
) -> Dict[str, str]:
    """Write the people of every year, as rasters and as counts of the census zones; return the files.

    The zones are those of the sample's own census, which counts the last year.
    """
    side = scenery.area_of.shape[0]
    built = {area.number: area.built_from for area in scenery.areas}
    since = np.array([date.min.toordinal(), *(built[number].toordinal() for number in sorted(built))])
    of_people = since[scenery.late[plan.home]]
    last = people_per_pixel(plan.pixel, side)
    fine, coarse = take_census(plan.layout, last, GRID_M)
    counts: Dict[str, Dict[str, np.ndarray]] = {"census_fine": {}, "census_coarse": {}}
    for year in GROWTH_YEARS:
        there = of_people <= date(year, 7, 1).toordinal()
        population = people_per_pixel(plan.pixel[there], side)
        tags = {"PERIOD": f"{year}-01-01..{year}-12-31"}
        folder.raster(f"population_true_{year}", population[None], "population", ("people per pixel",), tags)
        for name, zones in (("census_fine", fine), ("census_coarse", coarse)):
            sums = zone_sums(zones.polygons, population, GRID_M).astype(np.int32)
            counts[name][f"population_{year}"] = sums
    path = folder.path / "census_years.gpkg"
    layers: List[Layer] = []
    for name, zones in (("census_coarse", coarse), ("census_fine", fine)):
        fields = {"name": np.array(zones.names, dtype=object), **counts[name]}
        fields["source"] = np.array(["synthetic"] * len(zones.names), dtype=object)
        layers.append((name, np.array(zones.polygons, dtype=object), fields, "Polygon"))
    write_layers(path, layers)
    return {"census_years": str(path)}
