"""Read a torch checkpoint without torch and without ever unpickling it.

A torch file is a zip (``archive.py``) with an index (``data.pkl``; ``tensor_index.py``) and the raw
numbers of every tensor. Of all that a training program saves, only the named tensors of the network are
taken, and each is read from the file when it is asked for.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ..deferred import MAX_WEIGHTS_BYTES, Deferred
from .archive import Archive, open_archive
from .tensor_index import STORAGES, Foreign, Tensor, read_index

MAX_INDEX_BYTES = 16 << 20

#: Where training programs keep a network's tensors; else they are the whole content.
CONTAINERS = ("network", "model", "state_dict")


@dataclass(frozen=True)
class Checkpoint:
    """The tensors of a network by name, still in the file, which must stay open."""

    tensors: Mapping[str, Tensor]
    source: str
    archive: Archive

    def arrays(self, names: Iterable[str]) -> dict[str, Deferred]:
        """Return tensors as arrays that are read each time they are asked for.

        Raises EngineError where one does not fit its bytes, or all together are too large; asking for an
        array raises it where the numbers are damaged.
        """
        wanted = {name: self.tensors[name] for name in names}
        for tensor in wanted.values():
            self._check_fit(tensor)
        size = sum(map(_bytes_of, wanted.values()))
        if size > MAX_WEIGHTS_BYTES:
            most = MAX_WEIGHTS_BYTES >> 20
            raise EngineError(
                "checkpoint",
                sentence(
                    "The weights in “{source}” take {megabytes} MB; at most {most} MB can be imported.",
                    source=self.source,
                    megabytes=size >> 20,
                    most=most,
                ),
                "Choose a smaller network.",
            )
        return {name: Deferred(tensor.shape, partial(self._array, tensor)) for name, tensor in wanted.items()}

    def _check_fit(self, tensor: Tensor) -> None:
        count = tensor.storage.count
        size = self.archive.size(_record(tensor))
        # Strides of 0 and overlaps could make a few bytes look like gigabytes, so sizes are compared too.
        elements = math.prod(max(n, 1) for n in tensor.shape)
        inside = 0 in tensor.shape or tensor.offset + tensor.span <= count
        if size != count * _kind(tensor).itemsize or elements > max(count, 1) or not inside:
            raise EngineError(
                "checkpoint",
                sentence(
                    "A tensor of the shape {shape} in “{source}” does not fit its {size} bytes.",
                    shape=tensor.shape,
                    source=self.source,
                    size=size,
                ),
                "Download or copy the file again.",
            )

    def _array(self, tensor: Tensor) -> npt.NDArray[Any]:
        numbers = np.empty(tensor.span, dtype=_kind(tensor))
        if not numbers.size:
            return numbers.reshape(tensor.shape)
        start = tensor.offset * numbers.itemsize
        self.archive.fill(_record(tensor), start, numbers.view(np.uint8).data)
        if tensor.storage.kind == "torch BFloat16Storage":
            numbers = (numbers.astype(np.uint32) << 16).view(np.float32)
        steps = [step * numbers.itemsize for step in tensor.strides]
        view = np.lib.stride_tricks.as_strided(numbers, tensor.shape, steps, writeable=False)
        return np.asarray(view, order="C")


def _record(tensor: Tensor) -> str:
    return f"data/{tensor.storage.key}"


def _kind(tensor: Tensor) -> np.dtype[Any]:
    return np.dtype(STORAGES[tensor.storage.kind])


def _bytes_of(tensor: Tensor) -> int:
    """Return what a tensor takes: as it is read, or as float32."""
    numbers = math.prod(tensor.shape)
    return max(max(tensor.span, numbers) * _kind(tensor).itemsize, numbers * 4)


def open_checkpoint(file: BinaryIO, source: str) -> Checkpoint:
    """Find the tensors in a torch file; ``source`` names it in errors. The file must stay open.

    Raises EngineError (code ``checkpoint``) where it is not one, is damaged, or holds anything but tensors
    where the network's tensors are. What else it holds is passed over.
    """
    archive = open_archive(file, source)
    content = read_index(archive.read("data.pkl", MAX_INDEX_BYTES), source)
    return Checkpoint(_tensors(content, source), source, archive)


def _tensors(content: Any, source: str) -> Mapping[str, Tensor]:
    if isinstance(content, dict):
        kept = (content[key] for key in CONTAINERS if isinstance(content.get(key), (dict, Foreign)))
        content = next(kept, content)
    if isinstance(content, Foreign):
        raise content.refused(source)
    remedy = sentence("Choose the built-up extractor, a POPCORN member or Bourbon.")
    if not isinstance(content, dict) or not content or not all(isinstance(key, str) for key in content):
        raise EngineError("checkpoint", sentence("“{source}” holds no named tensors.", source=source), remedy)
    for name, value in content.items():
        if isinstance(value, Foreign):
            raise value.refused(source)
        if not isinstance(value, Tensor):
            raise EngineError(
                "checkpoint",
                sentence(
                    "“{source}” holds no tensors under network or model, but “{other}”.",
                    source=source,
                    other=name,
                ),
                remedy,
            )
    return content
