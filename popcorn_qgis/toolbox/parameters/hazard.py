"""The parameters of a hazard: features or a raster, their classes, and the way to the engine."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, Mapping, Tuple

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...translation import tr
from ..base import PopcornAlgorithm
from ..run.run_job import cancelled_error
from ..zones import field_types, transfer, zone_parameters
from . import imagery

HAZARD, CLASS_FIELD, CLASS_ORDER, DISTANCE = "HAZARD", "CLASS_FIELD", "CLASS_ORDER", "DISTANCE"
HAZARD_RASTER, THRESHOLDS, SIDE, NO_VALUE = "HAZARD_RASTER", "THRESHOLDS", "SIDE", "NO_VALUE"
LAYER = "hazard"  # in the GeoPackage; the contract of jobs/statistics.py
_FLAGS = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # the engine repairs and says so


def add_hazard(algorithm: PopcornAlgorithm) -> None:
    """Add HAZARD with DISTANCE, CLASS_FIELD and CLASS_ORDER, and HAZARD_RASTER with THRESHOLDS and SIDE."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            HAZARD,
            tr("Hazard: polygons, lines or points"),
            [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            optional=True,
        ),
        tr("Areas such as flood zones, or lines and points such as rivers, with a distance around them."),
    )
    algorithm.add_number(
        DISTANCE,
        tr("Distance around it (metres)"),
        0.0,
        tr("Who lives so near is counted too: 500 around a river. In metres on the ground in any CRS."),
        least=0.0,
    )
    algorithm.add(
        QgsProcessingParameterField(
            CLASS_FIELD,
            tr("Field with the class of each feature"),
            parentLayerParameterName=HAZARD,
            optional=True,
        ),
        tr(
            "Such as the level of danger; people are counted for each class. Features without a class are "
            "named. Empty: all features are one area."
        ),
    )
    algorithm.add_text(
        CLASS_ORDER,
        tr("Classes, the worst first"),
        tr(
            "All classes in their order, such as high, medium, low; between semicolons where one has a "
            "comma. Where areas of several classes overlap, everybody counts once, in the worst. Needed "
            "where they do. Of a raster: the values that are a hazard; others are outside."
        ),
    )
    algorithm.add_raster(
        HAZARD_RASTER,
        tr("Or a hazard raster"),
        tr("Whole numbers as classes (0 is outside), or any values with thresholds. Any grid and CRS."),
        optional=True,
    )
    algorithm.add_text(
        THRESHOLDS,
        tr("Thresholds of the raster"),
        tr("Values that cut the raster into classes, such as 0.5; 1; 2 for depths of water in metres."),
    )
    algorithm.add_choice(
        SIDE,
        tr("The hazard is where the raster has"),
        [
            ("refuse", tr("(choose with thresholds)")),
            ("at_least", tr("at least the threshold")),
            ("at_most", tr("at most the threshold")),
        ],
        tr("Depths of water are a hazard from the threshold on, heights above a river up to it."),
    )
    algorithm.add_choice(
        NO_VALUE,
        tr("Pixels of the raster without a value are"),
        [("unknown", tr("unknown: neither inside nor outside")), ("outside", tr("outside the hazard"))],
        tr("Many flood maps have no value where it stays dry; others have none where nobody looked."),
        advanced=True,
    )


def hazard_problem(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str:
    """Say what is wrong with the hazard, as far as it can be seen before running, or return an empty text."""
    layer, raster = bool(parameters.get(HAZARD)), bool(parameters.get(HAZARD_RASTER))
    if layer == raster:
        return tr("Choose a hazard: either a layer or a raster, not both.")
    given = dict(parameters)
    texts = split_numbers(algorithm.parameterAsString(given, THRESHOLDS, context))
    wrong = next((text for text in texts if not _is_number(text)), "")
    if wrong:
        return tr("The threshold “{text}” is not a number. Give numbers, such as 0.5; 1; 2.").format(
            text=wrong
        )
    if raster:
        if algorithm.parameterAsDouble(given, DISTANCE, context) > 0:
            return tr("A distance is for a layer, not for a raster. Set it to 0.")
        if texts and algorithm.choice(given, SIDE, context) == "refuse":
            return tr("Thresholds need a side. Choose whether at least or at most the threshold is a hazard.")
        return imagery.raster_problem(parameters.get(HAZARD_RASTER), context)
    problem = zone_parameters.zones_problem(algorithm, parameters, context, HAZARD, (CLASS_FIELD,))
    if problem:
        return problem
    source = algorithm.parameterAsSource(given, HAZARD, context)
    mixed = (QgsWkbTypes.Type.Unknown, QgsWkbTypes.Type.NoGeometry, QgsWkbTypes.Type.GeometryCollection)
    kind = QgsWkbTypes.flatType(source.wkbType()) if source is not None else QgsWkbTypes.Type.Unknown
    thin = kind not in mixed and QgsWkbTypes.wkbDimensions(kind) < 2
    if thin and algorithm.parameterAsDouble(given, DISTANCE, context) <= 0:
        return tr("Nobody lives in a line or a point. Give a distance in metres, such as 500.")
    return ""


def write_hazard(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Write the features as a GeoPackage in ``folder``, classes as text; an empty text without a layer.

    Raises EngineError ``cancelled``, and QgsProcessingException for a file that cannot be written.
    """
    source = algorithm.parameterAsSource(parameters, HAZARD, context)
    if source is None:
        return ""
    field = algorithm.parameterAsString(parameters, CLASS_FIELD, context)
    if field and source.fields().lookupField(field) < 0:  # a model checks nothing before it runs
        raise QgsProcessingException(zone_parameters.no_such_field(source.fields(), field))
    field = zone_parameters.own_spelling(source.fields(), field)
    fields = QgsFields()
    fields.append(QgsField("class", field_types.TEXT))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    path = str(Path(folder) / "hazard.gpkg")
    writer = QgsVectorFileWriter.create(
        path, fields, QgsWkbTypes.Type.Unknown, source.sourceCrs(), context.transformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr("The zones cannot be handed to the engine: {reason}. Free some space in {folder}.").format(
                reason=writer.errorMessage(), folder=folder
            )
        )
    for feature in source.getFeatures(QgsFeatureRequest(), _FLAGS):
        if feedback.isCanceled():
            raise cancelled_error()
        if feature.geometry().isNull():
            continue
        copy = QgsFeature(fields)
        copy.setGeometry(_straight(feature.geometry()))
        copy.setAttributes([transfer.count_text(feature[field]) if field else ""])
        writer.addFeature(copy, QgsFeatureSink.Flag.FastInsert)
    del writer  # closes the file
    return path


def split(text: str) -> Tuple[str, ...]:
    """Return the parts of a list that was typed: between semicolons where it has any, else between commas."""
    parts = re.split(";" if ";" in text else ",", text or "")
    return tuple(part.strip() for part in parts if part.strip())


def split_numbers(text: str) -> Tuple[str, ...]:
    """Return the numbers of a list that was typed: between semicolons or spaces: 0,5 may be one."""
    parts = re.split(r"[;\s]+", text or "")
    return tuple(part.strip(",") for part in parts if part.strip(","))


def _straight(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry without curves."""
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return QgsGeometry(geometry.constGet().segmentize())
    return geometry


def _is_number(text: str) -> bool:
    try:
        return abs(float(text)) < float("inf")
    except ValueError:
        return False
