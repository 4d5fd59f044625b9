"""The features of zones: sums of covariates over their pixels, block by block."""

from __future__ import annotations

import numpy as np


class ZoneFeatures:
    """Sums over the pixels of zones: of each covariate where it has a value, of areas, of built-up.

    ``counts`` int64 and ``sums`` float64 [zones, covariates]; ``pixels`` int64, ``km2`` and ``builtup_km2``
    float64 [zones] of the pixels that count: those in the zone and not masked.
    """

    def __init__(self, zones: int, covariates: int) -> None:
        self.sums = np.zeros((zones, covariates))
        self.counts = np.zeros((zones, covariates), dtype=np.int64)
        self.pixels = np.zeros(zones, dtype=np.int64)
        self.km2 = np.zeros(zones)
        self.builtup_km2 = np.zeros(zones)

    def add(
        self, index: np.ndarray, values: np.ndarray, pixel_km2: np.ndarray, builtup: np.ndarray | None = None
    ) -> None:
        """Add a block: ``index`` int [H, W] of zones, −1 none; ``values`` float [covariates, H, W], NaN gaps.

        ``pixel_km2`` float [H, W]; ``builtup`` float [H, W] 0..1, NaN where unknown.
        """
        inside = index >= 0
        zone, zones = index[inside], len(self.pixels)
        self.pixels += np.bincount(zone, minlength=zones)
        area = np.broadcast_to(pixel_km2, index.shape)[inside]
        self.km2 += np.bincount(zone, area, minlength=zones)
        if builtup is not None:
            built = np.nan_to_num(builtup[inside].astype(np.float64)) * area
            self.builtup_km2 += np.bincount(zone, built, minlength=zones)
        for number, band in enumerate(values):
            value = band[inside]
            known = np.isfinite(value)
            self.counts[:, number] += np.bincount(zone[known], minlength=zones)
            self.sums[:, number] += np.bincount(zone[known], value[known].astype(np.float64), minlength=zones)

    @property
    def means(self) -> np.ndarray:
        """Return each covariate's mean over its valid pixels, float64 [zones, covariates]; NaN of none."""
        empty = np.full(self.sums.shape, np.nan)
        return np.divide(self.sums, self.counts, out=empty, where=self.counts > 0)
