"""Draws the tour's maps and pages on contact sheets: each in its own style, with its legend.

Runs in QGIS's Python without a window: ``python -m scripts.tour.sheet FOLDER FILE …``; writes
``FOLDER/sheet_1.png`` and so on.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import List, Optional

from qgis.core import (
    QgsApplication,
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsLegendRenderer,
    QgsLegendSettings,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

COLUMNS, ROWS = 5, 4
CARD, MAP, TITLE = QSize(440, 400), QSize(250, 350), 34
MARGIN = 10
DPI = 72


def main() -> int:
    folder, files = Path(sys.argv[1]), [Path(word) for word in sys.argv[2:]]
    application = QgsApplication([], False)
    application.initQgis()
    try:
        for start in range(0, len(files), COLUMNS * ROWS):
            sheet = _sheet(folder, files[start : start + COLUMNS * ROWS])
            path = folder / f"sheet_{start // (COLUMNS * ROWS) + 1}.png"
            if not sheet.save(str(path)):
                raise RuntimeError(f"{path} cannot be written.")
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


def _sheet(folder: Path, files: List[Path]) -> QImage:
    rows = -(-len(files) // COLUMNS)
    image = QImage(COLUMNS * CARD.width(), rows * CARD.height(), QImage.Format.Format_RGB32)
    image.fill(QColor("#e8e8e8"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, file in enumerate(files):
        left, top = (number % COLUMNS) * CARD.width(), (number // COLUMNS) * CARD.height()
        card = QRectF(left + 4, top + 4, CARD.width() - 8, CARD.height() - 8)
        painter.fillRect(card, QColor("white"))
        painter.setPen(QColor("#333333"))
        painter.setFont(QFont("DejaVu Sans", 9, QFont.Weight.Bold))
        title = file.relative_to(folder).as_posix() if folder in file.parents else file.name
        painter.drawText(card.adjusted(MARGIN, 6, -MARGIN, 0), Qt.AlignmentFlag.AlignLeft, title)
        inside = card.adjusted(MARGIN, TITLE, -MARGIN, -MARGIN)
        if file.suffix == ".html":
            _draw_page(painter, inside, file)
        elif file.suffix == ".png":
            _draw_picture(painter, inside, file)
        else:
            _draw_map(painter, inside, file)
    painter.end()
    return image


def _layer(file: Path) -> Optional[QgsMapLayer]:
    raster = file.suffix == ".tif"
    layer = QgsRasterLayer(str(file), file.stem) if raster else QgsVectorLayer(str(file), file.stem, "ogr")
    if not layer.isValid():
        return None
    layer.loadDefaultStyle()
    return layer


def _draw_map(painter: QPainter, place: QRectF, file: Path) -> None:
    layer = _layer(file)
    if layer is None:
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "QGIS cannot open it")
        return
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(MAP)
    settings.setOutputDpi(DPI)
    extent = layer.extent()
    extent.scale(1.02)
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("#f4f4f2"))
    drawn = QImage(MAP, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#f4f4f2"))
    inner = QPainter(drawn)
    job = QgsMapRendererCustomPainterJob(settings, inner)
    job.start()
    job.waitForFinished()
    inner.end()
    painter.drawImage(place.topLeft(), drawn)
    room = QRectF(
        place.left() + MAP.width() + 6, place.top(), place.width() - MAP.width() - 6, place.height()
    )
    _draw_legend(painter, room, layer)


def _draw_legend(painter: QPainter, place: QRectF, layer: QgsMapLayer) -> None:
    root = QgsLayerTree()
    root.addLayer(layer)
    look = QgsLegendSettings()
    for part in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        style = look.style(part)
        style.setFont(QFont("DejaVu Sans", 6))
        look.setStyle(part, style)
    look.setSymbolSize(QSizeF(4, 2.5))
    model = QgsLayerTreeModel(root)  # the renderer does not keep it alive
    legend = QgsLegendRenderer(model, look)
    painter.save()
    painter.setClipRect(place)
    painter.translate(place.topLeft())
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(DPI / 25.4)
    legend.drawLegend(context)
    painter.restore()


def _draw_page(painter: QPainter, place: QRectF, file: Path) -> None:
    """Draw the top of a page, as far as Qt's own text shows it."""
    document = QTextDocument()
    document.setDefaultFont(QFont("DejaVu Sans", 6))
    document.setTextWidth(place.width())
    document.setHtml(file.read_text(encoding="utf-8"))
    painter.save()
    painter.translate(place.topLeft())
    document.drawContents(painter, QRectF(0, 0, place.width(), place.height()))
    painter.restore()


def _draw_picture(painter: QPainter, place: QRectF, file: Path) -> None:
    picture = QImage(str(file))
    size = picture.size().scaled(
        QSize(int(place.width()), int(place.height())), Qt.AspectRatioMode.KeepAspectRatio
    )
    painter.drawImage(QRectF(place.left(), place.top(), size.width(), size.height()), picture)


if __name__ == "__main__":
    sys.exit(main())
