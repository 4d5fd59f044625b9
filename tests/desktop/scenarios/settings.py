"""In a QGIS window: open the settings page, use every button, copy the report."""

import time
import traceback

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QScrollArea
from window import iface, quiet_window, rest, run, wait

from popcorn_qgis.gui.settings import SettingsPage


def button(page, text):
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


def said(page):
    return [label.text() for label in page.findChildren(QLabel) if label.text()]


def cut_off(page):
    """Widgets of the page that do not get the width that they need."""
    inside = page.findChild(QScrollArea).widget()
    if inside.width() > page.width():
        return ["the page"]
    buttons = page.findChildren(QPushButton)
    return [button.text() for button in buttons if button.width() < button.minimumSizeHint().width()]


def cancel(page, install):
    """Cancel a set-up that has begun; return the seconds until it has ended."""
    install.click()
    wait(lambda: page.findChild(QProgressBar).value() > 0, "the set-up to begin")
    started = time.monotonic()
    button(page, "Cancel").click()
    wait(install.isEnabled, "the set-up to end")
    return time.monotonic() - started


def look(page, told):
    seen = {}
    install = button(page, "Set up")
    page.findChild(QgsFileWidget, "wheels").setFilePath(told["empty"])
    install.click()
    wait(lambda: not install.isEnabled())
    wait(install.isEnabled, "the set-up")
    seen["from_nothing"] = said(page)
    page.findChild(QgsFileWidget, "wheels").setFilePath("")
    seen["cancel_seconds"] = min(cancel(page, install) for _ in range(3))
    seen["cancelled"] = said(page)
    button(page, "Test").click()
    wait(button(page, "Test").isEnabled, "the account")
    seen["no_account"] = said(page)
    copy = button(page, "Copy report for support")
    copy.click()
    wait(copy.isEnabled, "the report")
    seen["report"] = QgsApplication.clipboard().text()
    bar = page.findChild(QScrollArea).verticalScrollBar()
    for path, value in zip(told["pictures"], (0, bar.maximum())):
        bar.setValue(value)
        rest(0.3)
        QGuiApplication.primaryScreen().grabWindow(0).save(path)
    seen["cut_off"] = cut_off(page)
    return seen


def scenario(told):
    quiet_window(*told["size"])
    seen = {}

    def when_open():
        dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "QgsOptionsBase")
        try:
            dialog.setGeometry(0, 0, *told["size"])
            rest(0.5)
            seen.update(look(dialog.findChild(SettingsPage), told))
        except Exception:  # the window must close in any case
            seen["failed"] = traceback.format_exc()
        dialog.reject()

    QTimer.singleShot(1000, when_open)
    iface.showOptionsDialog(iface.mainWindow(), "POPCORN")
    return seen


run(scenario)
