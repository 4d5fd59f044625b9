"""Windows at fixed places of the scene, which overlap and are averaged, for networks that see them whole.

The places follow from the scene alone: from its origin on, the last one moved back to end where the
scene ends. So a pixel's value is the same in whatever tile it is computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List, Tuple

import numpy as np

from ...contract.model_spec import Tiling
from ..tiling.tile import Tile
from .windows import Padding, TileWindow, source_block


@dataclass(frozen=True)
class Sliding:
    """A window that touches a tile: its pixels, the part of it that lies in the tile, and where there."""

    window: TileWindow
    part: Tuple[slice, slice]
    place: Tuple[slice, slice]


def sliding_windows(tile: Tile, tiling: Tiling, shape: Tuple[int, int], factor: int = 1) -> Iterator[Sliding]:
    """Yield the windows that touch a tile of a scene of ``shape``, row by row.

    ``factor`` is how many pixels of the scene make one of the model's. A scene smaller than a window is
    continued by reflection.
    """
    rows = list(_axis(tile.row, tile.height, shape[0], tiling, factor))
    columns = list(_axis(tile.column, tile.width, shape[1], tiling, factor))
    for source_rows, part_rows, place_rows in rows:
        for source_columns, part_columns, place_columns in columns:
            whole = (slice(0, len(source_rows)), slice(0, len(source_columns)))
            window = TileWindow(source_rows, source_columns, whole)
            yield Sliding(window, (part_rows, part_columns), (place_rows, place_columns))


def extent_of(tile: Tile, tiling: Tiling, shape: Tuple[int, int], factor: int = 1) -> Tile:
    """Return the part of a scene that a network of this tiling reads for a tile."""
    if not tiling.window_px:
        return source_block([TileWindow.of(tile, tiling, shape, factor)])
    return source_block([one.window for one in sliding_windows(tile, tiling, shape, factor)])


def weights(tiling: Tiling, factor: int = 1) -> np.ndarray:
    """Return what each pixel of a window counts for, float32 [side, side], by the tiling's ``blend``."""
    side = tiling.window_px * factor
    if tiling.blend == "mean":
        return np.ones((side, side), dtype=np.float32)
    distance = np.minimum(np.arange(1, side + 1), np.arange(side, 0, -1)).astype(np.float32)
    return np.outer(distance, distance) / (distance.max() ** 2)


def _axis(
    start: int, length: int, size: int, tiling: Tiling, factor: int
) -> Iterator[Tuple[np.ndarray, slice, slice]]:
    side = tiling.window_px * factor
    for first in _starts(size, side, (tiling.window_px - tiling.overlap_px) * factor):
        begin, end = max(first, start), min(first + side, start + length)
        if begin < end:
            source = Padding(size, 0, max(side - size, 0)).source(first, first + side)
            yield source, slice(begin - first, end - first), slice(begin - start, end - start)


def _starts(size: int, side: int, step: int) -> List[int]:
    last = max(size - side, 0)
    starts = list(range(0, last + 1, step))
    return starts if starts[-1] == last else [*starts, last]
