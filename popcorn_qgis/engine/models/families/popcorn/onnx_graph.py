"""Write the ONNX graph of a network: raw imagery in (dB, DN), the product's unit out.

Inputs ``s1`` [n, 2, h, w] (VV, VH in dB) and ``s2`` [n, 4, h, w] (B02, B03, B04, B08 in DN), float32.
Outputs [n, 1, h, w]: built-up models have ``builtup``, ``builtup_sar`` and ``builtup_optical``
(probabilities), occupancy members ``occupancy`` (people per fully built-up pixel, ≥ 0), Bourbon
``population`` (people per pixel, ≥ 0). Convolutions pad with zeros, as the reference does: padding
the scene is up to whoever runs the graph. Nothing is clamped and NaN is not handled here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper

from .....contract.bands import S1_BANDS
from .....contract.model_file import KEY
from .....contract.model_spec import ModelSpec, to_text
from ...deferred import State, Weight
from ...onnx_file import IR_VERSION, OPSET, check_graph, with_weights
from ...state_checks import check_finite
from . import network
from .network import Stream, check_state, streams_of, used_names


def to_onnx(state: State, spec: ModelSpec, source: str = "the state dict") -> bytes:
    """Return the ONNX file of a network with its metadata.

    ``state`` maps tensor names to arrays, which may be deferred: for role builtup the names of the
    dual-stream network (``sar_stream.…``, ``fusion_out_conv.…``); for occupancy and population those of
    a member (``unetmodel.…``, ``head.…``). Widths are read off the tensors.
    Raises EngineError (code ``checkpoint``) for missing, unknown or wrongly shaped tensors, and for
    weights that are not finite.
    """
    check_state(state, spec.role, source)
    check_finite(state, used_names(state, spec.role), source)
    graph = Graph(network.folded_layers(state, spec.role))
    model = graph_of(graph, spec)
    check_graph(model, graph.weights)
    return with_weights(model, graph.weights)


def graph_of(graph: Graph, spec: ModelSpec) -> onnx.ModelProto:
    """Add what computes with the graph's layers (``network.folded_layers``); return it without weights."""
    outputs = _builtup(graph) if spec.role == "builtup" else _head(graph, spec)
    return graph.model(spec, outputs)


def _builtup(graph: Graph) -> list[str]:
    features = []
    for stream, output in zip(streams_of(graph.layers), ("builtup_sar", "builtup_optical")):
        features.append(graph.stream(stream, ""))
        graph.probability(features[-1], f"{stream.name.split('_')[0]}_out_conv.conv", output)
    joined = graph.add("Concat", features, "features", axis=1)
    graph.probability(joined, "fusion_out_conv.conv", "builtup")
    return ["builtup", "builtup_sar", "builtup_optical"]


def _head(graph: Graph, spec: ModelSpec) -> list[str]:
    streams = [s for s in streams_of(graph.layers, "unetmodel.") if set(s.bands) <= set(spec.bands)]
    features = [graph.stream(stream, "unetmodel.") for stream in streams]
    if network.has_context(graph.layers):
        imagery = graph.add("Concat", ["s1.normalised", "s2.normalised"], "imagery", axis=1)
        features.append(graph.context(graph.cells(imagery)))
    value = graph.add("Concat", features, "features", axis=1) if len(features) > 1 else features[0]
    graph.head(value, spec.output.name)
    return [spec.output.name]


class Graph:
    """Collects nodes and weights; every method returns the name of the value that it adds."""

    def __init__(self, layers: State) -> None:
        self.layers = layers
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, Weight] = {}
        self.inputs: list[str] = []

    def add(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        """Add an operator of ONNX."""
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def weight(self, name: str, values: Weight) -> str:
        """Add constant values, once for each name."""
        self.weights.setdefault(name, values)
        return name

    def constant(self, name: str, values: npt.ArrayLike, dtype: npt.DTypeLike = np.float32) -> str:
        """Add constant values of this kind: [n] from a list."""
        return self.weight(name, np.array(values, dtype=dtype))

    def convolution(self, value: str, name: str, **attributes: Any) -> str:
        """Add a 1×1 or 3×3 convolution that keeps the size."""
        size = self.layers[f"{name}.weight"].shape[-1]
        sizes = {"kernel_shape": [size, size], "pads": [size // 2] * 4}
        return self.add("Conv", [value, *self.weights_of(name)], name, **sizes, **attributes)

    def weights_of(self, name: str) -> list[str]:
        """Add weight and bias of a layer."""
        return [self.weight(f"{name}.{kind}", self.layers[f"{name}.{kind}"]) for kind in ("weight", "bias")]

    def probability(self, value: str, name: str, output: str) -> str:
        """Add the probability 0..1 from features: a 1×1 convolution and a sigmoid."""
        return self.add("Sigmoid", [self.convolution(value, name)], output)

    def head(self, value: str, output: str) -> str:
        """Add the layers that make the occupancy, people per fully built-up pixel, of features."""
        for name in network.HEAD_LAYERS[:-1]:
            value = self.add("Relu", [self.convolution(value, name)], f"{name}.relu")
        return self.add("Relu", [self.convolution(value, network.HEAD_LAYERS[-1])], output)

    def stream(self, stream: Stream, prefix: str) -> str:
        """Add one U-Net and return its features [n, widths[0], h, w] at full resolution."""
        source = "s1" if stream.bands == S1_BANDS else "s2"
        full = self.block(self.normalised(source, stream.bands), stream, "inc", prefix)
        half = self.block(self.pooled(full), stream, "down1", prefix)
        quarter = self.block(self.pooled(half), stream, "down2", prefix)
        back = self.block(self.joined(half, quarter, stream, "up2", prefix), stream, "up2", prefix)
        return self.block(self.joined(full, back, stream, "up1", prefix), stream, "up1", prefix)

    def normalised(self, source: str, bands: tuple[str, ...]) -> str:
        """Add (value − mean) / std as steps of their own.

        Folded into the first convolution they would move what its zero padding means at the edges.
        """
        self.inputs.append(source)
        mean, std = network.normalisation_of(bands)
        centred = self.add("Sub", [source, self.weight(f"{source}.mean", mean)], f"{source}.centred")
        return self.add("Div", [centred, self.weight(f"{source}.std", std)], f"{source}.normalised")

    def block(self, value: str, stream: Stream, part: str, prefix: str) -> str:
        """Add two convolutions of 3×3, each with its batch norm folded in and a ReLU."""
        name = prefix + stream.block(part).name
        for index in (0, 3):
            value = self.convolution(value, f"{name}.{index}")
            value = self.add("Relu", [value], f"{value}.relu")
        return value

    def pooled(self, value: str) -> str:
        """Add the maximum of each 2×2 pixels: half the height and width."""
        return self.add("MaxPool", [value], f"{value}.pooled", kernel_shape=[2, 2], strides=[2, 2])

    def cells(self, imagery: str) -> str:
        """Add the means over cells of CELL_PX: [n, 6, h, w] to [n, 6, h / 4, w / 4]."""
        side = [network.CELL_PX] * 2
        return self.add("AveragePool", [imagery], f"{imagery}.cells", kernel_shape=side, strides=side)

    def context(self, cells: str) -> str:
        """Add the means around each cell, spread over its pixels: [n, 12, h, w].

        The sides of the imagery must be multiples of CELL_PX, as they are with the padding of members.
        At the edges the mean is over what there is.
        """
        means = [
            self.add(
                "AveragePool",
                [cells],
                f"context.{side}",
                kernel_shape=[side, side],
                pads=[side // 2] * 4,
                count_include_pad=0,
            )
            for side in network.CONTEXT_CELLS
        ]
        coarse = self.add("Concat", means, "context.cells", axis=1)
        scales = self.constant("context.scales", [1, 1, network.CELL_PX, network.CELL_PX])
        return self.add("Resize", [coarse, "", scales], "context", mode="linear")

    def joined(self, skip: str, below: str, stream: Stream, part: str, prefix: str) -> str:
        """Add [skip, upsampled]; where pooling dropped an odd row or column, zeros stand for it."""
        name = prefix + stream.up(part)
        kernel = {"kernel_shape": [2, 2], "strides": [2, 2]}
        up = self.add("ConvTranspose", [below, *self.weights_of(name)], name, **kernel)
        sizes = [self.add("Shape", [value], f"{name}.{of}") for of, value in (("want", skip), ("have", up))]
        # The channels differ too, but only rows and columns are padded: the difference is cut to them.
        missing = self.add("Sub", sizes, f"{name}.difference")
        missing = self.add(
            "Slice",
            [missing, self.constant("two", [2], np.int64), self.constant("four", [4], np.int64)],
            f"{name}.missing",
        )
        pads = self.add(
            "Concat", [self.constant("no_pads", [0] * 6, np.int64), missing], f"{name}.pads", axis=0
        )
        padded = self.add("Pad", [up, pads], f"{name}.padded")
        return self.add("Concat", [skip, padded], f"{name}.joined", axis=1)

    def model(self, spec: ModelSpec, outputs: Sequence[str]) -> onnx.ModelProto:
        """Return the model with inputs, outputs, versions and metadata, but without its weights."""
        inputs = [
            helper.make_tensor_value_info(
                name, TensorProto.FLOAT, ["n", len(network.STREAMS[stream]), "h", "w"]
            )
            for name, stream in (("s1", "sar_stream"), ("s2", "optical_stream"))
            if name in self.inputs
        ]
        results = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 1, "h", "w"]) for name in outputs
        ]
        graph = helper.make_graph(self.nodes, "popcorn", inputs, results)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
        )
        model.producer_name = "POPCORN for QGIS"
        helper.set_model_props(model, {KEY: to_text(spec)})
        return model
