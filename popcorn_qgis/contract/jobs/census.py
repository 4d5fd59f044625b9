"""The jobs between a map and a census: sum, rescale, compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .inputs import Zones
from .job import Job


@dataclass(frozen=True)
class AggregateJob(Job, id="aggregate", function="census.aggregate"):
    """Sum people to a coarser grid (``cell_size_m`` with ``output``) or to ``zones`` (a table).

    ``members``: a raster with a band for each member and season, for the zones' standard deviation.
    ``border``: whose a pixel is that zones share, as in RescaleJob.
    """

    input: str
    output: str = ""
    cell_size_m: float = 100.0
    zones: Optional[Zones] = None
    band: int = 1
    members: str = ""
    border: str = "fraction"


@dataclass(frozen=True)
class RescaleJob(Job, id="rescale", function="census.rescaling.rescale"):
    """Scale a weight raster so that every census zone sums to its count."""

    input: str
    zones: Zones
    output: str
    border: str = "centre"  # "centre": the zone that holds the pixel's centre; "fraction": raked
    no_weight: str = "spread"  # zones with people but no weight: "spread" evenly, or "leave"
    outside: str = "nodata"  # outside all zones: "nodata", or "unscaled"
    band: int = 1
    members: str = ""  # a raster with a band for each member and season: each is rescaled by itself
    output_members: str = ""
    output_std: str = ""  # of each pixel over the rescaled members
    constraint: str = ""  # a raster that is 0 where nobody lives, where a zone has weight elsewhere


@dataclass(frozen=True)
class ChangeJob(Job, id="change", function="timeseries.change"):
    """The people of ``after`` minus those of ``before``, as a map, with its uncertainty on request.

    With ``zones`` the table ``zones`` tells which of them changed; ``before_members`` and ``after_members``,
    rasters with a band for each season and member, let their change be tested.
    """

    before: str
    after: str
    output: str
    cell_size_m: float = 0.0  # 0: the maps' own pixels
    before_std: str = ""
    after_std: str = ""
    output_std: str = ""
    zones: Optional[Zones] = None
    before_members: str = ""
    after_members: str = ""


@dataclass(frozen=True)
class EvaluateJob(Job, id="evaluate", function="census.evaluation.evaluate"):
    """Compare maps with a census: a table per zone and the metrics of the spec, section 7.

    With ``zones.parent_field`` also at the level of the coarser units that it names.
    """

    inputs: Tuple[str, ...]
    zones: Zones
    border: str = "centre"  # as in RescaleJob: whose pixel it is; "fraction": by covered part
    names: Tuple[str, ...] = ()  # what people call the maps; empty: the files' names
    members: Tuple[str, ...] = ()  # rasters with a band for each member and season, of some of the maps
    builtup: str = ""  # a built-up map: what the same people, spread over it alone, would be off by
    seed: int = 1600  # of the bootstrap
    output_report: str = ""  # an .html file
