"""ENDISI × sequential omnibus test over a tile of a series (spec of urban change, section 11).

For each window: the mean optical image of the window before and of the one after it, and the radar's changes
inside it. ``parity`` is the authors' way: frames at every step, whether new or not, counts over steps.
Strict: real looks only, per relative orbit; a change counts where it is dated inside the window and the radar
after it is still another one. ENDISI's β holds for the whole scene, so values come after all tiles.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, Dict, Iterator, List, Optional, Sequence, Set, Tuple

import numpy as np

from ....contract.jobs import UrbanChangeJob
from ...feedback import Report
from ...io.time_windows import DAY_S, Window
from ...tiling.tile import Tile
from . import endisi, walk
from .door import OPTICAL, Look
from .frames import Frames
from .omnibus import Omnibus
from .walk import Plan

ATTRIBUTION = "ENDISI × omnibus after Zitzlsberger et al. (Remote Sensing 13(15):3000, 2021)"
A = endisi.ROTTERDAM
#: Where the four optical bands stand that the series is read with.
_BANDS = (0, 1, 2, 3)
#: Mean backscatter after a change must still differ so much from that before it: more than weather does.
CONFIRMED_DB = 1.5
_TILE_PX = 96
Arrays = Dict[str, np.ndarray]


class StatisticalChange:
    """The authors' statistics as a method; see window_change.Method."""

    halo_px = 0
    attribution = ATTRIBUTION
    tags: Dict[str, str] = {}

    def __init__(self, job: UrbanChangeJob, plan: Plan) -> None:
        self._plan, self._parity = plan, job.parity
        self.identity = f"statistical parity={job.parity} {CONFIRMED_DB}"
        self._betas: List[Tuple[float, float]] = []

    def tile_px(self) -> int:
        """Return a side at which the sums of all windows fit."""
        return _TILE_PX

    def compute(self, tile: Tile, numbers: Sequence[int], report: Report) -> Iterator[Tuple[int, Arrays]]:
        """Yield each window's means before and after, its share of changes, their days, and its looks."""
        if not numbers:
            return
        _, grid = walk.around(self._plan, tile, 0)
        triples = {number: (*self._plan.around[number],) for number in numbers}
        sums = _Sums(grid.shape, self._needed(numbers))
        changes = {
            number: _Changes(self._plan.windows[number], triples[number][1], grid.shape, self._parity)
            for number in numbers
        }
        frames = walk.frames_of(self._plan, grid)
        order = {int(at): number for number, at in enumerate(self._plan.steps)}
        last = max(after.last for _, after in triples.values())
        for position, look, values, valid in walk.looks_of(self._plan, grid, last, report):
            frames.take(look.stream, values, valid, look.time_s)
            if not self._parity:
                self._feed(look, values, valid, changes, report)
                if look.stream == OPTICAL:
                    sums.add(values, valid)
            step = order.get(position)
            if step is None:
                continue
            if self._parity:
                sums.add(frames.values[OPTICAL], np.ones(grid.shape, bool))
                for one in changes.values():
                    report.check_cancelled()
                    one.feed_frames(step, frames)
            sums.step(step, frames)
            for number in [n for n, (_, after) in triples.items() if after.last == step]:
                before, after = triples.pop(number)
                yield number, self._told(number, before, after, sums, changes.pop(number))
                sums.forget(min((one.first - 1 for one, _ in triples.values()), default=step))

    def _needed(self, numbers: Sequence[int]) -> Set[int]:
        found: Set[int] = set()
        for number in numbers:
            for window in (*self._plan.around[number], self._plan.windows[number]):
                found |= {window.first - 1, window.first, window.last}
        return found

    def _feed(
        self, look: Look, values: np.ndarray, valid: np.ndarray, changes: Dict[int, _Changes], report: Report
    ) -> None:
        if look.stream == OPTICAL or not valid.any():
            return
        orbit = f"{look.stream} {look.scene.relative_orbit}"
        power = np.where(valid, values, np.nan)
        for one in changes.values():
            report.check_cancelled()
            one.feed_look(look.time_s, orbit, power)

    def _told(self, number: int, before: Window, after: Window, sums: _Sums, changes: _Changes) -> Arrays:
        window = self._plan.windows[number]
        share, day, day_from = changes.found()
        return {
            "before": sums.mean(before),
            "after": sums.mean(after),
            "share": share.astype(np.float32),
            "day_from": day_from,
            "day_until": day,
            "looks": sums.looks(window).astype(np.uint16),
            "age_days": sums.age_days(window).astype(np.float32),
        }

    def prepare(self, cuts: Sequence[Tile], load: Any, report: Report) -> None:
        """Find β of each window and side over all tiles."""
        found = []
        for number in range(len(self._plan.windows)):
            report.check_cancelled()
            sides: Tuple[List[endisi.Means], List[endisi.Means]] = ([], [])
            for at, tile in enumerate(cuts):
                arrays = load(at, number)
                for side, name in zip(sides, ("before", "after")):
                    means = endisi.means_of(np.nan_to_num(arrays[name]), _BANDS)
                    side.append(endisi.Means(*(value * tile.pixels for value in means)))
            found.append((endisi.beta_of(sides[0]), endisi.beta_of(sides[1])))
        self._betas = found

    def values(self, number: int, arrays: Arrays) -> Arrays:
        """Return the label 0..1 and its sign; NaN where a side, or the window, has no clear look."""
        index = [
            endisi.endisi(np.nan_to_num(arrays[name]), beta, A, _BANDS)
            for name, beta in zip(("before", "after"), self._betas[number])
        ]
        value = endisi.label(index[0], index[1], arrays["share"], endisi.FACTOR["s12"])
        known = np.isfinite(arrays["before"]).all(axis=0) & np.isfinite(arrays["after"]).all(axis=0)
        found = {
            "value": np.where(known & (arrays["looks"] > 0), value, np.nan).astype(np.float32),
            "sign": np.sign(index[1] - index[0]),
            "looks": arrays["looks"],
            "age_days": arrays["age_days"],
        }
        if not self._parity:
            found.update(
                day=(arrays["day_from"] + arrays["day_until"]) / 2,
                day_from=arrays["day_from"],
                day_until=arrays["day_until"],
            )
        return found


class _Sums:
    """Running sums of optical values, kept at the steps where windows begin or end."""

    def __init__(self, shape: Tuple[int, int], needed: Set[int]) -> None:
        self._needed = needed
        self._total, self._count = np.zeros((4, *shape)), np.zeros(shape)
        self._at: Dict[int, Tuple[np.ndarray, np.ndarray]] = {-1: (self._total.copy(), self._count.copy())}
        self._looks: Dict[int, np.ndarray] = {-1: np.zeros(shape, np.int32)}
        self._since: Dict[int, np.ndarray] = {}

    def add(self, values: np.ndarray, valid: np.ndarray) -> None:
        self._total += np.where(valid, values, 0)
        self._count += valid

    def step(self, number: int, frames: Frames) -> None:
        """Keep what a window may need of this step."""
        if number in self._needed:
            self._at[number] = self._total.copy(), self._count.copy()
            self._looks[number] = frames.looks[OPTICAL].copy()
            self._since[number] = frames.age_since_s[OPTICAL].copy()

    def forget(self, before: int) -> None:
        """Let go of what no window needs any more: steps before this one."""
        for kept in (self._at, self._looks, self._since):
            for number in [one for one in kept if one < before]:
                del kept[number]

    def mean(self, window: Window) -> np.ndarray:
        """Return the mean image over a window's steps, float32 [4, height, width]; NaN without any look."""
        (early, few), (late, many) = self._at[window.first - 1], self._at[window.last]
        count = many - few
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(count > 0, (late - early) / count, np.nan).astype(np.float32)

    def looks(self, window: Window) -> np.ndarray:
        return np.asarray(self._looks[window.last] - self._looks[window.first - 1])

    def age_days(self, window: Window) -> np.ndarray:
        since = self._since[window.first]
        return np.where(since > 0, (window.end_s - since) / DAY_S, np.nan)


@dataclass
class _Orbit:
    """The test of one relative orbit in one window; sums in dB of both polarisations."""

    test: Omnibus
    day: np.ndarray
    day_from: np.ndarray
    last: float = np.nan
    before: List[Any] = field(default_factory=lambda: [0.0, 0])
    after: List[Any] = field(default_factory=lambda: [0.0, 0])


class _Changes:
    """The radar's changes of one window."""

    def __init__(self, window: Window, after: Window, shape: Tuple[int, int], parity: bool) -> None:
        self._window, self._after, self._shape, self._parity = window, after, shape, parity
        self._orbits: Dict[str, _Orbit] = {}
        self._counts: Dict[str, np.ndarray] = defaultdict(lambda: np.zeros(shape))
        self._steps = 0

    def feed_frames(self, step: int, frames: Frames) -> None:
        """Take a step as the authors do: the frame of each pass, whether it is new or not."""
        if not self._window.first <= step <= self._window.last:
            return
        self._steps += 1
        for stream in frames.values:
            if stream != OPTICAL:
                vv, vh = frames.values[stream]
                self._counts[stream] += self._orbit(stream).test.feed(vv, vh)

    def feed_look(self, time_s: int, orbit: str, power: np.ndarray) -> None:
        """Take a real look of one relative orbit."""
        inside = self._window.start_s <= time_s <= self._window.end_s
        later = self._window.end_s < time_s <= self._after.end_s
        if not inside and not later:
            return
        one = self._orbit(orbit)
        with np.errstate(divide="ignore", invalid="ignore"):
            level = 10 * np.log10(power)
        seen = np.isfinite(level).all(axis=0)
        level = np.where(seen, level, 0)
        if later:
            one.after[0], one.after[1] = one.after[0] + level, one.after[1] + seen
            return
        day = time_s / DAY_S
        fresh = one.test.feed(*power) & np.isnan(one.day)
        one.day[fresh] = day
        one.day_from[fresh] = one.last if np.isfinite(one.last) else day
        one.last = day
        calm = seen & np.isnan(one.day)
        one.before[0] = one.before[0] + np.where(calm, level, 0)
        one.before[1] = one.before[1] + calm

    def _orbit(self, name: str) -> _Orbit:
        if name not in self._orbits:
            nothing = np.full(self._shape, np.nan)
            self._orbits[name] = _Orbit(Omnibus(parity=self._parity), nothing, nothing.copy())
        return self._orbits[name]

    def found(self) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the share 0..1 of changes, the day of the first one, and that of the look before it."""
        if self._parity:
            share = sum(self._counts.values(), np.zeros(self._shape)) / max(self._steps, 1)
            nothing = np.full(self._shape, np.nan)
            return share / max(len(self._counts), 1), nothing, nothing
        total = np.zeros(self._shape)
        day: np.ndarray = np.full(self._shape, np.nan)
        day_from: np.ndarray = day.copy()
        for one in self._orbits.values():
            kept = _confirmed(one)
            if kept is None:
                continue
            total += kept
            first = kept & ~(day <= one.day)
            day, day_from = np.where(first, one.day, day), np.where(first, one.day_from, day_from)
        return total / max(len(self._orbits), 1), day, day_from


def _confirmed(one: _Orbit) -> Optional[np.ndarray]:
    """Return where a change is there and the window after it still shows another level than before it."""
    if not np.any(one.after[1]) or not np.any(one.before[1]):
        return None
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = np.abs(one.after[0] / one.after[1] - one.before[0] / one.before[1]).max(axis=0)
    return np.asarray(np.isfinite(one.day) & (apart >= CONFIRMED_DB))
