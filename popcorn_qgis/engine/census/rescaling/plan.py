"""What rescaling will do to each zone and each shared pixel, found before anything is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np
import shapely
from rasterio.windows import Window

from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet

# What can become of a zone: the column ``status`` of the table.
SCALED = "scaled"
ONE_PIXEL = "one pixel"  # scaled; QGIS's Zonal statistics shares such a pixel by area instead
SPREAD = "spread evenly"  # no weight: everyone in its pixels got the same
PARTLY_OUTSIDE = "partly outside"  # all its people are in the part inside
TOO_SMALL = "too small"  # no pixel of its own: its people are in the pixel it lies in
SHARES = "shares a pixel"  # with a zone that is too small: right together, not each alone
NO_WEIGHT = "no weight"  # left out: its people are not mapped
OUTSIDE = "outside"  # of the raster: its people are not mapped
MISSING = "no count"
STATUSES = (SCALED, ONE_PIXEL, SPREAD, PARTLY_OUTSIDE, TOO_SMALL, SHARES, NO_WEIGHT, OUTSIDE, MISSING)


@dataclass(frozen=True)
class Plan:
    """Arrays with one entry per zone, and with one entry per pixel that has a value of its own.

    ``factor``: of the pixels of a zone, NaN where the zone is not mapped. ``even``: people per pixel
    where a zone is spread evenly, else NaN; ``even_on_nodata`` tells whether its nodata pixels get
    them too. ``before``: the zone's weight. ``group``: zones that add up only together have the
    same number, the position of one of them. ``too_small``, ``unweighted``: bool.
    ``set_key``, ``set_value``: pixels with values of their own, and ``add_key``, ``add_people``:
    people to add, both sorted by key (``pixel_keys``). ``pair_zone``, ``pair_set``, ``pair_fraction``:
    which zones cover which of the set pixels. ``empty_borders``: nobody is put in pixels whose centre
    lies on a border.
    """

    factor: np.ndarray
    even: np.ndarray
    even_on_nodata: np.ndarray
    before: np.ndarray
    group: np.ndarray
    too_small: np.ndarray
    unweighted: np.ndarray
    set_key: np.ndarray
    set_value: np.ndarray
    pair_zone: np.ndarray
    pair_set: np.ndarray
    pair_fraction: np.ndarray
    add_key: np.ndarray
    add_people: np.ndarray
    empty_borders: bool


def key_of(windows: Sequence[Window], row: int, column: int) -> int:
    """Return the key of a pixel: keys of one window are consecutive, row by row."""
    start = 0
    for window in windows:
        r, c = row - window.row_off, column - window.col_off
        if 0 <= r < window.height and 0 <= c < window.width:
            return int(start + r * window.width + c)
        start += window.height * window.width
    raise IndexError((row, column))


def known(zones: ZoneSet) -> np.ndarray:
    """Return bool [zones]: those with a count and with a place on the raster."""
    return np.isfinite(zones.counts) & ~zones.outside


def find_hosts(zones: ZoneSet, pixels: ZonePixels, small: np.ndarray) -> List[Tuple[int, int, int, int]]:
    """Return (zone, row, column, host) for zones that hold no pixel's centre.

    The pixel is one that the zone lies in; the host is the zone that owns it, or −1.
    """
    grid = zones.grid
    frame = shapely.box(*grid.bounds)
    found = []
    for zone in small:
        point = shapely.point_on_surface(shapely.intersection(zones.geometries[zone], frame))
        x = (point.x - grid.transform.c) / grid.transform.a
        y = (point.y - grid.transform.f) / grid.transform.e
        column = min(max(int(np.floor(x)), 0), grid.width - 1)
        row = min(max(int(np.floor(y)), 0), grid.height - 1)
        host = int(pixels.index(Window(column, row, 1, 1))[0, 0])
        found.append((int(zone), row, column, host))
    return found
