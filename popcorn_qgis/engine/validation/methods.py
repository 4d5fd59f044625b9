"""The methods' weights as bands of one raster, so that all are summed and rescaled alike."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, Iterable, List, Sequence

import numpy as np

from ..feedback import Report
from ..io.raster import Grid, open_raster, read_window, write_raster
from ..io.shares import open_constraint
from ..training.recalibration import KNOTS, Rate, fitted_rate, ramps
from ..zones.pixels import ZonePixels

#: A score from which on a pixel counts as built-up.
BUILT = 0.5

AREAL, BINARY, RATE = "areal weighting", "built-up only", "constant rate"
RECALIBRATED, TRAINED = "recalibrated built-up", "trained occupancy"
#: In the order of the bands.
METHODS = (AREAL, BINARY, RATE, RECALIBRATED, TRAINED)
#: They give people for the zones of their own fold; of the others, the rate is still to be fitted.
OF_FOLD = (RECALIBRATED, TRAINED)


def write_weights(
    path: Path,
    builtup: str,
    seasons: str,
    rates: Sequence[Rate],
    maps: Sequence[str],
    pixels: ZonePixels,
    fold: np.ndarray,
    report: Report,
    mask: str = "",
) -> List[str]:
    """Write the weights of the methods and return their names, in the order of the bands.

    From the built-up score: 1 everywhere (areal weighting), 1 where the score is at least BUILT, the
    score itself (people at a constant rate). From the ``seasons``' scores and ``rates``, one for each
    fold, and from ``maps``, one population map for each fold or none: in each zone that of the fold in
    which the zone was left out, so that no pixel has seen its own count. ``mask``: a raster that is 0 where
    nobody lives, as the score and the maps have it already.
    """
    names = list(METHODS if maps else METHODS[:-1])
    with ExitStack() as stack:
        score_file, seasons_file, *trained_files = (
            stack.enter_context(open_raster(one)) for one in (builtup, seasons, *maps)
        )
        out = stack.enter_context(
            write_raster(
                path,
                Grid.of(score_file),
                bands=len(names),
                quantity="population",
                unit="weight",
                descriptions=names,
                report=report,
            )
        )
        grid, constraint = Grid.of(score_file), open_constraint(mask, stack)
        fold_of = np.append(fold, -1)  # what the index −1, no zone, finds
        all_windows = list(pixels.windows())
        for number, window in enumerate(all_windows):
            report.progress(number / len(all_windows), "Weighing the methods")
            score = read_window(score_file, 1, window)
            there = np.isfinite(score)
            held = fold_of[pixels.index(window)]
            evenly = np.where(there, 1.0, np.nan)
            if constraint is not None:
                part = grid.crop(
                    int(window.col_off), int(window.row_off), int(window.width), int(window.height)
                )
                evenly[constraint.out(part) & there] = 0.0
            by_season = read_window(seasons_file, list(seasons_file.indexes), window)
            bands = [
                evenly,
                np.where(there, score >= BUILT, np.nan),
                score,
                _of_fold(held, (people(rate, by_season) for rate in rates)),
            ]
            if trained_files:
                bands.append(_of_fold(held, (read_window(file, 1, window) for file in trained_files)))
            out.write(np.stack(bands).astype(np.float32), window)
    return names


def _of_fold(held: np.ndarray, maps: Iterable[np.ndarray]) -> np.ndarray:
    """Return each pixel's value from the map of its fold; ``held`` int [H, W], −1: NaN."""
    own = np.full(held.shape, np.nan)
    for one, values in enumerate(maps):
        own[held == one] = values[held == one]
    return own


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
