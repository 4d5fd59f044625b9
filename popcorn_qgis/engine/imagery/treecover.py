"""The job behind the algorithm “Map tree cover”: a year's series through the user's network, in per cent."""

from __future__ import annotations

import json
from contextlib import ExitStack
from itertools import product
from pathlib import Path
from typing import Any, Dict, List, Tuple

import numpy as np
import onnxruntime as ort
import rasterio
from rasterio.windows import Window

from ...contract import credits
from ...contract.errors import EngineError
from ...contract.installed_models import InstalledModel, find_model
from ...contract.jobs import JobResult, RasterResult
from ...contract.jobs.clean_imagery import TreeCoverJob
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..inference.device import Device, choose_device
from ..inference.estimator import load_networks
from ..inference.onnx_session import PlainSession
from ..io.align import same_grid
from ..io.grid import Grid
from ..io.identity import raster_sha256
from ..io.provenance import plugin_version
from ..io.raster import open_raster, raster_environment, windows, write_raster
from ..io.raster_write import check_output
from ..io.series import Series, read_series
from ..models.families.treecover.network import MARGIN_PX
from ..tiling.cache import TileCache
from ..tiling.tile import FinishedTile, Tile
from .compositing.blocks import origin_of
from .compositing.tree_frames import bright_channels, open_frames
from .compositing.tree_windows import merged_rows, places_along, thousandths
from .compositing.windows_merged import NO_DATA, bright_ground
from .tree_table import tree_table

#: A window of which less is known has nothing.
_LEAST_KNOWN = 0.5
_WINDOW_PX = 1024


def run(job: TreeCoverJob, report: Report) -> JobResult:
    """Write tree cover in per cent of one year or two, their difference, and a table of the zones.

    Raises EngineError for a series that lacks what the network sees, two series on different grids, and a
    model that does not tell tree cover.
    """
    model = find_model(job.model, job.model_folders, "treecover")
    for path in filter(None, (job.output, job.output_before, job.output_change)):
        check_output(path)
    given = [(job.series, job.output)]
    given += [(job.series_before, job.output_before)] if job.series_before else []
    with raster_environment(), ExitStack() as stack:
        looking = PartReport(report, 0, 0.02)
        series = [read_series(folder, looking) for folder, _ in given]
        if len(series) == 2 and not same_grid(series[0].grid, series[1].grid):
            raise EngineError(
                "grid",
                sentence("The series of the two years lie on different grids."),
                "Make both for the same area.",
            )
        network = load_networks(model, ("frames",), report)[0]
        device = choose_device("auto", network.data, report)
        session = PlainSession(network, device)
        part = 0.95 / len(given)
        rasters: Dict[str, RasterResult] = {}
        told: List[Dict[str, str]] = []
        cache = stack.enter_context(TileCache(job.cache_folder, _identity(device, model), report))
        for number, (one, (folder, output)) in enumerate(zip(series, given)):
            share = PartReport(report, 0.02 + part * number, 0.02 + part * (number + 1))
            told.append(_map(one, folder, output, session, model, cache, share))
            key = "output_before" if number else "output"
            rasters[key] = _result(output, "treecover", one)
        if job.series_before and job.output_change:
            _write_change(job, series[0].grid, told, report)
            rasters["output_change"] = _result(job.output_change, "treecover_change", series[0])
        tables = {}
        if job.zones is not None:
            paths = [output for _, output in given]
            tables["zones"] = tree_table(paths, job.zones, PartReport(report, 0.97, 1.0))
        numbers = {"tree_cover_percent": _mean(job.output)}
    report.progress(1.0, "Done")
    return JobResult(rasters=rasters, tables=tables, numbers=numbers, credits=credits.inherited(*told))


def _map(
    series: Series,
    folder: str,
    output: str,
    session: PlainSession,
    model: InstalledModel,
    cache: TileCache,
    report: Report,
) -> Dict[str, str]:
    """Write the tree cover of a series; return the tags of its file."""
    side = session.network.spec.tiling.window_px - 2 * MARGIN_PX
    with ExitStack() as stack:
        frames = open_frames(series, Path(folder).name, stack)
        tags = _tags(series, model, report)
        out = stack.enter_context(
            write_raster(
                output, series.grid, quantity="treecover", report=report,
                descriptions=("tree cover",), tags=tags, inputs=[one.path for one in series.members],
            )
        )  # fmt: skip

        column_0, row_0 = origin_of(series.grid)
        shape, origin = series.grid.shape, (row_0, column_0)
        along = [places_along(*one, side) for one in zip(origin, shape)]
        every = [Tile(row, column, side, side) for row, column in product(*along)]
        store = cache.store({"inputs": tags["INPUTS"], "grid": repr(series.grid)})
        finished = {tile for tile in every if store.load(tile) is not None}
        if finished:
            report.log(
                sentence(
                    "Going on from an interrupted run: {finished} of {tiles} tiles are finished "
                    "and are not computed again.",
                    finished=len(finished),
                    tiles=len(every),
                )
            )
        asked = 0

        def predict(row: int, column: int) -> np.ndarray:
            nonlocal asked
            report.progress(asked / len(every), sentence("Mapping tree cover"))
            asked += 1
            tile = Tile(row, column, side, side)
            known = store.load(tile) if tile in finished else None
            if known is not None:
                return known.values["cover"]
            values = thousandths(looked_at(row, column))
            store.save(FinishedTile(tile, {"cover": values}, {}))
            return values

        def looked_at(row: int, column: int) -> np.ndarray:
            values, seen = frames.window(row, column, side)
            if seen.mean() < _LEAST_KNOWN:
                return np.full((side, side), np.nan, np.float32)
            fed = {"frames": np.ascontiguousarray(values.reshape(1, -1, *values.shape[2:]))}
            found = session.run(fed, (slice(0, side), slice(0, side)))[0][0]
            inner = slice(MARGIN_PX, MARGIN_PX + side)
            found = found * bright_ground(bright_channels(values))[inner, inner]
            return np.where(seen, found, np.nan)

        for first, rows in merged_rows(predict, shape, side, origin):
            report.check_cancelled()
            out.write(rows, Window(0, first, series.grid.width, len(rows)))
    return tags


def _identity(device: Device, model: InstalledModel) -> Dict[str, Any]:
    """Return what all windows depend on, beside the series."""
    return {
        "versions": [plugin_version(), ort.__version__, np.__version__, rasterio.__gdal_version__],
        "model": [file.sha256 for file in model.files],
        "device": [device.kind, device.name if device.kind == "gpu" else ""],
    }


def _tags(series: Series, model: InstalledModel, report: Report) -> Dict[str, str]:
    first = min(one.start for one in series.members)
    last = max(one.end for one in series.members)
    known = []
    hashes: Dict[str, str] = {}
    for one in series.members:
        with open_raster(one.path) as dataset:
            known.append(dict(dataset.tags()))
        hashes[Path(one.path).name] = raster_sha256(one.path, report)
    found = credits.inherited(*known)
    given = (found.get(credits.ATTRIBUTION, ""), model.attribution)
    parts = [part for text in given for part in credits.credit_parts(text)]
    found[credits.ATTRIBUTION] = "; ".join(dict.fromkeys(parts))
    sha256 = ", ".join(file.sha256 for file in model.files)
    return {
        **found,
        **credits.model_tags("treecover", model.name, sha256, model.licence),
        "SOFTWARE": f"POPCORN for QGIS {plugin_version()}",
        "INPUTS": json.dumps(hashes),
        "PERIOD": f"{first.date()}..{last.date()}",
    }


def _write_change(job: TreeCoverJob, grid: Grid, told: List[Dict[str, str]], report: Report) -> None:
    """Write later minus earlier, in percentage points."""
    with (
        open_raster(job.output) as later,
        open_raster(job.output_before) as earlier,
        write_raster(
            job.output_change, grid, quantity="treecover_change", report=report,
            descriptions=("change of tree cover",), tags=credits.inherited(*told),
            inputs=[job.output, job.output_before],
        ) as out,
    ):  # fmt: skip
        for window in windows(grid.width, grid.height, _WINDOW_PX):
            report.check_cancelled()
            after, before = (one.read(1, window=window).astype(np.float32) for one in (later, earlier))
            gaps = (after == NO_DATA) | (before == NO_DATA)
            out.write(np.where(gaps, np.float32(np.nan), after - before), window)


def _mean(path: str) -> float:
    """Return the mean of a map in per cent, of what is known."""
    total = count = 0.0
    with open_raster(path) as dataset:
        for window in windows(dataset.width, dataset.height, _WINDOW_PX):
            values: Any = dataset.read(1, window=window)
            known = values[values != NO_DATA]
            total, count = total + float(known.sum(dtype=np.float64)), count + known.size
    return total / count if count else float("nan")


def _result(path: str, quantity: str, series: Series) -> RasterResult:
    first, last = _years(series)
    return RasterResult(path, quantity, quantity, series.grid.pixel_area_m2(), 1, first, last)


def _years(series: Series) -> Tuple[str, str]:
    days = [one.start.date() for one in series.members]
    year = min(days).year
    return f"{year}-01-01", f"{year}-12-31"
