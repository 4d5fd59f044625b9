"""The grid of composites from files when no area is given: the scenes' own where they share one."""

from __future__ import annotations

from typing import List, Optional, Sequence, Tuple

import shapely
from affine import Affine
from rasterio.crs import CRS

from ....contract.jobs import Area
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.align import bounds_in
from ...io.grid import Grid
from ...io.raster import open_raster
from ..area import PlannedArea, plan_area
from ..scene import SENTINEL2, SceneRecord


def plan_scenes(scenes: Sequence[SceneRecord], report: Report) -> PlannedArea:
    """Return the grid over all scenes of Sentinel-2, or of Sentinel-1 where there is no other.

    Their own grid where they share one with pixels of about 10 m, else 10 m in UTM.
    """
    main = [scene for scene in scenes if scene.sensor == SENTINEL2] or list(scenes)
    grids: List[Grid] = []
    for scene in main:
        report.check_cancelled()
        with open_raster(scene.files[0].address) as dataset:
            grids.append(Grid.of(dataset))
    shared = _shared_grid(grids)
    if shared is not None:
        return PlannedArea(shared, None)
    lonlat = CRS.from_epsg(4326)
    boxes = [shapely.box(*bounds_in(g.bounds, g.crs, lonlat, one.id)) for one, g in zip(main, grids)]
    west, south, east, north = shapely.total_bounds(boxes)
    planned = plan_area(Area("EPSG:4326", (float(west), float(south), float(east), float(north))))
    report.log(
        sentence(
            "The scenes lie on different grids; the composites are made at 10 m in {crs}.",
            crs=planned.grid.crs,
        )
    )
    return planned


def _shared_grid(grids: Sequence[Grid]) -> Optional[Grid]:
    first = grids[0]
    east, north = first.pixel_size_m()
    if not first.is_north_up() or not (3.9 <= east <= 12.1 and 7.9 <= north <= 12.1):
        return None
    places = [_place(first, grid) for grid in grids]
    if not all(places):
        return None
    known = [place for place in places if place is not None]
    left, top = min(place[0] for place in known), min(place[1] for place in known)
    right = max(place[0] + grid.width for place, grid in zip(known, grids))
    bottom = max(place[1] + grid.height for place, grid in zip(known, grids))
    t = first.transform
    origin = Affine(t.a, 0, t.c + left * t.a, 0, t.e, t.f + top * t.e)
    return Grid(first.crs, origin, right - left, bottom - top)


def _place(first: Grid, other: Grid) -> Optional[Tuple[int, int]]:
    """Return (column, row) of ``other``'s corner on the endless grid of ``first``; None when it is off."""
    t, o = first.transform, other.transform
    if first.crs != other.crs or abs(o.a / t.a - 1) > 1e-6 or abs(o.e / t.e - 1) > 1e-6:
        return None
    column, row = (o.c - t.c) / t.a, (o.f - t.f) / t.e
    if max(abs(column - round(column)), abs(row - round(row))) > 1e-2:
        return None
    return round(column), round(row)
