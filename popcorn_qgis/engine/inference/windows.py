"""Tiles that join without a seam: padding, pooling phase and halo of a virtual padded scene.

The network pools twice by 2, so its result depends on where the 4-px pooling cells start, and a
pixel's result on its surroundings within 24 px. A tile therefore reads a window whose origin is a
multiple of 4 in the padded scene and that carries a halo of 24 px, clipped to the padded scene: the
convolutions' own zero padding then acts only where it does in the untiled run (spec, section 4).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List, Sequence, Tuple, Union

import numpy as np

from ...contract.errors import EngineError

STRIDE_PX = 4
HALO_PX = 24
PADDINGS = ("reflect14", "multiple64")


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


@dataclass(frozen=True)
class Padding:
    """How a model's rule pads one axis of a scene: ``before`` and ``after`` in pixels, by reflection."""

    size: int
    before: int
    after: int

    @classmethod
    def of(cls, rule: str, size: int) -> Padding:
        """Return the padding of an axis of ``size`` pixels (spec, section 4).

        ``reflect14`` is the built-up extractor's, ``multiple64`` the occupancy network's. Raises
        EngineError for a rule that this version does not know.
        """
        if rule == "reflect14":
            return cls(size, 14, 14)
        if rule == "multiple64":
            if size % 32 == 0:
                return cls(size, 0, 0)
            rest = 64 - size % 64
            return cls(size, rest // 2, rest - rest // 2)
        raise EngineError(
            "model-padding",
            f"The model asks for the padding {rule!r}, which this version does not know.",
            "Update the plugin, or choose another model.",
        )

    def span(self, start: int, length: int, halo: int = HALO_PX) -> Tuple[int, int]:
        """Return the first and the end padded position of the window for pixels of the scene."""
        first = (start + self.before) // STRIDE_PX * STRIDE_PX - halo
        end = -(-(start + length + self.before) // STRIDE_PX) * STRIDE_PX + halo
        return max(first, 0), min(end, self.before + self.size + self.after)

    def source(self, first: int, end: int) -> np.ndarray:
        """Return the scene's pixel behind each padded position, int [end − first]."""
        if self.size == 1:
            return np.zeros(end - first, dtype=np.intp)
        period = 2 * (self.size - 1)
        folded = np.abs(np.arange(first - self.before, end - self.before)) % period
        return np.minimum(folded, period - folded)


@dataclass(frozen=True)
class TileWindow:
    """The window that a model reads for a tile: pixels of the scene, and where the tile lies in it."""

    rows: np.ndarray
    columns: np.ndarray
    crop: Tuple[slice, slice]

    @classmethod
    def of(cls, tile: Tile, rule: str, shape: Tuple[int, int], halo: int = HALO_PX) -> TileWindow:
        """Return the window of a tile of a scene of ``shape`` (height, width)."""
        sources, crops = [], []
        starts = ((tile.row, tile.height), (tile.column, tile.width))
        for size, (start, length) in zip(shape, starts):
            axis = Padding.of(rule, size)
            first, end = axis.span(start, length, halo)
            sources.append(axis.source(first, end))
            crops.append(slice(start + axis.before - first, start + axis.before - first + length))
        return cls(sources[0], sources[1], (crops[0], crops[1]))

    def cut(self, block: np.ndarray, block_tile: Tile) -> np.ndarray:
        """Return the window of a block [B, h, w] that covers ``block_tile``, as [1, B, H, W]."""
        rows, columns = self.rows - block_tile.row, self.columns - block_tile.column
        if _is_run(rows) and _is_run(columns):
            part = block[:, rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        else:
            part = block[:, rows[:, None], columns[None, :]]
        return np.ascontiguousarray(part)[None]


def source_block(windows: Sequence[TileWindow]) -> Tile:
    """Return the rectangle of the scene that holds everything that the windows read."""
    row, column = (min(int(getattr(w, axis).min()) for w in windows) for axis in ("rows", "columns"))
    last_row, last_column = (
        max(int(getattr(w, axis).max()) for w in windows) for axis in ("rows", "columns")
    )
    return Tile(row, column, last_row - row + 1, last_column - column + 1)


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


def _is_run(positions: np.ndarray) -> bool:
    return bool((np.diff(positions) == 1).all())
