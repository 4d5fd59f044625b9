"""The pixels of a window in runs of one zone each, by their centres: few numbers for many pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np
from rasterio.windows import Window

from .edges import crossings, near_rows, numbered, on_borders, snap


@dataclass(frozen=True)
class Runs:
    """All pixels of a window, row by row, in runs that one zone owns by their centres.

    ``start`` int64 [runs] is the flat position of a run's first pixel, the first is 0; ``zone`` int64
    [runs] position in the ZoneSet, −1 is none. ``undecided`` int64, sorted: pixels whose centre lies on
    a border, or in a sliver of two zones. QGIS's Zonal statistics counts those in no zone, or in two.
    """

    start: np.ndarray
    zone: np.ndarray
    undecided: np.ndarray
    shape: Tuple[int, int]

    @property
    def size(self) -> int:
        """How many pixels the window has."""
        return self.shape[0] * self.shape[1]

    @property
    def lengths(self) -> np.ndarray:
        """Int64 [runs]: the pixels of each run."""
        return np.diff(np.append(self.start, self.size))

    @property
    def empty(self) -> bool:
        """Whether no pixel belongs to a zone."""
        return not bool((self.zone >= 0).any())

    def spread(self, values: np.ndarray) -> np.ndarray:
        """Return for each pixel, [H, W], the value of its zone; the last value is that of no zone."""
        return np.repeat(values[self.zone], self.lengths).reshape(self.shape)

    @property
    def inside(self) -> np.ndarray:
        """Bool [H, W]: the pixels of any zone."""
        return np.repeat(self.zone >= 0, self.lengths).reshape(self.shape)

    def zone_at(self, pixel: np.ndarray) -> np.ndarray:
        """Return the zone of each pixel, −1: none."""
        return self.zone[np.searchsorted(self.start, pixel, side="right") - 1]

    def sums(self, values: np.ndarray, zones: int) -> np.ndarray:
        """Return the sum of numbers [H, W], none of them NaN, over each zone: float64 [zones]."""
        kind = np.int64 if values.dtype == bool else np.float64
        each = np.add.reduceat(values.ravel(), self.start, dtype=kind)
        return np.bincount(self.zone + 1, each, minlength=zones + 1)[1:]

    def counts(self, zones: int) -> np.ndarray:
        """Return how many pixels each zone owns: float64 [zones]."""
        return np.bincount(self.zone + 1, self.lengths, minlength=zones + 1)[1:]


@dataclass(frozen=True)
class RowRuns:
    """The filled zones in whole rows of a raster, from ``top``: segments in which zones lie.

    ``row`` (from top), ``left``, ``right`` (exclusive), ``number`` is the sum of the positions + 1 of
    the zones there, ``times`` how many they are, int64 [segments] in order; ``border``: flat positions
    of pixels whose centre lies on an edge, sorted.
    """

    row: np.ndarray
    left: np.ndarray
    right: np.ndarray
    number: np.ndarray
    times: np.ndarray
    border: np.ndarray
    top: int
    width: int

    def of(self, window: Window) -> Tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Return a window's segments, with flat positions in it, and its pixels with a centre on an edge.

        Start, end (exclusive), position of the zone or −2 where there are several; and those pixels.
        """
        top, left = int(window.row_off) - self.top, int(window.col_off)
        height, width = int(window.height), int(window.width)
        first, last = np.searchsorted(self.row, [top, top + height])
        part = slice(int(first), int(last))
        start, end = np.maximum(self.left[part], left), np.minimum(self.right[part], left + width)
        there = end > start
        before = (self.row[part][there] - top) * width - left
        zone = np.where(self.times[part][there] == 1, self.number[part][there] - 1, -2)
        first, last = np.searchsorted(self.border, np.array([top, top + height]) * self.width)
        row, column = np.divmod(self.border[int(first) : int(last)], self.width)
        seen = (column >= left) & (column < left + width)
        border = (row[seen] - top) * width + column[seen] - left
        return start[there] + before, end[there] + before, zone, border


def row_runs(edges: np.ndarray, top: int, height: int, width: int) -> RowRuns:
    """Fill the zones, whose edges are given, in rows of a raster of ``width`` pixels."""
    edges = snap(near_rows(edges, top, height))
    crossed = crossings(edges, top, height)
    row, x, position, direction = crossed
    column = np.clip(np.ceil(x - 0.5), 0, width).astype(np.int64)
    flat = row * (width + 1) + column
    order = np.argsort(flat, kind="stable")
    at, first = np.unique(flat[order], return_index=True)
    steps = ((position + 1) * direction)[order], direction[order]
    # Every row ends with nothing open: whatever lies beyond it closes in its column ``width``.
    number, times = (np.cumsum(np.add.reduceat(step, first)) if len(first) else step for step in steps)
    open_ = times != 0
    row, left = np.divmod(at[open_], width + 1)
    right = left + np.append(np.diff(at), 0)[open_]
    border = on_borders(edges, crossed, top, height, width)
    return RowRuns(row, left, right, number[open_], times[open_], border, top, width)


def pixels_of(start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Return all pixels of segments, int64."""
    which, step = numbered(end - start)
    return start[which] + step


def cut(
    start: np.ndarray, end: np.ndarray, zone: np.ndarray, single: np.ndarray, owner: np.ndarray, size: int
) -> Tuple[np.ndarray, np.ndarray]:
    """Return start and zone of runs that fill ``size`` pixels: disjoint segments, and −1 between them.

    The pixels ``single``, sorted, belong to ``owner``, whatever the segments say.
    """
    starts = np.unique(np.concatenate([[0], start, end, single, single + 1]))
    starts = starts[starts < size]
    zones = np.full(len(starts), -1, dtype=np.int64)
    at = np.searchsorted(start, starts, side="right") - 1
    held = at >= 0
    held[held] = starts[held] < end[at[held]]
    zones[held] = zone[at[held]]
    zones[np.searchsorted(starts, single)] = owner
    return starts, zones
