"""Rescaling where a pixel belongs to the zone that holds its centre."""

from __future__ import annotations

from typing import Tuple

import numpy as np
from rasterio.windows import Window

from ...feedback import Report
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet
from .plan import Plan, find_hosts, known
from .weights import Weights


def plan_by_centre(
    zones: ZoneSet, pixels: ZonePixels, weights: Weights, spread: bool, report: Report
) -> Plan:
    """Sum the weights of every zone's pixels and decide what each zone gets.

    Only pixels whose centre lies inside the zone carry people: QGIS's Zonal statistics counts those
    on a border in no zone, and must give every count back.
    """
    n = len(zones)
    all_windows = list(pixels.windows())
    before, count, valid = np.zeros(n), np.zeros(n), np.zeros(n)
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Summing the weights of the zones")
        runs = pixels.runs(window)
        if runs.empty:
            continue
        weight = weights.read(window, runs.inside).ravel()
        weight[runs.undecided] = np.nan
        count += runs.counts(n) - np.bincount(runs.zone_at(runs.undecided) + 1, minlength=n + 1)[1:]
        there = np.isfinite(weight)
        valid += runs.sums(there, n)
        weight[~there] = 0.0
        before += runs.sums(weight, n)

    mapped = known(zones)
    people = np.where(mapped, zones.counts, 0.0)
    too_small = mapped & (count == 0)
    weighted = mapped & (before > 0)
    no_weight = mapped & (count > 0) & (before == 0) & (people > 0)
    factor = np.where(mapped, 0.0, np.nan)
    factor[weighted] = people[weighted] / before[weighted]
    even = np.full(n, np.nan)
    even_on_nodata = no_weight & (valid == 0)
    if spread:
        shared_by = np.where(valid > 0, valid, count)
        even[no_weight] = people[no_weight] / shared_by[no_weight]

    unweighted = no_weight & (not spread)
    group = np.arange(n)
    hosts = find_hosts(zones, pixels, np.flatnonzero(too_small & (people > 0)))
    if not spread and len(hosts.zone):
        places = zip(hosts.row, hosts.column)
        bare = np.array([not _has_value(weights, row, column) for row, column in places])
        bare &= hosts.host >= 0
        unweighted[hosts.zone[bare]] = True
        hosts = hosts.of(~bare)
    hosted = hosts.host >= 0
    hosted[hosted] = (mapped & ~unweighted)[hosts.host[hosted]]
    group[hosts.zone[hosted]] = hosts.host[hosted]
    add_key, add_people, _ = _by_pixel(hosts.key[hosted], people[hosts.zone[hosted]])  # in pixels of theirs
    lone = hosts.zone[~hosted]
    set_key, set_value, first = _by_pixel(hosts.key[~hosted], people[lone])  # in pixels of no such zone
    group[lone] = lone[first][np.searchsorted(set_key, hosts.key[~hosted])]
    return Plan(
        factor=factor,
        even=even,
        even_on_nodata=even_on_nodata,
        before=before,
        group=group,
        too_small=too_small,
        unweighted=unweighted,
        set_key=set_key,
        set_value=set_value,
        pair_zone=lone[first],
        pair_set=np.arange(len(set_key)),
        pair_fraction=np.ones(len(set_key)),
        add_key=add_key,
        add_people=add_people,
        empty_borders=True,
    )


def _has_value(weights: Weights, row: int, column: int) -> bool:
    """Tell whether a pixel of a zone has a weight, 0 too: where it has none, nobody is to live."""
    return bool(np.isfinite(weights.read(Window(int(column), int(row), 1, 1))[0, 0]))


def _by_pixel(key: np.ndarray, people: np.ndarray) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return each key once, sorted, with the sum of its people and the position of its first entry."""
    unique, first, position = np.unique(key, return_index=True, return_inverse=True)
    return unique, np.bincount(position.ravel(), people, minlength=len(unique)), first
