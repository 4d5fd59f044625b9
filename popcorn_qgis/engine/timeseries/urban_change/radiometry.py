"""What the network must be fed with: it scales nothing, so units are proved at the door (section 5)."""

from __future__ import annotations

import numpy as np

from ....contract.errors import EngineError
from ....contract.sentences import sentence

#: Smallest valid DN of B10 from which the offset of processing baseline 04.00 is in the values.
OFFSET_IN_CIRRUS_DN = 900.0
_RADAR = sentence("Give ellipsoid gamma0 in linear power, or dB that are known as such.")
_OPTICAL = sentence("Download L1C with all thirteen bands.")


def check_radar(values: np.ndarray, name: str) -> None:
    """Raise EngineError where radar, linear power [bands, height, width], can't be that: dB, or nothing."""
    seen = values[np.isfinite(values)]
    median = float(np.median(seen)) if seen.size else 0.0
    if median < 0:
        raise EngineError(
            "unit",
            sentence("“{name}” is in dB: its median is {median:.1f}.", name=name, median=median),
            _RADAR,
        )
    if median > 2:
        raise EngineError(
            "unit",
            sentence("“{name}” is no backscatter: its median is {median:g}.", name=name, median=median),
            _RADAR,
        )


def check_reflectance(values: np.ndarray, name: str) -> None:
    """Raise EngineError where optical values are DN, empty, or not thirteen bands of L1C."""
    if values.shape[0] != 13:
        raise EngineError(
            "bands",
            sentence(
                "“{name}” has {bands} bands; the network takes the thirteen of L1C.",
                name=name,
                bands=values.shape[0],
            ),
            _OPTICAL,
        )
    seen = values[np.isfinite(values)]
    median = float(np.median(seen)) if seen.size else 0.0
    if median > 2:
        raise EngineError(
            "unit",
            sentence("“{name}” is in DN: its median is {median:g}.", name=name, median=median),
            sentence("Give reflectance from 0 to 1."),
        )
    if not seen.any():
        raise EngineError("unit", sentence("“{name}” is 0 everywhere.", name=name), _OPTICAL)


def has_offset(cirrus_dn: np.ndarray) -> bool:
    """Whether DN of band B10 still hold the offset of 1000: over land this band is nearly black."""
    seen = cirrus_dn[np.isfinite(cirrus_dn) & (cirrus_dn > 0)]
    return bool(seen.size) and float(seen.min()) >= OFFSET_IN_CIRRUS_DN
