"""Change: people after minus people before, on one grid; counts are re-summed, never resampled."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from affine import Affine
from rasterio.windows import Window

from ..credits import inherited
from ..errors import EngineError
from ..jobs import ChangeJob, JobResult, RasterResult
from ..period import Period, as_tags, period_of, span
from ..raster import Grid, file_sha256, open_raster, raster_environment, read_window, write_raster
from ..raster_write import BLOCK_PX, check_output
from ..report import Report
from .cells import Read, Shares, cell_grid, sum_strip
from .weights import check_people

#: Both maps must cover the same part of a cell, but for this.
SAME_PART = 0.01
ALIGNED = 1e-3  # of a pixel: grids that are off by less are one


@dataclass(frozen=True)
class Side:
    """One date: its map, its standard deviation where given, both on the same grid."""

    name: str
    people: Any
    std: Optional[Any]
    grid: Grid

    def reader(self, dataset: Any, column: int, row: int, width: int) -> Read:
        """Return what reads rows of a dataset of this side, from ``column``, ``row`` on."""

        def read(start: int, stop: int) -> np.ndarray:
            window = Window(column, row + start, width, stop - start)
            return np.asarray(read_window(dataset, 1, window), dtype=np.float64)

        return read


@dataclass(frozen=True)
class Part:
    """How one side is summed: to which cells, from which of them on, and which of their parts it covers."""

    cells: Grid
    rows: Shares
    columns: Shares
    pixels_per_cell: float
    people: Read
    std: Optional[Read]


def run(job: ChangeJob, report: Report) -> JobResult:
    """Write after minus before (people per pixel, or per cell of ``cell_size_m``) where both are known.

    Maps on one grid, or on two that are whole pixels apart, are compared pixel by pixel, and cells are
    summed from the pixels that both have. Maps on other grids need ``cell_size_m``: each is summed to the
    same cells, and a cell counts where both maps cover the same part of it. With both standard
    deviations, ``output_std`` is sqrt(before² + after²); within a cell they add up, as if the errors of
    its pixels went together, which is the cautious end. Numbers: people_before and people_after where
    both are known, change, gained, lost, cells_left_out. Raises EngineError for maps that do not show
    people, that lie apart, and for grids that do not meet.
    """
    wanted = [path for path in (job.output, job.output_std) if path]
    inputs = [p for p in (job.before, job.after, job.before_std, job.after_std) if p]
    if job.output_std and not (job.before_std and job.after_std):
        raise EngineError(
            "std-missing",
            "The uncertainty of a change needs the standard deviations of both dates.",
            "Give both, or leave that output empty.",
        )
    for path in wanted:
        check_output(path, inputs)
    with raster_environment(), ExitStack() as stack:
        before = _open("earlier", job.before, job.before_std if job.output_std else "", stack)
        after = _open("later", job.after, job.after_std if job.output_std else "", stack)
        period = span([period_of(before.people.tags()), period_of(after.people.tags())])
        _warn_of_order(before, after, report)
        parts = _parts(before, after, job.cell_size_m, report)
        credits = inherited(before.people.tags(), after.people.tags())
        tags = {**as_tags(period), **credits, "ALGORITHM": "change", "CELL_SIZE_M": f"{job.cell_size_m:g}"}
        for side, path in (("BEFORE", job.before), ("AFTER", job.after)):
            tags[side] = Path(path).name
            tags[f"{side}_SHA256"] = file_sha256(path, report)
        return replace(_write(job, parts, period, tags, inputs, report), credits=credits)


def _open(name: str, path: str, std: str, stack: ExitStack) -> Side:
    people = stack.enter_context(open_raster(path))
    check_people(people)
    grid = Grid.of(people)
    if not grid.is_north_up():
        raise EngineError(
            "rotated-grid",
            f"The {name} map is rotated or mirrored: its rows do not run from west to east.",
            "Reproject it to a north-up grid (Raster › Projections › Warp).",
        )
    deviation = stack.enter_context(open_raster(std)) if std else None
    if deviation is not None and _offset(grid, Grid.of(deviation)) != (0, 0):
        raise EngineError(
            "std-grid",
            f"The standard deviation of the {name} map lies on another grid than the map.",
            "Choose the one that was made with the map.",
        )
    return Side(name, people, deviation, grid)


def _warn_of_order(before: Side, after: Side, report: Report) -> None:
    first, second = period_of(before.people.tags()), period_of(after.people.tags())
    if first[0] and second[0] and first[0] > second[0]:
        report.warning(
            f"The earlier map is of {first[0]} and the later one of {second[0]}: "
            "growth shows as loss. Are they in the right order?"
        )


def _offset(one: Grid, other: Grid) -> Optional[Tuple[int, int]]:
    """Return by how many columns and rows ``other`` starts after ``one``; None where pixels do not meet."""
    a, b = one.transform, other.transform
    longest = max(one.width, one.height, other.width, other.height)
    if one.crs != other.crs or max(abs(a.a - b.a), abs(a.e - b.e)) * longest > ALIGNED * abs(a.a):
        return None
    column, row = (b.c - a.c) / a.a, (b.f - a.f) / a.e
    if max(abs(column - round(column)), abs(row - round(row))) > ALIGNED:
        return None
    return round(column), round(row)


def _parts(before: Side, after: Side, cell_size_m: float, report: Report) -> Tuple[Part, Part]:
    """Return both sides on cells of one lattice; each part starts at its own cell."""
    if before.grid.crs != after.grid.crs:
        raise EngineError(
            "other-crs",
            f"The maps have different coordinate systems ({_crs(before)} and {_crs(after)}), and counts of "
            "people are never resampled.",
            "Map both dates in the same coordinate system.",
        )
    offset = _offset(before.grid, after.grid)
    if offset is not None:
        return _on_common_pixels(before, after, offset, cell_size_m)
    if not cell_size_m:
        east, north = before.grid.pixel_size_m()
        other_east, other_north = after.grid.pixel_size_m()
        raise EngineError(
            "other-grid",
            f"The pixels of the maps do not meet ({east:.4g} m × {north:.4g} m and {other_east:.4g} m × "
            f"{other_north:.4g} m), and counts of people are never resampled.",
            "Give a cell size, such as 100 m: both maps are then summed to the same cells.",
        )
    report.log(f"The maps lie on different grids: both are summed to cells of {cell_size_m:g} m.")
    sides = []
    for side in (before, after):
        cells, rows, columns = cell_grid(side.grid, cell_size_m)
        std = side.reader(side.std, 0, 0, side.grid.width) if side.std is not None else None
        people = side.reader(side.people, 0, 0, side.grid.width)
        sides.append(Part(cells, rows, columns, _ratio(cells, side.grid), people, std))
    return sides[0], sides[1]


def _on_common_pixels(
    before: Side, after: Side, offset: Tuple[int, int], cell_size_m: float
) -> Tuple[Part, Part]:
    """Return both sides cut to the pixels that both maps have; what one does not know, neither counts."""
    column, row = max(offset[0], 0), max(offset[1], 0)
    width = min(before.grid.width, offset[0] + after.grid.width) - column
    height = min(before.grid.height, offset[1] + after.grid.height) - row
    if width <= 0 or height <= 0:
        raise _apart()
    common = before.grid.crop(column, row, width, height)
    if cell_size_m:
        cells, rows, columns = cell_grid(common, cell_size_m)
    else:
        cells, rows, columns = common, _one_to_one(height), _one_to_one(width)
    one = before.reader(before.people, column, row, width)
    two = after.reader(after.people, column - offset[0], row - offset[1], width)

    def where_both(read: Read) -> Read:
        return lambda start, stop: np.where(
            np.isfinite(one(start, stop)) & np.isfinite(two(start, stop)), read(start, stop), np.nan
        )

    def std(side: Side, left: int, top: int) -> Optional[Read]:
        return where_both(side.reader(side.std, left, top, width)) if side.std is not None else None

    ratio = _ratio(cells, common)
    return (
        Part(cells, rows, columns, ratio, where_both(one), std(before, column, row)),
        Part(cells, rows, columns, ratio, where_both(two), std(after, column - offset[0], row - offset[1])),
    )


def _one_to_one(pixels: int) -> Shares:
    return Shares(np.arange(pixels, dtype=np.int64), np.ones(pixels), pixels)


def _ratio(cells: Grid, pixels: Grid) -> float:
    return abs(cells.transform.determinant / pixels.transform.determinant)


def _crs(side: Side) -> str:
    return str(side.grid.crs.to_string())[:40]


def _apart() -> EngineError:
    return EngineError(
        "no-overlap",
        "The two maps show different places: they do not overlap.",
        "Choose two maps of the same area.",
    )


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
    offset = _offset(one.cells, two.cells)
    if offset is None:
        raise EngineError(
            "other-grid",
            f"The maps have no cells of {job.cell_size_m:g} m in common: their grids do not meet.",
            "Map both dates on one grid, for example in the local UTM zone.",
        )
    column, row = max(offset[0], 0), max(offset[1], 0)
    width = min(one.cells.width, offset[0] + two.cells.width) - column
    height = min(one.cells.height, offset[1] + two.cells.height) - row
    if width <= 0 or height <= 0:
        raise _apart()
    t = one.cells.transform
    grid = Grid(one.cells.crs, Affine(t.a, 0, t.c + column * t.a, 0, t.e, t.f + row * t.e), width, height)
    starts = ((column, row), (column - offset[0], row - offset[1]))
    unit = "people per cell" if job.cell_size_m else "people per pixel"
    totals, left_out = np.zeros(4), 0
    with ExitStack() as stack:
        writers = []
        for path, quantity, text in (
            (job.output, "population_change", "change of the people"),
            (job.output_std, "population_std", "standard deviation of the change"),
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
        what = "cells" if job.cell_size_m else "pixels"
        warnings = (f"{left_out:,} {what} have no value, because the maps do not both cover them alike.",)
        report.warning(warnings[0])
    report.log(f"{totals[0]:,.0f} people before, {totals[1]:,.0f} after: {totals[1] - totals[0]:+,.0f}.")
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
