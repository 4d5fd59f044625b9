"""The job that tells what to expect of each method in an area."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from .inputs import Compute, Imagery, Zones
from .job import Job


@dataclass(frozen=True)
class CrosscheckJob(Job, id="crosscheck", function="validation.crosscheck"):
    """Fit each method on some zones and test it on the others, ``folds`` times.

    With ``zones.parent_field`` its units are left out together and serve as known totals; without it,
    neighbouring zones are taken together. ``fine``: finer zones with counts, the truth inside zones.
    ``train``: train an occupancy model in each fold too, for at most ``minutes`` (0: as long as it takes).
    """

    imagery: Imagery
    zones: Zones
    builtup_model: str
    fine: Optional[Zones] = None
    folds: int = 5
    train: bool = True
    maps: Tuple[str, ...] = ()  # weights of others, to be judged too
    map_names: Tuple[str, ...] = ()
    judge: bool = True  # leave out one zone after the other by every method, and choose
    output: str = ""  # the map by the judge's choice, every zone at its count
    minutes: float = 0.0
    constraint: str = ""  # a raster that is 0 where nobody lives
    seed: int = 1600
    output_report: str = ""
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
