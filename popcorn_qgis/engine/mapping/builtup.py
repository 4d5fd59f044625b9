"""The job that maps built-up probability, averaged over the seasons."""

from __future__ import annotations

from contextlib import ExitStack

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.installed_models import find_model
from ...contract.jobs import BuiltupJob, JobResult
from ...contract.sentences import sentence
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
from ..inference.tile_size import CACHE_MB, HASH_SHARE, tile_shape
from ..io.raster import raster_environment
from ..tiling.lock import turn


def run(job: BuiltupJob, report: Report) -> JobResult:
    """Map built-up probability 0..1; see BuiltupJob for the outputs.

    Numbers: seconds, valid_pixels, nodata_pixels, pixels_per_second, tiles, seasons, builtup_mean.
    Raises EngineError for imagery, model or outputs that can't be used, and Cancelled.
    """
    if not 0 < job.threshold < 1 and job.output_binary:
        raise EngineError(
            "threshold",
            sentence("The threshold is {threshold:g}.", threshold=job.threshold),
            "Give a value between 0 and 1.",
        )
    model = find_model(job.model, job.model_folders, "builtup")
    network = load_networks(model, streams_of(job.imagery), report)[0]
    with raster_environment(CACHE_MB), ExitStack() as stack:
        scene = open_scene(needed_imagery(job.imagery, [network]), report, stack)
        labels = tuple(season.label for season in scene.seasons)
        plans = check_plans(
            [
                OutputPlan("output", job.output, "builtup", "mean", "Built-up", ("built-up probability",)),
                OutputPlan(
                    "output_members", job.output_members, "builtup", "singles", "Built-up by season", labels
                ),
                OutputPlan(
                    "output_std",
                    job.output_std,
                    "builtup",
                    "std",
                    "Built-up, standard deviation",
                    ("standard deviation of the built-up probability",),
                ),
                OutputPlan(
                    "output_binary",
                    job.output_binary,
                    "builtup",
                    "binary",
                    "Built-up, yes or no",
                    (f"built-up probability at least {job.threshold:g}",),
                    job.threshold,
                ),
            ],
            len(scene.seasons),
            scene.paths,
        )
        stack.enter_context(turn(job.compute, report))
        runner = Runner([network], job.compute.device, scene.grid.shape, report)
        shape = tile_shape(job.compute, scene, runner.device, bands_of(plans), report)
        hashes = input_hashes(scene, PartReport(report, 0.0, HASH_SHARE))
        cache = stack.enter_context(tile_cache(job.compute, scene, hashes, runner.device, shape, report))
        recipe = Recipe(builtup=network, mask_implausible=job.imagery.mask_implausible)
        told = parameters(
            [
                ("threshold", job.threshold if job.output_binary else None),
                ("mask_implausible", job.imagery.mask_implausible),
                ("extent", job.imagery.extent),
            ]
        )
        whole: Report = PartReport(TimedReport(report), HASH_SHARE, 1.0)
        provenance = tags(scene, hashes, [model], runner.device, told)
        show = previews(job.preview_folder, "builtup", scene, whole)
        tally, rasters = produce(
            scene, recipe, runner, plans, shape, provenance, scene.paths, cache, whole, show
        )
    mean = tally.builtup_sum / max(sum(tally.seen), 1)
    report.log(
        sentence(
            "Mean built-up probability {mean:.4f} over {pixels:,} pixels.",
            mean=mean,
            pixels=tally.valid_pixels,
        )
    )
    report.progress(1.0, "Done")
    return JobResult(
        rasters=rasters,
        numbers={**numbers(tally, scene), "builtup_mean": mean},
        texts={"device": runner.device.describe()},
        credits=inherited(provenance),
    )
