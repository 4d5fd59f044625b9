"""Long work of the settings page: runs as a task of QGIS, so that the page answers and can cancel."""

from __future__ import annotations

import time
import traceback
from typing import Any, Callable, Set

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, pyqtSignal

from .. import messages
from ..contract.errors import Cancelled, EngineError
from ..translation import Translated

#: Called with the work itself, in the task's thread; ``say`` and ``isCanceled`` are for it.
Function = Callable[["Work"], Any]

#: QGIS forgets what Python wrote into a task unless Python keeps it.
_under_way: Set[Work] = set()


class Work(Translated, QgsTask):
    """A function that runs beside the window. Its signals come on the main thread."""

    said = pyqtSignal(str)
    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(self, title: str, function: Function) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._function = function
        self._answer: Any = None
        self._problem = ""

    def start(self) -> None:
        """Begin; the page may be closed meanwhile."""
        _under_way.add(self)
        QgsApplication.taskManager().addTask(self)

    def say(self, fraction: float, text: str) -> None:
        """Tell how far it is; from the task's thread."""
        self.setProgress(100.0 * fraction)
        self.said.emit(messages.translate(text))

    def run(self):
        try:
            self._answer = self._function(self)
        except Cancelled:
            self._problem = self.tr("Cancelled.")
        except EngineError as error:
            self._problem = messages.of(error)
        except OSError as error:
            self._problem = self.tr("{file} cannot be written or read: {reason}.").format(
                file=error.filename or self.description(), reason=error.strerror or error
            )
        except Exception as error:
            # A fault of ours: the user gets a sentence, the log panel what is needed to mend it.
            QgsMessageLog.logMessage(traceback.format_exc(), "POPCORN", Qgis.MessageLevel.Critical)
            sentence = self.tr("It failed unexpectedly ({error}). The log panel POPCORN has more.")
            self._problem = sentence.format(error=repr(error))
        return not self._problem

    def finished(self, result):
        _under_way.discard(self)
        if result:
            self.done.emit(self._answer)
        else:
            self.failed.emit(self._problem or self.tr("Cancelled."))


def stop_all(patience_s: float = 2.0) -> None:
    """Cancel what is under way and wait for it; used when the plugin unloads."""
    for work in list(_under_way):
        work.cancel()
    end = time.monotonic() + patience_s
    while _under_way and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
        time.sleep(0.01)
