"""The results under the names that WorldPop's users know, with their nodata −99."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path
from typing import Any, Callable, List, Mapping, Optional, Sequence

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
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet
from .inputs import Inputs
from .learning import Lesson

NODATA = -99.0
CONSTRAINED, UNCONSTRAINED = "constrained", "unconstrained"
_STEP_PX = 1024


def write(
    job: ForestWeightsJob,
    inputs: Inputs,
    zones: Optional[ZoneSet],
    lesson: Optional[Lesson],
    weights: Path,
    maps: Mapping[str, Path],
    factors: Mapping[str, np.ndarray],
    pixels: Optional[ZonePixels],
    result: JobResult,
    report: Report,
) -> None:
    """Write the maps and, as CSV, what was learnt into ``job.folder``.

    ``maps`` by kind, CONSTRAINED and UNCONSTRAINED, and ``factors`` [zones], people per unit of weight.
    """
    folder = Path(job.folder)
    _copy(weights, folder / "prediction.tif", report)
    for kind, path in maps.items():
        _copy(path, folder / f"population_{kind}.tif", report)
    for kind, factor in factors.items():
        suffix = "_constrained" if kind == CONSTRAINED else ""
        of_zone = np.append(factor, np.nan)  # the last is what −1, no zone, finds

        def in_zones(values: np.ndarray, window: Any, of_zone: np.ndarray = of_zone) -> np.ndarray:
            known = np.isfinite(values)
            return np.where(known, of_zone[pixels.index(window)] if pixels is not None else np.nan, np.nan)

        _copy(weights, folder / f"normalized_census{suffix}.tif", report, in_zones)
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


def _copy(
    source: Path,
    target: Path,
    report: Report,
    change: Callable[[np.ndarray, Any], np.ndarray] = lambda values, window: values,
) -> None:
    """Copy band 1, changed, with −99 where there is nothing; the file is there whole, or not at all."""
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
                    values = change(read_window(dataset, 1, window), window)
                    filled = np.where(np.isfinite(values), values, NODATA).astype(np.float32)
                    out.write(filled, 1, window=window)
        os.replace(partial, target)
    except (RasterioError, CPLE_BaseError, OSError) as problem:
        raise cannot_open(target, problem) from problem
    finally:
        partial.unlink(missing_ok=True)
        release()
