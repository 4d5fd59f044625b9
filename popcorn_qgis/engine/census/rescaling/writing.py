"""Writing people pixel by pixel, as planned for the zones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ...feedback import Report
from ...io.raster import RasterWriter
from ...zones.pixels import ZonePixels
from .plan import Plan
from .weights import Weights


@dataclass(frozen=True)
class Mapped:
    """What was written: per zone the people, and how many pixels inside it have any value; the sum.

    ``emptied``: how many pixels of the zones got nobody because their centre lies on a border.
    """

    people: np.ndarray
    pixels: np.ndarray
    total: float
    emptied: int


def place(
    out: RasterWriter,
    band: int,
    pixels: ZonePixels,
    weights: Weights,
    plan: Plan,
    unscaled: bool,
    report: Report,
) -> Mapped:
    """Write one band of ``out``; ``unscaled`` keeps the weights outside all zones, else they are nodata."""
    n, outside = len(plan.factor), 1.0 if unscaled else np.nan
    # The last entry is what the index −1, no zone, finds.
    factor = np.append(np.where(np.isnan(plan.factor), outside, plan.factor), outside)
    mapped = np.append(np.isfinite(plan.factor), False)
    even = np.append(plan.even, np.nan)
    even_on_nodata = np.append(plan.even_on_nodata, False)
    people, count, total, emptied = np.zeros(n), np.zeros(n), 0.0, 0
    set_value = plan.set_value.astype(np.float32).astype(np.float64)
    all_windows, start = list(pixels.windows()), 0
    some_spread = bool(np.isfinite(plan.even).any())
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Writing the map")
        runs, end = pixels.runs(window), start + window.width * window.height
        set_here, set_now = _within(plan.set_key, start, end)
        add_here, add_now = _within(plan.add_key, start, end)
        start = end
        if runs.empty and not unscaled and not len(set_here) and not len(add_here):
            continue  # what is not written is nodata
        weight = weights.read(window)
        value = weight * runs.spread(factor)
        if some_spread:
            each = runs.spread(even)
            spread = np.isfinite(each) & (np.isfinite(weight) | runs.spread(even_on_nodata))
            value[spread] = each[spread]
        flat = value.ravel()
        if plan.empty_borders:
            border = runs.undecided[mapped[runs.zone_at(runs.undecided)]]
            border = border[np.isfinite(flat[border])]
            flat[border] = 0.0
            emptied += len(border)
        flat[set_here] = set_value[set_now]
        flat[add_here] = np.nan_to_num(flat[add_here]) + plan.add_people[add_now]
        written = value.astype(np.float32)
        out.write(written, window, band)
        flat[:] = written.ravel()
        valid = np.isfinite(flat)
        flat[~valid] = 0.0
        total += float(flat.sum())
        valid[runs.undecided] = False
        count += runs.sums(valid, n)
        flat[set_here] = 0.0  # which are shared out below
        people += runs.sums(flat, n)
    on_border = np.nan_to_num(set_value)[plan.pair_set] * plan.pair_fraction
    people += np.bincount(plan.pair_zone, on_border, minlength=n)
    return Mapped(people, count, total, emptied)


def _within(keys: np.ndarray, start: int, end: int) -> Tuple[np.ndarray, slice]:
    """Return the pixels with keys from ``start`` to ``end``, counted from there, and where they stand."""
    low, high = (int(at) for at in np.searchsorted(keys, [start, end]))
    return keys[low:high] - start, slice(low, high)
