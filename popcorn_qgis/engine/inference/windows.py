"""Tiles that join without a seam: the window of a scene that a model reads for a tile.

A seamless network depends on its surroundings up to a halo, and on where its cells of ``stride_px``
begin: a network that pools twice by 2 has cells of 4 px. A tile therefore reads a window whose origin is
a whole number of cells in the padded scene and that carries the halo, clipped to the padded scene: the
convolutions' own zero padding then acts only where it does in the untiled run (spec, section 4). A
network that sees whole windows has them at fixed places of the scene (``sliding.py``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.model_spec import Tiling
from ...contract.sentences import sentence
from ..tiling.tile import Tile


@dataclass(frozen=True)
class Padding:
    """How a model's rule pads one axis of a scene: ``before`` and ``after`` in pixels, by reflection."""

    size: int
    before: int
    after: int

    @classmethod
    def of(cls, rule: str, size: int, cell: int = 1) -> Padding:
        """Return the padding of an axis of ``size`` pixels.

        ``reflect14`` is the built-up extractor's, ``multiple64`` the occupancy network's (spec, section
        4); ``stride`` fills up to a whole number of cells of ``cell`` pixels. Raises EngineError for a
        rule that this version does not know.
        """
        if rule == "reflect14":
            return cls(size, 14, 14)
        if rule == "multiple64":
            if size % 32 == 0:
                return cls(size, 0, 0)
            rest = 64 - size % 64
            return cls(size, rest // 2, rest - rest // 2)
        if rule == "stride":
            return cls(size, 0, -size % cell)
        raise EngineError(
            "model-padding",
            sentence(
                "The model asks for the padding {rule}, which this version does not know.",
                rule=repr(rule),
            ),
            "Update the plugin, or choose another model.",
        )

    def span(self, start: int, length: int, halo: int, cell: int) -> Tuple[int, int]:
        """Return the first and the end padded position of the window for pixels of the scene.

        ``halo`` and ``cell`` in pixels of the scene.
        """
        first = (start + self.before) // cell * cell - halo
        end = -(-(start + length + self.before) // cell) * cell + halo
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
    def of(cls, tile: Tile, tiling: Tiling, shape: Tuple[int, int], factor: int = 1) -> TileWindow:
        """Return the window of a tile of a scene of ``shape`` (height, width).

        ``factor`` is how many pixels of the scene make one of the model's.
        """
        halo, cell = tiling.halo_px * factor, tiling.stride_px * factor
        sources, crops = [], []
        starts = ((tile.row, tile.height), (tile.column, tile.width))
        for size, (start, length) in zip(shape, starts):
            axis = Padding.of(tiling.padding, size, cell)
            first, end = axis.span(start, length, halo, cell)
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


def _is_run(positions: np.ndarray) -> bool:
    return bool((np.diff(positions) == 1).all())
