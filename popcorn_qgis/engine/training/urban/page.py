"""The report of a fine-tuning as one HTML page: whether it helped, the loss, and the windows left out."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

from ....reporting.charts import Series, lines
from ....reporting.page import page, table
from ...io.atomic_file import write_text
from .lessons import Learnt


def write_page(path: str, title: str, facts: Sequence[tuple[str, str]], learnt: Learnt) -> None:
    """Write the page to ``path``, whole or not at all; EngineError where it cannot be written."""
    rows = "".join(f"<tr><th>{html.escape(k)}</th><td>{html.escape(v)}</td></tr>" for k, v in facts)
    epochs = range(len(learnt.left_out))
    parts = [
        f"<p><b>{html.escape(learnt.summary)}</b></p>",
        f"<table>{rows}</table>",
        table(
            ("Windows left out, seen by", "IoU before", "IoU after", "Right before", "Right after"),
            [
                (
                    one.seen,
                    *(_told(v) for v in (one.iou_before, one.iou_after)),
                    *(_told(v) for v in (one.right_before, one.right_after)),
                )
                for one in learnt.scores
            ],  # fmt: skip
        ),
        lines(
            range(1, len(learnt.losses) + 1),
            [Series("Loss", learnt.losses)],
            "Loss on the windows that were learnt from",
            "Epoch",
            "Cross-entropy",
        ),
        lines(
            epochs,
            [Series("IoU", learnt.left_out)],
            "Urban land of the windows left out",
            "Epoch",
            "IoU",
        ),
        '<p class="quiet">Windows left out lie beside those that were learnt from. They say what to expect '
        "of land like this, and nothing of places that look different.</p>",
    ]
    write_text(path, page(title, parts))


def _told(value: float) -> str:
    return f"{value:.3f}" if math.isfinite(value) else "–"
