"""The cross-check: fit each method on some zones, map and rescale, test on the others."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.jobs import BuiltupJob, CrosscheckJob, JobResult, RescaleJob, Table, Zones
from ...contract.sentences import joined, sentence
from ..census.evaluation.comparison import Level, compare, metric_table
from ..census.rescaling import rescale
from ..census.zone_sums import ZoneSums, sum_by_zone
from ..feedback import PartReport, QuietReport, Report
from ..inference.stack import open_scene
from ..io.identity import raster_name
from ..io.raster import open_raster, raster_environment
from ..io.raster_write import check_output
from ..mapping import builtup
from ..statistics.clusters.imagery import Vectors
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet, no_people, read_zones
from . import crosscheck_report
from .findings import NOT_RECALIBRATED, summary
from .finer_zones import Finer, read_finer
from .folds import folds, units, write_units
from .judge import judging as judged
from .judge.best_map import rescale_to, write_best
from .judge.candidates import candidates
from .judge.cells import can_grow, cells_of
from .judge.place import Scene, fit_models, look
from .methods import AREAL, OF_FOLD, RECALIBRATED, TRAINED, are_constant, fold_rates, write_weights
from .outcome import INSIDE, UNSEEN, Outcome, gain
from .trained import Trained, train_folds, train_on_all

FEWEST_ZONES = 4
MOST_FOLDS = 20


def run(job: CrosscheckJob, report: Report) -> JobResult:
    """Return table ``metrics``: for each test and method the metrics with 95 % intervals.

    Test “unseen zones”: each zone's people as predicted without its count, nor those of its unit. Test
    “known totals”: the map rescaled to the units (or, with ``job.fine``, to the zones), compared on the
    zones (the finer zones) inside them. Columns as in ``evaluate``, and by how many people the MAE is
    below that of areal weighting (mae_gain) and below that of recalibrated built-up (learning_gain), with
    low and high. Numbers: zones, units, folds, trained_folds. Texts: summary. Raises Cancelled, and before
    anything is computed EngineError for fewer than FEWEST_ZONES zones and for finer zones that lie elsewhere.
    """
    _check(job)
    share = 0.08 if job.train else 0.6  # of the time: built-up
    with tempfile.TemporaryDirectory(prefix="popcorn-crosscheck-") as scratch, raster_environment():
        folder = Path(scratch)
        with ExitStack() as stack:
            grid = open_scene(job.imagery, QuietReport(), stack).region_grid
        zones = read_zones(job.zones, grid, report)
        whole = np.isfinite(zones.counts) & ~zones.outside & ~zones.partly_outside
        _refuse_few(zones, whole)
        finer = read_finer(job.fine, zones, whole, report) if job.fine is not None else None
        score, seasons = str(folder / "builtup.tif"), str(folder / "seasons.tif")
        model = BuiltupJob(
            imagery=job.imagery,
            model=job.builtup_model,
            output=score,
            output_members=seasons,
            constraint=job.constraint,
            model_folders=job.model_folders,
            compute=job.compute,
        )
        builtup.run(model, PartReport(report, 0.0, share))
        pixels = ZonePixels(zones)
        usable = whole & _with_value(score, zones, pixels)
        _refuse_few(zones, usable)
        unit = units(zones, usable)
        fold = folds(unit, job.folds, job.seed)
        if fold.max() < 1:
            raise EngineError(
                "one-unit",
                "All zones belong to one unit, so none can be left out.",
                "Choose a field of units that are smaller than the area, or none.",
            )
        report.log(
            sentence(
                "{zones} zones in {units} units are left out in {folds} folds.",
                zones=int(usable.sum()),
                units=int(unit.max()) + 1,
                folds=int(fold.max()) + 1,
            )
        )
        trained = train_folds(job, zones, fold, folder, PartReport(report, share, 0.9))
        if trained.missing:
            report.warning(trained.missing)
        weights = folder / "weights.tif"
        last = PartReport(report, 0.9 if trained.maps else share, 1.0)
        with open_raster(seasons) as dataset:
            rates = fold_rates(dataset, pixels, zones.counts, fold, PartReport(last, 0.0, 0.05))
        part = PartReport(last, 0.05, 0.1)
        names = write_weights(
            weights, score, seasons, rates, trained.maps, pixels, fold, part, job.constraint
        )
        levels: List[Level | None] = [
            _unseen(job, names, weights, zones, pixels, fold, PartReport(last, 0.1, 0.2)),
            _inside(job, names, weights, zones, pixels, unit, finer, folder, PartReport(last, 0.2, 0.6)),
        ]
        part = PartReport(last, 0.6, 1.0)
        found = _judged(job, zones, fold, score, names, levels[0], trained, folder, part)
    outcome = Outcome(
        job.zones,
        job.fine,
        tuple(names),
        tuple(level for level in levels if level is not None),
        trained.missing,
        trained.better if trained.judged else None,
        len(trained.maps),
        int(unit.max()) + 1,
        int(fold.max()) + 1,
        not are_constant(rates),
    )
    said = [*(judged.sentences(found.verdict) if found is not None else []), *summary(outcome)]
    for text in said:
        report.log(text)
    files = {}
    if job.output_report:
        crosscheck_report.write(job.output_report, outcome, found.verdict if found is not None else None)
        files["output_report"] = job.output_report
    return _with_judgement(
        JobResult(
            files=files,
            tables={"metrics": _table(outcome)},
            numbers={
                "zones": float(usable.sum()),
                "units": float(unit.max() + 1),
                "folds": float(fold.max() + 1),
                "trained_folds": float(trained.better),
            },
            texts={"summary": joined(said)},
            warnings=(trained.missing,) if trained.missing else (),
        ),
        found,
    )


def _check(job: CrosscheckJob) -> None:
    if not 2 <= job.folds <= MOST_FOLDS:
        raise EngineError(
            "parameter",
            sentence("The number of folds is {folds}.", folds=job.folds),
            sentence("Give a number from 2 to {most}.", most=MOST_FOLDS),
        )
    if job.output:
        check_output(job.output, [*job.imagery.s1, *job.imagery.s2, *job.maps])


@dataclass(frozen=True)
class _Judged:
    """The verdict, and the result of rescaling the map by its choice, where one was asked for."""

    verdict: judged.Verdict
    mapped: JobResult | None


def _judged(
    job: CrosscheckJob,
    zones: ZoneSet,
    fold: np.ndarray,
    score: str,
    names: Sequence[str],
    unseen: Level | None,
    trained: Trained,
    folder: Path,
    report: Report,
) -> _Judged | None:
    """Judge all methods on the zones that take part, and map by the best where that is wanted."""
    if not job.judge:
        return None
    others = (*job.map_names, *(raster_name(path) for path in job.maps[len(job.map_names) :]))
    with ExitStack() as stack:
        imagery = open_scene(job.imagery, QuietReport(), stack)
        models = fit_models(imagery, job.seed, PartReport(report, 0.0, 0.3))
        dataset = stack.enter_context(open_raster(score))
        cells = cells_of(imagery, dataset, PartReport(report, 0.3, 0.4)) if can_grow() else None
        scene = Scene(dataset, Vectors(imagery), models, job.maps, stack, cells)
        place = look(scene, zones, fold >= 0, job.seed, PartReport(report, 0.4, 0.5))
        methods = candidates(place, others, report)
        further, part = {}, None
        if TRAINED in names and unseen is not None:
            further[TRAINED], part = unseen.found[names.index(TRAINED)].mapped, fold[fold >= 0]
        verdict = judged.judge(place, methods, further, job.seed, PartReport(report, 0.5, 0.8), part)
        if not job.output:
            return _Judged(verdict, None)
        last = PartReport(report, 0.8, 1.0)
        if verdict.best == TRAINED:
            people = train_on_all(job, trained.judged, folder, PartReport(last, 0.0, 0.8))
            mapped = rescale_to(job, people, PartReport(last, 0.8, 1.0))
        else:
            chosen = methods[verdict.names.index(verdict.best)]
            mapped = write_best(job, scene, place, chosen, dataset.tags(), folder, last)
        return _Judged(verdict, mapped)


def _with_judgement(result: JobResult, found: _Judged | None) -> JobResult:
    if found is None:
        return result
    verdict, mapped = found.verdict, found.mapped
    numbers = {**result.numbers, "best_factor": float(np.exp(verdict.means[verdict.chosen]))}
    tables, texts = {**result.tables, "judge": judged.table(verdict)}, {**result.texts, "best": verdict.best}
    result = replace(result, numbers=numbers, tables=tables, texts=texts)
    if mapped is None:
        return result
    return replace(
        result,
        rasters=mapped.rasters,
        tables={**tables, "zones": mapped.tables["zones"]},
        numbers={**mapped.numbers, **numbers},
        credits=mapped.credits,
        warnings=(*result.warnings, *mapped.warnings),
    )


def _with_value(score: str, zones: ZoneSet, pixels: ZonePixels) -> np.ndarray:
    """Return which zones hold a pixel with a value."""
    with open_raster(score) as dataset:
        return sum_by_zone(dataset, [1], pixels, len(zones), QuietReport(), "centre").pixels > 0


def _refuse_few(zones: ZoneSet, usable: np.ndarray) -> None:
    """Raise EngineError where too few zones can take part, or nobody lives in them."""
    if usable.sum() < FEWEST_ZONES:
        raise EngineError(
            "few-zones",
            sentence(
                "{usable} of the {zones} zones of {layer} lie wholly on the imagery with a count.",
                usable=int(usable.sum()),
                zones=len(zones),
                layer=zones.name,
            ),
            sentence(
                "A cross-check needs {fewest} or more: choose more zones, or smaller ones.",
                fewest=FEWEST_ZONES,
            ),
        )
    if zones.counts[usable].sum() <= 0:
        raise no_people(zones)


def _unseen(
    job: CrosscheckJob,
    names: Sequence[str],
    weights: Path,
    zones: ZoneSet,
    pixels: ZonePixels,
    fold: np.ndarray,
    report: Report,
) -> Level:
    """Predict every zone from rates that were fitted to the zones of the other folds."""
    with open_raster(weights) as dataset:
        sums = [
            sum_by_zone(dataset, [band + 1], pixels, len(zones), report, "centre").people[0]
            for band in range(len(names))
        ]
    predicted = []
    for name, total in zip(names, sums):
        people = total.copy()
        for one in range(int(fold.max()) + 1) if name not in OF_FOLD else ():
            seen, held = (fold >= 0) & (fold != one), fold == one
            weight = total[seen].sum()
            people[held] *= zones.counts[seen].sum() / weight if weight > 0 else 0.0
        predicted.append(people[fold >= 0])
    return compare(UNSEEN, zones.counts[fold >= 0], predicted, {}, job.seed)


def _inside(
    job: CrosscheckJob,
    names: Sequence[str],
    weights: Path,
    zones: ZoneSet,
    pixels: ZonePixels,
    unit: np.ndarray,
    finer: Finer | None,
    folder: Path,
    report: Report,
) -> Level | None:
    """Rescale each method to known totals and compare inside them; None where there is nothing inside."""
    if finer is None:
        coarse = write_units(job.zones, zones, unit, folder / "units.gpkg")
        fine, inner = zones, pixels
        sizes = np.bincount(unit[unit >= 0])
        tested = (unit >= 0) & (sizes[unit] > 1)  # alone in its unit, a zone is right by construction
    else:
        coarse = job.zones
        fine, tested = finer.zones, finer.tested.copy()
        inner = ZonePixels(fine)
    if not tested.any():
        return None
    found: List[np.ndarray] = []
    for band in range(len(names)):
        part = PartReport(report, band / len(names), (band + 1) / len(names))
        sums = _rescaled(weights, band + 1, coarse, inner, len(fine), folder / f"rescaled_{band}.tif", part)
        found.append(sums.people[0])
        tested &= sums.pixels > 0
    if not tested.any():
        return None
    return compare(INSIDE, fine.counts[tested], [people[tested] for people in found], {}, job.seed)


def _rescaled(
    weights: Path, band: int, coarse: Zones, inner: ZonePixels, zones: int, path: Path, report: Report
) -> ZoneSums:
    rescale.run(RescaleJob(str(weights), coarse, str(path), band=band), _Quiet(report, 0.0, 0.8))
    with open_raster(path) as dataset:
        sums = sum_by_zone(dataset, [1], inner, zones, PartReport(report, 0.8, 1.0), "centre")
    path.unlink()
    return sums


class _Quiet(PartReport):
    """A part whose own lines say nothing about the cross-check."""

    def log(self, text: str) -> None:
        """Say nothing."""

    def warning(self, text: str) -> None:
        """Say nothing."""


def _table(outcome: Outcome) -> Table:
    """Return the metrics of all tests, the gains over two rivals, a row for what is missing."""
    table = metric_table(outcome.names, outcome.levels)
    columns = tuple({"map": "method", "level": "test"}.get(name, name) for name in table.columns)
    number, level, covered = (table.columns.index(name) for name in ("number", "level", "covered_percent"))
    by_name = {one.name: one for one in outcome.levels}
    rivals = {"mae_gain": AREAL, "learning_gain": RECALIBRATED}
    rows: List[Tuple[Any, ...]] = []
    for row in table.rows:
        one, at = by_name[row[level]], row[number] - 1
        gains = [gain(one, at, outcome.names.index(rival)) for rival in rivals.values()]
        note = NOT_RECALIBRATED if outcome.names[at] == RECALIBRATED and not outcome.recalibrated else ""
        rows.append((*row[:covered], *(value for found in gains for value in found), note))
    empty: Dict[str, Any] = {"method": TRAINED, "note": outcome.missing}
    bounds = [f"{name}{end}" for name in rivals for end in ("", "_low", "_high")]
    kept = (*columns[:covered], *bounds, "note")
    if outcome.missing:
        rows += [tuple({**empty, "test": one.name}.get(name) for name in kept) for one in outcome.levels]
    return Table(kept, tuple(rows))
