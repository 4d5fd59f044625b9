"""Zones that share pixels, as sums to meet: met one by one where that is possible, else together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ...feedback import Report
from .raking import Shared, rake

#: Of the groups in one pixel, so many are looked at to find whom to merge with.
MOST_NEIGHBOURS = 16


@dataclass(frozen=True)
class Borders:
    """What the zones' weights are made of: own pixels per zone, and the pixels on borders.

    Per zone: ``own`` weight, ``own_count`` and ``own_valid`` pixels covered wholly and by it alone;
    ``centres`` pixels whose centre it holds. Per border pixel: ``key`` (sorted), ``weight`` (NaN:
    nodata). Per zone and border pixel: ``zone``, ``pixel`` (position in ``key``), ``fraction``.
    """

    own: np.ndarray
    own_count: np.ndarray
    own_valid: np.ndarray
    centres: np.ndarray
    key: np.ndarray
    weight: np.ndarray
    zone: np.ndarray
    pixel: np.ndarray
    fraction: np.ndarray


class Groups:
    """The zones as groups; each group is one sum to meet. ``solve`` sets the results.

    Per group, at the position of the zone that gives it its number: ``factor``; ``even``, people per
    pixel where there is no weight and people are spread, else NaN; ``even_on_nodata``;
    ``unweighted``, people left out. Per border pixel: ``value``, people, NaN for nodata.
    """

    def __init__(self, borders: Borders, people: np.ndarray, spread: bool, unscaled: bool) -> None:
        self._borders, self._people, self._spread = borders, people, spread
        zones, pixels = len(people), len(borders.key)
        self.group: np.ndarray = np.arange(zones)
        self._hosted = np.zeros(pixels)  # people whom zones that are too small put there
        self._covered = np.bincount(borders.pixel, borders.fraction, minlength=pixels)
        # The exponents of a pixel's factors sum to 1, or to the part that is not outside.
        self._divisor = np.maximum(self._covered, 1.0) if unscaled else self._covered
        self._share = borders.fraction / self._divisor[borders.pixel]
        self.factor: np.ndarray = np.zeros(zones)
        self.even: np.ndarray = np.full(zones, np.nan)
        self.even_on_nodata, self.unweighted = np.zeros(zones, dtype=bool), np.zeros(zones, dtype=bool)
        self.value: np.ndarray = np.full(pixels, np.nan)

    def host(self, zone: np.ndarray, host: np.ndarray, pixel: np.ndarray) -> None:
        """Put the people of each ``zone`` into a pixel, and let it add up together with its ``host``."""
        people = self._people[zone] / self._covered[pixel]
        self._hosted += np.bincount(pixel, people, minlength=len(self._hosted))
        self._join(zone, host)

    def solve(self, report: Report) -> None:
        """Find all values, merging groups until every sum can be met."""
        report.progress(0.0, "Raking")
        while self._contradictions(report).any():
            report.check_cancelled()

    def _contradictions(self, report: Report) -> np.ndarray:
        """Solve for the groups as they are; merge those that can't be met and return which."""
        b, zones = self._borders, len(self.group)
        of_pair = self.group[b.zone]
        people = np.bincount(self.group, self._people, minlength=zones)
        hosted = np.bincount(of_pair, b.fraction * self._hosted[b.pixel], minlength=zones)
        target = people - hosted
        if (wrong := target < -1e-9 * (people + hosted)).any():
            return self._merge(wrong, self._hosted > 0)

        empty = target <= 1e-9 * people
        barred = np.zeros(len(b.key), dtype=bool)  # touched by a zone without people
        barred[b.pixel[empty[of_pair]]] = True
        weight = np.where(np.isfinite(b.weight) & ~barred, b.weight, 0.0)
        own: np.ndarray = np.bincount(self.group, b.own, minlength=zones)
        bare = ~empty & (own + self._on_border(weight) <= 0)
        if not self._spread:
            bare &= self._on_border(np.nan_to_num(b.weight)) > 0  # the weight was barred, not missing
        spread_own = np.zeros(zones)
        self.even_on_nodata[:] = False
        typical = self._typical_weight()
        if bare.any():
            spread_own = self._spread_out(bare, weight, barred, typical)
        own = own + spread_own
        usable = own + self._on_border(weight) > 0
        if (wrong := bare & ~usable).any():
            merged = self._merge(wrong, np.ones(len(b.key), dtype=bool))
            if merged.any():
                return merged

        self.unweighted = ~empty & ~usable
        solved = np.flatnonzero(~empty & usable)
        log_factor, unmet = self._rake(solved, weight, own, target, report)
        wrong = np.zeros(zones, dtype=bool)
        wrong[solved[unmet]] = True
        if wrong.any():
            merged = self._merge(wrong, weight > 0)
            if merged.any():
                return merged
        self.factor = np.zeros(zones)
        self.factor[solved] = np.exp(log_factor[solved])
        self.even = np.where(spread_own > 0, typical * self.factor, np.nan)
        self._set_values(weight, barred, log_factor)
        return wrong & False

    def _rake(
        self, solved: np.ndarray, weight: np.ndarray, own: np.ndarray, target: np.ndarray, report: Report
    ) -> Tuple[np.ndarray, np.ndarray]:
        """Rake the groups ``solved``; return log factors [zones] and who is unmet [solved]."""
        b = self._borders
        used = weight > 0
        pair = used[b.pixel]
        place, position = np.cumsum(used) - 1, np.zeros(len(own), dtype=np.int64)
        position[solved] = np.arange(len(solved))
        shared = Shared(
            zone=position[self.group[b.zone[pair]]],
            pixel=place[b.pixel[pair]],
            share=self._share[pair],
            weight=(weight * self._divisor)[used],
        )
        found, unmet = rake(shared, own[solved], target[solved], report)
        log_factor = np.zeros(len(own))
        log_factor[solved] = found
        return log_factor, unmet

    def _set_values(self, weight: np.ndarray, barred: np.ndarray, log_factor: np.ndarray) -> None:
        b = self._borders
        exponent = np.bincount(b.pixel, self._share * log_factor[self.group[b.zone]], minlength=len(weight))
        value = np.where(np.isfinite(b.weight) | barred, 0.0, np.nan)
        used = weight > 0
        value[used] = weight[used] * np.exp(exponent[used])
        placed = self._hosted > 0
        value[placed] = np.nan_to_num(value[placed]) + self._hosted[placed]
        self.value = value

    def _on_border(self, weight: np.ndarray) -> np.ndarray:
        """Return the weight of each group's border pixels, by fraction."""
        b = self._borders
        return np.bincount(self.group[b.zone], b.fraction * weight[b.pixel], minlength=len(self.group))

    def _typical_weight(self) -> float:
        """Return the mean of the weights above 0, or 1 where there are none."""
        b = self._borders
        positive = b.weight[b.weight > 0]
        total, count = b.own.sum() + positive.sum(), b.own_valid[b.own > 0].sum() + len(positive)
        return float(total / count) if count else 1.0

    def _spread_out(
        self, bare: np.ndarray, weight: np.ndarray, barred: np.ndarray, typical: float
    ) -> np.ndarray:
        """Give groups without weight the same weight everywhere; return that of their own pixels."""
        b, zones = self._borders, len(self.group)
        of_pair = self.group[b.zone]
        free = bare[of_pair] & ~barred[b.pixel]
        valid = free & np.isfinite(b.weight[b.pixel])
        own_valid = np.bincount(self.group, b.own_valid, minlength=zones)
        known: np.ndarray = (own_valid > 0) | (np.bincount(of_pair[valid], minlength=zones) > 0)
        weight[b.pixel[valid]] = typical
        weight[b.pixel[free & ~known[of_pair]]] = typical
        self.even_on_nodata = bare & ~known
        own_count = np.bincount(self.group, b.own_count, minlength=zones)
        return np.where(bare, typical * np.where(known, own_valid, own_count), 0.0)

    def _merge(self, wrong: np.ndarray, through: np.ndarray) -> np.ndarray:
        """Merge each wrong group with the one that it shares most with, in the pixels ``through``."""
        groups, others = self._neighbours(wrong, through)
        merged = np.zeros(len(self.group), dtype=bool)
        merged[groups] = True
        self._join(groups, others)
        return merged

    def _neighbours(self, wrong: np.ndarray, through: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """Return groups of ``wrong`` that share a pixel, and with whom each shares most.

        Where a pixel has many groups, only those with the largest parts of it are looked at.
        """
        b, zones = self._borders, len(self.group)
        used = through[b.pixel]
        cell = b.pixel[used] * zones + self.group[b.zone[used]]
        cells, position = np.unique(cell, return_inverse=True)
        part = np.bincount(position.ravel(), b.fraction[used], minlength=len(cells))
        pixel, group = cells // zones, cells % zones
        order = np.lexsort((group, -part, pixel))  # in each pixel, the largest part first
        pixel, group, part = pixel[order], group[order], part[order]
        start = np.searchsorted(pixel, pixel)
        pairs: List[Tuple[np.ndarray, ...]] = []
        mine = np.flatnonzero(wrong[group])
        for rank in range(MOST_NEIGHBOURS):
            other = start[mine] + rank
            there = np.append(pixel, -1)[np.minimum(other, len(pixel))] == pixel[mine]
            one, two = mine[there], other[there]
            one, two = one[one != two], two[one != two]
            if len(mine) and not there.any():
                break
            pairs.append((group[one], group[two], part[one] * part[two]))
        if not pairs:
            return np.array([], dtype=np.int64), np.array([], dtype=np.int64)
        one, two, common = (np.concatenate(column) for column in zip(*pairs))
        both, position = np.unique(one * zones + two, return_inverse=True)
        shared = np.bincount(position.ravel(), common, minlength=len(both))
        best = np.lexsort((both % zones, -shared, both // zones))
        groups, first = np.unique(both[best] // zones, return_index=True)
        return groups, (both % zones)[best][first]

    def _join(self, ones: np.ndarray, others: np.ndarray) -> None:
        """Let the groups of ``ones`` go up in those of ``others``, pair by pair."""
        parent = self.group.copy()  # of each group's number: where it went; the rest are not read

        def end(zone: int) -> int:
            while parent[zone] != zone:
                parent[zone] = parent[parent[zone]]
                zone = int(parent[zone])
            return zone

        for one, other in zip(ones, others):
            parent[end(int(one))] = end(int(other))
        while (parent != parent[parent]).any():
            parent = parent[parent]
        self.group = parent
