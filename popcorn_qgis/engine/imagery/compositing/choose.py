"""The dates of a period that each block takes, by the scenes' classes around it, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import Callable, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from affine import Affine

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ..scene import DateRange, SceneRecord
from .blocks import BLOCK_PX, origin_of, pieces_by_block, place_of
from .date_selection import CLOUD, NO_DATA, TAKEN_ALL, TAKEN_FEW, choose, cloud_shares

ALL, METHOD = "all", "method"
WORDS = (ALL, METHOD)
#: Side of a cell of the coarse layer, pixels; the box around a block has 15 times its side.
CELL_PX, BOX_BLOCKS = 64, 7
#: Fewer clear dates make no composite: then all are taken.
FEWEST = 3
#: Clouds of medium and high probability (ESA's scene classes).
CLOUD_SCL = (8, 9)

#: Returns the classes of a scene on a grid, NaN outside; None where it has none or does not reach it.
ClassReader = Callable[[SceneRecord, Grid], Optional[np.ndarray]]


@dataclass(frozen=True)
class Choice:
    """The days that each block takes, and of each day the most frequent reason and the share of blocks."""

    taken: Mapping[Tuple[int, int], FrozenSet[date]]
    reasons: Mapping[date, Tuple[str, float]]

    def scenes(self, scenes: Sequence[SceneRecord], piece: Grid) -> Tuple[SceneRecord, ...]:
        """Return those of the scenes that a piece is made of."""
        days = self.taken[place_of(piece)]
        return tuple(scene for scene in scenes if scene.day in days)

    def marked(self, scenes: Sequence[SceneRecord], piece: Grid) -> Tuple[SceneRecord, ...]:
        """Return all scenes, and say of each whether a piece takes it or leaves it."""
        days = self.taken[place_of(piece)]
        return tuple(replace(scene, left=scene.day not in days) for scene in scenes)


def selection(word: str) -> str:
    """Return the word of a job; EngineError for an unknown one."""
    if word not in WORDS:
        raise EngineError(
            "select",
            sentence("The choice of dates can't be {word}.", word=repr(word)),
            sentence("Choose one of {words}.", words=", ".join(WORDS)),
        )
    return word


def take_all(scenes: Sequence[SceneRecord]) -> Dict[date, Tuple[str, float]]:
    """Return the reasons where every date is taken."""
    return {scene.day: (TAKEN_ALL, 1.0) for scene in scenes}


def choose_dates(
    scenes: Sequence[SceneRecord], period: DateRange, grid: Grid, read: ClassReader, report: Report
) -> Choice:
    """Return the choice for every block of ``grid``.

    Raises EngineError where no scene has classes: nothing says then which dates are clear.
    """
    if not any(scene.mask is not None for scene in scenes):
        raise EngineError(
            "no-classes",
            "None of the scenes has a scene classification, by which dates could be chosen.",
            "Take all dates, or give masks.",
        )
    coarse = _coarse(grid)
    layers: Dict[date, np.ndarray] = {}
    for scene in scenes:
        report.check_cancelled()
        layer = layers.setdefault(scene.day, np.full(coarse.shape, NO_DATA, np.uint8))
        found = _layer(scene, read(scene, coarse))
        if found is not None:
            np.copyto(layer, found, where=(layer == NO_DATA))
    days = sorted(layers)
    numbers = {day_number(day, period.middle.year): day for day in days}
    taken: Dict[Tuple[int, int], FrozenSet[date]] = {}
    votes: Dict[date, List[str]] = {day: [] for day in days}
    for _, _, piece in pieces_by_block(grid):
        report.check_cancelled()
        place = place_of(piece)
        box, middle = _box(coarse, place)
        stack = np.stack([layers[day][box] for day in days])
        chosen, reasons = choose(cloud_shares(list(numbers), stack, middle))
        if len(chosen) < FEWEST:
            chosen, reasons = list(numbers), dict.fromkeys(numbers, TAKEN_FEW)
        taken[place] = frozenset(numbers[number] for number in chosen)
        for number, reason in reasons.items():
            votes[numbers[number]].append(reason)
    told = {}
    for day in days:
        share = sum(day in place for place in taken.values()) / len(taken)
        told[day] = (Counter(votes[day]).most_common(1)[0][0], share)
    return Choice(taken, told)


def day_number(day: date, year: int) -> int:
    """Return a day as the method counts it: 1 is 1 January, years have 365 days."""
    leap_days = sum(date(y, 2, 29) <= day for y in range(2012, 2101, 4) if y % 100 or y % 400 == 0)
    before = sum(date(y, 2, 29) < date(year, 1, 1) for y in range(2012, 2101, 4) if y % 100 or y % 400 == 0)
    return (day - date(year, 1, 1)).days + 1 - leap_days + before + (day.month == 2 and day.day == 29)


def _coarse(grid: Grid) -> Grid:
    """Return cells at multiples of CELL_PX over the grid's blocks and the boxes around them."""
    column, row = origin_of(grid)
    reach = (BOX_BLOCKS + 1) * BLOCK_PX
    first_column, first_row = (column - reach) // CELL_PX, (row - reach) // CELL_PX
    width = -(-(column + grid.width + reach) // CELL_PX) - first_column
    height = -(-(row + grid.height + reach) // CELL_PX) - first_row
    t = grid.transform
    cell_x, cell_y = t.a * CELL_PX, t.e * CELL_PX
    x = t.c + (first_column * CELL_PX - column) * t.a
    y = t.f + (first_row * CELL_PX - row) * t.e
    return Grid(grid.crs, Affine(cell_x, 0, x, 0, cell_y, y), width, height, grid.name)


def _layer(scene: SceneRecord, classes: Optional[np.ndarray]) -> Optional[np.ndarray]:
    if classes is None or scene.mask is None:
        return None
    if scene.mask.kind == "scl":
        cloud, none = np.isin(classes, CLOUD_SCL), ~np.isfinite(classes) | (classes == 0)
    else:
        cloud, none = classes != 0, ~np.isfinite(classes)
    return np.where(none, NO_DATA, np.where(cloud, CLOUD, 0)).astype(np.uint8)


def _box(coarse: Grid, place: Tuple[int, int]) -> Tuple[Tuple[slice, slice], Tuple[slice, slice]]:
    """Return the cells of the box around a block, and of the block within the box."""
    first_column, first_row = origin_of(coarse)
    outer, inner = [], []
    for block, first, size in ((place[1], first_row, coarse.height), (place[0], first_column, coarse.width)):
        start = max(0, (block - BOX_BLOCKS) * BLOCK_PX // CELL_PX - first)
        end = min(size, -(-(block + BOX_BLOCKS + 1) * BLOCK_PX // CELL_PX) - first)
        outer.append(slice(start, end))
        here = block * BLOCK_PX // CELL_PX - first, -(-(block + 1) * BLOCK_PX // CELL_PX) - first
        inner.append(slice(here[0] - start, here[1] - start))
    return (outer[0], outer[1]), (inner[0], inner[1])
