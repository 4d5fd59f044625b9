"""Reading weights and people window by window, and what a raster may not be for that."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.windows import Window

from ..credits import inherited
from ..errors import EngineError
from ..period import period_of
from ..raster import read_window
from ..report import Report

#: What a raster of ours shows when it does not show people, by its QUANTITY tag.
NOT_PEOPLE = {
    "builtup": "built-up probabilities",
    "builtup_binary": "built-up or not",
    "builtup_std": "standard deviations",
    "occupancy": "people per fully built-up pixel",
    "occupancy_std": "standard deviations",
    "population_std": "standard deviations",
    "population_relative_std": "relative uncertainties",
    "population_change": "changes between two dates",
    "sentinel1": "radar imagery",
    "sentinel2": "optical imagery",
}


class Weights:
    """One band of an open raster, read as weights: not negative, NaN where nodata."""

    def __init__(self, dataset: Any, band: int) -> None:
        check_band(dataset, band)
        self._dataset, self._band = dataset, band
        self.period, self.credits = period_of(dataset.tags()), inherited(dataset.tags())
        self.negative = 0  # pixels read so far that were below 0

    def read(self, window: Window) -> np.ndarray:
        """Return float64 [H, W]; negative values count as 0, infinite ones as nodata."""
        values = read_window(self._dataset, self._band, window).astype(np.float64)
        values[~np.isfinite(values)] = np.nan
        below = values < 0
        if below.any():
            self.negative += int(below.sum())
            values[below] = 0
        return values

    def warn(self, report: Report) -> None:
        """Say how many pixels were negative."""
        if self.negative:
            report.warning(f"{self.negative:,} pixels of the raster are negative; they count as 0.")


def check_band(dataset: Any, band: int) -> None:
    """Raise EngineError when the raster has no such band."""
    if not 1 <= band <= dataset.count:
        raise EngineError(
            "no-band",
            f"The raster has {dataset.count} band{'s' if dataset.count > 1 else ''}, not a band {band}.",
            f"Choose a band from 1 to {dataset.count}.",
        )


def check_people(dataset: Any) -> None:
    """Raise EngineError when the raster's tags say that its values are not people."""
    quantity = dataset.tags().get("QUANTITY", "")
    if quantity in NOT_PEOPLE:
        raise EngineError(
            "not-people",
            f"The raster shows {NOT_PEOPLE[quantity]}. Such values do not add up to people.",
            "Choose a population raster: only counts of people can be summed.",
        )
