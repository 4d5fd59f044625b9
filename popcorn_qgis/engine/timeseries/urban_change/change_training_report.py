"""The page on a training of the network of urban change: its losses, and what it began with."""

from __future__ import annotations

import html
import time
from typing import Sequence

from ....contract.jobs.urban_change import TrainChangeJob
from ....reporting import charts, page
from ....reporting.charts import Series
from ...io.atomic_file import write_text


def write_training(
    path: str,
    job: TrainChangeJob,
    source: str,
    learnt: Sequence[float],
    left_out: Sequence[float],
    summary: str,
) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    series = [Series("tiles learnt from", learnt), Series("tiles left out", left_out)]
    parts = [
        f'<p class="quiet">Written by POPCORN for QGIS on {time.strftime("%Y-%m-%d")}.</p>',
        f"<p>{html.escape(summary)}</p>",
        charts.lines(list(range(len(learnt))), series, "Loss by epoch", "epoch", "loss"),
        page.table(
            ["What", ""],
            [
                ["Begun with", source or "random weights"],
                ["Labels", job.labels],
                ["Period", f"{job.first_day or 'all'} to {job.end_day or 'all'}"],
                ["Seed", str(job.seed)],
            ],
            words=2,
        ),
        "<p>Epoch 0 is the network as it came. The weights of the epoch with the lowest loss on the "
        "tiles left "
        "out are kept; that loss chose them, so it flatters them a little.</p>",
    ]
    write_text(path, page.page(f"Training of “{job.name}”", parts))
