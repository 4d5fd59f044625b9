"""Hazards for the tests of people affected, written the way QGIS hands them to the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional, Sequence

import numpy as np
import pyogrio
import shapely

from popcorn_qgis.contract.jobs import JobResult


def write_hazard(
    path: Path,
    geometries: Sequence[Any],
    classes: Sequence[Optional[str]] = (),
    crs: str = "EPSG:32631",
) -> str:
    """Write layer ``hazard`` with its text column ``class``; None is an empty one. Return the path."""
    texts = list(classes) or [None] * len(geometries)
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(geometries, dtype=object)),
        [np.array(texts, dtype=object)],
        ["class"],
        layer="hazard",
        driver="GPKG",
        geometry_type="Unknown",
        crs=crs,
    )
    return str(path)


def people(result: JobResult) -> dict[str, float]:
    """Return the people of each row of the table of classes."""
    table = result.tables["classes"]
    return {row[0]: row[table.columns.index("people")] for row in table.rows}


def column(result: JobResult, name: str, table: str = "classes") -> list[Any]:
    """Return a column of a table."""
    found = result.tables[table]
    return [row[found.columns.index(name)] for row in found.rows]
