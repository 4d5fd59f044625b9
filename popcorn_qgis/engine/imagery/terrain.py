"""The job behind the algorithm “Terrain”: elevation, slope and aspect on the grid of the composites."""

from __future__ import annotations

import hashlib
import json
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path
from typing import Dict, Iterator, Optional, Protocol, Tuple

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ...contract.credits import COPERNICUS_DEM, inherited
from ...contract.errors import EngineError
from ...contract.jobs import JobResult, RasterResult, TerrainJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.grid import Grid
from ..io.identity import raster_name, raster_sha256
from ..io.missing import ELEVATION, Odd, beyond
from ..io.raster import open_raster, raster_environment, read_window, write_raster
from ..io.raster_write import check_output
from ..io.reading import window_under
from ..io.relief import aspect, slope_and_direction
from ..io.warp import warped
from ..tiling.cache import PieceStore
from .area import PIXEL_M, PlannedArea, pieces_of, plan_area

BANDS = ("elevation", "slope", "aspect")
#: Raised when the same request would give other pixels.
RECIPE_VERSION = 1
#: Side of a piece, and of what is read of the elevations for it.
LARGEST_PIECE_PX, SMALLEST_PIECE_PX, MOST_SOURCE_PX = 1024, 64, 2048
_NOT_ABOUT_PIXELS = ("output", "cache_folder")
#: Feet of band units, in metres.
_FEET = {"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us-ft": 1200 / 3937, "us survey foot": 1200 / 3937}


class Elevations(Protocol):
    """Where elevations come from: in parts, each on a grid of its own."""

    pixel_m: float

    def parts(self, grid: Grid, report: Report) -> Iterator[Tuple[np.ndarray, np.ndarray, Grid]]:
        """Yield (elevation float32 [H, W] in metres, own bool [H, W], its grid) around ``grid``."""


def run(job: TerrainJob, report: Report) -> JobResult:
    """Write elevation (m), slope (degrees) and aspect (degrees clockwise from true north) of an area.

    Slope and aspect are reckoned on the grid of the elevations, then brought to 10 m: elevation and slope
    bilinearly, aspect as a direction, so that it passes north unharmed. Flat ground and water have no aspect.
    Raises EngineError for an unusable area, source or raster, and where no elevation is known.
    """
    check_output(job.output, [job.elevation] if job.elevation else [])
    area = plan_area(job.area)
    odd = Odd()
    with ExitStack() as stack:
        stack.enter_context(raster_environment())
        if job.elevation:
            raster = stack.enter_context(_OnDisk(job.elevation, odd, report))
            source: Elevations = raster
            tags, store = raster.tags(report), None
        else:
            source, tags = _tiles(job, area, report)
            store = _store(job, tags)
        known, wanted = _write(job, area, source, store, tags, odd, report)
    if store is not None:
        store.clear()
    gaps = 100 * (1 - known / max(wanted, 1))
    report.log(sentence("Terrain: gaps {percent:.1f} %.", percent=gaps))
    return JobResult(
        rasters={
            "output": RasterResult(
                job.output, "terrain", "Terrain", area.grid.pixel_area_m2(), bands=len(BANDS)
            )
        },
        numbers={"gaps_percent": gaps},
        credits=inherited(tags),
    )


def piece_of(source: Elevations, grid: Grid, report: Report) -> np.ndarray:
    """Return float32 [3, H, W] on ``grid``: elevation, slope, aspect; NaN where unknown."""
    found = np.full((4, *grid.shape), np.nan, dtype=np.float32)
    for elevation, own, its_grid in source.parts(grid, report):
        planes = np.stack([elevation, *slope_and_direction(elevation, its_grid)]).astype(np.float32)
        nearest = warped(np.where(own, planes[:1], np.float32(np.nan)), its_grid, grid, Resampling.nearest)
        take = np.isfinite(nearest[0]) & np.isnan(found[0])
        found[:, take] = warped(planes, its_grid, grid, Resampling.bilinear)[:, take]
    elevation, slope, east, north = found
    return np.stack([elevation, slope, aspect(east, north)])


def _write(
    job: TerrainJob,
    area: PlannedArea,
    source: Elevations,
    store: Optional[PieceStore],
    tags: Dict[str, str],
    odd: Odd,
    report: Report,
) -> Tuple[int, int]:
    """Write the raster; return how many pixels have an elevation, and how many should."""
    side = _piece_px(source.pixel_m)
    places = list(pieces_of(area.grid, side))
    known = wanted = 0
    with write_raster(
        job.output,
        area.grid,
        quantity="terrain",
        report=report,
        bands=len(BANDS),
        descriptions=BANDS,
        tags=tags,
    ) as out:
        for number, (column, row, grid) in enumerate(places, start=1):
            report.progress(
                (number - 1) / len(places),
                sentence("Terrain, piece {piece} of {pieces}", piece=number, pieces=len(places)),
            )
            values: np.ndarray = np.full((len(BANDS), *grid.shape), np.nan, dtype=np.float32)
            if area.wants(grid):
                inside = area.inside(grid)
                values = np.where(inside, _piece(source, grid, store, report), np.float32(np.nan))
                wanted += int(inside.sum())
                known += int(np.isfinite(values[0]).sum())
            out.write(values, Window(column, row, grid.width, grid.height))
        if job.elevation:
            odd.judge(raster_name(job.elevation), report)
        if not known:
            raise EngineError(
                "no-elevation",
                "No elevation is known anywhere in the area.",
                "Look where the area lies on the map, or give another raster of elevation.",
            )
        out.update_tags(GAPS_PERCENT=f"{100 * (1 - known / wanted):.3f}")
    return known, wanted


def _piece(source: Elevations, grid: Grid, store: Optional[PieceStore], report: Report) -> np.ndarray:
    """Return ``piece_of``, or what an earlier run has kept of it."""
    if store is None:
        return piece_of(source, grid, report)

    def make() -> np.ndarray:
        return piece_of(source, grid, report)

    key = hashlib.sha256(repr(grid).encode()).hexdigest()[:32]
    return store.keep(key, make, lambda values: {"values": values}, lambda arrays, _: arrays["values"])


def _piece_px(pixel_m: float) -> int:
    """Return the side of a piece, so that elevations of fine pixels stay within the memory."""
    side = int(MOST_SOURCE_PX * pixel_m / PIXEL_M) // SMALLEST_PIECE_PX * SMALLEST_PIECE_PX
    return max(SMALLEST_PIECE_PX, min(LARGEST_PIECE_PX, side))


def _tiles(job: TerrainJob, area: PlannedArea, report: Report) -> Tuple[Elevations, Dict[str, str]]:
    """Return the tiles of a catalogue, and the tags of what is made of them."""
    from .stac.catalogues import catalogue_at
    from .stac.elevation import ASSET, COLLECTION, ElevationTiles

    collection = job.collection or COLLECTION
    tiles = ElevationTiles(catalogue_at(job.source, job.address), area, collection, job.asset or ASSET)
    names = tiles.find(report)
    report.log(sentence("Tiles of elevation: {tiles}.", tiles=", ".join(names)))
    tags = {"SOURCE": tiles.spec.name, "SCENES": " ".join(names), "PRODUCT": collection}
    if collection == COLLECTION:
        tags["NOTICE"] = COPERNICUS_DEM
    return tiles, tags


def _store(job: TerrainJob, tags: Dict[str, str]) -> Optional[PieceStore]:
    """Return where fetched pieces wait until the raster is whole; None: nowhere."""
    if not job.cache_folder:
        return None
    asked = {key: value for key, value in asdict(job).items() if key not in _NOT_ABOUT_PIXELS}
    text = json.dumps([RECIPE_VERSION, tags["SCENES"], asked], sort_keys=True)
    return PieceStore(Path(job.cache_folder) / hashlib.sha256(text.encode()).hexdigest()[:24])


class _OnDisk:
    """A raster of elevation, band 1; impossible values are counted in ``odd`` and left out."""

    def __init__(self, path: str, odd: Odd, report: Report) -> None:
        self._name, self._odd = raster_name(path), odd
        self.dataset = open_raster(path)
        try:
            self._grid = Grid.of(self.dataset)
            self.pixel_m = min(self._grid.pixel_size_m())
            if self.dataset.count > 1:
                report.log(
                    sentence(
                        "{file} has {bands} bands; the first is taken as elevation.",
                        file=self._name,
                        bands=self.dataset.count,
                    )
                )
            unit = str(self.dataset.units[0] or "").lower()
            self._metres = _FEET.get(unit, 1.0)
            if unit in _FEET:
                report.log(sentence("{file} is in feet; it is read in metres.", file=self._name))
        except BaseException:
            self.dataset.close()
            raise

    def __enter__(self) -> _OnDisk:
        return self

    def __exit__(self, *_: object) -> None:
        self.dataset.close()

    def parts(self, grid: Grid, report: Report) -> Iterator[Tuple[np.ndarray, np.ndarray, Grid]]:
        window = window_under(self._grid, grid, self._name)
        if window is None:
            return
        report.check_cancelled()
        stored = read_window(self.dataset, 1, window)
        values = stored * np.float32(self._metres)
        impossible = beyond(values, ELEVATION)
        self._odd.add(impossible, np.isfinite(values), stored[impossible])
        values[impossible] = np.nan
        part = self._grid.crop(window.col_off, window.row_off, window.width, window.height)
        yield values, np.isfinite(values), part

    def tags(self, report: Report) -> Dict[str, str]:
        """Return the tags of what is made of it: its name, and its notice where it has one."""
        sha256 = raster_sha256(self.dataset.name, report)
        return {**inherited(self.dataset.tags()), "SOURCE": self._name, "SOURCE_SHA256": sha256}
