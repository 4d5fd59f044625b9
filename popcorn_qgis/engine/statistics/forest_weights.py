"""A Random Forest's weights: people by zones, shared out by what a forest has learnt from the zones.

``held_out_people`` is for whoever judges methods on zones that were left out.
"""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from ...contract.credits import inherited
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, RasterResult, RescaleJob, Table, Zones
from ...contract.jobs.statistics import TARGETS, ForestWeightsJob
from ...contract.sentences import sentence
from ..census.rescaling import rescale
from ..feedback import PartReport, QuietReport, Report
from ..io.fitted_to import TRAINED, Fit, fit_tags
from ..io.identity import raster_name
from ..io.raster import open_raster, raster_environment, read_window, write_raster
from ..io.raster_write import check_output
from ..models.format import open_model
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet, no_people, read_zones, zones_elsewhere
from .forest import worldpop
from .forest.forest_report import write_report
from .forest.growing import SEED, TREES, answers, density_of, grow, target_of
from .forest.inputs import Inputs, open_inputs, positions
from .forest.ladder import EVENLY, UNCONSTRAINED, UNPLACED, WEIGHTS
from .forest.learning import Lesson, learn
from .forest.mapping import Grown, Seen, collect, compose, write_weights
from .forest.model_file import read_model, write_model

#: In words, how a zone's people were placed.
PLACED = {
    WEIGHTS: "by the weights",
    UNCONSTRAINED: "constraint dropped",
    EVENLY: "evenly",
    UNPLACED: "not placed",
}
#: Of a zone that is too small for a pixel of its own.
IN_ITS_PIXEL = "in the pixel it lies in"


def run(job: ForestWeightsJob, report: Report) -> JobResult:
    """Write the map of people; return it with tables and numbers.

    Tables: ``zones`` as of a rescaling, with ``placed`` (see PLACED); ``covariates``: covariate, importance
    (of zones left out, over the target's standard deviation), kept, lowest and highest zone, percent of the
    pixels beyond these. Numbers: those of a rescaling; zones_taught, covariates_kept, mae, rmse, log_error,
    r2, rival_mae (of zones left out), beyond_percent, filled_percent, cell_m. Raises EngineError for inputs
    that can't be read or used, too few zones, and zones without people.
    """
    _check(job)
    with ExitStack() as stack:
        stack.enter_context(raster_environment())
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="popcorn-forest-")))
        grown = read_model(job.model) if job.model else None
        if grown is not None:
            job = replace(job, target=grown.target)
        inputs = open_inputs(job, stack, report)
        if grown is not None:
            positions(grown.names, inputs.names)
        zones = read_zones(job.zones, inputs.grid, report) if job.zones is not None else None
        if zones is not None:
            _check_zones(zones)
        pixels = ZonePixels(zones) if zones is not None else None
        means, lesson = None, None
        if zones is not None:
            features = collect(inputs, pixels, len(zones), PartReport(report, 0.0, 0.25))
            if grown is None:
                pixel_m = float(np.sqrt(inputs.grid.pixel_area_m2()))
                part = PartReport(report, 0.25, 0.4)
                lesson = learn(job, zones, features, inputs.names, pixel_m, part)
                grown = lesson.grown
            means = _filled(features.means[:, positions(grown.names, inputs.names)])
        if grown is None:
            raise _nothing_to_learn_from()
        weights = Path(job.output_weights) if job.output_weights else folder / "weights.tif"
        if means is None:
            means = np.full((1, len(grown.names)), np.nan)
        ladder, seen = write_weights(weights, inputs, grown, pixels, means, PartReport(report, 0.4, 0.7))
        tags = _tags(job, inputs, grown)
        if job.zones is None or zones is None or pixels is None:
            result = _own_level(job, inputs, weights, tags, report)
            placed = np.empty(0, dtype=np.int8)
        else:
            placed = ladder.rungs()
            shares = folder / "shares.tif"
            compose(shares, weights, inputs, pixels, placed, PartReport(report, 0.7, 0.8))
            result = _rescaled(
                job, shares, job.zones, zones, placed, tags, PartReport(report, 0.8, 1.0), report
            )
        result = _with_findings(job, result, inputs, grown, lesson, seen, weights, tags, report)
        if job.output_model and lesson is not None and zones is not None:
            _write_model(job, grown, zones, tags)
            result.files["output_model"] = job.output_model
        if job.folder:
            last = _Silent(PartReport(report, 1.0, 1.0))
            maps = {worldpop.CONSTRAINED if job.constraint else worldpop.UNCONSTRAINED: Path(job.output)}
            factors = {}
            if job.zones is not None and zones is not None and pixels is not None:
                factors = {kind: ladder.factors(zones.counts, placed) for kind in maps}
            if job.constraint and job.zones is not None and zones is not None and pixels is not None:
                free, shares, path = ladder.rungs(False), folder / "free.tif", folder / "free_map.tif"
                compose(shares, weights, inputs, pixels, free, last)
                rescale.run(RescaleJob(str(shares), job.zones, str(path), no_weight="leave"), last)
                maps[worldpop.UNCONSTRAINED] = path
                factors[worldpop.UNCONSTRAINED] = ladder.factors(zones.counts, free)
            worldpop.write(job, inputs, zones, lesson, weights, maps, factors, pixels, result, last)
    if job.output_report:
        write_report(job.output_report, job, grown, lesson, zones, seen, result)
        result.files["output_report"] = job.output_report
    return result


def _check(job: ForestWeightsJob) -> None:
    if job.target not in TARGETS:
        raise EngineError(
            "bad-choice",
            sentence("{value} is none of {allowed}.", value=repr(job.target), allowed=", ".join(TARGETS)),
            "Choose one of these.",
        )
    if not job.model and job.zones is None:
        raise _nothing_to_learn_from()
    if not 1 <= job.trees <= 2000:
        raise EngineError(
            "parameter",
            sentence("The number of trees is {trees}.", trees=job.trees),
            sentence("Give a number from 1 to {most}.", most=2000),
        )
    given = [*job.covariates, *filter(None, (job.builtup, job.water, job.constraint))]
    check_output(job.output, given)
    if job.output_weights:
        check_output(job.output_weights, [*given, job.output])


def _nothing_to_learn_from() -> EngineError:
    return EngineError(
        "no-zones",
        "A forest learns from zones with counts, and there are none.",
        "Give zones, or a forest that is grown (MODEL).",
    )


def _check_zones(zones: ZoneSet) -> None:
    if zones.outside.all():
        raise zones_elsewhere(zones)
    if not np.nansum(zones.counts[~zones.outside]) > 0:
        raise no_people(zones)


def _filled(means: np.ndarray) -> np.ndarray:
    """Return the zones' means; a zone without any value of a covariate has the median of the others."""
    found = means.copy()
    for column in found.T:
        known = np.isfinite(column)
        if known.any():
            column[~known] = np.median(column[known])
    return found


def _rescaled(
    job: ForestWeightsJob,
    shares: Path,
    given: Zones,
    zones: ZoneSet,
    placed: np.ndarray,
    tags: Dict[str, str],
    part: Report,
    report: Report,
) -> JobResult:
    """Share the people out by the composed weights; only zones without a pixel to live in have none."""
    result = rescale.run(RescaleJob(str(shares), given, job.output, no_weight="leave"), _Silent(part), tags)
    table, n = result.tables["zones"], result.numbers
    at = table.columns.index("status") + 1
    after = table.columns.index("after")
    words = [
        IN_ITS_PIXEL if how == UNPLACED and row[after] else PLACED[int(how)]
        for row, how in zip(table.rows, placed)
    ]
    rows = tuple((*row[:at], word, *row[at:]) for row, word in zip(table.rows, words))
    columns = (*table.columns[:at], "placed", *table.columns[at:])
    warnings = list(result.warnings)
    for rung, said in ((UNCONSTRAINED, _dropped), (EVENLY, _even)):
        which = (placed == rung) & (np.nan_to_num(zones.counts) > 0) & ~zones.outside
        if which.any():
            ids = ", ".join(str(one) for one in zones.ids[which][:5]) + (" …" if which.sum() > 5 else "")
            warnings.append(said(int(which.sum()), float(zones.counts[which].sum()), ids))
    for text in warnings:
        report.warning(text)
    report.log(
        sentence(
            "{people:,.0f} of {all:,.0f} people are on the map.",
            people=n["mapped_total"],
            all=n["census_total"],
        )
    )
    raster = replace(result.rasters["output"], name="Population, by a forest")
    return replace(
        result,
        rasters={"output": raster},
        tables={"zones": Table(columns, rows)},
        warnings=tuple(warnings),
        files={},
        credits=inherited(tags),
    )


def _dropped(zones: int, people: float, ids: str) -> str:
    return sentence(
        "{zones} zones have no weight where the constraint lets people live: it is dropped for their "
        "{people:,.0f} people (zone_id {ids}).",
        zones=zones,
        people=people,
        ids=ids,
    )


def _even(zones: int, people: float, ids: str) -> str:
    return sentence(
        "{zones} zones have no weight at all: their {people:,.0f} people are spread evenly (zone_id {ids}).",
        zones=zones,
        people=people,
        ids=ids,
    )


class _Silent(PartReport):
    """A part whose own lines say nothing: what it says of the weights would not be understood."""

    def __init__(self, whole: Report) -> None:
        super().__init__(whole, 0.0, 1.0)

    def log(self, text: str) -> None:
        """Say nothing."""

    def warning(self, text: str) -> None:
        """Say nothing."""


def _own_level(
    job: ForestWeightsJob, inputs: Inputs, weights: Path, tags: Dict[str, str], report: Report
) -> JobResult:
    """Write the forest's own people per pixel, where no zones say how many there are."""
    total = 0.0
    with (
        open_raster(weights) as dataset,
        write_raster(
            job.output,
            inputs.grid,
            quantity="population",
            report=report,
            descriptions=("people per pixel",),
            tags=tags,
        ) as out,
    ):
        blocks = inputs.blocks()
        for number, window in enumerate(blocks):
            report.progress(0.7 + 0.3 * number / len(blocks), "Writing the map")
            people = read_window(dataset, 1, window).astype(np.float64)
            block = inputs.read(window, report, [])
            people[block.masked] = np.nan
            people[block.out & np.isfinite(people)] = 0.0
            total += float(np.nansum(people))
            out.write(people.astype(np.float32), window)
    said = sentence(
        "The map is the forest's own, {people:,.0f} people: no zones say how many there are.", people=total
    )
    report.warning(said)
    raster = RasterResult(job.output, "population", "Population, by a forest", inputs.grid.pixel_area_m2())
    return JobResult(
        rasters={"output": raster}, numbers={"mapped_total": total}, warnings=(said,), credits=inherited(tags)
    )


def _tags(job: ForestWeightsJob, inputs: Inputs, grown: Grown) -> Dict[str, str]:
    sources = [*inputs.sources, *filter(None, (inputs.builtup,))]
    more = {}
    if job.model:
        spec = open_model(job.model).spec
        more = {"MODEL": spec.name, "TRAINED_ON": spec.training_data}
    return {
        **inherited(*(one.dataset.tags() for one in sources), files=[one.name for one in sources]),
        "ALGORITHM": "forestweights",
        "WEIGHT": "Random Forest",
        "WEIGHT_SHA256": "",
        "COVARIATES": "; ".join(grown.names),
        "TARGET": grown.target,
        "CELL_M": f"{grown.cell_m:.6g}",
        "TREES": str(len(grown.forest.roots)),
        "SEED": str(job.seed),
        **more,
    }


def _with_findings(
    job: ForestWeightsJob,
    result: JobResult,
    inputs: Inputs,
    grown: Grown,
    lesson: Optional[Lesson],
    seen: Seen,
    weights: Path,
    tags: Dict[str, str],
    report: Report,
) -> JobResult:
    """Add the table of covariates, the numbers of what was learnt, and say what lies beyond it."""
    pixels = max(seen.pixels, 1)
    beyond, filled = 100 * seen.anywhere / pixels, 100 * seen.filled / pixels
    report.log(
        sentence(
            "{percent:.0f} % of the pixels lie in at least one covariate beyond all zones that taught the "
            "forest; there it can't go further than the outermost zone.",
            percent=beyond,
        )
    )
    if seen.filled:
        report.log(
            sentence(
                "{percent:.1f} % of the pixels have a gap in a covariate; it has the mean of their zone.",
                percent=filled,
            )
        )
    numbers = {
        **result.numbers,
        "covariates_kept": float(len(grown.names)),
        "beyond_percent": beyond,
        "filled_percent": filled,
        "cell_m": grown.cell_m,
    }
    rows: List[Tuple[Any, ...]] = []
    names = inputs.names if lesson is not None else grown.names
    for number, name in enumerate(names):
        kept = name in grown.names
        at = grown.names.index(name) if kept else -1
        rows.append(
            (
                name,
                float(lesson.importances[number]) if lesson is not None else None,
                kept,
                float(grown.low[at]) if kept else None,
                float(grown.high[at]) if kept else None,
                100 * float(seen.beyond[at]) / pixels if kept else None,
            )
        )
    columns = ("covariate", "importance", "kept", "low", "high", "beyond_percent")
    if lesson is not None:
        skill = lesson.skill
        numbers.update(
            zones_taught=float(skill.zones),
            mae=skill.mae,
            rmse=skill.rmse,
            log_error=skill.log_error,
            r2=skill.r2,
            rival_mae=skill.rival_mae,
        )
    rasters = dict(result.rasters)
    if job.output_weights:
        area, low, high = inputs.grid.pixel_area_m2(), seen.low, seen.high
        rasters["output_weights"] = RasterResult(
            str(weights), "weights", "Weights of the forest", area, low=low, high=high
        )
    return replace(
        result,
        rasters=rasters,
        tables={**result.tables, "covariates": Table(columns, tuple(rows))},
        numbers=numbers,
    )


def _write_model(job: ForestWeightsJob, grown: Grown, zones: ZoneSet, tags: Dict[str, str]) -> None:
    trained = Fit(TRAINED, zones.name, zones.field, zones.fingerprint, zones.outlines)
    write_model(
        job.output_model,
        grown,
        f"Random Forest of {zones.name}",
        f"{zones.name}, field {zones.field}: {len(zones)} zones",
        "; ".join(raster_name(path) for path in job.covariates),
        "; ".join(fit_tags([trained]).values()),
    )


def held_out_people(
    features: np.ndarray,
    amount: np.ndarray,
    people: np.ndarray,
    fold: np.ndarray,
    report: Optional[Report] = None,
    *,
    seed: int = SEED,
    trees: int = TREES,
) -> np.ndarray:
    """Return people of each zone as a forest of the other folds' zones predicts them, float64 [zones].

    ``features`` float [zones, covariates]: means over the zones' pixels, NaN where a covariate has none.
    ``amount`` float64 [zones]: km² of the zones for people per km², km² of built-up (Σ built-up × pixel
    area) for people per unit of built-up. ``people`` float64 [zones], NaN unknown. ``fold`` int [zones] from
    0; −1: the zone takes no part (NaN). Zones without amount, count or a value of every covariate are not
    grown on; in a zone that is predicted a gap has the others' median. NaN where nothing can be said.
    Raises EngineError (code ``no-forest``) without scikit-learn, and Cancelled.
    """
    report = report or QuietReport()
    target = target_of(people, amount)
    usable = (fold >= 0) & np.isfinite(target) & np.isfinite(features).all(axis=1)
    found = np.full(len(people), np.nan)
    for one in range(int(fold.max()) + 1):
        held, seen = fold == one, usable & (fold != one)
        if not held.any() or seen.sum() < 2:
            continue
        forest = grow(features[seen], target[seen], report, seed, trees)
        rows = np.where(np.isfinite(features[held]), features[held], np.median(features[seen], axis=0))
        found[held] = density_of(answers(forest, rows, report)) * amount[held]
    return found
