"""Styles of census zones: people per hectare, or how far a map is from the census; with map tips."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from . import templates

OUTLINE_MM = 1.2


def apply_ratio_style(layer: QgsVectorLayer, ratio: str, tip: str = "", *, filled: bool = True) -> None:
    """Colour zones by the field ``ratio`` (1 is agreement): blue below, white at, brown above.

    Where the zones lie on the map that they belong to, ``filled`` False colours their outlines.
    """
    renderer = _classes("zones_factor", "factor", ratio)
    if not filled:
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategorySymbol(index, _outline(category.symbol()))
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(tip)


def apply_density_style(layer: QgsVectorLayer, people: str, tip: str = "") -> None:
    """Colour zones by the people of the field ``people`` on each hectare, in the map's own classes."""
    layer.setRenderer(_classes("zones_people", "people", people))
    layer.setMapTipTemplate(tip)


def apply_plain_style(layer: QgsVectorLayer) -> None:
    """Draw nothing but the borders of zones, so that the map under them is seen."""
    layer.setRenderer(templates.feature_renderer("zones_plain"))


def map_tip(name_field: Optional[str], sentences: Sequence[Tuple[str, str]]) -> str:
    """Return a map tip: the zone's name, then one line for each (words with {value}, field)."""
    lines = [f'<b>[% "{name_field}" %]</b>'] if name_field else []
    for words, field in sentences:
        places = f'if("{field}" <> 0 and abs("{field}") < 10, 2, 0)'
        lines.append(words.format(value=f"[% coalesce(format_number(\"{field}\", {places}), '–') %]"))
    return "<br>".join(lines)


def _classes(style: str, field: str, wanted: str) -> QgsCategorizedSymbolRenderer:
    """Return the classes of a style, in which ``wanted`` stands for its field.

    They are categories of a class's number: a graduated style would hide the zones without a value.
    """
    renderer = templates.feature_renderer(style)
    renderer.setClassAttribute(renderer.classAttribute().replace(f'"{field}"', f'"{wanted}"'))
    for index, category in enumerate(renderer.categories()):
        renderer.updateCategoryLabel(index, templates.translated(category.label()))
    return renderer


def _outline(filled: QgsFillSymbol) -> QgsFillSymbol:
    """A coloured band just inside the border, so that neighbours do not cover each other's."""
    symbol = filled.clone()
    border = symbol.symbolLayer(0)
    band = QgsSimpleLineSymbolLayer(QColor(symbol.color()), OUTLINE_MM)
    band.setOffset(OUTLINE_MM / 2)
    band.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    border.setBrushStyle(Qt.BrushStyle.NoBrush)
    border.setStrokeWidth(0.3)
    symbol.insertSymbolLayer(0, band)
    return symbol
