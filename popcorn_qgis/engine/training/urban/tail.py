"""The last decoder and the head of GlobalUrbanMapper in PyTorch, out of a model file and back into it.

All before them runs in ONNX Runtime and does not learn: with few labels that is what holds. Norms are folded
into the convolutions, so that no statistic of a small batch can drift.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
import onnxruntime
import torch
import torch.nn.functional as F  # noqa: N812 - as everybody calls it
from onnx import TensorProto, helper, numpy_helper

from ....contract.errors import EngineError
from ....contract.model_file import KEY
from ....contract.model_spec import ModelSpec, to_text
from ....contract.sentences import sentence
from ...models.families.gum.network import POOLED
from ...models.families.gum.onnx_graph import pooling_rows

_DECODERS = ("decoder", "backbone.decoder")
_HEAD = "decode_head"


class Tail(torch.nn.Module):
    """Skip [n, 64, 256, 256] and the decoder's step before [n, c, 128, 128] to logits [n, 2, 256, 256]."""

    def __init__(self, model: onnx.ModelProto, source: str) -> None:
        """Take the weights of a model file; raises EngineError for one that is no GlobalUrbanMapper."""
        super().__init__()
        inputs = {node.name: list(node.input) for node in model.graph.node}
        name = next((one for one in _DECODERS if f"{one}.0.joined" in inputs), "")
        if not name:
            raise EngineError(
                "model",
                sentence("The model “{model}” is no GlobalUrbanMapper.", model=source),
                "Choose one that was imported from stage2.pth or GUM_2p0.pth.",
            )
        up = f"{name}.0.upsample.interp_upsample.1"
        self._up, self._pair = up, [f"{name}.0.conv_block.convs.{number}" for number in (0, 1)]
        #: The values in the graph that are fed to it.
        self.fed = (inputs[f"{name}.0.joined"][0], inputs[up][0])
        layers = [up, *self._pair, *(self._pooled(number) for number in range(len(POOLED)))]
        layers += [f"{_HEAD}.bottleneck", f"{_HEAD}.conv_seg"]
        arrays = {tensor.name: tensor for tensor in model.graph.initializer}
        self._names = {f"{layer}.{kind}": f"{layer}.{kind}".replace(".", "_") for layer in layers
                       for kind in ("weight", "bias")}  # fmt: skip
        for there, own in self._names.items():
            value = torch.from_numpy(numpy_helper.to_array(arrays[there]).copy())
            self.register_parameter(own, torch.nn.Parameter(value))
        self.register_buffer("_rows", torch.from_numpy(pooling_rows().astype(np.float32)))

    def forward(self, skip: torch.Tensor, deep: torch.Tensor) -> torch.Tensor:
        """Return the logits."""
        up = F.relu(_twice(self._convolved(deep, self._up)))
        x = torch.cat([skip, up], 1)
        for name in self._pair:
            x = F.relu(self._convolved(x, name))
        means = self._rows @ x @ self._rows.T
        parts, first = [x], 0
        for number, bins in enumerate(POOLED):
            here = slice(first, first + bins)
            part = F.relu(self._convolved(means[:, :, here, here], self._pooled(number)))
            parts.append(F.interpolate(part, size=x.shape[2:], mode="bilinear", align_corners=False))
            first += bins
        x = F.relu(self._convolved(torch.cat(parts, 1), f"{_HEAD}.bottleneck"))
        return self._convolved(x, f"{_HEAD}.conv_seg")

    def _convolved(self, value: torch.Tensor, name: str) -> torch.Tensor:
        weight, bias = (getattr(self, self._names[f"{name}.{kind}"]) for kind in ("weight", "bias"))
        return F.conv2d(value, weight, bias, padding=weight.shape[-1] // 2)

    @staticmethod
    def _pooled(number: int) -> str:
        return f"{_HEAD}.psp_modules.{number}.1"

    def weights(self) -> dict[str, np.ndarray]:
        """Return what was learnt, float32, by the names of the model file."""
        return {there: getattr(self, own).detach().cpu().numpy() for there, own in self._names.items()}


def _twice(value: torch.Tensor) -> torch.Tensor:
    return F.interpolate(value, scale_factor=2, mode="bilinear", align_corners=False)


def features_session(
    model: onnx.ModelProto, wanted: Sequence[str], threads: int
) -> onnxruntime.InferenceSession:
    """Return a session that gives the ``wanted`` values of a graph, and computes nothing behind them."""
    needed, nodes = set(wanted), []
    for node in reversed(model.graph.node):
        if needed.intersection(node.output):
            needed.update(node.input)
            nodes.append(node)
    graph = helper.make_graph(
        nodes[::-1],
        "features",
        list(model.graph.input),
        [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in wanted],
        [tensor for tensor in model.graph.initializer if tensor.name in needed],
    )
    cut = helper.make_model(graph, opset_imports=list(model.opset_import), ir_version=model.ir_version)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(cut.SerializeToString(), options, providers=["CPUExecutionProvider"])


def with_learnt(model: onnx.ModelProto, weights: dict[str, np.ndarray], spec: ModelSpec) -> bytes:
    """Return the model file with other weights, and what it says of itself."""
    found = onnx.ModelProto()
    found.CopyFrom(model)
    for tensor in found.graph.initializer:
        if tensor.name in weights:
            tensor.CopyFrom(numpy_helper.from_array(weights[tensor.name], tensor.name))
    helper.set_model_props(found, {KEY: to_text(spec)})
    return found.SerializeToString()
