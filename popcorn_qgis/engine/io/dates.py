"""The days that a raster shows, as its tags tell them; with them QGIS steps through time."""

from __future__ import annotations

import calendar
import re
from typing import Iterable, Mapping, Tuple

#: First and last day as 2021-03-01; both empty where nothing is known.
Period = Tuple[str, str]

UNKNOWN: Period = ("", "")
TAG = "PERIOD"
_TAGS = (TAG, "DATE", "MONTH", "DATE_START", "ACQUISITION_DATE")
_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


def period_of(tags: Mapping[str, str]) -> Period:
    """Return the period of a raster's tags: from the first to the last date of the first tag with one."""
    known = {key.upper(): value for key, value in tags.items()}
    for key in _TAGS:
        days = [day for found in _DATE.finditer(known.get(key, "")) for day in _days(*found.groups())]
        if days:
            return min(days), max(days)
    return UNKNOWN


def span(periods: Iterable[Period]) -> Period:
    """Return the period from the first to the last day of all that are known."""
    known = [period for period in periods if period != UNKNOWN]
    return (min(first for first, _ in known), max(last for _, last in known)) if known else UNKNOWN


def as_tags(period: Period) -> Mapping[str, str]:
    """Return the tag to write: none for an unknown period."""
    return {} if period == UNKNOWN else {TAG: f"{period[0]}..{period[1]}"}


def _days(year: str, month: str, day: str) -> Tuple[str, ...]:
    """Return a day, or the first and last day of a month; nothing for what is no date."""
    if not (1 <= int(month) <= 12 and int(year) > 0):
        return ()
    longest = calendar.monthrange(int(year), int(month))[1]
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{longest:02d}"
    return (f"{year}-{month}-{day}",) if 1 <= int(day) <= longest else ()
