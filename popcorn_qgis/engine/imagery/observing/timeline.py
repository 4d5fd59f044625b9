"""The page of a series: what was seen when, how cloudy it was, where it lacks, and what a window holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import List, Sequence, Tuple

from ....reporting.page import page, table
from ....reporting.timeline import Lane, Mark, time_line
from ...io.series import Member

GAP_DAYS = 30
#: Of a window of urban change: its length, the days of a step, the least steps (spec, section 8).
WINDOW_DAYS, STEP_DAYS, LEAST_STEPS = 182, 2, 35
#: A look counts as clear from this share of the area on.
CLEAR = 0.5

_NAMES = {
    "s2": "Sentinel-2",
    "s2_l1c": "Sentinel-2",
    "s1_asc": "S1 ascending",
    "s1_desc": "S1 descending",
    "s1": "Sentinel-1",
}
_KEY = ("80 % clear", "50 %", "20 %", "cloudy", "no mask", "> 30 days, none clear")


@dataclass(frozen=True)
class Window:
    """What half a year holds: steps of two days with a look, clear optical looks, looks by pass."""

    first: date
    end: date  # exclusive
    whole: bool  # it ends before the series does
    steps: int
    optical: int
    clear: int
    radar: int

    @property
    def has_enough(self) -> bool:
        """Whether urban change can be told from it."""
        return self.whole and self.steps >= LEAST_STEPS and self.clear > 0


def gaps_of(days: Sequence[date], first: date, end: date) -> List[Tuple[date, date]]:
    """Return the times of more than 30 days between two looks, or a look and an end of the series."""
    ordered = [first, *sorted(days), end]
    return [(one, next_) for one, next_ in zip(ordered, ordered[1:]) if (next_ - one).days > GAP_DAYS]


def windows_of(members: Sequence[Member], first: datetime, end: datetime) -> List[Window]:
    """Return half years from ``first`` on, side by side; the last one may be open."""
    windows = []
    start = first
    while start < end:
        stop = start + timedelta(days=WINDOW_DAYS)
        held = [one for one in members if start <= one.start < stop and not one.layer.startswith("terrain")]
        optical = [one for one in held if one.layer.startswith("s2")]
        steps = {(one.start - first) // timedelta(days=STEP_DAYS) for one in held}
        clear = sum(map(_is_clear, optical))
        windows.append(
            Window(
                start.date(),
                stop.date(),
                stop <= end,
                len(steps),
                len(optical),
                clear,
                len(held) - len(optical),
            )
        )
        start = stop
    return windows


def timeline_page(members: Sequence[Member], days: Tuple[datetime, datetime], source: str, empty: int) -> str:
    """Return the page as HTML text."""
    first, end = days
    layers = [layer for layer in _NAMES if any(one.layer == layer for one in members)]
    lanes, rows = [], []
    for layer in layers:
        own = [one for one in members if one.layer == layer]
        gaps = gaps_of([one.start.date() for one in own if _is_clear(one)], first.date(), end.date())
        lanes.append(Lane(_NAMES[layer], [_mark(one) for one in own], gaps))
        shares = [one.clear_share for one in own if one.clear_share is not None]
        mean = f"{100 * sum(shares) / len(shares):.0f} %" if shares else "not known"
        clear = f"{sum(share >= CLEAR for share in shares)}" if shares else "not known"
        orbits = ", ".join(sorted({one.relative_orbit for one in own if one.relative_orbit})) or "not known"
        longest = ", ".join(f"{start} to {stop}" for start, stop in gaps) or "none"
        rows.append(
            (_NAMES[layer], own[0].product or "not known", orbits, longest, str(len(own)), clear, mean)
        )
    windows = windows_of(members, first, end)
    enough = sum(window.has_enough for window in windows)
    parts = [
        f"<p>{len(members)} acquisitions of {source}, {first:%Y-%m-%d} to before {end:%Y-%m-%d} (UTC)."
        + (f" {empty} more saw nothing of the area." if empty else "")
        + "</p>",
        time_line(lanes, first.date(), end.date(), "What was seen, and when", _KEY),
        table(
            (
                "Layer",
                "Product",
                "Orbits",
                "Over 30 days without a clear look",
                "Looks",
                "At least half clear",
                "Mean clear",
            ),
            rows,
            words=4,
        ),
        "<h2>Half years</h2>",
        f"<p>Urban change looks at {WINDOW_DAYS} days at a time, and needs looks in at least {LEAST_STEPS} "
        f"of their steps of {STEP_DAYS} days, and clear optical ones among them: {enough} of "
        f"{len(windows)} half years have enough. Windows that begin in between may have more or fewer.</p>",
        table(
            ("From", "To before", "Steps", "Optical", "Half clear", "Radar", "Enough"),
            [_window_row(window) for window in windows],
            words=2,
        ),
    ]
    return page("Series of observations", parts)


def _is_clear(member: Member) -> bool:
    return member.clear_share is None or member.clear_share >= CLEAR


def _mark(member: Member) -> Mark:
    said = "" if member.clear_share is None else f", {100 * member.clear_share:.0f} % clear"
    return Mark(member.start.date(), member.clear_share, f"{member.start:%Y-%m-%d %H:%M} UTC{said}")


def _window_row(window: Window) -> Tuple[str, ...]:
    told = "open" if not window.whole else "yes" if window.has_enough else "no"
    counts = (window.steps, window.optical, window.clear, window.radar)
    return (str(window.first), str(window.end), *(str(count) for count in counts), told)
