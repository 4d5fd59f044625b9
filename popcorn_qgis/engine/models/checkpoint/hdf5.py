"""Read the weights of a Keras HDF5 file (.h5, .hdf5) without trusting it.

The file is read by ``hdf5_child.py`` in a process of its own, with bounded time, memory and sizes: hard
links only, no virtual datasets, no external storage, no filters other than gzip, no plugins.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ..deferred import Weight

SIGNATURE = b"\x89HDF\r\n\x1a\n"
MAX_FILE_BYTES = 32 << 20
MAX_WEIGHTS_BYTES = 16 << 20  # as float32; the published networks have 0.3 MB
MAX_NODES = 2000
MAX_MEMORY_BYTES = 2 << 30  # of addresses; what is touched of them is bounded by the sizes above
MOST_SECONDS = 60.0

_REMEDY = sentence("Choose a weight file (.h5 or .hdf5) of ERCNN-DRS as its authors publish it.")
_DAMAGED = sentence("Download or copy the file again.")
#: What stays of the environment: a system's own needs, and no plugins of HDF5.
_KEPT = ("SYSTEMROOT", "PATH", "TEMP", "TMP", "TMPDIR", "HOME", "LANG", "LC_ALL")


@dataclass(frozen=True)
class Hdf5Weights:
    """The arrays of a file by their path in it, float32."""

    tensors: Mapping[str, npt.NDArray[Any]]
    source: str

    def arrays(self, names: Iterable[str]) -> dict[str, Weight]:
        """Return arrays by name."""
        return {name: self.tensors[name] for name in names}


def is_hdf5(file: BinaryIO) -> bool:
    """Whether an open file begins as HDF5 does; it is rewound."""
    head = file.read(len(SIGNATURE))
    file.seek(0)
    return head == SIGNATURE


def open_hdf5(file: BinaryIO, source: str) -> Hdf5Weights:
    """Return the weights in an HDF5 file; ``source`` names it in errors.

    Raises EngineError (code ``checkpoint``) where it is damaged, too large, or leads out of itself.
    """
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    if size > MAX_FILE_BYTES:
        raise _refused(
            sentence(
                "“{source}” has {megabytes} MB, too much for such weights.",
                source=source,
                megabytes=size >> 20,
            ),
            _REMEDY,
        )
    answer = _ask(file.read(), source)
    line, _, numbers = answer.partition(b"\n")
    try:
        head = json.loads(line)
        if "problem" in head:
            raise _told(str(head["problem"]), str(head["value"]), source)
        shapes = [(str(name), tuple(map(int, shape))) for name, shape in head["tensors"]]
    except (ValueError, TypeError, KeyError) as broken:
        raise _damaged(source) from broken
    flat = np.frombuffer(numbers[: len(numbers) // 4 * 4], dtype="<f4")
    if sum(math.prod(shape) for _, shape in shapes) != flat.size:
        raise _damaged(source)
    found, start = {}, 0
    for name, shape in shapes:
        found[name] = flat[start : start + math.prod(shape)].reshape(shape)
        start += math.prod(shape)
    return Hdf5Weights(found, source)


def _ask(data: bytes, source: str) -> bytes:
    command = [sys.executable, "-I", str(Path(__file__).with_name("hdf5_child.py"))]
    limits = (MAX_NODES, MAX_WEIGHTS_BYTES, MAX_MEMORY_BYTES)
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    try:
        done = subprocess.run(
            [*command, *map(str, limits)],
            input=data,
            capture_output=True,
            timeout=MOST_SECONDS,
            env={**kept, "HDF5_PLUGIN_PRELOAD": "::", "OPENBLAS_NUM_THREADS": "1"},
        )
    except subprocess.TimeoutExpired as endless:
        raise _damaged(source) from endless
    if done.returncode != 0:
        if b"No module named 'h5py'" in done.stderr:
            raise EngineError(
                "checkpoint",
                sentence("The engine has no h5py, which reads “{source}”.", source=source),
                "Set up the engine again.",
            )
        raise _damaged(source)
    return done.stdout


def _told(problem: str, value: str, source: str) -> EngineError:
    value = value[:80].encode("utf-8", "replace").decode("utf-8", "replace")
    refusals = {
        "link": sentence("“{part}” in “{source}” is a link to somewhere else.", part=value, source=source),
        "virtual": sentence("“{part}” in “{source}” is made of other files.", part=value, source=source),
        "external": sentence("“{part}” in “{source}” lies in another file.", part=value, source=source),
        "filter": sentence(
            "“{part}” in “{source}” is packed by something other than gzip.", part=value, source=source
        ),
        "type": sentence("“{part}” in “{source}” is no array of weights.", part=value, source=source),
    }
    if problem in refusals:
        return _refused(refusals[problem], _REMEDY)
    if problem in ("large", "many", "deep"):
        return _refused(
            sentence(
                "“{source}” holds more than such weights can be, at “{part}”.", part=value, source=source
            ),
            _REMEDY,
        )
    return _damaged(source)


def _damaged(source: str) -> EngineError:
    return _refused(sentence("The file “{source}” is damaged.", source=source), _DAMAGED)


def _refused(problem: str, remedy: str) -> EngineError:
    return EngineError("checkpoint", problem, remedy)
