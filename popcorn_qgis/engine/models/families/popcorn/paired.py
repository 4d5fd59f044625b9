"""The same network in the form that a CPU computes fastest: both streams as one, and the head apart.

A CPU's convolutions work on 16 channels at a time, and each stream is 8 channels wide at full
resolution. So the two streams run side by side in one U-Net: channels [SAR, optical], with zeros where
a weight would cross from one to the other. The head is a graph of its own: it needs no surroundings,
so it can run on the pixels that count and in pieces that stay in the processor's cache. The arithmetic
is the network's own, up to the order of sums.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from .....contract.model_spec import ModelSpec
from ...onnx_file import IR_VERSION, OPSET, graph_alone, with_weights
from . import network
from .network import Array, Stream, streams_of
from .onnx_graph import Graph, graph_of

#: The sides of a window must be multiples of this: here nothing stands for rows that pooling drops.
SIDE_MULTIPLE_PX = 4
#: Channels that a CPU computes at a time; wider streams fill them without a neighbour.
_CHANNELS_AT_ONCE = 16


@dataclass(frozen=True)
class PairedNetwork:
    """Two ONNX graphs: ``features`` from imagery [n, bands, h, w] to ``features`` [n, channels, h, w],
    and ``head`` from there to the model's output [n, 1, h, w] under its name."""

    features: bytes
    head: bytes


def paired(data: bytes, spec: ModelSpec) -> PairedNetwork | None:
    """Return the paired form of a checked model file (``format.check_model``).

    None where there is nothing to pair: one stream only, wide streams, or a graph that is not exactly
    the one that we write for such layers.
    """
    proto = graph_alone(data)
    prefix = "" if spec.role == "builtup" else "unetmodel."
    shapes = {tensor.name: _Shaped(tuple(tensor.dims)) for tensor in proto.graph.initializer}
    streams = streams_of(shapes, prefix)
    full, below = streams[0].widths
    if spec.role == "population" or streams[1].widths != (full, below) or 2 * full > _CHANNELS_AT_ONCE:
        return None
    weights = onnx.load_model_from_string(data).graph.initializer  # few, as the streams are narrow
    layers = {tensor.name: numpy_helper.to_array(tensor) for tensor in weights}
    try:
        ours = graph_of(Graph(layers), spec)
    except KeyError:  # a layer is not there
        return None
    if _structure(ours) != _structure(proto):
        return None
    features, head = Graph(_Pair(layers, streams, prefix).layers()), Graph(layers)
    channels = 2 * full
    output = spec.output.name
    if spec.role == "builtup":
        head.probability("features", "fusion_out_conv.conv", output)
    else:
        head.head("features", output)
    if spec.role == "occupancy" and network.has_context(layers):
        cells = features.cells(_unet(features, "streams"))
        scaled = features.add("Div", [cells, features.weight("std", features.layers["std"])], "cells.scaled")
        features.add("Concat", ["streams", features.context(scaled)], "features", axis=1)
        channels += network.CONTEXT_CHANNELS
    else:
        _unet(features, "features")
    bands = [("s1", len(streams[0].bands)), ("s2", len(streams[1].bands))]
    return PairedNetwork(
        _model(features, bands, ("features", channels)), _model(head, [("features", channels)], (output, 1))
    )


@dataclass(frozen=True)
class _Shaped:
    """A weight of which only the shape is known."""

    shape: tuple[int, ...]


def _structure(model: onnx.ModelProto) -> list[Any]:
    """Return everything that a graph computes, without its numbers."""
    return [
        (node.op_type, node.domain, tuple(node.input), tuple(node.output),
         sorted((a.name, helper.get_attribute_value(a)) for a in node.attribute))
        for node in model.graph.node
    ]  # fmt: skip


class _Pair:
    """The weights of two streams as those of one."""

    def __init__(self, layers: dict[str, Array], streams: Sequence[Stream], prefix: str) -> None:
        self._layers, self._streams, self._prefix = layers, streams, prefix

    def layers(self) -> dict[str, Array]:
        """Return the weights by layer: the blocks' two convolutions, and what leads up."""
        of: dict[str, Array] = {}
        for part in network.PARTS:
            for number, index in enumerate((0, 3), start=1):
                weights, bias = self._both(f"block {part} {index}")
                of[f"{part}.{number}.weight"], of[f"{part}.{number}.bias"] = _diagonal(weights), bias
            # At half and quarter resolution each stream fills the 16 channels: no zeros are needed.
            if part in ("down1", "down2"):
                of[f"{part}.2.weight"] = np.concatenate(self._both(f"block {part} 3")[0])
        of["down2.1.weight"] = np.concatenate(self._both("block down2 0")[0])
        for part in ("up2", "up1"):
            weights, bias = self._both(f"up {part}")
            of[f"{part}.up.weight"], of[f"{part}.up.bias"] = np.concatenate(weights), bias
            # A convolution of [skip, up] is one of each, added: nothing has to be joined.
            weights, bias = self._both(f"block {part} 0")
            half = weights[0].shape[1] // 2
            of[f"{part}.skip.weight"] = _diagonal([weight[:, :half] for weight in weights])
            of[f"{part}.skip.bias"] = bias
            of[f"{part}.1.weight"] = _diagonal([weight[:, half:] for weight in weights])
            of[f"{part}.1.bias"] = np.zeros_like(bias)
        of["mean"] = np.concatenate([self._layers["s1.mean"], self._layers["s2.mean"]], axis=1)
        # Zero stays zero when divided, so the division can move past the padding into the weights.
        std = np.concatenate([self._layers["s1.std"], self._layers["s2.std"]], axis=1)
        of["std"] = std
        of["inc.1.weight"] = (of["inc.1.weight"].astype(np.float64) / std).astype(np.float32)
        return of

    def _both(self, which: str) -> tuple[list[Array], Array]:
        """Return the weights of a layer by stream, and the biases of both."""
        kind, part, *index = which.split()
        names = [
            f"{stream.block(part).name}.{index[0]}" if kind == "block" else stream.up(part)
            for stream in self._streams
        ]
        weights = [self._layers[f"{self._prefix}{name}.weight"] for name in names]
        return weights, np.concatenate([self._layers[f"{self._prefix}{name}.bias"] for name in names])


def _diagonal(weights: Sequence[Array]) -> Array:
    """Return convolution weights side by side, [Σ outputs, Σ inputs, k, k] with zeros elsewhere."""
    outputs, inputs = (sum(weight.shape[axis] for weight in weights) for axis in (0, 1))
    joined = np.zeros((outputs, inputs, *weights[0].shape[2:]), dtype=np.float32)
    row = column = 0
    for weight in weights:
        joined[row : row + weight.shape[0], column : column + weight.shape[1]] = weight
        row, column = row + weight.shape[0], column + weight.shape[1]
    return joined


def _unet(graph: Graph, output: str) -> str:
    """Add the U-Net of both streams, from ``s1`` and ``s2`` to ``output``; returns the centred imagery."""
    joined = graph.add("Concat", ["s1", "s2"], "imagery", axis=1)
    value = graph.add("Sub", [joined, graph.weight("mean", graph.layers["mean"])], "centred")
    full = _activated(graph, _activated(graph, value, "inc.1"), "inc.2")
    half = _activated(graph, _activated(graph, graph.pooled(full), "down1.1"), "down1.2", group=2)
    quarter = _activated(graph, graph.pooled(half), "down2.1", group=2)
    quarter = _activated(graph, quarter, "down2.2", group=2)
    _up(graph, full, _up(graph, half, quarter, "up2"), "up1", output)
    return value


def _up(graph: Graph, skip: str, below: str, part: str, output: str = "") -> str:
    name = f"{part}.up"
    kernel = {"kernel_shape": [2, 2], "strides": [2, 2], "group": 2}
    up = graph.add("ConvTranspose", [below, *graph.weights_of(name)], name, **kernel)
    sides = [graph.convolution(skip, f"{part}.skip"), graph.convolution(up, f"{part}.1")]
    value = graph.add("Relu", [graph.add("Add", sides, f"{part}.sum")], f"{part}.sum.relu")
    return _activated(graph, value, f"{part}.2", output)


def _activated(graph: Graph, value: str, name: str, output: str = "", **attributes: int) -> str:
    return graph.add("Relu", [graph.convolution(value, name, **attributes)], output or f"{name}.relu")


def _model(graph: Graph, inputs: Sequence[tuple[str, int]], output: tuple[str, int]) -> bytes:
    described = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", channels, "h", "w"])
        for name, channels in (*inputs, output)
    ]
    made = helper.make_graph(graph.nodes, "popcorn", described[:-1], described[-1:])
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION)
    return with_weights(model, graph.weights)
