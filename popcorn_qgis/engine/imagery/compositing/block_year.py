"""A year of dates in one block: masked, filled, sharpened, with indices, smoothed to months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from . import gap_fill, sharpening, smoothing
from .blocks import box_of
from .clear_sky import FEWEST_DATES, SkyRule, hidden_by
from .fill_weights import fill_weights
from .gap_fill import FILL_BANDS
from .indices import INDICES

#: A date that is to be filled on more of the block is left out; so many times the mask is made anew.
MOST_FILLED, TRIES = 0.9, 3
#: What a pixel of a date needs, bytes: what is read, its reflectance, and the mask's work.
BYTES_PER_PIXEL_AND_DATE = 150
#: ``TREE_COVER``: the quarters, and the medians of the dates themselves.
QUARTERS, MONTHS, TREE_COVER = "quarters", "months", "treecover"
_COUNTS = {QUARTERS: 4, MONTHS: smoothing.MONTHS, TREE_COVER: 5}


@dataclass(frozen=True)
class YearRecipe:
    """How a year is made: steps, indices, how clouds are told, the network and its cells of shortwave.

    Without a network bands of 20 m are interpolated.
    """

    step: str
    indices: Tuple[str, ...]
    sky: SkyRule
    network: Optional[Tuple[sharpening.Network, int]] = None

    @property
    def steps(self) -> int:
        """How many rasters a year has."""
        return _COUNTS[self.step]


@dataclass(frozen=True)
class Date:
    """A date of a block: its number in the year, bands in DN and the classes' mask [bands + 1, H, W]."""

    number: int
    values: np.ndarray


@dataclass(frozen=True)
class BlockYear:
    """Months or quarters float32 [steps, bands, H, W], and the share of each date used that was filled."""

    values: np.ndarray
    filled: Dict[int, float]


def year_of_block(
    dates: Sequence[Date], recipe: YearRecipe, alive: Callable[[], None]
) -> Optional[BlockYear]:
    """Return the year of a block; None where fewer than three dates are left.

    The bands are those of FILL_BANDS in DN, then the indices.
    """
    if not dates:
        return None
    shape = dates[0].values.shape[1:]
    rows, columns = box_of(
        np.any([np.isfinite(date.values[0]) for date in dates], axis=0), sharpening.LATTICE_PX
    )
    dates = [Date(date.number, date.values[:, rows, columns]) for date in dates]
    found = _clear_enough(list(dates), recipe.sky, alive)
    if found is None:
        return None
    dates, stack, weights = found
    ends = (rows.start > 0, rows.stop < shape[0], columns.start > 0, columns.stop < shape[1])
    water = gap_fill.water_of(stack)
    mosaic = gap_fill.aligned_mosaic(stack, weights, water)
    gap_fill.fill_dates(stack, weights, mosaic, water, alive)
    covered = np.isfinite(mosaic).all(axis=0)
    used = [i for i in range(len(dates)) if (weights[i][covered] < 1).any()]
    if not used:
        return None
    shares = {dates[i].number: float((weights[i][covered] > 0).mean()) for i in used}
    numbers = [dates[i].number for i in used]
    stack = stack[used]
    for date in stack:
        alive()
        date[4:] = _at_10_m(date, recipe.network, ends)
    bands = len(FILL_BANDS)
    whole = np.full((recipe.steps, bands + len(recipe.indices), *shape), np.nan, np.float32)
    result = whole[:, :, rows, columns]
    for band in range(bands):
        alive()
        result[:, band] = _steps(stack[:, band], numbers, recipe.step) * np.float32(10_000)
    for place, name in enumerate(recipe.indices, start=bands):
        alive()
        function, names = INDICES[name]
        values = np.stack([function(*(date[FILL_BANDS.index(one)] for one in names)) for date in stack])
        result[:, place] = _steps(values, numbers, recipe.step)
    result[:, :, ~covered] = np.nan
    return BlockYear(whole, shares)


def _steps(values: np.ndarray, numbers: Sequence[int], step: str) -> np.ndarray:
    found = steps_of_months(smoothing.monthly(values, numbers), step)
    if step == TREE_COVER:
        found[-1] = np.median(values, axis=0)
    return found


def steps_of_months(months: np.ndarray, step: str) -> np.ndarray:
    """Return the steps of 12 months [12, …]: those, their quarters, or these and the year's median."""
    if step == MONTHS:
        return months
    found = smoothing.quarters(months)
    return found if step == QUARTERS else np.concatenate([found, np.median(months, axis=0)[None]])


def _clear_enough(
    dates: List[Date], sky: SkyRule, alive: Callable[[], None]
) -> Optional[Tuple[List[Date], np.ndarray, np.ndarray]]:
    """Return the dates that are not mostly hidden, their reflectance [T, 10, H, W], and their weights."""
    for _ in range(TRIES):
        if len(dates) < FEWEST_DATES:
            return None
        seen = np.stack([np.isfinite(date.values[0]) for date in dates])
        covered = seen.any(axis=0)
        if not covered.any():
            return None
        hidden = hidden_by(sky, [date.values for date in dates], alive)
        weights = fill_weights((hidden | ~seen) & covered)
        weights[:, ~covered] = 1
        kept = [i for i in range(len(dates)) if (weights[i][covered] > 0).mean() <= MOST_FILLED]
        if len(kept) == len(dates):
            break
        dates = [dates[i] for i in kept]
    else:
        weights = weights[kept]
    if len(dates) < FEWEST_DATES:
        return None
    places = [sky.asked.index(band) for band in FILL_BANDS]
    stack = np.stack([date.values[places] for date in dates]) / np.float32(10_000)
    return dates, np.clip(stack, 1e-4, 1, out=stack), weights


def _at_10_m(
    date: np.ndarray, network: Optional[Tuple[sharpening.Network, int]], ends: sharpening.Ends
) -> np.ndarray:
    """Return the six bands of 20 m of a date [10, H, W], reflectance, at 10 m."""
    run, shortwave_px = network or (lambda fed: fed[0, len(sharpening.FINE_BANDS) :], sharpening.LATTICE_PX)
    return sharpening.sharpened(date * np.float32(10_000), run, ends, shortwave_px) / np.float32(10_000)
