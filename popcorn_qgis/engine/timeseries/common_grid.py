"""Two maps brought to cells of one lattice: their common pixels, or cells that both are summed to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..census.cells import Read, Shares, cell_grid
from ..feedback import Report
from ..io.dates import Period, period_of
from ..io.missing import PEOPLE
from ..io.raster import Grid, read_window
from ..io.sample import read_values

ALIGNED = 1e-3  # of a pixel: grids that are off by less are one


@dataclass(frozen=True)
class Side:
    """One date: its map, its standard deviation where given, both on the same grid."""

    path: str
    people: Any
    grid: Grid
    std_path: str = ""
    std: Optional[Any] = None

    @property
    def period(self) -> Period:
        """The days that the map shows."""
        return period_of(self.people.tags())

    def reader(self, column: int, row: int, width: int) -> Read:
        """Return what reads rows of the people, from ``column``, ``row`` on."""

        def read(start: int, stop: int) -> np.ndarray:
            return read_values(self.people, 1, Window(column, row + start, width, stop - start), PEOPLE)[0]

        return read

    def std_reader(self, column: int, row: int, width: int) -> Optional[Read]:
        """Return the same for the standard deviation; raises EngineError where it is negative."""
        if self.std is None:
            return None

        def read(start: int, stop: int) -> np.ndarray:
            values = self._rows(self.std, column, row + start, width, stop - start)
            if (values < 0).any():
                raise EngineError(
                    "not-std",
                    sentence(
                        "{file} is no standard deviation: it has negative values.",
                        file=Path(self.std_path).name,
                    ),
                    "Choose the standard deviation that was made with the map.",
                )
            return values

        return read

    @staticmethod
    def _rows(dataset: Any, column: int, row: int, width: int, height: int) -> np.ndarray:
        window = Window(column, row, width, height)
        return np.asarray(read_window(dataset, 1, window), dtype=np.float64)


@dataclass(frozen=True)
class Part:
    """How one side is summed: to which cells, from which of them on, and which of their parts it covers."""

    cells: Grid
    rows: Shares
    columns: Shares
    pixels_per_cell: float
    people: Read
    std: Optional[Read]


def steps_between(one: Grid, other: Grid) -> Optional[Tuple[int, int]]:
    """Return by how many columns and rows ``other`` starts after ``one``; None where pixels do not meet."""
    a, b = one.transform, other.transform
    longest = max(one.width, one.height, other.width, other.height)
    if one.crs != other.crs or max(abs(a.a - b.a), abs(a.e - b.e)) * longest > ALIGNED * abs(a.a):
        return None
    column, row = (b.c - a.c) / a.a, (b.f - a.f) / a.e
    if max(abs(column - round(column)), abs(row - round(row))) > ALIGNED:
        return None
    return round(column), round(row)


def parts_of(before: Side, after: Side, cell_size_m: float, report: Report) -> Tuple[Part, Part]:
    """Return both sides on cells of one lattice; each part starts at its own cell."""
    if before.grid.crs != after.grid.crs:
        raise EngineError(
            "other-crs",
            sentence(
                "The maps have different coordinate systems ({before} and {after}), and counts "
                "of people are never resampled.",
                before=_crs(before),
                after=_crs(after),
            ),
            "Map both dates in the same coordinate system.",
        )
    offset = steps_between(before.grid, after.grid)
    if offset is not None:
        return _on_common_pixels(before, after, offset, cell_size_m)
    if not cell_size_m:
        east, north = before.grid.pixel_size_m()
        other_east, other_north = after.grid.pixel_size_m()
        raise EngineError(
            "other-grid",
            sentence(
                "The pixels of the maps do not meet ({east:.4g} m × {north:.4g} m and "
                "{other_east:.4g} m × {other_north:.4g} m), and counts of people are never "
                "resampled.",
                east=east,
                north=north,
                other_east=other_east,
                other_north=other_north,
            ),
            "Give a cell size, such as 100 m: both maps are then summed to the same cells.",
        )
    report.log(
        sentence(
            "The maps lie on different grids: both are summed to cells of {cell_size_m:g} m.",
            cell_size_m=cell_size_m,
        )
    )
    sides = []
    for side in (before, after):
        cells, rows, columns = cell_grid(side.grid, cell_size_m)
        every = (0, 0, side.grid.width)
        ratio = _ratio(cells, side.grid)
        sides.append(Part(cells, rows, columns, ratio, side.reader(*every), side.std_reader(*every)))
    return sides[0], sides[1]


def _on_common_pixels(
    before: Side, after: Side, offset: Tuple[int, int], cell_size_m: float
) -> Tuple[Part, Part]:
    """Return both sides cut to the pixels that both maps have; what one does not know, neither counts."""
    column, row = max(offset[0], 0), max(offset[1], 0)
    width = min(before.grid.width, offset[0] + after.grid.width) - column
    height = min(before.grid.height, offset[1] + after.grid.height) - row
    if width <= 0 or height <= 0:
        raise apart()
    common = before.grid.crop(column, row, width, height)
    if cell_size_m:
        cells, rows, columns = cell_grid(common, cell_size_m)
    else:
        cells, rows, columns = common, _one_to_one(height), _one_to_one(width)
    places = ((column, row, width), (column - offset[0], row - offset[1], width))
    one, two = before.reader(*places[0]), after.reader(*places[1])

    def where_both(read: Read) -> Read:
        return lambda start, stop: np.where(
            np.isfinite(one(start, stop)) & np.isfinite(two(start, stop)), read(start, stop), np.nan
        )

    def part(side: Side, place: Tuple[int, int, int], people: Read) -> Part:
        std = side.std_reader(*place)
        known_std = where_both(std) if std is not None else None
        return Part(cells, rows, columns, _ratio(cells, common), where_both(people), known_std)

    return part(before, places[0], one), part(after, places[1], two)


def _one_to_one(pixels: int) -> Shares:
    return Shares(np.arange(pixels, dtype=np.int64), np.ones(pixels), pixels)


def _ratio(cells: Grid, pixels: Grid) -> float:
    return abs(cells.transform.determinant / pixels.transform.determinant)


def _crs(side: Side) -> str:
    return str(side.grid.crs.to_string())[:40]


def apart() -> EngineError:
    """Return what to raise for maps that do not overlap."""
    return EngineError(
        "no-overlap",
        "The two maps show different places: they do not overlap.",
        "Choose two maps of the same area.",
    )
