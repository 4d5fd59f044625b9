"""The classes of a hazard: how they are called, and which of two is worse."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterable, List, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

CLASS, NO_CLASS, UNKNOWN, OUTSIDE = "class", "no class", "unknown", "outside"
#: How the rows that are no class of the hazard's own are called.
NAMES = {
    NO_CLASS: sentence("no class given"),
    UNKNOWN: sentence("hazard unknown"),
    OUTSIDE: sentence("outside"),
}
MOST_CLASSES = 50

_WHOLE = re.compile(r"[+-]?\d+\.0*")


@dataclass(frozen=True)
class HazardClass:
    """A class: what it is called, and its ``kind``: CLASS, NO_CLASS or UNKNOWN."""

    name: str
    kind: str = CLASS

    @property
    def is_hazard(self) -> bool:
        """Whether who is in it is in the hazard."""
        return self.kind in (CLASS, NO_CLASS)


def class_name(text: str) -> str:
    """Return a class as people write it: ``3`` where a field of numbers says 3.0."""
    text = text.strip()
    return text.partition(".")[0].lstrip("+") if _WHOLE.fullmatch(text) else text


def ordered(found: Iterable[str], order: Sequence[str]) -> List[str]:
    """Return the classes, the worst first: as ``order`` has them, or sorted where there is none.

    Classes of the order that do not occur stay: they have nobody. Raises EngineError for a class that the
    order lacks or has twice.
    """
    there = sorted(set(found), key=_natural)
    if not order:
        return there
    wanted = [class_name(name) for name in order]
    twice = next((name for name in wanted if wanted.count(name) > 1), None)
    if twice is not None:
        raise EngineError(
            "class-order",
            sentence("The order of the classes has “{name}” twice.", name=twice),
            "Name each class once.",
        )
    missing = [name for name in there if name not in wanted]
    if missing:
        raise EngineError(
            "class-order",
            sentence("The order of the classes lacks “{name}”, which the hazard has.", name=missing[0]),
            sentence("Put every class into it, the worst first: {classes}.", classes=", ".join(there)),
        )
    return wanted


def say_classes(classes: Sequence[HazardClass], report: Report) -> None:
    """Log the classes, the worst first."""
    names = ", ".join(one.name for one in classes)
    report.log(sentence("Classes, the worst first: {classes}.", classes=names))


def _natural(name: str) -> Tuple[int, float, str]:
    try:
        return 0, float(name), ""
    except ValueError:
        return 1, 0.0, name.lower()
