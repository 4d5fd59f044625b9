"""The order and visibility of layers that one run loads: QGIS 3.22 stacks them by file name."""

from __future__ import annotations

from typing import Collection, Dict, Sequence

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsProcessingContext, QgsProject

from . import delivery
from .tree import move


def stack(identifiers: Sequence[str], hidden: Collection[str], context: QgsProcessingContext) -> None:
    """Let the layers to be loaded lie in this order, the first on top, with those ``hidden`` switched off."""
    if not identifiers:
        return
    order = _Order(context.project(), identifiers, hidden)
    for identifier in identifiers:
        delivery.dress_also(identifier, order.placer(identifier), context)


class _Order:
    """Moves each layer, once it is in the layer tree, to its place among those that are there already."""

    def __init__(self, project: QgsProject, identifiers: Sequence[str], hidden: Collection[str]) -> None:
        self._project = project
        self._ranks = {identifier: rank for rank, identifier in enumerate(identifiers)}
        self._hidden = set(hidden)
        self._placed: Dict[int, str] = {}  # layer ids by rank

    def placer(self, identifier: str) -> delivery.Dress:
        """Return what places the layer of ``identifier``."""

        def place(layer: QgsMapLayer) -> None:
            node = self._project.layerTreeRoot().findLayer(layer.id())
            if node is None:
                return
            if identifier in self._hidden:
                node.setItemVisibilityChecked(False)
            self._move(node, self._ranks[identifier])
            self._placed[self._ranks[identifier]] = layer.id()

        return place

    def _move(self, node: QgsLayerTreeLayer, rank: int) -> None:
        root = self._project.layerTreeRoot()
        above = [other for other in self._placed if other < rank]
        below = [other for other in self._placed if other > rank]
        if not above and not below:
            return
        beside = root.findLayer(self._placed[max(above) if above else min(below)])
        if beside is None:
            return
        group = beside.parent()
        place = group.children().index(beside) + (1 if above else 0)
        move(node, group, place)
