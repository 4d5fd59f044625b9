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


def same_grid(one: Grid, other: Grid) -> bool:
    """Tell whether two grids are the same to a thousandth of a pixel at every corner."""
    if one.shape != other.shape or one.crs != other.crs:
        return False
    tolerance = 1e-3 * abs(other.transform.a)
    return all(abs(a - b) <= tolerance for a, b in zip(one.bounds, other.bounds))


def check_overlap(own: Grid, grid: Grid, name: str) -> None:
    west, south, east, north = bounds_in(own.bounds, own.crs, grid.crs, name)
    left, bottom, right, top = grid.bounds
    if west >= right or east <= left or south >= top or north <= bottom:
        raise EngineError(
            "no-overlap",
            sentence("{file} does not overlap the first Sentinel-2 raster.", file=name),
            "Give rasters of the same area.",
        )


def bounds_in(
    bounds: Tuple[float, float, float, float], crs: CRS, target: CRS, name: str
) -> Tuple[float, float, float, float]:
    if crs == target:
        return bounds
    try:
        west, south, east, north = transform_bounds(crs, target, *bounds)
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "no-overlap",
            sentence(
                "{layer} can't be brought to the coordinate reference system of the imagery.", layer=name
            ),
            "Give rasters of the same area.",
        ) from problem
    return west, south, east, north
