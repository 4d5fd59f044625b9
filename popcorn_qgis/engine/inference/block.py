"""Reading a tile of a season: values in the models' units, gaps filled as context, and their mask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.model_spec import S1_BANDS, S2_BANDS
from ..io.bands import IMPLAUSIBLE_DN
from ..io.raster import read_window
from ..models.families.popcorn.network import NORMALISATION
from ..tiling.tile import Tile, grow
from .stack import Scene, Season, Source
from .windows import HALO_PX, TileWindow, source_block

#: The values in place of imagery deep inside a gap: the means of the networks' training (spec, section 3).
_MEANS = {
    stream: np.array([NORMALISATION[band][0] for band in bands], dtype=np.float32)
    for stream, bands in (("s1", S1_BANDS), ("s2", S2_BANDS))
}


@dataclass(frozen=True)
class Block:
    """What a season holds around a tile.

    ``values``: "s1" float32 [2, h, w] in dB and "s2" float32 [4, h, w] in DN, without gaps.
    ``valid`` bool [tile height, tile width]: pixels of the tile with every needed band.
    ``implausible``: pixels of the tile with a reflectance of snow or cloud.
    """

    tile: Tile
    season: int
    extent: Tile
    values: Dict[str, np.ndarray]
    valid: np.ndarray
    implausible: int

    def cut(self, name: str, window: TileWindow) -> np.ndarray:
        """Return the window of one stream, float32 [1, bands, H, W]."""
        return window.cut(self.values[name], self.extent)

    def part(self, tile: Tile) -> Block:
        """Return the same block for a smaller tile inside this one."""
        rows, columns = tile.within(self.tile)
        return Block(tile, self.season, self.extent, self.values, self.valid[rows, columns], 0)


def read_block(
    scene: Scene, season_number: int, tile: Tile, paddings: Sequence[str], mask_implausible: bool
) -> Block:
    """Read what the models with these padding rules need for a tile of a season."""
    season = scene.seasons[season_number]
    shape = scene.grid.shape
    needed = source_block([TileWindow.of(tile, rule, shape) for rule in paddings])
    values, missing, bright = _read(season, needed, mask_implausible)
    if any(gaps.any() for gaps in missing.values()):
        rows, columns = tile.within(needed)
        if any(gaps[rows, columns].all() for gaps in missing.values()):
            valid = np.zeros((tile.height, tile.width), dtype=bool)
            return Block(tile, season_number, needed, values, valid, int(bright[rows, columns].sum()))
        # The search for the nearest pixel needs as much margin as it has steps, to be free of tiles.
        needed = grow(needed, REACH_PX, shape)
        values, missing, bright = _read(season, needed, mask_implausible)
        for name, gaps in missing.items():
            fill_missing(values[name], gaps, _MEANS[name])
    rows, columns = tile.within(needed)
    valid = ~np.logical_or.reduce([gaps[rows, columns] for gaps in missing.values()])
    return Block(tile, season_number, needed, values, valid, int(bright[rows, columns].sum()))


def _read(
    season: Season, extent: Tile, mask_implausible: bool
) -> Tuple[Dict[str, np.ndarray], Dict[str, np.ndarray], np.ndarray]:
    """Return values (NaN in gaps) and gaps by stream, and where the reflectance is implausible."""
    values: Dict[str, np.ndarray] = {}
    missing: Dict[str, np.ndarray] = {}
    bright = np.zeros((extent.height, extent.width), dtype=bool)
    if season.s1 is not None:
        values["s1"] = _values(season.s1, extent)
        missing["s1"] = np.isnan(values["s1"]).any(axis=0)
    if season.s2 is not None:
        s2 = _values(season.s2, extent)
        gaps = np.isnan(s2).any(axis=0)
        if season.s2.zero_is_missing:
            gaps |= ~s2.any(axis=0)
        np.maximum(s2, 0, out=s2)  # a reflectance below 0 is noise; NaN stays
        bright = (s2[:3] > IMPLAUSIBLE_DN).any(axis=0) & ~gaps
        if mask_implausible:
            gaps |= bright
        values["s2"], missing["s2"] = s2, gaps
    return values, missing, bright


def _values(source: Source, extent: Tile) -> np.ndarray:
    window = Window(extent.column, extent.row, extent.width, extent.height)
    values = read_window(source.dataset, source.bands, window)
    source.conversion.apply(values)
    return values


#: Steps of the search, and the margin in pixels that a window needs around it.
REACH_PX = HALO_PX


def fill_missing(values: np.ndarray, missing: np.ndarray, means: np.ndarray, reach: int = REACH_PX) -> None:
    """Fill ``values`` float32 [B, H, W] in place where ``missing`` bool [H, W].

    Each step gives every missing pixel that touches a known one the values of that neighbour: edges
    before corners, in a fixed order. ``means`` float32 [B] is for pixels beyond ``reach`` steps.
    """
    if not missing.any():
        return
    height, width = missing.shape
    stride = width + 2
    # The valid pixel that each pixel copies, as a position in the array with a border of unknowns.
    source = np.full((height + 2) * stride, -1, dtype=np.int32)
    inside = source.reshape(height + 2, stride)[1:-1, 1:-1]
    inside[...] = np.where(missing, -1, np.arange(height * width, dtype=np.int32).reshape(height, width))
    rows, columns = np.nonzero(missing)
    open_pixels = (rows + 1) * stride + columns + 1
    neighbours = (-stride, -1, 1, stride, -stride - 1, -stride + 1, stride - 1, stride + 1)
    for _ in range(reach):
        found = np.full(len(open_pixels), -1, dtype=np.int32)
        for step in neighbours:
            np.copyto(found, source[open_pixels + step], where=found < 0)
        known = found >= 0
        source[open_pixels[known]] = found[known]
        open_pixels = open_pixels[~known]
        if len(open_pixels) == 0:
            break
    flat = values.reshape(len(values), -1)
    copied = inside[missing]
    target = np.flatnonzero(missing)
    reached = copied >= 0
    for band in range(len(values)):
        flat[band, target[reached]] = flat[band, copied[reached]]
        flat[band, target[~reached]] = means[band]
