"""Styles of census zones: people per hectare, or how far a map is from the census; with map tips."""

from __future__ import annotations

from typing import Callable, Optional, Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ..translation import tr
from . import palette

OUTLINE_MM = 1.2
NO_CLASS = -1


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
    missing = tr("no factor: see the status")
    _classify(layer, expression, palette.RATIO_BREAKS, palette.RATIO_COLOURS, names, missing, tip, make)


def apply_density_style(layer: QgsVectorLayer, people: str, tip: str = "") -> None:
    """Colour zones by the people of the field ``people`` on each hectare, in the map's own classes."""
    labels = palette.class_labels(palette.PEOPLE_PER_HECTARE, tr("people per hectare"))
    # Ellipsoidal area in the project's area unit would change the classes: measure in square metres.
    expression = f"\"{people}\" / (area(transform($geometry, @layer_crs, 'EPSG:6933')) / 10000)"
    missing = tr("no data")
    _classify(
        layer,
        expression,
        palette.PEOPLE_PER_HECTARE,
        palette.POPULATION_COLOURS,
        labels,
        missing,
        tip,
        _fill,
    )


def apply_plain_style(layer: QgsVectorLayer) -> None:
    """Draw nothing but the borders of zones, so that the map under them is seen."""
    layer.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple(
                {"style": "no", "outline_color": _rgba(palette.ZONE_OUTLINE), "outline_width": "0.4"}
            )
        )
    )


def map_tip(name_field: Optional[str], sentences: Sequence[Tuple[str, str]]) -> str:
    """Return a map tip: the zone's name, then one line for each (label, field)."""
    lines = [f'<b>[% "{name_field}" %]</b>'] if name_field else []
    lines += [f"{label}: [% coalesce(format_number(\"{field}\", 1), '–') %]" for label, field in sentences]
    return "<br>".join(lines)


def _classify(
    layer: QgsVectorLayer,
    expression: str,
    breaks: Tuple[float, ...],
    colours: Sequence[str],
    labels: Sequence[str],
    missing: str,
    tip: str,
    make: Callable[[str], QgsFillSymbol],
) -> None:
    """Classes as categories of their number: a graduated style would hide the zones without a value."""
    steps = " ".join(f"WHEN @value <= {upper!r} THEN {number}" for number, upper in enumerate(breaks))
    place = f"CASE WHEN @value IS NULL THEN {NO_CLASS} {steps} ELSE {len(breaks)} END"
    categories = [
        QgsRendererCategory(number, make(text), label)
        for number, (text, label) in enumerate(zip(colours, labels))
    ]
    categories.append(QgsRendererCategory(NO_CLASS, make(palette.NO_DATA_FILL), missing))
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(f"with_variable('value', {expression}, {place})", categories)
    )
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
