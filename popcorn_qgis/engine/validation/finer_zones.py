"""Finer zones, the truth inside the zones of a cross-check: read before anything is computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ...contract.errors import EngineError
from ...contract.jobs import Zones
from ...contract.sentences import sentence
from ..feedback import Report
from ..zones.reading import ZoneSet, read_zones

#: A finer zone is tested where at least this share of its area lies in zones that take part: outlines of
#: two levels rarely agree to the metre.
INSIDE_SHARE = 0.9


@dataclass(frozen=True)
class Finer:
    """The finer zones, and which of them can be tested: bool [zones]."""

    zones: ZoneSet
    tested: np.ndarray


def read_finer(fine: Zones, zones: ZoneSet, taking_part: np.ndarray, report: Report) -> Finer:
    """Read the finer zones; those are tested that have a count and lie in zones of ``taking_part``.

    In a zone that takes no part nobody is placed, so that a finer zone there would seem wrong by all its
    people. Raises EngineError for what ``read_zones`` refuses, and where none can be tested.
    """
    found = read_zones(fine, zones.grid, report)
    inside = _share_inside(found.geometries, zones.geometries[taking_part]) >= INSIDE_SHARE
    tested = np.isfinite(found.counts) & ~found.outside & ~found.partly_outside & inside
    if not tested.any():
        raise EngineError(
            "finer-elsewhere",
            sentence(
                "None of the {zones} finer zones of {layer} has a count and lies in a zone of "
                "{coarser} that is whole on the imagery.",
                zones=len(found),
                layer=found.name,
                coarser=zones.name,
            ),
            "Choose finer zones of the same place and the field with their counts, or none.",
        )
    if not tested.all():
        report.warning(
            sentence(
                "{left_out} of {zones} finer zones are not tested: they have no count, or lie by "
                "more than a tenth outside the zones that take part.",
                left_out=int((~tested).sum()),
                zones=len(found),
            )
        )
    return Finer(found, tested)


def _share_inside(geometries: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return the share of each geometry's area that lies in ``others``, which do not overlap."""
    one, other = shapely.STRtree(others).query(geometries, predicate="intersects")
    shared = shapely.area(shapely.intersection(geometries[one], others[other]))
    held, area = np.bincount(one, shared, minlength=len(geometries)), shapely.area(geometries)
    return np.divide(held, area, out=np.zeros(len(geometries)), where=area > 0)
