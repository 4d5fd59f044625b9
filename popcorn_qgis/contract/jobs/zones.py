"""The jobs that make zones of a raster of ids and a table, and zones' counts of other features."""

from __future__ import annotations

from dataclasses import dataclass

from .inputs import Zones
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


@dataclass(frozen=True)
class ZoneCountsJob(Job, id="zonecounts", function="census.zone_counts"):
    """Share the people of counted features, points or polygons, out over ``zones``: table ``zones``.

    ``counted``: a GeoPackage with the layer ``features`` and the text columns ``census`` and ``error``.
    Without ``count_field`` every point is one. ``error_field``: standard errors, or with ``margins`` margins
    of error with 90 % confidence. ``dots`` as of Zones.
    """

    zones: Zones
    counted: str
    counted_name: str = ""
    count_field: str = ""
    error_field: str = ""
    margins: bool = False
    dots: str = "decimals"
