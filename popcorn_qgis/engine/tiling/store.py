"""Arrays and facts on disk, by name: files that are whole or not there.

They are zip archives of arrays (npz): written beside their place and renamed, and with a checksum by
which a torn one is known.
"""

from __future__ import annotations

import json
import os
import shutil
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional, TypeVar

import numpy as np

#: In the name of a file that is being written.
PARTIAL = ".partial"
_SUFFIX, _FACTS = ".npz", "facts"
#: What reading a file that is torn, damaged or of an older version may raise.
_TORN = (
    *(OSError, EOFError, ValueError, KeyError, TypeError),
    *(zipfile.BadZipFile, zlib.error, RuntimeError),  # RuntimeError: a compression that nobody used
)

Made = TypeVar("Made")
Arrays = Dict[str, np.ndarray]
#: What is kept beside arrays: plain JSON values.
Facts = Mapping[str, Any]


class Store:
    """Arrays and facts by name in one folder. What is there is whole; anything else is made anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def load(self, name: str, read: Callable[[Arrays, Facts], Made]) -> Optional[Made]:
        """Return what ``read`` makes of arrays and facts; None when they are not there, or not whole.

        ``read`` raises ValueError, KeyError or TypeError for what is not what it looks for: it is deleted.
        """
        path = self._path(name)
        if not path.is_file():
            return None
        try:
            with np.load(path, allow_pickle=False) as archive:  # a wrong checksum raises BadZipFile
                arrays = {key: archive[key] for key in archive.files}
            facts = json.loads(str(arrays.pop(_FACTS, "{}")))
            return read(arrays, facts)
        except _TORN:
            with suppress(OSError):
                path.unlink()
            return None

    def save(self, name: str, arrays: Arrays, facts: Facts, packed: bool) -> None:
        """Keep arrays and facts; ``packed`` takes less room and more time.

        Raises OSError where it can't be written; then nothing is there.
        """
        path = self._path(name)
        partial = path.with_suffix(f"{PARTIAL}-{os.getpid()}")
        write: Callable[..., None] = np.savez_compressed if packed else np.savez
        try:
            with partial.open("wb") as file:
                write(file, **arrays, **{_FACTS: np.array(json.dumps(facts))})
            os.replace(partial, path)
        except OSError:
            with suppress(OSError):
                partial.unlink()
            raise

    def clear(self) -> None:
        """Delete all of it: the run is done."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{_SUFFIX}"
