"""Tree cover in each zone, of one year or two, measured in the written maps."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, List, Sequence, Tuple

import numpy as np

from ...contract.jobs import Table, Zones
from ..feedback import Report
from ..io.grid import Grid
from ..io.raster import open_raster
from ..zones.pixels import ZonePixels
from ..zones.reading import read_zones, zones_elsewhere
from .compositing.windows_merged import NO_DATA

#: Columns for one year; those of the year before have _before, and change_points is their difference.
COLUMNS = ("tree_percent", "tree_km2")


def tree_table(paths: Sequence[str], wanted: Zones, report: Report) -> Table:
    """Return a row for each zone: zone_id, tree_percent of what is known, tree_km2; of two maps the change.

    Pixels that a border cuts count by the part inside; with two maps, only those that both know. A zone
    without a value has none. Raises EngineError where no zone lies on the map.
    """
    with ExitStack() as stack:
        maps = [stack.enter_context(open_raster(path)) for path in paths]
        grid = Grid.of(maps[0])
        zones = read_zones(wanted, grid, report, counts=False, dense=True, may_overlap=True)
        if zones.outside.all():
            raise zones_elsewhere(zones)
        pixels, row_areas = ZonePixels(zones), grid.row_pixel_areas_m2()
        trees, known = np.zeros((len(maps), len(zones))), np.zeros(len(zones))
        parts = list(pixels.windows())
        for number, window in enumerate(parts):
            report.progress(number / len(parts), "Measuring tree cover in the zones")
            cover = pixels.coverage(window)
            area = cover.fraction * row_areas[int(window.row_off) + cover.pixel // int(window.width)]
            values = np.stack([one.read(1, window=window).ravel()[cover.pixel] for one in maps])
            area = area * (values != NO_DATA).all(axis=0)
            known += np.bincount(cover.zone, area, minlength=len(zones))
            for at, value in enumerate(values):
                trees[at] += np.bincount(cover.zone, area * value / 100, minlength=len(zones))
    columns = ["zone_id", *COLUMNS]
    if len(maps) == 2:
        columns += [*(f"{name}_before" for name in COLUMNS), "change_points"]
    rows: List[Tuple[Any, ...]] = []
    for zone in range(len(zones)):
        row: List[Any] = [int(zones.ids[zone])]
        shares = []
        for at in range(len(maps)):
            share = 100 * trees[at, zone] / known[zone] if known[zone] > 0 else None
            shares.append(share)
            row += [share, trees[at, zone] / 1e6 if share is not None else None]
        if len(maps) == 2:
            row.append(None if shares[0] is None else shares[0] - shares[1])
        rows.append(tuple(row))
    return Table(tuple(columns), tuple(rows))
