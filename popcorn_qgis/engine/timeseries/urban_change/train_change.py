"""The job “trainchange”: fits ERCNN-DRS to a place, with polygons or with labels from statistics."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window as Place

from ....contract.errors import EngineError
from ....contract.installed_models import find_model, slug
from ....contract.jobs import JobResult, UrbanChangeJob
from ....contract.jobs.urban_change import CHANGE_LABELS, TrainChangeJob
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...imagery.disk.acquisitions import find_acquisitions
from ...io.raster import raster_environment
from ...io.scratch import take_room
from ...io.time_windows import DAY_S, Window
from ...models.families.ercnn.network import S12
from ...models.families.ercnn.onnx_graph import to_onnx
from ...models.families.ercnn.spec import LICENCE, default_spec
from ...models.format import open_model
from ...models.store import ModelContent, store_model
from ...tiling.tile import Tile, tiles
from ...training.torch_there import require_torch
from ...zones.pixels import ZonePixels
from ...zones.reading import read_zones
from . import walk
from .change_training_report import write_training
from .door import ASCENDING, DESCENDING, OPTICAL, Streams, streams_of
from .kept import digest
from .statistical_change import StatisticalChange
from .walk import Plan, plan_of

TILE_PX, CONTEXT_PX = 32, 8
MOST_WINDOWS = 6  # of a tile: looked at for the maximum
LEAST_LABELLED_PX = 16
_LEFT_OUT = 5  # every so many tiles


def run(job: TrainChangeJob, report: Report) -> JobResult:
    """Train, and store the model.

    Texts: id, name, licence, summary. Numbers: tiles, left_out, epochs, loss_before, loss_after (of the tiles
    left out). Files: record, model, output_report. Raises EngineError for what can't be learnt from.
    """
    _check(job)

    import torch

    from ...training.change_fit import fit
    from ...training.change_network import ChangeNetwork

    torch.manual_seed(job.seed)
    network = ChangeNetwork(S12)
    source = ""
    if job.model:
        model = find_model(job.model, job.model_folders, "urbanchange")
        opened = open_model(model.paths[0], "urbanchange")
        if len(opened.spec.bands) != S12.sar_bands + S12.optical_bands:
            raise EngineError(
                "model",
                sentence("“{model}” is not of the era of Sentinel-1 and Sentinel-2.", model=model.name),
                "Choose the network of the era of Sentinel-1 and Sentinel-2.",
            )
        network.read(opened.data)
        source = model.name
    with raster_environment(), ExitStack() as stack:
        scenes = find_acquisitions(job.series, PartReport(report, 0.0, 0.03))
        streams = streams_of(scenes, "network", PartReport(report, 0.03, 0.06))
        plan = plan_of(_job(job, "network"), streams, _start(streams), report)
        scratch = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="popcorn-training-")))
        if job.labels == "polygons":
            samples = _of_polygons(job, plan, scratch, PartReport(report, 0.06, 0.3))
        else:
            other = streams_of(scenes, "statistical", report)
            samples = _synthetic(job, plan, other, scratch, PartReport(report, 0.06, 0.3))
        learning = [one for at, one in enumerate(samples) if at % _LEFT_OUT != 2]
        left_out = [one for at, one in enumerate(samples) if at % _LEFT_OUT == 2]
        if not learning or not left_out:
            raise EngineError(
                "no-samples",
                sentence(
                    "Only {tiles} tiles of 320 m have labels; training needs three.", tiles=len(samples)
                ),
                "Give more polygons, apart from each other, of both kinds.",
            )
        report.log(
            sentence(
                "{tiles} tiles are learnt from, {left_out} are left out; at most {minutes:g} minutes.",
                tiles=len(learning),
                left_out=len(left_out),
                minutes=job.minutes,
            )
        )
        state = _state(job, plan)
        part = PartReport(report, 0.3, 1.0)
        fitted = fit(network, learning, left_out, job.epochs, job.minutes, job.seed, state, part)
    before, after = fitted.left_out[0], fitted.left_out[fitted.best_epoch]
    summary = sentence(
        "Left-out tiles: loss {before:.4f} before, {after:.4f} after {epochs} epochs; it ended "
        "because {why}.",
        before=before,
        after=after,
        epochs=fitted.best_epoch,
        why=fitted.ended,
    )
    report.log(summary) if after < before else report.warning(summary)
    facts = {"training_data": f"{Path(job.series).name}, {job.labels}", "licence": LICENCE}
    spec = default_spec(S12, job.name, **facts)
    data = to_onnx(network.family_layers(), S12, spec)
    stored = store_model(Path(job.folder), slug(job.name), job.name, [ModelContent(data, spec)])
    files = {"record": str(Path(stored.folder, f"{stored.id}.json")), "model": stored.paths[0]}
    if job.output_report:
        write_training(job.output_report, job, source, fitted.learnt, fitted.left_out, str(summary))
        files["output_report"] = job.output_report
    if state is not None:
        state.unlink(missing_ok=True)
    report.progress(1.0, "Done")
    return JobResult(
        files=files,
        numbers={
            "tiles": float(len(learning)),
            "left_out": float(len(left_out)),
            "epochs": float(len(fitted.left_out) - 1),
            "loss_before": before,
            "loss_after": after,
        },
        texts={"id": stored.id, "name": stored.name, "licence": stored.licence, "summary": summary},
    )


def _check(job: TrainChangeJob) -> None:
    require_torch()
    if job.labels not in CHANGE_LABELS:
        raise EngineError(
            "choice",
            sentence("The labels {value} are unknown.", value=repr(job.labels)),
            sentence("Choose one of: {known}.", known=", ".join(CHANGE_LABELS)),
        )
    if not job.name.strip():
        raise EngineError("parameter", "The model has no name.", "Give it one.")
    if job.labels == "polygons" and (job.zones is None or not job.model):
        raise EngineError(
            "labels",
            "Fine-tuning needs a network to begin with, and polygons that changed or did not.",
            "Name both, or take synthetic labels.",
        )


def _job(job: TrainChangeJob, method: str) -> UrbanChangeJob:
    return UrbanChangeJob(
        job.series,
        job.model,
        "",
        method=method,
        window_days=job.window_days,
        stride_steps=job.stride_steps,
    )


def _start(streams: Streams) -> int:
    first = streams.looks[0].time_s
    return first - first % DAY_S


def _state(job: TrainChangeJob, plan: Plan) -> Optional[Path]:
    if not job.cache_folder:
        return None
    told = {**asdict(job), "output_report": "", "cache_folder": "", "folder": ""}
    if job.zones is not None:
        told["zones"] = (job.zones.field, job.zones.name)
    return Path(job.cache_folder, f"trainchange-{digest(sorted(told.items(), key=str), plan.times_s)}.npz")


def _period(job: TrainChangeJob, plan: Plan) -> List[Window]:
    """Return windows whose middle lies in the period, spread evenly, at most MOST_WINDOWS."""
    ends = []
    for text, default in ((job.first_day, -np.inf), (job.end_day, np.inf)):
        try:
            day = date.fromisoformat(text.strip()) if text.strip() else None
        except ValueError as problem:
            raise EngineError(
                "day", sentence("“{text}” is no day.", text=text), "Write it as 2021-04-05."
            ) from problem
        ends.append(default if day is None else (day - date(1970, 1, 1)).days)
    middles = walk.middle_days(plan.windows)
    inside = [one for one, day in zip(plan.windows, middles) if ends[0] <= day < ends[1]]
    if not inside:
        raise EngineError(
            "no-window",
            sentence(
                "No window of the series has its middle between {first} and {end}.",
                first=job.first_day or "…",
                end=job.end_day or "…",
            ),
            "Give a longer period.",
        )
    chosen = np.unique(np.linspace(0, len(inside) - 1, min(len(inside), MOST_WINDOWS)).round().astype(int))
    return [inside[at] for at in chosen]


def _of_polygons(job: TrainChangeJob, plan: Plan, scratch: Path, report: Report) -> list:
    from ...training.change_fit import Sample

    grid = plan.streams.grid
    zones = read_zones(job.zones, grid, report, counts=True)  # type: ignore[arg-type]
    pixels, windows = ZonePixels(zones), _period(job, plan)
    samples = []
    cuts = list(tiles(Tile(0, 0, grid.height, grid.width), TILE_PX))
    for number, tile in enumerate(cuts):
        report.progress(number / len(cuts), sentence("Cutting tiles"))
        owner = pixels.index(Place(tile.column, tile.row, tile.width, tile.height))
        counts = np.append(zones.counts, np.nan)[owner]
        known = np.isfinite(counts) & (owner >= 0)
        if known.sum() < LEAST_LABELLED_PX or min(tile.height, tile.width) < TILE_PX:
            continue
        path, wide = _cut(plan, tile, windows, scratch, report)
        inside = tile.within(wide)
        labels, seen = np.zeros((2, wide.height, wide.width), dtype=np.float32)
        labels[inside], seen[inside] = np.nan_to_num(counts) > 0, known
        begin = min(one.first for one in windows)
        places = tuple((one.first - begin, one.last - begin) for one in windows)
        samples.append(Sample(path, places, labels, seen > 0))
    return samples


def _synthetic(job: TrainChangeJob, plan: Plan, streams: Streams, scratch: Path, report: Report) -> list:
    """Return tiles with the authors' label for each window that has one before and one after it."""
    from ...training.change_fit import Sample

    labelled = replace(_job(job, "statistical"), parity=True)
    triples = plan_of(labelled, streams, plan.start_s, report)
    same = {(one.start_s, one.end_s) for one in plan.windows}
    numbers = [at for at, one in enumerate(triples.windows) if (one.start_s, one.end_s) in same]
    chosen = np.unique(np.linspace(0, len(numbers) - 1, min(len(numbers), MOST_WINDOWS)).round().astype(int))
    numbers = [numbers[at] for at in chosen]
    method = StatisticalChange(labelled, triples)
    grid, samples = plan.streams.grid, []
    cuts = [one for one in tiles(Tile(0, 0, grid.height, grid.width), TILE_PX) if one.pixels == TILE_PX**2]
    found: List[Dict[int, Dict[str, np.ndarray]]] = []
    for number, tile in enumerate(cuts):
        report.progress(number / max(len(cuts), 1), sentence("Cutting tiles"))
        found.append(dict(method.compute(tile, numbers, report)))
    method.prepare(cuts, lambda at, one: found[at][numbers[0] if one not in found[at] else one], report)
    windows = [triples.windows[number] for number in numbers]
    begin = min((one.first for one in windows), default=0)
    places = tuple((one.first - begin, one.last - begin) for one in windows)
    for at, tile in enumerate(cuts):
        maps = np.stack([method.values(number, found[at][number])["value"] for number in numbers])
        path, wide = _cut(plan, tile, windows, scratch, report)
        labels = np.zeros((len(numbers), wide.height, wide.width), np.float32)
        known = np.zeros((wide.height, wide.width), bool)
        inside = tile.within(wide)
        labels[:, inside[0], inside[1]] = np.nan_to_num(maps)
        known[inside] = np.isfinite(maps).all(axis=0)
        if known.sum() >= LEAST_LABELLED_PX:
            samples.append(Sample(path, places, labels, known))
    return samples


def _cut(
    plan: Plan, tile: Tile, windows: Sequence[Window], scratch: Path, report: Report
) -> Tuple[Path, Tile]:
    """Write the steps of a tile with its context, float32 [steps, bands, height, width]; return the file."""
    wide, grid = walk.around(plan, tile, CONTEXT_PX)
    first, last = min(one.first for one in windows), max(one.last for one in windows)
    order = {int(at): number for number, at in enumerate(plan.steps)}
    frames = walk.frames_of(plan, grid)
    path = scratch / f"{tile.row}_{tile.column}.npy"
    shape = (last - first + 1, 17, *grid.shape)
    kept = np.lib.format.open_memmap(path, "w+", np.float32, shape)
    with path.open("r+b") as file:
        take_room(file, path.stat().st_size)
    for position, look, values, valid in walk.looks_of(plan, grid, last, report):
        frames.take(look.stream, values, valid, look.time_s)
        number = order.get(position, -1)
        if number >= first:
            kept[number - first] = np.concatenate(
                [frames.values[name] for name in (ASCENDING, DESCENDING, OPTICAL)]
            )
    del kept
    return path, wide
