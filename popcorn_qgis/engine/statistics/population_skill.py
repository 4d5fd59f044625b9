"""A map of people against a reference raster of people, cell by cell of the reference: R², MAE, RMSE."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.warp import transform
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import JobResult, Table
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.missing import PEOPLE
from ..io.raster import read_window
from ..io.reading import window_under
from ..io.sample import read_values

_STRIP_PX = 256
_MOST_CELLS = 25_000_000
#: A cell counts where the map knows at least this share of it.
_KNOWN = 0.99


def compare_people(dataset: Any, band: int, reference: Any, report: Report) -> JobResult:
    """Sum the map to the reference's cells, each pixel whole to the cell that holds its centre, and compare.

    R² = 1 − Σ(map − reference)² / Σ(reference − its mean)². Numbers: r2, mae, rmse (people per cell), cells.
    Raises EngineError for a reference that is finer than the map, or that does not meet it.
    """
    own, theirs, name = Grid.of(dataset), Grid.of(reference), raster_name(reference.name)
    per_cell = theirs.pixel_area_m2() / own.pixel_area_m2()
    if per_cell < 1.5:
        raise EngineError(
            "finer-reference",
            sentence("The pixels of {file} are not larger than those of the map.", file=name),
            "Give a reference of larger cells, such as 100 m.",
        )
    window = window_under(theirs, own, name)
    cells = int(window.width) * int(window.height) if window is not None else 0
    if window is None or cells > _MOST_CELLS:
        raise EngineError(
            "reference",
            sentence("{file} has {cells:,} cells on the map.", file=name, cells=cells),
            "Give a reference that overlaps the map, and cut it to the map's extent.",
        )
    people, known = (np.zeros((int(window.height), int(window.width))) for _ in range(2))
    part = theirs.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
    for top in range(0, own.height, _STRIP_PX):
        report.progress(top / own.height, sentence("Summing people to the cells of the reference"))
        height = min(_STRIP_PX, own.height - top)
        values, _ = read_values(dataset, band, Window(0, top, own.width, height), PEOPLE)
        row, column = _cells(own, top, height, part)
        inside = (row >= 0) & (row < part.height) & (column >= 0) & (column < part.width)
        inside &= ~np.isnan(values)
        np.add.at(people, (row[inside], column[inside]), values[inside])
        np.add.at(known, (row[inside], column[inside]), 1)
    wanted = read_window(reference, 1, window).astype(np.float64)
    there = np.isfinite(wanted) & (known >= _KNOWN * np.floor(per_cell))
    if np.count_nonzero(there) < 2:
        raise EngineError(
            "reference",
            sentence("Fewer than two cells of {file} lie wholly on the map.", file=name),
            "Give a reference that overlaps the map.",
        )
    difference = people[there] - wanted[there]
    spread = float(((wanted[there] - wanted[there].mean()) ** 2).sum())
    numbers = {
        "r2": 1 - float((difference**2).sum()) / spread if spread > 0 else float("nan"),
        "mae": float(np.abs(difference).mean()),
        "rmse": float(np.sqrt((difference**2).mean())),
        "cells": float(np.count_nonzero(there)),
    }
    report.log(
        sentence(
            "R² {r2:.3f}; mean absolute error {mae:,.2f} and root mean square error {rmse:,.2f} people per "
            "cell, in {cells:,.0f} cells of {file}.",
            r2=numbers["r2"],
            mae=numbers["mae"],
            rmse=numbers["rmse"],
            cells=numbers["cells"],
            file=name,
        )
    )
    kept = {key: value for key, value in numbers.items() if np.isfinite(value)}
    return JobResult(tables={"matrix": Table(tuple(kept), (tuple(kept.values()),))}, numbers=kept)


def _cells(own: Grid, top: int, height: int, part: Grid) -> Any:
    """Return row and column, int [height, width], of the cell that holds each pixel's centre."""
    columns, rows = np.meshgrid(np.arange(own.width) + 0.5, np.arange(top, top + height) + 0.5)
    t, s = own.transform, ~part.transform
    x, y = t.c + t.a * columns + t.b * rows, t.f + t.d * columns + t.e * rows
    if own.crs != part.crs:
        flat = transform(own.crs, part.crs, x.ravel(), y.ravel())
        x, y = (np.asarray(one).reshape(x.shape) for one in flat)
    column, row = s.c + s.a * x + s.b * y, s.f + s.d * x + s.e * y
    return np.floor(row).astype(int), np.floor(column).astype(int)
