"""The engine's English sentences arrive in the user's language, with their values in their places."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from popcorn_qgis import messages
from scripts import translations

FRENCH = {
    "The rate is {value} people per fully built-up pixel.": "Le taux est de {value} habitants par pixel.",
    "{computed} tile{piece?} computed, {skipped} skipped.": "{skipped} tuiles sautées, {computed} calculées.",
    "{name} is wrong.": "{name} est incorrect.",
    "The file {name} is wrong.": "Le fichier {name} est incorrect.",
}


class French(QTranslator):
    def translate(self, context, text, disambiguation=None, n=-1):
        return FRENCH.get(text) if context == messages.CONTEXT else None

    def isEmpty(self):
        return False


@pytest.fixture
def french(qgis_app):
    translator = French()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("The rate is 0.5 people per fully built-up pixel.", "Le taux est de 0.5 habitants par pixel."),
        ("3 tiles computed, 1 skipped.", "1 tuiles sautées, 3 calculées."),
        ("1 tile computed, 0 skipped.", "0 tuiles sautées, 1 calculées."),
        ("The file a {b}.tif is wrong.", "Le fichier a {b}.tif est incorrect."),
        ("Something nobody foresaw.", "Something nobody foresaw."),
    ],
)
def test_values_find_their_places(french, said, read):
    assert messages._translated(said, list(messages._prepared(FRENCH))) == read


def test_what_a_run_says_is_known(french, run, scene, listener):
    """Every line that an ordinary run logs is a sentence that translators have seen."""
    known = translations.engine_messages()
    patterns = [pattern for _, pattern in messages._prepared(known)]
    run("population", **scene.season, RATE=0.5, OUTPUT="TEMPORARY_OUTPUT")
    lines = [line for text in listener.info for line in text.splitlines() if not line.startswith("{")]
    lines = [line for line in lines if line.strip() and not line.startswith("Results:")]
    unknown = [line for line in lines if not any(pattern.fullmatch(line) for pattern in patterns)]
    assert len(lines) >= 5
    assert unknown == []
