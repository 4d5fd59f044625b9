"""What the Process and Catalog APIs accept, after the public API reference; anything else is refused."""

from __future__ import annotations

import re
from typing import Any, Dict, Mapping

_S2 = ["B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12"]
BANDS = {
    "sentinel-2-l2a": {*_S2, "AOT", "SCL", "SNW", "CLD", "dataMask"},
    "sentinel-2-l1c": {*_S2, "B10", "CLM", "CLP", "dataMask"},
    "sentinel-1-grd": {"VV", "VH", "HH", "HV", "shadowMask", "dataMask"},
}
#: By band; the first is the default.
UNITS = {
    **dict.fromkeys((*_S2, "B10"), ("REFLECTANCE", "DN")),
    **dict.fromkeys(("SNW", "CLD"), ("PERCENT",)),
    **dict.fromkeys(("SCL", "AOT", "CLM", "CLP", "dataMask", "shadowMask"), ("DN",)),
    **dict.fromkeys(("VV", "VH", "HH", "HV"), ("LINEAR_POWER",)),
}
LARGEST_PX = 2500

_INSTANT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
_CRS = r"http://www\.opengis\.net/def/crs/(EPSG/0/\d+|OGC/1\.3/CRS84)"
_SAMPLING = {"NEAREST", "BILINEAR", "BICUBIC"}
_FILTER = {
    "sentinel-2-l2a": {
        "mosaickingOrder": {"mostRecent", "leastRecent", "leastCC"},
        "maxCloudCoverage": (0, 100),
    },
    "sentinel-1-grd": {
        "mosaickingOrder": {"mostRecent", "leastRecent"},
        "resolution": {"HIGH", "MEDIUM", "FULL"},
        "acquisitionMode": {"SM", "IW", "EW", "WV"},
        "polarization": {"SH", "SV", "DH", "DV", "HH", "HV", "VV", "VH"},
        "orbitDirection": {"ASCENDING", "DESCENDING"},
        "timeliness": {"NRT10m", "NRT1h", "NRT3h", "Fast24h", "Offline", "Reprocessing", "ArchNormal"},
    },
}
_PROCESSING: Dict[str, Dict[str, Any]] = {
    "sentinel-2-l2a": {"upsampling": _SAMPLING, "downsampling": _SAMPLING, "harmonizeValues": bool},
    "sentinel-1-grd": {
        "upsampling": _SAMPLING,
        "downsampling": _SAMPLING,
        "backCoeff": {"BETA0", "SIGMA0_ELLIPSOID", "GAMMA0_ELLIPSOID", "GAMMA0_TERRAIN"},
        "orthorectify": bool,
        "demInstance": {"MAPZEN", "COPERNICUS", "COPERNICUS_30", "COPERNICUS_90"},
        "speckleFilter": dict,
        "radiometricTerrainOversampling": (1, 4),
    },
}


for _kind in (_FILTER, _PROCESSING):
    _kind["sentinel-2-l1c"] = _kind["sentinel-2-l2a"]


class Invalid(Exception):
    """The request does not fit the schema."""


def check_process(request: Mapping[str, Any]) -> None:
    """Raise Invalid unless ``request`` is a request of the Process API for one collection."""
    _keys(request, "request", {"input", "evalscript"}, {"output"})
    _keys(request["input"], "input", {"bounds", "data"}, set())
    bounds = request["input"]["bounds"]
    _keys(bounds, "bounds", {"bbox", "properties"}, set())
    west, south, east, north = (float(value) for value in bounds["bbox"])
    if not (west < east and south < north):
        raise Invalid("bbox is empty")
    if not re.fullmatch(_CRS, bounds["properties"]["crs"]):
        raise Invalid("crs is no CRS")
    if len(request["input"]["data"]) != 1:
        raise Invalid("one collection is expected")
    _check_data(request["input"]["data"][0])
    output = request["output"]
    _keys(output, "output", {"width", "height", "responses"}, set())
    for side in ("width", "height"):
        if type(output[side]) is not int or not 1 <= output[side] <= LARGEST_PX:
            raise Invalid(f"output.{side} must be between 1 and {LARGEST_PX}")
    for response in output["responses"]:
        _keys(response, "response", {"identifier", "format"}, set())
        if response["identifier"] != "default" or response["format"] != {"type": "image/tiff"}:
            raise Invalid("response is not known")
    if not request["evalscript"].startswith("//VERSION=3"):
        raise Invalid("the evalscript is not of version 3")


def check_catalogue(query: Mapping[str, Any]) -> None:
    """Raise Invalid unless ``query`` is a search of the Catalog API."""
    _keys(query, "query", {"collections", "datetime", "bbox", "limit"}, {"filter", "filter-lang", "next"})
    if len(query["collections"]) != 1 or query["collections"][0] not in BANDS:
        raise Invalid("collections must name one")
    if not re.fullmatch(f"{_INSTANT}/{_INSTANT}", query["datetime"]):
        raise Invalid("datetime is no interval")
    west, south, east, north = query["bbox"]
    if not (-180 <= west < east <= 180 and -90 <= south < north <= 90):
        raise Invalid("bbox is not in degrees")
    if not 1 <= query["limit"] <= 100:
        raise Invalid("limit must be between 1 and 100")
    if query.get("filter-lang", "cql2-text") != "cql2-text":
        raise Invalid("filter-lang is not known")


def _check_data(data: Mapping[str, Any]) -> None:
    _keys(data, "data", {"type", "dataFilter"}, {"processing", "id"})
    collection = data["type"]
    if collection not in BANDS:
        raise Invalid(f"{collection} is no collection")
    asked = dict(data["dataFilter"])
    for end in ("from", "to"):
        if not re.fullmatch(_INSTANT, asked["timeRange"][end]):
            raise Invalid(f"timeRange.{end} is no time")
    asked.pop("timeRange")
    _values(asked, "dataFilter", _FILTER[collection])
    _values(data.get("processing", {}), "processing", _PROCESSING[collection])


def _keys(part: Mapping[str, Any], name: str, needed: set, allowed: set) -> None:
    if not isinstance(part, dict):
        raise Invalid(f"{name} is no object")
    if needed - set(part):
        raise Invalid(f"{name} lacks {sorted(needed - set(part))}")
    if set(part) - needed - allowed:
        raise Invalid(f"{name} has unknown {sorted(set(part) - needed - allowed)}")


def _values(part: Mapping[str, Any], name: str, known: Mapping[str, Any]) -> None:
    for key, value in part.items():
        rule = known.get(key)
        if isinstance(rule, set):
            right = value in rule
        elif isinstance(rule, tuple):
            right = isinstance(value, (int, float)) and rule[0] <= value <= rule[1]
        else:
            right = rule is not None and isinstance(value, rule)
        if not right:
            raise Invalid(f"{name}.{key} may not be {value!r}")
