"""The way of every mapping job: open, plan, wait its turn, load, hash, map, write.

A product says only which networks it needs, which rasters it gives, and what it combines.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import Callable, Dict, Iterator, List, Mapping, Optional, Protocol, Sequence, Tuple

import numpy as np

from ...contract.credits import inherited
from ...contract.installed_models import InstalledModel
from ...contract.jobs import Compute, Imagery, JobResult, RasterResult
from ..feedback import PartReport, Report, TimedReport
from ..io.raster import raster_environment
from ..tiling.cache import TileCache
from ..tiling.lock import turn
from .block import Reading
from .cache_key import tile_cache
from .estimator import Network
from .outputs import OutputPlan, bands_of, check_plans, identity, produce
from .preview import previews
from .provenance import input_hashes, parameters, tags
from .runner import Runner
from .stack import Stack, needed_imagery, open_scene
from .tally import Tally, numbers
from .tile_pass import Product, TileMaps, Visitor, map_scene
from .tile_size import CACHE_MB, HASH_SHARE, tile_shape


class MapJob(Protocol):
    """What every job that maps imagery carries."""

    @property
    def imagery(self) -> Imagery: ...

    @property
    def compute(self) -> Compute: ...

    @property
    def preview_folder(self) -> str: ...


class MapRun:
    """A job whose imagery is open, whose outputs can be written, and whose networks are loaded.

    ``report`` is for the rest of the work.
    """

    def __init__(
        self,
        job: MapJob,
        scene: Stack,
        plans: List[OutputPlan],
        networks: Sequence[Network],
        report: Report,
    ) -> None:
        self.scene, self.plans, self._job = scene, plans, job
        compute = job.compute
        self.runner = Runner(networks, compute.device, scene.grid, report) if networks else None
        self.device = self.runner.device if self.runner else None
        self.reading = Reading.of(networks, scene.grid, job.imagery.mask_implausible)
        halo = max((network.spec.tiling.halo_px for network in networks), default=0)
        self._tile_shape = tile_shape(compute, scene, self.device, bands_of(plans), halo, report)
        self._hashes = input_hashes(scene, PartReport(report, 0.0, HASH_SHARE))
        self.cache: TileCache = tile_cache(
            compute, scene, self._hashes, self.device, self._tile_shape, report
        )
        self.report: Report = PartReport(TimedReport(report), HASH_SHARE, 1.0)

    def first(self, share: float) -> Report:
        """Return the report of a first pass that takes ``share`` of the rest of the work."""
        part = PartReport(self.report, 0.0, share)
        self.report = PartReport(self.report, share, 1.0)
        return part

    def look(
        self,
        product: Product,
        values: Callable[[TileMaps], Dict[str, np.ndarray]],
        visitor: Visitor,
        name: str,
        report: Report,
    ) -> Tally:
        """Map the scene once for what ``visitor`` makes of its tiles; ``name`` tells these values."""
        store = self.cache.store(identity(product, self.reading, [name]))
        shape, visitors = self._tile_shape, [visitor]
        return map_scene(
            self.scene, product, self.reading, self.runner, shape, values, visitors, (), store, report
        )

    def write(
        self,
        product: Product,
        models: Sequence[Optional[InstalledModel]],
        told: Sequence[Tuple[str, object]],
        further_tags: Optional[Mapping[str, str]] = None,
    ) -> Tuple[Tally, JobResult]:
        """Map the scene and write every planned output; return what was counted and the job's result.

        ``told`` names the parameters for the provenance; ``further_tags`` stand beside it. The result has
        the numbers of every mapping job.
        """
        told = [*told, ("mask_implausible", self._job.imagery.mask_implausible)]
        provenance = tags(self.scene, self._hashes, models, self.device, parameters(told))
        provenance.update(further_tags or {})
        main = list(product.maps(1))[-1]
        show = previews(self._job.preview_folder, main, self.scene, self.report)
        tally, rasters = produce(
            self.scene,
            product,
            self.reading,
            self.runner,
            self.plans,
            self._tile_shape,
            provenance,
            self.scene.paths,
            self.cache,
            self.report,
            show,
        )
        return tally, self._result(tally, rasters, provenance)

    def _result(
        self, tally: Tally, rasters: Dict[str, RasterResult], provenance: Mapping[str, str]
    ) -> JobResult:
        return JobResult(
            rasters=rasters,
            numbers=numbers(tally, self.scene),
            # Read anew: a GPU that failed has been left for the CPU.
            texts={"device": self.runner.device.describe()} if self.runner else {},
            credits=inherited(provenance),
        )


@contextmanager
def opened(
    job: MapJob,
    networks: Sequence[Network],
    plans_of: Callable[[Stack], Sequence[OutputPlan]],
    maps_per_step: int,
    report: Report,
    open_stack: Callable[[Imagery, Report, ExitStack], Stack] = open_scene,
) -> Iterator[MapRun]:
    """Give the run of a mapping job; ``plans_of`` says which rasters it may write of a scene.

    ``maps_per_step`` is how many maps of its quantity one step gives; ``open_stack`` opens its layers.

    Raises EngineError for imagery or outputs that can't be used, before anything is computed.
    """
    with raster_environment(CACHE_MB), ExitStack() as stack:
        scene = open_stack(needed_imagery(job.imagery, networks), report, stack)
        plans = check_plans(plans_of(scene), len(scene.steps) * maps_per_step, scene.paths)
        stack.enter_context(turn(job.compute, report))
        run = MapRun(job, scene, plans, networks, report)
        stack.enter_context(run.cache)
        yield run
