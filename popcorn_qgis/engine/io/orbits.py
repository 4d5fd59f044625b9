"""The relative orbit that a product's name tells: along one of them a satellite always sees the same."""

from __future__ import annotations

import re

_ABSOLUTE = re.compile(r"S1([ABC])_IW_\w{4}_\w{4}_\d{8}T\d{6}_\d{8}T\d{6}_(\d{6})_", re.IGNORECASE)
#: The absolute orbit after which each satellite of Sentinel-1 began its count of 175 (ESA, product guide).
_BEGAN = {"A": 73, "B": 27, "C": 172}
_RELATIVE = re.compile(r"_R(\d{3})(?:_|\b)", re.IGNORECASE)


def relative_orbit_in(name: str) -> str:
    """Return the number in a name of a product, such as 37; empty where it tells none."""
    absolute = _ABSOLUTE.search(name)
    if absolute:
        return str((int(absolute[2]) - _BEGAN[absolute[1].upper()]) % 175 + 1)
    relative = _RELATIVE.search(name)
    return str(int(relative[1])) if relative else ""
