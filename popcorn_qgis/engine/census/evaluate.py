"""Evaluation: maps against census counts, zone by zone and in a table of metrics."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ..errors import EngineError
from ..jobs import EvaluateJob, JobResult, Table, Zones
from ..raster import Grid, open_raster, raster_environment
from ..report import PartReport, Report
from ..zone_pixels import ZonePixels
from ..zones import ZoneSet, read_zones
from .metrics import SMALLEST_COUNT, Metrics, measure
from .plan import TOO_SMALL
from .sums import ZoneSums, sum_by_zone
from .weights import check_band, check_people

COMPARED = "compared"
METRICS = ("r2", "mae", "rmse", "mape", "mae_log", "mse_log", "correlation", "bias", "bias_percent")


def run(job: EvaluateJob, report: Report) -> JobResult:
    """Sum the first band of every map over the zones, pixels as ``job.border`` says, and compare.

    Table ``zones``: zone_id, census, then for each map mapped, difference (mapped − census),
    relative (%) and factor (census ÷ mapped), from the second map on with its number behind the name;
    last status: ``compared``, or why not. Table ``metrics``: rank, map and the metrics, best R² first.
    Only zones that lie on all maps with at least one pixel of value are compared, so that all maps
    have the same ones. By centre, a zone without a pixel's centre is ``too small``, not compared, and
    zones may not overlap. The numbers are those of the first map. Raises EngineError when there is
    nothing to compare.
    """
    if job.border not in ("centre", "fraction"):
        raise EngineError(
            "bad-choice", f"{job.border!r} is none of centre, fraction.", "Choose one of these."
        )
    if not job.inputs:
        raise EngineError("no-map", "There is no map to compare.", "Choose one or more population maps.")
    mapped: List[np.ndarray] = []
    for number, path in enumerate(job.inputs):
        part = PartReport(report, number / len(job.inputs), (number + 1) / len(job.inputs))
        zones, sums = _sum(path, job, part)
        if number == 0:
            reasons = np.where(np.isnan(zones.counts), "no count", COMPARED).astype(object)
        for wrong, reason in (
            (zones.outside, "outside"),
            (zones.partly_outside, "partly outside"),
            (sums.held <= 0, TOO_SMALL),
            (sums.pixels <= 0, "no value"),
        ):
            reasons[wrong & (reasons == COMPARED)] = reason
        mapped.append(sums.people)
    compared = reasons == COMPARED
    if not compared.any():
        raise EngineError(
            "nothing-to-compare",
            f"None of the {len(zones)} zones of {zones.name} has a count and lies wholly on "
            f"{'all the maps' if len(job.inputs) > 1 else 'the map'}.",
            "Check the field of the counts, and that zones and maps show the same place.",
        )
    left_out = int((~compared).sum())
    warnings = _left_out(reasons, len(zones)) if left_out else ()
    warnings += _too_small(reasons == TOO_SMALL, zones)
    warnings += tuple(_fitted(path, job.zones) for path in job.inputs if _fitted(path, job.zones))
    for text in warnings:
        report.warning(text)
    census = zones.counts
    found = [measure(census[compared], people[compared]) for people in mapped]
    first = found[0]
    numbers = {name: value for name, value in asdict(first).items() if value is not None}
    numbers.update(
        census_total=float(census[compared].sum()),
        mapped_total=float(mapped[0][compared].sum()),
        zones=float(len(zones)),
        zones_compared=float(compared.sum()),
    )
    metrics = _metric_table(job.inputs, found)
    report.log(_closing(metrics, int(compared.sum())))
    return JobResult(
        tables={"zones": _zone_table(zones, mapped, reasons), "metrics": metrics},
        numbers=numbers,
        warnings=warnings,
    )


def _sum(path: str, job: EvaluateJob, report: Report) -> Tuple[ZoneSet, ZoneSums]:
    by_fraction = job.border == "fraction"
    with raster_environment(), open_raster(path) as dataset:
        check_band(dataset, 1)
        check_people(dataset)
        grid = Grid.of(dataset)
        placed = read_zones(job.zones, grid, report, dense=by_fraction, may_overlap=by_fraction)
        sums = sum_by_zone(dataset, 1, ZonePixels(placed), len(placed), report, job.border)
    return placed, sums


def _zone_table(zones: ZoneSet, mapped: List[np.ndarray], reasons: np.ndarray) -> Table:
    columns: List[str] = ["zone_id", "census"]
    for number in range(1, len(mapped) + 1):
        end = f"_{number}" if number > 1 else ""
        columns += [f"mapped{end}", f"difference{end}", f"relative{end}", f"factor{end}"]
    rows = []
    for z in range(len(zones)):
        count = float(zones.counts[z]) if np.isfinite(zones.counts[z]) else None
        row: List[Any] = [int(zones.ids[z]), count]
        for people in mapped:
            row += _compare(count, float(people[z])) if reasons[z] == COMPARED else [None] * 4
        rows.append((*row, str(reasons[z])))
    return Table((*columns, "status"), tuple(rows))


def _compare(count: Optional[float], people: float) -> List[Optional[float]]:
    difference = people - (count or 0.0)
    relative = 100 * difference / count if count and count > SMALLEST_COUNT else None
    return [people, difference, relative, (count or 0.0) / people if people > 0 else None]


def _metric_table(inputs: Tuple[str, ...], found: List[Metrics]) -> Table:
    def quality(number: int) -> Tuple[float, float]:
        r2 = found[number].r2
        return (-r2 if r2 is not None else 0.0, found[number].mae)

    rows = []
    for rank, number in enumerate(sorted(range(len(found)), key=quality), start=1):
        values: Dict[str, Any] = asdict(found[number])
        rows.append((rank, number + 1, Path(inputs[number]).name, *(values[name] for name in METRICS)))
    return Table(("rank", "number", "map", *METRICS), tuple(rows))


def _closing(metrics: Table, zones: int) -> str:
    """Say in one sentence which map is best, and how good."""
    best = dict(zip(metrics.columns, metrics.rows[0]))
    which = f"Best of {len(metrics.rows)} maps: {best['map']}" if len(metrics.rows) > 1 else best["map"]
    r2 = f", R² {best['r2']:.3f}" if best["r2"] is not None else ""
    return (
        f"{which}, off by {best['mae']:,.1f} people per zone "
        f"(mean absolute error; RMSE {best['rmse']:,.1f}{r2}) over {zones} zone{'s' if zones > 1 else ''}."
    )


def _left_out(reasons: np.ndarray, zones: int) -> Tuple[str, ...]:
    kinds = [f"{(reasons == kind).sum()} {kind}" for kind in sorted(set(reasons) - {COMPARED})]
    return (f"{(reasons != COMPARED).sum()} of {zones} zones were not compared: {', '.join(kinds)}.",)


def _too_small(small: np.ndarray, zones: ZoneSet) -> Tuple[str, ...]:
    """Return a warning of zones that hold no pixel's centre."""
    if not small.any():
        return ()
    return (
        f"{small.sum()} of {len(zones)} zones, with {zones.counts[small].sum():,.0f} people, hold no pixel's "
        "centre: what the map has there counts in the zones around. Count pixels by the share of their area "
        "(fraction) to compare such zones too.",
    )


def _fitted(path: str, zones: Zones) -> str:
    """Return a warning when the map was rescaled to these very zones."""
    with open_raster(path) as dataset:
        tags = dataset.tags()
    if tags.get("ALGORITHM") != "rescale" or tags.get("ZONES") != zones.name:
        return ""
    if tags.get("COUNT_FIELD") != zones.field:
        return ""
    return f"The map {Path(path).name} was rescaled to these zones: that it agrees with them proves nothing."
