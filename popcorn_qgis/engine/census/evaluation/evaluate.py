"""Evaluation: maps against census counts, zone by zone and in a table of metrics."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Dict, FrozenSet, List, Optional, Sequence, Set, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.jobs import EvaluateJob, JobResult
from ....contract.sentences import joined, sentence
from ...feedback import PartReport, Report
from ...io.fitted_to import RESCALED
from ...io.identity import raster_name
from ...io.raster import Grid, check_band, open_raster, raster_environment
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet, read_zones
from ..checks import (
    ZONE_BY_ZONE,
    agrees_exactly,
    border_warning,
    check_border,
    check_people,
    construction_warning,
    doubts,
    exact_warning,
    fit_warning,
    given_by,
    suspicions,
)
from ..rescaling.plan import NO_OUTLINE, TOO_SMALL
from ..uncertainty import spread_of_totals
from ..zone_sums import ZoneSums, members_by_zone, sum_by_zone
from . import evaluation_report, rivals
from .comparison import COMPARED, Comparison, Level, compare, metric_table, zone_table
from .findings import GIVEN_PERCENT, given, summary

#: Members whose zones differ from every map by more than this, relative, belong to none of them.
ANOTHER_MAP = 0.2


@dataclass(frozen=True)
class Spread:
    """Standard deviations of the zones' totals by map number (from 0); float64 [zones]."""

    std: Dict[int, np.ndarray]
    warnings: Tuple[str, ...]


def run(job: EvaluateJob, report: Report) -> JobResult:
    """Sum the first band of every map over the zones, pixels as ``job.border`` says, and compare.

    Table ``zones``: see ``zone_table``. Table ``metrics``: level,
    rank, map, the metrics with their 95 % intervals, smallest MAE first. Only zones that lie on all maps with
    at least one pixel of value are compared, so that all maps have the same ones. By centre, a zone
    without a pixel's centre is ``too small``, not compared, and zones may not overlap. The numbers are
    those of the first map. Raises EngineError when there is nothing to compare.
    """
    odd = _check(job)
    names = job.names or tuple(raster_name(path) for path in job.inputs)
    mapped: List[np.ndarray] = []
    gaps: List[np.ndarray] = []
    steps = len(job.inputs) + 2 * len(job.members) + bool(job.builtup) + 1
    for number, path in enumerate(job.inputs):
        part = PartReport(report, number / steps, (number + 1) / steps)
        zones, sums = _sum(path, job, part)
        if number == 0:
            area_px = sums.held
            reasons = np.where(np.isnan(zones.counts), "no count", COMPARED).astype(object)
        for wrong, reason in (
            (zones.without_outline, NO_OUTLINE),
            (zones.outside, "outside"),
            (zones.partly_outside, "partly outside"),
            (sums.held <= 0, TOO_SMALL),
            (sums.pixels <= 0, "no value"),
        ):
            reasons[wrong & (reasons == COMPARED)] = reason
        mapped.append(sums.people[0])
        gaps.append(sums.pixels < sums.held / 2)
    compared = reasons == COMPARED
    if not compared.any():
        raise EngineError(
            "nothing-to-compare",
            sentence(
                "None of the {zones} zones of {layer} can be compared ({kinds}).",
                zones=len(zones),
                layer=zones.name,
                kinds=_kinds(reasons),
            ),
            "Check the field of the counts, and that zones and maps show the same place.",
        )
    if np.min([people[compared].min() for people in mapped]) < 0:
        raise EngineError(
            "negative-people",
            "A map has fewer than 0 people in a zone.",
            "Check its nodata value, or choose a map of people.",
        )
    spread = _spread(job, names, mapped, compared, PartReport(report, len(job.inputs) / steps, 1 - 1 / steps))
    built_px = (
        rivals.built_pixels(job.builtup, job.zones, job.border, compared, report) if job.builtup else None
    )
    report.progress(1 - 1 / steps, "Comparing")
    levels = _levels(job, zones, mapped, spread, compared, area_px, built_px)
    warnings, seen, exact = _warnings(job, names, zones, reasons, mapped)
    levels = _told_apart(job, zones, compared, levels, seen, exact)
    told = (*odd, *warnings, *_gaps(names, gaps, compared), *spread.warnings)
    for text in told:
        report.warning(text)
    first = levels[0]
    numbers = {name: value for name, value in asdict(first.found[0].metrics).items() if value is not None}
    numbers.update(
        census_total=float(first.census.sum()),
        mapped_total=float(first.found[0].mapped.sum()),
        zones=float(len(zones)),
        zones_compared=float(compared.sum()),
    )
    comparison = Comparison(zones, reasons, tuple(names), tuple(levels), told)
    said = [*summary(comparison), *(text for level in levels for text in given(comparison, level))]
    for text in said:
        report.log(text)
    files = {}
    if job.output_report:
        evaluation_report.write(job.output_report, comparison)
        files["output_report"] = job.output_report
    return JobResult(
        files=files,
        tables={
            "zones": zone_table(zones, names, mapped, spread.std, reasons),
            "metrics": metric_table(names, levels),
        },
        numbers=numbers,
        texts={"summary": joined(said)},
        warnings=told,
    )


def _check(job: EvaluateJob) -> List[str]:
    """Raise EngineError for what can't be compared; return what is doubtful about the maps."""
    check_border(job.border)
    if not job.inputs:
        raise EngineError("no-map", "There is no map to compare.", "Choose one or more population maps.")
    if job.names and len(job.names) != len(job.inputs):
        raise EngineError(
            "names",
            sentence("There are {maps} maps and {names} names.", maps=len(job.inputs), names=len(job.names)),
            "Give each map a name, or none.",
        )
    odd: List[str] = []
    for path in job.inputs:
        with raster_environment(), open_raster(path) as dataset:
            check_band(dataset, 1)
            check_people(dataset)
            odd += doubts(dataset, 1)
    return odd


def _sum(path: str, job: EvaluateJob, report: Report) -> Tuple[ZoneSet, ZoneSums]:
    by_fraction = job.border == "fraction"
    with raster_environment(), open_raster(path) as dataset:
        grid = Grid.of(dataset)
        placed = read_zones(job.zones, grid, report, dense=by_fraction, may_overlap=by_fraction)
        sums = sum_by_zone(dataset, [1], ZonePixels(placed), len(placed), report, job.border)
    sums.odd.judge(raster_name(path), report)
    return placed, sums


def _spread(
    job: EvaluateJob, names: Sequence[str], mapped: List[np.ndarray], compared: np.ndarray, report: Report
) -> Spread:
    """Sum the members over the zones; each raster of members belongs to the map that its mean is like."""
    std: Dict[int, np.ndarray] = {}
    warnings: List[str] = []
    for number, path in enumerate(job.members):
        part = PartReport(report, number / len(job.members), (number + 1) / len(job.members))
        totals = members_by_zone(path, job.zones, job.border, part)
        mean = totals.mean(axis=0)[compared]
        off = [np.abs(mean - p[compared]).sum() / max(p[compared].sum(), 1e-30) for p in mapped]
        nearest = int(np.argmin(off))
        file = raster_name(path)
        if off[nearest] > ANOTHER_MAP:
            warnings.append(
                sentence(
                    "The members in {file} belong to none of the maps: their mean differs from "
                    "the nearest, {map}, by {percent:.0f} % of the people. They are not used.",
                    file=file,
                    map=names[nearest],
                    percent=100 * off[nearest],
                )
            )
            continue
        std[nearest] = spread_of_totals(totals)
        report.log(
            sentence(
                "The members in {file} ({maps} maps) are those of {map}.",
                file=file,
                maps=len(totals),
                map=names[nearest],
            )
        )
    return Spread(std, tuple(warnings))


def _levels(
    job: EvaluateJob,
    zones: ZoneSet,
    mapped: List[np.ndarray],
    spread: Spread,
    compared: np.ndarray,
    area_px: np.ndarray,
    built_px: Optional[np.ndarray],
) -> List[Level]:
    """Compare zone by zone, and at the level of the coarser units that the zones belong to.

    ``area_px`` float64 [zones]: the pixels of each zone, with or without a value; ``built_px`` those that
    are built-up.
    """
    census = zones.counts[compared]
    people = [p[compared] for p in mapped]
    std = {number: values[compared] for number, values in spread.std.items()}
    parents = zones.parents[compared]
    has_units = bool(job.zones.parent_field and (parents != "").any())
    unit = np.unique(parents.astype(str), return_inverse=True)[1] if has_units else np.zeros(len(census), int)
    area = area_px[compared]
    first = compare("zones", census, people, std, job.seed)
    within = job.zones.parent_field if has_units else ""
    even = rivals.spread(census, unit, area, area)
    built = rivals.spread(census, unit, area, built_px[compared]) if built_px is not None else None
    levels = [replace(first, even=even, built=built, even_within=within)]
    if has_units:
        known = parents != ""
        _, unit = np.unique(parents[known].astype(str), return_inverse=True)
        sums = [np.bincount(unit, values[known]) for values in (census, *people)]
        levels.append(compare(job.zones.parent_field, sums[0], sums[1:], {}, job.seed))
    return levels


def _warnings(
    job: EvaluateJob, names: Sequence[str], zones: ZoneSet, reasons: np.ndarray, mapped: List[np.ndarray]
) -> Tuple[List[str], FrozenSet[int], FrozenSet[int]]:
    """Return what to know before the numbers are read, and which maps have seen the zones' counts.

    Those that say so in their tags, and those that have them exactly.
    """
    compared = reasons == COMPARED
    texts: List[str] = []
    seen: Set[int] = set()
    exactly: Set[int] = set()
    if not compared.all():
        texts.append(
            sentence(
                "{left_out} of {zones} zones were not compared ({kinds}).",
                left_out=(~compared).sum(),
                zones=len(zones),
                kinds=_kinds(reasons),
            )
        )
    texts += _too_small(reasons == TOO_SMALL, zones)
    for number, (path, name, people) in enumerate(zip(job.inputs, names, mapped)):
        told = suspicions(path, zones)
        texts += [fit_warning(how, name) for how in told]
        area = float(zones.areas_m2[compared].mean())
        with open_raster(path) as dataset:
            tags = dataset.tags()
        fit = given_by(tags, zones, area)
        if fit is not None and RESCALED not in told:
            texts.append(construction_warning(name, fit))
            told = [*told, RESCALED]
        other_rule = border_warning(tags, zones, area, job.border)
        texts += [other_rule] if other_rule else []
        exact = agrees_exactly(zones.counts[compared], people[compared])
        if exact and not told:
            texts.append(exact_warning(name, int(compared.sum())))
        if exact:
            exactly.add(number)
        if ZONE_BY_ZONE & set(told):
            seen.add(number)
    return texts, frozenset(seen), frozenset(exactly)


def _told_apart(
    job: EvaluateJob,
    zones: ZoneSet,
    compared: np.ndarray,
    levels: Sequence[Level],
    seen: FrozenSet[int],
    exact: FrozenSet[int],
) -> List[Level]:
    """Return the levels with the maps that agree there by construction: at the coarser one often more."""
    units = len(set(zones.parents[compared]) - {""})
    found = [replace(levels[0], seen=seen, exact=exact)]
    for level in levels[1:]:
        area = float(zones.areas_m2[compared & (zones.parents != "")].sum()) / max(units, 1)
        given = set(seen)
        for number, path in enumerate(job.inputs):
            with open_raster(path) as dataset:
                fit = given_by(dataset.tags(), zones, area)
            mape = level.found[number].metrics.mape
            if fit is not None or (mape is not None and mape < GIVEN_PERCENT and number not in exact):
                given.add(number)
        found.append(replace(level, seen=frozenset(given), exact=exact))
    return found


def _kinds(reasons: np.ndarray) -> str:
    """Return why zones are not compared, and how many: "no count: 3, outside: 41"."""
    return ", ".join(f"{kind}: {(reasons == kind).sum()}" for kind in sorted(set(reasons) - {COMPARED}))


def _gaps(names: Sequence[str], gaps: Sequence[np.ndarray], compared: np.ndarray) -> List[str]:
    """Say of each map in how many zones it has no value in more than half of the pixels."""
    return [
        sentence(
            "In {zones} of the zones compared, the map {map} has no value in more than half of "
            "the pixels: no value counts as nobody.",
            zones=(gap & compared).sum(),
            map=name,
        )
        for name, gap in zip(names, gaps)
        if (gap & compared).any()
    ]


def _too_small(small: np.ndarray, zones: ZoneSet) -> List[str]:
    """Return a warning of zones that hold no pixel's centre."""
    if not small.any():
        return []
    return [
        sentence(
            "{small} of {zones} zones, with {people:,.0f} people, hold no pixel's centre: what "
            "the map has there counts in the zones around. Count pixels by the share of their "
            "area (fraction) to compare such zones too.",
            small=small.sum(),
            zones=len(zones),
            people=zones.counts[small].sum(),
        )
    ]
