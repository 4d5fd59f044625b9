"""How zones look that hold hectares of urban change."""

from __future__ import annotations

from typing import Collection, Mapping, Optional

from qgis.core import QgsVectorLayer

from ..translation import tr
from . import zone_styles
from .delivery import Dress
from .metadata import Origin


def dress_zones(
    names: Mapping[str, str], title: str, origin: Origin, name: Optional[str], hidden: Collection[str] = ()
) -> Dress:
    """Return how zones look; ``names`` are the fields of the table's columns, ``name`` names zones."""

    def style(layer: QgsVectorLayer) -> None:
        lines = [
            (tr("{value} ha built"), names["built_ha"]),
            (tr("{value} ha cleared"), names["cleared_ha"]),
            (tr("{value} ha changed, of unknown kind"), names["changed_ha"]),
        ]
        layer.setMapTipTemplate(zone_styles.map_tip(name, lines))

    return zone_styles.dressed(style, title, tr("urban change in each zone"), origin, hidden)
