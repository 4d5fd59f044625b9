"""The job that maps occupancy: people per fully built-up pixel."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.installed_models import find_model
from ...contract.jobs import JobResult, OccupancyJob, Rate
from ..feedback import PartReport, Report, TimedReport
from ..inference.cache_key import tile_cache
from ..inference.estimator import load_networks
from ..inference.outputs import OutputPlan, bands_of, check_plans, produce
from ..inference.preview import previews
from ..inference.provenance import input_hashes, parameters, tags
from ..inference.runner import Runner
from ..inference.stack import needed_imagery, open_scene, streams_of
from ..inference.tally import numbers
from ..inference.tile_pass import Recipe
from ..inference.tile_size import CACHE_MB, FIT_SHARE, HASH_SHARE, tile_shape
from ..io.raster import raster_environment
from ..tiling.lock import turn
from .rate import check_rate_or_model, fitted_rate, given_rate


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
    with raster_environment(CACHE_MB), ExitStack() as stack:
        scene = open_scene(needed_imagery(job.imagery, networks), report, stack)
        maps = len(scene.seasons) * max(len(members), 1)
        plans = check_plans(
            [
                OutputPlan("output", job.output, "occupancy", "mean", "Occupancy", ("occupancy",)),
                OutputPlan(
                    "output_std",
                    job.output_std,
                    "occupancy",
                    "std",
                    "Occupancy, standard deviation",
                    ("standard deviation of the occupancy",),
                ),
            ],
            maps,
            scene.paths,
        )
        stack.enter_context(turn(job.compute, report))
        runner = Runner(networks, job.compute.device, scene.grid.shape, report) if networks else None
        device = runner.device if runner else None
        shape = tile_shape(job.compute, scene, device, bands_of(plans), report)
        hashes = input_hashes(scene, PartReport(report, 0.0, HASH_SHARE))
        cache = stack.enter_context(tile_cache(job.compute, scene, hashes, device, shape, report))
        recipe = Recipe(members=members, mask_implausible=job.imagery.mask_implausible)
        whole, value = PartReport(TimedReport(report), HASH_SHARE, 1.0), None
        if fit and runner is not None:
            first = replace(recipe, builtup=extractor)
            part = PartReport(whole, 0.0, FIT_SHARE)
            value = fitted_rate(rate, scene, first, runner, shape, cache, part).value
            whole = PartReport(whole, FIT_SHARE, 1.0)
        elif not members:
            value = given_rate(rate, report).value
        told = parameters([("rate", value), ("mask_implausible", job.imagery.mask_implausible)])
        provenance = tags(scene, hashes, [model, builtup], device, told)
        recipe = replace(recipe, rate=value)
        show = previews(job.preview_folder, "occupancy", scene, whole)
        tally, rasters = produce(
            scene, recipe, runner, plans, shape, provenance, scene.paths, cache, whole, show
        )
    report.progress(1.0, "Done")
    return JobResult(
        rasters=rasters,
        numbers={**numbers(tally, scene), **({"rate": value} if value is not None else {})},
        texts={"device": runner.device.describe()} if runner else {},
        credits=inherited(provenance),
    )
