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

WHOLE = 1 - 1e-9  # a pixel covered by this fraction or more is a zone's own


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
    own_count, own_valid, centres = (np.zeros(n, dtype=np.int64) for _ in range(3))
    kept: List[Tuple[np.ndarray, ...]] = []
    all_windows, start, pixels_kept = list(pixels.windows()), 0, 0
    for number, window in enumerate(all_windows):
        report.progress(number / len(all_windows), "Measuring the zones' shares of pixels")
        inside = pixels.index(window)
        weight, index = weights.read(window, inside >= 0).ravel(), inside.ravel()
        centres += np.bincount(index + 1, minlength=n + 1)[1:]
        cover = pixels.coverage(window)
        counted = mapped[cover.zone] & (cover.fraction > 0)
        zone, pixel, fraction = cover.zone[counted], cover.pixel[counted], cover.fraction[counted]
        on_border = np.bincount(pixel, minlength=weight.size) > 1
        on_border[pixel[fraction < WHOLE]] = True
        border = on_border[pixel]
        owner, value = zone[~border], weight[pixel[~border]]
        valid = np.isfinite(value)
        own += np.bincount(owner[valid], value[valid], minlength=n)
        own_valid += np.bincount(owner[valid], minlength=n)
        own_count += np.bincount(owner, minlength=n)
        # A window's pixels are no other's: each is known here, once, and in order.
        key, position = np.unique(pixel[border], return_inverse=True)
        pairs = zone[border].astype(np.int32), (position.ravel() + pixels_kept).astype(np.int32)
        kept.append((*pairs, fraction[border], key + start, weight[key].astype(np.float32)))
        start, pixels_kept = start + weight.size, pixels_kept + len(key)
    columns = [np.concatenate(column) for column in zip(*kept)]
    del kept
    shares, keys, values = columns[2:]
    return Borders(
        own, own_count, own_valid, centres, keys, values.astype(np.float64), columns[0], columns[1], shares
    )
