"""What several jobs share: imagery, device and memory, census zones, a rate, an area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

DEVICES = ("auto", "gpu", "cpu")
S1_UNITS = ("auto", "db", "linear", "amplitude", "packed", "squeezed")
S2_SCALES = ("auto", "dn", "reflectance", "percent", "thousand", "8bit", "16bit")
#: What to do about Sentinel-2's radiometric offset of 1000 DN; "auto": as the file says and its pixels prove.
OFFSETS = ("auto", "remove", "keep")

#: People per fully built-up pixel: the published regional means (arXiv 2311.14006; spec section 6).
PUBLISHED_RATES = {"switzerland": 0.2267, "rwanda": 0.9407, "puerto_rico": 0.4119}


@dataclass(frozen=True)
class Imagery:
    """Seasons of Sentinel-1 and Sentinel-2 rasters; either list may be empty.

    They are paired by their days, of tags or names, else by order. ``extent`` is (xmin, ymin, xmax,
    ymax) in the CRS ``extent_crs`` (WKT or authority code) and limits what is mapped.
    """

    s1: Tuple[str, ...] = ()
    s2: Tuple[str, ...] = ()
    s1_unit: str = "auto"
    s2_scale: str = "auto"
    mask_implausible: bool = False  # nodata where reflectance is above the model's range
    extent: Optional[Tuple[float, float, float, float]] = None
    extent_crs: str = ""
    offset: str = "auto"  # one of OFFSETS


@dataclass(frozen=True)
class Compute:
    """How to compute: the device, the tile and the memory that may be used."""

    device: str = "auto"
    tile_px: int = 0  # 0: chosen from the memory
    memory_mb: int = 0  # 0: the default bound
    # Where finished tiles wait until the job succeeds, and jobs for their turn; empty: they don't.
    cache_folder: str = ""
    # (k, n): compute the k-th of n parts of the tiles, keep them in cache_folder, and write no map.
    share: Optional[Tuple[int, int]] = None


@dataclass(frozen=True)
class Zones:
    """Census zones in a GeoPackage that QGIS wrote for the engine.

    Layer ``zones`` with an integer column ``zone_id`` and, where counts are needed, a text column
    ``census`` that holds each count as the user's field gave it (empty: missing), so that the
    engine can name a bad value. Two more text columns may be there: ``label``, what people call the
    zone, and ``parent``, the coarser unit that it belongs to. ``field``, ``name`` and
    ``parent_field`` are what the user calls them. ``dots`` tells what a dot means in counts like
    “1.469”: "decimals", "thousands", or "ask", which refuses them. ``overlaps`` below 5 % of the
    smaller zone go to the "first" zone, or are refused ("refuse").
    """

    path: str
    field: str = ""
    name: str = "zones"
    parent_field: str = ""
    dots: str = "decimals"
    overlaps: str = "first"


@dataclass(frozen=True)
class Rate:
    """A constant occupancy, people per fully built-up pixel.

    ``value`` as typed or published; with ``zones``, fitted so that the mapped total equals the
    census total of the zones.
    """

    value: float = 0.0
    zones: Optional[Zones] = None


@dataclass(frozen=True)
class Area:
    """Where to map: a box (xmin, ymin, xmax, ymax) or polygons (WKT), in ``crs`` (WKT or code)."""

    crs: str
    extent: Optional[Tuple[float, float, float, float]] = None
    outline: str = ""
