"""The page of a series: the growth curve with its band, the steps, and the zones that changed most."""

from __future__ import annotations

import html
import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import List, Mapping, Optional, Sequence

from ...contract.credits import licences, notices
from ...contract.jobs.timeseries import PopulationSeriesJob
from ...reporting import charts, page, svg
from ...reporting.charts import Series, Shape, number
from ..census.uncertainty import Difference
from ..io.atomic_file import write_text
from ..zones.geometry import rings
from ..zones.reading import ZoneSet
from .census_years import Counted
from .other_series import OtherStep
from .series_findings import StepFound, sentences
from .step_changes import DECLINE, GROWTH, LEVEL, UNCLEAR, UNKNOWN, Change
from .step_pictures import legend

MOST_ZONES = 10
CALL_COLOURS = ((GROWTH, "#8a2468"), (DECLINE, "#227b76"), (UNCLEAR, "#f4f1ea"), (UNKNOWN, "#d8d4dd"))


@dataclass(frozen=True)
class SeriesFound:
    """All that the page tells: steps, changes, zones, people by census, somebody else's rows, small maps."""

    found: Sequence[StepFound]
    changes: Sequence[Change]
    whole: Optional[Change]
    zones: Optional[ZoneSet]
    counted: Optional[Counted]
    other: Optional[Sequence[Optional[OtherStep]]]
    maps: Mapping[str, str]  # data URIs by the steps' labels
    credits: Mapping[str, str]


def write_report(path: str, job: PopulationSeriesJob, told: SeriesFound) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    band = (
        "one standard deviation over the dates, as it is published"
        if job.interval == "published"
        else "the 80 % interval of each step's mean"
    )
    found, whole, zones = told.found, told.whole, told.zones
    parts = [
        f'<p class="quiet">Written by POPCORN for QGIS on {time.strftime("%Y-%m-%d")}. The band is {band}; '
        "a step with one date has none.</p>",
        *(f"<p>{page.words(text)}</p>" for text in sentences(found, whole, zones)),
        *(f"<p>{page.words(text)}</p>" for text in (told.counted.said if told.counted else ())),
        _curve(told, job),
        _steps(found, told.changes, told.counted),
        _maps(told.maps),
    ]
    if zones is not None and whole is not None and whole.zones is not None:
        parts += _zones(found, whole, whole.zones, zones)
    parts += _notes()
    credit = [*notices(told.credits), *licences(told.credits)]
    parts.append(f'<p class="quiet">{html.escape(". ".join(credit))}</p>' if credit else "")
    write_text(path, page.page("Population through time", parts))


def _curve(told: SeriesFound, job: PopulationSeriesJob) -> str:
    nan, found = math.nan, told.found
    lines = [Series("people", [nan if one.total is None else one.total for one in found])]
    if told.counted is not None:
        totals = [told.counted.total(at) for at in range(len(found))]
        lines.append(Series("by census", [nan if total is None else total for total in totals]))
    if told.other is not None:
        people = [nan if row is None or row.people is None else row.people for row in told.other]
        lines.append(Series(Path(job.other_series).name, people))
    return charts.curve(
        [one.label for one in found],
        lines,
        [nan if one.low is None else one.low for one in found],
        [nan if one.high is None else one.high for one in found],
        "People at each step",
        "people",
    )


def _maps(maps: Mapping[str, str]) -> str:
    """Return the maps side by side, with one legend."""
    pictures = "".join(
        f'<figure style="display:inline-block;margin:.3em"><img src="{uri}" alt="{html.escape(label)}">'
        f"<figcaption>{html.escape(label)}</figcaption></figure>"
        for label, uri in maps.items()
    )
    key = " ".join(
        f'<span style="white-space:nowrap"><span style="display:inline-block;width:1em;height:.8em;'
        f'background:{colour};border:1px solid {svg.QUIET}"></span> {html.escape(text)}</span>'
        for colour, text in legend()
    )
    return f"<h2>Every step, with one legend</h2>{pictures}<p><small>{key}</small></p>"


def _steps(found: Sequence[StepFound], changes: Sequence[Change], counted: Optional[Counted]) -> str:
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
        by_census = [] if counted is None else [_whole(counted.total(at))]
        rows.append(
            [one.label, _whole(one.total), interval, *by_census, str(len(one.people.dates)), clear, *told]
        )
    census = [] if counted is None else ["by census"]
    head = ["Step", "people", "interval", *census, "dates", "clear", "compared with", "change", "call"]
    return page.table(head, rows)


def _zones(found: Sequence[StepFound], whole: Change, by_zone: Difference, zones: ZoneSet) -> List[str]:
    kinds = [kind for kind, _ in CALL_COLOURS]
    key = [(colour, kind) for kind, colour in CALL_COLOURS]
    shapes = [
        Shape(rings(outline, zones.grid), kinds.index(call), f"{label}: {_signed(float(change))}")
        for outline, label, call, change in zip(zones.geometries, zones.labels, whole.calls, by_zone.change)
    ]
    order = [int(k) for k in by_zone.change.argsort() if math.isfinite(by_zone.change[k])]
    low, high = by_zone.interval(LEVEL)
    tables = []
    for title, most in (
        ("Biggest rises", [k for k in order[::-1] if by_zone.change[k] > 0]),
        ("Biggest falls", [k for k in order if by_zone.change[k] < 0]),
    ):
        rows = []
        for k in most[:MOST_ZONES]:
            known = math.isfinite(low[k])
            interval = f"{_signed(float(low[k]))} to {_signed(float(high[k]))}" if known else "–"
            rows.append([str(zones.labels[k]), _signed(float(by_zone.change[k])), interval, whole.calls[k]])
        tables += [f"<h3>{title}</h3>", page.table(["Zone", "change", "80 % interval", "call"], rows)]
    span = f"{found[whole.before].label} to {found[whole.after].label}"
    return [
        f"<h2>Zones, {html.escape(span)}</h2>",
        charts.areas(shapes, key, "Which zones changed"),
        *tables,
    ]


def _notes() -> List[str]:
    notes = [
        "Only the same seasons are compared: unchanged places differ by 8 to 11 % between seasons, and by "
        "6 to 13 % between dates.",
        "A zone is called changed where its dates differ by more than chance (at most 5 % of the called "
        "zones are expected false) and by more than the stable zones of this place do.",
        "Imagery sees roofs and ground, not people: added floors, houses that stand empty, and a razed "
        "building that still scores are not seen.",
        "A built-up score tells roofs by their colour too: where the rise lies on ground that was grey and "
        "without plants before, a zone is not called growth. A darker new roof may look like a decline.",
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
