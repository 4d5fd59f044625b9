"""The sha256 of files: read piece by piece, and kept for files that are still the same.

Standard library and Python 3.9 only. The only place where a file is hashed.
"""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import Callable, Dict, Optional, Protocol, Tuple, Union

FilePath = Union[str, "os.PathLike[str]"]

_PIECE_BYTES = 1 << 20
#: A file system's clock may be this coarse: a file that is younger may change again and look the same.
_CLOCK_NS = 2_000_000_000

_State = Tuple[int, int, int]
_kept: Dict[str, Tuple[_State, str]] = {}


class Stoppable(Protocol):
    """What a report has, as far as needed here."""

    def check_cancelled(self) -> None:
        """Raise Cancelled when the user asked to stop."""


def file_sha256(
    path: FilePath,
    report: Optional[Stoppable] = None,
    advance: Optional[Callable[[int], None]] = None,
) -> str:
    """Return the file's sha256 as hexadecimal text; can be cancelled through ``report``.

    ``advance`` is told the number of bytes after each piece. Raises OSError.
    """
    digest = hashlib.sha256()
    with Path(path).open("rb") as stream:
        while True:
            piece = stream.read(_PIECE_BYTES)
            if not piece:
                return digest.hexdigest()
            digest.update(piece)
            if advance is not None:
                advance(len(piece))
            if report is not None:
                report.check_cancelled()


def kept_sha256(path: FilePath) -> str:
    """Return the file's sha256, which is computed once in a process while the file stays the same.

    The same: its size, the time of its last change and that of its last move or change of rights.
    Raises OSError.
    """
    place = os.path.realpath(path)
    state = _state(place)
    known = _kept.get(place)
    if known is not None and known[0] == state:
        return known[1]
    digest = file_sha256(place)
    if _state(place) == state and time.time_ns() - max(state[1:]) > _CLOCK_NS:
        _kept[place] = (state, digest)
    else:
        _kept.pop(place, None)
    return digest


def _state(place: str) -> _State:
    found = os.stat(place)
    return found.st_size, found.st_mtime_ns, found.st_ctime_ns
