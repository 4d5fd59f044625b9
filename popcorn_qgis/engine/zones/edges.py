"""The edges of zones in pixels: where they cross rows of pixels, and which centres lie on them."""

from __future__ import annotations

from typing import Tuple

import numpy as np
import shapely

from ..io.grid import Grid

#: Pixels this near to a border, in pixels, have their centre on it.
ON_BORDER_PX = 1e-6


def edges_of(geometries: np.ndarray, grid: Grid) -> np.ndarray:
    """Return the edges in pixel coordinates, float64 [edges, 6]: x0, y0, x1, y1, position, sign.

    ``sign`` is such that a row crossed from the left enters the zone at +1 and leaves it at −1
    for an edge that runs down. The grid is north up.
    """
    polygons, owner = shapely.get_parts(geometries, return_index=True)
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    if len(rings) == 0:
        return np.empty((0, 6))
    outer = np.append(True, of_polygon[1:] != of_polygon[:-1])
    sign = np.where(outer == shapely.is_ccw(rings), 1.0, -1.0)
    xy, of_ring = shapely.get_coordinates(rings, return_index=True)
    x, y = (xy[:, 0] - grid.transform.c) / grid.transform.a, (xy[:, 1] - grid.transform.f) / grid.transform.e
    joined = of_ring[1:] == of_ring[:-1]
    position = owner[of_polygon[of_ring[:-1]]]
    return np.column_stack([x[:-1], y[:-1], x[1:], y[1:], position, sign[of_ring[:-1]]])[joined]


def near_rows(edges: np.ndarray, top: int, height: int) -> np.ndarray:
    """Return the edges that reach the rows."""
    y0, y1 = edges[:, 1], edges[:, 3]
    return edges[(np.minimum(y0, y1) <= top + height) & (np.maximum(y0, y1) >= top)]


def snapped(along: np.ndarray) -> np.ndarray:
    """Return the coordinates, those that miss a pixel's centre by rounding only on it.

    So that the zones on both sides of a border through a centre, and zones of another level, agree.
    """
    centre = np.rint(along - 0.5) + 0.5
    return np.where(np.abs(along - centre) < ON_BORDER_PX, centre, along)


def snap(edges: np.ndarray) -> np.ndarray:
    """Return the edges with both ends snapped."""
    return np.column_stack([snapped(edges[:, :4]), edges[:, 4:]])


def numbered(count: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Return, for ``count`` [n] things each, whose each thing is and the how manieth, int64 [things]."""
    which = np.repeat(np.arange(len(count)), count)
    return which, np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)


def crossings(edges: np.ndarray, top: int, height: int) -> Tuple[np.ndarray, ...]:
    """Return where snapped edges cross the centre lines of rows: row, x, position, direction.

    ``row`` is counted from ``top``; x is in pixel coordinates of the raster.
    """
    x0, y0, x1, y1, position, sign = edges.T
    low, high = np.minimum(y0, y1), np.maximum(y0, y1)
    first = np.clip(np.ceil(low - 0.5), top, top + height).astype(np.int64)
    last = np.clip(np.ceil(high - 0.5), top, top + height).astype(np.int64)  # exclusive
    which, step = numbered(last - first)
    row = first[which] + step
    # Always from the upper end, so that two zones find the same x on a border that they share.
    down = y1 > y0
    ax, ay = np.where(down, x0, x1), low
    bx, by = np.where(down, x1, x0), high
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = (bx - ax) / (by - ay)
    x = snapped(ax[which] + (row + 0.5 - ay[which]) * slope[which])
    direction = np.where(down, sign, -sign)
    return row - top, x, position[which].astype(np.int64), direction[which].astype(np.int64)


def on_borders(
    edges: np.ndarray, crossed: Tuple[np.ndarray, ...], top: int, height: int, width: int
) -> np.ndarray:
    """Return the pixels of rows of ``width`` whose centre lies on an edge: flat positions, sorted, int64."""

    def nearest(along: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        position = np.rint(along - 0.5)
        return position.astype(np.int64), np.abs(along - 0.5 - position) < ON_BORDER_PX

    row, x = crossed[:2]
    column, meets = nearest(x)
    corner_column, corner_meets = nearest(edges[:, 0])
    corner_row, level = nearest(edges[:, 1])
    corner = corner_meets & level
    flat = level & (np.abs(edges[:, 3] - edges[:, 1]) < ON_BORDER_PX)
    left, right = np.minimum(edges[flat, 0], edges[flat, 2]), np.maximum(edges[flat, 0], edges[flat, 2])
    start = np.maximum(np.ceil(left - 0.5 - ON_BORDER_PX), 0).astype(np.int64)
    end = np.minimum(np.floor(right - 0.5 + ON_BORDER_PX) + 1, width).astype(np.int64)
    which, step = numbered(np.maximum(end - start, 0))
    rows = np.concatenate([row[meets], corner_row[corner] - top, corner_row[flat][which] - top])
    columns = np.concatenate([column[meets], corner_column[corner], start[which] + step])
    seen = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
    return np.unique(rows[seen] * width + columns[seen])
