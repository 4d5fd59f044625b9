"""Rescaling: scale a weight raster so that every census zone sums to its count."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Any, Dict, Mapping, Optional, Tuple

import numpy as np

from ....contract.credits import inherited
from ....contract.errors import EngineError
from ....contract.jobs import JobResult, RasterResult, RescaleJob, Table
from ....contract.sentences import sentence
from ...feedback import PartReport, QuietReport, Report
from ...io.atomic_file import PARTIAL_MARK
from ...io.dates import as_tags, period_of
from ...io.fitted_to import RATE, RESCALED, Fit, fit_tags, read_fits
from ...io.identity import raster_name, raster_sha256
from ...io.raster import (
    Grid,
    RasterWriter,
    open_raster,
    raster_environment,
    read_window,
    windows,
    write_raster,
)
from ...io.raster_write import BLOCK_PX, check_output
from ...io.shares import open_constraint
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet, read_zones, zones_elsewhere
from ..uncertainty import spread_of_totals
from ..zone_sums import check_members
from .allowed import Allowed, allowed_by
from .by_centre import plan_by_centre
from .by_fraction import plan_by_fraction
from .plan import Plan, known
from .table import COLUMNS, told
from .weights import Weights
from .writing import place


def run(job: RescaleJob, report: Report, tags: Mapping[str, str] = MappingProxyType({})) -> JobResult:
    """Write the rescaled map; return it with the table ``zones`` and the totals.

    ``tags`` are written in place of our own of the same name: of who made the weights in the same run.

    Numbers: census_total (of all zones), mapped_total and their difference, below 0 where people are
    left out; unplaced_total are those: of zones without outline, outside the raster, or without weight;
    map_total (the raster's own sum), zones, zones_mapped, and
    zones_STATUS for every status.
    The table: zone_id, census, before (the zone's weight), after (people, measured in what was
    written), ratio (before ÷ census), status (see plan.STATUSES), and together: the zone_id that
    zones have in common which add up only together. With ``members`` every band of it is rescaled by itself
    (``output_members``; where it has a gap, it takes the mean of the others), ``output_std`` is the
    standard deviation of each pixel over them, and before_std that of the zone's weight.
    Sums are float64. Raises EngineError for bad zones (``read_zones``),
    a rotated raster, and when no zone has people on the raster.
    """
    _check(job)
    own = PartReport(report, 0.0, 1.0 if not job.members else 0.2)
    with raster_environment(), ExitStack() as stack:
        dataset = stack.enter_context(open_raster(job.input))
        constraint = open_constraint(job.constraint, stack)
        grid = Grid.of(dataset)
        weights = Weights(dataset, job.band)
        check_output(job.output, [job.input])
        zones = read_zones(job.zones, grid, report, dense=job.border == "fraction")
        if not known(zones).any():
            raise _nothing_to_map(zones)
        pixels = ZonePixels(zones)
        allowed = None
        if constraint is not None:
            first = PartReport(own, 0.0, 0.3)
            allowed = allowed_by(constraint, grid, pixels, zones, weights, first)
            weights, own = weights.masked(allowed), PartReport(own, 0.3, 1.0)
        plan = _plan(job, zones, pixels, weights, PartReport(own, 0.0, 0.5))
        weights.judge(report)
        own_tags = {**_tags(job, job.input, zones, dataset, report), **tags}
        with _writer(job, job.output, zones, report, own_tags) as out:
            unscaled = job.outside == "unscaled"
            mapped = place(out, 1, pixels, weights, plan, unscaled, PartReport(own, 0.5, 1.0))
            result = told(job, grid, weights.period, zones, plan, mapped, report)
            result = replace(result, credits=weights.credits)
            if job.members:  # while the map is not there yet: members that are none leave nothing
                result = _add_members(job, result, allowed, PartReport(report, 0.2, 1.0))
        return result


def _plan(job: RescaleJob, zones: ZoneSet, pixels: ZonePixels, weights: Weights, report: Report) -> Plan:
    spread = job.no_weight == "spread"
    if job.border == "fraction":
        return plan_by_fraction(zones, pixels, weights, spread, job.outside == "unscaled", report)
    return plan_by_centre(zones, pixels, weights, spread, report)


def _add_members(job: RescaleJob, result: JobResult, allowed: Optional[Allowed], report: Report) -> JobResult:
    """Rescale every member by itself where wanted; add to the table the std of the zones before."""
    rasters, before = dict(result.rasters), []
    with raster_environment(), ExitStack() as stack:
        dataset = stack.enter_context(open_raster(job.members))
        check_members(dataset)
        grid, bands = Grid.of(dataset), dataset.count
        zones = read_zones(job.zones, grid, QuietReport(), dense=job.border == "fraction")
        mean = _mean(dataset, Path(stack.enter_context(TemporaryDirectory()), "mean.tif"), report)
        gaps = stack.enter_context(open_raster(str(mean)))
        pixels, path = ZonePixels(zones), job.output_members or _scratch(job, stack)
        tags, end = _tags(job, job.members, zones, dataset, report), 0.9 if job.output_std else 1.0
        own = PartReport(report, 0.1, end)
        with ExitStack() as writing:
            out = None
            if path:
                texts = tuple(dataset.descriptions[b] or f"member {b + 1}" for b in range(bands))
                out = writing.enter_context(_writer(job, path, zones, own, tags, texts))
            for band in range(1, bands + 1):
                part = PartReport(own, (band - 1) / bands, band / bands)
                weights = Weights(dataset, band, gaps, allowed)
                plan = _plan(job, zones, pixels, weights, PartReport(part, 0.0, 0.5 if out else 1.0))
                before.append(plan.before)
                if out is not None:
                    half = PartReport(part, 0.5, 1.0)
                    place(out, band, pixels, weights, plan, job.outside == "unscaled", half)
        shown = grid.pixel_area_m2(), period_of(dataset.tags())
        for key, target, quantity, name, count in (
            ("output_members", job.output_members, "population", "Members, rescaled", bands),
            ("output_std", job.output_std, "population_std", "Population, rescaled, standard deviation", 1),
        ):
            if target:
                rasters[key] = RasterResult(target, quantity, name, shown[0], count, *shown[1])
        if job.output_std:
            _write_std(job, path, zones, tags, PartReport(report, end, 1.0))
    table, at = result.tables["zones"], COLUMNS.index("before") + 1
    std = spread_of_totals(np.array(before))
    rows = tuple((*row[:at], float(s), *row[at:]) for row, s in zip(table.rows, std))
    columns = (*COLUMNS[:at], "before_std", *COLUMNS[at:])
    return replace(result, rasters=rasters, tables={"zones": Table(columns, rows)})


def _mean(dataset: Any, path: Path, report: Report) -> Path:
    """Write the mean of the members that have a value in a pixel, float32: what the others take there.

    A gap of one season would else count as nobody, and look like disagreement.
    """
    part = PartReport(report, 0.0, 0.1)
    with write_raster(
        path, Grid.of(dataset), quantity="population", descriptions=("mean",), report=part
    ) as out:
        parts = list(windows(dataset.width, dataset.height, BLOCK_PX))
        for number, window in enumerate(parts):
            part.progress(number / len(parts), "Looking for gaps of the members")
            values = read_window(dataset, list(dataset.indexes), window).astype(np.float64)
            there = np.isfinite(values)
            summed, times = np.where(there, values, 0.0).sum(axis=0), there.sum(axis=0)
            mean = np.divide(summed, times, out=np.full(summed.shape, np.nan), where=times > 0)
            out.write(mean.astype(np.float32), window, 1)
    return path


def _scratch(job: RescaleJob, stack: ExitStack) -> str:
    """Return where to keep the rescaled members until their standard deviation is known; empty: nowhere."""
    if not job.output_std:
        return ""
    target = Path(job.output_std)
    path = target.with_name(f"{target.stem}{PARTIAL_MARK}{os.getpid()}-members.tif")
    stack.callback(path.unlink, missing_ok=True)
    return str(path)


def _write_std(
    job: RescaleJob, members: str, zones: ZoneSet, tags: Mapping[str, str], report: Report
) -> None:
    """Write the sample standard deviation over the bands, NaN where fewer than two have a value."""
    texts = ("standard deviation of the people per pixel",)
    writer = _writer(job, job.output_std, zones, report, tags, texts, "population_std")
    with open_raster(members) as dataset, writer as out:
        parts = list(windows(dataset.width, dataset.height, BLOCK_PX))
        for number, window in enumerate(parts):
            report.progress(number / len(parts), "Standard deviation of the members")
            values = dataset.read(window=window).astype(np.float64)
            known_in = np.isfinite(values).sum(axis=0)
            few = known_in < 2
            values[:, few] = 0.0
            out.write(np.where(few, np.nan, np.nanstd(values, axis=0, ddof=1)).astype(np.float32), window, 1)


def _check(job: RescaleJob) -> None:
    for value, allowed in (
        (job.border, ("centre", "fraction")),
        (job.no_weight, ("spread", "leave")),
        (job.outside, ("nodata", "unscaled")),
    ):
        if value not in allowed:
            raise EngineError(
                "bad-choice",
                sentence("{value} is none of {allowed}.", value=repr(value), allowed=", ".join(allowed)),
                "Choose one of these.",
            )
    if (job.output_members or job.output_std) and not job.members:
        raise EngineError(
            "members-output",
            "There are no members to rescale.",
            "Give the raster of members too, or leave its output empty.",
        )
    outputs = [job.output]
    for path in filter(None, (job.output_members, job.output_std)):
        check_output(path, [job.input, job.members, *outputs])
        outputs.append(path)


def _nothing_to_map(zones: ZoneSet) -> EngineError:
    if zones.outside.all():
        return zones_elsewhere(zones)
    return EngineError(
        "no-counts",
        sentence("No zone on the raster has a count in the field {field}.", field=zones.field),
        "Choose the field that holds the census counts.",
    )


def _tags(job: RescaleJob, path: str, zones: ZoneSet, dataset: Any, report: Report) -> Dict[str, str]:
    """Return the provenance; what the weights were rescaled to and their model trained on stays."""
    fits = [fit for fit in read_fits(dataset.tags()) if fit.how != RATE]  # which cancels out
    area = f"{float(zones.areas_m2[known(zones)].mean()):.6g}"
    own = Fit(RESCALED, zones.name, zones.field, zones.fingerprint, zones.outlines, area)
    return {
        **as_tags(period_of(dataset.tags())),
        **inherited(dataset.tags(), files=[raster_name(path)]),
        "ALGORITHM": "rescale",
        "WEIGHT": raster_name(path),
        "WEIGHT_SHA256": raster_sha256(path, report),
        "ZONES": zones.name,
        "COUNT_FIELD": zones.field,
        "BORDER": job.border,
        "NO_WEIGHT": job.no_weight,
        "OUTSIDE": job.outside,
        **({"CONSTRAINT": raster_name(job.constraint)} if job.constraint else {}),
        **fit_tags([*(fit for fit in fits if fit != own), own]),
    }


def _writer(
    job: RescaleJob,
    path: str,
    zones: ZoneSet,
    report: Report,
    tags: Mapping[str, str],
    descriptions: Tuple[str, ...] = ("people per pixel",),
    quantity: str = "population",
) -> RasterWriter:
    return write_raster(
        path,
        zones.grid,
        bands=len(descriptions),
        quantity=quantity,
        descriptions=descriptions,
        tags=tags,
        report=report,
        inputs=[job.input, *([job.members] if job.members else [])],
    )
