"""What the layer panel shows under a result's name: its classes, unfolded, under their unit."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerLegendUtils, QgsProject

from ..contract.jobs import QUANTITIES, RasterResult
from ..translation import tr

#: Folded: four seasons of three bands each would push the maps out of sight.
IMAGERY = ("sentinel1", "sentinel2", "terrain")


def show_legend(layer: QgsMapLayer, result: RasterResult, project: Optional[QgsProject]) -> None:
    """Unfold the classes of a layer that is in the layer tree, and fold imagery; after its style is set.

    QGIS folds what has ten entries or more, and calls the classes of counts by the band's unit, which
    is people per pixel; they are people per hectare.
    """
    node = project.layerTreeRoot().findLayer(layer.id()) if project is not None else None
    if node is None:
        return
    if QUANTITIES[result.quantity].per_area:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, tr("People per hectare"))
        layer.legendChanged.emit()  # the panel reads the entries anew, and folds them
    node.setExpanded(result.quantity not in IMAGERY)
