"""What is no data although no file says so: fill values that nobody declared, and impossible values.

A pixel without data must be NaN before anything is computed: one echo of 1e6 dB changes what a network
says of its whole surroundings. ``Odd`` counts such pixels, so that few are told and many refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

#: Fill values that tools write and forget to declare; no measurement is exactly one of them.
_FILLS = (-9999.0, -99999.0, -999999.0, -32768.0, -2147483648.0, 2147483647.0, 4294967295.0)
#: From here on a number is a fill value: ±3.4e38 and ±1.8e308, netCDF's 9.97e36, 1e30.
_HUGE = 1e30

#: The share of the pixels up to which undeclared fills and impossible values are left out, with a warning.
MOST_ODD = 0.01


@dataclass(frozen=True)
class Limits:
    """What a quantity can be, in the unit it is read in; what is beyond is no data."""

    low: float = -np.inf
    high: float = np.inf
    unit: str = ""


#: An echo in dB; what is weaker than −60 dB is no echo at all.
BACKSCATTER = Limits(-60.0, 40.0, "dB")
#: Reflectance × 10000: −0.2 to 3, beyond glint and cloud.
REFLECTANCE = Limits(-2000.0, 30000.0, "DN")
#: People in a pixel; there are not more on Earth.
PEOPLE = Limits(0.0, 1e10, "")
#: Above the sea: the deepest trench to above Everest.
ELEVATION = Limits(-11_100.0, 9_000.0, "m")
ANYTHING = Limits()


@dataclass
class Odd:
    """How many pixels hold what can't be data, of how many with a value, and one such value."""

    pixels: int = 0
    of: int = 0
    value: float = float("nan")

    @property
    def share(self) -> float:
        """Return the share of the pixels with a value."""
        return self.pixels / max(self.of, 1)

    def add(self, odd: np.ndarray, there: np.ndarray, values: np.ndarray) -> None:
        """Count pixels: ``odd`` and ``there`` bool [H, W]; ``values`` are the odd ones, as stored."""
        self.pixels += int(odd.sum())
        self.of += int(there.sum())
        if values.size and not np.isfinite(self.value):
            self.value = float(values.flat[0])

    def judge(self, name: str, report: Report) -> None:
        """Warn of a few; raise EngineError for more than MOST_ODD."""
        if not self.pixels:
            return
        if self.share > MOST_ODD:
            raise EngineError(
                "fill-values",
                sentence(
                    "{share:.1%} of the pixels of {file} hold values that can't be data, such as "
                    "{value:.6g}.",
                    share=self.share,
                    file=name,
                    value=self.value,
                ),
                "If they mean no data, set that value as nodata (Raster › Conversion › Translate); "
                "if not, check the file's unit and its bands.",
            )
        report.warning(
            sentence(
                "{file}: {pixels:,} pixels ({share:.2%}) hold values that can't be data, such as "
                "{value:.6g}; they count as no data.",
                file=name,
                pixels=self.pixels,
                share=self.share,
                value=self.value,
            )
        )


def fills_of(dtype: str, scaled: bool) -> Tuple[float, ...]:
    """Return the fill values to look for in a band of this type, as stored.

    The largest integers of a type of 16 bits and more; of 8 bits 255 is a value. In integers with a scale
    tag −9999 and the like may be values: there, only the type's own ends are none.
    """
    kind = np.dtype(dtype)
    if kind.kind not in "iu":
        return _FILLS
    ends: Tuple[float, ...] = ()
    if kind.itemsize > 1:
        ends = tuple(float(end) for end in (np.iinfo(kind).max, np.iinfo(kind).min) if end != 0)
    return ends if scaled else tuple(dict.fromkeys((*ends, *_FILLS[:3])))


def is_fill(stored: np.ndarray, dtype: str, scaled: bool) -> np.ndarray:
    """Return bool, where stored values (float32; NaN is no value) are undeclared fills."""
    fills = fills_of(dtype, scaled)
    lowest, highest = np.fmin.reduce(stored, axis=None), np.fmax.reduce(stored, axis=None)
    found = np.zeros(stored.shape, dtype=bool)
    if np.isnan(lowest):
        return found
    for fill in fills:
        if lowest <= np.float32(fill) <= highest:
            found |= stored == np.float32(fill)
    if lowest <= -_HUGE or highest >= _HUGE:
        found |= np.abs(stored) >= _HUGE
    return found


def beyond(values: np.ndarray, limits: Limits) -> np.ndarray:
    """Return bool, where values are outside the limits; NaN is no value."""
    with np.errstate(invalid="ignore"):
        return (values < limits.low) | (values > limits.high)
