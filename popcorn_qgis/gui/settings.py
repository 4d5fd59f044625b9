"""The page “POPCORN” in QGIS's options: the engine, the algorithms' defaults, what is on disk, support."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGroupBox,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .. import preferences
from ..preferences import Preferences
from ..runtime import environment, places
from ..translation import Translated
from .account_group import AccountGroup
from .engine_group import EngineGroup
from .parts import form_of
from .storage_group import StorageGroup
from .support_group import SupportGroup


class SettingsPageFactory(Translated, QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened."""

    def __init__(self) -> None:
        super().__init__("POPCORN", QIcon(str(places.resource("resources", "icons", "popcorn.svg"))))

    def createWidget(self, parent):
        return SettingsPage(parent)


class SettingsPage(Translated, QgsOptionsPageWidget):
    """The groups below each other; scrolls where the screen is small."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        kept = preferences.read()
        self._engine = EngineGroup(kept)
        self._defaults = DefaultsGroup(kept)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        for group in (self._engine, self._defaults, AccountGroup(), StorageGroup(), SupportGroup()):
            if self.isRightToLeft():  # Qt begins a bold title a few pixels outside, and cuts its first letter
                group.setTitle(f"\N{NO-BREAK SPACE}{group.title()}")
            column.addWidget(group)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scroll)

    def apply(self):
        """Keep the choices; QGIS calls it when the options are accepted."""
        preferences.write(
            Preferences(
                engine=self._engine.own,
                wheels=self._engine.wheels,
                device=self._defaults.device.currentData(),
                memory_mb=self._defaults.memory.value(),
                preview=self._defaults.preview.isChecked(),
            )
        )
        environment.choose(preferences.read().engine)


class DefaultsGroup(Translated, QGroupBox):
    """What the algorithms' dialogs start with."""

    def __init__(self, kept: Preferences) -> None:
        super().__init__()
        self.setTitle(self.tr("Defaults of the algorithms"))
        self.device = QComboBox()
        for word, label in (
            ("auto", self.tr("GPU if it passes the check, else CPU")),
            ("gpu", self.tr("GPU")),
            ("cpu", self.tr("CPU")),
        ):
            self.device.addItem(label, word)
        self.device.setCurrentIndex(self.device.findData(kept.device))
        self.memory = QSpinBox()
        self.memory.setRange(0, 1_000_000)
        self.memory.setSingleStep(256)
        self.memory.setSuffix(self.tr(" MB"))
        self.memory.setSpecialValueText(self.tr("default"))
        self.memory.setValue(kept.memory_mb)
        self.preview = QCheckBox(self.tr("Show the map while it grows, in dialogs of the toolbox"))
        self.preview.setChecked(kept.preview)
        form = form_of(self)
        form.addRow(self.tr("Compute on"), self.device)
        form.addRow(self.tr("Memory for the engine"), self.memory)
        form.addRow("", self.preview)
