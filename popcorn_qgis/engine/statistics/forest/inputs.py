"""What a forest looks at: covariates, built-up, water and constraint on one grid, block by block."""

from __future__ import annotations

from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ....contract.errors import EngineError
from ....contract.jobs.statistics import ForestWeightsJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.identity import raster_name
from ...io.raster import windows
from ...io.shares import settled, share_of
from ..covariates.rasters import MEAN, RasterSource, open_source

#: Float32 values of covariates that are held at a time: 64 MB.
_VALUES = 16 << 20
_MOST_PX, _LEAST_PX = 1024, 64
#: From this share on a pixel is water.
_WET = 0.5


@dataclass(frozen=True)
class Block:
    """A part of the grid: covariates float32 [bands, H, W], built-up float32, masked and out bool [H, W]."""

    values: np.ndarray
    builtup: Optional[np.ndarray]
    masked: np.ndarray
    out: np.ndarray
    pixel_km2: np.ndarray  # float64 [H, 1]


@dataclass(frozen=True)
class Inputs:
    """Open rasters on one ``grid``; ``names`` of the covariates, each once; ``paths`` of all files."""

    grid: Grid
    sources: Tuple[RasterSource, ...]
    names: Tuple[str, ...]
    builtup: Optional[RasterSource]
    water: Optional[RasterSource]
    constraint: Optional[RasterSource]

    def read(self, window: Window, report: Report, only: Optional[Sequence[int]] = None) -> Block:
        """Return a block with the covariates at the positions ``only`` (None: all), in that order."""
        left, top = int(window.col_off), int(window.row_off)
        part = self.grid.crop(left, top, int(window.width), int(window.height))
        wanted = list(range(len(self.names)) if only is None else only)
        values = np.empty((len(wanted), *part.shape), dtype=np.float32)
        start = 0
        for source in self.sources:
            here = [number for number in wanted if start <= number < start + len(source.bands)]
            if here:
                found = source.read(part, report, [number - start for number in here])
                for plane, number in zip(found, here):
                    values[wanted.index(number)] = plane
            start += len(source.bands)
        report.check_cancelled()
        builtup = None
        if self.builtup is not None:
            builtup = self.builtup.read(part, report, [0])[0]
        masked: np.ndarray = np.zeros(part.shape, dtype=bool)
        out: np.ndarray = np.zeros(part.shape, dtype=bool)
        if self.water is not None:
            masked = share_of(self.water, part, _is_water) >= _WET
        if self.constraint is not None:
            out = share_of(self.constraint, part, settled) == 0
        areas = part.row_pixel_areas_m2()[:, None] / 1e6
        return Block(values, builtup, masked, out, areas)

    def blocks(self, factor: int = 1) -> List[Window]:
        """Return windows that cover the grid, with whole cells of ``factor`` pixels and bounded memory."""
        side = int(np.sqrt(_VALUES / max(len(self.names), 1)))
        side = max(min(side, _MOST_PX), _LEAST_PX) // factor * factor
        return list(windows(self.grid.width, self.grid.height, max(side, factor)))


def open_inputs(job: ForestWeightsJob, stack: ExitStack, report: Report) -> Inputs:
    """Open the rasters of a job; they stay open until ``stack`` is left.

    Raises EngineError without covariates, without built-up where it is needed, for a raster that can't be
    read, or is no map of built-up, and for a rotated grid.
    """
    if not job.covariates:
        raise EngineError("no-covariates", "There are no covariates.", "Give at least one raster.")
    names = dict(zip(job.named[::2], job.named[1::2]))
    sources = [open_source(path, MEAN, names.get(path, ""), stack, report) for path in job.covariates]
    single = {
        role: open_source(path, MEAN, "", stack, report) if path else None
        for role, path in (("builtup", job.builtup), ("water", job.water), ("constraint", job.constraint))
    }
    if job.target == "per_builtup" and single["builtup"] is None:
        raise EngineError(
            "no-builtup",
            "People per built-up need a built-up map.",
            "Give it (BUILTUP), or learn people per km² (TARGET).",
        )
    builtup = single["builtup"] if job.target == "per_builtup" else None
    first = builtup or min(sources, key=lambda one: round(one.grid.pixel_area_m2(), 6))
    first.grid.check_north_up()
    labels = [names.get(path, "") or Path(raster_name(path)).stem for path in job.covariates]
    return Inputs(
        first.grid, tuple(sources), _names(sources, labels), builtup, single["water"], single["constraint"]
    )


def _names(sources: Sequence[RasterSource], labels: Sequence[str]) -> Tuple[str, ...]:
    """Return a name for each band: what its file calls it; with the file's name where that is not enough."""
    plain: List[Tuple[str, str]] = []
    for source, label in zip(sources, labels):
        for number, described in enumerate(source.dataset.descriptions, start=1):
            alone = label if source.dataset.count == 1 else f"{label} {number}"
            plain.append((described or alone, label))
    often = Counter(name for name, _ in plain)
    found: List[str] = []
    for name, label in plain:
        full = name if often[name] == 1 else f"{name} ({label})"
        free, times = full, 2
        while free in found:
            free, times = f"{full} {times}", times + 1
        found.append(free)
    return tuple(found)


def positions(wanted: Sequence[str], names: Sequence[str]) -> List[int]:
    """Return where the bands of a forest are among the covariates.

    Raises EngineError that names those which are not there.
    """
    missing = [name for name in wanted if name not in names]
    if missing:
        raise EngineError(
            "missing-covariates",
            sentence(
                "The forest wants {count} covariates that are not given: {missing}.",
                count=len(missing),
                missing=", ".join(missing[:5]) + (" …" if len(missing) > 5 else ""),
            ),
            sentence(
                "Give rasters with bands of these names; there are: {names}.", names=", ".join(names[:12])
            ),
        )
    return [list(names).index(name) for name in wanted]


def _is_water(values: np.ndarray) -> np.ndarray:
    return values == 1
