"""In a QGIS window: open the dialog of every algorithm, and see whether something in it is cut off."""

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QScrollArea, QWidget
from window import Stage, iface, rest, run


def cut_off(dialog):
    """Texts that do not get the room that they need, or for which the page would have to be moved sideways.

    Texts of QGIS itself are not ours to shorten: its French ones on the outputs are too long for its dialog.
    """
    found = [
        widget.text()
        for kind in (QLabel, QAbstractButton)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and widget.text() and widget.width() < widget.minimumSizeHint().width()
    ]
    ours = {parameter.description() for parameter in dialog.algorithm().parameterDefinitions()}
    for area in dialog.findChildren(QScrollArea):
        room = area.viewport().width()
        for widget in area.findChildren(QWidget):
            wide = widget.minimumSizeHint().width()
            if isinstance(widget, QComboBox):
                text = max((widget.itemText(row) for row in range(widget.count())), key=len, default="")
            elif isinstance(widget, (QLabel, QCheckBox)):
                text = widget.text() if isinstance(widget, QLabel) or widget.text() in ours else ""
            else:
                continue
            if text and area.isVisible() and wide > room:
                found.append(f"“{text}” needs {wide} px, and there are {room}")
    return found


def out_of_sight(dialog):
    """How many pixels of what goes in, without Advanced, are out of sight on a screen of 1366 × 768."""
    size, hidden = dialog.size(), 0
    dialog.resize(1000, 700)
    rest(0.1)
    for area in dialog.findChildren(QScrollArea):
        folded = [one for one in area.findChildren(QWidget) if one.inherits("QgsCollapsibleGroupBoxBasic")]
        if area.isVisible() and folded and folded[0].isVisible():
            hidden = max(0, folded[0].mapTo(area.widget(), QPoint(0, 0)).y() - area.viewport().height())
    dialog.resize(size)
    rest(0.1)
    return hidden


def scenario(told):
    screen = QGuiApplication.primaryScreen()
    iface.mainWindow().showMaximized()
    seen = {}
    for algorithm in QgsApplication.processingRegistry().providerById("popcorn").algorithms():
        if not algorithm.parameterDefinitions():
            continue
        stage = Stage(algorithm.id(), {})
        dialog = stage.dialog
        hidden = out_of_sight(dialog)
        for group in dialog.findChildren(QWidget):
            if group.inherits("QgsCollapsibleGroupBoxBasic"):
                group.setProperty("collapsed", False)
        rest(0.1)
        seen[algorithm.name()] = {
            "out_of_sight": hidden,
            "cut_off": cut_off(dialog),
            "fits": dialog.width() <= screen.size().width() and dialog.height() <= screen.size().height(),
        }
        if told["pictures"]:
            dialog.grab().save(f"{told['pictures']}/{algorithm.name()}.png")
        dialog.close()
        rest(0.05)
    return seen


run(scenario)
