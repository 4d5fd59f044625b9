"""A series of somebody else, from Bourbon's CSV files: brought to our steps, to be drawn beside ours."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .steps import CalendarStep

_POPULATION = "population"
#: What the newer and the older files call the standard deviation of the total.
_SPREADS = ("uncertainty", "uncertainty_std_total")


@dataclass(frozen=True)
class OtherStep:
    """A row: its day, its people, one standard deviation; None where the file has nothing."""

    day: date
    people: Optional[float]
    spread: Optional[float]


def read_other(path: str) -> Tuple[OtherStep, ...]:
    """Return the rows of a CSV file with ``date, population, uncertainty``, of the newer or older header.

    A standard deviation of 0, which a single date gives, is not known. EngineError for other files.
    """
    name = Path(path).name
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as problem:
        raise _not_read(name, str(problem)) from problem
    spread = next((key for key in _SPREADS if rows and key in rows[0]), None)
    if not rows or "date" not in rows[0] or _POPULATION not in rows[0] or spread is None:
        raise _not_read(name, "date, population, uncertainty")
    found: List[OtherStep] = []
    for number, row in enumerate(rows, start=2):
        try:
            text = (row["date"] or "").strip()
            day = date(int(text), 1, 1) if len(text) == 4 else date.fromisoformat(text[:10])
            people, error = (_value(row[key]) for key in (_POPULATION, spread))
        except ValueError as problem:
            raise _not_read(name, sentence("line {line}", line=number)) from problem
        found.append(OtherStep(day, people, error or None))
    return tuple(found)


def by_step(rows: Sequence[OtherStep], steps: Sequence[CalendarStep]) -> List[Optional[OtherStep]]:
    """Return for each step the first row whose day lies in it; None where none does."""
    return [
        next((row for row in rows if step.start.date() <= row.day < step.end.date()), None) for step in steps
    ]


def _value(text: Optional[str]) -> Optional[float]:
    value = float(text) if text and text.strip() else None
    return value if value is not None and value == value else None


def _not_read(name: str, why: str) -> EngineError:
    return EngineError(
        "other-series",
        sentence("{file} can't be read as a series of population: {why}.", file=name, why=why),
        "Choose a CSV file with the columns date, population and uncertainty.",
    )
