"""Rescaling: scale a weight raster so that every census zone sums to its count."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ..errors import EngineError
from ..jobs import JobResult, RasterResult, RescaleJob, Table
from ..period import Period, as_tags
from ..raster import Grid, file_sha256, open_raster, raster_environment, write_raster
from ..raster_write import check_output
from ..report import PartReport, Report
from ..zone_pixels import ZonePixels
from ..zones import ZoneSet, read_zones
from . import plan as status
from .by_centre import plan_by_centre
from .by_fraction import plan_by_fraction
from .plan import STATUSES, Plan, known
from .weights import Weights

COLUMNS = ("zone_id", "census", "before", "after", "factor", "status", "together")


@dataclass(frozen=True)
class Mapped:
    """What was written: per zone the people of its pixels and how many pixels have any value; the sum."""

    people: np.ndarray
    pixels: np.ndarray
    total: float


def run(job: RescaleJob, report: Report) -> JobResult:
    """Write the rescaled map; return it with the table ``zones`` and the totals.

    Numbers: census_total and mapped_total (of the zones mapped) and their difference,
    unplaced_total (people left out), map_total (the raster's own sum), zones, zones_mapped, and
    zones_STATUS for every status.
    The table: zone_id, census, before (the zone's weight), after (people, measured in what was
    written), factor, status (see plan.STATUSES), and together: the zone_id that zones have in common
    which add up only together. Sums are float64. Raises EngineError for bad zones (``read_zones``),
    a rotated raster, and when no zone has people on the raster.
    """
    _check(job)
    with raster_environment(), open_raster(job.input) as dataset:
        grid = Grid.of(dataset)
        weights = Weights(dataset, job.band)
        check_output(job.output, [job.input])
        zones = read_zones(job.zones, grid, report, dense=job.border == "fraction")
        if not known(zones).any():
            raise _nothing_to_map(zones)
        pixels = ZonePixels(zones)
        part, spread = PartReport(report, 0.0, 0.5), job.no_weight == "spread"
        if job.border == "fraction":
            plan = plan_by_fraction(zones, pixels, weights, spread, job.outside == "unscaled", part)
        else:
            plan = plan_by_centre(zones, pixels, weights, spread, part)
        weights.warn(report)
        mapped = _write(job, zones, pixels, weights, plan, PartReport(report, 0.5, 1.0))
    return _result(job, grid, weights.period, zones, plan, mapped, report)


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


def _write(
    job: RescaleJob, zones: ZoneSet, pixels: ZonePixels, weights: Weights, plan: Plan, report: Report
) -> Mapped:
    n, outside = len(zones), 1.0 if job.outside == "unscaled" else np.nan
    # The last entry is what the index −1, no zone, finds.
    factor = np.append(np.where(np.isnan(plan.factor), outside, plan.factor), outside)
    even = np.append(plan.even, np.nan)
    even_on_nodata = np.append(plan.even_on_nodata, False)
    people, count, total = np.zeros(n), np.zeros(n, dtype=np.int64), 0.0
    set_value = plan.set_value.astype(np.float32).astype(np.float64)
    tags = {
        **as_tags(weights.period),
        "ALGORITHM": "rescale",
        "WEIGHT": Path(job.input).name,
        "WEIGHT_SHA256": file_sha256(job.input, report),
        "ZONES": zones.name,
        "COUNT_FIELD": zones.field,
        "BORDER": job.border,
        "NO_WEIGHT": job.no_weight,
        "OUTSIDE": job.outside,
    }
    all_windows, start = list(pixels.windows()), 0
    with write_raster(
        job.output,
        zones.grid,
        quantity="population",
        descriptions=("population",),
        tags=tags,
        report=report,
        inputs=[job.input],
    ) as out:
        for number, window in enumerate(all_windows):
            report.progress(number / len(all_windows), "Writing the map")
            index, weight = pixels.index(window), weights.read(window)
            value = weight * factor[index]
            spread = np.isfinite(even[index]) & (np.isfinite(weight) | even_on_nodata[index])
            value[spread] = even[index][spread]
            flat, owner, end = value.ravel(), index.ravel(), start + value.size
            low, high = np.searchsorted(plan.set_key, [start, end])
            own = np.ones(flat.size, dtype=bool)
            own[plan.set_key[low:high] - start] = False
            flat[plan.set_key[low:high] - start] = set_value[low:high]
            low, high = np.searchsorted(plan.add_key, [start, end])
            added = plan.add_key[low:high] - start
            flat[added] = np.nan_to_num(flat[added]) + plan.add_people[low:high]
            written = flat.reshape(value.shape).astype(np.float32)
            out.write(written, window)
            flat = written.ravel().astype(np.float64)
            valid = np.isfinite(flat)
            total += float(flat[valid].sum())
            count += np.bincount(owner[valid & (owner >= 0)], minlength=n)
            own &= valid & (owner >= 0)
            people += np.bincount(owner[own], flat[own], minlength=n)
            start = end
    on_border = np.nan_to_num(set_value)[plan.pair_set] * plan.pair_fraction
    people += np.bincount(plan.pair_zone, on_border, minlength=n)
    return Mapped(people, count, total)


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
