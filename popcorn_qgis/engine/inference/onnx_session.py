"""How a loaded network runs: as its file says, or in the paired form that a CPU computes fastest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple

import numpy as np
import onnxruntime as ort

from ..models.families.popcorn.paired import SIDE_MULTIPLE_PX, PairedNetwork
from ..tiling.tile import every_band
from .device import Device, cpu_device, providers, session_options

if TYPE_CHECKING:
    from .estimator import Network

#: Pixels of the head that are computed at a time: 64 channels of them stay in the processor's cache.
_HEAD_PIXELS = 4096
#: Shapes of windows that get a session of their own (5 ms): those inside the scene and at its edges.
_SHAPES = 9
#: Smaller windows are parts of tiles, of many shapes.
_OWN_SESSION_PX = 256 * 256


class PlainSession:
    """The graph as it is, for windows of any shape, on any device."""

    def __init__(self, network: Network, device: Device) -> None:
        self.network = network
        self._session = _open(network.data, device)

    def run(self, feeds: Dict[str, np.ndarray], crop: Tuple[slice, slice]) -> Tuple[np.ndarray, ...]:
        """Return each output for the part ``crop`` of the window, float32 [bands, height, width]."""
        found = self._session.run(list(self.network.outputs), feeds)
        return tuple(np.ascontiguousarray(values[0][every_band(crop)]) for values in found)


class PairedSession:
    """The paired form, on the CPU; a window whose sides it can't take runs as the file says.

    The first shapes of windows get sessions of their own: where the sizes are known, ONNX Runtime joins
    more steps. Several threads may run it.
    """

    def __init__(self, network: Network, pair: PairedNetwork) -> None:
        self.network, self._pair = network, pair
        self._device = cpu_device("")
        self._head = _open(pair.head, self._device)
        self._any_shape = _open(pair.features, self._device)
        self._by_shape: Dict[Tuple[int, int], Any] = {}
        self._plain: Optional[PlainSession] = None

    def run(self, feeds: Dict[str, np.ndarray], crop: Tuple[slice, slice]) -> Tuple[np.ndarray, ...]:
        """Return the output for the part ``crop`` of the window, float32 [1, height, width]."""
        height, width = feeds["s2"].shape[2:]
        if height % SIDE_MULTIPLE_PX or width % SIDE_MULTIPLE_PX:
            self._plain = self._plain or PlainSession(self.network, self._device)
            return self._plain.run(feeds, crop)
        features = self._features(height, width).run(None, feeds)[0][0]
        return (self._through_head(features[:, crop[0], crop[1]])[None],)

    def _features(self, height: int, width: int) -> Any:
        """Return the session for windows of this shape."""
        shape = (height, width)
        room = len(self._by_shape) < _SHAPES and height * width >= _OWN_SESSION_PX
        if shape not in self._by_shape and room:
            self._by_shape[shape] = _open(self._pair.features, self._device, n=1, h=height, w=width)
        return self._by_shape.get(shape, self._any_shape)

    def _through_head(self, features: np.ndarray) -> np.ndarray:
        """Return the head's output for features [channels, height, width], a few rows at a time."""
        _, height, width = features.shape
        result = np.empty((height, width), dtype=np.float32)
        rows = max(_HEAD_PIXELS // width, 1)
        for row in range(0, height, rows):
            strip = np.ascontiguousarray(features[:, row : row + rows])[None]
            result[row : row + rows] = self._head.run(None, {"features": strip})[0][0, 0]
        return result


def _open(data: bytes, device: Device, **sizes: int) -> Any:
    """Return a session; ``sizes`` fixes what the graph calls ``n``, ``h`` and ``w``."""
    options = session_options()
    for name, size in sizes.items():
        options.add_free_dimension_override_by_name(name, size)
    return ort.InferenceSession(data, options, providers=providers(device))
