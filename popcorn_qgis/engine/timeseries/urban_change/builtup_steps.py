"""The job that finds what was built within a series, where and when, by steps in its built-up scores."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract import credits
from ....contract.errors import EngineError
from ....contract.installed_models import InstalledModel, find_model
from ....contract.jobs import JobResult, RasterResult, Table, UrbanChangeJob
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...imagery.disk.acquisitions import find_acquisitions
from ...inference.estimator import load_networks
from ...inference.runner import Runner
from ...io.grid import Grid
from ...io.provenance import plugin_version
from ...io.raster import open_raster, raster_environment, write_raster
from ...io.raster_write import check_output
from ...tiling.lock import turn
from ...tiling.tile import Tile, every_band, tiles
from .scores import Dates, Scores, dates_of
from .step import Steps, find_steps, unusual_dates

KINDS = (
    sentence("no change"),
    sentence("built"),
    sentence("cleared"),
    sentence("too few clear looks"),
)
NO_CHANGE, BUILT, CLEARED, TOO_FEW = range(4)
_UNKNOWN = 255
_TILE_PX = 192
_SAMPLE = 20_000  # pixels that the dates are judged by
_STRIP_VALUES = 4 << 20
_EPOCH = date(1970, 1, 1).toordinal()


def run(job: UrbanChangeJob, report: Report) -> JobResult:
    """Find steps; see UrbanChangeJob for the outputs.

    Numbers: built_ha, cleared_ha, dates, dates_left_out. Table ``years``: year, hectares built and cleared.
    Raises EngineError for a series of two dates, of L1C, or without what the model needs, and Cancelled.
    """
    if not 0 < job.threshold < 1:
        raise EngineError(
            "threshold",
            sentence("The threshold is {threshold:g}.", threshold=job.threshold),
            "Give a value between 0 and 1.",
        )
    for path in job.output_files().values():
        check_output(path, ())
    with raster_environment(), ExitStack() as stack:
        dates = dates_of(find_acquisitions(job.series, PartReport(report, 0.0, 0.05)))
        grid = _grid_of(dates)
        model = find_model(job.model, job.model_folders, "builtup")
        layers = ("s1", "s2") if dates.radar else ("s2",)
        network = load_networks(model, layers, report)[0]
        stack.enter_context(turn(job.compute, report))
        runner = Runner([network], job.compute.device, grid, report)
        stack.callback(runner.stop)
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="popcorn-scores-"))
        shape = (len(dates.optical), grid.height, grid.width)
        kept = np.lib.format.open_memmap(Path(folder, "scores.npy"), "w+", np.float16, shape)
        whole = Tile(0, 0, grid.height, grid.width)
        cuts = list(tiles(whole, job.compute.tile_px or _TILE_PX))
        scores = Scores(dates, network, runner, grid)
        for number, tile in enumerate(cuts):
            report.progress(0.05 + 0.75 * number / len(cuts), sentence("Mapping each date"))
            place = slice(tile.row, tile.row + tile.height), slice(tile.column, tile.column + tile.width)
            kept[every_band(place)] = scores.of(tile, report)
        left_out = _judge(kept, dates, report)
        result = _write(job, grid, kept, dates, left_out, _tags(job, model, dates), report)
        del kept
    report.progress(1.0, "Done")
    return result


def _grid_of(dates: Dates) -> Grid:
    with open_raster(dates.optical[0].files[0].address) as dataset:
        return Grid.of(dataset)


def _judge(kept: np.ndarray, dates: Dates, report: Report) -> np.ndarray:
    """Return bool [dates]: which are left out, and say so by their days."""
    height, width = kept.shape[1:]
    apart = max(int((height * width / _SAMPLE) ** 0.5), 1)
    sample = np.asarray(kept[:, ::apart, ::apart], dtype=np.float32).reshape(len(kept), -1)
    left_out = unusual_dates(sample)
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
    grid: Grid,
    kept: np.ndarray,
    dates: Dates,
    left_out: np.ndarray,
    tags: Dict[str, str],
    report: Report,
) -> JobResult:
    days = dates.days[~left_out]
    rows = max(_STRIP_VALUES // (len(days) * grid.width), 1)
    built: Dict[int, List[float]] = {}
    hectares = grid.pixel_area_m2() / 10_000
    with ExitStack() as stack:
        writers = _writers(job, grid, tags, stack, report)
        for top in range(0, grid.height, rows):
            report.progress(0.8 + 0.2 * top / grid.height, sentence("Looking for steps"))
            part = np.asarray(kept[:, top : top + rows][~left_out], dtype=np.float32)
            steps = find_steps(part, days)
            seen = np.asarray(np.isfinite(part).any(axis=0))
            kinds = _kinds(steps, seen, job.threshold)
            window = Window(0, top, grid.width, part.shape[1])
            _write_strip(writers, steps, kinds, window)
            for kind, column in ((BUILT, 0), (CLEARED, 1)):
                for year in _years(steps.when[kinds == kind]):
                    built.setdefault(year, [0.0, 0.0])[column] += hectares
    first, last = f"{dates.optical[0].day}", f"{dates.optical[-1].day}"
    area = grid.pixel_area_m2()
    rasters = {
        "output": RasterResult(job.output, "change_strength", "Strength of change", area, 3, first, last)
    }
    if job.output_when:
        span = (float(np.floor(days[0])), float(np.ceil(days[-1])))
        rasters["output_when"] = RasterResult(
            job.output_when, "when", "When", area, 3, first, last, low=span[0], high=span[1]
        )
    if job.output_kind:
        rasters["output_kind"] = RasterResult(
            job.output_kind, "classes", "Kind of change", area, 1, first, last, KINDS
        )
    totals = [sum(pair[column] for pair in built.values()) for column in (0, 1)]
    report.log(
        sentence(
            "{built:.2f} ha built and {cleared:.2f} ha cleared, from {dates} dates.",
            built=totals[0],
            cleared=totals[1],
            dates=len(days),
        )
    )
    table = Table(
        ("year", "built_ha", "cleared_ha"), tuple((year, *pair) for year, pair in sorted(built.items()))
    )
    return JobResult(
        rasters=rasters,
        tables={"years": table},
        numbers={
            "built_ha": totals[0],
            "cleared_ha": totals[1],
            "dates": float(len(days)),
            "dates_left_out": float(left_out.sum()),
        },
        credits={key: value for key, value in tags.items() if key.startswith(("BUILTUP_", "ATTRIBUTION"))},
    )


def _writers(
    job: UrbanChangeJob, grid: Grid, tags: Dict[str, str], stack: ExitStack, report: Report
) -> Dict[str, Any]:
    wanted: Tuple[Tuple[str, str, str, Tuple[str, ...], str], ...] = (
        (
            "output",
            job.output,
            "change_strength",
            ("strength of the change", "clear looks before", "clear looks after"),
            "built-up probability; looks; looks",
        ),
        (
            "output_when",
            job.output_when,
            "when",
            ("when, the middle of the two", "last clear look before", "first clear look after"),
            "",
        ),
        ("output_kind", job.output_kind, "classes", (", ".join(KINDS),), ""),
    )
    return {
        key: stack.enter_context(
            write_raster(
                path,
                grid,
                quantity=quantity,
                report=report,
                bands=len(texts),
                descriptions=texts,
                unit=unit,
                tags=tags,
            )
        )
        for key, path, quantity, texts, unit in wanted
        if path
    }


def _kinds(steps: Steps, seen: np.ndarray, threshold: float) -> np.ndarray:
    changed = steps.strength >= threshold
    kinds = np.where(changed, np.where(steps.direction > 0, BUILT, CLEARED), NO_CHANGE)
    kinds = np.where(np.isfinite(steps.strength), kinds, TOO_FEW)
    return np.where(seen, kinds, _UNKNOWN).astype(np.uint8)


def _write_strip(writers: Dict[str, Any], steps: Steps, kinds: np.ndarray, window: Window) -> None:
    known = np.isfinite(steps.strength)
    strength = [
        steps.strength * steps.direction,
        np.where(known, steps.looks_before, np.nan),
        np.where(known, steps.looks_after, np.nan),
    ]
    writers["output"].write(np.stack(strength).astype(np.float32), window)
    if "output_when" in writers:
        changed = np.isin(kinds, (BUILT, CLEARED))
        bands = [np.where(changed, one, np.nan) for one in (steps.when, steps.last_before, steps.first_after)]
        writers["output_when"].write(np.stack(bands).astype(np.float32), window)
    if "output_kind" in writers:
        writers["output_kind"].write(kinds, window)


def _years(days: np.ndarray) -> List[int]:
    return [date.fromordinal(_EPOCH + int(day)).year for day in days]
