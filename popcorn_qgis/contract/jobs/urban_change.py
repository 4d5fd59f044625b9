"""The job that finds what was built within a series, where and when."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Tuple

from .inputs import Compute
from .job import Job


@dataclass(frozen=True)
class UrbanChangeJob(Job, id="urbanchange", function="timeseries.urban_change.builtup_steps"):
    """Steps in the built-up scores of a series of Sentinel-2 L2A, with radar in dB where there is some.

    ``output``: strength of the change, the score's rise (below 0: its fall), and the clear looks before and
    after. ``output_when``: days since 1970, the middle of its bracket, and both ends of it.
    ``output_kind``: classes. A change counts from ``threshold`` on.
    """

    series: str  # a folder
    model: str  # an id in the catalogue, or a path to an .onnx file
    output: str
    output_when: str = ""
    output_kind: str = ""
    threshold: float = 0.1
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
