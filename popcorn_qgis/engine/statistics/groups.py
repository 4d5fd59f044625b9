"""Names of groups read as sex and ages: f_00, m_65_plus, women_15_to_49; which overlap; dependency ratios."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import List, Optional, Sequence, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence

FEMALE, MALE, BOTH = "f", "m", "t"
_SEXES = {
    **dict.fromkeys(("f", "female", "females", "fem", "women", "woman", "girls", "girl"), FEMALE),
    **dict.fromkeys(("m", "male", "males", "men", "man", "boys", "boy"), MALE),
    **dict.fromkeys(("t", "total", "both", "all", "persons", "people", "pop", "population", "p"), BOTH),
}
_FILLERS = {"age", "aged", "ages", "year", "years", "yr", "yrs", "y", "to", "and", "group", "of", "sexes"}
_OPEN = {"+", "plus", "over", "older", "up", "above"}
_UNDER = {"under", "below", "lt", "u", "younger"}
OLDEST = 120
#: Ages at which the dependency ratios cut: children below the first, the old from the second on.
WORKING, OLD = 15, 65


@dataclass(frozen=True)
class Group:
    """A group of people: ``low`` to ``high`` completed years, both in it; ``high`` infinite where open.

    ``sex`` is FEMALE, MALE or BOTH; empty where the name says neither sex nor age.
    """

    name: str
    sex: str = ""
    low: float = 0.0
    high: float = math.inf

    @property
    def ages(self) -> str:
        """Return the ages as people write them: 0, 1–4, 80+; empty for all ages."""
        if self.low == 0 and math.isinf(self.high):
            return ""
        if math.isinf(self.high):
            return f"{self.low:g}+"
        return f"{self.low:g}" if self.low == self.high else f"{self.low:g}–{self.high:g}"


def read_groups(names: Sequence[str]) -> Tuple[Group, ...]:
    """Return the groups in their order.

    A name with one age only begins there and ends before the next of its sex, the last is open: so f_00 is
    under 1, f_01 1 to 4, f_80 80 and over. Raises EngineError for a name twice, and for two groups that
    share people by their names.
    """
    parsed = [_parse(name) for name in names]
    groups: List[Group] = []
    for group, starts in parsed:
        later = [g.low for g, _ in parsed if g.sex == group.sex and g.low > group.low]
        groups.append(replace(group, high=min(later) - 1) if starts and later else group)
    for at, one in enumerate(groups):
        for other in groups[at + 1 :]:
            _refuse_overlap(one, other)
    return tuple(groups)


def _parse(name: str) -> Tuple[Group, bool]:
    """Return the group, its end still open, and whether its name has an age at which it begins only."""
    tokens = re.findall(r"[^\W\d_]+|\d+|\+", name.lower())
    sex, numbers, is_open, is_under = "", [], False, False
    for token in tokens:
        if token.isdigit():
            numbers += _ages(token)
        elif token in _SEXES and not sex:
            sex = _SEXES[token]
        elif token in _OPEN:
            is_open = True
        elif token in _UNDER:
            is_under = True
        elif token not in _FILLERS:
            return Group(name), False
    if len(numbers) > 2 or any(number > OLDEST for number in numbers) or not (sex or numbers):
        return Group(name), False
    sex = sex or BOTH
    if not numbers:
        return Group(name, sex), False
    if len(numbers) == 2:
        low, high = numbers
        return (Group(name, sex, low, high), False) if low <= high else (Group(name), False)
    if is_under:
        return Group(name, sex, 0, numbers[0] - 1), False
    return Group(name, sex, numbers[0]), not is_open


def _ages(digits: str) -> List[int]:
    """Return the ages in a run of digits: none in a year, two in 0004."""
    if len(digits) == 4:
        return [] if 1900 <= int(digits) <= 2100 else [int(digits[:2]), int(digits[2:])]
    return [int(digits)]


def _refuse_overlap(one: Group, other: Group) -> None:
    same_sex = BOTH in (one.sex, other.sex) or one.sex == other.sex
    meet = one.low <= other.high and other.low <= one.high
    if one.name == other.name or (one.sex and other.sex and same_sex and meet):
        raise EngineError(
            "groups-overlap",
            sentence(
                "The groups {one} and {other} hold the same people by their names.",
                one=one.name,
                other=other.name,
            ),
            "Choose groups of which everybody is in one only.",
        )


@dataclass(frozen=True)
class Ratios:
    """Dependants for each 100 people of 15 to 64 years: the young (under 15), the old (65 and over), both."""

    young: float
    old: float

    @property
    def both(self) -> float:
        return self.young + self.old


def can_tell_ratios(groups: Sequence[Group]) -> bool:
    """Tell whether all groups have ages, and no group reaches over 15 or 65."""
    parts = [_part_of_life(group) for group in groups]
    return None not in parts and set(parts) == {0, 1, 2}


def ratios(groups: Sequence[Group], people: np.ndarray) -> Optional[Ratios]:
    """Return the dependency ratios of ``people`` float64 [groups]; None where they can't be told."""
    if not can_tell_ratios(groups):
        return None
    parts = np.array([_part_of_life(group) for group in groups])
    young, working, old = (float(people[parts == part].sum()) for part in range(3))
    return Ratios(100 * young / working, 100 * old / working) if working > 0 else None


def _part_of_life(group: Group) -> Optional[int]:
    """Return 0 for children, 1 for working age, 2 for the old; None where the group is in several."""
    if not group.sex:
        return None
    first, last = (
        sum(group.low >= cut for cut in (WORKING, OLD)),
        sum(group.high >= c for c in (WORKING, OLD)),
    )
    return first if first == last else None
