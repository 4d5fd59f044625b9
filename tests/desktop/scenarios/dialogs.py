"""In a QGIS window: open the dialog of every algorithm, and see whether something in it is cut off."""

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel
from window import Stage, iface, rest, run


def cut_off(dialog):
    """Texts that do not get the room that they need, and areas that would have to be moved sideways."""
    found = [
        widget.text()
        for kind in (QLabel, QAbstractButton)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and widget.text() and widget.width() < widget.minimumSizeHint().width()
    ]
    for area in dialog.findChildren(QAbstractScrollArea):
        missing = area.horizontalScrollBar().maximum()
        if area.isVisible() and missing > 0 and not area.inherits("QTextEdit"):
            found.append(f"{area.metaObject().className()} needs {missing} px more")
    return found


def scenario(told):
    screen = QGuiApplication.primaryScreen()
    iface.mainWindow().showMaximized()
    seen = {}
    for algorithm in QgsApplication.processingRegistry().providerById("popcorn").algorithms():
        if not algorithm.parameterDefinitions():
            continue
        stage = Stage(algorithm.id(), {})
        dialog = stage.dialog
        seen[algorithm.name()] = {
            "cut_off": cut_off(dialog),
            "fits": dialog.width() <= screen.size().width() and dialog.height() <= screen.size().height(),
        }
        if told["pictures"]:
            dialog.grab().save(f"{told['pictures']}/{algorithm.name()}.png")
        dialog.close()
        rest(0.05)
    return seen


run(scenario)
