"""What a model file says about itself, and reading that without any library.

Standard library and Python 3.9 only, so that QGIS can list model files too.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, BinaryIO, NamedTuple

from .errors import EngineError
from .sentences import sentence

FORMAT = 1
KEY = "popcorn"  # of the one metadata property that holds our JSON object

ROLES = ("builtup", "occupancy", "population")
S1_BANDS = ("VV", "VH")
S2_BANDS = ("B02", "B03", "B04", "B08")
PADDINGS = ("reflect14", "multiple64")

#: Outputs that a model of each role must have; a built-up model adds one output for each stream alone.
OUTPUTS = {"builtup": "builtup", "occupancy": "occupancy", "population": "population"}

_REMEDY = sentence("Choose a model file that this plugin wrote, or import the original again.")
_METADATA_FIELD = 14  # ModelProto.metadata_props; its entries hold key = 1 and value = 2
_MOST_BYTES = 1 << 20  # of one property
_MOST_FIELDS = 100_000  # of one message; a graph has one for each layer and each weight


@dataclass(frozen=True)
class ModelMetadata:
    """The facts about one model file; whoever has the file needs nothing else.

    ``people_per`` says what one unit of the output counts people for (empty for built-up).
    ``padding`` is how the scene is padded before the network (spec section 4). ``source_sha256`` is
    that of the file which the model was made from (empty for a model that was trained here).
    ``fitted_to`` names the zones whose counts the model has seen, as maps carry it
    (``engine/io/fitted_to.py``).
    """

    role: str
    name: str
    bands: tuple[str, ...]
    padding: str
    people_per: str = ""
    licence: str = ""
    attribution: str = ""
    training_data: str = ""
    training_region: str = ""
    source_sha256: str = ""
    fitted_to: str = ""
    pixel_size_m: float = 10.0
    halo_px: int = 24
    stride_px: int = 4
    format: int = FORMAT

    @property
    def uses_s1(self) -> bool:
        """Whether the model has the input ``s1``."""
        return "VV" in self.bands

    @property
    def uses_s2(self) -> bool:
        """Whether the model has the input ``s2``."""
        return "B02" in self.bands


def to_text(metadata: ModelMetadata) -> str:
    """Return the metadata as the JSON text that a model file carries."""
    return json.dumps(asdict(metadata), ensure_ascii=False, sort_keys=True)


def from_text(text: str, source: str) -> ModelMetadata:
    """Read and check the JSON text of a model file; ``source`` names the file in errors.

    Raises EngineError (code ``model``) for another format, an unknown role or anything missing.
    """
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as broken:
        raise _wrong(sentence("The metadata of “{source}” is not readable.", source=source)) from broken
    if not isinstance(values, dict):
        raise _wrong(sentence("The metadata of “{source}” is not readable.", source=source))
    if values.get("format") != FORMAT:
        raise EngineError(
            "model",
            sentence(
                "“{source}” is a model of format {format}; this version reads format {readable}.",
                source=source,
                format=repr(values.get("format")),
                readable=FORMAT,
            ),
            "Update the plugin, or import the model again.",
        )
    known = {f.name: f for f in fields(ModelMetadata)}
    wrong = _first_wrong_value(values)
    if wrong:
        raise _wrong(
            sentence(
                "The metadata of “{source}” has the wrong {field} {value}.",
                source=source,
                field=wrong,
                value=repr(values.get(wrong)),
            )
        )
    values["bands"] = tuple(values["bands"])
    return ModelMetadata(**{key: value for key, value in values.items() if key in known})


def read_metadata(file: BinaryIO, source: str) -> ModelMetadata:
    """Return the metadata inside an ONNX file, without the onnx package and without reading its weights.

    Raises EngineError (code ``model``) where it is no ONNX file or carries no metadata of ours.
    """
    try:
        properties = dict(_properties(file))
    except ValueError as broken:
        raise _wrong(
            sentence("“{source}” is not an ONNX model file, or it is damaged.", source=source)
        ) from broken
    if KEY not in properties:
        raise _wrong(
            sentence("“{source}” does not say which imagery it takes and what it computes.", source=source)
        )
    return from_text(properties[KEY], source)


def _wrong(problem: str) -> EngineError:
    return EngineError("model", problem, _REMEDY)


def _first_wrong_value(values: Mapping[str, Any]) -> str:
    """Return the name of the first value that cannot be used, or an empty text."""
    if values.get("role") not in ROLES:
        return "role"
    bands = values.get("bands")
    if not isinstance(bands, list) or tuple(bands) not in (S1_BANDS, S2_BANDS, S1_BANDS + S2_BANDS):
        return "bands"
    if values.get("padding") not in PADDINGS:
        return "padding"
    texts = ("people_per", "licence", "attribution", "training_data", "training_region", "source_sha256")
    for key in ("name", *texts):
        if not isinstance(values.get(key), str):
            return key
    if not isinstance(values.get("fitted_to", ""), str):
        return "fitted_to"
    if not isinstance(values.get("pixel_size_m"), (int, float)) or not 1 <= values["pixel_size_m"] <= 1000:
        return "pixel_size_m"
    for key, upper in (("halo_px", 1024), ("stride_px", 64)):
        if type(values.get(key)) is not int or not 0 <= values[key] <= upper:
            return key
    return "" if values["stride_px"] else "stride_px"


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
