"""What the toolbox shows: names, groups, icons, help on everything, and one sentence where no engine is."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterRasterDestination,
)
from qgis.PyQt.QtCore import QUrl

from popcorn_qgis.toolbox.provider import found_algorithms

IDS = sorted(algorithm.NAME for algorithm in found_algorithms())


def provider():
    return QgsApplication.processingRegistry().providerById("popcorn")


def test_the_provider_has_a_name_an_icon_and_all_algorithms(plugin):
    assert provider().name() == "POPCORN"
    assert Path(provider().svgIconPath()).is_file()
    assert not provider().icon().isNull()
    assert {a.name() for a in provider().algorithms()} == set(IDS)


def test_the_groups_of_the_toolbox(plugin):
    """The names that the README, the pages and the tutorial use (``tests/kept`` has the ids)."""
    groups = {a.group() for a in provider().algorithms()}
    assert sorted(groups) == [
        "1 Set-up",
        "2 Ready-made chains",
        "3 Imagery and sample",
        "4 Maps from imagery",
        "5 People and census",
        "6 Change and growth",
        "7 How good is it?",
    ]


@pytest.mark.parametrize("name", IDS)
def test_everything_is_explained(algorithm, name):
    found = algorithm(name)
    assert len(found.shortHelpString()) > 100
    assert len(found.tags()) >= 5
    assert Path(found.svgIconPath()).is_file() and Path(found.svgIconPath()).stem == (found.ICON or name)
    assert not found.icon().isNull()
    for parameter in found.parameterDefinitions():
        assert parameter.description() and parameter.description() != parameter.name()
        assert len(parameter.help()) > 20, parameter.name()
    for output in found.outputDefinitions():
        assert output.description(), output.name()


@pytest.mark.parametrize("name", IDS)
def test_help_opens_a_page_that_is_there(algorithm, name):
    address = QUrl(algorithm(name).helpUrl())
    assert address.isLocalFile() and Path(address.toLocalFile()).is_file()


@pytest.mark.parametrize("name", IDS)
def test_only_data_and_files_have_no_default(algorithm, name):
    """A user who only chooses data, or an account, can run every algorithm."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    found = algorithm(name)
    needed = {
        parameter.name()
        for parameter in found.parameterDefinitions()
        if not parameter.isDestination()
        and not parameter.flags() & optional
        and parameter.defaultValue() is None
    }
    data = {
        "INPUT",
        "INPUT_BEFORE",
        "INPUT_AFTER",
        "S1",
        "S2",
        "SERIES",
        "ZONES",
        "FIELD",
        "GRID",
        "COVARIATES",
        "GROUPS",
    }
    assert needed <= data | {"AUTHCFG"}


def test_raster_outputs_are_tif_only(algorithm):
    seen = 0
    for name in IDS:
        found = algorithm(name)
        for parameter in found.destinationParameterDefinitions():
            if isinstance(parameter, QgsProcessingParameterRasterDestination):
                assert parameter.supportedOutputRasterLayerExtensions() == ["tif"]
                assert parameter.createFileFilter().startswith("TIF files (*.tif)")
                seen += 1
    assert seen >= 13


def test_the_bundled_model_is_the_default_and_a_hint(algorithm):
    builtup = algorithm("builtup")
    parameter = builtup.parameterDefinition("BUILTUP_MODEL")
    assert parameter.defaultValue() == "builtup-student"
    assert "builtup-student" in parameter.metadata()["widget_wrapper"]["value_hints"]
    assert "builtup-student.onnx" in parameter.help()


def test_without_an_engine_one_sentence_says_what_to_run(no_engine, algorithm):
    for name in sorted(set(IDS) - {"setupengine", "copychains", "printmap"}):
        can, sentence = algorithm(name).canExecute()
        assert not can
        assert "not set up" in sentence and "Set up the engine" in sentence
    assert algorithm("setupengine").canExecute() == (True, "")


def test_running_without_an_engine_says_the_same(no_engine, algorithm, tmp_path, listener):
    import processing

    with pytest.raises(QgsProcessingException, match="Set up the engine"):
        processing.run("popcorn:samplescene", {"OUTPUT_FOLDER": str(tmp_path / "s")}, feedback=listener)
    assert not (tmp_path / "s" / "census.gpkg").exists()


def test_an_engine_that_lacks_a_package_is_named(plugin, algorithm, monkeypatch, tmp_path):
    monkeypatch.setenv("POPCORN_ENGINE", str(tmp_path / "no such folder"))
    can, sentence = algorithm("builtup").canExecute()
    assert not can and "no such folder" in sentence and "POPCORN_ENGINE" in sentence


def test_choices_take_words_and_positions(engine, algorithm, scene):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    parameters = {**scene.season, "OUTPUT": "TEMPORARY_OUTPUT"}
    for device in ("cpu", 2):
        ok, sentence = algorithm("builtup").checkParameterValues({**parameters, "DEVICE": device}, context)
        assert ok, sentence
        assert algorithm("builtup").choice({"DEVICE": device}, "DEVICE", context) == "cpu"
    ok, sentence = algorithm("builtup").checkParameterValues({**parameters, "DEVICE": "quantum"}, context)
    assert not ok and "quantum" in sentence and "auto, gpu, cpu" in sentence
