"""What a user has set in a raster layer's properties and the engine, which reads the file, does not see."""

from __future__ import annotations

from typing import Any, Dict, Iterator, List

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ...translation import tr


def unused_properties(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> List[str]:
    """Return a sentence for each property of an input layer that is not that of its file."""
    told: List[str] = []
    for layer in _rasters(algorithm, parameters, context):
        provider = layer.dataProvider()
        if layer.crs().isValid() and provider.crs().isValid() and layer.crs() != provider.crs():
            told.append(
                tr(
                    "The coordinate reference system that is set for the layer “{name}” is not used: its "
                    "file says {crs}. To change it, use Raster › Projections › Assign Projection."
                ).format(name=layer.name(), crs=provider.crs().authid() or provider.crs().description())
            )
        bands = range(1, provider.bandCount() + 1)
        if any(provider.userNoDataValues(band) for band in bands):
            told.append(
                tr(
                    "The additional no-data values that are set for the layer “{name}” are not used. To set "
                    "them in its file, use Raster › Conversion › Translate."
                ).format(name=layer.name())
            )
        if any(provider.sourceHasNoDataValue(b) and not provider.useSourceNoDataValue(b) for b in bands):
            told.append(
                tr(
                    "That the no-data value of the layer “{name}” is switched off is not used: it is no data "
                    "here."
                ).format(name=layer.name())
            )
    return told


def _rasters(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> Iterator[QgsRasterLayer]:
    for definition in algorithm.parameterDefinitions():
        if not parameters.get(definition.name()):
            continue
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            layers = [algorithm.parameterAsRasterLayer(parameters, definition.name(), context)]
        elif isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers = algorithm.parameterAsLayerList(parameters, definition.name(), context) or []
        else:
            continue
        yield from (x for x in layers if isinstance(x, QgsRasterLayer) and x.providerType() == "gdal")
