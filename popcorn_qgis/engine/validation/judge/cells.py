"""What a forest looks at: means of every band of every season, and of built-up, in cells of about 100 m."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from typing import Any, List, Optional

import numpy as np
from rasterio.windows import Window

from ...feedback import Report
from ...inference.stack import Stack
from ...io.raster import read_window, windows
from ...tiling.tile import Tile

CELL_M = 100.0
#: With more cells than this no forest is judged: it would take longer than all else.
MOST_CELLS = 200_000
_WINDOW_PX = 512


@dataclass(frozen=True)
class Cells:
    """``features`` float32 [cells, features], row by row; a cell has ``px`` × ``px`` pixels."""

    features: np.ndarray
    columns: int
    px: int

    def of(self, window: Window) -> np.ndarray:
        """Return the cell of each pixel of a window, int64 [pixels]."""
        rows = (int(window.row_off) + np.arange(int(window.height))) // self.px
        columns = (int(window.col_off) + np.arange(int(window.width))) // self.px
        return np.asarray((rows[:, None] * self.columns + columns).ravel(), dtype=np.int64)


def can_grow() -> bool:
    """Tell whether the engine has the package that grows forests."""
    return importlib.util.find_spec("sklearn") is not None


def cells_of(scene: Stack, score: Any, report: Report) -> Optional[Cells]:
    """Read the imagery once; None where there would be more than MOST_CELLS cells."""
    region = scene.region
    px = max(1, round(CELL_M / scene.region_grid.pixel_size_m()[1]))
    columns, rows = -(-region.width // px), -(-region.height // px)
    if rows * columns > MOST_CELLS:
        return None
    empty = Cells(np.empty((0, 0), np.float32), columns, px)
    sums: List[np.ndarray] = []
    times: List[np.ndarray] = []
    all_windows = list(windows(region.width, region.height, _WINDOW_PX))
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Looking at the imagery")
        cell = empty.of(window)
        for at, band in enumerate(_bands(scene, score, window, report)):
            if at == len(sums):
                sums.append(np.zeros(rows * columns))
                times.append(np.zeros(rows * columns))
            known = np.isfinite(band)
            sums[at] += np.bincount(cell[known], band[known], minlength=rows * columns)
            times[at] += np.bincount(cell[known], minlength=rows * columns)
    features = []
    for total, count in zip(sums, times):
        mean = np.divide(total, count, out=np.full(len(total), np.nan), where=count > 0)
        features.append(np.where(np.isnan(mean), np.nanmean(mean) if (count > 0).any() else 0.0, mean))
    return Cells(np.stack(features, axis=1).astype(np.float32), columns, px)


def _bands(scene: Stack, score: Any, window: Window, report: Report) -> List[np.ndarray]:
    region = scene.region
    tile = Tile(
        region.row + int(window.row_off),
        region.column + int(window.col_off),
        int(window.height),
        int(window.width),
    )
    found = [read_window(score, 1, window).ravel()]
    for step in scene.steps:
        for source in step.sources:
            report.check_cancelled()
            found += [band.ravel() for band in source.read(tile)]
    return found
