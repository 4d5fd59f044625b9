"""Which zone owns which pixel: by the pixel's centre, and by area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, List, Tuple

import numpy as np
import shapely
from exactextract.feature import Feature, FeatureSource
from rasterio.windows import Window

from ..io.raster import windows
from .reading import ZoneSet

#: Pixels this near to a border, in pixels, have their centre on it.
ON_BORDER_PX = 1e-6
#: The side of the windows in which zones and rasters are gone through: 4 MB of float32.
WINDOW_PX = 1024


@dataclass(frozen=True)
class Coverage:
    """The pixels of a window that zones cover, one entry per zone and pixel.

    ``zone`` int64 position in the ZoneSet, ``pixel`` int64 flat position in the window,
    ``fraction`` float64 of the pixel's area, above 0 up to 1.
    """

    zone: np.ndarray
    pixel: np.ndarray
    fraction: np.ndarray


class ZonePixels:
    """The pixels of zones on their grid, asked window by window: nothing here holds the raster."""

    def __init__(self, zones: ZoneSet) -> None:
        zones.grid.check_north_up()
        self._zones = zones
        self._tree = shapely.STRtree(zones.geometries)
        self._edges = _edges(zones)

    def windows(self) -> Iterator[Window]:
        """Yield the windows in which to go through the raster."""
        return windows(self._zones.grid.width, self._zones.grid.height, WINDOW_PX)

    def index(self, window: Window) -> np.ndarray:
        """Return int32 [H, W]: the position of the zone that the pixel belongs to by its centre, or −1.

        Every pixel whose centre lies in or on a zone belongs to exactly one. A centre on a border that
        zones share goes to the zone on its right, on a level border to the one below: the same for every
        layer with that border, in whatever order. On the outer border, and where outlines overlap, it goes
        to the first zone that it touches.
        """
        return self.owners(window)[0]

    def owners(self, window: Window) -> Tuple[np.ndarray, np.ndarray]:
        """Return ``index``, and bool [H, W]: the pixels whose centre lies inside one zone or outside all.

        The others lie on a border, or in a sliver of two zones. QGIS's Zonal statistics counts those in
        no zone, or in two.
        """
        edges = _near(self._edges, window)
        crossings = _crossings(edges, window)
        number, times = _fill(crossings, window)
        on_border = _on_border(edges, crossings, window)
        index = np.where(times == 1, number - 1, -1).astype(np.int32)
        undecided = (times > 1) | ((times == 0) & on_border)
        if undecided.any():
            index[undecided] = self._first_touched(window, undecided)
        return index, ~on_border & (times <= 1)

    def owner_at(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return what ``index`` has at single pixels, int64 [pixels], in one go for those of a window."""
        found = np.full(len(row), -1, dtype=np.int64)
        block = (row // WINDOW_PX) * (self._zones.grid.width // WINDOW_PX + 1) + column // WINDOW_PX
        order = np.argsort(block, kind="stable")
        for part in np.split(order, np.flatnonzero(np.diff(block[order])) + 1) if len(order) else ():
            top, left = int(row[part].min()), int(column[part].min())
            high, wide = int(row[part].max()) - top + 1, int(column[part].max()) - left + 1
            inside = self.index(Window(left, top, wide, high))
            found[part] = inside[row[part] - top, column[part] - left]
        return found

    def keys(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        """Return keys of pixels, int64: those of a window of ``windows`` follow each other, row by row."""
        grid = self._zones.grid
        top, left = row // WINDOW_PX * WINDOW_PX, column // WINDOW_PX * WINDOW_PX
        high, wide = np.minimum(WINDOW_PX, grid.height - top), np.minimum(WINDOW_PX, grid.width - left)
        before = top * grid.width + high * left
        return np.asarray(before + (row - top) * wide + (column - left), dtype=np.int64)

    def _first_touched(self, window: Window, which: np.ndarray) -> np.ndarray:
        """Return the first zone that each pixel's centre lies in or on, or −1, in the order of ``which``."""
        row, column = np.nonzero(which)
        t = self._zones.grid.transform
        x = t.c + t.a * (window.col_off + column + 0.5)
        y = t.f + t.e * (window.row_off + row + 0.5)
        near = 2 * ON_BORDER_PX * max(abs(t.a), abs(t.e))
        point, zone = self._tree.query(shapely.points(x, y), predicate="dwithin", distance=near)
        first = np.full(len(row), len(self._zones), dtype=np.int64)
        np.minimum.at(first, point, zone)
        first[first == len(self._zones)] = -1
        return first

    def centres(self, window: Window) -> Coverage:
        """Return the pixels of the zones, as ``index`` has it; all fractions are 1."""
        index = self.index(window).ravel()
        pixel = np.flatnonzero(index >= 0)
        return Coverage(index[pixel].astype(np.int64), pixel, np.ones(len(pixel)))

    def coverage(self, window: Window) -> Coverage:
        """Return how much of each pixel each zone covers, by the exactextract library."""
        column, row = int(window.col_off), int(window.row_off)
        grid = self._zones.grid.crop(column, row, int(window.width), int(window.height))
        box = shapely.box(*grid.bounds)
        return coverage(self._zones.geometries, np.sort(self._tree.query(box)), grid.bounds, grid.shape)


def coverage(
    geometries: np.ndarray,
    positions: np.ndarray,
    bounds: Tuple[float, float, float, float],
    shape: Tuple[int, int],
) -> Coverage:
    """Return the fractions of the cells of a north-up grid that the geometries cover."""
    empty = np.array([], dtype=np.int64)
    if len(positions) == 0:
        return Coverage(empty, empty, empty.astype(np.float64))
    from exactextract import exact_extract
    from exactextract.raster import NumPyRasterSource

    ones = NumPyRasterSource(np.broadcast_to(np.float32(1), shape), *bounds)
    found = exact_extract(
        ones,
        ZoneFeatures(geometries, positions),
        ["cell_id", "coverage"],
        include_cols=["position"],
    )
    properties = [feature["properties"] for feature in found]
    zone = [np.full(len(p["cell_id"]), p["position"], dtype=np.int64) for p in properties]
    pixel = [np.asarray(p["cell_id"], dtype=np.int64) for p in properties]
    fraction = [np.asarray(p["coverage"], dtype=np.float64) for p in properties]
    return Coverage(np.concatenate(zone), np.concatenate(pixel), np.concatenate(fraction))


def _edges(zones: ZoneSet) -> np.ndarray:
    """Return the edges in pixel coordinates, float64 [edges, 6]: x0, y0, x1, y1, position + 1, sign.

    ``sign`` is such that a row crossed from the left enters the zone at +1 and leaves it at −1
    for an edge that runs down.
    """
    polygons, owner = shapely.get_parts(zones.geometries, return_index=True)
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    if len(rings) == 0:
        return np.empty((0, 6))
    outer = np.append(True, of_polygon[1:] != of_polygon[:-1])
    sign = np.where(outer == shapely.is_ccw(rings), 1.0, -1.0)
    xy, of_ring = shapely.get_coordinates(rings, return_index=True)
    t = zones.grid.transform  # of a north-up grid
    x, y = _snapped((xy[:, 0] - t.c) / t.a), _snapped((xy[:, 1] - t.f) / t.e)
    joined = of_ring[1:] == of_ring[:-1]
    number = owner[of_polygon[of_ring[:-1]]] + 1
    return np.column_stack([x[:-1], y[:-1], x[1:], y[1:], number, sign[of_ring[:-1]]])[joined]


def _snapped(along: np.ndarray) -> np.ndarray:
    """Return the coordinates, those that miss a pixel's centre by rounding only on it.

    So that the zones on both sides of a border through a centre, and zones of another level, agree.
    """
    centre = np.rint(along - 0.5) + 0.5
    return np.where(np.abs(along - centre) < ON_BORDER_PX, centre, along)


def _near(edges: np.ndarray, window: Window) -> np.ndarray:
    """Return the edges that reach the window's rows."""
    top, bottom = window.row_off, window.row_off + window.height
    y0, y1 = edges[:, 1], edges[:, 3]
    return edges[(np.minimum(y0, y1) <= bottom) & (np.maximum(y0, y1) >= top)]


def _crossings(edges: np.ndarray, window: Window) -> Tuple[np.ndarray, ...]:
    """Return where edges cross the centre lines of the window's rows: row, x, number, direction.

    ``row`` is counted from the window's first; x is in pixel coordinates of the raster.
    """
    top, height = int(window.row_off), int(window.height)
    x0, y0, x1, y1, number, sign = edges.T
    low, high = np.minimum(y0, y1), np.maximum(y0, y1)
    first = np.clip(np.ceil(low - 0.5), top, top + height).astype(np.int64)
    last = np.clip(np.ceil(high - 0.5), top, top + height).astype(np.int64)  # exclusive
    which = np.repeat(np.arange(len(edges)), last - first)
    step = np.arange(len(which)) - np.repeat(np.cumsum(last - first) - (last - first), last - first)
    row = first[which] + step
    # Always from the upper end, so that two zones find the same x on a border that they share.
    down = y1 > y0
    ax, ay = np.where(down, x0, x1), low
    bx, by = np.where(down, x1, x0), high
    with np.errstate(divide="ignore", invalid="ignore"):
        slope = (bx - ax) / (by - ay)
    x = _snapped(ax[which] + (row + 0.5 - ay[which]) * slope[which])
    direction = np.where(down, sign, -sign)
    return row - top, x, number[which], direction[which]


def _fill(crossings: Tuple[np.ndarray, ...], window: Window) -> Tuple[np.ndarray, np.ndarray]:
    """Fill the polygons: the sum of their numbers, and how many there are, int32 [H, W]."""
    left, width, height = int(window.col_off), int(window.width), int(window.height)
    row, x, number, direction = crossings
    column = np.clip(np.ceil(x - 0.5) - left, 0, width).astype(np.int64)
    flat, size = row * (width + 1) + column, height * (width + 1)
    numbers = np.bincount(flat, weights=number * direction, minlength=size)
    times = np.bincount(flat, weights=direction, minlength=size)
    shape = (height, width + 1)
    steps = (np.rint(each).astype(np.int32).reshape(shape) for each in (numbers, times))
    filled, covered = (np.cumsum(step, axis=1, dtype=np.int32)[:, :width] for step in steps)
    return filled, covered


def _on_border(edges: np.ndarray, crossings: Tuple[np.ndarray, ...], window: Window) -> np.ndarray:
    """Return bool [H, W]: the pixels whose centre lies on an edge."""
    top, left = int(window.row_off), int(window.col_off)
    height, width = int(window.height), int(window.width)
    mask = np.zeros((height, width), dtype=bool)

    def mark(rows: np.ndarray, columns: np.ndarray) -> None:
        seen = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
        mask[rows[seen].astype(np.int64), columns[seen].astype(np.int64)] = True

    def nearest(along: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        position = np.rint(along - 0.5)
        return position, np.abs(along - 0.5 - position) < ON_BORDER_PX

    row, x = crossings[:2]
    column, meets = nearest(x)
    mark(row[meets], column[meets] - left)
    column, meets = nearest(edges[:, 0])
    row, level = nearest(edges[:, 1])
    corner = meets & level
    mark(row[corner] - top, column[corner] - left)
    for x0, y0, x1 in edges[level & (np.abs(edges[:, 3] - edges[:, 1]) < ON_BORDER_PX), :3]:
        y = int(np.rint(y0 - 0.5)) - top
        start = max(int(np.ceil(min(x0, x1) - 0.5 - ON_BORDER_PX)) - left, 0)
        end = int(np.floor(max(x0, x1) - 0.5 + ON_BORDER_PX)) - left + 1
        if 0 <= y < height and end > start:
            mask[y, start:end] = True
    return mask


class ZoneFeatures(FeatureSource):
    """The geometries at ``positions``, each with its position as the only column."""

    def __init__(self, geometries: np.ndarray, positions: np.ndarray) -> None:
        super().__init__()
        self._geometries, self._positions = geometries, positions

    def count(self) -> int:
        return len(self._positions)

    def __iter__(self) -> Iterator[Feature]:
        for position in self._positions:
            yield _ZoneFeature(int(position), shapely.to_wkb(self._geometries[position]))

    def srs_wkt(self) -> None:
        return None


class _ZoneFeature(Feature):
    def __init__(self, position: int, wkb: bytes) -> None:
        super().__init__()
        self._position, self._wkb = position, wkb

    def get(self, name: str) -> int:
        return self._position

    def geometry(self) -> bytes:
        return self._wkb

    def fields(self) -> List[Any]:
        return ["position"]
