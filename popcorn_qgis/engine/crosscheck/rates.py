"""The rival of learning: a constant rate × recalibrated built-up, for each fold fitted to the other folds."""

from __future__ import annotations

from typing import Any, List, Sequence

import numpy as np

from ..feedback import Report
from ..io.raster import read_window
from ..training.recalibration import KNOTS, Rate, fitted_rate, ramps
from ..zones.pixels import ZonePixels


def fold_rates(
    scores: Any, pixels: ZonePixels, counts: np.ndarray, fold: np.ndarray, report: Report
) -> List[Rate]:
    """Return a rate for each fold, fitted to the counts of the zones of the other folds.

    ``scores``: the opened raster of built-up scores, one band for each season; ``counts`` and ``fold``
    [zones], fold −1: the zone is not used.
    """
    filled = np.zeros((len(counts), len(KNOTS) - 1))
    all_windows = list(pixels.windows())
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Recalibrating the built-up score")
        held = pixels.centres(window)
        score = read_window(scores, list(scores.indexes), window).reshape(scores.count, -1)[:, held.pixel]
        seasons = np.isfinite(score).sum(axis=0)
        for season in score:
            seen = np.flatnonzero(np.isfinite(season))
            steps = ramps(season[seen]) / seasons[seen, None]
            for step in range(filled.shape[1]):
                filled[:, step] += np.bincount(held.zone[seen], steps[:, step], minlength=len(counts))
    others = [(fold >= 0) & (fold != one) for one in range(int(fold.max()) + 1)]
    return [fitted_rate(filled[seen], counts[seen]) for seen in others]


def people(rate: Rate, scores: np.ndarray) -> np.ndarray:
    """Return people per pixel, the mean of the seasons with a score: float64 [H, W] of [seasons, H, W]."""
    there = np.isfinite(scores)
    summed = np.where(there, rate.people(scores), 0.0).sum(axis=0)
    return np.divide(summed, there.sum(axis=0), out=np.full(summed.shape, np.nan), where=there.any(axis=0))


def are_constant(rates: Sequence[Rate]) -> bool:
    """Whether the zones were too few to recalibrate the score for any fold."""
    return all(rate.is_constant for rate in rates)
