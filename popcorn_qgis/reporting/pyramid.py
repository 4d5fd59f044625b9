"""Population pyramids as plain SVG text: women to the right, men to the left, the oldest on top.

Standard library and Python 3.9 only, so that both processes draw alike. Texts come from the caller.
"""

from __future__ import annotations

import html
import math
from dataclasses import dataclass
from typing import List, Sequence

from .charts import nice_ticks, number
from .svg import COLOURS, INK, QUIET, RULE, WIDTH, drawing, text_at

HEIGHT, MIDDLE = 320.0, 44.0
TOP, BOTTOM, SIDE = 52.0, 44.0, 16.0
#: Years that an open group is drawn with, at least; else as many as the group below it.
OPEN_YEARS = 5.0


@dataclass(frozen=True)
class Bar:
    """People of one sex from ``low`` to ``high`` completed years (both in it; infinite where open)."""

    low: float
    high: float
    people: float
    text: str


def pyramid(
    left: Sequence[Bar],
    right: Sequence[Bar],
    names: Sequence[str],
    title: str,
    x_title: str,
    *,
    plain: bool = False,
) -> str:
    """Return the pyramid: each bar as long as its people per year of age, as high as its years.

    So that its area is its people, whatever the groups. ``names`` are those of the left and right side.
    ``plain`` leaves out what bars say under the pointer: pages with thousands of pyramids stay small.
    """
    top_age = max((_end(bar, side) for side in (left, right) for bar in side), default=1.0)
    most = max((_per_year(bar, side) for side in (left, right) for bar in side), default=0.0) or 1.0
    ticks = [tick for tick in nice_ticks(0.0, most, 3) if tick <= most * 1.02]
    room = (WIDTH - MIDDLE) / 2 - SIDE

    def y(age: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * age / top_age

    parts: List[str] = []
    for sign, side, colour, name in ((-1, left, COLOURS[3], names[0]), (1, right, COLOURS[0], names[1])):
        axis = WIDTH / 2 + sign * MIDDLE / 2
        for tick in ticks:
            x = axis + sign * room * tick / most
            parts.append(f'<path d="M{x:.1f} {TOP:g}V{HEIGHT - BOTTOM:g}" stroke="{RULE}" fill="none"/>')
            parts.append(text_at(x, HEIGHT - BOTTOM + 16, number(tick), "middle", QUIET))
        steps = []
        for bar in side:
            length = room * _per_year(bar, side) / most
            start, end = y(_end(bar, side)), y(bar.low)
            x = axis if sign > 0 else axis - length
            if plain:
                steps.append(f"M{x:.0f} {start:.0f}h{length:.0f}V{end - 0.8:.1f}h{-length:.0f}z")
                continue
            said = html.escape(f"{bar.text}: {number(round(bar.people, 1))}")
            parts.append(
                f'<rect x="{x:.1f}" y="{start + 0.4:.1f}" width="{length:.1f}" '
                f'height="{max(end - start - 0.8, 0.4):.1f}" fill="{colour}"><title>{said}</title></rect>'
            )
        if steps:
            parts.append(f'<path d="{"".join(steps)}" fill="{colour}"/>')
        parts.append(text_at(axis + sign * room / 2, TOP - 8, name, "middle", INK))
    for age in nice_ticks(0.0, top_age, 8):
        if age <= top_age:
            parts.append(text_at(WIDTH / 2, y(age) + 4, f"{age:g}", "middle", QUIET))
    parts.append(text_at(WIDTH / 2, HEIGHT - 8, x_title, "middle", QUIET))
    return drawing(title, HEIGHT, parts)


def _end(bar: Bar, side: Sequence[Bar]) -> float:
    """Return the age at which a bar ends; that of an open one is drawn as long as the one below."""
    if math.isfinite(bar.high):
        return bar.high + 1
    below = [other.high + 1 - other.low for other in side if other.high + 1 == bar.low]
    return bar.low + max(OPEN_YEARS, *below, 0.0)


def _per_year(bar: Bar, side: Sequence[Bar]) -> float:
    return bar.people / (_end(bar, side) - bar.low)
