"""The tiles of Copernicus GLO-30 in an open catalogue: found, grouped by their grids, read in parts."""

from __future__ import annotations

from datetime import date
from typing import Dict, Iterator, List, Optional, Tuple
from urllib.parse import urlsplit

import numpy as np
from affine import Affine
from rasterio.enums import Resampling

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.raster import open_raster
from ...io.reading import window_under
from ...io.warp import warped
from ..area import PlannedArea
from ..compositing.observe import read_on_grid
from ..scene import BandFile, DateRange, SceneRecord
from .catalogues import Catalogue
from .errors import refuse_locked_files
from .source import StacSource

COLLECTION, ASSET = "cop-dem-glo-30", "data"
TERRAIN = "terrain"
#: Around the area: slopes at its edge need the neighbours.
MARGIN_PX = 20
#: Beyond the tiles of a grid, where those of another grid go on.
_BEYOND_PX = 3
#: A store of open data that Earth Search names as a store, and everybody may read over the web.
_OPEN_STORE = "copernicus-dem-30m"

#: A tile and its grid.
Tile = Tuple[SceneRecord, Grid]


class ElevationTiles(StacSource):
    """The tiles over ``area``. Their pixels are wider towards the poles: grids change at 50°, 60° …"""

    pixel_m = 30.0

    def __init__(
        self, catalogue: Catalogue, area: PlannedArea, collection: str, asset: str, backoff_s: float = 1.0
    ) -> None:
        grid = area.grid
        wide = grid.crop(-MARGIN_PX, -MARGIN_PX, grid.width + 2 * MARGIN_PX, grid.height + 2 * MARGIN_PX)
        super().__init__(catalogue, PlannedArea(wide, None), 100.0, 0, backoff_s)
        self._elevation, self._asset = collection, asset
        self._groups: List[Tuple[Grid, List[Tile]]] = []

    def find(self, report: Report) -> List[str]:
        """Return the names of the tiles, and read what grids they have.

        Raises EngineError where there is none: over the open sea, and where the public edition has gaps.
        """
        items = self._search(self._elevation, DateRange("", date(2000, 1, 1), date.today()))
        if not items:
            self._check_collection(self._elevation)
            raise EngineError(
                "no-land",
                sentence("{service} has no elevation of this area: it is open sea.", service=self.spec.name),
                "Look where the area lies on the map, or give a raster of elevation of your own.",
            )
        lacking = next((item for item in items if self._asset not in item.assets), None)
        if lacking is not None:
            raise EngineError(
                "assets",
                sentence(
                    "The tiles of {collection} have no file called {asset}; "
                    "what they have is called {names}.",
                    collection=self._elevation,
                    asset=self._asset,
                    names=", ".join(sorted(lacking.assets)),
                ),
                "Say what the file of elevation is called there.",
            )
        tiles = [
            SceneRecord(
                item.id, TERRAIN, date(2021, 1, 1), (BandFile(open_address(item.assets[self._asset].href)),)
            )
            for item in sorted(items, key=lambda item: str(item.id))
        ]
        refuse_locked_files(tiles, self._elevation)
        groups: Dict[Tuple[object, ...], List[Tile]] = {}
        for tile in tiles:
            grid = self._read(tile, tile.files[0], _grid_of, report)
            grid.check_north_up()
            key = (grid.crs.to_wkt(), round(grid.transform.a, 9), round(grid.transform.e, 9))
            groups.setdefault(key, []).append((tile, grid))
        self._groups = [(_over([grid for _, grid in group]), group) for group in groups.values()]
        return [tile.id for tile in tiles]

    def parts(self, grid: Grid, report: Report) -> Iterator[Tuple[np.ndarray, np.ndarray, Grid]]:
        """Yield (elevation, own, source grid) for each grid that tiles have below ``grid``.

        ``elevation`` float32 [H, W] in metres; ``own`` bool: from tiles of this grid, the rest is only there
        so that slopes go on across the line between two grids.
        """
        for whole, group in self._groups:
            found = self._mosaic(whole, group, grid, report)
            if found is None:
                continue
            values, part = found
            own = np.isfinite(values)
            for other, others in self._groups:
                beyond = self._mosaic(other, others, part, report) if others is not group else None
                if beyond is not None:
                    there = warped(beyond[0][None], beyond[1], part, Resampling.bilinear)[0]
                    values = np.where(own, values, there)
            if own.any():
                yield values, own, part

    def _mosaic(
        self, whole: Grid, tiles: List[Tile], wanted: Grid, report: Report
    ) -> Optional[Tuple[np.ndarray, Grid]]:
        """Return the elevations of tiles around ``wanted``, and the part of their own grid; None: none."""
        window = window_under(whole, wanted, self.spec.name)
        if window is None:
            return None
        grid = whole.crop(int(window.col_off), int(window.row_off), int(window.width), int(window.height))
        values: np.ndarray = np.full(grid.shape, np.nan, dtype=np.float32)
        for tile, its_grid in tiles:
            if not _meets(its_grid, grid):
                continue

            def read(address: str) -> Optional[np.ndarray]:
                return read_on_grid(BandFile(address), grid, None)

            found = self._read(tile, tile.files[0], read, report)
            if found is not None:
                values = np.where(np.isfinite(values), values, found)
        return values, grid

    def _collection(self, sensor: str) -> str:
        return self._elevation if sensor == TERRAIN else super()._collection(sensor)


def open_address(address: str) -> str:
    """Return the address on the web of a file in the open store; others as they are."""
    parts = urlsplit(address)
    if parts.scheme == "s3" and parts.netloc == _OPEN_STORE:
        return f"https://{_OPEN_STORE}.s3.amazonaws.com{parts.path}"
    return address


def _grid_of(address: str) -> Grid:
    with open_raster(address) as dataset:
        return Grid.of(dataset)


def _over(grids: List[Grid]) -> Grid:
    """Return the grid that covers grids of the same pixels, and a little more for the neighbours' slopes."""
    boxes = [grid.bounds for grid in grids]
    west, north = min(box[0] for box in boxes), max(box[3] for box in boxes)
    east, south = max(box[2] for box in boxes), min(box[1] for box in boxes)
    t = grids[0].transform
    width, height = round((east - west) / t.a), round((south - north) / t.e)
    whole = Grid(grids[0].crs, Affine(t.a, 0, west, 0, t.e, north), width, height)
    return whole.crop(-_BEYOND_PX, -_BEYOND_PX, width + 2 * _BEYOND_PX, height + 2 * _BEYOND_PX)


def _meets(one: Grid, other: Grid) -> bool:
    """Tell whether two grids overlap; of different CRS they may."""
    west, south, east, north = one.bounds
    left, bottom, right, top = other.bounds
    return one.crs != other.crs or (west < right and east > left and south < top and north > bottom)
