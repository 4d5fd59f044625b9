"""Which band of a raster is the one that is meant: by exact names, else by order, else refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.enums import ColorInterp

from ...contract.bands import MEANINGS, S1_BANDS, S2_BANDS
from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

SENSORS = {S1_BANDS: "Sentinel-1", S2_BANDS: "Sentinel-2"}

#: Places of the bands in a file without band names, by its number of bands. Sentinel-2: the four alone;
#: all of L2A (B01 … B08, B8A, B09, B11, B12); all of L1C (with B10). Sentinel-1: alone, or with the angle.
_PLACES: Dict[Tuple[str, ...], Dict[int, Tuple[int, ...]]] = {
    S2_BANDS: {4: (1, 2, 3, 4), 12: (2, 3, 4, 8), 13: (2, 3, 4, 8)},
    S1_BANDS: {2: (1, 2), 3: (1, 2)},
}
#: Numbers of nameless bands that speak for one sensor alone.
_SPEAKS_FOR = {S1_BANDS: (2,), S2_BANDS: (4, 12, 13)}

#: A letter alone is a name only where it is all of the name.
_LETTERS = {"R": "B04", "G": "B03", "B": "B02", "N": "B08"}
#: Words that make another quantity of a band.
_OTHER = {
    "RATIO", "DIV", "DIVIDED", "OVER", "MINUS", "PLUS", "SUM", "DIFF", "DIFFERENCE", "STD",
    "STDDEV", "STDEV", "SD", "VAR", "VARIANCE", "CV", "COUNT", "INDEX", "NDVI", "EVI", "NDWI",
    "NDBI", "SAVI", "MNDWI", "NBR", "RVI", "RFDI", "PHASE", "COH", "COHERENCE", "ANGLE", "MASK",
    "QA", "CLOUD", "ENTROPY", "GLCM", "TEXTURE", "CONTRAST", "ALPHA", "LAYOVER", "SHADOW", "LIA",
    "INC", "INCIDENCE", "EDGE", "REDEDGE", "SWIR", "SWIR1", "SWIR2", "NARROW", "I", "Q", "REAL",
    "IMAG", "ERROR",
}  # fmt: skip
#: "Band 1", "Layer_2", "Band 3: Gray", "4": as good as no name.
_NAMELESS = re.compile(
    r"(?:(?:BAND|LAYER|LYR)[ _.:#-]*)?\d+(?:[ :.(-]+(?:GRAY|GREY|UNDEFINED)\)?)?", re.IGNORECASE
)
_COLOURS = {ColorInterp.red, ColorInterp.green, ColorInterp.blue}


def meaning(text: str) -> str:
    """Return the band that a name speaks for (B02 … B12, B8A, VV, VH, HH, HV, SCL); else an empty text.

    The name's words must agree on one band: "S2_B8", "B04 red" and "Sigma0_VH_db" do; "VV/VH" (two
    polarisations), "B8A narrow NIR", "NDVI" and "VV_std" are no band.
    """
    upper = text.strip().upper()
    if upper in _LETTERS:
        return _LETTERS[upper]
    upper = (
        upper.replace("NEAR INFRARED", "NIR").replace("NEAR-INFRARED", "NIR").replace("NEAR_INFRARED", "NIR")
    )
    words = [word for word in re.split(r"[^A-Z0-9]+", upper) if word]
    found = {MEANINGS[word] for word in words if word in MEANINGS}
    if len(found) != 1 or _OTHER & set(words):
        return ""
    return found.pop()


def names_of(dataset: Any) -> List[str]:
    """Return the name of each band: its description, else its colour; an empty text where it has none."""
    stem = Path(str(dataset.name)).stem.upper()
    texts = [(text or "").strip() for text in dataset.descriptions]
    nameless = [
        not text or _NAMELESS.fullmatch(text) or re.fullmatch(re.escape(stem) + r"[ _.-]\d+", text.upper())
        for text in texts
    ]
    if not all(nameless):
        return texts
    kinds = list(dataset.colorinterp)
    if not _COLOURS & set(kinds) and ColorInterp.alpha not in kinds:
        return [""] * len(texts)
    return [str(kind.name) for kind in kinds]


def find_bands(wanted: Tuple[str, ...], dataset: Any, name: str, report: Report) -> Tuple[int, ...]:
    """Return the places (from 1) of the wanted bands: by name, else by order; the log says which.

    Raises EngineError for complex values, a band that is missing or there twice, a single polarisation,
    a picture, bands with names of something else, a number of bands without a known order, and what looks
    like the other satellite's.
    """
    if any(np.dtype(kind).kind == "c" for kind in _numpy_types(dataset)):
        raise EngineError(
            "complex",
            sentence("{file} holds complex values: radar before it is detected.", file=name),
            "Give terrain-corrected backscatter in dB or linear power (in SNAP: Calibration, Terrain "
            "Correction).",
        )
    names = names_of(dataset)
    seen = ", ".join(text or "?" for text in names)
    if not any(names):
        return _by_order(wanted, dataset, name, report)
    meanings = [meaning(text) for text in names]
    other = S2_BANDS if wanted == S1_BANDS else S1_BANDS
    if all(band in meanings for band in other) and not all(band in meanings for band in wanted):
        raise _swapped(wanted, other, name, sentence("its bands are {seen}", seen=seen))
    for band in wanted:
        if meanings.count(band) > 1:
            twice = ", ".join(text for text, found in zip(names, meanings) if found == band)
            raise EngineError(
                "band-twice",
                sentence("{file} has {band} more than once: {twice}.", file=name, band=band, twice=twice),
                sentence("Give a raster with one band each of {bands}.", bands=", ".join(wanted)),
            )
    missing = [band for band in wanted if band not in meanings]
    if missing and _is_picture(dataset, names):
        raise EngineError(
            "picture",
            sentence("{file} is a picture, no measurement: its bands are {seen}.", file=name, seen=seen),
            sentence("Give the imagery itself, with the bands {bands}.", bands=", ".join(wanted)),
        )
    polarisations = [band for band in meanings if band in ("VV", "VH", "HH", "HV")]
    if wanted == S1_BANDS and len(polarisations) == 1:
        raise _single(name, seen)
    if missing:
        raise EngineError(
            "missing-band",
            sentence(
                "{file} has no band {band}; its bands are {seen}.", file=name, band=missing[0], seen=seen
            ),
            sentence(
                "Give a raster with the bands {bands}, named so in their descriptions.",
                bands=", ".join(wanted),
            ),
        )
    places = tuple(meanings.index(band) + 1 for band in wanted)
    taken = ", ".join(f"{band} = {names[place - 1]} ({place})" for band, place in zip(wanted, places))
    report.log(sentence("{file}: the bands are taken by name: {taken}.", file=name, taken=taken))
    return places


def named_places(wanted: Sequence[str], dataset: Any) -> Optional[Tuple[int, ...]]:
    """Return the places of the wanted bands where every one is named, once; else None."""
    meanings = [meaning(text) for text in names_of(dataset)]
    if any(meanings.count(band) != 1 for band in wanted):
        return None
    return tuple(meanings.index(band) + 1 for band in wanted)


def _by_order(wanted: Tuple[str, ...], dataset: Any, name: str, report: Report) -> Tuple[int, ...]:
    other = S2_BANDS if wanted == S1_BANDS else S1_BANDS
    count = int(dataset.count)
    places = _PLACES[wanted].get(count)
    if places is None and count in _SPEAKS_FOR[other]:
        looks = sentence("it has {count} bands without known names", count=count)
        raise _swapped(wanted, other, name, looks)
    if count == 1 and wanted == S1_BANDS:
        raise _single(name, "?")
    if places is None:
        raise EngineError(
            "band-count",
            sentence("{file} has {count} band without a known name.", file=name, count=count)
            if count == 1
            else sentence("{file} has {count} bands without known names.", file=name, count=count),
            sentence(
                "Give a raster with the bands {bands} in this order, or name them so.",
                bands=", ".join(wanted),
            ),
        )
    order = ", ".join(f"{band} = band {place}" for band, place in zip(wanted, places))
    report.log(
        sentence("{file}: the bands have no known names; taken by order: {order}.", file=name, order=order)
    )
    return places


def _single(name: str, seen: str) -> EngineError:
    return EngineError(
        "one-polarisation",
        sentence(
            "{file} has one polarisation only ({seen}); the models need VV and VH.", file=name, seen=seen
        ),
        "Give a dual-polarised scene (VV+VH), or map with Sentinel-2 alone.",
    )


def _swapped(wanted: Tuple[str, ...], other: Tuple[str, ...], name: str, looks: str) -> EngineError:
    return EngineError(
        "swapped",
        sentence(
            "{file} was given as {wanted} but looks like {other}: {looks}.",
            file=name,
            wanted=SENSORS[wanted],
            other=SENSORS[other],
            looks=looks,
        ),
        "The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 "
        "(B02, B03, B04, B08) each in its own.",
    )


def _is_picture(dataset: Any, names: Sequence[str]) -> bool:
    """Tell whether the bands are the colours of a picture: 8 bit or with alpha, or a table of colours."""
    kinds = list(dataset.colorinterp)
    if ColorInterp.palette in kinds:
        return True
    byte = all(kind == "uint8" for kind in dataset.dtypes)
    colours = set(kinds) >= _COLOURS
    described = any((text or "").strip() for text in dataset.descriptions)
    alpha = ColorInterp.alpha in kinds or any(text.strip().lower() in ("alpha", "a") for text in names)
    return (alpha and (colours or not described or _colour_names(names))) or (
        byte and colours and not described
    )


def _colour_names(names: Sequence[str]) -> bool:
    found = {meaning(text) for text in names}
    return {"B02", "B03", "B04"} <= found and "B08" not in found


def _numpy_types(dataset: Any) -> List[str]:
    return ["complex64" if str(kind).startswith("complex") else str(kind) for kind in dataset.dtypes]
