"""The people of maps in each class of a hazard, per zone and in all, by covered parts of pixels."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np
import shapely
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import Zones
from ...contract.sentences import sentence
from ..feedback import PartReport, QuietReport, Report
from ..io.grid import Grid
from ..io.missing import Odd
from ..io.raster import open_raster, windows
from ..zones.geometry import polygons_only
from ..zones.pixels import WINDOW_PX, coverage
from ..zones.reading import ZoneSet, read_zones, zones_elsewhere
from .hazard_classes import HazardClass
from .population_layers import MEMBERS, Population, check_crowd


class Pieces(Protocol):
    """The areas of a hazard's classes on one grid."""

    def areas_px(self) -> Optional[np.ndarray]:
        """Return the whole area of each class in pixels, on the map and off it; None where not asked."""

    def meets(self, frame: shapely.Polygon) -> bool:
        """Tell whether the hazard says anything of a place within ``frame``, in the grid's CRS."""

    def within(self, window: Window, box: shapely.Polygon) -> Tuple[np.ndarray, np.ndarray]:
        """Return the areas in a window, ``box`` in the grid's CRS, and the class of each; none overlap."""


class Hazard(Protocol):
    """What a hazard must tell to be counted."""

    @property
    def classes(self) -> Tuple[HazardClass, ...]:
        """The classes, the worst first."""

    @property
    def name(self) -> str:
        """What people call it."""

    def on(self, grid: Grid) -> Pieces:
        """Return its areas on a grid."""

    def window_px(self, grid: Grid, usual: int) -> int:
        """Return the side of the windows in which to go through a map on ``grid``."""


@dataclass(frozen=True)
class Sums:
    """Sums float64 over regions (the zones in their order, then the whole map) and classes.

    ``people`` [layers, regions, classes] in each class, ``total`` [layers, regions] of the maps.
    ``covered_px`` and ``known_px`` [regions, classes]: pixels of the first map's grid that the class covers,
    and those of them with a value; ``area_m2`` likewise, of the known ones. ``class_px`` [classes] the whole
    area of each class, on the map or off it, where that is asked. ``zone_px`` [zones] the area of each zone
    and ``zone_known_px`` what of it has a value.
    """

    people: np.ndarray
    total: np.ndarray
    covered_px: np.ndarray
    known_px: np.ndarray
    area_m2: np.ndarray
    class_px: Optional[np.ndarray]
    zone_px: np.ndarray
    zone_known_px: np.ndarray
    zones: Optional[ZoneSet]
    pieces: Pieces


def sum_exposure(population: Population, hazard: Hazard, zones: Optional[Zones], report: Report) -> Sums:
    """Sum every layer over every class and zone; nodata counts as nobody.

    Of members on one grid, those without a value in a pixel take the mean of those that have one. What is
    in no class is the rest: the total less all classes. Raises EngineError where hazard, zones and map lie
    apart.
    """
    groups = population.by_grid()
    found: Dict[int, np.ndarray] = {}
    totals: Dict[int, np.ndarray] = {}
    first: Optional[_Counter] = None
    for number, group in enumerate(groups):
        part = PartReport(report, number / len(groups), (number + 1) / len(groups))
        grid = population.layers[group[0]].grid
        placed = _zones_on(grid, zones, report if first is None else QuietReport())
        counter = _Counter(population, group, hazard, placed)
        counter.run(part)
        for at, layer in enumerate(group):
            found[layer], totals[layer] = counter.people[at], counter.total[at]
        first = first or counter
    if first is None:
        raise ValueError("there is no map to count on")
    order = range(len(population.layers))
    return Sums(
        people=np.stack([found[k] for k in order]),
        total=np.stack([totals[k] for k in order]),
        covered_px=first.covered_px,
        known_px=first.known_px,
        area_m2=first.area_m2,
        class_px=first.pieces.areas_px(),
        zone_px=first.zone_px,
        zone_known_px=first.zone_known_px,
        zones=first.zones,
        pieces=first.pieces,
    )


def _zones_on(grid: Grid, zones: Optional[Zones], report: Report) -> Optional[ZoneSet]:
    if zones is None:
        return None
    placed = read_zones(zones, grid, report, counts=False, dense=True, may_overlap=True)
    if placed.outside.all():
        raise zones_elsewhere(placed)
    return placed


class _Counter:
    """Sums over the layers of one grid, window by window."""

    def __init__(
        self, population: Population, group: Sequence[int], hazard: Hazard, zones: Optional[ZoneSet]
    ) -> None:
        self.zones = zones
        self._layers = [population.layers[k] for k in group]
        self._fills_gaps = population.kind == MEMBERS
        self._grid = self._layers[0].grid
        self._size_px = hazard.window_px(self._grid, WINDOW_PX)
        self.pieces = hazard.on(self._grid)
        if not self.pieces.meets(shapely.box(*self._grid.bounds)):
            raise EngineError(
                "no-overlap",
                sentence(
                    "The hazard {hazard} does not overlap the map {map}.",
                    hazard=hazard.name,
                    map=self._layers[0].name,
                ),
                "Check that both show the same place and that their coordinate reference systems are right.",
            )
        outlines = zones.geometries if zones is not None else np.array([], dtype=object)
        self._outlines, self._tree = outlines, shapely.STRtree(outlines)
        self._row_m2 = self._grid.row_pixel_areas_m2()
        layers, regions, classes = len(group), len(outlines) + 1, len(hazard.classes)
        self.people = np.zeros((layers, regions, classes))
        self.total = np.zeros((layers, regions))
        self.covered_px, self.known_px, self.area_m2 = (np.zeros((regions, classes)) for _ in range(3))
        self.zone_known_px = np.zeros(len(outlines))
        self.zone_px = np.asarray(shapely.area(outlines) / abs(self._grid.transform.determinant))

    def run(self, report: Report) -> None:
        """Go through the map once."""
        all_windows = list(windows(self._grid.width, self._grid.height, self._size_px))
        odds = [Odd() for _ in self._layers]
        with ExitStack() as stack:
            opened: Dict[str, Any] = {}
            for layer in self._layers:
                if layer.path not in opened:
                    opened[layer.path] = stack.enter_context(open_raster(layer.path))
            for number, window in enumerate(all_windows):
                report.progress(number / len(all_windows), "Counting the people of each class")
                values, known = self._read(opened, window, odds)
                self._add(window, values, known, report)
        for layer, odd in zip(self._layers, odds):
            odd.judge(layer.name, report)

    def _read(self, opened: Dict[str, Any], window: Window, odds: List[Odd]) -> Tuple[np.ndarray, np.ndarray]:
        """Return people float64 [layers, pixels], 0 where nothing is known, and where a layer has a value."""
        read = []
        for layer, odd in zip(self._layers, odds):
            people = layer.read(opened[layer.path], window, odd)
            check_crowd(layer, people, window)
            read.append(people.ravel())
        values = np.stack(read)
        missing = ~np.isfinite(values)
        values[missing] = 0.0
        times = len(values) - missing.sum(axis=0)
        gaps = missing & (times > 0)
        if self._fills_gaps and gaps.any():
            values[gaps] = np.broadcast_to(values.sum(axis=0) / np.maximum(times, 1), values.shape)[gaps]
        return values, times > 0

    def _add(self, window: Window, values: np.ndarray, known: np.ndarray, report: Report) -> None:
        grid = self._grid.crop(
            int(window.col_off), int(window.row_off), int(window.width), int(window.height)
        )
        first = int(window.row_off)
        box = shapely.box(*grid.bounds)
        everywhere = len(self._outlines)
        self.total[:, everywhere] += values.sum(axis=1)
        areas, klass = self.pieces.within(window, box)
        areas, klass = _areal(areas, klass)
        report.check_cancelled()
        self._sum(areas, np.full(len(areas), everywhere), klass, grid, first, values, known)
        near = np.sort(self._tree.query(box))
        inside, near = _areal(shapely.intersection(self._outlines[near], box), near)
        if len(near) == 0:
            return
        cover = coverage(inside, np.arange(len(near)), grid.bounds, grid.shape)
        regions = near[cover.zone]
        for layer, people in enumerate(values):
            self.total[layer] += np.bincount(
                regions, cover.fraction * people[cover.pixel], minlength=everywhere + 1
            )
        self.zone_known_px += np.bincount(regions, cover.fraction * known[cover.pixel], minlength=everywhere)
        report.check_cancelled()
        if len(areas) == 0:
            return
        zone, area = shapely.STRtree(areas).query(inside, predicate="intersects")
        both, pairs = _areal(
            shapely.intersection(inside[zone], areas[area]), np.column_stack([near[zone], klass[area]])
        )
        self._sum(both, pairs[:, 0], pairs[:, 1], grid, first, values, known)

    def _sum(
        self,
        areas: np.ndarray,
        regions: np.ndarray,
        klass: np.ndarray,
        grid: Grid,
        first_row: int,
        values: np.ndarray,
        known: np.ndarray,
    ) -> None:
        """Add areas, each with its region and class, in the window ``grid`` from ``first_row`` on."""
        if len(areas) == 0:
            return
        shape = self.covered_px.shape
        cover = coverage(areas, np.arange(len(areas)), grid.bounds, grid.shape)
        flat = regions[cover.zone] * shape[1] + klass[cover.zone]

        def summed(weights: np.ndarray) -> np.ndarray:
            return np.bincount(flat, weights, minlength=shape[0] * shape[1]).reshape(shape)

        seen = cover.fraction * known[cover.pixel]
        self.covered_px += summed(cover.fraction)
        self.known_px += summed(seen)
        self.area_m2 += summed(seen * self._row_m2[first_row + cover.pixel // grid.width])
        for layer, people in enumerate(values):
            self.people[layer] += summed(cover.fraction * people[cover.pixel])


def _areal(areas: np.ndarray, labels: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Drop what a cut left without an area, and points and lines beside polygons."""
    if len(areas) == 0:
        return areas, labels
    clean = polygons_only(areas)
    kept = shapely.area(clean) > 0
    return clean[kept], labels[kept]
