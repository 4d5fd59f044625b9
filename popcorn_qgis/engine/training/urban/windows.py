"""The windows that a model of urban land learns from, their labels, and what is hidden from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from rasterio.features import rasterize

from ....contract.errors import EngineError
from ....contract.model_spec import ModelSpec
from ....contract.sentences import sentence
from ...feedback import Report
from ...inference.block import Reading, read_block
from ...inference.estimator import Network
from ...inference.stack import Stack
from ...inference.windows import TileWindow
from ...io.grid import Grid
from ...io.shares import Constraint, share_of
from ...tiling.tile import Tile
from ...zones.reading import ZoneSet

URBAN, OTHER, UNKNOWN = 1, 0, 255
#: Of the windows that lie side by side, the share that is left out.
LEFT_OUT = 0.25
#: More windows teach little more than these, and take longer.
MOST_WINDOWS = 64
#: What GUM 2.0 hides in training (spec section 10): a sensor, or the share of Sentinel-2 under cloud.
HIDDEN = ("s2", "s1", 0.2, 0.4, 0.6, 0.8)
#: The share of windows from which something is hidden.
HIDDEN_SHARE = 0.2
_TURNS = 50

#: Gives the labels of a part of the grid, uint8 [H, W]: URBAN, OTHER or UNKNOWN.
Labels = Callable[[Grid], np.ndarray]


@dataclass(frozen=True)
class Sample:
    """A window of the scene with what the model is fed, and its labels uint8 [256, 256]."""

    tile: Tile
    feeds: Mapping[str, np.ndarray]
    label: np.ndarray


def read_sample(scene: Stack, network: Network, reading: Reading, tile: Tile, labels: Labels) -> Sample:
    """Read a window as a map would; pixels without a result have no label."""
    block = read_block(scene, 0, tile, reading)
    rows, columns = np.arange(tile.height) + tile.row, np.arange(tile.width) + tile.column
    window = TileWindow(rows, columns, (slice(None), slice(None)))
    feeds = {layer.name: block.feed(layer, window, 1) for layer in network.layers}
    label = labels(scene.grid.crop(tile.column, tile.row, tile.width, tile.height))
    return Sample(tile, feeds, np.where(block.valid, label, UNKNOWN).astype(np.uint8))


def of_polygons(zones: ZoneSet, classed: bool) -> Labels:
    """Return labels of polygons: with classes (1 and 0) unknown elsewhere, without all else is not urban.

    Raises EngineError for other classes.
    """
    kinds = zones.counts if classed else np.ones(len(zones))
    wrong = kinds[~np.isin(kinds, (0, 1)) & np.isfinite(kinds)]
    if len(wrong):
        raise EngineError(
            "label",
            sentence("A polygon of {layer} has the class {value:g}.", layer=zones.name, value=wrong[0]),
            "Give 1 for urban land and 0 for other land.",
        )
    shapes = [(shape, int(kind)) for shape, kind in zip(zones.geometries, kinds) if np.isfinite(kind)]
    shapes.sort(key=lambda one: one[1])  # where both claim a pixel it is urban

    def labels(grid: Grid) -> np.ndarray:
        fill = UNKNOWN if classed else OTHER
        return np.asarray(
            rasterize(shapes, grid.shape, fill=fill, transform=grid.transform, dtype="uint8")
            if shapes
            else np.full(grid.shape, fill, np.uint8)
        )

    return labels


def of_raster(mask: Constraint) -> Labels:
    """Return labels of a raster: 1 urban, 0 not; a pixel is what most of it is."""

    def labels(grid: Grid) -> np.ndarray:
        known = share_of(mask, grid, lambda values: np.isin(values, (0, 1)))
        urban = share_of(mask, grid, lambda values: values == 1)
        found = np.where(np.nan_to_num(known) > 0.5, np.nan_to_num(urban) > 0.5 * known, UNKNOWN)
        return found.astype(np.uint8)

    return labels


def divide(
    scene: Stack, side: int, labels: Labels, seed: int, report: Report
) -> tuple[list[Tile], list[Tile]]:
    """Return the windows to learn from and those left out, which share no pixel.

    Those left out lie side by side as a map's do; to learn from there are also those between them. Raises
    EngineError where there are fewer than two with labels, or one of the classes is missing from them.
    """
    region, grid = scene.region, scene.grid
    rows, columns = (
        range(first, first + length - side + 1, side // 2)
        for first, length in ((region.row, region.height), (region.column, region.width))
    )
    known: dict[Tile, tuple[bool, bool]] = {}
    for row in rows:
        for column in columns:
            report.check_cancelled()
            found = labels(grid.crop(column, row, side, side))
            classes = ((found == URBAN).any(), (found == OTHER).any())
            if any(classes):
                known[Tile(row, column, side, side)] = (bool(classes[0]), bool(classes[1]))
    blocks = [
        tile for tile in known
        if (tile.row - region.row) % side == 0 and (tile.column - region.column) % side == 0
    ]  # fmt: skip
    if len(blocks) < 2:
        raise EngineError(
            "few-windows",
            sentence(
                "There are labels in {count} windows of {side} × {side} pixels.", count=len(blocks), side=side
            ),
            "Two are needed at least: one to learn from, one left out. Give more imagery, or more labels.",
        )
    rng = np.random.default_rng(seed)
    best: tuple[int, list[Tile], list[Tile]] = (-1, [], [])
    for _ in range(_TURNS):
        chosen = rng.permutation(len(blocks))[: max(1, round(LEFT_OUT * len(blocks)))]
        left_out = [blocks[number] for number in sorted(chosen)]
        learnt = [tile for tile in known if not any(_meet(tile, other) for other in left_out)]
        parts = (_classes(known, learnt), _classes(known, left_out))
        score = sum(sum(part) for part in parts)
        if score > best[0]:
            best = (score, learnt, left_out)
    score, learnt, left_out = best
    if _classes(known, learnt) != (True, True):
        raise EngineError(
            "one-class",
            "The labels to learn from have only one class.",
            "Give urban land and other land, in more than one window.",
        )
    if len(learnt) > MOST_WINDOWS:
        kept = rng.permutation(len(learnt))[:MOST_WINDOWS]
        learnt = [learnt[number] for number in sorted(kept)]
    return learnt, left_out


def _classes(known: Mapping[Tile, tuple[bool, bool]], tiles: list[Tile]) -> tuple[bool, bool]:
    return any(known[tile][0] for tile in tiles), any(known[tile][1] for tile in tiles)


def _meet(one: Tile, other: Tile) -> bool:
    return (
        one.row < other.row + other.height
        and other.row < one.row + one.height
        and one.column < other.column + other.width
        and other.column < one.column + one.width
    )


def can_miss(spec: ModelSpec) -> bool:
    """Whether a model does without Sentinel-2 or without Sentinel-1."""
    return any({"s2", "s1_asc", "s1_desc"} <= set(group) for group in spec.needs)


def hidden(
    feeds: Mapping[str, np.ndarray], what: str | float, spec: ModelSpec, rng: np.random.Generator
) -> dict[str, np.ndarray]:
    """Return what the model is fed with a sensor, or a share of Sentinel-2's pixels, hidden from it."""
    stands = {layer.name: np.asarray(layer.missing, np.float32)[:, None, None] for layer in spec.inputs}
    found = dict(feeds)
    names = {"s2": ("s2",), "s1": ("s1_asc", "s1_desc")}.get(str(what), ("s2",))
    for name in names:
        gone: np.ndarray | bool = True
        if not isinstance(what, str):
            gone = cloud(feeds[name].shape[2:], what, rng)
        found[name] = np.where(gone, stands[name], feeds[name]).astype(np.float32)
    return found


def cloud(shape: tuple[int, ...], share: float, rng: np.random.Generator) -> np.ndarray:
    """Return blobs that cover a share of a window, bool [H, W]."""
    height, width = shape
    coarse = rng.random((9, 9))
    rows, columns = np.linspace(0, 7.999, height), np.linspace(0, 7.999, width)
    r, c = rows.astype(int), columns.astype(int)
    a, b = (rows - r)[:, None], (columns - c)[None]
    corner = [coarse[np.ix_(r + down, c + right)] for down in (0, 1) for right in (0, 1)]
    smooth = (1 - a) * ((1 - b) * corner[0] + b * corner[1]) + a * ((1 - b) * corner[2] + b * corner[3])
    return np.asarray(smooth <= np.quantile(smooth, share))
