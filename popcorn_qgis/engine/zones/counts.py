"""Counts of people as text becomes numbers only where it has one reading."""

from __future__ import annotations

import re
from typing import List, Optional, Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

ASK, THOUSANDS, DECIMALS = "ask", "thousands", "decimals"

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
#: “1.469” and “1.234.567”: groups of three behind one to three digits that begin with no zero.
_GROUPED = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3})+")


#: What grid censuses and tables write where nobody knows the number, or may not tell it.
_CODES = {-999.0, -9999.0, -99999.0, -999999.0, -32768.0, -2147483648.0}
#: These mean it only where several zones have them: else somebody may have mistyped a count.
_REPEATED_CODES = {-1.0, -9.0, -99.0}


def parse_counts(
    ids: np.ndarray, texts: np.ndarray, field: str, dots: str = DECIMALS, report: Optional[Report] = None
) -> np.ndarray:
    """Return the counts as float64, NaN where the text is empty, or the code of the field for unknown.

    A code is the one negative number of the field, such as −9999; a warning says how many zones have it.

    ``dots`` tells what a dot means where every dotted count has three digits behind it: THOUSANDS,
    DECIMALS, or ASK, which refuses them with both readings. Two dots in one count prove thousands.
    Raises EngineError naming the first zone whose count is negative or no number, with its value.
    """
    plain = ["" if text is None or text != text else str(text).strip() for text in texts]
    plain = ["" if text == "NULL" else text for text in plain]
    if _means_thousands(plain, field, dots):
        plain = [text.replace(".", "") if _GROUPED.fullmatch(text) else text for text in plain]
    plain = _without_code(plain, field, report)
    counts = np.full(len(ids), np.nan)
    wrong: List[Tuple[int, str]] = []
    for position, text in enumerate(plain):
        if text and _NUMBER.fullmatch(text) and float(text) >= 0 and np.isfinite(float(text)):
            counts[position] = float(text)
        elif text:
            wrong.append((int(ids[position]), text))
    if wrong:
        zone, text = wrong[0]
        negative = bool(_NUMBER.fullmatch(text)) and float(text) < 0
        more = sentence(" (zones with such counts: {zones})", zones=len(wrong)) if len(wrong) > 1 else ""
        raise EngineError(
            "negative-count" if negative else "not-a-count",
            sentence(
                "Zone {zone} has the negative count {count} in the field {field}{more}."
                if negative
                else "Zone {zone} has the count {count} in the field {field}, which is not a number{more}.",
                zone=zone,
                count=repr(text),
                field=field or "census",
                more=more,
            ),
            "Correct the count, or empty it where it is unknown, or choose another field.",
        )
    return counts


def _without_code(texts: List[str], field: str, report: Optional[Report]) -> List[str]:
    """Return the texts, empty where they hold the field's code for unknown."""
    negative = [text for text in texts if text.startswith("-") and _NUMBER.fullmatch(text)]
    found = {float(text) for text in negative}
    if len(found) != 1 or len(negative) == len([text for text in texts if text]):
        return texts
    code = found.pop()
    if code not in _CODES and not (code in _REPEATED_CODES and len(negative) > 1):
        return texts
    if report is not None:
        report.warning(
            sentence(
                "Zones with the count {count} in the field {field}: {zones}. It stands for an unknown "
                "number, and counts as missing.",
                count=negative[0],
                field=field or "census",
                zones=len(negative),
            )
        )
    codes = set(negative)
    return ["" if text in codes else text for text in texts]


def _means_thousands(texts: List[str], field: str, dots: str) -> bool:
    """Tell whether dots group digits; raise EngineError where that can't be told."""
    dotted = [text for text in texts if "." in text]
    grouped = bool(dotted) and all(_GROUPED.fullmatch(text) for text in dotted)
    if any(text.count(".") > 1 for text in dotted):
        return grouped
    if dots == THOUSANDS and not grouped and dotted:
        example = next(text for text in dotted if not _GROUPED.fullmatch(text))
        raise EngineError(
            "not-thousands",
            sentence(
                "The count {count} in the field {field} has no three digits behind its dot, so dots can't "
                "mean thousands there.",
                count=repr(example),
                field=field or "census",
            ),
            "Choose the decimal dot, or correct the counts.",
        )
    if not grouped or dots != ASK:
        return grouped and dots == THOUSANDS
    numbers = [text for text in texts if _NUMBER.fullmatch(text)]
    large = sum(float(text.replace(".", "") if "." in text else text) for text in numbers)
    raise EngineError(
        "thousands-or-decimals",
        sentence(
            "The counts in the field {field} are text that can be read in two ways: {example} with a dot for "
            "thousands, {large:,.0f} people in all, or with a decimal dot, {small:,.6g} people in all.",
            field=field or "census",
            example=repr(dotted[0]),
            large=large,
            small=sum(float(text) for text in numbers),
        ),
        "Say which in the choice “A dot in counts that are text” (DOTS: thousands or decimals), or turn the "
        "field into numbers.",
    )
