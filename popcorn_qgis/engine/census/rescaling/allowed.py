"""Where a mask lets people live: elsewhere weights are 0, but in zones that would have none left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.shares import Constraint
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet
from .weights import Weights

#: Zones that the log names.
MOST_NAMED = 5


@dataclass(frozen=True)
class Allowed:
    """A mask on the grid of the weights; ``dropped`` bool [zones]: zones for which it does not hold."""

    constraint: Constraint
    grid: Grid
    pixels: ZonePixels
    dropped: np.ndarray

    def out(self, window: Window) -> np.ndarray:
        """Return bool [H, W]: where nobody lives."""
        out = self.constraint.out(_part(self.grid, window))
        if self.dropped.any():
            out &= ~np.append(self.dropped, False)[self.pixels.index(window)]  # the last: −1, no zone
        return out


def allowed_by(
    constraint: Constraint, grid: Grid, pixels: ZonePixels, zones: ZoneSet, weights: Weights, report: Report
) -> Allowed:
    """Find the zones that have weight, but none where the mask lets people live, and tell how many."""
    every, inside = np.zeros(len(zones)), np.zeros(len(zones))
    parts = list(pixels.windows())
    for number, window in enumerate(parts):
        report.progress(number / len(parts), "Asking the constraint where people live")
        cover = pixels.centres(window)
        weight = np.nan_to_num(weights.read(window).ravel()[cover.pixel])
        out = constraint.out(_part(grid, window)).ravel()[cover.pixel]
        every += np.bincount(cover.zone, weight, minlength=len(zones))
        inside += np.bincount(cover.zone, np.where(out, 0.0, weight), minlength=len(zones))
    dropped = (every > 0) & (inside <= 0)
    ids = [str(one) for one in zones.ids[dropped]]
    if ids:
        report.warning(
            sentence(
                "{zones} zones have no weight where the constraint lets people live: it is dropped for their "
                "{people:,.0f} people (zone_id {ids}).",
                zones=int(dropped.sum()),
                people=float(np.nansum(zones.counts[dropped])),
                ids=", ".join(ids[:MOST_NAMED]) + (" …" if len(ids) > MOST_NAMED else ""),
            )
        )
    return Allowed(constraint, grid, pixels, dropped)


def _part(grid: Grid, window: Window) -> Grid:
    return grid.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
