"""Overviews of a GeoTIFF in small pieces: can be cancelled, says how far it is, needs little memory.

GDAL's own call answers to nothing until it is done. Here GDAL still writes every level, as a further
image of the file; what makes such an image an overview is one tag in its directory, set at the end.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any, BinaryIO, Callable, Dict, Iterator, List, Sequence, Tuple

import numpy as np
import rasterio
from rasterio.windows import Window

#: Pixels of a level, in both directions, that are made at a time.
_PIECE_PX = 512
#: GDAL's block cache meanwhile: every block is read once, so that more would only be memory.
_CACHE_BYTES = 32 << 20

_SUBFILE_TYPE, _LONG, _REDUCED_IMAGE = 254, 4, 1
#: Tags that belong to the full image alone: GDAL's metadata and where the raster lies on the ground.
_NOT_OF_OVERVIEWS = {_SUBFILE_TYPE, 33550, 33922, 34264, 34735, 34736, 34737, 42112}

Shape = Tuple[int, int]
#: Joins 2 × 2 pixels [h, w], of which nodata are none, into one each.
Join = Callable[[np.ndarray, float], np.ndarray]


def level_shapes(height: int, width: int, block_px: int) -> List[Shape]:
    """Return height and width of the overviews, each half the one before, down to one block."""
    shapes = []
    while max(height, width) > block_px:
        height, width = -(-height // 2), -(-width // 2)
        shapes.append((height, width))
    return shapes


def add_overviews(
    path: Path,
    creation: Dict[str, Any],
    block_px: int,
    advance: Callable[[float], None],
    classes: bool = False,
    directions: Sequence[int] = (),
) -> None:
    """Add overviews to a closed GeoTIFF without any: averages of the valid ones of 2 × 2 pixels.

    With ``classes`` the most frequent of them, the smallest number where several are. The bands of
    ``directions`` are degrees clockwise from north: their mean goes around north.

    ``creation`` are the options that the file was made with, for rasterio. ``advance`` is told the fraction
    done after every band of every piece, and may raise to stop. Raises what rasterio raises, and OSError.
    """
    join = most_frequent_of_four if classes else average_of_four
    joins = [direction_of_four if band in directions else join for band in range(1, creation["count"] + 1)]
    shapes = level_shapes(creation["height"], creation["width"], block_px)
    total, done = float(sum(height * width for height, width in shapes)), 0
    for number, (height, width) in enumerate(shapes, start=1):
        above = f"GTIFF_DIR:{number}:{path}"
        options = {**creation, "height": height, "width": width, "append_subdataset": True}
        with (
            rasterio.Env(GDAL_CACHEMAX=_CACHE_BYTES),
            rasterio.open(above, num_threads="ALL_CPUS") as source,
            rasterio.open(path, "w", **options) as level,
        ):
            for window in _windows(height, width):
                pixels = window.height * window.width
                for band, half in _halved(source, window, joins):
                    level.write(half, band, window=window)
                    advance((done + pixels * band / len(joins)) / total)
                done += pixels
    if shapes:
        with path.open("r+b") as file:
            _mark(file)


def _windows(height: int, width: int) -> Iterator[Window]:
    for row in range(0, height, _PIECE_PX):
        for column in range(0, width, _PIECE_PX):
            yield Window(column, row, min(_PIECE_PX, width - column), min(_PIECE_PX, height - row))


def _halved(source: Any, window: Window, joins: Sequence[Join]) -> Iterator[Tuple[int, np.ndarray]]:
    """Return a window of the next level band by band: from 1, and [height, width] in the file's type."""
    row, column = 2 * window.row_off, 2 * window.col_off
    height = min(2 * window.height, source.height - row)
    width = min(2 * window.width, source.width - column)
    for band, join in enumerate(joins, start=1):  # one after the other: a member's is as large as the map
        values = source.read(band, window=Window(column, row, width, height))
        yield band, join(values, source.nodata)


def average_of_four(values: np.ndarray, nodata: float) -> np.ndarray:
    """Return the averages of 2 × 2 pixels without nodata [⌈h / 2⌉, ⌈w / 2⌉]; whole numbers are rounded."""
    quarters = _quarters(values, nodata)
    total = np.zeros(quarters[0].shape, dtype=np.float32)
    count = np.zeros(quarters[0].shape, dtype=np.float32)
    for quarter in quarters:
        there = ~np.isnan(quarter) if np.isnan(nodata) else quarter != nodata
        total += np.where(there, quarter, 0)
        count += there
    with np.errstate(invalid="ignore"):
        mean = total / count
    if values.dtype.kind in "iu":
        mean = np.floor(mean + np.float32(0.5))
    return np.where(count > 0, mean, nodata).astype(values.dtype)


def direction_of_four(values: np.ndarray, nodata: float) -> np.ndarray:
    """Return the mean directions of 2 × 2 pixels, degrees clockwise from north; nodata where they cancel."""
    there = np.where(np.isnan(values) if np.isnan(nodata) else values == nodata, np.nan, np.radians(values))
    east, north = (average_of_four(part, np.nan) for part in (np.sin(there), np.cos(there)))
    mean = np.degrees(np.arctan2(east, north)) % 360
    return np.where(np.hypot(east, north) > 1e-6, mean, nodata).astype(values.dtype)


def most_frequent_of_four(values: np.ndarray, nodata: float) -> np.ndarray:
    """Return the most frequent of 2 × 2 whole numbers [⌈h / 2⌉, ⌈w / 2⌉], the smallest where several are."""
    quarters = np.sort(np.stack(_quarters(values, nodata)), axis=0)
    best, most = np.full(quarters.shape[1:], nodata, dtype=values.dtype), np.zeros(quarters.shape[1:], int)
    for quarter in quarters:
        count = np.where(quarter == nodata, 0, (quarters == quarter).sum(axis=0))
        better = count > most
        best[better], most[better] = quarter[better], count[better]
    return best


def _quarters(values: np.ndarray, nodata: float) -> List[np.ndarray]:
    """Return the four pixels of each 2 × 2, as four arrays; what lies beyond the edge is nodata."""
    height, width = values.shape
    if height % 2 or width % 2:
        values = np.pad(values, ((0, height % 2), (0, width % 2)), constant_values=nodata)
    return [values[row::2, column::2] for row in (0, 1) for column in (0, 1)]


# -- the directories of a TIFF file ------------------------------------------------------------------


def _mark(file: BinaryIO) -> None:
    """Make every image after the first an overview: its directory is written anew, with one more tag.

    Raises OSError for a file whose directories can't be followed.
    """
    layout = _Layout(file)
    link = layout.first_link
    directory = layout.pointer_at(link)
    link = layout.read(directory)[1]
    while True:
        directory = layout.pointer_at(link)
        if directory == 0:
            return
        entries, next_link = layout.read(directory)
        following = layout.pointer_at(next_link)
        kept = [entry for entry in entries if layout.tag(entry) not in _NOT_OF_OVERVIEWS]
        place, link_of_new = layout.append(
            [layout.entry(_SUBFILE_TYPE, _LONG, _REDUCED_IMAGE), *kept], following
        )
        layout.set_pointer(link, place)
        link = link_of_new


class _Layout:
    """How directories lie in a TIFF or BigTIFF file; positions are bytes from its start."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        file.seek(0)
        head = file.read(4)
        if head[:2] not in (b"II", b"MM"):
            raise OSError("the file is no TIFF")
        order = "<" if head[:2] == b"II" else ">"
        big = struct.unpack(f"{order}H", head[2:])[0] == 43
        self._count = struct.Struct(f"{order}{'Q' if big else 'H'}")
        self._pointer = struct.Struct(f"{order}{'Q' if big else 'I'}")
        self._head = struct.Struct(f"{order}HH{'Q' if big else 'I'}")  # tag, type, number of values
        self._value = struct.Struct(f"{order}I{'xxxx' if big else ''}")  # one LONG, left in its field
        self.first_link = 8 if big else 4

    def pointer_at(self, position: int) -> int:
        """Return the position that is written at ``position``."""
        return self._unpack(self._pointer, position)

    def set_pointer(self, position: int, value: int) -> None:
        """Write a position."""
        self._file.seek(position)
        self._file.write(self._pointer.pack(value))

    def read(self, position: int) -> Tuple[List[bytes], int]:
        """Return the entries of a directory, and where its link to the next one lies."""
        size = self._head.size + self._pointer.size
        start = position + self._count.size
        number = self._unpack(self._count, position)
        self._file.seek(start)
        data = self._file.read(number * size)
        if len(data) != number * size:
            raise OSError("the file is not whole")
        return [data[at : at + size] for at in range(0, len(data), size)], start + len(data)

    def tag(self, entry: bytes) -> int:
        """Return the tag of an entry."""
        return int(self._head.unpack(entry[: self._head.size])[0])

    def entry(self, tag: int, kind: int, value: int) -> bytes:
        """Return an entry with one value of four bytes."""
        return self._head.pack(tag, kind, 1) + self._value.pack(value)

    def append(self, entries: List[bytes], following: int) -> Tuple[int, int]:
        """Write a directory at the end; returns where it lies, and where its link lies."""
        end = self._file.seek(0, 2)
        place = -(-end // 8) * 8
        data = self._count.pack(len(entries)) + b"".join(entries)
        self._file.write(bytes(place - end) + data + self._pointer.pack(following))
        return place, place + len(data)

    def _unpack(self, kind: struct.Struct, position: int) -> int:
        self._file.seek(position)
        data = self._file.read(kind.size)
        if len(data) != kind.size:
            raise OSError("the file is not whole")
        return int(kind.unpack(data)[0])
