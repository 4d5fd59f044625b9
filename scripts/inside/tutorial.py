"""Inside a QGIS window: follows docs/tutorial.md step by step and takes its pictures."""

from pathlib import Path
from typing import Any, Dict, Iterable

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def scenario(told: Dict[str, Any]) -> Dict[str, Any]:
    images, work = Path(told["images"]), Path(told["work"])
    quiet_window()
    iface.mainWindow().showMaximized()
    rest(1.0)
    layers = QgsProject.instance()

    _step("setupengine", {}, images / "tutorial-setup.png")
    _step("samplescene", {"OUTPUT_FOLDER": str(work / "sample")}, images / "tutorial-sample.png")
    scene = work / "sample"
    imagery = {
        "S2": [str(path) for path in sorted(scene.glob("sentinel2_*.tif"))],
        "S1": [str(path) for path in sorted(scene.glob("sentinel1_*.tif"))],
    }
    population = str(work / "population.tif")
    _step("population", {**imagery, "OUTPUT": population}, images / "tutorial-population.png")
    census = {"ZONES": f"{scene / 'census.gpkg'}|layername=census_coarse", "FIELD": "population"}
    rescaled = str(work / "rescaled.tif")
    _step(
        "rescale",
        {"INPUT": population, **census, "OUTPUT": rescaled, "OUTPUT_ZONES": str(work / "zones.gpkg")},
        images / "tutorial-rescale.png",
    )
    _to_top("Coarse census (synthetic)")
    _only(("rescaled", "coarse census", "sentinel-2 summer"))
    iface.mapCanvas().zoomByFactor(0.62)
    draw_canvas()
    _take(images / "tutorial-result.png")
    return {"layers": [layer.name() for layer in layers.mapLayers().values()]}


def _step(name: str, parameters: Dict[str, Any], picture: Path) -> None:
    """Open an algorithm's dialog, take its picture as filled in, run it, and close it."""
    stage = Stage(f"popcorn:{name}", parameters)
    stage.dialog.resize(940, 640)
    stage.dialog.move(250, 120)
    for button in stage.dialog.findChildren(QToolButton):
        if button.isChecked() and button.text():
            button.toggle()  # the help stays; other panels fold
    rest(0.8)
    _take(picture)
    stage.start()
    wait(lambda: stage.over, f"{name} to end")
    if not stage.succeeded:
        raise RuntimeError(stage.log)
    stage.dialog.close()
    rest(0.5)


def _to_top(name: str) -> None:
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        if node.name() == name:
            root.insertChildNode(0, node.clone())
            root.removeChildNode(node)


def _only(words: Iterable[str]) -> None:
    """Show the layers whose names hold one of the words, and hide the others."""
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        seen = any(word.lower() in node.name().lower() for word in words)
        node.setItemVisibilityChecked(seen)
        node.setExpanded(node.name() == "rescaled")
    main = iface.mainWindow()
    main.findChild(QDockWidget, "Layers").show()
    rest(0.5)


def _take(path: Path) -> None:
    iface.messageBar().clearWidgets()
    rest(0.3)
    QGuiApplication.primaryScreen().grabWindow(0).save(str(path))


run(scenario)
