"""The days that a layer shows, at hand where the user wants QGIS's temporal controller to step through."""

from __future__ import annotations

from qgis.core import QgsDateTimeRange, QgsMapLayer, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..contract.jobs import RasterResult


def set_period(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Tell the layer the period of ``result``; a result without one leaves it alone.

    It is not made to show in these days only: a canvas that stands at another time, which QGIS does not
    say anywhere, would be blank. The user switches that on in the layer's properties, and finds the days.
    """
    if not result.first_day:
        return
    first = QDateTime(QDate.fromString(result.first_day, Qt.DateFormat.ISODate), QTime(0, 0))
    last = QDateTime(QDate.fromString(result.last_day, Qt.DateFormat.ISODate), QTime(23, 59, 59))
    properties = layer.temporalProperties()
    properties.setFixedTemporalRange(QgsDateTimeRange(first, last))
    properties.setIsActive(False)


def play_in_time(layer: QgsMapLayer) -> None:
    """Let a layer with days show in these days only: who asked for a series wants to play it."""
    if isinstance(layer, QgsRasterLayer):
        layer.temporalProperties().setIsActive(True)
