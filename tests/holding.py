"""An engine that waits where a test says, so that what meddles with a run finds it running on any machine.

The worker and its jobs are the real ones; only telling progress may take as long as the test wants. A held
job goes on as soon as it is cancelled, so that it is the job itself that must hear of it.
``python -m tests.holding HOLD_FILE JOB.json`` is ``python -m popcorn_qgis.engine JOB.json``, held.
Standard library only, in the syntax of Python 3.9: it runs inside workers and beside QGIS.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

PATIENCE_S = 300.0  # a test that failed lets go of nothing; its worker must end all the same


@dataclass(frozen=True)
class Hold:
    """Where jobs are held; ``file`` says so to the workers."""

    file: Path

    def at(self, fraction: float) -> Hold:
        """Hold every job as soon as it tells this fraction of its whole, 0..1, or more."""
        written = self.file.with_name(f"{self.file.name}.new")
        written.write_text(str(fraction))
        os.replace(written, self.file)
        return self

    def release(self) -> None:
        """Let all go on, those that come later too."""
        self.file.unlink(missing_ok=True)

    def holds(self, fraction: float) -> bool:
        """Return whether a job that is so far must wait."""
        try:
            return fraction >= float(self.file.read_text())
        except OSError:
            return False
        except ValueError:  # it is being written
            return True


def killed_at(folder: Path, job: Any, fraction: float, enough: Callable[[], bool]) -> None:
    """Run a job in a process of its own, held at ``fraction``, and kill it once ``enough`` is there."""
    from popcorn_qgis.contract.jobs import to_json

    hold = Hold(folder / "hold").at(fraction)
    document = folder / "job.json"
    document.write_text(json.dumps(to_json(job)))
    process = subprocess.Popen([sys.executable, "-m", "tests.holding", str(hold.file), str(document)])
    try:
        waited_until = time.monotonic() + PATIENCE_S
        while not enough():
            if process.poll() is not None or time.monotonic() > waited_until:
                raise AssertionError("the run ended, or came to nothing, before it was killed")
            time.sleep(0.02)
    finally:
        process.kill()
        process.wait()


def linked_package(source: Path, folder: Path) -> Path:
    """Make a package folder in ``folder`` that shows everything in the package ``source``; return it."""
    package = folder / source.name
    package.mkdir(parents=True)
    for entry in source.iterdir():
        (package / entry.name).symlink_to(entry)
    return package


def hold_workers(package: Path) -> Hold:
    """Have the workers that start from this package folder, a copy of the test's, held; at nothing yet."""
    hold = Hold(package / "held-at")
    entry = package / "engine_main.py"
    serve = "    from popcorn_qgis.engine.worker.serve import serve\n"
    before, after = entry.read_text("utf-8").split(serve)
    patch = f'    import runpy\n\n    runpy.run_path({__file__!r})["hold_reports"]({str(hold.file)!r})\n'
    entry.unlink()  # a link, perhaps: what it leads to stays as it is
    entry.write_text(before + serve + patch + after, "utf-8")
    return hold


def hold_reports(file: str) -> None:
    """Make the reports of this process wait where ``file`` says."""
    from popcorn_qgis.engine.feedback import QuietReport
    from popcorn_qgis.engine.worker.serve import EventReport

    EventReport.progress = _held(Hold(Path(file)), EventReport.progress, "_cancel")  # type: ignore
    QuietReport.progress = _held(Hold(Path(file)), QuietReport.progress, "cancelled")  # type: ignore


def _held(hold: Hold, tell: Callable[..., None], cancelled: str) -> Callable[..., None]:
    def progress(self: Any, fraction: float, text: str = "") -> None:
        if hold.holds(fraction):
            self._shown_s = 0.0  # where it is held is told, however soon after the last word
        tell(self, fraction, text)
        end = time.monotonic() + PATIENCE_S
        while hold.holds(fraction) and not getattr(self, cancelled).is_set() and time.monotonic() < end:
            time.sleep(0.01)

    return progress


if __name__ == "__main__":
    from popcorn_qgis.engine.__main__ import main

    hold_reports(sys.argv[1])
    sys.exit(main(sys.argv[2:]))
