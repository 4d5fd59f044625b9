"""From zones to a grown forest: which zones teach, which covariates stay, how good it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np
import shapely

from ....contract.jobs.statistics import ForestWeightsJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...zones.neighbours import halved
from ...zones.reading import ZoneSet
from .growing import (
    FOLDS,
    density_of,
    enough,
    folds_of,
    grow,
    selected,
    target_of,
    try_out,
)
from .mapping import Grown
from .skill import Skill, skill_of
from .zone_features import ZoneFeatures

#: About so many neighbouring zones are left out together where no field of units is given.
ZONES_OF_BLOCK = 4
#: The coarsest cell, and how many of them an average zone should have at least: a forest asked for smaller
#: cells than that goes further beyond what zones taught it (seen on the sample district, seeds 1 to 6).
COARSEST_M, CELLS_OF_ZONE = 100.0, 250
#: Of the target: sums in another order differ beyond, and would break ties between splits otherwise.
_DIGITS = 9


@dataclass(frozen=True)
class Lesson:
    """What was learnt: the forest, and of the zones that taught (positions ``taught``) what it says unseen.

    ``importances`` [covariates] of all that were offered, the median; ``kept`` their positions.
    """

    grown: Grown
    skill: Skill
    taught: np.ndarray
    people_unseen: np.ndarray
    importances: np.ndarray
    spread: np.ndarray
    kept: np.ndarray


def learn(
    job: ForestWeightsJob,
    zones: ZoneSet,
    features: ZoneFeatures,
    names: Tuple[str, ...],
    pixel_m: float,
    report: Report,
) -> Lesson:
    """Grow the forest. Zones with nobody take part; those without count, pixels or a value do not.

    Raises EngineError for fewer zones than a forest needs.
    """
    amount = features.builtup_km2 if job.target == "per_builtup" else features.km2
    means = features.means
    target = target_of(zones.counts, amount)
    usable = np.isfinite(target) & np.isfinite(means).all(axis=1)
    taught = _in_order(np.flatnonzero(usable), means, target)
    enough(len(taught), report)
    _tell_left_out(zones, usable, report)
    rows, wanted, counted = means[taught], np.round(target[taught], _DIGITS), zones.counts[taught]
    fold = folds_of(blocks_of(zones, taught), FOLDS, job.seed)
    report.progress(0.0, "Growing the forest")
    trees = max(1, job.trees // 2)  # enough to tell: what they say is averaged over all zones
    first = try_out(rows, wanted, fold, report, job.seed, trees)
    passing = selected(first.importances)
    kept = np.flatnonzero(passing)
    if not job.select:
        kept = np.arange(len(names))
    elif not len(kept):
        report.warning("No covariate matters on zones that the forest has not seen; all are kept.")
        kept = np.arange(len(names))
    trial = first
    if len(kept) < len(names):
        report.progress(0.6, "Growing the forest")
        trial = try_out(rows[:, kept], wanted, fold, report, job.seed, trees, repeats=0)
    report.progress(0.8, "Growing the forest")
    forest = grow(rows[:, kept], wanted, report, job.seed, job.trees)
    said = density_of(trial.target) * amount[taught]
    cell = cell_size(job.cell_size_m, float(features.km2[taught].mean()), pixel_m)
    grown = Grown(
        forest,
        tuple(names[number] for number in kept),
        rows[:, kept].min(axis=0).astype(np.float32),
        rows[:, kept].max(axis=0).astype(np.float32),
        job.target,
        cell,
    )
    skill = skill_of(trial.target, wanted, said, counted, amount[taught], fold)
    lesson = Lesson(
        grown,
        skill,
        taught,
        said,
        np.median(first.importances, axis=0),
        first.importances.std(axis=0),
        kept,
    )
    _tell(lesson, names, report)
    return lesson


def _in_order(taught: np.ndarray, means: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Return the zones in an order of their own, so that the layer's does not matter to what is drawn."""
    columns = means[taught].astype(np.float32).T
    return taught[np.lexsort((*columns, np.round(target[taught], _DIGITS)))]


def blocks_of(zones: ZoneSet, taught: np.ndarray) -> np.ndarray:
    """Return the block of each zone that teaches, int64: its parent unit, else neighbours together."""
    parents = zones.parents[taught].astype(str)
    if len(np.unique(parents)) > 1:  # one unit of all can't be left out
        alone = np.array([name or f"\n{zone}" for name, zone in zip(parents, taught)])
        return np.unique(alone, return_inverse=True)[1].ravel()
    block = np.zeros(len(taught), dtype=np.int64)
    centres = shapely.get_coordinates(shapely.centroid(zones.geometries[taught]))
    for number, part in enumerate(halved(centres, max(3, round(len(taught) / ZONES_OF_BLOCK)))):
        block[part] = number
    return block


def cell_size(wanted_m: float, zone_km2: float, pixel_m: float) -> float:
    """Return the side of the cells for which the forest is asked, in metres: a whole number of pixels."""
    if wanted_m <= 0:
        wanted_m = min(COARSEST_M, float(np.sqrt(zone_km2 * 1e6 / CELLS_OF_ZONE)))
    return max(1, round(wanted_m / pixel_m)) * pixel_m


def _tell_left_out(zones: ZoneSet, usable: np.ndarray, report: Report) -> None:
    left = np.isfinite(zones.counts) & ~usable
    if left.any():
        ids = ", ".join(str(one) for one in zones.ids[left][:5]) + (" …" if left.sum() > 5 else "")
        report.log(
            sentence(
                "{zones} zones with a count teach nothing: no pixel that counts, or a covariate without any "
                "value (zone_id {ids}).",
                zones=int(left.sum()),
                ids=ids,
            )
        )


def _tell(lesson: Lesson, names: Tuple[str, ...], report: Report) -> None:
    order = [number for number in np.argsort(-lesson.importances) if number in set(lesson.kept)]
    shown = ", ".join(f"{names[number]} {lesson.importances[number]:.2f}" for number in order[:8])
    report.log(
        sentence(
            "{kept} of {all} covariates are kept; those that matter most: {shown}.",
            kept=len(lesson.kept),
            all=len(names),
            shown=shown,
        )
    )
    skill = lesson.skill
    report.log(
        sentence(
            "On zones that it has not seen ({zones} zones, {folds} folds) the forest is off by {mae:,.0f} "
            "people on average, one density for all by {rival:,.0f}.",
            zones=skill.zones,
            folds=skill.folds,
            mae=skill.mae,
            rival=skill.rival_mae,
        )
    )
    if not skill.helps:
        report.warning("On zones that it has not seen one density for all is better than this forest.")
