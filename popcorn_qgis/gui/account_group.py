"""The settings page's part on accounts: try one before a download needs it."""

from __future__ import annotations

from typing import Any, Dict, List, Optional, Set

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QPushButton

from ..translation import Translated
from .parts import form_of, row, wrapped

ALGORITHM = "popcorn:testcredentials"

_under_way: Set[_Trial] = set()


class AccountGroup(Translated, QGroupBox):
    """Whose account, which one, and one sentence on whether it works."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Account for downloads"))
        self._trial: Optional[_Trial] = None
        self._source = QComboBox()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self._source.addItems(algorithm.parameterDefinition("SOURCE").options())
        self._account = QgsAuthConfigSelect(self)
        self._test = QPushButton(self.tr("Test"))
        self._test.clicked.connect(self._begin)
        self._said = wrapped()
        self._said.hide()
        form = form_of(self)
        form.addRow(self.tr("Source"), self._source)
        form.addRow(self.tr("Account"), self._account)
        form.addRow("", row(self._test))
        form.addRow("", self._said)

    def _begin(self) -> None:
        self._test.setEnabled(False)
        self._say(self.tr("Asking the service…"))
        self._trial = _Trial({"SOURCE": self._source.currentIndex(), "AUTHCFG": self._account.configId()})
        self._trial.ended.connect(self._end)
        self._trial.start()

    def _end(self, sentence: str) -> None:
        self._test.setEnabled(True)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))


class _Trial(QObject):
    """One try of an account: lives until its task is over, whether or not the page does."""

    ended = pyqtSignal(str)

    def __init__(self, parameters: Dict[str, Any]) -> None:
        super().__init__()
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        self._parameters = parameters
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()

    def start(self) -> None:
        """Begin; QGIS may ask for its master password first."""
        fits, sentence = self._algorithm.checkParameterValues(self._parameters, self._context)
        if not fits:
            self.ended.emit(sentence)
            return
        task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        _under_way.add(self)
        task.executed.connect(self._end)
        QgsApplication.taskManager().addTask(task)

    def _end(self, _successful: bool, results: Dict[str, Any]) -> None:
        _under_way.discard(self)
        self.ended.emit(results.get("SENTENCE") or " ".join(self._feedback.errors))


class _Feedback(QgsProcessingFeedback):
    """Keeps what went wrong."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: List[str] = []

    def reportError(self, error, fatalError=False):  # noqa: N803 - QGIS's name
        self.errors.append(error)
