"""The settings page's part on what is kept on disk: the cache, and the models."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QGroupBox, QHeaderView, QLabel, QPushButton, QTreeWidget, QTreeWidgetItem

from ..contract import installed_models
from ..runtime import folders, places
from ..runtime.places import MEGABYTE
from ..translation import Translated
from .parts import form_of, row
from .work import Work


class StorageGroup(Translated, QGroupBox):
    """How large the cache is, and which models are there."""

    def __init__(self) -> None:
        super().__init__()
        self.setTitle(self.tr("On this computer"))
        self._size = QLabel()
        self._clear = QPushButton(self.tr("Clear"))
        self._clear.clicked.connect(self._empty)
        self._models = QTreeWidget()
        self._models.setHeaderLabels([self.tr("Model"), self.tr("Maps"), self.tr("Licence")])
        self._models.setRootIsDecorated(False)
        self._models.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._models.setMaximumHeight(96)
        show = QPushButton(self.tr("Open the folder"))
        show.clicked.connect(self._open_folder)
        more = QPushButton(self.tr("Import a model…"))
        more.clicked.connect(self._import)
        form = form_of(self)
        form.addRow(self.tr("Cache"), row(self._clear, self._size))
        form.addRow(self.tr("Models"), self._models)
        form.addRow("", row(show, more))
        self._list_models()
        self._measure()

    def _measure(self) -> None:
        def measure(_work: Work) -> int:
            return _bytes_in(places.cache_folder())

        self._begin(Work(self.tr("Measure the cache of POPCORN"), measure))

    def _empty(self) -> None:
        def empty(_work: Work) -> int:
            folders.delete_now(places.cache_folder())
            return _bytes_in(places.cache_folder())

        self._begin(Work(self.tr("Clear the cache of POPCORN"), empty))

    def _begin(self, work: Work) -> None:
        self._clear.setEnabled(False)
        work.done.connect(self._show_size)
        work.failed.connect(self._size.setText)
        work.start()

    def _show_size(self, size: int) -> None:
        text = self.tr("{size} MB: what interrupted runs have finished") if size else self.tr("empty")
        self._size.setText(text.format(size=round(size / MEGABYTE, 1)))
        self._clear.setEnabled(size > 0)

    def _list_models(self) -> None:
        roles = {
            "builtup": self.tr("built-up"),
            "occupancy": self.tr("occupancy"),
            "population": self.tr("population"),
            "urban": self.tr("urban land"),
            "sharpening": self.tr("sharpening"),
            "treecover": self.tr("tree cover"),
            "urbanchange": self.tr("urban change"),
        }
        self._models.clear()
        for model in installed_models.list_models([places.resource("models"), places.user_models_folder()]):
            what = model.damage or roles.get(model.role, model.role)
            item = QTreeWidgetItem([model.name, what, model.licence])
            for column in range(3):
                item.setToolTip(column, item.text(column))
            self._models.addTopLevelItem(item)
        for column in (1, 2):
            self._models.resizeColumnToContents(column)

    def _open_folder(self) -> None:
        folder = places.user_models_folder()
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _import(self) -> None:
        import processing

        processing.execAlgorithmDialog("popcorn:importmodel")
        self._list_models()


def _bytes_in(folder: Path) -> int:
    """Return what the files in a folder take; files that go meanwhile count as nothing."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(os.path.join(parent, name)).st_size
            except OSError:
                continue
    return total
