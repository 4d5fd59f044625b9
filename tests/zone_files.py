"""Zones and rasters for the census tests, written the way QGIS hands them to the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import pyogrio
import rasterio
import shapely
from affine import Affine

from popcorn_qgis.contract.jobs import JobResult, RescaleJob, Zones
from popcorn_qgis.engine.census.rescaling.rescale import run
from popcorn_qgis.engine.feedback import QuietReport


def write_zones(
    path: Path,
    geometries: Sequence[Any],
    counts: Sequence[Any],
    crs: Optional[str] = "EPSG:32631",
    ids: Optional[Sequence[int]] = None,
    kind: str = "MultiPolygon",
    parents: Optional[Sequence[Optional[str]]] = None,
    labels: Optional[Sequence[str]] = None,
) -> Zones:
    """Write layer ``zones`` with zone_id (from 1), census as text and, where given, parent and label."""
    more = {"parent": parents, "label": labels}
    known = {name: np.array(values, dtype=object) for name, values in more.items() if values is not None}
    numbers = np.array(ids if ids is not None else range(1, len(geometries) + 1), dtype=np.int64)
    texts = np.array([None if count is None else str(count) for count in counts], dtype=object)
    if kind == "MultiPolygon":
        geometries = [shapely.MultiPolygon([g]) if g and g.geom_type == "Polygon" else g for g in geometries]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(geometries, dtype=object)),
        [numbers, texts, *known.values()],
        ["zone_id", "census", *known],
        layer="zones",
        driver="GPKG",
        geometry_type=kind,
        crs=crs,
    )
    return Zones(str(path), "people", "districts")


def write_weights(
    path: Path,
    values: np.ndarray,
    transform: Affine = Affine(10, 0, 500000, 0, -10, 5600000),  # noqa: B008 (immutable)
    crs: str = "EPSG:32631",
    tags: Optional[dict] = None,
) -> str:
    """Write a float32 raster with nodata NaN and return its path."""
    height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=1,
        dtype="float32", crs=crs, transform=transform, nodata=float("nan"),
    ) as dataset:  # fmt: skip
        dataset.write(values.astype("float32"), 1)
        dataset.update_tags(**(tags or {}))
    return str(path)


def read_map(path: Any) -> np.ndarray:
    """Return the first band as float64, NaN where nodata."""
    with rasterio.open(path) as dataset:
        return dataset.read(1, masked=True).astype("float64").filled(np.nan)


def pixel_box(left: float, top: float, right: float, bottom: float) -> shapely.Polygon:
    """Return a rectangle given in pixels of the default raster, from its upper left corner."""
    return shapely.box(500000 + 10 * left, 5600000 - 10 * bottom, 500000 + 10 * right, 5600000 - 10 * top)


def patchwork(
    seed: int, zones: int, width: int, height: int, step: Optional[float] = None
) -> List[shapely.Polygon]:
    """Return Voronoi cells that fill ``width`` × ``height`` pixels of the default raster.

    ``step``: corners at multiples of so many metres, so that centres fall on borders.
    """
    rng = np.random.default_rng(seed)
    frame = pixel_box(0, 0, width, height)
    west, south, east, north = frame.bounds
    points = shapely.MultiPoint(
        np.column_stack([rng.uniform(west, east, zones), rng.uniform(south, north, zones)])
    )
    cells = list(shapely.voronoi_polygons(points, extend_to=frame).geoms)
    cells = [shapely.intersection(cell, frame) for cell in cells]
    if step:
        cells = list(shapely.coverage_simplify(cells, 0)) if hasattr(shapely, "coverage_simplify") else cells
        cells = [shapely.transform(cell, lambda xy: np.round(xy / step) * step) for cell in cells]
        cells = [cell for cell in cells if cell.is_valid and cell.area > 0]
    return cells


def rescale(
    folder: Path,
    values: np.ndarray,
    geometries: Sequence[Any],
    counts: Sequence[Any],
    report: Optional[QuietReport] = None,
    crs: str = "EPSG:32631",
    **options: Any,
) -> Tuple[JobResult, Dict[int, Dict[str, Any]], np.ndarray]:
    """Run the job on files in ``folder``: the result, its zone rows by zone_id, and the map."""
    weights = write_weights(folder / "weights.tif", values)
    zones = write_zones(folder / "zones.gpkg", geometries, counts, crs=crs)
    result = run(RescaleJob(weights, zones, str(folder / "out.tif"), **options), report or QuietReport())
    table = result.tables["zones"]
    rows = {row[0]: dict(zip(table.columns, row)) for row in table.rows}
    return result, rows, read_map(folder / "out.tif")
