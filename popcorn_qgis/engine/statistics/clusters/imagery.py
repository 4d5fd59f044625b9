"""The imagery as vectors: the mean of the seasons in each band, made comparable."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Tuple

import numpy as np
from rasterio.windows import Window

from ...feedback import Report
from ...inference.stack import Stack
from ...io.bands import S1_BANDS, S2_BANDS
from ...io.raster import windows
from ...tiling.tile import Tile
from .projection import transformed

WINDOW_PX = 512
_BANDS = {"s2": S2_BANDS, "s1": S1_BANDS}


@dataclass(frozen=True)
class Vectors:
    """The pixels of a stack as vectors; the same whatever the part that is read."""

    scene: Stack

    @property
    def bands(self) -> Tuple[str, ...]:
        """The names of the bands, in their order: optical first."""
        given = self.scene.layers
        return tuple(band for layer, names in _BANDS.items() if layer in given for band in names)

    @property
    def logarithmic(self) -> np.ndarray:
        """Bool [bands]: reflectance, of which the logarithm counts; echoes are in dB already."""
        return np.isin(self.bands, S2_BANDS)

    def windows(self) -> Iterator[Window]:
        """Yield the windows of the mapped region in which to go through it."""
        region = self.scene.region
        return windows(region.width, region.height, WINDOW_PX)

    def raw(self, window: Window, report: Report) -> np.ndarray:
        """Return the mean of the seasons, float64 [pixels, bands] in DN and dB; NaN where a band has none."""
        region, parts = self.scene.region, []
        tile = Tile(
            region.row + int(window.row_off),
            region.column + int(window.col_off),
            int(window.height),
            int(window.width),
        )
        for layer, names in _BANDS.items():
            if layer not in self.scene.layers:
                continue
            total = np.zeros((len(names), tile.height, tile.width))
            times = np.zeros_like(total)
            for step in self.scene.steps:
                report.check_cancelled()
                if layer in step.layers:
                    values = step.layers[layer].read(tile)
                    known = np.isfinite(values)
                    total[known] += values[known]
                    times += known
            mean = np.divide(total, times, out=np.full(total.shape, np.nan), where=times > 0)
            parts.append(mean.reshape(len(names), -1).T)
        return np.concatenate(parts, axis=1)

    def comparable(self, raw: np.ndarray) -> np.ndarray:
        """Return the vectors in which clusters are told apart, float64 [pixels, bands]."""
        return transformed(raw, self.logarithmic)
