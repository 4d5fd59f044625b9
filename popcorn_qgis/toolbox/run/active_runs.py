"""The runs of our algorithms that are under way, so that the plugin can stop them before it leaves."""

from __future__ import annotations

import time
from contextlib import contextmanager
from typing import Iterator, List, Set

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop
from qgis.PyQt.QtWidgets import QApplication, QWidget

from ...runtime import client

PROVIDER = "popcorn"
PATIENCE_S = 2.0

_feedbacks: Set[QgsProcessingFeedback] = set()


@contextmanager
def registered(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Count a run as under way for the time of the block."""
    _feedbacks.add(feedback)
    try:
        yield
    finally:
        _feedbacks.discard(feedback)


def stop_all(patience_s: float = PATIENCE_S) -> None:
    """Cancel our runs, wait ``patience_s``, stop what is left, and close our dialogs. Main thread only.

    What was stopped gets as long again to end: a run that outlives its dialog crashes QGIS.
    """
    for feedback in list(_feedbacks):
        feedback.cancel()
    for task in _tasks():
        task.cancel()
    end = time.monotonic() + patience_s
    _wait(end)
    client.cancel_all(max(0.0, end - time.monotonic()))
    _wait(time.monotonic() + patience_s)
    for dialog in dialogs():
        dialog.close()
        dialog.deleteLater()


def _wait(end: float) -> None:
    """Let our runs end, until the clock of time.monotonic says ``end``."""
    while (_feedbacks or _tasks() or _busy_dialogs()) and time.monotonic() < end:
        # A task tells the main thread that it is over: let it.
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        time.sleep(0.01)


def _tasks() -> List[QgsProcessingAlgRunnerTask]:
    """Return QGIS's tasks that run an algorithm of ours, or have yet to tell the main thread of its end."""
    names = [algorithm.displayName() for algorithm in _algorithms()]
    return [
        task
        for task in QgsApplication.taskManager().activeTasks()
        # QGIS says “Executing …”, in the user's language.
        if isinstance(task, QgsProcessingAlgRunnerTask) and any(name in task.description() for name in names)
    ]


def _algorithms() -> list:
    provider = QgsApplication.processingRegistry().providerById(PROVIDER)
    return provider.algorithms() if provider is not None else []


def _busy_dialogs() -> List[QWidget]:
    """Return our dialogs that have not heard of their run's end: once deleted, hearing it is an error."""
    return [dialog for dialog in dialogs() if dialog.cancelButton().isEnabled()]


def dialogs() -> List[QWidget]:
    """Return the open dialogs of our algorithms."""
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    if not isinstance(QCoreApplication.instance(), QApplication):
        return []
    found = []
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QgsProcessingAlgorithmDialogBase):
            algorithm = widget.algorithm()
            provider = algorithm.provider() if algorithm is not None else None
            if provider is not None and provider.id() == PROVIDER:
                found.append(widget)
    return found
