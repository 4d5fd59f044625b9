"""A constant occupancy: typed in, one of the published means, or fitted to a census."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Dict, Optional, Sequence

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import PUBLISHED_RATES, Rate, Zones
from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.estimator import Network
from ..inference.run import MapRun
from ..inference.tile_pass import TileMaps
from ..inference.tile_size import FIT_SHARE
from ..io.fitted_to import RATE, TAG, Fit, fit_tags
from ..tiling.tile import FinishedTile
from ..zones.pixels import ZonePixels
from ..zones.reading import read_zones
from .recipe import Recipe

#: Where the published means are from.
_PLACES = {
    "switzerland": sentence("Switzerland"),
    "rwanda": sentence("Rwanda"),
    "puerto_rico": sentence("Puerto Rico"),
}


@dataclass(frozen=True)
class ConstantRate:
    """People per fully built-up pixel, and the zones that it was fitted to, if any."""

    value: float
    fit: Optional[Fit] = None


def given_rate(rate: Rate, report: Report) -> ConstantRate:
    """Return the rate as given, people per fully built-up pixel, and say where it comes from.

    Raises EngineError for a rate that is not above 0.
    """
    if not (np.isfinite(rate.value) and rate.value > 0):
        raise EngineError(
            "rate",
            sentence("The rate is {rate:g} people per fully built-up pixel.", rate=rate.value),
            "Give a number above 0, one of the published means, or a census layer to fit it to.",
        )
    names = [name for name, value in PUBLISHED_RATES.items() if value == rate.value]
    source = (
        sentence("the published mean of {place}", place=_PLACES[names[0]]) if names else sentence("as typed")
    )
    report.log(
        sentence("Rate: {rate:g} people per fully built-up pixel ({source}).", rate=rate.value, source=source)
    )
    return ConstantRate(rate.value)


def seen_tags(members: Sequence[Network], rate: Optional[ConstantRate]) -> Dict[str, str]:
    """Return the tag that names the zones whose counts a map has seen: through its model, or its rate."""
    if members:
        return {TAG: members[0].spec.fitted_to} if members[0].spec.fitted_to else {}
    return fit_tags([rate.fit] if rate is not None and rate.fit is not None else [])


def rate_of(rate: Rate, mapping: MapRun, recipe: Recipe, report: Report) -> ConstantRate:
    """Return the rate as given or published or, with zones, fitted in a first pass over the imagery."""
    if rate.zones is None:
        return given_rate(rate, report)
    return _fitted(rate.zones, mapping, replace(recipe, members=(), rate=None), mapping.first(FIT_SHARE))


def _fitted(census_zones: Zones, mapping: MapRun, recipe: Recipe, report: Report) -> ConstantRate:
    """Return census total / built-up sum of the zones, people per fully built-up pixel.

    Maps built-up once to sum it: nothing of the size of the scene is kept. A pixel belongs to the
    zone that holds its centre; zones without a count, or wholly off the raster, do not take part.
    Raises EngineError when there is nothing to fit to, and for zones that overlap: their people would count
    twice, the built-up under them once.
    """
    scene = mapping.scene
    zones = read_zones(census_zones, scene.region_grid, report)
    part = np.isfinite(zones.counts) & ~zones.outside
    census = float(zones.counts[part].sum())
    if not part.any() or census <= 0:
        raise EngineError(
            "rate-fit",
            sentence(
                "The rate can't be fitted: no zone of {layer} on the raster has people.", layer=zones.name
            ),
            "Choose a census layer that overlaps the imagery, or give a rate.",
        )
    cut = int(np.count_nonzero(zones.partly_outside & part))
    if cut:
        report.warning(
            sentence(
                "{zones} zones reach beyond the raster: the rate is too high by their people outside it.",
                zones=cut,
            )
        )
    pixels = ZonePixels(zones)
    counts = np.append(part, False)  # position −1: no zone
    total = 0.0

    def values(maps: TileMaps) -> Dict[str, np.ndarray]:
        return {"builtup": maps.moments["builtup"].mean()}

    def add(finished: FinishedTile) -> None:
        nonlocal total
        tile, region = finished.tile, scene.region
        window = Window(tile.column - region.column, tile.row - region.row, tile.width, tile.height)
        inside = counts[pixels.index(window)]
        total += float(np.nansum(finished.values["builtup"][inside], dtype=np.float64))

    report.log("First pass: the built-up sum of the zones.")
    mapping.look(recipe, values, add, "builtup mean", report)
    if total <= 0:
        raise EngineError(
            "rate-fit",
            sentence(
                "The rate can't be fitted: there is no built-up in the zones of {layer}.", layer=zones.name
            ),
            "Check that the layer overlaps the imagery, lower the minimum score, or give a rate.",
        )
    value = census / total
    report.log(
        sentence(
            "Rate: {rate:.4g} people per fully built-up pixel, fitted to {people:.0f} people in "
            "{zones} zones of {layer} with a built-up sum of {builtup:.1f} pixels.",
            rate=value,
            people=census,
            zones=int(part.sum()),
            layer=zones.name,
            builtup=total,
        )
    )
    return ConstantRate(value, Fit(RATE, zones.name, zones.field, zones.fingerprint))


def check_rate_or_model(model: str, rate: Optional[Rate]) -> None:
    """Raise EngineError unless there is an occupancy model or a rate; the model goes first."""
    if not model and rate is None:
        raise EngineError(
            "occupancy",
            "Neither an occupancy model nor a rate is given.",
            "Choose an occupancy model, type a rate in, or give a census layer to fit it to.",
        )
