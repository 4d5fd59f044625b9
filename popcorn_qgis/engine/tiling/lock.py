"""One mapping at a time on this computer: a second job waits, so that the memory is needed once."""

from __future__ import annotations

import time
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Iterator

from ...contract.file_lock import hold
from ...contract.jobs import Compute
from ..feedback import Report

LOCK_NAME = "computing.lock"
POLL_S = 0.1


@contextmanager
def turn(compute: Compute, report: Report) -> Iterator[None]:
    """Wait until no other job with the same cache folder computes, and let none start meanwhile.

    The system frees the lock when its process ends, however it ends. Without a folder, or where it
    can't be locked, the job goes on at once, and so do those that share one map. Raises Cancelled.
    """
    with ExitStack() as stack:
        file = _open(compute.cache_folder if compute.share is None else "")
        if file is not None:
            stack.callback(file.close)
            _wait(file, report)
        yield


def _open(folder: str) -> Any:
    """Return the open lock file; None where there is none."""
    if not folder:
        return None
    path = Path(folder) / LOCK_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("a+b")
    except OSError:
        return None


def _wait(file: Any, report: Report) -> None:
    """Lock the file; says once that it waits."""
    waiting = False
    while not _lock(file.fileno()):
        if not waiting:
            report.log("Another mapping is being computed on this computer; this one waits for its end.")
            waiting = True
        report.progress(0.0, "Waiting for another mapping")
        time.sleep(POLL_S)
    if waiting:
        report.log("The other mapping has ended: this one goes on.")


def _lock(handle: int) -> bool:
    try:
        return hold(handle)
    except OSError:
        return True  # some network folders have no locks
