"""Counts as text: numbers only where there is one reading."""

from __future__ import annotations

import numpy as np
import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.feedback import QuietReport
from popcorn_qgis.engine.zones.counts import parse_counts


def parse(texts, dots="ask"):
    return list(parse_counts(np.arange(1, len(texts) + 1), np.array(texts, dtype=object), "people", dots))


@pytest.mark.parametrize(
    "texts, numbers",
    [
        (["1469", "12680", "950"], [1469, 12680, 950]),
        (["1.5", "12.680", "950"], [1.5, 12.68, 950]),  # one digit behind a dot: no thousands
        (["1469.250", "12.680"], [1469.25, 12.68]),  # four digits before it
        (["0.950", "12.680"], [0.95, 12.68]),
        (["1.234.567", "12.680", "950"], [1234567, 12680, 950]),  # two dots: no decimals
        (["1e3", "2.5E2"], [1000, 250]),
        (["1469.", ".5"], [1469, 0.5]),
        ([" 12 ", "+3"], [12, 3]),
    ],
)
def test_one_reading_is_a_number(texts, numbers):
    assert parse(texts) == numbers


@pytest.mark.parametrize("texts", [["1.469", "12.680", "950", "6.480"], ["1.000"], ["", "999.999", None]])
def test_two_readings_are_refused_with_both_totals(texts):
    with pytest.raises(EngineError) as caught:
        parse(texts)
    assert caught.value.code == "thousands-or-decimals"
    known = [text for text in texts if text]
    thousands = sum(int(text.replace(".", "")) for text in known)
    assert f"{thousands:,} people in all" in caught.value.problem
    assert f"{sum(float(text) for text in known):,.6g} people in all" in caught.value.problem
    assert "DOTS" in caught.value.remedy


def test_the_choice_decides():
    texts = ["1.469", "12.680", "950", "6.480", ""]
    assert parse(texts, "thousands")[:4] == [1469, 12680, 950, 6480]
    assert np.isnan(parse(texts, "thousands")[4])
    assert parse(texts, "decimals")[:4] == [1.469, 12.68, 950, 6.48]


def test_thousands_that_are_none_are_refused():
    with pytest.raises(EngineError, match="'2.5' .* no three digits behind its dot"):
        parse(["1.469", "2.5"], "thousands")


NO_NUMBERS = (
    "1,469 1\u00a0469 1\u202f469 1'469 1’469 1_469 12,5 1.469,5 12.34.567 abc 1.469.5 ∞ inf nan 0x10 1e400"
)


@pytest.mark.parametrize("text", [*NO_NUMBERS.split(" "), "1 469"])
@pytest.mark.parametrize("dots", ["ask", "thousands", "decimals"])
def test_what_is_no_number_is_named(text, dots):
    with pytest.raises(EngineError) as caught:
        parse(["3", text], dots)
    assert caught.value.code in ("not-a-count", "not-thousands") and repr(text) in caught.value.problem


def test_a_negative_count_is_named_whatever_its_dot():
    with pytest.raises(EngineError, match="negative count '-1469'|negative count '-1.469'"):
        parse(["-1.469", "2.000"], "thousands")


@pytest.mark.parametrize(
    "texts", [["5", "-9999", "7"], ["5.0", "-9999.0", "-9999.0"], ["5", "-1", "-1", "", "7"], ["-999", "0"]]
)
def test_the_code_of_a_grid_census_for_unknown_is_missing_and_said(texts):
    report = QuietReport()
    ids, column = np.arange(len(texts)), np.array(texts, dtype=object)
    counts = parse_counts(ids, column, "TOT_P_2021", report=report)
    known = [float(text) if text and not text.startswith("-") else np.nan for text in texts]
    np.testing.assert_array_equal(counts, known)
    number = sum(text.startswith("-") for text in texts)
    assert any(f"TOT_P_2021: {number}. It stands for an unknown number" in text for text in report.warnings)


@pytest.mark.parametrize("texts", [["5", "-1"], ["-9999", "-5", "7"], ["-9999", "-9999"], ["5", "-5", "-5"]])
def test_a_negative_count_that_may_be_mistyped_is_none(texts):
    with pytest.raises(EngineError, match="negative count"):
        parse(texts)
