"""Urban land without a model of it: built-up scores grown over what lies close between the roofs.

Roofs are not urban land. Pixels of at least half a score are grown by GROWN_M and then shrunk by SHRUNK_M,
so that gaps between them close and a margin stays. Both were chosen on three sample districts (blocks of the
town, and what lies within 30 m of a roof) and on the land cover of ljubljana_south_si.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any, Dict, List, Mapping, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, find_model
from ...contract.jobs import Imagery, JobResult, RasterResult, UrbanMaskJob
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..inference.estimator import load_networks
from ..inference.outputs import CLASSES, OutputPlan, classes_of
from ..inference.run import opened
from ..inference.stack import Stack, Step
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment, write_raster
from ..tiling.tile import Tile, grow
from .recipe import Recipe
from .urban_stack import open_urban

GROWN_M, SHRUNK_M, LEAST_SCORE = 50.0, 30.0, 0.5
_MAPPING_SHARE = 0.9
_STRIP_PX = 512


def run_grown(job: UrbanMaskJob, report: Report) -> Tuple[JobResult, List[str], Dict[str, float]]:
    """Return the result, the years, and what ``_totals`` measures; the built-up scores are the probability.

    Raises EngineError for what only a model of urban land gives, and where a year misses a sensor.
    """
    report.warning(
        sentence(
            "No model of urban land is given: urban land is grown from built-up scores, {grown:g} m out and "
            "{shrunk:g} m back. GlobalUrbanMapper is made for urban land itself: its authors keep its file, "
            "GUM_2p0.pth, on Google Drive, see github.com/LauraChow77/GlobalUrbanMapper2.0.",
            grown=GROWN_M,
            shrunk=SHRUNK_M,
        )
    )
    if job.output_seen:
        raise EngineError(
            "model",
            "What each pixel was seen by needs a model of urban land.",
            "Give one, or leave that output empty.",
        )
    model = find_model(job.builtup_model, job.model_folders, "builtup")
    with tempfile.TemporaryDirectory(dir=os.path.dirname(job.output) or ".", prefix=".urban-") as folder:
        scores = os.path.join(folder, "scores.tif")
        if job.output_probability and job.imagery.extent is None:
            scores = job.output_probability
        mapped = _scores(job, model, scores, PartReport(report, 0.0, _MAPPING_SHARE))
        part = PartReport(report, _MAPPING_SHARE, 1.0)
        rasters, totals = _grow(job, mapped, scores, part)
    texts = {**mapped.result.texts, "method": "grown"}
    if job.output_probability:
        kept = replace(mapped.result.rasters["output_probability"], path=job.output_probability)
        rasters["output_probability"] = kept
    return replace(mapped.result, rasters=rasters, texts=texts), list(mapped.labels), totals


@dataclass(frozen=True)
class _Scores:
    """A map of scores with its labels and tags; ``inner`` is the part of it that was asked for."""

    result: JobResult
    labels: Tuple[str, ...]
    tags: Mapping[str, str]
    inner: Tile


def _scores(job: UrbanMaskJob, model: InstalledModel, path: str, report: Report) -> _Scores:
    """Map the built-up score of each year, a band each, and as far beyond the extent as growing reaches."""
    given = job.imagery
    streams = [
        name
        for name, there in (
            ("s1", given.s1_asc or given.s1_desc or given.exports),
            ("s2", given.s2 or given.exports),
        )
        if there
    ]
    network = load_networks(model, streams, report)[0]

    def plans(scene: Stack) -> List[OutputPlan]:
        labels = tuple(step.label for step in scene.steps)
        return [OutputPlan("output_probability", path, "builtup", "singles", "Built-up", labels)]

    def open_builtup(imagery: Imagery, progress: Report, stack: ExitStack) -> Stack:
        scene = open_urban(imagery, progress, stack)
        asked.append(scene.region)
        region = grow(scene.region, sum(_radii(scene.grid)), scene.grid.shape)
        steps = tuple(_builtup_step(step, network.inputs) for step in scene.steps)
        return replace(scene, steps=steps, region=region)

    asked: List[Tile] = []
    with opened(job, [network], plans, 1, report, open_builtup) as mapping:
        _, result = mapping.write(Recipe(builtup=network), [model], [("extent", given.extent)])
        labels = tuple(step.label for step in mapping.scene.steps)
        mapped = mapping.scene.region
    inner = replace(asked[0], row=asked[0].row - mapped.row, column=asked[0].column - mapped.column)
    with open_raster(path) as dataset:
        return _Scores(result, labels, dataset.tags(), inner)


def _builtup_step(step: Step, inputs: Tuple[str, ...]) -> Step:
    """Return a year with one pass of Sentinel-1 as ``s1``: the ascending one where both are there."""
    layers = {"s1": step.layers.get("s1_asc") or step.layers.get("s1_desc"), "s2": step.layers.get("s2")}
    missing = [name for name in inputs if layers.get(name) is None]
    if missing:
        raise EngineError(
            "missing-input",
            sentence(
                "{year} has no {sensor}, which other years have.",
                year=step.label,
                sensor={"s1": "Sentinel-1", "s2": "Sentinel-2"}[missing[0]],
            ),
            "Give the same sensors for every year, or a model of urban land.",
        )
    return Step(step.label, {name: layer for name, layer in layers.items() if layer and name in inputs})


def _grow(
    job: UrbanMaskJob, mapped: _Scores, scores: str, report: Report
) -> Tuple[Dict[str, RasterResult], Dict[str, float]]:
    """Write the masks and, where wanted, since when land is urban; return them and the areas of each year."""
    labels, tags, inner = mapped.labels, mapped.tags, mapped.inner
    since = ("not urban", f"{labels[0]} or before", *labels[1:])
    rule = {"METHOD": f"built-up score at least {LEAST_SCORE:g}, {GROWN_M:g} m out, {SHRUNK_M:g} m back"}
    each = tuple(f"{label}: 1 = urban, grown from built-up scores" for label in labels)
    totals: Dict[str, float] = {}
    with raster_environment(), ExitStack() as stack:
        dataset = stack.enter_context(open_raster(scores))
        grid = Grid.of(dataset).crop(inner.column, inner.row, inner.width, inner.height)
        areas = grid.row_pixel_areas_m2()
        out = stack.enter_context(
            write_raster(
                job.output, grid, bands=len(labels), quantity="urban_binary", descriptions=each,
                tags={**_own(tags), **rule}, report=report,
            )
        )  # fmt: skip
        when, likely = None, None
        if job.output_probability and scores != job.output_probability:
            likely = stack.enter_context(
                write_raster(
                    job.output_probability, grid, bands=len(labels), quantity="builtup",
                    descriptions=labels, tags=_own(tags), report=report,
                )
            )  # fmt: skip
        if job.output_since:
            when = stack.enter_context(
                write_raster(
                    job.output_since, grid, bands=1, quantity="classes", descriptions=("urban since",),
                    tags={**_own(tags), **rule, CLASSES: "; ".join(since)}, report=report,
                )
            )  # fmt: skip
        for top in range(0, grid.height, _STRIP_PX):
            report.progress(top / grid.height, "Growing urban land")
            height = min(_STRIP_PX, grid.height - top)
            masks = _strip(dataset, inner, top, height, report)
            window = Window(0, top, grid.width, height)
            out.write(masks, window)
            if likely is not None:
                likely.write(dataset.read(window=_shifted(window, inner)), window)
            if when is not None:
                singles = np.where(masks == 255, np.nan, masks).astype(np.float32)
                when.write(classes_of("since", singles, 0.5), window)
            for number, mask in enumerate(masks):
                for what, there in (("urban", mask == 1), ("mapped", mask != 255)):
                    key = f"{what} m2 {number}"
                    area = float(areas[top : top + height] @ np.count_nonzero(there, axis=1))
                    totals[key] = totals.get(key, 0.0) + area
    area_m2 = grid.pixel_area_m2()
    name = "Urban land, grown from built-up scores"
    rasters = {"output": RasterResult(job.output, "urban_binary", name, area_m2, len(labels))}
    if job.output_since:
        rasters["output_since"] = RasterResult(
            job.output_since, "classes", f"{name}, since", area_m2, 1, classes=since
        )
    return rasters, totals


def _own(tags: Mapping[str, str]) -> Dict[str, str]:
    """Return the tags that hold for what is made of a map too, without those of its quantity."""
    return {key: value for key, value in tags.items() if key not in ("QUANTITY", "UNIT", "AREA_OR_POINT")}


def _shifted(window: Window, inner: Tile) -> Window:
    """Return a window of the part that was asked for as one of the scores."""
    return Window(window.col_off + inner.column, window.row_off + inner.row, window.width, window.height)


def _radii(grid: Grid) -> Tuple[int, int]:
    """Return by how many pixels land grows and then shrinks."""
    side = max(grid.pixel_size_m())
    return round(GROWN_M / side), round(SHRUNK_M / side)


def _strip(dataset: Any, inner: Tile, top: int, height: int, report: Report) -> np.ndarray:
    """Return the masks of some rows, uint8 [bands, height, width]: 1, 0, or 255 where there is no score."""
    out_px, back_px = _radii(Grid.of(dataset))
    start = inner.row + top
    first, end = max(start - out_px - back_px, 0), min(start + height + out_px + back_px, dataset.height)
    part = (slice(start - first, start - first + height), slice(inner.column, inner.column + inner.width))
    masks = np.empty((dataset.count, height, inner.width), dtype=np.uint8)
    for band in range(dataset.count):
        report.check_cancelled()
        score = dataset.read(band + 1, window=Window(0, first, dataset.width, end - first))
        grown = near(score >= LEAST_SCORE, out_px)
        report.check_cancelled()
        urban = ~near(~grown, back_px)[part]
        masks[band] = np.where(np.isnan(score[part]), 255, urban)
    return masks


def near(there: np.ndarray, radius: int) -> np.ndarray:
    """Return bool [H, W]: the pixels within ``radius`` pixels of one that is there."""
    height, width = there.shape
    found: np.ndarray = there.copy()
    for down in range(-radius, radius + 1):
        half = int((radius * radius - down * down) ** 0.5)
        rows = slice(max(down, 0), height + min(down, 0))
        source = there[slice(max(-down, 0), height + min(-down, 0))]
        sums = np.cumsum(np.pad(source, ((0, 0), (half + 1, half))), axis=1, dtype=np.int32)
        found[rows] |= sums[:, 2 * half + 1 :] > sums[:, : -2 * half - 1]
    return found
