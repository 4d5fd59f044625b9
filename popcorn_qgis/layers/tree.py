"""Places in the layer panel: a new result lies above older ones, whichever layer was selected."""

from __future__ import annotations

import time

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsMapLayer, QgsProject

#: Property of a result that is in a project: when it came, in seconds since 1970.
CAME = "popcorn/came"


def move(node: QgsLayerTreeLayer, group: QgsLayerTreeGroup, place: int) -> None:
    """Move a layer of the panel to a place of a group; it stays folded or unfolded."""
    clone, unfolded = node.clone(), node.isExpanded()
    group.insertChildNode(place, clone)
    clone.setExpanded(unfolded)  # QGIS folds what is long when it comes into the tree
    node.parent().removeChildNode(node)


def raise_above_older(layer: QgsMapLayer, finished_s: float, project: QgsProject) -> None:
    """Move a layer that has just come above the results that were there when its run ``finished_s``.

    Those of its own run came later than that, and stay as they lie to each other.
    """
    nodes = project.layerTreeRoot().findLayers()  # from the top
    ids = [node.layerId() for node in nodes]
    if layer.id() not in ids:
        return
    layer.setCustomProperty(CAME, time.time())
    at = ids.index(layer.id())
    for older in nodes[:at]:
        if older.layer() is not None and 0 < float(older.layer().customProperty(CAME, 0.0)) < finished_s:
            group = older.parent()
            move(nodes[at], group, group.children().index(older))
            return
