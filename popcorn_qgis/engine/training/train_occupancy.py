"""The job that trains occupancy: imagery and census zones in, a model that maps use out.

Imports torch only when it runs: without it the job ends in a sentence.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...contract.errors import Cancelled, EngineError
from ...contract.installed_models import InstalledModel, find_model, slug
from ...contract.jobs import JobResult, Table, TrainOccupancyJob
from ...contract.jobs.training import LAYERS
from ...contract.model_spec import ModelSpec
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..inference.stack import Stack, open_scene
from ..io.fitted_to import TAG, TRAINED, Fit, fit_tags
from ..io.identity import raster_sha256
from ..io.raster import raster_environment
from ..models.families.popcorn.spec import default_spec
from ..models.format import Model, open_model
from ..models.store import ModelContent, store_model
from ..zones.reading import ZoneSet, read_zones
from .hyperparameters import CROSS_FIT_BELOW, FEW_ZONES_EPOCHS, HEAD_DRAWS, HEAD_RATE, Plan
from .samples import Samples
from .torch_there import require_torch

if TYPE_CHECKING:
    import torch

    from .learn import Learnt

_LOOKING_SHARE = 0.1
#: With smaller windows threads wait for each other longer than they work.
_WORTH_THREADS_PX = 50_000
MOST_MEMBERS = 20
#: Changed whenever a stored state would not go on as it began.
_STATE_VERSION = 4
#: What a crash left behind is deleted after a month.
_STATES_KEPT_S = 30 * 24 * 3600


def run(job: TrainOccupancyJob, report: Report) -> JobResult:
    """Train members on the zones and store them in ``job.folder`` as one model.

    Texts: ``id``, ``name``, ``licence``, ``summary`` (whether training beat one rate). Numbers:
    ``members``, ``trained`` (1, or 0 where one rate is used), ``zones``, ``rate`` (people per built-up
    pixel), ``misfit_trained`` and ``misfit_rate`` (mean |ln(predicted+1) − ln(count+1)| of left-out
    zones; NaN where there were none), ``seconds``. Table ``zones``: zone_id, census, predicted (NaN
    where no member left the zone out). Files: ``record``, ``model``, ``report``.
    Raises EngineError for what cannot be used or learnt from, and Cancelled.
    """
    _check(job)

    import torch

    from .batches import DeepDraws, HeadDraws
    from .device import training_device
    from .features import look_at
    from .learn import Lessons, Stage, learn
    from .member import extractor_network
    from .recalibration import KNOTS
    from .training_report import write_page

    started = time.perf_counter()
    torch.set_num_threads(_cores())  # a training before this one in the same process may have left fewer
    installed = find_model(job.builtup_model, job.model_folders, "builtup")
    extractor_file = open_model(installed.paths[0], "builtup")
    device = training_device(job.compute.device, report)
    extractor = extractor_network(extractor_file).to(device)
    head_only = job.layers == "head" or (job.layers == "auto" and device.type == "cpu")
    report.log(
        sentence(
            "Trained: the head alone, on the {device}."
            if head_only
            else "Trained: all layers, on the {device}.",
            device=_named(device),
        )
    )
    with raster_environment(), ExitStack() as stack:
        scene = open_scene(job.imagery, report, stack)
        zones = read_zones(job.zones, scene.region_grid, report)
        samples = Samples(scene, zones, report)
        folder, scratch = stack.enter_context(_state_folder(job, zones, extractor_file)), tempfile.mkdtemp()
        stack.callback(shutil.rmtree, scratch, ignore_errors=True)
        looking = PartReport(report, 0.0, _LOOKING_SHARE)
        cache = look_at(samples, extractor, device, Path(scratch, "features.f16"), looking)
        usable = cache.usable()
        seen = [zone for zone, seasons in enumerate(usable) if seasons]
        if not seen:
            raise EngineError(
                "no-samples",
                sentence(
                    "No zone of {layer} can be learnt from: the imagery has gaps in all of them.",
                    layer=zones.name,
                ),
                "Choose imagery with fewer gaps, or other seasons.",
            )
        if len(seen) < len(usable):
            report.warning(
                sentence("Zones left out: {zones} where the imagery has gaps.", zones=len(usable) - len(seen))
            )
        samples.keep(seen)
        cache = cache.part(seen)
        usable = [usable[zone] for zone in seen]
        counts = np.array([sample.count for sample in samples.kept])
        filled = np.array([cache.filled(zone, seasons) for zone, seasons in enumerate(usable)])
        plan = head_plan(job.epochs)
        if head_only and len(counts) < CROSS_FIT_BELOW:
            plan = replace(plan, epochs=min(plan.epochs, FEW_ZONES_EPOCHS), keep_last=True)
        stages = [Stage(HeadDraws(cache, device), plan)]
        if not head_only:
            deep = DeepDraws(samples, usable, extractor, device)
            stages.append(Stage(deep, Plan(epochs=job.epochs), False, _threads(samples)))
        part = PartReport(report, _LOOKING_SHARE, 1.0)
        learnt = learn(
            Lessons(counts, usable, filled, cache.spread(), stages),
            extractor,
            job.members,
            job.seed,
            device,
            folder,
            part,
            minutes=job.minutes,
            keep_on_cancel=job.keep_on_cancel,
            judged=job.judged,
        )
        if learnt.is_trained or learnt.verdict is None:
            report.log(learnt.sentence)
        else:
            report.warning(learnt.sentence)
        if learnt.verdict is not None and learnt.verdict.doubt():
            report.warning(learnt.verdict.doubt())
        spec = _metadata(job, scene, samples, extractor_file, installed, learnt, head_only)
        stored = _store(job, learnt, spec)
    numbers = {
        "members": float(len(learnt.members)),
        "trained": float(learnt.is_trained),
        "zones": float(len(counts)),
        "rate": float(counts.sum() / max(float((filled @ np.diff(KNOTS)).sum()), 1e-12)),
        "misfit_trained": learnt.verdict.trained if learnt.verdict else float("nan"),
        "misfit_rate": learnt.verdict.rate if learnt.verdict else float("nan"),
        "seconds": time.perf_counter() - started,
    }
    predicted = learnt.verdict.predicted if learnt.verdict else np.full(len(counts), np.nan)
    rows = [(sample.zone_id, sample.count, float(said)) for sample, said in zip(samples.kept, predicted)]
    files = {"record": str(Path(stored.folder, f"{stored.id}.json")), "model": stored.paths[0]}
    if job.output_report:
        facts = [
            ("Model", f"{stored.name} ({stored.id}), members: {len(learnt.members)}"),
            ("Zones", f"{len(counts)} of {job.zones.name}, {counts.sum():,.0f} people ({job.zones.field})"),
            ("Trained", f"{'head' if head_only else 'all layers'}, seed {job.seed}, {_named(device)}"),
            ("One rate", f"{numbers['rate']:.4g} people per built-up pixel"),
            ("Built-up model", f"{installed.name} ({installed.id})"),
            ("Licence", spec.licence),
            ("Attribution", spec.attribution),
        ]
        write_page(job.output_report, f"Training of “{stored.name}”", facts, learnt, samples.kept)
        files["report"] = job.output_report
    if learnt.interrupted:
        report.log(
            sentence("What was learnt so far is kept as “{model}” ({id}).", model=stored.name, id=stored.id)
        )
        raise Cancelled
    report.progress(1.0, sentence("“{model}” is ready", model=stored.name))
    return JobResult(
        files=files,
        tables={"zones": Table(("zone_id", "census", "predicted"), tuple(rows))},
        numbers=numbers,
        texts={
            "id": stored.id,
            "name": stored.name,
            "licence": stored.licence,
            "summary": learnt.sentence,
            "device": _named(device),
        },
    )


def head_plan(epochs: int) -> Plan:
    """Return the plan for the head alone, which bears a higher rate than all layers as published."""
    return Plan(epochs=epochs, rate=HEAD_RATE, fewest_draws=HEAD_DRAWS)


# -- before ----------------------------------------------------------------------------------------


def _check(job: TrainOccupancyJob) -> None:
    """Raise EngineError for what can be seen without reading anything."""
    require_torch()
    if not job.imagery.s1 or not job.imagery.s2:
        missing = "Sentinel-1" if not job.imagery.s1 else "Sentinel-2"
        raise EngineError(
            "missing-stream",
            sentence("Training needs both sensors; {missing} is not given.", missing=missing),
            sentence("Add the {missing} rasters.", missing=missing),
        )
    if not job.name.strip():
        raise EngineError("parameter", "The model has no name.", "Give it one.")
    if job.layers not in LAYERS:
        raise EngineError(
            "parameter",
            sentence("The layers to train are {layers}.", layers=repr(job.layers)),
            sentence("Choose one of {choices}.", choices=", ".join(LAYERS)),
        )
    for value, name, most in ((job.members, "members", MOST_MEMBERS), (job.epochs, "epochs", 10_000)):
        if not 1 <= value <= most:
            raise EngineError(
                "parameter",
                sentence("The number of {name} is {value}.", name=name, value=value),
                sentence("Give a number from 1 to {most}.", most=most),
            )


def _threads(samples: Samples) -> int:
    """Return how many threads a zone's window is worth when all layers learn.

    The head alone never is: it sees at most 20,000 pixels of a zone at a time.
    """
    halo = 2 * default_spec("occupancy", "").tiling.halo_px
    sides = [(sample.box.height + halo, sample.box.width + halo) for sample in samples.kept]
    if float(np.mean([height * width for height, width in sides])) < _WORTH_THREADS_PX:
        return 1
    return _cores()


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _named(device: torch.device) -> str:
    return "GPU" if device.type == "cuda" else "CPU"


@contextmanager
def _state_folder(job: TrainOccupancyJob, zones: ZoneSet, extractor: Model) -> Iterator[Path]:
    """Give the folder of the states of this very job; it stays after a crash, and after a cancel.

    When QGIS crashes, the engine is cancelled: it cannot tell that from a user's wish.
    """
    if not job.cache_folder:
        with tempfile.TemporaryDirectory() as temporary:
            yield Path(temporary)
        return
    told: dict[str, Any] = asdict(job)
    for name in ("folder", "name", "minutes", "keep_on_cancel", "output_report", "cache_folder"):
        told.pop(name)
    told["zones"]["path"] = _contents(zones)
    told["imagery"]["s1"] = [raster_sha256(path) for path in job.imagery.s1]
    told["imagery"]["s2"] = [raster_sha256(path) for path in job.imagery.s2]
    told["extractor"], told["version"] = extractor.sha256, _STATE_VERSION
    key = hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()[:24]
    for old in Path(job.cache_folder).glob("*"):
        if time.time() - old.stat().st_mtime > _STATES_KEPT_S:
            shutil.rmtree(old, ignore_errors=True)
    folder = Path(job.cache_folder, key)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        yield folder
    except EngineError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    shutil.rmtree(folder, ignore_errors=True)


def _contents(zones: ZoneSet) -> str:
    """Return the sha256 of the zones, not of their file: QGIS writes it for each run, with the time in it."""
    outlines = b"".join(shapely.to_wkb(zones.geometries, byte_order=1))
    return hashlib.sha256(outlines + zones.counts.tobytes() + zones.ids.tobytes()).hexdigest()


# -- after -----------------------------------------------------------------------------------------


def _metadata(
    job: TrainOccupancyJob,
    scene: Stack,
    samples: Samples,
    extractor: Model,
    installed: InstalledModel,
    learnt: Learnt,
    head_only: bool,
) -> ModelSpec:
    """Return what the model files say about themselves; the extractor's licence goes with its weights."""
    people = sum(sample.count for sample in samples.kept)
    seasons = ", ".join(season.label for season in scene.steps)
    how = ("the head" if head_only else "all layers") + f" trained, seed {job.seed}"
    if not learnt.is_trained:
        how = "one rate of people per built-up pixel, as training was not clearly better"
    seen = Fit(TRAINED, job.zones.name, job.zones.field, samples.zones.fingerprint)
    spec = default_spec(
        "occupancy",
        job.name.strip(),
        licence=extractor.spec.licence,
        attribution=extractor.spec.attribution,
        training_data=(
            f"Census counts of {len(samples.kept)} zones with {people:.0f} people ({job.zones.name}, "
            f"{job.zones.field}); imagery: {seasons}; {how}; streams of “{installed.name}” "
            f"(sha256 {extractor.sha256}), which was trained on: {extractor.spec.training_data}"
        ),
        training_region=job.zones.name,
        source_sha256=extractor.sha256,
    )
    return replace(spec, fitted_to=fit_tags([seen])[TAG])


def _store(job: TrainOccupancyJob, learnt: Learnt, spec: ModelSpec) -> InstalledModel:
    from .member import member_file

    contents = [ModelContent(member_file(member, spec), spec) for member in learnt.members]
    return store_model(Path(job.folder), slug(job.name), job.name.strip(), contents)
