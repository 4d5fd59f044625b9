"""Population through time: every step of a series mapped date by date, its interval, and what changed."""

from __future__ import annotations

import csv
import io
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Tuple

import numpy as np

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.jobs import Compute, Imagery, JobResult, RasterResult, Rate, Table, Zones
from ...contract.jobs.timeseries import INTERVALS, STEPS, PopulationSeriesJob
from ...contract.sentences import sentence
from ..census.uncertainty import interval_of_mean
from ..census.zone_sums import sum_by_zone
from ..feedback import PartReport, Report
from ..inference.outputs import OutputPlan
from ..inference.run import opened
from ..inference.stack import Stack, open_pairs
from ..io.atomic_file import write_text
from ..io.dates import TAG as PERIOD
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment
from ..io.series import Series, read_series
from ..mapping.population import networks_of
from ..mapping.rate import ConstantRate, check_rate_or_model, rate_of, seen_tags
from ..mapping.recipe import Recipe
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet, read_zones
from .date_checks import Choice, choose_dates
from .date_ensemble import PEOPLE, DateEnsemble, totals
from .series_findings import StepFound, sentences, step_table, zone_table
from .series_report import write_report
from .step_changes import LEVEL, StepPeople, compare, longest, pairs_of
from .steps import CalendarStep, Dated, calendar_steps

LOOK_SHARE = 0.05  # of the work, for looking at the dates


def run(job: PopulationSeriesJob, report: Report) -> JobResult:
    """Map each step and tell what changed.

    Tables: ``steps`` (one row a calendar step, empty where it has no date) and with zones ``zones``. Rasters:
    ``step LABEL`` and ``std LABEL``, people per pixel, with the step's days. Numbers: steps, first_people,
    last_people. Raises EngineError for a series, models or zones that can't be used, and Cancelled.
    """
    _check(job)
    series = read_series(job.series, report)
    steps = calendar_steps(series, job.step, job.first_day, job.end_day)
    Path(job.folder).mkdir(parents=True, exist_ok=True)
    look, work = PartReport(report, 0.0, LOOK_SHARE), PartReport(report, LOOK_SHARE, 1.0)
    choices = _choices(job, steps, look)
    maps = _Maps(job, _streams(choices), series)
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
        one, result = maps.map(step, choice, part)
        done += len(choice.dates)
        found.append(one)
        rasters.update(result.rasters)
        credits = inherited(credits, result.credits) if credits else dict(result.credits)
    return _told(job, found, maps.zones, rasters, credits, report)


def _told(
    job: PopulationSeriesJob,
    found: List[StepFound],
    zones: Optional[ZoneSet],
    rasters: Dict[str, RasterResult],
    credits: Dict[str, str],
    report: Report,
) -> JobResult:
    people = [one.people for one in found]
    changes = [change for change in (compare(people, *pair) for pair in pairs_of(people)) if change]
    furthest = longest(people)
    whole = compare(people, *furthest) if furthest else None
    for text in sentences(found, whole, zones):
        report.log(text)
    tables = {"steps": step_table(found, changes)}
    if zones is not None:
        tables["zones"] = zone_table(found, whole, zones)
    files = {"steps": str(Path(job.folder) / "steps.csv")}
    write_text(files["steps"], _csv(tables["steps"]))
    if job.output_report:
        write_report(job.output_report, job, found, changes, whole, zones)
        files["output_report"] = job.output_report
    report.progress(1.0, "Done")
    mapped = [one for one in found if one.people.dates]
    numbers = {
        "steps": float(len(mapped)),
        "first_people": float(mapped[0].people.totals.mean()),
        "last_people": float(mapped[-1].people.totals.mean()),
    }
    return JobResult(rasters=rasters, files=files, tables=tables, numbers=numbers, credits=credits)


def _check(job: PopulationSeriesJob) -> None:
    check_rate_or_model(job.occupancy_model, job.rate)
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


@dataclass(frozen=True)
class _StepJob:
    """What the mapping of one step needs to know."""

    imagery: Imagery
    compute: Compute
    preview_folder: str = ""


class _Maps:
    """Maps one step after another, with the same networks, the same rate, and the same zones."""

    def __init__(self, job: PopulationSeriesJob, streams: Tuple[str, ...], series: Series) -> None:
        self._job, self._grid = job, series.grid
        self._streams, self._rate = streams, None if job.occupancy_model else (job.rate or Rate())
        self._fitted: Optional[ConstantRate] = None
        self.zones: Optional[ZoneSet] = None

    def map(self, step: CalendarStep, choice: Choice, report: Report) -> Tuple[StepFound, JobResult]:
        """Map a step; return what it holds, and the rasters that were written."""
        job, dates = self._job, choice.dates
        models, members, extractor = networks_of(job, self._streams, report, builtup=bool(job.min_builtup))
        networks = [*([extractor] if extractor else []), *members]
        imagery = Imagery(
            s1=tuple(d.s1.path for d in dates if d.s1) if "s1" in self._streams else (),
            s2=tuple(d.s2.path for d in dates if d.s2) if "s2" in self._streams else (),
            s1_unit=job.s1_unit,
            s2_scale=job.s2_scale,
            offset=job.offset,
            mask_implausible=job.mask_implausible,
        )
        with tempfile.TemporaryDirectory(prefix="popcorn-dates-") as scratch, ExitStack() as masks:
            plans = _planner(job, step, scratch)
            opener = _opener(dates)
            small = _StepJob(imagery, job.compute)
            with opened(small, networks, plans, max(len(members), 1), report, opener) as mapping:
                shown = {dated.label: dated for dated in dates}
                kept = tuple(shown[one.label] for one in mapping.scene.steps)
                files = [dated.s2.mask if dated.s2 else "" for dated in kept]
                opened_masks = tuple(
                    masks.enter_context(open_raster(file)) if file else None for file in files
                )
                recipe = Recipe(extractor, members, None, job.min_builtup)
                if self._rate is not None and self._fitted is None:
                    self._fitted = rate_of(self._rate, mapping, recipe, report)
                recipe = replace(recipe, rate=self._fitted.value if self._fitted else None)
                told = [("rate", recipe.rate), ("min_builtup", job.min_builtup), ("step", job.step)]
                last = (step.end - timedelta(days=1)).date()
                tags = {**seen_tags(members, self._fitted), PERIOD: f"{step.start.date()}..{last}"}
                tally, result = mapping.write(DateEnsemble(recipe, opened_masks), models, told, tags)
            filled, raw = totals(tally.sums, len(kept))
            by_zone = (
                self._by_zone(job.zones, f"{scratch}/dates.tif", len(kept), report) if job.zones else None
            )
        people = StepPeople(step, kept, filled, by_zone)
        rasters = {
            f"{'step' if key == 'output' else 'std'} {step.label}": replace(
                raster, name=sentence("{what} {step}", what=raster.name, step=step.label)
            )
            for key, raster in result.rasters.items()
            if key != "output_dates"
        }
        low, high = _interval(job.interval, filled, raw)
        seen = float(np.nanmean(choice.clear_shares)) if np.isfinite(choice.clear_shares).any() else None
        report.log(
            sentence(
                "{step}: {people:,.0f} people, from {dates} dates."
                if len(kept) != 1
                else "{step}: {people:,.0f} people, from {dates} date: how sure that is, is not known.",
                step=step.label,
                people=filled.mean(),
                dates=len(kept),
            )
        )
        return StepFound(people, choice, low, high, seen), replace(result, rasters=rasters)

    def _by_zone(self, zones: Zones, path: str, dates: int, report: Report) -> np.ndarray:
        """Return people float64 [dates, zones]; what a date hides takes the mean of the others."""
        with raster_environment(), open_raster(path) as dataset:
            if self.zones is None:
                self.zones = read_zones(
                    zones, Grid.of(dataset), report, counts=False, dense=True, may_overlap=True
                )
            pixels = ZonePixels(self.zones)
            people = sum_by_zone(dataset, range(1, dates + 1), pixels, len(self.zones), report).people
        people[:, self.zones.outside] = np.nan
        return people


def _opener(dates: Tuple[Dated, ...]) -> Callable[[Imagery, Report, ExitStack], Stack]:
    def open_dates(imagery: Imagery, report: Report, stack: ExitStack) -> Stack:
        def raster(member: Any, wanted: Tuple[str, ...]) -> Any:
            return stack.enter_context(open_raster(member.path)) if member and wanted else None

        pairs = [(d.label, raster(d.s1, imagery.s1), raster(d.s2, imagery.s2)) for d in dates]
        return open_pairs(pairs, imagery, report)

    return open_dates


def _planner(
    job: PopulationSeriesJob, step: CalendarStep, scratch: str
) -> Callable[[Stack], List[OutputPlan]]:
    def plans(scene: Stack) -> List[OutputPlan]:
        unit, name = "people per pixel", "Population"
        labels = tuple(f"{one.label}: {unit}" for one in scene.steps)
        place = Path(job.folder)
        std = str(place / f"population_{step.label}_std.tif") if job.write_std and len(labels) > 1 else ""
        dates = f"{scratch}/dates.tif" if job.zones else ""
        spread = (f"standard deviation of the {unit} over the dates",)
        return [
            OutputPlan("output", str(place / f"population_{step.label}.tif"), PEOPLE, "mean", name, (unit,)),
            OutputPlan("output_std", std, PEOPLE, "std", f"{name}, standard deviation", spread),
            OutputPlan("output_dates", dates, PEOPLE, "singles", f"{name} by date", labels),
        ]

    return plans


def _interval(kind: str, filled: np.ndarray, raw: np.ndarray) -> Tuple[Optional[float], Optional[float]]:
    """Return the ends of a step's interval; None for one date, of which nothing is known.

    "published": the mean ± the standard deviation over dates as they were mapped, divided by n (spec series,
    section 2); else Student's interval of the mean.
    """
    if len(filled) < 2:
        return None, None
    if kind == "published":
        spread = float(raw.std())
        return float(filled.mean()) - spread, float(filled.mean()) + spread
    low, high = interval_of_mean(filled, LEVEL)
    return max(float(low), 0.0), float(high)


def _csv(table: Table) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(table.columns)
    writer.writerows(["" if value is None else value for value in row] for row in table.rows)
    return text.getvalue()
