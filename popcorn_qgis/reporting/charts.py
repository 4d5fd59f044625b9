"""Charts as plain SVG text: scatter, bars, histogram, lines; no script, no network, prints well.

Standard library and Python 3.9 only, so that both processes draw alike. Texts come from the caller.
"""

from __future__ import annotations

import html
import math
from dataclasses import dataclass
from typing import Callable, List, Sequence, Tuple

from ..contract.sentences import Sentence, numeral
from .svg import COLOURS, QUIET, RULE, WIDTH, drawing, text_at

HEIGHT = 400.0
LEFT, RIGHT, TOP, BOTTOM = 76.0, 36.0, 44.0, 52.0
MOST_BARS = 60

Scale = Callable[[float], float]
Ring = Sequence[Tuple[float, float]]


@dataclass(frozen=True)
class Point:
    """A dot of a scatter, and what its tooltip says."""

    x: float
    y: float
    text: str = ""


@dataclass(frozen=True)
class Shape:
    """An area of a map: its rings (holes too) in map units, its class in the key, its tooltip."""

    rings: Sequence[Ring]
    kind: int
    text: str = ""


@dataclass(frozen=True)
class Series:
    """Values with a name for the key; a value that is not finite is left out."""

    name: str
    values: Sequence[float]


def scatter(
    points: Sequence[Point], title: str, x_title: str, y_title: str, *, agree: str = "", counts: bool = False
) -> str:
    """Return dots; with ``agree``, both axes are alike and a 1:1 line carries that text.

    ``counts`` draws from 0 on in steps of ten, for numbers of people that span orders of magnitude.
    """
    shown = [p for p in points if math.isfinite(p.x) and math.isfinite(p.y)]
    xs, ys = [p.x for p in shown], [p.y for p in shown]
    if agree:
        xs = ys = xs + ys
    across, up = _Axis.of(xs, counts), _Axis.of(ys, counts)
    x, y = across.scale(LEFT, WIDTH - RIGHT), up.scale(HEIGHT - BOTTOM, TOP)
    parts = _frame(across, up, x, y, x_title, y_title)
    if agree:
        low, high = max(across.low, up.low), min(across.high, up.high)
        parts.append(
            f'<path d="M{x(low):.1f} {y(low):.1f}L{x(high):.1f} {y(high):.1f}" stroke="{QUIET}" '
            'stroke-dasharray="5 4" fill="none"/>'
        )
        parts.append(text_at(x(high) - 40, y(high) + 12, agree, "end", QUIET))
    parts.append(f'<g fill="{COLOURS[0]}" fill-opacity=".6">')
    dots = {(round(x(p.x), 1), round(y(p.y), 1)): p.text for p in shown}  # those that coincide, once
    for (left, top), text in dots.items():
        said = f"<title>{html.escape(text)}</title>" if text else ""
        parts.append(f'<circle cx="{left}" cy="{top}" r="3.5">{said}</circle>')
    parts.append("</g>")
    return drawing(title, HEIGHT, parts)


def bars(names: Sequence[str], series: Sequence[Series], title: str, x_title: str) -> str:
    """Return horizontal bars: one group for each name, in its order, one bar for each series.

    Values of at least 0. At most the first MOST_BARS names are drawn; the caller says so where it matters.
    """
    names = names[:MOST_BARS]
    bar = 16.0 if len(series) == 1 else 9.0
    group = bar * len(series) + 8.0
    top = TOP + (22.0 if len(series) > 1 else 0.0)
    height = top + group * max(len(names), 1) + BOTTOM
    left = LEFT + 7.0 * max(0, min(24, max((len(n) for n in names), default=0)) - 8)
    values = [v for s in series for v in s.values[: len(names)] if math.isfinite(v)]
    axis = _Axis.of([0.0, *values])
    x = axis.scale(left, WIDTH - 70)
    parts = []
    for tick in axis.ticks:
        parts.append(
            f'<path d="M{x(tick):.1f} {top:.1f}V{height - BOTTOM + 4:.1f}" stroke="{RULE}" fill="none"/>'
        )
        parts.append(text_at(x(tick), height - BOTTOM + 18, number(tick), "middle"))
    for row, name in enumerate(names):
        start = top + row * group + 4
        parts.append(text_at(left - 8, start + (group - 8) / 2 + 4, _short(name, 24), "end"))
        for at, one in enumerate(series):
            value = one.values[row]
            if not math.isfinite(value):
                continue
            y, end = start + at * bar, x(value)
            said = html.escape(f"{name}, {one.name}: {number(value)}")
            parts.append(
                f'<rect x="{left:.1f}" y="{y:.1f}" width="{max(end - left, 0):.1f}" height="{bar - 1:.1f}" '
                f'fill="{COLOURS[at]}"><title>{said}</title></rect>'
            )
            size = 11 if len(series) == 1 else 8
            parts.append(text_at(end + 4, y + bar / 2 + size / 3, number(value), size=size))
    parts.append(text_at((left + WIDTH - RIGHT) / 2, height - 12, x_title, "middle", QUIET))
    return drawing(title, height, [*_key(series, left), *parts])


def histogram(values: Sequence[float], title: str, x_title: str, y_title: str, *, bins: int = 20) -> str:
    """Return how often values fall into ``bins`` classes of equal width."""
    known = [v for v in values if math.isfinite(v)]
    across = _Axis.of(known)
    width = (across.high - across.low) / bins
    often = [0] * bins
    for value in known:
        often[min(int((value - across.low) / width), bins - 1)] += 1
    up = _Axis.of([0.0, *map(float, often)])
    x, y = across.scale(LEFT, WIDTH - RIGHT), up.scale(HEIGHT - BOTTOM, TOP)
    parts = _frame(across, up, x, y, x_title, y_title)
    for at, count in enumerate(often):
        left, right = x(across.low + at * width), x(across.low + (at + 1) * width)
        parts.append(
            f'<rect x="{left + 0.5:.1f}" y="{y(count):.1f}" width="{right - left - 1:.1f}" '
            f'height="{y(0.0) - y(count):.1f}" fill="{COLOURS[0]}"><title>{count}</title></rect>'
        )
    return drawing(title, HEIGHT, parts)


def lines(x_values: Sequence[float], series: Sequence[Series], title: str, x_title: str, y_title: str) -> str:
    """Return a line for each series over the same ``x_values``."""
    across = _Axis.of(x_values, tight=True)
    up = _Axis.of([v for s in series for v in s.values if math.isfinite(v)])
    x, y = across.scale(LEFT, WIDTH - RIGHT), up.scale(HEIGHT - BOTTOM, TOP + 16)
    parts = _frame(across, up, x, y, x_title, y_title)
    for at, one in enumerate(series):
        path, pen = "", "M"
        for place, value in zip(x_values, one.values):
            if math.isfinite(value):
                path, pen = f"{path}{pen}{x(place):.1f} {y(value):.1f}", "L"
            else:
                pen = "M"
        parts.append(f'<path d="{path}" stroke="{COLOURS[at]}" stroke-width="2" fill="none"/>')
    return drawing(title, HEIGHT, [*_key(series, LEFT), *parts])


def curve(
    labels: Sequence[str],
    series: Sequence[Series],
    low: Sequence[float],
    high: Sequence[float],
    title: str,
    y_title: str,
) -> str:
    """Return values step by step, the first series with the band ``low`` … ``high``; broken where unknown.

    All have one entry a label. A step without neighbours, and one without a band, is a dot alone.
    """
    values = [v for s in (*series, Series("", low), Series("", high)) for v in s.values if math.isfinite(v)]
    up = _Axis.of([0.0, *values])
    y = up.scale(HEIGHT - BOTTOM, TOP + 16)
    step = (WIDTH - LEFT - RIGHT) / max(len(labels), 1)
    places = [LEFT + step * (at + 0.5) for at in range(len(labels))]
    parts = _rules(up, y, WIDTH - RIGHT, y_title)
    every = max(1, math.ceil(len(labels) * 64 / (WIDTH - LEFT - RIGHT)))
    for at in range(0, len(labels), every):
        parts.append(text_at(places[at], HEIGHT - BOTTOM + 18, labels[at], "middle"))
    for run in runs([math.isfinite(a) and math.isfinite(b) for a, b in zip(low, high)]):
        there = [f"{places[at]:.1f} {y(high[at]):.1f}" for at in run]
        back = [f"{places[at]:.1f} {y(low[at]):.1f}" for at in reversed(run)]
        path = f"M{'L'.join([*there, *back])}z"
        parts.append(
            f'<path d="{path}" fill="{COLOURS[0]}" fill-opacity=".2" stroke="{COLOURS[0]}" '
            'stroke-opacity=".5"/>'
        )
    for number_of, one in enumerate(series):
        colour = COLOURS[number_of]
        for run in runs([math.isfinite(value) for value in one.values]):
            path = "L".join(f"{places[at]:.1f} {y(one.values[at]):.1f}" for at in run)
            parts.append(f'<path d="M{path}" stroke="{colour}" stroke-width="2" fill="none"/>')
            parts += [
                f'<circle cx="{places[at]:.1f}" cy="{y(one.values[at]):.1f}" r="3.5" fill="{colour}">'
                f"<title>{html.escape(f'{labels[at]}: {number(one.values[at])}')}</title></circle>"
                for at in run
            ]
    return drawing(title, HEIGHT, [*_key(series, LEFT), *parts])


def runs(there: Sequence[bool]) -> List[List[int]]:
    """Return the positions that follow one another, run by run."""
    runs: List[List[int]] = []
    for at, yes in enumerate(there):
        if yes and runs and runs[-1][-1] == at - 1:
            runs[-1].append(at)
        elif yes:
            runs.append([at])
    return runs


def areas(shapes: Sequence[Shape], key: Sequence[Tuple[str, str]], title: str) -> str:
    """Return a map of areas, north up, each in the colour of its class; ``key`` has (colour, text) by class.

    Places are rounded to a quarter of a pixel and written as steps: maps of thousands of areas stay small.
    """
    places = [place for shape in shapes for ring in shape.rings for place in ring]
    west, east = min((x for x, _ in places), default=0.0), max((x for x, _ in places), default=1.0)
    south, north = min((y for _, y in places), default=0.0), max((y for _, y in places), default=1.0)
    room = WIDTH - 32.0
    scale = min(room / max(east - west, 1e-9), 460.0 / max(north - south, 1e-9))  # pixels per map unit
    top, bottom = TOP, TOP + (north - south) * scale
    left = (WIDTH - (east - west) * scale) / 2
    parts = []
    for shape in shapes:
        path = ""
        for ring in shape.rings:
            at = [
                (round((left + (x - west) * scale) * 4), round((top + (north - y) * scale) * 4))
                for x, y in ring
            ]
            steps = [(x - a, y - b) for (a, b), (x, y) in zip(at, at[1:]) if (a, b) != (x, y)]
            if len(steps) > 2:
                path += f"M{at[0][0]} {at[0][1]}l" + " ".join(f"{x} {y}" for x, y in steps) + "z"
        said = f"<title>{html.escape(shape.text)}</title>" if shape.text else ""
        parts.append(f'<path d="{path}" fill="{key[shape.kind][0]}">{said}</path>' if path else "")
    style = f'stroke="{QUIET}" stroke-width="{1.6 if len(shapes) < 500 else 0.7}" fill-rule="evenodd"'
    drawn = f'<g transform="scale(.25)" {style}>{"".join(parts)}</g>'
    entries, x, y = [], 16.0, bottom + 26
    for colour, text in key:
        length = 34 + 6.8 * len(text)
        if x + length > WIDTH and x > 16:
            x, y = 16.0, y + 22
        entries.append(
            f'<rect x="{x:.1f}" y="{y - 10:.1f}" width="14" height="12" fill="{colour}" stroke="{QUIET}" '
            f'stroke-width=".5"/>{text_at(x + 20, y, text)}'
        )
        x += length
    return drawing(title, y + 16, [drawn, *entries])


def nice_ticks(low: float, high: float, about: int = 5) -> List[float]:
    """Return round numbers (1, 2 or 5 times a power of ten apart) that enclose ``low`` … ``high``."""
    if not high > low:
        low, high = min(low, 0.0), max(low, 0.0) or low + 1.0
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(times * power for times in (1.0, 2.0, 5.0, 10.0) if times * power >= rough * 0.999)
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(step * at, 12) for at in range(first, last + 1)]


def number(value: float) -> Sentence:
    """Write a number for people: 1 234 567 with thin spaces, 12.5, 0.025; in a sentence as the user does."""
    form = ",.0f" if abs(value) >= 100 or value == int(value) else ".3g"
    sign, size = "−" if value < 0 else "", abs(float(value))
    text = f"{sign}{size:{form}}".replace(",", "\u202f").replace("e-", "e−")
    return numeral(text, f"{sign}{{value:{form}}}", size)


@dataclass(frozen=True)
class _Axis:
    """The range of an axis, its ticks, and whether it runs in steps of ten from 0 on."""

    low: float
    high: float
    ticks: Tuple[float, ...]
    counts: bool = False

    @classmethod
    def of(cls, values: Sequence[float], counts: bool = False, tight: bool = False) -> _Axis:
        """Return an axis for ``values``; ``tight`` ends it at the outermost of them."""
        low, high = min(values, default=0.0), max(values, default=1.0)
        if counts:
            powers = max(1, math.ceil(math.log10(max(high, 1.0) + 1)))
            return cls(0.0, 10.0**powers, (0.0, *(10.0**power for power in range(powers + 1))), True)
        ticks = nice_ticks(low, high)
        if tight and high > low:
            return cls(low, high, tuple(tick for tick in ticks if low <= tick <= high))
        return cls(ticks[0], ticks[-1], tuple(ticks))

    def scale(self, start: float, end: float) -> Scale:
        """Return what turns a value into a place between ``start`` and ``end``."""

        def place(value: float) -> float:
            return math.log1p(max(value, 0.0)) if self.counts else value

        low, span = place(self.low), place(self.high) - place(self.low)
        return lambda value: start + (end - start) * (place(value) - low) / span


def _frame(across: _Axis, up: _Axis, x: Scale, y: Scale, x_title: str, y_title: str) -> List[str]:
    """Draw the rules, their numbers, and the titles of both axes."""
    bottom, right = y(up.low), x(across.high)
    parts = _rules(up, y, right, y_title)
    for tick in across.ticks:
        parts.append(f'<path d="M{x(tick):.1f} {bottom:.1f}v5" stroke="{QUIET}" fill="none"/>')
        parts.append(text_at(x(tick), bottom + 18, number(tick), "middle"))
    parts.append(text_at((LEFT + right) / 2, HEIGHT - 10, x_title, "middle", QUIET))
    return parts


def _rules(up: _Axis, y: Scale, right: float, y_title: str) -> List[str]:
    """Draw the rules of the axis that goes up, their numbers, the bottom line and the title."""
    parts = []
    bottom = y(up.low)
    for tick in up.ticks:
        parts.append(f'<path d="M{LEFT} {y(tick):.1f}H{right:.1f}" stroke="{RULE}" fill="none"/>')
        parts.append(text_at(LEFT - 8, y(tick) + 4, number(tick), "end"))
    parts.append(f'<path d="M{LEFT} {bottom:.1f}H{right:.1f}" stroke="{QUIET}" fill="none"/>')
    middle = (bottom + y(up.high)) / 2
    turned = text_at(0, 0, y_title, "middle", QUIET)
    parts.append(f'<g transform="translate(16 {middle:.1f}) rotate(-90)">{turned}</g>')
    return parts


def _key(series: Sequence[Series], left: float) -> List[str]:
    """Draw what the colours mean; nothing for one series, which the title names."""
    parts = []
    for at, one in enumerate(series if len(series) > 1 else ()):
        parts.append(f'<rect x="{left:.1f}" y="{TOP - 6}" width="12" height="12" fill="{COLOURS[at]}"/>')
        parts.append(text_at(left + 18, TOP + 4, one.name))
        left += 40 + 7.0 * len(one.name)
    return parts


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1] + "…"
