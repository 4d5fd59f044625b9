"""Large arrays on disk whose room is taken before they are used.

A file that is only as long as it should be has no room yet: where the disk is full, touching it as memory
ends the process with SIGBUS.
"""

from __future__ import annotations

import errno
import os
from typing import Any, BinaryIO, Tuple

import numpy as np

#: The file system can't give room beforehand.
_UNABLE = (errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS)


def array_on_disk(file: BinaryIO, dtype: Any, shape: Tuple[int, ...]) -> np.ndarray:
    """Return an array of zeros that lies in an open, empty file; OSError where the disk is full."""
    take_room(file, int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize)
    return np.memmap(file, dtype, "r+", shape=shape)


def take_room(file: BinaryIO, length_bytes: int) -> None:
    """Give an open file all the room of its length; OSError where the disk has less."""
    if hasattr(os, "posix_fallocate"):  # Linux; Windows gives the room with the length
        try:
            os.posix_fallocate(file.fileno(), 0, max(length_bytes, 1))
            return
        except OSError as problem:
            if problem.errno not in _UNABLE:
                raise
    if os.fstat(file.fileno()).st_size < length_bytes:
        file.truncate(length_bytes)
