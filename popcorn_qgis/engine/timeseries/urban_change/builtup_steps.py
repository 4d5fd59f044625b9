"""Urban change by steps in the built-up scores of a series: what was built, where and when."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Dict, List, Optional, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract import credits
from ....contract.errors import EngineError, ShareDone
from ....contract.installed_models import InstalledModel, find_model
from ....contract.jobs import JobResult, UrbanChangeJob
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...imagery.disk.acquisitions import find_acquisitions
from ...inference.estimator import load_networks
from ...inference.runner import Runner
from ...io.grid import Grid
from ...io.provenance import plugin_version
from ...io.raster import open_raster, raster_environment
from ...io.raster_write import check_output
from ...tiling.lock import turn
from ...tiling.memory import give_back
from ...tiling.tile import Tile, tiles
from ...zones.reading import ZoneSet, read_zones
from .change_report import write_page
from .kept import Kept, digest
from .outcome import BUILT, CLEARED, KINDS, NO_CHANGE, OTHER, TOO_FEW, UNKNOWN, Outcome, Strip
from .scores import Dates, Scores, dates_of
from .step import Steps, find_steps, unusual_dates

__all__ = ["BUILT", "CLEARED", "KINDS", "NO_CHANGE", "OTHER", "TOO_FEW", "Steps", "find_steps", "run"]

_TILE_PX = 192
_HELD_VALUES = 32 << 20  # pixels × dates that are held at once, 12 bytes each
_SAMPLE = 20_000  # pixels that the dates are judged by
_STRIP_VALUES = 2 << 20
#: A fall of the vegetation index, calm before and after, that is no building: bare ground, a quarry, water.
OTHER_FALL = 0.3
_STRENGTH = (
    "change_strength",
    (
        "strength of the change",
        "clear looks before",
        "clear looks after",
        "radar after minus before",
    ),
    "built-up probability; looks; looks; dB",
)


def run(job: UrbanChangeJob, report: Report) -> JobResult:
    """Find steps; see find.py.

    Raises EngineError for a series of two dates, of L1C, or without what the model needs, and Cancelled.
    """
    if not 0 < job.threshold < 1:
        raise EngineError(
            "threshold",
            sentence("The threshold is {threshold:g}.", threshold=job.threshold),
            "Give a value between 0 and 1.",
        )
    for name, path in job.output_files().items():
        if name != "output_report":
            check_output(path, ())
    with raster_environment(), ExitStack() as stack:
        dates = dates_of(find_acquisitions(job.series, PartReport(report, 0.0, 0.05)))
        grid = _grid_of(dates)
        zones = None
        if job.zones is not None:
            zones = read_zones(job.zones, grid, report, counts=False, dense=True, may_overlap=True)
        model = find_model(job.model, job.model_folders, "builtup")
        layers = ("s1", "s2") if dates.radar else ("s2",)
        network = load_networks(model, layers, report)[0]
        stack.enter_context(turn(job.compute, report))
        kept = Kept(job, stack)
        runner = Runner([network], job.compute.device, grid, report)
        stack.callback(runner.stop)
        scores = Scores(dates, network, runner, grid)
        identity = digest(model.files[0].sha256, plugin_version())
        held = _map_dates(job, grid, dates, scores, kept, identity, PartReport(report, 0.05, 0.8))
        left_out = _judge(held, dates, report)
        result = _write(job, held, dates, left_out, _tags(job, model, dates), zones, report)
        kept.done({"method": job.method, "tile_px": held.tile_px})
    report.progress(1.0, "Done")
    return result


class _Held:
    """The kept scores of every tile and date, and which dates were computed now."""

    def __init__(self, grid: Grid, tile_px: int, cuts: List[Tile], dates: int, kept: Kept) -> None:
        self.grid, self.tile_px, self.cuts, self._kept = grid, tile_px, cuts, kept
        self.names: List[List[str]] = []
        self.new = np.zeros(dates, dtype=bool)

    def tile(self, number: int) -> np.ndarray:
        """Return float16 [3, dates, height, width]: score, vegetation index, radar in dB."""
        tile = self.cuts[number]
        found = np.full((3, len(self.new), tile.height, tile.width), np.nan, dtype=np.float16)
        for at, name in enumerate(self.names[number]):
            if name:
                found[:, at] = self._kept.get(name)["values"]
        return found


def _map_dates(
    job: UrbanChangeJob, grid: Grid, dates: Dates, scores: Scores, kept: Kept, identity: str, report: Report
) -> _Held:
    fits = int(max(min((_HELD_VALUES / len(dates.optical)) ** 0.5, _TILE_PX), 16))
    tile_px = kept.tile_px(job.compute.tile_px, fits)
    cuts = list(tiles(Tile(0, 0, grid.height, grid.width), tile_px))
    held, share, lacking = _Held(grid, tile_px, cuts, len(dates.optical), kept), job.compute.share, False
    for number, tile in enumerate(cuts):
        names: List[str] = []
        for at, seen in enumerate(scores.seen(tile, report)):
            report.progress((number + at / len(dates.optical)) / len(cuts), sentence("Mapping each date"))
            if seen is None:
                names.append("")
                continue
            place = f"builtup_{tile.row}_{tile.column}_{tile.height}_{tile.width}_{at}"
            if kept.by_content:
                place = (
                    f"{place.rpartition('_')[0]}_{dates.optical[at].day}_{digest(identity, *seen.content())}"
                )
            names.append(place)
            if kept.has(place):
                continue
            if share is not None and number % share[1] != share[0]:
                lacking = True
                continue
            kept.save(place, {"values": scores.of(seen)})
            held.new[at] = True
        held.names.append(names)
        give_back()
    if lacking:
        raise ShareDone
    old = [at for at in range(len(held.new)) if any(names[at] for names in held.names) and not held.new[at]]
    if old:
        new = [f"{scene.day}" for scene, one in zip(dates.optical, held.new) if one]
        report.log(
            sentence(
                "{kept} dates are as an earlier run had them; computed: {new}.",
                kept=len(old),
                new=", ".join(new) or sentence("none"),
            )
        )
    return held


def _grid_of(dates: Dates) -> Grid:
    with open_raster(dates.optical[0].files[0].address) as dataset:
        return Grid.of(dataset)


def _judge(held: _Held, dates: Dates, report: Report) -> np.ndarray:
    """Return bool [dates]: which are left out, and say so by their days."""
    apart = max(int((held.grid.height * held.grid.width / _SAMPLE) ** 0.5), 1)
    parts = []
    for number in range(len(held.cuts)):
        report.check_cancelled()
        part = held.tile(number)[0, :, ::apart, ::apart]
        parts.append(part.reshape(len(part), -1).astype(np.float32))
    left_out = unusual_dates(np.concatenate(parts, axis=1))
    if left_out.any():
        days = [f"{scene.day}" for scene, out in zip(dates.optical, left_out) if out]
        report.warning(
            sentence(
                "Left out, because calm pixels look different then (snow, haze or clouds): {days}.",
                days=", ".join(days),
            )
        )
    return left_out


def _tags(job: UrbanChangeJob, model: InstalledModel, dates: Dates) -> Dict[str, str]:
    first, last = dates.optical[0].day, dates.optical[-1].day
    return {
        "ALGORITHM": "urbanchange",
        "METHOD": "builtup",
        "DATE": f"{first}..{last}",
        "THRESHOLD": f"{job.threshold:g}",
        "VERSION": plugin_version(),
        credits.ATTRIBUTION: "; ".join(filter(None, (credits.COPERNICUS, model.attribution))),
        **credits.model_tags("builtup", model.name, model.files[0].sha256, model.licence),
    }


def _write(
    job: UrbanChangeJob,
    held: _Held,
    dates: Dates,
    left_out: np.ndarray,
    tags: Dict[str, str],
    zones: Optional[ZoneSet],
    report: Report,
) -> JobResult:
    days = dates.days[~left_out]
    with Outcome(job, held.grid, _STRENGTH, (), tags, zones, report) as out:
        for number, tile in enumerate(held.cuts):
            values = held.tile(number)[:, ~left_out]
            rows = max(_STRIP_VALUES // (len(days) * tile.width), 1)
            for top in range(0, tile.height, rows):
                done = (number + top / tile.height) / len(held.cuts)
                report.progress(0.8 + 0.2 * done, sentence("Looking for steps"))
                part = values[:, :, top : top + rows].astype(np.float32)
                window = Window(tile.column, tile.row + top, tile.width, part.shape[2])
                out.add(_strip(part, days, job.threshold), window)
    totals = out.totals()
    report.log(
        sentence(
            "{built:.2f} ha built and {cleared:.2f} ha cleared, from {dates} dates.",
            built=totals["built_ha"],
            cleared=totals["cleared_ha"],
            dates=len(days),
        )
    )
    tables, files = out.tables(), {}
    span = (float(dates.days[0]), float(dates.days[-1]))
    if job.output_report:
        write_page(job.output_report, job, tables, zones, span)
        files["output_report"] = job.output_report
    numbers = {**totals, "dates": float(len(days)), "dates_left_out": float(left_out.sum())}
    return JobResult(
        rasters=out.rasters("change_strength", 4, 1.0, span),
        files=files,
        tables=tables,
        numbers={**numbers, "computed": float(held.new.sum())},
        credits={key: value for key, value in tags.items() if key.startswith(("BUILTUP_", "ATTRIBUTION"))},
    )


def _strip(part: np.ndarray, days: np.ndarray, threshold: float) -> Strip:
    """Return steps and kinds of float32 [3, dates, rows, columns]."""
    scores, green, radar = part
    steps = find_steps(scores, days)
    known, seen = np.isfinite(steps.strength), np.isfinite(scores).any(axis=0)
    changed = steps.strength >= threshold
    kinds = np.where(changed, np.where(steps.direction > 0, BUILT, CLEARED), NO_CHANGE)
    when = (steps.when, steps.last_before, steps.first_after)
    other = find_steps(green, days)
    bare = known & ~changed & (other.strength >= OTHER_FALL) & (other.direction < 0)
    kinds = np.where(bare, OTHER, kinds)
    fall = (other.when, other.last_before, other.first_after)
    when = _three([np.where(bare, one, own) for one, own in zip(fall, when)])
    kinds = np.where(seen, np.where(known, kinds, TOO_FEW), UNKNOWN).astype(np.uint8)
    strength = np.stack(
        [
            steps.strength * steps.direction,
            np.where(known, steps.looks_before, np.nan),
            np.where(known, steps.looks_after, np.nan),
            _support(radar, days, when[1], when[2]),
        ]
    )
    looks = np.where(known, steps.looks_before + steps.looks_after, np.nan)
    return Strip(strength, kinds, when, looks, when[2] - when[1])


def _three(days: List[np.ndarray]) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    return days[0], days[1], days[2]


def _support(radar: np.ndarray, days: np.ndarray, last: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Return the radar's mean after a step minus that before it, dB; NaN where either is missing."""
    known = np.isfinite(radar)
    values, at = np.where(known, radar, 0), days[:, None, None]
    sides = []
    for side in (known & (at <= last), known & (at >= first)):
        with np.errstate(divide="ignore", invalid="ignore"):
            sides.append(np.where(side, values, 0).sum(axis=0) / side.sum(axis=0))
    return np.asarray(sides[1] - sides[0])
