"""The job behind the algorithm “Monthly imagery”: a year of scenes on disk as smoothed months or quarters."""

from __future__ import annotations

import calendar
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

import numpy as np
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
from ..io.raster import RasterWriter, raster_environment, write_raster
from ..io.scratch import array_on_disk
from ..io.series import Member, write_series
from .area import PlannedArea, plan_area
from .composite import scenes_of_area
from .compositing.block_year import (
    MONTHS,
    TREE_COVER,
    BlockDates,
    BlockYear,
    DatesInBox,
    YearRecipe,
    year_of_block,
)
from .compositing.blocks import BLOCK_PX, CONTEXT_PX, block_around, origin_of, pieces_by_block, place_of
from .compositing.choose import METHOD, Choice, choose_dates, day_number
from .compositing.clear_sky import sky_rule
from .compositing.gap_fill import FILL_BANDS
from .compositing.indices import INDICES
from .compositing.median import DEFAULT_MEMORY_MB, passes
from .compositing.observe import observe
from .compositing.output import SCENE_COLUMNS, prepare_folder, scene_rows, with_table
from .compositing.sharpening import Network
from .disk.grid import plan_scenes
from .disk.source import FilesSource, find_scenes
from .monthly_layers import Radar, find_radar, write_radar, write_slope
from .monthly_report import Curves, write_page
from .scene import SENTINEL2, DateRange, SceneRecord
from .sharpen import loaded

#: A block and what is around it.
WIDE_PX = BLOCK_PX + 2 * CONTEXT_PX
#: What tree cover takes beside the bands.
TREE_COVER_INDICES = ("EVI", "BI", "MSAVI2", "GRNDVI")


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
    scenes = [one for one in find_scenes(asked, report) if one.sensor == SENTINEL2]
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
        filled = _write(
            stack, outputs, area, wide, chosen, choice, recipe, period, job.dilation_px, job.memory_mb, report
        )
        outputs.write_the_others()
    rows = _rows(period, chosen, choice, filled)
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


def _write(
    stack: ExitStack,
    outputs: _Outputs,
    area: PlannedArea,
    wide: Grid,
    scenes: Sequence[SceneRecord],
    choice: Optional[Choice],
    recipe: YearRecipe,
    period: DateRange,
    dilation_px: int,
    memory_mb: int,
    report: Report,
) -> Dict[int, List[float]]:
    """Write all rasters, a row of blocks at a time; return the shares filled of each date."""
    writers = {layer: outputs.open(layer, stack) for layer in outputs.layers()}
    pieces = [(place_of(piece), piece) for _, _, piece in pieces_by_block(wide)]
    grid = area.grid
    strip = stack.enter_context(_Strip(outputs.folder, recipe, grid))
    filled: Dict[int, List[float]] = {}
    done, any_found = 0, False
    for block_row, in_row in groupby(pieces, key=lambda one: one[0][1]):
        strip.begin(block_row)
        for _, piece in in_row:
            report.progress(
                done / len(pieces),
                sentence("Block {block} of {blocks}", block=done + 1, blocks=len(pieces)),
            )
            around = block_around(piece)
            here = scenes if choice is None else choice.scenes(scenes, piece)
            block = _dates(here, around, period, dilation_px, memory_mb, report)
            made = year_of_block(block, recipe, report.check_cancelled)
            if made is not None:
                any_found = True
                strip.add(around, made)
                for number, share in made.filled.items():
                    filled.setdefault(number, []).append(share)
            done += 1
        for first, last, values in strip.finished(block_row):
            _write_rows(writers, outputs, area, first, last, values, report)
    if not any_found:
        raise EngineError(
            "few-dates",
            sentence("Fewer than three dates of {year} are clear enough.", year=period.name),
            "Give more scenes, or another year.",
        )
    return filled


def _dates(
    scenes: Sequence[SceneRecord],
    grid: Grid,
    period: DateRange,
    dilation_px: int,
    memory_mb: int,
    report: Report,
) -> BlockDates:
    """Return the passes of a block where they reach; EngineError where they take more than the memory."""
    found = DatesInBox(grid.shape)
    groups = [list(group) for _, group in groupby(scenes, key=lambda scene: scene.overpass or scene.id)]
    for group in groups:
        tiles = []
        for scene in group:
            report.check_cancelled()
            values = observe(scene, grid, dilation_px, mask_apart=True)
            if values is not None:
                tiles.append((scene, values))
        if tiles:
            number = day_number(tiles[0][0].day, period.middle.year)
            for values in passes(tiles):
                found.add(number, values)
            found.check_memory(memory_mb or DEFAULT_MEMORY_MB)
    return found.taken()


def _write_rows(
    writers: Dict[str, List[RasterWriter]],
    outputs: _Outputs,
    area: PlannedArea,
    first: int,
    last: int,
    values: np.ndarray,
    report: Report,
) -> None:
    width = area.grid.width
    window = Window(0, first, width, last - first)
    outside = ~area.inside(area.grid.crop(0, first, width, last - first))
    for step in range(len(values)):
        report.check_cancelled()
        bands = np.asarray(values[step])
        bands[:, outside] = np.nan
        writers["sentinel2"][step].write(bands[outputs.order], window)
        if "indices" in writers:
            writers["indices"][step].write(bands[len(FILL_BANDS) :], window)


class _Strip:
    """The rows that a row of blocks reaches, on disk: sums of what blocks say, less towards their edges."""

    def __init__(self, folder: Path, recipe: YearRecipe, grid: Grid) -> None:
        self._grid = grid
        self._shape = (recipe.steps, len(FILL_BANDS) + len(recipe.indices), WIDE_PX, grid.width)
        self._folder, self._row = folder, 0
        self._weights = np.zeros((WIDE_PX, grid.width), np.float32)
        line = np.clip((np.arange(WIDE_PX) + 0.5) / (2 * CONTEXT_PX), 0, 1)
        line = np.minimum(line, line[::-1])
        self._weight = np.outer(line, line).astype(np.float32)

    def __enter__(self) -> _Strip:
        self._file = tempfile.TemporaryFile(dir=self._folder)
        self._sums = array_on_disk(self._file, np.float32, self._shape)
        return self

    def __exit__(self, *_: object) -> None:
        del self._sums
        self._file.close()

    def begin(self, block_row: int) -> None:
        """Start with a row of blocks: its first rows are those that the row before has reached too."""
        self._row = block_row * BLOCK_PX - CONTEXT_PX - origin_of(self._grid)[1]

    def add(self, around: Grid, made: BlockYear) -> None:
        """Add what a block says."""
        column = origin_of(around)[0] - origin_of(self._grid)[0]
        left, right = max(column, 0), min(column + WIDE_PX, self._grid.width)
        if left >= right:
            return
        part = slice(left - column, right - column)
        seen = np.isfinite(made.values[0, 0][:, part])
        weight = self._weight[:, part] * seen
        self._weights[:, left:right] += weight
        for step, bands in enumerate(made.values):
            self._sums[step, :, :, left:right] += np.where(seen, bands[:, :, part], 0) * weight

    def finished(self, block_row: int) -> Iterator[Tuple[int, int, np.ndarray]]:
        """Yield (first row, row behind the last, values [steps, bands, H, W]) that no later block reaches.

        The rest is kept for the next row of blocks. Of the last row of blocks all that lies in the grid.
        """
        first, last = max(self._row, 0), min(self._row + BLOCK_PX, self._grid.height)
        for start in range(first, last, 60):
            end = min(start + 60, last)
            rows = slice(start - self._row, end - self._row)
            with np.errstate(invalid="ignore", divide="ignore"):
                yield start, end, self._sums[:, :, rows] / self._weights[rows]
        kept = WIDE_PX - BLOCK_PX
        self._sums[:, :, :kept] = self._sums[:, :, BLOCK_PX:]
        self._sums[:, :, kept:] = 0
        self._weights[:kept] = self._weights[BLOCK_PX:]
        self._weights[kept:] = 0


def _rows(
    period: DateRange, scenes: Sequence[SceneRecord], choice: Optional[Choice], filled: Dict[int, List[float]]
) -> Tuple[Tuple[object, ...], ...]:
    rows = []
    for scene, row in zip(scenes, scene_rows(period, scenes, choice)):
        shares = filled.get(day_number(scene.day, period.middle.year))
        rows.append((*row, "" if shares is None else round(100 * float(np.mean(shares)), 1)))
    return tuple(rows)
