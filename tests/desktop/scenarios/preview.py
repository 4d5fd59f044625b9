"""In a QGIS window: watch previews grow, take them away while they do, and let one give way to its result."""

from pathlib import Path

from qgis.core import QgsProcessingUtils, QgsProject
from window import Stage, draw_canvas, iface, quiet_window, rest, run, wait, workers

PICTURE_S = 2.2  # a run that goes on after so long gives a new picture


def layers():
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.isValid()]


def files():
    return [str(path) for path in Path(QgsProcessingUtils.tempFolder()).glob("popcorn-preview-*/*")]


def start(imagery, output, **more):
    """The dialog as the toolbox opens it: PREVIEW is what the settings say."""
    stage = Stage("popcorn:builtup", {**imagery, **more, "OUTPUT": output})
    stage.start()
    return stage


class Held:
    """A long run that is held (tests/holding.py) and let on step by step."""

    def __init__(self, told, tile):
        # Tiles of its own: the cache keeps those that an earlier run finished.
        self._file, self._at = Path(told["hold"]), 0.0
        self.step()
        self.stage = start(told["long"], told["cancelled"], TILE_SIZE=tile)

    def step(self):
        """Let it on by a tenth, but never to its end; what it then does first brings a new picture."""
        self._at = min(self._at + 0.1, 0.9)
        self._file.write_text(str(self._at))

    def grow(self, layer, share):
        """Let it on until more than this share of the map is shown."""
        while fill(layer) <= share:
            assert not self.stage.over, self.stage.log
            self.step()
            rest(PICTURE_S)

    def end(self):
        self.stage.cancel()
        wait(lambda: self.stage.over and not workers(), "the run to end")
        self.stage.dialog.close()
        self._file.unlink()
        rest(0.3)


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


def scenario(told):
    quiet_window()
    seen = {}

    held = Held(told, 256)
    layer = first_preview(held.stage)
    held.stage.dialog.hide()
    seen["name"], seen["renderer"] = layer.name(), layer.renderer().type()
    seen["legend"] = [label for label, _ in layer.legendSymbologyItems()]
    held.grow(layer, 0.0)
    take(told["pictures"][0])
    seen["fill"] = [fill(layer)]
    held.grow(layer, seen["fill"][0] + 0.2)
    take(told["pictures"][1])
    seen["fill"].append(fill(layer))
    seen["files_at_once"] = len(files())
    project = QgsProject.instance()
    project.write(told["project"])
    rest(0.3)
    seen["saved"] = Path(told["project"]).read_text(encoding="utf-8")
    seen["shown_after_saving"] = [layer.name() for layer in layers()]
    seen["to_save"] = [project.isDirty()]
    held.end()
    seen["to_save"].append(project.isDirty())
    project.setFileName("")
    seen["after_cancel"] = (len(layers()), files())

    for name, tile, leave in (
        ("after_removal", 288, lambda shown: project.removeMapLayer(shown.id())),
        ("after_closing", 320, lambda _: iface.newProject(False)),
    ):
        held = Held(told, tile)
        leave(first_preview(held.stage))
        for _ in range(2):
            held.step()
            rest(PICTURE_S)
        seen[name] = (len(layers()), files(), held.stage.over)
        held.end()

    stage = start(told["short"], told["whole"], TILE_SIZE=64)
    wait(lambda: stage.over, "the short run")
    rest(0.5)
    stage.dialog.close()
    seen["after_result"] = ([layer.source() for layer in layers()], files())
    return seen


run(scenario)
