"""The acquisitions of a series as streams of the windowed methods, their units proved before anything runs.

A series on disk holds dB and DN; the network wants linear power and reflectance, so both are made here. What
can't be right is refused, and the download named that would be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np

from ....contract.bands import S2_L1C_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...imagery.compositing.observe import observe, reader_of
from ...imagery.scene import L1C, RTC_GAMMA0, SENTINEL1, SENTINEL2, SIGMA0, SceneRecord
from ...io.grid import Grid
from ...io.offset import RADIOMETRIC_OFFSET_DN
from ...io.raster import open_raster
from .radiometry import check_radar, check_reflectance, has_offset
from .scores import seconds

OPTICAL, ASCENDING, DESCENDING = "s2_l1c", "s1_asc", "s1_desc"
#: What ENDISI is made of: blue, green and both of the short-wave infrared.
ENDISI_BANDS = ("B02", "B03", "B11", "B12")
#: Power above this is no backscatter of land: linear power that was taken for dB comes out near 1.
_MOST_POWER = 0.9
_LEAST_REFLECTANCE = 0.002
_GLANCE_PX = 128
_DN = 10_000.0
_NETWORK_SERIES = sentence(
    "Download the series with PRODUCT l1c and BACKSCATTER ellipsoid_gamma0; METHOD builtup takes L2A."
)


@dataclass(frozen=True)
class Look:
    """One acquisition: its time in seconds since 1970, its stream, its scene, its relative orbit."""

    time_s: int
    stream: str
    scene: SceneRecord

    def read(self, grid: Grid) -> Tuple[np.ndarray, np.ndarray]:
        """Return float32 [bands, height, width] (reflectance, or linear power) and bool: where valid."""
        values = observe(self.scene, grid, 0, reader_of(self.scene.files), mask_apart=True)
        count = len(self.scene.files)
        if values is None:
            return np.zeros((count, *grid.shape), np.float32), np.zeros(grid.shape, bool)
        valid = np.isfinite(values[:count]).all(axis=0) & (values[count] == 0)
        values = values[:count]
        if self.stream == OPTICAL:
            values = values / np.float32(_DN)
        else:
            values = np.power(10.0, values.astype(np.float64) / 10).astype(np.float32)
        return values, valid


@dataclass(frozen=True)
class Glance:
    """What a coarse look at an optical acquisition tells: shares 0..1 of what its mask calls clear."""

    clear_share: float
    snow_share: float
    blue: np.ndarray  # NaN where not clear


@dataclass(frozen=True)
class Streams:
    """All looks by time, and the grid. ``stand_ins``: a pass that is missing → the one that stands for it."""

    looks: Tuple[Look, ...]
    grid: Grid
    stand_ins: Dict[str, str]
    glances: Dict[int, Glance]  # by the time of an optical look

    def bands(self) -> Dict[str, int]:
        """Return how many bands each stream has."""
        optical = next(len(look.scene.files) for look in self.looks if look.stream == OPTICAL)
        return {ASCENDING: 2, DESCENDING: 2, OPTICAL: optical}


def streams_of(scenes: Sequence[SceneRecord], method: str, report: Report) -> Streams:
    """Return the streams; EngineError where the method can't take them."""
    optical = sorted((one for one in scenes if one.sensor == SENTINEL2), key=seconds)
    radar = sorted((one for one in scenes if one.sensor == SENTINEL1), key=seconds)
    if not optical or not radar:
        raise EngineError(
            "missing-sensor",
            sentence(
                "The series has {optical} optical and {radar} radar acquisitions; METHOD {method} "
                "takes both.",
                optical=len(optical),
                radar=len(radar),
                method=method,
            ),
            "Download a series with both; METHOD builtup does without radar.",
        )
    if len(optical) == 2:
        raise EngineError(
            "too-few-dates",
            "The series has two optical dates: there is no calm before and after.",
            "Give a longer series. Two maps are compared by “Compare two dates” (change).",
        )
    with open_raster(optical[0].files[0].address) as dataset:
        grid = Grid.of(dataset)
    wanted = S2_L1C_BANDS if method == "network" else ENDISI_BANDS
    optical = [_with_bands(scene, wanted, method) for scene in optical]
    if method == "network":
        _refuse_kinds(optical, radar, report)
        optical = _without_offset(optical, grid, report)
    _check_units(optical, radar, grid, method)
    passes, stand_ins = _passes(radar, report)
    glances: Dict[int, Glance] = {}
    looks = [Look(int(seconds(scene)), stream, scene) for stream, scene in passes]
    for number, scene in enumerate(optical):
        report.progress(number / len(optical), sentence("Looking at the acquisitions"))
        look = Look(int(seconds(scene)), OPTICAL, scene)
        glance = _glance(look, grid)
        if glance.clear_share > 0:
            glances[look.time_s] = glance
            looks.append(look)
    if not glances:
        raise EngineError(
            "no-clear-look",
            "No optical acquisition of the series has a clear pixel of a possible value.",
            "Give clearer dates, or check the cloud masks, and that values are reflectance × 10000.",
        )
    order = tuple(sorted(looks, key=lambda look: (look.time_s, look.stream)))
    return Streams(order, grid, stand_ins, glances)


def coarse(grid: Grid) -> Grid:
    """Return a grid over the same ground of at most _GLANCE_PX pixels a side."""
    factor = max(grid.width, grid.height, _GLANCE_PX) / _GLANCE_PX
    width, height = max(int(grid.width / factor), 1), max(int(grid.height / factor), 1)
    scaled = grid.transform * grid.transform.scale(grid.width / width, grid.height / height)
    return Grid(grid.crs, scaled, width, height)


def _with_bands(scene: SceneRecord, wanted: Tuple[str, ...], method: str) -> SceneRecord:
    names = list(scene.bands)
    missing = [band for band in wanted if band not in names]
    if missing:
        raise EngineError(
            "bands",
            sentence(
                "“{name}” has {bands} bands and lacks {missing}; METHOD {method} takes {count}.",
                name=scene.id,
                bands=len(names),
                missing=", ".join(missing),
                method=method,
                count=len(wanted),
            ),
            _NETWORK_SERIES if method == "network" else "Download the series with all bands.",
        )
    at = [names.index(band) for band in wanted]
    scaling = tuple(scene.scaling[place] for place in at) if scene.scaling else ()
    return replace(scene, files=tuple(scene.files[place] for place in at), scaling=scaling, bands=wanted)


def _refuse_kinds(optical: Sequence[SceneRecord], radar: Sequence[SceneRecord], report: Report) -> None:
    if any(scene.level != L1C for scene in optical):
        raise EngineError("level", "The series holds Sentinel-2 L2A; the network takes L1C.", _NETWORK_SERIES)
    kind = radar[0].backscatter
    if kind in (RTC_GAMMA0, SIGMA0):
        raise EngineError(
            "backscatter",
            sentence("The radar is {kind}; the network takes gamma0 on the ellipsoid.", kind=kind),
            _NETWORK_SERIES,
        )
    if not kind:
        report.warning("The radar does not say its kind; the network takes gamma0 on the ellipsoid.")


def _without_offset(optical: Sequence[SceneRecord], grid: Grid, report: Report) -> List[SceneRecord]:
    """Return L1C without the offset of 1000 that nobody took off: its cirrus band tells it."""
    found, days = [], []
    small = coarse(grid)
    for scene in optical:
        report.check_cancelled()
        place = scene.bands.index("B10")
        scaling = (scene.scaling[place],) if scene.scaling else ()
        alone = replace(scene, files=(scene.files[place],), scaling=scaling, bands=("B10",), mask=None)
        values = observe(alone, small, 0) if not scene.offset_dn else None
        if values is not None and has_offset(values):
            scene = replace(scene, offset_dn=RADIOMETRIC_OFFSET_DN)
            days.append(f"{scene.day}")
        found.append(scene)
    if days:
        report.warning(
            sentence(
                "The cirrus band shows an offset of 1000 DN; it is taken off: {days}.", days=", ".join(days)
            )
        )
    return found


def _check_units(
    optical: Sequence[SceneRecord], radar: Sequence[SceneRecord], grid: Grid, method: str
) -> None:
    """Prove units by the first acquisitions that show something."""
    small = coarse(grid)
    for stream, scenes in ((OPTICAL, optical), (ASCENDING, radar)):
        for scene in scenes:
            values, valid = Look(0, stream, scene).read(small)
            if not valid.any():
                continue
            seen = values[:, valid]
            if stream == OPTICAL:
                if method == "network":
                    check_reflectance(seen, scene.id)
                if float(np.median(seen)) < _LEAST_REFLECTANCE:
                    raise EngineError(
                        "unit",
                        sentence("“{name}” is not in DN: it is nearly black.", name=scene.id),
                        "Give reflectance × 10000, as “Download an observation series” writes it.",
                    )
            else:
                check_radar(seen, scene.id)
                if float(np.median(seen)) > _MOST_POWER:
                    raise EngineError(
                        "unit",
                        sentence("“{name}” is not in dB: it looks like linear power.", name=scene.id),
                        "Let the series say its unit, or give dB.",
                    )
            break


def _passes(
    radar: Sequence[SceneRecord], report: Report
) -> Tuple[List[Tuple[str, SceneRecord]], Dict[str, str]]:
    streams = {"descending": DESCENDING}
    named = [(streams.get(scene.orbit, ASCENDING), scene) for scene in radar]
    there = {stream for stream, _ in named}
    if len(there) == 2:
        return named, {}
    other = there.pop()
    missing = DESCENDING if other == ASCENDING else ASCENDING
    report.warning(
        sentence(
            "There is no radar of {missing}: that of {other} stands for it.", missing=missing, other=other
        )
    )
    return named, {missing: other}


def _glance(look: Look, grid: Grid) -> Glance:
    small = coarse(grid)
    names = list(look.scene.bands)
    wanted = ("B02", "B03", "B11")
    at = [names.index(band) for band in wanted]
    scaling = tuple(look.scene.scaling[place] for place in at) if look.scene.scaling else ()
    scene = replace(look.scene, files=tuple(look.scene.files[p] for p in at), scaling=scaling, bands=wanted)
    values, valid = replace(look, scene=scene).read(small)
    share = float(valid.mean())
    blue, green, infrared = values
    with np.errstate(divide="ignore", invalid="ignore"):
        snow = ((green - infrared) / (green + infrared) > 0.4) & (green > 0.12) & valid
    return Glance(share, float(snow.sum() / max(valid.sum(), 1)), np.where(valid, blue, np.nan))


def bright_times(glances: Dict[int, Glance]) -> Tuple[List[int], List[int]]:
    """Return times of snow, and of clouds or haze that no mask shows: brighter than their own median."""
    times = sorted(glances)
    blue = np.array([glances[time].blue for time in times], dtype=np.float32).reshape(len(times), -1)
    snow = [time for time in times if glances[time].snow_share > 0.05]
    known = np.isfinite(blue).sum(axis=0) >= 3
    middle: Optional[np.ndarray] = np.nanmedian(blue[:, known], axis=0) if known.any() else None
    bright = []
    for time, row in zip(times, blue):
        if middle is None or time in snow:
            continue
        over = row[known] - middle
        over = over[np.isfinite(over)]
        if over.size and float((over > 0.08).mean()) * max(glances[time].clear_share, 0.2) > 0.02:
            bright.append(time)
    return snow, bright
