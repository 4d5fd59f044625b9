"""In a QGIS window: the question of the README, who lives within 500 m of the river, from the dialog."""

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def scenario(told):
    quiet_window()
    river = iface.addVectorLayer(told["river"], "River", "ogr")
    people = iface.addRasterLayer(told["population"], "True population")
    parameters = {**told["parameters"], "INPUT": [people.id()], "HAZARD": river.id()}
    stage = Stage("popcorn:exposure", parameters)
    stage.start()
    wait(lambda: stage.over, "the algorithm")
    wait(lambda: len(QgsProject.instance().mapLayers()) >= told["layers"], "the layers")
    rest(0.5)
    log, ok = stage.log, stage.succeeded
    stage.dialog.close()
    layers = [
        layer
        for layer in QgsProject.instance().mapLayers().values()
        if layer.id() not in (river.id(), people.id()) and isinstance(layer, QgsVectorLayer)
    ]
    iface.mapCanvas().setExtent(people.extent())
    draw_canvas()
    iface.mainWindow().grab().save(told["picture"])
    image = iface.mapCanvas().grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)
    }
    model = iface.layerTreeView().layerTreeModel()
    root = QgsProject.instance().layerTreeRoot()
    return {
        "ok": ok,
        "log": log,
        "names": [layer.name() for layer in layers],
        "legends": [
            [e.data(Qt.ItemDataRole.DisplayRole) for e in model.layerLegendNodes(root.findLayer(layer.id()))]
            for layer in layers
        ],
        "labels": [layer.labelsEnabled() for layer in layers],
        "colours": len(colours),
    }


run(scenario)
