"""The job that brings elevation, slope and aspect to the grid of the composites."""

from __future__ import annotations

from dataclasses import dataclass

from .inputs import Area
from .job import Job


@dataclass(frozen=True)
class TerrainJob(Job, id="terrain", function="imagery.terrain"):
    """Elevation, slope and aspect of ``area`` from a raster ``elevation`` on disk, else from a catalogue.

    ``source`` and ``address`` as in DownloadImageryJob, of those without account; ``collection`` and
    ``asset`` are what another catalogue calls Copernicus GLO-30 and its file.
    """

    area: Area
    output: str
    elevation: str = ""
    source: str = "planetary"
    address: str = ""
    collection: str = ""
    asset: str = ""
    cache_folder: str = ""  # where pieces wait until the raster is whole; empty: nowhere
