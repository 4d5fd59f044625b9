"""Sums of rasters over zones: by the pixels whose centre a zone holds, or by covered fraction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

import numpy as np

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
        cover = pixels.coverage(window) if border == "fraction" else pixels.centres(window)
        value = np.stack([_people(dataset, band, window, cover.pixel, odd) for band in bands])
        missing = ~np.isfinite(value)
        value[missing] = 0.0
        times = len(bands) - missing.sum(axis=0)
        gaps = missing & (times > 0)
        if gaps.any():
            value[gaps] = np.broadcast_to(value.sum(axis=0) / np.maximum(times, 1), value.shape)[gaps]
        total += value.sum(axis=1)
        shared = np.bincount(cover.pixel, cover.fraction, minlength=value.shape[1])
        outside += value @ np.maximum(1 - shared, 0.0)
        twice += value @ np.maximum(shared - 1, 0.0)
        for at, band in enumerate(value):
            report.progress((number + at / len(bands)) / len(all_windows), "Summing people over zones")
            people[at] += np.bincount(cover.zone, cover.fraction * band[cover.pixel], minlength=zones)
        covered += np.bincount(cover.zone, cover.fraction * (times > 0)[cover.pixel], minlength=zones)
        held += np.bincount(cover.zone, cover.fraction, minlength=zones)
    return ZoneSums(people, total, outside, twice, covered, held, odd)


def _people(dataset: Any, band: int, window: Any, counted: np.ndarray, odd: Odd) -> np.ndarray:
    """Return the people of a window, float64 [pixels]; take into ``odd`` what of the counted can't be any."""
    stored, wrong = read_values(dataset, band, window, PEOPLE)
    shown = np.zeros(stored.size, dtype=bool)
    shown[counted] = True
    counts = shown.reshape(stored.shape)
    there = (np.isfinite(stored) | wrong) & counts
    odd.add(wrong & counts, there, odd_values(dataset, band, window, wrong & counts))
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
