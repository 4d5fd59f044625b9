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
#: What of the ground's shape a network may take, in degrees.
TERRAIN_BANDS = ("slope", "aspect")
#: The bands of 10 and 20 m, in the order of their wavelength.
S2_TEN_BANDS = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")
#: All bands of a product of Level 1C, in their order; one of Level 2A has no B10.
S2_L1C_BANDS = (*(f"B{n:02d}" for n in range(1, 9)), "B8A", *(f"B{n:02d}" for n in range(9, 13)))
S2_L2A_BANDS = tuple(band for band in S2_L1C_BANDS if band != "B10")
#: What Earth Search calls the files of those of 20 m.
EARTH_SEARCH = {
    **{"B05": "rededge1", "B06": "rededge2", "B07": "rededge3"},
    **{"B8A": "nir08", "B11": "swir16", "B12": "swir22"},
}
#: What users call sets of Sentinel-2's bands.
BAND_SETS = {"four": S2_BANDS, "ten": S2_TEN_BANDS}

#: Every word that names a band, in capitals → the band's name.
MEANINGS: Dict[str, str] = {
    word: band.name for band in BANDS for word in (band.name, *band.words, band.colour.upper()) if word
}
