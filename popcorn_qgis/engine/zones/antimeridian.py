"""Zones that cross the antimeridian and were not split there: they run round the other side of the world."""

from __future__ import annotations

from typing import Tuple

import numpy as np
import shapely
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points

from ...contract.errors import EngineError
from ...contract.sentences import sentence

#: Projections in which longitude runs from one side of the map to the other, by PROJ's names.
_ROUND_THE_WORLD = {
    "merc", "webmerc", "eqc", "cea", "mill", "moll", "robin", "sinu", "eck4", "eck6", "natearth", "eqearth",
    "gall", "wag4", "goode", "igh", "latlong", "longlat",
}  # fmt: skip
_EDGE = 1e-3  # degrees: an outline this near to both edges of the world goes along them


def refuse_unsplit(geometries: np.ndarray, crs: CRS, ids: np.ndarray) -> None:
    """Raise EngineError for polygons in ``crs`` with a part wider than 180° that ends at neither edge."""
    bad, width = _unsplit(geometries, crs, both_edges=True)
    if bad < 0:
        return
    raise EngineError(
        "antimeridian",
        sentence(
            "Zone {zone} is {width:.0f}° of longitude wide. Most likely it crosses the antimeridian (180°) "
            "and was not split there.",
            zone=ids[bad],
            width=width,
        ),
        "Split such zones at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.",
    )


def refuse_unsplit_features(geometries: np.ndarray, crs: CRS, layer: str) -> None:
    """Raise EngineError for features that are no zones with such a part; one edge tells of a split.

    A hazard or a kind of land may really be that wide, and then ends at 180° somewhere.
    """
    bad, width = _unsplit(geometries, crs, both_edges=False)
    if bad < 0:
        return
    raise EngineError(
        "antimeridian",
        sentence(
            "A feature of the layer {layer} is {width:.0f}° of longitude wide. Most likely it crosses the "
            "antimeridian (180°) and was not split there.",
            layer=layer,
            width=width,
        ),
        "Split such features at 180°, for example with ogr2ogr -wrapdateline, and choose the new layer.",
    )


def _unsplit(geometries: np.ndarray, crs: CRS, *, both_edges: bool) -> Tuple[int, float]:
    """Return the first geometry with an unsplit polygon, and its width in degrees; −1 without."""
    if not crs.is_geographic and _projection(crs) not in _ROUND_THE_WORLD:
        return -1, 0.0
    parts, owner = shapely.get_parts(geometries, return_index=True)
    polygons = shapely.get_type_id(parts) == 3
    parts, owner = parts[polygons], owner[polygons]
    bounds = shapely.bounds(parts)
    west, east = (_longitudes(crs, bounds[:, side], bounds[:, 1::2].mean(axis=1)) for side in (0, 2))
    wide, first, last = east - west, west <= -180 + _EDGE, east >= 180 - _EDGE
    ends = first & last if both_edges else first | last
    bad = np.isfinite(wide) & (wide > 180) & ~ends
    at = int(np.argmax(bad)) if bad.any() else -1
    return (int(owner[at]), float(wide[at])) if at >= 0 else (-1, 0.0)


def _projection(crs: CRS) -> str:
    return str(crs.to_dict().get("proj", "")) if crs.is_projected else ""


def _longitudes(crs: CRS, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return degrees east, not wrapped where the CRS is geographic; NaN where there is no place."""
    if crs.is_geographic:
        return np.degrees(np.asarray(x, dtype=np.float64) * crs.units_factor[1])
    known = np.isfinite(x) & np.isfinite(y)
    found = np.full(len(x), np.nan)
    found[known] = transform_points(crs, CRS.from_epsg(4326), x[known], y[known])[0]
    return found
