"""Frees the canvas of a time that nobody chose, at which layers with days of their own are not drawn.

When Project ▸ New takes such layers away, QGIS moves the slider of its temporal controller back, and the
controller tells the canvas the slider's new hour, though navigation is off. Nothing takes it back: to switch
off what is off changes nothing. Seen on 3.22, 3.40 and 3.44.
"""

from __future__ import annotations

from qgis.core import Qgis, QgsDateTimeRange, QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, QObject, pyqtSlot


class CanvasTime(QObject):
    """Listens to the temporal controller of a canvas; on the main thread."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self._canvas, self._controller = canvas, canvas.temporalController()
        if isinstance(self._controller, QgsTemporalNavigationObject):
            self._controller.updateTemporalRange.connect(self._free)
            self._free()

    def close(self) -> None:
        """Listen no more."""
        if isinstance(self._controller, QgsTemporalNavigationObject):
            self._controller.updateTemporalRange.disconnect(self._free)

    @pyqtSlot()
    def _free(self) -> None:
        if self._controller.navigationMode() == _OFF and self._canvas.mapSettings().isTemporal():
            self._canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))


_OFF = (
    Qgis.TemporalNavigationMode.Disabled
    if hasattr(Qgis, "TemporalNavigationMode")
    else QgsTemporalNavigationObject.NavigationMode.NavigationOff
)
