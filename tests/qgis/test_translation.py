"""Every text that a user reads can be translated, and is looked up where the translators' files have it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from popcorn_qgis.toolbox.parameters.seasons import read_seasons

PACKAGE = Path(__file__).resolve().parents[2] / "popcorn_qgis"
SOURCES = list(PACKAGE.glob("*.py"))
SOURCES += [path for part in ("toolbox", "layers", "gui") for path in (PACKAGE / part).rglob("*.py")]
BRAND = {"POPCORN", "POPCORN for QGIS"}


def collected_texts():
    """Return (context, text) of all texts, as pylupdate finds them: by class, or ``@default``."""
    found = set()

    def visit(node, context):
        for child in ast.iter_child_nodes(node):
            inside = child.name if isinstance(child, ast.ClassDef) else context
            if isinstance(child, ast.Call):
                name = (
                    child.func.attr
                    if isinstance(child.func, ast.Attribute)
                    else getattr(child.func, "id", "")
                )
                if name == "tr" and isinstance(child.args[0], ast.Constant):
                    found.add((inside, child.args[0].value))
            visit(child, inside)

    for path in SOURCES:
        visit(ast.parse(path.read_text(encoding="utf-8")), "@default")
    return found


class Marker(QTranslator):
    """A language in which every known text stands between « and »."""

    def __init__(self, texts):
        super().__init__()
        self._texts = texts

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"«{text}»" if (context, text) in self._texts else None  # as Qt: not known here

    def isEmpty(self):
        return False


@pytest.fixture
def marked(plugin):
    translator = Marker(collected_texts())
    provider = QgsApplication.processingRegistry().providerById("popcorn")
    QCoreApplication.installTranslator(translator)
    provider.refreshAlgorithms()  # chains take their texts from what is registered
    yield
    QCoreApplication.removeTranslator(translator)
    provider.refreshAlgorithms()


def test_no_text_is_computed_before_it_is_looked_up():
    """tr() must be given the text itself: a variable or an f-string is never found by translators."""
    for path in SOURCES:
        if path.name == "translation.py":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name == "tr":
                assert isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"


def test_every_text_of_every_algorithm_is_translated(marked, algorithm):
    names = [a.name() for a in QgsApplication.processingRegistry().providerById("popcorn").algorithms()]
    for name in names:
        found = algorithm(name)
        texts = [found.displayName(), found.group(), found.shortHelpString(), " ".join(found.tags())]
        for parameter in found.parameterDefinitions():
            texts += [parameter.description(), parameter.help()]
            if isinstance(parameter, QgsProcessingParameterEnum):
                texts += parameter.options()
        texts += [output.description() for output in found.outputDefinitions()]
        for text in texts:
            assert "«" in text, f"{name}: {text}"


def test_layer_names_units_and_legends_are_translated(marked):
    from popcorn_qgis.contract.jobs import QUANTITIES, RasterResult
    from popcorn_qgis.layers import names

    for quantity in QUANTITIES:
        for bands in (1, 4):
            assert "«" in names.raster_title(RasterResult("x.tif", quantity, "x", bands=bands))
        assert "«" in names.raster_unit(RasterResult("x.tif", quantity, "x"))


def test_the_settings_page_is_translated(marked):
    from qgis.gui import QgsAuthConfigSelect
    from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QPushButton

    from popcorn_qgis.gui.settings import SettingsPage

    page = SettingsPage()
    page.findChild(QgsAuthConfigSelect).setParent(None)  # QGIS's own
    texts = [box.title() for box in page.findChildren(QGroupBox)]
    texts += [button.text() for button in page.findChildren(QPushButton) if button.text()]
    texts += [box.itemText(i) for box in page.findChildren(QComboBox) for i in range(box.count())]
    assert len(texts) >= 7
    assert [text for text in texts if "«" not in text] == []


def test_placeholders_are_named():
    """So that translators can move them: never {} or %1."""
    for _, text in collected_texts():
        assert "{}" not in text and "%1" not in text


def test_seasons_may_be_typed_in_the_users_language(marked, algorithm):
    found, context = algorithm("composite"), QgsProcessingContext()
    typed = {"SEASONS": "«Spring», «year»; winter, 2021-03-01/2021-04-15, 2019 «Summer», 2020 Q1"}
    read = read_seasons(found, typed, context)
    assert read[:4] == ("spring", "year", "winter", "2021-03-01/2021-04-15")
    assert read[4:] == ("2019 summer", "2020 Q1")
