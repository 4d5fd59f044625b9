"""Runs a helper program of the set-up line by line, so that it can be cancelled at any moment."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from ..contract.errors import Cancelled

POLL_S = 0.03


def quiet_process() -> Dict[str, Any]:
    """Return what Popen needs so that no window opens and QGIS keeps the processor's favour."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
    return {"start_new_session": True}  # Ctrl-C in a terminal is for QGIS, which then asks politely


def run_lines(
    command: List[str],
    environ: Mapping[str, str],
    is_cancelled: Callable[[], bool],
    pump: Callable[[], None],
    on_line: Optional[Callable[[str], None]] = None,
    timeout_s: float = 0.0,
) -> Tuple[int, List[str]]:
    """Run ``command`` and return (exit code, all lines of its output and errors).

    Raises Cancelled after killing it, OSError when it can't be started, and
    subprocess.TimeoutExpired when ``timeout_s`` is given and over.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(environ),
        encoding="utf-8",
        errors="replace",
        **quiet_process(),
    )
    lines: queue.Queue[Optional[str]] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process, lines), daemon=True)
    reader.start()
    said: List[str] = []
    waited_s = 0.0
    try:
        while True:
            pump()
            if is_cancelled():
                raise Cancelled
            try:
                line = lines.get(timeout=POLL_S)
            except queue.Empty:
                waited_s += POLL_S
                if timeout_s and waited_s > timeout_s:
                    raise subprocess.TimeoutExpired(command, timeout_s) from None
                continue
            if line is None:
                return process.wait(), said
            said.append(line.rstrip("\n"))
            if on_line is not None:
                on_line(said[-1])
    finally:
        _end(process)
        reader.join(1.0)
        if process.stdout is not None:
            process.stdout.close()


def _read(process: subprocess.Popen[str], lines: queue.Queue[Optional[str]]) -> None:
    for line in process.stdout or ():
        lines.put(line)
    lines.put(None)


def _end(process: subprocess.Popen[str]) -> None:
    if process.poll() is None:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)  # with what it started
    process.wait()
