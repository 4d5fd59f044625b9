"""Which maps of people there are, what several of them are to each other, and the unit of each, proved."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, List, Tuple

import numpy as np
from rasterio.enums import ColorInterp
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs.statistics import ExposureJob
from ...contract.sentences import sentence
from ..census.checks import check_people
from ..feedback import Report
from ..io.align import same_grid
from ..io.bands_are import are_groups
from ..io.identity import raster_name
from ..io.missing import PEOPLE, Odd
from ..io.raster import Grid, open_raster
from ..io.sample import odd_values, read_values

SINGLE, MEMBERS, GROUPS = "single", "members", "groups"
#: Of a pixel of 100 m or more, in people per km²: more live nowhere.
MOST_PER_KM2 = 1e6
_LARGE_M2 = 1e4

_AREA = r"(km\W*(2|²)|sq\w*\W*km|square kilomet|km\^2|hectare|\bha\b)"
_DENSITY = re.compile(
    rf"(densit|per\W*{_AREA}|/\W*{_AREA}|{_AREA}\W*-1|km-2|\bdens\b|\bpd \d{{4}}\b)", re.IGNORECASE
)
_HECTARE = re.compile(r"(hectare|\bha\b)", re.IGNORECASE)
_COUNT = re.compile(
    r"(\bppp\b|\bcounts?\b|(people|persons?|population|inhabitants)\s*(per|/)\s*"
    r"([\d.,]+\s*(m|km|arc\S*)?\s*)?(grid\s*)?(pixel|cell)|ghs.pop|landscan|"
    r"\bpop \d{4} (cn|uc)\b|\b[fmt] \d{1,2} \d{4}\b|number of (people|persons))",  # names of WorldPop's files
    re.IGNORECASE,
)
FACTORS = {"people": 0.0, "per_hectare": 1e-4, "per_km2": 1e-6}  # per m²; 0: people per pixel


@dataclass(frozen=True)
class Layer:
    """One band with people. ``per_m2`` above 0: its values times this and a pixel's area are people."""

    path: str
    band: int
    name: str
    grid: Grid
    per_m2: float

    def read(self, dataset: Any, window: Window, odd: Odd) -> np.ndarray:
        """Return the people of a window, float64 [H, W], NaN where nothing is known.

        What can't be people is nothing either, and is taken into ``odd``.
        """
        values, wrong = read_values(dataset, self.band, window, PEOPLE)
        odd.add(wrong, np.isfinite(values) | wrong, odd_values(dataset, self.band, window, wrong))
        if self.per_m2:
            rows = self.grid.row_pixel_areas_m2()[int(window.row_off) : int(window.row_off + window.height)]
            values *= self.per_m2 * rows[:, None]
        return values


@dataclass(frozen=True)
class Population:
    """``layers`` and what they are to each other: SINGLE, MEMBERS of one estimate, or GROUPS that add up."""

    layers: Tuple[Layer, ...]
    kind: str

    def by_grid(self) -> List[List[int]]:
        """Return the positions of the layers, those with one grid together."""
        together: List[List[int]] = []
        for number, layer in enumerate(self.layers):
            for one in together:
                if same_grid(self.layers[one[0]].grid, layer.grid):
                    one.append(number)
                    break
            else:
                together.append([number])
        return together


def read_population(job: ExposureJob, report: Report) -> Population:
    """Open every map of the job and find out what its bands are.

    Raises EngineError for a raster that shows no people, one without CRS, a rotated one, a unit that is
    neither proved nor told, and several maps or bands of which nobody says what they are.
    """
    layers: List[Layer] = []
    ours: List[str] = []
    for number, path in enumerate(job.inputs):
        with open_raster(path) as dataset:
            check_people(dataset)
            grid = Grid.of(dataset)
            grid.check_north_up()
            given = job.names[number] if number < len(job.names) else raster_name(path)
            bands = [
                band for band, kind in enumerate(dataset.colorinterp, start=1) if kind != ColorInterp.alpha
            ]
            for band in bands:
                described = dataset.descriptions[band - 1] or f"band {band}"
                name = f"{given}, {described}" if len(bands) > 1 else given
                unit = _unit(dataset, band, job.unit)
                layers.append(Layer(path, band, name, grid, FACTORS[unit]))
            of_ours = dataset.tags().get("QUANTITY") == "population" and len(bands) > 1
            ours.append((GROUPS if are_groups(dataset) else MEMBERS) if of_ours else "")
    kind = _kind(job, layers, ours)
    if kind == MEMBERS:
        report.log(
            sentence(
                "{members} members of one estimate: their mean counts, their spread gives intervals.",
                members=len(layers),
            )
        )
    elif kind == GROUPS:
        report.log(sentence("{groups} groups of people that add up.", groups=len(layers)))
    return Population(tuple(layers), kind)


def _kind(job: ExposureJob, layers: List[Layer], ours: List[str]) -> str:
    if len(layers) == 1:
        return SINGLE
    if job.maps_are in (MEMBERS, GROUPS):
        return job.maps_are
    if len(job.inputs) == 1 and ours[0]:
        return ours[0]  # our own raster with a band for each member and season, or for each group
    raise EngineError(
        "maps-are",
        sentence(
            "There are {maps} maps or bands, and nothing tells whether they are members of one estimate or "
            "groups of people that add up.",
            maps=len(layers),
        ),
        "Say which (“Several maps are”), or choose one map with one band.",
    )


def _unit(dataset: Any, band: int, told: str) -> str:
    """Return "people", "per_hectare" or "per_km2": as told, else as tags, band and name prove it."""
    if told != "auto":
        return told
    tags = {**dataset.tags(), **dataset.tags(band)}
    if tags.get("QUANTITY") == "population":
        return "people"
    texts = [
        dataset.units[band - 1] or "",
        *(tags.get(key, "") for key in ("UNITS", "UNIT", "units", "unit", "TIFFTAG_IMAGEDESCRIPTION")),
        dataset.descriptions[band - 1] or "",
        raster_name(dataset.name),
    ]
    for text in (text.replace("_", " ") for text in texts):  # the first that says anything decides
        density, count = _DENSITY.search(text), _COUNT.search(text)
        if density and not count:
            return "per_hectare" if _HECTARE.search(density.group(0)) else "per_km2"
        if count and not density:
            return "people"
    raise EngineError(
        "unit",
        sentence(
            "Nothing in the raster {file} tells whether its values are people per pixel or people per area.",
            file=raster_name(dataset.name),
        ),
        "Say which (“Values of the map are”).",
    )


def check_crowd(layer: Layer, people: np.ndarray, window: Window) -> None:
    """Raise EngineError where more people live in a large pixel than anywhere: the unit is another one."""
    areas = layer.grid.row_pixel_areas_m2()[int(window.row_off) : int(window.row_off + window.height)]
    if areas.min() < _LARGE_M2 * 0.98:
        return
    most = float(np.nanmax(people / areas[:, None], initial=0.0)) * 1e6
    if most > MOST_PER_KM2:
        raise EngineError(
            "unit",
            sentence(
                "The map {map} would have a pixel with {people:,.0f} people per km². So many live nowhere: "
                "its values are in another unit.",
                map=layer.name,
                people=most,
            ),
            "Choose the right one (“Values of the map are”).",
        )
