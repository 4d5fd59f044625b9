"""What several parts know of Sentinel's bands."""

from __future__ import annotations

from ...contract.bands import S1_BANDS, S2_BANDS
from .offset import RADIOMETRIC_OFFSET_DN

__all__ = ["IMPLAUSIBLE_DN", "RADIOMETRIC_OFFSET_DN", "S1_BANDS", "S2_BANDS"]

#: Visible reflectance (DN) from which on a pixel is snow or cloud: roofs, sand and soil stay below.
IMPLAUSIBLE_DN = 5000.0
