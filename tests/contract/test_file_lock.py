"""A held file is held for every other process, and free again when its holder ends, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from popcorn_qgis.contract.file_lock import hold

ROOT = Path(__file__).resolve().parents[2]
HOLDER = (
    "import sys, time; from popcorn_qgis.contract.file_lock import hold;"
    "file = open(sys.argv[1], 'a+b'); print(hold(file.fileno()), flush=True); time.sleep(60)"
)


def test_one_process_at_a_time_holds_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None and other.stdout.readline() == "True\n"
        with path.open("a+b") as file:
            assert not hold(file.fileno())
        os.kill(other.pid, signal.SIGKILL)
        other.wait()
    with path.open("a+b") as file:
        assert hold(file.fileno())
