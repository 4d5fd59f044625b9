"""What the judge looks at: pixels of the zones with their built-up score, clusters, and others' maps."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ...census.checks import check_weights
from ...feedback import PartReport, Report
from ...inference.stack import Stack
from ...io.align import same_grid
from ...io.grid import Grid
from ...io.missing import ANYTHING
from ...io.raster import check_band, open_raster, read_window, windows
from ...io.sample import read_values
from ...io.warp import on_grid
from ...statistics.clusters.fitting import clusters_of, sample_pixels
from ...statistics.clusters.imagery import Vectors
from ...statistics.clusters.model import ClusterModel
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet
from .cells import Cells

#: So many pixels tell a method's sums well enough; more are drawn from.
MOST_PIXELS = 1_000_000
_FEWEST_OF_ZONE = 400
_WINDOW_PX = 512
#: Numbers of clusters, and draws of each: their mean depends less on chance than any one of them.
SCALES, DRAWS = (12, 25, 50), 2


@dataclass(frozen=True)
class Seen:
    """Pixels as methods see them: ``builtup`` float64 [n] 0..1, ``labels`` int64 [clusterings, n].

    ``cells`` int64 [n]: the cell of a forest that each lies in. ``others`` float64 [maps, n], at least 0.
    Where there is no cluster, a label is the number of clusters.
    """

    builtup: np.ndarray
    labels: np.ndarray
    others: np.ndarray
    cells: np.ndarray


@dataclass(frozen=True)
class Place:
    """Pixels of the zones: ``zone`` int64 [n], positions, each standing for ``pixels`` float64 [n] of them.

    ``counts`` float64 [zones] people; ``clusters`` how many there are in each clustering.
    """

    seen: Seen
    zone: np.ndarray
    pixels: np.ndarray
    counts: np.ndarray
    clusters: Tuple[int, ...]
    cells: Optional[Cells] = None

    def sums(self, weight: np.ndarray) -> np.ndarray:
        """Return the sum of a weight [n] over each zone, float64 [zones]."""
        return np.bincount(self.zone, weight * self.pixels, minlength=len(self.counts))


class Scene:
    """The rasters of the judge on the grid of the built-up score, read window by window."""

    def __init__(
        self,
        score: Any,
        vectors: Vectors,
        models: Sequence[ClusterModel],
        maps: Sequence[str],
        stack: ExitStack,
        cells: Optional[Cells] = None,
    ) -> None:
        self._score, self._vectors, self.models = score, vectors, tuple(models)
        self.grid, self.cells = Grid.of(score), cells
        self._others = [_on_grid(path, self.grid, stack) for path in maps]

    def windows(self) -> List[Window]:
        """Return the windows in which to go through the scene."""
        return list(windows(self.grid.width, self.grid.height, _WINDOW_PX))

    def read(self, window: Window, report: Report) -> Tuple[Seen, np.ndarray]:
        """Return all pixels of a window, and bool [pixels]: those with a score."""
        builtup = read_window(self._score, 1, window).ravel().astype(np.float64)
        there = np.isfinite(builtup)
        vectors = self._vectors.comparable(self._vectors.raw(window, report))
        labels = np.stack([model.label(vectors, report) for model in self.models])
        for label, model in zip(labels, self.models):
            label[label < 0] = len(model.centres)
        others = np.zeros((len(self._others), builtup.size))
        for at, dataset in enumerate(self._others):
            values = read_values(dataset, 1, window, ANYTHING)[0].ravel()
            others[at] = np.maximum(np.nan_to_num(values), 0.0)
        cell = self.cells.of(window) if self.cells is not None else np.zeros(builtup.size, dtype=np.int64)
        return Seen(np.where(there, builtup, 0.0), labels, others, cell), there


def _on_grid(path: str, grid: Grid, stack: ExitStack) -> Any:
    """Open someone's map on the grid: the value of the pixel that a centre lies in, which is a density."""
    dataset = stack.enter_context(open_raster(path))
    check_band(dataset, 1)
    check_weights(dataset, 1)
    if same_grid(Grid.of(dataset), grid):
        return dataset
    return stack.enter_context(on_grid(dataset, grid, Resampling.nearest))


def fit_models(scene: Stack, seed: int, report: Report) -> List[ClusterModel]:
    """Fit the clusterings to the imagery."""
    vectors, plans = Vectors(scene), [(k, seed + draw) for k in SCALES for draw in range(DRAWS)]
    drawn = sample_pixels(vectors, PartReport(report, 0.0, 0.5))
    models = []
    for number, (clusters, own_seed) in enumerate(plans):
        part = PartReport(report, 0.5 + 0.5 * number / len(plans), 0.5 + 0.5 * (number + 1) / len(plans))
        models.append(clusters_of(vectors, drawn, clusters, own_seed, part, starts=1))
    return models


def look(scene: Scene, zones: ZoneSet, used: np.ndarray, seed: int, report: Report) -> Place:
    """Draw the pixels of the zones ``used`` bool [zones]: all of them, or of many a part from each zone."""
    pixels = ZonePixels(zones)
    position = np.append(np.where(used, np.cumsum(used) - 1, -1), -1)  # −1, no zone, is last
    held = np.zeros(int(used.sum()), dtype=np.int64)
    for window in scene.windows():
        report.check_cancelled()
        owner = position[pixels.index(window).ravel()]
        held += np.bincount(owner[owner >= 0], minlength=len(held))
    share = min(1.0, MOST_PIXELS / max(int(held.sum()), 1))
    share_of = np.minimum(np.maximum(share, _FEWEST_OF_ZONE / np.maximum(held, 1)), 1.0)
    kept: List[Tuple[np.ndarray, ...]] = []
    all_windows = scene.windows()
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Looking at the zones")
        owner = position[pixels.index(window).ravel()]
        if not (owner >= 0).any():
            continue
        seen, there = scene.read(window, report)
        drawn = np.random.default_rng([seed, number]).random(len(owner)) < share_of[owner]
        which = np.flatnonzero(drawn & there & (owner >= 0))
        kept.append(
            (
                seen.builtup[which],
                seen.labels[:, which].astype(np.int16),
                seen.others[:, which],
                seen.cells[which],
                owner[which],
                1 / share_of[owner[which]],
            )
        )
    builtup, labels, others, cells, zone, stands = (np.concatenate(part, axis=-1) for part in zip(*kept))
    clusters = tuple(len(model.centres) for model in scene.models)
    seen = Seen(builtup, labels.astype(np.int64), others, cells)
    return Place(seen, zone.astype(np.int64), stands, zones.counts[used], clusters, scene.cells)
