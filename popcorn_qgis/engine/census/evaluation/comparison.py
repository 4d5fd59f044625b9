"""What a comparison found: the metrics of each map with their intervals, at one level or several."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any, Dict, FrozenSet, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ....contract.jobs import Table
from ...zones.reading import ZoneSet
from .bootstrap import Bootstrap, bootstrap
from .metrics import SMALLEST_COUNT, Metrics, measure

METRICS = ("r2", "mae", "rmse", "mape", "mae_log", "mse_log", "correlation", "bias", "bias_percent")


@dataclass(frozen=True)
class Found:
    """A map at a level: float64 people [zones], its metrics, and what its members say, if they were given.

    ``std`` float64 [zones]; ``covered`` how many zones have their count within ±2 std.
    """

    mapped: np.ndarray
    metrics: Metrics
    std: Optional[np.ndarray] = None
    covered: int = 0


@dataclass(frozen=True)
class Level:
    """All maps at one level: ``name`` is “zones”, or the field of the coarser units.

    ``even`` float64 [zones]: the same counts, spread evenly over the area of all zones, or where the zones
    belong to units of the field ``even_within``, over each unit: what a map must be nearer than.
    ``built`` likewise, over the built-up pixels alone, where these are known.
    ``seen``: the numbers of the maps that agree here by construction, as their tags say; ``exact`` of
    those that have the very counts, whoever made them.
    """

    name: str
    census: np.ndarray
    found: Tuple[Found, ...]
    bootstrap: Bootstrap
    even: Optional[np.ndarray] = None
    built: Optional[np.ndarray] = None
    even_within: str = ""
    seen: FrozenSet[int] = frozenset()
    exact: FrozenSet[int] = frozenset()

    def ranking(self) -> List[int]:
        """Return the maps' numbers, from 0, the smallest mean absolute error first, those ``seen`` last.

        Not by R²: zones are mostly drawn to hold about the same number of people, so that it is ruled by
        a few of them (docs/numbers.md).
        """
        return sorted(
            range(len(self.found)), key=lambda number: (number in self.seen, self.found[number].metrics.mae)
        )

    def honest(self) -> List[int]:
        """Return the ranking without the maps that were made with these counts."""
        return [number for number in self.ranking() if number not in self.seen | self.exact]


@dataclass(frozen=True)
class Comparison:
    """All that a report tells. ``levels[0]`` is that of the zones compared, in the order of ``zones``."""

    zones: ZoneSet
    reasons: np.ndarray
    names: Tuple[str, ...]
    levels: Tuple[Level, ...]
    warnings: Tuple[str, ...]

    def compared(self) -> np.ndarray:
        """Return the positions of the zones that were compared."""
        return np.flatnonzero(self.reasons == "compared")


def compare(
    name: str, census: np.ndarray, maps: Sequence[np.ndarray], std: Mapping[int, np.ndarray], seed: int
) -> Level:
    """Measure every map (float64 [zones], no NaN) against the census; ``std`` by map number."""
    found = []
    for number, mapped in enumerate(maps):
        deviation = std.get(number)
        inside = np.abs(mapped - census) <= 2 * deviation if deviation is not None else np.zeros(0)
        found.append(Found(mapped, measure(census, mapped), deviation, int(inside.sum())))
    return Level(name, census, tuple(found), bootstrap(census, maps, seed))


def metric_table(names: Sequence[str], levels: Sequence[Level]) -> Table:
    """Return a row for each level and map: rank, number, map, level, zones, the metrics, their intervals.

    A map that agrees by construction has no rank. Then covered_percent: of the zones with their count
    within ±2 standard deviations.
    """
    bounds = [f"{metric}_{end}" for metric in METRICS for end in ("low", "high")]
    rows: List[Tuple[Any, ...]] = []
    for level in levels:
        for rank, number in enumerate(level.ranking(), start=1):
            found = level.found[number]
            values: Dict[str, Any] = asdict(found.metrics)
            intervals = [level.bootstrap.interval(number, metric) or (None, None) for metric in METRICS]
            covered = 100 * found.covered / len(level.census) if found.std is not None else None
            rows.append(
                (
                    None if number in level.seen else rank,
                    number + 1, names[number], level.name, len(level.census),
                    *(values[metric] for metric in METRICS),
                    *(end for interval in intervals for end in interval),
                    covered,
                )
            )  # fmt: skip
    return Table(
        ("rank", "number", "map", "level", "zones", *METRICS, *bounds, "covered_percent"), tuple(rows)
    )


COMPARED = "compared"


LONGEST = 24  # characters of a map's name in a column's


_SUFFIX = re.compile(r"\.(tiff?|vrt|img|asc)$", re.IGNORECASE)


def zone_table(
    zones: ZoneSet,
    names: Sequence[str],
    mapped: Sequence[np.ndarray],
    std: Mapping[int, np.ndarray],
    reasons: np.ndarray,
) -> Table:
    """Return zone_id, census, then for each map mapped, difference, relative, ratio, and std; last status.

    difference is mapped − census, relative that in %, ratio mapped ÷ census, std where the map's members
    are given (by map number, from 0). Of several maps each column carries the name of its map behind
    its own (``mapped_ghs_2020``). status is ``compared``, or why not. Arrays are float64 [zones].
    """
    ends = [f"_{slug}" for slug in slugs(names)] if len(names) > 1 else [""]
    columns: List[str] = ["zone_id", "census"]
    for number, end in enumerate(ends):
        columns += [f"mapped{end}", f"difference{end}", f"relative{end}", f"ratio{end}"]
        columns += [f"std{end}"] if number in std else []
    rows = []
    for z in range(len(zones)):
        count = float(zones.counts[z]) if np.isfinite(zones.counts[z]) else None
        row: List[Any] = [int(zones.ids[z]), count]
        for number, people in enumerate(mapped):
            known = reasons[z] == COMPARED
            row += _compare(count, float(people[z])) if known else [None] * 4
            if number in std:
                row.append(float(std[number][z]) if known else None)
        rows.append((*row, str(reasons[z])))
    return Table((*columns, "status"), tuple(rows))


def slugs(names: Sequence[str]) -> Tuple[str, ...]:
    """Return a short word for each name: lower case, letters (of any script), digits and “_”, all different.

    A raster's suffix is left out; a word that is taken gets a number.
    """
    found: List[str] = []
    for number, name in enumerate(names, start=1):
        plain = unicodedata.normalize("NFC", _SUFFIX.sub("", name)).lower()
        word = re.sub(r"\W+", "_", plain).strip("_")[:LONGEST].strip("_") or str(number)
        slug, times = word, 2
        while slug in found:
            slug, times = f"{word}_{times}", times + 1
        found.append(slug)
    return tuple(found)


def _compare(count: Optional[float], people: float) -> List[Optional[float]]:
    difference = people - (count or 0.0)
    relative = 100 * difference / count if count and count > SMALLEST_COUNT else None
    return [people, difference, relative, people / count if count else None]
