"""The jobs of statistics: who lives in a hazard's way; covariates, and what a forest makes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .inputs import Zones
from .job import Job

MAPS_ARE = ("refuse", "members", "groups")
UNITS = ("auto", "people", "per_hectare", "per_km2")
SIDES = ("refuse", "at_least", "at_most")
NO_VALUES = ("unknown", "outside")
#: What a forest learns: people per km², or people per km² of built-up, which a built-up map then spreads.
TARGETS = ("per_km2", "per_builtup")


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


@dataclass(frozen=True)
class CovariatesJob(Job, id="covariates", function="statistics.covariates.stack"):
    """Bring rasters and layers to one grid, as bands with names: ``output``.

    The grid is that of the raster ``grid``, its pixels joined to cells of about ``cell_size_m`` (0: as they
    are). Rasters by treatment: the mean of a cell, its sum (counts), the share of each class, the indices
    NDVI and NDWI of Sentinel-2, the slope of elevations, metres to each class (``distance_to_classes``).
    Layers, each a GeoPackage with the layer ``features``: metres to the nearest feature, metres of lines,
    number of features, m² of polygons.
    ``named`` has a path, then what people call it, and so on; others go by their file.
    """

    grid: str
    output: str
    cell_size_m: float = 0.0
    mean_of: Tuple[str, ...] = ()
    sum_of: Tuple[str, ...] = ()
    classes_of: Tuple[str, ...] = ()
    indices_of: Tuple[str, ...] = ()
    slope_of: Tuple[str, ...] = ()
    distance_to: Tuple[str, ...] = ()
    distance_to_classes: Tuple[str, ...] = ()
    length_in: Tuple[str, ...] = ()
    count_in: Tuple[str, ...] = ()
    area_in: Tuple[str, ...] = ()
    named: Tuple[str, ...] = ()
    output_report: str = ""  # an .html file


@dataclass(frozen=True)
class ForestWeightsJob(Job, id="forestweights", function="statistics.forest_weights"):
    """Map the people of ``zones`` by the weights of a Random Forest that is grown on them: ``output``.

    ``covariates``: rasters, of which every band is one. ``target`` is one of TARGETS; "per_builtup" needs
    ``builtup``, 0 to 1, whose grid is that of the map; else it is that of the finest covariate. Where
    ``water`` is 1 nobody lives; where ``constraint`` is 0 only those that have no place else in their zone.
    ``model``: a forest that was grown elsewhere, whose bands the covariates have; then nothing is learnt,
    and ``zones`` may be absent: the map is the forest's own. It is asked for cells of ``cell_size_m`` (0:
    chosen by the size of the zones). ``select``: leave out covariates that do not matter.
    ``named`` has a path, then what people call it, and so on. ``folder``: what WorldPop's users know, under
    WorldPop's names and with its nodata −99, is written there too.
    """

    covariates: Tuple[str, ...]
    output: str
    zones: Optional[Zones] = None
    target: str = "per_km2"
    builtup: str = ""
    constraint: str = ""
    water: str = ""
    model: str = ""
    cell_size_m: float = 0.0
    select: bool = False
    trees: int = 200
    seed: int = 1600
    named: Tuple[str, ...] = ()
    output_weights: str = ""
    output_model: str = ""  # an .npz file
    output_report: str = ""  # an .html file
    folder: str = ""
