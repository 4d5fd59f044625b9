"""Writing people pixel by pixel, as planned for the zones."""

from __future__ import annotations

from dataclasses import dataclass

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
    people, count, total, emptied = np.zeros(n), np.zeros(n, dtype=np.int64), 0.0, 0
    set_value = plan.set_value.astype(np.float32).astype(np.float64)
    all_windows, start = list(pixels.windows()), 0
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Writing the map")
        (index, exact), weight = pixels.owners(window), weights.read(window)
        value = weight * factor[index]
        spread = np.isfinite(even[index]) & (np.isfinite(weight) | even_on_nodata[index])
        value[spread] = even[index][spread]
        if plan.empty_borders:
            border = ~exact & mapped[index] & np.isfinite(value)
            value[border] = 0.0
            emptied += int(border.sum())
        flat, owner, end = value.ravel(), index.ravel(), start + value.size
        low, high = np.searchsorted(plan.set_key, [start, end])
        own = np.ones(flat.size, dtype=bool)
        own[plan.set_key[low:high] - start] = False
        flat[plan.set_key[low:high] - start] = set_value[low:high]
        low, high = np.searchsorted(plan.add_key, [start, end])
        added = plan.add_key[low:high] - start
        flat[added] = np.nan_to_num(flat[added]) + plan.add_people[low:high]
        written = flat.reshape(value.shape).astype(np.float32)
        out.write(written, window, band)
        flat = written.ravel().astype(np.float64)
        valid = np.isfinite(flat)
        total += float(flat[valid].sum())
        valid &= owner >= 0
        count += np.bincount(owner[valid & exact.ravel()], minlength=n)
        own &= valid
        people += np.bincount(owner[own], flat[own], minlength=n)
        start = end
    on_border = np.nan_to_num(set_value)[plan.pair_set] * plan.pair_fraction
    people += np.bincount(plan.pair_zone, on_border, minlength=n)
    return Mapped(people, count, total, emptied)
