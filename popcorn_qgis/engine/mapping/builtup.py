"""The job that maps built-up probability, averaged over the seasons."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import List, Tuple

from ...contract.errors import EngineError
from ...contract.installed_models import find_model
from ...contract.jobs import BuiltupJob, JobResult
from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.estimator import load_networks
from ..inference.outputs import OutputPlan
from ..inference.run import opened
from ..inference.stack import Stack, streams_of
from ..io.identity import raster_sha256
from ..io.shares import open_constraint
from .recipe import Recipe


def run(job: BuiltupJob, report: Report) -> JobResult:
    """Map built-up probability 0..1; see BuiltupJob for the outputs.

    Numbers: those of every mapping job, and builtup_mean. Raises EngineError for imagery, model or outputs
    that can't be used, and Cancelled.
    """
    if not 0 < job.threshold < 1 and job.output_binary:
        raise EngineError(
            "threshold",
            sentence("The threshold is {threshold:g}.", threshold=job.threshold),
            "Give a value between 0 and 1.",
        )
    model = find_model(job.model, job.model_folders, "builtup")
    network = load_networks(model, streams_of(job.imagery), report)[0]
    with ExitStack() as stack:
        constraint = open_constraint(job.constraint, stack)
        mapping = stack.enter_context(opened(job, [network], lambda scene: _plans(job, scene), 1, report))
        told: List[Tuple[str, object]] = [
            ("threshold", job.threshold if job.output_binary else None),
            ("extent", job.imagery.extent),
        ]
        recipe = Recipe(builtup=network, constraint=constraint, grid=mapping.scene.grid)
        if constraint is not None:
            recipe = replace(recipe, constraint_sha256=raster_sha256(job.constraint, report))
            told.append(("constraint", constraint.name))
        tally, result = mapping.write(recipe, [model], told)
    mean = tally.sums["builtup"] / max(sum(tally.seen), 1)
    report.log(
        sentence(
            "Mean built-up probability {mean:.4f} over {pixels:,} pixels.",
            mean=mean,
            pixels=tally.valid_pixels,
        )
    )
    report.progress(1.0, "Done")
    return replace(result, numbers={**result.numbers, "builtup_mean": mean})


def _plans(job: BuiltupJob, scene: Stack) -> List[OutputPlan]:
    labels = tuple(step.label for step in scene.steps)
    spread = ("standard deviation of the built-up probability",)
    at_least = (f"built-up probability at least {job.threshold:g}",)
    name = "Built-up"
    return [
        OutputPlan("output", job.output, "builtup", "mean", name, ("built-up probability",)),
        OutputPlan("output_members", job.output_members, "builtup", "singles", f"{name} by season", labels),
        OutputPlan("output_std", job.output_std, "builtup", "std", f"{name}, standard deviation", spread),
        OutputPlan(
            "output_binary",
            job.output_binary,
            "builtup",
            "binary",
            f"{name}, yes or no",
            at_least,
            job.threshold,
        ),
    ]
