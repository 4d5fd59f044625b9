"""Layers of features as covariates: metres to the nearest, metres of lines, how many, m² of polygons."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional, Tuple

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.features import rasterize
from rasterio.windows import Window

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.relief import steps_m
from ...zones.antimeridian import refuse_unsplit_features
from ...zones.geometry import move
from ...zones.pixels import coverage

DISTANCE, LENGTH, COUNT, AREA = "distance", "length", "count", "area"
LAYER = "features"
_PREFIX = {DISTANCE: "distance to", LENGTH: "length of", COUNT: "number of", AREA: "area of"}
_LINES, _POLYGONS = (1, 2, 5), (3, 6)
#: Points that are sent to the nearest feature between two looks at whether to stop.
_POINTS = 20_000
#: The longest edge, in cells: longer ones get points, so that they keep their course in another CRS.
_EDGE_PX = 4.0


@dataclass
class FeatureSource:
    """The features of a layer, brought to the CRS of ``grid``; ``bands`` names what they give."""

    name: str
    treatment: str
    grid: Grid
    geometries: np.ndarray
    bands: Tuple[str, ...]
    _tree: Optional[shapely.STRtree] = field(default=None, repr=False)
    _parts: Optional[np.ndarray] = field(default=None, repr=False)

    def read(self, part: Grid, window: Window, report: Report) -> np.ndarray:
        """Return what they give on ``part``, the ``window`` of the grid: float32 [1, H, W]."""
        report.check_cancelled()
        found = {
            DISTANCE: self._distance,
            LENGTH: self._length,
            COUNT: self._count,
            AREA: self._area,
        }[self.treatment](part, window, report)
        return np.asarray(found, dtype=np.float32)[None]

    def _distance(self, part: Grid, window: Window, report: Report) -> np.ndarray:
        """Return metres on the ground from each cell's centre to the nearest feature; 0 in a polygon."""
        inside = np.zeros(part.shape, dtype=bool)
        near = self._polygons_near(part)
        if len(near):
            shapes = ((shape, 1) for shape in near)
            inside = rasterize(shapes, part.shape, transform=part.transform, dtype="uint8") == 1
        crs = metric(self.grid)
        if self._tree is None:
            edges = _edges(self.geometries)
            self._parts = edges if crs == self.grid.crs else move(edges, self.grid.crs, crs)
            self._tree = shapely.STRtree(self._parts)
        return metres_to(self._tree, crs, part, ~inside, report)

    def _polygons_near(self, part: Grid) -> np.ndarray:
        kinds = np.isin(shapely.get_type_id(self.geometries), _POLYGONS)
        polygons = self.geometries[kinds]
        return polygons[shapely.intersects(polygons, shapely.box(*part.bounds))]

    def _length(self, part: Grid, window: Window, report: Report) -> np.ndarray:
        """Return metres of lines on the ground in each cell."""
        if self._parts is None:
            self._parts = _in_pixels(self.geometries, self.grid)
        first, last = self._parts[:, :2], self._parts[:, 2:]
        left, top = float(window.col_off), float(window.row_off)
        low, high = np.minimum(first, last), np.maximum(first, last)
        meets = (
            (high[:, 0] >= left)
            & (low[:, 0] <= left + part.width)
            & (high[:, 1] >= top)
            & (low[:, 1] <= top + part.height)
        )
        shift = np.array([left, top])
        start, end, of = _cut(first[meets] - shift, last[meets] - shift)
        middle = np.floor((start + end) / 2).astype(np.int64)
        held = ((middle >= 0) & (middle < [part.width, part.height])).all(axis=1)
        column, row = middle[held].T
        across, down = (end - start)[held].T
        east_c, north_c, east_r, north_r = steps_m(part)[:, row, column]
        metres = np.hypot(across * east_c + down * east_r, across * north_c + down * north_r)
        cells = row * part.width + column
        return np.bincount(cells, metres, minlength=part.width * part.height).reshape(part.shape)

    def _count(self, part: Grid, window: Window, report: Report) -> np.ndarray:
        """Return how many features have their middle in each cell."""
        if self._parts is None:
            xy = shapely.get_coordinates(shapely.centroid(self.geometries))
            t = self.grid.transform
            self._parts = np.floor(np.column_stack([(xy[:, 0] - t.c) / t.a, (xy[:, 1] - t.f) / t.e]))
        at = self._parts - [window.col_off, window.row_off]
        held = ((at >= 0) & (at < [part.width, part.height])).all(axis=1)
        cells = (at[held, 1] * part.width + at[held, 0]).astype(np.int64)
        return np.bincount(cells, minlength=part.width * part.height).reshape(part.shape)

    def _area(self, part: Grid, window: Window, report: Report) -> np.ndarray:
        """Return m² of polygons on the ground in each cell; what two share counts twice."""
        if self._tree is None:
            self._tree = shapely.STRtree(self.geometries)
        near = np.sort(self._tree.query(shapely.box(*part.bounds)))
        found = coverage(self.geometries, near, part.bounds, part.shape)
        share = np.bincount(found.pixel, found.fraction, minlength=part.width * part.height)
        return share.reshape(part.shape) * part.row_pixel_areas_m2()[:, None]


def metres_to(tree: shapely.STRtree, crs: CRS, part: Grid, wanted: np.ndarray, report: Report) -> np.ndarray:
    """Return metres on the ground from cells' centres to the nearest of a tree in ``crs``: float64 [H, W].

    ``wanted`` bool [H, W]; elsewhere it is 0.
    """
    row, column = np.nonzero(wanted)
    distance = np.zeros(part.shape)
    t = part.transform
    points = shapely.points(t.c + t.a * (column + 0.5), t.f + t.e * (row + 0.5))
    if crs != part.crs:
        points = move(points, part.crs, crs)
    for start in range(0, len(points), _POINTS):
        report.check_cancelled()
        some = points[start : start + _POINTS]
        _, metres = tree.query_nearest(some, return_distance=True, all_matches=False)
        distance[row[start : start + _POINTS], column[start : start + _POINTS]] = metres
    return distance * float(crs.linear_units_factor[1])


def read_features(path: str, treatment: str, label: str, grid: Grid, report: Report) -> FeatureSource:
    """Read a layer for a treatment and bring it to the CRS of ``grid``.

    Raises EngineError for a layer that can't be read, is empty, or has other shapes than it takes.
    """
    label = label or Path(path).stem
    report.check_cancelled()
    try:
        meta, _, wkb, _ = pyogrio.raw.read(path, layer=LAYER, force_2d=True, columns=[])
        crs = CRS.from_user_input(meta["crs"])
        geometries = shapely.from_wkb(wkb)
    except (DataSourceError, DataLayerError, CRSError, shapely.errors.GEOSException) as problem:
        raise EngineError(
            "unreadable",
            sentence("The layer {layer} can't be read.", layer=label),
            "Open the layer in QGIS to check it, or export it again.",
        ) from problem
    geometries = geometries[~(shapely.is_missing(geometries) | shapely.is_empty(geometries))]
    if not len(geometries):
        raise EngineError(
            "no-features",
            sentence("The layer {layer} has no features.", layer=label),
            "Clear its filter or selection, or leave it out.",
        )
    kinds = shapely.get_type_id(geometries)
    wanted = {LENGTH: _LINES, AREA: _POLYGONS}.get(treatment)
    if wanted is not None and not np.isin(kinds, wanted).all():
        raise EngineError(
            "wrong-shapes",
            sentence(
                "The layer {layer} does not hold lines only, so it has no length."
                if treatment == LENGTH
                else "The layer {layer} does not hold polygons only, so it has no area.",
                layer=label,
            ),
            "Choose another layer, or take the distance to it, or the number of its features.",
        )
    report.check_cancelled()
    refuse_unsplit_features(geometries, crs, label)
    report.check_cancelled()
    if crs != grid.crs:
        longest = _EDGE_PX * abs(grid.transform.a) * _unit_m(grid) / _unit_of(crs, geometries)
        geometries = move(shapely.segmentize(geometries, longest), crs, grid.crs)
    geometries = geometries[np.isfinite(shapely.bounds(geometries)).all(axis=1)]
    broken = np.isin(shapely.get_type_id(geometries), _POLYGONS) & ~shapely.is_valid(geometries)
    geometries[broken] = shapely.make_valid(geometries[broken])
    return FeatureSource(label, treatment, grid, geometries, (f"{_PREFIX[treatment]} {label}",))


def _unit_m(grid: Grid) -> float:
    """Return metres of a unit of the grid's CRS, about."""
    return grid.pixel_size_m()[1] / abs(grid.transform.e)


def _unit_of(crs: CRS, geometries: np.ndarray) -> float:
    return 111_000.0 if crs.is_geographic else float(crs.linear_units_factor[1])


def metric(grid: Grid) -> CRS:
    """Return a CRS in which distances are those on the ground: the grid's own, or one around its middle."""
    if not grid.crs.is_geographic:
        unit = float(grid.crs.linear_units_factor[1])
        sides = (abs(grid.transform.a) * unit, abs(grid.transform.e) * unit)
        if np.allclose(grid.pixel_size_m(), sides, rtol=1e-9):
            return grid.crs
    west, south, east, north = grid.bounds
    middle = move(
        np.array([shapely.Point((west + east) / 2, (south + north) / 2)]), grid.crs, CRS.from_epsg(4326)
    )
    longitude, latitude = shapely.get_coordinates(middle)[0]
    return CRS.from_proj4(f"+proj=aeqd +lat_0={latitude} +lon_0={longitude} +datum=WGS84 +units=m")


def _edges(geometries: np.ndarray) -> np.ndarray:
    """Return points, and the edges of lines and polygons one by one: the nearest of them is found quickly."""
    parts = shapely.get_parts(geometries)
    kinds = shapely.get_type_id(parts)
    lines = parts[np.isin(kinds, (1, 2))]
    rings = shapely.get_rings(parts[kinds == 3])
    curves = np.concatenate([lines, rings])
    xy, of = shapely.get_coordinates(curves, return_index=True)
    joined = of[1:] == of[:-1]
    pairs = np.stack([xy[:-1], xy[1:]], axis=1)[joined]
    edges = shapely.linestrings(pairs) if len(pairs) else np.empty(0, dtype=object)
    return np.concatenate([parts[kinds == 0], edges])


def _in_pixels(geometries: np.ndarray, grid: Grid) -> np.ndarray:
    """Return the edges of lines in pixel coordinates of the grid, float64 [edges, 4]: x, y, x, y."""
    xy, of = shapely.get_coordinates(shapely.get_parts(geometries), return_index=True)
    t = grid.transform
    at = np.column_stack([(xy[:, 0] - t.c) / t.a, (xy[:, 1] - t.f) / t.e])
    joined = of[1:] == of[:-1]
    return np.column_stack([at[:-1], at[1:]])[joined]


def _cut(first: np.ndarray, last: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cut edges where they pass from cell to cell: starts, ends float64 [pieces, 2], and of which edge."""
    of, along = [np.repeat(np.arange(len(first)), 2)], [np.tile([0.0, 1.0], len(first))]
    for axis in (0, 1):
        low, high = np.minimum(first[:, axis], last[:, axis]), np.maximum(first[:, axis], last[:, axis])
        start = np.floor(low).astype(np.int64) + 1
        many = np.maximum(np.ceil(high).astype(np.int64) - start, 0)
        edge = np.repeat(np.arange(len(first)), many)
        step = np.arange(len(edge)) - np.repeat(np.cumsum(many) - many, many)
        line = start[edge] + step
        of.append(edge)
        along.append((line - first[edge, axis]) / (last[edge, axis] - first[edge, axis]))
    edge, t = np.concatenate(of), np.concatenate(along)
    order = np.lexsort((t, edge))
    edge, t = edge[order], t[order]
    pieces = edge[1:] == edge[:-1]
    which, a, b = edge[:-1][pieces], t[:-1][pieces], t[1:][pieces]
    span = last[which] - first[which]
    return first[which] + a[:, None] * span, first[which] + b[:, None] * span, which
