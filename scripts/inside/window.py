"""Runs inside a QGIS window (``qgis.bin --code``): waits, finds the worker, writes what it saw.

A scenario is a function of the parameters that the caller left in the file POPCORN_SCENARIO; what it
returns is written beside that file. QGIS is left in every case, without a question.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer
from qgis.utils import iface

PATIENCE_S = 300.0  # a busy machine takes its time; only what hangs is given up


def run(scenario: Callable[[Dict[str, Any]], Dict[str, Any]]) -> None:
    """Run the scenario when the window is up, write its result, and leave."""
    path = Path(os.environ["POPCORN_SCENARIO"])

    def go() -> None:
        try:
            result = scenario(json.loads(path.read_text(encoding="utf-8")))
        except Exception:  # the caller reads it; QGIS must be left in any case
            result = {"failed": traceback.format_exc()}
        path.with_suffix(".result.json").write_text(json.dumps(result, default=str), encoding="utf-8")
        QgsProject.instance().clear()
        iface.actionExit().trigger()

    QTimer.singleShot(1500, go)


def pump(milliseconds: int = 20) -> None:
    """Let the window live."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, milliseconds)


def wait(condition: Callable[[], Any], what: str = "") -> float:
    """Let the window live until the condition holds; return the seconds that it took."""
    started = time.monotonic()
    while not condition():
        if time.monotonic() - started > PATIENCE_S:
            raise TimeoutError(f"waited {PATIENCE_S} s in vain for {what or condition}")
        pump()
        time.sleep(0.005)
    return time.monotonic() - started


def rest(seconds: float) -> None:
    """Let the window live for a while, until it is painted."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pump()
        time.sleep(0.005)


class Ticks:
    """A timer in the main loop: how long the window did not answer, by what was going on.

    What the main thread waited for a processor is not counted: then the machine ran other programs.
    """

    def __init__(self, milliseconds: int = 20) -> None:
        self.seconds: Dict[str, List[float]] = {}
        self._name, self._last, self._queued = "", 0.0, 0.0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(milliseconds)

    @contextmanager
    def during(self, name: str) -> Iterator[None]:
        """Watch the window while the block runs; what QGIS does between blocks does not count."""
        self._tick()
        self._name = name
        try:
            yield
        finally:
            self._tick()  # also what the block did without letting the window live
            self._name = ""

    def _tick(self) -> None:
        now, queued = time.monotonic(), _queued_s()
        if self._name:
            self.seconds.setdefault(self._name, []).append(now - self._last - (queued - self._queued))
        self._last, self._queued = now, queued


def _queued_s() -> float:
    """How long the main thread was ready to run, but not running, since its start."""
    return int(Path("/proc/self/schedstat").read_text().split()[1]) / 1e9


def workers() -> List[int]:
    """The ids of the engine's processes that this QGIS started."""
    found = []
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue  # it ended while we looked
        if parent == os.getpid() and b"engine_main.py" in command:
            found.append(int(entry.name))
    return found


class Stage:
    """An algorithm's dialog: filled in, run, and looked at."""

    def __init__(self, algorithm: str, parameters: Dict[str, Any]) -> None:
        import processing

        self.dialog = processing.createAlgorithmDialog(algorithm, parameters)
        self.finished: List[Any] = []
        self.dialog.algorithmFinished.connect(lambda ok, results: self.finished.append((ok, results)))
        self.dialog.show()
        rest(0.5)

    def start(self) -> None:
        """Press Run."""
        self.dialog.runButton().click()
        wait(lambda: self.dialog.cancelButton().isEnabled() or self.over, "the run to start")

    @property
    def over(self) -> bool:
        """Whether the run has ended, well or not: QGIS 3.22 sends no signal for a failed one."""
        return bool(self.finished) or not self.dialog.cancelButton().isEnabled()

    @property
    def succeeded(self) -> bool:
        """Whether the run ended well."""
        return bool(self.finished and self.finished[0][0])

    def cancel(self) -> None:
        """Press Cancel."""
        self.dialog.cancelButton().click()

    @property
    def progress(self) -> float:
        """The progress bar's value, percent."""
        bars = [bar for bar in self.dialog.findChildren(_progress_bar()) if bar.isVisible()]
        return float(bars[0].value()) if bars else 0.0

    @property
    def log(self) -> str:
        """Everything in the dialog's log."""
        return str(self.dialog.findChild(_text_edit(), "txtLog").toPlainText())


def _progress_bar() -> Any:
    from qgis.PyQt.QtWidgets import QProgressBar

    return QProgressBar


def _text_edit() -> Any:
    from qgis.PyQt.QtWidgets import QTextEdit

    return QTextEdit


def quiet_window(width: int = 1440, height: int = 900) -> None:
    """A tidy main window: no panels but the layers, no messages."""
    main = iface.mainWindow()
    main.showNormal()
    main.setGeometry(0, 0, width, height)
    from qgis.PyQt.QtWidgets import QDockWidget

    for dock in main.findChildren(QDockWidget):
        if dock.objectName() != "Layers":
            dock.hide()
    iface.messageBar().clearWidgets()
    rest(0.5)


def draw_canvas() -> None:
    """Wait until the map is drawn."""
    canvas = iface.mapCanvas()
    canvas.refresh()
    rest(0.3)
    wait(lambda: not canvas.isDrawing(), "the map")
    rest(0.3)
