"""Read a torch checkpoint without torch and without ever unpickling it.

A torch file is a zip (``archive.py``) with an index (``data.pkl``; ``tensor_index.py``) and the raw
numbers of every tensor. Only tensors and plain containers are known; all else is refused by name.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ....contract.errors import EngineError
from .archive import Archive, open_archive
from .tensor_index import STORAGES, Tensor, read_index

MAX_FILE_BYTES = 64 << 20
MAX_INDEX_BYTES = 4 << 20
MAX_STORAGE_BYTES = 16 << 20


@dataclass(frozen=True)
class Checkpoint:
    """A read file: ``content`` is what ``read_index`` returns; numbers are read when asked for."""

    content: Any
    source: str
    archive: Archive

    def array(self, tensor: Tensor) -> npt.NDArray[Any]:
        """Return a tensor's numbers in its shape; raises EngineError where they do not fit."""
        return _array(tensor, self.archive, self.source)


def read_checkpoint(path: str | Path) -> Checkpoint:
    """Read a torch file from disk.

    Raises EngineError (code ``checkpoint``) where it is not one, is damaged, is too large, or holds
    anything else than tensors and plain containers.
    """
    return parse_checkpoint(read_file(path), Path(path).name)


def read_file(path: str | Path) -> bytes:
    """Return the bytes of a model file; raises EngineError where it is unreadable or far too large."""
    path = Path(path)
    try:
        size = path.stat().st_size
        if size > MAX_FILE_BYTES:
            raise EngineError(
                "checkpoint",
                f"“{path.name}” has {size >> 20} MB; a model of this kind has about one.",
                "Choose the checkpoint file itself.",
            )
        return path.read_bytes()
    except OSError as unreadable:
        raise EngineError(
            "checkpoint", f"The file {path} cannot be read: {unreadable.strerror}.", "Check the path."
        ) from unreadable


def parse_checkpoint(data: bytes, source: str) -> Checkpoint:
    """Read the bytes of a torch file; ``source`` names it in errors. Raises as read_checkpoint."""
    archive = open_archive(data, source)
    index = archive.read("data.pkl", MAX_INDEX_BYTES)
    return Checkpoint(read_index(index, source), source, archive)


def _array(tensor: Tensor, archive: Archive, source: str) -> npt.NDArray[Any]:
    storage = tensor.storage
    kind = np.dtype(STORAGES[storage.kind])
    raw = archive.read(f"data/{storage.key}", MAX_STORAGE_BYTES)
    last = tensor.offset + sum((n - 1) * step for n, step in zip(tensor.shape, tensor.strides) if n)
    empty = 0 in tensor.shape
    # Strides of 0 and overlaps could make a few bytes look like gigabytes, so sizes are compared too.
    elements = math.prod(max(n, 1) for n in tensor.shape)
    fits = elements <= max(storage.count, 1) and (empty or last < storage.count)
    if len(raw) != storage.count * kind.itemsize or not fits:
        raise EngineError(
            "checkpoint",
            f"A tensor of the shape {tensor.shape} in “{source}” does not fit its {len(raw)} bytes.",
            "Download or copy the file again.",
        )
    if empty:
        return np.zeros(tensor.shape, dtype=kind)
    numbers = np.frombuffer(raw, dtype=kind)
    if storage.kind == "torch BFloat16Storage":
        numbers = (numbers.astype(np.uint32) << 16).view(np.float32)
    steps = [step * numbers.itemsize for step in tensor.strides]
    view = np.lib.stride_tricks.as_strided(numbers[tensor.offset :], tensor.shape, steps, writeable=False)
    return np.array(view)
