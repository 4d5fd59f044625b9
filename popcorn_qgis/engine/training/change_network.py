"""ERCNN-DRS in torch, its weights from a model file of ours and back: to fine-tune it to a place.

Batch norms are folded into their convolutions, as in the model file, so that a batch of one tile learns as
the map is made. Recurrent dropout is left out for the same reason.
"""

from __future__ import annotations

from typing import Dict, List, Tuple

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn

from ..models.families.ercnn.network import Era

#: Layer of the family → its weights in the graph: kernel, bias, and of states the carried kernel.
_NAMES: Dict[str, Tuple[str, ...]] = {
    "sar": ("sar.linear.weight", "sar.linear.bias"),
    "optical_1": ("optical_1.linear.weight", "optical_1.linear.bias"),
    "optical_2": ("optical_2.linear.weight", "optical_2.linear.bias"),
    "sar_lstm": ("gates_sar.weight", "gates_sar.bias", "sar.carried.weight"),
    "optical_lstm": ("gates_optical.weight", "gates_optical.bias", "optical.carried.weight"),
    "head_1": ("head_1.linear.weight", "head_1.linear.bias"),
    "head_2": ("head_2.linear.weight", "head_2.linear.bias"),
    "head_3": ("head_3.weight", "head_3.bias"),
}


class ChangeNetwork(nn.Module):
    """The network of an era; ``forward`` takes the steps of one window."""

    def __init__(self, era: Era) -> None:
        super().__init__()
        self.era = era
        self.layers = nn.ModuleDict()
        self.carried = nn.ModuleDict()
        for name, (channels, size, side) in era.layers().items():
            gates = 4 if name.endswith("_lstm") else 1
            self.layers[name] = nn.Conv2d(channels, gates * size, side, padding=side // 2)
            if gates == 4:
                self.carried[name] = nn.Conv2d(size, gates * size, side, padding=side // 2, bias=False)

    def forward(self, steps: torch.Tensor) -> torch.Tensor:
        """Return the likelihood [height, width] of a window's steps [steps, bands, height, width]."""
        radar = torch.relu(self.layers["sar"](steps[:, : self.era.sar_bands]))
        optical = torch.relu(self.layers["optical_1"](steps[:, self.era.sar_bands :]))
        optical = torch.relu(self.layers["optical_2"](optical))
        states = [self._walk("sar_lstm", radar), self._walk("optical_lstm", optical)]
        value = torch.relu(self.layers["head_1"](torch.cat(states, dim=1)))
        value = torch.relu(self.layers["head_2"](value))
        return torch.sigmoid(self.layers["head_3"](value))[0, 0]

    def _walk(self, name: str, steps: torch.Tensor) -> torch.Tensor:
        gates = self.layers[name](steps)
        size = gates.shape[1] // 4
        h = gates.new_zeros((1, size, *gates.shape[-2:]))
        c = h
        for outside in gates:
            i, f, g, o = (outside[None] + self.carried[name](h)).split(size, dim=1)
            i, f, o = (torch.clamp(0.2 * part + 0.5, 0, 1) for part in (i, f, o))
            c = f * c + i * torch.tanh(g)
            h = o * torch.tanh(c)
        return h

    def read(self, data: bytes) -> None:
        """Take the weights of a model file of the family."""
        graph = onnx.load_model_from_string(data).graph
        found = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
        with torch.no_grad():
            for name, tensors in self._tensors():
                tensors.copy_(torch.from_numpy(np.array(found[name], dtype=np.float32)))

    def _tensors(self) -> List[Tuple[str, torch.Tensor]]:
        pairs: List[Tuple[str, torch.Tensor]] = []
        for layer, names in _NAMES.items():
            own = self.layers[layer]
            pairs += [(names[0], own.weight), (names[1], own.bias)]
            if len(names) == 3:
                pairs.append((names[2], self.carried[layer].weight))
        return pairs

    def family_layers(self) -> Dict[str, Dict[str, np.ndarray]]:
        """Return the weights as the family's graph writer takes them: kernels (rows, columns, in, out)."""
        found: Dict[str, Dict[str, np.ndarray]] = {}
        for layer, own in self.layers.items():
            arrays = {"kernel": _turned(own.weight), "bias": own.bias.detach().numpy().copy()}
            if layer in self.carried:
                arrays["recurrent_kernel"] = _turned(self.carried[layer].weight)
            found[layer] = arrays
        return found


def _turned(kernel: torch.Tensor) -> np.ndarray:
    return np.ascontiguousarray(kernel.detach().numpy().transpose(2, 3, 1, 0))


def change_loss(target: torch.Tensor, found: torch.Tensor, known: torch.Tensor) -> torch.Tensor:
    """Return 1 − ½ (T(y, p) + T(1 − y, 1 − p)) over known pixels, T of Tanimoto (spec, section 12)."""
    y, p = target[known], found[known]
    return 1 - 0.5 * (_tanimoto(y, p) + _tanimoto(1 - y, 1 - p))


def _tanimoto(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    product = (a * b).sum()
    return product / ((a**2 + b**2).sum() - product + 1e-4)
