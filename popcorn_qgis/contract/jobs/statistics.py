"""The jobs that answer questions to maps of people: who lives in a hazard's way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .inputs import Zones
from .job import Job

MAPS_ARE = ("refuse", "members", "groups")
UNITS = ("auto", "people", "per_hectare", "per_km2")
SIDES = ("refuse", "at_least", "at_most")
NO_VALUES = ("unknown", "outside")


@dataclass(frozen=True)
class ExposureJob(Job, id="exposure", function="statistics.exposure"):
    """Count the people of ``inputs`` in each class of a hazard, per zone and in all.

    The hazard is ``hazard``, a GeoPackage that QGIS wrote with the layer ``hazard`` and its text column
    ``class`` (empty: the feature has none), or ``hazard_raster``. ``classed`` says that the features' class
    counts; without it they are one area. With ``distance_m`` the area reaches so far around them.
    ``class_order`` has the worst class first, in the words of the layer or the raster's values.
    ``thresholds`` cut a raster's values into classes; ``side``: whether values of "at_least" or "at_most" a
    threshold belong to its class. ``no_value``: whether pixels of the hazard raster without one are
    "unknown" or "outside" the hazard. ``maps_are`` says what several maps or bands are: "members" of one
    estimate, or "groups" of people that add up; "refuse" takes only what is proved.
    """

    inputs: Tuple[str, ...]
    hazard: str = ""
    hazard_raster: str = ""
    hazard_name: str = "hazard"
    classed: bool = False
    class_order: Tuple[str, ...] = ()
    distance_m: float = 0.0
    thresholds: Tuple[float, ...] = ()
    side: str = "refuse"
    no_value: str = "unknown"
    maps_are: str = "refuse"
    unit: str = "auto"
    names: Tuple[str, ...] = ()  # what people call the maps; empty: the files' names
    zones: Optional[Zones] = None
    output_areas: str = ""  # a .gpkg: the areas as they were counted, one feature for each class
    output_report: str = ""  # an .html file
