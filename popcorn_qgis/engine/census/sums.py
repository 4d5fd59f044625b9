"""Sums of a raster over zones, by the fraction of each pixel that a zone covers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..raster import read_window
from ..report import Report
from ..zone_pixels import ZonePixels


@dataclass(frozen=True)
class ZoneSums:
    """Per zone ``people`` and ``pixels`` with a value, both by fraction, float64; the raster's ``total``."""

    people: np.ndarray
    pixels: np.ndarray
    total: float


def sum_by_zone(dataset: Any, band: int, pixels: ZonePixels, zones: int, report: Report) -> ZoneSums:
    """Sum a band over zones, window by window; zones may overlap; nodata counts as nobody."""
    people, covered, total = np.zeros(zones), np.zeros(zones), 0.0
    all_windows = list(pixels.windows())
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Summing people over zones")
        value = read_window(dataset, band, window).astype(np.float64).ravel()
        valid = np.isfinite(value)
        value[~valid] = 0.0
        total += float(value.sum())
        cover = pixels.coverage(window)
        people += np.bincount(cover.zone, cover.fraction * value[cover.pixel], minlength=zones)
        covered += np.bincount(cover.zone, cover.fraction * valid[cover.pixel], minlength=zones)
    return ZoneSums(people, covered, total)
