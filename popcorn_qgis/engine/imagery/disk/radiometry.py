"""The unit of the acquisitions in a folder, and the offset of Sentinel-2: proved by their pixels."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np

from ....contract.bands import S1_BANDS, S2_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.offset import RADIOMETRIC_OFFSET_DN, offset_to_remove
from ...io.raster import open_raster, read_stored, scaling
from ...io.units import DN, Conversion, s1_conversion, s2_conversion
from ..scene import L1C, SENTINEL2, SceneRecord
from .rasters import Doubts, settle

_SIDE_PX = 512
#: Smallest valid B10, which sees nearly nothing: 5 to 108 in twelve real scenes of Level 1C without the
#: offset, 1004 to 1036 in three with it.
_CIRRUS_WITH_OFFSET_DN = 900.0


@dataclass(frozen=True)
class Reading:
    """How files are to be read where they do not say it themselves; words as in CompositeJob."""

    mask_kind: str = "auto"  # or "scl", "cloud", "clear"
    offset: str = "auto"
    s1_unit: str = "auto"
    s2_scale: str = "auto"


def with_units(scenes: Sequence[SceneRecord], how: Reading, report: Report) -> List[SceneRecord]:
    """Return scenes with their units: the first of a kind of file that tells its own speaks for all."""
    known: Dict[Tuple[object, ...], str] = {}
    problems: Dict[Tuple[object, ...], EngineError] = {}
    for scene in scenes:
        report.check_cancelled()
        key = _kind_of_file(scene)
        if key in known:
            continue
        if scene.unit:
            known[key] = scene.unit
            continue
        try:
            known[key] = _unit(scene, how, report)
        except EngineError as problem:
            if problem.code in ("unreadable", "no-file"):
                raise
            problems.setdefault(key, problem)
    lacking = next((key for key in problems if key not in known), None)
    if lacking is not None:
        raise problems[lacking]
    return [replace(scene, unit=known.get(_kind_of_file(scene), DN)) for scene in scenes]


def _kind_of_file(scene: SceneRecord) -> Tuple[object, ...]:
    return scene.sensor, scene.dtype, scene.scaling, scene.unit, scene.level, scene.backscatter


def _unit(scene: SceneRecord, how: Reading, report: Report) -> str:
    wanted = S2_BANDS if scene.sensor == SENTINEL2 else S1_BANDS
    sample, name = sample_bands(scene, wanted), Path(first_path(scene)).name
    if sample.shape[1] == 0:
        raise EngineError(
            "empty",
            sentence("{file} holds no valid pixel to tell its unit from.", file=name),
            sentence("Give {bands}, or choose the unit.", bands=", ".join(wanted)),
        )
    scaled = set(scene.scaling) != {(1.0, 0.0)}
    dtype = "float32" if scaled else scene.dtype
    if scene.sensor == SENTINEL2:
        return s2_conversion(sample, dtype, how.s2_scale, name, report).reading
    return s1_conversion(sample, np.dtype(dtype).kind in "iu", how.s1_unit, name, report).reading


def sample_bands(scene: SceneRecord, wanted: Sequence[str]) -> np.ndarray:
    """Return pixels of some bands, read coarsely, float32 [bands, n], valid in all; n = 0 where one lacks.

    The scale and offset tags are applied.
    """
    if not set(wanted) <= set(scene.bands):
        return np.empty((len(wanted), 0), np.float32)
    planes: List[np.ndarray] = []
    shape: Tuple[int, ...] = ()
    for band in wanted:
        place = scene.bands.index(band)
        file, (scale, shift) = scene.files[place], scene.scaling[place]
        with open_raster(file.address) as dataset:
            if not shape:
                shrink = max(dataset.width, dataset.height, _SIDE_PX) / _SIDE_PX
                shape = (max(int(dataset.height / shrink), 1), max(int(dataset.width / shrink), 1))
            values = read_stored(dataset, [file.band], out=np.empty((1, *shape), np.float32))[0]
        values[values == 0] = np.nan
        planes.append(values * np.float32(scale) + np.float32(shift))
    stacked = np.stack(planes).reshape(len(planes), -1)
    return stacked[:, np.isfinite(stacked).all(axis=0)]


def without_offset(
    scenes: Sequence[SceneRecord], how: Reading, told: Report, report: Report
) -> List[SceneRecord]:
    """Return scenes with the offset that is to be taken off: of L1C by its cirrus band, of L2A as always."""
    doubts: Doubts = {}
    settled: List[SceneRecord] = []
    for scene in scenes:
        report.check_cancelled()
        if scene.sensor != SENTINEL2:
            settled.append(scene)
            continue
        name, conversion = Path(first_path(scene)).name, Conversion(scene.unit)
        amount = 0.0
        if scene.level == L1C and "B10" in scene.bands and how.offset == "auto":
            cirrus = sample_bands(scene, ("B10",))
            conversion.to_unit(cirrus)
            if cirrus.size and float(cirrus.min()) >= _CIRRUS_WITH_OFFSET_DN:
                amount = RADIOMETRIC_OFFSET_DN
                report.log(
                    sentence("{file}: the offset of {amount:.0f} DN is taken off.", file=name, amount=amount)
                )
        elif set(S2_BANDS) <= set(scene.bands):
            sample = sample_bands(scene, S2_BANDS)
            conversion.to_unit(sample)
            with open_raster(scene.files[0].address) as dataset:
                in_tags = conversion.takes_off(scaling(dataset, scene.files[0].band)[1])
                tags = dataset.tags()
            if sample.shape[1]:
                try:
                    amount = offset_to_remove(sample, tags, how.offset, in_tags, name, told)
                except EngineError as problem:
                    if problem.code != "offset":
                        raise
                    doubts[scene.id] = problem
        settled.append(replace(scene, offset_dn=amount))
    settle(settled, doubts, report)
    return settled


def first_path(scene: SceneRecord) -> str:
    """Return the path of a scene's first file."""
    return scene.files[0].address if scene.files else scene.id
