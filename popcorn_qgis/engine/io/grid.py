"""The grid of a raster: where its pixels lie on the ground, and how large they are there."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any, Tuple

import numpy as np
from affine import Affine
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import array_bounds
from rasterio.warp import transform as transform_points

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .identity import raster_name

# WGS 84 (EPSG:7030): equatorial radius in metres, first eccentricity squared.
_A, _E2 = 6378137.0, 0.0066943799901413165

#: No coordinate is larger, in the units of its CRS.
FARTHEST = 1e9
#: Between a molecule and a continent.
MIN_GROUND_M, MAX_GROUND_M = 1e-3, 5e6
MIN_PIXEL_M, MAX_PIXEL_M = 8.0, 12.0
MIN_PIXEL_EAST_GEOGRAPHIC_M = 4.0


@dataclass(frozen=True)
class Grid:
    """A raster's grid: CRS, affine transform (pixel corner to CRS) and size in pixels."""

    crs: CRS
    transform: Affine
    width: int
    height: int
    name: str = field(default="", compare=False, repr=False)  # of the raster whose grid it is

    @classmethod
    def of(cls, dataset: Any) -> Grid:
        """Return the grid of an open dataset; EngineError when it has none, or no CRS of the Earth."""
        if dataset.transform.is_identity and (dataset.gcps[0] or dataset.rpcs):
            raise EngineError(
                "no-grid",
                sentence(
                    "The raster {file} has no grid, only ground control points or RPCs.",
                    file=raster_name(dataset.name),
                ),
                "Warp it first (Raster › Projections › Warp), or take a corrected product.",
            )
        if dataset.crs is not None and not (dataset.crs.is_geographic or dataset.crs.is_projected):
            raise EngineError(
                "no-crs",
                sentence(
                    "The raster {file} has no coordinate reference system that says where it lies on Earth: "
                    "it is a local one.",
                    file=raster_name(dataset.name),
                ),
                "Assign one (Raster › Projections › Assign Projection) and run again.",
            )
        if dataset.crs is None:
            raise no_crs(raster_name(dataset.name))
        grid = cls(dataset.crs, dataset.transform, dataset.width, dataset.height, raster_name(dataset.name))
        if not grid.is_on_earth():
            raise EngineError(
                "no-grid",
                sentence(
                    "The raster {file} lies nowhere on Earth: its pixels have no size, or its place is "
                    "outside of its coordinate reference system.",
                    file=grid.name,
                ),
                "Look at its place in QGIS, and export it again with the right coordinate reference system.",
            )
        return grid

    def is_on_earth(self) -> bool:
        """Tell whether the pixels have a size and a place that the CRS knows."""
        t = self.transform
        if not all(math.isfinite(value) for value in t[:6]) or t.determinant == 0:
            return False
        size = math.sqrt(abs(t.determinant))
        if not (1e-4 < abs(t.a + t.b) / size < 1e4):
            return False
        column, row = self.width / 2, self.height / 2
        x, y = t.c + t.a * column + t.b * row, t.f + t.d * column + t.e * row
        if max(abs(x), abs(y)) > FARTHEST:  # the transformation may think about such a place for ever
            return False
        try:
            lon, lat = (float(v[0]) for v in transform_points(self.crs, CRS.from_epsg(4326), [x], [y])[:2])
            east, north = self.pixel_size_m()
        except (RasterioError, CPLE_BaseError):
            return False
        place = math.isfinite(lon) and math.isfinite(lat) and abs(lat) <= 90 and abs(lon) <= 720
        return place and all(MIN_GROUND_M < side < MAX_GROUND_M for side in (east, north))

    @property
    def shape(self) -> Tuple[int, int]:
        """Height and width in pixels."""
        return self.height, self.width

    @property
    def bounds(self) -> Tuple[float, float, float, float]:
        """West, south, east, north in the grid's CRS."""
        west, south, east, north = array_bounds(self.height, self.width, self.transform)
        return float(west), float(south), float(east), float(north)

    def is_north_up(self) -> bool:
        """Tell whether rows run west to east and columns north to south."""
        t = self.transform
        return bool(t.b == 0 and t.d == 0 and t.a > 0 and t.e < 0)

    def crop(self, column: int, row: int, width: int, height: int) -> Grid:
        """Return the part of the grid that starts at ``column``, ``row``."""
        t = self.transform
        x, y = t.a * column + t.b * row + t.c, t.d * column + t.e * row + t.f
        return Grid(self.crs, Affine(t.a, t.b, x, t.d, t.e, y), width, height, self.name)

    def pixel_size_m(self) -> Tuple[float, float]:
        """Return the pixel's size on the ground at the grid's middle: (east, north) in metres."""
        east, north = self._metres_per_unit(np.array([self.height / 2]))
        t = self.transform
        return (
            float(math.hypot(t.a * east[0], t.d * north[0])),
            float(math.hypot(t.b * east[0], t.e * north[0])),
        )

    def pixel_area_m2(self) -> float:
        """Return the area of the pixel in the middle of the grid, in square metres."""
        return float(self._areas(np.array([self.height / 2]))[0])

    def row_pixel_areas_m2(self) -> np.ndarray:
        """Return the area of a pixel of each row, float64 [height], in square metres.

        Taken at the row's centre and the grid's middle column.
        """
        return self._areas(np.arange(self.height) + 0.5)

    def check_north_up(self) -> None:
        """Raise EngineError where rows do not run from west to east, the first in the north."""
        if not self.is_north_up():
            raise EngineError(
                "rotated-grid",
                sentence(
                    "The raster {file} is rotated or mirrored: its rows do not run from west to east."
                    if self.name
                    else "The raster is rotated or mirrored: its rows do not run from west to east.",
                    file=self.name,
                ),
                "Reproject it to a north-up grid (Raster › Projections › Warp).",
            )

    def check_pixel_size(self, report: Report) -> None:
        """Refuse a grid that the models can't read: pixels not about 10 m, or rotated.

        8–12 m on the ground both ways; geographic rasters may be narrower east–west, from 4 m on,
        which is logged.
        """
        self.check_north_up()
        east, north = self.pixel_size_m()
        lowest_east = MIN_PIXEL_EAST_GEOGRAPHIC_M if self.crs.is_geographic else MIN_PIXEL_M
        tolerance = 1e-3
        if not (
            lowest_east - tolerance <= east <= MAX_PIXEL_M + tolerance
            and MIN_PIXEL_M - tolerance <= north <= MAX_PIXEL_M + tolerance
        ):
            raise EngineError(
                "pixel-size",
                sentence(
                    "The pixel of {file} is {east_m:.1f} m × {north_m:.1f} m on the ground; the models "
                    "read pixels of about 10 m (8–12 m)."
                    if self.name
                    else "The raster's pixel is {east_m:.1f} m × {north_m:.1f} m on the ground; the "
                    "models read pixels of about 10 m (8–12 m).",
                    file=self.name,
                    east_m=east,
                    north_m=north,
                ),
                _remedy(east, north),
            )
        if east < MIN_PIXEL_M:
            report.log(
                sentence(
                    "The pixel is {east_m:.1f} m east–west by {north_m:.1f} m; used as it is.",
                    east_m=east,
                    north_m=north,
                )
            )

    def pixel_steps_m(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Return metres east and north on the ground of a step to the next column, and to the next row.

        float64 [4, rows, columns] at pixel centres: east and north by column, east and north by row.
        East and north are true ones, not those of the CRS.
        """
        t = self.transform
        column, row = np.meshgrid(columns + 0.5, rows + 0.5)
        x, y = (part.ravel() for part in (t.a * column + t.b * row + t.c, t.d * column + t.e * row + t.f))
        steps = (
            *_ground_step(self.crs, x, y, t.a / 2, t.d / 2),
            *_ground_step(self.crs, x, y, t.b / 2, t.e / 2),
        )
        return np.stack(steps).reshape(4, len(rows), len(columns))

    def is_equal_area(self) -> bool:
        """Tell whether areas in the CRS's own units are those on the ground, to a hundredth."""
        if self.crs.is_geographic:
            return False
        nominal = abs(self.transform.determinant) * float(self.crs.linear_units_factor[1]) ** 2
        return bool(np.isclose(self.pixel_area_m2(), nominal, rtol=1e-9))

    def _areas(self, rows: np.ndarray) -> np.ndarray:
        """Return the area of the parallelogram that a pixel covers on the ground, at each of the rows."""
        determinant = abs(self.transform.determinant)
        if self.crs.is_geographic:
            east, north = self._metres_per_unit(rows)
            return determinant * east * north
        t, column = self.transform, self.width / 2
        x, y = t.a * column + t.b * rows + t.c, t.d * column + t.e * rows + t.f
        factor = float(self.crs.linear_units_factor[1])
        one = _ground_step(self.crs, x, y, 50.0, 0.0)
        other = _ground_step(self.crs, x, y, 0.0, 50.0)
        per_unit = np.abs(one[0] * other[1] - one[1] * other[0]) / 100.0**2
        # A national, UTM or equal-area grid is off by well under 1 %; Web Mercator is not.
        near = (np.abs(per_unit / factor**2 - 1) < 0.01) | ~np.isfinite(per_unit)
        return determinant * np.where(near, factor**2, per_unit)

    def _metres_per_unit(self, rows: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Return ground metres per CRS unit eastwards and northwards at the rows, float64 [rows]."""
        t, column = self.transform, self.width / 2
        x, y = t.a * column + t.b * rows + t.c, t.d * column + t.e * rows + t.f
        if self.crs.is_geographic:
            degree = math.degrees(self.crs.units_factor[1])  # 1 for degrees
            per_radian_east, per_radian_north = _metres_per_radian(np.radians(y * degree))
            return per_radian_east * math.radians(degree), per_radian_north * math.radians(degree)
        factor = float(self.crs.linear_units_factor[1])
        nominal = np.full(len(rows), factor)
        east = _ground_length(self.crs, x, y, 50.0, 0.0) / 100.0
        north = _ground_length(self.crs, x, y, 0.0, 50.0) / 100.0
        # A national or UTM grid is off by well under 1 %, and everyone reckons with its own metres;
        # Web Mercator is not.
        near = (abs(east / factor - 1) < 0.01) & (abs(north / factor - 1) < 0.01)
        near |= ~np.isfinite(east + north)
        return np.where(near, nominal, east), np.where(near, nominal, north)


def _remedy(east: float, north: float) -> str:
    """Say what to do about pixels of a wrong size; coarse ones hold too little to be made fine."""
    if min(east, north) > MAX_PIXEL_M:
        return sentence(
            "Use imagery with pixels of 10 m, such as Sentinel-2's own. Resampling adds no detail."
        )
    if max(east, north) < MIN_PIXEL_M:
        return sentence(
            "Average it to 10 m in the local UTM zone "
            "(Raster › Projections › Warp, with the resampling method Average)."
        )
    return sentence("Resample it to 10 m in the local UTM zone (Raster › Projections › Warp).")


def _metres_per_radian(latitude: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
    """Radii of curvature of WGS 84 (Snyder 1987, eq. 4-18 and 4-20): east, north."""
    w = np.sqrt(1 - _E2 * np.sin(latitude) ** 2)
    return _A * np.cos(latitude) / w, _A * (1 - _E2) / w**3


def _ground_step(
    crs: CRS, x: np.ndarray, y: np.ndarray, dx: float, dy: float
) -> Tuple[np.ndarray, np.ndarray]:
    """Return metres east and north on the ellipsoid from (x − dx, y − dy) to (x + dx, y + dy)."""
    target = CRS.from_epsg(4326)
    lon0, lat0 = (np.radians(v) for v in transform_points(crs, target, x - dx, y - dy)[:2])
    lon1, lat1 = (np.radians(v) for v in transform_points(crs, target, x + dx, y + dy)[:2])
    east, north = _metres_per_radian((lat0 + lat1) / 2)
    turn = (lon1 - lon0 + math.pi) % (2 * math.pi) - math.pi
    return turn * east, (lat1 - lat0) * north


def _ground_length(crs: CRS, x: np.ndarray, y: np.ndarray, dx: float, dy: float) -> np.ndarray:
    """Length in metres on the ellipsoid of the short step from (x − dx, y − dy) to (x + dx, y + dy)."""
    return np.hypot(*_ground_step(crs, x, y, dx, dy))


def no_crs(file: str) -> EngineError:
    """Return the error of a raster that does not say where it lies."""
    return EngineError(
        "no-crs",
        sentence("The raster {file} has no coordinate reference system.", file=file),
        "Assign one (Raster › Projections › Assign Projection) and run again.",
    )
