"""How people affected look: zones by the share of their people, a hazard's areas by class, with labels."""

from __future__ import annotations

from typing import Any, Collection, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..reporting import affected
from ..translation import tr
from . import zone_styles
from .delivery import Dress
from .metadata import Origin

#: So that the map under them is seen.
AREA_OPACITY, ZONE_OPACITY = 0.6, 0.8
#: The column of the areas that holds their class.
CLASS = "class"
INK = "#2b2731"


def dress_zones(
    names: Mapping[str, str],
    title: str,
    origin: Origin,
    name: Optional[str],
    hidden: Collection[str] = (),
) -> Dress:
    """Return how zones look that hold people inside; ``names`` are their fields, ``name`` names them."""

    def style(layer: QgsVectorLayer) -> None:
        layer.setRenderer(
            by_share(names["inside_percent"], tr("nobody"), tr("over {percent} % of the people"))
        )
        layer.setOpacity(ZONE_OPACITY)
        layer.setMapTipTemplate(zone_styles.map_tip(name, _tip_lines(names)))

    return zone_styles.dressed(style, title, tr("people in each zone, and those inside"), origin, hidden)


def dress_areas(
    classes: Sequence[Tuple[str, str]], title: str, origin: Origin, *, filled: bool = True
) -> Dress:
    """Return how the areas of ``classes`` (name, kind) look, the worst first, each with its people.

    Where they lie on zones that are coloured, ``filled`` False draws their outlines.
    """

    def style(layer: QgsVectorLayer) -> None:
        layer.setRenderer(_by_class(classes, filled))
        layer.setOpacity(AREA_OPACITY if filled else 1.0)
        layer.setLabeling(_people_label())
        layer.setLabelsEnabled(True)
        lines = [(tr("{value} people"), "people"), (tr("{value} km²"), "area_km2")]
        layer.setMapTipTemplate(zone_styles.map_tip(CLASS, lines))

    return zone_styles.dressed(style, title, tr("people in each area"), origin)


def unfold(project: Optional[QgsProject]) -> Dress:
    """Return what shows a layer's classes in the layer panel of ``project``."""

    def dress(layer: Any) -> None:
        node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
        if node is not None:
            node.setExpanded(False)  # it may say already that it is unfolded, while the panel folds it
            node.setExpanded(True)

    return dress


def by_share(field: str, none: str, over: str) -> QgsCategorizedSymbolRenderer:
    """Colour zones by the classes of a share in per cent; they are categories, so that none is hidden.

    ``none`` and ``over`` say the first and, with {percent}, the last of them in words.
    """
    ends = affected.SHARE_BREAKS
    labels = [
        none,
        *(f"{low:g} – {high:g} %" for low, high in zip(ends, ends[1:])),
        over.format(percent=f"{ends[-1]:g}"),
    ]
    return zone_styles.by_range(field, ends, affected.SHARE_COLOURS, labels)


def _by_class(classes: Sequence[Tuple[str, str]], filled: bool) -> QgsCategorizedSymbolRenderer:
    real = sum(kind == "class" for _, kind in classes)
    colours = [affected.class_colour(kind, at, real) for at, (_, kind) in enumerate(classes)]
    if not filled and real == 1:
        colours[0] = INK  # seen on any zone
    categories = [
        QgsRendererCategory(name, zone_styles.fill(colour) if filled else _outline(colour), name)
        for (name, _), colour in zip(classes, colours)
    ]
    return QgsCategorizedSymbolRenderer(CLASS, categories)


def _outline(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": colour, "outline_width": "1", "outline_width_unit": "MM"}
    )


def _people_label() -> QgsVectorLayerSimpleLabeling:
    """Label every area with its class and people."""
    settings = QgsPalLayerSettings()
    people = tr("{value} people").format(value="' || format_number(\"people\", 0) || '")
    settings.fieldName = f"\"{CLASS}\" || '\\n{people}'"
    settings.isExpression = True
    form = QgsTextFormat()
    form.setSize(10)
    form.setColor(QColor(INK))
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    form.setBuffer(halo)
    settings.setFormat(form)
    return QgsVectorLayerSimpleLabeling(settings)


def _tip_lines(names: Mapping[str, str]) -> List[Tuple[str, str]]:
    words = {
        "people": tr("{value} people"),
        "inside": tr("{value} people inside"),
        "inside_percent": tr("{value} % of them inside"),
        "low": tr("at least {value} people inside (95 % interval)"),
        "high": tr("at most {value} people inside (95 % interval)"),
    }
    return [(text, names[column]) for column, text in words.items() if column in names]
