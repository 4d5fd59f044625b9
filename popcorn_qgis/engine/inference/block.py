"""Reading a tile of a step: values in the models' units, gaps filled as context, and their mask."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, FrozenSet, Mapping, Sequence, Tuple

import numpy as np

from ...contract.model_spec import InputSpec, Tiling
from ..io.bands import IMPLAUSIBLE_DN
from ..io.grid import Grid
from ..tiling.tile import Tile, grow
from .estimator import Network
from .sliding import extent_of
from .stack import Stack, Step
from .windows import TileWindow


@dataclass(frozen=True)
class Block:
    """What a step holds around a tile.

    ``values`` by layer, float32 [bands, h, w] of ``extent``: "s1" in dB, "s2" in DN. The layers that every
    network needs are without gaps; in the others, ``gaps`` bool [h, w] says where there are some, and
    one that the step does not have is not there. ``valid`` bool [tile height, tile width]: pixels of the
    tile that can have a result. ``implausible``: pixels of the tile with a reflectance of snow or cloud.
    """

    tile: Tile
    step: int
    extent: Tile
    values: Dict[str, np.ndarray]
    valid: np.ndarray
    implausible: int
    gaps: Dict[str, np.ndarray] = field(default_factory=dict)

    def feed(self, layer: InputSpec, window: TileWindow, factor: int) -> np.ndarray:
        """Return what a network's input gets of a window, float32 [1, bands, H / factor, W / factor].

        ``factor`` pixels of the scene make one of the input's: their mean, over those that are there.
        """
        if layer.name not in self.values:
            sides = (len(window.rows) // factor, len(window.columns) // factor)
            return np.broadcast_to(_by_band(layer.missing), (1, len(layer.bands), *sides)).astype(np.float32)
        values = window.cut(self.values[layer.name], self.extent)
        gaps = None
        if layer.name in self.gaps:
            gaps = window.cut(self.gaps[layer.name][None], self.extent)
            values = np.where(gaps, np.nan, values)
        if factor > 1:
            values = coarser(values, factor)
        if gaps is not None and layer.missing:
            values = np.where(np.isnan(values), _by_band(layer.missing), values).astype(np.float32)
        return values

    def part(self, tile: Tile) -> Block:
        """Return the same block for a smaller tile inside this one."""
        rows, columns = tile.within(self.tile)
        valid = self.valid[rows, columns]
        return Block(tile, self.step, self.extent, self.values, valid, 0, self.gaps)


def coarser(values: np.ndarray, factor: int) -> np.ndarray:
    """Return means of ``factor`` × ``factor`` pixels of [1, B, H, W], over those that are not NaN."""
    _, bands, height, width = values.shape
    cells = values.reshape(1, bands, height // factor, factor, width // factor, factor)
    known = np.isfinite(cells)
    count = known.sum(axis=(3, 5))
    total = np.where(known, cells, 0).sum(axis=(3, 5), dtype=np.float64)
    with np.errstate(invalid="ignore"):
        means: np.ndarray = (total / count).astype(np.float32)
    return means


def _by_band(values: Sequence[float]) -> np.ndarray:
    return np.asarray(values, dtype=np.float32)[:, None, None]


@dataclass(frozen=True)
class Reading:
    """What is read around a tile: for which windows, and which layers may have gaps.

    ``fill`` holds, for each layer that must be there, the values by band that stand deep inside a gap.
    ``needs``: groups of layers; a pixel has a result only where one of each is there.
    """

    windows: Tuple[Tuple[Tiling, int], ...]
    fill: Mapping[str, Tuple[float, ...]]
    optional: FrozenSet[str] = frozenset()
    mask_implausible: bool = False
    needs: Tuple[Tuple[str, ...], ...] = ()

    @classmethod
    def of(cls, networks: Sequence[Network], grid: Grid, mask_implausible: bool) -> Reading:
        """Return what these networks read. A layer that one of them needs may have no gap for any."""
        layers = [layer for network in networks for layer in network.layers]
        fill = {layer.name: layer.fill for layer in layers if not layer.missing}
        optional = frozenset(layer.name for layer in layers) - fill.keys()
        windows = {(network.spec.tiling, network.factor(grid)) for network in networks}
        needs = {group for network in networks for group in network.spec.needs}
        return cls(tuple(windows), fill, optional, mask_implausible, tuple(sorted(needs)))

    def extent(self, tile: Tile, grid: Grid) -> Tile:
        """Return the part of the scene that is read for a tile."""
        parts = [extent_of(tile, tiling, grid.shape, factor) for tiling, factor in self.windows]
        return enclosing(parts) if parts else tile


def enclosing(tiles: Sequence[Tile]) -> Tile:
    """Return the smallest tile that holds all of these."""
    row, column = min(tile.row for tile in tiles), min(tile.column for tile in tiles)
    bottom = max(tile.row + tile.height for tile in tiles)
    right = max(tile.column + tile.width for tile in tiles)
    return Tile(row, column, bottom - row, right - column)


def read_block(scene: Stack, step_number: int, tile: Tile, reading: Reading) -> Block:
    """Read what is asked for a tile of a step."""
    step = scene.steps[step_number]
    needed = reading.extent(tile, scene.grid)
    values, gaps, bright = _read(step, needed, reading.mask_implausible)
    within = tile.within(needed)
    must = {name: gap for name, gap in gaps.items() if name not in reading.optional}
    if any(gap.any() for gap in must.values()):
        if any(gap[within].all() for gap in must.values()):
            nothing = np.zeros((tile.height, tile.width), dtype=bool)
            return Block(tile, step_number, needed, values, nothing, int(bright[within].sum()))
        # The search for the nearest pixel needs as much margin as it has steps, to be free of tiles.
        needed = grow(needed, REACH_PX, scene.grid.shape)
        values, gaps, bright = _read(step, needed, reading.mask_implausible)
        within = tile.within(needed)
        must = {name: gap for name, gap in gaps.items() if name not in reading.optional}
        for name, gap in must.items():
            fill = np.asarray(reading.fill.get(name) or [0.0] * len(values[name]), dtype=np.float32)
            fill_missing(values[name], gap, fill)
    valid: np.ndarray = np.ones((tile.height, tile.width), dtype=bool)
    for gap in must.values():
        valid &= ~gap[within]
    if reading.optional:  # where nothing at all is seen there is no result
        blind = np.ones_like(valid)
        for gap in gaps.values():
            blind &= gap[within]
        valid &= ~blind
    for group in reading.needs:
        seen = np.zeros_like(valid)
        for name in group:
            if name in gaps:
                seen |= ~gaps[name][within]
        valid &= seen
    open_gaps: Dict[str, np.ndarray] = {
        name: gaps[name] for name in reading.optional if name in gaps and gaps[name].any()
    }
    return Block(tile, step_number, needed, values, valid, int(bright[within].sum()), open_gaps)


def _read(
    step: Step, extent: Tile, mask_implausible: bool
) -> Tuple[Dict[str, np.ndarray], Dict[str, np.ndarray], np.ndarray]:
    """Return values (NaN in gaps) and gaps by layer, and where the reflectance is implausible."""
    values: Dict[str, np.ndarray] = {}
    gaps: Dict[str, np.ndarray] = {}
    bright: np.ndarray = np.zeros((extent.height, extent.width), dtype=bool)
    for name, source in step.layers.items():
        values[name] = source.read(extent)
        gaps[name] = np.isnan(values[name]).any(axis=0)
        if name == "s2":
            np.maximum(values[name], 0, out=values[name])  # a reflectance below 0 is noise; NaN stays
            bright = (values[name][:3] > IMPLAUSIBLE_DN).any(axis=0) & ~gaps[name]
            if mask_implausible:
                gaps[name] |= bright
    return values, gaps, bright


#: Steps of the search, and the margin in pixels that a window needs around it.
REACH_PX = 24


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
