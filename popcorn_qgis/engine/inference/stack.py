"""Opening the imagery: seasons paired, bands found, units told apart, everything on one grid."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import Imagery
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.align import bounds_in, check_overlap, same_grid
from ..io.bands import S1_BANDS, S2_BANDS
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.reading import Layer, open_layer
from ..io.units import Conversion
from ..tiling.tile import Tile
from .estimator import Network
from .pairing import pair_seasons


@dataclass(frozen=True)
class Source:
    """One open raster on the scene's grid: ``grid`` is the scene's where the raster's own is another."""

    name: str
    path: str
    layer: Layer
    grid: Optional[Grid] = None
    resampling: Resampling = Resampling.nearest

    @property
    def dataset(self) -> Any:
        """The open raster itself."""
        return self.layer.dataset

    @property
    def bands(self) -> Tuple[int, ...]:
        """The places of the bands that are read."""
        return self.layer.bands

    @property
    def conversion(self) -> Conversion:
        """How stored values become dB or DN."""
        return self.layer.conversion

    def read(self, extent: Tile) -> np.ndarray:
        """Return a part of the scene, float32 [bands, H, W]: dB or DN, NaN where missing."""
        if self.grid is None:
            return self.layer.read(Window(extent.column, extent.row, extent.width, extent.height))
        part = self.grid.crop(extent.column, extent.row, extent.width, extent.height)
        return self.layer.read_on(part, self.resampling)

    def bytes_per_row(self) -> int:
        """Return what a row of a striped file takes when decoded; 0 for a tiled one."""
        blocks = self.dataset.block_shapes[0]
        if blocks[1] < self.dataset.width or self.dataset.width <= 1024:
            return 0
        return int(self.dataset.width * len(self.bands) * np.dtype(self.dataset.dtypes[0]).itemsize)


@dataclass(frozen=True)
class Step:
    """A season, a date, an observation: a label, and layers by name, each a raster on the stack's grid.

    A layer that this step does not have is not there.
    """

    label: str
    layers: Dict[str, Source]

    @property
    def sources(self) -> Tuple[Source, ...]:
        """The rasters that are there."""
        return tuple(self.layers.values())


@dataclass(frozen=True)
class Stack:
    """All steps on one grid, and the region of it that is mapped."""

    grid: Grid
    region: Tile
    steps: Tuple[Step, ...]

    @property
    def region_grid(self) -> Grid:
        """The grid of the outputs."""
        return self.grid.crop(self.region.column, self.region.row, self.region.width, self.region.height)

    @property
    def layers(self) -> Tuple[str, ...]:
        """The names of all layers, those of the first step first."""
        return tuple(dict.fromkeys(name for step in self.steps for name in step.layers))

    @property
    def paths(self) -> Tuple[str, ...]:
        """Every input file."""
        return tuple(source.path for step in self.steps for source in step.sources)


def open_scene(imagery: Imagery, report: Report, stack: ExitStack) -> Stack:
    """Open all seasons on the grid of the first Sentinel-2 raster (Sentinel-1 where it is alone).

    What lies on another grid is brought to it while reading: Sentinel-1 bilinearly, Sentinel-2 by the
    nearest pixel, never mixed. ``stack`` closes the files.
    Seasons without any valid pixel are left out with a warning. Raises EngineError for everything
    that is wrong with the imagery.
    """
    return open_pairs(pair_seasons(imagery, report, stack), imagery, report)


def open_pairs(pairs: Sequence[Tuple[str, Any, Any]], imagery: Imagery, report: Report) -> Stack:
    """Return open rasters (label, Sentinel-1 or None, Sentinel-2 or None) as the steps of a stack."""
    leading = pairs[0][2] if pairs[0][2] is not None else pairs[0][1]
    grid = Grid.of(leading)
    grid.check_pixel_size(report)
    region = region_of(grid, imagery)
    steps: List[Step] = []
    for label, s1, s2 in pairs:
        report.check_cancelled()
        try:
            one = source_of(s1, S1_BANDS, grid, region, imagery, s2, report) if s1 is not None else None
            two = source_of(s2, S2_BANDS, grid, region, imagery, s1, report) if s2 is not None else None
        except EmptyRasterError as empty:
            report.warning(
                sentence(
                    "{season}: {file} has no valid pixel; the season is left out.", season=label, file=empty
                )
            )
            continue
        layers = {"s1": one, "s2": two}
        steps.append(Step(label, {name: layer for name, layer in layers.items() if layer is not None}))
    if not steps:
        raise nothing_to_map()
    return Stack(grid, region, tuple(steps))


def nothing_to_map() -> EngineError:
    """Return the error for imagery that is nodata throughout."""
    return EngineError(
        "only-nodata",
        "The imagery has no valid pixel: every pixel misses a needed band in every season.",
        "Choose other dates or another extent, and check that the rasters cover it.",
    )


# -- sources ---------------------------------------------------------------------------------------


class EmptyRasterError(Exception):
    """A raster without any valid pixel."""


def source_of(
    dataset: Any,
    wanted: Tuple[str, ...],
    grid: Grid,
    region: Tile,
    imagery: Imagery,
    partner: Any,
    report: Report,
    places: Tuple[int, ...] = (),
) -> Source:
    """Return a raster as a source on the scene's grid; ``partner`` is the season's other one, or None.

    Sentinel-1 that lies on its own Sentinel-2's grid stays with it: both go by the nearest pixel. ``places``:
    those of the bands, where they are known. Raises EmptyRasterError for one without a valid pixel.
    """
    name = raster_name(dataset.name)
    own = Grid.of(dataset)
    check_overlap(own, grid, name)
    same = same_grid(own, grid)
    radar = wanted == S1_BANDS
    asked = Window(region.column, region.row, region.width, region.height) if same else None
    unit = imagery.s1_unit if radar else imagery.s2_scale
    layer = open_layer(dataset, wanted, unit, imagery.offset, name, report, asked, places)
    if layer is None:
        raise EmptyRasterError(name)
    if same:
        return Source(name, str(dataset.name), layer)
    east, north = own.pixel_size_m()
    mixed = radar and (partner is None or not same_grid(own, Grid.of(partner)))
    report.log(
        sentence(
            "{file}: warped bilinearly to the scene's grid (its pixel is {east_m:.1f} m × {north_m:.1f} m)."
            if mixed
            else "{file}: brought to the scene's grid by the nearest pixel (its own is {east_m:.1f} m × "
            "{north_m:.1f} m).",
            file=name,
            east_m=east,
            north_m=north,
        )
    )
    return Source(name, str(dataset.name), layer, grid, Resampling.bilinear if mixed else Resampling.nearest)


# -- extent ----------------------------------------------------------------------------------------


def region_of(grid: Grid, imagery: Imagery) -> Tile:
    """Return the pixels of the grid inside the extent (nearest edges), the whole grid without one."""
    if imagery.extent is None:
        return Tile(0, 0, grid.height, grid.width)
    xmin, ymin, xmax, ymax = imagery.extent
    bounds = (xmin, ymin, xmax, ymax)
    if imagery.extent_crs:
        try:
            crs = CRS.from_user_input(imagery.extent_crs)
        except CRSError as problem:
            raise EngineError(
                "extent",
                "The coordinate reference system of the extent is not known.",
                "Give the extent in the coordinate reference system of the imagery.",
            ) from problem
        if crs != grid.crs:
            bounds = bounds_in(bounds, crs, grid.crs, "The extent")
    t = grid.transform
    columns = sorted(round((x - t.c) / t.a) for x in (bounds[0], bounds[2]))
    rows = sorted(round((y - t.f) / t.e) for y in (bounds[1], bounds[3]))
    left, right = max(columns[0], 0), min(columns[1], grid.width)
    top, bottom = max(rows[0], 0), min(rows[1], grid.height)
    if left >= right or top >= bottom:
        raise EngineError(
            "extent",
            "The extent does not overlap the imagery.",
            "Choose an extent inside the first raster, or leave it empty to map everything.",
        )
    return Tile(top, left, bottom - top, right - left)


def streams_of(imagery: Imagery) -> Tuple[str, ...]:
    """Return what is given: "s1", "s2" or both. Raises EngineError for nothing."""
    streams = tuple(name for name in ("s1", "s2") if getattr(imagery, name))
    if not streams:
        raise EngineError(
            "no-imagery", "No imagery is given.", "Choose a Sentinel-2 raster, a Sentinel-1 raster, or both."
        )
    return streams


def needed_imagery(imagery: Imagery, networks: Sequence[Network]) -> Imagery:
    """Return the imagery without what no network reads: its gaps must not matter."""
    needed = {name for network in networks for name in network.inputs} or {"s1", "s2"}
    return replace(
        imagery,
        s1=imagery.s1 if "s1" in needed else (),
        s2=imagery.s2 if "s2" in needed else (),
    )
