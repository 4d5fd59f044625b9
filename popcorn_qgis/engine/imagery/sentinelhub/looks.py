"""Every acquisition of an account's service by itself: a request for each piece, of its seconds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
import shapely

from ....contract.bands import S2_L1C_BANDS
from ....contract.secrets import Secrets
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.grid import Grid
from ..area import PlannedArea, footprint_of
from ..compositing.observe import NOT_CLEAR_SCL
from ..observing.looks import SECOND, Acquisition, Look, start_of
from ..periods import FIRST_YEAR
from ..scene import (
    ELLIPSOID_GAMMA0,
    L1C,
    RTC_GAMMA0,
    SENTINEL1,
    SENTINEL2,
    Cost,
    DateRange,
    SceneRecord,
    SourceSpec,
    band_set,
)
from .client import HubClient
from .evalscripts import CLOUD_PERCENT, Evalscript
from .services import PARALLEL, Service
from .source import COLLECTIONS, DEM, fetched, in_degrees, scene_of, search

COLLECTION_L1C = "sentinel-2-l1c"
COEFFICIENTS = {RTC_GAMMA0: "GAMMA0_TERRAIN", ELLIPSOID_GAMMA0: "GAMMA0_ELLIPSOID"}
#: The side of a request: four under way at once, of 13 bands, stay within the worker's memory.
PIECE_PX = 1024
_NOT_SEEN, _CLEAR = 0, 1

_CLASSES = (
    ("SCL", "CLD"),
    ('"DN"', '"PERCENT"'),
    f"{list(NOT_CLEAR_SCL)}.indexOf(sample.SCL) >= 0 || sample.CLD >= {CLOUD_PERCENT}",
)
_CLM = (("CLM",), ('"DN"',), "sample.CLM === 1")

_RADAR = """//VERSION=3
// One look, [VV, VH] in linear power; 0 is not seen.
function setup() {
  return {
    input: [{ bands: ["VV", "VH", "dataMask"], units: ["LINEAR_POWER", "LINEAR_POWER", "DN"] }],
    output: { id: "default", bands: 2, sampleType: "FLOAT32" }
  };
}

function evaluatePixel(sample) {
  return sample.dataMask === 1 && sample.VV > 0 && sample.VH > 0 ? [sample.VV, sample.VH] : [0, 0];
}
"""


def look_scripts(product: str, s2_bands: Sequence[str]) -> Dict[str, Evalscript]:
    """Return what the service computes of one look: DN in 16 bits and whether they are clear; or power."""
    mask, units, cloudy = _CLM if product == L1C else _CLASSES
    names = ", ".join(f'"{band}"' for band in (*s2_bands, *mask, "dataMask"))
    values = ", ".join(f"Math.max(sample.{band}, 1)" for band in s2_bands)
    text = f"""//VERSION=3
// One look: [{", ".join(s2_bands)}] in DN, then 0 not seen, 1 clear, 2 cloud.
function setup() {{
  return {{
    input: [{{
      bands: [{names}],
      units: [{", ".join((*['"DN"'] * len(s2_bands), *units, '"DN"'))}]
    }}],
    output: {{ id: "default", bands: {len(s2_bands) + 1}, sampleType: "UINT16" }}
  }};
}}

function evaluatePixel(sample) {{
  if (sample.dataMask !== 1) return {[0] * (len(s2_bands) + 1)};
  return [{values}, {cloudy} ? 2 : 1];
}}
"""
    optical = Evalscript(text, len(s2_bands) + 1, len(s2_bands) + len(mask), False, False)
    return {SENTINEL2: optical, SENTINEL1: Evalscript(_RADAR, 2, 2, True, True)}


class HubLooks:
    """The LookSource of one account of a service."""

    def __init__(
        self,
        service: Service,
        area: PlannedArea,
        product: str,
        backscatter: str,
        bands: str,
        secrets: Secrets,
    ) -> None:
        self._client, self._area = HubClient(service, secrets), area
        self._product, self._backscatter = product, backscatter
        self.bands: Tuple[str, ...] = S2_L1C_BANDS if product == L1C else band_set(bands)
        self._scripts = look_scripts(product, self.bands)
        self._footprints: Dict[str, Any] = {}  # scene id → shape in degrees
        self.spec = SourceSpec(
            service.name,
            processed_by="Sentinel Hub",
            backscatter=backscatter,
            parallel=PARALLEL,
            piece_px=lambda _: PIECE_PX,
            cost=self._cost,
            free_month=service.free_month,
        )

    def scenes(self, sensor: str, period: DateRange, report: Report) -> Tuple[SceneRecord, ...]:
        found: List[SceneRecord] = []
        for item in search(self._client, self._collection(sensor), sensor, self._area, period, 100.0, report):
            scene = scene_of(item, sensor)
            if sensor == SENTINEL2:
                found.append(replace(scene, level=self._product))
            else:
                found.append(replace(scene, backscatter=self._backscatter))
            self._footprints[scene.id] = footprint_of(item.get("geometry"), item.get("bbox"))
        return tuple(sorted(found, key=lambda scene: (scene.day, scene.id)))

    def ever(self, report: Report) -> bool:
        always = DateRange("", date(FIRST_YEAR, 1, 1), date.today())
        collection = self._collection(SENTINEL2)
        return bool(search(self._client, collection, SENTINEL2, self._area, always, 100.0, report, 1))

    def look(self, acquisition: Acquisition, grid: Grid, report: Report) -> Optional[Look]:
        """Return what an acquisition saw of ``grid``; None where it saw nothing, or does not reach it."""
        if not self._reaches(acquisition.scenes, grid):
            return None
        sensor = acquisition.scenes[0].sensor
        script = self._scripts[sensor]
        what = sentence("the scene {scene}", scene=acquisition.name)
        bands = fetched(self._client, script, self._input(acquisition), grid, what, report)
        if sensor == SENTINEL1:
            power = bands.astype(np.float32)
            power[:, ~(power > 0).all(axis=0)] = np.nan
            return Look(power, None, linear=True) if np.isfinite(power).any() else None
        state, values = bands[-1], bands[:-1].astype(np.float32)
        values[:, state == _NOT_SEEN] = np.nan
        return Look(values, state > _CLEAR) if (state != _NOT_SEEN).any() else None

    def _collection(self, sensor: str) -> str:
        return COLLECTION_L1C if sensor == SENTINEL2 and self._product == L1C else COLLECTIONS[sensor]

    def _input(self, acquisition: Acquisition) -> Dict[str, Any]:
        """Return what a request asks data of: the seconds of an acquisition, and no others."""
        scene = acquisition.scenes[0]
        starts = [start_of(one) for one in acquisition.scenes]
        first, last = min(starts) - SECOND, max(starts) + SECOND
        asked: Dict[str, Any] = {
            "timeRange": {"from": f"{first:%Y-%m-%dT%H:%M:%SZ}", "to": f"{last:%Y-%m-%dT%H:%M:%SZ}"}
        }
        processing: Dict[str, Any] = {"harmonizeValues": True}
        if scene.sensor == SENTINEL1:
            asked.update(acquisitionMode="IW", polarization="DV", resolution="HIGH")
            if scene.orbit:
                asked["orbitDirection"] = scene.orbit.upper()
            coefficient = COEFFICIENTS[self._backscatter]
            processing = {"orthorectify": True, "backCoeff": coefficient, "demInstance": DEM}
        return {
            "type": self._collection(scene.sensor),
            "dataFilter": asked,
            "processing": processing,
        }

    def _reaches(self, scenes: Sequence[SceneRecord], grid: Grid) -> bool:
        box = in_degrees(grid)
        return any(bool(shapely.intersects(self._footprints[scene.id], box)) for scene in scenes)

    def _cost(self, layer: str, scenes: Tuple[SceneRecord, ...], grid: Grid) -> Cost:
        """Return what ``look`` is going to ask for."""
        if not self._reaches(scenes, grid):
            return Cost(0, 0, 0.0)
        pixels = grid.width * grid.height
        return Cost(pixels, 1, self._scripts[scenes[0].sensor].processing_units(pixels, 1))
