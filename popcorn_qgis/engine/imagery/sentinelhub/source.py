"""Sentinel Hub as a source: the service computes each piece's median, and only the result travels."""

from __future__ import annotations

import re
from datetime import date, datetime
from itertools import islice
from typing import Any, Dict, List, Mapping, Optional, Tuple

import numpy as np
import shapely
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.warp import transform as transform_points
from sentinelhub import (
    CRS,
    BBox,
    MimeType,
    SentinelHubCatalog,
    SentinelHubDownloadClient,
    SentinelHubRequest,
)

from ....contract.errors import EngineError
from ....contract.secrets import Secrets
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.dates import moment_in
from ...io.grid import Grid
from ...io.orbits import relative_orbit_in
from ..area import PlannedArea, footprint_of
from ..periods import FIRST_YEAR
from ..scene import (
    PASSES,
    RADIOMETRIC_OFFSET_DN,
    SENTINEL1,
    SENTINEL2,
    Cost,
    DateRange,
    Piece,
    SceneRecord,
    SourceSpec,
    of_pass,
    sensor_behind,
)
from .client import HubClient
from .errors import Unreadable
from .evalscripts import DN_SCALE, EVALSCRIPTS, Evalscript
from .services import LARGEST_REQUEST_PX, PARALLEL, Service

#: Pixels times overpasses of one request: more than a hundred processing units, less than what an
#: account may use in a minute (Copernicus Data Space: 300), and well within the service's time limit.
OBSERVATIONS_PER_REQUEST = 16 * 1024 * 1024
_STEP_PX = 256  # the written file's blocks

COLLECTIONS = {SENTINEL2: "sentinel-2-l2a", SENTINEL1: "sentinel-1-grd"}
DEM = "COPERNICUS_30"
_PAGE = 100
_WHOLE_DAY = ("T00:00:00Z", "T23:59:59Z")


class HubSource:
    """The Source of one account of a service. ``dilation_px`` has no place: a script sees single pixels."""

    def __init__(
        self,
        service: Service,
        area: PlannedArea,
        max_cloud_percent: float,
        secrets: Secrets,
        scripts: Mapping[str, Evalscript] = EVALSCRIPTS,
    ) -> None:
        self._client = HubClient(service, secrets)
        self._area, self._max_cloud, self._scripts = area, max_cloud_percent, scripts
        self._footprints: Dict[str, Any] = {}  # scene id → shape in degrees
        self.spec = SourceSpec(
            service.name,
            backscatter="sigma0",
            processed_by="Sentinel Hub",
            parallel=PARALLEL,
            piece_px=request_side_px,
            cost=self._cost,
            free_month=service.free_month,
        )

    def scenes(self, sensor: str, period: DateRange, report: Report) -> Tuple[SceneRecord, ...]:
        if sensor in PASSES:
            return of_pass(sensor, self.scenes(SENTINEL1, period, report))
        found: List[SceneRecord] = []
        for item in self._search(sensor, period, report):
            scene = scene_of(item, sensor)
            found.append(scene)
            self._footprints[scene.id] = footprint_of(item.get("geometry"), item.get("bbox"))
        return tuple(sorted(found, key=lambda scene: (scene.day, scene.id)))

    def ever(self, report: Report) -> bool:
        always = DateRange("", date(FIRST_YEAR, 1, 1), date.today())
        return bool(self._search(SENTINEL2, always, report, 1))

    def classes(self, scene: SceneRecord, grid: Grid, report: Report) -> Optional[np.ndarray]:
        return None  # the service looks at them itself

    def piece(
        self, sensor: str, period: DateRange, scenes: Tuple[SceneRecord, ...], grid: Grid, report: Report
    ) -> Piece:
        nothing = np.zeros(grid.shape, dtype=bool)
        if sensor == SENTINEL2:
            return Piece(*self._fetch(sensor, "", period, grid, report), nothing)
        if sensor in PASSES:
            return Piece(*self._fetch(sensor, PASSES[sensor], period, grid, report), nothing)
        orbits = {scene.orbit for scene in scenes}
        first, second = ("descending", "ascending") if "descending" in orbits else ("ascending", "")
        values, clear = self._fetch(sensor, first, period, grid, report)
        fallback = clear > 0 if first == "ascending" else nothing
        if second in orbits and (clear == 0).any():
            other, count = self._fetch(sensor, second, period, grid, report)
            fallback = (clear == 0) & (count > 0)
            values[:, fallback] = other[:, fallback]
            clear[fallback] = count[fallback]
        return Piece(values, clear, fallback)

    def _cost(self, sensor: str, scenes: Tuple[SceneRecord, ...], grid: Grid) -> Cost:
        """Return what ``piece`` is going to ask for, by the footprints of the scenes."""
        box = in_degrees(grid)
        reach = shapely.intersects(np.array([self._footprints[scene.id] for scene in scenes]), box)
        here = [scene for scene, reaches in zip(scenes, reach) if reaches]
        orbits: List[List[SceneRecord]] = [here]
        if sensor == SENTINEL1:
            first = [scene for scene in here if scene.orbit != "ascending"]
            seen = shapely.union_all([self._footprints[scene.id] for scene in first])
            second = [] if shapely.covers(seen, box) else [s for s in here if s.orbit == "ascending"]
            orbits = [first, second]
        script = self._scripts[sensor]
        overpasses = [len({scene.day for scene in orbit}) for orbit in orbits if orbit] or [0]
        pixels = grid.width * grid.height
        return Cost(
            pixels, len(overpasses), sum(script.processing_units(pixels, count) for count in overpasses)
        )

    def _search(
        self, sensor: str, period: DateRange, report: Report, most: Optional[int] = None
    ) -> List[Dict[str, Any]]:
        collection = COLLECTIONS[sensor]
        return search(self._client, collection, sensor, self._area, period, self._max_cloud, report, most)

    def _fetch(
        self, sensor: str, orbit: str, period: DateRange, grid: Grid, report: Report
    ) -> Tuple[np.ndarray, np.ndarray]:
        """Return (values float32 [bands, H, W] in DN or dB, clear uint16 [H, W]) of one request."""
        script = self._scripts[sensor]
        asked = input_of(sensor, orbit, period, self._max_cloud)
        bands = fetched(
            self._client, script, asked, grid, sentence("a piece of {period}", period=period.name), report
        )
        clear = bands[-1].astype(np.uint16)
        values = bands[:-1].astype(np.float32)
        if sensor == SENTINEL2:
            values /= np.float32(DN_SCALE)
        else:
            with np.errstate(divide="ignore"):
                values = np.float32(10) * np.log10(values)
        values[:, clear == 0] = np.nan
        return values, clear


def search(
    hub: HubClient,
    collection: str,
    sensor: str,
    area: PlannedArea,
    period: DateRange,
    max_cloud_percent: float,
    report: Report,
    most: Optional[int] = None,
) -> List[Dict[str, Any]]:
    """Return the items of the catalogue in a period, at most ``most``; radar: dual-polarised IW in full."""
    if sensor == SENTINEL2:
        wanted = f"eo:cloud_cover <= {max_cloud_percent:g}"
    else:
        wanted = "sar:instrument_mode='IW' AND s1:polarization='DV' AND s1:resolution='HIGH'"

    def action(client: SentinelHubDownloadClient) -> List[Dict[str, Any]]:
        catalog = SentinelHubCatalog(config=hub.config)
        catalog.client = client
        try:
            found = catalog.search(
                collection,
                time=(f"{period.first}{_WHOLE_DAY[0]}", f"{period.last}{_WHOLE_DAY[1]}"),
                bbox=BBox(area.lonlat_box(), CRS.WGS84),
                filter=wanted,
                limit=most or _PAGE,
            )
            return list(islice(found, most))
        except (ValueError, KeyError, TypeError) as problem:  # not the catalogue's JSON
            raise Unreadable from problem

    return hub.ask(sentence("the list of scenes"), action, report)


def request_side_px(overpasses: int) -> int:
    """Return the side of a piece for so many overpasses: a multiple of 256 within the service's limits."""
    side = int((OBSERVATIONS_PER_REQUEST / max(overpasses, 1)) ** 0.5)
    return max(_STEP_PX, min(side, LARGEST_REQUEST_PX) // _STEP_PX * _STEP_PX)


def input_of(sensor: str, orbit: str, period: DateRange, max_cloud_percent: float) -> Dict[str, Any]:
    """Return what a request asks data of: collection, days and, of radar, orbit and terrain correction."""
    days = {"from": f"{period.first}{_WHOLE_DAY[0]}", "to": f"{period.last}{_WHOLE_DAY[1]}"}
    if sensor == SENTINEL2:
        data_filter: Dict[str, Any] = {"timeRange": days, "maxCloudCoverage": max_cloud_percent}
        processing: Dict[str, Any] = {"harmonizeValues": True}
    else:
        data_filter = {
            "timeRange": days,
            "acquisitionMode": "IW",
            "polarization": "DV",
            "resolution": "HIGH",
            "orbitDirection": orbit.upper(),
        }
        processing = {"orthorectify": True, "backCoeff": "SIGMA0_ELLIPSOID", "demInstance": DEM}
    return {"type": COLLECTIONS[sensor_behind(sensor)], "dataFilter": data_filter, "processing": processing}


def fetched(
    hub: HubClient, script: Evalscript, asked: Dict[str, Any], grid: Grid, what: str, report: Report
) -> np.ndarray:
    """Return the bands [bands, H, W] that the service computes of what is asked, on ``grid``."""
    request = SentinelHubRequest(
        evalscript=script.text,
        input_data=[asked],
        responses=[SentinelHubRequest.output_response("default", MimeType.TIFF)],
        bbox=BBox(grid.bounds, CRS(str(grid.crs.to_epsg()))),
        size=(grid.width, grid.height),
        config=hub.config,
    )

    def action(client: SentinelHubDownloadClient) -> np.ndarray:
        report.check_cancelled()
        (answer,) = client.download(request.download_list, max_threads=1, decode_data=False)
        return read_tiff(answer.content, script.output_bands, grid)

    return hub.ask(what, action, report)


def read_tiff(content: bytes, bands: int, grid: Grid) -> np.ndarray:
    """Return the bands [bands, height, width] of an answer; Unreadable when it is anything else."""
    try:
        with MemoryFile(content) as file, file.open(driver="GTiff") as raster:
            if (raster.count, raster.height, raster.width) != (bands, *grid.shape):
                raise Unreadable
            return np.asarray(raster.read())
    except (RasterioError, ValueError) as problem:
        raise Unreadable from problem


def scene_of(item: Dict[str, Any], sensor: str) -> SceneRecord:
    """Return an item of the catalogue as a scene; EngineError when it is none.

    The service takes the offset of new processing baselines off by itself; it is noted all the same.
    """
    try:
        name, properties = str(item["id"]), item["properties"]
        day = datetime.fromisoformat(str(properties["datetime"])[:10]).date()
        start = moment_in(str(properties["datetime"]))
    except (KeyError, TypeError, ValueError) as problem:
        raise EngineError(
            "server", "The catalogue lists a scene without its day.", "Please report it."
        ) from problem
    if sensor == SENTINEL1:
        orbit = str(properties.get("sat:orbit_state", "")).lower()
        return SceneRecord(
            name,
            sensor,
            day,
            (),
            unit="linear",
            orbit=orbit,
            backscatter="sigma0",
            overpass=_pass(name),
            start=start,
            relative_orbit=relative_orbit_in(name),
        )
    found = re.search(r"_N(\d{2})(\d{2})_", name)
    baseline = f"{found[1]}.{found[2]}" if found else ""
    cloud = properties.get("eo:cloud_cover")
    return SceneRecord(
        name,
        sensor,
        day,
        (),
        unit="dn",
        offset_dn=RADIOMETRIC_OFFSET_DN if baseline and float(baseline) >= 4 else 0.0,
        baseline=baseline,
        cloud_percent=None if cloud is None else float(cloud),
        overpass=_pass(name),
        start=start,
        relative_orbit=relative_orbit_in(name),
    )


#: Of a product's name: satellite, and the datatake of Sentinel-2 or the absolute orbit of Sentinel-1.
_S2_PASS = re.compile(r"(S2\w)_MSI\w{3}_(\d{8}T\d{6})_N\d{4}_(R\d{3})_")
_S1_PASS = re.compile(r"(S1\w)_IW_\w{4}_\w{4}_\d{8}T\d{6}_\d{8}T\d{6}_(\d{6})_")


def _pass(name: str) -> str:
    """Return the pass that a product's name tells; empty where it does not."""
    found = _S2_PASS.match(name) or _S1_PASS.match(name)
    return "_".join(found.groups()) if found else ""


def in_degrees(grid: Grid) -> Any:
    """Return the outline of a grid in degrees."""
    west, south, east, north = grid.bounds
    corners = [(west, south), (east, south), (east, north), (west, north)]
    lon, lat = transform_points(grid.crs, "EPSG:4326", *zip(*corners))
    return shapely.Polygon(zip(lon, lat))
