"""The areas of a hazard's classes as they were counted: collected, and written as a layer."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, List

import numpy as np
import pyogrio
import shapely
from pyogrio.errors import DataLayerError, DataSourceError

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.atomic_file import begin
from ..io.grid import Grid
from ..io.raster import windows
from ..zones.geometry import polygons_only
from ..zones.pixels import WINDOW_PX
from .exposure_sums import Hazard, Pieces
from .findings import Findings

LAYER = "areas"


def areas_of(hazard: Hazard, pieces: Pieces, grid: Grid, report: Report) -> np.ndarray:
    """Return the area of each class on the map, polygons [classes] in the CRS of ``grid``, cut by class."""
    of_class: List[List[Any]] = [[] for _ in hazard.classes]
    all_windows = list(windows(grid.width, grid.height, hazard.window_px(grid, WINDOW_PX)))
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Collecting the areas of the classes")
        part = grid.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
        areas, klass = pieces.within(window, shapely.box(*part.bounds))
        for area, k in zip(areas, klass):
            of_class[k].append(area)
    whole = [shapely.union_all(areas) if areas else shapely.MultiPolygon() for areas in of_class]
    return polygons_only(np.array(whole, dtype=object))


def write_areas(path: str, areas: np.ndarray, grid: Grid, found: Findings) -> None:
    """Write one feature for each class, with its people; EngineError where that is not possible."""
    rows = found.rows[: len(areas)]
    fields = {
        "class": np.array([row.name for row in rows], dtype=object),
        "kind": np.array([row.kind for row in rows], dtype=object),
        "rank": np.arange(1, len(rows) + 1, dtype=np.int32),
        "people": np.array([row.people for row in rows]),
        **{
            name: np.array([np.nan if getattr(row, name) is None else getattr(row, name) for row in rows])
            for name in ("percent", "low", "high", "area_km2", "off_map_percent")
        },
    }
    multi = [shapely.MultiPolygon(list(shapely.get_parts(area))) for area in areas]
    target = Path(path)
    partial, release = begin(target)
    try:
        partial.unlink()
        pyogrio.raw.write(
            str(partial),
            shapely.to_wkb(np.array(multi, dtype=object)),
            list(fields.values()),
            list(fields),
            layer=LAYER,
            driver="GPKG",
            geometry_type="MultiPolygon",
            crs=grid.crs.to_wkt(),
            dataset_options={"VERSION": "1.2"},  # of newer ones QGIS 3.22 warns
        )
        os.replace(partial, target)
    except (DataSourceError, DataLayerError, OSError) as problem:
        raise EngineError(
            "output-folder",
            sentence("The file {file} can't be written.", file=target.name),
            "Choose a folder that you may write to, on a disk with free space.",
        ) from problem
    finally:
        with suppress(OSError):
            partial.unlink()
        release()
