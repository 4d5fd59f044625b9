"""The job behind the algorithm “Make composites from scenes on disk”."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Callable, List, Sequence, Tuple

from ...contract.errors import EngineError
from ...contract.jobs import CompositeJob, JobResult, Table
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.raster import open_raster, raster_environment
from .area import PlannedArea, plan_area
from .compositing.choose import selection
from .compositing.clear_sky import rule_of
from .compositing.compose import make_composites
from .compositing.observe import reaches
from .compositing.output import left_rows, prepare_folder, with_table
from .compositing.plan import Order, output_path
from .disk.grid import plan_scenes
from .disk.rasters import LeftOut
from .disk.source import FilesSource, find_scenes, paths_of
from .periods import read_periods
from .scene import SENSORS, SENTINEL1, DateRange, Piece, SceneRecord, radar_layers


def run(job: CompositeJob, report: Report) -> JobResult:
    """Write the composites of every period that has scenes, their table and that of the series.

    Raises EngineError for an unusable scene, area or period, and when no period has a scene.
    """
    periods = read_periods(job.year, job.seasons, date.today())
    sky, select = rule_of(job), selection(job.select)
    left: List[LeftOut] = []
    scenes = find_scenes(job, report, left)
    refuse_other_days(scenes, periods)
    with raster_environment():
        if job.area is None:
            area = plan_scenes(scenes, report)
        else:
            area = plan_area(job.area)
            scenes = scenes_of_area(scenes, area, report)
        folder = prepare_folder(job.folder)
        order = Order(
            folder=folder,
            area=area,
            periods=periods,
            sensors=layers_of(scenes, job.passes),
            s2_bands=sky.bands,
            cloud_mask=sky.word,
            select=select,
            fill_gaps=job.fill_gaps,
            fill_from=job.fill_from,
            memory_mb=job.memory_mb,
            recipe={},
        )
        for sensor in order.sensors:
            for period in periods:
                refuse_input(output_path(order, sensor, period), paths_of(job), scenes)
        source = FilesSource(scenes, job.dilation_px, sky, job.memory_mb)
        result = make_composites(source, order, _keep_nothing, report)
    table = result.tables["scenes"]
    result.tables["scenes"] = Table(table.columns, (*table.rows, *left_rows(periods, left)))
    return with_table(result, folder)


def layers_of(scenes: Sequence[SceneRecord], passes: str) -> Tuple[str, ...]:
    """Return what is made of the scenes: Sentinel-2, and the radar, its passes together or apart."""
    radar = radar_layers(passes)
    layers: List[str] = []
    for sensor in SENSORS:
        if any(scene.sensor == sensor for scene in scenes):
            layers += radar if sensor == SENTINEL1 else (sensor,)
    return tuple(layers)


def refuse_other_days(scenes: Sequence[SceneRecord], periods: Sequence[DateRange]) -> None:
    """Raise EngineError when no scene is of any of the periods, and say of which days they are."""
    if any(period.holds(scene.day) for scene in scenes for period in periods):
        return
    days = sorted(scene.day for scene in scenes)
    raise EngineError(
        "no-scene",
        sentence(
            "The scenes on disk are of {first_day} to {last_day}; none is of {periods}.",
            first_day=days[0],
            last_day=days[-1],
            periods=", ".join(period.name for period in periods),
        ),
        "Choose the year and the seasons of your scenes.",
    )


def scenes_of_area(scenes: Sequence[SceneRecord], area: PlannedArea, report: Report) -> List[SceneRecord]:
    """Return the scenes that reach the area; EngineError when none does."""
    here = []
    for scene in scenes:
        report.check_cancelled()
        with open_raster(scene.files[0].address) as dataset:
            if dataset.crs is None or reaches(
                dataset, area.grid
            ):  # one without CRS is refused when it is read
                here.append(scene)
    if not here:
        raise EngineError(
            "no-scene",
            "None of the scenes on disk reaches the area to map.",
            "Look where the area lies on the map, and whether its coordinate reference system is right.",
        )
    return here


def refuse_input(output: Path, paths: Sequence[str], scenes: Sequence[SceneRecord]) -> None:
    """Raise EngineError when a composite would replace one of the scenes."""
    inputs = [*paths, *(file.address for scene in scenes for file in scene.files)]
    if any(os.path.abspath(path) == os.path.abspath(output) for path in inputs):
        raise EngineError(
            "output-is-input",
            sentence("The composite {file} would replace one of the scenes.", file=output.name),
            "Choose another folder for the composites.",
        )


def _keep_nothing(key: str, make: Callable[[], Piece]) -> Piece:
    """Files on disk are read again as fast as a kept piece would be."""
    return make()
