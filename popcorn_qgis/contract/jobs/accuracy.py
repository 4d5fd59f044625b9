"""The job that says how good a map of classes is: a sample to look at, then what it tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .job import Job


@dataclass(frozen=True)
class AccuracyJob(Job, id="accuracy", function="statistics.accuracy"):
    """Draw a stratified random sample of ``input``, or compare the map with what is known of the ground.

    ``points`` (x, y, class) are in the map's CRS; with ``reference``, a raster of the same classes, the
    sample is drawn and read from it. Without either, the table ``sample`` is all. ``threshold``: values of
    at least it are class 1, others 0. ``sample`` points in all, of each class ``per_class`` at least.
    """

    input: str
    band: int = 1
    threshold: Optional[float] = None
    points: Tuple[Tuple[float, float, str], ...] = ()
    reference: str = ""
    sample: int = 500
    per_class: int = 50
    seed: int = 1600
    output_report: str = ""  # an .html file
