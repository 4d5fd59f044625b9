"""What a single raster of a series holds: whose bands, of which time or times, or a mask."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ....contract.bands import S1_BANDS, S2_BANDS, S2_L1C_BANDS, S2_L2A_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.band_names import meaning, names_of
from ...io.dates import Times, day_of, moment_in, tell_doubt, times_of
from ...io.offset import baseline_of, number
from ...io.orbits import relative_orbit_in
from ...io.raster import open_raster, scaling
from ...io.series import Member
from ...io.units import DB, LINEAR, refuse_scaled
from ..scene import (
    ELLIPSOID_GAMMA0,
    L1C,
    L2A,
    RTC_GAMMA0,
    SENTINEL1,
    SENTINEL2,
    SIGMA0,
    BandFile,
    Mask,
)
from .rasters import pass_in, refuse_ungeocoded

#: Bands of files without names, by their number, where the file's name speaks of Sentinel-2.
_NAMELESS = {4: S2_BANDS, 12: S2_L2A_BANDS, 13: S2_L1C_BANDS}
_RADAR_NAME = re.compile(r"(?<![A-Z0-9])(S1|SENTINEL-?_?1)(?![0-9])", re.IGNORECASE)
_OPTICAL_NAME = re.compile(r"(?<![A-Z0-9])(S2|SENTINEL-?_?2|L1C|L2A)", re.IGNORECASE)
_MASK_NAME = re.compile(r"(?<![A-Z])(MASK|CLM|CLOUDS?|SCL)(?![A-Z])", re.IGNORECASE)
_IN_DB = re.compile(r"db\s*[x×*]\s*(\d+(?:\.\d+)?)", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """Bands of one acquisition in one file, or its mask (``sensor`` empty)."""

    id: str
    sensor: str
    times: Times
    bands: Dict[str, BandFile]
    mask: Optional[Mask] = None
    unit: str = ""
    level: str = ""
    orbit: str = ""
    relative_orbit: str = ""
    backscatter: str = ""
    baseline: str = ""
    cloud_percent: Optional[float] = None
    scaling: Tuple[float, float] = (1.0, 0.0)
    dtype: str = ""


def parts_of(
    path: Path, folder: Path, mask_kind: str, report: Report, member: Optional[Member] = None
) -> List[Part]:
    """Return what a raster holds: one part, one for each time of a stack, or nothing, with a line why.

    ``member``: its row in a series, which tells its time. Raises EngineError for a raster that can't be
    read, without a day, or with a mask whose values are not known.
    """
    name = path.relative_to(folder).as_posix()
    with open_raster(path) as dataset:
        refuse_ungeocoded(dataset, name)
        tags = {key.upper(): value for key, value in dataset.tags().items()}
        moments = [moment for moment in map(moment_in, dataset.descriptions) if moment is not None]
        if len(moments) == dataset.count:
            return _stack(path, name, dataset, moments, tags, report)
        sensor, bands = _bands(path, dataset, name)
        if sensor == SENTINEL1:
            refuse_scaled(tags, name)
        if not sensor and member is None and dataset.count == 1 and _MASK_NAME.search(path.stem):
            kind = kind_of_mask(path, dataset, tags, mask_kind)
            return [Part(path.stem, "", _times(tags, name, report), {}, Mask(BandFile(str(path)), kind))]
        if not sensor:
            report.log(
                sentence(
                    "{file} is left out: its bands are not named as Sentinel-1's or Sentinel-2's.", file=name
                )
            )
            return []
        place = next(iter(bands.values())).band
        (scale, shift), unit = _scale(dataset, place, tags)
        times = _times(tags, name, report) if member is None else Times(member.start, member.end, True)
        return [
            Part(
                id=path.stem,
                sensor=sensor,
                times=times,
                bands=bands,
                unit=unit if sensor == SENTINEL1 else "",
                level=_level(tags, name) if sensor == SENTINEL2 else "",
                orbit=_pass(tags, name, member) if sensor == SENTINEL1 else "",
                relative_orbit=_relative_orbit(tags, name),
                backscatter=backscatter_in(_told(tags, name)) if sensor == SENTINEL1 else "",
                baseline=baseline_of(tags, path.name),
                cloud_percent=number(tags.get("CLOUDY_PIXEL_PERCENTAGE") or tags.get("CLOUD_COVER")),
                scaling=(scale, shift),
                dtype=str(dataset.dtypes[place - 1]),
            )
        ]


def _stack(
    path: Path,
    name: str,
    dataset: Any,
    moments: Sequence[datetime],
    tags: Mapping[str, str],
    report: Report,
) -> List[Part]:
    """Return a part for each band of a file whose bands are one polarisation, or one band, at many times."""
    band = meaning(tags.get("POLARISATION", "") or tags.get("BAND", "")) or meaning(path.stem)
    if band not in (*S1_BANDS, *S2_L1C_BANDS):
        report.log(
            sentence("{file} is left out: it does not say which band it shows at its times.", file=name)
        )
        return []
    radar = band in S1_BANDS
    (scale, shift), unit = _scale(dataset, 1, tags)
    parts = []
    for place, start in enumerate(moments, start=1):
        parts.append(
            Part(
                id=f"{path.stem}_{start:%Y%m%dT%H%M%S}",
                sensor=SENTINEL1 if radar else SENTINEL2,
                times=Times(start, start + timedelta(seconds=1), True),
                bands={band: BandFile(str(path), place)},
                unit=unit if radar else "",
                level="" if radar else _level(tags, name),
                orbit=_pass(tags, name, None) if radar else "",
                relative_orbit=_relative_orbit(tags, name),
                backscatter=backscatter_in(_told(tags, name)) if radar else "",
                scaling=(scale, shift),
                dtype=str(dataset.dtypes[place - 1]),
            )
        )
    return parts


def backscatter_in(text: str) -> str:
    """Return the kind of backscatter that a text speaks of; "gamma0" where it does not say which."""
    lower = text.lower()
    if "sigma0" in lower or "sigma nought" in lower:
        return SIGMA0
    if "rtc" in lower or ("gamma0" in lower and "terrain" in lower):
        return RTC_GAMMA0
    if "gamma0" in lower:
        return ELLIPSOID_GAMMA0 if "ellipsoid" in lower else "gamma0"
    return ""


def _told(tags: Mapping[str, str], name: str) -> str:
    said = tags.get("BACKSCATTER", "")
    return said if backscatter_in(said) else f"{' '.join(tags.values())} {name}"


def _bands(path: Path, dataset: Any, name: str) -> Tuple[str, Dict[str, BandFile]]:
    """Return the sensor and its bands: by their names, else by their number and the file's name."""
    names = names_of(dataset)
    found: Dict[str, BandFile] = {}
    for place, text in enumerate(names, start=1):
        band = meaning(text)
        if band and band not in found:
            found[band] = BandFile(str(path), place)
    for sensor, wanted in ((SENTINEL1, S1_BANDS), (SENTINEL2, (*S2_L1C_BANDS, "SCL"))):
        own = {band: file for band, file in found.items() if band in wanted}
        if own and set(own) != {"SCL"}:
            return sensor, own
    if any(names):
        return "", {}
    if dataset.count in _NAMELESS and _OPTICAL_NAME.search(name):
        order = _NAMELESS[dataset.count]
        return SENTINEL2, {band: BandFile(str(path), place) for place, band in enumerate(order, start=1)}
    if dataset.count == len(S1_BANDS) and _RADAR_NAME.search(name):
        return SENTINEL1, {band: BandFile(str(path), place) for place, band in enumerate(S1_BANDS, start=1)}
    return "", {}


def _times(tags: Mapping[str, str], name: str, report: Report) -> Times:
    times = times_of(tags, name)
    if times is None:
        raise EngineError(
            "no-date",
            sentence("The day of {file} is not known: neither its tags nor its name hold one.", file=name),
            "Put the day into the file's name, such as scene_2021-04-15.tif.",
        )
    tell_doubt(day_of(tags, name), name, report)
    return times


def _scale(dataset: Any, band: int, tags: Mapping[str, str]) -> Tuple[Tuple[float, float], str]:
    """Return scale and offset of a band, and the unit that a tag says: "dB x 10000" is dB."""
    units = tags.get("UNITS", "")
    multiplied = _IN_DB.search(units)
    if multiplied and float(multiplied[1]) > 0:
        return (1.0 / float(multiplied[1]), 0.0), DB
    said = DB if units.strip().lower() == "db" else LINEAR if "linear" in units.lower() else ""
    return scaling(dataset, band), said


def _level(tags: Mapping[str, str], name: str) -> str:
    text = f"{tags.get('PRODUCT', '')} {tags.get('UNITS', '')} {name}".upper()
    if "L1C" in text or "TOP OF ATMOSPHERE" in text:
        return L1C
    return L2A if "L2A" in text or "SURFACE REFLECTANCE" in text else ""


def _pass(tags: Mapping[str, str], name: str, member: Optional[Member]) -> str:
    if member is not None:
        return {"s1_asc": "ascending", "s1_desc": "descending"}.get(member.layer, "") or pass_in(tags, name)
    return pass_in(tags, name)


def _relative_orbit(tags: Mapping[str, str], name: str) -> str:
    said = tags.get("RELATIVE_ORBIT") or tags.get("RELATIVE_ORBIT_NUMBER") or ""
    if said.strip().isdigit():
        return str(int(said))
    return relative_orbit_in(name)


def kind_of_mask(path: Path, dataset: Any, tags: Mapping[str, str], wanted: str) -> str:
    """Return what the values of a mask mean; EngineError where nothing says it."""
    if wanted != "auto":
        return wanted
    stem, values = path.stem.upper(), tags.get("VALUES", "").lower()
    if "SCL" in stem or meaning(dataset.descriptions[0] or "") == "SCL":
        return "scl"
    if "1 clear" in values or "1 = clear" in values:
        return "clear"
    if "CLOUD" in stem or "CLM" in stem or "1 = cloud" in values:
        return "cloud"
    raise EngineError(
        "mask-kind",
        sentence("{file} does not say what its values mean.", file=path.name),
        "Choose what the masks are: scene classes, not 0 for cloud, or 1 for clear.",
    )
