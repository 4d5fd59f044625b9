"""Writing text files, such as reports: beside their place, renamed when whole."""

from __future__ import annotations

import errno
import os
from contextlib import ExitStack, suppress
from pathlib import Path

from ..contract.errors import EngineError
from .io.atomic_file import begin


def write_text(path: str, text: str) -> None:
    """Write ``text`` as UTF-8, or leave nothing.

    Raises EngineError when the file can't be written, and OSError when the disk is full.
    """
    target = Path(path)
    try:
        with ExitStack() as stack:
            partial, release = begin(target)
            stack.callback(release)
            stack.callback(_delete, partial)
            with partial.open("w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
            os.replace(partial, target)
    except OSError as problem:
        if problem.errno == errno.ENOSPC:
            raise  # the worker has words for it
        raise EngineError(
            "output-folder",
            f"The file {target.name} can't be written: {problem.strerror or problem}.",
            "Close it where it is open, or choose another folder; then run it again.",
        ) from problem


def _delete(partial: Path) -> None:
    with suppress(OSError):  # it has its name
        partial.unlink()
