"""Whether the radiometric offset of 1000 DN is still in Sentinel-2: said by the file, proved by pixels."""

from __future__ import annotations

import re
from typing import Mapping, Optional

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

#: What processing baseline 04.00 adds to every reflectance (spec, section 3).
RADIOMETRIC_OFFSET_DN = 1000.0

#: With the offset in, 800 DN is a reflectance of −2 %: out of 7.5 million pixels of a real scene two were
#: darker. Without it dark ground, water and shadow are.
DARKEST_DN = 800.0
_DARK_SHARE = 1e-4
_FEWEST_PX = 1000


def offset_to_remove(
    sample_dn: np.ndarray, tags: Mapping[str, str], wanted: str, in_tags: bool, name: str, report: Report
) -> float:
    """Return what is to be taken off, in DN: RADIOMETRIC_OFFSET_DN, what BOA_ADD_OFFSET says, or 0.

    ``sample_dn`` float32 [4, n], reflectance × 10000 as stored (scale and offset tags applied: ``in_tags``
    where those took an offset off). ``wanted``: "auto", "remove", "keep". Raises EngineError "offset"
    where nothing says and no pixel proves whether it is in.
    """
    if wanted == "keep":
        return 0.0
    if in_tags:
        if wanted == "remove":
            report.log(sentence("{file}: its tags take the offset off already.", file=name))
        return 0.0
    said = said_by(tags, name)
    if wanted == "auto" and said == 0.0:
        return 0.0
    gone, dark = is_gone(sample_dn), _would_be_black(sample_dn)
    if wanted == "remove" or said:
        amount = RADIOMETRIC_OFFSET_DN if wanted == "remove" or said is None else said
        if dark or (gone and wanted == "auto"):
            report.warning(
                sentence(
                    "{file}: the offset of {amount:.0f} DN is not taken off: its pixels do not have it "
                    "(middle visible reflectance {middle:.0f} DN).",
                    file=name,
                    amount=amount,
                    middle=_middle(sample_dn),
                )
            )
            return 0.0
        report.log(sentence("{file}: the offset of {amount:.0f} DN is taken off.", file=name, amount=amount))
        return amount
    if gone or sample_dn.shape[1] < _FEWEST_PX:
        return 0.0
    raise in_doubt(sample_dn, name)


def in_doubt(sample_dn: np.ndarray, name: str) -> EngineError:
    """Return the error for pixels that prove nothing."""
    darkest = float(np.nanmin(sample_dn[:3]))
    return EngineError(
        "offset",
        sentence(
            "{file} does not say whether the offset of +1000 DN (processing baseline 04.00 and later) is "
            "still in it, and no dark pixel proves it: the darkest visible reflectance is {darkest:.0f} DN.",
            file=name,
            darkest=darkest,
        ),
        "Choose for the offset (OFFSET) remove if it is still in, keep if it is not.",
    )


def said_by(tags: Mapping[str, str], name: str) -> Optional[float]:
    """Return the offset to remove that tags or the product's name speak of; None where they are silent.

    BOA_ADD_OFFSET says it; else the baseline: from 04.00 on. 99.99 is a local processing and says nothing.
    """
    known = {key.upper(): value for key, value in tags.items()}
    if known.get("RADIOMETRIC_OFFSET", "").startswith("removed"):
        return 0.0
    added = number(known.get("BOA_ADD_OFFSET") or known.get("RADIO_ADD_OFFSET"))
    if added is not None:
        return abs(added)
    return said_by_baseline(baseline_of(known, name))


def said_by_baseline(baseline: str) -> Optional[float]:
    """Return what a processing baseline such as 05.09 says; None for none and for 99.99."""
    value = number(baseline)
    if value is None or value > 90:
        return None
    return RADIOMETRIC_OFFSET_DN if value >= 4 else 0.0


def baseline_of(tags: Mapping[str, str], name: str) -> str:
    """Return the processing baseline of tags or of a product's name, as 05.09; empty where unknown."""
    text = tags.get("PROCESSING_BASELINE", "")
    found = re.search(r"(\d\d)\.(\d\d)", text) or re.search(r"_N(\d\d)(\d\d)(?:_|\b)", name)
    return f"{found[1]}.{found[2]}" if found else ""


def is_gone(sample_dn: np.ndarray) -> bool:
    """Tell whether some visible pixels are darker than they could be with the offset in."""
    visible = sample_dn[:3]
    with np.errstate(invalid="ignore"):
        dark = ((visible < DARKEST_DN) & (visible > 0)).any(axis=0).sum()
    return bool(dark >= max(3, _DARK_SHARE * sample_dn.shape[1]))


def number(text: Optional[str]) -> Optional[float]:
    """Return the number in a text; None where it is none."""
    try:
        return float(text) if text else None
    except ValueError:
        return None


def _would_be_black(sample_dn: np.ndarray) -> bool:
    """Tell whether most visible values are below the offset: taking it off would send them to zero."""
    return bool(np.nanmean(sample_dn[:3] < RADIOMETRIC_OFFSET_DN) > 0.5)


def _middle(sample_dn: np.ndarray) -> float:
    return float(np.nanmedian(sample_dn[:3]))
