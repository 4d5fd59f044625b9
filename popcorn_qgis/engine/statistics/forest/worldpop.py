"""The results under the names that WorldPop's users know, with their nodata −99."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path
from typing import Any, List, Optional, Sequence

import numpy as np
import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import RasterioError

from ....contract.jobs import JobResult
from ....contract.jobs.statistics import ForestWeightsJob
from ...feedback import Report
from ...io.atomic_file import begin, write_text
from ...io.output_checks import cannot_open, check_folder
from ...io.raster import open_raster, read_window, windows
from ...zones.reading import ZoneSet
from .inputs import Inputs
from .learning import Lesson

NODATA = -99.0
_STEP_PX = 1024


def write(
    job: ForestWeightsJob,
    inputs: Inputs,
    zones: Optional[ZoneSet],
    lesson: Optional[Lesson],
    weights: Path,
    result: JobResult,
    report: Report,
) -> None:
    """Write the maps and, as CSV, what was learnt into ``job.folder``."""
    folder = Path(job.folder)
    kind = "constrained" if job.constraint else "unconstrained"
    _copy(weights, folder / "prediction.tif", report)
    _copy(Path(job.output), folder / f"population_{kind}.tif", report)
    if lesson is None or zones is None:
        return
    head = ["feature", "importance", "std"]
    rows = [
        [name, f"{v:.9g}", f"{s:.9g}"] for name, v, s in zip(inputs.names, lesson.importances, lesson.spread)
    ]
    _table(folder / "feature_importance.csv", head, rows)
    table = result.tables["zones"]
    counts = [row[table.columns.index("census")] for row in table.rows]
    unseen = dict(zip(lesson.taught.tolist(), lesson.people_unseen.tolist()))
    _table(
        folder / "features.csv",
        ["id", "pop", "predicted_unseen"],
        [
            [str(zones.labels[at]), "" if count is None else f"{count:.9g}", f"{unseen.get(at, np.nan):.9g}"]
            for at, count in enumerate(counts)
        ],
    )


def _table(path: Path, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    text = io.StringIO()
    writer: Any = csv.writer(text, lineterminator="\n")
    writer.writerow(head)
    writer.writerows(rows)
    check_folder(path)
    write_text(str(path), text.getvalue())


def _copy(source: Path, target: Path, report: Report) -> None:
    """Copy band 1 with −99 where there is nothing; the file is there whole, or not at all."""
    check_folder(target)
    partial, release = begin(target)
    try:
        with open_raster(source) as dataset:
            profile = {
                "driver": "GTiff",
                "width": dataset.width,
                "height": dataset.height,
                "count": 1,
                "dtype": "float32",
                "crs": dataset.crs,
                "transform": dataset.transform,
                "nodata": NODATA,
                "tiled": True,
                "compress": "DEFLATE",
                "predictor": 3,
                "bigtiff": "IF_SAFER",
            }
            parts: List[Any] = list(windows(dataset.width, dataset.height, _STEP_PX))
            with rasterio.open(partial, "w", **profile) as out:
                for window in parts:
                    report.check_cancelled()
                    values = read_window(dataset, 1, window)
                    out.write(np.where(np.isfinite(values), values, np.float32(NODATA)), 1, window=window)
        os.replace(partial, target)
    except (RasterioError, CPLE_BaseError, OSError) as problem:
        raise cannot_open(target, problem) from problem
    finally:
        partial.unlink(missing_ok=True)
        release()
