"""What is asked of the maker of composites, in which pieces, and where each composite is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Sequence, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import joined, sentence
from ...feedback import Report
from ...io.grid import Grid
from ..area import PlannedArea, pieces_of
from ..scene import (
    BANDS,
    S1_ASC,
    S1_DESC,
    SENTINEL1,
    SENTINEL2,
    Cost,
    DateRange,
    SceneRecord,
    Source,
    SourceSpec,
)
from .blocks import pieces_by_block
from .choose import ALL
from .clear_sky import CLASSES, FROM_DATES, FROM_SEASONS
from .median import BYTES_PER_VALUE

KEYS = {SENTINEL1: "s1", SENTINEL2: "s2", S1_ASC: "s1_asc", S1_DESC: "s1_desc"}
TITLES = {
    SENTINEL1: "Sentinel-1",
    SENTINEL2: "Sentinel-2",
    S1_ASC: sentence("Sentinel-1 ascending"),
    S1_DESC: sentence("Sentinel-1 descending"),
}

DEFAULT_MEMORY_MB = 1024
#: A piece is a multiple of the written file's blocks; small enough that a stop costs little.
SMALLEST_PIECE_PX, LARGEST_PIECE_PX = 256, 1024

#: column, row, and the part of the grid
Place = Tuple[int, int, Grid]
#: The scenes of each sensor and period, by the period's place in the order.
Found = Dict[Tuple[str, int], Tuple[SceneRecord, ...]]


@dataclass(frozen=True)
class Order:
    """What is to be made: where, on which grid, for which periods, in how much memory."""

    folder: Path
    area: PlannedArea
    periods: Tuple[DateRange, ...]
    sensors: Tuple[str, ...]
    fill_gaps: bool
    memory_mb: int  # 0: the default bound
    recipe: Dict[str, object]  # all that a piece's pixels depend on beside scenes and grid
    s2_bands: Tuple[str, ...] = BANDS[SENTINEL2]
    cloud_mask: str = CLASSES
    select: str = ALL
    fill_from: str = FROM_SEASONS

    def fills_from_dates(self, sensor: str) -> bool:
        """Tell whether a layer's gaps are filled from the other dates of the same period."""
        return self.fill_gaps and sensor == SENTINEL2 and self.fill_from == FROM_DATES

    def by_block(self, sensor: str) -> bool:
        """Tell whether a layer is made block by block, since a block decides on its clouds or dates."""
        own = self.cloud_mask != CLASSES or self.select != ALL or self.fills_from_dates(sensor)
        return sensor == SENTINEL2 and own

    def bands_of(self, sensor: str) -> Tuple[str, ...]:
        """Return the bands of a sensor's composites, without those that count."""
        return self.s2_bands if sensor == SENTINEL2 else BANDS[sensor]


def output_path(order: Order, sensor: str, period: DateRange) -> Path:
    """Return where a composite is written."""
    return order.folder / f"{sensor}_{period.name}.tif"


def places_of(source: Source, order: Order, sensor: str, present: Sequence[int], found: Found) -> List[Place]:
    """Return the pieces that a sensor's composites are cut into, row by row."""
    if order.by_block(sensor):
        return list(pieces_by_block(order.area.grid))
    most = max(len(found[sensor, i]) for i in present)
    if source.spec.piece_px is None:
        side = piece_size(most + source.spec.ahead, len(present), order.memory_mb, len(order.s2_bands))
    else:
        side = source.spec.piece_px(max(len({s.day for s in found[sensor, i]}) for i in present))
    return list(pieces_of(order.area.grid, side))


def piece_size(most_scenes: int, periods: int, memory_mb: int, bands: int = 4) -> int:
    """Return the side of a piece in pixels, a multiple of 256, so that it stays within the memory."""
    budget = (memory_mb or DEFAULT_MEMORY_MB) * 1024 * 1024
    side = (budget / ((most_scenes + periods) * bands * BYTES_PER_VALUE)) ** 0.5
    return min(LARGEST_PIECE_PX, max(SMALLEST_PIECE_PX, int(side) // SMALLEST_PIECE_PX * SMALLEST_PIECE_PX))


def search(source: Source, order: Order, report: Report) -> Found:
    """Return the scenes of every sensor and period; raises EngineError when there are none at all."""
    found: Found = {}
    for sensor in order.sensors:
        for i, period in enumerate(order.periods):
            report.progress(
                0.0, sentence("Searching {sensor}, {period}", sensor=TITLES[sensor], period=period.name)
            )
            scenes = source.scenes(sensor, period, report)
            found[sensor, i] = scenes
            if not scenes:
                report.warning(
                    sentence("{sensor}, {period}: no scene.", sensor=TITLES[sensor], period=period.name)
                )
                continue
            report.log(
                sentence(
                    "{sensor}, {period}: {scenes}.",
                    sensor=TITLES[sensor],
                    period=period.name,
                    scenes=_describe(scenes),
                )
            )
    if not any(found.values()):
        if not source.ever(report):
            raise EngineError(
                "no-land",
                sentence(
                    "{source} has never had a scene of this area: it lies over the open sea, or "
                    "where the satellites do not look.",
                    source=source.spec.name,
                ),
                "Look where the area lies on the map, and whether its coordinate reference system is right.",
            )
        names = ", ".join(period.name for period in order.periods)
        raise EngineError(
            "no-scene",
            sentence(
                "{source} has no scene of this area for {periods}.", source=source.spec.name, periods=names
            ),
            "Choose another season or year, or allow more cloud.",
        )
    return found


def _describe(scenes: Sequence[SceneRecord]) -> str:
    parts = [sentence("{count} scenes" if len(scenes) != 1 else "{count} scene", count=len(scenes))]
    days = sorted({scene.day for scene in scenes})
    parts.append(
        sentence(
            "{count} days from {first} to {last}" if len(days) != 1 else "{count} day from {first} to {last}",
            count=len(days),
            first=days[0],
            last=days[-1],
        )
    )
    clouds = [scene.cloud_percent for scene in scenes if scene.cloud_percent is not None]
    if clouds:
        parts.append(sentence("cloud share {percent:.0f} % on average", percent=np.mean(clouds)))
    for orbit in ("descending", "ascending"):
        count = sum(scene.orbit == orbit for scene in scenes)
        if count:
            parts.append(
                sentence("{count} ascending" if orbit == "ascending" else "{count} descending", count=count)
            )
    shifted = sum(scene.offset_dn > 0 for scene in scenes)
    if shifted:
        parts.append(sentence("the offset of 1000 DN is removed from {count}", count=shifted))
    return joined(parts, ", ")


def tell_bytes(spec: SourceSpec, searches: Iterable[Tuple[SceneRecord, ...]], report: Report) -> None:
    """Say how much is fetched for the scenes of each search, where the source knows."""
    if spec.fetched_bytes is not None:
        size = sum(map(spec.fetched_bytes, searches)) / 1e6
        report.log(sentence("Estimate: about {megabytes} MB to fetch.", megabytes=roughly(size)))


def tell_units(parts: Sequence[Cost], report: Report) -> float:
    """Say what requests cost an account; return its processing units or its requests, what is more."""
    requests, units = sum(part.requests for part in parts), sum(part.processing_units for part in parts)
    report.log(
        sentence(
            "Estimate: {pixels:,} pixels in {requests:,} requests, about {units} processing units of the "
            "account. Pieces that an earlier run has fetched cost nothing again.",
            pixels=sum(part.pixels for part in parts),
            requests=requests,
            units=roughly(units),
        )
    )
    return max(units, requests)


def tell_cost(source: Source, order: Order, found: Found, report: Report) -> None:
    """Say before anything is fetched what it is going to cost."""
    tell_bytes(source.spec, [scenes for scenes in found.values() if scenes], report)
    cost = source.spec.cost
    if cost is None:
        return
    parts: List[Cost] = []
    for sensor in order.sensors:
        present = [i for i in range(len(order.periods)) if found[sensor, i]]
        places = places_of(source, order, sensor, present, found) if present else []
        for _, _, grid in filter(lambda place: order.area.wants(place[2]), places):
            report.check_cancelled()
            parts += [cost(sensor, found[sensor, i], grid) for i in present]
    most = tell_units(parts, report)
    month = source.spec.free_month
    if month is not None and most > month:
        report.warning(
            sentence(
                "A free account of {source} has {units:,.0f} processing units and as many "
                "requests a month. Choose a smaller area, fewer seasons or less cloud, or a "
                "source without account.",
                source=source.spec.name,
                units=month,
            )
        )


def roughly(value: float) -> str:
    """Return a number with a decimal only where it is below 10."""
    return sentence("{value:,.0f}" if value >= 10 else "{value:,.1f}", value=value)
