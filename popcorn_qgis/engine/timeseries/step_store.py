"""The finished steps of a run that was interrupted: what they hold is kept until the series is whole."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple

import numpy as np

from ...contract.file_hash import file_sha256
from ...contract.installed_models import InstalledModel
from ...contract.jobs import JobResult, raster_from_json
from ...contract.jobs.timeseries import PopulationSeriesJob
from ..feedback import Report
from ..io.provenance import plugin_version
from ..tiling.cache import PieceStore
from ..tiling.store import Arrays, Facts
from .steps import CalendarStep, Dated

#: What a step gives: the labels of its dates, people filled and raw [dates], by zone [dates, zones], rasters.
Step = Tuple[Tuple[str, ...], np.ndarray, np.ndarray, Optional[np.ndarray], JobResult]


#: What is made of the maps, when all are there.
_NOT_IN_MAPS = (
    *("output_report", "pictures_folder", "other_series"),
    *("census_days", "census_fields", "census_counts", "census_dots"),
)


class StepStore:
    """Keeps steps under a name of all that their values depend on; without a cache folder it keeps none."""

    def __init__(
        self, job: PopulationSeriesJob, models: List[InstalledModel], zones: str, report: Report
    ) -> None:
        self._report = report
        told = asdict(job)
        for name in (*_NOT_IN_MAPS, "compute", "zones", "series", "model_folders", "first_day", "end_day"):
            told.pop(name)
        self._told = [
            told,
            [file.sha256 for model in models for file in model.files],
            zones,
            plugin_version(),
        ]
        folder = job.compute.cache_folder
        key = hashlib.sha256(json.dumps(self._told, sort_keys=True).encode()).hexdigest()[:24]
        self._store = PieceStore(Path(folder).parent / "series" / key) if folder else None

    def keep(self, step: CalendarStep, dates: Tuple[Dated, ...], make: Callable[[], Step]) -> Step:
        """Return what an earlier run found of the step, if its rasters are still there, or make it."""
        if self._store is None:
            return make()
        members = [member for dated in dates for member in (dated.s2, dated.s1) if member is not None]
        files = [path for member in members for path in (member.path, member.mask) if path]
        hashes = [file_sha256(path, self._report) for path in files]
        name = f"{step.label}-{hashlib.sha256(' '.join(hashes).encode()).hexdigest()[:16]}"
        return self._store.keep(name, make, _arrays, self._read)

    def clear(self) -> None:
        """Forget all: the series is whole."""
        if self._store is not None:
            self._store.clear()

    def _read(self, arrays: Arrays, _: Facts) -> Step:
        told = json.loads(str(arrays["told"]))
        rasters = {key: raster_from_json(document) for key, document in told["rasters"].items()}
        for raster in rasters.values():
            if (
                not Path(raster.path).is_file()
                or file_sha256(raster.path, self._report) != told["sha256"][raster.path]
            ):
                raise ValueError("the raster is another one by now")
        result = JobResult(rasters=rasters, credits=told["credits"])
        return tuple(told["dates"]), arrays["filled"], arrays["raw"], arrays.get("zones"), result


def _arrays(step: Step) -> Arrays:
    dates, filled, raw, zones, result = step
    told = {
        "dates": dates,
        "rasters": {key: asdict(raster) for key, raster in result.rasters.items()},
        "sha256": {raster.path: file_sha256(raster.path) for raster in result.rasters.values()},
        "credits": result.credits,
    }
    found: Dict[str, np.ndarray] = {"told": np.array(json.dumps(told)), "filled": filled, "raw": raw}
    return {**found, "zones": zones} if zones is not None else found
