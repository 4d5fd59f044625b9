"""The page on urban change: hectares by year and by zone, the windows, and how it was found."""

from __future__ import annotations

import html
import math
import time
from datetime import date
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ....contract.jobs import Table, UrbanChangeJob
from ....reporting import charts, page
from ....reporting.charts import Series, number
from ...io.atomic_file import write_text
from ...zones.reading import ZoneSet
from .outcome import CHANGES

_EPOCH = date(1970, 1, 1).toordinal()
_WORDS = {"built_ha": "built", "cleared_ha": "cleared", "other_ha": "other surface", "changed_ha": "changed"}


def write_page(
    path: str,
    job: UrbanChangeJob,
    tables: Mapping[str, Table],
    zones: Optional[ZoneSet],
    span: Tuple[float, float],
) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    first, last = (date.fromordinal(_EPOCH + int(day)).isoformat() for day in span)
    parts = [
        f'<p class="quiet">Written by POPCORN for QGIS on {time.strftime("%Y-%m-%d")}; METHOD '
        f"{html.escape(job.method)}; {first} to {last}.</p>",
        f"<p>{_method(job.method)}</p>",
        *_years(tables["years"], first, last),
    ]
    if zones is not None:
        parts += _zones(tables["zones"], zones)
    if "windows" in tables:
        parts += _windows(tables["windows"])
    parts += ["<h2>How to read it</h2>", f"<ul>{_notes()}</ul>"]
    write_text(path, page.page("Urban change", parts))


def _shown(table: Table) -> List[str]:
    """Return the columns of hectares that hold any."""
    names = list(table.columns)
    found = [name for name in CHANGES.values() if any(row[names.index(name)] for row in table.rows)]
    return found or ["built_ha", "cleared_ha"]


def _years(table: Table, first: str, last: str) -> List[str]:
    by_year: Dict[int, Tuple[float, ...]] = {row[0]: row[1:] for row in table.rows}
    years = list(range(int(first[:4]), int(last[:4]) + 1))
    nothing = (0.0,) * len(CHANGES)
    names, shown = list(CHANGES.values()), _shown(table)
    series = [
        Series(_WORDS[name], [by_year.get(year, nothing)[names.index(name)] for year in years])
        for name in shown
    ]
    rows = [[str(year), *(number(one.values[at]) for one in series)] for at, year in enumerate(years)]
    return [
        "<h2>Areas per year</h2>",
        charts.bars([str(year) for year in years], series, "Changed in each year", "hectares"),
        page.table(["Year", *(f"{_WORDS[name]} (ha)" for name in shown)], rows),
    ]


def _zones(table: Table, zones: ZoneSet) -> List[str]:
    names, shown = list(table.columns), _shown(table)
    labels = dict(zip((int(one) for one in zones.ids), zones.labels))
    order = sorted(table.rows, key=lambda row: -sum(row[names.index(name)] or 0 for name in shown))
    series = [Series(_WORDS[name], [_or_nan(row[names.index(name)]) for row in order]) for name in shown]
    rows = []
    for row in order:
        told = dict(zip(names, row))
        rows.append(
            [
                str(labels[told["zone_id"]]),
                *("–" if told[name] is None else number(told[name]) for name in shown),
                told["median_day"] or "–",
                "–" if told["mean_looks"] is None else number(told["mean_looks"]),
                "–" if told["mean_age_days"] is None else number(told["mean_age_days"]),
            ]
        )
    head = ["Zone", *(f"{_WORDS[name]} (ha)" for name in shown), "median day", "clear looks", "age in days"]
    return [
        "<h2>Zones</h2>",
        charts.bars([str(labels[row[0]]) for row in order], series, "Changed in each zone", "hectares"),
        page.table(head, rows),
    ]


def _windows(table: Table) -> List[str]:
    names = list(table.columns)
    levels: Sequence[float] = [row[names.index("calm_level")] for row in table.rows]
    rows = [
        [
            str(row[0]),
            row[1],
            row[2],
            str(row[3]),
            f"{row[4]:.4g}",
            "yes" if row[5] else "no",
            "yes" if row[6] else "no",
        ]
        for row in table.rows
    ]
    head = ["Window", "from", "until", "steps", "calm level", "open", "computed now"]
    parts = ["<h2>Windows</h2>"]
    if len(set(np.round(levels, 9))) > 1:
        labels = [row[1] for row in table.rows]
        nothing = [math.nan] * len(levels)
        parts.append(
            charts.curve(labels, [Series("calm level", levels)], nothing, nothing, "Calm level", "likelihood")
        )
    return [*parts, page.table(head, rows, words=3)]


def _or_nan(value: Optional[float]) -> float:
    return math.nan if value is None else value


def _method(name: str) -> str:
    told = {
        "builtup": "Every date was mapped by a built-up model; a change is a step between a calm before and "
        "a calm after, with at least five clear looks on each side. It is seen about five clear "
        "looks after it.",
        "network": "The network ERCNN-DRS gives a likelihood for each window. It is relative: a pixel "
        "changed where it lies so many times over the calm level, the 99th percentile of windows that share "
        "no day with its own.",
        "statistical": "ENDISI's difference between the windows before and after, times the radar's omnibus "
        "test. It needs the whole window after a change before it is seen.",
    }
    return told[name]


def _notes() -> str:
    notes = (
        "A date is the middle of its bracket: the last clear look before and the first one after, or "
        "the window.",
        "Hectares are sums of pixels that were called changed; a share of them is false, on this page too.",
        "Pixels without enough clear looks are no data, never 0; they are the kind “too few clear looks”.",
    )
    return "".join(f"<li>{note}</li>" for note in notes)
