"""How zones with groups of people look: by the dependants for each 100 people of 15 to 64."""

from __future__ import annotations

from typing import Collection, List, Mapping, Optional

from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from ..translation import tr
from . import zone_styles
from .delivery import Dress
from .metadata import Origin

#: Dependants for each 100: the ends of the classes, and the colours; one more than the ends.
BREAKS = (40.0, 50.0, 60.0, 80.0, 100.0)
COLOURS = ("#f4f1ea", "#d6dceb", "#a9b8da", "#7388ba", "#425694", "#1f2b5c")


def dress_dependency(
    names: Mapping[str, str], title: str, origin: Origin, name: Optional[str], hidden: Collection[str] = ()
) -> Dress:
    """Return how the zones look; ``names`` are the fields of the table's columns, ``name`` names zones."""

    def style(layer: QgsVectorLayer) -> None:
        layer.setRenderer(_by_dependency(names["dependency"]))
        lines = [
            (tr("{value} people"), names["people"]),
            (tr("{value} under 15 for each 100 of 15 to 64"), names["young"]),
            (tr("{value} of 65 and over for each 100 of 15 to 64"), names["old"]),
        ]
        layer.setMapTipTemplate(zone_styles.map_tip(name, lines))

    holds = tr("people in each group, and dependants for each 100 people")
    return zone_styles.dressed(style, title, holds, origin, hidden)


def _by_dependency(field: str) -> QgsCategorizedSymbolRenderer:
    ends = [f"{end:g}" for end in BREAKS]
    labels: List[str] = [f"≤ {ends[0]}", *(f"{a} – {b}" for a, b in zip(ends, ends[1:])), f"> {ends[-1]}"]
    return zone_styles.by_range(field, BREAKS, COLOURS, labels)
