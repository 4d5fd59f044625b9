"""Seasons, months, quarters, years and any other date ranges: from what the user writes to days."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import List, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .scene import DateRange

#: First and last month; winter runs into the next year (spec, section 3).
SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
WHOLE_YEAR = "year"

#: The first full year of Sentinel-1 and Sentinel-2 together.
FIRST_YEAR = 2015

#: A word or a quarter, with its year or without; a month; a year: 2021 spring, Q1, 2021-03, 2021.
_WITH_YEAR = re.compile(r"(?:(\d{4})(?:[ -]?([a-z]\w*)|-(\d{2}))?|([a-z]\w*))")
_QUARTER = re.compile(r"q([1-4])")
_RANGE = re.compile(r"(\d{4}-\d{2}-\d{2})\s*/\s*(\d{4}-\d{2}-\d{2})")


def season_range(year: int, season: str) -> DateRange:
    """Return the days of a season of ``year``, or of the whole year for ``season`` "year"."""
    if season == WHOLE_YEAR:
        return DateRange(str(year), date(year, 1, 1), date(year, 12, 31), WHOLE_YEAR)
    first, last = SEASONS[season]
    end_year = year + 1 if last < first else year
    end = date(end_year, last, calendar.monthrange(end_year, last)[1])
    return DateRange(f"{year}-{season}", date(year, first, 1), end, season)


def read_periods(year: int, seasons: Sequence[str], today: date) -> Tuple[DateRange, ...]:
    """Return the periods in order of time.

    ``seasons`` are words (spring, summer, autumn, winter, year) and quarters (Q1), with a year of their own
    (2021 spring, 2021 Q1) or that of ``year``; months (2021-03), years (2021), or ranges as
    2021-03-01/2021-04-15. Raises EngineError for an unknown word, a range that is no range,
    a period named twice, and one that has not begun by ``today``.
    """
    if not seasons:
        raise EngineError(
            "no-season",
            "No season is chosen.",
            "Choose at least one season, the whole year, or a date range.",
        )
    periods: List[DateRange] = []
    for text in seasons:
        period = _read_period(year, text.strip())
        if period in periods:
            raise EngineError(
                "season-twice", sentence("{text} is named twice.", text=text), "Name every season once."
            )
        if period.first > today:
            raise EngineError(
                "future",
                sentence(
                    "{period} begins on {first_day}, which is in the future.",
                    period=period.name,
                    first_day=period.first,
                ),
                sentence("Choose a year up to {year}, or a season that has begun.", year=today.year),
            )
        periods.append(period)
    return tuple(sorted(periods, key=lambda period: (period.first, period.last)))


def neighbours(index: int, periods: Sequence[DateRange]) -> List[int]:
    """Return the other periods' indices, nearest first; of two equally near, the earlier one."""
    middle = periods[index].middle
    others = [i for i in range(len(periods)) if i != index]
    return sorted(others, key=lambda i: (abs((periods[i].middle - middle).days), periods[i].first))


def _read_period(year: int, text: str) -> DateRange:
    named = _named(year, text.lower())
    if named is not None:
        if named.first.year < FIRST_YEAR:
            raise EngineError(
                "year",
                sentence("There is no Sentinel imagery of the year {year}.", year=named.first.year),
                sentence("Choose a year from {first} on.", first=FIRST_YEAR),
            )
        return named
    found = _RANGE.fullmatch(text)
    if not found:
        raise EngineError(
            "season",
            sentence("{text} is no season, month, quarter, year or date range.", text=repr(text)),
            sentence(
                "Write one of {seasons}, {whole_year}, another year's such as 2021 spring or 2021 Q1, "
                "a month such as 2021-03, a year such as 2021, or a range such as 2021-03-01/2021-04-15.",
                seasons=", ".join(SEASONS),
                whole_year=WHOLE_YEAR,
            ),
        )
    try:
        first, last = date.fromisoformat(found[1]), date.fromisoformat(found[2])
    except ValueError as problem:
        raise EngineError(
            "season",
            sentence("{text} holds a day that does not exist.", text=text),
            "Write days as year-month-day.",
        ) from problem
    if last < first:
        raise EngineError(
            "season",
            sentence("The range {text} ends before it begins.", text=text),
            "Write the first day, a slash, the last day.",
        )
    return DateRange(f"{first}_{last}", first, last)


def _named(year: int, text: str) -> Optional[DateRange]:
    """Return a season, a quarter, a month or a year that ``text`` names, in small letters; None: none."""
    found = _WITH_YEAR.fullmatch(text)
    if found is None:
        return None
    own_year, word, month = found[1], found[2] or found[4] or "", found[3]
    year = int(own_year or year)
    if word in SEASONS or word == WHOLE_YEAR or (own_year and not word and not month):
        return season_range(year, word or WHOLE_YEAR)
    quarter = _QUARTER.fullmatch(word)
    if quarter:
        first = 3 * int(quarter[1]) - 2
        return _months(f"{year}-Q{quarter[1]}", year, first, first + 2)
    if month and 1 <= int(month) <= 12:
        return _months(f"{year}-{month}", year, int(month), int(month))
    return None


def _months(name: str, year: int, first: int, last: int) -> DateRange:
    return DateRange(name, date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1]))
