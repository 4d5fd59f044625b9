"""The jobs that clean imagery: bands sharpened to 10 m, a year without gaps as months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .inputs import Area, Zones
from .job import Job


@dataclass(frozen=True)
class SharpenJob(Job, id="sharpen", function="imagery.sharpen"):
    """The ten bands of ``input`` at 10 m in ``output``; ``model`` is an id or a path, of role sharpening.

    ``s2_scale`` and ``offset`` as in CompositeJob, ``device`` one of DEVICES.
    """

    input: str
    output: str
    model: str
    model_folders: Tuple[str, ...] = ()
    s2_scale: str = "auto"
    offset: str = "auto"
    device: str = "auto"


@dataclass(frozen=True)
class MonthlyImageryJob(Job, id="monthlyimagery", function="imagery.monthly"):
    """A year of Sentinel-2 scenes on disk in ``folder``: gaps filled, smoothed, by months or quarters.

    Scenes, ``area``, ``offset``, ``cloud_mask`` and ``select`` as in CompositeJob, from 15 November of the
    year before to 15 February of the next. ``step`` is "months", "quarters", or "treecover": quarters and the
    year's median, as tree cover takes them. ``indices`` are names of a raster beside that of the ten bands,
    ``model`` sharpens the bands of 20 m (empty: bilinear). ``s1`` are rasters of gamma0 corrected for
    terrain, ``terrain`` one with the band slope: each goes into the series too.
    """

    folder: str
    year: int
    s2: Tuple[str, ...] = ()
    scene_folders: Tuple[str, ...] = ()
    area: Optional[Area] = None
    step: str = "months"
    indices: Tuple[str, ...] = ()
    model: str = ""
    model_folders: Tuple[str, ...] = ()
    cloud_mask: str = "series"
    select: str = "method"
    s2_scale: str = "auto"
    offset: str = "auto"
    dilation_px: int = 4
    memory_mb: int = 0
    s1: Tuple[str, ...] = ()
    s1_unit: str = "auto"
    terrain: str = ""
    zones: Optional[Zones] = None  # each gets its curve on the page
    output_report: str = ""  # an .html file
    cache_folder: str = ""  # where finished blocks wait until the series is whole; empty: nowhere


@dataclass(frozen=True)
class TreeCoverJob(Job, id="treecover", function="imagery.treecover"):
    """Tree cover in per cent in ``output``, of the series of a year that MonthlyImageryJob made for it.

    ``model`` is an id or a path, of role treecover. With ``series_before``, the year that it is compared
    with, its map goes to ``output_before``, and later minus earlier to ``output_change``. ``zones`` get a
    table.
    """

    series: str
    output: str
    model: str
    model_folders: Tuple[str, ...] = ()
    series_before: str = ""
    output_before: str = ""
    output_change: str = ""
    zones: Optional[Zones] = None
    cache_folder: str = ""  # where finished windows wait until the map is whole; empty: nowhere
