"""The engine's folders on disk: held by one set-up at a time, and deleted without keeping anyone waiting."""

from __future__ import annotations

import os
import shutil
import stat
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Iterator

from ..contract.errors import EngineError
from ..contract.file_lock import hold
from ..contract.sentences import sentence
from . import places

LOCK_NAME = "setup.lock"

_DELETE_WAIT_S = 0.4  # then deleting goes on in the background


@contextmanager
def alone() -> Iterator[None]:
    """Hold the set-up's file lock; the system frees it even when the process is killed."""
    path = places.engine_folder() / LOCK_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT)
    except OSError as problem:
        raise cannot_write(path.parent, problem) from problem
    try:
        if not _held(handle):
            raise EngineError(
                "busy", "Another QGIS is setting up the engine right now.", "Wait until it is done."
            )
        yield
    finally:
        os.close(handle)


def delete(folder: Path) -> None:
    """Delete without keeping the user waiting; what is left is swept by the next set-up."""
    thread = threading.Thread(target=delete_now, args=(folder,))
    thread.start()
    thread.join(_DELETE_WAIT_S)


def delete_now(path: Path) -> bool:
    """Delete a file or a folder, also read-only ones; return whether it is gone."""

    def allow(function: Callable[..., Any], name: str, _: Any) -> None:
        if os.path.exists(name):
            os.chmod(name, stat.S_IWRITE | stat.S_IREAD | stat.S_IEXEC)
            function(name)

    try:
        if path.is_dir():
            shutil.rmtree(path, onerror=allow)
        else:
            path.unlink()
    except OSError:
        return not path.exists()  # in use on Windows
    return True


def cannot_write(folder: Path, problem: OSError) -> EngineError:
    """Return the error of a folder in which nothing can be made."""
    return EngineError(
        "permission",
        sentence(
            "The engine's folder {folder} can't be written: {reason}.",
            folder=folder,
            reason=problem.strerror or problem,
        ),
        "Check who may write there, or set POPCORN_DATA to another folder.",
    )


def _held(handle: int) -> bool:
    try:
        return hold(handle)
    except OSError:
        return False  # where nothing can be locked, two set-ups could spoil each other
