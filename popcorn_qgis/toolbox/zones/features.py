"""Layers of any features on their way to the engine: straight, without attributes, in a GeoPackage."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...translation import tr
from ..run.run_job import cancelled_error

LAYER = "features"


def write_features(
    layer: QgsVectorLayer, path: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> str:
    """Write all features of a layer to ``path``, and return it.

    Raises EngineError ``cancelled``, and QgsProcessingException for a layer without coordinate reference
    system and a file that cannot be written.
    """
    if not layer.crs().isValid():
        raise QgsProcessingException(
            tr("The layer “{name}” has no coordinate system. Set it in the layer's properties.").format(
                name=layer.name()
            )
        )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    writer = QgsVectorFileWriter.create(
        path, QgsFields(), QgsWkbTypes.Type.Unknown, layer.crs(), context.transformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr("The layer “{name}” cannot be handed to the engine: {reason}.").format(
                name=layer.name(), reason=writer.errorMessage()
            )
        )
    for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
        if feedback.isCanceled():
            raise cancelled_error()
        geometry = feature.geometry()
        if geometry.isNull():
            continue
        if QgsWkbTypes.isCurvedType(geometry.wkbType()):
            geometry = QgsGeometry(geometry.constGet().segmentize())
        copy = QgsFeature()
        copy.setGeometry(geometry)
        writer.addFeature(copy, QgsFeatureSink.Flag.FastInsert)
    del writer  # closes the file
    return path
