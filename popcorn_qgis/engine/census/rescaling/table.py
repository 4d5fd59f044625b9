"""What a rescaling tells: the table of the zones, the totals, what became of whom."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np

from ....contract.jobs import JobResult, RasterResult, RescaleJob, Table
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.dates import Period
from ...io.raster import Grid
from ...zones.reading import ZoneSet
from . import plan as status
from .plan import STATUSES, Plan, known
from .writing import Mapped

COLUMNS = ("zone_id", "census", "before", "after", "ratio", "status", "together")


def told(
    job: RescaleJob,
    grid: Grid,
    period: Period,
    zones: ZoneSet,
    plan: Plan,
    mapped: Mapped,
    report: Report,
) -> JobResult:
    """Return what a rescaling tells: a row of COLUMNS for each zone, totals in people, and warnings.

    Zones that share their pixels stand in the table with their part of what was mapped in them together.
    """
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
            float(plan.before[z] / counts[z]) if counts[z] > 0 and not zones.outside[z] else None,
            statuses[z],
            int(zones.ids[plan.group[z]]) if members[z] else None,
        )
        for z in range(n)
    )
    warnings = _warnings(zones, statuses, mapped)
    for text in warnings:
        report.warning(text)
    placed = known(zones) & ~plan.unweighted
    census_total, mapped_total = float(np.nansum(counts)), float(after[placed].sum())
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
            sentence(
                "Pixels on the outer border of the zones count by their covered part: the "
                "raster's own sum is {total:,.0f}.",
                total=mapped.total,
            )
        )
    if mapped.emptied:
        report.log(
            sentence(
                "{pixels:,} pixels have their centre exactly on a border of zones. QGIS's Zonal "
                "statistics counts them in no zone, so they hold 0 people here; their zones' "
                "people are in the other pixels.",
                pixels=mapped.emptied,
            )
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
    ratios = [row[COLUMNS.index("ratio")] for row in rows if row[COLUMNS.index("ratio")] is not None]
    if not ratios:
        return sentence(
            "{people:,.0f} people placed in {placed} of {zones} zones.",
            people=people,
            placed=placed,
            zones=len(rows),
        )
    return sentence(
        "{people:,.0f} people placed in {placed} of {zones} zones; before, map ÷ census went from "
        "{lowest:.3g} to {highest:.3g}.",
        people=people,
        placed=placed,
        zones=len(rows),
        lowest=min(ratios),
        highest=max(ratios),
    )


def _statuses(zones: ZoneSet, plan: Plan, mapped: Mapped, members: np.ndarray) -> List[str]:
    spread = np.isfinite(plan.even)
    choices = (
        (np.isnan(zones.counts), status.MISSING),
        (zones.without_outline, status.NO_OUTLINE),
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
    texts: List[str] = []
    for name in (
        status.MISSING,
        status.NO_OUTLINE,
        status.OUTSIDE,
        status.NO_WEIGHT,
        status.SPREAD,
        status.PARTLY_OUTSIDE,
        status.TOO_SMALL,
    ):
        which = np.array([s == name for s in statuses])
        people = float(np.nansum(zones.counts[which]))
        if not which.any() or (people == 0 and name != status.MISSING):
            continue
        ids = ", ".join(str(i) for i in zones.ids[which][:5]) + (" …" if which.sum() > 5 else "")
        texts.append(
            sentence(
                "{some} of {zones} zones {says} (zone_id {ids}).",
                some=which.sum(),
                zones=len(zones),
                says=_says(name, people),
                ids=ids,
            )
        )
    return tuple(texts)


def _says(name: str, people: float) -> str:
    """Say what became of the zones with the status ``name``, and of their people."""
    if name == status.MISSING:
        return sentence("have no count and are not mapped")
    if name == status.NO_OUTLINE:
        return sentence("have no outline; {people:,.0f} people are not mapped", people=people)
    if name == status.OUTSIDE:
        return sentence("lie outside the raster; {people:,.0f} people are not mapped", people=people)
    if name == status.NO_WEIGHT:
        return sentence("have people but no weight; {people:,.0f} people are not mapped", people=people)
    if name == status.SPREAD:
        return sentence(
            "have people but no weight; {people:,.0f} people were spread evenly over them", people=people
        )
    if name == status.PARTLY_OUTSIDE:
        return sentence(
            "lie partly outside the raster; the part inside got their {people:,.0f} people", people=people
        )
    return sentence(
        "are smaller than a pixel; their {people:,.0f} people share one with a neighbour", people=people
    )


def _number(value: float) -> Optional[float]:
    return float(value) if np.isfinite(value) else None
