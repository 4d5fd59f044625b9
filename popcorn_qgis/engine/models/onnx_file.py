"""ONNX files around their weights: a graph is read without them, and written before them.

The onnx package would hold every weight three or four times. So its part is the graph, with the weights
left out, and the weights themselves go straight from where they are into the bytes of the file.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Callable

import numpy as np
import onnx
from onnx import TensorProto, helper

from ...contract.model_file import Field, content, message_fields
from .deferred import Weight

OPSET = 17
IR_VERSION = 8  # the oldest supported runtime reads these

# Fields of ModelProto, GraphProto and TensorProto.
_GRAPH, _INITIALIZER, _NAME, _RAW_DATA = 7, 5, 8, 9
_NUMBERS = {4, 5, 6, 7, _RAW_DATA, 10, 11}  # of a tensor: they are in one of these
_SMALL_BYTES = 1024  # numbers so few stay in the graph: they may be sizes that its shapes follow from


@dataclass(frozen=True)
class _Tensor:
    """An encoded TensorProto: its first bytes, and how many more there are and where from."""

    head: bytes
    size: int
    rest: Callable[[], Any]


# -- reading ---------------------------------------------------------------------------------------


def graph_alone(data: bytes) -> onnx.ModelProto:
    """Return the model in an ONNX file, its weights without their numbers (but the smallest).

    Raises DecodeError or ValueError where it is none.
    """
    file = io.BytesIO(data)
    parts = []
    for field in message_fields(file):
        if field.holds(_GRAPH):
            parts.append(_encoded(_GRAPH, _without(file, field, _INITIALIZER, _without_numbers)))
        else:
            parts.append(data[field.tag : field.end])
    return onnx.load_model_from_string(b"".join(parts))


def with_weights_of(data: bytes, model: onnx.ModelProto) -> bytes:
    """Return the file of a model whose weights are among those in ``data``; its own have names only."""
    file, view = io.BytesIO(data), memoryview(data)
    wanted = {tensor.name.encode("utf-8", "replace") for tensor in model.graph.initializer}
    found = []
    for graph in message_fields(file):
        for field in message_fields(file, graph.start, graph.end) if graph.holds(_GRAPH) else ():
            if field.holds(_INITIALIZER) and _name(file, field) in wanted:
                part = slice(field.start, field.end)
                found.append(_Tensor(b"", part.stop - part.start, partial(view.__getitem__, part)))
    del model.graph.initializer[:]
    return _assembled(model, found)


def _without(file: io.BytesIO, message: Field, number: int, change: Callable[..., bytes]) -> bytes:
    """Return a message with its fields of this number changed."""
    parts = [
        _encoded(number, change(file, field)) if field.holds(number) else _whole(file, field)
        for field in message_fields(file, message.start, message.end)
    ]
    return b"".join(parts)


def _without_numbers(file: io.BytesIO, tensor: Field) -> bytes:
    return b"".join(
        _whole(file, field)
        for field in message_fields(file, tensor.start, tensor.end)
        if field.number not in _NUMBERS or field.end - field.start <= _SMALL_BYTES
    )


def _whole(file: io.BytesIO, field: Field) -> bytes:
    return content(file, field._replace(start=field.tag))


def _name(file: io.BytesIO, tensor: Field) -> bytes:
    names = [f for f in message_fields(file, tensor.start, tensor.end) if f.holds(_NAME)]
    return content(file, names[-1]) if names else b""


# -- writing ---------------------------------------------------------------------------------------


def with_weights(model: onnx.ModelProto, weights: Mapping[str, Weight]) -> bytes:
    """Return the file of a model (whose graph has no weights yet) with these, float32 or int64."""
    return _assembled(model, [_tensor(name, weight) for name, weight in weights.items()])


def check_graph(model: onnx.ModelProto, weights: Mapping[str, Weight]) -> None:
    """Check with onnx that a model and the shapes of its weights fit; raises onnx's errors.

    Large weights stand in as inputs of their shape: onnx would copy their numbers twice.
    """
    whole = onnx.ModelProto()
    whole.CopyFrom(model)
    for name, weight in weights.items():
        if isinstance(weight, np.ndarray) and weight.nbytes <= _SMALL_BYTES:
            whole.graph.initializer.append(onnx.numpy_helper.from_array(weight, name))
        else:
            stand_in = helper.make_tensor_value_info(name, _kind(weight), weight.shape)
            whole.graph.input.append(stand_in)
    onnx.checker.check_model(whole, full_check=True)


def _kind(weight: Weight) -> int:
    whole_numbers = isinstance(weight, np.ndarray) and weight.dtype == np.int64
    return int(TensorProto.INT64 if whole_numbers else TensorProto.FLOAT)


def _tensor(name: str, weight: Weight) -> _Tensor:
    kind = _kind(weight)
    dtype = np.dtype("<i8" if kind == TensorProto.INT64 else "<f4")
    size = int(np.prod(weight.shape, dtype=np.int64)) * dtype.itemsize
    head = TensorProto(name=name, data_type=kind, dims=weight.shape).SerializeToString()

    def numbers() -> Any:
        array = np.asarray(weight, dtype=dtype, order="C")
        if array.shape != tuple(weight.shape):
            raise ValueError(f"{name} has the shape {array.shape}, not {weight.shape}")
        return array.reshape(-1).view(np.uint8).data

    return _Tensor(head + _tag(_RAW_DATA) + _number(size), size, numbers)


def _assembled(model: onnx.ModelProto, tensors: Iterable[_Tensor]) -> bytes:
    """Return the encoded model with these tensors as the initializers of its graph."""
    tensors = list(tensors)
    heads = [_tag(_INITIALIZER) + _number(len(each.head) + each.size) + each.head for each in tensors]
    graph = model.graph.SerializeToString()
    rest = onnx.ModelProto()
    rest.CopyFrom(model)
    rest.ClearField("graph")
    size = len(graph) + sum(len(head) + each.size for head, each in zip(heads, tensors))
    file = io.BytesIO()
    file.write(rest.SerializeToString() + _tag(_GRAPH) + _number(size) + graph)
    for head, each in zip(heads, tensors):
        file.write(head)
        file.write(each.rest())
    return file.getvalue()


def _encoded(number: int, message: bytes) -> bytes:
    return _tag(number) + _number(len(message)) + message


def _tag(number: int) -> bytes:
    return _number(number << 3 | 2)


def _number(value: int) -> bytes:
    parts = bytearray()
    while value > 0x7F:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)
