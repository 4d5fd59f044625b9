"""The page of a series: the growth curve with its band, the steps, and the zones that changed most."""

from __future__ import annotations

import html
import math
import time
from typing import List, Optional, Sequence

from ...contract.jobs.timeseries import PopulationSeriesJob
from ...reporting import charts, page
from ...reporting.charts import Series, Shape, number
from ..census.uncertainty import Difference
from ..io.atomic_file import write_text
from ..zones.geometry import rings
from ..zones.reading import ZoneSet
from .series_findings import StepFound, sentences
from .step_changes import DECLINE, GROWTH, LEVEL, UNCLEAR, UNKNOWN, Change

MOST_ZONES = 10
CALL_COLOURS = ((GROWTH, "#8a2468"), (DECLINE, "#227b76"), (UNCLEAR, "#f4f1ea"), (UNKNOWN, "#d8d4dd"))


def write_report(
    path: str,
    job: PopulationSeriesJob,
    found: Sequence[StepFound],
    changes: Sequence[Change],
    whole: Optional[Change],
    zones: Optional[ZoneSet],
) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    band = (
        "one standard deviation over the dates, as it is published"
        if job.interval == "published"
        else "the 80 % interval of each step's mean"
    )
    parts = [
        f'<p class="quiet">Written by POPCORN for QGIS on {time.strftime("%Y-%m-%d")}. The band is {band}; '
        "a step with one date has none.</p>",
        *(f"<p>{html.escape(text)}</p>" for text in sentences(found, whole, zones)),
        _curve(found),
        _steps(found, changes),
    ]
    if zones is not None and whole is not None and whole.zones is not None:
        parts += _zones(found, whole, whole.zones, zones)
    parts += _notes()
    write_text(path, page.page("Population through time", parts))


def _curve(found: Sequence[StepFound]) -> str:
    nan = math.nan
    return charts.curve(
        [one.label for one in found],
        [Series("people", [nan if one.total is None else one.total for one in found])],
        [nan if one.low is None else one.low for one in found],
        [nan if one.high is None else one.high for one in found],
        "People at each step",
        "people",
    )


def _steps(found: Sequence[StepFound], changes: Sequence[Change]) -> str:
    by_step = {change.after: change for change in changes}
    rows = []
    for at, one in enumerate(found):
        change = by_step.get(at)
        clear = "–" if one.clear_share is None else f"{one.clear_share:.0%}"
        told = ["–", "–", "–"]
        if change is not None:
            low, high = (float(value) for value in change.total.interval(LEVEL))
            told = [found[change.before].label, _signed(float(change.total.change)), change.call]
            if math.isfinite(low):
                told[1] += f"\n{_signed(low)} to {_signed(high)}"
        interval = "–" if one.low is None or one.high is None else f"{_whole(one.low)} to {_whole(one.high)}"
        rows.append([one.label, _whole(one.total), interval, str(len(one.people.dates)), clear, *told])
    head = ["Step", "people", "interval", "dates", "clear", "compared with", "change", "call"]
    return page.table(head, rows)


def _zones(found: Sequence[StepFound], whole: Change, by_zone: Difference, zones: ZoneSet) -> List[str]:
    kinds = [kind for kind, _ in CALL_COLOURS]
    key = [(colour, kind) for kind, colour in CALL_COLOURS]
    shapes = [
        Shape(rings(outline, zones.grid), kinds.index(call), f"{label}: {_signed(float(change))}")
        for outline, label, call, change in zip(zones.geometries, zones.labels, whole.calls, by_zone.change)
    ]
    order = [int(k) for k in by_zone.change.argsort() if math.isfinite(by_zone.change[k])]
    most = [*order[::-1][:MOST_ZONES], *[k for k in order[:MOST_ZONES] if k not in order[::-1][:MOST_ZONES]]]
    low, high = by_zone.interval(LEVEL)
    rows = []
    for k in most:
        interval = f"{_signed(float(low[k]))} to {_signed(float(high[k]))}" if math.isfinite(low[k]) else "–"
        rows.append([str(zones.labels[k]), _signed(float(by_zone.change[k])), interval, whole.calls[k]])
    span = f"{found[whole.before].label} to {found[whole.after].label}"
    return [
        f"<h2>Zones, {html.escape(span)}</h2>",
        charts.areas(shapes, key, "Which zones changed"),
        page.table(["Zone", "change", "80 % interval", "call"], rows),
    ]


def _notes() -> List[str]:
    notes = [
        "Only the same seasons are compared: unchanged places differ by 8 to 11 % between seasons, and by "
        "6 to 13 % between dates.",
        "A zone is called changed where its dates differ by more than chance (at most 5 % of the called "
        "zones are expected false) and by more than the stable zones of this place do.",
        "Imagery sees roofs and ground, not people: added floors, houses that stand empty, and a razed "
        "building that still scores are not seen.",
        "A step without a usable date is empty, and the line is broken there. What is not known is empty, "
        "never 0.",
    ]
    return ["<h2>How it was counted</h2>", f"<ul>{''.join(f'<li>{html.escape(n)}</li>' for n in notes)}</ul>"]


def _whole(people: Optional[float]) -> str:
    return "–" if people is None else number(round(people))


def _signed(people: float) -> str:
    if not math.isfinite(people):
        return "–"
    return f"{'+' if people >= 0.5 else ''}{number(round(people))}"
