"""Reading weights window by window."""

from __future__ import annotations

from typing import Any, Optional, Protocol

import numpy as np
from rasterio.windows import Window

from ....contract.credits import inherited
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.dates import period_of
from ...io.identity import raster_name
from ...io.missing import ANYTHING, Odd
from ...io.raster import check_band, read_window
from ...io.sample import odd_values, read_values
from ..checks import Negatives, check_weights, doubts


class Mask(Protocol):
    """Something that tells where nobody lives."""

    def out(self, window: Window) -> np.ndarray: ...


class Weights:
    """One band of an open raster, read as weights: not negative, NaN where nodata, 0 where ``mask`` says so.

    ``gaps``, an open raster on the same grid, gives the weights where the band has none. Raises
    EngineError for a raster that can't be one of weights.
    """

    def __init__(self, dataset: Any, band: int, gaps: Any = None, mask: Optional[Mask] = None) -> None:
        check_band(dataset, band)
        check_weights(dataset, band)
        self._dataset, self._band, self._gaps, self._mask = dataset, band, gaps, mask
        self.period = period_of(dataset.tags())
        self.credits = inherited(dataset.tags(), files=[raster_name(dataset.name)])
        self._negatives, self._odd = Negatives(), Odd()

    def read(self, window: Window, counted: Optional[np.ndarray] = None) -> np.ndarray:
        """Return float64 [H, W]; negative values count as 0, undeclared fills as nodata.

        ``counted``, bool [H, W], are the pixels of which ``judge`` tells.
        """
        values, wrong = read_values(self._dataset, self._band, window, ANYTHING)
        if counted is not None:
            self._negatives.add(values[counted])
            there = (np.isfinite(values) | wrong) & counted
            self._odd.add(
                wrong & counted, there, odd_values(self._dataset, self._band, window, wrong & counted)
            )
        missing = np.isnan(values)
        if self._gaps is not None and missing.any():
            values[missing] = read_window(self._gaps, 1, window)[missing]
        values[values < 0] = 0
        if self._mask is not None:
            values[self._mask.out(window) & ~np.isnan(values)] = 0
        return values

    def masked(self, mask: Mask) -> Weights:
        """Return the same weights with a mask."""
        return Weights(self._dataset, self._band, self._gaps, mask)

    def judge(self, report: Report) -> None:
        """Say what is odd about the values read; raise EngineError where they can't be weights."""
        for text in doubts(self._dataset, self._band):
            report.warning(text)
        self._odd.judge(raster_name(self._dataset.name), report)
        self._negatives.check(raster_name(self._dataset.name))
        if self._negatives.pixels:
            report.warning(
                sentence(
                    "{pixels:,} pixels of the raster are negative; they count as 0.",
                    pixels=self._negatives.pixels,
                )
            )
