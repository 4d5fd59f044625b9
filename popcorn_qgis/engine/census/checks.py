"""Whether a raster can hold people, or weights for them: by its tags, its bands, the sign of its values."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, List, Mapping

import numpy as np
from rasterio.enums import ColorInterp

from ...contract.errors import EngineError
from ..io.fitted_to import RATE, RESCALED, TRAINED, read_fits
from ..io.raster import open_raster
from ..zones.reading import ZoneSet

_NO_WEIGHTS = {
    "builtup_std": "standard deviations",
    "occupancy_std": "standard deviations",
    "population_std": "standard deviations",
    "population_relative_std": "relative uncertainties",
    "population_change": "changes between two dates",
    "sentinel1": "radar imagery",
    "sentinel2": "optical imagery",
}
#: What a raster of ours shows when it does not show people, by its QUANTITY tag.
NOT_PEOPLE = {
    "builtup": "built-up probabilities",
    "builtup_binary": "built-up or not",
    "occupancy": "people per fully built-up pixel",
    **_NO_WEIGHTS,
}

#: How bands of imagery are called, whoever wrote them: B04, SR_B4, VV, red.
_BAND_OF_IMAGERY = re.compile(
    r"(sr_)?b\d{1,2}a?\b|(vv|vh|hh|hv|blue|green|red|nir|swir\d?|red.?edge\d?)\b", re.IGNORECASE
)
_PICTURE = {ColorInterp.red, ColorInterp.green, ColorInterp.blue}

#: The sum of the negative values, relative to that of the others, from which on they are no rounding.
MOST_NEGATIVE = 0.01


def check_people(dataset: Any, band: int = 1) -> None:
    """Raise EngineError when the raster says that its values are not people."""
    shows = _shows(dataset, band, NOT_PEOPLE)
    if shows:
        raise EngineError(
            "not-people",
            f"The raster {Path(dataset.name).name} shows {shows}. Such values do not add up to people.",
            "Choose a population raster: only counts of people can be summed.",
        )


def check_weights(dataset: Any, band: int) -> None:
    """Raise EngineError when the raster says that its values are no weights for people."""
    shows = _shows(dataset, band, _NO_WEIGHTS)
    if shows:
        raise EngineError(
            "not-weights",
            f"The raster {Path(dataset.name).name} shows {shows}. People can't be shared out by such values.",
            "Choose a raster that is higher where more people live, such as a population or built-up map.",
        )


def _shows(dataset: Any, band: int, wrong: Mapping[str, str]) -> str:
    """Return what the raster shows if that is one of ``wrong``, or imagery; else an empty text."""
    quantity = dataset.tags().get("QUANTITY", "")
    if quantity:
        return wrong.get(quantity, "")
    name = dataset.descriptions[band - 1] or ""
    if _BAND_OF_IMAGERY.match(name):
        return f"imagery (band {name})"
    return "a picture in colours" if dataset.colorinterp[band - 1] in _PICTURE else ""


def doubts(dataset: Any, band: int) -> List[str]:
    """Return a warning where the raster has more bands and nobody chose one: ``band`` is the first."""
    bands = sum(kind != ColorInterp.alpha for kind in dataset.colorinterp)
    if bands < 2 or band > 1:
        return []
    name = dataset.descriptions[0]
    first = f"the first, {name}, is used" if name else "the first is used"
    return [
        f"The raster {Path(dataset.name).name} has {bands} bands; {first}. If that is not the map, choose "
        "another band or file."
    ]


class Negatives:
    """Negative values met so far among those that count, and what they mean."""

    def __init__(self) -> None:
        self.pixels, self._lowest, self._below, self._above = 0, 0.0, 0.0, 0.0

    def add(self, values: np.ndarray) -> None:
        """Take in values, float64; NaN is no value."""
        below = values[values < 0]
        self._above += float(values[values > 0].sum())
        if below.size:
            self.pixels += below.size
            self._below -= float(below.sum())
            self._lowest = min(self._lowest, float(below.min()))

    def check(self, name: str) -> None:
        """Raise EngineError when they are more than rounding: another quantity, or nodata that is not set."""
        if self._below > MOST_NEGATIVE * self._above:
            raise EngineError(
                "negative-values",
                f"The raster {name} has {self.pixels:,} negative pixels that count, down to "
                f"{self._lowest:.6g}. There are no fewer than 0 people.",
                "Choose a map of people or weights; if these pixels mean no data, set that value as nodata "
                "(Raster › Conversion › Translate).",
            )


EXACT = 1e-5  # relative: a map that was rescaled keeps its counts to a millionth


MOST = 0.9  # of the zones that agree so well


SAYS = {
    RESCALED: "The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare "
    "on finer zones.",
    RATE: "The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and "
    "its errors are a little too good.",
    TRAINED: "The model of the map {map} was trained on these zones: it has seen their counts. Compare on "
    "other zones, or use the cross-check.",
}


#: These have seen the count of every zone, not only their sum.
ZONE_BY_ZONE = {RESCALED, TRAINED}


def suspicions(path: str, zones: ZoneSet) -> List[str]:
    """Return each way, of ``SAYS``, in which the tags of a map say that it was fitted to these zones.

    The same outlines and counts, or a layer and field of the same name (a selection of it, say).
    """
    with open_raster(path) as dataset:
        fits = read_fits(dataset.tags())
    same = [
        fit.how
        for fit in fits
        if fit.sha256 == zones.fingerprint or (fit.zones, fit.field) == (zones.name, zones.field)
    ]
    return [how for how in dict.fromkeys(same) if how in SAYS]


def agrees_exactly(census: np.ndarray, mapped: np.ndarray) -> bool:
    """Whether a map has the counts of nearly all zones with people to 1e-5: it was made from them."""
    people = census > 0
    if not people.any():
        return False
    near = np.abs(mapped[people] - census[people]) <= EXACT * census[people]
    return bool(near.mean() >= MOST)


def exact_warning(name: str, zones: int, level: str = "zones") -> str:
    """Say what such an agreement means."""
    return (
        f"The map {name} has the counts of nearly all {zones} {level} exactly: it was made from these "
        "counts, so that it agrees with them proves nothing."
    )
