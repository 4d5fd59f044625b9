"""Files under construction: beside their place, known by their name, and deleted when their run was killed.

The output ``NAME.tif`` is ``NAME.partial-PID-xxxx.tif`` until it is whole; ``runtime/client.py`` knows the
name too. On POSIX a lock on the file tells one that is being written from what a killed run left.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Callable, Tuple

from ...contract.errors import EngineError
from ...contract.file_lock import hold
from ...contract.sentences import sentence

PARTIAL_MARK = ".partial-"


def begin(target: Path) -> Tuple[Path, Callable[[], None]]:
    """Make an empty file that will become ``target``; delete what killed runs left of it.

    Returns its path, and what to call when it was renamed or deleted. Raises OSError where the folder
    cannot be written.
    """
    _delete_leftovers(target)
    handle, partial = tempfile.mkstemp(
        prefix=f"{target.stem}{PARTIAL_MARK}{os.getpid()}-", suffix=target.suffix, dir=target.parent
    )
    os.chmod(partial, 0o666 & ~_umask())  # as any file of the user
    return Path(partial), _held(handle)


def _delete_leftovers(target: Path) -> None:
    """Delete what runs that were killed left of this output; a file that is being written stays."""
    name = re.compile(rf"{re.escape(target.stem + PARTIAL_MARK)}\d+-\w+{re.escape(target.suffix)}")
    with suppress(OSError):  # the folder is checked elsewhere
        for left in target.parent.iterdir():
            if name.fullmatch(left.name):
                with suppress(OSError):
                    _delete_unheld(left)


if sys.platform == "win32":  # what is open can't be deleted there

    def _held(handle: int) -> Callable[[], None]:
        os.close(handle)
        return lambda: None

    def _delete_unheld(path: Path) -> None:
        path.unlink()

else:

    def _held(handle: int) -> Callable[[], None]:
        """Lock a file until the returned function is called, or this process ends, however it ends."""
        with suppress(OSError):  # some network folders have no locks
            hold(handle)

        def release() -> None:
            with suppress(OSError):  # a disk that is gone
                os.close(handle)

        return release

    def _delete_unheld(path: Path) -> None:
        """Delete a file that nobody has locked; raises OSError where that can't be told."""
        with path.open("rb") as file:
            if hold(file.fileno()):
                path.unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def write_text(path: str, text: str) -> None:
    """Write ``text`` as UTF-8, or leave nothing; raises as ``write_bytes``."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: str, content: bytes) -> None:
    """Write a file whole, or leave nothing.

    Raises EngineError when the file can't be written, and OSError when the disk is full.
    """
    target = Path(path)
    try:
        with ExitStack() as stack:
            partial, release = begin(target)
            stack.callback(release)
            stack.callback(_delete, partial)
            partial.write_bytes(content)
            os.replace(partial, target)
    except OSError as problem:
        if problem.errno == errno.ENOSPC:
            raise  # the worker has words for it
        raise EngineError(
            "output-folder",
            sentence(
                "The file {file} can't be written: {reason}.",
                file=target.name,
                reason=problem.strerror or problem,
            ),
            "Close it where it is open, or choose another folder; then run it again.",
        ) from problem


def _delete(partial: Path) -> None:
    with suppress(OSError):  # it has its name
        partial.unlink()
