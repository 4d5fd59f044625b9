"""Trained occupancy in the cross-check: a model for each fold, trained without the fold's zones."""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path
from typing import List

import numpy as np

from ...contract.errors import EngineError
from ...contract.jobs import CrosscheckJob, PopulationJob, TrainOccupancyJob
from ...contract.sentences import sentence
from ..feedback import PartReport, Report
from ..mapping import population
from ..training import train_occupancy
from ..training.hyperparameters import CROSS_FIT_BELOW
from ..zones.reading import ZoneSet
from .folds import write_part

_TRAINING_SHARE = 0.8  # of a fold's time; the rest is mapping

NO_TORCH = sentence(
    "Trained occupancy was not tested: the engine lacks the training packages. Run “Set up the engine” "
    "with them."
)


@dataclass(frozen=True)
class Trained:
    """A population map for each fold, or none and why, if it was wanted; in how many it was worth it.

    ``judged``: whether each fold judged its training; with few zones the folds together do.
    """

    maps: List[str]
    better: int = 0
    missing: str = ""
    judged: bool = True


class _Unheard(PartReport):
    """A part of the work whose own lines would drown the log: only progress and cancel get through."""

    def log(self, text: str) -> None:
        """Say nothing."""

    def warning(self, text: str) -> None:
        """Say nothing: the first run over the same imagery said it."""

    def preview(self, raster: object) -> None:
        """Show nothing."""


def train_on_all(job: CrosscheckJob, judged: bool, folder: Path, report: Report) -> str:
    """Train on all zones and map; return the map of people. Raises EngineError as training does.

    Not ``judged``, what was learnt is used: the folds have judged it.
    """
    learnt = train_occupancy.run(
        TrainOccupancyJob(
            imagery=job.imagery,
            zones=job.zones,
            builtup_model=job.builtup_model,
            folder=str(folder),
            name="all zones",
            members=1,
            seed=job.seed,
            minutes=job.minutes,
            judged=judged,
            model_folders=job.model_folders,
            compute=job.compute,
        ),
        _Unheard(report, 0.0, _TRAINING_SHARE),
    )
    path = str(folder / "population_all.tif")
    population.run(
        PopulationJob(
            imagery=job.imagery,
            builtup_model=job.builtup_model,
            output=path,
            constraint=job.constraint,
            occupancy_model=learnt.texts["id"],
            model_folders=(*job.model_folders, str(folder)),
            compute=job.compute,
        ),
        _Unheard(report, _TRAINING_SHARE, 1.0),
    )
    return path


def train_folds(
    job: CrosscheckJob, zones: ZoneSet, fold: np.ndarray, folder: Path, report: Report
) -> Trained:
    """Train and map once for each fold; zones that cannot be learnt from end in a reason, not an error.

    With few zones a fold's training is used as it is: the folds together are a cross-fit, and what they say
    of zones that they have not seen judges it, while the two or three zones that it leaves out itself can't.
    """
    if not job.train:
        return Trained([])
    if importlib.util.find_spec("torch") is None:
        return Trained([], missing=NO_TORCH)
    maps: List[str] = []
    better, count = 0, int(fold.max()) + 1
    fewest = min(int(((fold >= 0) & (fold != number)).sum()) for number in range(count))
    judged = fewest >= CROSS_FIT_BELOW
    for number in range(count):
        part = PartReport(report, number / count, (number + 1) / count)
        seen = zones.ids[(fold >= 0) & (fold != number)]
        report.log(
            sentence(
                "Fold {fold} of {folds}: trained on {trained} zones, tested on {tested}.",
                fold=number + 1,
                folds=count,
                trained=len(seen),
                tested=(fold == number).sum(),
            )
        )
        try:
            learnt = train_occupancy.run(
                TrainOccupancyJob(
                    imagery=job.imagery,
                    zones=write_part(job.zones, seen, folder / f"seen_{number}.gpkg"),
                    builtup_model=job.builtup_model,
                    folder=str(folder),
                    name=f"fold {number + 1}",
                    members=1,
                    seed=job.seed + number,
                    minutes=job.minutes,
                    judged=judged,
                    model_folders=job.model_folders,
                    compute=job.compute,
                ),
                _Unheard(part, 0.0, _TRAINING_SHARE),
            )
            maps.append(str(folder / f"population_{number}.tif"))
            population.run(
                PopulationJob(
                    imagery=job.imagery,
                    builtup_model=job.builtup_model,
                    output=maps[-1],
                    constraint=job.constraint,
                    occupancy_model=learnt.texts["id"],
                    model_folders=(*job.model_folders, str(folder)),
                    compute=job.compute,
                ),
                _Unheard(part, _TRAINING_SHARE, 1.0),
            )
        except EngineError as problem:
            return Trained(
                [], missing=sentence("Trained occupancy was not tested: {problem}", problem=problem.problem)
            )
        better += int(learnt.numbers["trained"])
    return Trained(maps, better, judged=judged)
