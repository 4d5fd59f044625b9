"""Draws the final map with QGIS's print layout: title, legend, scale bar, census outlines, sources.

Runs in QGIS's Python (``/usr/bin/python3``) without a window:
``python -m scripts.render_map POPULATION.tif ZONES.gpkg TITLE SUBTITLE OUTPUT.png``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

FONT = "DejaVu Sans"
INK = QColor("#2b2731")
QUIET = QColor("#6b6573")
PAGE_MM = (252.0, 201.0)
MAP_MM = (12.0, 27.0, 166.0, 166.0)
SIDE_X_MM = 187.0
SIDE_WIDTH_MM = 56.0
DPI = 200


def main() -> int:
    population, zones, title, subtitle, output = sys.argv[1:6]
    application = QgsApplication([], False)
    application.initQgis()
    try:
        draw(Path(population), zones, title, subtitle, Path(output))
    finally:
        QgsProject.instance().clear()
        application.exitQgis()
    return 0


def draw(population: Path, zones: str, title: str, subtitle: str, output: Path) -> None:
    """Write the map as PNG; raises RuntimeError when a layer or the file fails."""
    raster = QgsRasterLayer(str(population), "Population")
    outlines = QgsVectorLayer(zones, "Census zones", "ogr")
    for layer, path in ((raster, population), (outlines, zones)):
        if not layer.isValid():
            raise RuntimeError(f"QGIS cannot open {path}.")
    outlines.setRenderer(
        QgsSingleSymbolRenderer(
            QgsFillSymbol.createSimple(
                {
                    "style": "no",
                    "outline_color": "#7d5a5560",
                    "outline_width": "0.35",
                    "outline_style": "solid",
                }
            )
        )
    )
    project = QgsProject.instance()
    project.setCrs(raster.crs())
    project.addMapLayers([raster, outlines])

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    millimetres = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(*PAGE_MM, millimetres))

    shown = QgsLayoutItemMap(layout)
    shown.attemptMove(QgsLayoutPoint(MAP_MM[0], MAP_MM[1], millimetres))
    shown.attemptResize(QgsLayoutSize(MAP_MM[2], MAP_MM[3], millimetres))
    shown.setLayers([outlines, raster])
    shown.setCrs(raster.crs())
    shown.setExtent(_framed(raster.extent()))
    shown.setBackgroundColor(QColor("#fbfaf7"))
    shown.setFrameEnabled(True)
    shown.setFrameStrokeColor(QColor("#b9b4bf"))
    layout.addLayoutItem(shown)

    _label(layout, title, MAP_MM[0], 9.0, 228.0, 9.0, 19, bold=True)
    _label(layout, subtitle, MAP_MM[0], 18.0, 228.0, 6.0, 10, colour=QUIET)
    _legend(layout, shown, raster, outlines)
    _scale_bar(layout, shown)
    _label(
        layout,
        "Synthetic district: places, people and imagery are made up by the plugin's sample scene. "
        "Not a map of any real place.",
        SIDE_X_MM,
        140.0,
        SIDE_WIDTH_MM,
        22.0,
        9,
        bold=True,
    )
    _label(
        layout,
        "Made with POPCORN for QGIS. Method: Metzger, Caye Daudt, Tuia and Schindler, "
        "arXiv 2311.14006. Counts rescaled to the coarse census; the outlines are its zones.",
        SIDE_X_MM,
        163.0,
        SIDE_WIDTH_MM,
        25.0,
        8,
        colour=QUIET,
    )
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    if (
        QgsLayoutExporter(layout).exportToImage(str(output), settings)
        != QgsLayoutExporter.ExportResult.Success
    ):
        raise RuntimeError(f"QGIS cannot write {output}.")


def _framed(extent: QgsRectangle) -> QgsRectangle:
    """The extent with a little margin, in the shape of the map's frame."""
    scale = 1.02 * max(extent.width() / MAP_MM[2], extent.height() / MAP_MM[3])
    width, height = scale * MAP_MM[2], scale * MAP_MM[3]
    centre = extent.center()
    return QgsRectangle(
        centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2
    )


def _legend(layout, shown, raster, outlines) -> None:  # type: ignore[no-untyped-def]
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(shown)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(raster)
    node.setCustomProperty("legend/title-label", "People per hectare")
    # Only the classes: neither the band's name nor the zeros, which are transparent.
    classes = [
        index
        for index, entry in enumerate(legend.model().layerLegendNodes(node))
        if entry.data(Qt.ItemDataRole.DisplayRole)[:1] in "0123456789>"
        and entry.data(Qt.ItemDataRole.DisplayRole) not in ("", "0")
    ]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, classes)
    legend.model().refreshLayerLegend(node)
    root.addLayer(outlines)
    legend.setDrawRasterStroke(False)
    sizes = {
        QgsLegendStyle.Style.Subgroup: (11, True),
        QgsLegendStyle.Style.SymbolLabel: (10, False),
    }
    for style, (points, bold) in sizes.items():
        font = QFont(FONT, points)
        font.setBold(bold)
        legend.setStyleFont(style, font)
    legend.setFontColor(INK)
    legend.setSymbolHeight(5.0)
    legend.setSymbolWidth(8.0)
    legend.attemptMove(
        QgsLayoutPoint(SIDE_X_MM - 2.0, MAP_MM[1] - 2.0, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    )
    layout.addLayoutItem(legend)
    legend.adjustBoxSize()


def _scale_bar(layout, shown) -> None:  # type: ignore[no-untyped-def]
    bar = QgsLayoutItemScaleBar(layout)
    bar.setStyle("Single Box")
    bar.setLinkedMap(shown)
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("km")
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(1.0)
    bar.setHeight(2.2)
    text = QgsTextFormat()
    text.setFont(QFont(FONT))
    text.setSize(9)
    text.setColor(INK)
    bar.setTextFormat(text)
    bar.fillSymbol().setColor(INK)
    bar.attemptMove(QgsLayoutPoint(SIDE_X_MM, 120.0, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    layout.addLayoutItem(bar)
    bar.update()


def _label(  # type: ignore[no-untyped-def]
    layout, text, x, y, width, height, points, *, bold=False, colour=INK
) -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    font = QFont(FONT, points)
    font.setBold(bold)
    label.setFont(font)
    label.setFontColor(colour)
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setVAlign(Qt.AlignmentFlag.AlignTop)
    millimetres = QgsUnitTypes.LayoutUnit.LayoutMillimeters
    label.attemptMove(QgsLayoutPoint(x, y, millimetres))
    label.attemptResize(QgsLayoutSize(width, height, millimetres))
    layout.addLayoutItem(label)


if __name__ == "__main__":
    sys.exit(main())
