"""Running as QGIS runs algorithms: in the background, in batch on the main thread, in a chain; cancelling."""

from __future__ import annotations

import inspect
import tempfile
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeRegistryBridge,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer

from conftest import Listener, engine_processes, pixels
from tests.quickest import quickest

TICK_MS = 20
BEATS = 10  # of a window that lives
PATIENCE_S = 300  # a busy machine may take long; only a hanging one ends a test


def to_project(path=None):
    """Return an output that QGIS will load into the project."""
    return QgsProcessingOutputLayerDefinition(path or "TEMPORARY_OUTPUT", QgsProject.instance())


def project_context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


@pytest.fixture
def temporary(tmp_path_factory, monkeypatch):
    """A folder for temporary files that nobody else uses; returns what is in it."""
    folder = tmp_path_factory.mktemp("temporary")
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return lambda: sorted(path.name for path in folder.iterdir())


class Ticker:
    """Counts the main loop's beats and the longest wait between two; calls ``then`` at each."""

    def __init__(self, then=lambda: None):
        self.beats, self.longest_s, self._last, self._then = 0, 0.0, time.monotonic(), then
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)

    def __enter__(self):
        self._last = time.monotonic()
        self._timer.start(TICK_MS)
        return self

    def __exit__(self, *_):
        self._timer.stop()

    def _beat(self):
        now = time.monotonic()
        self.beats, self.longest_s, self._last = self.beats + 1, max(self.longest_s, now - self._last), now
        self._then()


def run_in_background(algorithm, parameters, listener, cancel_at=None):
    """Run as the dialog does; return (successful, results, context, seconds from the cancel to the end).

    ``cancel_at``: the percentage of progress at which it is cancelled.
    """
    context = project_context()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, listener)
    ended = {}
    task.executed.connect(lambda ok, results: ended.update(ok=ok, results=results, at=time.monotonic()))
    cancelled_at = []

    def hear(percent):
        if percent >= cancel_at and not cancelled_at:
            cancelled_at.append(time.monotonic())
            task.cancel()

    if cancel_at is not None:
        listener.progressChanged.connect(hear)
    QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + PATIENCE_S
    while not ended and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert ended, "the task did not end"
    waited = ended["at"] - cancelled_at[0] if cancelled_at else 0.0
    return ended["ok"], ended["results"], context, waited


def load_results(algorithm, context, listener, parameters):
    """Do what the dialog does when a run is over."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    # QGIS 3.22 asks in between whether to show results of which there are none.
    old = "showResults" in inspect.signature(handleAlgorithmResults).parameters
    assert handleAlgorithmResults(algorithm, context, listener, *([False] if old else []), parameters)


def assert_credits(layer):
    """The imagery's credit, and the model's in one piece."""
    imagery, model = layer.metadata().rights()
    assert imagery.startswith("Synthetic: drawn by POPCORN for QGIS")
    assert model.startswith("Contains modified Copernicus") and model.endswith("Hafner et al. 2022")


def test_results_arrive_named_and_styled_from_the_background(algorithm, engine, scene, listener):
    found = algorithm("population")
    parameters = {
        **scene.season,
        "RATE": 0.5,
        "OUTPUT": to_project(),
        "OUTPUT_BUILTUP": to_project(),
    }
    ok, results, context, _ = run_in_background(found, parameters, listener)
    assert ok
    load_results(found, context, listener, parameters)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"Population, estimated (people per 10 m pixel)", "Built-up (probability)"}
    people = layers["Population, estimated (people per 10 m pixel)"]
    assert people.source() == results["OUTPUT"]
    items = people.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.label for item in items][1:3] == ["0.1 – 1", "1 – 5"]
    assert "builtup-student" in people.metadata().abstract()
    assert "sentinel2_2023-summer.tif" in people.metadata().abstract()
    assert_credits(people)


def test_styles_last_in_another_project(engine, scene, listener, tmp_path):
    """Only the file is opened; the style comes with it."""
    import processing

    path = str(tmp_path / "map.tif")
    processing.run("popcorn:builtup", {**scene.season, "OUTPUT": path}, feedback=listener)
    layer = QgsRasterLayer(path, "again")
    shader = layer.renderer().shader().rasterShaderFunction()
    assert (shader.minimumValue(), shader.maximumValue()) == (0.0, 1.0)


def test_zones_arrive_styled_with_a_map_tip(algorithm, engine, scene, population, listener):
    found = algorithm("rescale")
    parameters = {"INPUT": population, **scene.coarse, "OUTPUT": to_project(), "OUTPUT_ZONES": to_project()}
    ok, _, context, _ = run_in_background(found, parameters, listener)
    assert ok
    load_results(found, context, listener, parameters)
    zones = next(layer for layer in QgsProject.instance().mapLayers().values() if "÷ census" in layer.name())
    labels = [category.label() for category in zones.renderer().categories()]
    assert "agrees to 5 %" in labels and "no ratio: see the status" in labels
    assert "census" in zones.mapTipTemplate()


def test_rescaled_map_and_grid_have_names_of_their_own(algorithm, engine, scene, population, listener):
    for name, parameters in (
        ("rescale", {**scene.coarse}),
        ("aggregate", {"CELL_SIZE": 200}),
    ):
        found = algorithm(name)
        parameters = {"INPUT": population, **parameters, "OUTPUT": to_project()}
        ok, _, context, _ = run_in_background(found, parameters, listener)
        assert ok
        load_results(found, context, listener, parameters)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {
        "Population, rescaled to census (people per 10 m pixel)",
        "Population grid (people per 200 m pixel)",
    }
    assert all(name in layer.metadata().abstract() for name, layer in layers.items())


def test_the_sample_scene_loads_in_order(algorithm, engine, listener, tmp_path):
    found = algorithm("samplescene")
    parameters = {"OUTPUT_FOLDER": str(tmp_path / "scene"), "SIZE": 200}
    ok, _, context, _ = run_in_background(found, parameters, listener)
    assert ok
    load_results(found, context, listener, parameters)
    QCoreApplication.processEvents()  # QGIS drops layers that are in no tree any more
    nodes = QgsProject.instance().layerTreeRoot().findLayers()  # from the top
    seasons = ("spring", "summer", "autumn", "winter")
    assert [node.name() for node in nodes] == [
        "Coarse census (synthetic)",
        "Fine census (synthetic)",
        "River (synthetic)",
        "Roads (synthetic)",
        "True population, synthetic (people per 10 m pixel)",
        *(f"Sentinel-2 {season} (synthetic)" for season in seasons),
        *(f"Sentinel-1 {season} (synthetic)" for season in seasons),
    ]
    assert len(QgsProject.instance().mapLayers()) == 13
    seen = [node.name() for node in nodes if node.itemVisibilityChecked()]
    assert seen == [nodes[n].name() for n in (0, 1, 2, 4, 6)]
    assert nodes[0].layer().renderer().symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.NoBrush


def test_an_error_reaches_the_background_log_as_a_sentence(algorithm, engine, scene, listener, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    parameters = {**scene.season, "OUTPUT": str(blocked / "map.tif")}
    ok, _, _, _ = run_in_background(algorithm("builtup"), parameters, listener)
    assert not ok
    assert len(listener.errors) == 1
    assert "map.tif" in listener.errors[0] or str(blocked) in listener.errors[0]
    assert "Traceback" not in listener.errors[0]


def test_cancel_in_the_background_within_a_second(algorithm, hold, tmp_path, temporary):
    hold.at(0.2)
    parameters = {"OUTPUT_FOLDER": str(tmp_path / "scene"), "SIZE": 600}

    def cancel():
        found = algorithm("samplescene")
        ok, _, _, waited = run_in_background(found, parameters, Listener(), cancel_at=20)
        assert not ok
        assert engine_processes() == []
        assert temporary() == []
        assert not list((tmp_path / "scene").glob("*.tif"))
        return waited

    assert quickest(cancel, 1.0) < 1.0


def test_cancel_on_the_main_thread_with_a_living_window(algorithm, hold, tmp_path):
    """QGIS 3.22 runs batch on the main thread: buttons must answer and cancel must work there."""
    tickers = []
    hold.at(0.2)

    def cancel():
        found, listener, cancelled_at = algorithm("samplescene"), Listener(), []

        def press():
            if ticker.beats > BEATS and any(percent >= 20 for percent in listener.fractions):
                cancelled_at.append(time.monotonic())
                listener.cancel()

        with Ticker(press) as ticker:
            parameters = {"OUTPUT_FOLDER": str(tmp_path / "scene"), "SIZE": 600}
            _, ok = found.run(parameters, project_context(), listener)
        waited = time.monotonic() - cancelled_at[0]
        assert not ok
        assert engine_processes() == []
        tickers.append(ticker)
        return waited

    assert quickest(lambda: max(cancel(), 2 * tickers[-1].longest_s), 1.0) < 1.0  # no tick above 0.5 s


def test_ten_cancels_and_failures_leave_nothing(algorithm, hold, scene, tmp_path, temporary):
    for number in range(5):
        percent = 5 + 15 * number  # from 70 on it writes, file after file
        hold.at(percent / 100)
        ok, _, _, _ = run_in_background(
            algorithm("samplescene"),
            {"OUTPUT_FOLDER": str(tmp_path / f"scene{number}"), "SIZE": 300},
            Listener(),
            cancel_at=percent,
        )
        assert not ok
        hold.release()
        ok, _, _, _ = run_in_background(
            algorithm("rescale"),
            {
                "INPUT": scene.results["OUTPUT_POPULATION"],
                "ZONES": scene.results["OUTPUT_COARSE"],
                "FIELD": "name",
                "OUTPUT": str(tmp_path / f"r{number}.tif"),
            },
            Listener(),
        )
        assert not ok
    assert engine_processes() == []
    assert temporary() == []
    assert not list(tmp_path.rglob("*.tif")) and not list(tmp_path.rglob(".*part*"))


def test_a_killed_engine_is_an_error_sentence(algorithm, hold, listener, tmp_path):
    import os
    import signal

    hold.at(0.01)
    # As soon as it has told how far it is, however long that takes.
    listener.progressChanged.connect(lambda: [os.kill(pid, signal.SIGKILL) for pid in engine_processes()])
    parameters = {"OUTPUT_FOLDER": str(tmp_path / "scene"), "SIZE": 600}
    ok, _, _, _ = run_in_background(algorithm("samplescene"), parameters, listener)
    assert not ok
    assert "engine" in listener.errors[0] and "Traceback" not in listener.errors[0]
    assert not list((tmp_path / "scene").glob("*.tif"))


def test_the_real_batch_dialog_runs_three_rows(algorithm, hold, scene, tmp_path, qgis_iface, monkeypatch):
    """The dialog of QGIS itself; in 3.22 it runs on the main thread, and the window must live."""
    import qgis.utils

    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    found = algorithm("occupancy")
    dialog = BatchAlgorithmDialog(found, None)
    paths = [str(tmp_path / f"row{number}.tif") for number in range(3)]
    rows = [
        ({**scene.season, "RATE": rate, "DEVICE": "cpu", "OUTPUT": path}, True)
        for rate, path in zip((0.1, 0.2, 0.3), paths)
    ]
    panel = dialog.mainWidget()
    monkeypatch.setattr(panel, "batchRowCount", lambda: 3)
    monkeypatch.setattr(panel, "parametersForRow", lambda row, **_: rows[row])
    dialog.show()  # one that is not seen deletes itself after the last row
    hold.at(0.0)
    with Ticker(lambda: hold.release() if ticker.beats > BEATS else None) as ticker:
        dialog.runAlgorithm()
        deadline = time.monotonic() + PATIENCE_S  # newer ones run in the background
        # A run needs its dialog to its end, which comes after its last file.
        while dialog.cancelButton().isEnabled():
            assert time.monotonic() < deadline, "the rows did not end"
            QCoreApplication.processEvents()
            time.sleep(0.01)
    assert [float(pixels(path).mean()) for path in paths] == pytest.approx([0.1, 0.2, 0.3])
    assert all(Path(path).with_suffix(".qml").is_file() for path in paths)
    assert ticker.beats > BEATS
    dialog.close()


CHAIN = "populationfromimagery"


def test_the_ready_made_chain_sums_to_the_census(run, scene, tmp_path):
    names = {
        "OUTPUT_BUILTUP": str(tmp_path / "builtup.tif"),
        "OUTPUT": str(tmp_path / "population.tif"),
        "OUTPUT_ZONES": str(tmp_path / "zones.gpkg"),
        "OUTPUT_GRID": str(tmp_path / "grid.tif"),
    }
    run(CHAIN, **scene.imagery, **scene.coarse, **names)
    people = pixels(str(scene.folder / "population_true.tif")).sum()
    assert pixels(names["OUTPUT"]).sum() == pytest.approx(people, rel=1e-6)
    assert pixels(names["OUTPUT_GRID"]).sum() == pytest.approx(people, rel=1e-6)
    assert pixels(names["OUTPUT_GRID"]).shape == (20, 20)
    for path in names.values():
        assert Path(path).with_suffix(".qml").is_file()


def test_the_chain_loads_its_outputs_styled_in_the_background(engine, plugin, scene, listener):
    chain = QgsApplication.processingRegistry().createAlgorithmById(f"popcorn:{CHAIN}")
    parameters = {
        **scene.season,
        **scene.coarse,
        "OUTPUT": to_project(),
        "OUTPUT_ZONES": to_project(),
        "OUTPUT_GRID": to_project(),
    }
    ok, _, context, _ = run_in_background(chain, parameters, listener)
    assert ok
    load_results(chain, context, listener, parameters)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"Population map", "Census zones", "Population grid"}
    for name, lowest in (("Population map", 0.01), ("Population grid", 1.0)):
        items = layers[name].renderer().shader().rasterShaderFunction().colorRampItemList()
        assert items[1].value == pytest.approx(lowest)


def test_cancel_inside_a_chain(hold, scene, tmp_path):
    hold.at(0.2)  # of its first step
    chain = QgsApplication.processingRegistry().createAlgorithmById(f"popcorn:{CHAIN}")
    parameters = {
        **scene.imagery,
        **scene.coarse,
        "OUTPUT": str(tmp_path / "p.tif"),
        "OUTPUT_GRID": str(tmp_path / "g.tif"),
    }

    def cancel():
        ok, _, _, waited = run_in_background(chain, parameters, Listener(), cancel_at=1)
        assert not ok
        assert engine_processes() == []
        assert not list(tmp_path.glob("*.tif"))
        return waited

    assert quickest(cancel, 1.0) < 1.0


def test_unloading_while_it_runs_stops_the_run(hold, tmp_path):
    """Removing the provider under a running algorithm would crash QGIS."""
    from popcorn_qgis.toolbox.run import active_runs

    hold.at(0.2)
    kept = []

    def unload():
        found = QgsApplication.processingRegistry().createAlgorithmById("popcorn:samplescene")
        context, listener = project_context(), Listener()
        parameters = {"OUTPUT_FOLDER": str(tmp_path / "scene"), "SIZE": 600}
        task = QgsProcessingAlgRunnerTask(found, parameters, context, listener)
        kept.append((task, context, listener))
        QgsApplication.taskManager().addTask(task)
        deadline = time.monotonic() + PATIENCE_S
        while not any(percent >= 20 for percent in listener.fractions):
            assert time.monotonic() < deadline, "the run did not begin"
            QCoreApplication.processEvents()
            time.sleep(0.005)
        started = time.monotonic()
        active_runs.stop_all()
        took = time.monotonic() - started
        assert engine_processes() == []
        assert QgsApplication.taskManager().activeTasks() == []
        assert not list((tmp_path / "scene").glob("*.tif"))
        return took

    assert quickest(unload, 2.5) < 2.5


def test_two_at_once(algorithm, engine, scene, listener, tmp_path):
    """Each has a worker of its own."""
    contexts, tasks, done = [], [], []
    for number in range(2):
        contexts.append(project_context())
        parameters = {**scene.season, "OUTPUT": str(tmp_path / f"{number}.tif")}
        task = QgsProcessingAlgRunnerTask(algorithm("builtup"), parameters, contexts[-1], listener)
        task.executed.connect(lambda ok, results: done.append(ok))
        tasks.append(task)
        QgsApplication.taskManager().addTask(task)
    deadline = time.monotonic() + PATIENCE_S
    while len(done) < 2 and time.monotonic() < deadline:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert done == [True, True]
    assert (pixels(str(tmp_path / "0.tif")) == pixels(str(tmp_path / "1.tif"))).all()


def test_scripts_get_the_sentence_of_an_error(run, scene):
    with pytest.raises(QgsProcessingException, match="“nothing”|nothing"):
        run(
            "rescale",
            INPUT=scene.results["OUTPUT_POPULATION"],
            ZONES="/nothing.gpkg",
            FIELD="x",
            OUTPUT="r.tif",
        )


def test_what_is_made_of_a_map_keeps_its_model_licence_and_days(
    algorithm, engine, scene, population, listener
):
    found = algorithm("rescale")
    parameters = {"INPUT": population, **scene.coarse, "OUTPUT": to_project(), "OUTPUT_ZONES": to_project()}
    ok, _, context, _ = run_in_background(found, parameters, listener)
    assert ok
    load_results(found, context, listener, parameters)
    layers = QgsProject.instance().mapLayers().values()
    assert len(layers) == 2
    for layer in layers:
        metadata = layer.metadata()
        assert "built-up" in metadata.abstract().lower() and "population.tif" in metadata.abstract()
        assert metadata.licenses()
        assert_credits(layer)
    raster = next(layer for layer in layers if isinstance(layer, QgsRasterLayer))
    assert "Imagery of 2023-03-01 to 2024-02-29." in raster.metadata().abstract()
    period = raster.temporalProperties().fixedTemporalRange()
    assert period.begin().date().toString("yyyy-MM-dd") == "2023-03-01" and (
        raster.bandName(1) == "Band 1: people per 10 m pixel (× 100 = people per hectare)"
    )


def test_a_new_result_lies_above_older_ones(algorithm, engine, scene, population, listener):
    """QGIS puts it above the layer that is selected, which may be the lowest one."""
    root, found = QgsProject.instance().layerTreeRoot(), algorithm("aggregate")
    census = QgsVectorLayer(scene.fine["ZONES"], "my census", "ogr")
    QgsProject.instance().addMapLayer(census)
    for size in (100, 200, 400):
        parameters = {
            "INPUT": population,
            "ZONES": census.id(),
            "CELL_SIZE": size,
            "OUTPUT": to_project(),
            "OUTPUT_ZONES": to_project(),
        }
        ok, _, context, _ = run_in_background(found, parameters, listener)
        assert ok
        # As QGIS does where the lowest layer is selected.
        lowest = QgsLayerTreeRegistryBridge.InsertionPoint(root, len(root.children()))
        QgsProject.instance().layerTreeRegistryBridge().setLayerInsertionPoint(lowest)
        load_results(found, context, listener, parameters)
    QCoreApplication.processEvents()
    names = [node.name() for node in root.findLayers()]
    grids = [name for name in names if name.startswith("Population grid")]
    assert grids == [f"Population grid (people per {size} m pixel)" for size in (400, 200, 100)]
    newest = [name for name in names if name != "my census"][:2]
    assert grids[0] in newest and any(name.startswith("People in my census") for name in newest)
    assert len(set(names)) == 7  # the three of zones too have names that tell them apart


def test_rows_of_a_batch_end_well_and_have_names_of_their_own(algorithm, engine, scene, listener, tmp_path):
    """Batch gives outputs that nobody asked for as layers without a place."""
    found = algorithm("builtup")
    for row in ("kigali", "huye"):
        nowhere = QgsProcessingOutputLayerDefinition("", QgsProject.instance())
        parameters = {**scene.season, "OUTPUT_STD": nowhere, "OUTPUT_BINARY": nowhere}
        parameters["OUTPUT"] = to_project(str(tmp_path / f"{row}.tif"))
        ok, _, context, _ = run_in_background(found, parameters, listener)
        assert ok, listener.errors
        assert list(context.layersToLoadOnCompletion()) == [str(tmp_path / f"{row}.tif")]
        load_results(found, context, listener, parameters)
    assert not listener.errors
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert names == {f"Built-up (probability), {row}" for row in ("kigali", "huye")}


def test_a_zone_layer_has_numbers_as_people_read_them(run, scene, population):
    zones = run(
        "aggregate", INPUT=population, ZONES=scene.coarse["ZONES"], OUTPUT=None, OUTPUT_ZONES="memory:"
    )["OUTPUT_ZONES"]
    for zone in zones.getFeatures():
        assert len(repr(zone["people"])) <= 12, zone["people"]
        hectares = zone.geometry().area() / 10_000
        assert zone["people_ha"] == pytest.approx(zone["people"] / hectares, rel=2e-3)  # UTM's own scale
