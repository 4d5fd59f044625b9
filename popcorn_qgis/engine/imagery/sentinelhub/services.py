"""The two services that compute composites for an account: where they are, and what a request may be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional
from urllib.parse import urlsplit

from ....contract.errors import EngineError
from ....contract.sentences import sentence

#: Of one request, each way (Process API reference, output.width and output.height).
LARGEST_REQUEST_PX = 2500
#: Requests under way at once; the rate limit is the service's own.
PARALLEL = 4


@dataclass(frozen=True)
class Service:
    """A deployment of Sentinel Hub: its API, where its tokens come from, where users look after keys."""

    name: str
    address: str
    token_address: str
    account_page: str
    free_month: Optional[float] = None  # processing units, and as many requests, of a free account


SERVICES = {
    "copernicus": Service(
        "Copernicus Data Space",
        "https://sh.dataspace.copernicus.eu",
        "https://identity.dataspace.copernicus.eu/auth/realms/CDSE/protocol/openid-connect/token",
        "https://shapps.dataspace.copernicus.eu/dashboard",
        10_000,
    ),
    "sentinelhub": Service(
        "Sentinel Hub",
        "https://services.sentinel-hub.com",
        "https://services.sentinel-hub.com/auth/realms/main/protocol/openid-connect/token",
        "https://apps.sentinel-hub.com/dashboard",
    ),
}


def service_of(source: str, address: str) -> Service:
    """Return the service ``source``; with an ``address`` a mirror of it: API and tokens on that host.

    Raises EngineError for an address that is none, or to which a password would travel in the clear.
    """
    known = SERVICES[source]
    if not address:
        return known
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise EngineError(
            "address",
            sentence("{address} is no address of a service.", address=repr(address)),
            sentence("Give one such as {address}, or leave it empty.", address=known.address),
        )
    if parts.scheme == "http" and not is_local(address):
        raise EngineError(
            "address",
            sentence(
                "The password would travel unprotected to {hostname}: the address is not https.",
                hostname=parts.hostname,
            ),
            "Give the address with https.",
        )
    base = address.rstrip("/")
    return replace(known, address=base, token_address=base + urlsplit(known.token_address).path)


def is_local(address: str) -> bool:
    """Tell whether an address is on this machine, where nothing travels."""
    return urlsplit(address).hostname in ("localhost", "127.0.0.1", "::1")
