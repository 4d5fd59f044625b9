"""The job that maps occupancy: people per fully built-up pixel."""

from __future__ import annotations

from dataclasses import replace
from typing import List

from ...contract.errors import EngineError
from ...contract.installed_models import find_model
from ...contract.jobs import JobResult, OccupancyJob, Rate
from ..feedback import Report
from ..inference.estimator import load_networks
from ..inference.outputs import OutputPlan
from ..inference.run import opened
from ..inference.stack import streams_of
from .rate import check_rate_or_model, rate_of
from .recipe import Recipe


def run(job: OccupancyJob, report: Report) -> JobResult:
    """Map the mean occupancy over members and seasons, or a constant rate where the imagery is valid.

    Numbers: those of every mapping job, and ``rate`` where one was used. Raises EngineError, Cancelled.
    """
    check_rate_or_model(job.occupancy_model, job.rate)
    rate = job.rate or Rate()
    fit = not job.occupancy_model and rate.zones is not None
    if fit and not job.builtup_model:
        raise EngineError(
            "model",
            "No built-up model is given, which fitting the rate needs.",
            "Choose a built-up model, or type the rate in.",
        )
    folders, streams = job.model_folders, streams_of(job.imagery)
    model = find_model(job.occupancy_model, folders, "occupancy") if job.occupancy_model else None
    builtup = find_model(job.builtup_model, folders, "builtup") if fit else None
    members = tuple(load_networks(model, streams, report)) if model else ()
    extractor = load_networks(builtup, streams, report)[0] if builtup else None
    networks = [*([extractor] if extractor else []), *members]
    maps = max(len(members), 1)
    with opened(job, networks, lambda scene: _plans(job), maps, report) as mapping:
        value = None if members else rate_of(rate, mapping, Recipe(extractor), report).value
        _, result = mapping.write(Recipe(None, members, value), [model, builtup], [("rate", value)])
    report.progress(1.0, "Done")
    return result if value is None else replace(result, numbers={**result.numbers, "rate": value})


def _plans(job: OccupancyJob) -> List[OutputPlan]:
    spread = ("standard deviation of the occupancy",)
    name = "Occupancy"
    return [
        OutputPlan("output", job.output, "occupancy", "mean", name, ("occupancy",)),
        OutputPlan("output_std", job.output_std, "occupancy", "std", f"{name}, standard deviation", spread),
    ]
