"""A year of dates in one block: masked, filled, sharpened, with indices, smoothed to months."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np

from . import gap_fill, sharpening, smoothing
from .blocks import box_of
from .clear_sky import FEWEST_DATES, SkyRule, check_memory, hidden_on
from .coded import CodedDates, encoded_dn
from .fill_weights import CodedWeights, fill_weight
from .gap_fill import FILL_BANDS
from .indices import INDICES
from .time_mask import MASK_BANDS

#: A date that is to be filled on more of the block is left out; so many times the mask is made anew.
MOST_FILLED, TRIES = 0.9, 3
#: What a pixel of a date needs, bytes: ten bands as whole numbers, and the masks of all dates.
BYTES_PER_PIXEL_AND_DATE = 32
#: Rows that are smoothed and handed on at a time.
ROWS = 48
#: Rows that are sharpened at a time, a multiple of LATTICE_PX.
SHARPENED_ROWS = 240
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
    """A date of a block: its number in the year, its bands, and what the classes hide, bool [H, W].

    ``codes`` uint16 [10, H, W] as ``coded`` has them, in the order of FILL_BANDS.
    """

    number: int
    codes: np.ndarray
    hidden: np.ndarray


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

    def __init__(self, shape: Tuple[int, int], places: Sequence[int]) -> None:
        """``places`` of FILL_BANDS among the bands that dates are read with."""
        self._shape, self._places = shape, list(places)
        self._kept: List[Tuple[Date, slice, slice]] = []

    def add(self, number: int, values: np.ndarray) -> None:
        """Keep what a date of the block shows, float32 [bands + 1, H, W] in DN and the classes' mask."""
        rows, columns = box_of(np.isfinite(values[0]), sharpening.LATTICE_PX)
        part = values[:, rows, columns]
        date = Date(number, encoded_dn(part[self._places]), ~(part[-1] < 0.5))
        self._kept.append((date, rows, columns))

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
        """Return the dates on their common box, nothing where one does not reach; this is empty then."""
        rows, columns = self.box()
        size = rows.stop - rows.start, columns.stop - columns.start
        dates = []
        self._kept.sort(key=lambda one: one[0].number)
        self._kept.reverse()  # taken from the end, so that each is freed once it is copied
        while self._kept:
            date, own_rows, own_columns = self._kept.pop()
            if (own_rows, own_columns) != (rows, columns):
                codes, hidden = np.zeros((len(date.codes), *size), np.uint16), np.ones(size, bool)
                top, left = own_rows.start - rows.start, own_columns.start - columns.start
                height, width = date.hidden.shape
                if date.hidden.size:
                    codes[:, top : top + height, left : left + width] = date.codes
                    hidden[top : top + height, left : left + width] = date.hidden
                date = Date(date.number, codes, hidden)
            dates.append(date)
        return BlockDates(dates, rows, columns, self._shape)


@dataclass(frozen=True)
class Strip:
    """Rows of a block's year, float32 [steps, bands, H, W], NaN outside of what any date covers.

    ``row`` and ``column``: where it begins in the block. The bands are those of FILL_BANDS in DN, then the
    indices.
    """

    row: int
    column: int
    values: np.ndarray


class BlockYear:
    """The year of a block, made some rows at a time."""

    def __init__(
        self,
        block: BlockDates,
        recipe: YearRecipe,
        numbers: List[int],
        dates: CodedDates,
        covered: np.ndarray,
    ) -> None:
        self._block, self._recipe, self._numbers = block, recipe, numbers
        self._dates, self._covered = dates, covered
        #: The share of each date used that was filled.
        self.filled: Dict[int, float] = {}

    def strips(self, alive: Callable[[], None]) -> Iterator[Strip]:
        """Yield the rows from top to bottom."""
        height = self._covered.shape[0]
        top, left = self._block.rows.start, self._block.columns.start
        for start in range(0, height, ROWS):
            rows = slice(start, min(start + ROWS, height))
            yield Strip(top + start, left, self._of_rows(rows, alive))

    def _of_rows(self, rows: slice, alive: Callable[[], None]) -> np.ndarray:
        recipe, numbers = self._recipe, self._numbers
        covered = self._covered[rows]
        bands = len(FILL_BANDS)
        result = np.empty((recipe.steps, bands + len(recipe.indices), *covered.shape), np.float32)
        for band in range(bands):
            alive()
            values = self._dates[:, band, rows]
            result[:, band] = _steps(values, numbers, recipe.step) * np.float32(10_000)
        for place, name in enumerate(recipe.indices, start=bands):
            alive()
            function, names = INDICES[name]
            values = function(*(self._dates[:, FILL_BANDS.index(one), rows] for one in names))
            result[:, place] = _steps(values, numbers, recipe.step)
        result[:, :, ~covered] = np.nan
        return result


def year_of_block(block: BlockDates, recipe: YearRecipe, alive: Callable[[], None]) -> Optional[BlockYear]:
    """Return the year of a block; None where fewer than three dates are left."""
    rows, columns, shape = block.rows, block.columns, block.shape
    found = clear_enough(block.dates, recipe.sky, alive)
    if found is None:
        return None
    all_numbers, stack, weights = found
    ends = (rows.start > 0, rows.stop < shape[0], columns.start > 0, columns.stop < shape[1])
    water = gap_fill.water_of(stack)
    alive()
    mosaic = gap_fill.aligned_mosaic(stack, weights, water, alive)
    gap_fill.fill_dates(stack, weights, mosaic, water, alive)
    covered = np.isfinite(mosaic).all(axis=0)
    del mosaic
    used = [i for i in range(len(all_numbers)) if (weights[i][covered] < 1).any()]
    if not used:
        return None
    numbers = [all_numbers[i] for i in used]
    dates = CodedDates([stack.codes[i] for i in used])
    made = BlockYear(block, recipe, numbers, dates, covered)
    made.filled.update({all_numbers[i]: float((weights[i][covered] > 0).mean()) for i in used})
    del weights, stack
    for number in range(len(dates)):
        alive()
        date = dates[number]
        date[4:] = _at_10_m(date, recipe.network, ends, alive)
        dates[number] = date
    return made


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


def hidden_dates(dates: List[Date], sky: SkyRule, alive: Callable[[], None]) -> np.ndarray:
    """Return bool [T, H, W]: where the sky hides the ground."""
    values = CodedDates([date.codes for date in dates], [FILL_BANDS.index(band) for band in MASK_BANDS])
    return hidden_on(sky, values, [date.hidden for date in dates], alive)


def clear_enough(
    dates: List[Date], sky: SkyRule, alive: Callable[[], None]
) -> Optional[Tuple[List[int], CodedDates, CodedWeights]]:
    """Return the numbers of the dates that are not mostly hidden, their reflectance, and weights of filling.

    ``dates`` is emptied.
    """
    for _ in range(TRIES):
        if len(dates) < FEWEST_DATES:
            return None
        covered = np.any([date.codes[0] > 0 for date in dates], axis=0)
        if not covered.any():
            return None
        hidden = hidden_dates(dates, sky, alive)
        weights = CodedWeights()
        kept = []
        for number, date in enumerate(dates):
            alive()
            weight = fill_weight((hidden[number] | (date.codes[0] == 0)) & covered)
            weight[~covered] = 1
            weights.add(weight)
            if (weight[covered] > 0).mean() <= MOST_FILLED:
                kept.append(number)
        del hidden
        if len(kept) == len(dates):
            break
        dates[:] = [dates[number] for number in kept]
    else:
        weights.only(kept)
    if len(dates) < FEWEST_DATES:
        return None
    numbers, codes = [date.number for date in dates], [date.codes for date in dates]
    dates.clear()
    return numbers, CodedDates(codes), weights


def _at_10_m(
    date: np.ndarray,
    network: Optional[Tuple[sharpening.Network, int]],
    ends: sharpening.Ends,
    alive: Callable[[], None],
) -> np.ndarray:
    """Return the six bands of 20 m of a date [10, H, W], reflectance, at 10 m."""
    run, shortwave_px = network or (lambda fed: fed[0, len(sharpening.FINE_BANDS) :], sharpening.LATTICE_PX)
    height = date.shape[1]
    found = np.empty((len(sharpening.COARSE_BANDS), *date.shape[1:]), np.float32)
    for start in range(0, height, SHARPENED_ROWS):
        alive()
        end = min(start + SHARPENED_ROWS, height)
        first, last = max(start - sharpening.CONTEXT_PX, 0), min(end + sharpening.CONTEXT_PX, height)
        own_ends = (ends[0] and first == 0, ends[1] and last == height, *ends[2:])
        part = date[:, first:last] * np.float32(10_000)
        made = sharpening.sharpened(part, run, own_ends, shortwave_px)
        found[:, start:end] = made[:, start - first : end - first]
    return found / np.float32(10_000)
