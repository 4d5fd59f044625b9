"""How much of each pixel a zone covers: exactly, along its outline only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np
from rasterio.windows import Window

from .edges import near_rows, numbered
from .runs import pixels_of

#: A pixel covered by this fraction or more is a zone's own.
WHOLE = 1 - 1e-9
#: A smaller part of a pixel is rounding.
NOTHING = 1e-12


@dataclass(frozen=True)
class Shares:
    """The pixels of a window that zones cover: those of one zone alone, and those that are shared.

    ``start``, ``end`` (exclusive) and ``owner`` int64 [runs], sorted: pixels, by their flat positions,
    that lie wholly in one zone and in no other. ``zone``, ``pixel`` int64 and ``fraction`` float64, one
    entry per zone and pixel: all other pixels with a part in a zone.
    """

    start: np.ndarray
    end: np.ndarray
    owner: np.ndarray
    zone: np.ndarray
    pixel: np.ndarray
    fraction: np.ndarray

    @property
    def empty(self) -> bool:
        """Whether no zone covers anything here."""
        return len(self.start) + len(self.pixel) == 0

    def inside(self, shape: Tuple[int, int]) -> np.ndarray:
        """Return bool [H, W]: the pixels with any part in a zone."""
        found = np.zeros(shape[0] * shape[1], dtype=bool)
        found[pixels_of(self.start, self.end)] = True
        found[self.pixel] = True
        return found.reshape(shape)

    def own(self, values: np.ndarray, zones: int) -> np.ndarray:
        """Return the sums of numbers [pixels], none NaN, over the zones' own pixels: float64 [zones]."""
        if len(self.start) == 0:
            return np.zeros(zones)
        kind = np.int64 if values.dtype == bool else np.float64
        # Every second sum is of what lies between two runs; the last end may be beyond the last pixel.
        bounds = np.column_stack([self.start, self.end]).ravel()
        kept = len(bounds) - int(bounds[-1] >= len(values))
        each = np.add.reduceat(values, bounds[:kept], dtype=kind)[::2]
        return np.bincount(self.owner, each, minlength=zones)


@dataclass(frozen=True)
class RowShares:
    """The pixels that zones cover in whole rows of a raster, from ``top``.

    ``row``, ``left``, ``right`` (exclusive), ``zone`` int64 and ``fraction`` float64, [pieces] in the order
    of the rows: pixels of a row that a zone covers alike.
    """

    row: np.ndarray
    left: np.ndarray
    right: np.ndarray
    zone: np.ndarray
    fraction: np.ndarray
    top: int

    def of(self, window: Window) -> Shares:
        """Return what zones cover of a window."""
        top, left = int(window.row_off) - self.top, int(window.col_off)
        first, last = np.searchsorted(self.row, [top, top + int(window.height)])
        part = slice(int(first), int(last))
        start = np.maximum(self.left[part], left)
        end = np.minimum(self.right[part], left + int(window.width))
        there = end > start
        before = (self.row[part][there] - top) * int(window.width) - left
        pieces = start[there] + before, end[there] + before, self.zone[part][there]
        return _apart(*pieces, self.fraction[part][there])


def row_shares(edges: np.ndarray, top: int, height: int, width: int) -> RowShares:
    """Measure what zones cover in rows of a raster of ``width`` pixels, from their edges.

    Every edge is cut at the lines of the grid. A piece adds to its pixel the area on its right, and to all
    pixels further on the height of the piece: the sums along a row are the covered areas.
    """
    edges = near_rows(edges, top, height)
    row, column, position, area, step = _pieces(edges, top, height, width)
    key = (position * height + row) * (width + 1) + column
    order = np.argsort(key, kind="stable")
    at, first = np.unique(key[order], return_index=True)
    if len(first) == 0:
        nothing = np.empty(0, dtype=np.int64)
        return RowShares(nothing, nothing, nothing, nothing, np.empty(0), top)
    area, step = (np.add.reduceat(each[order], first) for each in (area, step))
    line, column = np.divmod(at, width + 1)
    position, row = np.divmod(line, height)
    after = np.cumsum(step)
    begins = np.append(True, line[1:] != line[:-1])
    base = np.repeat((after - step)[begins], np.diff(np.append(np.flatnonzero(begins), len(line))))
    after -= base
    following = np.append(np.where(begins[1:], width, column[1:]), width)
    # The pixel that a border runs through, and those up to the next such pixel.
    parts = (
        np.concatenate([row, row]),
        np.concatenate([column, column + 1]),
        np.concatenate([column + 1, following]),
        np.concatenate([position, position]),
        np.minimum(np.concatenate([after - step + area, after]), 1.0),
    )
    real = (parts[4] > NOTHING) & (parts[1] < parts[2]) & (parts[1] < width)
    sorted_ = np.flatnonzero(real)[np.argsort(parts[0][real], kind="stable")]
    row, left, right, zone, fraction = (part[sorted_] for part in parts)
    return RowShares(row, left, right, zone, fraction, top)


def _pieces(edges: np.ndarray, top: int, height: int, width: int) -> Tuple[np.ndarray, ...]:
    """Cut edges at the grid's lines: row (from top), column, position, signed area and height of each piece.

    What lies left of the raster counts as on its left side; what lies right of it is in column ``width``.
    """
    x0, y0, x1, y1, position, sign = edges.T
    down = y1 > y0
    # Always from the upper end, so that two zones find the same pieces of a border that they share.
    ax, ay = np.where(down, x0, x1), np.where(down, y0, y1)
    bx, by = np.where(down, x1, x0), np.where(down, y1, y0)
    low, high = np.maximum(ay, top), np.minimum(by, top + height)
    first = np.floor(low).astype(np.int64)
    count = np.where(high > low, np.ceil(high).astype(np.int64) - first, 0)
    which, number = numbered(count)
    row = first[which] + number
    from_y, to_y = np.maximum(low[which], row), np.minimum(high[which], row + 1.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = ((bx - ax) / (by - ay))[which]
    start, end = ax[which], bx[which]
    least, most = np.minimum(start, end), np.maximum(start, end)
    from_x = np.clip(start + (from_y - ay[which]) * slope, least, most)
    to_x = np.where(to_y == by[which], end, np.clip(start + (to_y - ay[which]) * slope, least, most))
    tall = (to_y - from_y) * np.where(down, sign, -sign)[which]
    left, right = np.minimum(from_x, to_x), np.maximum(from_x, to_x)
    begin = np.clip(np.floor(left), -1, width)  # column −1: all that lies left of the raster
    stop = np.clip(np.ceil(right), begin + 1, width + 1)
    piece, number = numbered((stop - begin).astype(np.int64))
    column = begin[piece] + number
    near = np.where(column < 0, left[piece], np.maximum(left[piece], column))
    far = np.where(column == width, right[piece], np.minimum(right[piece], column + 1))
    wide = (right - left)[piece]
    with np.errstate(divide="ignore", invalid="ignore"):
        step = np.where(wide > 0, tall[piece] * ((far - near) / wide), tall[piece])
    on_right = np.where(column < 0, 1.0, 1.0 - ((near + far) / 2 - column))
    column = np.maximum(column, 0).astype(np.int64)
    return row[piece] - top, column, position[which[piece]].astype(np.int64), step * on_right, step


def _apart(start: np.ndarray, end: np.ndarray, zone: np.ndarray, fraction: np.ndarray) -> Shares:
    """Tell the pixels that lie in one zone alone from the others."""
    whole = fraction >= WHOLE
    order = np.flatnonzero(whole)[np.argsort(start[whole], kind="stable")]
    own_start, own_end, owner = start[order], end[order], zone[order]
    furthest = np.maximum.accumulate(own_end) if len(own_end) else own_end
    meets = np.zeros(len(order), dtype=bool)
    meets[1:] |= own_start[1:] < furthest[:-1]
    if meets.any():  # zones that overlap: what lies between such runs is looked at pixel by pixel
        group = np.cumsum(~meets)
        meets = np.bincount(group)[group] > 1
    pixel, of = _listed(np.append(start[~whole], own_start[meets]), np.append(end[~whole], own_end[meets]))
    zones = np.append(zone[~whole], owner[meets])[of]
    fractions = np.append(fraction[~whole], np.ones(int(meets.sum())))[of]
    own_start, own_end, owner = own_start[~meets], own_end[~meets], owner[~meets]
    shared = np.unique(pixel)
    run = np.searchsorted(own_start, shared, side="right") - 1
    inside = run >= 0
    inside[inside] = shared[inside] < own_end[run[inside]]
    lost, loser = shared[inside], owner[run[inside]]  # wholly in one zone, and a little in another
    begins = np.append(lost + 1, own_start)  # the emptied rest of a run before the run that follows it
    order = np.argsort(begins, kind="stable")
    ends = np.sort(np.append(own_end, lost))
    begins, owners = begins[order], np.append(loser, owner)[order]
    left = ends > begins
    return Shares(
        start=begins[left],
        end=ends[left],
        owner=owners[left],
        zone=np.append(zones, loser),
        pixel=np.append(pixel, lost),
        fraction=np.append(fractions, np.ones(len(lost))),
    )


def _listed(start: np.ndarray, end: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Return all pixels of segments, and the segment of each."""
    which, step = numbered(end - start)
    return start[which] + step, which
