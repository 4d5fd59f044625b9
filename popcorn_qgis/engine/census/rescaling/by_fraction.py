"""Rescaling where zones share a pixel on their border by the fractions that they cover."""

from __future__ import annotations

from typing import List, Tuple

import numpy as np

from ...feedback import PartReport, Report
from ...zones.pixels import ZonePixels
from ...zones.reading import ZoneSet
from .plan import Plan, find_hosts, known
from .shared_pixels import Borders, Groups
from .weights import Weights


def plan_by_fraction(
    zones: ZoneSet, pixels: ZonePixels, weights: Weights, spread: bool, unscaled: bool, report: Report
) -> Plan:
    """Find factors such that value = weight × Π factor^fraction gives every zone its people.

    ``unscaled``: the part of a pixel that lies outside all zones keeps its weight (factor 1);
    without it, that part takes the factors of the zones beside it, so that the unit of the weight
    does not matter. Zones that contradict each other (two in one pixel, say) are met together.
    """
    borders = _collect(zones, pixels, weights, PartReport(report, 0.0, 0.8))
    mapped = known(zones)
    people = np.where(mapped, zones.counts, 0.0)
    too_small = mapped & (borders.centres == 0)
    groups = Groups(borders, people, spread, unscaled)
    hosts = find_hosts(zones, pixels, np.flatnonzero(too_small & (people > 0)))
    hosted = hosts.host >= 0
    hosted[hosted] = mapped[hosts.host[hosted]]
    groups.host(hosts.zone[hosted], hosts.host[hosted], np.searchsorted(borders.key, hosts.key[hosted]))
    groups.solve(PartReport(report, 0.8, 1.0))
    nothing = np.array([], dtype=np.int64)
    covered = np.nan_to_num(borders.weight)[borders.pixel] * borders.fraction
    return Plan(
        factor=np.where(mapped, groups.factor[groups.group], np.nan),
        even=np.where(mapped, groups.even[groups.group], np.nan),
        even_on_nodata=groups.even_on_nodata[groups.group] & mapped,
        before=borders.own + np.bincount(borders.zone, covered, minlength=len(zones)),
        group=groups.group,
        too_small=too_small,
        unweighted=groups.unweighted[groups.group] & mapped & (people > 0),
        set_key=borders.key,
        set_value=groups.value,
        pair_zone=borders.zone,
        pair_set=borders.pixel,
        pair_fraction=borders.fraction,
        add_key=nothing,
        add_people=nothing.astype(np.float64),
        empty_borders=False,
    )


def _collect(zones: ZoneSet, pixels: ZonePixels, weights: Weights, report: Report) -> Borders:
    n = len(zones)
    mapped = known(zones)
    own = np.zeros(n)
    own_count, own_valid, centres = np.zeros(n), np.zeros(n), np.zeros(n)
    nothing = np.empty(0, dtype=np.int32)
    kept: List[Tuple[np.ndarray, ...]] = [(nothing, nothing, np.empty(0), np.empty(0, int), np.empty(0))]
    all_windows, start, pixels_kept = list(pixels.windows()), 0, 0
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Measuring the zones' shares of pixels")
        runs, shares, size = pixels.runs(window), pixels.shares(window), window.width * window.height
        if runs.empty and shares.empty:
            start += size
            continue
        weight = weights.read(window, runs.inside).ravel()
        centres += runs.counts(n)
        own_count += np.bincount(shares.owner, shares.end - shares.start, minlength=n)
        counted = mapped[shares.zone]
        zone, pixel, fraction = shares.zone[counted], shares.pixel[counted], shares.fraction[counted]
        # A window's pixels are no other's: each is known here, once, and in order.
        key, position = np.unique(pixel, return_inverse=True)
        on_border = weight[key].astype(np.float32)
        there = np.isfinite(weight)
        own_valid += shares.own(there, n)
        weight[~there] = 0.0
        own += shares.own(weight, n)
        pairs = zone.astype(np.int32), (position.ravel() + pixels_kept).astype(np.int32)
        kept.append((*pairs, fraction, key + start, on_border))
        start, pixels_kept = start + size, pixels_kept + len(key)
    own[~mapped] = own_valid[~mapped] = own_count[~mapped] = 0.0
    columns = [np.concatenate(column) for column in zip(*kept)]
    del kept
    fractions, keys, values = columns[2:]
    return Borders(
        own, own_count, own_valid, centres, keys, values.astype(np.float64), columns[0], columns[1], fractions
    )
