"""The time of the canvas: freed where nobody chose it, and set to play where a series was asked for.

When Project ▸ New takes such layers away, QGIS moves the slider of its temporal controller back, and the
controller tells the canvas the slider's new hour, though navigation is off. Nothing takes it back: to switch
off what is off changes nothing. Seen on 3.22, 3.40 and 3.44. At a time that nobody chose, layers with days of
their own are not drawn.
"""

from __future__ import annotations

from typing import Any, List, Optional, Sequence, Tuple

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
        self._months = 0
        self._before: Optional[Tuple[Any, QgsDateTimeRange, QgsInterval]] = None

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
        controller = self._controller
        if not isinstance(controller, QgsTemporalNavigationObject):
            return
        if not self._months:  # what the user had, until the last step goes
            ours = controller.navigationMode(), controller.temporalExtents(), controller.frameDuration()
            self._before = ours
        self._months = months
        controller.setTemporalExtents(span)
        controller.setFrameDuration(QgsInterval(months, _MONTHS))
        controller.setNavigationMode(_PLAYING)
        controller.setCurrentFrameNumber(0)  # the last one may be the current: then nothing is told
        controller.setCurrentFrameNumber(controller.totalFrameCount() - 1)

    @pyqtSlot()
    def _leave(self) -> None:
        """Step through those that are left; after the last one, set back what was before the first."""
        if not self._months:
            return
        left = playing_layers(QgsProject.instance())
        if left:
            spans = [layer.temporalProperties().fixedTemporalRange() for layer in left]
            self.play(span_of(spans), self._months)
            return
        mode, extents, duration = self._before or (_OFF, QgsDateTimeRange(), QgsInterval())
        self._months, self._before = 0, None
        if mode != _OFF:
            self._controller.setTemporalExtents(extents)
            self._controller.setFrameDuration(duration)
        self._controller.setNavigationMode(mode)

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


def playing_layers(project: QgsProject) -> List[QgsRasterLayer]:
    """Return the rasters of the project that are shown in their days only."""
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    shown = [(layer, layer.temporalProperties()) for layer in layers]
    return [layer for layer, time in shown if time.isActive() and time.fixedTemporalRange().begin().isValid()]


def span_of(steps: Sequence[QgsDateTimeRange]) -> QgsDateTimeRange:
    """Return what to play of steps: from the first begin to a day after the last."""
    begins = [step.begin() for step in steps]
    return QgsDateTimeRange(min(begins).addSecs(-1), max(begins).addDays(1))


def watch(canvas: QgsMapCanvas) -> CanvasTime:
    """Watch the canvas of QGIS's window, and play series on it, until it is closed."""
    global _at_work
    _at_work = CanvasTime(canvas)
    return _at_work


def play(span: QgsDateTimeRange, months: int) -> None:
    """Play on the canvas of the window; nothing where there is none."""
    if _at_work is not None:
        _at_work.play(span, months)
