"""Writes frozen graphs of TensorFlow for the tests: GraphDef with constants, a field at a time."""

from __future__ import annotations

from typing import Mapping, Optional, Sequence, Tuple

import numpy as np


def _varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    found = bytearray()
    while value >= 0x80:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*found, value])


def field(number: int, value: object) -> bytes:
    """Return a field: a whole number, or what has a length."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else bytes(value)  # type: ignore[call-overload]
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _shape(sizes: Sequence[int]) -> bytes:
    return b"".join(field(2, field(1, size)) for size in sizes)


def _attribute(name: str, value: bytes) -> bytes:
    return field(5, field(1, name) + field(2, value))


def constant(name: str, values: np.ndarray, shape: Optional[Tuple[int, ...]] = None) -> bytes:
    """Return a node that holds float32 numbers."""
    content = np.ascontiguousarray(values, "<f4").tobytes()
    tensor = field(1, 1) + field(2, _shape(shape or values.shape)) + field(4, content)
    return field(1, field(1, name) + field(2, "Const") + _attribute("value", field(8, tensor)))


def node(name: str, operator: str, inputs: Sequence[str] = ()) -> bytes:
    """Return a node that computes."""
    return field(1, field(1, name) + field(2, operator) + b"".join(field(3, one) for one in inputs))


def placeholder(name: str, sizes: Sequence[int]) -> bytes:
    """Return an input of a shape."""
    return field(1, field(1, name) + field(2, "Placeholder") + _attribute("shape", field(7, _shape(sizes))))


def graph_bytes(weights: Mapping[str, np.ndarray], shape: Optional[Tuple[int, ...]] = None) -> bytes:
    """Return a graph of constants alone; ``shape`` is said of each in place of its own."""
    return b"".join(constant(name, values, shape) for name, values in weights.items())
