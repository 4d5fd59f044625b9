"""Features with counts, points or polygons, on their way to the engine: counts travel as text."""

from __future__ import annotations

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...translation import tr
from ..run.run_job import cancelled_error
from . import field_types, sinks
from .features import LAYER
from .transfer import count_text


def write_counted(
    source: QgsProcessingFeatureSource,
    count: str,
    error: str,
    path: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Write the features with the texts of their fields ``count`` and ``error``; return ``path``.

    A field that is empty gives empty texts. Raises EngineError ``cancelled``, and
    QgsProcessingException for a file that cannot be written.
    """
    fields = QgsFields()
    for name in ("census", "error"):
        fields.append(QgsField(name, field_types.TEXT))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    writer = QgsVectorFileWriter.create(
        path, fields, QgsWkbTypes.Type.Unknown, source.sourceCrs(), context.transformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr("The layer “{name}” cannot be handed to the engine: {reason}.").format(
                name=source.sourceName(), reason=writer.errorMessage()
            )
        )
    for feature in source.getFeatures(QgsFeatureRequest(), sinks.FLAGS):
        if feedback.isCanceled():
            raise cancelled_error()
        geometry = feature.geometry()
        if not geometry.isNull() and QgsWkbTypes.isCurvedType(geometry.wkbType()):
            geometry = QgsGeometry(geometry.constGet().segmentize())
        copy = QgsFeature(fields)
        copy.setGeometry(geometry)
        copy.setAttributes([count_text(feature[name]) if name else "" for name in (count, error)])
        writer.addFeature(copy, QgsFeatureSink.Flag.FastInsert)
    del writer  # closes the file
    return path
