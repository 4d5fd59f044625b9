"""What goes with the months of Sentinel-2: those of Sentinel-1, scaled for tree cover, and the slope."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from typing import Dict, Iterator, List, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.bands import S1_BANDS
from ...contract.credits import imagery_notices, inherited
from ...contract.errors import EngineError
from ...contract.jobs.clean_imagery import MonthlyImageryJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.dates import period_of
from ..io.grid import Grid
from ..io.raster import open_raster, write_raster
from ..io.units import SCALED_RADAR
from .area import PlannedArea
from .compositing import smoothing
from .compositing.block_year import steps_of_months
from .compositing.observe import observe, read_on_grid
from .disk.parts import backscatter_in
from .disk.rasters import raster_scene
from .scene import ELLIPSOID_GAMMA0, SENTINEL1, SIGMA0, BandFile, DateRange, SceneRecord

#: Nominal days of the quarters.
_DAYS = (45, 135, 225, 315)
_ROWS, _SLOPE = 64, "slope"


@dataclass(frozen=True)
class Radar:
    """The rasters of each quarter that has any, 0 to 3, and the notice that they carry."""

    quarters: Dict[int, Tuple[SceneRecord, ...]]
    notices: Tuple[str, ...]


def find_radar(job: MonthlyImageryJob, report: Report) -> Radar:
    """Return the rasters of Sentinel-1 by quarter of ``job.year``.

    Raises EngineError for radar that is not corrected for terrain, or does not say so, and where none is of
    the year.
    """
    quarters: Dict[int, List[SceneRecord]] = {}
    notices: List[str] = []
    for path in job.s1:
        with open_raster(path) as dataset:
            tags = dict(dataset.tags())
        _refuse_other(tags, Path(path).name)
        first, last = (date.fromisoformat(day) if day else None for day in period_of(tags))
        middle = None
        if first is not None and last is not None:
            middle = date.fromordinal((first.toordinal() + last.toordinal()) // 2)
        scene = raster_scene(path, SENTINEL1, None, "keep", report, middle, unit=job.s1_unit)
        if scene.day.year != job.year:
            report.log(
                sentence("{file} is left out: it is not of {year}.", file=Path(path).name, year=job.year)
            )
            continue
        quarters.setdefault((scene.day.month - 1) // 3, []).append(scene)
        notices += imagery_notices(tags)
    if job.s1 and not quarters:
        raise EngineError(
            "no-scene",
            sentence("None of the Sentinel-1 rasters is of {year}.", year=job.year),
            "Choose the year of your scenes.",
        )
    found = {quarter: tuple(scenes) for quarter, scenes in quarters.items()}
    return Radar(found, tuple(dict.fromkeys(notices)))


def _refuse_other(tags: Dict[str, str], name: str) -> None:
    said = tags.get("BACKSCATTER", "") or f"{' '.join(tags.values())} {name}"
    kind = backscatter_in(said)
    if kind in ("", SIGMA0, ELLIPSOID_GAMMA0):
        raise EngineError(
            "backscatter",
            sentence("{file} is {kind}, not gamma0 corrected for terrain.", file=name, kind=kind)
            if kind
            else sentence("{file} does not say that it is gamma0 corrected for terrain.", file=name),
            "Take Sentinel-1 RTC, such as the Planetary Computer's; what is it already gets the tag "
            "BACKSCATTER=gamma0 terrain.",
        )


def write_radar(
    radar: Radar, area: PlannedArea, step: str, paths: Sequence[Path], periods: Sequence[DateRange],
    report: Report,
) -> None:  # fmt: skip
    """Write Sentinel-1 of each step, 0..1 (dB from -22 to 0), quarters interpolated to months."""
    with ExitStack() as stack:
        writers = [
            stack.enter_context(
                write_raster(
                    path, area.grid, quantity="covariates", report=report, bands=len(S1_BANDS),
                    descriptions=S1_BANDS, unit="0..1",
                    tags={
                        "PERIOD": f"{period.first}..{period.last}",
                        "BACKSCATTER": SCALED_RADAR,
                        "NOTICE": "; ".join(radar.notices),
                    },
                )
            )
            for path, period in zip(paths, periods)
        ]  # fmt: skip
        for first, strip in _strips(area.grid):
            report.check_cancelled()
            power = np.stack([_mean_power(scenes, strip, report) for scenes in radar.quarters.values()])
            months = months_of_quarters(power, [_DAYS[quarter] for quarter in radar.quarters])
            values = steps_of_months(smoothing.radar_scaled(months).astype(np.float32), step)
            window = Window(0, first, strip.width, strip.height)
            for writer, found in zip(writers, values):
                found[:, ~area.inside(strip)] = np.nan
                writer.write(np.asarray(found, np.float32), window)


def months_of_quarters(power: np.ndarray, days: Sequence[int]) -> np.ndarray:
    """Return 12 months [12, 2, H, W] of the power of quarters [N, 2, H, W], NaN where a quarter saw nothing.

    Each pixel is interpolated between the quarters that it has, and is constant beyond them.
    """
    seen = np.isfinite(power).all(axis=1)
    found = np.full((smoothing.MONTHS, *power.shape[1:]), np.nan, np.float32)
    for pattern in product((False, True), repeat=len(days)):
        here = (seen == np.array(pattern)[:, None, None]).all(axis=0)
        if not any(pattern) or not here.any():
            continue
        weights = smoothing.months(smoothing.quarter_weights([d for d, has in zip(days, pattern) if has]))
        found[:, :, here] = np.tensordot(weights, power[list(pattern)][:, :, here], axes=1)
    return found


def write_slope(terrain: str, area: PlannedArea, path: Path, report: Report) -> None:
    """Write the slope in degrees on the grid, from the band “slope” of a terrain raster."""
    with open_raster(terrain) as dataset:
        names = [(text or "").lower() for text in dataset.descriptions]
        tags = dict(dataset.tags())
    if _SLOPE not in names and len(names) != 1:
        raise EngineError(
            "no-band",
            sentence("{file} has no band named {bands}.", file=Path(terrain).name, bands=_SLOPE),
            "Take a raster made with “Terrain”.",
        )
    file = BandFile(terrain, names.index(_SLOPE) + 1 if _SLOPE in names else 1)
    with write_raster(
        path, area.grid, quantity="covariates", report=report, bands=1, descriptions=(_SLOPE,),
        unit="degrees", tags=inherited(tags),
    ) as out:  # fmt: skip
        for first, strip in _strips(area.grid):
            report.check_cancelled()
            values = read_on_grid(file, strip, None)
            values = np.full(strip.shape, np.nan, np.float32) if values is None else values
            values[~area.inside(strip)] = np.nan
            out.write(values[None], Window(0, first, strip.width, strip.height))


def _strips(grid: Grid) -> Iterator[Tuple[int, Grid]]:
    for first in range(0, grid.height, _ROWS):
        yield first, grid.crop(0, first, grid.width, min(_ROWS, grid.height - first))


def _mean_power(scenes: Sequence[SceneRecord], grid: Grid, report: Report) -> np.ndarray:
    """Return the mean linear power float32 [2, H, W] of scenes, NaN where none saw the ground."""
    total = np.zeros((len(S1_BANDS), *grid.shape), np.float32)
    count = np.zeros(grid.shape, np.float32)
    for scene in scenes:
        report.check_cancelled()
        db = observe(scene, grid, 0)
        if db is not None:
            seen = np.isfinite(db).all(axis=0)
            total += np.where(seen, 10 ** (db / 10), 0)
            count += seen
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(count > 0, total / count, np.float32(np.nan))
