"""Outlines of zones on a raster's grid: brought to its CRS, seen from it, measured in its pixels."""

from __future__ import annotations

import math
from typing import Any, List, Tuple

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from ...contract.errors import EngineError
from ..io.grid import Grid


def reproject(geometries: np.ndarray, crs: CRS, grid: Grid, tolerance_px: Any = None) -> np.ndarray:
    """Return polygons [zones] that are in ``crs`` in the CRS of ``grid``, valid and of polygons only.

    With ``tolerance_px``, edges get points first, so many that no part of them is further than that
    from the true course (the distance at an edge's middle falls with the square of its length).
    Raises EngineError where a point has no place there.
    """
    if tolerance_px is not None:
        geometries = shapely.segmentize(geometries, _longest_edges(geometries, crs, grid, tolerance_px))
    moved = shapely.transform(geometries, lambda xy: _transform(xy, crs, grid.crs))
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise EngineError(
            "reprojection",
            "Some zones can't be brought to the raster's coordinate reference system: they lie too far away.",
            "Check the coordinate reference systems of both layers, or select the zones near the raster.",
        )
    return polygons_only(np.where(shapely.is_valid(moved), moved, shapely.make_valid(moved)))


def move(geometries: np.ndarray, crs: CRS, target: CRS) -> np.ndarray:
    """Return geometries of any kind with their corners moved from ``crs`` to ``target``."""
    return shapely.transform(geometries, lambda xy: _transform(xy, crs, target))


def seen_from(grid: Grid, geometries: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Tell which zones lie wholly, and which by more than 1 %, outside the raster: bool [zones] each."""
    t = grid.transform
    corners = np.array([(0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height)])
    frame = shapely.Polygon(corners @ np.array([[t.a, t.d], [t.b, t.e]]) + (t.c, t.f))
    shapely.prepare(frame)
    inside = shapely.contains(frame, geometries)
    share = np.where(inside, 1.0, 0.0)
    area = shapely.area(geometries)
    cut = ~inside & shapely.intersects(frame, geometries) & (area > 0)
    share[cut] = shapely.area(shapely.intersection(geometries[cut], frame)) / area[cut]
    return share <= 0, (share > 0) & (share < 0.99)


def pixel_in_zone_units(grid: Grid, crs: CRS, geometries: np.ndarray) -> float:
    """Return the side of a pixel in units of the zones' CRS, near the zones."""
    pixel_m = float(np.sqrt(grid.pixel_area_m2()))
    west, south, east, north = shapely.total_bounds(geometries)
    if not np.isfinite([west, south, east, north]).all():
        return pixel_m
    middle = Affine(1e-6, 0, (west + east) / 2, 0, -1e-6, (south + north) / 2)
    unit_m = float(np.sqrt(Grid(crs, middle, 1, 1).pixel_area_m2())) / 1e-6
    return pixel_m / unit_m


def polygons_only(geometries: np.ndarray) -> np.ndarray:
    """Drop the points and lines that a repair may leave beside the polygons."""
    kinds = shapely.get_type_id(geometries)
    result = geometries.copy()
    for position in np.flatnonzero(~np.isin(kinds, (3, 6))):
        parts = shapely.get_parts(shapely.get_parts(geometries[position]))
        result[position] = shapely.union_all(parts[shapely.get_type_id(parts) == 3])
    return np.where(shapely.is_empty(result), shapely.MultiPolygon(), result)


def _longest_edges(geometries: np.ndarray, crs: CRS, grid: Grid, tolerance_px: float) -> np.ndarray:
    """Return, for each geometry, the edge length that keeps within the tolerance."""
    xy, owner = shapely.get_coordinates(geometries, return_index=True)
    longest = np.full(len(geometries), np.inf)
    if len(xy) < 2:
        return longest
    start, end, owner = xy[:-1], xy[1:], owner[:-1]  # ring to ring jumps only make it denser
    length = np.hypot(*(end - start).T)
    real = (length > 0) & (owner == np.append(owner[1:], -1))
    start, end, length, owner = start[real], end[real], length[real], owner[real]
    chord = (_transform(start, crs, grid.crs) + _transform(end, crs, grid.crs)) / 2
    off = _transform((start + end) / 2, crs, grid.crs) - chord
    off_px = np.hypot(off[:, 0] / abs(grid.transform.a), off[:, 1] / abs(grid.transform.e))
    bent = off_px > tolerance_px
    np.minimum.at(longest, owner[bent], length[bent] / np.ceil(np.sqrt(off_px[bent] / tolerance_px)))
    return longest


def _transform(xy: np.ndarray, source: CRS, target: CRS) -> np.ndarray:
    x, y = transform_points(source, target, xy[:, 0], xy[:, 1])
    return np.column_stack([x, y])


#: How far a drawn outline may be from the true one, as a share of the grid's extent.
DRAWN = 1 / 800


def rings(area: shapely.Geometry, grid: Grid, tolerance: float = DRAWN) -> List[List[Tuple[float, float]]]:
    """Return the rings of an area with few points, for a chart; narrowed to its true shape in degrees."""
    west, south, east, north = grid.bounds
    if tolerance:
        step = max(east - west, north - south) * tolerance
        parts = shapely.get_parts(shapely.simplify(area, step))
        area = shapely.multipolygons(parts[shapely.area(parts) > step * step]) if len(parts) else area
    narrow = math.cos(math.radians((south + north) / 2)) if grid.crs.is_geographic else 1.0
    return [
        [(x * narrow, y) for x, y in shapely.get_coordinates(ring)]
        for ring in shapely.get_rings(shapely.get_parts(area))
    ]
