"""The page of a year: which dates were used and how much of each was filled, and the curve of every zone."""

from __future__ import annotations

import html
import time
from contextlib import ExitStack
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ...contract.jobs import Zones
from ...reporting import page
from ...reporting.charts import Series, lines, number
from ...reporting.svg import COLOURS
from ..feedback import Report
from ..io.atomic_file import write_text
from ..io.grid import Grid
from ..io.raster import open_raster, windows
from ..zones.pixels import ZonePixels
from ..zones.reading import read_zones, zones_elsewhere

#: More curves than colours can't be told apart.
MOST_ZONES = len(COLOURS)
_WINDOW_PX = 512

#: The rasters of the steps, the bands to draw by their places from 1, and their names.
Curves = Tuple[Sequence[str], Sequence[int], Sequence[str]]


def write_page(
    path: str,
    title: str,
    table: Tuple[Sequence[str], Sequence[Sequence[object]]],
    curves: Curves,
    zones: Optional[Zones],
    report: Report,
) -> None:
    """Write the page: ``table`` is that of the scenes. Without zones the curve is of the whole area."""
    files, bands, names = curves
    labels, means = _means(files, bands, zones, report)
    left = len(labels) - MOST_ZONES
    said = f" Curves of the first {MOST_ZONES} zones; {left} more are in the rasters." if left > 0 else ""
    parts: List[str] = [
        f'<p class="quiet">{html.escape(_subject(table[1]) + said)}</p>',
        "<h2>Curves</h2>",
        *(part for at, name in enumerate(names) for part in _curve(name, labels, means[:, :, at])),
        "<h2>Dates</h2>",
        page.table(list(table[0]), [[str(value) for value in row] for row in table[1]], len(table[0])),
    ]
    write_text(path, page.page(title, parts))


def _curve(name: str, labels: Sequence[str], values: np.ndarray) -> List[str]:
    """Return the chart of an index, values float64 [zones, steps], and what it shows in numbers."""
    step = "Month" if values.shape[1] == 12 else "Quarter"
    steps = list(range(1, values.shape[1] + 1))
    shown = [Series(label, list(map(float, one))) for label, one in zip(labels[:MOST_ZONES], values)]
    rows = [
        [label, *(number(float(value)) if np.isfinite(value) else "" for value in one)]
        for label, one in zip(labels, values)
    ]
    return [
        lines(steps, shown, name, step, name),
        page.table([name, *(f"{step} {one}" for one in steps)], rows),
    ]


def _subject(rows: Sequence[Sequence[object]]) -> str:
    return (
        f"{len(rows)} scenes were looked at; “decision” says why each was taken or left, “filled_percent” "
        "how much of the area it did not see and got from the other dates. Months are smoothed. Written by "
        f"POPCORN for QGIS on {time.strftime('%Y-%m-%d')}."
    )


def _means(
    files: Sequence[str], bands: Sequence[int], wanted: Optional[Zones], report: Report
) -> Tuple[List[str], np.ndarray]:
    """Return the names of the zones, and means float64 [zones, steps, bands]; NaN where nothing is known."""
    with ExitStack() as stack:
        rasters = [stack.enter_context(open_raster(file)) for file in files]
        grid = Grid.of(rasters[0])
        pixels, labels = None, ["all of the area"]
        if wanted is not None:
            zones = read_zones(wanted, grid, report, counts=False, dense=True, may_overlap=True)
            if zones.outside.all():
                raise zones_elsewhere(zones)
            pixels, labels = ZonePixels(zones), [str(name) for name in zones.labels]
        sums = np.zeros((len(labels), len(files), len(bands)))
        known: Dict[Tuple[int, int], np.ndarray] = {}
        for window in windows(grid.width, grid.height, _WINDOW_PX):
            cover = pixels.coverage(window) if pixels is not None else None
            for step, raster in enumerate(rasters):
                report.check_cancelled()
                for at, values in enumerate(raster.read(list(bands), window=window)):
                    flat = values.ravel().astype(np.float64)
                    zone, share = np.zeros(flat.size, np.intp), np.ones(flat.size)
                    if cover is not None:
                        flat, zone, share = flat[cover.pixel], cover.zone, cover.fraction
                    seen = np.isfinite(flat)
                    counted = np.bincount(zone[seen], share[seen], minlength=len(labels))
                    sums[:, step, at] += np.bincount(
                        zone[seen], (share * np.nan_to_num(flat))[seen], minlength=len(labels)
                    )
                    known[step, at] = known.get((step, at), np.zeros(len(labels))) + counted
    with np.errstate(invalid="ignore", divide="ignore"):
        for (step, at), count in known.items():
            sums[:, step, at] /= np.where(count > 0, count, np.nan)
    return labels, sums
