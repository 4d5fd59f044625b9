"""The job behind the algorithm “Monthly imagery”: a year of scenes on disk as smoothed months or quarters."""

from __future__ import annotations

import calendar
from contextlib import ExitStack
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
import onnxruntime as ort
import rasterio
from rasterio.windows import Window

from ...contract.bands import S2_TEN_BANDS
from ...contract.credits import ATTRIBUTION, credit_parts, inherited, model_tags
from ...contract.errors import EngineError
from ...contract.installed_models import find_model
from ...contract.jobs import CompositeJob, JobResult, RasterResult, Table
from ...contract.jobs.clean_imagery import MonthlyImageryJob
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.dates import whole_days
from ..io.grid import Grid
from ..io.identity import companions, raster_sha256
from ..io.provenance import plugin_version
from ..io.raster import RasterWriter, raster_environment, write_raster
from ..io.series import Member, write_series
from ..tiling.cache import TileCache
from .area import PlannedArea, plan_area
from .composite import scenes_of_area
from .compositing.block_year import MONTHS, TREE_COVER, YearRecipe
from .compositing.blocks import CONTEXT_PX
from .compositing.choose import METHOD, Choice, choose_dates, day_number
from .compositing.clear_sky import sky_rule
from .compositing.gap_fill import FILL_BANDS
from .compositing.indices import INDICES
from .compositing.output import SCENE_COLUMNS, left_rows, prepare_folder, scene_rows, with_table
from .compositing.sharpening import Network
from .disk.grid import plan_scenes
from .disk.rasters import LeftOut
from .disk.source import FilesSource, find_scenes
from .monthly_blocks import DatesOfBlocks, WideStrip, make_blocks
from .monthly_layers import Radar, find_radar, write_radar, write_slope
from .monthly_report import Curves, write_page
from .scene import SENTINEL2, DateRange, SceneRecord
from .sharpen import loaded

#: What tree cover takes beside the bands.
TREE_COVER_INDICES = ("EVI", "BI", "MSAVI2", "GRNDVI")
#: Of a job: what changes nothing in a block.
_NOT_IN_BLOCKS = (
    *("folder", "area", "memory_mb", "cache_folder", "s1", "s1_unit", "terrain", "zones", "output_report"),
    *("model", "model_folders", "s2", "scene_folders"),
)


def run(job: MonthlyImageryJob, report: Report) -> JobResult:
    """Write a raster of ten bands for each month or quarter, one of the indices, and the series' table.

    Raises EngineError for unusable scenes, indices or area, and where too few dates of the year are clear.
    """
    unknown = [name for name in job.indices if name not in INDICES]
    if unknown:
        raise EngineError(
            "indices",
            sentence("There is no index {name}.", name=", ".join(unknown)),
            sentence("Choose from {names}.", names=", ".join(INDICES)),
        )
    if job.step == TREE_COVER:
        more = [name for name in job.indices if name not in TREE_COVER_INDICES]
        job = replace(job, indices=(*TREE_COVER_INDICES, *more))
    asked = CompositeJob(
        folder=job.folder,
        year=job.year,
        seasons=(),
        s2=job.s2,
        scene_folders=job.scene_folders,
        s2_scale=job.s2_scale,
        offset=job.offset,
        bands="ten",
        cloud_mask=job.cloud_mask,
        select=job.select,
    )
    sky = sky_rule(job.cloud_mask, "ten")
    period = DateRange(str(job.year), date(job.year - 1, 11, 15), date(job.year + 1, 2, 15))
    left: List[LeftOut] = []
    scenes = [one for one in find_scenes(asked, report, left) if one.sensor == SENTINEL2]
    with raster_environment(), ExitStack() as stack:
        radar = find_radar(job, report)
        if job.area is None:
            area = plan_scenes(scenes, report)
        else:
            area = plan_area(job.area)
            scenes = scenes_of_area(scenes, area, report)
        source = FilesSource(scenes, job.dilation_px, sky, job.memory_mb)
        chosen = source.scenes(SENTINEL2, period, report)
        if not chosen:
            raise EngineError(
                "no-scene",
                sentence("None of the scenes is of {year}, or of the weeks around it.", year=job.year),
                "Choose the year of your scenes.",
            )
        wide = _widened(area.grid)
        choice: Optional[Choice] = None
        if job.select == METHOD:
            choice = choose_dates(
                chosen, period, wide, lambda scene, grid: source.classes(scene, grid, report), report
            )
        network, tags = _network(job, report)
        recipe = YearRecipe(job.step, job.indices, sky, network)
        folder = prepare_folder(job.folder)
        outputs = _Outputs(job, folder, area, chosen, tags, radar, report)
        cache = stack.enter_context(_cache(job, area, chosen, recipe, tags, report))
        dates = DatesOfBlocks(chosen, choice, period, recipe.sky, job.dilation_px, job.memory_mb)
        strip = stack.enter_context(WideStrip(folder, recipe, area.grid))
        writers = {layer: outputs.open(layer, stack) for layer in outputs.layers()}

        def write(window: Window, values: np.ndarray) -> None:
            outputs.write(writers, window, values)

        filled = make_blocks(wide, dates, recipe, strip, write, cache.store({"what": "blocks"}), report)
        outputs.write_the_others()
    rows = _rows(period, chosen, choice, filled)
    rows += tuple((*row, "") for row in left_rows((period,), left))
    result = JobResult(
        rasters=outputs.results(),
        tables={"scenes": Table((*SCENE_COLUMNS, "filled_percent"), rows)},
        credits=inherited(tags),
    )
    result = with_table(result, folder)
    result.files["series"] = write_series(job.folder, outputs.members())
    if job.output_report:
        title = f"Imagery of {job.year}"
        with raster_environment():
            table = (*SCENE_COLUMNS, "filled_percent"), rows
            write_page(job.output_report, title, table, outputs.curves(), job.zones, report)
        result.files["output_report"] = job.output_report
    report.progress(1.0, "Done")
    return result


def _network(job: MonthlyImageryJob, report: Report) -> Tuple[Optional[Tuple[Network, int]], Dict[str, str]]:
    if not job.model:
        return None, {}
    model = find_model(job.model, job.model_folders, "sharpening")
    network = loaded(model, "auto", report)
    tags = model_tags("sharpening", model.name, ", ".join(f.sha256 for f in model.files), model.licence)
    return network, {**tags, ATTRIBUTION: "; ".join(credit_parts(model.attribution))}


class _Outputs:
    """The rasters of the steps: of the ten bands, and of the indices where there are any."""

    def __init__(
        self,
        job: MonthlyImageryJob,
        folder: Path,
        area: PlannedArea,
        scenes: Sequence[SceneRecord],
        tags: Dict[str, str],
        radar: Radar,
        report: Report,
    ) -> None:
        self.job, self.folder, self.area, self.radar, self.report = job, folder, area, radar, report
        years = ", ".join(map(str, sorted({scene.day.year for scene in scenes})))
        notice = f"Contains modified Copernicus Sentinel data {years}"
        credit = "; ".join(filter(None, (notice, tags.get(ATTRIBUTION, ""))))
        self.tags = {**tags, "NOTICE": notice, ATTRIBUTION: credit, "CLOUD_MASK": job.cloud_mask}
        self.periods = _periods(job)
        self.year = whole_year(job)
        self.order = [FILL_BANDS.index(band) for band in S2_TEN_BANDS]

    def path(self, layer: str, period: DateRange) -> Path:
        return self.folder / f"{layer}_{period.name}.tif"

    def open(self, layer: str, stack: ExitStack) -> List[RasterWriter]:
        bands = S2_TEN_BANDS if layer == "sentinel2" else self.job.indices
        writers = []
        for period in self.periods:
            tags = {
                **self.tags,
                "PERIOD": f"{period.first}..{period.last}",
                "PRODUCT": "smoothed by Whittaker",
            }
            writers.append(
                stack.enter_context(
                    write_raster(
                        self.path(layer, period),
                        self.area.grid,
                        quantity="sentinel2" if layer == "sentinel2" else "covariates",
                        report=self.report,
                        bands=len(bands),
                        descriptions=bands,
                        unit="" if layer == "sentinel2" else "index",
                        tags=tags,
                    )
                )
            )
        return writers

    def write(self, writers: Dict[str, List[RasterWriter]], window: Window, values: np.ndarray) -> None:
        """Write a part of all steps, float32 [steps, bands, H, W]; the bands are those of a block's year."""
        part = self.area.grid.crop(
            int(window.col_off), int(window.row_off), int(window.width), int(window.height)
        )
        outside = ~self.area.inside(part)
        for step, bands in enumerate(values):
            self.report.check_cancelled()
            bands[:, outside] = np.nan
            writers["sentinel2"][step].write(bands[self.order], window)
            if "indices" in writers:
                writers["indices"][step].write(bands[len(FILL_BANDS) :], window)

    def write_the_others(self) -> None:
        """Write radar and slope, where they are given."""
        if self.radar.quarters:
            paths = [self.path("sentinel1", period) for period in self.periods]
            write_radar(self.radar, self.area, self.job.step, paths, self.periods, self.report)
        if self.job.terrain:
            write_slope(self.job.terrain, self.area, self.path("slope", self.year), self.report)

    def curves(self) -> Curves:
        """Return what the page draws: the indices, else red and near infrared; the year is no step."""
        steps = [period for period in self.periods if period != self.year]
        layer, bands = ("indices", self.job.indices) if self.job.indices else ("sentinel2", ("B04", "B08"))
        known = self.job.indices if self.job.indices else S2_TEN_BANDS
        places = [known.index(band) + 1 for band in bands]
        return [str(self.path(layer, period)) for period in steps], places, bands

    def layers(self) -> List[str]:
        """Return what is made of the blocks."""
        return ["sentinel2", "indices"] if self.job.indices else ["sentinel2"]

    def rasters(self) -> Iterator[Tuple[str, DateRange, str, int]]:
        """Yield the layer of each raster, its period, its key in the result, and how many bands it has."""
        bands = {"sentinel2": len(S2_TEN_BANDS), "indices": len(self.job.indices), "sentinel1": 2}
        for layer in [*self.layers(), *(["sentinel1"] if self.radar.quarters else [])]:
            for period in self.periods:
                yield layer, period, f"{_KEYS.get(layer, layer)}_{period.name}", bands[layer]
        if self.job.terrain:
            yield "slope", self.year, f"slope_{self.year.name}", 1

    def results(self) -> Dict[str, RasterResult]:
        return {
            key: RasterResult(
                str(self.path(layer, period)),
                "sentinel2" if layer == "sentinel2" else "covariates",
                f"{_TITLES[layer]} {period.name}",
                self.area.grid.pixel_area_m2(),
                bands,
                period.first.isoformat(),
                period.last.isoformat(),
            )
            for layer, period, key, bands in self.rasters()
        }

    def members(self) -> List[Member]:
        return [
            Member(
                str(self.path(layer, period)),
                _LAYERS[layer],
                *whole_days(period.first, period.last),
                clear_share=None,
                product="l2a" if layer == "sentinel2" else "",
                source="files on disk",
            )
            for layer, period, _, _ in self.rasters()
        ]


_KEYS = {"sentinel2": "s2", "sentinel1": "s1"}
_TITLES = {"sentinel2": "Sentinel-2", "indices": "Indices", "sentinel1": "Sentinel-1", "slope": "Slope"}
#: Of the series. Radar that is scaled is no layer that a map of people looks for.
_LAYERS = {"sentinel2": "s2", "indices": "indices", "sentinel1": "s1_scaled", "slope": "slope"}


def _periods(job: MonthlyImageryJob) -> List[DateRange]:
    """Return the periods of the steps."""
    if job.step == MONTHS:
        return [_period(job, month, month, f"{month:02d}") for month in range(1, 13)]
    quarters = [_period(job, 3 * number + 1, 3 * number + 3, f"Q{number + 1}") for number in range(4)]
    return [*quarters, whole_year(job)] if job.step == TREE_COVER else quarters


def whole_year(job: MonthlyImageryJob) -> DateRange:
    """Return the year as a period."""
    return DateRange(str(job.year), date(job.year, 1, 1), date(job.year, 12, 31))


def _period(job: MonthlyImageryJob, first: int, last: int, name: str) -> DateRange:
    end = date(job.year, last, calendar.monthrange(job.year, last)[1])
    return DateRange(f"{job.year}-{name}", date(job.year, first, 1), end)


def _widened(grid: Grid) -> Grid:
    """Return the grid and what is around it in which a neighbouring block has its say."""
    return grid.crop(-CONTEXT_PX, -CONTEXT_PX, grid.width + 2 * CONTEXT_PX, grid.height + 2 * CONTEXT_PX)


def _cache(
    job: MonthlyImageryJob,
    area: PlannedArea,
    scenes: Sequence[SceneRecord],
    recipe: YearRecipe,
    tags: Dict[str, str],
    report: Report,
) -> TileCache:
    """Return where finished blocks wait until the series is whole, by all that they depend on."""
    identity: Dict[str, object] = {}
    if job.cache_folder:
        told = asdict(job)
        for name in _NOT_IN_BLOCKS:
            told.pop(name)
        hashes: Dict[str, List[str]] = {}
        for scene in scenes:
            for file in (*scene.files, *((scene.mask.file,) if scene.mask else ())):
                if file.address not in hashes:
                    behind = [file.address, *companions(file.address)]
                    hashes[file.address] = [raster_sha256(path, report) for path in behind]
        identity = {
            "versions": [plugin_version(), ort.__version__, np.__version__, rasterio.__gdal_version__],
            "job": told,
            "model": tags,
            "grid": [area.grid.crs.to_wkt(), list(area.grid.transform), area.grid.shape],
            "scenes": [
                [
                    *(scene.id, scene.day, scene.unit, scene.offset_dn, scene.nodata, scene.overpass),
                    *(scene.scaling, scene.dtype, scene.mask.kind if scene.mask else ""),
                    *((hashes[file.address], file.band) for file in scene.files),
                    hashes[scene.mask.file.address] if scene.mask else [],
                ]
                for scene in scenes
            ],
        }
    return TileCache(job.cache_folder, identity, report)


def _rows(
    period: DateRange, scenes: Sequence[SceneRecord], choice: Optional[Choice], filled: Dict[int, List[float]]
) -> Tuple[Tuple[object, ...], ...]:
    rows = []
    for scene, row in zip(scenes, scene_rows(period, scenes, choice)):
        shares = filled.get(day_number(scene.day, period.middle.year))
        rows.append((*row, "" if shares is None else round(100 * float(np.mean(shares)), 1)))
    return tuple(rows)
