"""The page of a forest: what it learnt, how good it is unseen, what matters, what lies beyond; offline."""

from __future__ import annotations

import html
import time
from typing import List, Optional

import numpy as np

from ....contract.jobs import JobResult
from ....contract.jobs.statistics import ForestWeightsJob
from ....reporting import charts, page
from ....reporting.charts import Point, Series, number
from ...io.atomic_file import write_text
from ...zones.reading import ZoneSet
from .learning import Lesson
from .mapping import Grown, Seen

_TARGETS = {"per_km2": "people per km²", "per_builtup": "people per km² of built-up"}


def write_report(
    path: str,
    job: ForestWeightsJob,
    grown: Grown,
    lesson: Optional[Lesson],
    zones: Optional[ZoneSet],
    seen: Seen,
    result: JobResult,
) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    parts = [f'<p class="quiet">{html.escape(_subject(job, grown, zones))}</p>']
    parts += [f"<p>{html.escape(text)}</p>" for text in _answers(lesson, seen, result)]
    if lesson is not None and zones is not None:
        parts += _skill(lesson, zones)
    parts += _covariates(lesson, result)
    parts += _placed(result)
    parts.append(
        "<h2>What to know</h2><p>A forest gives weights: every zone's people are its count, whatever the "
        "forest says. Its level is only as good as the table above, and it can't go beyond what the zones "
        "taught it: a pixel is often denser than any zone is on average. Where a plain count or a built-up "
        "map does better, take that: “Cross-check methods” compares them on zones left out.</p>"
    )
    write_text(path, page.page("Random forest weights", parts))


def _subject(job: ForestWeightsJob, grown: Grown, zones: Optional[ZoneSet]) -> str:
    of = f"Zones: {zones.name}, field {zones.field}. " if zones is not None else ""
    made = (
        "a forest that was grown elsewhere"
        if job.model
        else f"{len(grown.forest.roots)} trees, seed {job.seed}"
    )
    return (
        f"{of}It learns {_TARGETS[grown.target]}; {made}; asked for cells of "
        f"{number(round(grown.cell_m, 1))} m. Written by POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )


def _answers(lesson: Optional[Lesson], seen: Seen, result: JobResult) -> List[str]:
    numbers = result.numbers
    said = []
    if "census_total" in numbers:
        said.append(
            f"{number(round(numbers['mapped_total']))} of {number(round(numbers['census_total']))} people "
            "are on the map."
        )
    if lesson is not None:
        skill = lesson.skill
        better = "better" if skill.helps else "not better"
        said.append(
            f"On zones that it has not seen the forest is off by {number(round(skill.mae))} people on "
            f"average; one density for all by {number(round(skill.rival_mae))}: it is {better}."
        )
    said.append(
        f"{numbers['beyond_percent']:.0f} % of the pixels lie, in at least one covariate, beyond all zones "
        "that taught it."
    )
    return [*said, *(str(text) for text in result.warnings)]


def _skill(lesson: Lesson, zones: ZoneSet) -> List[str]:
    skill = lesson.skill
    counted = zones.counts[lesson.taught]
    points = [
        Point(float(x), float(y), str(zones.labels[at]))
        for at, x, y in zip(lesson.taught, counted, lesson.people_unseen)
    ]
    rows = [
        ["mean error (people)", number(round(skill.mae, 1))],
        ["of one density for all", number(round(skill.rival_mae, 1))],
        ["root mean square error (people)", number(round(skill.rmse, 1))],
        ["mean factor of error", number(float(np.exp(skill.log_error)))],
        ["R² of the logarithm", f"{skill.r2:.2f}"],
        ["zones, folds", f"{skill.zones}, {skill.folds}"],
    ]
    return [
        "<h2>Zones that it has not seen</h2>",
        "<p>Neighbouring zones are left out together, and predicted by a forest of the others.</p>",
        charts.scatter(
            points, "Zones left out", "people counted", "people predicted", agree="1:1", counts=True
        ),
        page.table(["On zones left out", ""], rows),
    ]


def _covariates(lesson: Optional[Lesson], result: JobResult) -> List[str]:
    table = result.tables["covariates"]
    parts = ["<h2>Covariates</h2>"]
    ordered = sorted(table.rows, key=lambda row: -(row[1] or 0.0))
    if lesson is not None:
        series = [Series("importance", [max(row[1], 0.0) for row in ordered])]
        parts += [
            "<p>By how much the error on zones left out grows where a covariate's values are exchanged among "
            "the zones, as a share of the target's standard deviation. Above 0.01 it is kept.</p>",
            charts.bars([row[0] for row in ordered], series, "What matters", "importance"),
        ]
    rows = [
        [
            str(row[0]),
            "–" if row[1] is None else f"{row[1]:.3f}",
            "kept" if row[2] else "left out",
            "–" if row[3] is None else number(row[3]),
            "–" if row[4] is None else number(row[4]),
            "–" if row[5] is None else f"{row[5]:.1f} %",
        ]
        for row in ordered
    ]
    heads = ["Covariate", "importance", "", "lowest zone", "highest zone", "pixels beyond"]
    return [*parts, page.table(heads, rows)]


def _placed(result: JobResult) -> List[str]:
    if "zones" not in result.tables:
        return []
    table = result.tables["zones"]
    column, count = table.columns.index("placed"), table.columns.index("census")
    rows = []
    for how in dict.fromkeys(row[column] for row in table.rows):
        held = [row for row in table.rows if row[column] == how]
        rows.append([how, str(len(held)), number(round(sum(row[count] or 0.0 for row in held)))])
    return ["<h2>How people were placed</h2>", page.table(["Placed", "zones", "people"], rows)]
