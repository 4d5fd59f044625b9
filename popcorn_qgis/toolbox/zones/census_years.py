"""The table that says which field of the zones holds which year's count, and the counts on their way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Tuple

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterMatrix,
)

from ...translation import tr
from ..base import PopcornAlgorithm
from . import field_types, sinks
from .transfer import WrittenZones, count_text
from .zone_parameters import ZONES, no_such_field, own_spelling

CENSUSES = "CENSUSES"


@dataclass(frozen=True)
class CensusFields:
    """One entry a census: its day, its field, its counts as text by zone_id, what a dot means in them."""

    days: Tuple[str, ...] = ()
    fields: Tuple[str, ...] = ()
    counts: Tuple[Tuple[str, ...], ...] = ()
    dots: Tuple[str, ...] = ()


def add_censuses(algorithm: PopcornAlgorithm) -> None:
    """Add CENSUSES."""
    algorithm.add(
        QgsProcessingParameterMatrix(
            CENSUSES,
            tr("Censuses: field of the zones, year or day"),
            2,
            False,
            [tr("Field"), tr("Year or day")],
            [],
            True,
        ),
        tr(
            "Such as pop_2010, 2010, pop_2020, 2020-04-01. Between two censuses counts are interpolated; "
            "after the last one they go on with the change that the model sees."
        ),
        advanced=True,
    )


def censuses_problem(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str:
    """Say what is wrong with CENSUSES, or return an empty text."""
    rows = _rows(algorithm, parameters, context)
    if not rows:
        return ""
    source = algorithm.parameterAsSource(dict(parameters), ZONES, context) if parameters.get(ZONES) else None
    if source is None:
        return tr("Censuses are counts of zones. Choose the zones too.")
    for field, day in rows:
        if source.fields().lookupField(field) < 0:
            return no_such_field(source.fields(), field)
        if not day:
            return tr("The field “{field}” has no year. Write one beside it, such as 2020.").format(
                field=field
            )
    return ""


def read_censuses(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    source: QgsProcessingFeatureSource,
    written: WrittenZones,
    context: QgsProcessingContext,
) -> CensusFields:
    """Return the counts of the zones that were written; QgsProcessingException for a field that is none."""
    problem = censuses_problem(algorithm, parameters, context)  # a model checks nothing before it runs
    if problem:
        raise QgsProcessingException(problem)
    rows = _rows(algorithm, parameters, context)
    fields = [own_spelling(source.fields(), field) for field, _ in rows]
    if not fields:
        return CensusFields()
    texts = [[""] * len(written.zone_ids) for _ in fields]
    for feature in source.getFeatures(QgsFeatureRequest(), sinks.FLAGS):
        place = written.zone_ids[feature.id()] - 1
        for column, field in zip(texts, fields):
            column[place] = count_text(feature[field])
    kinds = [source.fields().field(field).type() == field_types.TEXT for field in fields]
    return CensusFields(
        tuple(day for _, day in rows),
        tuple(fields),
        tuple(tuple(column) for column in texts),
        tuple("ask" if is_text else "decimals" for is_text in kinds),
    )


def _rows(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> List[Tuple[str, str]]:
    """Return field and day of each row that is not empty."""
    cells = [
        str(cell or "").strip() for cell in algorithm.parameterAsMatrix(dict(parameters), CENSUSES, context)
    ]
    cells += [""] * (len(cells) % 2)
    return [(field, day) for field, day in zip(cells[::2], cells[1::2]) if field or day]
