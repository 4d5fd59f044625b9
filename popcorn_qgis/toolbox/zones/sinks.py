"""Layers written so that every row arrives: what a format would refuse is found before any work is done."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsMultiPolygon,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...translation import tr
from ..base import PopcornAlgorithm
from ..run import output_checks
from ..run.run_job import cancelled_error
from . import field_types

#: What a format calls the numbers of its rows, by its driver, and other names that it keeps for itself.
_KEYS = {"GPKG": "fid", "SQLite": "ogc_fid"}
_TAKEN = {"GPKG": ("geom",), "SQLite": ("geometry",)}
FLAGS = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # the engine repairs and says so


#: Bytes of a disk that no layer fits into: a GeoPackage takes 100 kB with nothing in it.
_NEXT_TO_NOTHING = 200_000


class Sink:
    """A sink of processing, or a writer, that says so when a row does not arrive."""

    def __init__(self, sink: Any, name: str) -> None:
        self._sink, self._name, self.rows = sink, name, 0

    def add(self, feature: QgsFeature) -> None:
        """Hand one row over; QgsProcessingException where it is refused."""
        self.rows += 1
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            self._refuse()

    def finish(self) -> None:
        """Hand over what still waits; QgsProcessingException where it is refused."""
        flush = getattr(self._sink, "flushBuffer", None)
        if flush is not None and not flush():
            self._refuse()

    def _refuse(self) -> None:
        reason = ""
        for ask in ("lastError", "errorMessage"):
            with suppress(AttributeError):
                reason = reason or str(getattr(self._sink, ask)()).strip()
        file = Path(self._name.split("|")[0])
        if file.is_absolute() and file.is_file():
            full = shutil.disk_usage(file.parent).free < _NEXT_TO_NOTHING
            with suppress(OSError):  # Windows keeps open files
                file.unlink()  # nothing half is left
            if full:
                raise QgsProcessingException(
                    tr("The disk is full: {file}. Free some space, or choose another place.").format(
                        file=file
                    )
                )
        raise QgsProcessingException(
            tr(
                "Row {number} does not fit into {name}: {reason}. Choose another format, such as .gpkg or "
                ".geojson, or correct the layer's fields."
            ).format(number=self.rows, name=self._name, reason=reason.rstrip(".") or "–")
        )


def kept_fields(source: QgsProcessingFeatureSource, target: str, feedback: Any = None) -> QgsFields:
    """Return the zones' own fields as a file ``target`` can hold them all; none is dropped.

    A GeoPackage numbers its rows in a field called fid, so a field of that name which does not number
    the zones (the same value twice, none, or text) gets another name there, which is logged.
    """
    driver = _driver(target)
    own, taken = source.fields(), [field.name() for field in source.fields()]
    fields = QgsFields()
    for index, field in enumerate(own):
        name = field.name().lower()
        clash = name in _TAKEN.get(driver, ()) or (
            name == _KEYS.get(driver) and not _numbers_rows(source, index)
        )
        if clash:
            kept = QgsField(field)
            kept.setName(free_names((field.name(),), taken)[field.name()])
            taken.append(kept.name())
            fields.append(kept)
            if feedback is not None:
                sentence = tr(
                    "The field “{field}” of the zones can't have that name in {file}: there it is “{kept}”."
                )
                file = Path(target).name
                feedback.pushInfo(sentence.format(field=field.name(), file=file, kept=kept.name()))
        else:
            fields.append(field)
    return fields


def rehearse(
    algorithm: PopcornAlgorithm,
    parameters: Mapping[str, Any],
    output: str,
    source: QgsProcessingFeatureSource,
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Write the zones once into ``folder`` as the file of ``output`` will hold them, and look.

    Raises QgsProcessingException for a field or a zone that the format refuses, before anything is
    computed; layers in memory and in databases hold what they are given.
    """
    if algorithm.parameterDefinition(output) is None or parameters.get(output) is None:
        return
    target = target_file(parameters[output])
    driver = _driver(target)
    if not driver:
        return
    fields = kept_fields(source, target, feedback)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = "rehearsal"
    path = str(Path(folder) / f"rehearsal{Path(target).suffix}")
    kind = QgsWkbTypes.Type.MultiPolygon
    writer = QgsVectorFileWriter.create(
        path, fields, kind, source.sourceCrs(), context.transformContext(), options
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr(
                "The zones can't be written as {name}: {reason}. Choose another format, such as .gpkg or "
                ".geojson, or leave the field out."
            ).format(name=Path(target).name, reason=writer.errorMessage().rstrip("."))
        )
    sink = Sink(writer, Path(target).name)
    for feature in source.getFeatures(QgsFeatureRequest(), FLAGS):
        if feedback.isCanceled():
            raise cancelled_error()
        copy = QgsFeature(fields)
        copy.setGeometry(multi_polygon(feature.geometry()))
        copy.setAttributes(feature.attributes())
        sink.add(copy)
    sink.finish()


def check_whole(identifier: str, rows: int) -> None:
    """Raise QgsProcessingException where a file holds fewer rows than were handed over."""
    if not Path(identifier.split("|")[0]).is_file():
        return
    layer = QgsVectorLayer(identifier, "", "ogr")
    if layer.isValid() and 0 <= layer.featureCount() < rows:
        raise QgsProcessingException(
            tr(
                "Only {there} of {rows} rows arrived in {name}. Choose another format, such as .gpkg or "
                ".geojson."
            ).format(there=layer.featureCount(), rows=rows, name=Path(identifier.split("|")[0]).name)
        )


def target_file(value: Any) -> str:
    """Return the file that the value of an output names; empty where it names none."""
    return output_checks.named_file(value)


def free_names(columns: Tuple[str, ...], taken: Sequence[str]) -> Dict[str, str]:
    """Return a field name for each column that no field has yet, whatever the case of its letters."""
    used = {name.lower() for name in taken}
    names: Dict[str, str] = {}
    for column in columns:
        name, number = column, 2
        while name.lower() in used:
            name, number = f"{column}_{number}", number + 1
        used.add(name.lower())
        names[column] = name
    return names


def multi_polygon(geometry: QgsGeometry) -> QgsGeometry:
    """Return a polygon, curved or not, with or without heights, as a flat multipolygon.

    Of a collection all polygons, however deep; what holds no polygon comes back as it is.
    """
    if geometry.isNull():
        return geometry
    polygons = [
        polygon
        for part in _single_parts(geometry)
        if QgsWkbTypes.geometryType(part.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
        for polygon in part.coerceToType(QgsWkbTypes.Type.MultiPolygon)  # would close lines, too
    ]
    if len(polygons) < 2:
        return polygons[0] if polygons else geometry
    together = QgsMultiPolygon()
    for polygon in polygons:
        for part in polygon.constParts():
            together.addGeometry(part.clone())
    return QgsGeometry(together)


def _single_parts(geometry: QgsGeometry) -> List[QgsGeometry]:
    """Return the members of a collection, and of collections in it; any other geometry alone."""
    if QgsWkbTypes.flatType(geometry.wkbType()) != QgsWkbTypes.Type.GeometryCollection:
        return [geometry]
    members = [QgsGeometry(part.clone()) for part in geometry.constParts()]
    return [part for member in members for part in _single_parts(member)]


def _driver(target: str) -> str:
    return QgsVectorFileWriter.driverForExtension(Path(target).suffix) if target else ""


def _numbers_rows(source: QgsProcessingFeatureSource, index: int) -> bool:
    """Tell whether a field holds a whole number for each row, and no number twice."""
    if source.fields().at(index).type() not in (field_types.WHOLE, field_types.INTEGER):
        return False
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([index])
    values = [feature.attributes()[index] for feature in source.getFeatures(request)]
    if any(value is None or (isinstance(value, QVariant) and value.isNull()) for value in values):
        return False
    return len(set(values)) == len(values) and min(values, default=0) >= 0
