"""Writing the map of each group: people × the group's share in the zone that owns the pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

import numpy as np

from ..census.rescaling.plan import find_hosts
from ..feedback import PartReport, Report
from ..io.missing import Odd
from ..io.raster import RasterWriter
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet
from .population_layers import Layer, check_crowd


@dataclass(frozen=True)
class GroupSums:
    """People float64, measured in what was written: ``people`` [groups, zones]; ``outside`` all zones."""

    people: np.ndarray
    outside: float


@dataclass(frozen=True)
class _Shared:
    """Pixels of a window in which several zones live, each once in ``place`` (flat position).

    One entry for each pixel and zone: ``at`` position in ``place``, ``zone``, ``people`` of that zone there.
    """

    place: np.ndarray
    at: np.ndarray
    zone: np.ndarray
    people: np.ndarray


def write_groups(
    out: RasterWriter,
    each: Sequence[RasterWriter],
    layer: Layer,
    dataset: Any,
    zones: ZoneSet,
    shares: np.ndarray,
    counts: np.ndarray,
    odd: Odd,
    report: Report,
) -> GroupSums:
    """Write ``shares`` [groups, zones] of the map as the bands of ``out``, and into ``each`` where given.

    Outside all zones there is no value. In the pixel of a zone that is too small for one of its own, as many
    people as its ``counts`` [zones] have its pattern, and the others that of the pixel's owner.
    """
    pixels = ZonePixels(zones)
    bands, n = shares.shape
    shares_of = np.concatenate([shares, np.full((bands, 1), np.nan)], axis=1)  # −1, no zone, is last
    people, outside, start = np.zeros((bands, n)), 0.0, 0
    all_windows = list(pixels.windows())
    small = _Small(zones, pixels, PartReport(report, 0.0, 0.1))
    for number, window in enumerate(all_windows):
        index = pixels.index(window)
        values = layer.read(dataset, window, odd)
        check_crowd(layer, np.where(index >= 0, values, np.nan), window)
        shared = small.within(start, values.ravel(), index.ravel(), counts)
        unowned = index < 0
        unowned.reshape(-1)[shared.place] = False
        outside += float(np.nansum(values[unowned]))
        owners = index.ravel() + 1  # 0: no zone
        for band in range(bands):
            done = (number + band / bands) / len(all_windows)
            report.progress(0.1 + 0.9 * done, "Writing the groups")
            written = (values * shares_of[band][index]).astype(np.float32)
            flat, here = written.reshape(-1), shared.people * shares[band][shared.zone]
            flat[shared.place] = np.bincount(shared.at, here, minlength=len(shared.place))
            out.write(written, window, band + 1)
            if each:
                each[band].write(written, window)
            summed = np.nan_to_num(flat.astype(np.float64))
            summed[shared.place] = 0.0
            people[band] += np.bincount(owners, summed, minlength=n + 1)[1:]
            people[band] += np.bincount(shared.zone, here, minlength=n)
        start += values.size
    return GroupSums(people, outside)


class _Small:
    """Zones that hold no pixel's centre: their people are in the pixel that they lie in."""

    def __init__(self, zones: ZoneSet, pixels: ZonePixels, report: Report) -> None:
        held = np.zeros(len(zones), dtype=np.int64)
        all_windows = list(pixels.windows())
        for number, window in enumerate(all_windows):
            report.progress(number / len(all_windows), "Looking for the zones' pixels")
            held += np.bincount(pixels.index(window).ravel() + 1, minlength=len(zones) + 1)[1:]
        hosts = find_hosts(zones, pixels, np.flatnonzero((held == 0) & ~zones.outside))
        order = np.argsort(hosts.key, kind="stable")
        self._key, self._zone = hosts.key[order], hosts.zone[order]

    def within(self, start: int, values: np.ndarray, owner: np.ndarray, counts: np.ndarray) -> _Shared:
        """Return the shared pixels of the window whose pixels have the keys from ``start`` on."""
        low, high = np.searchsorted(self._key, [start, start + len(values)])
        key, zone = self._key[low:high] - start, self._zone[low:high]
        wanted = np.nan_to_num(counts[zone])
        used = np.isfinite(values[key]) & (wanted > 0)
        place, at = np.unique(key[used], return_inverse=True)
        zone, wanted = zone[used], wanted[used]
        there = values[place]
        of_small = np.bincount(at.ravel(), wanted, minlength=len(place))
        owned = owner[place] >= 0
        rest = np.where(owned, np.maximum(there - of_small, 0.0), 0.0)
        people = wanted * (there / (of_small + rest))[at.ravel()]
        left = there * rest / (of_small + rest)
        return _Shared(
            place,
            np.concatenate([at.ravel(), np.flatnonzero(owned)]),
            np.concatenate([zone, owner[place][owned]]).astype(np.int64),
            np.concatenate([people, left[owned]]),
        )
