"""In a QGIS window: run an algorithm that the engine lacks packages for, and press what is offered."""

from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton
from window import Stage, iface, quiet_window, rest, run, wait


def offered(bar):
    """The sentences and the buttons on a message bar."""
    item = bar.currentItem()
    if item is None:
        return None
    texts = [label.text() for label in item.findChildren(QLabel)]
    return " ".join([item.text(), *texts]), [b for b in item.findChildren(QPushButton) if b.text()]


def dialogs():
    """The open dialogs of algorithms; the set-up's waits for its end, but is not modal."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QgsProcessingAlgorithmDialogBase)]


def scenario(told):
    quiet_window()
    stage = Stage("popcorn:trainoccupancy", told["parameters"])
    stage.dialog.resize(900, 620)
    stage.start()
    wait(lambda: stage.over, "the run to end")
    wait(lambda: offered(stage.dialog.messageBar()), "the offer")
    rest(0.5)
    stage.dialog.grab().save(told["picture"])
    sentence, buttons = offered(stage.dialog.messageBar())
    seen = {"ok": stage.succeeded, "log": stage.log, "sentence": sentence, "button": buttons[0].text()}

    def look():
        setup = next((dialog for dialog in dialogs() if dialog.algorithm().name() == "setupengine"), None)
        if setup is None:
            QTimer.singleShot(100, look)
            return
        try:
            rest(0.5)
            boxes = [box for box in setup.findChildren(QCheckBox) if box.isVisible() and box.isChecked()]
            seen.update(title=setup.windowTitle(), ticked=[box.text() for box in boxes])
            setup.grab().save(told["setup_picture"])
        finally:
            setup.close()  # in any case: it holds QGIS

    QTimer.singleShot(100, look)
    buttons[0].click()
    seen["gone"] = offered(stage.dialog.messageBar()) is None
    seen["main"] = offered(iface.messageBar())
    stage.dialog.close()
    return seen


run(scenario)
