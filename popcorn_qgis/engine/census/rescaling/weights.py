"""Reading weights window by window."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
from rasterio.windows import Window

from ....contract.credits import inherited
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.dates import period_of
from ...io.raster import check_band, read_window
from ..checks import Negatives, check_weights, doubts


class Weights:
    """One band of an open raster, read as weights: not negative, NaN where nodata.

    ``gaps``, an open raster on the same grid, gives the weights where the band has none. Raises
    EngineError for a raster that can't be one of weights.
    """

    def __init__(self, dataset: Any, band: int, gaps: Any = None) -> None:
        check_band(dataset, band)
        check_weights(dataset, band)
        self._dataset, self._band, self._gaps = dataset, band, gaps
        self.period, self.credits = period_of(dataset.tags()), inherited(dataset.tags())
        self._negatives = Negatives()

    def read(self, window: Window, counted: Optional[np.ndarray] = None) -> np.ndarray:
        """Return float64 [H, W]; negative values count as 0, infinite ones as nodata.

        ``counted``, bool [H, W], are the pixels of which ``judge`` tells.
        """
        values = read_window(self._dataset, self._band, window).astype(np.float64)
        values[~np.isfinite(values)] = np.nan
        if counted is not None:
            self._negatives.add(values[counted])
        missing = np.isnan(values)
        if self._gaps is not None and missing.any():
            values[missing] = read_window(self._gaps, 1, window)[missing]
        values[values < 0] = 0
        return values

    def judge(self, report: Report) -> None:
        """Say what is odd about the values read; raise EngineError where they can't be weights."""
        for text in doubts(self._dataset, self._band):
            report.warning(text)
        self._negatives.check(Path(self._dataset.name).name)
        if self._negatives.pixels:
            report.warning(
                sentence(
                    "{pixels:,} pixels of the raster are negative; they count as 0.",
                    pixels=self._negatives.pixels,
                )
            )
