"""Map tips of rasters, in words; QGIS has them from 3.30 on."""

from __future__ import annotations

import re
from typing import Dict

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer

from ..contract.jobs import QUANTITIES, RasterResult
from ..contract.quantities import side_m
from ..translation import tr
from .styles import hectares_per_pixel

_OWN = "@layer_id"


def set_tip(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Let the layer say what it shows where the pointer is; nothing where there is no value."""
    if hasattr(layer, "setMapTipTemplate"):
        layer.setMapTipTemplate(tip(result))


class JoinedTip:
    """Lets a map say its uncertainty too, once the layer of its standard deviation is loaded as well."""

    def __init__(self, result: RasterResult, std: RasterResult, project: QgsProject) -> None:
        self._result, self._std, self._project = result, std, project
        self._ids: Dict[str, str] = {}

    def map_loaded(self, layer: QgsMapLayer) -> None:
        """Take notice of the map's layer."""
        self._join("map", layer)

    def std_loaded(self, layer: QgsMapLayer) -> None:
        """Take notice of the standard deviation's layer."""
        self._join("std", layer)

    def _join(self, which: str, layer: QgsMapLayer) -> None:
        self._ids[which] = layer.id()
        shown = self._project.mapLayer(self._ids.get("map", ""))
        if len(self._ids) == 2 and hasattr(shown, "setMapTipTemplate"):
            shown.setMapTipTemplate(joined(self._result, self._std, self._ids["std"]))


def joined(result: RasterResult, std: RasterResult, std_id: str) -> str:
    """Return the template of a map whose standard deviation is the layer ``std_id`` of its project."""
    return f"{tip(result)}<br>{tip(std, _text(std_id))}"


def tip(result: RasterResult, layer: str = _OWN) -> str:
    """Return the template; empty for what says nothing in words. ``layer`` is an expression: its id."""
    words = {
        "population": tr("{value} people per hectare ({own} in a pixel of {side} m)"),
        "population_std": tr("give or take {value} people per hectare (one standard deviation)"),
        "population_relative_std": tr("uncertain by {value} %"),
        "population_change": tr(
            "{value} people per hectare since the earlier date ({own} in a pixel of {side} m)"
        ),
        "occupancy": tr("{value} people per fully built-up pixel"),
        "occupancy_std": tr("give or take {value} people per fully built-up pixel"),
        "builtup": tr("built-up with a probability of {value} %"),
        "urban": tr("urban with a probability of {value} %"),
        "treecover": tr("{value} % trees"),
        "treecover_change": tr("{value} percentage points since"),
        "builtup_std": tr("give or take {value} per cent points between the seasons"),
    }.get(result.quantity)
    if words is None or result.bands > 1:
        return ""
    scale = 1.0
    if QUANTITIES[result.quantity].per_area:
        scale = 1.0 / hectares_per_pixel(result)
    elif result.quantity.startswith(("builtup", "urban")) or result.quantity == "population_relative_std":
        scale = 100.0
    own = f"raster_value({layer}, 1, @layer_cursor_point)"
    signed = result.quantity in ("population_change", "treecover_change")
    shown = {"{value}": _number(f"{own} * {scale!r}", signed), "{own}": _number(own, signed)}
    parts = re.split(r"(\{value\}|\{own\})", words.replace("{side}", side_m(result.pixel_area_m2)))
    said = " || ".join(shown.get(part) or _text(part) for part in parts if part)
    # A layer that is gone is an error, and QGIS would show the template.
    return f"[% try(coalesce({said}, ''), '') %]"


def _number(value: str, signed: bool) -> str:
    """Return the expression of a number as people read it."""
    sign = f"if({value} > 0, '+', '') || " if signed else ""
    return f"{sign}format_number({value}, if({value} <> 0 and abs({value}) < 10, 2, 0))"


def _text(words: str) -> str:
    """Return words as an expression has them."""
    return "'{}'".format(words.replace("'", "''"))
