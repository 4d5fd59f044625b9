"""Classes of a raster as covariates: metres to the nearest pixel of each, near the grid."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.windows import Window

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.identity import raster_name
from ...io.raster import open_raster, read_window
from ...io.reading import window_under
from ...io.shares import framed
from ...io.warp import warped
from ...zones.geometry import move
from .layers import DISTANCE, metres_to, metric
from .rasters import classes_in, parts_of
from .summary import nowhere

#: Edges of classes that are held at most: about 0.4 GB.
MOST_EDGES = 1_000_000
#: The longest edge in pixels: longer ones are cut, so that they keep their course in another CRS.
_EDGE_PX = 64
#: Edges that are brought to another CRS between two looks at whether to stop.
_LINES = 50_000


@dataclass(frozen=True)
class ClassSource:
    """An open raster of classes; ``bands`` names them, ``trees`` hold the edges of each in a metric CRS.

    ``grid`` is the raster's own, ``cells`` that of the covariates.
    """

    name: str
    dataset: Any
    grid: Grid
    cells: Grid
    bands: Tuple[str, ...]
    classes: Tuple[float, ...]
    trees: Tuple[shapely.STRtree, ...]
    treatment: str = DISTANCE

    def read(self, part: Grid, window: Window, report: Report) -> np.ndarray:
        """Return metres on the ground from cells' centres to each class on ``part``: float32 [bands, H, W].

        0 where the pixel that holds the centre is of the class.
        """
        here = np.full(part.shape, np.nan, dtype=np.float32)
        under = window_under(self.grid, part, self.name)
        if under is not None:
            own = self.grid.crop(int(under.col_off), int(under.row_off), int(under.width), int(under.height))
            values = read_window(self.dataset, 1, under)
            here = warped(*framed(values, own, part), part, Resampling.nearest)[0]
        crs, found = metric(self.cells), np.empty((len(self.classes), *part.shape), dtype=np.float32)
        for number, value in enumerate(self.classes):
            found[number] = metres_to(self.trees[number], crs, part, here != value, report)
        return found


def open_classes(path: str, label: str, grid: Grid, stack: ExitStack, report: Report) -> ClassSource:
    """Open a raster of classes; it stays open until ``stack`` is left.

    A class counts as far beyond the grid as the grid is long. Raises EngineError for what can't be read,
    lies elsewhere, has too many values to be classes, or more edges than MOST_EDGES.
    """
    dataset = stack.enter_context(open_raster(path))
    own, name = Grid.of(dataset), raster_name(path)
    label = label or Path(name).stem
    under = window_under(own, grid, name)
    if under is None:
        raise nowhere(f"distance to {label}")
    near = _widened(under, own)
    classes = classes_in(dataset, near, name, report)
    if not classes:
        raise nowhere(f"distance to {label}")
    crs = metric(grid)
    trees = [
        shapely.STRtree(_lines(edges, own, crs, report))
        for edges in _edges(dataset, near, classes, name, report)
    ]
    names = tuple(f"distance to {label} = {value:g}" for value in classes)
    return ClassSource(name, dataset, own, grid, names, classes, tuple(trees))


def _widened(window: Window, own: Grid) -> Window:
    """Return a window with its longer side added on every side, as far as the raster goes."""
    more = int(max(window.width, window.height))
    left, top = max(int(window.col_off) - more, 0), max(int(window.row_off) - more, 0)
    right = min(int(window.col_off + window.width) + more, own.width)
    bottom = min(int(window.row_off + window.height) + more, own.height)
    return Window(left, top, right - left, bottom - top)


def _edges(
    dataset: Any, near: Window, classes: Tuple[float, ...], name: str, report: Report
) -> List[np.ndarray]:
    """Return the edges around each class in pixels of the raster, float64 [edges, 2, 2]."""
    found: Dict[float, List[np.ndarray]] = {value: [] for value in classes}
    count = 0
    for part in parts_of(near):
        report.check_cancelled()
        values = read_window(dataset, 1, part)
        for value in classes:
            report.check_cancelled()
            edges = _around(values == value)
            count += len(edges)
            found[value].append(edges + [part.col_off, part.row_off])
        if count > MOST_EDGES:
            raise EngineError(
                "many-edges",
                sentence(
                    "The classes of {file} have more than {most:,} edges near the grid.",
                    file=name,
                    most=MOST_EDGES,
                ),
                "Take a coarser raster, or a smaller grid.",
            )
    return [np.concatenate(edges) for edges in found.values()]


def _lines(edges: np.ndarray, own: Grid, crs: CRS, report: Report) -> np.ndarray:
    """Return edges in pixels, float64 [edges, 2, 2], as lines in ``crs``."""
    t, lines = own.transform, []
    for start in range(0, len(edges), _LINES):
        report.check_cancelled()
        column, row = edges[start : start + _LINES, :, 0], edges[start : start + _LINES, :, 1]
        xy = np.stack([t.c + t.a * column + t.b * row, t.f + t.d * column + t.e * row], axis=-1)
        some = shapely.linestrings(xy)
        lines.append(some if own.crs == crs else move(some, own.crs, crs))
    return np.concatenate(lines)


def _around(inside: np.ndarray) -> np.ndarray:
    """Return the edges of the pixels ``inside`` bool [H, W], in runs: float64 [edges, 2, 2], (x, y) each."""
    framed_in = np.pad(inside, 1)
    runs = []
    for axis in (0, 1):
        border = np.diff(framed_in, axis=axis)  # between rows: [H + 1, W + 2]
        lines = border[:, 1:-1] if axis == 0 else border[1:-1].T
        line, start, end = _runs(lines)
        along = [np.column_stack([start, line]), np.column_stack([end, line])]
        runs.append(np.stack([one if axis == 0 else one[:, ::-1] for one in along], axis=1))
    return np.concatenate(runs).astype(np.float64)


def _runs(lines: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the runs of True in each row of ``lines`` bool [N, L], of at most _EDGE_PX: row, start, end."""
    length = lines.shape[1]
    cut = np.zeros(length, dtype=bool)
    cut[::_EDGE_PX] = True
    before = np.pad(lines, ((0, 0), (1, 0)))[:, :-1]
    after = np.pad(lines, ((0, 0), (0, 1)))[:, 1:]
    row, start = np.nonzero(lines & (~before | cut))
    end = np.nonzero(lines & (~after | np.roll(cut, -1)))[1] + 1
    return row, start, end
