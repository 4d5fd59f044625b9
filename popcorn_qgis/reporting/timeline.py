"""A time line as plain SVG text: a lane for each layer, a stroke for each look, darker where it was clearer.

Standard library and Python 3.9 only, so that both processes draw alike. Texts come from the caller.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import date, timedelta
from typing import List, Optional, Sequence, Tuple

from .svg import RULE, WIDTH, drawing, text_at

LEFT, RIGHT, TOP, LANE = 108.0, 20.0, 44.0, 34.0
#: From which clear share on, and its colour; a look without a mask has the last one.
SHADES = ((0.8, "#155e5a"), (0.5, "#4c9d97"), (0.2, "#a6d0cc"), (0.0, "#d9d4de"))
NO_MASK, GAP = "#7388ba", "#fbe3d6"


@dataclass(frozen=True)
class Mark:
    """A look: its day, how much of the area was clear (None: nothing tells), its tooltip."""

    day: date
    clear: Optional[float]
    text: str


@dataclass(frozen=True)
class Lane:
    """The looks of a layer, and the times without one, first day and the day after the last."""

    name: str
    marks: Sequence[Mark]
    gaps: Sequence[Tuple[date, date]]


def time_line(lanes: Sequence[Lane], first: date, end: date, title: str, key: Sequence[str]) -> str:
    """Return the lanes from ``first`` to before ``end``; ``key`` are the texts of SHADES, NO_MASK and GAP."""
    days = max((end - first).days, 1)
    height = TOP + LANE * len(lanes) + 70

    def x(day: date) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * min(max((day - first).days, 0), days) / days

    parts: List[str] = []
    bottom = TOP + LANE * len(lanes)
    for day, text in _ticks(first, end):
        parts.append(f'<path d="M{x(day):.1f} {TOP}V{bottom + 4:.1f}" stroke="{RULE}" fill="none"/>')
        parts.append(text_at(x(day), bottom + 18, text, "middle"))
    for row, lane in enumerate(lanes):
        top = TOP + LANE * row + 4
        for start, stop in lane.gaps:
            parts.append(
                f'<rect x="{x(start):.1f}" y="{top:.1f}" width="{max(x(stop) - x(start), 1):.1f}" '
                f'height="{LANE - 8:.1f}" fill="{GAP}"><title>{start} – {stop}</title></rect>'
            )
        for mark in lane.marks:
            parts.append(
                f'<path d="M{x(mark.day):.1f} {top:.1f}v{LANE - 8:.1f}" stroke="{_shade(mark.clear)}" '
                f'stroke-width="2"><title>{html.escape(mark.text)}</title></path>'
            )
        parts.append(text_at(LEFT - 8, top + LANE / 2, lane.name, "end"))
    colours = [colour for _, colour in SHADES] + [NO_MASK, GAP]
    left, step = 16.0, (WIDTH - 32) / len(colours)
    for colour, text in zip(colours, key):
        parts.append(f'<rect x="{left:.1f}" y="{bottom + 36:.1f}" width="12" height="12" fill="{colour}"/>')
        parts.append(text_at(left + 17, bottom + 46, text, size=10.5))
        left += step
    return drawing(title, height, parts)


def _shade(clear: Optional[float]) -> str:
    return NO_MASK if clear is None else next(colour for least, colour in SHADES if clear >= least)


def _ticks(first: date, end: date) -> List[Tuple[date, str]]:
    """Return the firsts of months, quarters or years, at most about a dozen."""
    months = (end.year - first.year) * 12 + end.month - first.month + 1
    step = next((step for step in (1, 3, 6, 12, 24, 60) if months <= 12 * step), 60)
    ticks: List[Tuple[date, str]] = []
    year, month = first.year, 1
    while date(year, month, 1) < end:
        day = date(year, month, 1)
        if day >= first - timedelta(days=1):
            ticks.append((day, f"{day:%Y-%m}" if step < 12 else f"{day:%Y}"))
        month += step
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return ticks
