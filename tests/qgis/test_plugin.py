"""The plugin on the desktop: what it adds, its settings page, its greeting, and a clean leave."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QMenu, QPushButton, QSpinBox, QVBoxLayout, QWidget

from popcorn_qgis import preferences
from popcorn_qgis.preferences import Preferences
from popcorn_qgis.runtime import environment
from popcorn_qgis.toolbox.provider import found_algorithms


class MessageBar(QWidget):
    """Keeps the messages that the plugin shows."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def createMessage(self, title, text):
        widget = QWidget(self)
        QVBoxLayout(widget)
        widget.text = text
        return widget

    def pushWidget(self, widget, level):
        self.shown.append(widget)

    def popWidget(self, widget):
        self.shown.remove(widget)


class Window:
    """The part of QGIS's interface that the plugin uses."""

    def __init__(self):
        self.bar, self.pages, self.menu = MessageBar(), [], QMenu()
        self.canvas = QgsMapCanvas()

    def mapCanvas(self):
        return self.canvas

    def pluginMenu(self):
        return self.menu

    def messageBar(self):
        return self.bar

    def registerOptionsWidgetFactory(self, factory):
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.pages.remove(factory)


@pytest.fixture
def fresh_profile(qgis_app):
    """A profile in which nothing was chosen yet."""
    from qgis.core import QgsSettings

    QgsSettings().remove("popcorn_qgis")
    yield
    QgsSettings().remove("popcorn_qgis")
    environment.choose("")


@pytest.fixture
def desktop(plugin, fresh_profile):
    """The plugin loaded into a window; afterwards the provider of the other tests is back."""
    from popcorn_qgis import classFactory

    plugin.unload()
    window = Window()
    loaded = classFactory(window)
    loaded.initGui()
    yield window, loaded
    loaded.unload()
    plugin.__init__(None)
    plugin.initProcessing()


def provider():
    return QgsApplication.processingRegistry().providerById("popcorn")


def test_loading_and_leaving(desktop):
    window, loaded = desktop
    assert len(provider().algorithms()) == len(found_algorithms())
    assert [page.title() for page in window.pages] == ["POPCORN"]
    (ours,) = window.menu.actions()
    assert ours.text() == "POPCORN"
    assert [entry.text() for entry in ours.menu().actions()] == ["Set up the engine…"]
    loaded.unload()
    assert provider() is None and window.menu.actions() == []
    assert window.pages == []
    loaded.unload()  # QGIS may ask twice


def test_reloading_ten_times(desktop):
    _, loaded = desktop
    for _ in range(10):
        loaded.unload()
        loaded.initGui()
    assert len(provider().algorithms()) == len(found_algorithms())


def test_the_greeting_comes_back_until_there_is_an_engine(no_engine, desktop):
    window, loaded = desktop
    assert [message.text for message in window.bar.shown] == ["One step is left: set up the engine."]
    assert window.bar.shown[0].findChild(QPushButton).text() == "Set up…"
    loaded.unload()
    assert window.bar.shown == []
    loaded.initGui()
    assert len(window.bar.shown) == 1


def test_no_greeting_where_an_engine_is(engine, desktop):
    window, _ = desktop
    assert window.bar.shown == []


def test_leaving_closes_our_dialogs(desktop, monkeypatch):
    from processing.gui import ParametersPanel
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    monkeypatch.setattr(ParametersPanel, "iface", None)

    _, loaded = desktop
    ours = AlgorithmDialog(provider().algorithm("engineinfo").create(), parent=None)
    theirs = AlgorithmDialog(
        QgsApplication.processingRegistry().createAlgorithmById("native:buffer"), parent=None
    )
    for dialog in (ours, theirs):
        dialog.show()
    loaded.unload()
    assert not ours.isVisible()
    assert theirs.isVisible()
    theirs.close()


def test_preferences_survive_and_nonsense_does_not(fresh_profile):
    from qgis.core import QgsSettings

    assert preferences.read() == Preferences()
    chosen = Preferences("/some/venv", "/wheels", "cpu", memory_mb=900, preview=False)
    preferences.write(chosen)
    assert preferences.read() == chosen
    QgsSettings().setValue("popcorn_qgis/device", "abacus")
    QgsSettings().setValue("popcorn_qgis/memory_mb", "lots")
    assert preferences.read() == Preferences("/some/venv", "/wheels", preview=False)


def test_the_page_keeps_what_is_chosen_and_algorithms_follow(plugin, fresh_profile, algorithm):
    from popcorn_qgis.gui.settings import SettingsPage

    page = SettingsPage()
    devices = page.findChildren(QComboBox)
    device = next(box for box in devices if box.findData("gpu") >= 0)
    device.setCurrentIndex(device.findData("cpu"))
    page.findChild(QSpinBox).setValue(1024)
    page.apply()
    assert preferences.read().device == "cpu"
    builtup = algorithm("builtup")
    context = QgsProcessingContext()
    assert builtup.choice({}, "DEVICE", context) == "cpu"
    assert builtup.parameterAsInt({}, "MEMORY", context) == 1024


def test_an_environment_of_ones_own_is_used_at_once(plugin, fresh_profile, monkeypatch, tmp_path, algorithm):
    from qgis.gui import QgsFileWidget

    from popcorn_qgis.gui.settings import SettingsPage

    monkeypatch.delenv("POPCORN_ENGINE", raising=False)
    page = SettingsPage()
    page.findChild(QgsFileWidget, "ownEngine").setFilePath(str(tmp_path))
    page.apply()
    can, sentence = algorithm("builtup").canExecute()
    assert not can and str(tmp_path) in sentence


def enabled(page):
    """Those of the engine's buttons that can be pressed."""
    ours = {"Set up", "Update", "Repair", "Remove"}
    return {button.text() for button in page.findChildren(QPushButton) if button.isEnabled()} & ours


def test_the_page_says_the_state_in_words(no_engine, fresh_profile):
    from popcorn_qgis.gui.settings import SettingsPage

    page = SettingsPage()
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "not set up" in said and "Set up the engine" in said
    assert enabled(page) == {"Set up"}


def test_the_page_shows_a_ready_engine(engine, fresh_profile):
    from popcorn_qgis.gui.settings import SettingsPage

    page = SettingsPage()
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert f"Ready: {engine}" in said.replace("\N{LEFT-TO-RIGHT MARK}", "")
    assert enabled(page) == {"Update", "Repair", "Remove"}


def test_the_report_for_support_leaves_personal_folders_out(engine, fresh_profile, monkeypatch):
    from popcorn_qgis.gui import support_group, work

    home = Path(engine).parents[3]
    monkeypatch.setenv("HOME", str(home))
    report = support_group.about_engine(work.Work("report", None))
    assert "onnxruntime" in report and "builtup-student" in report
    assert f"~/{Path(engine).relative_to(home)}" in report
    assert str(home) not in report


def test_a_dialog_shows_the_map_while_it_grows_but_models_and_batch_do_not(plugin, fresh_profile, algorithm):
    for wanted in (True, False):
        preferences.write(Preferences(preview=wanted))
        for name in ("builtup", "occupancy", "population"):
            opened = algorithm(name)
            opened.createCustomParametersWidget(None)  # what QGIS asks for before it opens a dialog
            assert opened.parameterDefinition("PREVIEW").defaultValueForGui() is wanted
            elsewhere = algorithm(name)
            assert elsewhere.parameterDefinition("PREVIEW").defaultValueForGui() is False
