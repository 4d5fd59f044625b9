"""Slope and the direction that it faces, of elevations on any grid, at any latitude."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from .grid import Grid

#: Pixels between the places where the size of a pixel on the ground is reckoned.
_EVERY_PX = 32


def slope_and_direction(elevation: np.ndarray, grid: Grid) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return slope in degrees, and east and north of the unit vector that points downhill.

    ``elevation`` float [H, W] in metres on ``grid``, NaN where unknown; results are float32 [H, W]. The
    gradient is that of the four direct neighbours (Fleming and Hoffer 1979); where one of two opposite ones
    is unknown, that of the other alone; NaN where both are, or the pixel itself. On flat ground the vector
    is 0. North is true north, and metres are those on the ground, whatever the CRS.
    """
    by_column, by_row = _rise(elevation, 1), _rise(elevation, 0)
    east_c, north_c, east_r, north_r = steps_m(grid)
    determinant = east_c * north_r - north_c * east_r
    east = (by_column * north_r - by_row * north_c) / determinant
    north = (by_row * east_c - by_column * east_r) / determinant
    steepness = np.hypot(east, north)
    length = np.where(steepness == 0, 1, steepness)
    slope = np.degrees(np.arctan(steepness))
    return tuple(part.astype(np.float32) for part in (slope, -east / length, -north / length))  # type: ignore[return-value]


def aspect(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Return where vectors point, float32 degrees clockwise from north, 0 ≤ aspect < 360; NaN of none."""
    degrees = (np.degrees(np.arctan2(east, north)) % 360).astype(np.float32)
    degrees[degrees >= 360] = 0.0
    return np.where(np.hypot(east, north) > 1e-6, degrees, np.float32(np.nan))


def _rise(elevation: np.ndarray, axis: int) -> np.ndarray:
    """Return the rise in metres from one pixel to the next along an axis, float64 [H, W]."""
    values = np.moveaxis(np.asarray(elevation, dtype=np.float64), axis, 0)
    ahead = np.full(values.shape, np.nan)
    behind = np.full(values.shape, np.nan)
    ahead[:-1] = values[1:] - values[:-1]
    behind[1:] = ahead[:-1]
    rise = np.where(np.isnan(ahead), behind, np.where(np.isnan(behind), ahead, (ahead + behind) / 2))
    return np.moveaxis(rise, 0, axis)


def steps_m(grid: Grid) -> np.ndarray:
    """Return ``grid.pixel_steps_m`` of every pixel, float64 [4, H, W], from places between."""
    rows, columns = (_places(size) for size in grid.shape)
    known = grid.pixel_steps_m(rows, columns)
    return _between(grid.height, rows) @ known @ _between(grid.width, columns).T


def _places(size: int) -> np.ndarray:
    return np.unique([*range(0, size, _EVERY_PX), size - 1])


def _between(size: int, places: np.ndarray) -> np.ndarray:
    """Return the weights of the places for every pixel, float64 [size, places]: linear between two."""
    return np.stack([np.interp(np.arange(size), places, one) for one in np.eye(len(places))], axis=1)
