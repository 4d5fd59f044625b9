"""A Random Forest's weights for zones: what zones that it has not seen would hold."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..feedback import QuietReport, Report
from .forest.growing import SEED, TREES, answers, density_of, grow, target_of


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
