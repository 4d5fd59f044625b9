"""Inside a QGIS window: runs the chain for a place and a year from its dialog, and takes a picture."""

from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDockWidget
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    quiet_window()
    iface.mainWindow().showMaximized()
    project = QgsProject.instance()
    project.setTitle("A village, summer 2021")
    zones = QgsVectorLayer(told["zones"], "Census zones of the place", "ogr")
    outline = {"style": "no", "outline_color": "#5a5560", "outline_width": "0.5"}
    zones.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    project.addMapLayer(zones)
    stage = Stage("popcorn:populationforplace", told["asked"])
    stage.dialog.resize(900, 720)
    rest(0.5)
    stage.dialog.grab().save(str(Path(told["picture"]).with_name("place-dialog.png")))
    stage.start()
    wait(lambda: stage.over, "the chain")
    wait(lambda: len(project.mapLayers()) > 2, "the layers")
    rest(1.0)
    log, done = stage.log, stage.succeeded
    stage.dialog.close()
    main = iface.mainWindow()
    main.resizeDocks([main.findChild(QDockWidget, "Layers")], [465], Qt.Orientation.Horizontal)
    for node in project.layerTreeRoot().findLayers():
        node.setExpanded(node.layer().source() == told["asked"]["OUTPUT"])
    iface.setActiveLayer(None)
    iface.layerTreeView().clearSelection()
    iface.mapCanvas().setExtent(zones.extent())
    iface.mapCanvas().zoomByFactor(1.05)
    draw_canvas()
    iface.messageBar().clearWidgets()
    rest(0.5)
    QGuiApplication.primaryScreen().grabWindow(0).save(told["picture"])
    return {"ok": done, "log": log, "layers": [node.name() for node in project.layerTreeRoot().findLayers()]}


run(scenario)
