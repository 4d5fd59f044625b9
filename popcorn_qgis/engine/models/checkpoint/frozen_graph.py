"""Read a frozen TensorFlow graph without TensorFlow: its nodes and constants, nothing of it is run.

A frozen graph is a protocol buffer, GraphDef: nodes with a name, an operator, inputs and attributes. Fields
are numbered (tensorflow/core/framework/{graph,node_def,attr_value,tensor,tensor_shape}.proto); of what is not
needed only the length is read. Sizes are bounded before anything is taken.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, BinaryIO, Union

import numpy as np
import numpy.typing as npt

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ..deferred import MAX_WEIGHTS_BYTES, Deferred

#: A graph around its weights is small.
MAX_GRAPH_BYTES = MAX_WEIGHTS_BYTES + (16 << 20)
MAX_NODES = 100_000
MAX_DIMENSIONS = 8
FLOAT = 1
_CONST, _IDENTITY = "Const", "Identity"


class _DamagedError(ValueError):
    """The bytes are no protocol buffer of this kind."""


@dataclass(frozen=True)
class Constant:
    """A tensor of float32 numbers: its shape, and where they stand in the file's bytes."""

    shape: tuple[int, ...]
    content: memoryview
    repeated: bool = False  # one number for all


@dataclass(frozen=True)
class Node:
    """A node: its operator, and the nodes that it takes (``^`` before what it only waits for)."""

    name: str
    operator: str
    inputs: tuple[str, ...]


@dataclass(frozen=True)
class FrozenGraph:
    """The nodes of a graph by name, and of its constants those of float32. Offers what a Checkpoint does."""

    source: str
    nodes: Mapping[str, Node]
    tensors: Mapping[str, Constant]
    shapes: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # of placeholders; -1: any

    def arrays(self, names: Iterable[str]) -> dict[str, Deferred]:
        """Return constants as float32 arrays that are read when asked for."""
        return {
            name: Deferred(self.tensors[name].shape, partial(_array, self.tensors[name])) for name in names
        }

    def constant_behind(self, name: str) -> str:
        """Return the constant that a node passes on, through Identity only; empty where it is none."""
        for _ in range(MAX_DIMENSIONS):
            node = self.nodes.get(name.split(":")[0])
            if node is None:
                return ""
            if node.operator == _CONST:
                return node.name if node.name in self.tensors else ""
            if node.operator != _IDENTITY or not node.inputs:
                return ""
            name = node.inputs[0]
        return ""


def is_frozen_graph(name: str) -> bool:
    """Tell whether a file calls itself a frozen graph."""
    return name.lower().endswith(".pb")


def open_frozen_graph(file: BinaryIO, source: str) -> FrozenGraph:
    """Return the graph in a file; ``source`` names it in errors.

    Raises EngineError (code ``checkpoint``) where it is none, is damaged or is too large.
    """
    size = file.seek(0, os.SEEK_END)
    if size > MAX_GRAPH_BYTES:
        raise EngineError(
            "checkpoint",
            sentence(
                "“{source}” has {megabytes} MB, too much for a frozen graph.",
                source=source,
                megabytes=size >> 20,
            ),
            "Choose another file.",
        )
    file.seek(0)
    try:
        return _graph(memoryview(file.read()), source)
    except (_DamagedError, UnicodeDecodeError) as broken:
        raise EngineError(
            "checkpoint",
            sentence("“{source}” is no frozen graph of TensorFlow, or is damaged.", source=source),
            "Choose the .pb file as its authors published it.",
        ) from broken


def _graph(data: memoryview, source: str) -> FrozenGraph:
    nodes: dict[str, Node] = {}
    tensors: dict[str, Constant] = {}
    shapes: dict[str, tuple[int, ...]] = {}
    for number, value in _fields(data):
        if number != 1:
            continue
        if len(nodes) >= MAX_NODES:
            raise _DamagedError("too many nodes")
        node, attributes = _node(_message(value))
        if not node.name or node.name in nodes:
            raise _DamagedError("a node without a name of its own")
        nodes[node.name] = node
        if node.operator == _CONST and "value" in attributes:
            constant = _constant(attributes["value"])
            if constant is not None:
                tensors[node.name] = constant
        elif node.operator.startswith("Placeholder") and "shape" in attributes:
            shapes[node.name] = tuple(_shape_attribute(attributes["shape"]))
    if not nodes:
        raise _DamagedError("no nodes")
    return FrozenGraph(source, nodes, tensors, shapes)


def _node(data: memoryview) -> tuple[Node, dict[str, memoryview]]:
    texts: dict[int, str] = {}
    inputs: list[str] = []
    attributes: dict[str, memoryview] = {}
    for number, value in _fields(data):
        if number in (1, 2):
            texts[number] = bytes(_message(value)).decode()
        elif number == 3:
            inputs.append(bytes(_message(value)).decode())
        elif number == 5:
            entry = {key: _message(part) for key, part in _fields(_message(value)) if key in (1, 2)}
            if 1 in entry and 2 in entry:
                attributes[bytes(entry[1]).decode()] = entry[2]
    return Node(texts.get(1, ""), texts.get(2, ""), tuple(inputs)), attributes


def _constant(attribute: memoryview) -> Union[Constant, None]:
    """Return the tensor of an attribute (field 8); None where it is not of float32."""
    tensor = next((_message(value) for number, value in _fields(attribute) if number == 8), None)
    if tensor is None:
        return None
    kind, content, values = 0, memoryview(b""), bytearray()
    shape: tuple[int, ...] = ()
    for number, value in _fields(tensor):
        if number == 1:
            kind = _whole(value)
        elif number == 2:
            shape = tuple(_sizes(_message(value)))
        elif number == 4:
            content = _message(value)
        elif number == 5:
            values += value.to_bytes(4, "little") if isinstance(value, int) else bytes(value)
    if kind != FLOAT:
        return None
    count = math.prod(shape)
    if min(shape, default=0) < 0 or count * 4 > MAX_WEIGHTS_BYTES:
        raise _DamagedError("a shape that can't be")
    content = content if len(content) else memoryview(bytes(values))
    if len(content) == count * 4:
        return Constant(shape, content)
    if len(content) == 4:
        return Constant(shape, content, repeated=True)
    raise _DamagedError("a tensor that does not fit its bytes")


def _array(constant: Constant) -> npt.NDArray[Any]:
    numbers = np.frombuffer(constant.content, dtype="<f4")
    if constant.repeated:
        return np.full(constant.shape, numbers[0], np.float32)
    return numbers.reshape(constant.shape)


def _shape_attribute(attribute: memoryview) -> list[int]:
    shape = next((_message(value) for number, value in _fields(attribute) if number == 7), memoryview(b""))
    return _sizes(shape)


def _sizes(shape: memoryview) -> list[int]:
    sizes = []
    for number, value in _fields(shape):
        if number != 2:
            continue
        size = next((_whole(part) for key, part in _fields(_message(value)) if key == 1), 0)
        sizes.append(size - (1 << 64) if size >= 1 << 63 else size)
        if len(sizes) > MAX_DIMENSIONS:
            raise _DamagedError("too many dimensions")
    return sizes


# -- the wire format -------------------------------------------------------------------------------


def _fields(data: memoryview) -> Iterator[tuple[int, Union[int, memoryview]]]:
    """Yield (number, value) of a message: a whole number, the bytes of a float, or what has a length."""
    place = 0
    while place < len(data):
        key, place = _varint(data, place)
        number, kind = key >> 3, key & 7
        if kind == 0:
            value, place = _varint(data, place)
            yield number, value
            continue
        size = {1: 8, 5: 4}.get(kind, -1)
        if kind == 2:
            size, place = _varint(data, place)
        if size < 0 or place + size > len(data) or number == 0:
            raise _DamagedError("a field beyond the end, or of an unknown kind")
        yield number, data[place : place + size]
        place += size


def _varint(data: memoryview, place: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if place >= len(data):
            raise _DamagedError("the end within a number")
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & ((1 << 64) - 1), place
    raise _DamagedError("a number without end")


def _message(value: Union[int, memoryview]) -> memoryview:
    if isinstance(value, int):
        raise _DamagedError("a number where bytes are expected")
    return value


def _whole(value: Union[int, memoryview]) -> int:
    if not isinstance(value, int):
        raise _DamagedError("bytes where a number is expected")
    return value
