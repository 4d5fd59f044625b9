"""A result's zones as a layer: its table joined to the user's zones, dressed, and handed to QGIS."""

from __future__ import annotations

from typing import Any, Callable, Collection, Dict, Mapping, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeatureSource, QgsProcessingFeedback

from ...contract.jobs import Table
from ...layers.delivery import Dress, deliver_vector
from ...layers.metadata import Origin
from ...layers.zone_styles import dress_ratio
from ...translation import tr
from ..base import PopcornAlgorithm
from . import transfer, zone_parameters

#: Says how the zones look: fields by column, title, origin, the field that names them, fields to hide.
ZoneDress = Callable[..., Dress]


def deliver_zones(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    source: Optional[QgsProcessingFeatureSource],
    written: Optional[transfer.WrittenZones],
    table: Optional[Table],
    dress: ZoneDress,
    title: str,
    origin: Origin,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Dict[str, Any]:
    """Write the zones with ``table`` to OUTPUT_ZONES; return the layer under this name, or nothing unasked.

    ``dress`` gets the fields by column, title, origin, the field that names zones, and those to hide.
    """
    output = transfer.OUTPUT_ZONES
    if parameters.get(output) is None or source is None or written is None or table is None:
        return {}
    joined = transfer.join_table(algorithm, parameters, output, source, written, table, context, feedback)
    name = zone_parameters.name_field(source.fields())
    look = dress(joined.names, title, origin, name, joined.repeats)
    deliver_vector(joined.identifier, title, look, context, feedback, algorithm.placeholder(output))
    return {output: joined.identifier}


def deliver_rescaled(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    source: Optional[QgsProcessingFeatureSource],
    written: Optional[transfer.WrittenZones],
    table: Optional[Table],
    origin: Origin,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Dict[str, Any]:
    """Do so with the zones that a map was rescaled to: their outlines are coloured, the map shows inside."""
    title = tr("Map before rescaling ÷ census")
    return deliver_zones(
        algorithm, parameters, source, written, table, _dress_rescaled, title, origin, context, feedback
    )


def _dress_rescaled(
    names: Mapping[str, str], title: str, origin: Origin, name: Optional[str], hidden: Collection[str]
) -> Dress:
    return dress_ratio(names, title, origin, filled=False, name=name, hidden=hidden)
