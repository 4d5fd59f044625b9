"""Inside a QGIS window: takes the pictures of a map that grows, the settings page, and an offer."""

import os
import shutil
from pathlib import Path
from typing import Any, Dict

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QProgressBar
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait

from popcorn_qgis.runtime import places


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    images = Path(told["images"])
    shutil.rmtree(places.cache_folder() / "tiles", ignore_errors=True)  # the map grows from nothing
    quiet_window(1000, 620)
    project = QgsProject.instance()
    imagery = QgsRasterLayer(told["population"]["S2"][1], "Sentinel-2, summer (synthetic)")
    project.addMapLayer(imagery)
    project.layerTreeRoot().findLayer(imagery.id()).setExpanded(False)
    iface.mapCanvas().setExtent(imagery.extent())
    draw_canvas()
    stage = Stage("popcorn:population", told["population"])
    stage.start()
    stage.dialog.hide()
    bar = stage.dialog.findChild(QProgressBar)
    seen = []
    for name, percent in (("growing-1", 22), ("growing-2", 62)):
        wait(lambda least=percent: bar.value() > least or stage.over, name)
        assert not stage.over, stage.log
        _take(images / f"{name}.png")
        seen.append(bar.value())
    stage.cancel()
    wait(lambda: stage.over, "the run to end")
    stage.dialog.close()
    _take_settings(images / "settings.png")
    _take_offer(images / "offer.png", {**told["census"], **told["population"]})
    return {"percent": seen}


def _take(path: Path) -> None:
    iface.layerTreeView().clearSelection()
    iface.messageBar().clearWidgets()
    draw_canvas()
    iface.mainWindow().grab().save(str(path))


def _take_offer(path: Path, parameters: Dict[str, Any]) -> None:
    """Learning, where the engine lacks the packages for it."""
    stage = Stage(
        "popcorn:trainoccupancy", {name: parameters[name] for name in ("S1", "S2", "ZONES", "FIELD")}
    )
    stage.dialog.resize(820, 460)
    stage.start()
    wait(lambda: stage.over, "the run to end")
    wait(lambda: stage.dialog.messageBar().currentItem(), "the offer")
    rest(0.5)
    stage.dialog.grab().save(str(path))
    stage.dialog.close()


def _take_settings(path: Path) -> None:
    def when_open() -> None:
        dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "QgsOptionsBase")
        assert isinstance(dialog, QDialog)
        dialog.resize(1000, 860)
        for label in dialog.findChildren(QLabel):  # where a user has it, not this build
            label.setText(label.text().replace(os.environ["POPCORN_DATA"], "~/.local/share/popcorn_qgis"))
        rest(1.0)
        dialog.grab().save(str(path))
        dialog.reject()

    QTimer.singleShot(1000, when_open)
    iface.showOptionsDialog(iface.mainWindow(), "POPCORN")


run(scenario)
