"""The page on age and sex: pyramids of all and of each zone, groups and dependency ratios; offline."""

from __future__ import annotations

import html
import time
from typing import List, Optional, Sequence

import numpy as np

from ...contract.jobs.age_sex import AgeSexJob
from ...reporting import charts, page
from ...reporting.charts import Series, number
from ...reporting.pyramid import Bar, pyramid
from ..io.atomic_file import write_text
from ..io.identity import raster_name
from .findings_of_groups import GroupFindings
from .groups import BOTH, FEMALE, MALE, Group, ratios

MOST_ZONES = 2000  # with a pyramid of their own


def write_report(path: str, job: AgeSexJob, found: GroupFindings, said: Sequence[str]) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    subject = (
        f"People: {raster_name(job.input)}. Groups: {job.counts_name}. Zones: {found.zones.name} "
        f"({number(len(found.zones))}). Written by POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )
    everybody = found.people.sum(axis=1)
    parts = [
        f'<p class="quiet">{html.escape(subject)}</p>',
        *(f"<p>{html.escape(text)}</p>" for text in said),
        _chart(found.groups, everybody[:-1], "All zones"),
        _ratios(found.groups, everybody[:-1]),
        _table(found, everybody),
        "<h2>Zone by zone</h2>",
        *_zones(found),
        "<h2>How it was made</h2>",
        "<ul><li>A group's map is the map of people × the group's share of the zone. So the groups add up to "
        "the map in every pixel, and every pixel of a zone has the zone's pattern: where in the zone the old "
        "or the young live is not known.</li><li>Dependency ratios are people under 15, and of 65 and over, "
        "for each 100 of 15 to 64.</li><li>In pyramids a bar's area is its people: its height is the "
        "years, its length the people per year of age. An open group is drawn as high as the one below it."
        "</li></ul>",
    ]
    write_text(path, page.page(f"Age and sex: {found.zones.name}", parts))


def _chart(groups: Sequence[Group], people: np.ndarray, title: str, *, plain: bool = False) -> str:
    """Return a pyramid where every group has a sex, else bars."""
    sexes = {group.sex for group in groups}
    if not sexes <= {FEMALE, MALE} or not all(_has_ages(group) for group in groups):
        series = [Series("people", [float(value) for value in people])]
        return charts.bars([group.name for group in groups], series, title, "people")
    sides = [
        [
            Bar(group.low, group.high, float(value), f"{group.name} ({group.ages})")
            for group, value in zip(groups, people)
            if group.sex == sex
        ]
        for sex in (MALE, FEMALE)
    ]
    words = "people per year of age; ages in the middle"
    return pyramid(sides[0], sides[1], ("men", "women"), title, words, plain=plain)


def _has_ages(group: Group) -> bool:
    return bool(group.sex) and bool(group.ages)


def _ratios(groups: Sequence[Group], people: np.ndarray) -> str:
    told = ratios(groups, people)
    if told is None:
        return (
            '<p class="quiet">Dependency ratios need groups with ages that end before 15 and before 65.</p>'
        )
    return (
        f"<p>For each 100 people of 15 to 64 years: {told.young:.1f} under 15, {told.old:.1f} of 65 and "
        f"over, {told.both:.1f} together.</p>"
    )


def _table(found: GroupFindings, people: np.ndarray) -> str:
    words = {FEMALE: "women", MALE: "men", BOTH: "both"}
    total, counted = people.sum(), np.nansum(found.counts.people, axis=1)
    rows = [
        [
            group.name,
            words.get(group.sex, "–"),
            (group.ages or "all") if group.sex else "–",
            number(round(float(value))),
            _percent(value, total),
            number(round(float(count))),
        ]
        for group, value, count in zip(found.groups, people, counted)
    ]
    if people[-1] > 0:
        rows.append(["unknown", "–", "–", number(round(float(people[-1]))), _percent(people[-1], total), "–"])
    rows.append(
        ["in all", "", "", number(round(float(total))), "100" if total else "–", number(round(counted.sum()))]
    )
    return page.table(["Group", "sex", "ages", "people on the map", "%", "counted"], rows, 3)


def _percent(value: float, total: float) -> str:
    return f"{100 * value / total:.1f}" if total else "–"


def _zones(found: GroupFindings) -> List[str]:
    order = np.argsort(-found.people.sum(axis=0), kind="stable")
    shown = [int(zone) for zone in order if not found.zones.outside[zone]][:MOST_ZONES]
    parts = [_zone(found, zone) for zone in shown]
    if len(shown) < len(found.zones):
        parts.append(
            f'<p class="quiet">{len(shown)} of {len(found.zones)} zones, those with most people.</p>'
        )
    return parts


def _zone(found: GroupFindings, zone: int) -> str:
    people, label = found.people[:, zone], str(found.zones.labels[zone])
    summary = f"{label}: {number(round(float(people.sum())))} people"
    inner: Optional[str] = None
    if found.counts.known[zone]:
        inner = _chart(found.groups, people[:-1], label, plain=True) + _ratios(found.groups, people[:-1])
    else:
        inner = "<p>Age and sex are unknown here.</p>"
    return f"<details><summary>{html.escape(summary)}</summary>{inner}</details>"
