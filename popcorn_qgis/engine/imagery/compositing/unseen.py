"""What no clear date of a period shows, filled from its other dates: those that were left, then by method.

After sentinel-tree-cover (Brandt et al., RSE 292, 2023, 113574; ``gap_fill``). Clear observations stay as
they are, and a pixel that any date of the period shows clear is observed, never filled by the method.
"""

from __future__ import annotations

from typing import Callable, Iterable, Iterator, List, Optional, Tuple

import numpy as np

from ...io.grid import Grid
from . import gap_fill, in_time
from .block_year import BlockDates, DatesInBox, clear_enough, hidden_dates
from .blocks import BLOCK_PX, block_around, feather, origin_of
from .clear_sky import SkyRule
from .coded import CodedDates, decoded_dn

#: How a pixel was filled: by what a date that was left shows of it, or by the method, since no date shows it.
BY_LEFT, BY_METHOD = 1, 2

#: Reads all dates of a period that reach a grid, [bands + 1, H, W] as ``clear_sky.DateReader`` has them.
AllDates = Callable[[Grid], Iterable[np.ndarray]]


def fill_unseen(
    values: np.ndarray,
    clear: np.ndarray,
    grid: Grid,
    rule: SkyRule,
    read: AllDates,
    own_dates: List[np.ndarray],
    any_left: bool,
    memory_mb: int,
    alive: Callable[[], None],
) -> np.ndarray:
    """Fill a piece's ``values`` [bands, H, W] in place where ``clear`` is 0; return uint8 [H, W]: 0 or how.

    ``own_dates``: those of the piece's own block, where they have been read already; it is emptied.
    ``any_left``: whether there are dates that the median did not take. Blocks are blended where they
    overlap, so that a fill has no seam, and any cut gives the same. Raises EngineError where memory does
    not suffice.
    """
    filled = np.zeros(grid.shape, np.uint8)
    gaps = clear == 0
    if not gaps.any():
        return filled
    total = np.zeros(values.shape, np.float32)
    weights = np.zeros(grid.shape, np.float32)
    weight_of_block = feather()
    for own, around, here, there in _blocks_near(grid, gaps):
        block = _dates(rule, around, _emptied(own_dates) if own and own_dates else read(around), memory_mb)
        if own and any_left and block.dates:
            seen, observed = _observed(block, rule, alive)
            _put(values, filled, gaps & seen[there], observed[:, there[0], there[1]], BY_LEFT)
        made = _made(block, rule, alive)
        if made is not None:
            part = made[:, there[0], there[1]]
            weight = weight_of_block[there] * np.isfinite(part[0])
            total[:, here[0], here[1]] += np.where(weight > 0, part, 0) * weight
            weights[here] += weight
    method = gaps & (filled == 0) & (weights > 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        _put(values, filled, method, total / weights, BY_METHOD)
    return filled


def _put(values: np.ndarray, filled: np.ndarray, where: np.ndarray, what: np.ndarray, how: int) -> None:
    values[:, where] = what[:, where]
    filled[where] = how


_Part = Tuple[slice, slice]


def _blocks_near(grid: Grid, gaps: np.ndarray) -> Iterator[Tuple[bool, Grid, _Part, _Part]]:
    """Yield the blocks whose fill counts in the gaps: whether it is the grid's own, and what is around it.

    Then the part that both share, as rows and columns of the grid, and of the block.
    """
    own = block_around(grid)
    column, row = origin_of(grid)
    for down in (0, -1, 1):
        for right in (0, -1, 1):
            around = own.crop(right * BLOCK_PX, down * BLOCK_PX, own.width, own.height)
            left, top = origin_of(around)
            rows = slice(max(top, row), min(top + around.height, row + grid.height))
            columns = slice(max(left, column), min(left + around.width, column + grid.width))
            if rows.start >= rows.stop or columns.start >= columns.stop:
                continue
            here = _moved(rows, row), _moved(columns, column)
            if gaps[here].any():
                yield down == right == 0, around, here, (_moved(rows, top), _moved(columns, left))


def _moved(part: slice, first: int) -> slice:
    return slice(part.start - first, part.stop - first)


def _emptied(dates: List[np.ndarray]) -> Iterator[np.ndarray]:
    """Yield the dates, and forget each, so that nothing is held twice."""
    dates.reverse()
    while dates:
        yield dates.pop()


def _dates(rule: SkyRule, around: Grid, dates: Iterable[np.ndarray], memory_mb: int) -> BlockDates:
    found = DatesInBox(around.shape, [rule.asked.index(band) for band in gap_fill.FILL_BANDS])
    for number, values in enumerate(dates):
        found.add(number, values)
        found.check_memory(memory_mb)
    return found.taken()


def _observed(block: BlockDates, rule: SkyRule, alive: Callable[[], None]) -> Tuple[np.ndarray, np.ndarray]:
    """Return where any date is clear, bool [H, W], and the median of the clear ones, [bands, H, W] in DN."""
    hidden = hidden_dates(block.dates, rule, alive)
    seen = np.zeros(block.shape, bool)
    whole = np.full((len(rule.bands), *block.shape), np.nan, np.float32)
    seen[block.rows, block.columns] = ~hidden.all(axis=0)
    for name, median in zip(rule.bands, whole):
        alive()
        band = gap_fill.FILL_BANDS.index(name)
        dates = [
            np.where(mask, np.nan, decoded_dn(date.codes[band])) for date, mask in zip(block.dates, hidden)
        ]
        median[block.rows, block.columns] = in_time.median(dates)
    return seen, whole


def _made(block: BlockDates, rule: SkyRule, alive: Callable[[], None]) -> Optional[np.ndarray]:
    """Return the median of the block's filled dates, float32 [bands, H, W] in DN.

    None where too few are clear. ``block`` is used up.
    """
    found = clear_enough(block.dates, rule, alive)
    if found is None:
        return None
    _, stack, weights = found
    water = gap_fill.water_of(stack)
    mosaic = gap_fill.aligned_mosaic(stack, weights, water, alive)
    gap_fill.fill_dates(stack, weights, mosaic, water, alive)
    covered = np.isfinite(mosaic).all(axis=0)
    used = [date for date in range(len(stack)) if (weights[date][covered] < 1).any()]
    if not used:
        return None
    dates = CodedDates([stack.codes[date] for date in used])
    whole = np.full((len(rule.bands), *block.shape), np.nan, np.float32)
    for band, name in enumerate(rule.bands):
        alive()
        median = in_time.median(dates[:, gap_fill.FILL_BANDS.index(name)])
        median[~covered] = np.nan
        whole[band, block.rows, block.columns] = median * np.float32(10_000)
    return whole
