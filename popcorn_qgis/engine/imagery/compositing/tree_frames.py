"""What the tree-cover network sees of a window: four quarters and the year, of 17 channels, from a series."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Dict, List, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...io.raster import open_raster
from ...io.series import Member, Series
from ...io.units import SCALED_RADAR
from ...models.families.treecover.network import CHANNELS, FRAMES, LEAST, MARGIN_PX, MOST

#: Of bright ground, among the channels.
_BRIGHT = tuple(CHANNELS.index(band) for band in ("B02", "B03", "B04", "B08", "B11"))
_SLOPE = CHANNELS.index("slope")
_MEDIAN_PX, _LEAST_SLOPE, _DEGREES = 5, 0.02, 90.0
#: A member that lasts so many days is that of the year.
_YEAR_DAYS = 300
_REMEDY = sentence(
    "Make it with “Monthly imagery”: quarters and the year, for tree cover; with Sentinel-1 RTC and terrain."
)
#: Layer of the series → its channels, and what divides its values.
_PARTS = (
    ("s2", CHANNELS[:10], 10_000.0),
    ("s1_scaled", ("VV", "VH"), 1.0),
    ("indices", CHANNELS[13:], 1.0),
)


@dataclass(frozen=True)
class Frames:
    """The open rasters of a series, by frame: (dataset, its bands, the channels' places, divisor)."""

    parts: Tuple[Tuple[Tuple[Any, Tuple[int, ...], Tuple[int, ...], float], ...], ...]
    slope: Any
    shape: Tuple[int, int]

    def window(self, row: int, column: int, side: int) -> Tuple[np.ndarray, np.ndarray]:
        """Return float32 [5, 17, N, N] of N = side + 14 px around a window, and where Sentinel-2 saw it.

        Beyond the raster's edge it is reflected. Radar and slope that are missing take the window's median,
        other gaps the middle of what the network has learnt.
        """
        reach = side + 2 * MARGIN_PX
        found = np.full((FRAMES, len(CHANNELS), reach, reach), np.nan, np.float32)
        first = row - MARGIN_PX, column - MARGIN_PX
        for frame, parts in enumerate(self.parts):
            for dataset, bands, places, divisor in parts:
                found[frame, list(places)] = _read(dataset, bands, *first, reach, self.shape) / divisor
        wide = _read(self.slope, (1,), first[0] - 2, first[1] - 2, reach + 4, self.shape)[0]
        found[:, _SLOPE] = _smooth_slope(wide) / _DEGREES
        seen: np.ndarray = np.all(np.isfinite(found[:, :_SLOPE]), axis=(0, 1))
        inner = slice(MARGIN_PX, MARGIN_PX + side)
        _fill(found)
        return found, seen[inner, inner]


def bright_channels(frames: np.ndarray) -> np.ndarray:
    """Return [5, 5, H, W] of frames [5, 17, H, W]: what bright bare ground is told by."""
    return frames[:, list(_BRIGHT)]


def open_frames(series: Series, name: str, stack: ExitStack) -> Frames:
    """Return the open rasters of a series that holds quarters and the year, radar and slope.

    Raises EngineError for a series that lacks any of them, and for radar of another kind.
    """
    layers = {layer: _in_order(series.of(layer)) for layer, _, _ in _PARTS}
    missing = [layer for layer, members in layers.items() if len(members) != FRAMES]
    slopes = series.of("slope")
    if not slopes:
        missing.append("slope")
    if missing:
        words = {
            "s2": sentence("quarters and the year of Sentinel-2"),
            "indices": sentence("their indices"),
            "s1_scaled": sentence("Sentinel-1"),
            "slope": sentence("the slope"),
        }
        raise EngineError(
            "no-frames",
            sentence("The series {name} lacks {what}.", name=name, what=words[missing[0]]),
            _REMEDY,
        )
    frames: List[Tuple[Tuple[Any, Tuple[int, ...], Tuple[int, ...], float], ...]] = []
    for frame in range(FRAMES):
        parts = []
        for layer, channels, divisor in _PARTS:
            dataset = stack.enter_context(open_raster(layers[layer][frame].path))
            if layer == "s1_scaled" and dataset.tags().get("BACKSCATTER") != SCALED_RADAR:
                raise EngineError(
                    "backscatter",
                    sentence("The radar of the series {name} is not that of tree cover.", name=name),
                    _REMEDY,
                )
            parts.append((dataset, _bands(dataset, channels, name), _places(channels), divisor))
        frames.append(tuple(parts))
    slope = stack.enter_context(open_raster(slopes[0].path))
    return Frames(tuple(frames), slope, series.grid.shape)


def _in_order(members: Sequence[Member]) -> List[Member]:
    """Return four quarters in their order, then the year; nothing where a series holds anything else."""
    years = [one for one in members if (one.end - one.start).days >= _YEAR_DAYS]
    quarters = sorted((one for one in members if one not in years), key=lambda one: one.start)
    return [*quarters, *years] if (len(quarters), len(years)) == (FRAMES - 1, 1) else []


def _places(channels: Sequence[str]) -> Tuple[int, ...]:
    return tuple(CHANNELS.index(channel) for channel in channels)


def _bands(dataset: Any, channels: Sequence[str], name: str) -> Tuple[int, ...]:
    known: Dict[str, int] = {text: place for place, text in enumerate(dataset.descriptions, start=1)}
    lacking = [channel for channel in channels if channel not in known]
    if lacking:
        raise EngineError(
            "no-band",
            sentence("{file} has no band named {bands}.", file=name, bands=", ".join(lacking)),
            _REMEDY,
        )
    return tuple(known[channel] for channel in channels)


def _read(
    dataset: Any, bands: Sequence[int], row: int, column: int, side: int, shape: Tuple[int, int]
) -> np.ndarray:
    """Return float32 [bands, side, side] from a place that may lie outside, reflected there."""
    rows, columns = _reflected(row, side, shape[0]), _reflected(column, side, shape[1])
    top, left = int(rows.min()), int(columns.min())
    window = Window(left, top, int(columns.max()) - left + 1, int(rows.max()) - top + 1)
    values = dataset.read(list(bands), window=window).astype(np.float32)
    return values[:, rows - top][:, :, columns - left]


def _reflected(start: int, length: int, size: int) -> np.ndarray:
    """Return the places of an axis, those outside of it mirrored about the border's pixel."""
    index = np.arange(start, start + length)
    if size == 1:
        return np.zeros(length, np.intp)
    index = np.mod(index, 2 * (size - 1))
    return np.where(index >= size, 2 * (size - 1) - index, index)


def _smooth_slope(wide: np.ndarray) -> np.ndarray:
    """Return the median of 5 x 5 of [N + 4, N + 4] as [N, N]; the least slope is 0.02 where there is any."""
    raised = np.where((wide > 0) & (wide < _LEAST_SLOPE), _LEAST_SLOPE, wide)
    squares = np.lib.stride_tricks.sliding_window_view(raised, (_MEDIAN_PX, _MEDIAN_PX))
    return np.median(squares.reshape(*squares.shape[:2], -1), axis=2)


def _fill(frames: np.ndarray) -> None:
    """Put values into what is missing, in place."""
    middle = (np.array(LEAST) + np.array(MOST)) / 2
    for frame in frames:
        for channel, values in enumerate(frame):
            gaps = ~np.isfinite(values)
            if gaps.any():
                takes_median = _SLOPE <= channel <= _SLOPE + 2 and not gaps.all()
                values[gaps] = np.median(values[~gaps]) if takes_median else middle[channel]
