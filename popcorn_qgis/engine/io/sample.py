"""Pixels from all over a raster, to tell its unit from; and a count of what can't be data in all of it."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ..feedback import Report
from .missing import Limits, Odd, beyond, is_fill
from .raster import apply_scaling, read_stored, scaling, windows

_SAMPLE_PX, _SIDE = 64, 5
_ENOUGH = 4096  # values to tell a unit from
_STEP_PX = 512
_MOST_PARTS = 36

#: Where stored values [B, H, W] are impossible: bool of the same shape.
Impossible = Callable[[np.ndarray], np.ndarray]


def read_clean(dataset: Any, bands: Sequence[int], window: Optional[Window], fill_zero: bool) -> np.ndarray:
    """Return the values that QGIS shows, float32 [B, H, W]; NaN where missing.

    ``fill_zero``: stored zeros in all bands are the sensor's own fill, whatever nodata is declared.
    """
    values, fills = _read_with_fills(dataset, bands, window, fill_zero)
    values[fills] = np.nan
    return values


def _read_with_fills(
    dataset: Any,
    bands: Sequence[int],
    window: Optional[Window],
    fill_zero: bool,
    infinite_is_missing: bool = True,
) -> Tuple[np.ndarray, np.ndarray]:
    """Return the values that QGIS shows, and where they are undeclared fills (still in the values)."""
    values = read_stored(dataset, bands, window, infinite_is_missing=infinite_is_missing)
    if fill_zero:
        values[:, (values == 0).all(axis=0)] = np.nan
    fills = np.zeros(values.shape, dtype=bool)
    for number, band in enumerate(bands):
        scale, offset = scaling(dataset, band)
        scaled = (scale, offset) != (1.0, 0.0)
        fills[number] = is_fill(values[number], dataset.dtypes[band - 1], scaled)
        apply_scaling(values[number], scale, offset)
    return values, fills


def read_values(
    dataset: Any, band: int, window: Optional[Window], limits: Limits
) -> Tuple[np.ndarray, np.ndarray]:
    """Return one band, float64 [H, W], NaN where missing, and where that is because it can't be data, bool.

    The values are those that QGIS shows; undeclared fills and what is beyond ``limits`` can't be data.
    """
    values, fills = _read_with_fills(dataset, [band], window, False, infinite_is_missing=False)
    odd = fills[0] | beyond(values[0], limits)
    values[0][odd] = np.nan
    return values[0].astype(np.float64), odd


def odd_values(dataset: Any, band: int, window: Optional[Window], odd: np.ndarray) -> np.ndarray:
    """Return the values that can't be data, as QGIS shows them, float32; none where there is no such one."""
    if not odd.any():
        return np.empty(0, np.float32)
    return np.asarray(_read_with_fills(dataset, [band], window, False, False)[0][0][odd])


def sample_of(dataset: Any, bands: Sequence[int], fill_zero: bool, report: Report) -> np.ndarray:
    """Return valid pixels from windows spread over the raster, float32 [bands, n]; n = 0: none at all."""
    block_rows, block_columns = dataset.block_shapes[bands[0] - 1]
    rows = _starts(dataset.height, _SAMPLE_PX, _SIDE, block_rows)
    columns = _starts(dataset.width, _SAMPLE_PX, _SIDE, block_columns)
    width, height = min(_SAMPLE_PX, dataset.width), min(_SAMPLE_PX, dataset.height)
    parts = [
        _valid(dataset, bands, Window(column, row, width, height), fill_zero)
        for row in rows
        for column in columns
    ]
    if sum(part.shape[1] for part in parts) == 0:
        for window in windows(dataset.width, dataset.height, _STEP_PX):  # look everywhere before saying so
            report.check_cancelled()
            parts.append(_valid(dataset, bands, window, fill_zero))
            if sum(part.shape[1] for part in parts) >= _ENOUGH:
                break
    return np.concatenate(parts, axis=1)


def _starts(length: int, size: int, count: int, block: int) -> List[int]:
    """Return starts spread over an axis up to its end, at the start of a block: one to decode, not two."""
    last = max(length - size, 0)
    starts = np.linspace(0, last, count).astype(int)
    return sorted({last, *(int(start) // block * block if size <= block else int(start) for start in starts)})


def _valid(dataset: Any, bands: Sequence[int], window: Window, fill_zero: bool) -> np.ndarray:
    values = read_clean(dataset, bands, window, fill_zero).reshape(len(bands), -1)
    return values[:, np.isfinite(values).all(axis=0)]


def count_odd(
    dataset: Any,
    bands: Sequence[int],
    fill_zero: bool,
    impossible: Impossible,
    report: Report,
    region: Optional[Window] = None,
    sampled: bool = False,
) -> Odd:
    """Return how many pixels of a region (None: all) hold undeclared fills or impossible values in a band.

    ``sampled``: of a large raster, only windows spread over it are counted.
    """
    odd = Odd()
    left, top = (int(region.col_off), int(region.row_off)) if region is not None else (0, 0)
    width, height = (
        (int(region.width), int(region.height)) if region is not None else (dataset.width, dataset.height)
    )
    parts = list(windows(width, height, _STEP_PX))
    if sampled and len(parts) > _MOST_PARTS:
        parts = parts[:: -(-len(parts) // _MOST_PARTS)]
    for part in parts:
        report.check_cancelled()
        window = Window(left + part.col_off, top + part.row_off, part.width, part.height)
        values, fills = _read_with_fills(dataset, bands, window, fill_zero)
        there = ~np.isnan(values).any(axis=0)
        known = np.where(fills, np.nan, values)
        wrong = fills | impossible(known)
        odd.add(wrong.any(axis=0) & there, there, values[wrong & there])
    return odd


def outside(limits: Limits) -> Impossible:
    """Return what finds values outside the limits."""
    return lambda values: beyond(values, limits)
