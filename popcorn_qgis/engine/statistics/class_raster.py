"""A raster of classes, gone through in windows: how much there is of each, and pixels drawn from each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.raster import read_window, windows

MOST_CLASSES = 64
_WINDOW_PX = 1024


@dataclass(frozen=True)
class Drawn:
    """A pixel of the sample: the middle of it in the raster's CRS, and the map's class."""

    x: float
    y: float
    map_class: int


class ClassLookup:
    """One band of an open raster, as classes."""

    def __init__(self, dataset: Any, band: int = 1, threshold: Optional[float] = None) -> None:
        self.dataset, self.band, self.threshold = dataset, band, threshold
        self.grid = Grid.of(dataset)

    def read(self, window: Window) -> np.ndarray:
        """Return the classes of a window, float32 [H, W], NaN for no data."""
        values = read_window(self.dataset, self.band, window)
        if self.threshold is not None:
            return np.where(np.isnan(values), np.nan, values >= self.threshold).astype(np.float32)
        wrong = ~np.isnan(values) & (values != np.round(values))
        if wrong.any():
            raise self._no_classes(float(values[wrong][0]))
        return np.asarray(values)

    def at(self, x: np.ndarray, y: np.ndarray, report: Report) -> np.ndarray:
        """Return the class at places in the raster's CRS, float64; NaN outside and where there is none."""
        t = self.grid.transform
        columns, rows = np.floor((x - t.c) / t.a).astype(int), np.floor((y - t.f) / t.e).astype(int)
        found = np.full(len(x), np.nan)
        inside = (columns >= 0) & (columns < self.grid.width) & (rows >= 0) & (rows < self.grid.height)
        for number in np.flatnonzero(inside):
            report.check_cancelled()
            found[number] = self.read(Window(int(columns[number]), int(rows[number]), 1, 1))[0, 0]
        return found

    def _no_classes(self, value: float) -> EngineError:
        return EngineError(
            "classes",
            sentence(
                "{file} is no map of classes: it has values such as {value:.6g}.",
                file=raster_name(self.dataset.name),
                value=value,
            ),
            "Give a THRESHOLD: from it on a pixel is class 1, below it 0.",
        )


class ClassRaster(ClassLookup):
    """The same gone through once: its pixels and areas (m²) by class."""

    def __init__(self, dataset: Any, band: int, threshold: Optional[float], report: Report) -> None:
        """Count all pixels. Raises EngineError for values that are no classes, and for too many of them."""
        super().__init__(dataset, band, threshold)
        self.pixels: Dict[int, int] = {}
        self.areas: Dict[int, float] = {}
        row_areas = self.grid.row_pixel_areas_m2()
        for window in self._windows(sentence("Counting the classes"), report):
            values = self.read(window)
            rows = row_areas[int(window.row_off) : int(window.row_off + window.height)]
            for one in np.unique(values[~np.isnan(values)]):
                there = np.count_nonzero(values == one, axis=1)
                key = int(one)
                self.pixels[key] = self.pixels.get(key, 0) + int(there.sum())
                self.areas[key] = self.areas.get(key, 0.0) + float(rows @ there)
            if len(self.pixels) > MOST_CLASSES:
                raise self._no_classes(float(len(self.pixels)))
        if len(self.pixels) < 2:
            raise EngineError(
                "classes",
                sentence("{file} has fewer than two classes.", file=raster_name(dataset.name)),
                "Give a map of at least two classes, or a THRESHOLD that makes them.",
            )

    @property
    def classes(self) -> List[int]:
        """The classes, in order."""
        return sorted(self.pixels)

    def draw(self, sizes: Dict[int, int], seed: int, report: Report) -> List[Drawn]:
        """Return pixels drawn at random without return, ``sizes`` of each class; the same seed, the same."""
        rng = np.random.default_rng(seed)
        ranks = {
            one: np.sort(rng.choice(self.pixels[one], size=min(size, self.pixels[one]), replace=False))
            for one, size in sorted(sizes.items())
        }
        passed = dict.fromkeys(ranks, 0)
        t = self.grid.transform
        drawn: List[Drawn] = []
        for window in self._windows(sentence("Drawing the sample"), report):
            values = self.read(window)
            for one, wanted in ranks.items():
                flat = np.flatnonzero(values.ravel() == one)
                begin = passed[one]
                mine = wanted[(wanted >= begin) & (wanted < begin + len(flat))] - begin
                passed[one] += len(flat)
                for place in flat[mine]:
                    row, column = divmod(int(place), int(window.width))
                    x = t.c + t.a * (window.col_off + column + 0.5)
                    y = t.f + t.e * (window.row_off + row + 0.5)
                    drawn.append(Drawn(float(x), float(y), int(one)))
        return [drawn[at] for at in rng.permutation(len(drawn))]

    def _windows(self, text: str, report: Report) -> Any:
        parts = list(windows(self.grid.width, self.grid.height, _WINDOW_PX))
        for number, window in enumerate(parts):
            report.progress(number / len(parts), text)
            yield window


def allocation(pixels: Dict[int, int], sample: int, per_class: int) -> Dict[int, int]:
    """Return how many points each class gets: in proportion, but ``per_class`` at least where there are."""
    total = sum(pixels.values())
    fair = {one: round(sample * count / total) for one, count in pixels.items()}
    return {one: min(max(fair[one], per_class), pixels[one]) for one in pixels}


def in_other_crs(drawn: List[Drawn], source: Any, target: Any) -> Tuple[np.ndarray, np.ndarray]:
    """Return x and y of drawn pixels in another CRS, float64."""
    from rasterio.warp import transform

    x, y = transform(source, target, [one.x for one in drawn], [one.y for one in drawn])
    return np.asarray(x), np.asarray(y)
