"""Census zones on their way to the engine and back: feature source → GeoPackage, table → layer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Mapping, Sequence, Set

from qgis.core import (
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ...contract.jobs import Table, Zones
from ...contract.quantities import SQUARE_METRES_PER_HECTARE
from ...translation import tr
from ..base import PopcornAlgorithm
from ..parameters.outputs import readable
from ..run.run_job import cancelled_error
from . import field_types, sinks
from .zone_parameters import DOTS, OVERLAPS, PARENT, ZONES, layer_behind, no_such_field, own_spelling

_NUMBERING = {"fid", "id", "ogc_fid", "gid", "objectid", "zone_id"}  # fields that number the zones
OUTPUT_ZONES = "OUTPUT_ZONES"
LAYER = "zones"  # in the GeoPackage; see Zones in contract/jobs/inputs.py


_MAY_REPEAT = ("zone_id", "census")  # our columns that often say what a field of the zones says already


@dataclass(frozen=True)
class WrittenZones:
    """Zones as written for the engine, and which feature got which zone_id."""

    zones: Zones
    zone_ids: Mapping[int, int]  # by feature id


@dataclass(frozen=True)
class JoinedZones:
    """The layer that a sink wrote; ``names``: the field of each column of the table.

    ``repeats``: those of our fields that say in every zone what one of the zones' own fields says.
    """

    identifier: str
    names: Dict[str, str]
    repeats: FrozenSet[str]


def write_zones(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    source: QgsProcessingFeatureSource,
    field: str,
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    parameter: str = ZONES,
) -> WrittenZones:
    """Write the zones as a GeoPackage in ``folder``; counts travel as text, just as the field holds them.

    ``parameter`` is the one that ``source`` comes from. With the counts go what people call each zone
    (the layer's display name) and the unit that PARENT names.
    Warns where ``field`` looks like the number of the zone and not like a count. Raises EngineError
    ``cancelled``, and QgsProcessingException for a missing field or a file that cannot be written.
    """
    if field and source.fields().lookupField(field) < 0:  # a model checks nothing before it runs
        raise QgsProcessingException(no_such_field(source.fields(), field))
    field = own_spelling(source.fields(), field)
    fields = QgsFields()
    fields.append(QgsField("zone_id", field_types.WHOLE))
    for name in ("census", "label", "parent"):
        fields.append(QgsField(name, field_types.TEXT))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = LAYER
    path = str(Path(folder) / f"{parameter.lower()}.gpkg")
    writer = QgsVectorFileWriter.create(
        path,
        fields,
        QgsWkbTypes.Type.MultiPolygon,
        source.sourceCrs(),
        context.transformContext(),
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(
            tr("The zones cannot be handed to the engine: {reason}. Free some space in {folder}.").format(
                reason=writer.errorMessage(), folder=folder
            )
        )
    if parameter == ZONES:
        sinks.rehearse(algorithm, parameters, OUTPUT_ZONES, source, folder, context, feedback)
    sink = sinks.Sink(writer, Path(path).name)
    zone_ids: Dict[int, int] = {}
    counts: List[str] = []
    label = _label_field(algorithm, parameters, parameter, source, context)
    has_parent = parameter == ZONES and algorithm.parameterDefinition(PARENT) is not None
    parent = algorithm.parameterAsString(parameters, PARENT, context) if has_parent else ""
    parent = own_spelling(source.fields(), parent)
    for zone_id, feature in enumerate(source.getFeatures(QgsFeatureRequest(), sinks.FLAGS), start=1):
        if feedback.isCanceled():
            raise cancelled_error()
        zone_ids[feature.id()] = zone_id
        copy = QgsFeature(fields)
        copy.setGeometry(sinks.multi_polygon(feature.geometry()))
        counts.append(count_text(feature[field]) if field else "")
        texts = [count_text(feature[name]) if name else "" for name in (label, parent)]
        copy.setAttributes([zone_id, counts[-1], *texts])
        sink.add(copy)
    sink.finish()
    del sink, writer  # closes the file
    if field and numbers_zones(field, counts, _keys(algorithm, parameters, parameter, context)):
        feedback.pushWarning(
            tr(
                "The field “{field}” looks like the number of each zone, not like its count of people. "
                "If so, run again with the field that holds the count."
            ).format(field=field)
        )
    name = zones_name(algorithm, parameters, context, parameter)
    is_text = bool(field) and source.fields().field(field).type() == field_types.TEXT
    dots, overlaps = (
        algorithm.choice(parameters, choice, context) if algorithm.words(choice) else default
        for choice, default in ((DOTS, "ask"), (OVERLAPS, "first"))
    )
    zones = Zones(path, field, name, parent, dots if is_text else "decimals", overlaps)
    return WrittenZones(zones, zone_ids)


def _label_field(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    parameter: str,
    source: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
) -> str:
    """Return the field that QGIS shows as a feature's name, if it is one with a name in it."""
    layer = layer_behind(algorithm, parameters, context, parameter)
    shown = layer.displayField() if layer is not None else ""
    index = source.fields().lookupField(shown) if shown else -1
    return shown if index >= 0 and source.fields().at(index).type() == field_types.TEXT else ""


def zones_name(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    parameter: str = ZONES,
) -> str:
    """Return what the user calls the zones: the layer's name, or its name within a file of several."""
    layer = layer_behind(algorithm, parameters, context, parameter)
    if layer is None:
        source = algorithm.parameterAsSource(parameters, parameter, context)
        return source.sourceName() if source is not None else ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    if parts.get("layerName") and layer.name() == Path(str(parts.get("path", ""))).stem:
        return str(parts["layerName"])
    return layer.name()


def _keys(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], parameter: str, context: QgsProcessingContext
) -> List[str]:
    """Return the names of the fields by which the layer's source tells its features apart."""
    layer = layer_behind(algorithm, parameters, context, parameter)
    return [layer.fields().at(index).name() for index in layer.primaryKeyAttributes()] if layer else []


def numbers_zones(field: str, counts: Sequence[str], keys: Sequence[str] = ()) -> bool:
    """Tell whether a field seems to number the zones.

    By its name, because it is the key of the layer (one of ``keys``), or because it runs from one whole
    number to another without a gap.
    """
    if field.lower() in _NUMBERING or field in keys:
        return True
    try:
        values = sorted(float(text) for text in counts)
    except ValueError:
        return False  # a missing value, or text
    return len(values) > 2 and values == [round(values[0]) + n for n in range(len(values))]


def count_text(value: Any) -> str:
    """Return a count as text, losing nothing: empty for missing."""
    if value is None or (isinstance(value, QVariant) and value.isNull()):
        return ""
    return repr(value) if isinstance(value, float) else str(value)


def join_table(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    output: str,
    source: QgsProcessingFeatureSource,
    written: WrittenZones,
    table: Table,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> JoinedZones:
    """Write the zones with their own attributes and the columns of ``table`` into the sink ``output``.

    Among them is zone_id, by which the log and the column ``together`` of a rescaling name zones.
    A name that the zones have already gets a number behind it, and a Shapefile cuts names.
    """
    columns = table.columns
    fields = sinks.kept_fields(source, sinks.target_file(parameters[output]))
    names = sinks.free_names(columns, [field.name() for field in fields])
    for index, column in enumerate(columns):
        fields.append(QgsField(names[column], _field_type([row[index] for row in table.rows])))
    sink, identifier = algorithm.parameterAsSink(
        parameters, output, context, fields, QgsWkbTypes.Type.MultiPolygon, source.sourceCrs()
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, output))
    rows = {int(row[0]): tuple(map(_plain, row)) for row in table.rows}
    checked = sinks.Sink(sink, identifier)
    empty = (None,) * (len(columns) - 1)
    same = {name: set(range(source.fields().count())) for name in _MAY_REPEAT if name in columns}
    for feature in source.getFeatures(QgsFeatureRequest(), sinks.FLAGS):
        if feedback.isCanceled():
            raise cancelled_error()
        zone_id = written.zone_ids.get(feature.id(), 0)  # 0: came after the zones were written
        copy = QgsFeature(fields)
        copy.setGeometry(sinks.multi_polygon(feature.geometry()))
        theirs, ours = feature.attributes(), rows.get(zone_id, (zone_id or None, *empty))
        for name, fields_like_it in same.items():
            _keep_equal(fields_like_it, theirs, ours[columns.index(name)])
        copy.setAttributes([*theirs, *ours])
        checked.add(copy)
    checked.finish()
    arrived = checked.rows
    del checked, sink
    sinks.check_whole(identifier, arrived)
    if identifier.lower().endswith(".shp"):
        stored = [field.name() for field in QgsVectorLayer(identifier, "", "ogr").fields()]
        names = dict(zip(columns, stored[-len(columns) :]))
    repeats = frozenset(names[name] for name, fields_like_it in same.items() if fields_like_it)
    return JoinedZones(identifier, names, repeats)


def _keep_equal(indexes: Set[int], theirs: Sequence[Any], mine: Any) -> None:
    """Drop the indexes at which ``theirs`` is not the number ``mine``; nothing equals nothing."""
    for index in list(indexes):
        text = count_text(theirs[index])
        try:
            equal = float(text) == mine
        except ValueError:
            equal = text == "" and mine is None
        if not equal:
            indexes.discard(index)


def with_density(
    table: Table,
    source: QgsProcessingFeatureSource,
    written: WrittenZones,
    context: QgsProcessingContext,
) -> Table:
    """Return ``table`` with a column people_ha behind its column people: people per hectare on the ground."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(source.sourceCrs(), context.transformContext())
    measure.setEllipsoid(source.sourceCrs().ellipsoidAcronym())
    request = QgsFeatureRequest().setNoAttributes()
    hectares = {
        written.zone_ids.get(feature.id(), 0): measure.measureArea(feature.geometry())
        / SQUARE_METRES_PER_HECTARE
        for feature in source.getFeatures(request, sinks.FLAGS)
    }
    people = table.columns.index("people")

    def density(row: Sequence[Any]) -> Any:
        area = hectares.get(int(row[0]), 0.0)
        return row[people] / area if row[people] is not None and area > 0 else None

    rows = tuple((*row[: people + 1], density(row), *row[people + 1 :]) for row in table.rows)
    return Table((*table.columns[: people + 1], "people_ha", *table.columns[people + 1 :]), rows)


def write_table(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    output: str,
    table: Table,
    context: QgsProcessingContext,
) -> str:
    """Write ``table`` into the sink ``output`` as a layer without geometry; return the layer."""
    fields = QgsFields()
    for index, column in enumerate(table.columns):
        fields.append(QgsField(column, _field_type([row[index] for row in table.rows])))
    sink, identifier = algorithm.parameterAsSink(
        parameters, output, context, fields, QgsWkbTypes.Type.NoGeometry
    )
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, output))
    checked = sinks.Sink(sink, identifier)
    for row in table.rows:
        feature = QgsFeature(fields)
        feature.setAttributes(list(map(_plain, row)))
        checked.add(feature)
    checked.finish()
    del checked, sink
    sinks.check_whole(identifier, len(table.rows))
    return identifier


def _plain(value: Any) -> Any:
    """Return a value as a field takes it: a sentence of the engine is more than a text, which none takes."""
    return str(value) if isinstance(value, str) else readable(value)


def _field_type(values: List[Any]) -> Any:
    present = [value for value in values if value is not None]
    if present and all(isinstance(value, bool) for value in present):
        return field_types.BOOLEAN
    if present and all(isinstance(value, int) for value in present):
        return field_types.WHOLE
    if all(isinstance(value, (int, float)) for value in present):
        return field_types.NUMBER
    return field_types.TEXT
