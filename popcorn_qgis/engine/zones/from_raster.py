"""Zones of a raster of ids and a table of counts: polygons along the pixels' edges, strip by strip."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import pyogrio
import shapely
from rasterio.features import shapes
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ...contract.errors import EngineError
from ...contract.jobs import JobResult
from ...contract.jobs.zones import ZonesFromRasterJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.raster import open_raster, raster_environment
from .counts_table import read_table
from .reading import LAYER

#: Rows that are looked at together, so many that a strip has about this many pixels.
_STRIP_PX = 1 << 20
#: More zones are no zones, but values.
MOST_ZONES = 1_000_000


def run(job: ZonesFromRasterJob, report: Report) -> JobResult:
    """Write the zones. Numbers: zones, on_map (without a row), in_table (without a pixel).

    A zone on the map without a row has no count; one in the table without a pixel has no outline, so that
    its people are named and missed. 0 is outside, as nodata, unless the table has it. Raises EngineError
    where no id of the table is on the raster, and for a raster of what is no ids.
    """
    counts = read_table(job.table, job.id_column, (job.count_column,))
    with raster_environment(), open_raster(job.raster) as dataset:
        grid = Grid.of(dataset)
        grid.check_north_up()
        parts, order = _polygons(dataset, report)
    if "0" not in counts:
        order.pop("0", None)
    matched = [one for one in order if one in counts]
    if not matched:
        raise _nothing_matches(list(order), list(counts), raster_name(job.raster), Path(job.table).name)
    on_map = [one for one in order if one not in counts]
    in_table = [one for one in counts if one not in order]
    for text in _told(on_map, in_table, counts):
        report.warning(text)
    ids = [*order, *in_table]
    outlines = [_joined(parts[order[one]]) for one in order] + [shapely.MultiPolygon()] * len(in_table)
    texts = [counts.get(one, ("",))[0] for one in ids]
    pyogrio.raw.write(
        job.output,
        shapely.to_wkb(np.array(outlines, dtype=object)),
        [np.array(ids, dtype=object), np.array(texts, dtype=object)],
        ["id", "population"],
        layer=LAYER,
        driver="GPKG",
        geometry_type="MultiPolygon",
        crs=grid.crs.to_wkt(),
    )
    report.log(
        sentence(
            "{zones} zones of {file} have a count in {table}.",
            zones=len(matched),
            file=raster_name(job.raster),
            table=Path(job.table).name,
        )
    )
    numbers = {"zones": len(ids), "on_map": len(on_map), "in_table": len(in_table)}
    return JobResult(
        files={"output": job.output}, numbers={key: float(value) for key, value in numbers.items()}
    )


def _polygons(dataset: Any, report: Report) -> Tuple[List[List[Any]], Dict[str, int]]:
    """Return polygons by number, and the number of each id, in the order in which they are met."""
    values: Dict[float, int] = {}
    parts: List[List[Any]] = []
    high = max(1, _STRIP_PX // dataset.width)
    for top in range(0, dataset.height, high):
        report.progress(top / dataset.height, "Drawing the zones of the raster")
        window = Window(0, top, dataset.width, min(high, dataset.height - top))
        stored = dataset.read(1, window=window)
        known = dataset.read_masks(1, window=window) > 0
        if stored.dtype.kind == "f":
            known &= np.isfinite(stored)
            _refuse_fractions(stored[known], raster_name(dataset.name))
        found, inverse = np.unique(stored[known], return_inverse=True)
        for value in found.tolist():
            if value not in values:
                values[value] = len(parts)
                parts.append([])
        if len(parts) > MOST_ZONES:
            raise _no_ids(raster_name(dataset.name))
        number: np.ndarray = np.full(stored.shape, -1, dtype=np.int32)
        number[known] = np.array([values[value] for value in found.tolist()], dtype=np.int32)[inverse.ravel()]
        where = window_transform(window, dataset.transform)
        for shape, value in shapes(number, mask=known, connectivity=4, transform=where):
            rings = shape["coordinates"]
            parts[int(value)].append(shapely.Polygon(rings[0], rings[1:]))
    return parts, {str(int(value)): at for value, at in values.items()}


def _joined(parts: List[Any]) -> Any:
    """Return the polygons of a zone as one: strips cut it, along edges of pixels that both have."""
    whole = shapely.union_all(np.array(parts, dtype=object)) if len(parts) > 1 else parts[0]
    return whole if whole.geom_type == "MultiPolygon" else shapely.MultiPolygon([whole])


def _refuse_fractions(values: np.ndarray, name: str) -> None:
    if (values != np.round(values)).any() or (np.abs(values) > 2**53).any():
        raise _no_ids(name)


def _no_ids(name: str) -> EngineError:
    return EngineError(
        "no-ids",
        sentence(
            "The values of {file} are no ids of zones: they are no whole numbers, or too many.", file=name
        ),
        "Choose the raster that holds the number of each pixel's zone.",
    )


def _nothing_matches(on_map: List[str], in_table: List[str], raster: str, table: str) -> EngineError:
    zeros = next((one for one in in_table if one.lstrip("0") in on_map and one.startswith("0")), "")
    return EngineError(
        "no-id-matches",
        sentence(
            "No id of {table} ({table_ids} …) is on {raster} ({raster_ids} …); ids are compared as text.",
            table=table,
            table_ids=", ".join(in_table[:3]),
            raster=raster,
            raster_ids=", ".join(on_map[:3]),
        ),
        sentence(
            "“{id}” of the table has zeros in front, which numbers have not: write it without them.",
            id=zeros,
        )
        if zeros
        else sentence("Choose the column whose ids are the values of the raster."),
    )


def _told(on_map: List[str], in_table: List[str], counts: Dict[str, Tuple[str, ...]]) -> List[str]:
    said: List[str] = []
    if on_map:
        said.append(
            sentence(
                "{count} zones on the map have no row in the table, so they have no count: {ids}.",
                count=len(on_map),
                ids=_some(on_map),
            )
        )
    if in_table:
        said.append(
            sentence(
                "{count} rows of the table have no pixel on the map, so their people are not mapped: {ids}.",
                count=len(in_table),
                ids=", ".join(f"{one} ({counts[one][0]})" for one in in_table[:5])
                + (" …" if len(in_table) > 5 else ""),
            )
        )
    return said


def _some(ids: List[str]) -> str:
    return ", ".join(ids[:5]) + (" …" if len(ids) > 5 else "")
