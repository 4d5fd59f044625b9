"""Age and sex: a map of people shared out over groups by the zones' counts of each."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, RasterResult, Table
from ...contract.jobs.age_sex import RESTS, AgeSexJob
from ...contract.jobs.statistics import ExposureJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.bands_are import BANDS_ARE, GROUPS
from ..io.dates import as_tags, period_of
from ..io.identity import raster_name, raster_sha256
from ..io.missing import Odd
from ..io.raster import RasterWriter, open_raster, raster_environment, write_raster
from ..io.raster_write import check_output
from ..zones.reading import ZoneSet, read_zones, zones_elsewhere
from .age_sex_report import write_report
from .exposure import column_names
from .findings_of_groups import GroupFindings, sentences
from .group_counts import read_counts
from .group_maps import write_groups
from .groups import Group, ratios, read_groups
from .population_layers import SINGLE, Layer, read_population

UNKNOWN = "unknown"
MOST_GROUPS = 200


def run(job: AgeSexJob, report: Report) -> JobResult:
    """Write the groups' maps, which sum to the map in every pixel of the zones.

    Tables: ``groups`` (group, sex, ages, people, percent, counted) and ``zones`` (zone_id, people, counted,
    a column for each group, unknown, young, old and dependency ratio, status). Numbers: people_total of the
    zones, people_unknown, people_outside (of pixels in no zone, which have no value), young_ratio and
    old_ratio where the ages tell them. Raises EngineError for groups that overlap, tables that can't be
    joined, and for what ``read_zones`` and ``read_population`` refuse.
    """
    groups = _check(job)
    with raster_environment(), ExitStack() as stack:
        population = read_population(ExposureJob((job.input,), unit=job.unit), report)
        if population.kind != SINGLE:
            raise EngineError(
                "one-band",
                sentence("The raster {file} has several maps as bands.", file=raster_name(job.input)),
                "Choose a map of people with one band.",
            )
        layer = population.layers[0]
        zones = read_zones(job.zones, layer.grid, report, counts=bool(job.zones.field))
        if zones.outside.all():
            raise zones_elsewhere(zones)
        counts = read_counts(job, zones, report)
        names = [*job.groups, *([UNKNOWN] if (counts.shares[-1] > 0).any() else [])]
        shares = counts.shares[: len(names)]
        dataset = stack.enter_context(open_raster(job.input))
        tags = _tags(job, zones, dataset, report)
        writing = stack.enter_context(ExitStack())
        out = writing.enter_context(_writer(job, job.output, layer, names, tags, report))
        each = [
            writing.enter_context(_writer(job, path, layer, [name], tags, report))
            for path, name in zip(_paths(job, names), names)
        ]
        odd = Odd()
        sums = write_groups(out, each, layer, dataset, zones, shares, counts.total, odd, report)
        odd.judge(raster_name(job.input), report)
        writing.close()
        credits, period = inherited(dataset.tags(), files=[raster_name(job.input)]), period_of(dataset.tags())
    people = np.zeros((len(groups) + 1, len(zones)))
    people[: len(names)] = sums.people
    found = GroupFindings(groups, zones, counts, people, sums.outside)
    said = sentences(found, job)
    report.log(said[0])
    for text in said[1:]:
        report.warning(text)
    files: Dict[str, str] = {}
    if job.output_report:
        write_report(job.output_report, job, found, said)
        files["output_report"] = job.output_report
    raster = RasterResult(
        job.output, "population", "Age and sex", layer.grid.pixel_area_m2(), len(names), *period
    )
    return JobResult(
        rasters={"output": raster},
        files=files,
        tables={"groups": _group_table(found), "zones": _zone_table(found)},
        numbers=_numbers(found),
        warnings=tuple(said[1:]),
        credits=credits,
    )


def _check(job: AgeSexJob) -> Tuple[Group, ...]:
    if job.rest not in RESTS:
        raise EngineError(
            "bad-choice",
            sentence("{value} is none of {allowed}.", value=repr(job.rest), allowed=", ".join(RESTS)),
            "Choose one of these.",
        )
    if not 1 <= len(job.groups) <= MOST_GROUPS:
        raise EngineError(
            "groups",
            sentence("There are {groups} groups.", groups=len(job.groups)),
            sentence("Choose from 1 to {most} fields with the people of each group.", most=MOST_GROUPS),
        )
    if job.zones.field and job.zones.field in job.groups and not job.keys:
        raise EngineError(
            "groups-overlap",
            sentence("The field {field} is the count of all and a group too.", field=job.zones.field),
            "Choose groups of which everybody is in one only.",
        )
    check_output(job.output, [job.input])
    return read_groups(job.groups)


def _paths(job: AgeSexJob, names: Sequence[str]) -> List[str]:
    """Return a file for each group, as WorldPop's users have them; none where no folder is asked for."""
    if not job.folder:
        return []
    Path(job.folder).mkdir(parents=True, exist_ok=True)
    stems = [re.sub(r"[^\w+-]+", "_", name) for name in names]
    return [str(Path(job.folder) / f"population_{stem}.tif") for stem in stems]


def _writer(
    job: AgeSexJob, path: str, layer: Layer, names: Sequence[str], tags: Dict[str, str], report: Report
) -> RasterWriter:
    kind = {BANDS_ARE: GROUPS, "GROUPS": "; ".join(names)}
    return write_raster(
        path,
        layer.grid,
        bands=len(names),
        quantity="population",
        descriptions=names,
        tags={**tags, **kind},
        report=report,
        inputs=[job.input],
    )


def _tags(job: AgeSexJob, zones: ZoneSet, dataset: Any, report: Report) -> Dict[str, str]:
    return {
        **as_tags(period_of(dataset.tags())),
        **inherited(dataset.tags(), files=[raster_name(job.input)]),
        "ALGORITHM": "agesex",
        "POPULATION": raster_name(job.input),
        "POPULATION_SHA256": raster_sha256(job.input, report),
        "ZONES": zones.name,
        "ZONES_SHA256": zones.outlines,
        "COUNTS": job.counts_name,
        "REST": job.rest,
    }


def _group_table(found: GroupFindings) -> Table:
    people, counted = found.people.sum(axis=1), np.nansum(found.counts.people, axis=1)
    total = people.sum()
    rows: List[Tuple[Any, ...]] = [
        (
            group.name,
            group.sex or None,
            group.ages or None,
            float(people[at]),
            100 * float(people[at]) / total if total else None,
            float(counted[at]),
        )
        for at, group in enumerate(found.groups)
    ]
    if people[-1] > 0:
        rows.append(
            (sentence("unknown"), None, None, float(people[-1]), 100 * float(people[-1]) / total, None)
        )
    return Table(("group", "sex", "ages", "people", "percent", "counted"), tuple(rows))


def _zone_table(found: GroupFindings) -> Table:
    names = column_names([group.name for group in found.groups], "in_")
    columns = ("zone_id", "people", "counted", *names, "unknown", "young", "old", "dependency", "groups_are")
    rows: List[Tuple[Any, ...]] = []
    for zone, zone_id in enumerate(found.zones.ids):
        people = found.people[:, zone]
        told = ratios(found.groups, people[:-1])
        known = bool(found.counts.known[zone]) and not found.zones.outside[zone]
        rows.append(
            (
                int(zone_id),
                float(people.sum()) if not found.zones.outside[zone] else None,
                _number(found.counts.total[zone]),
                *(float(value) if known else None for value in people[:-1]),
                float(people[-1]) if not found.zones.outside[zone] else None,
                told.young if told and known else None,
                told.old if told and known else None,
                told.both if told and known else None,
                found.status(zone),
            )
        )
    return Table(columns, tuple(rows))


def _numbers(found: GroupFindings) -> Dict[str, float]:
    people = found.people.sum(axis=1)
    told = ratios(found.groups, people[:-1])
    numbers = {
        "people_total": float(people.sum()),
        "people_unknown": float(people[-1]),
        "people_outside": found.outside,
    }
    return {**numbers, "young_ratio": told.young, "old_ratio": told.old} if told else numbers


def _number(value: float) -> Any:
    return float(value) if np.isfinite(value) else None
