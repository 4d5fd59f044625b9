"""Which zone owns which pixel: by the pixel's centre, and by area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Iterator, List, Optional, Tuple

import numpy as np
import shapely
from exactextract.feature import Feature, FeatureSource
from rasterio.windows import Window

from ..io.raster import windows
from .edges import ON_BORDER_PX, edges_of
from .reading import ZoneSet
from .runs import RowRuns, Runs, cut, pixels_of, row_runs
from .shares import RowShares, Shares, row_shares

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
        self._edges = edges_of(zones.geometries, zones.grid)
        self._runs_of: Optional[Tuple[Tuple[int, int], RowRuns]] = None
        self._shares_of: Optional[Tuple[Tuple[int, int], RowShares]] = None

    def windows(self) -> Iterator[Window]:
        """Yield the windows in which to go through the raster."""
        return windows(self._zones.grid.width, self._zones.grid.height, WINDOW_PX)

    def runs(self, window: Window) -> Runs:
        """Return whose each pixel is by its centre.

        Every pixel whose centre lies in or on a zone belongs to exactly one. A centre on a border that
        zones share goes to the zone on its right, on a level border to the one below: the same for every
        layer with that border, in whatever order. On the outer border, and where outlines overlap, it goes
        to the first zone that it touches.
        """
        start, end, zone, border = self._row_runs(window).of(window)
        several = zone < 0
        overlaid, clear = pixels_of(start[several], end[several]), ~several
        start, end, zone = start[clear], end[clear], zone[clear]
        at = np.searchsorted(start, border, side="right") - 1
        bare = at < 0
        bare[~bare] = border[~bare] >= end[at[~bare]]
        undecided = np.union1d(overlaid, border[bare])
        owner = self._first_touched(window, undecided) if len(undecided) else undecided
        shape = int(window.height), int(window.width)
        starts, zones = cut(start, end, zone, undecided, owner, shape[0] * shape[1])
        return Runs(starts, zones, np.union1d(overlaid, border), shape)

    def index(self, window: Window) -> np.ndarray:
        """Return int32 [H, W]: the position of the zone that each pixel belongs to (``runs``), or −1."""
        runs = self.runs(window)
        return np.repeat(runs.zone.astype(np.int32), runs.lengths).reshape(runs.shape)

    def shares(self, window: Window) -> Shares:
        """Return which pixels are a zone's alone, and how much of the others each zone covers."""
        top, height = int(window.row_off), int(window.height)
        if self._shares_of is None or self._shares_of[0] != (top, height):
            rows = row_shares(self._edges, top, height, self._zones.grid.width)
            self._shares_of = (top, height), rows
        return self._shares_of[1].of(window)

    def _row_runs(self, window: Window) -> RowRuns:
        """Return the filled zones in the window's rows; those of the last ones are kept."""
        top, height = int(window.row_off), int(window.height)
        if self._runs_of is None or self._runs_of[0] != (top, height):
            rows = row_runs(self._edges, top, height, self._zones.grid.width)
            self._runs_of = (top, height), rows
        return self._runs_of[1]

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

    def _first_touched(self, window: Window, pixel: np.ndarray) -> np.ndarray:
        """Return the first zone that the centre of each pixel of a window lies in or on, or −1."""
        row, column = np.divmod(pixel, int(window.width))
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
        """Return the pixels of the zones, as ``runs`` has it; all fractions are 1."""
        index = self.index(window).ravel()
        pixel = np.flatnonzero(index >= 0)
        return Coverage(index[pixel].astype(np.int64), pixel, np.ones(len(pixel)))

    def coverage(self, window: Window) -> Coverage:
        """Return how much of each pixel each zone covers."""
        shares = self.shares(window)
        return Coverage(
            np.append(np.repeat(shares.owner, shares.end - shares.start), shares.zone),
            np.append(pixels_of(shares.start, shares.end), shares.pixel),
            np.append(np.ones(int((shares.end - shares.start).sum())), shares.fraction),
        )


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
