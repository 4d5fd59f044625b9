"""The engine's English sentences arrive in the user's language, with their values in their places."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from popcorn_qgis import messages
from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.contract.jobs import BuiltupJob, Compute, Imagery
from popcorn_qgis.contract.sentences import carry, joined, restore, sentence
from popcorn_qgis.layers import templates
from popcorn_qgis.reporting.charts import number
from popcorn_qgis.toolbox.parameters import model_choice
from popcorn_qgis.toolbox.run import run_job
from scripts import sentences, translations

FRENCH = {
    "The rate is {rate} people per fully built-up pixel.": "Le taux est de {rate} habitants par pixel.",
    "{computed} tiles computed, {skipped} skipped.": "{skipped} tuiles sautées, {computed} calculées.",
    "The file {file} is wrong.": "Le fichier {file} est incorrect.",
    "{name} is wrong.": "{name} est incorrect.",
    "{people:,.1f} people, {share:.1%} of all": "{people:,.1f} habitants, {share:.1%} de tous",
    "Done": "Fini",
}


class French(QTranslator):
    def translate(self, context, text, disambiguation=None, n=-1):
        return FRENCH.get(text) if context == messages.CONTEXT else None

    def isEmpty(self):
        return False


@pytest.fixture
def install(qgis_app):
    installed = []

    def install_translator(translator):
        QCoreApplication.installTranslator(translator)
        installed.append(translator)

    yield install_translator
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def french(install):
    install(French())


@pytest.fixture
def shipped_french(install, plugin, tmp_path):
    """The translation that the zip brings along."""
    (tmp_path / "popcorn_fr.qm").write_bytes(translations.compiled()["popcorn_fr.qm"])
    translator = QTranslator()
    assert translator.load(str(tmp_path / "popcorn_fr.qm"))
    provider = QgsApplication.processingRegistry().providerById("popcorn")
    install(translator)
    provider.refreshAlgorithms()  # chains take their texts from what is registered
    yield
    QCoreApplication.removeTranslator(translator)
    provider.refreshAlgorithms()


@pytest.fixture
def french_numbers():
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        (
            sentence("The rate is {rate} people per fully built-up pixel.", rate=0.5),
            "Le taux est de 0.5 habitants par pixel.",
        ),
        (
            sentence("{computed} tiles computed, {skipped} skipped.", computed=3, skipped=1),
            "1 tuiles sautées, 3 calculées.",
        ),
        (sentence("Done"), "Fini"),
        ("Done", "Fini"),
        ("Something nobody foresaw.", "Something nobody foresaw."),
        (sentence("Nobody foresaw {what}.", what=sentence("Done")), "Nobody foresaw Fini."),
        (joined([sentence("Done"), sentence("{name} is wrong.", name="x")]), "Fini x est incorrect."),
    ],
)
def test_values_find_their_places(french, said, read):
    assert messages.translate(said) == read


@pytest.mark.parametrize(
    "value",
    ["a {b}.tif", "{file}", "(.*) [x]+ \\1 $", "two\nlines", "Done", "x is wrong.", "} {", "%1", "%n"],
)
def test_a_value_is_never_looked_at(french, value):
    """Not even where it is the text of another template: it is a file's name."""
    said = sentence("The file {file} is wrong.", file=value)
    assert messages.translate(said) == f"Le fichier {value} est incorrect."


def test_numbers_are_written_as_the_user_writes_them(french, french_numbers):
    said = sentence("{people:,.1f} people, {share:.1%} of all", people=1234567.25, share=0.125)
    group = QLocale().groupSeparator()
    assert messages.translate(said) == f"1{group}234{group}567,2 habitants, 12,5% de tous"
    # What only looks like a number is none: a version, a name.
    assert messages.translate(sentence("{name} is wrong.", name="1,000.5")) == "1,000.5 est incorrect."


def test_an_error_and_a_warning_of_the_worker_are_read_in_french(
    shipped_french, french_numbers, scene, listener, tmp_path
):
    """Real jobs in the worker's process: too little memory is a warning, no threshold an error."""
    imagery = Imagery(s2=tuple(scene.season["S2"]))
    job = BuiltupJob(
        imagery,
        "builtup-student",
        str(tmp_path / "map.tif"),
        model_folders=model_choice.model_folders(),
        compute=Compute(device="cpu", memory_mb=1),
    )
    run_job.run(job, listener)
    assert listener.warnings == [
        "1 Mo sont moins que ce qu'il faut au moteur ; il utilise ses plus petites tuiles, 64 px."
    ]
    assert any(line.startswith("Processeur : CPU, ") and "comme demandé" in line for line in listener.info)
    with pytest.raises(EngineError) as wrong:
        run_job.run(replace(job, output_binary=str(tmp_path / "built.tif"), threshold=1.5), listener)
    assert wrong.value.problem == "The threshold is 1.5."
    assert messages.of(wrong.value) == "Le seuil est 1,5. Donnez une valeur entre 0 et 1."


def test_the_layers_of_the_sample_scene_are_called_in_french(shipped_french, algorithm, listener, tmp_path):
    """Also those whose names come from the worker."""
    context, wanted = QgsProcessingContext(), {"OUTPUT_FOLDER": str(tmp_path / "scene"), "SIZE": 200}
    context.setProject(QgsProject.instance())
    assert algorithm("samplescene").run(wanted, context, listener)[1]
    names = {details.name for details in context.layersToLoadOnCompletion().values()}
    assert {"Sentinel-2 printemps (synthétique)", "Sentinel-1 été (synthétique)"} <= names
    assert [name for name in names if "ynthétique" not in name] == []


def test_what_a_run_says_is_known(run, scene, listener, monkeypatch):
    """Every line that an ordinary run logs is a sentence that translators have seen."""
    known = set(sentences.engine_messages())
    heard = []
    monkeypatch.setattr(messages, "translate", lambda text: heard.append(text) or str(text))
    run("population", **scene.season, RATE=0.5, OUTPUT="TEMPORARY_OUTPUT")
    templates = [getattr(text, "template", str(text)) for text in heard]
    assert len(templates) >= 5
    # A template of places alone has no word to translate.
    worded = [template for template in templates if re.search(r"[^\W\d_]", re.sub(r"\{.*?\}", "", template))]
    assert [template for template in worded if template not in known] == []


def test_numbers_of_findings_are_written_as_the_user_writes_them(shipped_french, french_numbers):
    """A number that stands as text in an English sentence, also behind its way through a pipe."""
    said = sentence("{low} to {high}", low=number(-5.92), high=number(1234567.0))
    assert said == "−5.92 to 1\u202f234\u202f567"
    group = QLocale().groupSeparator()
    assert messages.translate(restore(json.loads(json.dumps(carry({"text": said}))))["text"]) == (
        f"−5,92 à 1{group}234{group}567"
    )
    assert templates.translated("1.05 – 1.25 × too many") == "1,05 – 1,25 × trop"
    assert templates.translated("below 0.1 people per hectare") == "moins de 0,1 habitants par hectare"


def test_a_page_that_the_engine_writes_is_said_to_be_in_english(shipped_french, algorithm):
    provider = QgsApplication.processingRegistry().providerById("popcorn")
    algorithms = [algorithm(known.name()) for known in provider.algorithms()]  # they own their parameters
    labels = [
        parameter.description()
        for found in algorithms
        for parameter in found.destinationParameterDefinitions()
        if parameter.name() == "OUTPUT_REPORT" and "html" in parameter.fileFilter()
    ]
    assert len(labels) >= 8
    assert [label for label in labels if not label.endswith("(en anglais)")] == []
