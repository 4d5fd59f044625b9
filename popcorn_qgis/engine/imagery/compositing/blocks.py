"""Fixed blocks of a grid, of 6 km where pixels have 10 m: what decides on clouds and fills, whatever the cut.

Blocks begin at multiples of their side from the origin of the grid's CRS, so that every area on the same
pixels shares them, and a cloud far away decides nothing here.
"""

from __future__ import annotations

from typing import Iterator, Tuple

import numpy as np

from ...io.grid import Grid

BLOCK_PX = 600
#: What is looked at around a block, so that its edge is decided as its middle is.
CONTEXT_PX = 60


def origin_of(grid: Grid) -> Tuple[int, int]:
    """Return the column and the row of the grid's first pixel, counted from the origin of its CRS."""
    t = grid.transform
    return round(t.c / t.a), round(t.f / t.e)


def pieces_by_block(grid: Grid, blocks: int = 1) -> Iterator[Tuple[int, int, Grid]]:
    """Yield (column, row, piece) of the grid, row by row: what lies in each square of so many blocks."""
    first_column, first_row = origin_of(grid)
    side = BLOCK_PX * blocks
    rows = _cuts(first_row, grid.height, side)
    columns = _cuts(first_column, grid.width, side)
    for row, height in rows:
        for column, width in columns:
            yield column, row, grid.crop(column, row, width, height)


def block_around(piece: Grid, context_px: int = CONTEXT_PX) -> Grid:
    """Return the whole block that the middle of a piece lies in, and ``context_px`` around it."""
    column, row = place_of(piece)
    first_column, first_row = origin_of(piece)
    side = BLOCK_PX + 2 * context_px
    return piece.crop(
        column * BLOCK_PX - first_column - context_px, row * BLOCK_PX - first_row - context_px, side, side
    )


def feather() -> np.ndarray:
    """Return float32 [H, W] of a block and what is around it: how much its say counts beside its neighbours'.

    What two blocks see adds up to 1.
    """
    side = BLOCK_PX + 2 * CONTEXT_PX
    line = np.clip((np.arange(side) + 0.5) / (2 * CONTEXT_PX), 0, 1)
    line = np.minimum(line, line[::-1])
    return np.outer(line, line).astype(np.float32)


def place_of(piece: Grid) -> Tuple[int, int]:
    """Return which block the middle of a piece lies in: column and row of blocks from the CRS's origin."""
    column, row = origin_of(piece)
    return (column + piece.width // 2) // BLOCK_PX, (row + piece.height // 2) // BLOCK_PX


def box_of(shown: np.ndarray, step_px: int) -> Tuple[slice, slice]:
    """Return the rows and columns around all True pixels, to multiples of ``step_px``; empty where none."""
    sides = []
    for axis in (1, 0):
        places = np.flatnonzero(shown.any(axis=axis))
        first, last = (places[0], places[-1] + 1) if len(places) else (0, 0)
        sides.append(slice(int(first) // step_px * step_px, -(-int(last) // step_px) * step_px))
    return sides[0], sides[1]


def _cuts(first: int, size: int, side: int) -> list[Tuple[int, int]]:
    """Return (start, length) of the parts of an axis between multiples of ``side``."""
    starts = [0, *range(side - first % side, size, side)]
    return [(start, end - start) for start, end in zip(starts, [*starts[1:], size])]
