"""What is asked of the maker of composites, in which pieces, and where each composite is written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

from ..area import PlannedArea, pieces_of
from ..piecework import Place
from ..scene import SENTINEL1, SENTINEL2, DateRange, SceneRecord, Source
from .median import BYTES_PER_OBSERVATION

KEYS = {SENTINEL1: "s1", SENTINEL2: "s2"}
TITLES = {SENTINEL1: "Sentinel-1", SENTINEL2: "Sentinel-2"}

DEFAULT_MEMORY_MB = 1024
#: A piece is a multiple of the written file's blocks; small enough that a stop costs little.
SMALLEST_PIECE_PX, LARGEST_PIECE_PX = 256, 1024

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


def output_path(order: Order, sensor: str, period: DateRange) -> Path:
    """Return where a composite is written."""
    return order.folder / f"{sensor}_{period.name}.tif"


def places_of(source: Source, order: Order, sensor: str, present: Sequence[int], found: Found) -> List[Place]:
    """Return the pieces that a sensor's composites are cut into, row by row."""
    most = max(len(found[sensor, i]) for i in present)
    if source.spec.piece_px is None:
        side = piece_size(most + source.spec.ahead, len(present), order.memory_mb)
    else:
        side = source.spec.piece_px(max(len({s.day for s in found[sensor, i]}) for i in present))
    return list(pieces_of(order.area.grid, side))


def piece_size(most_scenes: int, periods: int, memory_mb: int) -> int:
    """Return the side of a piece in pixels, a multiple of 256, so that it stays within the memory."""
    budget = (memory_mb or DEFAULT_MEMORY_MB) * 1024 * 1024
    side = (budget / ((most_scenes + periods) * BYTES_PER_OBSERVATION)) ** 0.5
    return min(LARGEST_PIECE_PX, max(SMALLEST_PIECE_PX, int(side) // SMALLEST_PIECE_PX * SMALLEST_PIECE_PX))
