"""What result layers are called: the quantity, and in brackets what a pixel counts, in plain words."""

from __future__ import annotations

import re
from typing import Callable, Dict

from ..contract.jobs import QUANTITIES, RasterResult
from ..contract.quantities import per_hectare, side_m
from ..translation import tr

_TITLES: Dict[str, Callable[[], str]] = {
    "builtup": lambda: tr("Built-up (probability)"),
    "builtup_binary": lambda: tr("Built-up (yes or no)"),
    "urban": lambda: tr("Urban land (probability)"),
    "urban_binary": lambda: tr("Urban land"),
    "classes": lambda: tr("Classes"),
    "builtup_std": lambda: tr("Built-up, standard deviation"),
    "occupancy": lambda: tr("Occupancy (people per built-up pixel)"),
    "occupancy_std": lambda: tr("Occupancy, standard deviation (people per built-up pixel)"),
    "population": lambda: tr("Population, estimated"),
    "population_std": lambda: tr("Population, standard deviation"),
    "population_relative_std": lambda: tr("Population, relative uncertainty (%)"),
    "population_change": lambda: tr("Change of population"),
    "covariates": lambda: tr("Covariates"),
    "weights": lambda: tr("Weights of the forest"),
    "change_strength": lambda: tr("Strength of change"),
    "change_likelihood": lambda: tr("Likelihood of change"),
    "when": lambda: tr("When it changed"),
    "treecover": lambda: tr("Tree cover"),
    "treecover_change": lambda: tr("Change of tree cover"),
    "sentinel1": lambda: tr("Sentinel-1 (VV, VH)"),
    "sentinel2": lambda: tr("Sentinel-2 (true colour)"),
    "terrain": lambda: tr("Terrain (shaded elevation; slope, aspect)"),
}

_EACH: Dict[str, Callable[[], str]] = {
    "builtup": lambda: tr("Built-up, each season (probability)"),
    "population": lambda: tr("Population, each member and season"),
}

#: What the values of a file are, for the metadata; of counts, the unit of a pixel says it.
_VALUES: Dict[str, Callable[[], str]] = {
    "builtup": lambda: tr("probability from 0 to 1"),
    "builtup_binary": lambda: tr("1 built-up, 0 not built-up"),
    "urban": lambda: tr("probability from 0 to 1"),
    "urban_binary": lambda: tr("1 urban, 0 not urban"),
    "classes": lambda: tr("number of the class"),
    "builtup_std": lambda: tr("probability from 0 to 1"),
    "occupancy": lambda: tr("people per fully built-up pixel"),
    "occupancy_std": lambda: tr("people per fully built-up pixel"),
    "population_relative_std": lambda: tr("standard deviation divided by the mean"),
    "covariates": lambda: tr("each band as its source"),
    "weights": lambda: tr("weights within each zone"),
    "change_strength": lambda: tr("rise of the built-up probability; below 0: its fall"),
    "change_likelihood": lambda: tr("relative likelihood; colours count in calm levels of the series"),
    "when": lambda: tr("days since 1970-01-01"),
    "treecover": lambda: tr("per cent of the pixel under trees"),
    "treecover_change": lambda: tr("percentage points"),
    "sentinel1": lambda: tr("backscatter in decibel"),
    "sentinel2": lambda: tr("reflectance × 10000"),
    "terrain": lambda: tr("elevation in metres, slope in degrees, aspect in degrees clockwise from north"),
}


def raster_title(result: RasterResult, title: str = "") -> str:
    """Return the name of the layer for a raster result; ``title`` says more than its quantity does."""
    many = result.bands > 1 and result.quantity in _EACH
    title = title or (_EACH if many else _TITLES)[result.quantity]()
    return f"{title} ({pixel_unit(result)})" if QUANTITIES[result.quantity].per_area else title


def raster_unit(result: RasterResult) -> str:
    """Return the unit of the pixel values, as layer metadata states it."""
    if not QUANTITIES[result.quantity].per_area:
        return _VALUES[result.quantity]()
    return tr("{unit}; × {number} = people per hectare, which the legend shows").format(
        unit=pixel_unit(result), number=per_hectare(result.pixel_area_m2)
    )


def pixel_unit(result: RasterResult) -> str:
    """Return what a pixel of people counts: people per pixel of its size."""
    return tr("people per {side} m pixel").format(side=side_m(result.pixel_area_m2))


def without_unit(name: str) -> str:
    """Return the name of a layer of people without what its pixels count; other names as they are."""
    unit = re.escape(tr("people per {side} m pixel")).replace(re.escape("{side}"), r"[\d.]+")
    return re.sub(rf" \({unit}\)$", "", name)


def rescaled_title() -> str:
    """Return what a map is called whose zones sum to their counts."""
    return tr("Population, rescaled to census")


def rescaled_std_title() -> str:
    """Return what the disagreement of the rescaled members of such a map is called."""
    return tr("Population, rescaled to census, standard deviation")


def forest_title() -> str:
    """Return what a map is called that a forest's weights made."""
    return tr("Population, by a random forest")


def grid_title() -> str:
    """Return what a map of people summed to larger pixels is called."""
    return tr("Population grid")
