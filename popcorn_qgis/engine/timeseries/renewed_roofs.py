"""Growth that is none: a rise on ground that was sealed before, as where the roof of a mall is renewed."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from typing import List, Sequence, Tuple

import numpy as np

from ...contract.jobs import RasterResult
from ...contract.jobs.timeseries import PopulationSeriesJob
from ..census.zone_sums import sum_by_zone
from ..feedback import QuietReport, Report
from ..io.bands import S2_BANDS
from ..io.grid import Grid
from ..io.raster import open_raster, raster_environment, read_window, windows, write_raster
from ..io.reading import open_layer
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet
from .clear_masks import opened_mask
from .step_changes import GROWTH, UNCLEAR, Change
from .steps import Dated

#: Grey without plants: NDVI below, red and blue alike within this share of their sum. Bare soil is redder.
MOST_NDVI, MOST_RED = 0.2, 0.15
#: Of a zone's rise, this share on sealed ground is no growth.
SEALED_SHARE = 0.25
_MOST_DATES, _BLOCK_PX = 3, 1024


def without_renewed(
    whole: Change,
    maps: Tuple[RasterResult, RasterResult],
    dates: Sequence[Dated],
    zones: ZoneSet,
    job: PopulationSeriesJob,
    report: Report,
) -> Tuple[Change, int]:
    """Return the change without growth on sealed ground, and how many zones that concerns.

    ``maps`` of the earlier and the later step; ``dates`` of the earlier one, some of which are looked at.
    A built-up score tells roofs by their colour too, so that a dark roof made white looks like a new one.
    """
    grown = np.array([call == GROWTH for call in whole.calls])
    shown = [dated for dated in dates if dated.s2 is not None]
    if not grown.any() or not shown:
        return whole, 0
    spread = sorted({round(k) for k in np.linspace(0, len(shown) - 1, _MOST_DATES)})
    on_sealed, rise = _rises(maps, [shown[k] for k in spread], zones, job, report)
    with np.errstate(invalid="ignore", divide="ignore"):
        renewed = grown & (on_sealed / rise >= SEALED_SHARE)
    calls = tuple(UNCLEAR if no else call for call, no in zip(whole.calls, renewed))
    return replace(whole, calls=calls), int(renewed.sum())


def sealed(s2: np.ndarray) -> np.ndarray:
    """Return which pixels of S2_BANDS [4, H, W], DN, are grey and without plants: roofs, asphalt."""
    blue, _, red, near = s2
    with np.errstate(invalid="ignore", divide="ignore"):
        ndvi, redness = (near - red) / (near + red), (red - blue) / (red + blue)
        return np.asarray((ndvi < MOST_NDVI) & (np.abs(redness) < MOST_RED))


def _rises(
    maps: Tuple[RasterResult, RasterResult],
    dates: List[Dated],
    zones: ZoneSet,
    job: PopulationSeriesJob,
    report: Report,
) -> Tuple[np.ndarray, np.ndarray]:
    """Return by zone the rise of people on ground that every date that is clear shows as sealed, and all."""
    with (
        tempfile.TemporaryDirectory(prefix="popcorn-rise-") as folder,
        raster_environment(),
        ExitStack() as stack,
    ):
        before, after = (stack.enter_context(open_raster(raster.path)) for raster in maps)
        layers, masks = [], []
        for dated in dates:
            member = dated.s2
            dataset = stack.enter_context(open_raster(member.path)) if member is not None else None
            layer = open_layer(dataset, S2_BANDS, job.s2_scale, job.offset, dated.label, QuietReport())
            if member is not None and layer is not None:
                layers.append(layer)
                masks.append(stack.enter_context(opened_mask(member.mask)))
        path = f"{folder}/rise.tif"
        grid = Grid.of(before)
        with write_raster(path, grid, quantity="population", bands=2, report=report) as writer:
            for window in windows(grid.width, grid.height, _BLOCK_PX):
                report.check_cancelled()
                people = [read_window(one, 1, window) for one in (before, after)]
                rise = np.maximum(people[1] - people[0], 0)
                always, seen = np.ones(rise.shape, dtype=bool), np.zeros(rise.shape, dtype=bool)
                for layer, mask in zip(layers, masks):
                    clear = np.ones(rise.shape, dtype=bool) if mask is None else mask.clear(window)
                    seen |= clear
                    always &= sealed(layer.read(window)) | ~clear
                writer.write(np.stack([np.where(always & seen, rise, rise * 0), rise]).astype("f4"), window)
        with open_raster(path) as dataset:
            sums = sum_by_zone(dataset, (1, 2), ZonePixels(zones), len(zones), report).people
    return sums[0], sums[1]
