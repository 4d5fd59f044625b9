"""The worker of a ``qgis_process`` run dies: a sentence, an exit code, and nothing half-written."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path
from typing import Any, Dict, Optional

from scripts.isolated_qgis import IsolatedQgis
from tests.holding import Hold


def worker_of(parent: int) -> Optional[int]:
    """The id of the engine's process that ``parent`` started, if it is there."""
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            status = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue  # it ended while we looked
        if int(status[1]) == parent and b"engine_main.py" in command:
            return int(entry.name)
    return None


def test_a_killed_worker_leaves_nothing(
    window: IsolatedQgis, hold: Hold, large_scene: Dict[str, Any], tmp_path: Path
) -> None:
    folder = tmp_path / "maps"
    folder.mkdir()
    hold.at(0.05)
    running = window.start("popcorn:builtup", {**large_scene, "OUTPUT": folder / "map.tif"})
    try:
        while not list(folder.glob("map.partial-*")):
            assert running.poll() is None, running.communicate()[0]
            time.sleep(0.05)
        worker = worker_of(running.pid)
        assert worker is not None
        os.kill(worker, signal.SIGKILL)
        said = running.communicate(timeout=120)[0]
    finally:
        running.kill()
    assert running.returncode != 0
    assert "ended from outside" in said and "Run it again" in said
    assert "Traceback" not in said
    assert list(folder.iterdir()) == []
    assert not Path(f"/proc/{worker}").exists()
