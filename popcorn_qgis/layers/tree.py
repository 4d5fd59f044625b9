"""Places and names in the layer panel: a new result lies above older ones, and none is called as another."""

from __future__ import annotations

import os
import time
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QDateTime

from .names import without_unit

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


def tell_apart(layer: QgsMapLayer, project: QgsProject) -> None:
    """Add to the names of results that are called the same what tells them apart; after raise_above_older."""
    same = [other for other in project.mapLayersByName(layer.name()) if other.customProperty(CAME)]
    for one in same if len(same) > 1 else ():
        bare, distinction = without_unit(one.name()), _distinction(one)
        unit, number = one.name()[len(bare) :], 2
        name = f"{bare}, {distinction}{unit}"
        while project.mapLayersByName(name):  # of the same second
            name, number = f"{bare}, {distinction} ({number}){unit}", number + 1
        one.setName(name)


def _distinction(layer: QgsMapLayer) -> str:
    """Return the file's name; of a temporary one the days that it shows, or else when it came."""
    file = Path(layer.source().split("|")[0])
    if os.path.isfile(file) and not file.is_relative_to(QgsProcessingUtils.tempFolder()):
        return file.stem
    if isinstance(layer, QgsRasterLayer):
        days = layer.temporalProperties().fixedTemporalRange()
        if days.begin().isValid():
            return "..".join(day.toString("yyyy-MM-dd") for day in (days.begin(), days.end()))
    came = QDateTime.fromSecsSinceEpoch(int(float(layer.customProperty(CAME))))
    return str(came.toString("HH:mm:ss"))
