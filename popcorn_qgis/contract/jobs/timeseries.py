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

    ``census_days`` (days, or years alone), the ``census_fields`` that their counts come from, the
    ``census_counts`` themselves, text by zone_id from 1 on, and ``census_dots``, what a dot means in them, go
    together: one entry a census. ``other_series`` is a CSV of Bourbon's, to be drawn beside ours.
    ``pictures_folder`` gets an image of each step, for an animation.
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
    census_days: Tuple[str, ...] = ()
    census_fields: Tuple[str, ...] = ()
    census_counts: Tuple[Tuple[str, ...], ...] = ()
    census_dots: Tuple[str, ...] = ()
    other_series: str = ""
    pictures_folder: str = ""
    output_report: str = ""  # an .html file
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
