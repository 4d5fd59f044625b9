"""The one pass over a scene that every map comes from: members × seasons, tile by tile."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import asdict, dataclass
from typing import Callable, Dict, Iterator, Optional, Sequence, Tuple

import numpy as np

from ...contract.errors import ShareDone
from ...contract.sentences import sentence
from ..feedback import Report
from ..tiling.ahead import Pipeline
from ..tiling.cache import TileStore
from ..tiling.memory import EVERY_TILES, give_back
from ..tiling.tile import FinishedTile, Tile, tiles
from .block import Block, read_block
from .estimator import Network
from .reduce import Moments
from .runner import BlockRun, Runner, run_ahead
from .sparse import parts_that_count
from .stack import Scene, nothing_to_map
from .tally import Tally, report_imagery


@dataclass(frozen=True)
class Recipe:
    """What is computed for each season: built-up, and occupancy by members or by a constant.

    ``builtup`` without anything else maps built-up; ``members`` with ``builtup`` None maps occupancy
    (or population, for members of that role); ``rate`` stands for members.
    """

    builtup: Optional[Network] = None
    members: Tuple[Network, ...] = ()
    rate: Optional[float] = None
    min_builtup: float = 0.0
    mask_implausible: bool = False

    @property
    def networks(self) -> Tuple[Network, ...]:
        """Everything that has to be loaded."""
        return (*((self.builtup,) if self.builtup else ()), *self.members)

    @property
    def maps_per_season(self) -> int:
        """How many maps one season gives."""
        return max(len(self.members), 1)

    def identity(self, outputs: Sequence[object]) -> Dict[str, object]:
        """Return what the values of ``outputs`` depend on, as plain JSON values."""
        return {
            "networks": [[network.key, network.padding, network.inputs] for network in self.networks],
            "builtup": self.builtup is not None,
            "rate": self.rate,
            "min_builtup": self.min_builtup,
            "mask_implausible": self.mask_implausible,
            "outputs": list(outputs),
        }


@dataclass(frozen=True)
class TileMaps:
    """The maps of one tile: means and standard deviations by quantity, and every single map."""

    tile: Tile
    moments: Dict[str, Moments]
    singles: Dict[str, np.ndarray]  # quantity → float32 [maps, height, width]
    tally: Tally


#: What is wanted of a tile's maps; and what happens with every finished tile (writing, a preview, a sum).
Values = Callable[[TileMaps], Dict[str, np.ndarray]]
Visitor = Callable[[FinishedTile], None]


def map_scene(
    scene: Scene,
    recipe: Recipe,
    runner: Optional[Runner],
    tile_shape: Tuple[int, int],
    values: Values,
    visitors: Sequence[Visitor],
    singles: Tuple[str, ...],
    store: TileStore,
    report: Report,
) -> Tally:
    """Compute the recipe for the scene's region and show each finished tile to every visitor.

    Tiles that ``store`` has from an earlier run are shown first and not computed again. ``values`` and
    the visitors run in a thread of their own, tile after tile. ``singles`` names the quantities whose
    single maps are kept. A pixel's mean and standard deviation are over the seasons that have it.
    Raises EngineError when no pixel is valid in any season, Cancelled, and ShareDone where this run was
    to compute only a share of the tiles.
    """
    started = time.perf_counter()
    computed_s = runner.computing_s if runner is not None else 0.0
    tally = Tally.of(len(scene.seasons))
    paddings = tuple({network.padding for network in recipe.networks}) or ("reflect14",)

    def read(item: Tuple[Tile, int]) -> Block:
        return read_block(scene, item[1], item[0], paddings, recipe.mask_implausible)

    def show(tile: FinishedTile) -> None:
        for visit in visitors:
            visit(tile)

    def finish(maps: TileMaps) -> None:
        tile = FinishedTile(maps.tile, values(maps), asdict(maps.tally), maps.tally.tiles)
        show(tile)
        store.save(tile)

    with Pipeline() as pipeline:
        plan = []
        every = len(scene.seasons) * sum(1 for _ in tiles(scene.region, *tile_shape))
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
        total = float(scene.region.pixels * len(scene.seasons))
        done = total - sum(tile.pixels for tile in plan) * len(scene.seasons)
        report.progress(done / total, "Mapping")
        work = [(tile, season) for tile in plan for season in range(len(scene.seasons))]
        # What a minimum built-up score leaves decides on the members: those are not started ahead.
        first = recipe.networks if recipe.min_builtup == 0 else recipe.networks[:1]
        with closing(run_ahead(pipeline.read(read, work), first, runner)) as runs:
            for tile in plan:
                maps = _tile_maps(tile, scene, recipe, singles)
                for run in (next(runs) for _ in scene.seasons):
                    report.check_cancelled()
                    _add_season(maps, run, recipe, report)
                    done += tile.pixels
                    report.progress(done / total, "Mapping")
                _count(maps, recipe, len(scene.seasons))
                tally.add(maps.tally)
                pipeline.write(finish, maps)
                if (tally.computed + tally.skipped) % EVERY_TILES < len(scene.seasons):
                    give_back()
    if store.share is not None and missing:
        raise ShareDone
    tally.seconds = time.perf_counter() - started
    tally.reading_s, tally.writing_s = pipeline.reading_s, pipeline.writing_s
    tally.computing_s = runner.computing_s - computed_s if runner is not None else 0.0
    if tally.valid_pixels == 0:
        raise nothing_to_map()
    labels = [season.label for season in scene.seasons]
    report_imagery(labels, tally, recipe.mask_implausible, recipe.min_builtup, report)
    return tally


def _tile_maps(tile: Tile, scene: Scene, recipe: Recipe, singles: Tuple[str, ...]) -> TileMaps:
    shape = (tile.height, tile.width)
    quantities = _quantities(recipe)
    counts = {q: len(scene.seasons) * (1 if q == "builtup" else recipe.maps_per_season) for q in singles}
    return TileMaps(
        tile,
        {quantity: Moments(shape) for quantity in quantities},
        {q: np.full((counts[q], *shape), np.nan, dtype=np.float32) for q in singles},
        Tally.of(len(scene.seasons)),
    )


def _quantities(recipe: Recipe) -> Iterator[str]:
    if recipe.builtup is not None:
        yield "builtup"
    people = recipe.members and recipe.members[0].metadata.role == "population"
    if (recipe.members and not people) or recipe.rate is not None:
        yield "occupancy"
    if people or (recipe.builtup is not None and (recipe.members or recipe.rate is not None)):
        yield "population"


def _add_season(maps: TileMaps, run: BlockRun, recipe: Recipe, report: Report) -> None:
    """Add one season of a tile to the tile's maps."""
    block, tally = run.block, maps.tally
    season = block.season
    tally.pixels += block.tile.pixels
    tally.implausible[season] += block.implausible
    valid_count = int(np.count_nonzero(block.valid))
    tally.seen[season] += valid_count
    if valid_count == 0:
        tally.skipped += 1
        return
    tally.computed += 1
    gaps = ~block.valid if valid_count < block.tile.pixels else None
    builtup = None
    if recipe.builtup is not None:
        builtup = _with_gaps(run.map(recipe.builtup), gaps)
        _drop_low(builtup, recipe, tally)
        _add(maps, "builtup", builtup, season)
    if recipe.members:
        parts = [block.tile]
        if recipe.min_builtup > 0 and builtup is not None:
            parts = parts_that_count(builtup > 0, block.tile)
        tally.asked_pixels += block.tile.pixels
        tally.members_pixels += sum(part.pixels for part in parts)
        if not parts:
            tally.skipped, tally.computed = tally.skipped + 1, tally.computed - 1
        run.start(recipe.members, parts)
        for member, network in enumerate(recipe.members):
            report.check_cancelled()
            value = _with_gaps(run.map(network), gaps)
            _add_people(maps, value, builtup, recipe, season * recipe.maps_per_season + member)
    if recipe.rate is not None:
        value = np.full(block.valid.shape, recipe.rate, dtype=np.float32)
        _add_people(maps, _with_gaps(value, gaps), builtup, recipe, season)


def _add_people(
    maps: TileMaps, value: np.ndarray, builtup: Optional[np.ndarray], recipe: Recipe, number: int
) -> None:
    """Add one map of occupancy or population, and the population that occupancy gives with built-up.

    Below the minimum of built-up there are no people, and occupancy, which need not have been computed
    there, has no value.
    """
    if builtup is None:
        _add(maps, "occupancy" if "occupancy" in maps.moments else "population", value, number)
        return
    people = value * builtup if "occupancy" in maps.moments else value
    if recipe.min_builtup > 0 and recipe.members:
        people = np.where(builtup > 0, people, builtup)
        value = np.where(builtup > 0, value, np.float32(np.nan))
    _add(maps, "population", people, number)
    if "occupancy" in maps.moments:
        _add(maps, "occupancy", value, number)


def _add(maps: TileMaps, quantity: str, values: np.ndarray, number: int) -> None:
    maps.moments[quantity].add(values)
    if quantity in maps.singles:
        maps.singles[quantity][number] = values


def _with_gaps(values: np.ndarray, gaps: Optional[np.ndarray]) -> np.ndarray:
    if gaps is not None:
        values[gaps] = np.nan
    return values


def _drop_low(builtup: np.ndarray, recipe: Recipe, tally: Tally) -> None:
    """Set scores below the minimum to 0, and count what that removes."""
    tally.builtup_sum += float(np.nansum(builtup, dtype=np.float64))
    if recipe.min_builtup > 0:
        low = builtup < recipe.min_builtup
        tally.removed_sum += float(np.sum(builtup[low], dtype=np.float64))
        builtup[low] = 0


def _count(maps: TileMaps, recipe: Recipe, seasons: int) -> None:
    tally = maps.tally
    main = "population" if "population" in maps.moments else next(iter(maps.moments))
    count = maps.moments[main].count
    there = int(np.count_nonzero(count))
    whole = seasons * (1 if main == "builtup" else recipe.maps_per_season)
    tally.valid_pixels += there
    tally.partial_pixels += there - int(np.count_nonzero(count >= whole))
    if main == "population":
        tally.population_sum += float(np.nansum(maps.moments[main].mean(), dtype=np.float64))
