"""Styles of census zones: people per hectare, or how far a map is from the census; with map tips."""

from __future__ import annotations

import math
from typing import Callable, Optional, Sequence, Tuple

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsRendererRange,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ..translation import tr
from . import palette

OUTLINE_MM = 1.2


def apply_ratio_style(layer: QgsVectorLayer, ratio: str, tip: str = "", *, filled: bool = True) -> None:
    """Colour zones by the field ``ratio`` (1 is agreement): blue below, white at, brown above.

    Where the zones lie on the map that they belong to, ``filled`` False colours their outlines.
    """
    labels = palette.class_labels(palette.RATIO_BREAKS, "×")
    middle = palette.RATIO_BREAKS.index(1.05)
    names = list(labels)
    names[middle] = tr("{range} (agrees)").format(range=labels[middle])
    expression = f'"{ratio}"'
    make = _fill if filled else _outline
    _graduated(layer, expression, palette.RATIO_BREAKS, palette.RATIO_COLOURS, names, tip, make)


def apply_density_style(layer: QgsVectorLayer, people: str, tip: str = "") -> None:
    """Colour zones by the people of the field ``people`` on each hectare, in the map's own classes."""
    labels = palette.class_labels(palette.PEOPLE_PER_HECTARE, tr("people per hectare"))
    # Ellipsoidal area in the project's area unit would change the classes: measure in square metres.
    expression = f"\"{people}\" / (area(transform($geometry, @layer_crs, 'EPSG:6933')) / 10000)"
    _graduated(layer, expression, palette.PEOPLE_PER_HECTARE, palette.POPULATION_COLOURS, labels, tip, _fill)


def map_tip(name_field: Optional[str], sentences: Sequence[Tuple[str, str]]) -> str:
    """Return a map tip: the zone's name, then one line for each (label, field)."""
    lines = [f'<b>[% "{name_field}" %]</b>'] if name_field else []
    lines += [f"{label}: [% coalesce(format_number(\"{field}\", 1), '–') %]" for label, field in sentences]
    return "<br>".join(lines)


def _graduated(
    layer: QgsVectorLayer,
    expression: str,
    breaks: Tuple[float, ...],
    colours: Sequence[str],
    labels: Sequence[str],
    tip: str,
    make: Callable[[str], QgsFillSymbol],
) -> None:
    edges = (0.0,) + breaks + (math.inf,)
    ranges = [
        QgsRendererRange(low, high, make(text), label)
        for low, high, text, label in zip(edges, edges[1:], colours, labels)
    ]
    renderer = QgsGraduatedSymbolRenderer(expression, ranges)
    renderer.setSourceSymbol(make(palette.NO_DATA_FILL))
    layer.setRenderer(renderer)
    if tip:
        layer.setMapTipTemplate(tip)


def _fill(text: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": _rgba(text), "outline_color": _rgba(palette.ZONE_OUTLINE), "outline_width": "0.2"}
    )


def _outline(text: str) -> QgsFillSymbol:
    """A coloured band just inside the border, so that neighbours do not cover each other's."""
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": _rgba(palette.ZONE_OUTLINE), "outline_width": "0.3"}
    )
    band = QgsSimpleLineSymbolLayer(palette.colour(text), OUTLINE_MM)
    band.setOffset(OUTLINE_MM / 2)
    band.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    symbol.insertSymbolLayer(0, band)
    return symbol


def _rgba(text: str) -> str:
    colour = palette.colour(text)
    return f"{colour.red()},{colour.green()},{colour.blue()},{colour.alpha()}"
