"""Counts of points or of other polygons become counts of zones: areal interpolation, with standard errors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import pyogrio
import shapely
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...contract.errors import EngineError
from ...contract.jobs import JobResult, Table
from ...contract.jobs.zones import ZoneCountsJob
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..io.grid import Grid
from ..zones.counts import parse_counts
from ..zones.geometry import move, polygons_only
from ..zones.overlaps import FIRST, settle_overlaps
from ..zones.reading import LAYER as ZONES_LAYER
from ..zones.reading import ZoneSet, read_zones

LAYER = "features"
#: A margin of error of a census with 90 % confidence, as of the American Community Survey, over this is
#: the standard error.
MARGIN_90 = 1.645
#: Lambert's cylinder keeps areas: shares of areas in degrees are taken in it.
_EQUAL_AREA = CRS.from_epsg(6933)
_POINTS, _POLYGONS = (0, 4), (3, 6)
#: Of the longer side of all zones: what is thinner is no overlap.
_FINE = 20_000
#: Pairs of outlines that are cut between two looks at whether to stop, and edges before it is one alone.
_PAIRS, _PIECES = 64, 2_000


@dataclass(frozen=True)
class Counted:
    """Features with counts: ``counts`` and ``errors`` float64 [features] people, NaN unknown."""

    geometries: np.ndarray
    counts: np.ndarray
    errors: np.ndarray
    are_points: bool


@dataclass(frozen=True)
class Shares:
    """Which ``share`` (0..1] of the people of a ``source`` live in a ``zone``; all [n]. ``area`` is cut."""

    zone: np.ndarray
    source: np.ndarray
    share: np.ndarray
    area: np.ndarray


def run(job: ZoneCountsJob, report: Report) -> JobResult:
    """Return table ``zones``: zone_id, people, std, sources, covered_percent.

    A polygon's people are shared by area (areal interpolation: people = Σ w × count, standard error =
    √Σ w² σ², as errors of different sources are independent); a point's live in the zone that holds it, on
    a border in the first. people is None in a zone without a source of a known count (0 for points), std None
    where an error is unknown. covered_percent: the part of the zone in polygons with a count; None for
    points. Numbers: people, people_in_zones, people_outside, zones, sources, sources_unknown. Raises
    EngineError for layers that can't be read, counts that are none, lines, and overlaps.
    """
    with_errors = bool(job.error_field)
    zones, counted = _read(job, PartReport(report, 0.0, 0.3))
    part = PartReport(report, 0.3, 1.0)
    shares = _points(zones, counted, part) if counted.are_points else _areas(zones, counted, part)
    known = np.isfinite(counted.counts)
    there = known[shares.source]
    zone, source, share = shares.zone[there], shares.source[there], shares.share[there]
    number = len(zones)
    people = np.bincount(zone, share * counted.counts[source], minlength=number)
    variance = np.bincount(zone, share**2 * counted.errors[source] ** 2, minlength=number)
    sources = np.bincount(zone, minlength=number)
    size = np.maximum(shapely.area(zones.geometries), 1e-300)
    covered = np.minimum(100 * np.bincount(zone, shares.area[there], minlength=number) / size, 100.0)
    has = (sources > 0) | counted.are_points
    rows = tuple(
        (
            int(zones.ids[z]),
            float(people[z]) if has[z] else None,
            float(np.sqrt(variance[z])) if with_errors and has[z] and np.isfinite(variance[z]) else None,
            int(sources[z]),
            None if counted.are_points else float(covered[z]),
        )
        for z in range(number)
    )
    total, inside = float(counted.counts[known].sum()), float(people.sum())
    warnings = _doubts(zones, counted, has, covered, with_errors)
    for text in warnings:
        report.warning(text)
    report.log(
        sentence(
            "{people:,.0f} of {total:,.0f} people are in the zones, {outside:,.0f} in none.",
            people=inside,
            total=total,
            outside=max(total - inside, 0.0),
        )
    )
    return JobResult(
        tables={"zones": Table(("zone_id", "people", "std", "sources", "covered_percent"), rows)},
        numbers={
            "people": total,
            "people_in_zones": inside,
            "people_outside": total - inside,
            "zones": float(number),
            "sources": float(len(known)),
            "sources_unknown": float((~known).sum()),
        },
        warnings=tuple(warnings),
    )


def _doubts(
    zones: ZoneSet, counted: Counted, has: np.ndarray, covered: np.ndarray, with_errors: bool
) -> List[str]:
    texts: List[str] = []
    unknown = int((~np.isfinite(counted.counts)).sum())
    if unknown:
        texts.append(
            sentence(
                "{unknown} of {sources} features have no count: who lives there is not in the zones.",
                unknown=unknown,
                sources=len(counted.counts),
            )
        )
    part = has & (covered < 99) if not counted.are_points else np.zeros(len(zones), dtype=bool)
    if part.any() or not has.all():
        texts.append(
            sentence(
                "{zones} zones are only in part covered by features with a count, and {empty} not at all "
                "(no data).",
                zones=int(part.sum()),
                empty=int((~has).sum()),
            )
        )
    if with_errors and (np.isfinite(counted.counts) & ~np.isfinite(counted.errors)).any():
        texts.append(sentence("Some counts have no error: their zones' standard deviation is not known."))
    return texts


def _read(job: ZoneCountsJob, report: Report) -> Tuple[ZoneSet, Counted]:
    """Read zones and features in one CRS in which areas within a feature compare."""
    try:
        info = pyogrio.read_info(job.zones.path, layer=ZONES_LAYER, force_total_bounds=True)
        crs = CRS.from_user_input(info["crs"]) if info["crs"] else None
    except (DataSourceError, DataLayerError, CRSError) as problem:
        raise _unreadable(job.zones.path) from problem
    bounds = np.array(info["total_bounds"] or (0, 0, 1, 1), dtype=float)
    if crs is not None and crs.is_geographic:
        corners = move(np.array([shapely.box(*bounds)]), crs, _EQUAL_AREA)
        bounds, crs = shapely.total_bounds(corners), _EQUAL_AREA
    west, south, east, north = bounds
    pixel = max(east - west, north - south, 1e-9) / _FINE
    columns, rows = (max(1, round(side / pixel)) for side in (east - west, north - south))
    grid = Grid(crs or _EQUAL_AREA, Affine(pixel, 0, west, 0, -pixel, north), columns, rows)
    zones = read_zones(job.zones, grid, report, counts=False, dense=True)
    report.progress(0.4, "Reading the counts")
    return zones, _read_counted(job, grid, report)


def _read_counted(job: ZoneCountsJob, grid: Grid, report: Report) -> Counted:
    name = job.counted_name or Path(job.counted).name
    try:
        meta, _, wkb, data = pyogrio.raw.read(job.counted, layer=LAYER, force_2d=True)
        columns = dict(zip(meta["fields"], data))
        crs = CRS.from_user_input(meta["crs"])
        geometries = shapely.from_wkb(wkb)
    except (DataSourceError, DataLayerError, CRSError, shapely.errors.GEOSException) as problem:
        raise _unreadable(job.counted) from problem
    report.check_cancelled()
    here = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    geometries, ids = geometries[here], np.flatnonzero(here) + 1
    kinds = shapely.get_type_id(geometries)
    are_points, are_polygons = np.isin(kinds, _POINTS), np.isin(kinds, _POLYGONS)
    if len(geometries) == 0 or not (are_points.all() or are_polygons.all()):
        raise EngineError(
            "no-counted",
            sentence("The layer {layer} does not hold points or polygons alone.", layer=name),
            "Choose a layer of points, or of polygons.",
        )
    texts = {key: np.asarray(column, dtype=object)[here] for key, column in columns.items()}
    counts: np.ndarray = np.ones(len(ids))
    if job.count_field:
        counts = parse_counts(ids, texts["census"], job.count_field, job.dots, report)
    elif are_polygons.all():
        raise EngineError(
            "no-counts",
            sentence("The polygons of {layer} have no count.", layer=name),
            "Choose the field that holds the census counts.",
        )
    errors: np.ndarray = np.zeros(len(ids))
    if job.error_field:
        errors = parse_counts(ids, texts["error"], job.error_field, job.dots, report)
        errors = errors / (MARGIN_90 if job.margins else 1.0)
    if are_polygons.all():
        broken = ~shapely.is_valid(geometries)
        geometries[broken] = shapely.make_valid(geometries[broken])
        geometries = polygons_only(geometries)
    if crs != grid.crs:
        geometries = move(geometries, crs, grid.crs)
        if not np.isfinite(shapely.get_coordinates(geometries)).all():
            raise EngineError(
                "reprojection",
                sentence("The layer {layer} can't be brought to where the zones lie.", layer=name),
                "Check the coordinate reference systems of both layers.",
            )
    if are_polygons.all():
        sliver = 0.5 * float(grid.transform.a) ** 2
        geometries = settle_overlaps(geometries, counts, ids, sliver, FIRST, report)
    return Counted(geometries, counts, errors, bool(are_points.all()))


def _points(zones: ZoneSet, counted: Counted, report: Report) -> Shares:
    """Return the zone of every point; several points of one feature share its people alike."""
    parts, source = shapely.get_parts(counted.geometries, return_index=True)
    tree = shapely.STRtree(parts)
    owner = np.full(len(parts), len(zones))
    for zone, outline in enumerate(zones.geometries):
        report.progress(zone / len(zones), "Sharing people out over the zones")
        shapely.prepare(outline)
        inside = tree.query(outline, predicate="intersects")
        owner[inside] = np.minimum(owner[inside], zone)  # on a border: the first
    share = 1.0 / np.bincount(source, minlength=len(counted.counts))[source]
    held = owner < len(zones)
    return _joined(owner[held], source[held], share[held], np.zeros(int(held.sum())), len(counted.counts))


def _areas(zones: ZoneSet, counted: Counted, report: Report) -> Shares:
    """Return the shares of the polygons' areas that lie in each zone."""
    size = shapely.area(counted.geometries)
    tree = shapely.STRtree(counted.geometries)
    found: List[Any] = []
    for zone, outline in enumerate(zones.geometries):
        report.progress(zone / len(zones), "Sharing people out over the zones")
        near = np.sort(tree.query(outline))
        if not len(near):
            continue
        shapely.prepare(outline)
        whole = shapely.contains_properly(outline, counted.geometries[near])
        area = np.where(whole, size[near], 0.0)
        cut = np.flatnonzero(~whole)
        many = int(shapely.get_num_coordinates(outline)) > _PIECES
        step = 1 if many else _PAIRS
        for start in range(0, len(cut), step):
            report.check_cancelled()
            some = cut[start : start + step]
            area[some] = shapely.area(shapely.intersection(counted.geometries[near[some]], outline))
        real = (area > 0) & (size[near] > 0)
        found.append((np.full(int(real.sum()), zone), near[real], area[real]))
    if not found:
        nothing = np.empty(0, dtype=np.int64)
        return Shares(nothing, nothing, np.empty(0), np.empty(0))
    zone, source, area = (np.concatenate(part) for part in zip(*found))
    share = area / size[source]
    within = np.bincount(source, share, minlength=len(size))
    share = share / np.maximum(within, 1.0)[source]  # rounding never makes people
    return Shares(zone, source, np.where(share > 1 - 1e-9, 1.0, share), area)


def _joined(
    zone: np.ndarray, source: np.ndarray, share: np.ndarray, area: np.ndarray, sources: int
) -> Shares:
    """Add up what the parts of one source give to one zone: its error is one, not several."""
    key, first, place = np.unique(zone * sources + source, return_index=True, return_inverse=True)
    summed = (np.bincount(place, one, minlength=len(key)) for one in (share, area))
    return Shares(zone[first], source[first], *summed)


def _unreadable(path: str) -> EngineError:
    return EngineError(
        "unreadable-zones",
        sentence("The zones in {file} can't be read.", file=Path(path).name),
        "Open the layer in QGIS to check it, or export it again.",
    )
