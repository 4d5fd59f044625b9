"""Rescaling where a pixel belongs to the zone that holds its centre."""

from __future__ import annotations

from collections import defaultdict
from typing import Dict, Tuple

import numpy as np

from ...feedback import Report
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet
from .plan import Plan, find_hosts, key_of, known
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
    before, count, valid = np.zeros(n), np.zeros(n, dtype=np.int64), np.zeros(n, dtype=np.int64)
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Summing the weights of the zones")
        index, exact = pixels.owners(window)
        weight = weights.read(window, index >= 0)
        inside = (index >= 0) & exact
        count += np.bincount(index[inside], minlength=n)
        inside &= np.isfinite(weight)
        valid += np.bincount(index[inside], minlength=n)
        before += np.bincount(index[inside], weight[inside], minlength=n)

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
    guests: Dict[int, float] = defaultdict(float)  # in pixels of zones that are mapped
    alone: Dict[int, float] = defaultdict(float)  # in pixels of no such zone
    first: Dict[int, int] = {}
    for zone, row, column, host in find_hosts(zones, pixels, np.flatnonzero(too_small & (people > 0))):
        key = key_of(all_windows, row, column)
        if host >= 0 and mapped[host] and not unweighted[host]:
            group[zone] = host
            guests[key] += people[zone]
        else:
            group[zone] = first.setdefault(key, zone)
            alone[key] += people[zone]
    set_key, set_value = _sorted(alone)
    add_key, add_people = _sorted(guests)
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
        pair_zone=np.array([first[key] for key in set_key], dtype=np.int64),
        pair_set=np.arange(len(set_key)),
        pair_fraction=np.ones(len(set_key)),
        add_key=add_key,
        add_people=add_people,
        empty_borders=True,
    )


def _sorted(people: Dict[int, float]) -> Tuple[np.ndarray, np.ndarray]:
    keys = np.array(sorted(people), dtype=np.int64)
    return keys, np.array([people[key] for key in keys], dtype=np.float64)
