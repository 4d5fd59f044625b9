"""The rasters of a mapping job: which quantity goes to which file, written tile by tile."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict, dataclass
from functools import partial
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import RasterResult
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..io.dates import period_of
from ..io.raster import RasterWriter, write_raster
from ..io.raster_write import check_output
from ..tiling.cache import TileCache
from ..tiling.memory import give_back
from ..tiling.tile import FinishedTile
from .block import Reading
from .runner import Runner
from .stack import Stack
from .tally import Tally, log_speed
from .tile_pass import Product, TileMaps, Visitor, map_scene

#: The tag that names the classes of a raster of classes, in their order from 0.
CLASSES = "CLASSES"

#: Million pixels a second, about: of one network and season by device, of one band's overviews. They
#: only share out the progress bar between mapping and overviews.
_NETWORK_MPX_S, _OVERVIEWS_MPX_S = {"cpu": 2.0, "gpu": 40.0}, 30.0
#: What needs every map of its quantity.
SINGLES = ("singles", "masks", "codes", "since")


@dataclass(frozen=True)
class OutputPlan:
    """One output: the job's field, its path, what it shows, and what of the tile goes into it.

    ``what``: "mean", "std" (n − 1), "spread" (the same, divided by n), "relative" (std ÷ mean, NaN where
    nobody is), "binary" (mean at least
    ``threshold``), "singles" (every map a band), "class" (the number of the band with the highest
    mean, which ``classes`` names), "masks" (every map at least ``threshold``), "codes" (every map holds
    numbers of ``classes``), or "since" (the number of the first map from which on all are at least
    ``threshold``, counted from 1; else 0; ``classes`` names them). ``shows`` is the quantity where
    ``source``, the product's own name for the maps, is none.
    """

    key: str
    path: str
    source: str
    what: str
    name: str
    descriptions: Tuple[str, ...]
    threshold: float = 0.0
    classes: Tuple[str, ...] = ()
    shows: str = ""

    @property
    def quantity(self) -> str:
        """A key of ``contract/quantities.py``."""
        suffixes = {
            "std": "_std",
            "spread": "_std",
            "relative": "_relative_std",
            "binary": "_binary",
            "masks": "_binary",
        }
        if self.what in ("class", "codes", "since"):
            return "classes"
        return (self.shows or self.source) + suffixes.get(self.what, "")

    @property
    def identity(self) -> List[object]:
        """What the values depend on, beside the recipe."""
        return [self.key, self.source, self.what, self.threshold, len(self.descriptions)]

    def values(self, maps: TileMaps) -> np.ndarray:
        """Return the values of a tile: [height, width], or [bands, height, width] of every map."""
        if self.what == "singles":
            return maps.singles[self.source]
        if self.what in SINGLES:
            return classes_of(self.what, maps.singles[self.source], self.threshold)
        moments = maps.moments[self.source]
        if self.what in ("std", "spread"):
            return moments.std(1 if self.what == "std" else 0)
        mean = moments.mean()
        if self.what == "mean":
            return mean
        if self.what == "class":
            known = ~np.isnan(mean).any(axis=0)
            classes: np.ndarray = np.where(known, np.argmax(mean, axis=0), 255).astype(np.uint8)
            return classes
        if self.what == "relative":
            share = np.full_like(mean, np.nan)
            return np.divide(moments.std(), mean, out=share, where=mean > 0)
        binary: np.ndarray = np.where(np.isnan(mean), 255, mean >= self.threshold).astype(np.uint8)
        return binary


def classes_of(what: str, singles: np.ndarray, threshold: float) -> np.ndarray:
    """Return uint8 with 255 where nothing is known, of maps [n, height, width] with NaN."""
    unknown = np.isnan(singles)
    if what == "codes":
        return np.where(unknown, 255, np.nan_to_num(singles)).astype(np.uint8)
    there = singles >= threshold
    if what == "masks":
        return np.where(unknown, 255, there).astype(np.uint8)
    since: np.ndarray = np.zeros(singles.shape[1:], dtype=np.uint8)
    for number, (yes, gap) in enumerate(zip(there, unknown), start=1):
        since = np.where(gap, since, np.where(yes, np.where(since == 0, number, since), 0)).astype(np.uint8)
    since[unknown.all(axis=0)] = 255
    return since


def check_plans(plans: Sequence[OutputPlan], maps: int, inputs: Sequence[str]) -> List[OutputPlan]:
    """Return the plans that name a file; EngineError for what can't work, before anything is computed."""
    named = [plan for plan in plans if plan.path]
    seen: Dict[str, str] = {}
    for plan in named:
        check_output(plan.path, inputs)
        if plan.path in seen:
            raise EngineError(
                "output-twice",
                sentence(
                    "Two outputs have the same file: {output} and {other}.",
                    output=plan.name,
                    other=seen[plan.path],
                ),
                "Give each output a name of its own.",
            )
        seen[plan.path] = plan.name
        if plan.what in ("std", "spread", "relative") and maps < 2:
            raise EngineError(
                "std-needs-two",
                "A standard deviation needs at least two maps, and this job computes one.",
                "Give a second season or a model with several members, or leave the output empty.",
            )
    return named


def identity(product: Product, reading: Reading, outputs: Sequence[object]) -> Dict[str, object]:
    """Return what the values of ``outputs`` depend on beside the inputs, as plain JSON values."""
    return {
        **product.identity(),
        "networks": [[n.key, asdict(n.spec.tiling), n.inputs] for n in product.networks],
        "mask_implausible": reading.mask_implausible,
        "outputs": list(outputs),
    }


def bands_of(plans: Sequence[OutputPlan]) -> int:
    """Return how many bands all outputs have together."""
    return sum(len(plan.descriptions) for plan in plans)


def produce(
    scene: Stack,
    product: Product,
    reading: Reading,
    runner: Optional[Runner],
    plans: Sequence[OutputPlan],
    tile_shape: Tuple[int, int],
    tags: Mapping[str, str],
    inputs: Sequence[str],
    cache: TileCache,
    report: Report,
    visitors: Sequence[Visitor] = (),
) -> Tuple[Tally, Dict[str, RasterResult]]:
    """Map the scene once and write every planned output; nothing is left of a run that fails.

    ``visitors`` see every finished tile after it was written, with its values by the plans' keys.
    """
    grid = scene.region_grid
    writers: List[Tuple[OutputPlan, RasterWriter]] = []

    def values(maps: TileMaps) -> Dict[str, np.ndarray]:
        return {plan.key: plan.values(maps) for plan in plans}

    def write(finished: FinishedTile) -> None:
        region, tile = scene.region, finished.tile
        window = Window(tile.column - region.column, tile.row - region.row, tile.width, tile.height)
        for plan, writer in writers:
            writer.write(finished.values[plan.key], window)

    with ExitStack() as stack:
        for plan in plans:
            writer = write_raster(
                plan.path,
                grid,
                bands=len(plan.descriptions),
                quantity=plan.quantity,
                descriptions=plan.descriptions,
                tags={**tags, **({CLASSES: "; ".join(plan.classes)} if plan.classes else {})},
                inputs=inputs,
                report=report,
            )
            writers.append((plan, stack.enter_context(writer)))
        singles = tuple({plan.source for plan in plans if plan.what in SINGLES})
        mapped = _mapping_share(scene, product, runner, plans)
        part = PartReport(report, 0.0, mapped)
        store = cache.store(identity(product, reading, [plan.identity for plan in plans]))
        show = (write, *visitors)
        tally = map_scene(scene, product, reading, runner, tile_shape, values, show, singles, store, part)
        give_back()
        _complete([writer for _, writer in writers], PartReport(report, mapped, 1.0))
    log_speed(tally, report)
    area, period = grid.pixel_area_m2(), period_of(tags)
    rasters = {
        plan.key: RasterResult(
            plan.path, plan.quantity, plan.name, area, len(plan.descriptions), *period, plan.classes
        )
        for plan in plans
    }
    return tally, rasters


def _mapping_share(
    scene: Stack, product: Product, runner: Optional[Runner], plans: Sequence[OutputPlan]
) -> float:
    """Return what mapping takes of the time, about; the rest goes into overviews."""
    kind = runner.device.kind if runner is not None else "gpu"
    mapping = len(scene.steps) * max(len(product.networks), 1) / _NETWORK_MPX_S[kind]
    return mapping / (mapping + bands_of(plans) / _OVERVIEWS_MPX_S)


def _complete(writers: Sequence[RasterWriter], report: Report) -> None:
    """Build the overviews of every output before the first one takes its name."""
    bands, done = float(sum(writer.bands for writer in writers)), 0
    for writer in writers:
        part = PartReport(report, done / bands, (done + writer.bands) / bands)
        writer.complete(partial(part.progress, text=sentence("Building overviews")))
        done += writer.bands
