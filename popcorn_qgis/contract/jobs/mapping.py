"""The jobs that map: built-up, occupancy, population."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Optional, Tuple

from .inputs import Compute, Imagery, Rate
from .job import Job


@dataclass(frozen=True)
class BuiltupJob(Job, id="builtup", function="mapping.builtup", spreads=True):
    """Mean built-up probability over the seasons; the optional outputs are made when named."""

    imagery: Imagery
    model: str  # an id in the catalogue, or a path to an .onnx file
    output: str
    output_members: str = ""  # one band per season
    output_std: str = ""  # sample standard deviation over the seasons
    output_binary: str = ""  # 1 where the mean is at least ``threshold``
    threshold: float = 0.5
    constraint: str = ""  # a raster that is 0 where nothing is built: scores there are 0
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
    preview_folder: str = ""  # where pictures of the map so far go; empty: none are made


@dataclass(frozen=True)
class OccupancyJob(Job, id="occupancy", function="mapping.occupancy", spreads=True):
    """Mean occupancy over members and seasons: people per fully built-up pixel."""

    imagery: Imagery
    output: str
    occupancy_model: str = ""  # an id (a set of members is one id) or a path; empty: use ``rate``
    builtup_model: str = ""  # needed to fit a rate
    rate: Optional[Rate] = None
    output_std: str = ""
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
    preview_folder: str = ""  # where pictures of the map so far go; empty: none are made


@dataclass(frozen=True)
class PopulationJob(Job, id="population", function="mapping.population", spreads=True):
    """Population = occupancy × built-up, per member and season, then mean and sample std."""

    imagery: Imagery
    builtup_model: str
    output: str
    occupancy_model: str = ""
    rate: Optional[Rate] = None
    min_builtup: float = 0.0  # lower scores count as 0; 0 is exact
    output_std: str = ""
    output_relative: str = ""  # standard deviation ÷ mean
    output_builtup: str = ""
    output_occupancy: str = ""
    output_members: str = ""  # one band per member and season
    constraint: str = ""  # a raster that is 0 where nobody lives
    model_folders: Tuple[str, ...] = ()
    compute: Compute = field(default_factory=Compute)
    preview_folder: str = ""  # where pictures of the map so far go; empty: none are made
