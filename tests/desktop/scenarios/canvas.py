"""In a QGIS window: results come and go with projects, and what the layer panel ticks is on the canvas."""

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QColor
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait

PLUGIN = "popcorn_qgis"


def drawn():
    """The share of the canvas that is not white, once it shows all layers."""
    iface.zoomFull()
    draw_canvas()
    image = iface.mapCanvas().grab().toImage()
    points = [(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    return sum(image.pixelColor(x, y).name() != "#ffffff" for x, y in points) / len(points)


def new():
    """Project ▸ New."""
    iface.newProject(False)
    rest(0.3)


def drop(paths):
    """Drop files on the map, one by one; return what is drawn then."""
    for path in paths:
        layer = iface.addRasterLayer(path)
        assert layer.isValid(), path
        rest(0.2)
    return drawn()


def run_dialog(algorithm, parameters):
    """Run an algorithm from its dialog, until its layers are there; return what is drawn then."""
    before = len(QgsProject.instance().mapLayers())
    stage = Stage(algorithm, parameters)
    stage.start()
    wait(lambda: stage.over, algorithm)
    assert stage.succeeded, stage.log
    wait(lambda: len(QgsProject.instance().mapLayers()) > before, "the layers")
    rest(0.5)
    stage.dialog.close()
    return drawn()


def scenario(told):
    quiet_window()
    iface.mapCanvas().setCanvasColor(QColor("white"))
    seen, seasons, people = {}, told["seasons"], told["map"]
    project = QgsProject.instance()

    seen["the sample"] = run_dialog("popcorn:samplescene", told["sample"])
    new()
    seen["an image after the sample"] = drop(seasons[:1])

    seen["an image and a run"] = run_dialog("popcorn:builtup", told["run"])
    new()
    seen["the map of the run, after New"] = drop([told["run"]["OUTPUT"]])
    project.write(told["project"])
    new()
    assert iface.addProject(told["project"])
    seen["a project, opened"] = drawn()

    for whose in ("ours", "of an earlier version"):
        new()
        drop([*seasons, people])
        new()
        seen[f"seasons and a map, after New, {whose}"] = drop([*seasons, people])
        project.write(told["project"])
        new()
        assert iface.addProject(told["project"])
        seen[f"their project, opened, {whose}"] = drawn()
        seasons, people = told["old_seasons"], told["old_map"]

    qgis.utils.unloadPlugin(PLUGIN)
    new()
    drop([*told["seasons"], told["map"]])
    new()
    seen["the files alone, without the plugin"] = drop([told["map"]])
    project.write(told["project"])
    new()
    assert iface.addProject(told["project"])
    seen["their project, without the plugin"] = drawn()

    new()
    drop([*told["old_seasons"], told["old_map"]])
    new()  # QGIS is left at today; the plugin comes back to it
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    seen["the plugin, back again"] = drop([told["old_map"]])
    return seen


run(scenario)
