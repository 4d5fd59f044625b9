"""How a loaded forest runs: the bands of its inputs, one after the other, are its features."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Tuple

import numpy as np

from ..models.forest import Forest, read_forest
from ..tiling.tile import every_band

if TYPE_CHECKING:
    from .estimator import Network

#: Pixels that are sent through all trees at a time: what stays in the processor's cache.
_AT_ONCE_PX = 1 << 15


class ForestSession:
    """A forest in plain arrays, on the CPU. Several threads may run it."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._forest: Forest = read_forest(network.data, network.name)

    def run(self, feeds: Dict[str, np.ndarray], crop: Tuple[slice, slice]) -> Tuple[np.ndarray, ...]:
        """Return the output for the part ``crop`` of the window, float32 [bands, height, width]."""
        parts = [feeds[name][0][every_band(crop)] for name in self.network.inputs]
        features = np.concatenate(parts, axis=0)
        count, height, width = features.shape
        flat = features.reshape(count, -1)
        values = np.empty((self._forest.values.shape[1], flat.shape[1]), dtype=np.float32)
        for start in range(0, flat.shape[1], _AT_ONCE_PX):
            part = slice(start, start + _AT_ONCE_PX)
            values[:, part] = self._forest.predict(flat[:, part])
        return (values.reshape(-1, height, width),)
