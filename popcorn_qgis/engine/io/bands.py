"""Which bands of a raster are wanted, and in which unit they come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .raster import read_window

S1_BANDS = ("VV", "VH")
S2_BANDS = ("B02", "B03", "B04", "B08")

#: Places of B02, B03, B04, B08 in a Sentinel-2 file without band names, by its number of bands:
#: the four alone; all of L2A (B01 … B08, B8A, B09, B11, B12); all of L1C (with B10).
_S2_PLACES = {4: (1, 2, 3, 4), 12: (2, 3, 4, 8), 13: (2, 3, 4, 8)}
_S1_PLACES = {2: (1, 2)}
_SENSORS = {S1_BANDS: "Sentinel-1", S2_BANDS: "Sentinel-2"}

_PATTERNS = {
    "VV": r"VV",
    "VH": r"VH",
    "B02": r"B0?2|BLUE",
    "B03": r"B0?3|GREEN",
    "B04": r"B0?4|RED",
    "B08": r"B0?8|NIR",
}

#: Visible reflectance (DN) from which on a pixel is snow or cloud: roofs, sand and soil stay below.
IMPLAUSIBLE_DN = 5000.0
#: Values up to this may be reflectance 0..1 (glint and cloud go beyond 1); of DN it would be black.
LARGEST_REFLECTANCE = 3.0
#: What processing baseline 04.00 adds to every reflectance (spec, section 3).
RADIOMETRIC_OFFSET_DN = 1000.0


@dataclass(frozen=True)
class Conversion:
    """How stored values become what the models read: DN for Sentinel-2, dB for Sentinel-1."""

    factor: float = 1.0
    to_db: bool = False

    def apply(self, values: np.ndarray) -> None:
        """Convert float32 values in place; what has no finite result becomes NaN."""
        if self.to_db:
            with np.errstate(divide="ignore", invalid="ignore"):
                np.log10(values, out=values)
            values *= np.float32(10)
        elif self.factor != 1.0:
            values *= np.float32(self.factor)
        values[~np.isfinite(values)] = np.nan


def find_bands(
    wanted: Tuple[str, ...], descriptions: Sequence[Optional[str]], name: str, report: Report
) -> Tuple[int, ...]:
    """Return the places (from 1) of the wanted bands: by description, else by order, which is logged.

    Raises EngineError that names a missing band, or a number of bands without a known order, and for
    what looks like the other satellite's.
    """
    upper = [(text or "").upper() for text in descriptions]
    found = [_place(band, upper) for band in wanted]
    if all(found):
        return tuple(found)
    count = len(descriptions)
    seen = ", ".join(text for text in descriptions if text) or sentence("none")
    other = S2_BANDS if wanted == S1_BANDS else S1_BANDS
    places = (_S1_PLACES if wanted == S1_BANDS else _S2_PLACES).get(count)
    unnamed = not any(found) and not any(_place(band, upper) for band in other)
    others_places = _S2_PLACES if wanted == S1_BANDS else _S1_PLACES
    if all(_place(band, upper) for band in other) or (unnamed and count in others_places):
        looks = (
            sentence("it has {count} bands without known names", count=count)
            if unnamed
            else sentence("its bands are {bands}", bands=seen)
        )
        raise EngineError(
            "swapped",
            sentence(
                "{file} was given as {given} but looks like {seen}: {looks}.",
                file=name,
                given=_SENSORS[wanted],
                seen=_SENSORS[other],
                looks=looks,
            ),
            "The two lists of rasters may be swapped: give Sentinel-1 (VV, VH) and Sentinel-2 "
            "(B02, B03, B04, B08) each in its own.",
        )
    if any(found):
        missing = next(band for band, place in zip(wanted, found) if not place)
        raise EngineError(
            "missing-band",
            sentence(
                "{file} has no band {band}; its bands are {bands}.", file=name, band=missing, bands=seen
            ),
            sentence(
                "Give a raster with the bands {bands}, named so in their descriptions.",
                bands=", ".join(wanted),
            ),
        )
    if places is None:
        raise EngineError(
            "band-count",
            sentence(
                "{file} has {count} bands without known names ({bands})."
                if count != 1
                else "{file} has {count} band without known names ({bands}).",
                file=name,
                count=count,
                bands=seen,
            ),
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


def s2_conversion(sample: np.ndarray, integer: bool, forced: str, name: str, report: Report) -> Conversion:
    """Tell DN (reflectance × 10000) from reflectance 0..1 by a sample of values, float32 with NaN.

    ``forced`` is one of jobs.S2_SCALES. Logs what was found; raises EngineError when DN are said to
    be reflectance.
    """
    middle, high = np.nanpercentile(sample, [50, 99])
    is_dn = integer or bool(high > LARGEST_REFLECTANCE)
    if forced == "reflectance" and middle > LARGEST_REFLECTANCE:
        raise EngineError(
            "s2-scale",
            sentence(
                "{file} can't be reflectance 0..1: its middle value is {middle:,.0f}. It looks like DN.",
                file=name,
                middle=middle,
            ),
            "Choose DN (reflectance × 10000), or let the scale be detected.",
        )
    if forced == "dn" and 0 < high <= LARGEST_REFLECTANCE:
        report.warning(
            sentence(
                "{file}: taken as DN as chosen, but hardly a value is above {high:.2g}. It looks "
                "like reflectance 0..1; let the scale be detected.",
                file=name,
                high=high,
            )
        )
    if forced != "auto":
        is_dn = forced == "dn"
    scale = sentence("DN (reflectance × 10000)" if is_dn else "reflectance 0..1")
    report.log(sentence("{file}: values in {scale} ({how}).", file=name, scale=scale, how=_how(forced)))
    return Conversion() if is_dn else Conversion(factor=10000.0)


def s1_conversion(sample: np.ndarray, forced: str, name: str, report: Report) -> Conversion:
    """Tell dB from linear power by a sample of values, float32 with NaN.

    ``forced`` is one of jobs.S1_UNITS. Raises EngineError for values that are neither, and for dB that
    are said to be linear power.
    """
    low, middle = np.nanpercentile(sample, [1, 50])
    is_db = bool(low < 0)
    if forced == "linear" and middle < 0:
        raise EngineError(
            "s1-unit",
            sentence(
                "{file} can't be in linear power, which is never negative: its middle value is "
                "{middle:.1f}. It looks like dB.",
                file=name,
                middle=middle,
            ),
            "Choose dB, or let the unit be detected.",
        )
    if forced == "db" and low >= 0 and middle < 1:
        report.warning(
            sentence(
                "{file}: taken as dB as chosen, but hardly a value is negative. It looks like "
                "linear power; let the unit be detected.",
                file=name,
            )
        )
    if forced != "auto":
        is_db = forced == "db"
    elif middle > 60 or middle < -60:
        raise EngineError(
            "s1-unit",
            sentence(
                "{file} is neither in dB nor in linear power: its middle value is {middle:.0f}.",
                file=name,
                middle=middle,
            ),
            "Convert it to dB first (for the openEO packing: 20 × log10(DN) − 83), or choose the unit.",
        )
    unit = "in dB" if is_db else "in linear power, converted to dB"
    report.log(sentence("{file}: values {unit} ({how}).", file=name, unit=unit, how=_how(forced)))
    return Conversion(to_db=not is_db)


def warn_of_offset(sample_dn: np.ndarray, name: str, report: Report) -> None:
    """Warn when the darkest of a sample [4, n] suggests that the radiometric offset was not removed."""
    visible = sample_dn[:3]
    darkest = float(np.nanmin(visible)) if np.isfinite(visible).any() else 0.0
    if darkest >= RADIOMETRIC_OFFSET_DN and sample_dn.shape[1] >= 1000:
        report.warning(
            sentence(
                "{file}: no visible reflectance is below {darkest:.0f} DN. It looks as if the "
                "offset of +1000 DN (processing baseline 04.00 and later) was not removed; "
                "subtract 1000 and run again.",
                file=name,
                darkest=darkest,
            )
        )


def _how(forced: str) -> str:
    return sentence("detected" if forced == "auto" else "as chosen")


def _place(band: str, descriptions: Sequence[str]) -> int:
    pattern = re.compile(rf"(?<![A-Z0-9])(?:{_PATTERNS[band]})(?![A-Z0-9])")
    for place, text in enumerate(descriptions, start=1):
        if pattern.search(text):
            return place
    return 0


_SAMPLE_PX = 64


_ENOUGH = 4096  # values to tell a unit from


def sample_of(dataset: Any, bands: Tuple[int, ...], zero_is_missing: bool, report: Report) -> np.ndarray:
    """Return valid pixels from windows spread over the raster, float32 [bands, n]; n = 0: none at all."""
    size, side = _SAMPLE_PX, 5
    block_rows, block_columns = dataset.block_shapes[bands[0] - 1]
    rows = _starts(dataset.height, size, side, block_rows)
    columns = _starts(dataset.width, size, side, block_columns)
    width, height = min(size, dataset.width), min(size, dataset.height)
    parts = [
        _valid(dataset, bands, Window(column, row, width, height), zero_is_missing)
        for row in rows
        for column in columns
    ]
    if sum(part.shape[1] for part in parts) > 0:
        return np.concatenate(parts, axis=1)
    step = 1024  # the windows met nodata only: look everywhere before saying so
    for row in range(0, dataset.height, step):
        for column in range(0, dataset.width, step):
            report.check_cancelled()
            window = Window(column, row, min(step, dataset.width - column), min(step, dataset.height - row))
            part = _valid(dataset, bands, window, zero_is_missing)
            parts.append(part)
            if sum(p.shape[1] for p in parts) >= _ENOUGH:
                return np.concatenate(parts, axis=1)
    return np.concatenate(parts, axis=1)


def _starts(length: int, size: int, count: int, block: int) -> List[int]:
    """Return up to ``count`` starts spread over an axis, at the start of a block: one to decode, not two."""
    last = max(length - size, 0)
    starts = np.linspace(0, last, count).astype(int)
    return sorted({int(start) // block * block if size <= block else int(start) for start in starts})


def _valid(dataset: Any, bands: Tuple[int, ...], window: Window, zero_is_missing: bool) -> np.ndarray:
    values = read_window(dataset, bands, window).reshape(len(bands), -1)
    valid = np.isfinite(values).all(axis=0)
    if zero_is_missing:
        valid &= (values != 0).any(axis=0)
    return values[:, valid]
