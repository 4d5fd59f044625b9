"""Whether a raster can hold people, or weights for them: by its tags, its bands, the sign of its values."""

from __future__ import annotations

import re
from typing import Any, List, Mapping, Optional

import numpy as np
from rasterio.enums import ColorInterp

from ...contract.errors import EngineError
from ...contract.quantities import QUANTITIES
from ...contract.sentences import sentence
from ..io.fitted_to import RATE, RESCALED, TRAINED, Fit, read_fits
from ..io.identity import raster_name
from ..io.raster import open_raster
from ..zones.reading import ZoneSet

#: What a raster of ours shows when it does not show people, or no weights for them, by its QUANTITY tag.
NOT_PEOPLE = {row.key: row.shows for row in QUANTITIES.values() if not row.counts_people}
_NO_WEIGHTS = {row.key: row.shows for row in QUANTITIES.values() if not row.weight}

#: How bands of imagery are called, whoever wrote them: B04, SR_B4, VV, red.
_BAND_OF_IMAGERY = re.compile(
    r"(sr_)?b\d{1,2}a?\b|(vv|vh|hh|hv|blue|green|red|nir|swir\d?|red.?edge\d?)\b", re.IGNORECASE
)
_PICTURE = {ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha, ColorInterp.palette}

#: The sum of the negative values, relative to that of the others, from which on they are no rounding.
MOST_NEGATIVE = 0.01


def check_people(dataset: Any, band: int = 1) -> None:
    """Raise EngineError when the raster says that its values are not people."""
    shows = _shows(dataset, band, NOT_PEOPLE)
    if shows:
        raise EngineError(
            "not-people",
            sentence(
                "The raster {file} shows {shows}. Such values do not add up to people.",
                file=raster_name(dataset.name),
                shows=shows,
            ),
            "Choose a population raster: only counts of people can be summed.",
        )


def check_weights(dataset: Any, band: int) -> None:
    """Raise EngineError when the raster says that its values are no weights for people."""
    shows = _shows(dataset, band, _NO_WEIGHTS)
    if shows:
        raise EngineError(
            "not-weights",
            sentence(
                "The raster {file} shows {shows}. People can't be shared out by such values.",
                file=raster_name(dataset.name),
                shows=shows,
            ),
            "Choose a raster that is higher where more people live, such as a population or built-up map.",
        )


def _shows(dataset: Any, band: int, wrong: Mapping[str, str]) -> str:
    """Return what the raster shows if that is one of ``wrong``, or imagery; else an empty text."""
    quantity = dataset.tags().get("QUANTITY", "")
    if quantity:
        return wrong.get(quantity, "")
    name = dataset.descriptions[band - 1] or ""
    # What tools call the only band of whatever they computed.
    computed = name.lower() == "b1" and dataset.count == 1 and dataset.dtypes[0].startswith("float")
    if _BAND_OF_IMAGERY.match(name) and not computed:
        return sentence("imagery (band {band})", band=name)
    return sentence("a picture in colours") if dataset.colorinterp[band - 1] in _PICTURE else ""


def doubts(dataset: Any, band: int) -> List[str]:
    """Return a warning where the raster has more bands and nobody chose one: ``band`` is the first."""
    bands = sum(kind != ColorInterp.alpha for kind in dataset.colorinterp)
    if bands < 2 or band > 1:
        return []
    name = dataset.descriptions[0]
    first = sentence("the first, {band}, is used", band=name) if name else sentence("the first is used")
    return [
        sentence(
            "The raster {file} has {bands} bands; {taken}. If that is not the map, choose "
            "another band or file.",
            file=raster_name(dataset.name),
            bands=bands,
            taken=first,
        )
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
                sentence(
                    "The raster {file} has {pixels:,} negative pixels that count, down to "
                    "{lowest:.6g}. There are no fewer than 0 people.",
                    file=name,
                    pixels=self.pixels,
                    lowest=self._lowest,
                ),
                "Choose a map of people or weights; if these pixels mean no data, set that value as nodata "
                "(Raster › Conversion › Translate).",
            )


EXACT = 1e-5  # relative: a map that was rescaled keeps its counts to a millionth


MOST = 0.9  # of the zones that agree so well


#: Zones with a mean area above this share of that of a census are no finer than it.
NO_FINER = 0.95

#: Ways in which the tags of a map say that it was fitted.
FITTED = (RESCALED, RATE, TRAINED)
#: These have seen the count of every zone, not only their sum.
ZONE_BY_ZONE = {RESCALED, TRAINED}


def suspicions(path: str, zones: ZoneSet) -> List[str]:
    """Return each way, of ``FITTED``, in which the tags of a map say that it was fitted to these zones.

    The same outlines and counts, or a layer and field of the same name (a selection of it, say).
    """
    with open_raster(path) as dataset:
        fits = read_fits(dataset.tags())
    same = [
        fit.how
        for fit in fits
        if fit.sha256 == zones.fingerprint or (fit.zones, fit.field) == (zones.name, zones.field)
    ]
    return [how for how in dict.fromkeys(same) if how in FITTED]


def check_border(border: str) -> None:
    """Raise EngineError for a rule for borders that there is not."""
    if border not in ("centre", "fraction"):
        raise EngineError(
            "bad-choice",
            sentence("{border} is none of centre, fraction.", border=repr(border)),
            "Choose one of these.",
        )


def given_by(tags: Mapping[str, str], zones: ZoneSet, zone_m2: float) -> Optional[Fit]:
    """Return the census that a map was rescaled to, where it agrees with these zones by construction.

    That is so where the outlines are the same, and where zones (``zone_m2`` is their mean area) are no
    finer than those of the census: their sums are then sums of its counts, but for what borders cut.
    """
    for fit in reversed([fit for fit in read_fits(tags) if fit.how == RESCALED]):
        same = zones.outlines and fit.outlines == zones.outlines
        named = zones.field and (fit.zones, fit.field) == (zones.name, zones.field)
        if same or named or fit.sha256 == zones.fingerprint:
            return fit
        if fit.zone_m2 and zone_m2 >= NO_FINER * float(fit.zone_m2):
            return fit
    return None


def construction_warning(name: str, fit: Fit) -> str:
    """Say what it means that zones are no finer than the census that the map ``name`` was rescaled to."""
    return sentence(
        "The map {map} was rescaled to {zones} (field {field}), and these zones are no finer: it agrees with "
        "them by construction, which proves nothing. Compare on finer zones.",
        map=name,
        zones=fit.zones,
        field=fit.field,
    )


def border_warning(tags: Mapping[str, str], zones: ZoneSet, zone_m2: float, border: str) -> str:
    """Say that a map was rescaled to such zones by another rule for borders; an empty text if it was not."""
    fit = given_by(tags, zones, zone_m2)
    if fit is None or tags.get("BORDER", border) == border:
        return ""
    return sentence(
        "The map was rescaled to {zones} with each border pixel given to the zone that holds its centre, and "
        "is summed by shares of area: at borders the sums differ from the counts. Set BORDER to “centre” to "
        "get them back."
        if border == "fraction"
        else "The map was rescaled to {zones} with border pixels shared by area, and is summed by their "
        "centres: at borders the sums differ from the counts. Set BORDER to “fraction” to get them back.",
        zones=fit.zones,
    )


def fit_warning(how: str, name: str) -> str:
    """Say what it means that the map ``name`` was fitted in the way ``how``, one of ``FITTED``."""
    if how == RESCALED:
        return sentence(
            "The map {map} was rescaled to these zones: that it agrees with them proves nothing. Compare "
            "on finer zones.",
            map=name,
        )
    if how == RATE:
        return sentence(
            "The rate of the map {map} was fitted to these zones: that its total agrees proves nothing, and "
            "its errors are a little too good.",
            map=name,
        )
    return sentence(
        "The model of the map {map} was trained on these zones: it has seen their counts. Compare on "
        "other zones, or use the cross-check.",
        map=name,
    )


def agrees_exactly(census: np.ndarray, mapped: np.ndarray) -> bool:
    """Whether a map has the counts of nearly all zones with people to 1e-5: it was made from them.

    One zone proves nothing.
    """
    people = census > 0
    if people.sum() < 2:
        return False
    near = np.abs(mapped[people] - census[people]) <= EXACT * census[people]
    return bool(near.mean() >= MOST)


def exact_warning(name: str, zones: int) -> str:
    """Say what such an agreement means."""
    return sentence(
        "The map {map} has the counts of nearly all {zones} zones exactly: it was made "
        "from these counts, so that it agrees with them proves nothing.",
        map=name,
        zones=zones,
    )
