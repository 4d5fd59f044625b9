"""The area of urban land in each zone, by year, measured in the written mask."""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

import numpy as np

from ...contract.jobs import Table, Zones
from ..feedback import QuietReport, Report
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet, read_zones, zones_elsewhere


def check_zones(path: str, wanted: Zones) -> None:
    """Raise EngineError where zones can't be read, or none lies on the raster ``path``."""
    with raster_environment(), open_raster(path) as dataset:
        _zones_on(Grid.of(dataset), wanted, QuietReport())


def _zones_on(grid: Grid, wanted: Zones, report: Report) -> ZoneSet:
    zones = read_zones(wanted, grid, report, counts=False, dense=True, may_overlap=True)
    if zones.outside.all():
        raise zones_elsewhere(zones)
    return zones


def areas_by_zone(path: str, labels: Sequence[str], wanted: Zones, report: Report) -> Table:
    """Return a row for each zone: zone_id, and for each year urban_km2 and urban_percent (of what is known).

    Pixels that a border cuts count by the part inside. A zone without a value has none. The columns of
    several years end in their label. Raises EngineError where no zone lies on the mask.
    """
    with raster_environment(), open_raster(path) as dataset:
        grid = Grid.of(dataset)
        zones = _zones_on(grid, wanted, report)
        pixels, row_areas = ZonePixels(zones), grid.row_pixel_areas_m2()
        urban, known = (np.zeros((len(labels), len(zones))) for _ in range(2))
        parts = list(pixels.windows())
        for number, window in enumerate(parts):
            report.progress(number / len(parts), "Measuring urban land in the zones")
            cover = pixels.coverage(window)
            row = int(window.row_off) + cover.pixel // int(window.width)
            area = cover.fraction * row_areas[row]
            for band in range(len(labels)):
                report.check_cancelled()
                mask = dataset.read(band + 1, window=window).ravel()[cover.pixel]
                urban[band] += np.bincount(cover.zone, area * (mask == 1), minlength=len(zones))
                known[band] += np.bincount(cover.zone, area * (mask != 255), minlength=len(zones))
    ends = [f"_{label}" if len(labels) > 1 else "" for label in labels]
    columns = ("zone_id", *(f"{what}{end}" for end in ends for what in ("urban_km2", "urban_percent")))
    rows: List[Tuple[Any, ...]] = []
    for zone in range(len(zones)):
        values: List[Any] = [int(zones.ids[zone])]
        for band in range(len(labels)):
            whole = known[band, zone]
            values += (
                [urban[band, zone] / 1e6, 100 * urban[band, zone] / whole] if whole > 0 else [None, None]
            )
        rows.append(tuple(values))
    return Table(columns, tuple(rows))
