"""The catalogues that need no account: where they are, and what they call collections and assets."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Dict, Optional, Tuple, Union
from urllib.parse import urlsplit

from ....contract.bands import BY_NAME, EARTH_SEARCH, S1_BANDS, S2_BANDS, S2_L1C_BANDS, S2_TEN_BANDS
from ....contract.errors import EngineError
from ....contract.jobs import DownloadImageryJob
from ....contract.jobs.imagery import ObservationsJob
from ....contract.sentences import sentence
from ..compositing.clear_sky import CLASSES, rule_of, sky_rule
from ..scene import BANDS, L1C, L2A, SENTINEL2
from ..sentinelhub.services import SERVICES


@dataclass(frozen=True)
class Catalogue:
    """A STAC API. ``assets`` are the names of VV, VH, B02 … and SCL there."""

    name: str
    address: str
    s2_collection: str
    s1_collection: str  # empty: none that is terrain-corrected
    assets: Dict[str, str]
    tokens: str = ""  # where access tokens are given out, by collection; empty: files are open
    s2_bands: Tuple[str, ...] = S2_BANDS  # those that are asked for
    level: str = L2A  # of ``s2_collection``
    classes_collection: str = ""  # of Level 2A, whose scene classes serve looks of Level 1C


#: Two ways to call the assets: radar in small letters and the rest by name, or those by STAC's colours.
_PLAIN = {**{band: band.lower() for band in S1_BANDS}, **{band: band for band in (*S2_TEN_BANDS, "SCL")}}
_COLOURS = {**_PLAIN, **{band: BY_NAME[band].colour for band in S2_BANDS}, **EARTH_SEARCH, "SCL": "scl"}

CATALOGUES = {
    "planetary": Catalogue(
        "Planetary Computer",
        "https://planetarycomputer.microsoft.com/api/stac/v1",
        "sentinel-2-l2a",
        "sentinel-1-rtc",
        _PLAIN,
        "https://planetarycomputer.microsoft.com/api/sas/v1/token",
    ),
    "earthsearch": Catalogue(
        "Earth Search", "https://earth-search.aws.element84.com/v1", "sentinel-2-l2a", "", _COLOURS
    ),
}


def catalogue_of(job: Union[DownloadImageryJob, ObservationsJob]) -> Catalogue:
    """Return the catalogue that a job names; EngineError for an unknown one or one without address."""
    known = catalogue_at(job.source, job.address)
    if isinstance(job, ObservationsJob) and job.product == L1C:
        return _of_level_1c(known, job)
    rule = rule_of(job) if isinstance(job, DownloadImageryJob) else sky_rule(CLASSES, job.bands)
    return replace(
        known,
        s2_collection=job.s2_collection or known.s2_collection,
        s1_collection=job.s1_collection or known.s1_collection,
        assets={**known.assets, **_renamed(job.assets)},
        s2_bands=rule.asked,
    )


def _of_level_1c(known: Catalogue, job: ObservationsJob) -> Catalogue:
    assets = {band: known.assets.get(band, band) for band in S2_L1C_BANDS}
    return replace(
        known,
        s2_collection=job.s2_collection or "sentinel-2-l1c",
        s1_collection=job.s1_collection or known.s1_collection,
        assets={**known.assets, **assets, **_renamed(job.assets)},
        s2_bands=S2_L1C_BANDS,
        level=L1C,
        classes_collection=known.s2_collection,
    )


def catalogue_at(source: str, address: str) -> Catalogue:
    """Return a catalogue; EngineError for an unknown one, and for "stac" without an address."""
    if source == "stac":
        if not address.startswith(("https://", "http://")):
            raise EngineError(
                "address",
                sentence("{address} is no address of a catalogue.", address=repr(address)),
                "Give the address of its STAC API, such as https://example.org/stac/v1.",
            )
        return _known_at(address) or Catalogue(address, address, "sentinel-2-l2a", "", dict(_PLAIN))
    if source not in CATALOGUES:
        raise EngineError(
            "source",
            sentence("The source {source} is unknown.", source=repr(source)),
            sentence("Choose one of {sources} or stac.", sources=", ".join([*CATALOGUES, *SERVICES])),
        )
    known = CATALOGUES[source]
    if not address:
        return known
    return replace(known, address=address, tokens=f"{address.rstrip('/')}/token" if known.tokens else "")


def asset_names(catalogue: Catalogue, sensor: str) -> Tuple[str, ...]:
    """Return the names of the assets of a sensor that are asked for, in the order of its bands."""
    bands = catalogue.s2_bands if sensor == SENTINEL2 else BANDS[sensor]
    return tuple(catalogue.assets[band] for band in bands)


def _known_at(address: str) -> Optional[Catalogue]:
    """Return the known catalogue at an address: its files may want tokens, and its bands have its names."""
    host = urlsplit(address).hostname
    found = next((known for known in CATALOGUES.values() if urlsplit(known.address).hostname == host), None)
    return None if found is None else replace(found, address=address)


def _renamed(text: str) -> Dict[str, str]:
    pairs: Dict[str, str] = {}
    for part in (part.strip() for part in text.split(",")):
        if not part:
            continue
        band, _, asset = part.partition("=")
        if band.strip() not in (*S1_BANDS, *S2_L1C_BANDS, "SCL", "CLM") or not asset.strip():
            raise EngineError(
                "assets",
                sentence("{asset} does not say what an asset is called.", asset=repr(part)),
                "Write pairs such as B02=blue, SCL=scl, separated by commas.",
            )
        pairs[band.strip()] = asset.strip()
    return pairs
