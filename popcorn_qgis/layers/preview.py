"""The preview layer: a map shown in QGIS's window while it grows, gone before its result comes."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, Optional, Set, TypeVar, cast

from qgis.core import QgsDataProvider, QgsMapLayer, QgsProcessingUtils, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal, pyqtSlot
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..contract.jobs import RasterResult
from ..translation import tr
from . import names
from .legend import show_legend
from .styles import apply_style

#: Where a project's document names layers, and how: its tree, their order, the legend of older versions.
_MENTIONS: Dict[str, Callable[[QDomElement], str]] = {
    "layer-tree-layer": lambda element: element.attribute("id"),
    "item": lambda element: element.text(),
    "legendlayer": lambda element: (
        element.firstChildElement("filegroup").firstChildElement("legendlayerfile").attribute("layerid")
    ),
}


Change = TypeVar("Change", bound=Callable[..., None])


def _nothing_to_save(change: Change) -> Change:
    """Let a change of previews leave a project that is saved as it is: nobody is asked to save them."""

    @wraps(change)
    def unmarked(*arguments: Any) -> None:
        project = QgsProject.instance()
        saved, before = not project.isDirty(), set(project.mapLayers())
        change(*arguments)
        if not saved:
            return
        project.setDirty(False)
        layers = set(project.mapLayers())
        if layers != before:  # the map marks the project once more when it hears of them
            QTimer.singleShot(0, lambda: project.setDirty(_marked(project, layers)))

    return cast(Change, unmarked)


def _marked(project: QgsProject, layers: Set[str]) -> bool:
    """Whether the project is marked as changed for something else than previews: a result that came."""
    return bool(project.isDirty() and set(project.mapLayers()) != layers)


@dataclass
class _Shown:
    """What is shown of a run; ``layer`` empty: nothing yet."""

    layer: str = ""
    path: str = ""
    unwanted: bool = False  # the user removed the layer, or closed the project
    raster: Optional[RasterResult] = None  # the last picture


class PreviewDesk(QObject):
    """Adds, refreshes and removes preview layers. Lives on the main thread; runs signal from any."""

    pictured = pyqtSignal(str, object)
    ended = pyqtSignal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._runs: Dict[str, _Shown] = {}
        self._closed = False
        self.pictured.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self.ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        QgsProject.instance().writeProject.connect(self._leave_out)

    def close(self) -> None:
        """Remove what is shown, and show nothing more."""
        self._closed = True
        QgsProject.instance().writeProject.disconnect(self._leave_out)
        for run in list(self._runs):
            self._remove(run)

    @pyqtSlot(str, object)
    @_nothing_to_save
    def _show(self, run: str, raster: RasterResult) -> None:
        shown = self._runs.setdefault(run, _Shown())
        layer = QgsProject.instance().mapLayer(shown.layer) if shown.layer else None
        if self._closed or shown.unwanted or (shown.layer and layer is None):
            shown.unwanted = True
            _delete(shown.path)
            _delete(raster.path)
            return
        if layer is None:
            shown.layer = _add_layer(raster)
        else:
            _point_to(layer, raster)
        _delete(shown.path)
        shown.path, shown.raster = raster.path, raster

    def _leave_out(self, document: QDomDocument) -> None:
        """Take previews out of a project that is being saved: tomorrow their files are gone.

        QGIS has written the layer tree by now, and writes the layers next.
        """
        project = QgsProject.instance()
        for shown in self._runs.values():
            if shown.layer and project.mapLayer(shown.layer) is not None:
                project.removeMapLayer(shown.layer)
                _forget(document, shown.layer)
                shown.layer = ""
                QTimer.singleShot(0, self._show_again)

    @pyqtSlot()
    @_nothing_to_save
    def _show_again(self) -> None:
        """Show the last pictures again, now that the project is saved."""
        for shown in self._runs.values():
            if not shown.layer and shown.raster is not None and not shown.unwanted:
                shown.layer = _add_layer(shown.raster)

    @pyqtSlot(str, str)
    @_nothing_to_save
    def _end(self, run: str, folder: str) -> None:
        self._remove(run)
        shutil.rmtree(folder, ignore_errors=True)  # what stays is in QGIS's own temporary folder

    def _remove(self, run: str) -> None:
        shown = self._runs.pop(run, _Shown())
        project = QgsProject.instance()
        if shown.layer and project.mapLayer(shown.layer) is not None:
            project.removeMapLayer(shown.layer)
        _delete(shown.path)


class PreviewRun:
    """One run's way to the desk; on the thread of the run."""

    def __init__(self, desk: PreviewDesk) -> None:
        self._desk = desk
        self._run = uuid.uuid4().hex
        self.folder = tempfile.mkdtemp(prefix="popcorn-preview-", dir=QgsProcessingUtils.tempFolder())

    def show(self, raster: RasterResult) -> None:
        """Show the picture of the map so far."""
        self._desk.pictured.emit(self._run, raster)

    def end(self) -> None:
        """Take the layer away, and delete its files."""
        self._desk.ended.emit(self._run, self.folder)


_desk: Optional[PreviewDesk] = None


def open_desk() -> None:
    """Let runs show previews from now on; on the main thread of a QGIS with a window."""
    global _desk
    _desk = PreviewDesk()


def close_desk() -> None:
    """Remove every preview, and show no more."""
    global _desk
    if _desk is not None:
        _desk.close()
    _desk = None


@contextmanager
def preview_run() -> Iterator[Optional[PreviewRun]]:
    """Give a run its preview for the time of the block; None where QGIS has no window."""
    if _desk is None:
        yield None
        return
    run = PreviewRun(_desk)
    try:
        yield run
    finally:
        run.end()


def _add_layer(raster: RasterResult) -> str:
    title = tr("Preview: {layer}").format(layer=names.raster_title(raster))
    layer = QgsRasterLayer(raster.path, title, "gdal")
    if not layer.isValid():
        return ""
    apply_style(layer, raster)
    layer.setCustomProperty("skipMemoryLayersCheck", 1)  # it is no result that could get lost
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(0, layer)
    show_legend(layer, raster, project)
    return str(layer.id())


def _forget(document: QDomDocument, layer: str) -> None:
    """Take a layer out of all of a project's document but the layers themselves."""
    for tag, named in _MENTIONS.items():
        found = document.elementsByTagName(tag)
        for element in [found.at(index).toElement() for index in range(found.count())]:
            if named(element) == layer:
                element.parentNode().removeChild(element)


def _point_to(layer: QgsMapLayer, raster: RasterResult) -> None:
    """Let the layer show another file; its style, also one that the user changed, stays."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    unfolded = node is not None and node.isExpanded()
    layer.setDataSource(raster.path, layer.name(), "gdal", QgsDataProvider.ProviderOptions())
    if unfolded:
        node.setExpanded(True)  # QGIS folds a long legend whenever it reads it anew
    layer.triggerRepaint()


def _delete(path: str) -> None:
    for name in (path, f"{path}.aux.xml") if path else ():  # QGIS keeps statistics in the second
        with suppress(OSError):  # Windows keeps what is being drawn; its folder is deleted at the end
            Path(name).unlink()
