"""Styles of census zones: people per hectare, or how far a map is from the census; with map tips."""

from __future__ import annotations

from typing import Any, Callable, Collection, Dict, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsEditorWidgetSetup,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsSimpleLineSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..reporting.affected import NO_DATA
from ..translation import tr
from . import templates
from .delivery import Dress
from .metadata import Origin, describe

OUTLINE_MM = 1.2


def apply_ratio_style(layer: QgsVectorLayer, ratio: str, tip: str = "", *, filled: bool = True) -> None:
    """Colour zones by the field ``ratio`` (map ÷ census): blue too few, white agreement, brown too many.

    Where the zones lie on the map that they belong to, ``filled`` False colours their outlines.
    """
    renderer = _classes("zones_ratio", "ratio", ratio)
    if not filled:
        for index, category in enumerate(renderer.categories()):
            renderer.updateCategorySymbol(index, _outline(category.symbol()))
    layer.setRenderer(renderer)
    layer.setMapTipTemplate(tip)


def apply_density_style(layer: QgsVectorLayer, density: str, tip: str = "") -> None:
    """Colour zones by the field ``density``, people per hectare, in the map's own classes."""
    layer.setRenderer(_classes("zones_people", "density", density))
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


def dress_ratio(
    names: Mapping[str, str],
    title: str,
    origin: Origin,
    *,
    filled: bool,
    name: Optional[str] = None,
    aliases: Optional[Mapping[str, str]] = None,
    hidden: Collection[str] = (),
) -> Dress:
    """Return how zones look that compare a map with the census; ``names`` are their fields.

    ``name`` is the field that names the zones in map tips; ``aliases`` are what tables call fields of
    several maps; ``hidden`` fields are left out of tables and of what Identify shows.
    """

    def style(layer: QgsVectorLayer) -> None:
        _call_fields(layer, {**_field_words(names), **(aliases or {})})
        if "ratio" in names:
            tip = map_tip(name, _tip_lines(names))
            apply_ratio_style(layer, names["ratio"], tip, filled=filled)

    return dressed(style, title, tr("people, and the ratio map ÷ census"), origin, hidden)


def dress_density(
    names: Mapping[str, str],
    title: str,
    origin: Origin,
    name: Optional[str],
    hidden: Collection[str] = (),
) -> Dress:
    """Return how zones look that hold a sum of people; ``names`` are their fields, ``name`` names them."""

    def style(layer: QgsVectorLayer) -> None:
        _call_fields(layer, _field_words(names))
        apply_density_style(layer, names["people_ha"], map_tip(name, _tip_lines(names)))

    return dressed(style, title, tr("people in each zone, and people per hectare"), origin, hidden)


def dressed(
    style: Callable[[QgsVectorLayer], None],
    title: str,
    holds: str,
    origin: Origin,
    hidden: Collection[str] = (),
) -> Dress:
    """Return how a vector layer looks: as ``style`` makes it; its metadata tell in words what it ``holds``.

    ``hidden`` fields are left out of tables and of what Identify shows.
    """

    def dress(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            style(layer)
            hide_fields(layer, hidden)
        describe(layer, title, holds, origin)

    return dress


def by_range(
    field: str, ends: Sequence[float], colours: Sequence[str], labels: Sequence[str]
) -> QgsCategorizedSymbolRenderer:
    """Colour zones by the classes of ``field`` that end at ``ends``, the last without end.

    They are categories of a class's number: graduated ones would hide the zones without a value.
    """
    steps = "".join(f' WHEN "{field}" <= {end:g} THEN {number}' for number, end in enumerate(ends))
    expression = f'CASE WHEN "{field}" IS NULL THEN -1{steps} ELSE {len(ends)} END'
    categories = [
        QgsRendererCategory(number, fill(colour), label)
        for number, (colour, label) in enumerate(zip(colours, labels))
    ]
    categories.append(QgsRendererCategory(-1, fill(NO_DATA), tr("no data")))
    return QgsCategorizedSymbolRenderer(expression, categories)


def fill(colour: str) -> QgsFillSymbol:
    """Return how a zone of one colour looks, with its border."""
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#5b5560", "outline_width": "0.2"})


def hide_fields(layer: QgsVectorLayer, hidden: Collection[str]) -> None:
    """Leave fields out of tables and of what Identify shows; expressions and scripts still read them."""
    for field in hidden:
        layer.setEditorWidgetSetup(layer.fields().lookupField(field), QgsEditorWidgetSetup("Hidden", {}))


def _call_fields(layer: QgsVectorLayer, words: Mapping[str, str]) -> None:
    for field, alias in words.items():
        layer.setFieldAlias(layer.fields().lookupField(field), alias)


def _field_words(names: Mapping[str, str]) -> Dict[str, str]:
    """Return what tables call our fields, beside the user's own with like names: “population”, “fid”."""
    words: Dict[str, str] = {
        "zone_id": tr("Number of the zone in the log"),
        "people": tr("People"),
        "people_ha": tr("People per hectare"),
        "pixels": tr("Pixels with a value"),
        "census": tr("People in the census"),
        "mapped": tr("People on the map"),
        "difference": tr("Map minus census"),
        "relative": tr("Difference in %"),
        "before": tr("People on the map before rescaling"),
        "after": tr("People on the rescaled map"),
        "std": tr("Standard deviation"),
        "before_std": tr("Standard deviation before rescaling"),
        "census_std": tr("Standard error of the census"),
        "ratio": tr("Map ÷ census"),
        "status": tr("Status"),
        "together": tr("Adds up only together with zone"),
    }
    return {field: words[column] for column, field in names.items() if column in words}


def _tip_lines(names: Mapping[str, str]) -> list:
    words: Dict[str, str] = {
        "people": tr("{value} people"),
        "people_ha": tr("{value} people per hectare"),
        "census": tr("{value} people in the census"),
        "mapped": tr("{value} people on the map"),
        "before": tr("{value} people on the map before rescaling"),
        "after": tr("{value} people on the rescaled map"),
        "std": tr("give or take {value} people (one standard deviation)"),
        "before_std": tr("give or take {value} people before rescaling"),
        "ratio": tr("map ÷ census: {value}"),
    }
    return [(text, names[column]) for column, text in words.items() if column in names]
