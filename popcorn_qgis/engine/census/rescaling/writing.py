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
    some_spread = bool(np.isfinite(plan.even).any())
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Writing the map")
        (index, exact), weight = pixels.owners(window), weights.read(window)
        value = weight * factor[index]
        if some_spread:
            spread = np.isfinite(even[index]) & (np.isfinite(weight) | even_on_nodata[index])
            value[spread] = even[index][spread]
        flat, owner, end = value.ravel(), index.ravel(), start + value.size
        undecided = np.flatnonzero(~exact.ravel())
        if plan.empty_borders:
            border = undecided[mapped[owner[undecided]] & np.isfinite(flat[undecided])]
            flat[border] = 0.0
            emptied += len(border)
        low, high = np.searchsorted(plan.set_key, [start, end])
        set_here = plan.set_key[low:high] - start
        flat[set_here] = set_value[low:high]
        low, high = np.searchsorted(plan.add_key, [start, end])
        added = plan.add_key[low:high] - start
        flat[added] = np.nan_to_num(flat[added]) + plan.add_people[low:high]
        written = value.astype(np.float32)
        out.write(written, window, band)
        people_here = written.ravel().astype(np.float64)
        valid = np.isfinite(people_here)
        people_here[~valid] = 0.0
        total += float(people_here.sum())
        bucket = owner + 1  # 0: no zone
        valid[undecided] = False
        count += np.bincount(bucket[valid], minlength=n + 1)[1:]
        people_here[set_here] = 0.0  # which are shared out below
        people += np.bincount(bucket, people_here, minlength=n + 1)[1:]
        start = end
    on_border = np.nan_to_num(set_value)[plan.pair_set] * plan.pair_fraction
    people += np.bincount(plan.pair_zone, on_border, minlength=n)
    return Mapped(people, count, total, emptied)
