"""The page for printing, resources/layouts/map.qpt: map, legend, scale bar, notice, sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional

from qgis.core import (
    QgsLayoutExporter,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsMapLayerStyle,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtXml import QDomDocument

from ..runtime import places
from . import print_texts
from .zone_styles import apply_plain_style

MARGIN = 1.02  # the map around what it shows
NOT_SHOWN = ("", "0")  # classes that are transparent


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
    _fill_legend(layout.itemById("legend"), layers)
    bar = layout.itemById("scale bar")
    bar.setLinkedMap(shown)
    bar.applyDefaultSize(bar.guessUnits())
    bar.update()
    return layout


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


def _fill_legend(legend, layers: List[QgsMapLayer]) -> None:  # type: ignore[no-untyped-def]
    legend.setLinkedMap(legend.layout().itemById("map"))
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    for layer in reversed(layers):
        node = root.addLayer(layer)
        node.setUseLayerName(False)
        node.setName(print_texts.title(layer))
        entries = legend.model().layerLegendNodes(node)
        texts = [str(entry.data(Qt.ItemDataRole.DisplayRole)) for entry in entries]
        # Neither the band's name, which stands alone without a colour, nor what is transparent.
        kept = [
            index
            for index, text in enumerate(texts)
            if text not in NOT_SHOWN and not (index == 0 and len(texts) > 1 and text.startswith("Band"))
        ]
        if len(texts) > 1:
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
            legend.model().refreshLayerLegend(node)
    legend.adjustBoxSize()
