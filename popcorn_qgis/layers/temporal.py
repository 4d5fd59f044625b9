"""The days that a layer shows, so that QGIS's temporal controller steps through the seasons."""

from __future__ import annotations

from qgis.core import QgsDateTimeRange, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..contract.jobs import RasterResult


def set_period(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Give the layer the period of ``result``; a result without one leaves it alone."""
    if not result.first_day:
        return
    first = QDateTime(QDate.fromString(result.first_day, Qt.DateFormat.ISODate), QTime(0, 0))
    last = QDateTime(QDate.fromString(result.last_day, Qt.DateFormat.ISODate), QTime(23, 59, 59))
    properties = layer.temporalProperties()
    properties.setFixedTemporalRange(QgsDateTimeRange(first, last))
    properties.setIsActive(True)
