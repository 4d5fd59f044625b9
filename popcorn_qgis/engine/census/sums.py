"""Sums of a raster over zones: by the pixels whose centre a zone holds, or by covered fraction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..raster import read_window
from ..report import Report
from ..zone_pixels import ZonePixels


@dataclass(frozen=True)
class ZoneSums:
    """Per zone, float64: ``people``, ``pixels`` with a value, ``held`` pixels with or without one.

    Pixels count by fraction or wholly, as they were summed. ``total`` is the raster's sum.
    """

    people: np.ndarray
    pixels: np.ndarray
    held: np.ndarray
    total: float


def sum_by_zone(
    dataset: Any, band: int, pixels: ZonePixels, zones: int, report: Report, border: str = "fraction"
) -> ZoneSums:
    """Sum a band over zones, window by window; nodata counts as nobody.

    ``border`` is "fraction", where zones may overlap, or "centre", where a pixel whose centre two
    zones hold belongs to neither.
    """
    people, covered, held, total = np.zeros(zones), np.zeros(zones), np.zeros(zones), 0.0
    all_windows = list(pixels.windows())
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Summing people over zones")
        value = read_window(dataset, band, window).astype(np.float64).ravel()
        valid = np.isfinite(value)
        value[~valid] = 0.0
        total += float(value.sum())
        cover = pixels.coverage(window) if border == "fraction" else pixels.centres(window)
        people += np.bincount(cover.zone, cover.fraction * value[cover.pixel], minlength=zones)
        covered += np.bincount(cover.zone, cover.fraction * valid[cover.pixel], minlength=zones)
        held += np.bincount(cover.zone, cover.fraction, minlength=zones)
    return ZoneSums(people, covered, held, total)
