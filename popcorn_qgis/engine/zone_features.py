"""Zones as features that the exactextract library reads."""

from __future__ import annotations

from typing import Any, Iterator, List

import numpy as np
import shapely
from exactextract.feature import Feature, FeatureSource


class ZoneFeatures(FeatureSource):
    """The geometries at ``positions``, each with its position as the only column."""

    def __init__(self, geometries: np.ndarray, positions: np.ndarray) -> None:
        super().__init__()
        self._geometries, self._positions = geometries, positions

    def count(self) -> int:
        return len(self._positions)

    def __iter__(self) -> Iterator[Feature]:
        for position in self._positions:
            yield _ZoneFeature(int(position), shapely.to_wkb(self._geometries[position]))

    def srs_wkt(self) -> None:
        return None


class _ZoneFeature(Feature):
    def __init__(self, position: int, wkb: bytes) -> None:
        super().__init__()
        self._position, self._wkb = position, wkb

    def get(self, name: str) -> int:
        return self._position

    def geometry(self) -> bytes:
        return self._wkb

    def fields(self) -> List[Any]:
        return ["position"]
