"""The settings page's part for when something is wrong: a report to copy, with personal folders left out."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import List

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtWidgets import QGroupBox, QPushButton, QVBoxLayout

from ..contract.errors import EngineError
from ..contract.jobs import EngineInfoJob
from ..runtime import client, environment, places
from ..translation import Translated
from .parts import row, wrapped
from .work import Work


class SupportGroup(Translated, QGroupBox):
    """The button that copies the report, and what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("Support"))
        self._copy = QPushButton(self.tr("Copy report for support"))
        self._copy.clicked.connect(self._begin)
        self._text = wrapped(
            self.tr("Versions, device, models and a measured tiny run. Personal folders are left out.")
        )
        page = QVBoxLayout(self)
        page.addLayout(row(self._copy))
        page.addWidget(self._text)

    def _begin(self) -> None:
        head = about_qgis()  # on the main thread
        self._copy.setEnabled(False)
        self._text.setText(self.tr("Asking the engine…"))
        work = Work(self.tr("Report on POPCORN"), lambda work: f"{head}\n\n{about_engine(work)}")
        work.done.connect(self._end)
        work.failed.connect(self._end)
        work.start()

    def _end(self, report: str) -> None:
        QgsApplication.clipboard().setText(report)
        self._copy.setEnabled(True)
        self._text.setText(
            self.tr("Copied, {lines} lines: paste it into your message.").format(
                lines=len(report.splitlines())
            )
        )


def about_qgis() -> str:
    """Return lines on QGIS, the system and the plugin."""
    lines: List[str] = [
        f"POPCORN for QGIS {_plugin_version()}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Language {QgsApplication.instance().locale()}",
    ]
    return "\n".join(lines)


def about_engine(work: Work) -> str:
    """Return the engine's own report, or what is wrong with it; without personal folders."""
    state = environment.state()
    if not state.ok:
        return without_home(f"Engine: {state.sentence}")
    folders = (str(places.resource("models")), str(places.user_models_folder()))
    try:
        result = client.run_job(EngineInfoJob(folders), lambda _event: None, work.isCanceled)
    except EngineError as error:
        return without_home(f"Engine: {state.python}\n{error.problem} {error.remedy}")
    return without_home(result.texts["report"])


def without_home(text: str) -> str:
    """Return ``text`` with the user's home folder as ~, however its path is written."""
    home = str(Path.home())
    for spelling in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")} if len(home) > 1 else ():
        text = text.replace(spelling, "~")
    return text


def _plugin_version() -> str:
    path = places.resource("metadata.txt")
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return ""
