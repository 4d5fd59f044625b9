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
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutFrame,
    QgsLayoutItemHtml,
    QgsLegendRenderer,
    QgsLegendSettings,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter

from popcorn_qgis.layers.styles import transparent_classes

COLUMNS, ROWS = 5, 4
CARD, MAP, TITLE = QSize(480, 370), QSize(320, 320), 34
MARGIN = 10
DPI = 72
LEGEND_DOTS_PER_MM = 4.0
MOST_ENTRIES = 20
PAGE_MM = 200.0  # the width of paper that a page is drawn on


def main() -> int:
    folder, files = Path(sys.argv[1]), [Path(word).resolve() for word in sys.argv[2:]]
    application = QgsApplication([], True)  # pages need widgets
    application.initQgis()
    try:
        for start in range(0, len(files), COLUMNS * ROWS):
            sheet = drawn_sheet(folder, files[start : start + COLUMNS * ROWS])
            path = folder / f"sheet_{start // (COLUMNS * ROWS) + 1}.png"
            if not sheet.save(str(path)):
                raise RuntimeError(f"{path} cannot be written.")
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


def drawn_sheet(folder: Path, files: List[Path]) -> QImage:
    """Return the cards of files in as many rows as they need; titles are their places in ``folder``."""
    rows = -(-len(files) // COLUMNS)
    image = QImage(min(COLUMNS, len(files)) * CARD.width(), rows * CARD.height(), QImage.Format.Format_RGB32)
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
    """Draw the legend of a layer, larger than the card's other texts are, and shrink it into its place."""
    root = QgsLayerTree()
    root.addLayer(layer)
    model = QgsLayerTreeModel(root)  # the renderer does not keep it alive
    look = QgsLegendSettings()
    look.setWrapChar("\n")
    for part, points in ((QgsLegendStyle.Style.Subgroup, 8), (QgsLegendStyle.Style.SymbolLabel, 8)):
        style = look.style(part)
        style.setFont(QFont("DejaVu Sans", points))
        look.setStyle(part, style)
    node = root.findLayer(layer.id())
    node.setName("")
    said = [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
    if isinstance(layer, QgsRasterLayer) and len(said) > 1:  # without the line that names the band
        unseen = transparent_classes(layer)
        order = [number for number in range(1, len(said)) if said[number] not in unseen]
        QgsMapLayerLegendUtils.setLegendNodeOrder(node, order[:MOST_ENTRIES])
        model.refreshLayerLegend(node)
    legend = QgsLegendRenderer(model, look)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(LEGEND_DOTS_PER_MM)
    size = legend.minimumSize(context) * LEGEND_DOTS_PER_MM
    shrink = min(1.0, place.width() / size.width(), place.height() / size.height())
    drawn = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    drawn.fill(Qt.GlobalColor.transparent)
    inner = QPainter(drawn)
    context = QgsRenderContext.fromQPainter(inner)
    context.setScaleFactor(LEGEND_DOTS_PER_MM)
    inner.scale(LEGEND_DOTS_PER_MM, LEGEND_DOTS_PER_MM)  # the legend draws in millimetres
    legend.drawLegend(context)
    inner.end()
    painter.drawImage(QRectF(place.topLeft(), QSizeF(size.width(), size.height()) * shrink), drawn)


def _draw_page(painter: QPainter, place: QRectF, file: Path) -> None:
    """Draw the top of a page, as QGIS's layouts draw pages."""
    layout = QgsLayout(QgsProject.instance())
    page = QgsLayoutItemHtml(layout)
    layout.addMultiFrame(page)
    frame = QgsLayoutFrame(layout, page)
    size = QRectF(0, 0, PAGE_MM, PAGE_MM * place.height() / place.width())
    frame.attemptSetSceneRect(size)
    page.addFrame(frame)
    page.setUrl(QUrl.fromLocalFile(str(file)))
    page.loadHtml()
    pixels = QSize(2 * int(place.width()), 2 * int(place.height()))
    painter.drawImage(place, QgsLayoutExporter(layout).renderRegionToImage(size, pixels))


def _draw_picture(painter: QPainter, place: QRectF, file: Path) -> None:
    picture = QImage(str(file))
    size = picture.size().scaled(
        QSize(int(place.width()), int(place.height())), Qt.AspectRatioMode.KeepAspectRatio
    )
    painter.drawImage(QRectF(place.left(), place.top(), size.width(), size.height()), picture)


if __name__ == "__main__":
    sys.exit(main())
