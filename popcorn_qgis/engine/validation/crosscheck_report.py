"""The report of a cross-check: one HTML file that says what to expect of each method."""

from __future__ import annotations

import html
import time
from typing import List, Optional, Tuple

import numpy as np

from ...reporting import charts, page
from ...reporting.charts import Point, Series
from ..census.evaluation.evaluation_report import spans_tens
from ..census.evaluation.metrics_report import meanings_html, metrics_html
from ..io.atomic_file import write_text
from .findings import NOT_RECALIBRATED, learning, summary
from .judge.judging import Verdict
from .judge.judging import sentences as judged_sentences
from .methods import AREAL, BINARY, RATE, RECALIBRATED, TRAINED
from .outcome import INSIDE, Outcome

#: What the methods do.
_METHODS = {
    AREAL: "people spread evenly over the area",
    BINARY: "people spread evenly over pixels with a built-up score of 0.5 or more",
    RATE: "the same number of people for every built-up score",
    RECALIBRATED: (
        "a constant rate × the built-up score bent by a rising curve, both fitted to the other zones' counts"
    ),
    TRAINED: "people per built-up pixel learnt from the other zones' counts, by how places look",
}
#: Why one comparison counts more than the others.
_WHY_RECALIBRATED = (
    "The built-up score saturates: a house and a block of flats may get the same. A rising curve undoes some "
    "of that without knowing how places look. So what trained occupancy gains over a constant rate may be "
    "the curve alone; only what it gains over recalibrated built-up was learnt from how places look."
)


def write(path: str, outcome: Outcome, verdict: Optional[Verdict] = None) -> None:
    """Write the report to ``path``; EngineError where that is not possible."""
    subject = (
        f"Census: {outcome.zones.name} (field {outcome.zones.field}). "
        f"Written by POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )
    methods = "".join(
        f"<li><b>{html.escape(name)}</b>: {html.escape(_METHODS[name])}</li>" for name in outcome.names
    )
    parts = [
        f'<p class="quiet">{html.escape(subject)}</p>',
        *_judgement(verdict),
        f"<p>{html.escape(' '.join(summary(outcome)))}</p>",
        f"<h2>The methods</h2><ul>{methods}</ul>",
        *(f"<p>{html.escape(text)}</p>" for text in _about_methods(outcome)),
    ]
    for level, (title, how) in zip(outcome.levels, _described(outcome)):
        areal = outcome.names.index(AREAL)
        ranking = level.ranking()
        names = [outcome.names[at] for at in ranking]
        mae = Series("MAE", [level.found[at].metrics.mae for at in ranking])
        best = level.found[ranking[0]]
        points = [Point(float(c), float(m)) for c, m in zip(level.census, best.mapped)]
        inside = " rescaled," if level.name == INSIDE else ""
        parts += [
            f"<h2>{html.escape(title)}</h2><p>{html.escape(how)}</p>",
            metrics_html(outcome.names, level, "Method", areal),
            *(f"<p>{html.escape(text)}</p>" for text in learning(level, outcome)),
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
    write_text(path, page.page(f"What to expect here: {outcome.zones.name}", parts))


def _judgement(verdict: Optional[Verdict]) -> List[str]:
    """Return what to use here, with bars of all methods; nothing where nobody judged."""
    if verdict is None:
        return []
    order = verdict.order
    factors = [float(np.exp(verdict.means[at])) for at in order]
    rows = [
        [
            verdict.names[at],
            f"{factor:.2f}",
            "–"
            if at == verdict.chosen
            else f"{100 * (verdict.errors[verdict.chosen] < verdict.errors[at]).mean():.0f}",
        ]
        for at, factor in zip(order, factors)
    ]
    how = (
        f"Each method, its level too, was fitted without a zone ({verdict.parts} times), and predicted it. "
        "Its typical factor is exp of the mean |ln((predicted + 1) ÷ (counted + 1))|: 1 is exact, 2 is twice "
        "or half as many people."
    )
    return [
        f"<h2>What to use here: {html.escape(verdict.best)}</h2>",
        *(f"<p>{html.escape(text)}</p>" for text in judged_sentences(verdict)),
        f'<p class="quiet">{html.escape(how)}</p>',
        page.table(["Method", "typical factor", "% of zones where the one to use is nearer"], rows),
        charts.bars(
            [verdict.names[at] for at in order],
            [Series("factor", factors)],
            "How far zones that were left out are missed",
            "typical factor; 1 is exact",
        ),
    ]


def _about_methods(outcome: Outcome) -> List[str]:
    """Return what to know about the methods before their numbers are read."""
    if outcome.missing:
        return [outcome.missing]
    texts = [_WHY_RECALIBRATED] if outcome.trained else []
    return texts if outcome.recalibrated else [*texts, NOT_RECALIBRATED]


def _described(outcome: Outcome) -> List[Tuple[str, str]]:
    """Return each test's title and how it was made."""
    unseen = (
        "A zone whose count is not known",
        f"{len(outcome.levels[0].census)} zones in {outcome.units} units of neighbours were left out in "
        f"{outcome.folds} folds. Each method was fitted to the other folds (people per hectare, per built-up "
        "pixel, per built-up score as it is or recalibrated, or a trained occupancy) and predicted the zones "
        "left out.",
    )
    if outcome.fine is not None:
        how = f"The maps were rescaled to the zones and compared on the finer zones of {outcome.fine.name}."
    else:
        how = (
            "The maps were rescaled to the units' totals and compared on the zones inside. That is the test "
            "nearest to rescaling to your zones and reading the map inside them, one level coarser."
        )
    return [unseen, ("Inside a total that is known", how)]
