"""Writing text files, such as reports: beside their place, renamed when whole."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from .errors import EngineError


def write_text(path: str, text: str) -> None:
    """Write ``text`` as UTF-8; raises EngineError when the file can't be written, and leaves nothing."""
    target = Path(path)
    partial = ""
    try:
        handle, partial = tempfile.mkstemp(
            prefix=f"{target.stem}.partial-", suffix=target.suffix, dir=target.parent
        )
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        os.chmod(partial, 0o666 & ~_umask())
        os.replace(partial, target)
    except OSError as problem:
        with suppress(OSError):
            os.unlink(partial)
        raise EngineError(
            "output-folder",
            f"The file {target.name} can't be written: {problem.strerror or problem}.",
            "Choose a folder that you may write to, or another name.",
        ) from problem


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
