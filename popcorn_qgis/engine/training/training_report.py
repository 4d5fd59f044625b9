"""The report of a training as one HTML page: whether it helped, the loss, and the fit of left-out zones."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

import numpy as np

from ...reporting.charts import Point, Series, lines, number, scatter
from ...reporting.page import page
from ..io.atomic_file import write_text
from .fit import misfit
from .learn import Learnt
from .samples import Sample
from .skill import Verdict


def write_page(
    path: str, title: str, facts: Sequence[tuple[str, str]], learnt: Learnt, samples: Sequence[Sample]
) -> None:
    """Write the page to ``path``, whole or not at all; ``facts`` are rows of what was done and with what.

    Raises EngineError where it cannot be written.
    """
    doubt = learnt.verdict.doubt() if learnt.verdict is not None else ""
    said = f"<b>{html.escape(learnt.sentence)}</b>" + (f" {html.escape(doubt)}" if doubt else "")
    parts = [f"<p>{said}</p>", _table(facts)]
    if learnt.histories:
        parts.append(_loss_chart(learnt))
        parts.append(_left_out_chart(learnt, np.array([sample.count for sample in samples])))
    if learnt.verdict is not None:
        parts += _fit(learnt.verdict, samples)
    parts.append(
        '<p class="quiet">Left-out zones say what to expect of zones like these. They say nothing of places '
        "that look different, and how people spread inside a zone was never seen.</p>"
    )
    write_text(path, page(title, parts))


def _table(facts: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f"<tr><th>{html.escape(k)}</th><td>{html.escape(v)}</td></tr>" for k, v in facts)
    return f"<table>{rows}</table>"


def _padded(values: Sequence[float], length: int) -> list[float]:
    return [*values, *[math.nan] * (length - len(values))]


def _loss_chart(learnt: Learnt) -> str:
    longest = max(len(history.losses) for history in learnt.histories)
    shown = learnt.histories[:5]
    series = [Series(f"Member {at + 1}", _padded(h.losses, longest)) for at, h in enumerate(shown)]
    return lines(range(1, longest + 1), series, "Loss on the zones that were learnt from", "Epoch", "Loss")


def _left_out_chart(learnt: Learnt, counts: np.ndarray) -> str:
    longest = max(len(history.left_out) for history in learnt.histories)
    series = []
    for at, (history, division) in enumerate(zip(learnt.histories[:5], learnt.divisions)):
        errors = [float(np.exp(misfit(said, counts[division.left_out]).mean())) for said in history.left_out]
        series.append(Series(f"Member {at + 1}", _padded(errors, longest)))
    return lines(
        range(longest), series, "How far the left-out zones are off", "Epoch", "Typical factor (1: exact)"
    )


def _fit(verdict: Verdict, samples: Sequence[Sample]) -> list[str]:
    points = [
        Point(
            sample.count,
            said,
            f"Zone {sample.zone_id}: census {number(sample.count)}, predicted {number(said)}",
        )
        for sample, said in zip(samples, verdict.predicted.tolist())
        if math.isfinite(said)
    ]
    if not points:
        return []
    return [
        scatter(
            points,
            "Left-out zones: trained prediction against the census",
            "Census (people)",
            "Predicted (people)",
            agree="as many as counted",
            counts=True,
        )
    ]
