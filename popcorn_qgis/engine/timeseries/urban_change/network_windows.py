"""The published network over a series: one map for each window, with the input side once per step for all.

What a step's imagery gives to the gates does not depend on the states, so it is computed once and fed to
every window that is open (spec of urban change, section 14).
"""

from __future__ import annotations

from typing import Callable, Dict, Iterator, List, Mapping, Sequence, Tuple

import numpy as np
import onnx
import onnxruntime

from ...io.time_windows import Window
from ...models.families.ercnn.onnx_graph import GATES
from ...models.format import Model
from ...models.onnx_file import graph_alone, with_weights_of

Values = Dict[str, np.ndarray]


class SharedNetwork:
    """The three parts of an imported ERCNN-DRS: features of a step, cell of a window, head at its end."""

    def __init__(self, model: Model, threads: int = 1) -> None:
        spec = model.spec
        if spec.recurrence is None:
            raise ValueError("the model is not recurrent")
        self.states = spec.recurrence.states
        sizes = {"gates_sar": 4 * self.states[0].bands, "gates_optical": 4 * self.states[2].bands}
        self._features = _session(cut(model.data, {}, {name: sizes[name] for name in GATES}), threads)
        carried = {state.name: state.bands for state in self.states}
        given = {**sizes, **carried}
        self._cell = _session(
            cut(model.data, given, {state.next: state.bands for state in self.states}), threads
        )
        self._head = _session(cut(model.data, carried, {spec.output.name: 1}), threads)
        self._head_inputs = [one.name for one in self._head.get_inputs()]

    def features(self, step: Mapping[str, np.ndarray]) -> Values:
        """Return the gates' inputs of a step's imagery, by layer float32 [bands, height, width]."""
        found = self._features.run(list(GATES), {name: values[None] for name, values in step.items()})
        return dict(zip(GATES, found))

    def advance(self, states: Values, features: Values) -> Values:
        """Return the states behind a step."""
        found = self._cell.run([state.next for state in self.states], {**states, **features})
        return {state.name: values for state, values in zip(self.states, found)}

    def begin(self, shape: Tuple[int, int]) -> Values:
        """Return the states at the start of a window."""
        return {one.name: np.zeros((1, one.bands, *shape), dtype=np.float32) for one in self.states}

    def finish(self, states: Values) -> np.ndarray:
        """Return the map of a window that ended, float32 [height, width]."""
        return np.asarray(self._head.run(None, {name: states[name] for name in self._head_inputs})[0][0, 0])


def window_maps(
    network: SharedNetwork,
    steps: Iterator[Mapping[str, np.ndarray]],
    windows: Sequence[Window],
    pause: Callable[[], None] = lambda: None,
) -> Iterator[Tuple[int, np.ndarray]]:
    """Yield the number and the map of each window as it ends; every step is asked for once, in order.

    ``pause`` is called often: what it raises ends the work.
    """
    waiting: List[int] = sorted(range(len(windows)), key=lambda number: windows[number].first)
    opened: Dict[int, Values] = {}
    for number, step in enumerate(steps):
        while waiting and windows[waiting[0]].first <= number:
            shape = next(iter(step.values())).shape[-2:]
            opened[waiting.pop(0)] = network.begin((shape[0], shape[1]))
        if opened:
            features = network.features(step)
            for key in list(opened):
                pause()
                opened[key] = network.advance(opened[key], features)
                if windows[key].last == number:
                    yield key, network.finish(opened.pop(key))


def cut(data: bytes, given: Mapping[str, int], wanted: Mapping[str, int]) -> bytes:
    """Return the part of a model from ``given`` values (or its inputs) to ``wanted``, by name and bands."""
    proto = graph_alone(data)
    graph = proto.graph
    needed, nodes = set(wanted), []
    for node in reversed(graph.node):
        if needed.intersection(node.output) - set(given):
            needed.update(node.input)
            nodes.append(node)
    inputs = [one for one in graph.input if one.name in needed and one.name not in given]
    inputs += [_value(name, bands) for name, bands in given.items() if name in needed]
    outputs = [_value(name, bands) for name, bands in wanted.items()]
    weights = [one for one in graph.initializer if one.name in needed]
    graph.CopyFrom(onnx.helper.make_graph(nodes[::-1], graph.name, inputs, outputs, weights))
    return with_weights_of(data, proto)


def _value(name: str, bands: int) -> onnx.ValueInfoProto:
    return onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, ["n", bands, "h", "w"])


def _session(data: bytes, threads: int) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
