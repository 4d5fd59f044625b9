"""Charts of zones as a page that opens anywhere: people per zone, mapped against census."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)
from qgis.PyQt.QtCore import QLocale, Qt

from ...contract.jobs import Table
from ...reporting import charts, page
from ...translation import tr
from ..base import PopcornAlgorithm
from . import transfer, zone_parameters

OUTPUT_CHART = "OUTPUT_CHART"
#: From this ratio of the most to the fewest people on, axes run in steps of ten.
WIDE = 100.0


def add_chart(algorithm: PopcornAlgorithm, help_text: str) -> None:
    """Add OUTPUT_CHART."""
    algorithm.add_page(tr("Chart of the zones"), help_text, name=OUTPUT_CHART, by_default=False)


def zone_names(source: QgsProcessingFeatureSource, written: transfer.WrittenZones) -> Dict[int, str]:
    """Return what to call each zone, by zone_id: its name, else its number."""
    field = zone_parameters.name_field(source.fields())
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    names = {}
    for feature in source.getFeatures(request):
        zone_id = written.zone_ids.get(feature.id())
        if zone_id is not None:
            name = str(feature[field]) if field and feature[field] else ""
            names[zone_id] = name or tr("zone {number}").format(number=zone_id)
    return names


def people_per_zone(
    names: Mapping[int, str], table: Table, columns: Sequence[Tuple[str, str]], title: str
) -> List[str]:
    """Return bars of the zones with most people, by the first of ``columns`` (column, name of the series)."""
    rows = [{**dict(zip(table.columns, row))} for row in table.rows]
    first = columns[0][0]
    rows = sorted((r for r in rows if r[first] is not None), key=lambda r: -r[first])
    shown = rows[: charts.MOST_BARS]
    series = [charts.Series(name, [_value(row[column]) for row in shown]) for column, name in columns]
    called = [names.get(int(row["zone_id"]), "") for row in shown]
    parts = [charts.bars(called, series, title, tr("People"))]
    if len(rows) > len(shown):
        left_out = tr("The {shown} zones with most people, of {all}.")
        parts.append(f'<p class="quiet">{left_out.format(shown=len(shown), all=len(rows))}</p>')
    return parts


def against_census(names: Mapping[int, str], table: Table, mapped: str, title: str, mapped_title: str) -> str:
    """Return a scatter of the column ``mapped`` against the column ``census``."""
    rows = [dict(zip(table.columns, row)) for row in table.rows]
    points = [
        charts.Point(
            _value(row["census"]),
            _value(row[mapped]),
            f"{names.get(int(row['zone_id']), '')}: {_text(row['census'])} → {_text(row[mapped])}",
        )
        for row in rows
    ]
    known = [value for point in points for value in (point.x, point.y) if value > 0]
    wide = bool(known) and max(known) > WIDE * min(known)
    return charts.scatter(
        points, title, tr("Census (people)"), mapped_title, agree=tr("agreement"), counts=wide
    )


def write(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    context: QgsProcessingContext,
    title: str,
    parts: Sequence[str],
) -> str:
    """Write the page; return its path."""
    path = algorithm.parameterAsFileOutput(parameters, OUTPUT_CHART, context)
    locale = QLocale()
    right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
    text = page.page(title, parts, locale.name()[:2], "rtl" if right_to_left else "ltr")
    Path(path).write_text(text, encoding="utf-8")
    return path


def _value(given: Any) -> float:
    return math.nan if given is None else float(given)


def _text(given: Any) -> str:
    return "–" if given is None else charts.number(float(given))
