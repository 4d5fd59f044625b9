"""Opening the imagery of the urban mask: Sentinel-2, both passes of Sentinel-1 and terrain of each year."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Sequence, Tuple, cast

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from ...contract.bands import S1_BANDS, S2_BANDS, TERRAIN_BANDS
from ...contract.errors import EngineError
from ...contract.jobs import Imagery, UrbanImagery
from ...contract.sentences import sentence
from ..feedback import Report
from ..inference.stack import EmptyRasterError, Source, Stack, Step, nothing_to_map, region_of, source_of
from ..io.align import check_overlap, same_grid
from ..io.band_names import meaning
from ..io.grid import Grid
from ..io.identity import raster_name
from ..io.raster import open_raster
from ..io.reading import Layer, window_under
from ..io.sample import read_clean, sample_of
from ..io.units import DN, Conversion
from ..io.warp import warped
from ..tiling.tile import Tile
from .urban_years import KINDS, Year, open_years

#: The bands of the authors' export, by the order in which it has them: section 2 of the spec.
EXPORT_BANDS = {"s2": (3, 2, 1, 4), "s1_asc": (5, 6), "s1_desc": (7, 8), "terrain": (10, 11)}
EXPORT_COUNTS = (11, 14)
WANTED = {"s2": S2_BANDS, "s1_asc": S1_BANDS, "s1_desc": S1_BANDS}

#: A slope beyond this is not in degrees; up to it, and of aspect beyond 360, the network clips.
_STEEPEST = 100.0
_TURN_IN_RADIANS = 6.3


@dataclass(frozen=True)
class TerrainLayer(Layer):
    """Slope and aspect in degrees. Flat ground has no aspect, which counts as 0, as in training."""

    def read(self, window: Optional[Window] = None) -> np.ndarray:
        """Return float32 [2, H, W] on the raster's own grid, NaN where missing."""
        return _degrees(read_clean(self.dataset, self.bands, window, fill_zero=False))

    def read_on(self, grid: Grid, resampling: Resampling) -> np.ndarray:
        """Return the same on another grid, bilinearly: the aspect through north too, as in training."""
        own = Grid.of(self.dataset)
        window = window_under(own, grid, self.name)
        if window is None:
            return np.full((2, *grid.shape), np.nan, dtype=np.float32)
        values = self.read(window)
        part = own.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
        return warped(values, part, grid, resampling)


def _degrees(values: np.ndarray) -> np.ndarray:
    slope, aspect = values
    slope[(slope < 0) | (slope > _STEEPEST)] = np.nan
    aspect[aspect < 0] = np.nan
    aspect[np.isnan(aspect) & ~np.isnan(slope)] = 0
    return values


def open_urban(imagery: Imagery, report: Report, stack: ExitStack) -> Stack:
    """Open every year on the grid of the first raster of Sentinel-2 (else of Sentinel-1, else the export).

    A pass or Sentinel-2 without any valid pixel is left out of its year with a word in the log, as one that
    was not given. Raises EngineError for all that is wrong with the imagery.
    """
    given = cast(UrbanImagery, imagery)
    years = open_years(given, report, stack)
    leading = next(iter(years[0].datasets.values()))
    grid = Grid.of(leading)
    grid.check_pixel_size(report)
    region = region_of(grid, imagery)
    terrain = None
    if given.terrain and not given.exports:
        dataset = stack.enter_context(open_raster(given.terrain))
        terrain = _terrain(dataset, _terrain_places(dataset, report), grid, report)
    steps = [_step(year, terrain, grid, region, given, report) for year in years]
    if not any(set(step.layers) - {"terrain"} for step in steps):
        raise nothing_to_map()
    return Stack(grid, region, tuple(steps))


def _step(
    year: Year, terrain: Optional[Source], grid: Grid, region: Tile, imagery: UrbanImagery, report: Report
) -> Step:
    layers: Dict[str, Source] = {}
    export = year.datasets.get("export")
    if export is not None:
        _check_export(export, report)
    for kind, wanted in WANTED.items():
        report.check_cancelled()
        dataset = export if export is not None else year.datasets.get(kind)
        if dataset is None:
            continue
        places = EXPORT_BANDS[kind] if export is not None else ()
        try:
            layers[kind] = source_of(dataset, wanted, grid, region, imagery, None, report, places)
        except EmptyRasterError:
            report.log(
                sentence(
                    "{year}: {file} holds no {kind}.",
                    year=year.label,
                    file=raster_name(dataset.name),
                    kind=KINDS[kind],
                )
            )
    if export is not None:
        terrain = _terrain(export, EXPORT_BANDS["terrain"], grid, report)
    if terrain is not None:
        layers["terrain"] = terrain
    return Step(year.label, layers)


def _check_export(dataset: Any, report: Report) -> None:
    name = raster_name(dataset.name)
    if dataset.count not in EXPORT_COUNTS:
        raise EngineError(
            "export-bands",
            sentence(
                "{file} has {count} bands; an export of GlobalUrbanMapper has 11 or 14.",
                file=name,
                count=dataset.count,
            ),
            "Give Sentinel-2, Sentinel-1 and terrain each as its own raster.",
        )
    told = [meaning(text or "") for text in dataset.descriptions[:4]]
    if any(band in S2_BANDS for band in told) and told != ["B04", "B03", "B02", "B08"]:
        raise EngineError(
            "export-bands",
            sentence(
                "{file} begins with the bands {bands}; an export of GlobalUrbanMapper begins with B04, B03, "
                "B02, B08.",
                file=name,
                bands=", ".join(band or "?" for band in told),
            ),
            "Give Sentinel-2, Sentinel-1 and terrain each as its own raster.",
        )
    report.log(sentence("{file}: the bands are those of GlobalUrbanMapper's export, by order.", file=name))


def _terrain_places(dataset: Any, report: Report) -> Tuple[int, ...]:
    """Return the places of slope and aspect: by name, else the last two of two or three bands."""
    name = raster_name(dataset.name)
    names: List[str] = [(text or "").strip().lower() for text in dataset.descriptions]
    found = [
        [at for at, text in enumerate(names, start=1) if text.startswith(band)] for band in TERRAIN_BANDS
    ]
    if all(len(one) == 1 for one in found):
        return found[0][0], found[1][0]
    if any(names) or dataset.count not in (2, 3):
        raise EngineError(
            "terrain-bands",
            sentence("{file} has no bands named slope and aspect.", file=name),
            "Make the terrain with “Terrain: elevation, slope, aspect”, or name its bands so.",
        )
    report.log(sentence("{file}: its last two bands are taken as slope and aspect.", file=name))
    return dataset.count - 1, dataset.count


def _terrain(dataset: Any, places: Sequence[int], grid: Grid, report: Report) -> Source:
    name, own = raster_name(dataset.name), Grid.of(dataset)
    check_overlap(own, grid, name)
    slope, direction = (sample_of(dataset, [place], False, report)[0] for place in places)
    radians = direction.size and np.ptp(direction) > 1 and direction.max() <= _TURN_IN_RADIANS
    if slope.size and (radians or not (slope.min() >= 0 and slope.max() <= _STEEPEST)):
        raise EngineError(
            "terrain-unit",
            sentence(
                "The slope of {file} goes from {least:.3g} to {most:.3g}: that is not in degrees.",
                file=name,
                least=float(slope.min()),
                most=float(slope.max()),
            ),
            "Make the terrain with “Terrain: elevation, slope, aspect”.",
        )
    layer = TerrainLayer(name, dataset, tuple(places), Conversion(DN))
    if same_grid(own, grid):
        return Source(name, str(dataset.name), layer)
    return Source(name, str(dataset.name), layer, grid, Resampling.bilinear)
