"""The maps of a series: each step's dates mapped in one pass, and people counted by date and zone."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Callable, List, Optional, Tuple

import numpy as np

from ...contract.jobs import Compute, Imagery, JobResult, Rate
from ...contract.jobs.timeseries import PopulationSeriesJob
from ...contract.sentences import sentence
from ..census.uncertainty import interval_of_mean
from ..census.zone_sums import sum_by_zone
from ..feedback import Report
from ..inference.outputs import OutputPlan
from ..inference.run import opened
from ..inference.stack import Stack, open_pairs
from ..io.dates import TAG as PERIOD
from ..io.raster import open_raster, raster_environment
from ..mapping.population import networks_of
from ..mapping.rate import given_rate, seen_tags
from ..mapping.recipe import Recipe
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet
from .clear_masks import opened_mask
from .date_ensemble import AS_MAPPED, PEOPLE, DateEnsemble, totals
from .step_changes import LEVEL, StepPeople
from .step_store import Step, StepStore
from .steps import CalendarStep, Dated


@dataclass(frozen=True)
class _StepJob:
    """What the mapping of one step needs to know."""

    imagery: Imagery
    compute: Compute
    preview_folder: str = ""


class StepMaps:
    """Maps one step after another, with the same networks, the same rate, and the same zones."""

    def __init__(
        self, job: PopulationSeriesJob, streams: Tuple[str, ...], zones: Optional[ZoneSet], report: Report
    ) -> None:
        self._job, self._streams, self._zones = job, streams, zones
        builtup = bool(job.min_builtup)
        self._models, self._members, self._extractor = networks_of(job, streams, report, builtup=builtup)
        self._rate = None if job.occupancy_model else given_rate(job.rate or Rate(), report)
        self._store = StepStore(job, self._models, zones.fingerprint if zones is not None else "", report)

    def clear(self) -> None:
        """Forget what was kept in case of an interruption: the series is whole."""
        self._store.clear()

    def map(
        self, step: CalendarStep, dates: Tuple[Dated, ...], report: Report
    ) -> Tuple[StepPeople, Optional[float], Optional[float], JobResult]:
        """Map a step, or take it from an earlier run: its people, the ends of its interval, its rasters."""
        labels, filled, raw, zones, result = self._store.keep(
            step, dates, lambda: self._mapped(step, dates, report)
        )
        kept = tuple(dated for dated in dates if dated.label in labels)
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
        return StepPeople(step, kept, filled, zones), *_interval(self._job.interval, filled, raw), result

    def _mapped(self, step: CalendarStep, dates: Tuple[Dated, ...], report: Report) -> Step:
        job, members = self._job, self._members
        networks = [*([self._extractor] if self._extractor else []), *members]
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
                labels = tuple(one.label for one in mapping.scene.steps)
                files = [dated.s2.mask if dated.s2 else "" for dated in dates if dated.label in labels]
                opened_masks = tuple(masks.enter_context(opened_mask(file)) for file in files)
                rate = self._rate.value if self._rate else None
                recipe = Recipe(self._extractor, members, rate, job.min_builtup)
                told = [("rate", rate), ("min_builtup", job.min_builtup), ("step", job.step)]
                last = (step.end - timedelta(days=1)).date()
                tags = {**seen_tags(members, self._rate), PERIOD: f"{step.start.date()}..{last}"}
                as_mapped = job.write_std and job.interval == "published" and len(labels) > 1
                product = DateEnsemble(recipe, opened_masks, as_mapped)
                tally, result = mapping.write(product, self._models, told, tags)
            filled, raw = totals(tally.sums, len(labels))
            zones = None
            if self._zones is not None:
                zones = _by_zone(self._zones, f"{scratch}/dates.tif", len(labels), report)
        rasters = {
            f"{'step' if key == 'output' else 'std'} {step.label}": replace(
                raster, name=sentence("{what} {step}", what=raster.name, step=step.label)
            )
            for key, raster in result.rasters.items()
            if key != "output_dates"
        }
        return labels, filled, raw, zones, replace(result, rasters=rasters)


def _by_zone(zones: ZoneSet, path: str, dates: int, report: Report) -> np.ndarray:
    """Return people float64 [dates, zones]; what a date hides takes the mean of the others."""
    with raster_environment(), open_raster(path) as dataset:
        people = sum_by_zone(dataset, range(1, dates + 1), ZonePixels(zones), len(zones), report).people
    people[:, zones.outside] = np.nan
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
        kind = (AS_MAPPED, "spread") if job.interval == "published" else (PEOPLE, "std")
        spread = (f"standard deviation of the {unit} over the dates",)
        return [
            OutputPlan("output", str(place / f"population_{step.label}.tif"), PEOPLE, "mean", name, (unit,)),
            OutputPlan("output_std", std, *kind, f"{name}, standard deviation", spread, shows=PEOPLE),
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
