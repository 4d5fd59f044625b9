"""A sentence is plain English for whoever reads it, and keeps its template and values wherever it goes."""

from __future__ import annotations

import copy
import json
import pickle

import numpy as np
import pytest

from popcorn_qgis.contract.secrets import HIDDEN, Secrets
from popcorn_qgis.contract.sentences import Sentence, carry, fill, joined, places, restore, sentence

#: Values that a lookup by patterns, or a second formatting, would get wrong.
ODD = [
    "a {b}.tif",
    "{file}",
    "100 % (.*) [x]+ \\1 $",
    "two\nlines",
    "The threshold is {threshold:g}.",
    "} {",
    "%1",
    "",
]


def over_the_wire(event):
    return restore(json.loads(json.dumps(carry(event))))


@pytest.mark.parametrize("value", ODD)
def test_a_value_comes_through_exactly(value):
    said = sentence("The file {file} is wrong.", file=value)
    assert said == f"The file {value} is wrong."
    read = over_the_wire({"event": "log", "text": said})["text"]
    assert (read, read.template, read.values) == (said, "The file {file} is wrong.", {"file": value})


def test_numbers_keep_their_format_and_their_value():
    said = sentence("{share:.1%} of {people:,.0f} people", share=np.float32(0.25), people=np.int64(1234567))
    assert said == "25.0% of 1,234,567 people"
    read = over_the_wire({"text": said})["text"]
    assert read.values == {"share": 0.25, "people": 1234567}
    assert fill("{people:,.0f}: {share:.1%}", read.values) == "1,234,567: 25.0%"


def test_whatever_is_no_number_stands_as_its_text(tmp_path):
    said = sentence("{path}, {shape}, {nothing:,}", path=tmp_path, shape=(1, 2), nothing=None)
    assert said == f"{tmp_path}, (1, 2), None"
    json.dumps(said.values)


def test_a_value_may_be_a_sentence():
    inner = sentence("the first, {band}, is used", band="{VV}")
    said = sentence("The raster has {bands} bands; {taken}.", bands=2, taken=inner)
    assert said == "The raster has 2 bands; the first, {VV}, is used."
    read = over_the_wire({"text": said})["text"]
    assert isinstance(read.values["taken"], Sentence)
    assert read.values["taken"].values == {"band": "{VV}"}


def test_a_text_without_values_is_its_own_template():
    assert sentence("No {braces} are filled.") == "No {braces} are filled."
    assert carry({"text": sentence("Done")}) == {"text": "Done"}


def test_a_place_without_a_value_is_a_mistake():
    with pytest.raises(KeyError):
        sentence("{rate} people", people=1)


def test_sentences_one_after_the_other_stay_sentences():
    said = joined([sentence("{n} scenes", n=3), "{x}"], ", ")
    assert said == "3 scenes, {x}"
    first, second = said.values.values()
    assert (first.template, second) == ("{n} scenes", "{x}")


def test_sentences_deep_in_an_event_find_their_places_again():
    warning = sentence("{zones} zones", zones=2)
    event = {"event": "result", "result": {"warnings": ("plain", warning), "texts": {"summary": warning}}}
    sent = json.loads(json.dumps(carry(event)))
    assert sent["result"] == {"warnings": ["plain", "2 zones"], "texts": {"summary": "2 zones"}}
    read = restore(sent)
    assert "sentences" not in read
    assert type(read["result"]["warnings"][0]) is str
    assert read["result"]["warnings"][1].values == {"zones": 2}
    assert read["result"]["texts"]["summary"].template == "{zones} zones"


def test_the_english_of_an_event_reads_as_before():
    """Logs and whoever reads the events alone need nothing but the text."""
    event = carry({"event": "log", "text": sentence("{n} tiles", n=2), "level": "info"})
    assert {key: value for key, value in event.items() if key != "sentences"} == {
        "event": "log",
        "text": "2 tiles",
        "level": "info",
    }


@pytest.mark.parametrize("pack", [copy.copy, copy.deepcopy, lambda said: pickle.loads(pickle.dumps(said))])
def test_copies_and_pickles_keep_everything(pack):
    said = sentence("{what} of {zones} zones", what=sentence("{n} parts", n=1), zones=7)
    again = pack(said)
    assert (again, again.template, again.values) == (said, said.template, said.values)
    assert again.values["what"].values == {"n": 1}


def test_secrets_are_taken_out_of_values():
    secrets = Secrets({"client_secret": "s3cr3t/{x}"})
    inner = sentence("the key {key}", key="s3cr3t/{x}")
    event = {
        "event": "error",
        "problem": sentence("{service} refuses {what}.", service="https://h/?k=s3cr3t%2F%7Bx%7D", what=inner),
        "remedy": "Ask for s3cr3t/{x}.",
    }
    line = json.dumps(carry(secrets.scrub_all(event)))
    assert "s3cr3t" not in line
    read = restore(json.loads(line))
    assert read["problem"] == f"https://h/?k={HIDDEN} refuses the key {HIDDEN}."
    assert read["problem"].values["what"].template == "the key {key}"


def test_a_secret_that_only_the_whole_text_holds_is_taken_out_too():
    hidden = Secrets({"key": "12345678"}).scrub_all(sentence("Key {number}.", number=12345678))
    assert hidden == f"Key {HIDDEN}."
    assert "12345678" not in json.dumps(carry({"text": hidden}))


def test_places_are_those_of_the_template():
    assert places("{{not}} {share:.1%} {file} {file}") == ["file", "file", "share:.1%"]
