"""Rasters given as a name of GDAL's, not as a file: /vsizip/…, NETCDF:"file":variable, GPKG:file:layer.

QGIS knows them as layers of a project, but not as the text of a parameter: here such a text becomes a layer.
"""

from __future__ import annotations

import os
import re
from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

#: The drivers that name a part of a file so; a Windows drive has one letter.
_NAME = re.compile(
    r"/vsi[a-z0-9_]+/|(?:GPKG|NETCDF|HDF4_SDS|HDF5|GTIFF_DIR|RASTERLITE2?|SENTINEL2_L\w+):", re.IGNORECASE
)


def resolved(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> Dict[str, Any]:
    """Return the parameters with ids of layers in place of names of GDAL's; what can't be opened stays."""
    found = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        value = found.get(definition.name())
        if isinstance(definition, QgsProcessingParameterRasterLayer) and isinstance(value, str):
            found[definition.name()] = _layer_id(value, context)
        elif isinstance(definition, QgsProcessingParameterMultipleLayers) and value:
            items: List[Any] = value.split(";") if isinstance(value, str) else value
            if isinstance(items, (list, tuple)) and any(_is_name(item) for item in items):
                found[definition.name()] = [_layer_id(item, context) for item in items]
    return found


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and _NAME.match(value) is not None and not os.path.exists(value)


def _layer_id(value: Any, context: QgsProcessingContext) -> Any:
    if not _is_name(value):
        return value
    store = context.temporaryLayerStore()
    for layer in store.mapLayers().values():
        if layer.source() == value:
            return layer.id()
    layer = QgsRasterLayer(value, value.replace('"', "").replace("\\", "/").rsplit("/", 1)[-1], "gdal")
    if not layer.isValid():
        return value
    store.addMapLayer(layer)
    return layer.id()
