"""Inside a QGIS window: follows a growing sample district, and takes a picture as it plays."""

import shutil
from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDockWidget
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    images, work = Path(told["images"]), Path(told["work"])
    quiet_window()
    iface.mainWindow().showMaximized()
    project, place = QgsProject.instance(), work / "growing"
    sample = {"SIZE": 300, "SEED": 1, "FURTHER": 4, "OUTPUT_FOLDER": str(place)}  # a town that grows
    made = Stage("popcorn:samplescene", sample)
    made.start()
    wait(lambda: made.over, "the sample district")
    assert made.succeeded, made.log
    made.dialog.close()
    project.removeAllMapLayers()
    series = Stage(
        "popcorn:populationseries",
        {
            "SERIES": str(place / "growth"),
            "RATE": 0.5,
            "ZONES": f"{place}/growth/census_years.gpkg|layername=census_fine",
            "CENSUSES": ["population_2019", "2019", "population_2021", "2021"],
            "OUTPUT_FOLDER": str(place / "maps"),
            "OUTPUT_ZONES": str(place / "zones.gpkg"),
            "OUTPUT_REPORT": str(place / "page.html"),
            "OUTPUT_ANIMATION": str(place / "series.gif"),
        },
    )
    series.start()
    wait(lambda: series.over, "the series")
    assert series.succeeded, series.log
    rest(1.0)
    log = series.log
    series.dialog.close()
    shutil.copy(place / "series.gif", images / "series.gif")
    for node in project.layerTreeRoot().findLayers():
        node.setExpanded(node.name().startswith("Population 2023"))
        if not node.name().startswith("Population"):  # the zones
            node.setItemVisibilityChecked(False)
    for panel in iface.mainWindow().findChildren(QDockWidget):
        if panel.windowTitle() == "Results Viewer":
            panel.hide()
    dock = iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
    dock.show()
    iface.mainWindow().resizeDocks([dock], [110], Qt.Orientation.Vertical)
    iface.zoomFull()
    controller = iface.mapCanvas().temporalController()
    controller.setCurrentFrameNumber(2)
    iface.layerTreeView().clearSelection()
    iface.messageBar().clearWidgets()
    draw_canvas()
    rest(0.5)
    QGuiApplication.primaryScreen().grabWindow(0).save(str(images / "series.png"))
    return {"frames": controller.totalFrameCount(), "log": log}


run(scenario)
