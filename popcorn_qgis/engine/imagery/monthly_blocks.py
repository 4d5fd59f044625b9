"""The blocks of a year, one after the other: made or taken over from an interrupted run, blended, written."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from itertools import groupby, product
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..io.raster_write import BLOCK_PX as FILE_BLOCK_PX
from ..io.scratch import take_room
from ..tiling.cache import TileStore
from ..tiling.tile import FinishedTile, Tile
from .compositing.block_year import BlockDates, DatesInBox, Strip, YearRecipe, year_of_block
from .compositing.blocks import (
    BLOCK_PX,
    CONTEXT_PX,
    block_around,
    feather,
    origin_of,
    pieces_by_block,
    place_of,
)
from .compositing.choose import Choice, day_number
from .compositing.clear_sky import SkyRule
from .compositing.gap_fill import FILL_BANDS
from .compositing.median import DEFAULT_MEMORY_MB, passes
from .compositing.observe import observe, reader_of
from .scene import DateRange, SceneRecord

#: A block and what is around it.
WIDE_PX = BLOCK_PX + 2 * CONTEXT_PX
#: Strips of a block that a store can tell apart.
_MOST_STRIPS = 1000

#: Writes a window of all steps, float32 [steps, bands, H, W].
Write = Callable[[Window, np.ndarray], None]


@dataclass(frozen=True)
class DatesOfBlocks:
    """The scenes of a year, and how they are read for a block."""

    scenes: Sequence[SceneRecord]
    choice: Optional[Choice]
    period: DateRange
    sky: SkyRule
    dilation_px: int
    memory_mb: int

    def read(self, piece: Grid, around: Grid, report: Report) -> BlockDates:
        """Return the passes of a block where they reach; EngineError where they take more than the memory."""
        scenes = self.scenes if self.choice is None else self.choice.scenes(self.scenes, piece)
        found = DatesInBox(around.shape, [self.sky.asked.index(band) for band in FILL_BANDS])
        for _, group in groupby(scenes, key=lambda scene: scene.overpass or scene.id):
            tiles = []
            for scene in group:
                report.check_cancelled()
                read = reader_of(scene.files)
                values = observe(scene, around, self.dilation_px, read, mask_apart=True)
                if values is not None:
                    tiles.append((scene, values))
            if tiles:
                number = day_number(tiles[0][0].day, self.period.middle.year)
                for values in passes(tiles):
                    found.add(number, values)
                found.check_memory(self.memory_mb or DEFAULT_MEMORY_MB)
        return found.taken()


def make_blocks(
    wide: Grid,
    dates: DatesOfBlocks,
    recipe: YearRecipe,
    strip: WideStrip,
    write: Write,
    store: TileStore,
    report: Report,
) -> Dict[int, List[float]]:
    """Write all blocks of ``wide``, row by row; return the shares filled of each date.

    Blocks that ``store`` has are not made again. Raises EngineError where no block has three clear dates.
    """
    pieces = [(place_of(piece), piece) for _, _, piece in pieces_by_block(wide)]
    kept = {place: block for place, _ in pieces if (block := _KeptBlock.found(store, place)) is not None}
    if kept:
        report.log(
            sentence(
                "Going on from an interrupted run: {finished} of {tiles} tiles are finished "
                "and are not computed again.",
                finished=len(kept),
                tiles=len(pieces),
            )
        )
    filled: Dict[int, List[float]] = {}
    done, any_found = 0, False
    for block_row, in_row in groupby(pieces, key=lambda one: one[0][1]):
        for place, piece in in_row:
            report.progress(
                done / len(pieces),
                sentence("Block {block} of {blocks}", block=done + 1, blocks=len(pieces)),
            )
            around = block_around(piece)
            block = kept.get(place)
            first = block.add_to(strip, around, report) if block is not None else 0
            if block is None or first < len(block.strips):
                block = _make(place, piece, around, dates, recipe, strip, store, first, report)
            any_found |= len(block.strips) > 0
            for number, share in block.filled.items():
                filled.setdefault(number, []).append(share)
            done += 1
        for window, values in strip.finished(block_row, done == len(pieces)):
            report.check_cancelled()
            write(window, values)
    if not any_found:
        raise EngineError(
            "few-dates",
            sentence("Fewer than three dates of {year} are clear enough.", year=dates.period.name),
            "Give more scenes, or another year.",
        )
    return filled


def _make(
    place: Tuple[int, int],
    piece: Grid,
    around: Grid,
    dates: DatesOfBlocks,
    recipe: YearRecipe,
    strip: WideStrip,
    store: TileStore,
    first: int,
    report: Report,
) -> _KeptBlock:
    """Make a block, blend its strips from the ``first`` on, and keep it."""
    made = year_of_block(dates.read(piece, around, report), recipe, report.check_cancelled)
    block = _KeptBlock(store, place, (), {} if made is None else made.filled)
    for part in made.strips(report.check_cancelled) if made is not None else ():
        if len(block.strips) >= first:
            strip.add(around, part, report)
        block = block.with_strip(part)
    block.close()
    return block


@dataclass(frozen=True)
class _KeptBlock:
    """A block in the store of finished tiles: its strips (row, column, height, width), then what closes it.

    A store knows tiles by row and column: here the block's row, and its column with a strip's number.
    """

    store: TileStore
    place: Tuple[int, int]
    strips: Tuple[Tuple[int, ...], ...]
    filled: Dict[int, float]

    @staticmethod
    def found(store: TileStore, place: Tuple[int, int]) -> Optional[_KeptBlock]:
        """Return a block that an earlier run has finished."""
        closed = store.load(_tile(place, 0, 0, 0))
        if closed is None:
            return None
        shares = {int(number): float(share) for number, share in closed.facts["filled"]}
        return _KeptBlock(store, place, tuple(map(tuple, closed.facts["strips"])), shares)

    def with_strip(self, part: Strip) -> _KeptBlock:
        """Keep a further strip."""
        height, width = part.values.shape[2:]
        tile = _tile(self.place, len(self.strips) + 1, height, width)
        values = {"values": part.values.reshape(-1, height, width)}
        self.store.save(FinishedTile(tile, values, {}, parts=0))
        own = (part.row, part.column, height, width)
        return _KeptBlock(self.store, self.place, (*self.strips, own), self.filled)

    def close(self) -> None:
        """Say that all strips are there."""
        told = {"strips": self.strips, "filled": list(self.filled.items())}
        self.store.save(FinishedTile(_tile(self.place, 0, 0, 0), {}, told))

    def add_to(self, strip: WideStrip, around: Grid, report: Report) -> int:
        """Blend the strips; return how many were there, whole."""
        for number, (row, column, height, width) in enumerate(self.strips):
            report.check_cancelled()
            found = self.store.load(_tile(self.place, number + 1, height, width))
            if found is None:
                return number
            values = found.values["values"].reshape(strip.steps, -1, height, width)
            strip.add(around, Strip(row, column, values), report)
        return len(self.strips)


def _tile(place: Tuple[int, int], strip: int, height: int, width: int) -> Tile:
    return Tile(place[1], place[0] * _MOST_STRIPS + strip, height, width)


class WideStrip:
    """The rows of the area that blocks have a say in: sums of what they say, less towards their edges.

    They lie in a file, pixel by pixel, and a row's place is used again when it is written.
    """

    def __init__(self, folder: Path, recipe: YearRecipe, grid: Grid) -> None:
        self._grid, self._folder = grid, folder
        self.steps = recipe.steps
        self._bands = recipe.steps * (len(FILL_BANDS) + len(recipe.indices))
        #: A row of blocks, and rows that wait for the file's next blocks to be whole.
        self._ring = WIDE_PX + FILE_BLOCK_PX
        self._feather = feather()
        self._done = 0

    def __enter__(self) -> WideStrip:
        self._file = tempfile.TemporaryFile(dir=self._folder, buffering=0)
        take_room(self._file, self._ring * self._grid.width * (self._bands + 1) * 4)
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def _place(self, row: int, column: int) -> int:
        return ((row % self._ring) * self._grid.width + column) * (self._bands + 1) * 4

    def _read(self, row: int, column: int, width: int) -> np.ndarray:
        """Return float32 [width, bands + 1] of a row: sums, and of the weights."""
        values = np.empty((width, self._bands + 1), np.float32)
        self._file.seek(self._place(row, column))
        self._file.readinto(values.data.cast("B"))
        return values

    def _write(self, row: int, column: int, values: np.ndarray) -> None:
        self._file.seek(self._place(row, column))
        self._file.write(np.ascontiguousarray(values).data.cast("B"))

    def add(self, around: Grid, part: Strip, report: Report) -> None:
        """Add what a block says on some rows."""
        own, grid = origin_of(around), origin_of(self._grid)
        row, column = own[1] - grid[1] + part.row, own[0] - grid[0] + part.column
        height, width = part.values.shape[2:]
        left, right = max(column, 0), min(column + width, self._grid.width)
        if left >= right:
            return
        places = slice(left - column, right - column)
        feathered = self._feather[:, part.column : part.column + width][:, places]
        for line in range(max(-row, 0), min(height, self._grid.height - row)):
            report.check_cancelled()
            values = part.values[:, :, line, places].reshape(self._bands, -1).T
            weight = feathered[part.row + line] * np.isfinite(values[:, 0])
            sums = self._read(row + line, left, right - left)
            sums[:, :-1] += np.where(weight[:, None] > 0, values, 0) * weight[:, None]
            sums[:, -1] += weight
            self._write(row + line, left, sums)

    def finished(self, block_row: int, last: bool) -> Iterator[Tuple[Window, np.ndarray]]:
        """Yield windows, and their values [steps, bands, H, W], that no block below ``block_row`` reaches.

        They are whole blocks of the file; what is left of it waits, but for the ``last`` row of blocks.
        """
        end = (block_row + 1) * BLOCK_PX - CONTEXT_PX - origin_of(self._grid)[1]
        height, width = self._grid.shape
        end = height if last else max(min(end, height) // FILE_BLOCK_PX * FILE_BLOCK_PX, self._done)
        rows = range(self._done, end, FILE_BLOCK_PX)
        for top, left in product(rows, range(0, width, FILE_BLOCK_PX)):
            high, wide = min(FILE_BLOCK_PX, end - top), min(FILE_BLOCK_PX, width - left)
            values = np.empty((self._bands, high, wide), np.float32)
            for line in range(high):
                sums = self._read(top + line, left, wide)
                with np.errstate(invalid="ignore", divide="ignore"):
                    values[:, line] = (sums[:, :-1] / sums[:, -1:]).T
                self._write(top + line, left, np.zeros_like(sums))
            yield Window(left, top, wide, high), values.reshape(self.steps, -1, high, wide)
        self._done = end
