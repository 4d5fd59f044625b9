"""A hazard raster: its values as classes, or cut by thresholds, as areas on another raster's grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.features import shapes
from rasterio.warp import transform_bounds
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs.statistics import ExposureJob
from ...contract.sentences import sentence
from ..census.checks import doubts
from ..feedback import Report
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.missing import ANYTHING
from ..io.raster import open_raster, read_window, windows
from ..io.sample import count_odd, outside
from ..zones.geometry import reproject
from .hazard_areas import TOLERANCE_PX
from .hazard_classes import MOST_CLASSES, NAMES, UNKNOWN, HazardClass, class_name, ordered, say_classes

#: The most of the raster that is turned into areas at a time.
MOST_PX = 2048
_NONE = -1  # no class: outside the hazard


@dataclass(frozen=True)
class Cutter:
    """Which class a value belongs to: ``values`` are classes themselves, or ``thresholds`` cut them.

    ``worst_first`` are positions in either; ``at_least``: whether values from a threshold on, or those up
    to it, belong to it.
    """

    values: Tuple[float, ...] = ()
    thresholds: Tuple[float, ...] = ()
    at_least: bool = True

    def classify(self, values: np.ndarray) -> np.ndarray:
        """Return the class of each value, int16, the worst 0; −1 outside the hazard and where no value is."""
        found = np.full(values.shape, _NONE, dtype=np.int16)
        if self.thresholds:  # the worst threshold last, so that it wins
            for number in reversed(range(len(self.thresholds))):
                limit = np.float32(self.thresholds[number])
                found[values >= limit if self.at_least else values <= limit] = number
        for number, value in enumerate(self.values):
            found[values == np.float32(value)] = number
        return found


@dataclass(frozen=True)
class RasterHazard:
    """An open hazard raster and how its values are cut; ``unknown``: pixels without a value are so."""

    dataset: Any
    grid: Grid
    cutter: Cutter
    classes: Tuple[HazardClass, ...]
    unknown: bool
    name: str

    def on(self, grid: Grid) -> RasterPieces:
        """Return the hazard as areas on ``grid``."""
        return RasterPieces(self, grid)

    def window_px(self, grid: Grid, usual: int) -> int:
        """Return the side of windows of a map so small that not much of the hazard is read at a time."""
        times = max(grid.pixel_size_m()) / min(self.grid.pixel_size_m())
        return int(min(usual, max(16, MOST_PX / times)))


class RasterPieces:
    """The areas of the classes on the grid of a map, asked window by window."""

    def __init__(self, hazard: RasterHazard, grid: Grid) -> None:
        self._hazard, self._grid = hazard, grid
        frame = shapely.box(*hazard.grid.bounds)
        self._frame = self._moved([frame])[0]

    def areas_px(self) -> None:
        """Return nothing: how far the hazard reaches beyond the map is not asked of a raster."""
        return None

    def meets(self, frame: shapely.Polygon) -> bool:
        """Tell whether the raster reaches into ``frame``."""
        return bool(shapely.intersects(self._frame, frame))

    def within(self, window: Window, box: shapely.Polygon) -> Tuple[np.ndarray, np.ndarray]:
        """Return the areas in ``box`` by connected pixels of one class, and the class of each."""
        hazard = self._hazard
        part = _window_over(hazard.grid, box.bounds, self._grid.crs)
        pieces: List[shapely.Geometry] = []
        klass: List[int] = []
        if part is not None:
            values = np.asarray(read_window(hazard.dataset, 1, part))
            found = hazard.cutter.classify(values)
            if hazard.unknown:
                found[~np.isfinite(values)] = len(hazard.classes) - 1
            t = hazard.grid.crop(int(part.col_off), int(part.row_off), 1, 1).transform
            pieces, klass = polygonised(found, t)
        moved = shapely.intersection(self._moved(pieces), box)
        if hazard.unknown:
            beyond = shapely.difference(box, self._frame)
            if not shapely.is_empty(beyond):
                moved = np.append(moved, beyond)
                klass.append(len(hazard.classes) - 1)
        return moved, np.array(klass, dtype=np.int64)

    def _moved(self, geometries: Sequence[shapely.Geometry]) -> np.ndarray:
        """Return areas of the hazard's pixels in the CRS of the map, exact to a thousandth of its pixels."""
        areas = np.array(geometries, dtype=object)
        crs = self._hazard.grid.crs
        if len(areas) == 0 or crs == self._grid.crs:
            return areas
        return reproject(areas, crs, self._grid, TOLERANCE_PX)


def polygonised(found: np.ndarray, transform: Affine) -> Tuple[List[shapely.Geometry], List[int]]:
    """Return connected pixels of one class, int16 [H, W] of at least 0, as polygons along pixel borders."""
    pieces, klass = [], []
    for shape, value in shapes(found, mask=found != _NONE, connectivity=4, transform=transform):
        rings = shape["coordinates"]
        pieces.append(shapely.Polygon(rings[0], rings[1:]))
        klass.append(int(value))
    return pieces, klass


def open_hazard(job: ExposureJob, report: Report) -> RasterHazard:
    """Open the raster (the caller closes ``dataset``) and find its classes.

    Raises EngineError for a distance, thresholds without a side, a raster with too many values to be
    classes, a rotated one, and an order that lacks a class.
    """
    if job.distance_m:
        raise EngineError(
            "distance",
            sentence(
                "A distance of {distance:g} m was given, but the hazard is a raster.", distance=job.distance_m
            ),
            "Leave it at 0, or choose a layer of polygons, lines or points.",
        )
    dataset = open_raster(job.hazard_raster)
    try:
        grid = Grid.of(dataset)
        grid.check_north_up()
        for text in doubts(dataset, 1):
            report.warning(text)
        # An undeclared fill is no depth and no class: few are counted and missing, many are refused.
        odd = count_odd(dataset, [1], False, outside(ANYTHING), report)
        odd.judge(raster_name(job.hazard_raster), report)
        cutter, classes = _by_thresholds(job) if job.thresholds else _by_values(job, dataset, report)
    except BaseException:
        dataset.close()
        raise
    say_classes(classes, report)
    unknown = job.no_value == "unknown"
    if unknown:
        classes = (*classes, HazardClass(NAMES[UNKNOWN], UNKNOWN))
    return RasterHazard(dataset, grid, cutter, classes, unknown, job.hazard_name)


def _by_thresholds(job: ExposureJob) -> Tuple[Cutter, Tuple[HazardClass, ...]]:
    if job.side not in ("at_least", "at_most"):
        raise EngineError(
            "side",
            sentence(
                "Thresholds were given ({thresholds}), but not on which side of them the hazard is.",
                thresholds=", ".join(f"{value:g}" for value in job.thresholds),
            ),
            "Choose “at least” (such as a depth of water) or “at most” (such as a height above the river).",
        )
    if job.class_order:
        raise EngineError(
            "class-order",
            "Both thresholds and an order of classes were given.",
            "Leave the order empty: thresholds have theirs.",
        )
    at_least = job.side == "at_least"
    worst_first = sorted(set(job.thresholds), reverse=at_least)
    sign = "≥" if at_least else "≤"
    names = []
    for number, limit in enumerate(worst_first):
        if number == 0:
            names.append(f"{sign} {limit:g}")
        else:
            low, high = sorted((limit, worst_first[number - 1]))
            names.append(f"{low:g} to {high:g}")
    return Cutter(thresholds=tuple(worst_first), at_least=at_least), tuple(map(HazardClass, names))


def _by_values(job: ExposureJob, dataset: Any, report: Report) -> Tuple[Cutter, Tuple[HazardClass, ...]]:
    found = _distinct(dataset, report)
    text_of = {class_name(f"{value:.10g}"): value for value in found}
    if job.class_order:
        wanted = [class_name(name) for name in job.class_order]
        names = ordered((name for name in text_of if name in wanted), job.class_order)
        wrong = next((name for name in names if not _is_number(name)), None)
        if wrong is not None:
            raise EngineError(
                "class-order",
                sentence(
                    "The order of the classes has “{name}”, but the classes of a raster are numbers.",
                    name=wrong,
                ),
                sentence(
                    "Give values of the raster, the worst first; it has: {values}.", values=", ".join(text_of)
                ),
            )
        others = [name for name in text_of if name not in wanted]
    else:
        others = [name for name in text_of if name == "0"]
        names = [name for name in reversed(ordered(text_of, ())) if name != "0"]
    if others:
        report.log(
            sentence(
                "Pixels of the hazard with the value {values} count as outside.", values=", ".join(others)
            )
        )
    if not names:
        raise EngineError(
            "no-hazard",
            sentence(
                "The hazard raster {file} has no class in it: all its values are 0 or none.",
                file=raster_name(dataset.name),
            ),
            "Choose another raster, or give thresholds.",
        )
    values = tuple(float(text_of.get(name, name)) for name in names)
    return Cutter(values=values), tuple(map(HazardClass, names))


def _distinct(dataset: Any, report: Report) -> List[float]:
    """Return the values that occur, sorted; EngineError when there are too many to be classes."""
    found = np.array([], dtype=np.float32)
    for window in windows(dataset.width, dataset.height, MOST_PX):
        report.check_cancelled()
        values = np.asarray(read_window(dataset, 1, window))
        found = np.union1d(found, np.unique(values[np.isfinite(values)]))
        if len(found) > MOST_CLASSES:
            raise EngineError(
                "not-classes",
                sentence(
                    "The hazard raster {file} has more than {most} values: they are no classes.",
                    file=raster_name(dataset.name),
                    most=MOST_CLASSES,
                ),
                "Give thresholds, such as 0.5, 1, 2, and their side.",
            )
    return [float(value) for value in found]


def _window_over(grid: Grid, bounds: Tuple[float, float, float, float], crs: CRS) -> Optional[Window]:
    """Return the window of ``grid`` that covers ``bounds`` in ``crs`` and a pixel more, or None."""
    try:
        west, south, east, north = transform_bounds(crs, grid.crs, *bounds, densify_pts=64)
    except Exception as problem:  # rasterio has no one error for a place that a projection does not know
        raise EngineError(
            "reprojection",
            "The map can't be brought to the coordinate reference system of the hazard raster.",
            "Reproject the hazard raster to that of the map (Raster › Projections › Warp).",
        ) from problem
    t = grid.transform
    left, right = sorted(((west - t.c) / t.a, (east - t.c) / t.a))
    top, bottom = sorted(((north - t.f) / t.e, (south - t.f) / t.e))
    first, last = max(0, int(np.floor(left)) - 1), min(grid.width, int(np.ceil(right)) + 1)
    upper, lower = max(0, int(np.floor(top)) - 1), min(grid.height, int(np.ceil(bottom)) + 1)
    return Window(first, upper, last - first, lower - upper) if last > first and lower > upper else None


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
