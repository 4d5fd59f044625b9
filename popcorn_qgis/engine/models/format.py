"""The model file format: opening a file, refusing a wrong one, and cutting out the part that is needed.

A model is one ONNX file, opset 17 and IR version 8 at most, that carries its spec (see
``contract/model_spec.py``), which names its inputs and outputs and says what shape they have.

One stream alone: ONNX Runtime wants every input of a graph and computes all of it. So to run a
built-up model on Sentinel-1 alone, take ``subgraph(data, ["builtup_sar"])``: a graph of its own that
has the input ``s1`` only; on Sentinel-2 alone ``["builtup_optical"]``; on both ``["builtup"]``, which
drops the two single-stream layers. ``required_inputs`` says which inputs are left.
"""

from __future__ import annotations

import hashlib
import io
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import onnx
from google.protobuf.message import DecodeError

from ...contract.errors import EngineError
from ...contract.file_hash import kept_sha256
from ...contract.model_file import no_model_file, read_spec
from ...contract.model_spec import REMEDY, ModelSpec
from ...contract.sentences import sentence
from .deferred import MAX_WEIGHTS_BYTES
from .forest import read_forest
from .onnx_file import IR_VERSION, OPSET, graph_alone, with_weights_of

MAX_BYTES = MAX_WEIGHTS_BYTES + (16 << 20)  # the graph's share is small


@dataclass(frozen=True)
class Model:
    """A model file that was read and found right: its bytes, what it says, and its sha256."""

    data: bytes
    spec: ModelSpec
    sha256: str
    outputs: tuple[str, ...]


def open_model(path: str | Path, role: str | None = None) -> Model:
    """Read a model file and check that it is one of ours, of this role where given.

    Raises EngineError (code ``model``) with what is wrong.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            data = read_whole(file, path.name)
        model = check_model(data, path.name, kept_sha256(path))
    except OSError as unreadable:
        raise EngineError(
            "model",
            sentence(
                "The model file {path} cannot be read: {reason}.", path=path, reason=unreadable.strerror
            ),
            "Check the path.",
        ) from unreadable
    if role is not None and model.spec.role != role:
        raise EngineError(
            "model",
            sentence(
                "The model “{model}” computes {computed}, not {wanted}.",
                model=path.name,
                computed=model.spec.role,
                wanted=role,
            ),
            sentence("Choose a model for {role}.", role=role),
        )
    return model


def read_whole(file: BinaryIO, source: str) -> bytes:
    """Return the bytes of a model file; raises EngineError where there are too many."""
    size = file.seek(0, os.SEEK_END)
    if size > MAX_BYTES:
        raise _wrong(
            sentence(
                "“{source}” has {megabytes} MB, too much for a model file.",
                source=source,
                megabytes=size >> 20,
            )
        )
    file.seek(0)
    return file.read()


def check_model(data: bytes, source: str, sha256: str | None = None) -> Model:
    """Check the bytes of a model file; ``source`` names it in errors, ``sha256`` saves computing it.

    Raises EngineError.
    """
    spec = read_spec(io.BytesIO(data), source)
    if spec.backend == "forest":
        read_forest(data, source)
        return Model(data, spec, sha256 or hashlib.sha256(data).hexdigest(), (spec.output.name,))
    proto = _parse(data, source)
    if proto.ir_version > IR_VERSION or any(o.domain or o.version > OPSET for o in proto.opset_import):
        raise _wrong(
            sentence("“{source}” needs a newer ONNX Runtime or operators of its own.", source=source)
        )
    if any(_is_external(tensor) for tensor in proto.graph.initializer):
        raise _wrong(sentence("“{source}” keeps its weights in another file.", source=source))
    expected = {one.name: len(one.bands) for one in spec.inputs}
    wanted = {one.name: one.bands for one in spec.outputs}
    for state in spec.recurrence.states if spec.recurrence else ():
        expected[state.name] = wanted[state.next] = state.bands
    inputs = {value.name: _channels(value) for value in proto.graph.input}
    outputs = {value.name: _channels(value) for value in proto.graph.output}
    if inputs != expected:
        raise _wrong(
            sentence(
                "“{source}” takes {inputs} where its metadata says {expected}.",
                source=source,
                inputs=_names(inputs),
                expected=_names(expected),
            )
        )
    for name, bands in wanted.items():
        if outputs.get(name) != bands:
            raise _wrong(
                sentence(
                    "“{source}” gives {outputs}, not one band of {expected}."
                    if bands == 1
                    else "“{source}” gives {outputs}, not {bands} bands of {expected}.",
                    source=source,
                    outputs=_names(outputs),
                    bands=bands,
                    expected=name,
                )
            )
    return Model(data, spec, sha256 or hashlib.sha256(data).hexdigest(), tuple(outputs))


def subgraph(data: bytes, outputs: Sequence[str]) -> bytes:
    """Return the model cut down to the nodes, weights and inputs that ``outputs`` need.

    The metadata stays. Raises EngineError (code ``model``) for an output that the model does not have.
    """
    proto = _parse(data, "the model")
    graph = proto.graph
    given = {value.name: value for value in graph.output}
    for name in outputs:
        if name not in given:
            raise _wrong(
                sentence(
                    "The model has no output “{output}”; it has {outputs}.",
                    output=name,
                    outputs=_names(given),
                )
            )
    needed = set(outputs)
    nodes = []
    for node in reversed(graph.node):  # a graph lists its nodes in the order of computation
        if needed.intersection(node.output):
            needed.update(node.input)
            nodes.append(node)
    if len(nodes) == len(graph.node) and list(outputs) == list(given):
        return data
    kept = onnx.helper.make_graph(
        nodes[::-1],
        graph.name,
        [value for value in graph.input if value.name in needed],
        [given[name] for name in outputs],
        [tensor for tensor in graph.initializer if tensor.name in needed],
    )
    graph.CopyFrom(kept)
    return with_weights_of(data, proto)


def required_inputs(data: bytes) -> tuple[str, ...]:
    """Return the names of a graph's inputs, ``s1`` and/or ``s2``."""
    return tuple(value.name for value in _parse(data, "the model").graph.input)


def _parse(data: bytes, source: str) -> onnx.ModelProto:
    """Return the model without its weights' numbers."""
    try:
        return graph_alone(data)
    except (DecodeError, ValueError) as broken:
        raise no_model_file(source) from broken


def _is_external(tensor: onnx.TensorProto) -> bool:
    return bool(tensor.data_location == onnx.TensorProto.EXTERNAL or tensor.external_data)


def _channels(value: onnx.ValueInfoProto) -> int:
    """Return the channels of a float32 [n, channels, h, w] value, or 0 where it is not one."""
    tensor = value.type.tensor_type
    shape = tensor.shape.dim
    return shape[1].dim_value if tensor.elem_type == onnx.TensorProto.FLOAT and len(shape) == 4 else 0


def _names(values: Sequence[str] | dict[str, int] | dict[str, onnx.ValueInfoProto]) -> str:
    return ", ".join(values) or "nothing"


def _wrong(problem: str) -> EngineError:
    return EngineError("model", problem, REMEDY)
