"""In a QGIS window: a plugin with libraries of its own on sys.path, before ours is loaded; then run ours."""

import os
import sys

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import loadPlugin, plugins, reloadPlugin, startPlugin, unloadPlugin
from window import Stage, iface, rest, run, wait


def surroundings():
    return {
        **{f"on sys.path: {place}": place for place in sys.path},
        "environ": {key: value for key, value in os.environ.items() if not key.startswith("POPCORN")},
        "decoy": plugins["decoy"].works(),
    }


def refused(stage):
    """Press Run, and close the boxes that say why it does not start; return what they say."""
    said = []

    def read():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.text())
            box.close()

    timer = QTimer()
    timer.timeout.connect(read)
    timer.start(50)
    stage.dialog.runButton().click()
    timer.stop()
    return said


def scenario(told):
    assert loadPlugin("decoy") and startPlugin("decoy")
    if told["project"]:
        assert QgsProject.instance().read(told["project"])
    before = surroundings()
    reloadPlugin("popcorn_qgis")  # so that ours meets the decoy already when it is loaded
    stage = Stage("popcorn:population", {**told["imagery"], "RATE": 0.5, "OUTPUT": told["output"]})
    stage.start()
    wait(lambda: stage.over, "the run")
    wait(lambda: not stage.succeeded or QgsProject.instance().mapLayers(), "the layer")
    seen = {"ok": stage.succeeded, "log": stage.log}
    seen["layers"] = [layer.source() for layer in QgsProject.instance().mapLayers().values()]
    stage.dialog.close()
    if told["read_only"]:
        stage = Stage("popcorn:population", {**told["imagery"], "RATE": 0.5, "OUTPUT": told["read_only"]})
        seen["read_only"] = refused(stage)
        stage.dialog.close()
    after = surroundings()
    names = sorted(set(before) | set(after))
    seen["changed"] = [name for name in names if before.get(name) != after.get(name)]
    seen["decoy"] = after["decoy"]
    ours = ("rasterio", "onnxruntime", "onnx", "pyogrio", "exactextract")
    seen["pip_inside"] = [name for name in ours if name in sys.modules]
    unloadPlugin("popcorn_qgis")
    seen["after_leaving"] = plugins["decoy"].works()
    seen["errors"] = [item.text() for item in iface.messageBar().items() if "rror" in item.title()]
    rest(0.2)
    return seen


run(scenario)
