"""What was found of groups: in sentences, and the status of each zone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

import numpy as np

from ...contract.jobs.age_sex import AgeSexJob
from ...contract.sentences import sentence
from ..zones.reading import ZoneSet
from .group_counts import GroupCounts
from .groups import Group

#: A map that is further from the counts than this share was not rescaled to them.
FAR = 0.01
OUTSIDE, NO_PATTERN, MORE, SCALED, WITH_REST, WHOLE = (
    "outside",
    "unknown",
    "more than counted",
    "scaled",
    "with a rest",
    "whole",
)


@dataclass(frozen=True)
class GroupFindings:
    """``people`` float64 [groups + 1, zones] as written, the unknown last; ``outside``: people in no zone."""

    groups: Tuple[Group, ...]
    zones: ZoneSet
    counts: GroupCounts
    people: np.ndarray
    outside: float

    def status(self, zone: int) -> str:
        """Return what the groups of a zone are to its count."""
        if self.zones.outside[zone]:
            return OUTSIDE
        if not self.counts.known[zone]:
            return NO_PATTERN
        if self.counts.more[zone]:
            return MORE
        if self.counts.shares[-1, zone] > 0:
            return WITH_REST
        summed, total = self.counts.people[:, zone].sum(), self.counts.total[zone]
        return SCALED if summed < total * (1 - 1e-9) else WHOLE


def sentences(found: GroupFindings, job: AgeSexJob) -> List[str]:
    """Return the answer, then what to know about it."""
    total, unknown = float(found.people.sum()), float(found.people[-1].sum())
    texts: List[str] = [
        sentence(
            "{people:,.0f} people in {groups} groups; every pixel of a zone has the zone's pattern.",
            people=total,
            groups=len(found.groups),
        )
    ]
    if unknown > 0:
        texts.append(
            sentence(
                "Of {unknown:,.0f} people ({share:.1%}) age and sex are unknown; they are in the last band.",
                unknown=unknown,
                share=unknown / total,
            )
        )
    if found.outside > 0:
        texts.append(
            sentence(
                "{people:,.0f} people of the map live in no zone: the groups have no value there.",
                people=found.outside,
            )
        )
    more = found.counts.more
    if job.zones.field and more.any():
        texts.append(
            sentence(
                "In {zones} zones the groups sum to more than the count, by at most {share:.1%}; they were "
                "scaled to it.",
                zones=int(more.sum()),
                share=float((found.counts.people.sum(axis=0)[more] / found.counts.total[more]).max() - 1),
            )
        )
    inside = ~found.zones.outside & np.isfinite(found.counts.total)
    counted, mapped = float(found.counts.total[inside].sum()), float(found.people[:, inside].sum())
    if counted > 0 and abs(mapped - counted) > FAR * counted:
        texts.append(
            sentence(
                "The map has {mapped:,.0f} people where the zones count {counted:,.0f}. For groups that "
                "sum to their counts, rescale the map to the zones first.",
                mapped=mapped,
                counted=counted,
            )
        )
    return texts
