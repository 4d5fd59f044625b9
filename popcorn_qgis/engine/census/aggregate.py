"""Aggregation: sum people to the cells of a coarser grid, or to polygons; counts are never resampled."""

from __future__ import annotations

from typing import Any, List, Tuple

import numpy as np
import shapely
from rasterio.windows import Window

from ...contract.credits import inherited
from ...contract.jobs import AggregateJob, JobResult, RasterResult, Table, Zones
from ...contract.sentences import Sentence, sentence
from ..feedback import PartReport, Report
from ..io.dates import as_tags, period_of
from ..io.fitted_to import fit_tags, read_fits
from ..io.identity import raster_name, raster_sha256
from ..io.missing import PEOPLE, Odd
from ..io.raster import (
    Grid,
    check_band,
    open_raster,
    raster_environment,
    write_raster,
)
from ..io.raster_write import BLOCK_PX, check_output
from ..io.sample import odd_values, read_values
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet, read_zones, zones_elsewhere
from .cells import cell_grid, sum_strip
from .checks import border_warning, check_border, check_people, doubts
from .uncertainty import spread_of_totals
from .zone_sums import ZoneSums, members_by_zone, sum_by_zone

#: Less of the zones' area than this is borders that follow pixels, not people who are missing.
NOTED_SHARE = 0.005


def run(job: AggregateJob, report: Report) -> JobResult:
    """Sum the band to cells (``output``), or to zones (table ``zones``: zone_id, people, pixels).

    Numbers: people (on the map), total_before, total_after (in the result), with zones people_in_zones and
    people_outside. With ``members``, the table has std: that of the zone's total over the members. Raises
    EngineError for a raster that shows no people, a cell smaller than a pixel, a rotated raster.
    """
    check_border(job.border)
    with raster_environment(), open_raster(job.input) as dataset:
        check_band(dataset, job.band)
        check_people(dataset, job.band)
        for text in doubts(dataset, job.band):
            report.warning(text)
        grid = Grid.of(dataset)
        if job.zones is not None:
            return _to_zones(job, job.zones, dataset, grid, report)
        return _to_cells(job, dataset, grid, report)


def _to_cells(job: AggregateJob, dataset: Any, grid: Grid, report: Report) -> JobResult:
    check_output(job.output, [job.input])
    target, rows, columns = cell_grid(grid, job.cell_size_m)
    east_m, north_m = target.pixel_size_m()
    report.log(
        sentence(
            "Cells of {east_m:.1f} m × {north_m:.1f} m: {columns} × {rows}, from {pixel_columns} "
            "× {pixel_rows} pixels.",
            east_m=east_m,
            north_m=north_m,
            columns=target.width,
            rows=target.height,
            pixel_columns=grid.width,
            pixel_rows=grid.height,
        )
    )
    period = period_of(dataset.tags())
    tags = {
        **as_tags(period),
        **inherited(dataset.tags(), files=[raster_name(job.input)]),
        "ALGORITHM": "aggregate",
        "INPUT": raster_name(job.input),
        "INPUT_SHA256": raster_sha256(job.input, report),
        "CELL_SIZE_M": f"{job.cell_size_m:g}",
        **fit_tags(read_fits(dataset.tags())),
    }

    def read(start: int, stop: int) -> np.ndarray:
        window = Window(0, start, grid.width, stop - start)
        values, wrong = read_values(dataset, job.band, window, PEOPLE)
        odd.add(wrong, np.isfinite(values) | wrong, odd_values(dataset, job.band, window, wrong))
        return values

    before = after = 0.0
    odd = Odd()
    with write_raster(
        job.output,
        target,
        quantity="population",
        unit="people per cell",
        descriptions=("people per cell",),
        tags=tags,
        report=report,
        inputs=[job.input],
    ) as out:
        for top in range(0, target.height, BLOCK_PX):
            height = min(BLOCK_PX, target.height - top)
            people, seen, strip = sum_strip(read, rows, columns, top, height, report)
            before += strip
            written = np.where(seen > 1e-9, people, np.nan).astype(np.float32)
            after += float(np.nansum(written, dtype=np.float64))
            out.write(written, Window(0, top, target.width, height))
        odd.judge(raster_name(job.input), report)
    area = target.pixel_area_m2()
    raster = RasterResult(job.output, "population", "Population per cell", area, 1, *period)
    return JobResult(
        rasters={"output": raster},
        credits=inherited(dataset.tags(), files=[raster_name(job.input)]),
        numbers={"people": after, "total_before": before, "total_after": after, "difference": after - before},
    )


def _to_zones(job: AggregateJob, wanted: Zones, dataset: Any, grid: Grid, report: Report) -> JobResult:
    shared = job.border == "fraction"
    zones = read_zones(wanted, grid, report, counts=False, dense=shared, may_overlap=shared)
    if zones.outside.all():
        raise zones_elsewhere(zones)
    own = PartReport(report, 0.0, 0.2 if job.members else 1.0)
    sums = sum_by_zone(dataset, [job.band], ZonePixels(zones), len(zones), own, job.border)
    sums.odd.judge(raster_name(job.input), report)
    columns: Tuple[str, ...] = ("zone_id", "people", "pixels")
    rows: Tuple[Tuple[Any, ...], ...] = tuple(
        (int(zones.ids[z]), float(sums.people[0, z]) if sums.pixels[z] > 0 else None, float(sums.pixels[z]))
        for z in range(len(zones))
    )
    if job.members:
        part = PartReport(report, 0.2, 1.0)
        std = spread_of_totals(members_by_zone(job.members, wanted, job.border, part))
        columns = (*columns, "std")
        rows = tuple((*row, float(s) if row[1] is not None else None) for row, s in zip(rows, std))
    shapeless = zones.without_outline
    empty = int(((sums.pixels == 0) & ~shapeless).sum())
    warnings: List[str] = []
    if shapeless.any():
        warnings.append(
            sentence("{some} of {zones} zones have no outline.", some=shapeless.sum(), zones=len(zones))
        )
    if empty:
        warnings.append(
            sentence("{empty} of {zones} zones have no pixel with a value.", empty=empty, zones=len(zones))
        )
    warnings += _about_borders(dataset, zones, sums, job.border)
    outside = float(sums.outside[0])
    if outside >= 0.5:
        report.log(
            sentence(
                "{people:,.0f} people on the map ({share:.1%}) live in none of the zones.",
                people=outside,
                share=outside / float(sums.total[0]),
            )
        )
    for text in warnings:
        report.warning(text)
    report.log(_inside(float(sums.people.sum()), float(sums.total[0]), _uncovered(zones, sums)))
    return JobResult(
        tables={"zones": Table(columns, rows)},
        credits=inherited(dataset.tags(), files=[raster_name(job.input)]),
        numbers={
            "people": float(sums.total[0]),
            "people_in_zones": float(sums.people.sum()),
            "people_outside": outside,
            "total_before": float(sums.total[0]),
            "total_after": float(sums.people.sum()),
            "zones": float(len(zones)),
        },
        warnings=tuple(warnings),
    )


def _about_borders(dataset: Any, zones: ZoneSet, sums: ZoneSums, border: str) -> List[str]:
    """Say what the sums over the zones count twice, or put elsewhere than a rescaling did."""
    twice = float(sums.twice[0])
    texts: List[str] = []
    if twice >= 0.5:
        texts.append(
            sentence("Some zones overlap: {people:,.0f} people count in more than one of them.", people=twice)
        )
    inside = zones.areas_m2[~zones.outside]
    other_rule = border_warning(dataset.tags(), zones, float(inside.mean()), border)
    return [*texts, other_rule] if other_rule else texts


def _uncovered(zones: ZoneSet, sums: ZoneSums) -> float:
    """Return the share of the zones' area in which the map has no value, 0..1; areas as on the grid."""
    transform = zones.grid.transform
    area_px = float(shapely.area(zones.geometries).sum()) / abs(transform.determinant)
    return max(0.0, 1.0 - float(sums.pixels.sum()) / area_px) if area_px > 0 else 0.0


def _inside(people: float, total: float, uncovered: float) -> Sentence:
    """Answer how many people live in the zones, and whether the map knows all of them."""
    if uncovered < NOTED_SHARE:
        return sentence(
            "{people:,.0f} people inside, of {total:,.0f} on the map.", people=people, total=total
        )
    return sentence(
        "{people:,.0f} people inside, of {total:,.0f} on the map; {share:.1%} of the area lies outside the "
        "map, and who lives there is not counted.",
        people=people,
        total=total,
        share=uncovered,
    )
