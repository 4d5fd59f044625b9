"""The report of a comparison: one HTML file for people, with charts, offline, for screen and paper."""

from __future__ import annotations

import html
import math
import time
from typing import List, Sequence, Tuple

import numpy as np
import shapely

from ....reporting import charts, page
from ....reporting.charts import Point, Shape, number
from ...io.atomic_file import write_text
from .comparison import Comparison, Level
from .findings import coverage, given, summary
from .metrics import SMALLEST_COUNT
from .metrics_report import meanings_html, metrics_html, signed, signed_percent

MOST_MAPS = 4  # that get a section of their own
WORST = 10  # zones in the table of the worst
#: A zone that is off by less is not off.
NOBODY = 0.5
MOST_TIPS = 1500  # zones up to which every dot and area has a tooltip: above, only the worst have one
TOLERANCE = 1 / 1000  # of the extent: how far a simplified outline may be from the true one

#: Map ÷ census in classes, and their colours: those of the zone layer (resources/styles/zones_ratio.qml).
RATIO_BREAKS = (0.5, 0.8, 0.95, 1.05, 1.25, 2.0)
RATIO_COLOURS = ("#2166ac", "#67a9cf", "#c6dbe8", "#f4f1ea", "#f3d3ac", "#e08f3f", "#a9560a")
NO_DATA = "#d9d9d9"

_KEY = [
    *zip(
        RATIO_COLOURS,
        (
            "map has over 2 × too few",
            "1.25 – 2 × too few",
            "1.05 – 1.25 × too few",
            "agrees to 5 %",
            "1.05 – 1.25 × too many",
            "1.25 – 2 × too many",
            "map has over 2 × too many",
        ),
    ),
    (NO_DATA, "not compared"),
]


def write(path: str, comparison: Comparison) -> None:
    """Write the report to ``path``; EngineError where that is not possible."""
    zones, level = comparison.zones, comparison.levels[0]
    parts = [
        f'<p class="quiet">{html.escape(_subject(comparison))}</p>',
        f"<p>{page.words(' '.join(summary(comparison)))}</p>",
    ]
    if comparison.warnings:
        items = "".join(f"<li>{page.words(text)}</li>" for text in comparison.warnings)
        parts.append(f"<h2>Read this first</h2><ul>{items}</ul>")
    for one in comparison.levels:
        name = "" if one is level else f", summed by {one.name}"
        parts += [
            f"<h2>{html.escape('The maps in numbers' + name)}</h2>",
            metrics_html(comparison.names, one),
        ]
        parts += [f'<p class="quiet">{html.escape(text)}</p>' for text in given(comparison, one)]
    parts.append(meanings_html(level))
    ranking = level.ranking()
    outlines = _outlines(comparison)
    for at in ranking[:MOST_MAPS]:
        parts += _section(comparison, at, outlines)
    if len(ranking) > MOST_MAPS:
        parts.append(f'<p class="quiet">The first {MOST_MAPS} of {len(ranking)} maps are shown in full.</p>')
    write_text(path, page.page(f"Map against census: {zones.name}", parts))


def _subject(comparison: Comparison) -> str:
    level, zones = comparison.levels[0], comparison.zones
    field = f" (field {zones.field})" if zones.field else ""
    return (
        f"Census: {zones.name}{field}, {number(len(level.census))} of {number(len(zones))} zones compared, "
        f"{number(float(level.census.sum()))} people. "
        f"Written by POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )


def _section(comparison: Comparison, at: int, outlines: Sequence[Tuple[int, list]]) -> List[str]:
    level = comparison.levels[0]
    name, found, census = comparison.names[at], level.found[at], level.census
    labels = comparison.zones.labels[comparison.compared()]
    off = found.mapped - census
    worst = np.argsort(-np.abs(off), kind="stable")[:WORST]
    worst = worst[np.abs(off[worst]) >= NOBODY]
    tipped = set(worst) if len(census) > MOST_TIPS else set(range(len(census)))
    tips = [
        f"{labels[z]}: census {number(census[z])}, map {number(found.mapped[z])}" if z in tipped else ""
        for z in range(len(census))
    ]
    points = [Point(float(c), float(m), tip) for c, m, tip in zip(census, found.mapped, tips)]
    parts = [
        f'<section class="map"><h2>{html.escape(name)}</h2>',
        charts.scatter(
            points,
            "Each zone",
            "people in the census",
            "people on the map",
            agree="1:1",
            counts=spans_tens([*census, *found.mapped]),
        ),
        _residuals(comparison, at, outlines, tips),
    ]
    if found.std is not None:
        parts += _uncertainty(level, at, name, found.std)
    head = ["Zone", "census", "map", "difference", "relative"]
    head += ["± 2 std"] if found.std is not None else []
    rows = []
    for z in worst:
        relative = 100 * off[z] / census[z] if census[z] > SMALLEST_COUNT else None
        row = [
            labels[z],
            number(census[z]),
            number(found.mapped[z]),
            signed(off[z]),
            signed_percent(relative),
        ]
        rows.append([*row, f"± {number(2 * found.std[z])}"] if found.std is not None else row)
    if rows:
        parts += ["<h3>The zones that are furthest off</h3>", page.table(head, rows)]
    return [*parts, "</section>"]


def spans_tens(people: Sequence[float]) -> bool:
    """Whether numbers of people are so unlike that an axis in steps of ten shows more."""
    shown = [value for value in people if value >= 1]
    return bool(shown) and max(shown) > 200 * float(np.quantile(shown, 0.05))


def _uncertainty(level: Level, at: int, name: str, std: np.ndarray) -> List[str]:
    found, known = level.found[at], std > 0
    off = (level.census[known] - found.mapped[known]) / std[known]
    shown = np.clip(off, -6, 6)
    title = "Census minus map, in standard deviations of the members"
    parts = [
        f"<h3>Does the standard deviation hold?</h3><p>{html.escape(coverage(level, found, name))}</p>",
        charts.histogram([float(v) for v in shown], title, "standard deviations", "zones", bins=24),
    ]
    if (~known).any():
        parts.append(
            f'<p class="quiet">{int((~known).sum())} zones are not shown: all members agree there.</p>'
        )
    if (np.abs(off) > 6).any():
        far = int((np.abs(off) > 6).sum())
        parts.append(f'<p class="quiet">{far} zones beyond ± 6 are shown at the ends.</p>')
    return parts


def _residuals(
    comparison: Comparison, at: int, outlines: Sequence[Tuple[int, list]], tips: Sequence[str]
) -> str:
    compared = {int(z): k for k, z in enumerate(comparison.compared())}
    level = comparison.levels[0]
    shapes = []
    for zone, rings in outlines:
        k = compared.get(zone)
        if k is None:
            shapes.append(Shape(rings, len(_KEY) - 1, f"{comparison.zones.labels[zone]}: not compared"))
        else:
            shapes.append(
                Shape(rings, _kind(float(level.census[k]), float(level.found[at].mapped[k])), tips[k])
            )
    return charts.areas(shapes, _KEY, "People on the map, compared with the census")


def _kind(census: float, mapped: float) -> int:
    """Return the class of a zone; nobody on the map where nobody was counted agrees."""
    if census < 0.5 and mapped < 0.5:
        return RATIO_BREAKS.index(1.05)
    ratio = mapped / census if census > 0 else math.inf
    return next((k for k, end in enumerate(RATIO_BREAKS) if ratio <= end), len(RATIO_BREAKS))


def _outlines(comparison: Comparison) -> List[Tuple[int, list]]:
    """Return (zone, rings) with few points: borders that two zones share stay shared."""
    zones = comparison.zones
    drawn = np.flatnonzero(~shapely.is_empty(zones.geometries))
    geometries = zones.geometries[drawn]
    if len(drawn) == 0:
        return []
    west, south, east, north = shapely.total_bounds(geometries)
    tolerance = max(east - west, north - south) * TOLERANCE
    try:
        simple = shapely.coverage_simplify(geometries, tolerance)
    except (AttributeError, shapely.errors.GEOSException, shapely.errors.UnsupportedGEOSVersionError):
        simple = shapely.simplify(geometries, tolerance)
    narrow = math.cos(math.radians((south + north) / 2)) if zones.grid.crs.is_geographic else 1.0
    found = []
    for zone, geometry in zip(drawn, simple):
        rings = [
            [(x * narrow, y) for x, y in shapely.get_coordinates(ring)]
            for ring in shapely.get_rings(shapely.get_parts(geometry))
        ]
        found.append((int(zone), rings))
    return found
