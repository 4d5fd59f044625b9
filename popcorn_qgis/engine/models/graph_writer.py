"""Writes an ONNX graph node by node: what the families of frozen graphs share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper

from ...contract.model_file import KEY
from ...contract.model_spec import ModelSpec, to_text
from .deferred import State, Weight
from .onnx_file import IR_VERSION, OPSET, check_graph, with_weights


class GraphWriter:
    """Collects nodes and weights; every method returns the name of the value that it adds."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, Weight] = {}

    def add(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        """Add an operator of ONNX."""
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def constant(self, name: str, values: npt.ArrayLike, dtype: npt.DTypeLike = np.float32) -> str:
        """Add constant values, once for each name."""
        self.weights.setdefault(name, np.asarray(values, dtype=dtype))
        return name

    def kernel(self, name: str) -> str:
        """Add a kernel of TensorFlow (height, width, in, out) as ONNX has it (out, in, height, width)."""
        return self.constant(name, np.ascontiguousarray(np.asarray(self.state[name]).transpose(3, 2, 0, 1)))

    def padded(self, value: str, mode: str, pixels: int = 1) -> str:
        """Add ``pixels`` on every side: "reflect", or "constant" zeros."""
        pads = self.constant(f"pads.{pixels}", [0, 0, pixels, pixels, 0, 0, pixels, pixels], np.int64)
        return self.add("Pad", [value, pads], f"{value}.{mode}", mode=mode)

    def convolution(self, value: str, kernel: str, output: str, bias: str = "") -> str:
        """Add a convolution that does not pad."""
        inputs = [value, self.kernel(kernel)]
        if bias:
            inputs.append(self.constant(bias, np.asarray(self.state[bias])))
        return self.add("Conv", inputs, output)

    def file(self, spec: ModelSpec, height: object = "h", width: object = "w", **sides: object) -> bytes:
        """Return the ONNX file; ``out_h`` and ``out_w`` are the sides of outputs where they are others."""
        inputs = [_value(one.name, len(one.bands), height, width) for one in spec.inputs]
        sizes = sides.get("out_h", height), sides.get("out_w", width)
        outputs = [_value(one.name, one.bands, *sizes) for one in spec.outputs]
        graph = helper.make_graph(self.nodes, spec.role, inputs, outputs)
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=IR_VERSION
        )
        model.producer_name = "POPCORN for QGIS"
        helper.set_model_props(model, {KEY: to_text(spec)})
        check_graph(model, self.weights)
        return with_weights(model, self.weights)


def _value(name: str, bands: int, height: object, width: object) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, bands, height, width])
