"""How zones look that hold an area of urban land."""

from __future__ import annotations

from typing import Collection, Mapping, Optional

from qgis.core import QgsVectorLayer

from ..translation import tr
from . import affected_styles, zone_styles
from .delivery import Dress
from .metadata import Origin


def dress_zones(
    names: Mapping[str, str], title: str, origin: Origin, name: Optional[str], hidden: Collection[str] = ()
) -> Dress:
    """Return how zones look by the urban share of the last year; ``names`` are their fields."""

    def style(layer: QgsVectorLayer) -> None:
        share = [field for column, field in names.items() if column.startswith("urban_percent")][-1]
        area = [field for column, field in names.items() if column.startswith("urban_km2")][-1]
        layer.setRenderer(affected_styles.by_share(share, tr("not urban"), tr("over {percent} % urban")))
        layer.setOpacity(affected_styles.ZONE_OPACITY)
        lines = [(tr("{value} km² of urban land"), area), (tr("{value} % urban"), share)]
        layer.setMapTipTemplate(zone_styles.map_tip(name, lines))

    return zone_styles.dressed(style, title, tr("urban land in each zone"), origin, hidden)
