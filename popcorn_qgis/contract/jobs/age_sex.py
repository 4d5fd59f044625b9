"""The job that shares a map of people out over groups by age and sex."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from .inputs import Zones
from .job import Job

RESTS = ("unknown", "scale")


@dataclass(frozen=True)
class AgeSexJob(Job, id="agesex", function="statistics.age_sex"):
    """Write a band for each of ``groups``: the people of ``input`` × the group's share of the zone.

    ``counts`` is a CSV whose header is ``key`` and the groups, each count as text; ``keys`` one with
    ``zone_id`` and ``key``, or empty where the key is the zone_id itself. The total of each zone is that of
    ``zones`` where it names a field, else the sum of its groups. ``rest``: what the groups lack of that
    total is a group "unknown", or they are scaled to it ("scale").
    """

    input: str
    zones: Zones
    counts: str
    groups: Tuple[str, ...]
    output: str
    keys: str = ""
    rest: str = "unknown"
    unit: str = "auto"
    counts_name: str = "counts"  # what people call the table
    folder: str = ""  # a raster for each group too, population_GROUP.tif
    output_report: str = ""  # an .html file
