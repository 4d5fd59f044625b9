"""The time of the canvas: freed where nobody chose it, and set to play where a series was asked for.

When Project ▸ New takes such layers away, QGIS moves the slider of its temporal controller back, and the
controller tells the canvas the slider's new hour, though navigation is off. Nothing takes it back: to switch
off what is off changes nothing. Seen on 3.22, 3.40 and 3.44. At a time that nobody chose, layers with days of
their own are not drawn.
"""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
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
            QgsProject.instance().layersRemoved.connect(self._leave)
        self._playing = False

    def close(self) -> None:
        """Listen no more."""
        global _at_work
        _at_work = None
        if isinstance(self._controller, QgsTemporalNavigationObject):
            self._controller.updateTemporalRange.disconnect(self._free)
            QgsProject.instance().layersRemoved.disconnect(self._leave)

    def play(self, span: QgsDateTimeRange, months: int) -> None:
        """Let the temporal controller step through ``span``, so many months a frame; show the last frame.

        ``span`` ends soon after the last frame's begin: QGIS counts months of 30 days, and would go on.
        """
        if isinstance(self._controller, QgsTemporalNavigationObject):
            self._controller.setTemporalExtents(span)
            self._controller.setFrameDuration(QgsInterval(months, _MONTHS))
            self._controller.setNavigationMode(_PLAYING)
            self._controller.setCurrentFrameNumber(0)  # the last one may be the current: then nothing is told
            self._controller.setCurrentFrameNumber(self._controller.totalFrameCount() - 1)
            self._playing = True

    @pyqtSlot()
    def _leave(self) -> None:
        """Switch off what was switched on here, when the layers that play are gone."""
        if self._playing and not playing_layers(QgsProject.instance()):
            self._playing = False
            self._controller.setNavigationMode(_OFF)

    @pyqtSlot()
    def _free(self) -> None:
        if self._controller.navigationMode() == _OFF and self._canvas.mapSettings().isTemporal():
            self._canvas.setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))


_OFF, _PLAYING = (
    (Qgis.TemporalNavigationMode.Disabled, Qgis.TemporalNavigationMode.Animated)
    if hasattr(Qgis, "TemporalNavigationMode")
    else (
        QgsTemporalNavigationObject.NavigationMode.NavigationOff,
        QgsTemporalNavigationObject.NavigationMode.Animated,
    )
)
_MONTHS = (
    Qgis.TemporalUnit.Months if hasattr(Qgis, "TemporalUnit") else QgsUnitTypes.TemporalUnit.TemporalMonths
)

_at_work: Optional[CanvasTime] = None


def playing_layers(project: QgsProject) -> int:
    """Return how many rasters of the project are shown in their days only."""
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    return sum(layer.temporalProperties().isActive() for layer in layers)


def watch(canvas: QgsMapCanvas) -> CanvasTime:
    """Watch the canvas of QGIS's window, and play series on it, until it is closed."""
    global _at_work
    _at_work = CanvasTime(canvas)
    return _at_work


def play(span: QgsDateTimeRange, months: int) -> None:
    """Play on the canvas of the window; nothing where there is none."""
    if _at_work is not None:
        _at_work.play(span, months)
