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
    made = Stage("popcorn:samplescene", {"SIZE": 300, "SEED": 1, "FURTHER": "growth", "OUTPUT_FOLDER": place})
    made.start()
    wait(lambda: made.over, "the sample district")
    made.dialog.close()
    project.removeAllMapLayers()
    series = Stage(
        "popcorn:populationseries",
        {
            "SERIES": place / "growth",
            "RATE": 0.5,
            "ZONES": f"{place}/growth/census_years.gpkg|layername=census_fine",
            "CENSUSES": ["population_2019", "2019", "population_2021", "2021"],
            "OUTPUT_FOLDER": place / "maps",
            "OUTPUT_ZONES": place / "zones.gpkg",
            "OUTPUT_REPORT": place / "page.html",
            "OUTPUT_ANIMATION": place / "series.gif",
        },
    )
    series.start()
    wait(lambda: series.over, "the series")
    assert series.succeeded, series.log
    rest(1.0)
    series.dialog.close()
    shutil.copy(place / "series.gif", images / "series.gif")
    for node in project.layerTreeRoot().findLayers():
        if node.layer().name().startswith(("Population through", "Zones")):
            node.setItemVisibilityChecked(False)
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
    return {"frames": controller.totalFrameCount(), "log": series.log}


run(scenario)
