"""A look: what one pass of a satellite saw of the area, put together from its tiles."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Dict, List, Optional, Protocol, Sequence, Tuple

import numpy as np

from ...feedback import Report
from ...io.grid import Grid
from ..compositing.observe import FileReader, hidden_pixels, observe, read_on_grid
from ..scene import DateRange, SceneRecord, SourceSpec, layer_of

SECOND = timedelta(seconds=1)


@dataclass(frozen=True)
class Acquisition:
    """The scenes of one pass, or of one ready composite, and when it was seen."""

    layer: str
    start: datetime
    end: datetime
    scenes: Tuple[SceneRecord, ...]

    @property
    def name(self) -> str:
        """The name of its file without ending, such as s2_20210405T104021."""
        return f"{self.layer}_{self.start:%Y%m%dT%H%M%S}"


@dataclass(frozen=True)
class Look:
    """The pixels of an acquisition on a grid.

    ``values`` float32 [bands, height, width]: DN (offset removed, not below 0) or dB, power where it is
    ``linear``; NaN where not seen.
    ``hidden`` bool [height, width]: cloud, shadow, snow; None where nothing tells.
    """

    values: np.ndarray
    hidden: Optional[np.ndarray]
    linear: bool = False


class LookSource(Protocol):
    """A source that gives every acquisition by itself; the rest as in ``scene.Source``."""

    spec: SourceSpec

    def scenes(self, sensor: str, period: DateRange, report: Report) -> Tuple[SceneRecord, ...]:
        """Return the scenes of a period, oldest first."""

    def ever(self, report: Report) -> bool:
        """Tell whether there is any scene of the area, of whatever time."""

    def look(self, acquisition: Acquisition, grid: Grid, report: Report) -> Optional[Look]:
        """Return what an acquisition saw of ``grid``; None where it saw nothing."""


def acquisitions_of(scenes: Sequence[SceneRecord], first: datetime, end: datetime) -> List[Acquisition]:
    """Return the acquisitions from ``first`` on and before ``end``, by time: tiles of one pass are one.

    Scenes whose pass has no name are one where they begin in the same second.
    """
    groups: Dict[Tuple[object, ...], List[SceneRecord]] = {}
    for scene in scenes:
        start = start_of(scene)
        if first <= start < end:
            key = (layer_of(scene), scene.overpass or start, scene.season)
            groups.setdefault(key, []).append(scene)
    found = []
    for tiles in groups.values():
        start = min(start_of(tile) for tile in tiles)
        last = max(tile.end or start + SECOND for tile in tiles)
        composite = last - start > timedelta(hours=1)
        found.append(
            Acquisition(layer_of(tiles[0]), start, last if composite else start + SECOND, tuple(tiles))
        )
    return sorted(found, key=lambda one: (one.start, one.layer))


def start_of(scene: SceneRecord) -> datetime:
    """Return when a scene begins; the begin of its day where no time is known."""
    return scene.start or datetime(scene.day.year, scene.day.month, scene.day.day, tzinfo=timezone.utc)


def look_of(scenes: Sequence[SceneRecord], grid: Grid, read: Optional[FileReader]) -> Optional[Look]:
    """Return the scenes of one pass on ``grid``; where they overlap, the first that sees it clear counts."""
    values: Optional[np.ndarray] = None
    hidden: np.ndarray = np.zeros(grid.shape, dtype=bool)
    for scene in scenes:
        seen = observe(replace(scene, mask=None), grid, 0, read)
        if seen is None:
            continue
        seen[:, ~np.isfinite(seen).all(axis=0)] = np.nan
        cloud = np.zeros(grid.shape, dtype=bool)
        if scene.mask is not None:
            cloud = hidden_pixels(scene.mask, grid, 0, read or read_on_grid)
        if values is None:
            values, hidden = seen, cloud
            continue
        take = np.isfinite(seen[0]) & (np.isnan(values[0]) | (hidden & ~cloud))
        values[:, take] = seen[:, take]
        hidden = np.where(take, cloud, hidden)
    if values is None:
        return None
    masked = any(scene.mask is not None for scene in scenes)
    return Look(values, hidden if masked else None)
