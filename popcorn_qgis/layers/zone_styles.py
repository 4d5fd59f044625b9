"""Styles of census zones: people per hectare, or how far a map is from the census; with map tips."""

from __future__ import annotations

import math
from typing import Optional, Sequence, Tuple

from qgis.core import (
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsRendererRange,
    QgsVectorLayer,
)

from ..translation import tr
from . import palette


def apply_ratio_style(layer: QgsVectorLayer, ratio: str, tip: str = "") -> None:
    """Colour zones by the field ``ratio`` (1 is agreement): blue below, white at, brown above."""
    labels = palette.class_labels(palette.RATIO_BREAKS, "×")
    middle = palette.RATIO_BREAKS.index(1.05)
    names = list(labels)
    names[middle] = tr("{range} (agrees)").format(range=labels[middle])
    expression = f'"{ratio}"'
    _graduated(layer, expression, palette.RATIO_BREAKS, palette.RATIO_COLOURS, names, tip)


def apply_density_style(layer: QgsVectorLayer, people: str, tip: str = "") -> None:
    """Colour zones by the people of the field ``people`` on each hectare, in the map's own classes."""
    labels = palette.class_labels(palette.PEOPLE_PER_HECTARE, tr("people per hectare"))
    # Ellipsoidal area in the project's area unit would change the classes: measure in square metres.
    expression = f"\"{people}\" / (area(transform($geometry, @layer_crs, 'EPSG:6933')) / 10000)"
    _graduated(layer, expression, palette.PEOPLE_PER_HECTARE, palette.POPULATION_COLOURS, labels, tip)


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
) -> None:
    edges = (0.0,) + breaks + (math.inf,)
    ranges = [
        QgsRendererRange(low, high, _fill(text), label)
        for low, high, text, label in zip(edges, edges[1:], colours, labels)
    ]
    renderer = QgsGraduatedSymbolRenderer(expression, ranges)
    renderer.setSourceSymbol(_fill(palette.NO_DATA_FILL))
    layer.setRenderer(renderer)
    if tip:
        layer.setMapTipTemplate(tip)


def _fill(text: str) -> QgsFillSymbol:
    fill = palette.colour(text)
    outline = palette.colour(palette.ZONE_OUTLINE)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": f"{outline.red()},{outline.green()},{outline.blue()},255",
            "outline_width": "0.2",
        }
    )
