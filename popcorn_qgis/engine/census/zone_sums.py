"""Sums of rasters over zones: by the pixels whose centre a zone holds, or by covered fraction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.jobs import Zones
from ...contract.sentences import sentence
from ..feedback import Report
from ..io.bands_are import are_groups
from ..io.identity import raster_name
from ..io.missing import PEOPLE, Odd
from ..io.raster import Grid, open_raster, raster_environment
from ..io.sample import odd_values, read_values
from ..zones.pixels import ZonePixels
from ..zones.reading import read_zones
from .checks import check_people


@dataclass(frozen=True)
class ZoneSums:
    """Sums over zones, float64: ``people`` [bands, zones], ``total`` [bands] of the whole raster.

    ``outside`` [bands] people of pixels, or parts of them, in no zone; ``twice`` [bands] people who count in
    more than one zone, each time but the first.
    ``pixels`` [zones] with a value in any band, ``held`` [zones] with or without one; they count by
    fraction or wholly, as they were summed. ``odd``: what can't be people, met in the zones.
    """

    people: np.ndarray
    total: np.ndarray
    outside: np.ndarray
    twice: np.ndarray
    pixels: np.ndarray
    held: np.ndarray
    odd: Odd


def sum_by_zone(
    dataset: Any,
    bands: Sequence[int],
    pixels: ZonePixels,
    zones: int,
    report: Report,
    border: str = "fraction",
) -> ZoneSums:
    """Sum bands over zones, window by window; nodata counts as nobody.

    Where some bands have a value and others have none (a season with a gap), the others take the mean of
    those that have: else a gap would look like disagreement. ``border`` is "fraction", where zones may
    overlap, or "centre", where every pixel belongs to one zone (``ZonePixels.index``).
    """
    people, total = np.zeros((len(bands), zones)), np.zeros(len(bands))
    outside, twice = np.zeros(len(bands)), np.zeros(len(bands))
    covered, held, odd = np.zeros(zones), np.zeros(zones), Odd()
    all_windows = list(pixels.windows())
    for number, window in enumerate(all_windows):
        part = _Part.by_fraction(pixels, window) if border == "fraction" else _Part.by_centre(pixels, window)
        value = np.stack([_people(dataset, band, window, part.inside, odd) for band in bands])
        missing = ~np.isfinite(value)
        value[missing] = 0.0
        times = len(bands) - missing.sum(axis=0)
        gaps = missing & (times > 0)
        if gaps.any():
            value[gaps] = np.broadcast_to(value.sum(axis=0) / np.maximum(times, 1), value.shape)[gaps]
        for at, band in enumerate(value):
            report.progress((number + at / len(bands)) / len(all_windows), "Summing people over zones")
            people[at] += part.sums(band, zones)
            total[at] += band.sum()
            missed, more = part.left_over(band)
            outside[at] += missed
            twice[at] += more
        covered += part.sums(times > 0, zones)
        held += part.sums(np.ones(value.shape[1], dtype=bool), zones)
    return ZoneSums(people, total, outside, twice, covered, held, odd)


@dataclass(frozen=True)
class _Part:
    """What zones hold of a window: ``own`` pixels in runs, and parts of others; bool ``inside`` [H, W].

    ``shared`` are the other pixels, each once, and ``parts`` how much of each is in zones, all together.
    """

    own: Callable[[np.ndarray, int], np.ndarray]
    zone: np.ndarray
    pixel: np.ndarray
    fraction: np.ndarray
    inside: np.ndarray
    shared: np.ndarray
    parts: np.ndarray

    @classmethod
    def by_centre(cls, pixels: ZonePixels, window: Window) -> _Part:
        runs, nothing = pixels.runs(window), np.empty(0, dtype=np.int64)
        none = nothing.astype(np.float64)
        return cls(runs.sums, nothing, nothing, none, runs.inside, nothing, none)

    @classmethod
    def by_fraction(cls, pixels: ZonePixels, window: Window) -> _Part:
        shares = pixels.shares(window)
        shared, position = np.unique(shares.pixel, return_inverse=True)
        parts = np.bincount(position.ravel(), shares.fraction, minlength=len(shared))
        inside = shares.inside((int(window.height), int(window.width)))
        return cls(shares.own, shares.zone, shares.pixel, shares.fraction, inside, shared, parts)

    def sums(self, values: np.ndarray, zones: int) -> np.ndarray:
        """Return the sums of values [pixels] over zones, float64 [zones]."""
        shared = np.bincount(self.zone, self.fraction * values[self.pixel], minlength=zones)
        return np.asarray(self.own(values, zones) + shared)

    def left_over(self, values: np.ndarray) -> Tuple[float, float]:
        """Return the sums of values [pixels] in no zone, and of what is in more than one."""
        here = values[self.shared]
        missed = values[~self.inside.ravel()].sum() + here @ np.maximum(1 - self.parts, 0.0)
        return float(missed), float(here @ np.maximum(self.parts - 1, 0.0))


def _people(dataset: Any, band: int, window: Window, inside: np.ndarray, odd: Odd) -> np.ndarray:
    """Return the people of a window, float64 [pixels]; take into ``odd`` what can't be any inside zones."""
    stored, wrong = read_values(dataset, band, window, PEOPLE)
    there = (np.isfinite(stored) | wrong) & inside
    odd.add(wrong & inside, there, odd_values(dataset, band, window, wrong & inside))
    return np.asarray(stored.ravel())


def members_by_zone(path: str, zones: Zones, border: str, report: Report) -> np.ndarray:
    """Return the total of every zone for each band of a raster of members: float64 [bands, zones].

    Their sample standard deviation is that of the zone's total. It is not what the standard deviations
    of pixels add up to: members err alike from pixel to pixel. Raises EngineError for fewer than two bands.
    """
    with raster_environment(), open_raster(path) as dataset:
        check_people(dataset)
        check_members(dataset)
        grid = Grid.of(dataset)
        by_fraction = border == "fraction"
        placed = read_zones(zones, grid, report, counts=False, dense=by_fraction, may_overlap=by_fraction)
        bands = range(1, dataset.count + 1)
        return sum_by_zone(dataset, bands, ZonePixels(placed), len(placed), report, border).people


def check_members(dataset: Any) -> None:
    """Raise EngineError for a raster that is no set of members."""
    if dataset.count < 2:
        raise EngineError(
            "no-members",
            sentence(
                "The raster {file} has one band. A standard deviation needs at least two, one "
                "for each member and season.",
                file=raster_name(dataset.name),
            ),
            "Choose the output “Population of each member and season” of “Map population”.",
        )
    if are_groups(dataset):
        raise EngineError(
            "no-members",
            sentence(
                "The bands of the raster {file} are groups of people, not members of one estimate.",
                file=raster_name(dataset.name),
            ),
            "Choose the output “Population of each member and season” of “Map population”.",
        )
