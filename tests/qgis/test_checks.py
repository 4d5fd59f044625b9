"""Bad inputs: one sentence that names what is wrong, before anything is computed or written."""

from __future__ import annotations

import json
import re
import shutil
import sys

import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsRasterLayer,
)

from popcorn_qgis.runtime import places


@pytest.fixture
def check(algorithm):
    """Check the parameters of an algorithm the way a dialog does; return the sentence."""

    def checked(name, **parameters):
        found = algorithm(name)
        ok, sentence = found.checkParameterValues(parameters, QgsProcessingContext())
        assert not ok
        return sentence

    return checked


def test_no_imagery(check):
    assert "no imagery" in check("builtup", OUTPUT="TEMPORARY_OUTPUT")


def test_a_missing_file(check):
    sentence = check("builtup", S2=["/nowhere/s2.tif"], OUTPUT="TEMPORARY_OUTPUT")
    assert "/nowhere/s2.tif does not exist" in sentence


def test_a_corrupt_file(check, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(b"II*\0 this is no raster")
    assert "cannot be read as a raster" in check("builtup", S2=[str(broken)], OUTPUT="TEMPORARY_OUTPUT")
    assert "cannot be read as a raster" in check(
        "aggregate", INPUT=str(broken), OUTPUT="TEMPORARY_OUTPUT", OUTPUT_ZONES=None
    )


def test_an_output_that_is_no_tif(check, scene):
    sentence = check("builtup", **scene.season, OUTPUT="/tmp/map.img")
    assert "/tmp/map.img is not a .tif file" in sentence


OUTPUTS = [
    ("builtup", "OUTPUT", "map.tif"),
    ("rescale", "OUTPUT_ZONES", "zones.gpkg"),
    ("rescale", "OUTPUT_CHART", "chart.html"),
    ("evaluate", "OUTPUT_TABLE", "metrics.csv"),
    ("evaluate", "OUTPUT_REPORT", "report.html"),
    ("populationfromimagery", "OUTPUT_ZONES", "zones.shp"),
]


@pytest.mark.parametrize(("name", "output", "file"), OUTPUTS)
def test_an_output_in_a_folder_that_is_not_there(
    algorithm, check, scene, population, tmp_path, name, output, file
):
    """Said before anything is computed: by the check, and where a model runs a step without it."""
    needed = {"builtup": scene.season, "populationfromimagery": {**scene.season, **scene.coarse}}
    given = needed.get(name, {"INPUT": [population] if name == "evaluate" else population, **scene.coarse})
    missing = tmp_path / "no such"
    outputs = {"OUTPUT": "TEMPORARY_OUTPUT", output: str(missing / file)}
    if name == "evaluate":
        del outputs["OUTPUT"]
    says = f"The folder {missing} for the output {file} does not exist"
    assert says in check(name, **given, **outputs)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException, match="does not exist"):
        algorithm(name).create().run({**given, **outputs}, context, feedback, {}, False)
    missing.mkdir()
    assert algorithm(name).checkParameterValues({**given, **outputs}, context) == (True, "")
    address = f"ogr:dbname='{missing}/in/x.gpkg' table=\"zones\" (geom)"
    definition = QgsProcessingOutputLayerDefinition(address)
    if output == "OUTPUT_ZONES":
        assert f"{missing}/in" in check(name, **given, **{**outputs, output: definition})


def test_an_unknown_model_and_the_known_ones(check, scene):
    sentence = check("builtup", **scene.season, BUILTUP_MODEL="teacher", OUTPUT="TEMPORARY_OUTPUT")
    assert "teacher" in sentence and "builtup-student" in sentence


def test_a_model_for_something_else(check, scene):
    sentence = check(
        "population", **scene.season, OCCUPANCY_MODEL="builtup-student", OUTPUT="TEMPORARY_OUTPUT"
    )
    assert "builtup-student" in sentence and "computes builtup" in sentence


def test_a_changed_model_is_refused_by_the_engine_and_the_window_never_reads_it(
    algorithm, run, scene, tmp_path
):
    """Hashing a large model takes a second, in which QGIS's window would stand still."""
    for name in ("builtup-student.json", "builtup-student.onnx"):
        shutil.copy(places.resource("models", name), tmp_path)
    model = tmp_path / "builtup-student.onnx"
    data = bytearray(model.read_bytes())
    data[len(data) // 2] ^= 1
    model.write_bytes(data)
    opened = []
    switched_on = [True]

    def watch(event, arguments):
        if switched_on and event == "open" and str(arguments[0]).endswith(".onnx"):
            opened.append(arguments[0])

    sys.addaudithook(watch)  # it can't be taken away again
    parameters = {**scene.season, "BUILTUP_MODEL": str(model), "OUTPUT": str(tmp_path / "map.tif")}
    assert algorithm("builtup").checkParameterValues(parameters, QgsProcessingContext()) == (True, "")
    with pytest.raises(QgsProcessingException, match="builtup-student.onnx of the model .* has changed"):
        run("builtup", **parameters)
    switched_on.clear()
    assert opened == []
    assert not (tmp_path / "map.tif").exists()


def test_a_fitted_rate_needs_zones_and_a_field(check, scene):
    fitted = {**scene.season, "RATE_FROM": "census", "OUTPUT": "TEMPORARY_OUTPUT"}
    assert "census layer" in check("population", **fitted)
    assert "field" in check("population", **fitted, ZONES=scene.results["OUTPUT_COARSE"])


def test_a_field_that_is_not_there(check, scene):
    sentence = check(
        "rescale",
        INPUT=scene.results["OUTPUT_POPULATION"],
        ZONES=scene.results["OUTPUT_COARSE"],
        FIELD="people",
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert "“people”" in sentence and "population" in sentence
    fitted = {**scene.season, "RATE_FROM": "census", "OUTPUT": "TEMPORARY_OUTPUT"}
    finer = {"FINE": scene.fine["ZONES"], "FINE_FIELD": "people"}
    for sentence in (
        check("population", **fitted, ZONES=scene.coarse["ZONES"], FIELD="people"),
        check("crosscheck", **scene.season, **scene.coarse, **finer),
    ):
        assert "“people”" in sentence and "population" in sentence


def test_zones_without_features(check, scene):
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=population:double", "nobody", "memory")
    QgsProject.instance().addMapLayer(layer)
    parameters = {
        "INPUT": scene.results["OUTPUT_POPULATION"],
        "FIELD": "population",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    sentence = check("rescale", ZONES=layer, **parameters)
    assert "“nobody” has no zones" in sentence and "filter or selection" in sentence
    lost = QgsVectorLayer("Polygon?field=population:double", "lost", "memory")
    lost.setCrs(QgsCoordinateReferenceSystem())
    QgsProject.instance().addMapLayer(lost)
    assert "no coordinate system" in check("rescale", ZONES=lost, **parameters)


def test_zones_that_begin_with_a_collection(check, scene, tmp_path):
    """QGIS takes such a layer for a table without shapes and without coordinate system."""
    shape = {"type": "Polygon", "coordinates": [[[5.0, 50.0], [5.1, 50.0], [5.1, 50.1], [5.0, 50.0]]]}
    collection = {"type": "GeometryCollection", "geometries": [shape]}
    features = [{"type": "Feature", "properties": {"people": 5}, "geometry": g} for g in (collection, shape)]
    file = tmp_path / "mixed.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    population = scene.results["OUTPUT_POPULATION"]
    sentence = check("aggregate", INPUT=population, ZONES=str(file), OUTPUT_ZONES="TEMPORARY_OUTPUT")
    assert "“mixed”" in sentence and "geometry collection" in sentence


def test_nothing_to_do(check, scene):
    sentence = check(
        "aggregate", INPUT=scene.results["OUTPUT_POPULATION"], OUTPUT=None, OUTPUT_ZONES="TEMPORARY_OUTPUT"
    )
    assert "nothing to do" in sentence


def test_nothing_to_import(check, tmp_path):
    assert "nothing to import" in check("importmodel")
    assert "does not exist" in check("importmodel", INPUT=[str(tmp_path / "no.pth")])
    assert "no published model" in check("importmodel", PUBLISHED="everything")
    sentence = check("importmodel", PUBLISHED="popcorn-rwanda")
    assert "needs its files" in sentence and "download last_model.pth of each member for Rwanda" in sentence


def test_a_web_map_is_no_raster_file(run, scene, tmp_path):
    from qgis.core import QgsProject

    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{z}/{x}/{y}.png&zmax=1&zmin=0", "web", "wms")
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="not a raster file"):
        run("builtup", S2=[layer.id()], OUTPUT=str(tmp_path / "b.tif"))


def test_an_output_equal_to_an_input(run, scene):
    path = scene.season["S2"][0]
    before = gdal.Open(path).ReadAsArray()
    with pytest.raises(QgsProcessingException, match="sentinel2_2023-summer.tif"):
        run("builtup", **scene.season, OUTPUT=path)
    assert (gdal.Open(path).ReadAsArray() == before).all()


def test_an_output_folder_that_cannot_be_written(run, scene, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("a file, not a folder")
    with pytest.raises(QgsProcessingException) as failure:
        run("builtup", **scene.season, OUTPUT=str(blocked / "map.tif"))
    assert "Traceback" not in str(failure.value)


def test_pixels_of_30_m_are_refused_with_the_fix(run, scene, tmp_path):
    coarse = str(tmp_path / "coarse.tif")
    gdal.Warp(coarse, scene.season["S2"][0], xRes=30, yRes=30)
    with pytest.raises(QgsProcessingException, match="30"):
        run("builtup", S2=[coarse], OUTPUT=str(tmp_path / "b.tif"))


def test_a_checkpoint_that_is_a_pickle_is_refused(run, tmp_path):
    import pickle

    bad = tmp_path / "evil.pth"
    bad.write_bytes(pickle.dumps({"model": print}))
    with pytest.raises(QgsProcessingException, match="evil.pth"):
        run("importmodel", INPUT=[str(bad)], FOLDER=str(tmp_path / "models"))
    assert not list((tmp_path / "models").glob("*.onnx"))


def test_a_fault_of_ours_is_a_sentence_and_goes_to_the_log(run, scene, tmp_path, monkeypatch):
    from qgis.core import QgsApplication

    from popcorn_qgis.toolbox.parameters import outputs

    logged = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: logged.append((tag, text)))

    def broken(*arguments):
        raise KeyError("surprise")

    monkeypatch.setattr(outputs, "deliver", broken)
    with pytest.raises(QgsProcessingException) as failure:
        run("builtup", **scene.season, OUTPUT=str(tmp_path / "b.tif"))
    assert "surprise" in str(failure.value) and "Traceback" not in str(failure.value)
    assert any(tag == "POPCORN" and "Traceback" in text for tag, text in logged)


def test_training_names_what_it_needs(check, scene):
    assert "both sensors" in check("trainoccupancy", S2=scene.season["S2"], **scene.fine)
    assert "has no name" in check("trainoccupancy", **scene.season, **scene.fine, NAME=" ")


def test_training_without_its_packages_names_the_command(run, scene, monkeypatch):
    monkeypatch.delenv("POPCORN_ENGINE", raising=False)
    with pytest.raises(QgsProcessingException) as failure:
        run("trainoccupancy", **scene.season, **scene.fine)
    said = str(failure.value)
    assert "no packages for training yet" in said
    assert "qgis_process run popcorn:setupengine -- TRAINING=true" in said
    assert int(re.search(r"up to (\d+) MB", said).group(1)) > 190  # PyTorch for the CPU alone
