"""The job that maps urban land by year, from whatever of Sentinel-2 and Sentinel-1 a model can do with."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from typing import Dict, List, Mapping, Tuple

from ...contract.errors import EngineError
from ...contract.installed_models import find_model
from ...contract.jobs import Imagery, JobResult, UrbanMaskJob
from ...contract.model_spec import ModelSpec
from ...contract.sentences import Sentence, sentence
from ..feedback import PartReport, Report
from ..inference.estimator import Network, load_networks
from ..inference.outputs import OutputPlan
from ..inference.run import opened
from ..inference.stack import Stack, Step
from ..tiling.tile import Tile
from .urban_areas import areas_by_zone, check_zones
from .urban_each_year import write_each_year
from .urban_grown import run_grown
from .urban_patches import write_patches
from .urban_recipe import ABOVE_HALF, SEEN, UrbanRecipe
from .urban_stack import open_urban
from .urban_years import KINDS

_LEAST_STRIDE_PX = 32
_PATCHES_SHARE = 0.1
_ZONES_SHARE = 0.05  # of the run's time


def run(job: UrbanMaskJob, report: Report) -> JobResult:
    """Map urban land; see UrbanMaskJob for the outputs.

    Numbers: those of every mapping job, and of the last year ``urban_km2`` and ``urban_share`` (of what has a
    value). Table ``zones``: the areas in each zone (``urban_areas``). Raises EngineError for imagery, model
    or outputs that can't be used, and Cancelled.
    """
    given = [*job.imagery.exports, *job.imagery.s2, *job.imagery.s1_asc, *job.imagery.s1_desc]
    if job.zones is not None and given:  # before the map is there
        check_zones(given[0], job.zones)
    end = 1.0 - (_ZONES_SHARE if job.zones else 0.0) - (_PATCHES_SHARE if job.patches else 0.0)
    part = PartReport(report, 0.0, end) if end < 1.0 else report
    mapped = _by_model if job.model else run_grown
    result, labels, totals = mapped(job, part)
    numbers = _areas(totals, labels, report)
    tables = {}
    if job.years_folder:
        each = write_each_year(job, labels, report)
        result = replace(result, rasters={**result.rasters, **each})
    if job.patches:
        pairs = write_patches(job, PartReport(report, end, end + _PATCHES_SHARE))
        numbers = {**numbers, "patches": float(pairs)}
    if job.zones is not None:
        last = PartReport(report, 1.0 - _ZONES_SHARE, 1.0)
        tables["zones"] = areas_by_zone(job.output, labels, job.zones, last)
    report.progress(1.0, "Done")
    return replace(result, numbers={**result.numbers, **numbers}, tables=tables)


def _by_model(job: UrbanMaskJob, report: Report) -> Tuple[JobResult, List[str], Dict[str, float]]:
    """Return the result, the labels of the years, and the areas by what they are, in square metres."""
    model = find_model(job.model, job.model_folders, "urban")
    network = _with_stride(load_networks(model, tuple(KINDS), report)[0], job.stride_px)
    plans = partial(_plans, job, network=network, report=report)
    with opened(job, [network], plans, 1, report, partial(_open_windows, network=network)) as mapping:
        told = [("stride_px", job.stride_px), ("extent", job.imagery.extent)]
        recipe = UrbanRecipe(network, mapping.scene.grid.row_pixel_areas_m2())
        tally, result = mapping.write(recipe, [model], told)
        return result, [step.label for step in mapping.scene.steps], tally.sums


def _open_windows(imagery: Imagery, report: Report, stack: ExitStack, network: Network) -> Stack:
    """Open the imagery, with its extent widened to whole windows: what is inside was computed anyway."""
    scene = open_urban(imagery, report, stack)
    region = widened(scene.region, network.spec.tiling.window_px, scene.grid.shape)
    if region != scene.region:
        report.log(
            sentence(
                "The extent is widened to the model's windows: {columns} × {rows} pixels.",
                columns=region.width,
                rows=region.height,
            )
        )
    return replace(scene, region=region)


def widened(region: Tile, window_px: int, shape: Tuple[int, int]) -> Tile:
    """Return the region with edges at whole windows from the scene's origin on, or where the scene ends."""
    row, column = (first // window_px * window_px for first in (region.row, region.column))
    bottom, right = (
        min(-(-end // window_px) * window_px, size)
        for end, size in zip((region.row + region.height, region.column + region.width), shape)
    )
    return Tile(row, column, bottom - row, right - column)


def _with_stride(network: Network, stride_px: int) -> Network:
    """Return the network with windows that begin every ``stride_px`` pixels; raises EngineError."""
    tiling = network.spec.tiling
    if stride_px < _LEAST_STRIDE_PX:
        raise EngineError(
            "stride",
            sentence("The step from window to window is {stride} px.", stride=stride_px),
            sentence("Give {least} to {most}.", least=_LEAST_STRIDE_PX, most=tiling.window_px),
        )
    overlap = max(tiling.window_px - stride_px, 0)
    # Where windows overlap, each counts for less towards its edge: plain means would leave half of a seam.
    tiling = replace(tiling, overlap_px=overlap, blend="linear" if overlap else tiling.blend)
    return replace(network, spec=replace(network.spec, tiling=tiling))


def _plans(job: UrbanMaskJob, scene: Stack, network: Network, report: Report) -> List[OutputPlan]:
    """Say what each year lacks, and return the outputs; EngineError where a model can't do without it."""
    for step in scene.steps:
        _check_needs(network.spec, step)
        _tell_missing(step, report)
    labels = tuple(step.label for step in scene.steps)
    if job.output_since and len(labels) < 2:
        raise EngineError(
            "one-year",
            "The year in which land became urban needs several years, and the imagery is of one.",
            "Give the imagery of more years, or leave that output empty.",
        )
    since = ("not urban", f"{labels[0]} or before", *labels[1:])
    each = tuple(f"{label}: 1 = urban" for label in labels)
    likely = tuple(f"{label}: probability of urban land" for label in labels)
    seen = tuple(f"{label}: seen by" for label in labels)
    name = "Urban land"
    return [
        OutputPlan("output", job.output, "urban", "masks", name, each, ABOVE_HALF),
        OutputPlan(
            "output_probability", job.output_probability, "urban", "singles", f"{name}, probability", likely
        ),
        OutputPlan("output_seen", job.output_seen, "seen", "codes", f"{name}, seen by", seen, classes=SEEN),
        OutputPlan(
            "output_since",
            job.output_since,
            "urban",
            "since",
            f"{name} since",
            ("urban since",),
            ABOVE_HALF,
            since,
        ),
    ]


def _check_needs(spec: ModelSpec, step: Step) -> None:
    for group in spec.needs:
        if any(name in step.layers for name in group):
            continue
        what = _either(tuple(dict.fromkeys(KINDS[name] for name in group)))
        remedy = sentence("Make it with “Terrain: elevation, slope, aspect”, and give it.")
        if group != ("terrain",):
            remedy = sentence(
                "Give it, or import GlobalUrbanMapper 2.0 (GUM_2p0.pth), which does with Sentinel-2 or "
                "Sentinel-1 alone."
            )
        raise EngineError(
            "missing-input",
            sentence(
                "{year}: the model “{model}” needs {what}, which is not there.",
                year=step.label,
                model=spec.name,
                what=what,
            ),
            remedy,
        )


def _either(words: Tuple[Sentence, ...]) -> Sentence:
    found = words[-1]
    for word in words[-2::-1]:
        found = sentence("{first} or {other}", first=word, other=found)
    return found


def _tell_missing(step: Step, report: Report) -> None:
    """Say in plain words what a year is mapped without: section 4 of the spec."""
    passes = [name for name in ("s1_asc", "s1_desc") if name in step.layers]
    if "s2" not in step.layers:
        report.warning(
            sentence("{year}: no Sentinel-2. The map is made from Sentinel-1 and terrain.", year=step.label)
        )
    if not passes:
        report.warning(
            sentence("{year}: no Sentinel-1. The map is made from Sentinel-2 and terrain.", year=step.label)
        )
    elif len(passes) == 1:
        lacks = next(name for name in ("s1_asc", "s1_desc") if name not in passes)
        report.warning(
            sentence(
                "{year}: no {kind}. 0 dB stands for it, as where the model was trained without that pass.",
                year=step.label,
                kind=KINDS[lacks],
            )
        )


def _areas(sums: Mapping[str, float], labels: List[str], report: Report) -> Dict[str, float]:
    """Say how much urban land there is in each year, and return the numbers of the last one."""
    numbers = {}
    for number, label in enumerate(labels):
        urban, mapped = (sums.get(f"{what} m2 {number}", 0.0) for what in ("urban", "mapped"))
        numbers = {"urban_km2": urban / 1e6, "urban_share": urban / mapped if mapped else 0.0}
        report.log(
            sentence(
                "{year}: {area:,.2f} km² of urban land, {share:.1%} of what is mapped.",
                year=label,
                area=urban / 1e6,
                share=numbers["urban_share"],
            )
        )
    return numbers
