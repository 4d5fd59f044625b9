"""In a QGIS window: open the dialog of an algorithm, run it, look at the layer that arrives."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def panel(layer):
    """Whether the layer is unfolded in the layer panel, and what it shows there."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    entries = iface.layerTreeView().layerTreeModel().layerLegendNodes(node)
    return node.isExpanded(), [entry.data(Qt.ItemDataRole.DisplayRole) for entry in entries]


def scenario(told):
    quiet_window()
    stage = Stage(told["algorithm"], told["parameters"])
    stage.start()
    wait(lambda: stage.over, "the algorithm")
    wait(lambda: QgsProject.instance().mapLayers(), "the layer")
    rest(0.5)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    log = stage.log
    stage.dialog.close()
    iface.mapCanvas().setExtent(layer.extent())
    draw_canvas()
    iface.mainWindow().grab().save(told["picture"])
    seen = {
        "ok": stage.succeeded,
        "log": log,
        "name": layer.name(),
        "renderer": layer.renderer().type(),
        "legend": [label for label, _ in layer.legendSymbologyItems()],
        "panel": panel(layer),
        "abstract": layer.metadata().abstract(),
        "provider": layer.dataProvider().name(),
    }
    if "reopened" in told:  # tomorrow, from the file alone
        QgsProject.instance().clear()
        layer = iface.addRasterLayer(told["reopened"])
        seen["reopened"] = {
            "title": layer.metadata().title(),
            "abstract": layer.metadata().abstract(),
            "renderer": layer.renderer().type(),
            "first_day": layer.temporalProperties().fixedTemporalRange().begin().toString("yyyy-MM-dd"),
        }
    return seen


run(scenario)
