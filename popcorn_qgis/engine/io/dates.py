"""The days that a raster shows, as its tags tell them; with them QGIS steps through time."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from typing import Iterable, Mapping, Optional, Tuple

from ...contract.sentences import sentence
from ..feedback import Report

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


#: Tags that hold the day of an acquisition, the most exact first.
DAY_TAGS = ("DATE", "ACQUISITION_DATE", "SENSING_TIME", "DATETIME", "DATE_START", "MONTH", TAG)
#: When the file was written: only where nothing else tells a day.
WRITTEN = "TIFFTAG_DATETIME"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TAG_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)[-:/.]?(\d\d)(?:[-:/.]?(\d\d))?(?!\d*\.\d)")
#: Patterns of days in names, in the order in which they are tried; the groups are named.
_NAME_DAYS = tuple(
    re.compile(pattern.replace("MONTH", "|".join(_MONTHS)), re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:T\d{4,6})?(?!\d)",
        r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)\d{4}(?:\d\d)?(?!\d)",
        r"(?<!\d)(?P<y>(?:19|20)\d\d)[-_. ](?P<m>\d{1,2})[-_. ](?P<d>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<d>\d{1,2})[-_. ]?(?P<b>MONTH)[a-z]*[-_. ]?(?P<y>20\d\d)(?!\d)",
        r"(?<!\d)(?P<y>20\d\d)[-_. ]?(?P<b>MONTH)[a-z]*[-_. ]?(?P<d>\d{1,2})(?!\d)",
        r"(?<!\d)(?P<d>\d\d)[-_. ](?P<m>\d\d)[-_. ](?P<y>20\d\d)(?!\d)",
        r"(?<!\d)(?P<d>\d\d)(?P<m>\d\d)(?P<y>20\d\d)(?!\d)",
        r"(?<!\d)(?P<y>20\d\d)[-_. ]?(?P<j>[0-3]\d\d)(?!\d)",
        r"(?<!\d)(?P<y>20\d\d)[-_. ](?P<m>\d\d)(?!\d)",
        r"(?<!\d)(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?!\d)",
        r"(?<![a-z])(?P<b>MONTH)[a-z]*[-_. ]?(?P<y>20\d\d)(?!\d)",
        r"(?<!\d)(?P<y>20\d\d)[-_. ]?(?P<b>MONTH)",
    )
)


@dataclass(frozen=True)
class Day:
    """The day of an acquisition, and what told it: "tag", "name" or "written" (the file's own day)."""

    day: date
    told_by: str
    other: Optional[date] = None  # what the name says where the tag says something else


def day_of(tags: Mapping[str, str], name: str) -> Optional[Day]:
    """Return the day of an acquisition: of its tags, else of its name, else when the file was written.

    A month counts as its 15th. None where nothing tells a day.
    """
    known = {key.upper(): value for key, value in tags.items()}
    named = day_in_name(name)
    for key in DAY_TAGS:
        found = _TAG_DAY.search(known.get(key, ""))
        day = _day(found[1], found[2], found[3] or "15") if found else None
        if found is not None and day is not None:
            differs = named is not None and (named.year, named.month) != (day.year, day.month)
            return Day(day, "tag", named if differs and key in DAY_TAGS[:4] else None)
    if named is not None:
        return Day(named, "name")
    found = _TAG_DAY.search(known.get(WRITTEN, ""))
    day = _day(found[1], found[2], found[3] or "15") if found else None
    return None if day is None else Day(day, "written")


def tell_doubt(found: Optional[Day], name: str, report: Report) -> None:
    """Say where a day is only that of the file, and where tag and name disagree."""
    if found is None:
        return
    if found.told_by == "written":
        report.log(
            sentence(
                "{file}: neither a tag nor its name tells its day; taken from when it was written, {day}.",
                file=name,
                day=found.day,
            )
        )
    elif found.other is not None:
        report.warning(
            sentence(
                "{file}: its tag says {day}, its name {other}; the tag is taken.",
                file=name,
                day=found.day,
                other=found.other,
            )
        )


@dataclass(frozen=True)
class Times:
    """When an acquisition or a composite was seen: UTC, ``end`` exclusive. ``exact``: to the second."""

    start: datetime
    end: datetime
    exact: bool


#: Tags that may hold the time of day, the most exact first.
_TIME_TAGS = ("TIME", "SENSING_TIME", "DATE", "ACQUISITION_DATE", "DATETIME", "DATE_START")
_CLOCK = re.compile(
    r"(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)[T _](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?"
    r"(?:Z|([+-]\d\d):?(\d\d))?(?!\d)",
    re.IGNORECASE,
)


def times_of(tags: Mapping[str, str], name: str) -> Optional[Times]:
    """Return when a raster was seen: to the second where a tag or its name say it, else its day or month.

    A time without a zone is UTC. Where tag and name tell different days, the tag counts. None where nothing
    tells a day.
    """
    known = {key.upper(): value for key, value in tags.items()}
    found = day_of(tags, name)
    if found is None:
        return None
    for text in (*(known.get(key, "") for key in _TIME_TAGS), name):
        moment = moment_in(text)
        if moment is not None and abs((moment.date() - found.day).days) <= 1:
            return Times(moment, moment + timedelta(seconds=1), True)
    first, last = period_of(tags)
    if first:
        return Times(*whole_days(date.fromisoformat(first), date.fromisoformat(last)), False)
    named, exact = _named_day(name)
    if named == found.day and not exact:
        longest = calendar.monthrange(named.year, named.month)[1]
        return Times(*whole_days(named.replace(day=1), named.replace(day=longest)), False)
    return Times(*whole_days(found.day, found.day), False)


def moment_in(text: Optional[str]) -> Optional[datetime]:
    """Return the first time of day with its day in a text, UTC; None where there is none."""
    for found in _CLOCK.finditer(text or ""):
        *parts, second, east, east_minutes = found.groups()
        year, month, day, hour, minute = (int(part) for part in parts)
        try:
            moment = datetime(year, month, day, hour, minute, int(second or 0), tzinfo=timezone.utc)
        except ValueError:
            continue
        if east:
            minutes = int(east) * 60 + (int(east_minutes) if int(east) >= 0 else -int(east_minutes))
            moment -= timedelta(minutes=minutes)
        return moment
    return None


def whole_days(first: date, last: date) -> Tuple[datetime, datetime]:
    """Return start and end of a period whose first and last day both belong to it."""
    start, end = (datetime.combine(day, time(), timezone.utc) for day in (first, last + timedelta(days=1)))
    return start, end


def day_in_name(name: str) -> Optional[date]:
    """Return the first day in a file's name, in any usual pattern; a month counts as its 15th."""
    return _named_day(name)[0]


def _named_day(name: str) -> Tuple[Optional[date], bool]:
    """Return the first day in a name, and whether it is a day: a month counts as its 15th."""
    for pattern in _NAME_DAYS:
        for found in pattern.finditer(name):
            parts = {"m": "", "d": "15", **found.groupdict()}
            if parts.get("j"):
                day = _day_of_year(int(parts["y"]), int(parts["j"]))
            else:
                month = parts["m"] or str(_MONTHS.index(str(parts["b"]).lower()[:3]) + 1)
                day = _day(parts["y"], month, parts["d"])
            if day is not None:
                return day, "d" in found.groupdict() or bool(parts.get("j"))
    return None, False


def _day(year: str, month: str, day: str) -> Optional[date]:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _day_of_year(year: int, number: int) -> Optional[date]:
    longest = 366 if calendar.isleap(year) else 365
    return date.fromordinal(date(year, 1, 1).toordinal() + number - 1) if 1 <= number <= longest else None


def _days(year: str, month: str, day: str) -> Tuple[str, ...]:
    """Return a day, or the first and last day of a month; nothing for what is no date."""
    if not (1 <= int(month) <= 12 and int(year) > 0):
        return ()
    longest = calendar.monthrange(int(year), int(month))[1]
    if day is None:
        return f"{year}-{month}-01", f"{year}-{month}-{longest:02d}"
    return (f"{year}-{month}-{day}",) if 1 <= int(day) <= longest else ()
