"""Where to map: from a box or a polygon to one 10 m grid in UTM that all pieces and seasons share."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Optional, Sequence, Tuple

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform as transform_points

from ...contract.errors import EngineError
from ...contract.jobs import Area
from ...contract.sentences import sentence
from ..io.grid import Grid

PIXEL_M = 10.0
#: Sentinel-2 pixels of 10 and 20 m begin at multiples of 20 m in their zone.
SNAP_M = 20.0
LARGEST_SIDE_PX = 40_000
MARGIN_M = 240.0  # around a polygon: what the models look at beyond a pixel

_LONLAT = CRS.from_epsg(4326)


@dataclass(frozen=True)
class PlannedArea:
    """The grid of the composites, and the polygon in its CRS (None: all of the grid is wanted)."""

    grid: Grid
    outline: Optional[Any]

    def wants(self, piece: Grid) -> bool:
        """Tell whether a piece of the grid is needed."""
        return self.outline is None or bool(shapely.intersects(self.outline, shapely.box(*piece.bounds)))

    def inside(self, piece: Grid) -> np.ndarray:
        """Return bool [height, width]: the piece's pixels whose centre lies in the outline."""
        if self.outline is None:
            return np.ones(piece.shape, dtype=bool)
        t = piece.transform
        x = t.c + t.a * (np.arange(piece.width) + 0.5)
        y = t.f + t.e * (np.arange(piece.height) + 0.5)
        columns, rows = np.meshgrid(x, y)
        return shapely.contains_xy(self.outline, columns, rows)

    def lonlat_shape(self) -> Any:
        """Return what is wanted as a shape in degrees."""
        return _to(self.outline or shapely.box(*self.grid.bounds), self.grid.crs, _LONLAT)

    def lonlat_box(self) -> Tuple[float, float, float, float]:
        """Return west, south, east, north in degrees of the whole grid: what a catalogue is asked for."""
        west, south, east, north = self.grid.bounds
        outline = shapely.segmentize(
            shapely.box(west, south, east, north), max(east - west, north - south) / 20
        )
        lon, lat = transform_points(self.grid.crs, _LONLAT, *shapely.get_coordinates(outline).T)
        return min(lon), min(lat), max(lon), max(lat)


def plan_area(area: Area) -> PlannedArea:
    """Return the grid that covers ``area``: UTM, 10 m, snapped to Sentinel-2's own pixels.

    Raises EngineError for an unknown CRS, an empty area, one across the antimeridian or beyond the
    reach of UTM (80° S to 84° N), and one with more pixels than a composite may have.
    """
    shape, crs = _shape_of(area)
    lonlat = _to(shape, crs, _LONLAT)
    west, south, east, north = shapely.bounds(lonlat)
    if east - west > 180 or west < -180 or east > 180:
        raise EngineError(
            "antimeridian",
            "The area crosses the antimeridian (180° of longitude), where UTM zones and scenes break.",
            "Map the part on each side of it by itself.",
        )
    if south < -80 or north > 84:
        raise EngineError(
            "polar",
            sentence(
                "The area reaches {latitude:.1f}° of latitude, beyond the UTM zones.",
                latitude=north if north > 84 else south,
            ),
            "Choose an area between 80° S and 84° N.",
        )
    centre = shapely.centroid(lonlat)
    utm = utm_zone(centre.x, centre.y)
    outline = _to(shape, crs, utm)
    grid = grid_over(
        utm, shapely.bounds(outline if area.outline == "" else shapely.buffer(outline, MARGIN_M))
    )
    return PlannedArea(grid, shapely.buffer(outline, MARGIN_M) if area.outline else None)


def grid_over(crs: CRS, bounds: Tuple[float, float, float, float]) -> Grid:
    """Return the 10 m grid in ``crs`` over a box in the same CRS; EngineError when it is too large."""
    west, south, east, north = (float(v) for v in bounds)
    west, south = math.floor(west / SNAP_M + 1e-6) * SNAP_M, math.floor(south / SNAP_M + 1e-6) * SNAP_M
    east, north = math.ceil(east / SNAP_M - 1e-6) * SNAP_M, math.ceil(north / SNAP_M - 1e-6) * SNAP_M
    width, height = round((east - west) / PIXEL_M), round((north - south) / PIXEL_M)
    if max(width, height) > LARGEST_SIDE_PX:
        raise EngineError(
            "area-size",
            sentence(
                "The area is {width_km:.0f} km × {height_km:.0f} km; a composite may be "
                "{largest_km} km wide and high.",
                width_km=width / 100,
                height_km=height / 100,
                largest_km=LARGEST_SIDE_PX // 100,
            ),
            "Choose a smaller area, or map it in parts.",
        )
    return Grid(crs, Affine(PIXEL_M, 0, west, 0, -PIXEL_M, north), width, height)


def utm_zone(longitude: float, latitude: float) -> CRS:
    """Return the UTM zone of a place, with the exceptions of Norway and Svalbard."""
    zone = min(int((longitude + 180) // 6) + 1, 60)
    if 56 <= latitude < 64 and 3 <= longitude < 12:
        zone = 32
    elif latitude >= 72 and 0 <= longitude < 42:
        zone = 31 if longitude < 9 else 33 if longitude < 21 else 35 if longitude < 33 else 37
    return CRS.from_epsg((32600 if latitude >= 0 else 32700) + zone)


def footprint_of(geometry: Optional[Mapping[str, Any]], box: Optional[Sequence[float]]) -> Any:
    """Return what an item of a catalogue covers, in degrees; its box where it has no outline."""
    if not geometry:
        return shapely.box(*box) if box and len(box) == 4 else shapely.box(-180, -90, 180, 90)
    return shapely.make_valid(shapely.from_geojson(json.dumps(geometry)))


def pieces_of(grid: Grid, size_px: int) -> Iterator[Tuple[int, int, Grid]]:
    """Yield (column, row, piece) of the grid, row by row; those at the edges are smaller."""
    for row in range(0, grid.height, size_px):
        for column in range(0, grid.width, size_px):
            width, height = min(size_px, grid.width - column), min(size_px, grid.height - row)
            yield column, row, grid.crop(column, row, width, height)


def _shape_of(area: Area) -> Tuple[Any, CRS]:
    if not area.crs:
        raise EngineError(
            "crs",
            "The area has no coordinate reference system.",
            "Write it behind the extent's numbers, such as [EPSG:4326], or assign one to the layer.",
        )
    try:
        crs = CRS.from_user_input(area.crs)
    except CRSError as problem:
        raise EngineError(
            "crs",
            sentence("The coordinate reference system {crs} is unknown.", crs=repr(area.crs)),
            "Choose another one, such as EPSG:4326.",
        ) from problem
    if area.outline:
        try:
            shape = shapely.from_wkt(area.outline)
        except shapely.errors.GEOSException as problem:
            raise EngineError("outline", "The polygon can't be read.", "Choose the layer again.") from problem
        shape = shapely.make_valid(shape)
    elif area.extent is not None:
        west, south, east, north = area.extent
        if crs.is_geographic and west > east:  # how QGIS writes a box over the antimeridian
            east += 360
        shape = shapely.box(west, south, east, north)
    else:
        shape = shapely.Polygon()
    if shapely.area(shape) <= 0 or not np.isfinite(shapely.bounds(shape)).all():
        raise EngineError(
            "no-area", "The area to map is empty.", "Draw an extent, or choose a layer with polygons."
        )
    return shape, crs


def _to(shape: Any, crs: CRS, target: CRS) -> Any:
    if crs == target:
        return shape
    west, south, east, north = shapely.bounds(shape)
    dense = shapely.segmentize(shape, max(east - west, north - south) / 50)

    def move(xy: np.ndarray) -> np.ndarray:
        return np.column_stack(transform_points(crs, target, xy[:, 0], xy[:, 1])[:2])

    moved = shapely.transform(dense, move)
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        raise EngineError(
            "reprojection",
            "The area can't be brought to the map's coordinate reference system: it lies too far out.",
            "Check the area's coordinate reference system, or draw it again.",
        )
    return moved
