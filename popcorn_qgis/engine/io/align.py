"""One raster beside the grid of another: same grid, overlap, bounds in another CRS."""

from __future__ import annotations

from typing import Tuple

from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .grid import Grid

#: West, south, east, north.
Box = Tuple[float, float, float, float]
#: As good as exact, so that a pixel does not depend on the window that it is read in (GDAL refuses 0).
TOLERANCE_PX = 1e-9


def same_grid(one: Grid, other: Grid) -> bool:
    """Tell whether two grids are the same to a thousandth of a pixel at every corner."""
    if one.shape != other.shape or one.crs != other.crs:
        return False
    tolerance = 1e-3 * abs(other.transform.a)
    return all(abs(a - b) <= tolerance for a, b in zip(one.bounds, other.bounds))


def check_overlap(own: Grid, grid: Grid, name: str) -> None:
    """Raise EngineError when a raster does not overlap the grid."""
    if not overlaps(own.bounds, own.crs, grid, name):
        raise EngineError(
            "no-overlap",
            sentence("{file} does not overlap the first Sentinel-2 raster.", file=name),
            "Give rasters of the same area.",
        )


def overlaps(bounds: Box, crs: CRS, grid: Grid, name: str) -> bool:
    """Tell whether a box overlaps the grid; raises EngineError where that can't be known."""
    west, south, east, north = bounds_in(bounds, crs, grid.crs, name)
    left, bottom, right, top = grid.bounds
    return bool(west < right and east > left and south < top and north > bottom)


def bounds_in(bounds: Box, crs: CRS, target: CRS, name: str) -> Box:
    """Return west, south, east, north of a box in another CRS, its curved edges included.

    Raises EngineError, in the name of the layer, where it can't be brought there.
    """
    if crs == target:
        return bounds
    try:
        west, south, east, north = transform_bounds(crs, target, *bounds, densify_pts=21)
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "no-overlap",
            sentence(
                "{layer} can't be brought to the coordinate reference system of the imagery.", layer=name
            ),
            "Give rasters of the same area.",
        ) from problem
    return west, south, east, north
