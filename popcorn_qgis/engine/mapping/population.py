"""The job that maps population: occupancy × built-up, over all members and seasons in one pass."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import List, Optional, Protocol, Tuple

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, find_model
from ...contract.jobs import JobResult, PopulationJob, Rate
from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.estimator import Network, load_networks
from ..inference.outputs import OutputPlan
from ..inference.run import opened
from ..inference.stack import Stack, streams_of
from ..io.identity import raster_sha256
from ..io.shares import open_constraint
from .rate import check_rate_or_model, rate_of, seen_tags
from .recipe import Recipe


def run(job: PopulationJob, report: Report) -> JobResult:
    """Map people per pixel: mean and sample standard deviation over members × seasons.

    Numbers: those of every mapping job, ``people`` (the sum of the map), ``maps``, and ``rate`` where
    one was used. Raises EngineError for whatever can't be used, and Cancelled.
    """
    check_rate_or_model(job.occupancy_model, job.rate)
    if not 0 <= job.min_builtup < 1:
        raise EngineError(
            "min-builtup",
            sentence("The minimum built-up score is {min_builtup:g}.", min_builtup=job.min_builtup),
            "Give a number from 0 (exact) to below 1.",
        )
    models, members, extractor = networks_of(
        job,
        streams_of(job.imagery),
        report,
        occupancy=bool(job.output_occupancy),
        builtup=bool(job.output_builtup or job.min_builtup),
    )
    networks = [*([extractor] if extractor else []), *members]
    maps = max(len(members), 1)
    with ExitStack() as stack:
        constraint = open_constraint(job.constraint, stack)
        mapping = stack.enter_context(
            opened(job, networks, lambda scene: _plans(job, scene, members), maps, report)
        )
        recipe = Recipe(extractor, members, None, job.min_builtup, constraint, grid=mapping.scene.grid)
        if constraint is not None:
            recipe = replace(recipe, constraint_sha256=raster_sha256(job.constraint, report))
        rate = None if members else rate_of(job.rate or Rate(), mapping, recipe, report)
        recipe = replace(recipe, rate=rate.value if rate else None)
        told = [
            ("rate", recipe.rate),
            ("min_builtup", job.min_builtup),
            ("extent", job.imagery.extent),
            *([("constraint", constraint.name)] if constraint else []),
        ]
        tally, result = mapping.write(recipe, models, told, seen_tags(members, rate))
        maps *= len(mapping.scene.steps)
    people = tally.sums["population"]
    report.log(
        sentence(
            "{people:,.1f} people on {pixels:,} pixels, mean of {maps} maps."
            if maps != 1
            else "{people:,.1f} people on {pixels:,} pixels, mean of {maps} map.",
            people=people,
            pixels=tally.valid_pixels,
            maps=maps,
        )
    )
    report.progress(1.0, "Done")
    told_numbers = {"people": people, "maps": float(maps), **({"rate": rate.value} if rate else {})}
    return replace(result, numbers={**result.numbers, **told_numbers})


class NamesModels(Protocol):
    """What a job says of the models that its people come from."""

    @property
    def builtup_model(self) -> str: ...

    @property
    def occupancy_model(self) -> str: ...

    @property
    def model_folders(self) -> Tuple[str, ...]: ...


def networks_of(
    job: NamesModels,
    streams: Tuple[str, ...],
    report: Report,
    *,
    occupancy: bool = False,
    builtup: bool = False,
) -> Tuple[List[InstalledModel], Tuple[Network, ...], Optional[Network]]:
    """Return the models, the members' networks, and the built-up network (None where not needed).

    ``streams`` is what imagery there is; ``occupancy`` and ``builtup`` say that these maps are wanted too.
    """
    folders = job.model_folders
    models: List[InstalledModel] = []
    members: Tuple[Network, ...] = ()
    if job.occupancy_model:
        model = find_model(job.occupancy_model, folders, ("occupancy", "population"))
        models.append(model)
        members = tuple(load_networks(model, streams, report))
        if model.role == "population":
            if occupancy:
                raise EngineError(
                    "no-occupancy",
                    sentence(
                        "The model “{model}” maps population itself and has no occupancy.", model=model.name
                    ),
                    "Leave the occupancy output empty, or choose an occupancy model.",
                )
            if not builtup:
                return models, members, None
    extractor = find_model(job.builtup_model, folders, "builtup")
    models.append(extractor)
    return models, members, load_networks(extractor, streams, report)[0]


def _plans(job: PopulationJob, scene: Stack, members: Tuple[Network, ...]) -> List[OutputPlan]:
    labels = [step.label for step in scene.steps]
    if len(members) > 1:
        labels = [f"{label}, member {m + 1}" for label in labels for m in range(len(members))]
    name, unit = "Population", "people per pixel"

    def plan(key: str, path: str, source: str, what: str, title: str, *descriptions: str) -> OutputPlan:
        return OutputPlan(key, path, source, what, title, descriptions)

    std, relative, singles = f"{name}, standard deviation", f"{name}, relative uncertainty", "singles"
    each = [f"{label}: {unit}" for label in labels]
    return [
        plan("output", job.output, "population", "mean", name, unit),
        plan("output_std", job.output_std, "population", "std", std, f"standard deviation of the {unit}"),
        plan(
            "output_relative",
            job.output_relative,
            "population",
            "relative",
            relative,
            "standard deviation / mean",
        ),
        plan("output_builtup", job.output_builtup, "builtup", "mean", "Built-up", "built-up probability"),
        plan("output_occupancy", job.output_occupancy, "occupancy", "mean", "Occupancy", "occupancy"),
        plan(
            "output_members",
            job.output_members,
            "population",
            singles,
            f"{name} by member and season",
            *each,
        ),
    ]
