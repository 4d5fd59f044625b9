"""The map by the method that the judge chose, fitted to all zones and rescaled to them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Mapping

import numpy as np

from ....contract.jobs import CrosscheckJob, JobResult, RescaleJob
from ...census.rescaling import rescale
from ...feedback import PartReport, Report
from ...io.raster import write_raster
from .candidates import Candidate
from .place import Place, Scene


def write_best(
    job: CrosscheckJob,
    scene: Scene,
    place: Place,
    method: Candidate,
    tags: Mapping[str, str],
    folder: Path,
    report: Report,
) -> JobResult:
    """Write ``job.output``: the method's weights, with every zone at its count."""
    weigh = method.fit(np.ones(len(place.counts), dtype=bool))
    weights = str(folder / "best.tif")
    all_windows = scene.windows()
    with write_raster(
        weights,
        scene.grid,
        quantity="population",
        unit="weight",
        descriptions=(method.name,),
        tags={**tags, "METHOD": method.name},
        report=report,
    ) as out:
        for number, window in enumerate(all_windows):
            report.progress(0.6 * number / len(all_windows), "Mapping by the best method")
            seen, there = scene.read(window, report)
            value = np.where(there, weigh(seen), np.nan).astype(np.float32)
            out.write(value.reshape(int(window.height), int(window.width)), window)
    return rescale_to(job, weights, PartReport(report, 0.6, 1.0))


def rescale_to(job: CrosscheckJob, weights: str, report: Report) -> JobResult:
    """Rescale weights to the zones of the job, into its output."""
    result = rescale.run(RescaleJob(weights, job.zones, job.output, constraint=job.constraint), report)
    raster = replace(result.rasters["output"], name="Population by the best method")
    return replace(result, rasters={"output": raster})
