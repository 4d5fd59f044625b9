"""The jobs over a series of imagery: population step by step."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from .inputs import Compute, Rate, Zones
from .job import Job

STEPS = ("year", "season", "quarter", "month")
INTERVALS = ("student", "published")


@dataclass(frozen=True)
class PopulationSeriesJob(Job, id="populationseries", function="timeseries.population_series"):
    """Population for each step of a series on disk, with the interval of its total, and what changed.

    ``series`` is the folder with ``series.csv``. Steps are whole years, seasons, quarters or months from
    ``first_day`` up to ``end_day``, which is not part of them (empty: all that the series has). Of each step
    the ``dates_per_step`` clearest dates are mapped one by one (0: all). ``interval`` "published": one
    standard deviation over the dates as Bourbon gives it, clouds included; else Student's 80 % interval of
    the step's mean. ``folder`` gets a raster for each step, and ``steps.csv``.
    """

    series: str
    folder: str
    builtup_model: str
    step: str = "year"
    first_day: str = ""
    end_day: str = ""
    dates_per_step: int = 10
    occupancy_model: str = ""
    rate: Optional[Rate] = None
    min_builtup: float = 0.0
    s1_unit: str = "auto"
    s2_scale: str = "auto"
    offset: str = "auto"
    mask_implausible: bool = False
    interval: str = "student"
    zones: Optional[Zones] = None
    write_std: bool = False
    output_report: str = ""  # an .html file
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
