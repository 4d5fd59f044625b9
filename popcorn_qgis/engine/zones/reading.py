"""Census zones: reading them from the GeoPackage, their counts, their place on a raster's grid."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError
from rasterio.crs import CRS
from rasterio.errors import CRSError

from ...contract.errors import EngineError
from ...contract.jobs import Zones
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.fitted_to import fingerprint, outlines_fingerprint
from ..io.grid import Grid
from .antimeridian import refuse_unsplit
from .counts import parse_counts
from .geometry import pixel_in_zone_units, polygons_only, reproject, seen_from
from .overlaps import settle_overlaps

LAYER = "zones"
ID_COLUMN = "zone_id"
COUNT_COLUMN = "census"
LABEL_COLUMN = "label"
PARENT_COLUMN = "parent"

#: An overlap of zones that is larger than this share of a pixel is an error, not a sliver.
LARGEST_SLIVER_PX = 0.5
#: How far, in pixels, a reprojected border may be from its true course where it is made dense.
DENSE_TOLERANCE_PX = 0.01


@dataclass(frozen=True)
class ZoneSet:
    """Zones on a grid. All arrays have one entry per zone, in the order of the layer.

    ``ids`` int64; ``geometries`` polygons and multipolygons in the CRS of ``grid`` (empty where the
    layer has none); ``counts`` float64 people, NaN where missing or not asked for; ``partly_outside``
    and ``outside`` bool, seen from the raster; ``labels`` what people call each zone; ``parents`` the
    coarser unit that each belongs to, empty where unknown. ``fingerprint`` of outlines and counts as
    they came, and ``outlines`` of the outlines alone (``io/fitted_to.py``).
    """

    grid: Grid
    ids: np.ndarray
    geometries: np.ndarray
    counts: np.ndarray
    outside: np.ndarray
    partly_outside: np.ndarray
    field: str
    name: str
    labels: np.ndarray
    parents: np.ndarray
    fingerprint: str
    outlines: str = ""

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def without_outline(self) -> np.ndarray:
        """Bool [zones]: those of which the layer has no outline; they are outside, too."""
        return np.asarray(shapely.is_empty(self.geometries), dtype=bool)

    @property
    def areas_m2(self) -> np.ndarray:
        """Float64 [zones]: the zones' areas on the ground, each by the pixels of its middle row."""
        t, pixel = self.grid.transform, self.grid.row_pixel_areas_m2()
        bounds = shapely.bounds(self.geometries)
        row = (np.nan_to_num(bounds[:, 1::2].mean(axis=1)) - t.f) / t.e
        row = np.clip(row, 0, self.grid.height - 1).astype(np.int64)
        return np.asarray(shapely.area(self.geometries) / abs(t.determinant) * pixel[row])


def read_zones(
    zones: Zones,
    grid: Grid,
    report: Report,
    *,
    counts: bool = True,
    dense: bool = False,
    may_overlap: bool = False,
) -> ZoneSet:
    """Read the zones and bring them to the CRS of ``grid``.

    Broken polygons are repaired, which is logged. ``dense`` adds points to long edges so that they
    keep their course in another CRS; without it only the corners move, as QGIS's own tools do it.
    Raises EngineError for an unreadable or empty layer, one without polygons, an id that occurs
    twice, counts that are negative or no numbers (with zone and value), zones that were not split at the
    antimeridian, and, unless ``may_overlap``, zones that overlap by more than half a pixel; what
    becomes of little overlaps is told in ``overlaps.py``.
    """
    crs, columns, geometries = _read_layer(zones)
    ids = columns[ID_COLUMN].astype(np.int64)
    unique, times = np.unique(ids, return_counts=True)
    if len(unique) < len(ids):
        raise EngineError(
            "zone-id",
            sentence(
                "The id {id} occurs {times} times in the zones.", id=unique[times > 1][0], times=times.max()
            ),
            "Give every zone an id of its own.",
        )
    numbers = np.full(len(ids), np.nan)
    if counts:
        numbers = parse_counts(ids, columns[COUNT_COLUMN], zones.field, zones.dots, report)
    seen, outlines = fingerprint(geometries, numbers), outlines_fingerprint(geometries)
    geometries = _repair(geometries, ids, zones.name, report)
    refuse_unsplit(geometries, crs, ids)
    if counts or not may_overlap:
        sliver = LARGEST_SLIVER_PX * pixel_in_zone_units(grid, crs, geometries) ** 2
        geometries = settle_overlaps(
            geometries, numbers, ids, sliver, zones.overlaps, report, may_overlap=may_overlap
        )
    if crs != grid.crs:
        geometries = reproject(geometries, crs, grid, DENSE_TOLERANCE_PX if dense else None)
        refuse_unsplit(geometries, grid.crs, ids)
    outside, partly = seen_from(grid, geometries)
    labels = [text or f"zone {zone}" for text, zone in zip(_texts(columns, LABEL_COLUMN, len(ids)), ids)]
    return ZoneSet(
        grid=grid,
        ids=ids,
        geometries=geometries,
        counts=numbers,
        outside=outside,
        partly_outside=partly,
        field=zones.field,
        name=zones.name,
        labels=np.array(labels, dtype=object),
        parents=np.array(_texts(columns, PARENT_COLUMN, len(ids)), dtype=object),
        fingerprint=seen,
        outlines=outlines,
    )


def no_people(zones: ZoneSet) -> EngineError:
    """Return the error of zones of which none that can be used has people."""
    return EngineError(
        "no-people",
        sentence("All zones of {layer} on the imagery count 0 people.", layer=zones.name),
        "Choose the field with the counts, or an area where people live.",
    )


def zones_elsewhere(zones: ZoneSet) -> EngineError:
    """Return the error of zones that all lie outside the raster."""
    return EngineError(
        "no-overlap",
        sentence(
            "None of the {zones} zones of {layer} overlaps the raster.", zones=len(zones), layer=zones.name
        ),
        "Check that both show the same place and that their coordinate reference systems are right.",
    )


def _read_layer(zones: Zones) -> Tuple[CRS, Any, np.ndarray]:
    name = Path(zones.path).name
    unreadable = EngineError(
        "unreadable-zones",
        sentence("The zones in {file} can't be read.", file=name),
        "Open the layer in QGIS to check it, or export it again.",
    )
    if not Path(zones.path).is_file():
        raise EngineError(
            "no-file",
            sentence("The zones' file {file} does not exist.", file=name),
            "Choose the layer again.",
        )
    try:
        meta, _, wkb, data = pyogrio.raw.read(zones.path, layer=LAYER, force_2d=True)
    except (DataSourceError, DataLayerError) as problem:
        raise unreadable from problem
    columns = dict(zip(meta["fields"], data))
    if len(wkb) == 0:
        raise EngineError(
            "no-zones",
            sentence("The layer {layer} has no polygons.", layer=zones.name),
            "Choose a layer with polygons, or clear its filter or selection.",
        )
    if ID_COLUMN not in columns or (COUNT_COLUMN not in columns and zones.field):
        raise unreadable
    if meta["crs"] is None:
        raise EngineError(
            "no-crs",
            sentence("The layer {layer} has no coordinate reference system.", layer=zones.name),
            "Set it in the layer's properties (Source).",
        )
    try:
        crs = CRS.from_user_input(meta["crs"])
        geometries = shapely.from_wkb(wkb)
    except (CRSError, shapely.errors.GEOSException) as problem:
        raise unreadable from problem
    columns.setdefault(COUNT_COLUMN, np.full(len(wkb), "", dtype=object))
    return crs, columns, np.where(shapely.is_missing(geometries), shapely.MultiPolygon(), geometries)


def _texts(columns: Any, name: str, zones: int) -> List[str]:
    """Return a column that need not be there as text; empty where it holds nothing."""
    values = columns.get(name, [None] * zones)
    return ["" if value is None or value != value else str(value) for value in values]


def _repair(geometries: np.ndarray, ids: np.ndarray, name: str, report: Report) -> np.ndarray:
    """Make polygons valid; refuse a layer of points or lines."""
    polygonal = np.isin(shapely.get_type_id(geometries), (3, 6)) | shapely.is_empty(geometries)
    if not polygonal.all():
        kind = geometries[~polygonal][0].geom_type
        raise EngineError(
            "not-polygons",
            sentence(
                "Zone {zone} of the layer {layer} is a {kind}, not a polygon.",
                zone=ids[~polygonal][0],
                layer=name,
                kind=kind,
            ),
            "Choose a layer of polygons.",
        )
    broken = ~shapely.is_valid(geometries)
    if not broken.any():
        return geometries
    report.log(
        sentence(
            "{repaired} of {zones} zones have broken outlines and were repaired.",
            repaired=broken.sum(),
            zones=len(ids),
        )
    )
    repaired = geometries.copy()
    repaired[broken] = shapely.make_valid(geometries[broken])
    return polygons_only(repaired)
