"""The page for printing, resources/layouts/map.qpt: map, legend, scale bar, notice, sources."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import List, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSimpleLegendNode,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF
from qgis.PyQt.QtXml import QDomDocument

from ..contract.jobs import QUANTITIES, RasterResult
from ..runtime import places
from . import print_texts
from .styles import apply_style, transparent_classes
from .zone_styles import apply_plain_style

MARGIN = 1.02  # the map around what it shows
LEGEND_LETTERS = 24  # of a layer's name in a line
MM_PER_POINT = 25.4 / 72
MEASURED_PX = 200  # the size of letters at which a text is measured: fine enough for any resolution
SPACING = 1.1  # what QGIS needs beyond what Qt measures
SMALLEST_POINTS = 4.0


@dataclass(frozen=True)
class Texts:
    """What stands on the page beside the map."""

    title: str
    subtitle: str = ""
    notice: str = ""  # bold: what a reader must know
    sources: str = ""  # imagery, method, licences, date


def compose(
    project: QgsProject,
    layers: List[QgsMapLayer],
    texts: Texts,
    extent: Optional[QgsRectangle] = None,
) -> QgsPrintLayout:
    """Return a page of ``layers``, the first on top, in the last one's coordinate system.

    Vector layers are drawn as outlines, whatever their style, so that the map under them is seen.
    ``extent`` is in that system; without one, all of the last layer is shown. Main thread only.
    """
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    document.setContent(places.resource("resources", "layouts", "map.qpt").read_text(encoding="utf-8"))
    layout.loadFromTemplate(document, QgsReadWriteContext())
    layout.setName(texts.title)
    shown = layout.itemById("map")
    shown.setKeepLayerSet(True)
    shown.setLayers(layers)
    shown.setLayerStyleOverrides({layer.id(): _outlined(layer) for layer in layers if _is_vector(layer)})
    shown.setKeepLayerStyles(True)
    shown.setCrs(layers[-1].crs())
    box = QgsRectangle(extent or layers[-1].extent())
    box.scale(MARGIN)
    shown.zoomToExtent(box)
    for name in ("title", "subtitle", "notice", "sources"):
        layout.itemById(name).setText(getattr(texts, name))
    notice, sources = layout.itemById("notice"), layout.itemById("sources")
    _fit(sources, (sources if texts.notice else notice).pagePos().y())
    _fill_legend(layout.itemById("legend"), layers)
    bar = layout.itemById("scale bar")
    bar.setLinkedMap(shown)
    bar.applyDefaultSize(bar.guessUnits())
    bar.update()
    return layout


def dress_bare(raster: QgsRasterLayer) -> None:
    """Give a file of ours that has no style beside it the style of what its tags say that it shows."""
    quantity = print_texts.file_tags(raster).get("QUANTITY")
    if quantity in QUANTITIES:
        apply_style(raster, RasterResult(raster.source(), quantity, "", _pixel_area_m2(raster)))


def _pixel_area_m2(raster: QgsRasterLayer) -> float:
    centre, half = raster.extent().center(), 0.5
    east, north = raster.rasterUnitsPerPixelX() * half, raster.rasterUnitsPerPixelY() * half
    pixel = QgsRectangle(centre.x() - east, centre.y() - north, centre.x() + east, centre.y() + north)
    measure = QgsDistanceArea()
    measure.setSourceCrs(raster.crs(), QgsCoordinateTransformContext())
    measure.setEllipsoid(raster.crs().ellipsoidAcronym())
    return float(measure.measureArea(QgsGeometry.fromRect(pixel)))


def export(layout: QgsPrintLayout, path: str) -> bool:
    """Write the page as .pdf, .svg or a picture; tell whether it went well."""
    exporter = QgsLayoutExporter(layout)
    if path.lower().endswith(".pdf"):
        done = exporter.exportToPdf(path, QgsLayoutExporter.PdfExportSettings())
    elif path.lower().endswith(".svg"):
        done = exporter.exportToSvg(path, QgsLayoutExporter.SvgExportSettings())
    else:
        done = exporter.exportToImage(path, QgsLayoutExporter.ImageExportSettings())
    return done == QgsLayoutExporter.ExportResult.Success


def _is_vector(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer)


def _outlined(layer: QgsVectorLayer) -> str:
    """Return the style of borders alone, as a map item takes it."""
    copy, style = layer.clone(), QgsMapLayerStyle()
    apply_plain_style(copy)
    style.readFromLayer(copy)
    return str(style.xmlData())


def _fit(label: QgsLayoutItemLabel, top_mm: float) -> None:
    """Let a text grow upwards to ``top_mm``, and make its letters smaller where it still does not fit."""
    width, bottom = label.rect().width(), label.pagePos().y() + label.rect().height()
    has_format = hasattr(label, "textFormat")  # from QGIS 3.24 on
    style = label.textFormat() if has_format else label.font()
    points = style.size() if has_format else style.pointSizeF()
    font = QFont(style.font() if has_format else style)
    font.setPixelSize(MEASURED_PX)
    while True:
        mm = points * MM_PER_POINT / MEASURED_PX
        room = QRectF(0, 0, width / mm, 1e9)
        height = QFontMetricsF(font).boundingRect(room, Qt.TextFlag.TextWordWrap, label.text()).height() * mm
        if height <= (bottom - top_mm) / SPACING or points <= SMALLEST_POINTS:
            break
        points -= 0.25
    if has_format:
        style.setSize(points)
        label.setTextFormat(style)
    else:
        style.setPointSizeF(points)
        label.setFont(style)
    top = max(top_mm, bottom - height * SPACING)
    label.attemptSetSceneRect(QRectF(label.scenePos().x(), top, width, bottom - top))


def _fill_legend(legend, layers: List[QgsMapLayer]) -> None:  # type: ignore[no-untyped-def]
    legend.setLinkedMap(legend.layout().itemById("map"))
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in reversed(layers):
        node = root.addLayer(layer)
        node.setUseLayerName(False)
        node.setName("\n".join(textwrap.wrap(print_texts.title(layer), LEGEND_LETTERS)))
        legend.model().refreshLayerLegend(node)
        entries = legend.model().layerLegendNodes(node)
        # Neither the band's name, which stands alone without a colour, nor what is transparent.
        kept = [
            index
            for index, entry in enumerate(entries)
            if str(entry.data(Qt.ItemDataRole.DisplayRole)) not in ("", *transparent_classes(layer))
            and not isinstance(entry, QgsSimpleLegendNode)
        ]
        if len(entries) > 1:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
            legend.model().refreshLayerLegend(node)
    legend.adjustBoxSize()
