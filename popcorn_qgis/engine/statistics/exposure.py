"""People affected: who lives in each class of a hazard, per zone and in all."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Tuple

import numpy as np

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, Table
from ...contract.jobs.statistics import ExposureJob
from ..feedback import PartReport, Report
from ..io.raster import open_raster, raster_environment
from .areas_file import areas_of, write_areas
from .exposure_report import write_report
from .exposure_sums import Hazard, sum_exposure
from .findings import Findings, find, sentences
from .hazard_areas import read_areas
from .hazard_raster import open_hazard
from .population_layers import GROUPS, Population, read_population


def run(job: ExposureJob, report: Report) -> JobResult:
    """Count the people of each class. Tables: ``classes``, and with zones ``zones``.

    ``classes`` has a row for each class, the worst first, then "outside": class, kind (class, no class,
    unknown, outside), people, percent of the map's people, std, low, high (of members, else empty), area_km2
    on the map, off_map_percent of the class's area; of groups one column more for each. The rows add up to
    the map's total. ``zones``: zone_id, people, inside, inside_percent, low, high, a column for each class,
    outside, off_map_percent of the zone. Numbers: people_inside with inside_low and inside_high of members,
    people_outside, people_unknown, people_total, off_map_percent. Raises EngineError for maps, hazards and
    zones that can't be read or counted, and where a doubt would change the numbers.
    """
    if bool(job.hazard) == bool(job.hazard_raster):
        raise EngineError(
            "hazard",
            "A hazard is needed: either a layer or a raster.",
            "Choose one of them, and leave the other empty.",
        )
    with raster_environment():
        population = read_population(job, report)
        credits = _credits(job)
        if job.hazard:
            return _count(job, population, read_areas(job, report), credits, report)
        hazard = open_hazard(job, report)
        with hazard.dataset:
            return _count(job, population, hazard, credits, report)


def _count(
    job: ExposureJob, population: Population, hazard: Hazard, credits: Dict[str, str], report: Report
) -> JobResult:
    wants_areas = bool(job.output_areas or job.output_report)
    sums = sum_exposure(population, hazard, job.zones, PartReport(report, 0.0, 0.8 if wants_areas else 1.0))
    found = find(population, hazard.classes, sums)
    said = sentences(found)
    report.log(said[0])
    for text in said[1:]:
        report.warning(text)
    files: Dict[str, str] = {}
    if wants_areas:
        grid = population.layers[0].grid
        areas = areas_of(hazard, sums.pieces, grid, PartReport(report, 0.8, 0.95))
        if job.output_areas:
            write_areas(job.output_areas, areas, grid, found)
            files["output_areas"] = job.output_areas
        if job.output_report:
            write_report(job.output_report, job, population, found, areas, sums.zones, said)
            files["output_report"] = job.output_report
    report.progress(1.0)
    tables = {"classes": _class_table(population, found)}
    if sums.zones is not None:
        tables["zones"] = _zone_table(found, sums.zones.ids)
    numbers = {
        "people_inside": found.inside.people,
        "people_outside": found.rows[-1].people,
        "people_unknown": found.unknown,
        "people_total": found.total,
        "off_map_percent": found.off_map_percent,
    }
    if found.inside.low is not None and found.inside.high is not None:
        numbers.update(inside_low=found.inside.low, inside_high=found.inside.high)
    return JobResult(files=files, tables=tables, numbers=numbers, credits=credits, warnings=tuple(said[1:]))


def _class_table(population: Population, found: Findings) -> Table:
    groups = population.kind == GROUPS
    names = column_names([layer.name for layer in population.layers], "people_") if groups else []
    columns = ("class", "kind", "people", "percent", "std", "low", "high", "area_km2", "off_map_percent")
    rows: List[Tuple[Any, ...]] = []
    for row in found.rows:
        row_of_groups = tuple(float(people) for people in row.groups) if groups else ()
        rows.append(
            (
                row.name,
                row.kind,
                row.people,
                row.percent,
                row.std,
                row.low,
                row.high,
                row.area_km2,
                row.off_map_percent,
                *row_of_groups,
            )
        )
    return Table((*columns, *names), tuple(rows))


def _zone_table(found: Findings, ids: np.ndarray) -> Table:
    names = column_names([row.name for row in found.rows[:-1]], "in_")
    columns = (
        "zone_id", "people", "inside", "inside_percent", "low", "high", *names, "outside", "off_map_percent",
    )  # fmt: skip
    rows: List[Tuple[Any, ...]] = []
    for zone, zone_id in zip(found.zones, ids):
        if zone.people is None:
            rows.append((int(zone_id), *(None,) * (len(columns) - 2), zone.off_map_percent))
        else:
            rows.append(
                (
                    int(zone_id),
                    zone.people,
                    zone.inside.people,
                    zone.inside.percent,
                    zone.inside.low,
                    zone.inside.high,
                    *zone.by_class,
                    zone.off_map_percent,
                )
            )
    return Table(columns, tuple(rows))


def column_names(names: List[str], before: str) -> List[str]:
    """Return names that fields can have, each once: ``≥ 0.5`` becomes ``in_0_5``."""
    found: List[str] = []
    for number, name in enumerate(names, start=1):
        stem = before + (re.sub(r"[^\w]+", "_", name).strip("_").lower() or str(number))
        free, times = stem, 2
        while free in found:
            free, times = f"{stem}_{times}", times + 1
        found.append(free)
    return found


def _credits(job: ExposureJob) -> Dict[str, str]:
    tags = []
    for path in dict.fromkeys(job.inputs):
        with open_raster(path) as dataset:
            tags.append(dataset.tags())
    return inherited(*tags)
