"""How zones of a series look: by what their change is called."""

from __future__ import annotations

from typing import Collection, Mapping, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsRendererCategory,
    QgsVectorLayer,
)

from ..reporting import affected
from ..translation import tr
from . import zone_styles
from .delivery import Dress
from .metadata import Origin


def dress_growth(
    names: Mapping[str, str], title: str, origin: Origin, name: Optional[str], hidden: Collection[str] = ()
) -> Dress:
    """Return how the zones look; ``names`` are the fields of the table's columns, ``name`` names zones."""

    def style(layer: QgsVectorLayer) -> None:
        kinds = (
            ("growth", "#8a2468", tr("growth")),
            ("decline", "#227b76", tr("decline")),
            ("no clear change", "#f4f1ea", tr("no clear change")),
            ("unknown", affected.NO_DATA, tr("not known")),
        )
        categories = [
            QgsRendererCategory(kind, zone_styles.fill(colour), text) for kind, colour, text in kinds
        ]
        layer.setRenderer(QgsCategorizedSymbolRenderer(names["call"], categories))
        layer.setOpacity(0.8)
        lines = [
            (tr("{value} people more than at first"), names["change"]),
            (tr("at least {value} (80 % interval)"), names["change_low"]),
            (tr("at most {value} (80 % interval)"), names["change_high"]),
        ]
        layer.setMapTipTemplate(zone_styles.map_tip(name, lines))

    holds = tr("people of each zone at each step, and how they changed")
    return zone_styles.dressed(style, title, holds, origin, hidden)
