"""Everything that the engine says can be read in every language, and nothing goes past the translators."""

from __future__ import annotations

import ast

import pytest

from scripts import sentences, translations


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_sentence_is_translated(language):
    there = translations.translations(translations.FOLDER / f"popcorn_{language}.ts")
    templates = sentences.engine_messages()
    assert len(templates) > 700
    assert [template for template in templates if not there.get(("engine", template))] == []


def test_nothing_goes_past_the_translators():
    assert list(sentences.past_translators()) == []


def found(source):
    templates, past = sentences.said(ast.parse(source))
    return templates, [text for _, text in past]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("sentence('The rate is {rate:g}.', rate=x)", {"The rate is {rate:g}."}),
        ("sentence('{n} zone' if n == 1 else '{n} zones', n=n)", {"{n} zone", "{n} zones"}),
        ("EngineError('code', 'It is wrong.', 'Mend it.')", {"It is wrong.", "Mend it."}),
        ("report.log('Done')", {"Done"}),
        ("report.progress(0.5, 'Mapping')", {"Mapping"}),
        ("sentence('{season}: {parts}.', season=s, parts=p)", set()),  # nothing to translate
    ],
)
def test_templates_are_read_from_where_they_are_said(source, expected):
    assert found(source) == (expected, [])


@pytest.mark.parametrize(
    "source",
    [
        "EngineError('code', f'The rate is {x}.', 'Mend it.')",
        "report.log(f'{n} tiles computed')",
        "report.warning('the map of {}'.format(x))",
        "report.progress(0.1, 'Fetching ' + name)",
        "report.log('%d zones' % n)",
        "def work(report):\n    text = f'{n} zones'\n    report.log(text)",
        "def words():\n    return f'{n} zones'\nreport.log(words())",
        "def work():\n    more = f' and {n} others'\n    return sentence('{a}{more}', a=a, more=more)",
        "sentence('{n} {what}', n=n, what='zones' if n > 1 else 'zone')",
        "sentence(f'{n} zones')",
        "sentence('{n} zones', zones=n)",
        "sentence('{n} zones', n=n, unused=1)",
        "REMEDY = 'Choose another one.'",
        "def remedy():\n    return f'Choose {x} or another one.'",
    ],
)
def test_what_goes_past_the_translators_is_refused(source):
    assert found(source)[1] != []


def test_a_translation_has_the_places_of_its_original():
    assert translations._wrong_places("{share:.1%} of {n}", "{n} : {share:.1%}") is None
    assert translations._wrong_places("{share:.1%} of {n}", "{n} : {share}") is not None
    assert translations._wrong_places("{n} zones", "zones") is not None
    assert translations._wrong_places("{n} zones", "{n} zones {") is not None
