"""Items of a STAC catalogue as scenes: assets, orbit, baseline, and whether the offset is still in."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Any, Dict, Iterable, List, Mapping, Optional, Tuple

import numpy as np
from rasterio.errors import RasterioError

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...io.orbits import relative_orbit_in
from ...io.raster import damaged, open_raster
from ..compositing.observe import short_name
from ..scene import RADIOMETRIC_OFFSET_DN, SENTINEL1, BandFile, Mask, SceneRecord
from .catalogues import Catalogue, asset_names


def scene_of(item: Any, sensor: str, catalogue: Catalogue) -> Optional[SceneRecord]:
    """Return an item (pystac.Item) as a scene; None when it lacks one of the bands.

    Raises EngineError for radar that is not geocoded.
    """
    properties: Mapping[str, Any] = item.properties
    names = asset_names(catalogue, sensor)
    if sensor == SENTINEL1:
        _refuse_ground_range(item, properties)
    if any(name not in item.assets for name in names) or item.datetime is None:
        return None
    files = tuple(BandFile(item.assets[name].href) for name in names)
    start = item.datetime.replace(microsecond=0)
    start = start.astimezone(timezone.utc) if start.tzinfo else start.replace(tzinfo=timezone.utc)
    day, end = start.date(), start + timedelta(seconds=1)
    if sensor == SENTINEL1:
        return SceneRecord(
            item.id,
            sensor,
            day,
            files,
            unit=_radar_unit(item.assets[names[0]]),
            orbit=str(properties.get("sat:orbit_state", "")),
            backscatter=_backscatter(item, properties),
            overpass=_radar_pass(properties),
            start=start,
            end=end,
            relative_orbit=_relative_orbit(item.id, properties),
        )
    baseline = _baseline(properties)
    cloud = properties.get("eo:cloud_cover")
    return SceneRecord(
        item.id,
        sensor,
        day,
        files,
        unit="dn",
        mask=mask_of(item, catalogue),
        offset_dn=offset_of(properties, baseline),
        nodata=0.0,
        baseline=baseline,
        cloud_percent=None if cloud is None else float(cloud),
        overpass=_pass(properties),
        start=start,
        end=end,
        level=catalogue.level,
        relative_orbit=_relative_orbit(item.id, properties),
    )


def mask_of(item: Any, catalogue: Catalogue) -> Optional[Mask]:
    """Return the mask among an item's assets: that of clouds where one is named, else its scene classes."""
    for band, kind in (("CLM", "cloud"), ("SCL", "scl")):
        asset = item.assets.get(catalogue.assets.get(band, ""))
        if asset is not None:
            return Mask(BandFile(asset.href), kind)
    return None


def offset_of(properties: Mapping[str, Any], baseline: str) -> float:
    """Return what is to be taken off: 1000 DN from baseline 04.00 on, unless that has been done."""
    if properties.get("earthsearch:boa_offset_applied") or properties.get("s2:boa_offset_applied"):
        return 0.0
    try:
        return RADIOMETRIC_OFFSET_DN if float(baseline) >= 4 else 0.0
    except ValueError:
        return 0.0


def offset_in_doubt(properties: Mapping[str, Any]) -> bool:
    """Tell whether an item says that the offset is still in its files, and may be wrong.

    Earth Search marks many scenes so whose files have it removed (Element84/earth-search, issues 66 and 71).
    """
    return properties.get("earthsearch:boa_offset_applied") is False


def newest_of_each_look(items: Iterable[Any]) -> List[Any]:
    """Return the items without earlier processings of the same look at the same tile.

    A look that came down in two parts has two items of the same baseline, each with a part of the tile:
    both stay.
    """
    looks: Dict[Tuple[Any, ...], List[Any]] = {}
    for item in items:
        looks.setdefault(look_at(item), []).append(item)
    newest: List[Any] = []
    for twins in looks.values():
        baseline = max(_baseline(item.properties) for item in twins)
        parts: Dict[str, Any] = {}
        for item in twins:
            part = _first(r"_S(\d{8}T\d{6})", item.properties.get("s2:datastrip_id"))
            old = parts.get(part)
            if _baseline(item.properties) == baseline and (old is None or _made(item) > _made(old)):
                parts[part] = item
        newest += parts.values()
    return newest


def look_at(item: Any) -> Tuple[Any, ...]:
    """Return the tile, and when it was looked at: the pass's own name, else the time to the second."""
    properties = item.properties
    tile = properties.get("s2:mgrs_tile") or properties.get("grid:code")
    when: Optional[datetime] = item.datetime
    if not tile or when is None:
        return (item.id,)
    return tile, _pass(properties) or when.replace(microsecond=0)


def _pass(properties: Mapping[str, Any]) -> str:
    return _first(r"(GS2\w_\d{8}T\d{6}_\d{6})", properties.get("s2:datatake_id"))


def _radar_pass(properties: Mapping[str, Any]) -> str:
    orbit = properties.get("sat:absolute_orbit")
    return "" if orbit is None else f"{properties.get('platform', '')}_{orbit}"


def _relative_orbit(name: str, properties: Mapping[str, Any]) -> str:
    said = str(properties.get("sat:relative_orbit") or "")
    return str(int(said)) if said.isdigit() else relative_orbit_in(name)


def _baseline(properties: Mapping[str, Any]) -> str:
    return str(properties.get("s2:processing_baseline") or properties.get("processing:version") or "")


def _made(item: Any) -> str:
    return str(item.properties.get("s2:generation_time") or item.properties.get("created") or "")


def _first(pattern: str, text: Any) -> str:
    found = re.search(pattern, str(text or ""))
    return found[1] if found else ""


def _refuse_ground_range(item: Any, properties: Mapping[str, Any]) -> None:
    product = str(properties.get("sar:product_type", "")).upper()
    if product == "GRD" and "rtc" not in str(item.collection_id).lower():
        raise EngineError(
            "not-geocoded",
            sentence(
                "The collection {collection} holds plain GRD, radar without terrain correction.",
                collection=item.collection_id,
            ),
            "Choose a terrain-corrected collection, such as sentinel-1-rtc of the Planetary Computer.",
        )


def _backscatter(item: Any, properties: Mapping[str, Any]) -> str:
    said = f"{properties.get('sar:product_type', '')} {item.collection_id}".lower()
    if "sigma0" in said:
        return "sigma0"
    return "gamma0" if "rtc" in said or "gamma0" in said else ""


def _radar_unit(asset: Any) -> str:
    bands = asset.extra_fields.get("raster:bands") or [{}]
    return "db" if str(bands[0].get("unit", "")).lower() == "db" else "linear"


#: With the offset in, 800 DN is a reflectance of -2 %: out of 7.5 million pixels of a real scene two were
#: darker. Without it dark ground, water and shadow are: of 48 real scenes most had them (scenes of 2022 to
#: 2025 of Earth Search). Nothing is proved by a scene of bright ground alone.
DARKEST_DN = 800


_DARKEST_PERCENT = 0.1


_SIDE_PX = 700


_FEWEST_PX = 1000


def offset_is_gone(address: str) -> bool:
    """Tell whether a scene's blue band, read coarsely, is darker than it could be with the offset in.

    Raises EngineError "unreadable" for a file that can't be read.
    """
    with open_raster(address) as dataset:
        shrink = max(dataset.width, dataset.height, _SIDE_PX) / _SIDE_PX
        shape = (max(int(dataset.height / shrink), 1), max(int(dataset.width / shrink), 1))
        try:
            values = dataset.read(1, out_shape=shape)
        except RasterioError as problem:
            raise damaged(short_name(address)) from problem
    valid = values[values > 0]
    return len(valid) >= _FEWEST_PX and float(np.percentile(valid, _DARKEST_PERCENT)) < DARKEST_DN
