"""A series as an animated GIF for a slide: a frame a step with imagery, map, curve, and the notices on it."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsRasterLayer, QgsRectangle, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF, QTextOption

from ..contract.credits import licences, methods, notices
from ..contract.jobs import JobResult, RasterResult
from ..reporting import charts, gif, svg
from ..translation import tr
from .styles import renderer_for

WIDTH, HEIGHT = 960, 540
FRAME_CS, LAST_CS = 100, 250  # hundredths of a second
MARGIN, SIDE = 20.0, 296.0
_TOP, _KEY_TOP, _FOOT_TOP = 88.0, 400.0, 448.0
_INK, _QUIET, _RULE, _CURVE = (QColor(c) for c in (svg.INK, svg.QUIET, svg.RULE, svg.COLOURS[0]))
#: Colours of the imagery; the others are kept for the map, the curve and the letters.
_IMAGERY_COLOURS = 200


@dataclass(frozen=True)
class FilmStep:
    """A step: its name, people and the ends of their interval (None: not known), its map and its imagery."""

    label: str
    people: Optional[float]
    low: Optional[float]
    high: Optional[float]
    map: Optional[RasterResult]
    image: Optional[RasterResult]


def film_steps(result: JobResult) -> List[FilmStep]:
    """Return the steps that a series found, with what it wrote of each."""
    table = result.tables["steps"]
    found = []
    for row in (dict(zip(table.columns, row)) for row in table.rows):
        numbers = [row[name] for name in ("population", "low", "high")]
        rasters = [result.rasters.get(f"{kind} {row['step']}") for kind in ("step", "image")]
        found.append(FilmStep(str(row["step"]), *numbers, *rasters))
    return found


def write_film(
    path: str, steps: Sequence[FilmStep], credits: Mapping[str, str], alive: Callable[[float], bool]
) -> bool:
    """Write the film whole or not at all; ``alive`` hears the share done, and tells whether to go on."""
    partial = Path(f"{path}.part")
    try:
        with partial.open("wb") as file:
            gif.begin(file, WIDTH, HEIGHT)
            for at in range(len(steps)):
                if not alive(at / len(steps)):
                    return False
                palette, pixels = _indexed(frame(steps, at, credits))
                gif.add_frame(
                    file, WIDTH, HEIGHT, palette, pixels, FRAME_CS if at < len(steps) - 1 else LAST_CS
                )
            gif.end(file)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
    return True


def frame(steps: Sequence[FilmStep], at: int, credits: Mapping[str, str]) -> QImage:
    """Return the frame of a step."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    step, pen = steps[at], _Pen(painter)
    pen.text(QRectF(MARGIN, 14, 2 * SIDE, 34), step.label, 24, bold=True)
    pen.text(QRectF(WIDTH - MARGIN - SIDE, 14, SIDE, 34), _people(step), 20, bold=True)
    pen.text(QRectF(WIDTH - MARGIN - SIDE, 44, SIDE, 18), _interval(step), 12, colour=_QUIET)
    lefts = (MARGIN, MARGIN + SIDE + 16, WIDTH - MARGIN - SIDE)
    titles = (tr("Sentinel-2 (true colour)"), tr("Population"), tr("People at each step"))
    for left, title in zip(lefts, titles):
        pen.text(QRectF(left, _TOP - 22, SIDE, 18), title, 12, colour=_QUIET)
    for left, raster in zip(lefts, (step.image, step.map)):
        _picture(painter, pen, QRectF(left, _TOP, SIDE, SIDE), raster)
    _curve(painter, pen, QRectF(lefts[2], _TOP, SIDE, SIDE), steps, at)
    _key(painter, pen, next((one.map for one in steps if one.map is not None), None))
    told = [*notices(credits), *licences(credits), *methods(credits)]
    said = ". ".join(text.rstrip(".") for text in (*told, "POPCORN for QGIS"))
    pen.text(QRectF(MARGIN, _FOOT_TOP, WIDTH - 2 * MARGIN, HEIGHT - _FOOT_TOP - 8), f"{said}.", 11, wrap=True)
    painter.end()
    return image


class _Pen:
    """Writes texts: letters that fit their room."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter

    def text(
        self,
        room: QRectF,
        text: str,
        size_px: int,
        *,
        bold: bool = False,
        colour: QColor = _INK,
        wrap: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Write ``text`` into ``room``, smaller where it is too long.

        AlignLeft is where its language begins to read, and AlignRight the other side.
        """
        font, least = QFont(), 7
        font.setBold(bold)
        while True:
            font.setPixelSize(size_px)
            metrics = QFontMetricsF(font)
            if wrap:
                fits = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() <= room.height()
            else:
                fits = metrics.horizontalAdvance(text) <= room.width()
            if fits or size_px <= least:
                break
            size_px -= 1
        option = QTextOption(align)
        option.setTextDirection(_direction(text))
        wrapped = QTextOption.WrapMode.WordWrap if wrap else QTextOption.WrapMode.NoWrap
        option.setWrapMode(wrapped)
        self._painter.setFont(font)
        self._painter.setPen(colour)
        self._painter.drawText(room, text, option)


def _direction(text: str) -> Qt.LayoutDirection:
    """Return how a text reads, by its first letter that has a direction."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    strong = next((kind for kind in kinds if kind in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft


def _picture(painter: QPainter, pen: _Pen, room: QRectF, raster: Optional[RasterResult]) -> None:
    """Draw a raster as QGIS shows it, as large as the room lets it be."""
    painter.setPen(QPen(_RULE))
    layer = QgsRasterLayer(raster.path, "step") if raster is not None else None
    if raster is None or layer is None or not layer.isValid():
        painter.drawRect(room)
        middle = QRectF(room.left(), room.center().y() - 12, room.width(), 24)
        pen.text(middle, tr("no usable date"), 14, colour=_QUIET, align=Qt.AlignmentFlag.AlignHCenter)
        return
    layer.setRenderer(renderer_for(raster))
    extent = QgsRectangle(layer.extent())
    scale = min(room.width() / extent.width(), room.height() / extent.height())
    width, height = (max(1, round(side * scale)) for side in (extent.width(), extent.height()))
    block = layer.renderer().block(1, extent, width, height)
    left = room.left() + (room.width() - width) / 2
    painter.drawImage(QPointF(left, room.top()), block.image())
    painter.drawRect(QRectF(left, room.top(), width, height))


def _curve(painter: QPainter, pen: _Pen, room: QRectF, steps: Sequence[FilmStep], at: int) -> None:
    """Draw people step by step with their band, broken where nothing is known, and where the frame is."""
    known = [v for one in steps for v in (one.people, one.low, one.high) if v is not None]
    ticks = charts.nice_ticks(0.0, max([1.0, *known]))
    area = QRectF(room.left() + 58, room.top() + 6, room.width() - 64, room.height() - 30)

    def y(value: float) -> float:
        return area.bottom() - area.height() * value / ticks[-1]

    def x(step: int) -> float:
        return area.left() + area.width() * (step + 0.5) / len(steps)

    for tick in ticks:
        painter.setPen(QPen(_RULE))
        painter.drawLine(QPointF(area.left(), y(tick)), QPointF(area.right(), y(tick)))
        spot = QRectF(room.left(), y(tick) - 7, 52, 14)
        pen.text(spot, _number(tick), 10, colour=_QUIET, align=Qt.AlignmentFlag.AlignRight)
    every = max(1, -(-len(steps) * 46 // int(area.width())))
    for step in range(0, len(steps), every):
        spot = QRectF(x(step) - 26, area.bottom() + 6, 52, 14)
        pen.text(spot, steps[step].label, 10, colour=_QUIET, align=Qt.AlignmentFlag.AlignHCenter)
    painter.setPen(QPen(_RULE, 6))
    painter.drawLine(QPointF(x(at), area.top()), QPointF(x(at), area.bottom()))
    band = QColor(_CURVE)
    band.setAlpha(50)
    for run in charts.runs([one.low is not None and one.high is not None for one in steps]):
        edge = [QPointF(x(k), y(steps[k].high or 0.0)) for k in run]
        edge += [QPointF(x(k), y(steps[k].low or 0.0)) for k in reversed(run)]
        painter.setBrush(band)
        painter.setPen(QPen(band))
        painter.drawPolygon(QPolygonF(edge))
    for run in charts.runs([one.people is not None for one in steps]):
        places = [QPointF(x(k), y(steps[k].people or 0.0)) for k in run]
        painter.setPen(QPen(_CURVE, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(_CURVE)
        for k, place in zip(run, places):
            size = 5.0 if k == at else 2.5
            painter.drawEllipse(place, size, size)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _key(painter: QPainter, pen: _Pen, raster: Optional[RasterResult]) -> None:
    """Draw the legend that all frames share."""
    if raster is None:
        return
    renderer = renderer_for(raster)
    if not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    wide, per_row = (WIDTH - 2 * MARGIN) / 5, 5
    for number, item in enumerate(items):
        left, top = MARGIN + wide * (number % per_row), _KEY_TOP + 20 * (number // per_row)
        painter.setPen(QPen(_QUIET, 0.5))
        painter.setBrush(item.color)
        painter.drawRect(QRectF(left, top, 14, 12))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen.text(QRectF(left + 20, top - 2, wide - 24, 16), item.label, 11)


def _indexed(image: QImage) -> Tuple[List[gif.Colour], bytes]:
    """Return a picture's palette, and the place of each pixel in it."""
    often = Counter(_values(image))
    # What is drawn keeps its colours; what is photographed shares the rest.
    kept = [value for value, _ in often.most_common(256 - _IMAGERY_COLOURS)]
    for value in kept:
        del often[value]
    rest: Counter[gif.Colour] = Counter()
    for value, count in often.items():  # alike but for the last bits: one
        rest[(value >> 16 & 0xF8 | 4, value >> 8 & 0xF8 | 4, value & 0xF8 | 4)] += count
    palette = [(value >> 16 & 255, value >> 8 & 255, value & 255) for value in kept]
    palette += gif.chosen_colours(rest, 256 - len(palette))
    table = [QColor(*colour).rgb() for colour in palette]
    found = image.convertToFormat(QImage.Format.Format_Indexed8, table)
    bits = bytes(found.constBits().asstring(found.bytesPerLine() * HEIGHT))
    return palette, b"".join(
        bits[row * found.bytesPerLine() : row * found.bytesPerLine() + WIDTH] for row in range(HEIGHT)
    )


def _values(image: QImage) -> memoryview:
    bits = bytes(image.constBits().asstring(image.bytesPerLine() * image.height()))
    return memoryview(bits).cast("I")


def _people(step: FilmStep) -> str:
    if step.people is None:
        return tr("no usable date")
    return tr("{people} people").format(people=_number(step.people))


def _interval(step: FilmStep) -> str:
    if step.low is None or step.high is None:
        return "" if step.people is None else tr("one date: how sure is not known")
    return tr("{low} to {high}").format(low=_number(step.low), high=_number(step.high))


def _number(people: float) -> str:
    return str(QLocale().toString(float(round(people)), "f", 0))
