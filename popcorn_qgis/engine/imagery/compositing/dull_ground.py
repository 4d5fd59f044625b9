"""Dark ground that no cloud shades: as dark in blue as the rest of its date, whatever its near infrared does.

Shadow takes direct light from all bands. Winter's low sun, and fields that are bare and wet, darken the near
infrared, and blue no more than it is darker elsewhere on that date. Ours, not the reference's; chosen on the
real series of Wervik.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from . import in_time

#: Shadow is darker in blue than its date's clear ground by this, both beside what is usual there.
DARKER_IN_BLUE = 0.85
#: With fewer dates it is not known what is usual, and with less clear ground not how dark the date is.
FEWEST_DATES, LEAST_CLEAR = 8, 0.05


def usual_blue(blue: np.ndarray, hidden: np.ndarray) -> Optional[np.ndarray]:
    """Return the median [H, W] of ``blue`` [T, H, W] over dates that are not hidden; None with few dates."""
    if len(blue) < FEWEST_DATES:
        return None
    return in_time.median([np.where(mask, np.nan, own) for own, mask in zip(blue, hidden)])


def is_dull(blue: np.ndarray, usual: np.ndarray, dark: np.ndarray, clear: np.ndarray) -> bool:
    """Return whether ``dark`` ground of a date is no darker in blue than its ``clear`` ground; all [H, W]."""
    if not dark.any() or clear.sum() < LEAST_CLEAR * np.isfinite(blue).sum():
        return False
    with np.errstate(invalid="ignore", divide="ignore"):
        light = blue / usual
    return not _median(light[dark]) < DARKER_IN_BLUE * _median(light[clear])


def _median(values: np.ndarray) -> float:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else float("nan")
