"""Change: people after minus people before, on one grid; counts are re-summed, never resampled."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Tuple

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.jobs import ChangeJob, JobResult, RasterResult
from ...contract.sentences import sentence
from ..census.cells import sum_strip
from ..feedback import PartReport, Report
from ..io.dates import TAG as PERIOD
from ..io.dates import UNKNOWN, Period, as_tags, span
from ..io.identity import raster_name, raster_sha256
from ..io.raster import Grid, raster_environment, write_raster
from ..io.raster_write import BLOCK_PX, check_output
from .common_grid import Part, apart, parts_of, steps_between
from .date_pair import check_apart, check_radar, oddities, open_side
from .zone_changes import changes_by_zone

#: Both maps must cover the same part of a cell, but for this.
SAME_PART = 0.01


def run(job: ChangeJob, report: Report) -> JobResult:
    """Write after minus before (people per pixel, or per cell of ``cell_size_m``) where both are known.

    Maps on one grid, or on two that are whole pixels apart, are compared pixel by pixel, and cells are
    summed from the pixels that both have. Maps on other grids need ``cell_size_m``: each is summed to the
    same cells, and a cell counts where both maps cover the same part of it. With both standard
    deviations, ``output_std`` is sqrt(before² + after²); within a cell they add up, as if the errors of
    its pixels went together, which is the cautious end. Numbers: people_before and people_after where
    both are known, change, gained, lost, cells_left_out. With zones, table ``zones``. Texts:
    period_before and period_after, as 2021-03-01..2021-05-31 or empty. Raises EngineError for maps that do
    not show people, that lie apart,
    for grids that do not meet, and for standard deviations that are none.
    """
    wanted = [path for path in (job.output, job.output_std) if path]
    inputs = [p for p in (job.before, job.after, job.before_std, job.after_std) if p]
    if job.output_std and not (job.before_std and job.after_std):
        raise EngineError(
            "std-missing",
            "The uncertainty of a change needs the standard deviations of both dates.",
            "Give both, or leave that output empty.",
        )
    unused: Tuple[str, ...] = ()
    if not job.output_std and (job.before_std or job.after_std):
        unused = (
            sentence(
                "The standard deviations are not used, because no output for that of the change is wanted."
            ),
        )
    for path in wanted:
        check_output(path, inputs)
    with raster_environment(), ExitStack() as stack:
        before = open_side(job.before, job.before_std if job.output_std else "", stack, report)
        after = open_side(job.after, job.after_std if job.output_std else "", stack, report)
        check_apart(before, after)
        check_radar(before, after)
        odd = (*unused, *oddities(before, after))
        for warning in odd:
            report.warning(warning)
        both = (before.period, after.period)
        period = UNKNOWN if UNKNOWN in both else span(both)  # of one map alone: not of the change
        parts = parts_of(before, after, job.cell_size_m, report)
        files = [raster_name(side.path) for side in (before, after)]
        credits = inherited(before.people.tags(), after.people.tags(), files=files)
        tags = {**as_tags(period), **credits, "ALGORITHM": "change", "CELL_SIZE_M": f"{job.cell_size_m:g}"}
        texts = {}
        for key, side in (("before", before), ("after", after)):
            days = as_tags(side.period).get(PERIOD, "")
            texts[f"period_{key}"] = days
            tags[key.upper()] = Path(side.path).name
            tags[f"{key.upper()}_SHA256"] = raster_sha256(side.path, report)
            tags[f"{key.upper()}_PERIOD"] = days or "not known"
        mapped = report if job.zones is None else PartReport(report, 0.0, 0.5)
        result = _write(job, parts, period, tags, inputs, mapped)
        if job.zones is not None:
            table, said = changes_by_zone(job, job.zones, PartReport(report, 0.5, 1.0))
            result = replace(result, tables={"zones": table})
            for text in said:
                report.log(text)
        return replace(result, credits=credits, texts=texts, warnings=(*odd, *result.warnings))


def _write(
    job: ChangeJob,
    parts: Tuple[Part, Part],
    period: Period,
    tags: Dict[str, str],
    inputs: List[str],
    report: Report,
) -> JobResult:
    """Write strip by strip of the cells that both parts have."""
    one, two = parts
    offset = steps_between(one.cells, two.cells)
    if offset is None:
        raise EngineError(
            "other-grid",
            sentence(
                "The maps have no cells of {cell_size_m:g} m in common: their grids do not meet.",
                cell_size_m=job.cell_size_m,
            ),
            "Map both dates on one grid, for example in the local UTM zone.",
        )
    column, row = max(offset[0], 0), max(offset[1], 0)
    width = min(one.cells.width, offset[0] + two.cells.width) - column
    height = min(one.cells.height, offset[1] + two.cells.height) - row
    if width <= 0 or height <= 0:
        raise apart()
    t = one.cells.transform
    grid = Grid(one.cells.crs, Affine(t.a, 0, t.c + column * t.a, 0, t.e, t.f + row * t.e), width, height)
    starts = ((column, row), (column - offset[0], row - offset[1]))
    unit = "people per cell" if job.cell_size_m else "people per pixel"
    totals, left_out = np.zeros(4), 0
    with ExitStack() as stack:
        writers = []
        for path, quantity, text in (
            (job.output, "population_change", f"change, {unit}"),
            (job.output_std, "population_std", f"standard deviation of the change, {unit}"),
        ):
            if path:
                writer = write_raster(
                    path,
                    grid,
                    quantity=quantity,
                    unit=unit,
                    descriptions=(text,),
                    tags=tags,
                    report=report,
                    inputs=inputs,
                )
                writers.append(stack.enter_context(writer))
        for top in range(0, height, BLOCK_PX):
            tall = min(BLOCK_PX, height - top)
            sums = [
                _strip(part, left, start + top, width, tall, report)
                for part, (left, start) in zip(parts, starts)
            ]
            (before, seen_before, std_before), (after, seen_after, std_after) = sums
            either = (seen_before > 1e-9) | (seen_after > 1e-9)
            known = (np.minimum(seen_before, seen_after) > 1e-9) & (
                np.abs(seen_before - seen_after) <= SAME_PART
            )
            left_out += int((either & ~known).sum())
            change = np.where(known, after - before, np.nan).astype(np.float32)
            window = Window(0, top, width, tall)
            writers[0].write(change, window)
            if job.output_std:
                std = np.where(known, np.hypot(std_before, std_after), np.nan)
                writers[1].write(std.astype(np.float32), window)
            difference = (after - before)[known]
            totals += (
                before[known].sum(),
                after[known].sum(),
                difference[difference > 0].sum(),
                -difference[difference < 0].sum(),
            )
    warnings: Tuple[str, ...] = ()
    if left_out:
        warnings = (
            sentence(
                "{cells:,} cells have no value, because the maps do not both cover them alike."
                if job.cell_size_m
                else "{cells:,} pixels have no value, because the maps do not both cover them alike.",
                cells=left_out,
            ),
        )
        report.warning(warnings[0])
    report.log(
        sentence(
            "{before:,.0f} people before, {after:,.0f} after: {change:+,.0f}.",
            before=totals[0],
            after=totals[1],
            change=totals[1] - totals[0],
        )
    )
    area = grid.pixel_area_m2()
    rasters = {"output": RasterResult(job.output, "population_change", "Change", area, 1, *period)}
    if job.output_std:
        name = "Change, standard deviation"
        rasters["output_std"] = RasterResult(job.output_std, "population_std", name, area, 1, *period)
    return JobResult(
        rasters=rasters,
        numbers={
            "people_before": float(totals[0]),
            "people_after": float(totals[1]),
            "change": float(totals[1] - totals[0]),
            "gained": float(totals[2]),
            "lost": float(totals[3]),
            "cells_left_out": float(left_out),
        },
        warnings=warnings,
    )


def _strip(
    part: Part, left: int, top: int, width: int, height: int, report: Report
) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return people, the covered part (0..1) and the standard deviation of cells, float64 [height, width]."""
    columns = slice(left, left + width)
    people, seen, _ = sum_strip(part.people, part.rows, part.columns, top, height, report)
    std: np.ndarray = np.zeros((height, width))
    if part.std is not None:
        std = sum_strip(part.std, part.rows, part.columns, top, height, report)[0][:, columns]
    return people[:, columns], seen[:, columns] / part.pixels_per_cell, std
