"""The parameters of census zones that several algorithms share, and what may be wrong with them."""

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence

from qgis.core import (
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...layers.tree import CAME
from ...translation import tr
from ..base import PopcornAlgorithm
from . import field_types

ZONES, FIELD, PARENT, MEMBERS = "ZONES", "FIELD", "PARENT", "MEMBERS"
DOTS, OVERLAPS = "DOTS", "OVERLAPS"
USUAL_FIELD = "population"  # chosen at first where the zones have it; else QGIS would take the first field


def add_zones(
    algorithm: PopcornAlgorithm,
    description: str,
    help_text: str,
    *,
    optional: bool = False,
    advanced: bool = False,
) -> None:
    """Add ZONES."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            ZONES, description, [QgsProcessing.SourceType.TypeVectorPolygon], optional=optional
        ),
        help_text,
        advanced=advanced,
    )


def add_field(
    algorithm: PopcornAlgorithm,
    *,
    optional: bool = False,
    help_text: str = "",
    usual: Optional[str] = USUAL_FIELD,
    readings: bool = True,
) -> None:
    """Add FIELD, the count of people; ``usual`` is the field chosen at first."""
    told = tr("The number of people of each zone. Empty values count as missing and are named in the result.")
    algorithm.add(
        QgsProcessingParameterField(
            FIELD,
            tr("Field with the count of people"),
            usual,
            parentLayerParameterName=ZONES,
            optional=optional,
        ),
        help_text or told,
    )
    if readings:
        add_readings(algorithm)


def add_readings(algorithm: PopcornAlgorithm) -> None:
    """Add DOTS and OVERLAPS: how counts and outlines are read that can be read in two ways."""
    algorithm.add_choice(
        DOTS,
        tr("A dot in counts that are text"),
        [
            ("ask", tr("refuse the counts where it could mean both")),
            ("thousands", tr("groups thousands: 1.469 is 1469")),
            ("decimals", tr("is a decimal point: 1.469 is about one and a half")),
        ],
        tr("Only for text in which every number with a dot has three digits behind it."),
        advanced=True,
    )
    algorithm.add_choice(
        OVERLAPS,
        tr("What two zones share"),
        [
            ("first", tr("under 5 % of the smaller: to the first")),
            ("refuse", tr("is refused")),
        ],
        tr("Generalised outlines overlap a little; larger overlaps are refused in any case."),
        advanced=True,
    )


def add_parent(algorithm: PopcornAlgorithm, help_text: str) -> None:
    """Add PARENT: the coarser unit that each zone belongs to."""
    algorithm.add(
        QgsProcessingParameterField(
            PARENT,
            tr("Field with the coarser unit of each zone"),
            parentLayerParameterName=ZONES,
            optional=True,
        ),
        help_text,
    )


def add_members(algorithm: PopcornAlgorithm, help_text: str, *, several: bool = False) -> None:
    """Add MEMBERS: rasters with one band for each member and season."""
    description = tr("Population of each member and season")
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            MEMBERS, description, QgsProcessing.SourceType.TypeRaster, optional=True
        )
        if several
        else QgsProcessingParameterRasterLayer(MEMBERS, description, optional=True),
        help_text,
        advanced=True,
    )


def add_border(
    algorithm: PopcornAlgorithm, help_text: str, *, default: str = "centre", advanced: bool = False
) -> None:
    """Add BORDER: who owns a pixel that two zones share."""
    algorithm.add_choice(
        "BORDER",
        tr("A pixel on the border of two zones belongs to"),
        [
            ("centre", tr("the zone that holds its centre")),
            ("fraction", tr("both, by the share of its area")),
        ],
        help_text,
        default=default,
        advanced=advanced,
    )


def zones_problem(
    algorithm: PopcornAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    zones: str = ZONES,
    fields: Sequence[str] = (FIELD, PARENT),
) -> str:
    """Say what is wrong with the layer ``zones`` and its fields, or return an empty text."""
    if not parameters.get(zones):
        return ""
    source = algorithm.parameterAsSource(dict(parameters), zones, context)
    if source is None:
        return ""  # QGIS names it
    collected = begins_with_collection(source)
    if collected:
        return collected
    if not source.sourceCrs().isValid():
        return tr("The zones “{name}” have no coordinate system. Set it in the layer's properties.").format(
            name=source.sourceName()
        )
    if source.featureCount() == 0:
        return tr(
            "The layer “{name}” has no zones. Choose a layer with polygons, or clear its filter or selection."
        ).format(name=source.sourceName())
    return fields_problem(algorithm, parameters, context, zones, fields)


def fields_problem(
    algorithm: PopcornAlgorithm,
    parameters: Mapping[str, Any],
    context: QgsProcessingContext,
    layer: str,
    names: Sequence[str],
) -> str:
    """Say which field, of the parameters ``names``, the layer does not have; an empty text if none."""
    source = algorithm.parameterAsSource(dict(parameters), layer, context)
    for name in names if source is not None else ():
        if algorithm.parameterDefinition(name) is None:
            continue
        for field in algorithm.parameterAsFields(dict(parameters), name, context):
            if field and source.fields().lookupField(field) < 0:
                return no_such_field(source.fields(), field)
    return ""


def begins_with_collection(source: QgsProcessingFeatureSource) -> str:
    """Say so where QGIS takes a layer for a table, since its first shape is a collection; else empty."""
    if QgsWkbTypes.flatType(source.wkbType()) != QgsWkbTypes.Type.GeometryCollection:
        return ""
    if source.sourceCrs().isValid():
        return ""
    return tr(
        "QGIS finds no shapes in the layer “{name}”, because its first one is a geometry collection. Turn "
        "collections into polygons first, for example with ST_CollectionExtract(geometry, 3) in ogr2ogr."
    ).format(name=source.sourceName())


def own_spelling(fields: QgsFields, name: str) -> str:
    """Return a field's name as its layer spells it: a script may write Status for status; empty for none."""
    index = fields.lookupField(name) if name else -1
    return str(fields.at(index).name()) if index >= 0 else name


def no_such_field(fields: QgsFields, field: str) -> str:
    """Say that zones lack a field, and which ones they have."""
    known = ", ".join(item.name() for item in fields)
    return tr("The zones have no field “{field}”. Choose one of: {known}.").format(field=field, known=known)


def layer_behind(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext, zones: str
) -> Optional[QgsVectorLayer]:
    """Return the layer of zones, also where only its selected features are taken; None for other sources."""
    given = parameters.get(zones)
    if isinstance(given, QgsProcessingFeatureSourceDefinition):
        given = given.source
    return algorithm.parameterAsVectorLayer({**parameters, zones: given}, zones, context)


def finest_census(project: QgsProject) -> Optional[QgsVectorLayer]:
    """Return the project's polygons with the usual field of counts that are most in number; None without.

    Results of ours, which hold the counts too, are none.
    """
    found = [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and layer.fields().lookupField(USUAL_FIELD) >= 0
        and not layer.customProperty(CAME)
    ]
    return max(found, key=lambda layer: layer.featureCount(), default=None)


def name_field(fields: QgsFields) -> Optional[str]:
    """Return the field that names the zones: “name” where there is one, else the first text; None without."""
    texts = [field.name() for field in fields if field.type() == field_types.TEXT]
    usual = [text for text in texts if text.lower() in ("name", "nom", "nombre", "nome")]
    return next(iter(usual + texts), None)
