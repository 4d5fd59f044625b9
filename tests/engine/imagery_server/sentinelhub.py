"""Sentinel Hub on this machine: tokens, catalogue, and a Process API that runs the evalscript it is sent.

Written from the service's public documentation, not from the client: the request is checked against the
documented schema, the scenes on disk become samples, and a JavaScript engine runs the script over them.
"""

from __future__ import annotations

import json
import re
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple
from urllib.parse import parse_qs

import numpy as np
import quickjs
import rasterio
from rasterio.enums import Resampling
from rasterio.io import MemoryFile
from rasterio.transform import from_bounds
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_bounds

from .http import Answer, LocalServer
from .sentinelhub_schema import BANDS, UNITS, Invalid, check_catalogue, check_process

CLIENT_ID, CLIENT_SECRET = "sh-1f0e-reader", "Z7q!very/hidden=value"
PAGE = 3
JSON = "application/json"
PATIENCE_S = 120.0  # how long requests that shall meet wait for each other

_DRIVER = """
function __setup() { return JSON.stringify(setup()); }
function __run(text, orbit) {
  const given = JSON.parse(text), names = Object.keys(given.bands), out = [];
  for (let p = 0; p < given.pixels; p++) {
    const samples = [];
    for (let k = 0; k < given.samples; k++) {
      const sample = {};
      for (const name of names) sample[name] = given.bands[name][k][p];
      samples.push(sample);
    }
    out.push(evaluatePixel(orbit ? samples : (samples[0] || {})));
  }
  return JSON.stringify(out);
}
"""


@dataclass
class HubScene:
    """One tile or one pass: a GeoTIFF whose bands are named as at the service, values as stored there."""

    id: str
    collection: str  # sentinel-2-l2a, sentinel-2-l1c or sentinel-1-grd
    day: str
    path: Path
    cloud_cover: float = 5.0
    orbit: str = "descending"
    raised: bool = False  # by 1000 DN, as from processing baseline 04.00 on
    time: str = "10:40:21"

    @property
    def when(self) -> str:
        """When it was seen, as the service writes it."""
        return f"{self.day}T{self.time}Z"


@dataclass
class Spent:
    """What the account has used."""

    units: float = 0.0
    under_way: int = 0  # requests of the Process API
    most_at_once: int = 0


class HubServer(LocalServer):
    """Serves ``scenes``. ``token_uses``: a token is good for so many requests; ``units``: the quota."""

    def __init__(
        self,
        scenes: List[HubScene],
        token_uses: Optional[int] = None,
        units: float = float("inf"),
        clock_s: float = 0.0,
    ) -> None:
        super().__init__(self._reply)
        self._scenes = sorted(scenes, key=lambda scene: (scene.day, scene.id))
        self._token_uses, self._units, self._clock_s = token_uses, units, clock_s
        self._tokens: Dict[str, int] = {}
        self.spent = Spent()
        #: No request of the Process API is answered before so many have come at the same time.
        self.answer_from = 1
        self._enough = threading.Event()

    def _reply(self, method: str, path: str, headers: Dict[str, str], body: bytes) -> Answer:
        if path.endswith("/protocol/openid-connect/token") and method == "POST":
            return self._token(headers, body)
        token = headers.get("Authorization", "").partition("Bearer ")[2]
        with self._lock:
            left = self._tokens.get(token, 0)
            self._tokens[token] = left - 1
        if left <= 0:
            return _error(401, "Unauthorized", "COMMON_UNAUTHORIZED", "You are not authorized!")
        try:
            document = json.loads(body)
            if path == "/api/v1/catalog/1.0.0/search" and method == "POST":
                return _json(self._search(document))
            if path == "/api/v1/process" and method == "POST":
                if headers.get("accept", headers.get("Accept")) != "image/tiff":
                    raise Invalid("Accept must be image/tiff")
                with self._lock:
                    self.spent.under_way += 1
                    self.spent.most_at_once = max(self.spent.most_at_once, self.spent.under_way)
                    if self.spent.most_at_once >= self.answer_from:
                        self._enough.set()
                try:
                    self._enough.wait(PATIENCE_S)
                    self._enough.set()
                    return self._process(document)
                finally:
                    with self._lock:
                        self.spent.under_way -= 1
        except Invalid as problem:
            return _error(400, "Bad Request", "COMMON_BAD_PAYLOAD", str(problem))
        return _error(404, "Not Found", "COMMON_NOT_FOUND", path)

    def _token(self, headers: Dict[str, str], body: bytes) -> Answer:
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        date = {"Date": time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + self._clock_s))}
        if form.get("grant_type") != "client_credentials":
            return _json({"error": "unsupported_grant_type"}, 400, date)
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            said = "Invalid client or Invalid client credentials"
            return _json({"error": "invalid_client", "error_description": said}, 401, date)
        with self._lock:
            token = f"eyJ-token-{len(self._tokens) + 1}-of-the-account"
            self._tokens[token] = 10**9 if self._token_uses is None else self._token_uses
        answer = {"access_token": token, "expires_in": 600, "token_type": "Bearer", "scope": "email profile"}
        return _json(answer, 200, date)

    def _search(self, query: Dict[str, Any]) -> Dict[str, Any]:
        check_catalogue(query)
        first, last = (text[:10] for text in query["datetime"].split("/"))
        west, south, east, north = query["bbox"]
        found = []
        for scene in self._scenes:
            box = _box(scene)
            meets = box[0] < east and box[2] > west and box[1] < north and box[3] > south
            right = scene.collection == query["collections"][0] and first <= scene.day <= last
            if right and meets and _passes(scene, query.get("filter", "")):
                found.append(_item(scene, box))
        start = int(query.get("next", 0))
        context: Dict[str, Any] = {"limit": query["limit"], "returned": len(found[start : start + PAGE])}
        if start + PAGE < len(found):
            context["next"] = start + PAGE
        return {"type": "FeatureCollection", "features": found[start : start + PAGE], "context": context}

    def _process(self, request: Dict[str, Any]) -> Answer:
        check_process(request)
        (data,) = request["input"]["data"]
        width, height = request["output"]["width"], request["output"]["height"]
        script = quickjs.Context()
        script.eval(request["evalscript"] + _DRIVER)
        setup = json.loads(script.get("__setup")())
        names, units = _inputs(setup, data["type"])
        samples = self._samples(data, request["input"]["bounds"], width, height, names, units)
        spent = _units_of(len(names) - ("dataMask" in names), width * height, len(samples), setup, data)
        with self._lock:
            self.spent.units += spent
            if self.spent.units > self._units:
                said = "Insufficient processing units or requests available in your account."
                return _error(403, "Forbidden", "ACCESS_INSUFFICIENT_PROCESSING_UNITS", said)
        given = {
            "pixels": width * height,
            "samples": len(samples),
            "bands": {name: [sample[name].ravel().tolist() for sample in samples] for name in names},
        }
        orbit = setup.get("mosaicking", "SIMPLE") == "ORBIT"
        out = json.loads(script.get("__run")(json.dumps(given), orbit))
        return 200, {"Content-Type": "image/tiff"}, _tiff(out, setup["output"], width, height)

    def _samples(
        self,
        data: Dict[str, Any],
        bounds: Dict[str, Any],
        width: int,
        height: int,
        names: List[str],
        units: List[str],
    ) -> List[Dict[str, np.ndarray]]:
        """One sample for each overpass: the scenes of a day and orbit on top of each other, newest first."""
        asked = data["dataFilter"]
        first, last = (asked["timeRange"][end] for end in ("from", "to"))
        orbits: Dict[Tuple[str, str], List[HubScene]] = {}
        for scene in self._scenes:
            right = scene.collection == data["type"] and first <= scene.when <= last
            if scene.collection.startswith("sentinel-2"):
                right = right and scene.cloud_cover <= asked.get("maxCloudCoverage", 100)
            elif "orbitDirection" in asked:
                right = right and scene.orbit.upper() == asked["orbitDirection"]
            if right:
                orbits.setdefault((scene.day, scene.orbit), []).insert(0, scene)
        epsg = int(re.fullmatch(r".*/EPSG/0/(\d+)", bounds["properties"]["crs"])[1])  # type: ignore[index]
        samples = []
        for scenes in orbits.values():
            sample: Dict[str, np.ndarray] = {}
            for scene in scenes:
                how = data.get("processing", {})
                read = _read(scene, bounds["bbox"], epsg, width, height, names, units, how)
                if read is not None and sample:
                    gap = sample["dataMask"] == 0
                    sample = {name: np.where(gap, read[name], sample[name]) for name in sample}
                elif read is not None:
                    sample = read
            if sample:
                samples.append(sample)
        return samples


def _read(
    scene: HubScene,
    bbox: List[float],
    epsg: int,
    width: int,
    height: int,
    names: List[str],
    units: List[str],
    processing: Dict[str, Any],
) -> Optional[Dict[str, np.ndarray]]:
    transform = from_bounds(*bbox, width, height)
    with (
        rasterio.open(scene.path) as raster,
        WarpedVRT(
            raster,
            crs=f"EPSG:{epsg}",
            transform=transform,
            width=width,
            height=height,
            resampling=Resampling.nearest,
            nodata=raster.nodata,
            tolerance=1e-9,
        ) as warped,
    ):
        stored = dict(zip(raster.descriptions, warped.read().astype(np.float64)))
        nodata = 0.0 if raster.nodata is None else raster.nodata
    first = next(iter(stored.values()))
    seen = np.isfinite(first) & (first != nodata)
    if not seen.any():
        return None
    sample = {"dataMask": seen.astype(np.float64)}
    for name, unit in zip(names, units):
        if name == "dataMask":
            continue
        values = stored[name]
        if name.startswith("B"):
            if scene.raised and processing.get("harmonizeValues", True):
                values = np.maximum(values - 1000, 0)
            values = values / 10000 if unit == "REFLECTANCE" else values
        sample[name] = np.where(seen & np.isfinite(values), values, 0)
    return sample


def _inputs(setup: Dict[str, Any], collection: str) -> Tuple[List[str], List[str]]:
    """Return the bands and units that ``setup()`` asks for; Invalid for those that there are not."""
    (asked,) = setup["input"] if isinstance(setup["input"][0], dict) else ({"bands": setup["input"]},)
    names = asked["bands"]
    units = asked.get("units") or [UNITS[name][0] for name in names]
    units = [units] * len(names) if isinstance(units, str) else units
    if len(units) != len(names):
        raise Invalid("units and bands differ in number")
    for name, unit in zip(names, units):
        if name not in BANDS[collection]:
            raise Invalid(f"Dataset with id: 0 has no band {name}")
        if unit not in UNITS[name]:
            raise Invalid(f"band {name} has no unit {unit}")
    return names, units


def _units_of(bands: int, pixels: int, samples: int, setup: Dict[str, Any], data: Dict[str, Any]) -> float:
    """What a request costs, by the tables of the documentation's page "Processing Unit definition"."""
    cost = max(pixels / 512**2, 0.01) * bands / 3 * max(samples, 1)
    cost *= 2 if setup["output"]["sampleType"] == "FLOAT32" else 1
    cost *= 2 if data.get("processing", {}).get("orthorectify") else 1
    return max(cost, 0.005)


def _tiff(rows: List[List[float]], output: Dict[str, Any], width: int, height: int) -> bytes:
    kind = {"UINT8": "uint8", "UINT16": "uint16", "FLOAT32": "float32"}[output["sampleType"]]
    values = np.array(rows, dtype=np.float64)
    if values.shape != (width * height, output["bands"]):
        raise Invalid("evaluatePixel returns another number of bands than setup says")
    if kind != "float32":
        values = np.clip(np.round(values), 0, np.iinfo(kind).max)
    bands = values.T.reshape(-1, height, width).astype(kind)
    with MemoryFile() as file:
        with file.open(
            driver="GTiff", count=len(bands), width=width, height=height, dtype=kind, compress="lzw"
        ) as raster:
            raster.write(bands)
        return bytes(file.read())


def _box(scene: HubScene) -> List[float]:
    with rasterio.open(scene.path) as raster:
        return list(transform_bounds(raster.crs, "EPSG:4326", *raster.bounds))


def _item(scene: HubScene, box: List[float]) -> Dict[str, Any]:
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    said = (
        {"eo:cloud_cover": scene.cloud_cover}
        if scene.collection.startswith("sentinel-2")
        else {"sat:orbit_state": scene.orbit, "sar:instrument_mode": "IW", "s1:polarization": "DV"}
    )
    return {
        "type": "Feature",
        "id": scene.id,
        "bbox": box,
        "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]},
        "properties": {"datetime": scene.when, **said},
    }


def _passes(scene: HubScene, wanted: str) -> bool:
    """The part of CQL2 text that is used: comparisons joined by AND."""
    for part in filter(None, re.split(r"\s+AND\s+", wanted)):
        name, sign, value = re.fullmatch(r"([\w:]+)\s*(<=|=)\s*'?([^']+)'?", part).groups()  # type: ignore[union-attr]
        if name == "eo:cloud_cover" and sign == "<=":
            if scene.cloud_cover > float(value):
                return False
        elif (name, value) not in (
            ("sar:instrument_mode", "IW"),
            ("s1:polarization", "DV"),
            ("s1:resolution", "HIGH"),
        ):
            raise Invalid(f"unknown filter {part}")
    return True


def _json(document: Dict[str, Any], status: int = 200, headers: Optional[Dict[str, str]] = None) -> Answer:
    return status, {"Content-Type": JSON, **(headers or {})}, json.dumps(document).encode()


def _error(status: int, reason: str, code: str, message: str) -> Answer:
    error = {"status": status, "reason": reason, "message": message, "code": code}
    return _json({"error": error}, status)
