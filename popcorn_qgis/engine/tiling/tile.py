"""A tile of a grid: cut, grown, and finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, Iterator, List, Mapping, Tuple, Union

import numpy as np


@dataclass(frozen=True)
class Tile:
    """A rectangle of the scene, in pixels: first row and column, height and width."""

    row: int
    column: int
    height: int
    width: int

    @property
    def pixels(self) -> int:
        """Number of pixels."""
        return self.height * self.width

    def within(self, outer: Tile) -> Tuple[slice, slice]:
        """Return the slices that cut this tile out of an array that covers ``outer``."""
        row, column = self.row - outer.row, self.column - outer.column
        return slice(row, row + self.height), slice(column, column + self.width)

    def quarters(self) -> List[Tile]:
        """Return the tile cut in (up to) four."""
        return list(tiles(self, -(-self.height // 2), -(-self.width // 2)))


def grow(tile: Tile, margin: int, shape: Tuple[int, int]) -> Tile:
    """Return the tile with ``margin`` more pixels on every side, clipped to the scene."""
    row, column = max(tile.row - margin, 0), max(tile.column - margin, 0)
    end_row = min(tile.row + tile.height + margin, shape[0])
    end_column = min(tile.column + tile.width + margin, shape[1])
    return Tile(row, column, end_row - row, end_column - column)


def tiles(region: Tile, height: int, width: Union[int, None] = None) -> Iterator[Tile]:
    """Yield the tiles of ``height`` × ``width`` (square by default) of a region, row by row."""
    width = height if width is None else width
    for row in range(region.row, region.row + region.height, height):
        for column in range(region.column, region.column + region.width, width):
            yield Tile(
                row,
                column,
                min(height, region.row + region.height - row),
                min(width, region.column + region.width - column),
            )


def every_band(place: Tuple[slice, slice]) -> Tuple[slice, slice, slice]:
    """Return the slices that cut ``place`` out of each band of an array [bands, height, width]."""
    return slice(None), place[0], place[1]


@dataclass(frozen=True)
class FinishedTile:
    """What a tile gives: its values by the output's key, [height, width] or [bands, height, width].

    ``facts`` is what was found on the way, as plain JSON values; ``parts`` how many parts of the run the
    tile stands for (one for each season); ``resumed`` whether an earlier run made it.
    """

    tile: Tile
    values: Dict[str, np.ndarray]
    facts: Mapping[str, Any]
    parts: int = 1
    resumed: bool = False
