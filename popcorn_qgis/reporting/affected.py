"""The colours of people affected, the same in layers and on pages: classes of a hazard, shares of zones."""

from __future__ import annotations

from typing import Optional

#: From the worst class to the mildest; more classes share them.
CLASS_COLOURS = ("#7a0c2e", "#c1272d", "#ef6548", "#fb9a3c", "#fdc65a", "#fde58a")
ONE_CLASS, UNKNOWN, NO_CLASS = "#ef6548", "#c9c6cf", "#b57edc"

#: Per cent of a zone's people who are inside: the ends of the classes, and the colours, nobody first.
SHARE_BREAKS = (0.0, 5.0, 10.0, 25.0, 50.0, 75.0)
SHARE_COLOURS = ("#f4f1ea", "#fde4cf", "#fdc49a", "#f7905f", "#dd4f3f", "#a81c33", "#5c0d2b")
NO_DATA = "#d9d9d9"


def class_colour(kind: str, at: int, classes: int) -> str:
    """Return the colour of a class: the one ``at`` of ``classes``, the worst 0; by its kind else."""
    if kind == "unknown":
        return UNKNOWN
    if kind == "no class":
        return NO_CLASS
    if classes == 1:
        return ONE_CLASS
    return CLASS_COLOURS[round(at * (len(CLASS_COLOURS) - 1) / (classes - 1))]


def share_class(percent: Optional[float]) -> int:
    """Return the position of a zone's colour; that of NO_DATA, after the others, where nothing is known."""
    if percent is None:
        return len(SHARE_COLOURS)
    return sum(percent > end for end in SHARE_BREAKS)
