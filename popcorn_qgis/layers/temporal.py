"""The days that a layer shows, at hand where the user wants QGIS's temporal controller to step through."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import Qgis, QgsDateTimeRange, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..contract.jobs import RasterResult
from . import canvas_time


def set_period(layer: QgsRasterLayer, result: RasterResult) -> None:
    """Tell the layer the period of ``result``; a result without one leaves it alone.

    It is not made to show in these days only: a canvas that stands at another time, which QGIS does not
    say anywhere, would be blank. The user switches that on in the layer's properties, and finds the days.
    """
    if not result.first_day:
        return
    # A second late: to QGIS a layer overlaps the frame that ends where the layer begins.
    first = QDateTime(QDate.fromString(result.first_day, Qt.DateFormat.ISODate), QTime(0, 0, 1))
    last = QDateTime(QDate.fromString(result.last_day, Qt.DateFormat.ISODate), QTime(23, 59, 59))
    properties = layer.temporalProperties()
    properties.setFixedTemporalRange(QgsDateTimeRange(first, last))
    properties.setIsActive(False)


def play_in_time(project: Optional[QgsProject], months: int) -> Callable[[QgsMapLayer], None]:
    """Return what lets a layer show in its days only, with the temporal controller over all that were loaded.

    ``months``: the length of a step. Who asked for a series wants to play it; without a time, what lies
    below would show through the last step.
    """
    spans: List[QgsDateTimeRange] = []

    def dress(layer: QgsMapLayer) -> None:
        if not isinstance(layer, QgsRasterLayer):
            return
        layer.temporalProperties().setIsActive(True)
        spans.append(layer.temporalProperties().fixedTemporalRange())
        span = canvas_time.span_of(spans)
        if project is not None:  # the panel of the controller takes the project's range when it opens
            project.timeSettings().setTemporalRange(span)
            canvas_time.play(span, months)

    return dress


def bands_in_time(layer: QgsMapLayer) -> None:
    """Let each band show in the days of its description, 2018-01-03..2018-06-30 (QGIS 3.38 on).

    Windows overlap: a band shows until the next one begins.
    """
    if not isinstance(layer, QgsRasterLayer):
        return
    properties = layer.temporalProperties()
    if not hasattr(properties, "setFixedRangePerBand"):
        return
    bands = range(1, layer.bandCount() + 1)
    starts = [layer.dataProvider().generateBandName(band).partition("..")[0][-10:] for band in bands]
    begins = [QDateTime(QDate.fromString(text, Qt.DateFormat.ISODate), QTime(0, 0, 1)) for text in starts]
    ends = [*begins[1:], begins[-1].addDays(182)]
    ranges = {band: QgsDateTimeRange(*both) for band, both in zip(bands, zip(begins, ends))}
    properties.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    properties.setFixedRangePerBand(ranges)
