"""What result layers are called: the quantity and its unit, in plain words."""

from __future__ import annotations

from typing import Callable, Dict

from ..contract.jobs import RasterResult
from ..translation import tr

_TITLES: Dict[str, Callable[[], str]] = {
    "builtup": lambda: tr("Built-up (probability)"),
    "builtup_binary": lambda: tr("Built-up (yes or no)"),
    "builtup_std": lambda: tr("Built-up, standard deviation"),
    "occupancy": lambda: tr("Occupancy (people per built-up pixel)"),
    "occupancy_std": lambda: tr("Occupancy, standard deviation (people per built-up pixel)"),
    "population": lambda: tr("Population, estimated (people per hectare)"),
    "population_std": lambda: tr("Population, standard deviation (people per hectare)"),
    "population_relative_std": lambda: tr("Population, relative uncertainty (%)"),
    "population_change": lambda: tr("Change of population (people per hectare)"),
    "sentinel1": lambda: tr("Sentinel-1 (VV, VH)"),
    "sentinel2": lambda: tr("Sentinel-2 (true colour)"),
}

_EACH: Dict[str, Callable[[], str]] = {
    "builtup": lambda: tr("Built-up, each season (probability)"),
    "population": lambda: tr("Population, each member and season (people per hectare)"),
}


def raster_title(result: RasterResult) -> str:
    """Return the name of the layer for a raster result."""
    if result.bands > 1 and result.quantity in _EACH:
        return _EACH[result.quantity]()
    return _TITLES[result.quantity]()


def rescaled_title() -> str:
    """Return the name of the layer of a map whose zones sum to their counts."""
    return tr("Population, rescaled to census (people per hectare)")


def rescaled_std_title() -> str:
    """Return the name of the layer of how far the rescaled members of such a map disagree."""
    return tr("Population, rescaled to census, standard deviation (people per hectare)")


def grid_title(cell_size_m: float) -> str:
    """Return the name of the layer of a grid of ``cell_size_m`` metres."""
    return tr("Population grid, {size} m (people per hectare)").format(size=f"{cell_size_m:g}")


def raster_unit(quantity: str) -> str:
    """Return the unit of the pixel values, as layer metadata states it."""
    if quantity == "population_relative_std":
        return tr("standard deviation divided by the mean")
    if quantity in ("population", "population_std", "population_change"):
        return tr("people per pixel; the legend shows people per hectare")
    if quantity in ("occupancy", "occupancy_std"):
        return tr("people per fully built-up pixel")
    if quantity == "builtup_binary":
        return tr("1 built-up, 0 not built-up")
    if quantity in ("builtup", "builtup_std"):
        return tr("probability from 0 to 1")
    if quantity == "sentinel1":
        return tr("backscatter in decibel")
    return tr("reflectance × 10000")
