"""Writes torch checkpoints without torch, opcode by opcode, for tests of the reader."""

from __future__ import annotations

import io
import struct
import zipfile
from typing import Any, Optional

import numpy as np

_KINDS = {"f4": "FloatStorage", "f8": "DoubleStorage", "f2": "HalfStorage", "i8": "LongStorage"}


class Raw(bytes):
    """Opcodes that go into the index as they are."""


def checkpoint_bytes(
    content: Any, *, folder: str = "archive", extra: Optional[dict[str, bytes]] = None
) -> bytes:
    """Return a torch file that holds dict, list, tuple, numbers, text, None and numpy arrays."""
    index = _Index()
    index.put(content)
    records = {f"data/{key}": data for key, data in index.storages.items()}
    return zip_bytes({"data.pkl": index.finished(), **records, "version": b"3\n", **(extra or {})})


def index_bytes(content: Any) -> bytes:
    """Return the index alone."""
    index = _Index()
    index.put(content)
    return index.finished()


def zip_bytes(
    records: dict[str, bytes], folder: str = "archive", compression: int = zipfile.ZIP_STORED
) -> bytes:
    """Return a zip of the records under one folder."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in records.items():
            archive.writestr(f"{folder}/{name}" if folder else name, data)
    return file.getvalue()


class _Index:
    def __init__(self) -> None:
        self.out = bytearray(b"\x80\x02")
        self.storages: dict[str, bytes] = {}
        self.remembered = 0

    def finished(self) -> bytes:
        return bytes(self.out) + b"."

    def put(self, value: Any) -> None:
        if isinstance(value, Raw):
            self.out += value
        elif value is None or isinstance(value, bool):
            self.out += {None: b"N", True: b"\x88", False: b"\x89"}[value]
        elif isinstance(value, int):
            self.out += b"K" + bytes([value]) if 0 <= value < 256 else b"J" + struct.pack("<i", value)
        elif isinstance(value, float):
            self.out += b"G" + struct.pack(">d", value)
        elif isinstance(value, str):
            encoded = value.encode("utf-8")
            self.out += b"X" + struct.pack("<I", len(encoded)) + encoded
            self.memoize()
        elif isinstance(value, (list, tuple)):
            self.out += b"](" if isinstance(value, list) else b"("
            for item in value:
                self.put(item)
            self.out += b"e" if isinstance(value, list) else b"t"
        elif isinstance(value, dict):
            self.out += b"}"
            self.memoize()
            self.out += b"("
            for key, item in value.items():
                self.put(key)
                self.put(item)
            self.out += b"u"
        else:
            self.put_array(np.asarray(value))

    def memoize(self) -> None:
        self.out += b"r" + struct.pack("<I", self.remembered)
        self.remembered += 1

    def put_array(self, array: np.ndarray) -> None:
        key = str(len(self.storages))
        self.storages[key] = np.ascontiguousarray(array).tobytes()
        kind = _KINDS[array.dtype.str[1:]]
        strides = tuple(step // array.itemsize for step in np.ascontiguousarray(array).strides)
        self.out += b"ctorch._utils\n_rebuild_tensor_v2\n"
        self.out += b"(("
        self.put("storage")
        self.out += f"ctorch\n{kind}\n".encode()
        for part in (key, "cpu", array.size):
            self.put(part)
        self.out += b"tQ"
        shape = array.shape if array.ndim else ()
        for part in (0, shape, strides if array.ndim else (), False):
            self.put(part)
        self.out += b"ccollections\nOrderedDict\n)RtR"


def random_state(role: str, widths: tuple[int, int] = (8, 16), seed: int = 1) -> dict[str, np.ndarray]:
    """Return a state dict of the official layout with random weights, named as the spec's section 2."""
    source = np.random.default_rng(seed)
    state: dict[str, np.ndarray] = {}

    def put(name: str, *shape: int) -> None:
        spread = 1 / np.sqrt(np.prod(shape[1:])) if len(shape) > 1 else 0.3
        state[name] = source.normal(0, spread, shape).astype("f4")

    def double_conv(name: str, inputs: int, outputs: int) -> None:
        for conv, norm, channels in ((0, 1, inputs), (3, 4, outputs)):
            put(f"{name}.{conv}.weight", outputs, channels, 3, 3)
            put(f"{name}.{conv}.bias", outputs)
            for part in ("weight", "bias", "running_mean"):
                put(f"{name}.{norm}.{part}", outputs)
            state[f"{name}.{norm}.weight"] += 1  # otherwise ReLU soon leaves nothing
            state[f"{name}.{norm}.running_var"] = source.uniform(0.2, 2, outputs).astype("f4")
            state[f"{name}.{norm}.num_batches_tracked"] = np.array(7, dtype="i8")

    def dual_stream(prefix: str) -> None:
        full, below = widths
        for stream, bands in (("sar_stream", 2), ("optical_stream", 4)):
            double_conv(f"{prefix}{stream}.inc.conv.conv", bands, full)
            double_conv(f"{prefix}{stream}.down_seq.down1.mpconv.1.conv", full, below)
            double_conv(f"{prefix}{stream}.down_seq.down2.mpconv.1.conv", below, below)
            for part, channels in (("up2", below), ("up1", full)):
                put(f"{prefix}{stream}.up_seq.{part}.up.weight", channels, channels, 2, 2)
                put(f"{prefix}{stream}.up_seq.{part}.up.bias", channels)
                double_conv(f"{prefix}{stream}.up_seq.{part}.conv.conv", 2 * channels, full)
            put(f"{prefix}{stream}.outc.conv.weight", 1, full, 1, 1)
            put(f"{prefix}{stream}.outc.conv.bias", 1)
        for name, channels in (("sar_out", full), ("optical_out", full), ("fusion_out", 2 * full)):
            put(f"{prefix}{name}_conv.conv.weight", 1, channels, 1, 1)
            put(f"{prefix}{name}_conv.conv.bias", 1)

    if role == "builtup":
        dual_stream("")
        return state
    dual_stream("unetmodel.")
    inputs = 2 * widths[0] if role == "occupancy" else widths[0]
    for layer, outputs in ((0, 64), (2, 64), (4, 64), (6, 2)):
        put(f"head.{layer}.weight", outputs, inputs, 1, 1)
        put(f"head.{layer}.bias", outputs)
        inputs = outputs
    state["head.6.bias"] += 0.5
    dual_stream("building_extractor.")
    return state
