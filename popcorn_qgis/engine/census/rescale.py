"""Rescaling: scale a weight raster so that every census zone sums to its count."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..credits import inherited
from ..errors import EngineError
from ..fitted import RESCALED, TRAINED, Fit, fit_tags, read_fits
from ..jobs import JobResult, RasterResult, RescaleJob, Table
from ..period import Period, as_tags, period_of
from ..raster import Grid, RasterWriter, file_sha256, open_raster, raster_environment, write_raster
from ..raster_write import check_output
from ..report import PartReport, QuietReport, Report
from ..zone_pixels import ZonePixels
from ..zones import ZoneSet, read_zones
from . import plan as status
from .by_centre import plan_by_centre
from .by_fraction import plan_by_fraction
from .placing import Mapped, place
from .plan import STATUSES, Plan, known
from .sums import check_members
from .weights import Weights

COLUMNS = ("zone_id", "census", "before", "after", "factor", "status", "together")


def run(job: RescaleJob, report: Report) -> JobResult:
    """Write the rescaled map; return it with the table ``zones`` and the totals.

    Numbers: census_total and mapped_total (of the zones mapped) and their difference,
    unplaced_total (people left out), map_total (the raster's own sum), zones, zones_mapped, and
    zones_STATUS for every status.
    The table: zone_id, census, before (the zone's weight), after (people, measured in what was
    written), factor, status (see plan.STATUSES), and together: the zone_id that zones have in common
    which add up only together. With ``members`` every band of it is rescaled by itself
    (``output_members``), and before_std is the standard deviation of the zone's weight over the bands.
    Sums are float64. Raises EngineError for bad zones (``read_zones``),
    a rotated raster, and when no zone has people on the raster.
    """
    _check(job)
    own = PartReport(report, 0.0, 1.0 if not job.members else 0.2)
    with raster_environment(), open_raster(job.input) as dataset:
        grid = Grid.of(dataset)
        weights = Weights(dataset, job.band)
        check_output(job.output, [job.input])
        zones = read_zones(job.zones, grid, report, dense=job.border == "fraction")
        if not known(zones).any():
            raise _nothing_to_map(zones)
        pixels = ZonePixels(zones)
        plan = _plan(job, zones, pixels, weights, PartReport(own, 0.0, 0.5))
        weights.warn(report)
        with _writer(job, job.output, zones, report, _tags(job, job.input, zones, dataset, report)) as out:
            unscaled = job.outside == "unscaled"
            mapped = place(out, 1, pixels, weights, plan, unscaled, PartReport(own, 0.5, 1.0))
    result = _result(job, grid, weights.period, zones, plan, mapped, report)
    result = replace(result, credits=weights.credits)
    return _add_members(job, result, PartReport(report, 0.2, 1.0)) if job.members else result


def _plan(job: RescaleJob, zones: ZoneSet, pixels: ZonePixels, weights: Weights, report: Report) -> Plan:
    spread = job.no_weight == "spread"
    if job.border == "fraction":
        return plan_by_fraction(zones, pixels, weights, spread, job.outside == "unscaled", report)
    return plan_by_centre(zones, pixels, weights, spread, report)


def _add_members(job: RescaleJob, result: JobResult, report: Report) -> JobResult:
    """Rescale every member by itself where wanted; add to the table the std of the zones before."""
    rasters, before = dict(result.rasters), []
    with raster_environment(), open_raster(job.members) as dataset, ExitStack() as stack:
        check_members(dataset)
        grid, bands = Grid.of(dataset), dataset.count
        zones = read_zones(job.zones, grid, QuietReport(), dense=job.border == "fraction")
        pixels, out = ZonePixels(zones), None
        if job.output_members:
            texts = tuple(dataset.descriptions[b] or f"member {b + 1}" for b in range(bands))
            tags = _tags(job, job.members, zones, dataset, report)
            out = stack.enter_context(_writer(job, job.output_members, zones, report, tags, texts))
            rasters["output_members"] = RasterResult(
                job.output_members,
                "population",
                "Members, rescaled",
                grid.pixel_area_m2(),
                bands,
                *period_of(dataset.tags()),
            )
        for band in range(1, bands + 1):
            part = PartReport(report, (band - 1) / bands, band / bands)
            weights = Weights(dataset, band)
            plan = _plan(job, zones, pixels, weights, PartReport(part, 0.0, 0.5 if out else 1.0))
            before.append(plan.before)
            if out is not None:
                place(out, band, pixels, weights, plan, job.outside == "unscaled", PartReport(part, 0.5, 1.0))
    table, at = result.tables["zones"], COLUMNS.index("before") + 1
    std = np.std(before, axis=0, ddof=1)
    rows = tuple((*row[:at], float(s), *row[at:]) for row, s in zip(table.rows, std))
    columns = (*COLUMNS[:at], "before_std", *COLUMNS[at:])
    return replace(result, rasters=rasters, tables={"zones": Table(columns, rows)})


def _check(job: RescaleJob) -> None:
    for value, allowed in (
        (job.border, ("centre", "fraction")),
        (job.no_weight, ("spread", "leave")),
        (job.outside, ("nodata", "unscaled")),
    ):
        if value not in allowed:
            raise EngineError(
                "bad-choice", f"{value!r} is none of {', '.join(allowed)}.", "Choose one of these."
            )
    if job.output_members and not job.members:
        raise EngineError(
            "members-output",
            "There are no members to rescale.",
            "Give the raster of members too, or leave its output empty.",
        )
    if job.output_members:
        check_output(job.output_members, [job.input, job.members, job.output])


def _nothing_to_map(zones: ZoneSet) -> EngineError:
    if zones.outside.all():
        return EngineError(
            "no-overlap",
            f"None of the {len(zones)} zones of {zones.name} overlaps the raster.",
            "Check that both show the same place and that their coordinate reference systems are right.",
        )
    return EngineError(
        "no-counts",
        f"No zone on the raster has a count in the field {zones.field}.",
        "Choose the field that holds the census counts.",
    )


def _tags(job: RescaleJob, path: str, zones: ZoneSet, dataset: Any, report: Report) -> Dict[str, str]:
    """Return the provenance; what the weights' own model was trained on stays with the map."""
    fits = [fit for fit in read_fits(dataset.tags()) if fit.how == TRAINED]  # a rate cancels out
    return {
        **as_tags(period_of(dataset.tags())),
        **inherited(dataset.tags()),
        "ALGORITHM": "rescale",
        "WEIGHT": Path(path).name,
        "WEIGHT_SHA256": file_sha256(path, report),
        "ZONES": zones.name,
        "COUNT_FIELD": zones.field,
        "BORDER": job.border,
        "NO_WEIGHT": job.no_weight,
        "OUTSIDE": job.outside,
        **fit_tags([*fits, Fit(RESCALED, zones.name, zones.field, zones.fingerprint)]),
    }


def _writer(
    job: RescaleJob,
    path: str,
    zones: ZoneSet,
    report: Report,
    tags: Mapping[str, str],
    descriptions: Tuple[str, ...] = ("population",),
) -> RasterWriter:
    return write_raster(
        path,
        zones.grid,
        bands=len(descriptions),
        quantity="population",
        descriptions=descriptions,
        tags=tags,
        report=report,
        inputs=[job.input, *([job.members] if job.members else [])],
    )


def _result(
    job: RescaleJob,
    grid: Grid,
    period: Period,
    zones: ZoneSet,
    plan: Plan,
    mapped: Mapped,
    report: Report,
) -> JobResult:
    n, counts = len(zones), zones.counts
    people = np.where(known(zones) & ~plan.unweighted, counts, 0.0)
    of_group = np.bincount(plan.group, people, minlength=n)[plan.group]
    written = np.bincount(plan.group, mapped.people, minlength=n)[plan.group]
    part = np.divide(people, of_group, out=np.zeros(n), where=of_group > 0)
    after = np.where(of_group > 0, written * part, mapped.people)
    members = np.bincount(plan.group, minlength=n)[plan.group] > 1
    statuses = _statuses(zones, plan, mapped, members)
    rows = tuple(
        (
            int(zones.ids[z]),
            _number(counts[z]),
            float(plan.before[z]),
            float(after[z]) if np.isfinite(counts[z]) else None,
            float(plan.factor[z]) if plan.before[z] > 0 and np.isfinite(plan.factor[z]) else None,
            statuses[z],
            int(zones.ids[plan.group[z]]) if members[z] else None,
        )
        for z in range(n)
    )
    warnings = _warnings(zones, statuses, mapped)
    for text in warnings:
        report.warning(text)
    placed = known(zones) & ~plan.unweighted
    census_total, mapped_total = float(counts[placed].sum()), float(after[placed].sum())
    numbers: Dict[str, float] = {
        "census_total": census_total,
        "mapped_total": mapped_total,
        "difference": mapped_total - census_total,
        "unplaced_total": float(np.nansum(counts[~placed])),
        "map_total": mapped.total,
        "zones": float(n),
        "zones_mapped": float(placed.sum()),
    }
    if job.border == "fraction":
        report.log(
            "Pixels on the outer border of the zones count by their covered part: "
            f"the raster's own sum is {mapped.total:,.0f}."
        )
    for name in STATUSES:
        numbers["zones_" + name.replace(" ", "_")] = float(statuses.count(name))
    report.log(_closing(rows, int(placed.sum()), mapped_total))
    area = grid.pixel_area_m2()
    raster = RasterResult(job.output, "population", "Population, rescaled", area, 1, *period)
    return JobResult(
        rasters={"output": raster},
        tables={"zones": Table(COLUMNS, rows)},
        numbers=numbers,
        warnings=warnings,
    )


def _closing(rows: Sequence[Tuple[Any, ...]], placed: int, people: float) -> str:
    """Say in one sentence what was done."""
    factors = [row[COLUMNS.index("factor")] for row in rows if row[COLUMNS.index("factor")] is not None]
    text = f"{people:,.0f} people placed in {placed} of {len(rows)} zones"
    if factors:
        text += f"; the factors (census ÷ map) go from {min(factors):.3g} to {max(factors):.3g}"
    return text + "."


def _statuses(zones: ZoneSet, plan: Plan, mapped: Mapped, members: np.ndarray) -> List[str]:
    spread = np.isfinite(plan.even)
    choices = (
        (np.isnan(zones.counts), status.MISSING),
        (zones.outside, status.OUTSIDE),
        (plan.unweighted, status.NO_WEIGHT),
        (plan.too_small, status.TOO_SMALL),
        (members, status.SHARES),
        (zones.partly_outside, status.PARTLY_OUTSIDE),
        (spread, status.SPREAD),
        (mapped.pixels == 1, status.ONE_PIXEL),
    )
    return [str(s) for s in np.select([c for c, _ in choices], [s for _, s in choices], status.SCALED)]


def _warnings(zones: ZoneSet, statuses: Sequence[str], mapped: Mapped) -> Tuple[str, ...]:
    texts = []
    for name, says in (
        (status.MISSING, "have no count and are not mapped"),
        (status.OUTSIDE, "lie outside the raster; {people:,.0f} people are not mapped"),
        (status.NO_WEIGHT, "have people but no weight; {people:,.0f} people are not mapped"),
        (status.SPREAD, "have people but no weight; {people:,.0f} people were spread evenly over them"),
        (
            status.PARTLY_OUTSIDE,
            "lie partly outside the raster; the part inside got their {people:,.0f} people",
        ),
        (status.TOO_SMALL, "are smaller than a pixel; their {people:,.0f} people share one with a neighbour"),
    ):
        which = np.array([s == name for s in statuses])
        people = float(np.nansum(zones.counts[which]))
        if not which.any() or (people == 0 and name != status.MISSING):
            continue
        ids = ", ".join(str(i) for i in zones.ids[which][:5]) + (" …" if which.sum() > 5 else "")
        texts.append(f"{which.sum()} of {len(zones)} zones {says.format(people=people)} (zone_id {ids}).")
    return tuple(texts)


def _number(value: float) -> Optional[float]:
    return float(value) if np.isfinite(value) else None
