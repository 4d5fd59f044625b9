"""In which unit imagery comes: proved by what the Earth can look like, never guessed.

Each reading turns stored values into what the models read: dB, or DN (reflectance × 10000). A reading is
possible when the middle and the ends of its values could be some ground: desert, open water, snow, forest,
a dense city. Only dB, linear power and openEO's packing, DN and reflectance are taken without being asked;
where another reading fits, the run stops and names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Mapping, Sequence, Tuple

import numpy as np

from ...contract.bands import S2_BANDS
from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report
from .missing import BACKSCATTER, REFLECTANCE, Limits, beyond

DB, LINEAR, AMPLITUDE, PACKED, SQUEEZED = "db", "linear", "amplitude", "packed", "squeezed"
DN, REFLECTED, PERCENT, THOUSAND, BYTE, FULL = "dn", "reflectance", "percent", "thousand", "8bit", "16bit"

#: What the log and the errors call a reading; the words of the choices in brackets.
TEXTS: Dict[str, str] = {
    DB: sentence("dB"),
    LINEAR: sentence("linear power"),
    AMPLITUDE: sentence("amplitude (the square root of power)"),
    PACKED: sentence("openEO's packing (dB = 20 × log10(DN) − 83)"),
    SQUEEZED: sentence("dB squeezed to 0..1 (dB = 30 × value − 25)"),
    DN: sentence("DN (reflectance × 10000)"),
    REFLECTED: sentence("reflectance 0..1"),
    PERCENT: sentence("reflectance in per cent"),
    THOUSAND: sentence("reflectance × 1000"),
    BYTE: sentence("8 bit (255 is reflectance 1)"),
    FULL: sentence("16 bit (65535 is reflectance 1)"),
}
#: The kind of backscatter (tag BACKSCATTER) that tree cover takes: dB from -22 to 0 squeezed to 0..1.
SCALED_RADAR = "gamma0 terrain, 0..1 for tree cover"
#: Where a reading is chosen, by the code of the error.
_PARAMETERS = {"s1-unit": "S1_UNIT", "s2-scale": "S2_SCALE"}
#: To reflectance × 10000.
_FACTORS = {DN: 1.0, REFLECTED: 1e4, PERCENT: 100.0, THOUSAND: 10.0, BYTE: 1e4 / 255, FULL: 1e4 / 65535}


@dataclass(frozen=True)
class Conversion:
    """How stored values become what the models read: DN for Sentinel-2, dB for Sentinel-1.

    ``offset_dn`` is what is taken off the DN: the radiometric offset, or 0.
    """

    reading: str
    offset_dn: float = 0.0

    @property
    def limits(self) -> Limits:
        """What the converted values can be."""
        return REFLECTANCE if self.reading in _FACTORS else BACKSCATTER

    def apply(self, values: np.ndarray) -> None:
        """Convert float32 values in place; what has no finite or no possible result becomes NaN."""
        self.to_unit(values)
        values[~np.isfinite(values) | beyond(values, self.limits)] = np.nan

    def to_unit(self, values: np.ndarray) -> None:
        """Convert in place, whatever comes out; an echo below zero has none."""
        with np.errstate(divide="ignore", invalid="ignore"):
            if self.reading in (LINEAR, AMPLITUDE, PACKED):
                values[values < 0] = np.nan
                np.log10(values, out=values)
                values *= np.float32(10 if self.reading == LINEAR else 20)
                if self.reading == PACKED:
                    values -= np.float32(83)
                values[values < BACKSCATTER.low] = np.nan  # no echo above the noise
            elif self.reading == SQUEEZED:
                values *= np.float32(30)
                values -= np.float32(25)
            elif self.reading in _FACTORS:
                if _FACTORS[self.reading] != 1.0:
                    values *= np.float32(_FACTORS[self.reading])
                if self.offset_dn:
                    values -= np.float32(self.offset_dn)

    def takes_off(self, shift: float) -> bool:
        """Tell whether an offset tag is the radiometric offset, taken off already: −0.1, −1000 DN."""
        return self.reading in _FACTORS and -1500 <= shift * _FACTORS[self.reading] <= -500

    def odd(self, stored: np.ndarray) -> np.ndarray:
        """Return bool, where stored values (float32, NaN: none) are impossible in this reading."""
        values = stored.astype(np.float32)
        self.to_unit(values)
        return beyond(values, self.limits)


# -- Sentinel-1 ------------------------------------------------------------------------------------


def s1_conversion(sample: np.ndarray, integer: bool, forced: str, name: str, report: Report) -> Conversion:
    """Return how Sentinel-1 is read, from a sample [2, n] (VV, VH; float32, NaN: no value), as stored.

    ``forced`` is one of jobs.S1_UNITS. Logs what was found and from what; raises EngineError where
    no reading, or more than one, could be an echo of the Earth.
    """
    fits = [reading for reading in _s1_candidates(integer) if _is_echo(sample, reading)]
    if forced != "auto":
        return _chosen("s1-unit", forced, fits, _s1_seen(sample, forced), name, report)
    taken = [reading for reading in fits if reading in (DB, LINEAR, PACKED)]
    if not taken:
        raise _no_reading("s1-unit", DB if _medians(sample)[0] < 0 else LINEAR, fits, sample, name)
    reading = taken[0]
    if reading == LINEAR and AMPLITUDE in fits and _may_be_amplitude(sample):
        raise EngineError(
            "s1-unit",
            sentence(
                "{file} may be in linear power or in amplitude: {seen} fits both.",
                file=name,
                seen=_s1_seen(sample, LINEAR),
            ),
            "Choose what the Sentinel-1 values are (S1_UNIT: linear or amplitude).",
        )
    _tell(name, reading, _s1_seen(sample, reading), "auto", report)
    return Conversion(reading)


def refuse_scaled(tags: Mapping[str, str], name: str) -> None:
    """Raise EngineError for radar that was scaled for tree cover, which no model of people has learnt."""
    if tags.get("BACKSCATTER") == SCALED_RADAR:
        raise EngineError(
            "s1-unit",
            sentence("{file} is Sentinel-1 scaled to 0..1 for tree cover, not backscatter.", file=name),
            "Take Sentinel-1 as it was downloaded.",
        )


def _s1_candidates(integer: bool) -> Sequence[str]:
    return (DB, PACKED) if integer else (DB, LINEAR, AMPLITUDE, SQUEEZED, PACKED)


def _in_db(sample: np.ndarray, reading: str) -> np.ndarray:
    values = np.array(sample, dtype=np.float32)
    Conversion(reading).to_unit(values)
    return values


def _possible(values: np.ndarray, limits: Limits) -> np.ndarray:
    """Return the pixels [bands, n] that are possible, where those are most; else none of them.

    The others are counted and told for what they are: they must not hide the unit of the rest.
    """
    good = ~beyond(values, limits).any(axis=0)
    return values[:, good] if good.mean() > 0.5 else np.full((len(values), 1), np.nan, np.float32)


def _medians(values: np.ndarray) -> Tuple[float, float]:
    one, two = (float(np.nanmedian(band)) if np.isfinite(band).any() else float("nan") for band in values)
    return one, two


def _is_echo(sample: np.ndarray, reading: str) -> bool:
    """Tell whether the values, read so, could be Sentinel-1's echo of some ground.

    Bounds from real scenes (VV − VH of 4.9 to 8.6 dB over towns, fields, forest, snow and coast; the
    noise floor of the interferometric wide mode at −22 to −32 dB) with room for deserts, calm and rough
    water and high-rise centres. Halved dB (amplitude taken for power) lose half of VV − VH.
    """
    stored = np.asarray(sample)
    if reading in (LINEAR, AMPLITUDE, PACKED) and float((stored <= 0).mean(axis=1).max()) > 0.2:
        return False
    if reading == PACKED and float(np.nanmedian(stored)) < 50:
        return False
    if reading == SQUEEZED and not (np.nanmin(stored) >= 0 and np.nanmax(stored) <= 1):
        return False
    values = _possible(_in_db(sample, reading), BACKSCATTER)
    vv, vh = _medians(values)
    if not (-30 <= vv <= 3 and -40 <= vh <= -3):
        return False
    apart = vv - vh
    enough = apart >= 4.5 or (vv <= -15 and apart >= 1.5) or (reading == DB and vv <= -9 and apart >= 4)
    if not enough or apart > 17:
        return False
    high = float(np.nanpercentile(values[0], 99))
    if reading == SQUEEZED and vh <= -24.9 and float((stored[1] <= 0).mean()) > 0.9:
        return False
    return vv <= -6 or high - vv >= 4 or reading in (DB, PACKED)


def _may_be_amplitude(sample: np.ndarray) -> bool:
    """Tell whether what could be forest or a suburb in power could as well be a desert in amplitude."""
    power = _in_db(sample, LINEAR)
    vv, vh = _medians(power)
    low, high = (float(value) for value in np.nanpercentile(power[0], [1, 99]))
    return vv - vh < 6.5 and -10 <= vv <= -6 and vh >= -14.5 and high < -2 and high - low < 9


def _s1_seen(sample: np.ndarray, reading: str) -> str:
    vv, vh = _medians(_in_db(sample, reading))
    return sentence("middle values of {vv:.1f} dB (VV) and {vh:.1f} dB (VH)", vv=vv, vh=vh)


# -- Sentinel-2 ------------------------------------------------------------------------------------


def s2_conversion(sample: np.ndarray, dtype: str, forced: str, name: str, report: Report) -> Conversion:
    """Return how Sentinel-2 is read, from a sample [4, n] (B02, B03, B04, B08; NaN: no value), as stored.

    ``forced`` is one of jobs.S2_SCALES. Logs what was found and from what; raises EngineError where no
    reading could be ground, water, snow or cloud, and for a band that is the same everywhere.
    """
    _refuse_constant(sample, name)
    kind = np.dtype(dtype)
    fits = [reading for reading in _s2_candidates(kind) if _is_ground(sample, reading)]
    if forced != "auto":
        return _chosen("s2-scale", forced, fits, _s2_seen(sample, forced), name, report)
    if FULL in fits and _is_multiplied(sample) or THOUSAND in fits and _is_dark_grey(sample):
        fits = [reading for reading in fits if reading != DN]
    taken = [reading for reading in fits if reading in (DN, REFLECTED)]
    if taken and taken[0] == REFLECTED and _is_stretched(sample):
        raise EngineError(
            "s2-stretched",
            sentence(
                "{file} looks stretched: every band runs from 0 to exactly 1, its own darkest and brightest "
                "pixel.",
                file=name,
            ),
            "Give the reflectance itself; if these values are it, choose reflectance from 0 to 1.",
        )
    if not taken:
        raise _no_reading("s2-scale", DN if kind.kind in "iu" else REFLECTED, fits, sample, name)
    _tell(name, taken[0], _s2_seen(sample, taken[0]), "auto", report)
    return Conversion(taken[0])


def _s2_candidates(kind: np.dtype) -> Sequence[str]:
    if kind == np.uint8:
        return (BYTE, PERCENT)
    if kind.kind in "iu":
        return (DN, THOUSAND, FULL, BYTE, PERCENT)
    return (REFLECTED, DN, PERCENT, THOUSAND, BYTE, FULL)


def _is_ground(sample: np.ndarray, reading: str) -> bool:
    """Tell whether the values, read so, could be reflectance × 10000 of ground, water, snow or cloud.

    With the offset of 1000 or without. Land holds some near infrared above 0.06 (the darkest real scene,
    haze in winter: 0.13); water has less near infrared than blue, and some blue. Nothing is brighter than
    1.3 in the middle; what is much brighter in the near infrared than in red is green, and not above 0.75.
    """
    values = _possible(np.array(sample, dtype=np.float32) * np.float32(_FACTORS[reading]), REFLECTANCE)
    if np.isnan(values).all():
        return False
    blue, green, red, nir = (float(np.nanmedian(band)) for band in values)
    high = [float(np.nanpercentile(band, 99)) for band in values]
    if max(blue, green, red, nir) > 13000 or max(high[:3]) > 20000 or min(blue, green, red, nir) < -300:
        return False
    if nir > 7500 and red < 0.8 * nir:
        return False
    if nir > 2.5 * max(red, 1.0) and nir < 600:
        return False
    water = nir < 0.7 * max(blue, green) and high[0] >= 150
    return (high[3] >= 600 and nir >= 400) or water


def _is_multiplied(sample: np.ndarray) -> bool:
    """Tell whether whole numbers leave gaps, as reflectance × 10000 does when stretched to 65535."""
    different = np.unique(sample[0])
    return len(different) > 20 and float(np.percentile(np.diff(different), 5)) >= 5


def _is_dark_grey(sample: np.ndarray) -> bool:
    """Tell whether all bands are alike and none is bright: as DN nothing, as × 1000 snow or cloud."""
    blue, _, red, nir = (float(np.nanmedian(band)) for band in sample)
    alike = 0.8 * blue <= red <= 1.3 * blue and 0.7 * red <= nir <= 1.3 * red
    varied = float(np.nanmax(sample)) > float(np.nanmin(sample))  # what is flat is drawn, not seen
    return alike and varied and blue >= 500 and float(np.nanpercentile(sample, 99)) < 2000


def _is_stretched(sample: np.ndarray) -> bool:
    return all(np.nanmin(band) == 0 and np.nanmax(band) == 1 for band in sample)


def _refuse_constant(sample: np.ndarray, name: str) -> None:
    for band, values in zip(S2_BANDS, sample):
        if sample.shape[1] >= 100 and np.nanmin(values) == np.nanmax(values):
            if all(np.nanmin(other) == np.nanmax(other) for other in sample):
                return  # a flat picture of nothing is odd, but no band is another one
            raise EngineError(
                "constant-band",
                sentence(
                    "The band taken for {band} of {file} is {value:g} everywhere: it is a mask or a filling.",
                    band=band,
                    file=name,
                    value=float(np.nanmin(values)),
                ),
                "Give a raster with the bands B02, B03, B04 and B08, named so in their descriptions.",
            )


def _s2_seen(sample: np.ndarray, reading: str) -> str:
    values = np.array(sample, dtype=np.float32) * np.float32(_FACTORS[reading] / 1e4)
    red, nir = float(np.nanmedian(values[2])), float(np.nanmedian(values[3]))
    return sentence("middle reflectance of {red:.3f} (red) and {nir:.3f} (near infrared)", red=red, nir=nir)


# -- both ------------------------------------------------------------------------------------------


def _chosen(code: str, forced: str, fits: List[str], seen: str, name: str, report: Report) -> Conversion:
    """Return the reading that was chosen; EngineError where it can't be and another can."""
    if forced not in fits and fits:
        raise EngineError(
            code,
            sentence(
                "{file} can't be {chosen}: that gives {seen}. It looks like {fits}.",
                file=name,
                chosen=TEXTS[forced],
                seen=seen,
                fits=_listed(fits),
            ),
            sentence("Choose {fits}, or let it be recognised.", fits=_listed(fits)),
        )
    if forced not in fits:
        report.warning(
            sentence(
                "{file}: read as {chosen}, as chosen, it gives {seen}, which no ground has.",
                file=name,
                chosen=TEXTS[forced],
                seen=seen,
            )
        )
    _tell(name, forced, seen, forced, report)
    return Conversion(forced)


def _tell(name: str, reading: str, seen: str, forced: str, report: Report) -> None:
    text = TEXTS[reading]
    if reading == LINEAR:
        text = sentence("linear power, converted to dB")
    how = sentence("detected") if forced == "auto" else sentence("as chosen")
    report.log(
        sentence("{file}: values in {reading} ({how}): {seen}.", file=name, reading=text, how=how, seen=seen)
    )


def _no_reading(code: str, nearest: str, fits: List[str], sample: np.ndarray, name: str) -> EngineError:
    radar = code == "s1-unit"
    seen = _s1_seen(sample, nearest) if radar else _s2_seen(sample, nearest)
    problem = sentence(
        "{file} is not in {readings}: read as {nearest} it gives {seen}, which no ground has.",
        file=name,
        readings=sentence("dB or linear power") if radar else sentence("DN or reflectance 0..1"),
        nearest=TEXTS[nearest],
        seen=seen,
    )
    if fits:
        return EngineError(
            code,
            problem,
            sentence("It fits {fits}: if that is what it is, choose it ({parameter}).",
                     fits=_listed(fits), parameter=_PARAMETERS[code]),
        )  # fmt: skip
    vv, vh = _medians(_in_db(sample, nearest)) if radar else (0.0, 0.0)
    if radar and vh > vv - 1.5:
        return EngineError(
            code,
            sentence(
                "{file}: the band taken for VV is weaker than the one for VH ({vv:.1f} and {vh:.1f} dB): "
                "they may be exchanged, or no echo in {nearest}.",
                file=name,
                vv=vv,
                vh=vh,
                nearest=TEXTS[nearest],
            ),
            "Name the bands VV and VH in their descriptions, or give backscatter in dB or linear power.",
        )
    return EngineError(
        code,
        problem,
        "Convert it to dB or linear power, or choose what its values are."
        if radar
        else "Convert it to reflectance, or choose what its values are.",
    )


def _listed(readings: List[str]) -> str:
    texts = [TEXTS[reading] for reading in readings]
    if len(texts) == 1:
        return texts[0]
    return sentence("{first} or {other}", first=texts[0], other=_listed(readings[1:]))
