"""Counts of several groups for each zone, from its own fields or a table, as files for the engine."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Tuple

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...translation import tr
from ..base import PopcornAlgorithm
from . import transfer, zone_parameters

GROUPS, COUNTS_TABLE, TABLE_GROUPS = "GROUPS", "COUNTS_TABLE", "TABLE_GROUPS"
ZONE_ID, TABLE_ID = "ZONE_ID", "TABLE_ID"


@dataclass(frozen=True)
class WrittenCounts:
    """Files of the counts (key, groups) and of the zones' keys (zone_id, key; empty where they are one)."""

    counts: str
    keys: str
    groups: Tuple[str, ...]
    name: str


def add_groups(algorithm: PopcornAlgorithm) -> None:
    """Add GROUPS, and COUNTS_TABLE with its fields for those whose counts are in a table."""
    several = {"optional": True, "allowMultiple": True}
    algorithm.add(
        QgsProcessingParameterField(
            GROUPS, tr("Fields with the people of each group"), None, zone_parameters.ZONES, **several
        ),
        tr("Everybody in one group only. Names tell sex and ages: f_00, m_65_plus, women_15_49."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            COUNTS_TABLE,
            tr("Or a table with the groups"),
            [QgsProcessing.SourceType.TypeVector],
            optional=True,
        ),
        tr("A CSV or any layer, one row for each zone, in any order."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            TABLE_GROUPS, tr("Its fields with the people of each group"), None, COUNTS_TABLE, **several
        ),
        tr("Everybody in one group only, as above."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            TABLE_ID, tr("Its field that names the zone"), None, COUNTS_TABLE, optional=True
        ),
        tr("Compared as text: 01 is not 1."),
    )
    algorithm.add(
        QgsProcessingParameterField(
            ZONE_ID, tr("Field of the zones with the same id"), None, zone_parameters.ZONES, optional=True
        ),
        tr("Only needed with a table; compared as text."),
    )


def groups_problem(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str:
    """Say what is wrong with the fields, or return an empty text."""
    given = {name: _fields(algorithm, parameters, name, context) for name in (GROUPS, TABLE_GROUPS)}
    if bool(given[GROUPS]) == bool(given[TABLE_GROUPS]):
        return tr("Choose the fields of the groups, either of the zones or of a table.")
    if given[GROUPS]:
        return zone_parameters.fields_problem(
            algorithm, parameters, context, zone_parameters.ZONES, (GROUPS,)
        )
    if not parameters.get(COUNTS_TABLE):
        return tr("The fields of a table need the table too (COUNTS_TABLE).")
    if not (parameters.get(ZONE_ID) and parameters.get(TABLE_ID)):
        return tr("A table needs the two fields with the ids of the zones (ZONE_ID, TABLE_ID).")
    return zone_parameters.fields_problem(
        algorithm, parameters, context, zone_parameters.ZONES, (ZONE_ID,)
    ) or zone_parameters.fields_problem(
        algorithm, parameters, context, COUNTS_TABLE, (TABLE_GROUPS, TABLE_ID)
    )


def write_counts(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    source: QgsProcessingFeatureSource,
    written: transfer.WrittenZones,
    folder: str,
    context: QgsProcessingContext,
) -> WrittenCounts:
    """Write the counts as text, just as the fields hold them."""
    problem = groups_problem(algorithm, parameters, context)  # a model checks nothing before it runs
    if problem:
        raise QgsProcessingException(problem)
    counts, keys = Path(folder, "counts.csv"), Path(folder, "keys.csv")
    groups = _fields(algorithm, parameters, GROUPS, context)
    if groups:
        stored = [zone_parameters.own_spelling(source.fields(), name) for name in groups]
        rows = [
            [written.zone_ids.get(feature.id(), ""), *(_text(feature[name]) for name in stored)]
            for feature in source.getFeatures(_plain())
        ]
        _write(counts, ["key", *groups], rows)
        return WrittenCounts(str(counts), "", tuple(groups), written.zones.name)
    table = algorithm.parameterAsSource(parameters, COUNTS_TABLE, context)
    groups = _fields(algorithm, parameters, TABLE_GROUPS, context)
    key, own = (algorithm.parameterAsString(parameters, name, context) for name in (TABLE_ID, ZONE_ID))
    key = zone_parameters.own_spelling(table.fields(), key)
    own = zone_parameters.own_spelling(source.fields(), own)
    stored = [zone_parameters.own_spelling(table.fields(), name) for name in groups]
    rows = [
        [_text(feature[key]), *(_text(feature[name]) for name in stored)]
        for feature in table.getFeatures(_plain())
    ]
    _write(counts, ["key", *groups], rows)
    zones = source.getFeatures(_plain())
    _write(keys, ["zone_id", "key"], [[written.zone_ids.get(f.id(), ""), _text(f[own])] for f in zones])
    name = transfer.zones_name(algorithm, parameters, context, COUNTS_TABLE)
    return WrittenCounts(str(counts), str(keys), tuple(groups), name)


def _fields(
    algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], name: str, context: QgsProcessingContext
) -> List[str]:
    return list(algorithm.parameterAsFields(dict(parameters), name, context))


def _plain() -> QgsFeatureRequest:
    return QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)


def _text(value: Any) -> str:
    """Return a value as text; a number without a fraction as a whole one, so that ids of any type meet."""
    text = transfer.count_text(value)
    return text[:-2] if isinstance(value, float) and text.endswith(".0") else text


def _write(path: Path, header: List[str], rows: List[List[Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
