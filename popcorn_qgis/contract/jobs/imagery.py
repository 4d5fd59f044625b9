"""The jobs that make composites: from scenes on disk, from a source on the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

from .inputs import Area
from .job import Job


@dataclass(frozen=True)
class CompositeJob(Job, id="composite", function="imagery.composite"):
    """Seasonal composites in ``folder`` from scenes on disk: single rasters, folders, or both.

    ``seasons`` are spring, summer, autumn, winter, year or Q1 to Q4, of ``year`` or of a year of their own
    (2021 spring); months as 2021-03, years as 2021, or ranges as 2021-03-01/2021-04-15.
    ``masks`` belong to the ``s2`` rasters, one each, in their order.
    """

    folder: str
    year: int
    seasons: Tuple[str, ...]
    s1: Tuple[str, ...] = ()
    s2: Tuple[str, ...] = ()
    masks: Tuple[str, ...] = ()
    scene_folders: Tuple[str, ...] = ()
    area: Optional[Area] = None  # None: all that the scenes cover, on their own grid
    mask_kind: str = "scl"  # of ``masks``: "scl", or "cloud" (anything but 0 is cloud)
    dilation_px: int = 4
    offset: str = "auto"  # of Sentinel-2: "auto" by what a file says, "remove" 1000 DN, "keep"
    fill_gaps: bool = False
    memory_mb: int = 0
    s1_unit: str = "auto"  # one of S1_UNITS
    s2_scale: str = "auto"  # one of S2_SCALES
    bands: str = "four"  # of Sentinel-2: a key of BAND_SETS
    passes: str = "together"  # of Sentinel-1, or "apart": the means, in dB, of ascending and descending looks
    cloud_mask: str = "classes"  # of Sentinel-2, or "series": found in time, or "both"
    select: str = "all"  # dates of Sentinel-2, or "method": few, clear, and spread over the months
    fill_from: str = "seasons"  # with ``fill_gaps``: the nearest season; or "dates": the period's other dates


@dataclass(frozen=True)
class DownloadImageryJob(Job, id="downloadimagery", function="imagery.download"):
    """Seasonal composites of ``area`` in ``folder`` from a source on the network.

    ``year`` and ``seasons`` as in CompositeJob. ``source``: "copernicus" (Sentinel Hub in the Copernicus
    Data Space) or "sentinelhub" (the commercial Sentinel Hub), which want the secrets ``client_id`` and
    ``client_secret`` beside the job; without an account "planetary" (Planetary Computer), "earthsearch"
    (Earth Search), or "stac": any other catalogue, by its ``address``, the names of its collections, and
    where they differ from the usual ones its assets, as "B02=blue,SCL=scl".
    """

    folder: str
    area: Area
    year: int
    seasons: Tuple[str, ...]
    source: str = "planetary"
    address: str = ""  # also replaces the address of a known source, for mirrors and tests
    s2_collection: str = ""
    s1_collection: str = ""
    assets: str = ""
    sentinel1: bool = True
    max_cloud_percent: float = 80.0  # scenes with more are not looked at
    dilation_px: int = 4  # not for Sentinel Hub, whose scripts see single pixels
    fill_gaps: bool = False
    again: bool = False  # fetch anew what is already there
    cache_folder: str = ""  # where pieces wait until the composites are whole; empty: in ``folder``
    memory_mb: int = 0
    bands: str = "four"  # as in CompositeJob
    passes: str = "together"
    cloud_mask: str = "classes"  # not "series" or "both", "method", or "dates", for Sentinel Hub
    select: str = "all"
    fill_from: str = "seasons"


PRODUCTS = ("l2a", "l1c")
BACKSCATTERS = ("rtc_gamma0", "ellipsoid_gamma0")


@dataclass(frozen=True)
class ObservationsJob(Job, id="observations", function="imagery.observations"):
    """Every acquisition of ``area`` from the day ``first`` on and before ``end``, as a series in ``folder``.

    Days as 2021-03-01, UTC. ``source``, ``address``, collections and ``assets`` as in DownloadImageryJob, or
    "disk": the rasters in ``scene_folder``, as a series already or with times in their tags or names; only
    then may ``area`` be missing: all that they cover, on their own grid. Radar of the kind
    "ellipsoid_gamma0" is in linear power, else in dB; Sentinel-2 in DN, 16 bits.
    """

    folder: str
    first: str
    end: str
    area: Optional[Area] = None
    product: str = "l2a"  # one of PRODUCTS; l1c has all 13 bands
    backscatter: str = "rtc_gamma0"  # one of BACKSCATTERS; from disk: as the rasters are
    source: str = "planetary"
    address: str = ""
    s2_collection: str = ""
    s1_collection: str = ""
    assets: str = ""
    scene_folder: str = ""
    sentinel1: bool = True
    sentinel2: bool = True
    bands: str = "ten"  # of l2a: a key of BAND_SETS
    mask_kind: str = "auto"  # of masks on disk: "scl", "cloud" (not 0 is cloud), "clear" (1 is clear)
    offset: str = "auto"
    s1_unit: str = "auto"
    s2_scale: str = "auto"
    again: bool = False  # fetch anew what is already there
    output_report: str = ""  # an .html file


@dataclass(frozen=True)
class CheckCredentialsJob(Job, id="testcredentials", function="imagery.check_credentials"):
    """Tries the key of an account: ``source`` and ``address`` as in DownloadImageryJob, secrets likewise.

    The result's text ``sentence`` says that it works; what is wrong is an error: its code is one of
    no-credentials, key, quota, clock, proxy, certificate, server, address.
    """

    source: str = "copernicus"
    address: str = ""
