"""What a raster may show, one row for each: writing, names, legends, tips and checks of inputs read it.

How it looks is resources/styles/KEY.qml. Texts are English, as files have them; layers/ translates them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Tuple

from .sentences import sentence

SQUARE_METRES_PER_HECTARE = 10_000.0

#: By dtype; for uint16 it is Sentinel-2's own.
NODATA: Dict[str, float] = {"float32": math.nan, "uint8": 255, "uint16": 0}

_PIXEL, _CELL = "people per pixel", "people per cell"


@dataclass(frozen=True)
class Quantity:
    """A row. ``unit`` is that of a pixel's value, as the tags of a file say it.

    ``summed``: a coarser cell holds the sum of its pixels; else their mean. ``per_area``: the value grows
    with the pixel, so that legends show it per hectare. ``weight``: people may be shared out by it.
    ``classes``: numbers are names, so that a coarser cell holds the most frequent one. ``shows`` says in
    words what a raster is that was taken for people or weights. ``directions``: bands of degrees
    clockwise from north, whose mean goes around north. A unit of several parts has one for each band.
    ``stretched``: its legend runs from the lowest to the highest value of the raster.
    """

    key: str
    unit: str
    summed: bool = False
    per_area: bool = False
    weight: bool = False
    dtype: str = "float32"
    classes: bool = False
    directions: Tuple[int, ...] = ()
    shows: str = ""
    stretched: bool = False

    @property
    def counts_people(self) -> bool:
        """Whether its values are people, who may be summed and shared out."""
        return self.summed and self.weight

    @property
    def nodata(self) -> float:
        """What stands where nothing is known."""
        return NODATA[self.dtype]


QUANTITIES: Dict[str, Quantity] = {
    row.key: row
    for row in (
        Quantity("builtup", "probability", weight=True, shows=sentence("built-up probabilities")),
        Quantity(
            "builtup_binary", "1 = built-up", weight=True, dtype="uint8", shows=sentence("built-up or not")
        ),
        Quantity("urban", "probability", weight=True, shows=sentence("probabilities of urban land")),
        Quantity("urban_binary", "1 = urban", weight=True, dtype="uint8", shows=sentence("urban or not")),
        Quantity("builtup_std", "probability", shows=sentence("standard deviations")),
        Quantity(
            "occupancy",
            "people per fully built-up pixel",
            weight=True,
            shows=sentence("people per fully built-up pixel"),
        ),
        Quantity("occupancy_std", "people per fully built-up pixel", shows=sentence("standard deviations")),
        Quantity("population", _PIXEL, summed=True, per_area=True, weight=True),
        Quantity("population_std", _PIXEL, per_area=True, shows=sentence("standard deviations")),
        Quantity(
            "population_relative_std", "standard deviation / mean", shows=sentence("relative uncertainties")
        ),
        Quantity(
            "population_change",
            _PIXEL,
            summed=True,
            per_area=True,
            shows=sentence("changes between two dates"),
        ),  # later minus earlier
        Quantity("classes", "class", dtype="uint8", classes=True, shows=sentence("classes")),
        Quantity("covariates", "as its source", shows=sentence("covariates"), stretched=True),
        Quantity("weights", "weight", weight=True, shows=sentence("weights"), stretched=True),
        Quantity(
            "change_strength", "built-up probability", shows=sentence("strengths of change"), stretched=True
        ),
        Quantity(
            "change_likelihood", "likelihood", shows=sentence("likelihoods of change"), stretched=True
        ),  # of ERCNN-DRS: relative, so that its legend counts in calm levels of the series
        Quantity("when", "days since 1970-01-01", shows=sentence("days"), stretched=True),
        Quantity("treecover", "%", dtype="uint8", shows=sentence("tree cover")),
        Quantity("treecover_change", "percentage points", shows=sentence("changes of tree cover")),
        Quantity("sentinel1", "dB", shows=sentence("radar imagery")),
        Quantity("sentinel2", "reflectance × 10000", shows=sentence("optical imagery")),
        Quantity(
            "terrain",
            "m; degrees; degrees clockwise from north",
            directions=(3,),
            shows=sentence("the shape of the ground"),
        ),
    )
}


def side_m(pixel_area_m2: float) -> str:
    """Return the side of a square pixel of this area in metres, as people write it."""
    return f"{float(f'{math.sqrt(pixel_area_m2):.3g}'):g}"


def per_hectare(pixel_area_m2: float) -> str:
    """Return what a value per pixel times to get people per hectare, as people write it."""
    return f"{float(f'{SQUARE_METRES_PER_HECTARE / pixel_area_m2:.3g}'):g}"


def exact(text: str, pixel_area_m2: float) -> str:
    """Say in a band's description which pixel its people are counted on, and how to read them per hectare."""
    for unit in (_PIXEL, _CELL):
        if unit in text:
            what = unit.rsplit(" ", 1)[1]
            precise = f"people per {side_m(pixel_area_m2)} m {what}"
            return f"{text.replace(unit, precise)} (× {per_hectare(pixel_area_m2)} = people per hectare)"
    return text
