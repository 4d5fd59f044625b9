"""The metrics of maps as a table of a report, with their intervals, and what they mean."""

from __future__ import annotations

import html
import math
from typing import Callable, List, Optional, Sequence

import numpy as np

from ....reporting import page
from ....reporting.charts import number
from ..uncertainty import Interval
from .comparison import Level
from .metrics import measure

#: Fewer people than this are rounding.
NOTHING = 0.0005

_MEANINGS = (
    ("R²", "share of the variance between zones that is explained: 1 is perfect, 0 no better than the mean"),
    ("MAE", "mean absolute difference, people per zone"),
    ("RMSE", "root of the mean squared difference, people per zone; large misses weigh more"),
    ("MAPE", "mean relative difference, over zones with people"),
    ("log error", "mean absolute difference of ln(people + 1); as a factor: what a typical zone is off by"),
    ("r", "correlation: how well high goes with high, blind to the scale"),
    ("total", "people mapped against people in the census"),
)


def metrics_html(names: Sequence[str], level: Level, what: str = "Map", base: Optional[int] = None) -> str:
    """Return a table of the maps, the best first, and by how much the MAE of each is below that of ``base``.

    Without ``base``, below that of the best. A gain above 0 is better, like mae_gain in the table.
    """
    ranking, honest = level.ranking(), level.honest()
    against = ranking[0] if base is None else base
    head = ["", what, "R²", "MAE", "RMSE", "MAPE", "log error", "r", "total"]
    gains = len(honest) > 1
    if gains:
        over = "the best" if base is None else names[base]
        head.append(f"MAE gain\nover {over}; + is better")
    rows = []
    for rank, at in enumerate(ranking, start=1):
        m, boot = level.found[at].metrics, level.bootstrap
        row = [
            "–" if at in level.seen else str(rank),
            f"{names[at]}\nby construction" if at in level.seen else names[at],
            fixed(m.r2) + _ends(boot.interval(at, "r2"), fixed),
            people(m.mae) + _ends(boot.interval(at, "mae"), people),
            people(m.rmse) + _ends(boot.interval(at, "rmse"), people),
            percent(m.mape) + _ends(boot.interval(at, "mape"), _one),
            f"{m.mae_log:.2f}\n× {math.exp(m.mae_log):.2f}",
            fixed(m.correlation),
            signed_percent(m.bias_percent) + _ends(boot.interval(at, "bias_percent"), _one),
        ]
        if gains and at != against and at not in level.seen:
            gain = level.found[against].metrics.mae - m.mae
            row.append(signed(gain) + _ends(boot.difference("mae", against, at), people))
        elif gains:
            row.append("–")
        rows.append(row)
    where = f"each {level.even_within}" if level.even_within else "all zones"
    for title, rival in (
        (f"(people spread evenly\nover {where})", level.even),
        (f"(built-up only\npeople spread over the built-up pixels of {where})", level.built),
    ):
        if rival is not None:
            rows.append(_rival_row(level, title, rival, len(head), level.found[against].metrics.mae))
    return page.table(head, rows, words=2)


def _rival_row(level: Level, title: str, rival: np.ndarray, width: int, best_mae: float) -> List[str]:
    """Return the row of the same people spread without a model: a map must beat it to have told anything."""
    m = measure(level.census, rival)
    row = ["", title, fixed(m.r2), people(m.mae), people(m.rmse), percent(m.mape)]
    row += [
        f"{m.mae_log:.2f}\n× {math.exp(m.mae_log):.2f}",
        fixed(m.correlation),
        signed_percent(m.bias_percent),
    ]
    return row + [signed(best_mae - m.mae)] * (width - len(row))


def meanings_html(level: Level) -> str:
    """Return what the columns mean, in small print."""
    items = "; ".join(f"<b>{name}</b> {html.escape(text)}" for name, text in _MEANINGS)
    draws = " Small: 95 % intervals, from drawing the zones anew." if level.bootstrap.draws else ""
    dash = (
        " A dash stands where a number is not defined: R² and correlation where all counts are the same, "
        "relative errors where nobody was counted."
    )
    return f'<p class="quiet">{items}.{draws}{dash}</p>'


def people(value: float) -> str:
    """Return a number of people; what is left of rounding is 0."""
    return number(value if abs(value) >= NOTHING else 0.0)


def fixed(value: Optional[float]) -> str:
    """Return two decimals, or a dash."""
    return "–" if value is None else f"{value:.2f}".replace("-", "−")


def signed(value: float) -> str:
    """Return a number with its sign."""
    return ("+" if value >= NOTHING else "") + people(value)


def percent(value: Optional[float]) -> str:
    """Return a percentage, or a dash."""
    return "–" if value is None else f"{_one(value)} %"


def signed_percent(value: Optional[float]) -> str:
    """Return a percentage with its sign, or a dash."""
    return "–" if value is None else f"{'+' if value >= 0.05 else ''}{_one(value)} %"


def _one(value: float) -> str:
    return number(value) if abs(value) >= 100 else f"{round(value, 1) + 0.0:.1f}".replace("-", "−")


def _ends(interval: Interval, form: Callable[[float], str]) -> str:
    return f"\n{form(interval[0])} to {form(interval[1])}" if interval else ""
