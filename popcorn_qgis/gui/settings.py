"""The page “POPCORN” in QGIS's options: the engine, the device, and a report for support."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
)

from .. import preferences
from ..runtime import environment, places
from ..translation import Translated


class SettingsPageFactory(Translated, QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self) -> None:
        super().__init__("POPCORN", QIcon(str(places.resource("resources", "icons", "popcorn.svg"))))

    def createWidget(self, parent):
        return SettingsPage(parent)


class SettingsPage(Translated, QgsOptionsPageWidget):
    """Shows the engine's state and lets the user choose engine, device and memory."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        kept = preferences.read()
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._engine = QgsFileWidget()
        self._engine.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._engine.setFilePath(kept.engine)
        self._engine.lineEdit().setPlaceholderText(self.tr("the plugin's own environment"))
        self._device = QComboBox()
        for word, label in (
            ("auto", self.tr("GPU if it passes the check, else CPU")),
            ("gpu", self.tr("GPU")),
            ("cpu", self.tr("CPU")),
        ):
            self._device.addItem(label, word)
        self._device.setCurrentIndex(self._device.findData(kept.device))
        self._memory = QSpinBox()
        self._memory.setRange(0, 1_000_000)
        self._memory.setSingleStep(256)
        self._memory.setSuffix(self.tr(" MB"))
        self._memory.setSpecialValueText(self.tr("default"))
        self._memory.setValue(kept.memory_mb)
        self._lay_out()
        self._show_state()

    def apply(self):
        """Keep the choices; QGIS calls it when the options are accepted."""
        preferences.write(
            preferences.Preferences(
                engine=self._engine.filePath().strip(),
                device=self._device.currentData(),
                memory_mb=self._memory.value(),
            )
        )
        environment.choose(preferences.read().engine)

    def _lay_out(self) -> None:
        engine = QGroupBox(self.tr("Engine"))
        form = QFormLayout(engine)
        form.addRow(self.tr("State"), self._state)
        form.addRow("", self._buttons())
        form.addRow(self.tr("Environment of my own"), self._engine)
        defaults = QGroupBox(self.tr("Defaults of the algorithms"))
        form = QFormLayout(defaults)
        form.addRow(self.tr("Compute on"), self._device)
        form.addRow(self.tr("Memory for the engine"), self._memory)
        page = QVBoxLayout(self)
        page.addWidget(engine)
        page.addWidget(defaults)
        page.addStretch()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for label, algorithm in (
            (self.tr("Set up, repair or remove…"), "popcorn:setupengine"),
            (self.tr("Report for support…"), "popcorn:engineinfo"),
        ):
            button = QPushButton(label)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, name=algorithm: self._open(name))
            row.addWidget(button)
        row.addStretch()
        return row

    def _open(self, algorithm: str) -> None:
        import processing

        processing.execAlgorithmDialog(algorithm)
        self._show_state()

    def _show_state(self) -> None:
        state = environment.state()
        if not state.ok:
            self._state.setText(state.sentence)
            return
        versions = ", ".join(f"{name} {version}" for name, version in state.versions.items())
        lines = [self.tr("Ready: {python}").format(python=state.python)]
        if state.source == "POPCORN_ENGINE":
            lines.append(self.tr("Named by the environment variable POPCORN_ENGINE."))
        self._state.setText("\n".join(lines + ([versions] if versions else [])))
