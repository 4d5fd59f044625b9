"""The job that learns occupancy from a census."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Tuple

from .inputs import Compute, Imagery, Zones
from .job import Job

LAYERS = ("auto", "head", "all")


@dataclass(frozen=True)
class TrainOccupancyJob(Job, id="trainoccupancy", function="training.train_occupancy"):
    """Train occupancy members on census counts and write them into ``folder`` as one model ``name``.

    ``layers``: "head" trains the head alone on features that are computed once, "all" trains the whole
    network; "auto" takes all on a GPU and the head on a CPU. ``minutes`` above 0 stops then and keeps
    the best so far; ``keep_on_cancel`` does so when the job is cancelled. What a run needs to go on after
    a crash lies in ``cache_folder`` (empty: it cannot go on). ``judged``: one rate is used where training
    is not clearly better on zones that were left out, and with few zones more members see to that.
    """

    imagery: Imagery
    zones: Zones
    builtup_model: str
    folder: str
    name: str
    members: int = 5
    seed: int = 1600
    epochs: int = 100
    layers: str = "auto"
    minutes: float = 0.0
    keep_on_cancel: bool = False
    judged: bool = True
    output_report: str = ""
    cache_folder: str = ""
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
