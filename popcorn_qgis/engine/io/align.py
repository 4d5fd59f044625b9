"""One raster on the grid of another: same grid, overlap, warped view."""

from __future__ import annotations

from typing import Any, Tuple

from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .raster import Grid


def warped(dataset: Any, integer: bool, grid: Grid, name: str) -> Any:
    options = {
        "crs": grid.crs,
        "transform": grid.transform,
        "width": grid.width,
        "height": grid.height,
        "resampling": Resampling.bilinear,
    }
    try:
        if dataset.nodata is not None:
            return WarpedVRT(dataset, nodata=dataset.nodata, **options)
        if integer:
            return WarpedVRT(dataset, add_alpha=True, **options)
        return WarpedVRT(dataset, src_nodata=float("nan"), nodata=float("nan"), **options)
    except (RasterioError, CPLE_BaseError) as problem:
        raise EngineError(
            "warp",
            sentence("{file} can't be brought to the grid of the first raster.", file=name),
            "Reproject it to the coordinate reference system of the Sentinel-2 raster first.",
        ) from problem


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
