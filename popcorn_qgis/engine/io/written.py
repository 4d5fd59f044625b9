"""What was written to a raster, remembered by checksums and read again when the file is closed.

GDAL writes blocks late. On a full disk neither writing nor closing need fail, and a block that was lost reads
as no data: the map would have a hole that nobody told of.
"""

from __future__ import annotations

import zlib
from typing import Any, Callable, List, Optional

import numpy as np
import rasterio
from rasterio.windows import Window

#: Rows that are summed up, and read again, at a time.
_ROWS = 256
#: Blocks read at a time of overviews, of which only is asked that they can be read.
_ACROSS_PX = 4096


class Written:
    """The checksums of what a raster was given, piece by piece; later pieces replace what they cover."""

    def __init__(self) -> None:
        self._places: List[List[int]] = []  # first and last band, row, column, row behind, column behind
        self._sums: List[int] = []

    def note(self, array: np.ndarray, bands: int, window: Optional[Window], band: Optional[int]) -> None:
        """Remember [H, W] of one ``band``, or [B, H, W] of all ``bands``, in the raster's own dtype."""
        row, column = (int(window.row_off), int(window.col_off)) if window is not None else (0, 0)
        height, width = array.shape[-2:]
        first, last = (band, band) if band is not None else (1, bands)
        for top in range(0, height, _ROWS):
            part = np.ascontiguousarray(array[..., top : top + _ROWS, :])
            rows = part.shape[-2]
            self._places.append([first, last, row + top, column, row + top + rows, column + width])
            self._sums.append(zlib.crc32(part.data))

    def are_there(self, dataset: Any, looked: Callable[[], None]) -> bool:
        """Whether an open raster holds all of it; ``looked`` may raise to stop."""
        places = np.array(self._places, dtype=np.int64).reshape(-1, 6)
        for number in sorted(range(len(places)), key=lambda one: self._places[one][2:4]):
            looked()
            first, last, row, column, end_row, end_column = self._places[number]
            later = places[number + 1 :]
            if np.any(
                (later[:, 0] <= last)
                & (later[:, 1] >= first)
                & (later[:, 2] < end_row)
                & (later[:, 4] > row)
                & (later[:, 3] < end_column)
                & (later[:, 5] > column)
            ):
                continue  # written over
            window = Window(column, row, end_column - column, end_row - row)
            there = dataset.read(list(range(first, last + 1)), window=window)
            if zlib.crc32(np.ascontiguousarray(there).data) != self._sums[number]:
                return False
        return True


def read_overviews(path: Any, levels: int, looked: Callable[[], None]) -> None:
    """Read all blocks of all overviews; raises what rasterio raises where one can't be read."""
    for level in range(levels):
        with rasterio.open(path, overview_level=level) as dataset:
            for row in range(0, dataset.height, _ROWS):
                for column in range(0, dataset.width, _ACROSS_PX):
                    looked()
                    width = min(_ACROSS_PX, dataset.width - column)
                    dataset.read(window=Window(column, row, width, min(_ROWS, dataset.height - row)))
