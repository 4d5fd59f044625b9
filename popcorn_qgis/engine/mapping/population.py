"""The job that maps population: occupancy × built-up, over all members and seasons in one pass."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import List, Optional, Tuple

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, find_model
from ...contract.jobs import JobResult, PopulationJob, Rate
from ...contract.sentences import sentence
from ..feedback import PartReport, Report, TimedReport
from ..inference.cache_key import tile_cache
from ..inference.estimator import Network, load_networks
from ..inference.outputs import OutputPlan, bands_of, check_plans, produce
from ..inference.preview import previews
from ..inference.provenance import input_hashes, parameters, tags
from ..inference.runner import Runner
from ..inference.stack import Scene, needed_imagery, open_scene, streams_of
from ..inference.tally import numbers
from ..inference.tile_pass import Recipe
from ..inference.tile_size import CACHE_MB, FIT_SHARE, HASH_SHARE, tile_shape
from ..io.raster import raster_environment
from ..tiling.lock import turn
from .rate import ConstantRate, check_rate_or_model, fitted_rate, given_rate, seen_tags


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
    models, members, extractor = _networks(job, report)
    networks = [*([extractor] if extractor else []), *members]
    with raster_environment(CACHE_MB), ExitStack() as stack:
        scene = open_scene(needed_imagery(job.imagery, networks), report, stack)
        plans = _plans(job, scene, members)
        stack.enter_context(turn(job.compute, report))
        runner = Runner(networks, job.compute.device, scene.grid.shape, report)
        shape = tile_shape(job.compute, scene, runner.device, bands_of(plans), report)
        hashes = input_hashes(scene, PartReport(report, 0.0, HASH_SHARE))
        cache = stack.enter_context(tile_cache(job.compute, scene, hashes, runner.device, shape, report))
        recipe = Recipe(extractor, members, None, job.min_builtup, job.imagery.mask_implausible)
        whole: Report = PartReport(TimedReport(report), HASH_SHARE, 1.0)
        rate: Optional[ConstantRate] = None
        if not members:
            wanted = job.rate or Rate()
            if wanted.zones is None:
                rate = given_rate(wanted, report)
            else:
                first = PartReport(whole, 0.0, FIT_SHARE)
                rate = fitted_rate(wanted, scene, recipe, runner, shape, cache, first)
                whole = PartReport(whole, FIT_SHARE, 1.0)
            recipe = replace(recipe, rate=rate.value)
        told = parameters(
            [
                ("rate", recipe.rate),
                ("min_builtup", job.min_builtup),
                ("mask_implausible", job.imagery.mask_implausible),
                ("extent", job.imagery.extent),
            ]
        )
        provenance = tags(scene, hashes, models, runner.device, told)
        provenance.update(seen_tags(members, rate))
        show = previews(job.preview_folder, "population", scene, whole)
        tally, rasters = produce(
            scene, recipe, runner, plans, shape, provenance, scene.paths, cache, whole, show
        )
    maps = len(scene.seasons) * recipe.maps_per_season
    report.log(
        sentence(
            "{people:,.1f} people on {pixels:,} pixels, mean of {maps} maps."
            if maps != 1
            else "{people:,.1f} people on {pixels:,} pixels, mean of {maps} map.",
            people=tally.population_sum,
            pixels=tally.valid_pixels,
            maps=maps,
        )
    )
    report.progress(1.0, "Done")
    result = {**numbers(tally, scene), "people": tally.population_sum, "maps": float(maps)}
    if recipe.rate is not None:
        result["rate"] = recipe.rate
    return JobResult(
        rasters=rasters,
        numbers=result,
        texts={"device": runner.device.describe()},
        credits=inherited(provenance),
    )


def _networks(
    job: PopulationJob, report: Report
) -> Tuple[List[InstalledModel], Tuple[Network, ...], Optional[Network]]:
    """Return the models, the members' networks, and the built-up network (None where not needed)."""
    folders, streams = job.model_folders, streams_of(job.imagery)
    models: List[InstalledModel] = []
    members: Tuple[Network, ...] = ()
    if job.occupancy_model:
        model = find_model(job.occupancy_model, folders, ("occupancy", "population"))
        models.append(model)
        members = tuple(load_networks(model, streams, report))
        if model.role == "population":
            if job.output_occupancy:
                raise EngineError(
                    "no-occupancy",
                    sentence(
                        "The model “{model}” maps population itself and has no occupancy.", model=model.name
                    ),
                    "Leave the occupancy output empty, or choose an occupancy model.",
                )
            if not job.output_builtup and job.min_builtup == 0:
                return models, members, None
    builtup = find_model(job.builtup_model, folders, "builtup")
    models.append(builtup)
    return models, members, load_networks(builtup, streams, report)[0]


def _plans(job: PopulationJob, scene: Scene, members: Tuple[Network, ...]) -> List[OutputPlan]:
    labels = tuple(season.label for season in scene.seasons)
    if len(members) > 1:
        labels = tuple(f"{label}, member {m + 1}" for label in labels for m in range(len(members)))
    name = "Population"
    return check_plans(
        [
            OutputPlan("output", job.output, "population", "mean", name, ("people per pixel",)),
            OutputPlan(
                "output_std",
                job.output_std,
                "population",
                "std",
                f"{name}, standard deviation",
                ("standard deviation of the people per pixel",),
            ),
            OutputPlan(
                "output_relative",
                job.output_relative,
                "population",
                "relative",
                f"{name}, relative uncertainty",
                ("standard deviation / mean",),
            ),
            OutputPlan(
                "output_builtup", job.output_builtup, "builtup", "mean", "Built-up", ("built-up probability",)
            ),
            OutputPlan(
                "output_occupancy", job.output_occupancy, "occupancy", "mean", "Occupancy", ("occupancy",)
            ),
            OutputPlan(
                "output_members",
                job.output_members,
                "population",
                "singles",
                f"{name} by member and season",
                tuple(f"{label}: people per pixel" for label in labels),
            ),
        ],
        len(labels),
        scene.paths,
    )
