"""A series cut into calendar steps: which dates each step has, and which radar goes with each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timezone
from typing import Dict, List, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..io.series import Member, Series

#: Sentinel-1 that is further from its Sentinel-2 in time shows another season.
FAR_APART_DAYS = 60
SEASONS = ("winter", "spring", "summer", "autumn")
_MONTHS_OF = {"year": 12, "season": 3, "quarter": 3, "month": 1}


@dataclass(frozen=True)
class Dated:
    """One date of a step: Sentinel-2, the nearest Sentinel-1, or one of them alone."""

    middle: datetime
    s2: Optional[Member]
    s1: Optional[Member]

    @property
    def label(self) -> str:
        """The day as 2021-04-05."""
        return self.middle.date().isoformat()

    @property
    def season(self) -> str:
        """The season of the year, by the month, of whatever year."""
        return SEASONS[self.middle.month % 12 // 3]


@dataclass(frozen=True)
class CalendarStep:
    """From ``start`` to before ``end``, UTC, with its dates by time."""

    label: str
    start: datetime
    end: datetime
    dates: Tuple[Dated, ...]


def calendar_steps(series: Series, kind: str, first_day: str, end_day: str) -> Tuple[CalendarStep, ...]:
    """Return every step between the days, also those without a date.

    ``kind`` is one of STEPS; a winter begins in December, and is called after that year. A member belongs to
    the step that its middle lies in. Raises EngineError for days that are none, or hold no date.
    """
    dates = _dated(series)
    first = _day(first_day) or min(dated.middle for dated in dates)
    end = _day(end_day)
    at = _start_of(kind, first)
    steps: List[CalendarStep] = []
    last = max(dated.middle for dated in dates)
    while (at < end) if end is not None else (at <= last):
        after = _next(kind, at)
        inside = tuple(
            d
            for d in dates
            if at <= d.middle < after and first <= d.middle and (end is None or d.middle < end)
        )
        steps.append(CalendarStep(_label(kind, at), at, after, inside))
        at = after
    if not any(step.dates for step in steps):
        raise EngineError(
            "no-dates",
            sentence(
                "The series has no date from {first} on, up to before {end}: it shows {from_day} to "
                "{to_day}.",
                first=first.date(),
                end=end.date() if end is not None else "…",
                from_day=min(dated.label for dated in dates),
                to_day=max(dated.label for dated in dates),
            ),
            "Give days that the series has, or leave them empty.",
        )
    return tuple(steps)


def _dated(series: Series) -> List[Dated]:
    optical = [member for member in series.members if member.layer == "s2"]
    radar = [member for member in series.members if member.layer in ("s1", "s1_asc", "s1_desc")]
    if not optical and not radar:
        raise EngineError(
            "no-imagery",
            sentence(
                "The series holds no imagery that population can be mapped from: its layers are {layers}.",
                layers=", ".join(sorted({member.layer for member in series.members})),
            ),
            "Choose a series with Sentinel-2 (L2A), Sentinel-1, or both.",
        )
    if not optical:
        return [Dated(_middle(member), None, member) for member in radar]
    found = []
    for member in optical:
        nearest = min(radar, key=lambda one: abs(_middle(one) - _middle(member)), default=None)
        if nearest is not None and abs(_middle(nearest) - _middle(member)).days > FAR_APART_DAYS:
            nearest = None
        found.append(Dated(_middle(member), member, nearest))
    return sorted(found, key=lambda dated: dated.middle)


def strata(before: Sequence[Dated], after: Sequence[Dated]) -> List[Tuple[List[int], List[int]]]:
    """Return the positions of the dates on both sides, season by season, of the seasons that both have."""
    seasons: Dict[str, Tuple[List[int], List[int]]] = {}
    for side, dates in enumerate((before, after)):
        for position, dated in enumerate(dates):
            seasons.setdefault(dated.season, ([], []))[side].append(position)
    return [both for _, both in sorted(seasons.items()) if both[0] and both[1]]


def _middle(member: Member) -> datetime:
    return member.start + (member.end - member.start) / 2


def _start_of(kind: str, moment: datetime) -> datetime:
    months = _MONTHS_OF[kind]
    shift = 1 if kind == "season" else 0  # seasons begin in December, March, June, September
    number = moment.year * 12 + moment.month - 1 + shift
    return _month(number - number % months - shift)


def _next(kind: str, start: datetime) -> datetime:
    return _month(start.year * 12 + start.month - 1 + _MONTHS_OF[kind])


def _month(number: int) -> datetime:
    return datetime(number // 12, number % 12 + 1, 1, tzinfo=timezone.utc)


def _label(kind: str, start: datetime) -> str:
    if kind == "year":
        return str(start.year)
    if kind == "season":
        return f"{start.year}-{SEASONS[start.month % 12 // 3]}"
    if kind == "quarter":
        return f"{start.year}-Q{start.month // 3 + 1}"
    return f"{start.year}-{start.month:02d}"


def _day(text: str) -> Optional[datetime]:
    if not text.strip():
        return None
    try:
        found = date.fromisoformat(text.strip())
    except ValueError as problem:
        raise EngineError(
            "day", sentence("“{text}” is no day.", text=text), "Write it as 2021-04-05."
        ) from problem
    return datetime(found.year, found.month, found.day, tzinfo=timezone.utc)
