"""What a model file says about itself, and reading that without any library.

Standard library and Python 3.9 only, so that QGIS can list model files too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from .errors import EngineError

FORMAT = 1
KEY = "popcorn"  # of the one metadata property that holds our JSON object

ROLES = ("builtup", "occupancy", "population")
S1_BANDS = ("VV", "VH")
S2_BANDS = ("B02", "B03", "B04", "B08")
PADDINGS = ("reflect14", "multiple64")

#: Outputs that a model of each role must have; a built-up model adds one output for each stream alone.
OUTPUTS = {"builtup": "builtup", "occupancy": "occupancy", "population": "population"}

_REMEDY = "Choose a model file that this plugin wrote, or import the original again."
_METADATA_FIELD = 14  # ModelProto.metadata_props; its entries hold key = 1 and value = 2


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
        raise _wrong(f"The metadata of “{source}” is not readable.") from broken
    if not isinstance(values, dict):
        raise _wrong(f"The metadata of “{source}” is not readable.")
    if values.get("format") != FORMAT:
        raise EngineError(
            "model",
            f"“{source}” is a model of format {values.get('format')!r}; this version reads format {FORMAT}.",
            "Update the plugin, or import the model again.",
        )
    known = {f.name: f for f in fields(ModelMetadata)}
    wrong = _first_wrong_value(values)
    if wrong:
        raise _wrong(f"The metadata of “{source}” has the wrong {wrong} {values.get(wrong)!r}.")
    values["bands"] = tuple(values["bands"])
    return ModelMetadata(**{key: value for key, value in values.items() if key in known})


def read_metadata(data: bytes, source: str) -> ModelMetadata:
    """Return the metadata inside the bytes of an ONNX file, without the onnx package.

    Raises EngineError (code ``model``) where the bytes are no ONNX file or carry no metadata of ours.
    """
    try:
        properties = dict(_properties(data))
    except ValueError as broken:
        raise _wrong(f"“{source}” is not an ONNX model file, or it is damaged.") from broken
    if KEY not in properties:
        raise _wrong(f"“{source}” does not say which imagery it takes and what it computes.")
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


def _properties(data: bytes) -> Iterator[tuple[str, str]]:
    for number, value in _fields(data):
        if number == _METADATA_FIELD and isinstance(value, bytes):
            entry: dict[int, Any] = dict(_fields(value))
            key, text = entry.get(1, b""), entry.get(2, b"")
            if isinstance(key, bytes) and isinstance(text, bytes):
                yield key.decode("utf-8"), text.decode("utf-8")


def _fields(data: bytes) -> Iterator[tuple[int, Any]]:
    """Yield (field number, bytes or int) of one message; raises ValueError where it is not one."""
    view = memoryview(data)
    at = 0
    while at < len(view):
        tag, at = _varint(view, at)
        number, kind = tag >> 3, tag & 7
        if kind == 0:
            value, at = _varint(view, at)
            yield number, value
            continue
        if kind == 2:
            length, at = _varint(view, at)
        elif kind in (1, 5):
            length = 8 if kind == 1 else 4
        else:
            raise ValueError(f"wire type {kind}")
        if at + length > len(view):
            raise ValueError("cut short")
        # Only the small fields are copied: the graph itself may be large.
        yield number, bytes(view[at : at + length]) if number != 7 else None
        at += length


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(view) or shift > 63:
            raise ValueError("cut short")
        byte = view[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
