"""The report of a cross-check: one HTML file that says what to expect of each method."""

from __future__ import annotations

import html
import time

from .. import charts
from ..census.evaluation_report import spans_tens
from ..census.metrics_report import meanings_html, metrics_html
from ..charts import Point, Series
from ..text_file import write_text
from .outcome import INSIDE, Outcome, nearest
from .weights import AREAL
from .words import METHOD_WORDS, described, summary


def write(path: str, outcome: Outcome) -> None:
    """Write the report to ``path``; EngineError where that is not possible."""
    subject = (
        f"Census: {outcome.zones.name} (field {outcome.zones.field}). "
        f"Written by POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )
    methods = "".join(
        f"<li><b>{html.escape(name)}</b>: {html.escape(METHOD_WORDS[name])}</li>" for name in outcome.names
    )
    parts = [
        f'<p class="quiet">{html.escape(subject)}</p>',
        f"<p>{html.escape(' '.join(summary(outcome)))}</p>",
        f"<h2>The methods</h2><ul>{methods}</ul>",
        f"<p>{html.escape(outcome.missing)}</p>" if outcome.missing else "",
    ]
    for level, (title, how) in zip(outcome.levels, described(outcome)):
        areal = outcome.names.index(AREAL)
        ranking = nearest(level)
        names = [outcome.names[at] for at in ranking]
        mae = Series("MAE", [level.found[at].metrics.mae for at in ranking])
        best = level.found[ranking[0]]
        points = [Point(float(c), float(m)) for c, m in zip(level.census, best.mapped)]
        inside = " rescaled," if level.name == INSIDE else ""
        parts += [
            f"<h2>{html.escape(title)}</h2><p>{html.escape(how)}</p>",
            metrics_html(outcome.names, level, "Method", areal),
            charts.bars(names, [mae], "Mean absolute error", "people per zone"),
            charts.scatter(
                points,
                f"Each zone by {names[0]},{inside} the best",
                "people in the census",
                "people predicted",
                agree="1:1",
                counts=spans_tens([*level.census, *best.mapped]),
            ),
        ]
    parts.append(meanings_html(outcome.levels[0]))
    write_text(path, charts.page(f"What to expect here: {outcome.zones.name}", parts))
