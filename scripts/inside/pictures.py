"""Inside a QGIS window: takes the pictures of docs/images: the toolbox, a running algorithm, the map."""

from pathlib import Path
from typing import Any, Dict

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDockWidget, QTreeView
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    demo, images = Path(told["demo"]), Path(told["images"])
    quiet_window()
    iface.mainWindow().showMaximized()
    rest(1.0)
    project = QgsProject.instance()
    project.setTitle("Sample district")
    imagery = QgsRasterLayer(told["s2"][1], "Sentinel-2, summer (synthetic)")
    project.setCrs(QgsCoordinateReferenceSystem(imagery.crs()))
    project.addMapLayer(imagery)
    _fold(imagery)
    iface.mapCanvas().setExtent(imagery.extent())

    _widen("Layers", 465)
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.show()
    _widen("ProcessingToolbox", 370)
    _open_provider(toolbox, "POPCORN")
    draw_canvas()
    _take(images / "toolbox.png")

    stage = Stage("popcorn:population", told["population"])
    stage.dialog.resize(900, 620)
    stage.dialog.move(270, 140)
    rest(0.5)
    stage.start()
    wait(lambda: stage.progress > 35 or stage.over, "the run to be half done")
    _take(images / "running.png", settle=0.05)
    wait(lambda: stage.over, "the run to end")
    stage.dialog.close()
    rest(0.5)
    for layer in list(project.mapLayers().values()):
        if layer is not imagery:
            project.removeMapLayer(layer.id())

    toolbox.hide()
    people = QgsRasterLayer(
        str(demo / "population_census.tif"), "Population, rescaled to census (people per 10 m pixel)"
    )
    zones = QgsVectorLayer(told["zones"], "Census zones", "ogr")
    outline = {"style": "no", "outline_color": "#5a5560", "outline_width": "0.5"}
    zones.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    for layer in (people, zones):
        project.addMapLayer(layer)
    _widen("Layers", 465)
    iface.mapCanvas().setExtent(people.extent())
    iface.mapCanvas().zoomByFactor(0.62)
    draw_canvas()
    _take(images / "map.png")
    return {"layers": [layer.name() for layer in project.mapLayers().values()]}


def _fold(layer: Any) -> None:
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    node.setExpanded(False)


def _widen(dock: str, pixels: int) -> None:
    main = iface.mainWindow()
    main.resizeDocks([main.findChild(QDockWidget, dock)], [pixels], Qt.Orientation.Horizontal)
    rest(0.5)


def _open_provider(toolbox: Any, name: str) -> None:
    """Unfold one provider of the toolbox with all its groups and show it from its top."""
    tree = toolbox.findChild(QTreeView)
    tree.collapseAll()
    model = tree.model()
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0, QModelIndex())
        if model.data(index) == name:
            tree.expandRecursively(index)
            tree.scrollTo(index, QTreeView.ScrollHint.PositionAtTop)


def _take(path: Path, settle: float = 0.5) -> None:
    iface.setActiveLayer(None)
    iface.layerTreeView().clearSelection()
    iface.messageBar().clearWidgets()
    rest(settle)
    QGuiApplication.primaryScreen().grabWindow(0).save(str(path))


run(scenario)
