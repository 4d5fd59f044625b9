"""Population through time: every step of a series mapped date by date, its interval, and what changed."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, RasterResult, Table
from ...contract.jobs.timeseries import INTERVALS, STEPS, PopulationSeriesJob
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..io.atomic_file import write_text
from ..io.raster import raster_environment
from ..io.series import read_series
from ..mapping.rate import check_rate_or_model
from ..zones.reading import ZoneSet, read_zones
from .census_years import Counted, at_steps, read_censuses
from .date_checks import Choice, choose_dates
from .other_series import OtherStep, by_step, read_other
from .renewed_roofs import without_renewed
from .series_findings import StepFound, sentences, step_table, zone_table
from .series_report import SeriesFound, write_report
from .step_changes import LEVEL, StepPeople, compare, longest, pairs_of
from .step_maps import StepMaps
from .step_pictures import image_of_step, small_map
from .steps import CalendarStep, calendar_steps

#: Of the work, up to the series read, its dates looked at, and its maps made.
READ_SHARE, LOOK_SHARE, MAPS_SHARE = 0.01, 0.05, 0.98


def run(job: PopulationSeriesJob, report: Report) -> JobResult:
    """Map each step and tell what changed.

    Tables: ``steps`` (one row a calendar step, empty where it has no date) and with zones ``zones``. Rasters:
    ``step LABEL`` and ``std LABEL``, people per pixel, with the step's days, and ``image LABEL`` in the
    folder of pictures. Numbers: steps, first_people, last_people, and of the change over the whole time,
    where it is known, change, change_low, change_high.
    Raises EngineError for a series, models or zones that can't be used, and Cancelled.
    """
    _check(job)
    series = read_series(job.series, PartReport(report, 0.0, READ_SHARE))
    steps = calendar_steps(series, job.step, job.first_day, job.end_day)
    Path(job.folder).mkdir(parents=True, exist_ok=True)
    look, work = (PartReport(report, *part) for part in ((READ_SHARE, LOOK_SHARE), (LOOK_SHARE, MAPS_SHARE)))
    choices = _choices(job, steps, look)
    zones = None
    if job.zones is not None:
        zones = read_zones(job.zones, series.grid, report, counts=False, dense=True, may_overlap=True)
    censuses = read_censuses(job, zones, report) if zones is not None else []
    others = read_other(job.other_series) if job.other_series else ()
    maps = StepMaps(job, _streams(choices), zones, report)
    every = max(sum(len(choice.dates) for choice in choices), 1)
    found: List[StepFound] = []
    rasters: Dict[str, RasterResult] = {}
    credits: Dict[str, str] = {}
    done = 0
    for step, choice in zip(steps, choices):
        for day, reason in choice.dropped:
            work.log(
                sentence("{step}: {day} is left out: {reason}.", step=step.label, day=day, reason=reason)
            )
        if not choice.dates:
            work.warning(sentence("{step}: no date can be used; its row is empty.", step=step.label))
            found.append(StepFound(StepPeople(step, (), np.zeros(0)), choice, None, None, None))
            continue
        part = PartReport(work, done / every, (done + len(choice.dates)) / every)
        people, low, high, result = maps.map(step, choice.dates, part)
        done += len(choice.dates)
        shares = [share for share in choice.clear_shares if np.isfinite(share)]
        found.append(StepFound(people, choice, low, high, float(np.mean(shares)) if shares else None))
        rasters.update(result.rasters)
        credits = inherited(credits, result.credits) if credits else dict(result.credits)
    last = PartReport(report, MAPS_SHARE, 1.0)
    if job.pictures_folder:
        rasters.update(_images(job, found, last))
    counted = None
    if censuses and zones is not None:
        counted = at_steps(censuses, [one.people for one in found], zones.parents)
    other = by_step(others, steps) if others else None
    result = _told(job, found, zones, rasters, credits, counted, other, report)
    maps.clear()
    return result


def _images(job: PopulationSeriesJob, found: List[StepFound], report: Report) -> Dict[str, RasterResult]:
    images = {}
    for number, one in enumerate(found):
        part = PartReport(report, number / len(found), (number + 1) / len(found))
        dates = one.people.dates
        image = image_of_step(one.people.step, dates, job.pictures_folder, job.s2_scale, job.offset, part)
        if image is not None:
            images[f"image {one.label}"] = image
    return images


def _told(
    job: PopulationSeriesJob,
    found: List[StepFound],
    zones: Optional[ZoneSet],
    rasters: Dict[str, RasterResult],
    credits: Dict[str, str],
    counted: Optional[Counted],
    other: Optional[Sequence[Optional[OtherStep]]],
    report: Report,
) -> JobResult:
    people = [one.people for one in found]
    changes = [change for change in (compare(people, *pair) for pair in pairs_of(people)) if change]
    furthest = longest(people)
    whole = compare(people, *furthest) if furthest else None
    renewed = 0
    if whole is not None and zones is not None:
        maps = tuple(rasters[f"step {found[at].label}"] for at in (whole.before, whole.after))
        dates = people[whole.before].dates
        whole, renewed = without_renewed(whole, (maps[0], maps[1]), dates, zones, job, report)
    if renewed:
        report.log(
            sentence(
                "In {zones} zones the rise lies on ground that was sealed before, as where a roof is "
                "renewed: they are not called growth.",
                zones=renewed,
            )
        )
    for text in (*sentences(found, whole, zones), *(counted.said if counted else ())):
        report.log(text)
    tables = {"steps": step_table(found, changes, counted)}
    if zones is not None:
        tables["zones"] = zone_table(found, whole, zones, counted)
    files = {"steps": str(Path(job.folder) / "steps.csv")}
    write_text(files["steps"], _csv(tables["steps"]))
    if job.output_report:
        pictures = {
            one.label: small_map(rasters[f"step {one.label}"], report) for one in found if one.people.dates
        }
        write_report(
            job.output_report,
            job,
            SeriesFound(found, changes, whole, zones, counted, other, pictures, credits),
        )
        files["output_report"] = job.output_report
    report.progress(1.0, "Done")
    mapped = [one for one in found if one.people.dates]
    numbers = {
        "steps": float(len(mapped)),
        "first_people": float(mapped[0].people.totals.mean()),
        "last_people": float(mapped[-1].people.totals.mean()),
    }
    if whole is not None and whole.total.freedom:
        low, high = whole.total.interval(LEVEL)
        numbers.update(change=float(whole.total.change), change_low=float(low), change_high=float(high))
    return JobResult(rasters=rasters, files=files, tables=tables, numbers=numbers, credits=credits)


def _check(job: PopulationSeriesJob) -> None:
    check_rate_or_model(job.occupancy_model, job.rate)
    if job.rate is not None and job.rate.zones is not None:
        raise EngineError(
            "rate",
            "The rate of a series can't be fitted to one census: every step would get that census' people.",
            "Give a number of people per built-up pixel, or an occupancy model.",
        )
    for value, known, what in ((job.step, STEPS, "step"), (job.interval, INTERVALS, "interval")):
        if value not in known:
            raise EngineError(
                "choice",
                sentence("“{value}” is no {what}.", value=value, what=what),
                sentence("Choose one of: {known}.", known=", ".join(known)),
            )


def _choices(job: PopulationSeriesJob, steps: Tuple[CalendarStep, ...], report: Report) -> List[Choice]:
    """Return the dates of each step; dates without radar are left out where others have it."""
    radar = any(dated.s1 is not None for step in steps for dated in step.dates)
    choices: List[Choice] = []
    with raster_environment():
        for number, step in enumerate(steps):
            part = PartReport(report, number / len(steps), (number + 1) / len(steps))
            alone = [dated for dated in step.dates if radar and dated.s1 is None]
            dates = [dated for dated in step.dates if dated not in alone]
            choice = choose_dates(dates, job.dates_per_step, job.s2_scale, job.offset, part)
            far = [(dated.label, sentence("no Sentinel-1 is near it in time")) for dated in alone]
            choices.append(replace(choice, dropped=(*choice.dropped, *far)))
    if not any(choice.dates for choice in choices):
        day, reason = next(((d, r) for choice in choices for d, r in choice.dropped), ("", ""))
        raise EngineError(
            "no-dates",
            sentence("No date of the series can be used; of {day}, {reason}.", day=day, reason=reason),
            "Choose another period, or a series with clearer dates.",
        )
    return choices


def _streams(choices: List[Choice]) -> Tuple[str, ...]:
    first = next(choice.dates[0] for choice in choices if choice.dates)
    return tuple(name for name in ("s1", "s2") if getattr(first, name) is not None)


def _csv(table: Table) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows(["" if value is None else value for value in row] for row in table.rows)
    return text.getvalue()
