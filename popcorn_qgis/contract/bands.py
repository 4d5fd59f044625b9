"""The bands of Sentinel-1 and Sentinel-2: one name for each, what else it is called, and its unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple


@dataclass(frozen=True)
class Band:
    """A band by the name that everything here uses."""

    name: str
    unit: str  # dB; DN (reflectance × 10000); class
    words: Tuple[str, ...] = ()  # other names for exactly this band, in capitals
    colour: str = ""  # as STAC's common names call it


_COLOURS = {"B02": "blue", "B03": "green", "B04": "red", "B08": "nir"}

BANDS = (
    *(Band(name, "dB") for name in ("VV", "VH", "HH", "HV")),
    *(
        Band(f"B{n:02d}", "DN", (f"B{n}", f"BAND{n:02d}"), _COLOURS.get(f"B{n:02d}", ""))
        for n in range(1, 13)
    ),
    Band("B8A", "DN", ("B08A",)),
    Band("SCL", "class"),  # Sentinel-2's scene classification
)
BY_NAME = {band.name: band for band in BANDS}

#: What POPCORN's networks and composites take, in their order.
S1_BANDS = ("VV", "VH")
S2_BANDS = tuple(_COLOURS)

#: Every word that names a band, in capitals → the band's name.
MEANINGS: Dict[str, str] = {
    word: band.name for band in BANDS for word in (band.name, *band.words, band.colour.upper()) if word
}
