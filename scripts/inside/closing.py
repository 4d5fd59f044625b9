"""Inside a QGIS window: an algorithm is started from its dialog, and QGIS is closed while it runs."""

import json
import os
import signal
from pathlib import Path
from typing import Any, Dict, List

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from window import Stage, iface, rest, run, wait, workers


def leave_by_the_menu() -> List[str]:
    """Exit, say yes to cancelling what runs, and return what QGIS asked; it stays until asked again."""
    asked: List[str] = []

    def answer() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            asked.append(question.text())
            question.button(QMessageBox.StandardButton.Yes).click()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(100)
    iface.actionExit().trigger()
    timer.stop()
    return asked


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    stage = Stage(told["algorithm"], told["parameters"])
    stage.start()
    wait(lambda: workers() or stage.over, "the engine")
    rest(told["after_s"])
    seen = {"running": not stage.over, "log": stage.log}
    if told["by_signal"]:  # as the end of a session does; else by the menu
        Path(told["seen"]).write_text(json.dumps(seen), encoding="utf-8")
        os.kill(os.getpid(), signal.SIGTERM)
    elif not stage.over:
        seen["asked"] = leave_by_the_menu()
        wait(lambda: stage.over, "the end of the run")
    return seen


run(scenario)
