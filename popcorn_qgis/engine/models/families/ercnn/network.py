"""The layers of ERCNN-DRS for both eras, and where a Keras file keeps their weights.

The published weights and those that were transferred name their groups differently, and number the layers
inside by session. So a layer is found by the kind of its group and by the shapes of what is in it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .....contract.errors import EngineError
from .....contract.sentences import sentence

_BATCH_NORM_EPSILON = 1e-3
_NORM = ("gamma", "beta", "moving_mean", "moving_variance")
_LSTM = ("kernel", "recurrent_kernel", "bias")

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Era:
    """Channels of an era: of radar and optics as they come, and behind their convolutions."""

    key: str
    sar_bands: int
    optical_bands: int
    sar: int
    optical: int

    def layers(self) -> dict[str, tuple[int, int, int]]:
        """Return layer → channels in, channels out, side of the kernel."""
        return {
            "sar": (self.sar_bands, self.sar, 3),
            "optical_1": (self.optical_bands, self.optical, 3),
            "optical_2": (self.optical, self.optical, 3),
            "sar_lstm": (self.sar, self.sar, 3),
            "optical_lstm": (self.optical, self.optical, 3),
            "head_1": (self.sar + self.optical, 8, 3),
            "head_2": (8, 8, 3),
            "head_3": (8, 1, 1),
        }


S12 = Era("s12", 4, 13, 10, 26)
ERS = Era("ers", 2, 7, 4, 20)
ERAS = (S12, ERS)
PARAMETERS = {"s12": 69_069, "ers": 37_593}


def group_of(name: str) -> str:
    """Return the layer's group: the first part of a weight's path."""
    return name.partition("/")[0]


def kind_of(name: str) -> str:
    """Return what a weight is: ``kernel``, ``gamma``, …, without the number behind it."""
    return name.rpartition("/")[2].partition(":")[0]


def looks_like(names: Collection[str]) -> bool:
    """Whether weights of these names are of this network: two recurrent layers, one of each sensor."""
    recurrent = {group_of(name) for name in names if kind_of(name) == "recurrent_kernel"}
    return len(recurrent) == 2 and all(re.match("conv_?lstm", group) for group in recurrent)


def weights_of(tensors: Mapping[str, Array], source: str) -> tuple[Era, dict[str, dict[str, Array]]]:
    """Return the era, and layer → kind → weights of each layer; EngineError where one does not fit."""
    groups: dict[str, dict[str, Array]] = {}
    for name, values in tensors.items():
        kinds = groups.setdefault(group_of(name), {})
        if kind_of(name) in kinds:
            raise _wrong(sentence("“{part}” stands twice in “{source}”.", part=name[:80], source=source))
        kinds[kind_of(name)] = values
    for era in ERAS:
        found = {}
        for layer, (channels, size, side) in era.layers().items():
            wanted = _shapes(layer, channels, size, side)
            fits = [group for group, kinds in groups.items() if _shapes_of(kinds) == wanted]
            if len(fits) == 1:
                found[layer] = groups[fits[0]]
        if len(found) == len(era.layers()) == len(groups):
            _check_values(found, source)
            return era, found
    raise _wrong(
        sentence("The layers in “{source}” are not those of ERCNN-DRS, of neither era.", source=source)
    )


def folded(layer: Mapping[str, Array]) -> tuple[Array, Array]:
    """Return kernel (out, in, rows, columns) and bias of a convolution with its batch norm folded in."""
    kernel, bias = layer["kernel"].astype(np.float64), layer["bias"].astype(np.float64)
    if "gamma" in layer:
        gamma, beta, mean, variance = (layer[kind].astype(np.float64) for kind in _NORM)
        scale = gamma / np.sqrt(variance + _BATCH_NORM_EPSILON)
        kernel, bias = kernel * scale, (bias - mean) * scale + beta
    return _turned(kernel), bias.astype(np.float32)


def recurrent(layer: Mapping[str, Array]) -> tuple[Array, Array, Array]:
    """Return the kernels of input and state (out, in, rows, columns) and the bias, of gates ifgo."""
    return _turned(layer["kernel"]), _turned(layer["recurrent_kernel"]), layer["bias"].astype(np.float32)


def _turned(kernel: Array) -> Array:
    return np.ascontiguousarray(kernel.transpose(3, 2, 0, 1), dtype=np.float32)


def _shapes(layer: str, channels: int, size: int, side: int) -> dict[str, tuple[int, ...]]:
    if layer.endswith("_lstm"):
        found = ((3, 3, channels, 4 * size), (3, 3, size, 4 * size), (4 * size,))
        return dict(zip(_LSTM, found))
    shapes: dict[str, tuple[int, ...]] = {"kernel": (side, side, channels, size), "bias": (size,)}
    if side == 3:
        shapes.update((kind, (size,)) for kind in _NORM)
    return shapes


def _shapes_of(kinds: Mapping[str, Array]) -> dict[str, tuple[int, ...]]:
    return {kind: tuple(values.shape) for kind, values in kinds.items()}


def _check_values(layers: Mapping[str, Mapping[str, Array]], source: str) -> None:
    for layer, kinds in layers.items():
        for kind, values in kinds.items():
            # What is folded must stay finite in float32, too.
            right = np.isfinite(values).all() and np.abs(values).max() < 1e15
            if not right or (kind == "moving_variance" and (values < 0).any()):
                raise _wrong(
                    sentence(
                        "The weights {part} in “{source}” are not finite or not possible.",
                        part=f"{layer} {kind}",
                        source=source,
                    )
                )


def _wrong(problem: str) -> EngineError:
    return EngineError(
        "checkpoint", problem, sentence("Choose a weight file of ERCNN-DRS as its authors publish it.")
    )
