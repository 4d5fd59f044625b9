"""A small picture of the map so far, for QGIS to show while the rest is computed."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import List, Tuple

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError
from rasterio.transform import Affine

from ...contract.jobs import RasterResult
from ..feedback import Report
from ..io.grid import Grid
from ..tiling.tile import FinishedTile, Tile
from .stack import Stack
from .tile_pass import Visitor

LONGEST_SIDE_PX = 1024
SECONDS_BETWEEN = 2.0


def previews(folder: str, quantity: str, scene: Stack, report: Report) -> List[Visitor]:
    """Return what shows the growing map of the job's output, ``quantity``; nothing without a folder."""
    if not folder:
        return []
    return [Preview(folder, quantity, scene.region_grid, scene.region, report).add]


class Preview:
    """Means of the finished tiles over cells of several pixels; at most one file every two seconds.

    Each file has a new name, because Windows does not rewrite an open one; who reads them deletes
    them. Values are those of the map, per pixel of the map. ``add`` belongs to one thread. A folder
    that cannot be written ends the preview, not the run.
    """

    def __init__(self, folder: str, quantity: str, grid: Grid, region: Tile, report: Report) -> None:
        self._folder, self._quantity = Path(folder), quantity
        self._grid, self._region, self._report = grid, region, report
        self._factor = max(-(-max(region.height, region.width) // LONGEST_SIDE_PX), 1)
        shape = (-(-region.height // self._factor), -(-region.width // self._factor))
        self._sum = np.zeros(shape, dtype=np.float32)
        self._count = np.zeros(shape, dtype=np.int32)
        self._files = 0
        self._written_s = 0.0
        self._works = True
        self._show()

    def add(self, finished: FinishedTile) -> None:
        """Add a finished tile, and write the picture if it is time."""
        if not self._works:
            return
        mean, tile = finished.values["output"], finished.tile
        valid = ~np.isnan(mean)
        rows, row_starts = self._cells(tile.row - self._region.row, tile.height)
        columns, column_starts = self._cells(tile.column - self._region.column, tile.width)
        for cells, values in ((self._sum, np.where(valid, mean, 0)), (self._count, valid)):
            sums = np.add.reduceat(values.astype(cells.dtype), row_starts, axis=0)
            cells[rows, columns] += np.add.reduceat(sums, column_starts, axis=1)
        if time.monotonic() - self._written_s >= SECONDS_BETWEEN:
            self._show()

    def _cells(self, first: int, length: int) -> Tuple[slice, np.ndarray]:
        """Return the cells that ``length`` pixels from ``first`` on fall into, and where each starts."""
        cells = np.arange(first, first + length) // self._factor
        starts = np.flatnonzero(np.diff(cells, prepend=-1))
        return slice(int(cells[0]), int(cells[-1]) + 1), starts

    def _show(self) -> None:
        self._files += 1
        f = self._factor
        a, b, c, d, e, top = self._grid.transform[:6]
        path = self._folder / f"preview-{self._files:05d}.tif"
        with np.errstate(invalid="ignore"):
            mean = np.where(self._count > 0, self._sum / self._count, np.nan).astype(np.float32)
        try:
            with rasterio.open(
                path,
                "w",
                driver="GTiff",
                height=mean.shape[0],
                width=mean.shape[1],
                count=1,
                dtype="float32",
                nodata=np.nan,
                crs=self._grid.crs,
                transform=Affine(a * f, b * f, c, d * f, e * f, top),
                compress="DEFLATE",
                zlevel=1,
            ) as raster:
                raster.write(mean, 1)
        except (RasterioError, CPLE_BaseError, OSError):
            self._works = False
            with suppress(OSError):
                path.unlink()
            self._report.log("The preview cannot be written and stops; the map is not affected.")
            return
        self._written_s = time.monotonic()
        area = self._grid.pixel_area_m2()
        self._report.preview(RasterResult(str(path), self._quantity, "Preview", area))
