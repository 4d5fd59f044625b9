"""In a QGIS window: watch previews grow, take them away while they do, and let one give way to its result."""

from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait, workers


def layers():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.isValid()]


def files():
    return [str(path) for path in Path(QgsProcessingUtils.tempFolder()).glob("popcorn-preview-*/*")]


def start(imagery, tile, output):
    """The dialog as the toolbox opens it: PREVIEW is what the settings say."""
    stage = Stage("popcorn:builtup", {**imagery, "TILE_SIZE": tile, "OUTPUT": output})
    stage.start()
    return stage


def first_preview(stage):
    wait(lambda: layers() or stage.over, "the preview")
    assert layers(), stage.log
    return layers()[0]


def fill(layer):
    """Share of the layer's pixels with a value."""
    provider = layer.dataProvider()
    block = provider.block(1, layer.extent(), layer.width(), layer.height())
    pixels = layer.width() * layer.height()
    return sum(not block.isNoData(pixel) for pixel in range(0, pixels, 101)) / len(range(0, pixels, 101))


def take(path):
    draw_canvas()
    iface.mainWindow().grab().save(path)


def end(stage):
    stage.cancel()
    wait(lambda: stage.over and not workers(), "the run to end")
    stage.dialog.close()
    rest(0.3)


def scenario(told):
    quiet_window()
    seen = {}
    # Each run has tiles of its own: the cache keeps those that an earlier one finished. Small ones take
    # long enough, halo and all, for a fast machine.

    stage = start(told["long"], 32, told["cancelled"])
    layer = first_preview(stage)
    stage.dialog.hide()
    seen["name"], seen["renderer"] = layer.name(), layer.renderer().type()
    seen["legend"] = [label for label, _ in layer.legendSymbologyItems()]
    wait(lambda: stage.over or fill(layer) > 0, "the first tiles")
    take(told["pictures"][0])
    seen["fill"] = [fill(layer)]
    wait(lambda: stage.over or fill(layer) > seen["fill"][0] + 0.2, "more tiles")
    take(told["pictures"][1])
    seen["fill"].append(fill(layer))
    seen["files_at_once"] = len(files())
    project = QgsProject.instance()
    project.write(told["project"])
    rest(0.3)
    seen["saved"] = Path(told["project"]).read_text(encoding="utf-8")
    seen["shown_after_saving"] = [layer.name() for layer in layers()]
    project.setFileName("")
    end(stage)
    seen["after_cancel"] = (len(layers()), files())

    stage = start(told["long"], 36, told["cancelled"])
    QgsProject.instance().removeMapLayer(first_preview(stage).id())
    rest(2.5)
    seen["after_removal"] = (len(layers()), files(), stage.over)
    end(stage)

    stage = start(told["long"], 40, told["cancelled"])
    first_preview(stage)
    iface.newProject(False)
    rest(2.5)
    seen["after_closing"] = (len(layers()), files(), stage.over)
    end(stage)

    stage = start(told["short"], 64, told["whole"])
    wait(lambda: stage.over, "the short run")
    rest(0.5)
    stage.dialog.close()
    seen["after_result"] = ([layer.source() for layer in layers()], files())
    return seen


run(scenario)
