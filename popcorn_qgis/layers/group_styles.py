"""How zones with groups of people look: by the dependants for each 100 people of 15 to 64."""

from __future__ import annotations

from typing import Any, Collection, List, Mapping, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..translation import tr
from . import zone_styles
from .delivery import Dress
from .metadata import Origin, describe

#: Dependants for each 100: the ends of the classes, and the colours; one more than the ends.
BREAKS = (40.0, 50.0, 60.0, 80.0, 100.0)
COLOURS = ("#f4f1ea", "#d6dceb", "#a9b8da", "#7388ba", "#425694", "#1f2b5c")
NO_DATA = "#d9d9d9"


def dress_dependency(
    names: Mapping[str, str], title: str, origin: Origin, name: Optional[str], hidden: Collection[str] = ()
) -> Dress:
    """Return how the zones look; ``names`` are the fields of the table's columns, ``name`` names zones."""

    def dress(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            zone_styles.hide_fields(layer, hidden)
            layer.setRenderer(_by_dependency(names["dependency"]))
            lines = [
                (tr("{value} people"), names["people"]),
                (tr("{value} under 15 for each 100 of 15 to 64"), names["young"]),
                (tr("{value} of 65 and over for each 100 of 15 to 64"), names["old"]),
            ]
            layer.setMapTipTemplate(zone_styles.map_tip(name, lines))
        describe(layer, title, tr("people in each group, and dependants for each 100 people"), origin)

    return dress


def _by_dependency(field: str) -> QgsCategorizedSymbolRenderer:
    """Return classes of the field; categories, because graduated ones would hide zones without a value."""
    steps = "".join(f' WHEN "{field}" <= {end:g} THEN {at}' for at, end in enumerate(BREAKS))
    expression = f'CASE WHEN "{field}" IS NULL THEN -1{steps} ELSE {len(BREAKS)} END'
    ends = [f"{end:g}" for end in BREAKS]
    labels: List[str] = [f"≤ {ends[0]}", *(f"{a} – {b}" for a, b in zip(ends, ends[1:])), f"> {ends[-1]}"]
    categories = [
        QgsRendererCategory(at, _fill(colour), label)
        for at, (colour, label) in enumerate(zip(COLOURS, labels))
    ]
    categories.append(QgsRendererCategory(-1, _fill(NO_DATA), tr("no data")))
    return QgsCategorizedSymbolRenderer(expression, categories)


def _fill(colour: str) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#6b6573", "outline_width": "0.2"})
