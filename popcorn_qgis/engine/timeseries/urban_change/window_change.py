"""Urban change by methods that go in windows: the published network, and ENDISI × omnibus.

Tile by tile every window's map is computed or taken from an earlier run (``kept.py``); then the maps are gone
through once for the calm level, and once for the outputs. So memory depends neither on area nor on length.
"""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from typing import Any, Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np
from rasterio.windows import Window as Place

from ....contract import credits
from ....contract.errors import EngineError, ShareDone
from ....contract.jobs import JobResult, Table, UrbanChangeJob
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...imagery.disk.acquisitions import find_acquisitions
from ...io.provenance import plugin_version
from ...io.raster import raster_environment
from ...io.raster_write import check_output
from ...io.time_windows import DAY_S, Window
from ...tiling.lock import turn
from ...tiling.memory import give_back
from ...tiling.tile import Tile, tiles
from ...zones.reading import ZoneSet, read_zones
from . import outcome, walk
from .change_report import write_page
from .door import bright_times, streams_of
from .kept import Kept, digest
from .network_change import NetworkChange
from .outcome import Outcome, Strip
from .statistical_change import StatisticalChange
from .walk import Plan, days_text, plan_of

EDGE_PX = 8  # of the scene: what zero padding spoils there, no context can mend
CALM_QUANTILE = 0.99
_SAMPLE = 20_000
_LATE_STEPS = 4
_HELD_VALUES = 12 << 20  # pixels × windows that are held at once, some 40 bytes each
Arrays = Dict[str, np.ndarray]


class Method(Protocol):
    """A method in windows. ``identity`` is what its values depend on besides the imagery."""

    identity: str
    attribution: str
    halo_px: int
    tags: Dict[str, str]

    def tile_px(self) -> int:
        """Return the side of a tile that the memory bears."""

    def compute(self, tile: Tile, numbers: Sequence[int], report: Report) -> Any:
        """Yield the number and the arrays of each of these windows on a tile."""

    def prepare(self, cuts: Sequence[Tile], load: Any, report: Report) -> None:
        """Find what holds for the scene as a whole, once all tiles are computed."""

    def values(self, number: int, arrays: Arrays) -> Arrays:
        """Return value, looks, age_days and, where it has them, sign, day, day_from and day_until."""


def run(job: UrbanChangeJob, report: Report) -> JobResult:
    """Find changes by windows; see find.py."""
    for name, path in job.output_files().items():
        if name != "output_report":
            check_output(path, ())
    with raster_environment(), ExitStack() as stack:
        scenes = find_acquisitions(job.series, PartReport(report, 0.0, 0.03))
        streams = streams_of(scenes, job.method, PartReport(report, 0.03, 0.1))
        stack.enter_context(turn(job.compute, report))
        kept = Kept(job, stack)
        plan = plan_of(job, streams, _start(job, kept, streams.looks[0].time_s), report)
        _tell(plan, job, report)
        zones = None
        if job.zones is not None:
            zones = read_zones(job.zones, streams.grid, report, counts=False, dense=True, may_overlap=True)
        method: Method = (
            NetworkChange(job, plan, report) if job.method == "network" else StatisticalChange(job, plan)
        )
        computed = _compute(job, plan, method, kept, PartReport(report, 0.1, 0.9))
        result = _write(job, plan, method, kept, computed, zones, PartReport(report, 0.9, 1.0))
        kept.done({"start_s": plan.start_s, "method": job.method, "tile_px": computed.tile_px})
    report.progress(1.0, "Done")
    return result


def _start(job: UrbanChangeJob, kept: Kept, first_s: int) -> int:
    """Return where the steps begin: as asked, as the earlier run had it, or the day of the first look."""
    if job.first_day:
        try:
            asked = date.fromisoformat(job.first_day.strip())
        except ValueError as problem:
            raise EngineError(
                "day", sentence("“{text}” is no day.", text=job.first_day), "Write it as 2021-04-05."
            ) from problem
        return (asked - date(1970, 1, 1)).days * DAY_S
    told = kept.about().get("start_s")
    return told if isinstance(told, int) else first_s - first_s % DAY_S


def _tell(plan: Plan, job: UrbanChangeJob, report: Report) -> None:
    windows = plan.windows
    report.log(
        sentence(
            "{windows} windows over {steps} steps, the first {first}, the last {last}.",
            windows=len(windows),
            steps=len(plan.steps),
            first=days_text(windows[0]),
            last=days_text(windows[-1]),
        )
    )
    delay = 2 * job.window_days if plan.around else job.window_days / 2
    report.log(
        sentence(
            "A change shows about {days:.0f} days after it, when the windows behind it are whole.", days=delay
        )
    )
    snow, bright = bright_times(plan.streams.glances)
    if snow:
        days = ", ".join(walk.day_text(time) for time in snow)
        report.warning(
            sentence("Snow lies on {days}: values of windows with these dates are raised.", days=days)
        )
    if bright:
        days = ", ".join(walk.day_text(time) for time in bright)
        report.warning(sentence("Clouds or haze that no mask shows: {days}.", days=days))
    late = {int(plan.times_s[max(one.last - _LATE_STEPS + 1, one.first)]): one for one in windows}
    struck = [
        days_text(one) for since, one in late.items() if any(since <= time <= one.end_s for time in bright)
    ]
    if struck:
        report.warning(
            sentence(
                "These windows end with such a cloud, which lowers all of their values: {windows}.",
                windows=", ".join(struck),
            )
        )


def _name(job: UrbanChangeJob, tile: Tile, window: Window, content: str) -> str:
    place = f"{tile.row}_{tile.column}_{tile.height}_{tile.width}"
    return f"{job.method}_{place}_{window.start_s}_{window.end_s}_{content}"


class _Computed:
    """The names under which tiles × windows are kept, and which windows were computed now."""

    def __init__(self, tile_px: int, cuts: List[Tile], windows: int) -> None:
        self.tile_px, self.cuts = tile_px, cuts
        self.names: List[List[str]] = []
        self.new = np.zeros(windows, dtype=bool)


def _compute(job: UrbanChangeJob, plan: Plan, method: Method, kept: Kept, report: Report) -> _Computed:
    grid, share = plan.streams.grid, job.compute.share
    whole = Tile(0, 0, grid.height, grid.width)
    fits = int(max((_HELD_VALUES / len(plan.windows)) ** 0.5, 16))
    tile_px = kept.tile_px(job.compute.tile_px, min(method.tile_px(), fits))
    found = _Computed(tile_px, list(tiles(whole, tile_px)), len(plan.windows))
    lacking = False
    for number, tile in enumerate(found.cuts):
        part = PartReport(report, number / len(found.cuts), (number + 1) / len(found.cuts))
        part.progress(0.0, sentence("Going through time"))
        contents = _contents(plan, method, tile, kept, part)
        names = [_name(job, tile, window, one) for window, one in zip(plan.windows, contents)]
        found.names.append(names)
        wanted = [at for at, name in enumerate(names) if not kept.has(name)]
        if wanted and share is not None and number % share[1] != share[0]:
            lacking = True
            continue
        for done, (at, arrays) in enumerate(method.compute(tile, wanted, part)):
            kept.save(names[at], arrays)
            found.new[at] = True
            part.progress(min((done + 1) / len(wanted), 1.0), sentence("Going through time"))
        give_back()
    if lacking:
        raise ShareDone
    return found


def _contents(plan: Plan, method: Method, tile: Tile, kept: Kept, report: Report) -> List[str]:
    if not kept.by_content:
        return [str(number) for number in range(len(plan.windows))]
    around = walk.around(plan, tile, method.halo_px)[1]
    steps = walk.step_digests(plan, around, report)
    found = []
    for number, window in enumerate(plan.windows):
        first, last = plan.span(number)
        found.append(digest(method.identity, plugin_version(), window.steps, *steps[first : last + 1]))
    return found


def _write(
    job: UrbanChangeJob,
    plan: Plan,
    method: Method,
    kept: Kept,
    computed: _Computed,
    zones: Optional[ZoneSet],
    report: Report,
) -> JobResult:
    def load(tile: int, number: int) -> Arrays:
        return kept.get(computed.names[tile][number])

    def maps(tile: int) -> List[Arrays]:
        report.check_cancelled()
        return [method.values(number, load(tile, number)) for number in range(len(plan.windows))]

    method.prepare(computed.cuts, load, report)
    levels, high = _levels(job, plan, computed.cuts, maps)
    labels = tuple(days_text(window) for window in plan.windows)
    with Outcome(
        job, plan.streams.grid, *_bands(job), labels, _tags(job, plan, method), zones, report
    ) as out:
        for number, tile in enumerate(computed.cuts):
            report.progress(number / len(computed.cuts), sentence("Looking for steps"))
            strip = _strip(job, plan, tile, maps(number), levels)
            out.add(strip, Place(tile.column, tile.row, tile.width, tile.height))
    ends = (plan.times_s[0] / DAY_S, plan.times_s[-1] / DAY_S)
    totals = out.totals()
    rows = tuple(
        (
            number + 1,
            walk.day_text(window.start_s),
            walk.day_text(window.end_s),
            window.steps,
            float(levels[number]),
            int(plan.opened(number)),
            int(computed.new[number]),
        )
        for number, window in enumerate(plan.windows)
    )
    columns = ("window", "from", "until", "steps", "calm_level", "open", "computed")
    tables = {**out.tables(), "windows": Table(columns, rows)}
    _tell_new(plan, computed, report)
    report.log(
        sentence(
            "{built:.2f} ha built, {cleared:.2f} ha cleared, {changed:.2f} ha changed, from "
            "{windows} windows.",
            built=totals["built_ha"],
            cleared=totals["cleared_ha"],
            changed=totals["changed_ha"],
            windows=len(rows),
        )
    )
    quantity = _bands(job)[0][0]
    rasters = out.rasters(quantity, len(_bands(job)[0][1]), high, ends, len(rows))
    files = {}
    if job.output_report:
        write_page(job.output_report, job, tables, zones, ends)
        files["output_report"] = job.output_report
    credit = {
        key: value
        for key, value in _tags(job, plan, method).items()
        if key in method.tags or key == credits.ATTRIBUTION
    }
    numbers = {**totals, "windows": float(len(rows)), "computed": float(computed.new.sum())}
    return JobResult(rasters=rasters, files=files, tables=tables, numbers=numbers, credits=credit)


def _tell_new(plan: Plan, computed: _Computed, report: Report) -> None:
    new = [days_text(window) for window, one in zip(plan.windows, computed.new) if one]
    if len(new) < len(plan.windows):
        report.log(
            sentence(
                "{kept} windows are as an earlier run had them; computed: {new}.",
                kept=len(plan.windows) - len(new),
                new=", ".join(new) or sentence("none"),
            )
        )


def _bands(job: UrbanChangeJob) -> Tuple[Tuple[str, Tuple[str, ...], str]]:
    looks = ("clear looks in that window", "days since the oldest value used")
    if job.method == "network":
        texts = ("highest likelihood of all windows", "times the calm level", *looks)
        return (("change_likelihood", texts, "likelihood; times; looks; days"),)
    return (("change_strength", ("strength of the change", *looks), "index; looks; days"),)


def _levels(job: UrbanChangeJob, plan: Plan, cuts: Sequence[Tile], maps: Any) -> Tuple[np.ndarray, float]:
    """Return the calm level of each window, of windows that share no day with it, and the legend's end."""
    if job.method != "network":
        return np.ones(len(plan.windows)), 1.0
    apart = max(int((plan.streams.grid.width * plan.streams.grid.height / _SAMPLE) ** 0.5), 1)
    samples: List[List[np.ndarray]] = [[] for _ in plan.windows]
    for number, tile in enumerate(cuts):
        inside = ~_edge(plan, tile)[::apart, ::apart]
        for at, one in enumerate(maps(number)):
            samples[at].append(one["value"][::apart, ::apart][inside])
    each = np.array([_quantile(np.concatenate(parts)) for parts in samples])
    found: np.ndarray = np.empty(len(each))
    for at, window in enumerate(plan.windows):
        others = [one.end_s < window.start_s or one.start_s > window.end_s for one in plan.windows]
        chosen = each[others] if any(others) else np.delete(each, at) if len(each) > 1 else each
        found[at] = np.nanmedian(chosen) if np.isfinite(chosen).any() else np.nan
    found = np.where(np.isfinite(found), np.maximum(found, 1e-6), 1e-6)
    return found, 10 * float(np.median(found))


def _quantile(values: np.ndarray) -> float:
    values = values[np.isfinite(values)]
    return float(np.quantile(values, CALM_QUANTILE)) if values.size else np.nan


def _edge(plan: Plan, tile: Tile) -> np.ndarray:
    height, width = plan.streams.grid.shape
    rows = np.arange(tile.row, tile.row + tile.height)[:, None]
    columns = np.arange(tile.column, tile.column + tile.width)[None]
    inside = (
        (rows >= EDGE_PX) & (rows < height - EDGE_PX) & (columns >= EDGE_PX) & (columns < width - EDGE_PX)
    )
    return ~inside


def _strip(job: UrbanChangeJob, plan: Plan, tile: Tile, maps: List[Arrays], levels: np.ndarray) -> Strip:
    values = np.stack([one["value"] for one in maps])
    times = values / levels[:, None, None].astype(np.float32)
    known = np.isfinite(times).any(axis=0)
    best = np.where(np.isfinite(times), times, -np.inf).argmax(axis=0)

    def chosen(each: np.ndarray) -> np.ndarray:
        return np.asarray(np.take_along_axis(each, best[None], axis=0)[0])

    shape = values.shape[1:]
    ends = [
        np.array([(one.start_s + one.end_s) / 2 / DAY_S for one in plan.windows]),
        np.array([one.start_s / DAY_S for one in plan.windows]),
        np.array([one.end_s / DAY_S for one in plan.windows]),
    ]
    days = []
    for key, each in zip(("day", "day_from", "day_until"), ends):
        found = each[best]
        if key in maps[0]:
            own = chosen(np.stack([one[key] for one in maps]))
            found = np.where(np.isfinite(own), own, found)
        days.append(np.asarray(found))
    looks = np.where(known, chosen(np.stack([one["looks"] for one in maps])), np.nan)
    age = np.where(known, chosen(np.stack([one["age_days"] for one in maps])), np.nan)
    value, ratio = (np.where(known, chosen(one), np.nan) for one in (values, times))
    kinds = np.full(shape, outcome.NO_CHANGE, np.uint8)
    if job.method == "network":
        kinds[ratio >= job.times_calm] = outcome.CHANGED
        highest = np.where(np.isfinite(values), values, -1).max(axis=0)
        strength = np.stack([np.where(known, highest, np.nan), ratio, looks, age])
    else:
        sign = chosen(np.stack([one["sign"] for one in maps]))
        kinds[(value >= job.threshold) & (sign > 0)] = outcome.BUILT
        kinds[(value >= job.threshold) & (sign < 0)] = outcome.CLEARED
        strength = np.stack([value * np.where(sign < 0, -1, 1), looks, age])
    kinds[~known] = outcome.TOO_FEW
    if job.method == "network":
        kinds[_edge(plan, tile)] = outcome.EDGE
    return Strip(strength, kinds, (days[0], days[1], days[2]), looks, age, values)


def _tags(job: UrbanChangeJob, plan: Plan, method: Method) -> Dict[str, str]:
    first, last = walk.day_text(plan.times_s[0]), walk.day_text(plan.times_s[-1])
    return {
        "ALGORITHM": "urbanchange",
        "METHOD": job.method,
        "DATE": f"{first}..{last}",
        "WINDOW_DAYS": f"{job.window_days:g}",
        "PARITY": "yes" if job.parity else "no",
        "THRESHOLD": f"{job.times_calm if job.method == 'network' else job.threshold:g}",
        "VERSION": plugin_version(),
        credits.ATTRIBUTION: "; ".join(filter(None, (credits.COPERNICUS, method.attribution))),
        **method.tags,
    }
