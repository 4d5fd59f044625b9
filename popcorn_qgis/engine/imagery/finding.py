"""Finds the scenes of all periods, and says what there is and what it is going to cost."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from ...contract.errors import EngineError
from ..feedback import Report
from .compositing.plan import TITLES, Found, Order, places_of
from .scene import SceneRecord, Source


def search(source: Source, order: Order, report: Report) -> Found:
    """Return the scenes of every sensor and period; raises EngineError when there are none at all."""
    found: Found = {}
    for sensor in order.sensors:
        for i, period in enumerate(order.periods):
            report.progress(0.0, f"Searching {TITLES[sensor]}, {period.name}")
            scenes = source.scenes(sensor, period, report)
            found[sensor, i] = scenes
            if not scenes:
                report.warning(f"{TITLES[sensor]}, {period.name}: no scene.")
                continue
            report.log(f"{TITLES[sensor]}, {period.name}: {_describe(scenes)}.")
    if not any(found.values()):
        if not source.ever(report):
            raise EngineError(
                "no-land",
                f"{source.spec.name} has never had a scene of this area: it lies over the open sea, or where "
                "the satellites do not look.",
                "Look where the area lies on the map, and whether its coordinate reference system is right.",
            )
        names = ", ".join(period.name for period in order.periods)
        raise EngineError(
            "no-scene",
            f"{source.spec.name} has no scene of this area for {names}.",
            "Choose another season or year, or allow more cloud.",
        )
    return found


def _describe(scenes: Sequence[SceneRecord]) -> str:
    parts = [f"{len(scenes)} scene{'s' if len(scenes) != 1 else ''}"]
    days = sorted({scene.day for scene in scenes})
    parts.append(f"{len(days)} day{'s' if len(days) != 1 else ''} from {days[0]} to {days[-1]}")
    clouds = [scene.cloud_percent for scene in scenes if scene.cloud_percent is not None]
    if clouds:
        parts.append(f"cloud share {np.mean(clouds):.0f} % on average")
    for orbit in ("descending", "ascending"):
        count = sum(scene.orbit == orbit for scene in scenes)
        if count:
            parts.append(f"{count} {orbit}")
    shifted = sum(scene.offset_dn > 0 for scene in scenes)
    if shifted:
        parts.append(f"the offset of 1000 DN is removed from {shifted}")
    return ", ".join(parts)


def tell_cost(source: Source, order: Order, found: Found, report: Report) -> None:
    """Say before anything is fetched what it is going to cost."""
    if source.spec.fetched_bytes is not None:
        size = sum(source.spec.fetched_bytes(scenes) for scenes in found.values() if scenes)
        report.log(f"Estimate: about {size / 1e6:,.{0 if size >= 1e7 else 1}f} MB to fetch.")
    cost = source.spec.cost
    if cost is None:
        return
    pixels, requests, units = 0, 0, 0.0
    for sensor in order.sensors:
        present = [i for i in range(len(order.periods)) if found[sensor, i]]
        places = places_of(source, order, sensor, present, found) if present else []
        for _, _, grid in filter(lambda place: order.area.wants(place[2]), places):
            report.check_cancelled()
            for i in present:
                part = cost(sensor, found[sensor, i], grid)
                pixels, requests = pixels + part.pixels, requests + part.requests
                units += part.processing_units
    report.log(
        f"Estimate: {pixels:,} pixels in {requests:,} requests, about {units:,.{0 if units >= 10 else 1}f} "
        "processing units of the account. Pieces that an earlier run has fetched cost nothing again."
    )
    month = source.spec.free_month
    if month is not None and max(units, requests) > month:
        report.warning(
            f"A free account of {source.spec.name} has {month:,.0f} processing units and as many requests "
            "a month. Choose a smaller area, fewer seasons or less cloud, or a source without account."
        )
