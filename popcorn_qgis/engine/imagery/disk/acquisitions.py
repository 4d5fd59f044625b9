"""Every acquisition in a folder: rasters with times in tags or names, stacks of times, series of ours.

Files that hold different bands of one acquisition (10 and 20 m, VV and VH) are one scene; masks beside them
are theirs. ``parts.py`` looks into the single file.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Dict, Iterable, List, Optional, Sequence, Tuple

import numpy as np

from ....contract.bands import S1_BANDS, S2_L1C_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import PartReport, Report
from ...io import series
from ...io.grid import Grid
from ...io.raster import open_raster
from ...io.series import Member, read_series
from ...io.units import DB, DN
from ..compositing.observe import observe
from ..scene import (
    L1C,
    L2A,
    PASSES,
    SENTINEL1,
    SENTINEL2,
    BandFile,
    Mask,
    SceneRecord,
    in_order_of_passes,
    layer_of,
)
from .eopatches import find_patches, unpack
from .parts import Part, parts_of
from .radiometry import Reading, first_path, with_units, without_offset
from .rasters import WarningsOnly
from .safe import is_product, safe_acquisition

_ENDINGS = (".tif", ".tiff", ".jp2")
MOST_FILES = 100_000
#: Looks at a place along one orbit come at the same time of day; those of its neighbours minutes apart.
_ORBITS_APART_MIN = 3.0


def find_acquisitions(
    folder: str, report: Report, reading: Optional[Reading] = None, scratch: str = ""
) -> List[SceneRecord]:
    """Return all acquisitions and composites in a folder and those below it, by time.

    EOPatches are written as rasters into the folder ``scratch`` first, where they have to stay while the
    scenes are read; without one they are refused. Raises EngineError for a folder without any, a file that
    can't be read, a unit, an offset or a mask in doubt, and for products or kinds of backscatter that are
    mixed.
    """
    place, how = Path(folder), reading or Reading()
    if (place / series.NAME).is_file():
        return _of_series(folder, report)
    parts: List[Part] = []
    products = _products_in(place, report)
    for path in _files_in(place, report):
        report.check_cancelled()
        if any(product in path.parents for product in products):
            continue
        parts += parts_of(path, place, how.mask_kind, report)
    for path in _of_patches(place, scratch, report):
        report.check_cancelled()
        parts += parts_of(path, Path(scratch), how.mask_kind, report)
    told = WarningsOnly(report)
    delivered = [safe_acquisition(product, how.offset, told) for product in products]
    masks = [part for part in parts if part.sensor == ""]
    ready = [scene for scene in delivered if scene.level == L2A]
    scenes = _with_masks([*_joined(parts), *(one for one in delivered if one.level == L1C)], masks)
    if not scenes and not ready:
        raise EngineError(
            "no-imagery",
            sentence("{folder} holds no acquisition with a time.", folder=place.name),
            "Choose a folder of GeoTIFFs whose tags or names hold their day, such as s2_20210415T104021.tif.",
        )
    scenes = with_units(scenes, how, told)
    scenes = [*without_offset(scenes, how, told, report), *ready]
    scenes = list(in_order_of_passes(with_relative_orbits(scenes)))
    refuse_mixed_scenes(scenes)
    return scenes


def _of_patches(folder: Path, scratch: str, report: Report) -> List[Path]:
    patches = find_patches(folder, report)
    if patches and not scratch:
        raise EngineError(
            "eopatch",
            sentence("The folder {folder} holds EOPatches.", folder=folder.name),
            "Make a series of it first, with “Download an observation series” from disk.",
        )
    written: List[Path] = []
    for number, patch in enumerate(patches):
        report.progress(0.0, sentence("EOPatch {number} of {count}", number=number + 1, count=len(patches)))
        written += unpack(patch, folder, Path(scratch), report)
    return written


def refuse_mixed_scenes(scenes: Sequence[SceneRecord]) -> None:
    """Raise EngineError where L1C and L2A, or two kinds of backscatter, are among the scenes."""
    series.refuse_mixed(
        [
            Member(first_path(one), layer_of(one), *_times(one), product=one.level or one.backscatter)
            for one in scenes
        ]
    )


def _times(scene: SceneRecord) -> Tuple[datetime, datetime]:
    start = scene.start or datetime(scene.day.year, scene.day.month, scene.day.day, tzinfo=timezone.utc)
    return start, scene.end or start


def _products_in(folder: Path, report: Report) -> List[Path]:
    found = []
    for path in (folder, *sorted(path for path in folder.rglob("*") if path.is_dir())):
        report.check_cancelled()
        if is_product(path):
            found.append(path)
    return found


def _files_in(folder: Path, report: Report) -> List[Path]:
    if not folder.is_dir():
        raise EngineError(
            "no-folder",
            sentence("The folder {folder} does not exist.", folder=folder.name),
            "Choose another folder.",
        )
    found: List[Path] = []
    for path in folder.rglob("*"):
        report.check_cancelled()
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in _ENDINGS and not hidden and path.is_file():
            found.append(path)
        if len(found) > MOST_FILES:
            raise EngineError(
                "too-many-files",
                sentence("{folder} holds more than {most:,} rasters.", folder=folder.name, most=MOST_FILES),
                "Choose the folder of one place.",
            )
    return sorted(found)


def _joined(parts: Iterable[Part]) -> List[SceneRecord]:
    """Return scenes: files of one time with different bands are one, with the same bands several."""
    scenes: List[Dict[str, Tuple[Part, BandFile]]] = []
    groups: Dict[Tuple[object, ...], List[Dict[str, Tuple[Part, BandFile]]]] = {}
    for part in parts:
        if not part.sensor:
            continue
        key = (part.sensor, part.times.start, part.times.end, part.orbit, part.level)
        same = groups.setdefault(key, [])
        home = next((held for held in same if not set(held) & set(part.bands)), None)
        if home is None:
            home = {}
            same.append(home)
            scenes.append(home)
        home.update({band: (part, file) for band, file in part.bands.items()})
    return [_scene(held) for held in scenes if set(held) - {"SCL"}]


def _scene(held: Dict[str, Tuple[Part, BandFile]]) -> SceneRecord:
    order = [band for band in (*S1_BANDS, *S2_L1C_BANDS) if band in held]
    first = held[order[0]][0]
    parts = [held[band][0] for band in order]
    scl = held["SCL"][1] if "SCL" in held else None
    level = first.level or (L1C if "B10" in held else L2A if scl else "")
    return SceneRecord(
        id=first.id,
        sensor=first.sensor,
        day=first.times.start.date(),
        files=tuple(held[band][1] for band in order),
        mask=Mask(scl, "scl") if scl else None,
        unit=first.unit,
        orbit=first.orbit,
        baseline=first.baseline,
        cloud_percent=first.cloud_percent,
        backscatter=first.backscatter,
        scaling=tuple(part.scaling for part in parts),
        dtype=first.dtype,
        start=first.times.start,
        end=first.times.end,
        bands=tuple(order),
        level=level if first.sensor == SENTINEL2 else "",
        relative_orbit=first.relative_orbit,
        overpass=first.times.start.isoformat() if first.times.exact else "",
    )


def _with_masks(scenes: Sequence[SceneRecord], masks: Sequence[Part]) -> List[SceneRecord]:
    """Return optical scenes with the mask of their time, from a file of its own."""
    by_time: Dict[Optional[datetime], Optional[Mask]] = {part.times.start: part.mask for part in masks}
    return [
        replace(scene, mask=by_time.get(scene.start, scene.mask)) if scene.sensor == SENTINEL2 else scene
        for scene in scenes
    ]


def with_relative_orbits(scenes: Sequence[SceneRecord]) -> List[SceneRecord]:
    """Return radar scenes whose orbit is unknown with the time of day, as 17:32, that tells it from others.

    A satellite passes a place at the same time of day whenever it flies the same orbit, and some minutes
    earlier or later on the neighbouring ones.
    """
    named = {scene.id: scene.relative_orbit for scene in scenes}
    for orbit in ("", *PASSES.values()):
        unknown = [
            scene
            for scene in scenes
            if (scene.sensor, scene.orbit, scene.relative_orbit) == (SENTINEL1, orbit, "") and scene.overpass
        ]
        for group in _by_time_of_day(unknown):
            minutes = sorted(_minute(scene) for scene in group)
            middle = int(minutes[len(minutes) // 2])
            named.update({scene.id: f"{middle // 60:02d}:{middle % 60:02d}" for scene in group})
    return [replace(scene, relative_orbit=named[scene.id]) for scene in scenes]


def _minute(scene: SceneRecord) -> float:
    start = scene.start or datetime.min
    return start.hour * 60 + start.minute + start.second / 60


def _by_time_of_day(scenes: Sequence[SceneRecord]) -> List[List[SceneRecord]]:
    groups: List[List[SceneRecord]] = []
    for scene in sorted(scenes, key=_minute):
        if groups and _minute(scene) - _minute(groups[-1][-1]) <= _ORBITS_APART_MIN:
            groups[-1].append(scene)
        else:
            groups.append([scene])
    return groups


def _of_series(folder: str, report: Report) -> List[SceneRecord]:
    """Return the members of a series of ours as scenes."""
    scenes: List[SceneRecord] = []
    for member in read_series(folder, PartReport(report, 0.0, 0.01)).members:
        report.check_cancelled()
        if not member.layer.startswith(("s1", "s2")):
            continue
        part = next(iter(parts_of(Path(member.path), Path(folder), "auto", report, member)), None)
        if part is None or not part.sensor:
            raise EngineError(
                "missing-band",
                sentence("{file} has no band of Sentinel-1 or Sentinel-2.", file=Path(member.path).name),
                "Make the series again, or take the row out.",
            )
        bands = [band for band in (*S1_BANDS, *S2_L1C_BANDS) if band in part.bands]
        radar = part.sensor == SENTINEL1
        scenes.append(
            SceneRecord(
                id=part.id,
                sensor=part.sensor,
                day=member.start.date(),
                files=tuple(part.bands[band] for band in bands),
                unit=part.unit or (DB if radar else DN),
                mask=Mask(BandFile(member.mask), "cloud") if member.mask else None,
                orbit=part.orbit,
                baseline=member.processing_baseline,
                backscatter=member.product if radar else "",
                scaling=(part.scaling,) * len(bands),
                dtype=part.dtype,
                start=member.start,
                end=member.end,
                bands=tuple(bands),
                level="" if radar else member.product,
                relative_orbit=member.relative_orbit,
            )
        )
    return scenes


def clear_share(scene: SceneRecord) -> float:
    """Return which share of a scene's own pixels is seen and not hidden by its mask, 0..1."""
    with open_raster(scene.files[0].address) as dataset:
        grid = Grid.of(dataset)
    values = observe(scene, grid, 0)
    return 0.0 if values is None else float(np.isfinite(values).all(axis=0).mean())
