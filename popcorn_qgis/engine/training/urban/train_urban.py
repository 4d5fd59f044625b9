"""The job that fine-tunes a model of urban land: imagery and labels in, a model for the maps out.

Imports torch only when it runs: without it the job ends in a sentence.
"""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ....contract.errors import EngineError
from ....contract.installed_models import InstalledModel, find_model, slug
from ....contract.jobs import JobResult, Table, TrainUrbanJob
from ....contract.model_spec import ModelSpec
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...inference.block import Reading
from ...inference.estimator import network_of
from ...inference.stack import Stack
from ...io.identity import raster_name
from ...io.raster import raster_environment
from ...io.shares import open_constraint
from ...mapping.urban_stack import open_urban
from ...models.format import Model, open_model
from ...models.store import ModelContent, store_model
from ...zones.reading import read_zones
from ..torch_there import require_torch
from .windows import Labels, divide, of_polygons, of_raster, read_sample

if TYPE_CHECKING:
    from .lessons import Learnt

_LOOKING_SHARE = 0.15
MOST_EPOCHS = 1000


def run(job: TrainUrbanJob, report: Report) -> JobResult:
    """Train, compare with the model as it was on the windows left out, and store the better one.

    Table ``scores``: seen, iou_before, iou_after, right_before, right_after (of the windows left out; right:
    the share of pixels). Numbers: those of all sensors as iou_before, iou_after; windows, left_out, trained
    (1, or 0 where the model stays as it was), seconds. Texts: id, name, licence, summary. Files: record,
    model, report. Raises EngineError for what can't be used or learnt from, and Cancelled.
    """
    _check(job)

    import onnx

    from ..device import training_device
    from .lessons import learn
    from .page import write_page
    from .tail import with_learnt

    started = time.perf_counter()
    installed = find_model(job.model, job.model_folders, "urban")
    opened = open_model(installed.paths[0], "urban")
    network = network_of(opened, installed.name)
    device = training_device(job.compute.device, report)
    with raster_environment(), ExitStack() as stack:
        scene = open_urban(job.imagery, report, stack)
        _check_year(scene)
        labels = _labels(job, scene, stack, report)
        side = network.spec.tiling.window_px
        tiles = divide(scene, side, labels, job.seed, PartReport(report, 0.0, 0.02))
        report.log(
            sentence(
                "{learnt} windows of {side} × {side} pixels to learn from, {left_out} left out.",
                learnt=len(tiles[0]),
                side=side,
                left_out=len(tiles[1]),
            )
        )
        reading = Reading.of([network], scene.grid, job.imagery.mask_implausible)
        samples = [[read_sample(scene, network, reading, tile, labels) for tile in part] for part in tiles]
        model = onnx.load_model_from_string(opened.data)
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="popcorn-urban-")))
        learnt = learn(model, opened.spec, samples[0], samples[1], job, device, scratch, report)
    spec = _metadata(job, opened, installed, scene, len(samples[0]), learnt)
    data = with_learnt(model, learnt.weights if learnt.is_better else {}, spec)
    stored = store_model(Path(job.folder), slug(job.name), job.name.strip(), [ModelContent(data, spec)])
    (report.log if learnt.is_better else report.warning)(learnt.summary)
    full = learnt.scores[0]
    numbers = {
        "iou_before": full.iou_before,
        "iou_after": full.iou_after,
        "windows": float(len(samples[0])),
        "left_out": float(len(samples[1])),
        "trained": float(learnt.is_better),
        "seconds": time.perf_counter() - started,
    }
    files = {"record": str(Path(stored.folder, f"{stored.id}.json")), "model": stored.paths[0]}
    if job.output_report:
        facts = [
            ("Model", f"{stored.name} ({stored.id}), out of {installed.name} ({installed.id})"),
            ("Labels", _named(job)),
            ("Windows", f"{len(samples[0])} learnt from, {len(samples[1])} left out"),
            ("Trained", f"the last decoder and the head, {job.epochs} epochs, seed {job.seed}"),
            ("Licence", spec.licence or "not stated by its authors"),
            ("Attribution", spec.attribution),
        ]
        write_page(job.output_report, f"Training of “{stored.name}”", facts, learnt)
        files["report"] = job.output_report
    report.progress(1.0, sentence("“{model}” is ready", model=stored.name))
    rows = tuple(
        (one.seen, one.iou_before, one.iou_after, one.right_before, one.right_after) for one in learnt.scores
    )
    return JobResult(
        files=files,
        tables={"scores": Table(("seen", "iou_before", "iou_after", "right_before", "right_after"), rows)},
        numbers={key: value for key, value in numbers.items() if np.isfinite(value)},
        texts={"id": stored.id, "name": stored.name, "licence": stored.licence, "summary": learnt.summary},
    )


def _check(job: TrainUrbanJob) -> None:
    """Raise EngineError for what can be seen without reading anything."""
    require_torch()
    if not job.name.strip():
        raise EngineError("parameter", "The model has no name.", "Give it one.")
    if bool(job.reference) == (job.zones is not None):
        raise EngineError(
            "label", "Labels are polygons or a raster, and one of them is needed.", "Give one of them."
        )
    if not 1 <= job.epochs <= MOST_EPOCHS:
        raise EngineError(
            "parameter",
            sentence("The number of epochs is {value}.", value=job.epochs),
            sentence("Give a number from 1 to {most}.", most=MOST_EPOCHS),
        )


def _check_year(scene: Stack) -> None:
    if len(scene.steps) > 1:
        raise EngineError(
            "several-years",
            sentence("The imagery is of {count} years.", count=len(scene.steps)),
            "Give that of one year, the year of the labels.",
        )


def _labels(job: TrainUrbanJob, scene: Stack, stack: ExitStack, report: Report) -> Labels:
    mask = open_constraint(job.reference, stack)
    if mask is not None:
        return of_raster(mask)
    if job.zones is None:
        raise EngineError(
            "label", "Labels are polygons or a raster, and one of them is needed.", "Give one of them."
        )
    classed = bool(job.zones.field)
    zones = read_zones(job.zones, scene.grid, report, counts=classed, dense=True, may_overlap=True)
    return of_polygons(zones, classed)


def _named(job: TrainUrbanJob) -> str:
    return job.zones.name if job.zones is not None else raster_name(job.reference)


def _metadata(
    job: TrainUrbanJob,
    opened: Model,
    installed: InstalledModel,
    scene: Stack,
    windows: int,
    learnt: Learnt,
) -> ModelSpec:
    """Return what the model says of itself; the licence of the weights that it began with goes on."""
    before = opened.spec
    how = "last decoder and head fine-tuned" if learnt.is_better else "unchanged, as training did not help"
    told = (
        f"{before.training_data}; {how} on {windows} windows of {before.tiling.window_px} px labelled by "
        f"{_named(job)}, imagery of {scene.steps[0].label}, seed {job.seed}; out of “{installed.name}” "
        f"(sha256 {opened.sha256})"
    )
    return replace(
        before,
        name=job.name.strip(),
        training_data=told.lstrip("; "),
        training_region=_named(job),
        source_sha256=opened.sha256,
    )
