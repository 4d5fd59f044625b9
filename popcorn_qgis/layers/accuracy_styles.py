"""A sample of points to fill in: a form with the map's classes, and how the points look."""

from __future__ import annotations

from typing import Sequence

from qgis.core import QgsEditorWidgetSetup, QgsMarkerSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from ..translation import tr
from .delivery import Dress
from .metadata import Origin
from .zone_styles import dressed

REFERENCE = "reference"


def dress_sample(classes: Sequence[int], title: str, origin: Origin) -> Dress:
    """Return how a sample looks: rings, and a list of the classes where the ground's is filled in.

    The map's own class is hidden in the form, so that it does not sway who looks.
    """

    def style(layer: QgsVectorLayer) -> None:
        choices = [{str(one): str(one)} for one in classes]
        setup = QgsEditorWidgetSetup("ValueMap", {"map": choices})
        layer.setEditorWidgetSetup(layer.fields().lookupField(REFERENCE), setup)
        ring = {"name": "circle", "color": "0,0,0,0", "outline_color": "#e35f5b", "outline_width": "0.6"}
        layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({**ring, "size": "4"})))

    return dressed(style, title, tr("points to fill in"), origin, hidden=("map_class",))
