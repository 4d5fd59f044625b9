"""Census zones as training samples: which pixels of the scene they hold, and what they count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import joined, sentence
from ..feedback import Report
from ..inference.stack import Stack
from ..tiling.tile import Tile
from ..zones.pixels import ZonePixels
from ..zones.reading import ZoneSet, no_people
from .hyperparameters import LARGEST_BOX_PX, LARGEST_ZONE_PX

_UNCOUNTED = sentence("without a count")
_CUT = sentence("not whole on the imagery")
_NO_PIXEL = sentence("without a pixel")
_TOO_LARGE = sentence("too large")


@dataclass(frozen=True)
class Sample:
    """One zone: its id, people, its box in the scene and how many of its pixels are in the raster."""

    zone: int  # position in the ZoneSet
    zone_id: int
    count: float
    box: Tile
    pixels: int


class Samples:
    """The zones that can be learnt from, and where their pixels are."""

    def __init__(self, scene: Stack, zones: ZoneSet, report: Report) -> None:
        """Raise EngineError where no zone is left, or none of them has people."""
        self.scene, self.zones = scene, zones
        self._pixels = ZonePixels(zones)
        self.kept = self._choose(report)
        if not self.kept:
            raise EngineError(
                "no-samples",
                sentence(
                    "No zone of {layer} can be learnt from: none lies whole on the imagery with a count.",
                    layer=zones.name,
                ),
                "Choose zones inside the imagery, and the field with their counts.",
            )
        if not any(sample.count > 0 for sample in self.kept):
            raise no_people(zones)

    def keep(self, positions: Sequence[int]) -> None:
        """Keep only the samples at these positions."""
        self.kept = [self.kept[position] for position in positions]

    def inside(self, sample: Sample) -> np.ndarray:
        """Return the zone's pixels in its box, bool [h, w]."""
        return self.index(sample.box) == sample.zone

    def index(self, tile: Tile) -> np.ndarray:
        """Return the position of the zone that holds each pixel of a tile, int32 [h, w]; −1: none."""
        region = self.scene.region
        return self._pixels.index(
            Window(tile.column - region.column, tile.row - region.row, tile.width, tile.height)
        )

    def _choose(self, report: Report) -> list[Sample]:
        zones, kept = self.zones, []
        left_out = dict.fromkeys((_UNCOUNTED, _CUT, _NO_PIXEL, _TOO_LARGE), 0)
        for position in range(len(zones)):
            report.check_cancelled()
            if not np.isfinite(zones.counts[position]):
                left_out[_UNCOUNTED] += 1
            elif zones.outside[position] or zones.partly_outside[position]:
                left_out[_CUT] += 1
            else:
                box = self._box(position)
                inside = 0
                if box is not None and box.pixels < LARGEST_BOX_PX:
                    inside = int(np.count_nonzero(self.index(box) == position))
                if box is not None and (box.pixels >= LARGEST_BOX_PX or inside >= LARGEST_ZONE_PX):
                    left_out[_TOO_LARGE] += 1
                elif box is None or inside == 0:
                    left_out[_NO_PIXEL] += 1
                else:
                    count, name = float(zones.counts[position]), int(zones.ids[position])
                    kept.append(Sample(position, name, count, box, inside))
        told = [sentence("{zones} {why}", zones=n, why=why) for why, n in left_out.items() if n]
        if told:
            report.warning(sentence("Zones left out: {zones}.", zones=joined(told, ", ")))
        return kept

    def _box(self, position: int) -> Tile | None:
        """Return the pixels around a zone, None where it has no area."""
        region, transform = self.scene.region, self.zones.grid.transform
        west, south, east, north = shapely.bounds(self.zones.geometries[position])
        if not np.isfinite([west, south, east, north]).all():
            return None
        columns = sorted([(west - transform.c) / transform.a, (east - transform.c) / transform.a])
        rows = sorted([(north - transform.f) / transform.e, (south - transform.f) / transform.e])
        left, right = max(int(np.floor(columns[0])), 0), min(int(np.ceil(columns[1])), region.width)
        top, bottom = max(int(np.floor(rows[0])), 0), min(int(np.ceil(rows[1])), region.height)
        if right <= left or bottom <= top:
            return None
        return Tile(region.row + top, region.column + left, bottom - top, right - left)
