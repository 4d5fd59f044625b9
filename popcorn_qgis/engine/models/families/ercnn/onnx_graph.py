"""Write the ONNX graph of ERCNN-DRS: one step of a window, and the head that maps its last states.

Inputs, float32 [n, bands, h, w]: the radar of both passes (linear power), the optical bands (reflectance
0..1), and the states ``h_sar``, ``c_sar``, ``h_optical``, ``c_optical``. Outputs: the states behind the
step (``next_…``), and ``urbanchange`` [n, 1, h, w], the likelihood 0..1, which is computed from ``h_sar``
and ``h_optical`` alone. What the states get from outside (``gates_sar``, ``gates_optical``) does not depend
on them, so windows that overlap can share it: ``GATES`` names these values and where they can be cut.
Hard sigmoid: clip(0.2 z + 0.5, 0, 1), as in Keras 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import onnx
from onnx import TensorProto, helper

from .....contract.model_file import KEY
from .....contract.model_spec import ModelSpec, to_text
from ...deferred import Weight
from ...onnx_file import IR_VERSION, OPSET, check_graph, with_weights
from .network import Array, Era, folded, recurrent

#: What is computed of a step's imagery alone: the gates' inputs of both recurrent layers.
GATES = ("gates_sar", "gates_optical")


def to_onnx(layers: dict[str, dict[str, Array]], era: Era, spec: ModelSpec) -> bytes:
    """Return the ONNX file of checked weights (``network.weights_of``), with its spec."""
    graph = _Graph()
    names = [one.name for one in spec.inputs]
    radar = graph.add("Concat", names[:2], "radar", axis=1)
    graph.cell("sar", graph.convolved(radar, "sar", layers["sar"]), layers["sar_lstm"])
    optical = graph.convolved(names[2], "optical_1", layers["optical_1"])
    optical = graph.convolved(optical, "optical_2", layers["optical_2"])
    graph.cell("optical", optical, layers["optical_lstm"])
    value = graph.add("Concat", ["h_sar", "h_optical"], "states", axis=1)
    value = graph.convolved(value, "head_1", layers["head_1"])
    value = graph.convolved(value, "head_2", layers["head_2"])
    graph.add("Sigmoid", [graph.convolution(value, "head_3", *folded(layers["head_3"]))], spec.output.name)
    model = _model(graph, spec)
    check_graph(model, graph.weights)
    return with_weights(model, graph.weights)


class _Graph:
    """Collects nodes and weights; every method returns the name of the value that it adds."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: dict[str, Weight] = {}

    def add(self, operator: str, inputs: Sequence[str], output: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, list(inputs), [output], name=output, **attributes))
        return output

    def convolution(self, value: str, name: str, kernel: Array, bias: Array | None) -> str:
        side = kernel.shape[-1]
        self.weights[f"{name}.weight"] = kernel
        given = [value, f"{name}.weight"]
        if bias is not None:
            self.weights[f"{name}.bias"] = bias
            given.append(f"{name}.bias")
        return self.add("Conv", given, name, kernel_shape=[side, side], pads=[side // 2] * 4)

    def convolved(self, value: str, name: str, layer: dict[str, Array]) -> str:
        return self.add("Relu", [self.convolution(value, f"{name}.linear", *folded(layer))], name)

    def cell(self, sensor: str, value: str, layer: dict[str, Array]) -> None:
        """Add a recurrent layer: c = f·c + i·g, h = o·tanh(c) of the gates z = conv(x) + b + conv(h)."""
        inside, carried, bias = recurrent(layer)
        outside = self.convolution(value, f"gates_{sensor}", inside, bias)
        before = self.convolution(f"h_{sensor}", f"{sensor}.carried", carried, None)
        gates = self.add("Add", [outside, before], f"{sensor}.gates")
        parts = [f"{sensor}.{gate}" for gate in "ifgo"]
        self.nodes.append(helper.make_node("Split", [gates], parts, name=f"{sensor}.split", axis=1))
        i, f, o = (
            self.add("HardSigmoid", [f"{sensor}.{gate}"], f"{sensor}.{gate}.open", alpha=0.2, beta=0.5)
            for gate in "ifo"
        )
        new = self.add("Mul", [i, self.add("Tanh", [f"{sensor}.g"], f"{sensor}.g.value")], f"{sensor}.new")
        old = self.add("Mul", [f, f"c_{sensor}"], f"{sensor}.kept")
        memory = self.add("Add", [old, new], f"next_c_{sensor}")
        self.add("Mul", [o, self.add("Tanh", [memory], f"{sensor}.told")], f"next_h_{sensor}")


def _model(graph: _Graph, spec: ModelSpec) -> onnx.ModelProto:
    states = spec.recurrence.states if spec.recurrence else ()
    inputs = [(one.name, len(one.bands)) for one in spec.inputs]
    inputs += [(state.name, state.bands) for state in states]
    outputs = [(spec.output.name, 1), *((state.next, state.bands) for state in states)]
    given, made = (
        [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", bands, "h", "w"])
            for name, bands in some
        ]
        for some in (inputs, outputs)
    )
    model = helper.make_model(
        helper.make_graph(graph.nodes, "ercnn", given, made),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
    )
    model.producer_name = "POPCORN for QGIS"
    helper.set_model_props(model, {KEY: to_text(spec)})
    return model
