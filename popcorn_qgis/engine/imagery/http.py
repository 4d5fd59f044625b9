"""Reading over the network: patience with servers that are busy or broken, and plain words when it ends."""

from __future__ import annotations

import logging
import time
from contextlib import contextmanager
from typing import Callable, Iterator, TypeVar
from urllib.parse import urlsplit
from urllib.request import getproxies

import rasterio

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

T = TypeVar("T")

KEPT = sentence("Run it again later: what was fetched is kept, and only the rest is asked for.")
ATTEMPTS = 6
FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 30.0

#: GDAL asks again by itself twice, keeps nothing that may be half, and looks for no sidecar files.
_GDAL = {
    "GDAL_HTTP_MAX_RETRY": "2",
    "GDAL_HTTP_RETRY_DELAY": "0.5",
    "GDAL_HTTP_TIMEOUT": "120",
    "GDAL_HTTP_CONNECTTIMEOUT": "30",
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
    "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/",
    "VSI_CACHE": "FALSE",
    "GDAL_INGESTED_BYTES_AT_OPEN": "32768",
}


# Its warnings hold whole addresses, and with them access tokens.
logging.getLogger("rasterio").setLevel(logging.CRITICAL)


@contextmanager
def remote_rasters() -> Iterator[None]:
    """Run a block with GDAL set for rasters behind addresses; each thread needs it for itself."""
    with rasterio.Env(**_GDAL):
        yield


def patiently(what: str, action: Callable[[], T], report: Report) -> T:
    """Return what ``action`` returns; an "unreadable" EngineError is tried again, ever later.

    Raises the EngineError "server" when the last attempt fails too, and Cancelled meanwhile.
    """
    for attempt in range(ATTEMPTS):
        try:
            return action()
        except EngineError as problem:
            if problem.code != "unreadable":
                raise
            if attempt == ATTEMPTS - 1:
                raise EngineError(
                    "server",
                    sentence(
                        "The server did not deliver {what} in {attempts} attempts.",
                        what=what,
                        attempts=ATTEMPTS,
                    ),
                    KEPT,
                ) from problem
        wait(min(FIRST_WAIT_S * 2**attempt, LONGEST_WAIT_S), report)
    raise AssertionError("the loop returns or raises")


def certificate_refusal(name: str) -> EngineError:
    """Return the error of the service ``name`` whose certificate this machine does not trust."""
    return EngineError(
        "certificate",
        sentence("The certificate of {service} can't be trusted on this machine.", service=name),
        "Check the date and time of this machine, and whether a proxy replaces certificates.",
    )


def proxy_refusal(name: str) -> EngineError:
    """Return the error of a proxy that does not answer, or does not let through to the service ``name``."""
    parts = urlsplit(getproxies().get("https", "") or getproxies().get("http", ""))
    address = f" {parts.hostname}:{parts.port}" if parts.hostname else ""  # not its user name and password
    return EngineError(
        "proxy",
        sentence(
            "The proxy{address} does not answer, or does not let through to {service}.",
            address=address,
            service=name,
        ),
        "Check the proxy in QGIS's network settings, and its user name and password.",
    )


def wait(seconds: float, report: Report) -> None:
    """Sleep, but hear a cancel."""
    end = time.monotonic() + seconds
    while True:
        report.check_cancelled()
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(0.1, left))
