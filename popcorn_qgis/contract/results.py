"""What a job answers: rasters, files, tables, numbers, texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Tuple


@dataclass(frozen=True)
class RasterResult:
    """A raster that the job wrote, which shows a key of QUANTITIES.

    ``bands`` above 1 means one band per member or season. ``classes`` names the numbers 0, 1, … of a raster
    of classes. ``low`` and ``high`` are drawn as the ends of a legend that has no breaks of its own.
    """

    path: str
    quantity: str
    name: str
    pixel_area_m2: float = 100.0  # at the middle of the raster
    bands: int = 1
    first_day: str = ""  # of the period that an image shows, as 2021-03-01; empty: none
    last_day: str = ""
    classes: Tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0


@dataclass(frozen=True)
class Table:
    """Rows by column name; a zone table has ``zone_id`` first."""

    columns: Tuple[str, ...]
    rows: Tuple[Tuple[Any, ...], ...]


@dataclass(frozen=True)
class JobResult:
    """What came out. Keys of ``rasters`` are the job's field names (``output``, ``output_std`` …)."""

    rasters: Dict[str, RasterResult] = field(default_factory=dict)
    files: Dict[str, str] = field(default_factory=dict)
    tables: Dict[str, Table] = field(default_factory=dict)
    numbers: Dict[str, float] = field(default_factory=dict)
    texts: Dict[str, str] = field(default_factory=dict)
    warnings: Tuple[str, ...] = ()
    credits: Dict[str, str] = field(default_factory=dict)  # tags on whose work it rests: models, licences
