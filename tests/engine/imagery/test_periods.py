"""What users write for times becomes days: words, months, quarters, years, ranges, all in one list."""

from __future__ import annotations

from datetime import date
from typing import Tuple

import pytest

from popcorn_qgis.contract.errors import EngineError
from popcorn_qgis.engine.imagery.periods import neighbours, read_periods

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("text", "name", "first", "last"),
    [
        # as released
        ("spring", "2023-spring", "2023-03-01", "2023-05-31"),
        ("Winter", "2023-winter", "2023-12-01", "2024-02-29"),
        ("year", "2023", "2023-01-01", "2023-12-31"),
        ("2021-03-01/2021-04-15", "2021-03-01_2021-04-15", "2021-03-01", "2021-04-15"),
        # with a year of their own
        ("2021 spring", "2021-spring", "2021-03-01", "2021-05-31"),
        ("2019 WINTER", "2019-winter", "2019-12-01", "2020-02-29"),
        ("2021-summer", "2021-summer", "2021-06-01", "2021-08-31"),
        ("2021 year", "2021", "2021-01-01", "2021-12-31"),
        ("2021", "2021", "2021-01-01", "2021-12-31"),
        ("2021-03", "2021-03", "2021-03-01", "2021-03-31"),
        ("2020-02", "2020-02", "2020-02-01", "2020-02-29"),
        ("2021 Q1", "2021-Q1", "2021-01-01", "2021-03-31"),
        ("2021q4", "2021-Q4", "2021-10-01", "2021-12-31"),
        ("2021-Q2", "2021-Q2", "2021-04-01", "2021-06-30"),
        ("Q3", "2023-Q3", "2023-07-01", "2023-09-30"),
    ],
)
def test_one_text(text: str, name: str, first: str, last: str) -> None:
    (period,) = read_periods(2023, (text,), TODAY)
    assert (period.name, period.first.isoformat(), period.last.isoformat()) == (name, first, last)
    assert period.season == (
        "year" if name.isdigit() else name.partition("-")[2] if name[-1].isalpha() else ""
    )


def test_one_list_is_in_order_of_time() -> None:
    periods = read_periods(2022, ("spring", "2021 Q4", "2021-03", "2020", "2021 spring"), TODAY)
    assert [p.name for p in periods] == ["2020", "2021-03", "2021-spring", "2021-Q4", "2022-spring"]
    assert neighbours(3, periods)[0] == 4


@pytest.mark.parametrize(
    ("texts", "code", "said"),
    [
        (("2021 Q5",), "season", "2021 Q5"),
        (("2021-13",), "season", "2021-13"),
        (("2021-3",), "season", "2021-3"),
        (("21 spring",), "season", "21 spring"),
        (("2021 springtime",), "season", "springtime"),
        (("2021 / 2022",), "season", "2022"),
        (("03",), "season", "03"),
        (("2014-12",), "year", "2014"),
        (("2014",), "year", "2014"),
        (("2026 spring",), "future", "2026-spring"),
        (("year", "2023"), "season-twice", "2023"),
        (("2021 spring", "2021-spring"), "season-twice", "2021-spring"),
    ],
)
def test_what_is_none_is_refused(texts: Tuple[str, ...], code: str, said: str) -> None:
    with pytest.raises(EngineError) as caught:
        read_periods(2023, texts, TODAY)
    assert caught.value.code == code and said in str(caught.value)
