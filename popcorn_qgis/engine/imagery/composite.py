"""The job behind the algorithm “Make composites from scenes on disk”."""

from __future__ import annotations

import csv
import errno
import os
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Callable, Dict, Sequence

from ..errors import EngineError
from ..jobs import CompositeJob, JobResult
from ..raster import raster_environment
from ..report import Report
from .area import plan_area
from .file_grid import plan_scenes
from .files import FilesSource, find_scenes, paths_of
from .making import make_composites
from .order import Order, output_path
from .periods import read_periods
from .sources import SENSORS, Piece, SceneRecord


def run(job: CompositeJob, report: Report) -> JobResult:
    """Write the composites of every period that has scenes, and ``scenes.csv``, into ``job.folder``.

    Raises EngineError for an unusable scene, area or period, and when no period has a scene.
    """
    periods = read_periods(job.year, job.seasons, date.today())
    scenes = find_scenes(job, report)
    with raster_environment():
        area = plan_area(job.area) if job.area is not None else plan_scenes(scenes, report)
        folder = prepare_folder(job.folder)
        order = Order(
            folder=folder,
            area=area,
            periods=periods,
            sensors=tuple(sensor for sensor in SENSORS if any(scene.sensor == sensor for scene in scenes)),
            fill_gaps=job.fill_gaps,
            memory_mb=job.memory_mb,
            recipe={},
        )
        for sensor in order.sensors:
            for period in periods:
                refuse_input(output_path(order, sensor, period), paths_of(job), scenes)
        result = make_composites(FilesSource(scenes, job.dilation_px), order, _keep_nothing, report)
    return with_table(result, folder)


def prepare_folder(folder: str) -> Path:
    """Create the output folder; EngineError when it can't be."""
    path = Path(folder)
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as problem:
        raise EngineError(
            "output-folder",
            f"The folder {path.name} can't be made: {problem.strerror or problem}.",
            "Choose a folder that you may write to.",
        ) from problem
    return path


def refuse_input(output: Path, paths: Sequence[str], scenes: Sequence[SceneRecord]) -> None:
    """Raise EngineError when a composite would replace one of the scenes."""
    inputs = [*paths, *(file.address for scene in scenes for file in scene.files)]
    if any(os.path.abspath(path) == os.path.abspath(output) for path in inputs):
        raise EngineError(
            "output-is-input",
            f"The composite {output.name} would replace one of the scenes.",
            "Choose another folder for the composites.",
        )


def with_table(result: JobResult, folder: Path) -> JobResult:
    """Write the table of scenes beside the composites and add it to the result's files."""
    table = result.tables["scenes"]
    path = folder / "scenes.csv"
    partial = path.with_name(f"scenes.partial-{os.getpid()}.csv")
    try:
        with partial.open("w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow(table.columns)
            writer.writerows(table.rows)
        partial.replace(path)
    except OSError as problem:
        with suppress(OSError):
            partial.unlink()
        if problem.errno == errno.ENOSPC:
            raise
        raise EngineError(
            "output-folder",
            f"The table {path.name} can't be written: {problem.strerror or problem}.",
            "Close it where it is open, or choose another folder; then run it again.",
        ) from problem
    files: Dict[str, str] = {**result.files, "scenes": str(path)}
    return JobResult(result.rasters, files, result.tables, result.numbers, result.texts, result.warnings)


def _keep_nothing(key: str, make: Callable[[], Piece]) -> Piece:
    """Files on disk are read again as fast as a kept piece would be."""
    return make()
