"""Reading what a model file says about itself, without any library and without reading its weights.

Standard library and Python 3.9 only.
"""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from .errors import EngineError
from .model_spec import ModelSpec, from_text, wrong
from .sentences import sentence

SPEC_MEMBER = "spec.json"  # of a forest's file
KEY = "popcorn"  # of the one metadata property that holds our JSON object

_ZIP = b"PK\x03\x04"
_METADATA_FIELD = 14  # ModelProto.metadata_props; its entries hold key = 1 and value = 2
#: What reading a damaged zip may raise.
_DAMAGED = (OSError, EOFError, ValueError, KeyError, zipfile.BadZipFile, zlib.error)
_TORN_ZIP = (*_DAMAGED, NotImplementedError, RuntimeError)
_MOST_BYTES = 1 << 20  # of one property
_MOST_FIELDS = 100_000  # of one message; a graph has one for each layer and each weight


def read_spec(file: BinaryIO, source: str) -> ModelSpec:
    """Return what an ONNX file, or a forest's file, says of itself, without reading its weights.

    Raises EngineError (code ``model``) where it is neither or carries no spec of ours.
    """
    if file.read(4) == _ZIP:
        return from_text(_text_in_zip(file, source), source)
    try:
        properties = dict(_properties(file))
    except ValueError as broken:
        raise no_model_file(source) from broken
    if KEY not in properties:
        raise wrong(
            sentence("“{source}” does not say which imagery it takes and what it computes.", source=source)
        )
    return from_text(properties[KEY], source)


def no_model_file(source: str) -> EngineError:
    """Return what to say of a file that holds no ONNX model."""
    return wrong(sentence("“{source}” is not an ONNX model file, or it is damaged.", source=source))


# -- protocol buffers, as far as needed ------------------------------------------------------------


_BYTES = 2  # what is not a number


class Field(NamedTuple):
    """A field of a message: its tag begins at ``tag``, what it holds is ``start`` to ``end`` of the file."""

    number: int
    kind: int
    tag: int
    start: int
    end: int

    def holds(self, number: int) -> bool:
        """Whether it is the field of this number, and holds bytes, text or a message."""
        return self.number == number and self.kind == _BYTES


def _text_in_zip(file: BinaryIO, source: str) -> str:
    try:
        with zipfile.ZipFile(file) as archive:
            if archive.getinfo(SPEC_MEMBER).file_size > _MOST_BYTES:
                raise ValueError("too long")
            return archive.read(SPEC_MEMBER).decode("utf-8")
    except _TORN_ZIP as broken:
        raise wrong(sentence("“{source}” is not a forest, or it is damaged.", source=source)) from broken


def message_fields(file: BinaryIO, start: int = 0, end: int | None = None) -> Iterator[Field]:
    """Yield the fields of the message in a part of a file; none is read but its tag and length.

    Raises ValueError where it is not a message.
    """
    end = file.seek(0, os.SEEK_END) if end is None else end
    at, count = start, 0
    while at < end:
        file.seek(at)
        count += 1
        code = _varint(file)
        number, kind = code >> 3, code & 7
        if kind == 0:
            begin = file.tell()
            _varint(file)
            stop = file.tell()
        elif kind in (1, _BYTES, 5):
            length = _varint(file) if kind == _BYTES else {1: 8, 5: 4}[kind]
            begin = file.tell()
            stop = begin + length
        else:
            raise ValueError(f"wire type {kind}")
        if stop > end or count > _MOST_FIELDS:
            raise ValueError("cut short, or no message")
        yield Field(number, kind, at, begin, stop)
        at = stop


def content(file: BinaryIO, field: Field) -> bytes:
    """Return what a field holds."""
    file.seek(field.start)
    return file.read(field.end - field.start)


def _properties(file: BinaryIO) -> Iterator[tuple[str, str]]:
    for entry in message_fields(file):
        if entry.holds(_METADATA_FIELD):
            parts = {field.number: field for field in message_fields(file, entry.start, entry.end)}
            if {1, 2} <= set(parts) and entry.end - entry.start <= _MOST_BYTES:
                yield content(file, parts[1]).decode("utf-8"), content(file, parts[2]).decode("utf-8")


def _varint(file: BinaryIO) -> int:
    value = shift = 0
    while True:
        byte = file.read(1)
        if not byte or shift > 63:
            raise ValueError("cut short")
        value |= (byte[0] & 0x7F) << shift
        if byte[0] < 0x80:
            return value
        shift += 7
