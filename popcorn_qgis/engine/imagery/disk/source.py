"""Scenes on disk as a source: rasters, L2A products, Earth Engine exports; found, dated, and read."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any, Iterator, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.errors import RasterioError

from ....contract.errors import EngineError
from ....contract.jobs import CompositeJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.raster import open_raster
from ..compositing.clear_sky import SkyRule, rule_of
from ..compositing.median import Observation, piece_of_scenes
from ..compositing.observe import observe, read_on_grid
from ..compositing.output import MEAN, MEDIAN
from ..observing.looks import Acquisition, Look, look_of
from ..scene import (
    PASSES,
    SENTINEL1,
    SENTINEL2,
    BandFile,
    DateRange,
    Mask,
    Piece,
    SceneRecord,
    SourceSpec,
    in_order_of_passes,
    of_pass,
)
from .earth_engine import layout_folders, layout_scenes
from .rasters import Doubts, LeftOut, raster_scene, sensor_of, settle, tell_left, usable
from .safe import is_product, safe_scene

_SUFFIXES = (".tif", ".tiff", ".jp2", ".vrt")


class FilesSource:
    """The Source of scenes that are on disk already."""

    spec = SourceSpec("files on disk")

    def __init__(
        self,
        scenes: Sequence[SceneRecord],
        dilation_px: int,
        sky: Optional[SkyRule] = None,
        memory_mb: int = 0,
    ) -> None:
        self._scenes = in_order_of_passes(scenes)
        self._dilation_px = dilation_px
        self._sky, self._memory_mb = sky, memory_mb

    def scenes(self, sensor: str, period: DateRange, report: Report) -> Tuple[SceneRecord, ...]:
        if sensor in PASSES:
            return of_pass(sensor, self.scenes(SENTINEL1, period, report))
        return tuple(
            scene
            for scene in self._scenes
            if scene.sensor == sensor
            and period.holds(scene.day)
            and (not scene.season or scene.season == period.season)
        )

    def ever(self, report: Report) -> bool:
        return True  # there are scenes, or the job has ended before

    def piece(
        self, sensor: str, period: DateRange, scenes: Tuple[SceneRecord, ...], grid: Grid, report: Report
    ) -> Piece:
        def read(chosen: Sequence[SceneRecord], part: Grid) -> Iterator[Observation]:
            for scene in chosen:
                report.check_cancelled()
                values = observe(scene, part, self._dilation_px, mask_apart=apart)
                if values is not None:
                    yield scene, values

        apart = self._sky is not None and self._sky.by_block and sensor == SENTINEL2
        return piece_of_scenes(sensor, scenes, grid, read, self._sky, self._memory_mb, report.check_cancelled)

    def classes(self, scene: SceneRecord, grid: Grid, report: Report) -> Optional[np.ndarray]:
        report.check_cancelled()
        return None if scene.mask is None else read_on_grid(scene.mask.file, grid, None)

    def look(self, acquisition: Acquisition, grid: Grid, report: Report) -> Optional[Look]:
        """Return what an acquisition saw of ``grid``; None where it saw nothing."""
        report.check_cancelled()
        return look_of(acquisition.scenes, grid, None)


def find_scenes(job: CompositeJob, report: Report, left: List[LeftOut]) -> List[SceneRecord]:
    """Return all scenes that ``job`` names; EngineError when there is none or one can't be used.

    Dates of Sentinel-2 that show no ground go to ``left``, with a warning.
    """
    if job.masks and len(job.masks) != len(job.s2):
        raise EngineError(
            "mask-count",
            sentence(
                "There are {masks} masks for {rasters} Sentinel-2 rasters.",
                masks=len(job.masks),
                rasters=len(job.s2),
            ),
            "Give one mask for every Sentinel-2 raster, in the same order, or none.",
        )
    scenes: List[SceneRecord] = []
    doubts: Doubts = {}
    bands = rule_of(job).asked
    for i, path in enumerate(job.s2):
        mask = Mask(BandFile(job.masks[i]), job.mask_kind) if job.masks else _mask_beside(Path(path))
        read = partial(
            raster_scene, path, SENTINEL2, mask, job.offset, report, None, doubts, job.s2_scale, bands
        )
        scenes += usable(read, path, left)
    for path in job.s1:
        scenes.append(raster_scene(path, SENTINEL1, None, "keep", report, unit=job.s1_unit))
    for folder in job.scene_folders:
        scenes += _scenes_in(Path(folder), job, report, doubts, left)
    tell_left(left, bool(scenes), report)
    if not scenes:
        packed = next((path for folder in job.scene_folders for path in Path(folder).rglob("S2*.zip")), None)
        if packed is not None:
            raise EngineError(
                "packed",
                sentence("The product {product} is packed.", product=packed.name),
                "Unpack it, and choose its folder.",
            )
        raise EngineError(
            "no-imagery",
            "No scene is given."
            if not job.scene_folders
            else sentence("{folder} holds no scene.", folder=Path(job.scene_folders[0]).name),
            "Choose Sentinel rasters, or a folder of L2A products (.SAFE), GeoTIFFs or Earth Engine exports.",
        )
    settle(scenes, doubts, report)
    return scenes


def _scenes_in(
    folder: Path, job: CompositeJob, report: Report, doubts: Doubts, left: List[LeftOut]
) -> List[SceneRecord]:
    if not folder.is_dir():
        raise EngineError(
            "no-folder",
            sentence("The folder {folder} does not exist.", folder=folder.name),
            "Choose another folder.",
        )
    bands = rule_of(job).asked
    if is_product(folder):
        return [safe_scene(folder, job.offset, report, bands)]
    layout = layout_folders(folder)
    if layout:
        return [scene for part in layout for scene in layout_scenes(part, job.year, report, bands)]
    scenes: List[SceneRecord] = []
    for product in sorted(path for path in folder.rglob("*") if path.is_dir() and is_product(path)):
        report.check_cancelled()
        scenes.append(safe_scene(product, job.offset, report, bands))
    for path in sorted(path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES):
        report.check_cancelled()
        sensor, is_composite = _sensor_in(path)
        if is_composite:
            report.log(sentence("{file} is left out: it is a composite, not a scene.", file=path.name))
        elif sensor:
            mask = _mask_beside(path) if sensor == SENTINEL2 else None
            unit = job.s2_scale if sensor == SENTINEL2 else job.s1_unit
            read = partial(
                raster_scene, str(path), sensor, mask, job.offset, report, None, doubts, unit, bands
            )
            scenes += usable(read, str(path), left)
        elif not _is_mask(path):
            report.log(
                sentence(
                    "{file} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.",
                    file=path.name,
                )
            )
    return scenes


def _sensor_in(path: Path) -> Tuple[str, bool]:
    """Return the sensor that a file's bands speak for, and whether it is a composite of ours."""
    try:
        with open_raster(path) as dataset:
            return sensor_of(dataset), dataset.tags().get("PRODUCT", "").endswith((MEDIAN, MEAN))
    except (EngineError, RasterioError) as problem:
        raise EngineError(
            "unreadable",
            sentence("The file {file} in the folder can't be read as a raster.", file=path.name),
            "Download it again, or move it out of the folder.",
        ) from problem


def _mask_beside(path: Path) -> Optional[Mask]:
    """Return NAME_SCL or NAME_cloud beside NAME, where there is one."""
    for kind, ending in (("scl", "_SCL"), ("scl", "_scl"), ("cloud", "_cloud"), ("cloud", "_clouds")):
        beside = path.with_name(f"{path.stem}{ending}{path.suffix}")
        if beside.is_file():
            return Mask(BandFile(str(beside)), kind)
    return None


def _is_mask(path: Path) -> bool:
    return path.stem.lower().endswith(("_scl", "_cloud", "_clouds"))


def paths_of(job: CompositeJob) -> Tuple[Any, ...]:
    """Return the single rasters that the job reads."""
    return (*job.s1, *job.s2, *job.masks)
