"""Reads the weights of a Keras HDF5 file: a process of its own, started by file with ``python -I``.

HDF5 is a large library of C, and a damaged file may crash it or keep it busy for ever: what happens here
ends this process only. The file's bytes come on stdin, so that nothing outside of them can be opened.
Answers on stdout: one line of JSON, ``{"tensors": [[name, shape], …]}`` or ``{"problem": KIND, "value":
…}``, then the numbers of all tensors as little-endian float32. Arguments: most nodes, most bytes of
numbers, most bytes of memory.
"""

from __future__ import annotations

import io
import json
import math
import sys
from typing import Any, BinaryIO, Dict, Iterator, List, Tuple

_MOST_LEVELS = 8
_DEFLATE = 1  # the number of gzip among HDF5's filters
_WEIGHTS = "model_weights"


class RefusedError(Exception):
    """A kind of problem, and the value that was seen."""


def main() -> int:
    answer: BinaryIO = sys.stdout.buffer
    most_nodes, most_bytes, most_memory = map(int, sys.argv[1:4])
    limit_memory(most_memory)
    try:
        names, arrays = read(sys.stdin.buffer.read(), most_nodes, most_bytes)
    except RefusedError as refused:
        answer.write(json.dumps({"problem": refused.args[0], "value": refused.args[1]}).encode() + b"\n")
        return 0
    head = [[name, list(array.shape)] for name, array in zip(names, arrays)]
    answer.write(json.dumps({"tensors": head}).encode() + b"\n")
    for array in arrays:
        answer.write(array.tobytes())
    answer.flush()
    return 0


def limit_memory(most_bytes: int) -> None:
    """Bound the memory of this process where the system can (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (most_bytes, most_bytes))


def read(data: bytes, most_nodes: int, most_bytes: int) -> Tuple[List[str], List[Any]]:
    """Return the names and float32 arrays of the weights; raises RefusedError."""
    import h5py
    import numpy as np

    try:
        with h5py.File(io.BytesIO(data), "r") as file:
            root = file
            if _is_hard(file, _WEIGHTS, h5py) and isinstance(file[_WEIGHTS], h5py.Group):
                root = file[_WEIGHTS]
            found: Dict[str, Any] = {}
            left = most_bytes
            for name, dataset in datasets(root, "", 0, [most_nodes], h5py):
                left -= check(name, dataset, left)
                found[name] = np.ascontiguousarray(dataset[()], dtype="<f4")
            return list(found), list(found.values())
    except RefusedError:
        raise
    except Exception as broken:  # whatever the library says of a damaged file
        raise RefusedError("damaged", type(broken).__name__) from broken


def datasets(group: Any, place: str, level: int, left: List[int], h5py: Any) -> Iterator[Tuple[str, Any]]:
    """Yield name and dataset of all that lies in a group; RefusedError for a link that leads elsewhere."""
    if level > _MOST_LEVELS:
        raise RefusedError("deep", place)
    for name in group:
        left[0] -= 1
        if left[0] < 0:
            raise RefusedError("many", place)
        path = f"{place}/{name}" if place else name
        if not _is_hard(group, name, h5py):
            raise RefusedError("link", path)
        value = group[name]
        if isinstance(value, h5py.Group):
            yield from datasets(value, path, level + 1, left, h5py)
        elif isinstance(value, h5py.Dataset):
            yield path, value
        else:
            raise RefusedError("damaged", path)


def _is_hard(group: Any, name: str, h5py: Any) -> bool:
    return isinstance(group.get(name, getlink=True), h5py.HardLink)


def check(path: str, dataset: Any, left: int) -> int:
    """Return the bytes of a dataset's numbers as float32; raises RefusedError where it is no plain array."""
    if dataset.is_virtual:
        raise RefusedError("virtual", path)
    if dataset.external:
        raise RefusedError("external", path)
    properties = dataset.id.get_create_plist()
    for number in range(properties.get_nfilters()):
        if properties.get_filter(number)[0] != _DEFLATE:
            raise RefusedError("filter", path)
    shape = dataset.shape
    if dataset.dtype.kind != "f" or shape is None or len(shape) > 4 or 0 in shape:
        raise RefusedError("type", path)
    count = math.prod(shape)
    if max(count, math.prod(dataset.chunks or ())) * max(dataset.dtype.itemsize, 4) > left:
        raise RefusedError("large", path)
    return count * 4


if __name__ == "__main__":
    sys.exit(main())
