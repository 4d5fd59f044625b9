"""Single rasters as scenes: which sensor, which day, which unit, whether the offset is still in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ....contract.bands import S1_BANDS, S2_BANDS
from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ...feedback import PartReport, QuietReport, Report
from ...io.band_names import find_bands, named_places
from ...io.dates import day_of, tell_doubt
from ...io.offset import baseline_of, number, offset_to_remove
from ...io.raster import open_raster, scaling
from ...io.sample import count_odd, sample_of
from ...io.units import DB, DN, Conversion, refuse_scaled, s1_conversion, s2_conversion
from ..scene import BANDS, SENTINEL1, SENTINEL2, BandFile, Mask, SceneRecord

#: Scenes whose offset, or with _SCALE behind it whose unit, neither they nor their pixels tell, by their id.
Doubts = Dict[str, EngineError]
_SCALE = " (unit)"


@dataclass(frozen=True)
class LeftOut:
    """A date that shows no ground, by its file's name, and why: no end of a run that has others."""

    name: str
    day: date
    problem: EngineError


class WarningsOnly(PartReport):
    """Passes on warnings and cancel, no lines: what is said of one raster would be said of hundreds."""

    def __init__(self, whole: Report) -> None:
        super().__init__(whole, 0.0, 1.0)

    def log(self, text: str) -> None:
        """Keep quiet."""


def sensor_of(dataset: Any) -> str:
    """Return the sensor that the band names speak for; an empty text when they are silent."""
    for sensor in (SENTINEL2, SENTINEL1):
        if named_places(BANDS[sensor], dataset):
            return sensor
    return ""


def raster_scene(
    path: str,
    sensor: str,
    mask: Optional[Mask],
    offset: str,
    report: Report,
    known_day: Optional[date] = None,
    doubts: Optional[Doubts] = None,
    unit: str = "auto",
    bands: Sequence[str] = S2_BANDS,
) -> SceneRecord:
    """Return a raster as one scene of ``sensor``; its day is ``known_day`` where that is given.

    ``offset`` is "auto", "remove" or "keep", ``unit`` of S1_UNITS or S2_SCALES (CompositeJob), ``bands``
    are those wanted of Sentinel-2. A band SCL in the file is its mask when ``mask`` is None. A scene without
    a dark pixel and without a word on its offset goes into ``doubts``. Raises EngineError for missing bands,
    an unknown date, radar without geocoding, and whatever ``io.band_names``, ``io.units`` and ``io.missing``
    refuse.
    """
    name, scene_id = Path(path).name, Path(path).stem
    quiet = WarningsOnly(report)
    with open_raster(path) as dataset:
        refuse_ungeocoded(dataset, name)
        refuse_scaled(dataset.tags(), name)
        wanted = S2_BANDS if sensor == SENTINEL2 else S1_BANDS
        places = named_places(wanted, dataset) or find_bands(wanted, dataset, name, report)
        files = places if wanted == S1_BANDS or tuple(bands) == S2_BANDS else _named(bands, dataset, name)
        tags = {key.upper(): value for key, value in dataset.tags().items()}
        day = known_day or _day(tags, name, report)
        own_mask = named_places(("SCL",), dataset)
        if mask is None and own_mask and sensor == SENTINEL2:
            mask = Mask(BandFile(path, own_mask[0]), "scl")
        sample = sample_of(dataset, places, True, report)
        try:
            conversion = _conversion(dataset, places, sensor, sample, unit, name, quiet)
        except EngineError as problem:
            if doubts is None or problem.code != "s2-scale" or dataset.dtypes[places[0] - 1] != "uint16":
                raise
            doubts[scene_id + _SCALE] = problem  # an overcast scene is brighter than any ground
            conversion = Conversion(DN)
        if sensor == SENTINEL2 and sample.shape[1]:
            removed = _offset(sample, conversion, dataset, places[0], offset, name, quiet, scene_id, doubts)
            conversion = Conversion(conversion.reading, removed)
        odd = count_odd(dataset, files, True, conversion.odd, report, sampled=True)
        scales = tuple(scaling(dataset, place) for place in files)
        dtype = str(dataset.dtypes[places[0] - 1])
    odd.judge(name, report)
    return SceneRecord(
        id=scene_id,
        sensor=sensor,
        day=day,
        files=tuple(BandFile(path, place) for place in files),
        unit=conversion.reading,
        mask=mask,
        offset_dn=conversion.offset_dn,
        orbit=pass_in(tags, name) if sensor == SENTINEL1 else "",
        baseline=baseline_of(tags, name),
        cloud_percent=number(tags.get("CLOUDY_PIXEL_PERCENTAGE") or tags.get("CLOUD_COVER")),
        backscatter=next(
            (kind for kind in ("sigma0", "gamma0") if kind in " ".join(tags.values()).lower()), ""
        ),
        scaling=scales,
        dtype=dtype,
    )


def usable(scene: Callable[[], SceneRecord], path: str, left: List[LeftOut]) -> List[SceneRecord]:
    """Return the scene of a file, or nothing, and tell ``left`` why.

    A saturated cloud is the same everywhere in one band, and so is a date that was filled.
    """
    try:
        return [scene()]
    except EngineError as problem:
        if problem.code != "constant-band":
            raise
        with open_raster(path) as dataset:
            tags = {key.upper(): value for key, value in dataset.tags().items()}
        left.append(LeftOut(Path(path).name, _day(tags, Path(path).name, QuietReport()), problem))
        return []


def tell_left(left: Sequence[LeftOut], any_scene: bool, report: Report) -> None:
    """Warn of what was left out; raise its EngineError where nothing else is there."""
    if left and not any_scene:
        raise left[0].problem
    for one in left:
        report.warning(sentence("{file} is left out: {problem}", file=one.name, problem=one.problem.problem))


def _named(bands: Sequence[str], dataset: Any, name: str) -> Tuple[int, ...]:
    """Return the places of bands that have their names; EngineError where one has not."""
    places = named_places(bands, dataset)
    if places is not None:
        return places
    missing = [band for band in bands if named_places((band,), dataset) is None]
    raise EngineError(
        "no-band",
        sentence("{file} has no band named {bands}.", file=name, bands=", ".join(missing)),
        "Leave it out, name its bands in their descriptions, or choose four bands and the scene classes.",
    )


def settle(scenes: Sequence[SceneRecord], doubts: Doubts, report: Report) -> None:
    """Take scenes in doubt as the others are, where those are alike and without the offset; else raise.

    An overcast scene has no dark pixel: of one series, the clear ones tell. Raises EngineError "offset" or
    "s2-scale".
    """
    bright = {scene_id[: -len(_SCALE)] for scene_id in doubts if scene_id.endswith(_SCALE)}
    if bright:
        known = [s for s in scenes if s.sensor == SENTINEL2 and s.id not in bright]
        if not known or any(s.unit != DN or s.dtype != "uint16" for s in known):
            raise next(doubts[scene_id + _SCALE] for scene_id in sorted(bright))
        report.log(
            sentence(
                "Too bright to tell their unit, and taken as reflectance × 10000 like the others: {scenes}.",
                scenes=", ".join(sorted(bright)),
            )
        )
        doubts = {scene_id: doubt for scene_id, doubt in doubts.items() if not scene_id.endswith(_SCALE)}
    if not doubts:
        return
    others = [s for s in scenes if s.sensor == SENTINEL2 and s.id not in doubts]
    if not others or any(scene.offset_dn for scene in others):
        raise next(iter(doubts.values()))
    report.log(
        sentence(
            "{count} scenes do not tell whether the offset of 1000 DN is in them; it is taken as removed, as "
            "the dark pixels of the other {others} prove of those."
            if len(doubts) != 1
            else "{count} scene does not tell whether the offset of 1000 DN is in it; it is taken as "
            "removed, as the dark pixels of the other {others} prove of those.",
            count=len(doubts),
            others=len(others),
        )
    )


def _day(tags: Dict[str, str], name: str, report: Report) -> date:
    found = day_of(tags, name)
    if found is None:
        raise EngineError(
            "no-date",
            sentence("The day of {file} is not known: neither its tags nor its name hold one.", file=name),
            "Put the day into the file's name, such as scene_2021-04-15.tif.",
        )
    tell_doubt(found, name, report)
    return found.day


def _conversion(
    dataset: Any,
    places: Sequence[int],
    sensor: str,
    sample: np.ndarray,
    unit: str,
    name: str,
    report: Report,
) -> Conversion:
    if sample.shape[1] == 0:
        return Conversion(DN if sensor == SENTINEL2 else DB)
    tagged = {scaling(dataset, place) for place in places} != {(1.0, 0.0)}
    kind = "float32" if tagged else str(dataset.dtypes[places[0] - 1])
    if sensor == SENTINEL2:
        return s2_conversion(sample, kind, unit, name, report)
    return s1_conversion(sample, np.dtype(kind).kind in "iu", unit, name, report)


def _offset(
    sample: np.ndarray,
    conversion: Conversion,
    dataset: Any,
    place: int,
    wanted: str,
    name: str,
    report: Report,
    scene_id: str,
    doubts: Optional[Doubts],
) -> float:
    in_dn = sample.copy()
    conversion.to_unit(in_dn)
    in_tags = conversion.takes_off(scaling(dataset, place)[1])
    try:
        return offset_to_remove(in_dn, dataset.tags(), wanted, in_tags, name, report)
    except EngineError as problem:
        if doubts is None or problem.code != "offset":
            raise
        doubts[scene_id] = problem
        return 0.0


def refuse_ungeocoded(dataset: Any, name: str) -> None:
    """Raise EngineError for radar with ground control points but no grid."""
    if dataset.crs is None and dataset.gcps[0]:
        raise EngineError(
            "not-geocoded",
            sentence("{file} is in radar geometry: it has ground control points but no grid.", file=name),
            "Correct it first (in SNAP: Range Doppler Terrain Correction), or take a corrected product.",
        )


def pass_in(tags: Mapping[str, str], name: str) -> str:
    """Return the pass that tags or a name speak of, "ascending" or "descending"; empty where none do."""
    text = " ".join(
        tags.get(key, "") for key in ("ORBIT", "ORBIT_PASS", "PASS", "ORBITPROPERTIES_PASS", "PRODUCT")
    )
    for where in (text.upper(), name.upper()):
        if re.search(r"ASC(?:ENDING)?(?![A-Z])", re.sub(r"DESC(?:ENDING)?", "", where)):
            return "ascending"
        if re.search(r"DESC(?:ENDING)?(?![A-Z])|(?<![A-Z])D(?:SC|ES)(?![A-Z])", where):
            return "descending"
    return ""
