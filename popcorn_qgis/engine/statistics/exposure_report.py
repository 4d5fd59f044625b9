"""The page on people affected: the answer in words, bars, a map and tables; offline, for screen and paper."""

from __future__ import annotations

import html
import time
from typing import List, Optional, Sequence

import numpy as np
import shapely

from ...contract.jobs.statistics import ExposureJob
from ...reporting import affected, charts, page, svg
from ...reporting.charts import Series, Shape, number
from ..io.atomic_file import write_text
from ..io.grid import Grid
from ..zones.geometry import rings
from ..zones.reading import ZoneSet
from .findings import Count, Findings
from .hazard_classes import CLASS
from .population_layers import GROUPS, MEMBERS, Population

MOST_ZONES = 20  # in bars and table
FRAME = "#f4f1ea"  # the map, where nothing happens


def write_report(
    path: str,
    job: ExposureJob,
    population: Population,
    found: Findings,
    areas: np.ndarray,
    zones: Optional[ZoneSet],
    said: Sequence[str],
) -> None:
    """Write the page to ``path``; EngineError where that is not possible."""
    parts = [
        f'<p class="quiet">{html.escape(_subject(job, population, zones))}</p>',
        *(f"<p>{page.words(text)}</p>" for text in said),
        *_classes(population, found),
    ]
    parts.append(_map(population.layers[0].grid, found, areas, zones))
    if zones is not None:
        parts += _zones(found, zones)
    parts += _notes(population, found)
    write_text(path, page.page(f"People affected: {job.hazard_name}", parts))


def _subject(job: ExposureJob, population: Population, zones: Optional[ZoneSet]) -> str:
    names = list(dict.fromkeys(job.names or (layer.name for layer in population.layers)))
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    by_zone = f" Zones: {zones.name} ({number(len(zones))})." if zones is not None else ""
    return (
        f"Hazard: {job.hazard_name}. People: {', '.join(names[:3])}{more}.{by_zone} "
        f"Written by POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )


def _classes(population: Population, found: Findings) -> List[str]:
    names = [row.name for row in found.rows]
    groups = population.kind == GROUPS and len(population.layers) <= len(svg.COLOURS)
    if groups:
        series = [
            Series(layer.name, [row.groups[k] for row in found.rows])
            for k, layer in enumerate(population.layers)
        ]
    else:
        series = [Series("people", [row.people for row in found.rows])]
    head = ["Class", "people", "% of all", "km² on the map", "% off the map"]
    head += ["95 % interval"] if population.kind == MEMBERS else []
    head += [layer.name for layer in population.layers] if population.kind == GROUPS else []
    rows = []
    for row in found.rows:
        cells = [
            row.name,
            _people(row.people),
            _one(row.percent),
            "–" if row.area_km2 is None else number(round(row.area_km2, 3)),
            _one(row.off_map_percent),
        ]
        cells += [_interval(row)] if population.kind == MEMBERS else []
        cells += [_people(people) for people in row.groups] if population.kind == GROUPS else []
        rows.append(cells)
    total = ["in all", _people(found.total), "100" if found.total else "–", "", ""]
    total += [""] if population.kind == MEMBERS else []
    if population.kind == GROUPS:
        total += [_people(sum(row.groups[k] for row in found.rows)) for k in range(len(population.layers))]
    return [
        charts.bars(names, series, "People in each class", "people"),
        page.table(head, [*rows, total]),
    ]


def _map(grid: Grid, found: Findings, areas: np.ndarray, zones: Optional[ZoneSet]) -> str:
    frame = shapely.box(*grid.bounds)
    if zones is None:
        key = [(FRAME, "outside")]
        shapes = [Shape(rings(frame, grid, 0.0), 0, "outside")]
        real = sum(row.kind == CLASS for row in found.rows)
        for at, (row, area) in enumerate(zip(found.rows, areas)):
            key.append((affected.class_colour(row.kind, at, real), row.name))
            tip = f"{row.name}: {_people(row.people)} people"
            shapes.append(Shape(rings(area, grid), len(key) - 1, tip))
        return charts.areas(shapes, key, "The areas as they were counted")
    key = [*zip(affected.SHARE_COLOURS, _share_labels()), (affected.NO_DATA, "no data")]
    shapes = []
    for outline, label, zone in zip(zones.geometries, zones.labels, found.zones):
        share = zone.inside.percent if zone.people is not None else None
        tip = f"{label}: {_people(zone.inside.people)} people inside, {_one(share)} %"
        shapes.append(Shape(rings(outline, grid), affected.share_class(share), tip))
    return charts.areas(shapes, key, "Share of each zone's people who are inside")


def _share_labels() -> List[str]:
    ends = [f"{end:g}" for end in affected.SHARE_BREAKS]
    return [
        "nobody",
        *(f"{low} – {high} %" for low, high in zip(ends, ends[1:])),
        f"over {ends[-1]} %",
    ]


def _zones(found: Findings, zones: ZoneSet) -> List[str]:
    known = [k for k, zone in enumerate(found.zones) if zone.people is not None]
    most = sorted(known, key=lambda k: -found.zones[k].inside.people)[:MOST_ZONES]
    names = [str(zones.labels[k]) for k in most]
    series = [Series("people inside", [found.zones[k].inside.people for k in most])]
    head = ["Zone", "people inside", "% of the zone", "of", "% off the map"]
    head += ["95 % interval"] if found.members else []
    rows = []
    for name, k in zip(names, most):
        zone = found.zones[k]
        cells = [
            name,
            _people(zone.inside.people),
            _one(zone.inside.percent),
            _people(zone.people or 0.0),
            _one(zone.off_map_percent),
        ]
        rows.append([*cells, _interval(zone.inside)] if found.members else cells)
    left = len(found.zones) - len(most)
    more = [f'<p class="quiet">The {len(most)} zones with most people inside, of {len(found.zones)}.</p>']
    return [
        "<h2>Zone by zone</h2>",
        charts.bars(names, series, "People inside", "people"),
        *(more if left else []),
        page.table(head, rows),
    ]


def _notes(population: Population, found: Findings) -> List[str]:
    notes = [
        "A pixel that a border cuts counts by the part of its area inside: people are taken as spread evenly "
        "within a pixel.",
        "Where areas of several classes overlap, everybody counts once, in the worst class.",
        "The classes, those outside and those where the hazard is unknown add up to the people of the map.",
    ]
    if found.members:
        notes.append(
            "The intervals tell how far the members of the map disagree: one more member would lie in them "
            "with 95 %. They hold no error of the hazard, and none that all members share."
        )
    else:
        notes.append(
            "There is no interval: it takes members of the map. What is wrong with the hazard or the map "
            "is in no number here."
        )
    if population.kind == GROUPS:
        notes.append("The maps are groups of people that add up.")
    return ["<h2>How it was counted</h2>", f"<ul>{''.join(f'<li>{html.escape(n)}</li>' for n in notes)}</ul>"]


def _people(people: float) -> str:
    return number(round(people, 1)) if people < 10 else number(round(people))


def _one(percent: Optional[float]) -> str:
    return "–" if percent is None else f"{percent:.1f}"


def _interval(count: Count) -> str:
    if count.low is None or count.high is None:
        return "–"
    return f"{_people(count.low)} to {_people(count.high)}"
