"""Opens a dialog in a language that runs from right to left, and looks for labels that do not fit."""

from typing import Any, Dict

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLabel
from window import Stage, quiet_window, rest, run


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    # QGIS does so itself where Qt's own translations are installed, which say which way a language runs.
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    quiet_window()
    stage = Stage("popcorn:rescale", {})
    stage.dialog.resize(900, 700)
    rest(1.0)
    stage.dialog.grab().save(told["picture"])
    labels = [label for label in stage.dialog.findChildren(QLabel) if label.isVisible() and label.text()]
    seen = {
        "title": stage.dialog.algorithm().displayName(),
        "from_the_right": stage.dialog.isRightToLeft(),
        "labels": [label.text() for label in labels],
        "cut_off": [label.text() for label in labels if label.width() < label.minimumSizeHint().width()],
    }
    stage.dialog.close()
    return seen


run(scenario)
