"""A step in the scores of each pixel: calm before, calm after, confirmed by several later looks.

For every pixel the split that explains most of the variance (the largest n₁n₂/n · (mean₂ − mean₁)²) is the
candidate. Its strength is the gap that is left between the two sides once their own spread is taken off:
the lower fifth after minus the upper fifth before. A field that is bare each winter has no such gap.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

LEAST_LOOKS = 5  # on each side: what one look shows may be haze, what five show in turn is there
SPREAD = 0.2
#: A date is left out whose calm pixels differ from their own median so many times more than usual.
UNUSUAL = 3.0
_CALM = 0.1


@dataclass(frozen=True)
class Steps:
    """For each pixel: strength (score, ≥ 0; NaN with too few looks), direction +1 or −1, days, looks.

    Days since 1970, float64: of the last clear look before, the first after, and the middle of the two.
    """

    strength: np.ndarray
    direction: np.ndarray
    last_before: np.ndarray
    first_after: np.ndarray
    looks_before: np.ndarray
    looks_after: np.ndarray

    @property
    def when(self) -> np.ndarray:
        """The middle of the bracket, days since 1970."""
        return (self.last_before + self.first_after) / 2


def find_steps(scores: np.ndarray, days: np.ndarray) -> Steps:
    """Return the step of each pixel of scores [dates, height, width] (NaN: no clear look), by sorted days."""
    seen = np.isfinite(scores)
    up = _one_way(scores, seen, days)
    down = _one_way(-scores, seen, days)
    rises = ~(down[0] > up[0])
    strength, before, after, first, last = (np.where(rises, one, other) for one, other in zip(up, down))
    enough = np.isfinite(strength)
    strength = np.where(enough, np.maximum(strength, 0), np.nan)
    return Steps(strength, np.where(rises, 1, -1), first, last, before, after)


def _one_way(scores: np.ndarray, seen: np.ndarray, days: np.ndarray) -> Tuple[np.ndarray, ...]:
    """Return gap, looks before, looks after, day before, day after of the largest rise."""
    looks = seen.cumsum(axis=0)
    summed = np.where(seen, scores, 0).cumsum(axis=0, dtype=np.float64)
    before, after = looks[:-1], looks[-1] - looks[:-1]
    allowed = seen[1:] & (before >= LEAST_LOOKS) & (after >= LEAST_LOOKS)
    rise = (summed[-1] - summed[:-1]) / np.maximum(after, 1) - summed[:-1] / np.maximum(before, 1)
    explained = np.where(allowed & (rise > 0), before * after * rise**2, -1.0)
    split = explained.argmax(axis=0) + 1  # the first look after
    any_allowed = allowed.any(axis=0)
    dates = np.arange(len(scores))[:, None, None]
    low = _quantile(np.where(dates >= split, scores, np.nan), SPREAD)
    high = _quantile(np.where(dates < split, scores, np.nan), 1 - SPREAD)
    # Without a rise all looks count as before it.
    found = explained.max(axis=0) > 0
    last = np.where(seen & ((dates < split) | ~found), dates, 0).max(axis=0)
    at = np.where(found, np.take_along_axis(before, split[None] - 1, axis=0)[0], looks[-1])
    return (
        np.where(any_allowed, np.where(found, low - high, 0.0), np.nan),
        at,
        looks[-1] - at,
        np.where(any_allowed, days[last], np.nan),
        np.where(any_allowed & found, days[split], np.nan),
    )


def _quantile(values: np.ndarray, share: float) -> np.ndarray:
    """Return the quantile along the dates of what is known; NaN where nothing is."""
    ordered = np.sort(values, axis=0)  # NaN at the end
    place = np.maximum(np.isfinite(ordered).sum(axis=0) - 1, 0) * share
    below = np.floor(place).astype(np.intp)
    above = np.ceil(place).astype(np.intp)
    lower, upper = (np.take_along_axis(ordered, one[None], axis=0)[0] for one in (below, above))
    return np.asarray(lower + (upper - lower) * (place - below))


def unusual_dates(sample: np.ndarray) -> np.ndarray:
    """Return bool [dates]: dates whose calm pixels are far off their own median, of scores [dates, pixels].

    Snow, haze and clouds that no mask named raise or sink the scores of pixels that are calm else.
    """
    known = np.isfinite(sample).sum(axis=0) >= 2 * LEAST_LOOKS
    sample = sample[:, known]
    if not sample.size:
        return np.zeros(len(sample), dtype=bool)
    off = np.abs(sample - np.nanmedian(sample, axis=0))
    calm = np.nanmedian(off, axis=0) < _CALM
    counts = np.isfinite(off[:, calm]).sum(axis=1)
    mean = np.nansum(off[:, calm], axis=1) / np.maximum(counts, 1)
    usual = np.median(mean[counts > 0]) if (counts > 0).any() else 0.0
    return np.asarray((counts > 0) & (mean > UNUSUAL * usual) & (mean > 0.01))
