"""How zones look that hold a tree cover."""

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
    """Return how zones look by their tree cover; ``names`` are their fields."""

    def style(layer: QgsVectorLayer) -> None:
        share = names["tree_percent"]
        layer.setRenderer(affected_styles.by_share(share, tr("no trees"), tr("over {percent} % trees")))
        layer.setOpacity(affected_styles.ZONE_OPACITY)
        lines = [(tr("{value} % trees"), share), (tr("{value} km² of trees"), names["tree_km2"])]
        if "change_points" in names:
            lines.append((tr("{value} percentage points since"), names["change_points"]))
        layer.setMapTipTemplate(zone_styles.map_tip(name, lines))

    return zone_styles.dressed(style, title, tr("tree cover in each zone"), origin, hidden)
