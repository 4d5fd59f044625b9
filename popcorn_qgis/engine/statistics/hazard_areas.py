"""A hazard of polygons, lines or points: its area by class, cut so that no place lies in two classes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np
import pyogrio
import shapely
from affine import Affine
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs.statistics import ExposureJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..zones.antimeridian import refuse_unsplit_features
from ..zones.geometry import move, polygons_only, reproject
from .hazard_classes import NAMES, NO_CLASS, HazardClass, class_name, ordered, say_classes

LAYER, CLASS_COLUMN = "hazard", "class"
#: How far, in pixels, a reprojected border may be from its true course.
TOLERANCE_PX = 0.001
#: Areas of two classes that share less than this, in pixels, need no order.
SLIVER_PX = 0.5
#: Corners of a quarter of a circle: at 500 m the border is off by 4 cm at most.
QUARTER = 32
#: The side, in degrees, of the squares whose features are buffered in one projection of their own.
SQUARE = 1.0
_POLYGONS = (3, 6)


@dataclass(frozen=True)
class AreaHazard:
    """Features in ``crs``; ``labels`` the name of the class of each."""

    geometries: np.ndarray
    labels: Tuple[str, ...]
    crs: CRS
    classes: Tuple[HazardClass, ...]
    distance_m: float
    has_order: bool
    name: str

    def on(self, grid: Grid) -> AreaPieces:
        """Bring the areas to the CRS of ``grid`` and cut them by class, the worst class whole.

        Raises EngineError where areas of two classes overlap and nobody said which is worse.
        """
        moved = self._in_grid(grid)
        cut: List[shapely.Geometry] = []
        worse = shapely.MultiPolygon()
        for number, one in enumerate(self.classes):
            mine = [g for g, label in zip(moved, self.labels) if label == one.name]
            whole = shapely.union_all(np.array(mine, dtype=object)) if mine else shapely.MultiPolygon()
            if number and not self.has_order:
                self._refuse_overlap(whole, cut, number, grid)
            cut.append(shapely.difference(whole, worse))
            worse = shapely.union(worse, whole)
        clean = polygons_only(np.array(cut, dtype=object))
        return AreaPieces(grid, clean)

    def window_px(self, grid: Grid, usual: int) -> int:
        """Return the side of the windows in which to go through a map."""
        return usual

    def _in_grid(self, grid: Grid) -> np.ndarray:
        try:
            if self.distance_m:
                return buffered(self.geometries, self.crs, self.distance_m, grid)
            if self.crs == grid.crs:
                return self.geometries
            return reproject(self.geometries, self.crs, grid, TOLERANCE_PX)
        except EngineError as problem:
            raise EngineError(
                "reprojection",
                sentence(
                    "Some features of the hazard {hazard} can't be brought to the coordinate reference "
                    "system of the map: they lie too far away.",
                    hazard=self.name,
                ),
                "Check the coordinate reference systems of both, or select the features near the map.",
            ) from problem

    def _refuse_overlap(
        self, whole: shapely.Geometry, cut: Sequence[shapely.Geometry], number: int, grid: Grid
    ) -> None:
        pixel = abs(grid.transform.determinant)
        for other, area in enumerate(cut):
            shared = shapely.area(shapely.intersection(whole, area)) / pixel
            if shared > SLIVER_PX:
                known = ", ".join(c.name for c in self.classes)
                raise EngineError(
                    "class-order",
                    sentence(
                        "Areas of the classes “{one}” and “{two}” overlap on {area:.3g} km², and nothing "
                        "tells which is worse.",
                        one=self.classes[other].name,
                        two=self.classes[number].name,
                        area=shared * grid.pixel_area_m2() / 1e6,
                    ),
                    sentence(
                        "Give the order of the classes, the worst first; they are: {classes}.", classes=known
                    ),
                )


class AreaPieces:
    """The areas of the classes on one grid, asked window by window."""

    def __init__(self, grid: Grid, by_class: np.ndarray) -> None:
        self.by_class = by_class
        self.parts, self.klass = shapely.get_parts(by_class, return_index=True)
        self._grid = grid
        self._tree = shapely.STRtree(self.parts)

    def areas_px(self) -> np.ndarray:
        """Return the area of each class, on the map and off it, in pixels: float64 [classes]."""
        return np.asarray(shapely.area(self.by_class) / abs(self._grid.transform.determinant))

    def meets(self, frame: shapely.Polygon) -> bool:
        """Tell whether any area lies in ``frame``."""
        return len(self._tree.query(frame, predicate="intersects")) > 0

    def within(self, window: Window, box: shapely.Polygon) -> Tuple[np.ndarray, np.ndarray]:
        """Return the pieces in ``box``, cut at its border, and the class of each."""
        found = np.sort(self._tree.query(box))
        return shapely.intersection(self.parts[found], box), self.klass[found]


def read_areas(job: ExposureJob, report: Report) -> AreaHazard:
    """Read the features; broken polygons are repaired, which is logged.

    Raises EngineError for an unreadable or empty layer, one without CRS, lines or points without a
    distance, and an order of classes that lacks one.
    """
    if not (np.isfinite(job.distance_m) and job.distance_m >= 0):
        raise EngineError(
            "distance",
            sentence("The distance is {distance:g} m.", distance=job.distance_m),
            "Give 0 or more, such as 500 m.",
        )
    crs, labels, geometries = _read(job)
    areal = np.isin(shapely.get_type_id(geometries), _POLYGONS)
    if not job.distance_m and not areal.all():
        raise EngineError(
            "no-area",
            sentence(
                "The hazard {hazard} has lines or points, in which nobody lives.", hazard=job.hazard_name
            ),
            "Give a distance in metres, such as 500: who lives within it is counted.",
        )
    broken = areal & ~shapely.is_valid(geometries)
    if broken.any():
        report.log(
            sentence(
                "{broken} of {areas} areas of the hazard have broken outlines and were repaired.",
                broken=int(broken.sum()),
                areas=len(geometries),
            )
        )
        geometries[broken] = polygons_only(shapely.make_valid(geometries[broken]))
    refuse_unsplit_features(geometries, crs, job.hazard_name)
    if not job.classed:
        within = sentence("within {distance:g} m", distance=job.distance_m)
        name = within if job.distance_m else sentence("inside")
        whole = (HazardClass(name),)
        return AreaHazard(
            geometries, (name,) * len(labels), crs, whole, job.distance_m, True, job.hazard_name
        )
    classes = [HazardClass(name) for name in ordered((text for text in labels if text), job.class_order)]
    nameless = sum(not text for text in labels)
    if nameless:
        classes.append(HazardClass(NAMES[NO_CLASS], NO_CLASS))
        report.warning(
            sentence(
                "{nameless} of {features} features of the hazard have no class. Who lives there, and in no "
                "other class, is counted as “no class given”.",
                nameless=nameless,
                features=len(labels),
            )
        )
    say_classes(classes, report)
    named = tuple(text or NAMES[NO_CLASS] for text in labels)
    return AreaHazard(
        geometries, named, crs, tuple(classes), job.distance_m, bool(job.class_order), job.hazard_name
    )


def _read(job: ExposureJob) -> Tuple[CRS, Tuple[str, ...], np.ndarray]:
    file = Path(job.hazard).name
    unreadable = EngineError(
        "unreadable-hazard",
        sentence("The hazard in {file} can't be read.", file=file),
        "Open the layer in QGIS to check it, or export it again.",
    )
    if not Path(job.hazard).is_file():
        raise EngineError(
            "no-file",
            sentence("The hazard's file {file} does not exist.", file=file),
            "Choose the layer again.",
        )
    try:
        meta, _, wkb, data = pyogrio.raw.read(job.hazard, layer=LAYER, force_2d=True)
    except (DataSourceError, DataLayerError) as problem:
        raise unreadable from problem
    columns: Dict[str, np.ndarray] = dict(zip(meta["fields"], data))
    if CLASS_COLUMN not in columns:
        raise unreadable
    if meta["crs"] is None:
        raise EngineError(
            "no-crs",
            sentence("The layer {layer} has no coordinate reference system.", layer=job.hazard_name),
            "Set it in the layer's properties (Source).",
        )
    try:
        crs, geometries = CRS.from_user_input(meta["crs"]), shapely.from_wkb(wkb)
    except (CRSError, shapely.errors.GEOSException) as problem:
        raise unreadable from problem
    there = ~(shapely.is_missing(geometries) | shapely.is_empty(geometries))
    if not there.any():
        raise EngineError(
            "no-hazard",
            sentence("The layer {layer} has no features with a place.", layer=job.hazard_name),
            "Choose another layer, or clear its filter or selection.",
        )
    texts = ["" if value is None or value != value else class_name(str(value)) for value in columns["class"]]
    return crs, tuple(text for text, place in zip(texts, there) if place), geometries[there]


def buffered(geometries: np.ndarray, crs: CRS, distance_m: float, grid: Grid) -> np.ndarray:
    """Return the areas within ``distance_m`` metres on the ground, polygons in the CRS of ``grid``.

    Where the CRS counts true metres (UTM, national grids) the distance is taken in it, as QGIS's Buffer does;
    else, by squares of a degree, in an azimuthal equidistant projection of their own (Snyder 1987, ch. 25:
    true distances from its middle, off by 0.01 % at the square's corner).
    """
    metres = crs.is_projected and _counts_metres(crs, geometries)
    if metres:
        unit = float(crs.linear_units_factor[1])
        areas = shapely.buffer(geometries, distance_m / unit, quad_segs=QUARTER)
        return areas if crs == grid.crs else reproject(areas, crs, grid, TOLERANCE_PX)
    degrees = CRS.from_epsg(4326)
    places = move(shapely.segmentize(geometries, _step(crs)), crs, degrees)
    near: List[List[shapely.Geometry]] = [[] for _ in places]
    for west, south in _squares(places):
        box = shapely.box(west, south, west + SQUARE, south + SQUARE)
        mine = np.flatnonzero(shapely.intersects(places, box))
        if len(mine) == 0:
            continue
        middle = f"+lat_0={south + SQUARE / 2} +lon_0={west + SQUARE / 2}"
        own = CRS.from_proj4(f"+proj=aeqd {middle} +datum=WGS84 +units=m")
        local = move(shapely.intersection(places[mine], box), degrees, own)
        around = reproject(shapely.buffer(local, distance_m, quad_segs=QUARTER), own, grid, TOLERANCE_PX)
        for feature, area in zip(mine, around):
            near[feature].append(area)
    return np.array([shapely.union_all(areas) for areas in near], dtype=object)


def _squares(places: np.ndarray) -> List[Tuple[float, float]]:
    """Return the south-west corners of the squares of SQUARE degrees that the features' boxes touch."""
    found = set()
    for west, south, east, north in np.floor(shapely.bounds(places) / SQUARE).astype(int):
        found |= {(x, y) for x in range(west, east + 1) for y in range(south, north + 1)}
    return [(x * SQUARE, y * SQUARE) for x, y in sorted(found)]


def _step(crs: CRS) -> float:
    """Return the longest edge, about 1 km, in units of the CRS."""
    return 0.01 if crs.is_geographic else 1000.0 / float(crs.linear_units_factor[1])


def _counts_metres(crs: CRS, geometries: np.ndarray) -> bool:
    """Whether a unit of the CRS is true to the ground within 1 % around the features."""
    west, south, east, north = shapely.total_bounds(geometries)
    for x, y in ((west, south), ((west + east) / 2, (south + north) / 2), (east, north)):
        side, high = Grid(crs, Affine(1, 0, x, 0, -1, y), 1, 1).pixel_size_m()
        unit = float(crs.linear_units_factor[1])
        if abs(side / unit - 1) > 0.01 or abs(high / unit - 1) > 0.01:
            return False
    return True
