"""In a QGIS window: a ready-made chain from the toolbox, as a user goes: dialog, Run, layers."""

from processing.gui.AlgorithmDialog import AlgorithmDialog
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import plugins
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


class Opened(Stage):
    """The dialog that opens from the toolbox, found there by its title, and filled in."""

    def __init__(self, name, parameters):
        # It is open; the toolbox would wait for its end, and hold the scenario.
        setattr(AlgorithmDialog, "exec_", lambda dialog: 0)  # noqa: B010 - QGIS 3.22's name of exec
        toolbox, before = plugins["processing"].toolbox, set(QApplication.topLevelWidgets())
        toolbox.searchBox.setText(QgsApplication.processingRegistry().algorithmById(name).displayName())
        wait(lambda: self.found(toolbox.algorithmTree, name), "the algorithm in the toolbox")
        toolbox.executeAlgorithm()
        wait(lambda: self.new(before), "the dialog")
        self.dialog, self.finished = self.new(before)[0], []
        self.dialog.algorithmFinished.connect(lambda ok, results: self.finished.append((ok, results)))
        self.dialog.setParameters(parameters)
        rest(0.5)

    @staticmethod
    def found(tree, name):
        """Select the algorithm in the toolbox's tree, and tell whether it is there."""
        model, places = tree.model(), [QModelIndex()]
        while places:
            place = places.pop()
            tree.setCurrentIndex(place)
            chosen = tree.selectedAlgorithm()
            if chosen is not None and chosen.id() == name:
                return True
            places += [model.index(row, 0, place) for row in range(model.rowCount(place))]
        return False

    @staticmethod
    def new(before):
        return [
            one for one in QApplication.topLevelWidgets() if one not in before and hasattr(one, "runButton")
        ]


def grab(path):
    rest(0.3)
    QGuiApplication.primaryScreen().grabWindow(0).save(path)


def style(layer):
    renderer = layer.renderer() if hasattr(layer, "renderer") else None
    return renderer.type() if renderer is not None else ""


def scenario(told):
    quiet_window()
    iface.mainWindow().showMaximized()
    project = QgsProject.instance()
    for name, path in told["layers"].items():
        iface.addVectorLayer(path, name, "ogr")
    given = set(project.mapLayers())
    stage = Opened(told["algorithm"], told["parameters"])
    grab(told["picture"] + "-dialog.png")
    stage.start()
    wait(lambda: stage.over, "the chain")
    rest(2.0)
    log, ok = stage.log, stage.succeeded
    grab(told["picture"] + "-log.png")
    stage.dialog.close()
    iface.zoomFull()
    draw_canvas()
    grab(told["picture"] + "-map.png")
    seen = {
        "ok": ok,
        "log": log,
        "layers": [
            (node.name(), node.isVisible(), style(node.layer()), isinstance(node.layer(), QgsVectorLayer))
            for node in project.layerTreeRoot().findLayers()
            if node.layerId() not in given
        ],
    }
    return seen


run(scenario)
