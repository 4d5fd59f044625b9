"""Giving freed memory back to the system: else gaps in it add up over thousands of tiles."""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from typing import Any

#: Tiles of a season after which it is done: often enough to bound the gaps, and no cost to speak of.
EVERY_TILES = 16


def give_back() -> None:
    """Return free memory to the system, where the C library can (glibc; 3 to 40 ms)."""
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Any:
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None), "malloc_trim", None)
