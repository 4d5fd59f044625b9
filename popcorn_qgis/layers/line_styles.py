"""How lines look: rivers and roads of one colour."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLineSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from .delivery import Dress


def line_style(colour: str, width_mm: float) -> Dress:
    """Return what draws a layer's lines in one colour and width."""

    def dress(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            symbol = QgsLineSymbol.createSimple(
                {"color": colour, "width": str(width_mm), "capstyle": "round"}
            )
            layer.setRenderer(QgsSingleSymbolRenderer(symbol))

    return dress
