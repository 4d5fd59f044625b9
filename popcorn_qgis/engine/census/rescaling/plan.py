"""What rescaling will do to each zone and each shared pixel, found before anything is written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

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
NO_OUTLINE = "no outline"  # its people are not mapped
OUTSIDE = "outside"  # of the raster: its people are not mapped
MISSING = "no count"
STATUSES = (
    SCALED,
    ONE_PIXEL,
    SPREAD,
    PARTLY_OUTSIDE,
    TOO_SMALL,
    SHARES,
    NO_WEIGHT,
    NO_OUTLINE,
    OUTSIDE,
    MISSING,
)


@dataclass(frozen=True)
class Plan:
    """Arrays with one entry per zone, and with one entry per pixel that has a value of its own.

    ``factor``: of the pixels of a zone, NaN where the zone is not mapped. ``even``: people per pixel
    where a zone is spread evenly, else NaN; ``even_on_nodata`` tells whether its nodata pixels get
    them too. ``before``: the zone's weight. ``group``: zones that add up only together have the
    same number, the position of one of them. ``too_small``, ``unweighted``: bool.
    ``set_key``, ``set_value``: pixels with values of their own, and ``add_key``, ``add_people``:
    people to add, both sorted by key (``ZonePixels.keys``). ``pair_zone``, ``pair_set``, ``pair_fraction``:
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


def known(zones: ZoneSet) -> np.ndarray:
    """Return bool [zones]: those with a count and with a place on the raster."""
    return np.isfinite(zones.counts) & ~zones.outside


@dataclass(frozen=True)
class Hosts:
    """Where zones that hold no pixel's centre lie, int64 [small zones] each.

    ``zone`` position in the ZoneSet, ``key`` of the pixel that it lies in (``ZonePixels.keys``), and
    ``host``, the zone that owns that pixel by its centre, or −1; ``row`` and ``column`` of the pixel.
    """

    zone: np.ndarray
    key: np.ndarray
    host: np.ndarray
    row: np.ndarray
    column: np.ndarray

    def of(self, which: np.ndarray) -> Hosts:
        """Return those of some of the zones, bool [small zones]."""
        return Hosts(*(part[which] for part in (self.zone, self.key, self.host, self.row, self.column)))


def find_hosts(zones: ZoneSet, pixels: ZonePixels, small: np.ndarray) -> Hosts:
    """Return the pixel in which each of the zones ``small`` lies, and who owns it."""
    if len(small) == 0:
        return Hosts(small, small, small, small, small)
    grid = zones.grid
    seen = shapely.intersection(zones.geometries[small], shapely.box(*grid.bounds))
    points = shapely.point_on_surface(seen)
    x = (shapely.get_x(points) - grid.transform.c) / grid.transform.a
    y = (shapely.get_y(points) - grid.transform.f) / grid.transform.e
    column = np.clip(np.floor(x), 0, grid.width - 1).astype(np.int64)
    row = np.clip(np.floor(y), 0, grid.height - 1).astype(np.int64)
    return Hosts(small, pixels.keys(row, column), pixels.owner_at(row, column), row, column)
