"""The job that makes zones of a raster of ids and a table of counts."""

from __future__ import annotations

from dataclasses import dataclass

from .job import Job


@dataclass(frozen=True)
class ZonesFromRasterJob(Job, id="zonesfromraster", function="zones.from_raster"):
    """Write the areas of equal value of ``raster`` as polygons, with their counts from ``table``.

    ``table``: a CSV with the columns ``id_column`` and ``count_column``. Ids are compared as text. ``output``
    is a GeoPackage with the layer ``zones`` and the text columns ``id`` and ``population``.
    """

    raster: str
    table: str
    output: str
    id_column: str = "id"
    count_column: str = "pop"
