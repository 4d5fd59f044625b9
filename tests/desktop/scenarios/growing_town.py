"""In a QGIS window: the steps of a series are drawn, and the temporal controller plays them one by one."""

from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait


def picture(path=""):
    """The colours of the canvas, point by point; written to ``path`` too."""
    draw_canvas()
    image = iface.mapCanvas().grab().toImage()
    if path:
        image.save(path)
    return [
        image.pixelColor(x, y).name() for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)
    ]


def scenario(told):
    quiet_window()
    iface.mapCanvas().setCanvasColor(QColor("white"))
    stage = Stage("popcorn:populationseries", told["run"])
    stage.start()
    wait(lambda: stage.over, "the series")
    assert stage.succeeded, stage.log
    project = QgsProject.instance()
    wait(lambda: len(project.mapLayers()) == 2, "the layers")
    rest(0.5)
    stage.dialog.close()
    iface.zoomFull()
    controller = iface.mapCanvas().temporalController()
    seen = {"frames": controller.totalFrameCount(), "last": picture(told["pictures"] + "-2.png")}
    controller.previous()
    seen["first"] = picture(told["pictures"] + "-1.png")
    controller.next()
    seen["last again"] = picture()
    seen["alone"] = []
    root = project.layerTreeRoot()
    for layer in root.layerOrder():  # the last step lies on top
        for other in root.findLayers():
            other.setItemVisibilityChecked(other.layer() is layer)
        controller.setCurrentFrameNumber(1 - len(seen["alone"]))
        seen["alone"].append(picture())
    project.removeMapLayer(root.layerOrder()[0])  # the later step
    rest(0.2)
    seen["frames of the step that is left"] = controller.totalFrameCount()
    seen["its day"] = controller.dateTimeRangeForFrameNumber(0).begin().date().year()
    iface.newProject(False)
    rest(0.3)
    layer = iface.addRasterLayer(told["other"])
    iface.zoomFull()
    seen["another map, after New"] = picture()
    seen["plays after New"] = int(controller.navigationMode()) != 0
    return seen


run(scenario)
