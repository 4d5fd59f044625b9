"""A year of dates in one block: masked, filled, sharpened, with indices, smoothed to months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Optional, Sequence, Tuple

import numpy as np

from . import gap_fill, sharpening, smoothing
from .blocks import box_of
from .clear_sky import FEWEST_DATES, SkyRule, check_memory, hidden_by
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
class BlockDates:
    """The dates of a block, oldest first, on the ``rows`` and ``columns`` of its ``shape`` that any reaches.

    ``dates`` is emptied by ``year_of_block``: what it has used need not be kept.
    """

    dates: List[Date]
    rows: slice
    columns: slice
    shape: Tuple[int, int]


class DatesInBox:
    """Collects the dates of a block, each only where it reaches: a small place takes little memory."""

    def __init__(self, shape: Tuple[int, int]) -> None:
        self._shape = shape
        self._kept: List[Tuple[Date, slice, slice]] = []

    def add(self, number: int, values: np.ndarray) -> None:
        """Keep what a date [bands + 1, H, W] of the block shows."""
        rows, columns = box_of(np.isfinite(values[0]), sharpening.LATTICE_PX)
        self._kept.append((Date(number, values[:, rows, columns].copy()), rows, columns))

    def box(self) -> Tuple[slice, slice]:
        """Return the rows and columns that any date reaches, to multiples of LATTICE_PX; empty where none."""
        shown = np.zeros(self._shape, bool)
        for _, rows, columns in self._kept:
            shown[rows, columns] = True
        return box_of(shown, sharpening.LATTICE_PX)

    def check_memory(self, memory_mb: int) -> None:
        """Raise EngineError where the year of the dates so far takes more than ``memory_mb``."""
        rows, columns = self.box()
        pixels = (rows.stop - rows.start) * (columns.stop - columns.start)
        check_memory(len(self._kept), pixels, BYTES_PER_PIXEL_AND_DATE, memory_mb)

    def taken(self) -> BlockDates:
        """Return the dates on their common box, NaN where one does not reach; this is empty then."""
        rows, columns = self.box()
        size = rows.stop - rows.start, columns.stop - columns.start
        dates = []
        self._kept.sort(key=lambda one: one[0].number)
        self._kept.reverse()  # taken from the end, so that each is freed once it is copied
        while self._kept:
            date, own_rows, own_columns = self._kept.pop()
            if (own_rows, own_columns) != (rows, columns):
                values = np.full((len(date.values), *size), np.nan, np.float32)
                top, left = own_rows.start - rows.start, own_columns.start - columns.start
                height, width = date.values.shape[1:]
                if date.values.size:
                    values[:, top : top + height, left : left + width] = date.values
                date = Date(date.number, values)
            dates.append(date)
        return BlockDates(dates, rows, columns, self._shape)


@dataclass(frozen=True)
class BlockYear:
    """Months or quarters float32 [steps, bands, H, W], and the share of each date used that was filled."""

    values: np.ndarray
    filled: Dict[int, float]


def year_of_block(block: BlockDates, recipe: YearRecipe, alive: Callable[[], None]) -> Optional[BlockYear]:
    """Return the year of a block; None where fewer than three dates are left.

    The bands are those of FILL_BANDS in DN, then the indices.
    """
    rows, columns, shape = block.rows, block.columns, block.shape
    found = clear_enough(block.dates, recipe.sky, alive)
    if found is None:
        return None
    all_numbers, stack, weights = found
    ends = (rows.start > 0, rows.stop < shape[0], columns.start > 0, columns.stop < shape[1])
    water = gap_fill.water_of(stack)
    mosaic = gap_fill.aligned_mosaic(stack, weights, water)
    gap_fill.fill_dates(stack, weights, mosaic, water, alive)
    covered = np.isfinite(mosaic).all(axis=0)
    used = [i for i in range(len(all_numbers)) if (weights[i][covered] < 1).any()]
    if not used:
        return None
    shares = {all_numbers[i]: float((weights[i][covered] > 0).mean()) for i in used}
    numbers = [all_numbers[i] for i in used]
    del weights
    if len(used) < len(all_numbers):
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


def clear_enough(
    dates: List[Date], sky: SkyRule, alive: Callable[[], None]
) -> Optional[Tuple[List[int], np.ndarray, np.ndarray]]:
    """Return the numbers of the dates that are not mostly hidden, reflectance [T, 10, H, W], and weights.

    ``dates`` is emptied on the way, so that nothing is held twice.
    """
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
        dates[:] = [dates[i] for i in kept]
    else:
        weights = weights[kept]
    if len(dates) < FEWEST_DATES:
        return None
    places = [sky.asked.index(band) for band in FILL_BANDS]
    numbers = [date.number for date in dates]
    stack = np.empty((len(dates), len(places), *dates[0].values.shape[1:]), np.float32)
    dates.reverse()
    for own in stack:
        np.divide(dates.pop().values[places], np.float32(10_000), out=own)
    return numbers, np.clip(stack, 1e-4, 1, out=stack), weights


def _at_10_m(
    date: np.ndarray, network: Optional[Tuple[sharpening.Network, int]], ends: sharpening.Ends
) -> np.ndarray:
    """Return the six bands of 20 m of a date [10, H, W], reflectance, at 10 m."""
    run, shortwave_px = network or (lambda fed: fed[0, len(sharpening.FINE_BANDS) :], sharpening.LATTICE_PX)
    return sharpening.sharpened(date * np.float32(10_000), run, ends, shortwave_px) / np.float32(10_000)
