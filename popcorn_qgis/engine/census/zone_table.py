"""The zones with the census and each map, as a table whose columns say which map they are of."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ...contract.jobs import Table
from ..zones.reading import ZoneSet
from .evaluation.metrics import SMALLEST_COUNT

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
    """Return zone_id, census, then for each map mapped, difference, relative, factor, and std; last status.

    difference is mapped − census, relative that in %, factor census ÷ mapped, std where the map's members
    are given (by map number, from 0). Of several maps each column carries the name of its map behind
    its own (``mapped_ghs_2020``). status is ``compared``, or why not. Arrays are float64 [zones].
    """
    ends = [f"_{slug}" for slug in slugs(names)] if len(names) > 1 else [""]
    columns: List[str] = ["zone_id", "census"]
    for number, end in enumerate(ends):
        columns += [f"mapped{end}", f"difference{end}", f"relative{end}", f"factor{end}"]
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
    return [people, difference, relative, (count or 0.0) / people if people > 0 else None]
