"""Standard errors of counts: the parameters that several algorithms share, and what a field's text means."""

from __future__ import annotations

import math
from typing import Any, Dict, Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterField,
)

from ...contract.jobs import Table
from ...translation import tr
from ..base import PopcornAlgorithm
from . import sinks
from .transfer import WrittenZones, count_text
from .zone_parameters import own_spelling

FIELD_ERROR, ERRORS_ARE = "FIELD_ERROR", "ERRORS_ARE"
STANDARD, MARGINS = "standard", "margins"
#: A margin of error with 90 % confidence over this is the standard error.
MARGIN_90 = 1.645


def add_errors(algorithm: PopcornAlgorithm, parent: str, help_text: str) -> None:
    """Add FIELD_ERROR, a field of the layer ``parent``, and ERRORS_ARE."""
    algorithm.add(
        QgsProcessingParameterField(
            FIELD_ERROR,
            tr("Field with the counts' errors"),
            parentLayerParameterName=parent,
            optional=True,
        ),
        help_text,
        advanced=True,
    )
    algorithm.add_choice(
        ERRORS_ARE,
        tr("The errors are"),
        [(STANDARD, tr("standard errors")), (MARGINS, tr("margins with 90 % confidence (÷ 1.645)"))],
        tr("Many censuses of samples publish margins of error, such as the American Community Survey."),
        advanced=True,
    )


def with_errors(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    table: Table,
    source: QgsProcessingFeatureSource,
    written: WrittenZones,
    context: QgsProcessingContext,
) -> Table:
    """Return a table of zones with the column census_std behind census, where FIELD_ERROR is given.

    A zone's people on the map are its count, so that its error is the count's. Raises
    QgsProcessingException for an error that is no number, or negative.
    """
    name = own_spelling(source.fields(), algorithm.parameterAsString(parameters, FIELD_ERROR, context))
    if not name or source.fields().lookupField(name) < 0:  # zones of a raster have none
        return table
    over = MARGIN_90 if algorithm.choice(parameters, ERRORS_ARE, context) == MARGINS else 1.0
    errors: Dict[int, Optional[float]] = {}
    for feature in source.getFeatures(QgsFeatureRequest(), sinks.FLAGS):
        zone, text = written.zone_ids.get(feature.id(), 0), count_text(feature[name])
        errors[zone] = _number(zone, name, text) / over if text else None
    at = table.columns.index("census") + 1
    rows = tuple((*row[:at], errors.get(int(row[0])), *row[at:]) for row in table.rows)
    return Table((*table.columns[:at], "census_std", *table.columns[at:]), rows)


def _number(zone: int, field: str, text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not (math.isfinite(value) and value >= 0):
        raise QgsProcessingException(
            tr("Zone {zone} has the error {text} in the field {field}. Correct it, or empty it.").format(
                zone=zone, text=text, field=field
            )
        )
    return value
