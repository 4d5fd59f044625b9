"""The methods' weights as bands of one raster, so that all are summed and rescaled alike."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any, List, Sequence

import numpy as np

from ..raster import Grid, open_raster, read_window, write_raster
from ..report import Report
from ..zone_pixels import ZonePixels

#: A score from which on a pixel counts as built-up.
BUILT = 0.5

AREAL, BINARY, RATE, TRAINED = "areal weighting", "built-up only", "constant rate", "trained occupancy"
#: In the order of the bands.
METHODS = (AREAL, BINARY, RATE, TRAINED)


def write_weights(
    path: Path, builtup: str, maps: Sequence[str], pixels: ZonePixels, fold: np.ndarray, report: Report
) -> List[str]:
    """Write the weights of the methods and return their names, in the order of the bands.

    From the built-up score: 1 everywhere (areal weighting), 1 where the score is at least BUILT, the
    score itself (people at a constant rate). From ``maps``, one population map for each fold or none: in
    each zone that of the fold in which the zone was left out, so that no pixel has seen its own count.
    """
    names = list(METHODS if maps else METHODS[:-1])
    with ExitStack() as stack:
        score_file = stack.enter_context(open_raster(builtup))
        trained_files: List[Any] = [stack.enter_context(open_raster(one)) for one in maps]
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
        fold_of = np.append(fold, -1)  # what the index −1, no zone, finds
        all_windows = list(pixels.windows())
        for number, window in enumerate(all_windows):
            report.progress(number / len(all_windows), "Weighing the methods")
            score = read_window(score_file, 1, window)
            there = np.isfinite(score)
            bands = [np.where(there, 1.0, np.nan), np.where(there, score >= BUILT, np.nan), score]
            if trained_files:
                own, held = np.full(score.shape, np.nan, dtype=np.float32), fold_of[pixels.index(window)]
                for one, file in enumerate(trained_files):
                    if (held == one).any():
                        own[held == one] = read_window(file, 1, window)[held == one]
                bands.append(own)
            out.write(np.stack(bands).astype(np.float32), window)
    return names
