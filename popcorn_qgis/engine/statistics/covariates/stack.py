"""The job behind the algorithm “Covariates”: rasters and layers on one grid, as bands with names."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Dict, List, Tuple, Union

import numpy as np
from affine import Affine

from ....contract.credits import inherited
from ....contract.errors import EngineError
from ....contract.jobs import JobResult, RasterResult, Table
from ....contract.jobs.statistics import CovariatesJob
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ...io.identity import raster_name
from ...io.raster import open_raster, raster_environment, windows, write_raster
from ...io.raster_write import check_output
from .class_distance import ClassSource, open_classes
from .covariates_report import write_page
from .layers import AREA, COUNT, DISTANCE, LENGTH, FeatureSource, read_features
from .rasters import CLASSES, INDICES, MEAN, SLOPE, SUM, RasterSource, block_px, open_source
from .summary import Summary, nowhere

BLOCK_PX = 512
#: The longer side of a picture of a band.
PICTURE_PX = 200
COLUMNS = ("band", "name", "treatment", "source", "low", "mean", "high", "gaps_percent")


def run(job: CovariatesJob, report: Report) -> JobResult:
    """Write the stack of bands; return it with the table ``bands`` (COLUMNS) and the number ``bands``.

    Numbers: bands, gaps_percent of all cells and bands. Raises EngineError without any source, for a
    source that can't be read or has no value on the grid, and for a rotated grid.
    """
    names = dict(zip(job.named[::2], job.named[1::2]))
    by_treatment = {MEAN: job.mean_of, SUM: job.sum_of, CLASSES: job.classes_of}
    by_treatment.update({INDICES: job.indices_of, SLOPE: job.slope_of})
    of_features = {DISTANCE: job.distance_to, LENGTH: job.length_in, COUNT: job.count_in, AREA: job.area_in}
    paths = [*(path for some in by_treatment.values() for path in some), *job.distance_to_classes]
    if not paths and not any(of_features.values()):
        raise EngineError(
            "no-covariates", "There is nothing to make covariates of.", "Give at least one raster or layer."
        )
    check_output(job.output, [job.grid, *paths])
    with ExitStack() as stack:
        stack.enter_context(raster_environment())
        grid = cells_of(job.grid, job.cell_size_m, stack, report)
        rasters = [
            open_source(path, treatment, names.get(path, ""), stack, report)
            for treatment, some in by_treatment.items()
            for path in some
        ]
        features = [
            read_features(path, treatment, names.get(path, ""), grid, report)
            for treatment, some in of_features.items()
            for path in some
        ]
        classes = [
            open_classes(path, names.get(path, ""), grid, stack, report) for path in job.distance_to_classes
        ]
        opened: List[Union[RasterSource, ClassSource]] = [*rasters, *classes]
        tags = inherited(*(source.dataset.tags() for source in opened), files=[s.name for s in opened])
        summaries = _write(job, grid, [*opened, *features], tags, report)
    rows = tuple(_row(number, one, grid) for number, one in enumerate(summaries, start=1))
    files = {}
    if job.output_report:
        write_page(job.output_report, grid, summaries)
        files["output_report"] = job.output_report
    cells = grid.width * grid.height * len(summaries)
    gaps = 100 * (1 - sum(one.known for one in summaries) / cells)
    report.log(
        sentence(
            "{bands} covariates on {columns} × {rows} cells of {side:.4g} m; gaps {percent:.1f} %.",
            bands=len(summaries),
            columns=grid.width,
            rows=grid.height,
            side=float(np.sqrt(grid.pixel_area_m2())),
            percent=gaps,
        )
    )
    first = summaries[0]
    raster = RasterResult(
        job.output,
        "covariates",
        "Covariates",
        grid.pixel_area_m2(),
        len(summaries),
        low=first.low,
        high=first.high,
    )
    return JobResult(
        rasters={"output": raster},
        files=files,
        tables={"bands": Table(COLUMNS, rows)},
        numbers={"bands": float(len(summaries)), "gaps_percent": gaps},
        credits=tags,
    )


def cells_of(path: str, cell_size_m: float, stack: ExitStack, report: Report) -> Grid:
    """Return the grid of a raster, its pixels joined to cells of about so many metres (0: as they are)."""
    grid = Grid.of(stack.enter_context(open_raster(path)))
    grid.check_north_up()
    side = float(np.sqrt(grid.pixel_area_m2()))
    times = max(1, round(cell_size_m / side)) if cell_size_m > 0 else 1
    if cell_size_m > 0 and cell_size_m < 0.75 * side:
        raise EngineError(
            "cell-size",
            sentence(
                "Cells of {cell:g} m are smaller than the pixels of {file}, {side:.4g} m.",
                cell=cell_size_m,
                file=raster_name(path),
                side=side,
            ),
            "Give a larger cell, or a finer raster as grid.",
        )
    if times == 1:
        return grid
    t = grid.transform
    wide = Affine(t.a * times, t.b, t.c, t.d, t.e * times, t.f)
    report.log(sentence("Cells of {times} × {times} pixels.", times=times))
    return Grid(grid.crs, wide, -(-grid.width // times), -(-grid.height // times), grid.name)


def _write(
    job: CovariatesJob,
    grid: Grid,
    sources: List[Union[RasterSource, ClassSource, FeatureSource]],
    tags: Dict[str, str],
    report: Report,
) -> List[Summary]:
    rasters = [source.grid for source in sources if not isinstance(source, FeatureSource)]
    step = max(1, -(-max(grid.shape) // PICTURE_PX))
    shape = (-(-grid.height // step), -(-grid.width // step))
    summaries = [
        Summary(band, source.treatment, source.name, np.full(shape, np.nan, dtype=np.float32))
        for source in sources
        for band in source.bands
    ]
    with write_raster(
        job.output,
        grid,
        quantity="covariates",
        report=report,
        bands=len(summaries),
        descriptions=[one.name for one in summaries],
        tags={**tags, "ALGORITHM": "covariates", "TREATMENTS": " ".join(one.treatment for one in summaries)},
        inputs=[job.grid],
    ) as out:
        blocks = list(windows(grid.width, grid.height, block_px(rasters, grid, BLOCK_PX)))
        for number, window in enumerate(blocks):
            report.progress(
                number / len(blocks),
                sentence("Covariates, part {part} of {parts}", part=number + 1, parts=len(blocks)),
            )
            left, top = int(window.col_off), int(window.row_off)
            part = grid.crop(left, top, int(window.width), int(window.height))
            band = 0
            for source in sources:
                values = (
                    source.read(part, report)
                    if isinstance(source, RasterSource)
                    else source.read(part, window, report)
                )
                for plane in values:
                    _note(summaries[band], plane, top, left, step)
                    out.write(plane, window, band + 1)
                    band += 1
        for one in summaries:
            if not one.known:
                raise nowhere(one.name)
    return summaries


def _note(summary: Summary, plane: np.ndarray, top: int, left: int, step: int) -> None:
    summary.add(plane)
    first_row, first_column = -top % step, -left % step
    small = plane[first_row::step, first_column::step]
    row, column = (top + first_row) // step, (left + first_column) // step
    summary.picture[row : row + small.shape[0], column : column + small.shape[1]] = small


def _row(number: int, one: Summary, grid: Grid) -> Tuple[object, ...]:
    cells = grid.width * grid.height
    gaps = 100 * (1 - one.known / cells)
    mean = one.total / max(one.known, 1)
    return (number, one.name, one.treatment, one.source, one.low, mean, one.high, gaps)
