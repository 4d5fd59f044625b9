"""Messages with a button that leads to the set-up: they take no focus, and stay until they are closed."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Dict, List

from qgis.core import Qgis
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot
from qgis.PyQt.QtWidgets import QPushButton

SETUP = "popcorn:setupengine"


def push(bar: QgsMessageBar, sentence: str, button: str, action: Callable[[], Any]) -> QgsMessageBarItem:
    """Show a sentence with a button on ``bar``; pressing it takes the message away first."""
    item = bar.createMessage("POPCORN", sentence)
    press = QPushButton(button, item)

    def act() -> None:
        bar.popWidget(item)
        action()

    press.clicked.connect(act)
    item.layout().addWidget(press)
    bar.pushWidget(item, Qgis.MessageLevel.Info)
    return item


def open_setup(**parameters: Any) -> None:
    """Open the dialog of “Set up the engine”, filled in."""
    import processing

    processing.execAlgorithmDialog(SETUP, parameters)


class OfferDesk(QObject):
    """Shows offers in the dialog that lacks something, else in the main window. Lives on the main thread."""

    made = pyqtSignal(str, str, str, dict)

    def __init__(self, iface: Any, dialogs: Callable[[], List[Any]]) -> None:
        """``dialogs`` returns the open dialogs of our algorithms."""
        super().__init__()
        self._iface, self._dialogs = iface, dialogs
        self.made.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot(str, str, str, dict)
    def _show(self, algorithm: str, sentence: str, button: str, parameters: Dict[str, Any]) -> None:
        dialogs = [dialog for dialog in self._dialogs() if dialog.algorithm().name() == algorithm]
        for dialog in dialogs:
            dialog.messageBar().clearWidgets()  # the same offer, of an earlier try
        for window in dialogs or [self._iface]:
            push(window.messageBar(), sentence, button, partial(open_setup, **parameters))
