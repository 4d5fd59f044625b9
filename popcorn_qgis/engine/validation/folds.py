"""Zones taken together: units whose totals count as known, and the folds that are left out in turn."""

from __future__ import annotations

from pathlib import Path
from typing import List

import numpy as np
import pyogrio
import shapely

from ...contract.jobs import Zones
from ..zones.neighbours import halved
from ..zones.reading import COUNT_COLUMN, ID_COLUMN, LABEL_COLUMN, LAYER, PARENT_COLUMN, ZoneSet

#: About so many neighbouring zones make a unit where nobody says which belong together.
ZONES_OF_UNIT = 4


def units(zones: ZoneSet, usable: np.ndarray) -> np.ndarray:
    """Return the unit of each zone, int64 [zones] from 0, −1 where a zone is not usable.

    By the parents that the zones name; else neighbours, by halving the area again and again along its
    longer side until about ZONES_OF_UNIT zones are left, at least two units. A zone without a parent
    is a unit of its own.
    """
    unit = np.full(len(zones), -1, dtype=np.int64)
    where = np.flatnonzero(usable)
    parents = zones.parents[where].astype(str)
    if (parents != "").any():
        alone = np.array([name or f"\n{zone}" for name, zone in zip(parents, where)])
        unit[where] = np.unique(alone, return_inverse=True)[1]
        return unit
    centres = shapely.get_coordinates(shapely.centroid(zones.geometries[where]))
    for number, part in enumerate(halved(centres, max(2, round(len(where) / ZONES_OF_UNIT)))):
        unit[where[part]] = number
    return unit


def folds(unit: np.ndarray, wanted: int, seed: int) -> np.ndarray:
    """Return the fold of each zone, int64 [zones] from 0, −1 where it has no unit.

    Units stay whole, so that no zone is predicted from its neighbours of the same unit; the folds
    have about the same number of zones. Drawn by ``seed``.
    """
    names, sizes = np.unique(unit[unit >= 0], return_counts=True)
    count = min(wanted, len(names))
    held, fold_of = np.zeros(count, dtype=np.int64), np.zeros(len(names), dtype=np.int64)
    for at in np.random.default_rng(seed).permutation(len(names)):
        fold_of[at] = int(np.argmin(held))
        held[fold_of[at]] += sizes[at]
    fold = np.full(len(unit), -1, dtype=np.int64)
    fold[unit >= 0] = fold_of[np.searchsorted(names, unit[unit >= 0])]
    return fold


def write_part(zones: Zones, ids: np.ndarray, path: Path) -> Zones:
    """Write the zones with these ids, as they came, into a file of their own."""
    meta, _, wkb, data = pyogrio.raw.read(zones.path, layer=LAYER, force_2d=True)
    kept = np.isin(data[list(meta["fields"]).index(ID_COLUMN)].astype(np.int64), ids)
    _write(path, wkb[kept], [column[kept] for column in data], list(meta["fields"]), meta["crs"])
    return Zones(str(path), zones.field, zones.name)


def write_units(zones: Zones, known: ZoneSet, unit: np.ndarray, path: Path) -> Zones:
    """Write each unit as one zone with the sum of its counts; its id is the unit's number from 1."""
    meta, _, wkb, data = pyogrio.raw.read(zones.path, layer=LAYER, force_2d=True)
    ids = data[list(meta["fields"]).index(ID_COLUMN)].astype(np.int64)
    place = {int(zone): at for at, zone in enumerate(ids)}
    geometries = shapely.make_valid(shapely.from_wkb(wkb))
    names = np.unique(unit[unit >= 0])
    shapes, counts = [], []
    for name in names:
        held = np.flatnonzero(unit == name)
        joined = shapely.union_all(geometries[[place[int(zone)] for zone in known.ids[held]]])
        shapes.append(joined if joined.geom_type == "MultiPolygon" else shapely.MultiPolygon([joined]))
        counts.append(repr(float(known.counts[held].sum())))
    columns = [names + 1, np.array(counts, dtype=object)]
    _write(
        path, shapely.to_wkb(np.array(shapes, dtype=object)), columns, [ID_COLUMN, COUNT_COLUMN], meta["crs"]
    )
    return Zones(str(path), zones.field, zones.parent_field or "units of neighbouring zones")


def _write(path: Path, wkb: np.ndarray, columns: List[np.ndarray], names: List[str], crs: str) -> None:
    texts = {COUNT_COLUMN, LABEL_COLUMN, PARENT_COLUMN}
    pyogrio.raw.write(
        path,
        wkb,
        [column.astype(object) if name in texts else column for column, name in zip(columns, names)],
        names,
        layer=LAYER,
        driver="GPKG",
        geometry_type="MultiPolygon",
        crs=crs,
    )
