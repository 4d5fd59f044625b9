"""The settings page's part on the engine: its state, set-up, repair and removal, and where it comes from."""

from __future__ import annotations

from functools import partial
from typing import Any, Callable, Optional
from urllib.request import getproxies

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGroupBox,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from .. import messages, proxy
from ..preferences import Preferences
from ..runtime import environment, setup
from ..runtime.install import PYPI
from ..runtime.places import MEGABYTE
from ..runtime.setup_options import SetupOptions
from ..translation import Translated
from .parts import folder, form_of, row, wrapped
from .work import Work


class EngineGroup(Translated, QGroupBox):
    """What is there, the buttons that change it, and how far that is."""

    def __init__(self, kept: Preferences) -> None:
        super().__init__()
        self.setTitle(self.tr("Engine"))
        self._work: Optional[Work] = None
        self._sentence: Callable[[Any], str] = str
        self._state = wrapped()
        self._install = QPushButton()
        self._repair = QPushButton(self.tr("Repair"))
        self._repair.setToolTip(self.tr("Builds it anew; the one that is there stays until it succeeds."))
        self._remove = QPushButton(self.tr("Remove"))
        self._bar = QProgressBar()
        self._text = wrapped()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._under_way = QWidget()
        lines = QVBoxLayout(self._under_way)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addLayout(row(self._bar, self._cancel, stretch=False))
        lines.addWidget(self._text)
        self._gpu = QComboBox()
        for word, label in (
            ("auto", self.tr("as they are now")),
            ("yes", self.tr("yes, about 1.5 GB to download")),
            ("no", self.tr("no, compute on the CPU")),
        ):
            self._gpu.addItem(label, word)
        self._training = QCheckBox(self.tr("Packages for training models of your own"))
        self._training.setChecked("training" in environment.state().variant)
        self._wheels = folder(kept.wheels, self.tr("none: packages are downloaded"))
        self._own = folder(kept.engine, self.tr("none: the plugin's own"))
        self._own.setObjectName("ownEngine")
        self._wheels.setObjectName("wheels")
        self._lay_out()
        self._install.clicked.connect(partial(self._set_up, False))
        self._repair.clicked.connect(partial(self._set_up, True))
        self._remove.clicked.connect(self._ask_and_remove)
        self._cancel.clicked.connect(self._stop)
        self.show_state()
        self._show_work(False)

    @property
    def own(self) -> str:
        """The environment of the user's own, or an empty text."""
        return str(self._own.filePath()).strip()

    @property
    def wheels(self) -> str:
        """The folder of packages to install from, or an empty text."""
        return str(self._wheels.filePath()).strip()

    def show_state(self) -> None:
        """Say what is known about the engine now."""
        state = environment.state()
        self._install.setText(self.tr("Update") if state.ok else self.tr("Set up"))
        if not state.ok:
            self._state.setText(messages.of(state))
            return
        # The mark keeps a path whole in a line that runs from right to left.
        lines = [self.tr("Ready: {python}").format(python=f"\N{LEFT-TO-RIGHT MARK}{state.python}")]
        if state.source == "POPCORN_ENGINE":
            lines.append(self.tr("Named by the environment variable POPCORN_ENGINE."))
        lines += [", ".join(f"{name} {version}" for name, version in state.versions.items())]
        self._state.setText("\n".join(line for line in lines if line))

    def _lay_out(self) -> None:
        form = form_of(self)
        form.addRow(self.tr("State"), self._state)
        form.addRow("", row(self._install, self._repair, self._remove))
        form.addRow("", self._under_way)
        form.addRow(self.tr("Packages for NVIDIA GPUs"), self._gpu)
        form.addRow("", self._training)
        form.addRow(self.tr("Environment of my own"), self._own)
        form.addRow(self.tr("Install from a folder of packages"), self._wheels)
        form.addRow(self.tr("Proxy in use"), wrapped(self._proxy()))

    def _proxy(self) -> str:
        manager = QgsNetworkAccessManager.instance()
        for address, whose in (
            (proxy.address_for(PYPI), self.tr("from QGIS's network settings")),
            (getproxies().get("https", ""), self.tr("from the system")),
        ):
            host = QUrl(address).host()
            if host:
                return f"{host}:{QUrl(address).port()} ({whose})"
        if manager.useSystemProxy():
            return self.tr("as the system says")
        return self.tr("none")

    def _set_up(self, repair: bool, _checked: bool = False) -> None:
        options = SetupOptions(
            gpu=self._gpu.currentData(),
            training=self._training.isChecked(),
            forest="forest" in environment.state().variant,
            wheels=self.wheels,
            proxy=proxy.address_for(PYPI),
            repair=repair,
        )
        self._begin(
            Work(
                self.tr("Set up the engine of POPCORN"),
                lambda work: setup.setup(options, work.say, work.isCanceled),
            ),
            lambda _plan: self.tr("The engine is ready."),
        )

    def _ask_and_remove(self) -> None:
        question = self.tr("Remove the engine from this computer? Your models stay.")
        if QMessageBox.question(self, "POPCORN", question) == QMessageBox.StandardButton.Yes:
            self._begin(
                Work(self.tr("Remove the engine of POPCORN"), lambda _work: setup.remove()),
                lambda freed: self.tr("Removed; {size} MB are free again.").format(size=freed // MEGABYTE),
            )

    def _begin(self, work: Work, sentence: Callable[[Any], str]) -> None:
        # Qt drops connections to methods of a widget that is gone, but not those to plain functions.
        self._work, self._sentence = work, sentence
        work.progressChanged.connect(self._advance)
        work.said.connect(self._text.setText)
        work.done.connect(self._succeed)
        work.failed.connect(self._end)
        self._bar.setValue(0)
        self._text.setText("")
        self._show_work(True)
        work.start()

    def _advance(self, percent: float) -> None:
        self._bar.setValue(int(percent))

    def _succeed(self, answer: object) -> None:
        self._end(self._sentence(answer))

    def _end(self, sentence: str) -> None:
        self._work = None
        self._text.setText(sentence)
        self._show_work(False)
        self.show_state()

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _show_work(self, working: bool) -> None:
        built = environment.read_pointer() is not None
        for button, useful in ((self._install, True), (self._repair, built), (self._remove, built)):
            button.setEnabled(useful and not working)
        self._bar.setVisible(working)
        self._cancel.setVisible(working)
        self._under_way.setVisible(bool(working or self._text.text()))
