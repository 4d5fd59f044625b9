"""Single rasters as scenes: which sensor, which day, which unit, whether the offset is still in them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any, Dict, Optional, Sequence, Tuple

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import Report
from ...io.raster import open_raster, read_window
from ..scene import BANDS, RADIOMETRIC_OFFSET_DN, SENTINEL1, SENTINEL2, BandFile, Mask, SceneRecord

DATE_TAGS = ("DATE", "ACQUISITION_DATE", "SENSING_TIME", "DATETIME", "MONTH", "TIFFTAG_DATETIME")
#: From this day on ESA delivers baseline 04.00, whose reflectances are 1000 DN higher (spec, section 3).
OFFSET_SINCE = date(2022, 1, 25)

_SAMPLE_PX = 256
_NAMES = {
    "VV": r"VV", "VH": r"VH",
    "B02": r"B0?2|BLUE", "B03": r"B0?3|GREEN", "B04": r"B0?4|RED", "B08": r"B0?8|NIR",
    "SCL": r"SCL",
}  # fmt: skip
#: Places of the bands in files without names: the bands alone, all of L2A, all of L1C.
_PLACES: Dict[str, Dict[int, Tuple[int, ...]]] = {
    SENTINEL1: {2: (1, 2), 3: (1, 2)},
    SENTINEL2: {4: (1, 2, 3, 4), 12: (2, 3, 4, 8), 13: (2, 3, 4, 8)},
}


def sensor_of(dataset: Any) -> str:
    """Return the sensor that the band names speak for; an empty text when they are silent."""
    for sensor in (SENTINEL2, SENTINEL1):
        if _named_bands(dataset, BANDS[sensor]):
            return sensor
    return ""


def raster_scene(
    path: str,
    sensor: str,
    mask: Optional[Mask],
    offset: str,
    report: Report,
    known_day: Optional[date] = None,
) -> SceneRecord:
    """Return a raster as one scene of ``sensor``; its day is ``known_day`` where that is given.

    ``offset`` is "auto", "remove" or "keep" (CompositeJob). A band SCL in the file is its mask when
    ``mask`` is None. Raises EngineError for missing bands, an unknown date, and radar without
    geocoding.
    """
    name = Path(path).name
    with open_raster(path) as dataset:
        _refuse_ungeocoded(dataset, name)
        places = _named_bands(dataset, BANDS[sensor]) or _PLACES[sensor].get(dataset.count)
        if places is None:
            seen = ", ".join(text for text in dataset.descriptions if text) or "no names"
            raise EngineError(
                "missing-band",
                sentence(
                    "{file} has {count} bands ({bands}), not {wanted}.",
                    file=name,
                    count=dataset.count,
                    bands=seen,
                    wanted=", ".join(BANDS[sensor]),
                ),
                "Give a raster with these bands, named so in their descriptions.",
            )
        tags = {key.upper(): value for key, value in dataset.tags().items()}
        day = known_day or day_of(tags, name)
        own_mask = _named_bands(dataset, ("SCL",))
        if mask is None and own_mask and sensor == SENTINEL2:
            mask = Mask(BandFile(path, own_mask[0]), "scl")
        sample = _sample(dataset, places)
        integer = np.issubdtype(np.dtype(dataset.dtypes[places[0] - 1]), np.integer)
        no_nodata = dataset.nodatavals[places[0] - 1] is None
    baseline = _baseline(tags, name)
    if sensor == SENTINEL2:
        unit = _optical_unit(sample, integer)
        removed = offset_of(offset, baseline, tags, day, name, report)
        orbit = ""
    else:
        unit, removed, orbit = _radar_unit(sample, name), 0.0, _orbit(tags, name)
    return SceneRecord(
        id=Path(path).stem,
        sensor=sensor,
        day=day,
        files=tuple(BandFile(path, place) for place in places),
        unit=unit,
        mask=mask,
        offset_dn=removed,
        nodata=0.0 if sensor == SENTINEL2 and integer and no_nodata else None,
        orbit=orbit,
        baseline=baseline,
        cloud_percent=_number(tags.get("CLOUDY_PIXEL_PERCENTAGE") or tags.get("CLOUD_COVER")),
        backscatter=next(
            (kind for kind in ("sigma0", "gamma0") if kind in " ".join(tags.values()).lower()), ""
        ),
    )


def day_of(tags: Dict[str, str], name: str) -> date:
    """Return the day in a raster's tags, else in its name; EngineError when there is none."""
    for key in DATE_TAGS:
        found = re.search(r"(20\d\d)[-:]?(\d\d)(?:[-:]?(\d\d))?", tags.get(key, ""))
        day = _day(found[1], found[2], found[3] or "15") if found else None
        if day is not None:
            return day
    for pattern in (r"(20\d\d)(\d\d)(\d\d)T?", r"(20\d\d)[-_](\d\d)[-_](\d\d)", r"(20\d\d)[-_](\d\d)(?!\d)"):
        found = re.search(rf"(?<!\d){pattern}", name)
        if found:
            day = _day(found[1], found[2], found[3] if len(found.groups()) > 2 else "15")
            if day is not None:
                return day
    raise EngineError(
        "no-date",
        sentence("The day of {file} is not known: neither its tags nor its name hold one.", file=name),
        "Put the day into the file's name, such as scene_2021-04-15.tif.",
    )


def offset_of(
    wanted: str, baseline: str, tags: Dict[str, str], day: date, name: str, report: Report
) -> float:
    """Return what is to be taken off the reflectances, in DN."""
    if wanted != "auto":
        return RADIOMETRIC_OFFSET_DN if wanted == "remove" else 0.0
    said = _number(tags.get("BOA_ADD_OFFSET") or tags.get("RADIO_ADD_OFFSET"))
    if said is not None:
        return -said
    if baseline:
        return RADIOMETRIC_OFFSET_DN if float(baseline) >= 4 else 0.0
    if day >= OFFSET_SINCE:
        report.warning(
            sentence(
                "{file} is of {day} and does not say whether the offset of 1000 DN is still in "
                "it; it is taken as removed. If not, choose that it is to be removed.",
                file=name,
                day=day,
            )
        )
    return 0.0


def _named_bands(dataset: Any, wanted: Sequence[str]) -> Optional[Tuple[int, ...]]:
    upper = [(text or "").upper() for text in dataset.descriptions]
    places = []
    for band in wanted:
        pattern = re.compile(rf"(?<![A-Z0-9])(?:{_NAMES[band]})(?![A-Z0-9])")
        place = next((i for i, text in enumerate(upper, start=1) if pattern.search(text)), 0)
        if not place:
            return None
        places.append(place)
    return tuple(places)


def _refuse_ungeocoded(dataset: Any, name: str) -> None:
    if dataset.crs is None and dataset.gcps[0]:
        raise EngineError(
            "not-geocoded",
            sentence("{file} is in radar geometry: it has ground control points but no grid.", file=name),
            "Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.",
        )


def _sample(dataset: Any, places: Sequence[int]) -> np.ndarray:
    height, width = min(dataset.height, _SAMPLE_PX), min(dataset.width, _SAMPLE_PX)
    out = np.empty((len(places), height, width), dtype=np.float32)
    return read_window(dataset, list(places), out=out)


def _optical_unit(sample: np.ndarray, integer: bool) -> str:
    valid = sample[np.isfinite(sample)]
    return "dn" if integer or len(valid) == 0 or float(np.percentile(valid, 99)) > 3 else "reflectance"


def _radar_unit(sample: np.ndarray, name: str) -> str:
    valid = sample[np.isfinite(sample)]
    if len(valid) == 0:
        return "db"
    low, middle = np.percentile(valid, [1, 50])
    if abs(middle) > 60:
        raise EngineError(
            "s1-unit",
            sentence(
                "{file} is neither in dB nor in linear power: its middle value is {middle:.0f}.",
                file=name,
                middle=middle,
            ),
            "Convert it to dB first (for the openEO packing: 20 × log10(DN) − 83).",
        )
    return "db" if low < 0 else "linear"


def _baseline(tags: Dict[str, str], name: str) -> str:
    text = tags.get("PROCESSING_BASELINE", "")
    found = re.search(r"(\d\d)\.(\d\d)", text) or re.search(r"_N(\d\d)(\d\d)_", name)
    return f"{found[1]}.{found[2]}" if found else ""


def _orbit(tags: Dict[str, str], name: str) -> str:
    text = " ".join(
        tags.get(key, "") for key in ("ORBIT", "ORBIT_PASS", "PASS", "ORBITPROPERTIES_PASS", "PRODUCT")
    )
    for where in (text.upper(), name.upper()):
        if re.search(r"ASC(?:ENDING)?(?![A-Z])", re.sub(r"DESC(?:ENDING)?", "", where)):
            return "ascending"
        if re.search(r"DESC(?:ENDING)?(?![A-Z])", where):
            return "descending"
    return ""


def _day(year: str, month: str, day: str) -> Optional[date]:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _number(text: Optional[str]) -> Optional[float]:
    try:
        return float(text) if text else None
    except ValueError:
        return None
