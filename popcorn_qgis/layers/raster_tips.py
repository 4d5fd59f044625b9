"""Map tips of rasters, in words; QGIS has them from 3.30 on."""

from __future__ import annotations

from qgis.core import QgsRasterLayer

from ..engine.jobs import RasterResult
from ..translation import tr
from .styles import COUNTS, hectares_per_pixel

_VALUE = "raster_value(@layer_id, 1, @layer_cursor_point)"


def set_tip(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Let the layer say what it shows where the pointer is; nothing where there is no value."""
    if hasattr(layer, "setMapTipTemplate"):
        layer.setMapTipTemplate(tip(result))


def tip(result: RasterResult) -> str:
    """Return the template; empty for what says nothing in words."""
    words = {
        "population": tr("{value} people per hectare"),
        "population_std": tr("give or take {value} people per hectare (one standard deviation)"),
        "population_relative_std": tr("uncertain by {value} %"),
        "population_change": tr("{value} people per hectare since the earlier date"),
        "occupancy": tr("{value} people per fully built-up pixel"),
        "occupancy_std": tr("give or take {value} people per fully built-up pixel"),
        "builtup": tr("built-up with a probability of {value} %"),
        "builtup_std": tr("give or take {value} per cent points between the seasons"),
    }.get(result.quantity)
    if words is None or result.bands > 1:
        return ""
    scale = 1.0
    if result.quantity in COUNTS:
        scale = 1.0 / hectares_per_pixel(result)
    elif result.quantity.startswith("builtup") or result.quantity == "population_relative_std":
        scale = 100.0
    value = f"{_VALUE} * {scale!r}"
    sign = f"if({value} > 0, '+', '') || " if result.quantity == "population_change" else ""
    places = f"if({value} <> 0 and abs({value}) < 10, 2, 0)"
    shown = f"{sign}format_number({value}, {places})"
    before, after = words.split("{value}")
    return f"[% coalesce('{_quoted(before)}' || {shown} || '{_quoted(after)}', '') %]"


def _quoted(text: str) -> str:
    return text.replace("'", "''")
