"""The one pass over a stack that every map comes from: networks × steps, tile by tile."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import asdict, dataclass, field
from typing import Any, Callable, Dict, Mapping, Optional, Protocol, Sequence, Tuple

import numpy as np

from ...contract.errors import ShareDone
from ...contract.sentences import sentence
from ..feedback import Report
from ..tiling.ahead import Pipeline
from ..tiling.cache import TileStore
from ..tiling.memory import EVERY_TILES, give_back
from ..tiling.tile import FinishedTile, Tile, tiles
from .block import Block, Reading, read_block
from .estimator import Network
from .reduce import Moments
from .runner import BlockRun, Runner, run_ahead
from .stack import Stack, nothing_to_map
from .tally import Tally, report_imagery


class Product(Protocol):
    """What a map is made of: networks, and what their maps of a step are combined to."""

    @property
    def networks(self) -> Sequence[Network]:
        """Everything that has to be loaded."""

    @property
    def ahead(self) -> Sequence[Network]:
        """The networks that run on every block, and so may be started before its turn."""

    def maps(self, steps: int) -> Mapping[str, int]:
        """Return how many maps of each quantity so many steps give; the job's own quantity comes last."""

    @property
    def bands(self) -> Mapping[str, int]:
        """The bands of the quantities whose maps are [bands, height, width], not [height, width]."""

    def identity(self) -> Mapping[str, object]:
        """Return what the values depend on beside networks and inputs, as plain JSON values."""

    def combine(self, run: BlockRun, maps: TileMaps, report: Report) -> None:
        """Add one step of a tile that has a valid pixel to the tile's maps."""

    def finish(self, maps: TileMaps, runner: Optional[Runner]) -> None:
        """Do what is left to do when all steps of a tile are in."""

    def tell(self, tally: Tally, report: Report) -> None:
        """Say in the log what the user should know of the whole map."""


@dataclass(frozen=True)
class TileMaps:
    """The maps of one tile: sums by quantity, and every single map where it is wanted.

    ``singles`` by quantity, float32 [maps, height, width]. ``memory`` is the product's own, from step to
    step.
    """

    tile: Tile
    moments: Dict[str, Moments]
    singles: Dict[str, np.ndarray]
    tally: Tally
    memory: Dict[str, Any] = field(default_factory=dict)

    def add(self, quantity: str, values: np.ndarray, number: int) -> None:
        """Add the map of this number, float32 [height, width] or [bands, height, width], NaN for nodata."""
        self.moments[quantity].add(values)
        if quantity in self.singles:
            self.singles[quantity][number] = values


#: What is wanted of a tile's maps; and what happens with every finished tile (writing, a preview, a sum).
Values = Callable[[TileMaps], Dict[str, np.ndarray]]
Visitor = Callable[[FinishedTile], None]


def map_scene(
    scene: Stack,
    product: Product,
    reading: Reading,
    runner: Optional[Runner],
    tile_shape: Tuple[int, int],
    values: Values,
    visitors: Sequence[Visitor],
    singles: Tuple[str, ...],
    store: TileStore,
    report: Report,
) -> Tally:
    """Compute the product for the scene's region and show each finished tile to every visitor.

    Tiles that ``store`` has from an earlier run are shown first and not computed again. ``values`` and
    the visitors run in a thread of their own, tile after tile. ``singles`` names the quantities whose
    single maps are kept. A pixel's mean and standard deviation are over the seasons that have it.
    Raises EngineError when no pixel is valid in any season, Cancelled, and ShareDone where this run was
    to compute only a share of the tiles.
    """
    started = time.perf_counter()
    computed_s = runner.computing_s if runner is not None else 0.0
    tally = Tally.of(len(scene.steps))

    def read(item: Tuple[Tile, int]) -> Block:
        return read_block(scene, item[1], item[0], reading)

    def show(tile: FinishedTile) -> None:
        for visit in visitors:
            visit(tile)

    def finish(maps: TileMaps) -> None:
        tile = FinishedTile(maps.tile, values(maps), asdict(maps.tally), maps.tally.tiles)
        show(tile)
        store.save(tile)

    with Pipeline() as pipeline:
        plan = []
        every = len(scene.steps) * sum(1 for _ in tiles(scene.region, *tile_shape))
        missing = 0
        for number, tile in enumerate(tiles(scene.region, *tile_shape)):
            finished = store.load(tile)
            if finished is None:
                missing += 1
                if store.computes(number):
                    plan.append(tile)
                continue
            tally.add(Tally(**finished.facts).as_resumed())
            pipeline.write(show, finished)
            report.progress(tally.resumed / every, "Taking over finished tiles")
        if tally.resumed:
            report.log(
                sentence(
                    "Going on from an interrupted run: {finished} of {tiles} tiles are finished "
                    "and are not computed again.",
                    finished=tally.resumed,
                    tiles=every,
                )
            )
        total = float(scene.region.pixels * len(scene.steps))
        done = total - sum(tile.pixels for tile in plan) * len(scene.steps)
        report.progress(done / total, "Mapping")
        work = [(tile, step) for tile in plan for step in range(len(scene.steps))]
        with closing(run_ahead(pipeline.read(read, work), product.ahead, runner)) as runs:
            for tile in plan:
                maps = _tile_maps(tile, scene, product, singles)
                for run in (next(runs) for _ in scene.steps):
                    report.check_cancelled()
                    _add_step(maps, run, product, report)
                    done += tile.pixels
                    report.progress(done / total, "Mapping")
                product.finish(maps, runner)
                _count(maps, product, len(scene.steps))
                tally.add(maps.tally)
                pipeline.write(finish, maps)
                if (tally.computed + tally.skipped) % EVERY_TILES < len(scene.steps):
                    give_back()
    if store.share is not None and missing:
        raise ShareDone
    tally.seconds = time.perf_counter() - started
    tally.reading_s, tally.writing_s = pipeline.reading_s, pipeline.writing_s
    tally.computing_s = runner.computing_s - computed_s if runner is not None else 0.0
    if tally.valid_pixels == 0:
        raise nothing_to_map()
    report_imagery([step.label for step in scene.steps], tally, reading.mask_implausible, report)
    product.tell(tally, report)
    return tally


def _tile_maps(tile: Tile, scene: Stack, product: Product, singles: Tuple[str, ...]) -> TileMaps:
    shape = (tile.height, tile.width)
    counts, bands = product.maps(len(scene.steps)), product.bands
    return TileMaps(
        tile,
        {quantity: Moments((bands[quantity], *shape) if quantity in bands else shape) for quantity in counts},
        {quantity: np.full((counts[quantity], *shape), np.nan, dtype=np.float32) for quantity in singles},
        Tally.of(len(scene.steps)),
    )


def _add_step(maps: TileMaps, run: BlockRun, product: Product, report: Report) -> None:
    block, tally = run.block, maps.tally
    tally.pixels += block.tile.pixels
    tally.implausible[block.step] += block.implausible
    valid = int(np.count_nonzero(block.valid))
    tally.seen[block.step] += valid
    if valid == 0:
        tally.skipped += 1
        return
    tally.computed += 1
    product.combine(run, maps, report)


def _count(maps: TileMaps, product: Product, steps: int) -> None:
    main, whole = list(product.maps(steps).items())[-1]
    count = maps.moments[main].count
    count = count.min(axis=0) if count.ndim == 3 else count
    there = int(np.count_nonzero(count))
    maps.tally.valid_pixels += there
    maps.tally.partial_pixels += there - int(np.count_nonzero(count >= whole))
