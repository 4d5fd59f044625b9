"""A tile's series walked along time: what every step shows, and a digest of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Dict, Iterator, List, Sequence, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.jobs import UrbanChangeJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.time_windows import DAY_S, S12, Window, WindowRule, steps_of, triples_of, windows_of
from ...tiling.tile import Tile, grow
from .door import OPTICAL, Look, Streams
from .frames import Frames

STEP_DAYS = 2


@dataclass(frozen=True)
class Plan:
    """Steps, as positions in the looks, and the windows over them; of triples, those before and after too."""

    streams: Streams
    start_s: int
    steps: np.ndarray
    times_s: np.ndarray  # of the steps
    windows: Tuple[Window, ...]
    around: Tuple[Tuple[Window, Window], ...] = ()

    def span(self, number: int) -> Tuple[int, int]:
        """Return the first and last step that a window's values depend on."""
        if not self.around:
            return self.windows[number].first, self.windows[number].last
        before, after = self.around[number]
        return before.first, after.last

    def opened(self, number: int) -> bool:
        """Whether newer acquisitions can still change a window: it reaches the last step."""
        return self.span(number)[1] >= len(self.steps) - 1

    def most_open(self) -> int:
        """Return how many windows are open at once, at most."""
        changes = np.zeros(len(self.steps) + 2, dtype=np.int64)
        for window in self.windows:
            changes[window.first] += 1
            changes[window.last + 1] -= 1
        return int(max(changes.cumsum().max(initial=0), 1))


def rule_of(job: UrbanChangeJob) -> WindowRule:
    """Return the rule of windows: the published one, in proportion to another length."""
    if not 10 <= job.window_days <= 1000 or not 1 <= job.stride_steps <= 1000:
        raise EngineError(
            "window",
            sentence(
                "A window of {days:g} days every {stride} steps can't be had.",
                days=job.window_days,
                stride=job.stride_steps,
            ),
            "Give 10 to 1000 days, and at least 1 step.",
        )
    least = -(-S12.least_steps * job.window_days // S12.days)
    most = -(-job.window_days // STEP_DAYS) + 1
    stride = 1 if job.method == "statistical" and job.parity else job.stride_steps
    return WindowRule(job.window_days, stride, int(least), int(most))


def plan_of(job: UrbanChangeJob, streams: Streams, start_s: int, report: Report) -> Plan:
    """Return steps and windows; EngineError where there is none, with how many steps are lacking."""
    times = np.array([look.time_s for look in streams.looks], dtype=np.int64)
    steps = steps_of(times, start_s, int(times[-1]) + 1, STEP_DAYS * DAY_S)
    at, rule = times[steps], rule_of(job)
    around: Tuple[Tuple[Window, Window], ...] = ()
    if job.method == "statistical":
        found = triples_of(at, rule)
        windows = tuple(current for _, current, _ in found)
        around = tuple((before, after) for before, _, after in found)
    else:
        windows = tuple(windows_of(at, rule))
    if not windows:
        raise EngineError(
            "no-window",
            sentence(
                "The series has no window: {steps} steps in {days:.0f} days; each of {wanted} "
                "windows in a row of "
                "{length:g} days needs {least} steps.",
                steps=len(steps),
                days=(times[-1] - times[0]) / DAY_S,
                wanted=3 if around or job.method == "statistical" else 1,
                length=job.window_days,
                least=rule.least_steps,
            ),
            "Give a longer or denser series, or a shorter window; METHOD builtup needs ten optical dates.",
        )
    short = len(range(0, len(steps), rule.stride_steps)) - len(windows)
    if short:
        report.log(
            sentence(
                "{short} starts have too few steps for a window (the last half year always has): no "
                "data there.",
                short=short,
            )
        )
    return Plan(streams, start_s, steps, at, windows, around)


def days_text(window: Window) -> str:
    """Return the days of a window as 2018-01-03..2018-06-30."""
    return f"{day_text(window.start_s)}..{day_text(window.end_s)}"


def day_text(time_s: float) -> str:
    """Return the day of seconds since 1970, UTC."""
    return datetime.fromtimestamp(time_s, tz=timezone.utc).date().isoformat()


#: One look: its position, the look, its values and where they are valid.
Shown = Tuple[int, Look, np.ndarray, np.ndarray]


def looks_of(plan: Plan, grid: Grid, until: int, report: Report) -> Iterator[Shown]:
    """Yield every look up to the step ``until``, read on ``grid``."""
    end = int(plan.steps[until]) + 1
    for position, look in enumerate(plan.streams.looks[:end]):
        report.check_cancelled()
        yield position, look, *look.read(grid)


def frames_of(plan: Plan, grid: Grid) -> Frames:
    """Return empty frames, the pass that is missing standing in for."""
    frames = Frames(plan.streams.bands(), grid.shape)
    for missing, other in plan.streams.stand_ins.items():
        frames.stand_in(missing, other)
    return frames


def step_digests(plan: Plan, grid: Grid, report: Report) -> List[bytes]:
    """Return for each step a digest of the frames and of the looks since the step before."""
    frames, found = frames_of(plan, grid), []
    order: Dict[int, int] = {int(at): number for number, at in enumerate(plan.steps)}
    since = hashlib.blake2b(digest_size=16)
    for position, look, values, valid in looks_of(plan, grid, len(plan.steps) - 1, report):
        if valid.any():
            frames.take(look.stream, values, valid, look.time_s)
            for part in (
                repr((look.time_s, look.stream)).encode(),
                valid.tobytes(),
                values[:, valid].tobytes(),
            ):
                since.update(part)
        if position in order:
            for name in sorted(frames.values):
                since.update(frames.values[name].tobytes())
            since.update(frames.age_since_s[OPTICAL].tobytes())
            found.append(since.digest())
            since = hashlib.blake2b(digest_size=16)
    return found


def middle_days(windows: Sequence[Window]) -> np.ndarray:
    """Return the middle of each window in days since 1970."""
    return np.array([(one.start_s + one.end_s) / 2 / DAY_S for one in windows])


def around(plan: Plan, tile: Tile, halo_px: int) -> Tuple[Tile, Grid]:
    """Return a tile with its halo, as far as the scene goes, and its grid."""
    grid = plan.streams.grid
    wide = grow(tile, halo_px, grid.shape)
    return wide, grid.crop(wide.column, wide.row, wide.width, wide.height)
