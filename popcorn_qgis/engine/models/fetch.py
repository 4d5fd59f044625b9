"""Download a published model: the right bytes, or a sentence and nothing on disk.

The bytes stay in memory until their sha256 is right, so a wrong or broken download never becomes a
file. Proxies and certificates come from the environment (HTTPS_PROXY, SSL_CERT_FILE).
"""

from __future__ import annotations

import hashlib
import http.client
import io
import queue
import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import IO, Any, Optional, Union
from urllib.parse import urlsplit

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from ..feedback import Report

STALL_S = 30.0
TOTAL_S = 600.0
_POLL_S = 0.1
_BLOCK = 1 << 16
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def fetch(
    address: str,
    sha256: str,
    size_bytes: int,
    report: Report,
    *,
    stall_s: float = STALL_S,
    total_s: float = TOTAL_S,
) -> bytes:
    """Return the bytes behind an address when they are the ones with this size and sha256.

    Only https, or a server on this machine. ``stall_s``: how long the server may send nothing;
    ``total_s``: how long it may take altogether. Raises EngineError (code ``download``) for everything
    that goes wrong and Cancelled within a second of the user's wish.
    """
    _check_address(address)
    transfer = _Transfer(address, size_bytes, stall_s)
    transfer.thread.start()
    data = io.BytesIO()
    started = last = time.monotonic()
    try:
        while True:
            report.check_cancelled()
            now = time.monotonic()
            if now - last > stall_s or now - started > total_s:
                raise _stalled(address, now - last if now - last > stall_s else now - started)
            try:
                block = transfer.blocks.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if isinstance(block, EngineError):
                raise block
            if not block:
                break
            last = time.monotonic()
            data.write(block)
            report.progress(
                min(1.0, data.tell() / size_bytes),
                sentence("{kilobytes} kB downloaded", kilobytes=data.tell() >> 10),
            )
    finally:
        transfer.stop()
    whole = data.getvalue()  # not a copy
    _check(whole, address, sha256, size_bytes)
    return whole


def with_base(address: str, base: str) -> str:
    """Return the address on another server: ``base`` replaces everything up to the host."""
    return base.rstrip("/") + urlsplit(address).path if base else address


class _Transfer:
    """Reads one address in a thread of its own, so that a silent server can't hold up a cancel."""

    def __init__(self, address: str, size_bytes: int, stall_s: float) -> None:
        self.address, self.size_bytes, self.stall_s = address, size_bytes, stall_s
        self.blocks: queue.Queue[Union[bytes, EngineError]] = queue.Queue()
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._run, name="model download", daemon=True)

    def stop(self) -> None:
        """Let the thread end by itself, at the latest when its socket times out."""
        self.stopped.set()

    def _run(self) -> None:
        try:
            for block in self._read():
                if self.stopped.is_set():
                    return
                self.blocks.put(block)
            self.blocks.put(b"")
        except EngineError as problem:
            self.blocks.put(problem)
        except (OSError, http.client.HTTPException, ValueError) as problem:
            self.blocks.put(_explained(problem, self.address, self.stall_s))

    def _read(self) -> Iterator[bytes]:
        request = urllib.request.Request(
            self.address, headers={"User-Agent": "popcorn-qgis", "Accept-Encoding": "identity"}
        )
        with _opener(self.address).open(request, timeout=self.stall_s) as response:
            self._check_head(response)
            received = 0
            while received <= self.size_bytes:  # one block more than expected is enough to know
                block = response.read1(_BLOCK)
                if not block:
                    return
                received += len(block)
                yield block

    def _check_head(self, response: http.client.HTTPResponse) -> None:
        if "html" in response.headers.get("Content-Type", "").lower():
            raise _web_page(self.address)
        length = response.headers.get("Content-Length", "")
        if length.isdigit() and int(length) != self.size_bytes:
            raise _wrong_size(self.address, int(length), self.size_bytes)


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to https, and on this machine, only."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> Optional[urllib.request.Request]:
        _check_address(newurl)
        if _is_loopback(newurl) and not _is_loopback(req.full_url):
            raise _not_https(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(address: str) -> urllib.request.OpenerDirector:
    """Return an opener that knows http and https only: no files, no ftp, no data addresses."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler({} if _is_loopback(address) else None),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=ssl.create_default_context()),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
        _SafeRedirects(),
    ):
        opener.add_handler(handler)
    return opener


def _is_loopback(address: str) -> bool:
    return urlsplit(address).hostname in _LOOPBACK


def _check_address(address: str) -> None:
    parts = urlsplit(address)
    if not (parts.scheme == "https" and parts.hostname) and not (
        parts.scheme == "http" and _is_loopback(address)
    ):
        raise _not_https(address)


def _check(data: bytes, address: str, sha256: str, size_bytes: int) -> None:
    if data[:256].lstrip()[:1] == b"<":
        raise _web_page(address)
    if len(data) != size_bytes:
        raise _wrong_size(address, len(data), size_bytes)
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise EngineError(
            "download",
            sentence(
                "The file from {host} is not the published one: its sha256 is {found}…, not {expected}….",
                host=_host(address),
                found=found[:16],
                expected=sha256[:16],
            ),
            "Nothing was kept. Try another network; if it happens again, tell the plugin's authors.",
        )


# -- sentences -------------------------------------------------------------------------------------


def _host(address: str) -> str:
    return urlsplit(address).hostname or address


def _by_hand(address: str) -> str:
    return sentence(
        "Try again, or download {address} with a browser and import the file from disk.", address=address
    )


def _not_https(address: str) -> EngineError:
    return EngineError(
        "download",
        sentence("The address {address} is not a https address.", address=address),
        "Use an address that starts with https.",
    )


def _stalled(address: str, seconds: float) -> EngineError:
    return EngineError(
        "download",
        sentence(
            "The download from {host} stalled for {seconds:.0f} s.", host=_host(address), seconds=seconds
        ),
        _by_hand(address),
    )


def _web_page(address: str) -> EngineError:
    return EngineError(
        "download",
        sentence("{host} answered with a web page instead of the file.", host=_host(address)),
        "If this network wants a login first, log in with a browser and try again.",
    )


def _wrong_size(address: str, found: int, expected: int) -> EngineError:
    return EngineError(
        "download",
        sentence(
            "{host} sent {found} bytes and more than {expected}."
            if found > expected
            else "{host} sent {found} bytes instead of {expected}.",
            host=_host(address),
            found=found,
            expected=expected,
        ),
        _by_hand(address),
    )


def _explained(problem: Exception, address: str, stall_s: float) -> EngineError:
    host = _host(address)
    reason = problem.reason if isinstance(problem, urllib.error.URLError) else problem
    if isinstance(problem, urllib.error.HTTPError):
        remedy = sentence("Check the proxy settings.") if problem.code == 407 else _by_hand(address)
        return EngineError(
            "download",
            sentence(
                "{host} answered {status} {message}.", host=host, status=problem.code, message=problem.msg
            ),
            remedy,
        )
    if isinstance(reason, (TimeoutError, socket.timeout)):  # noqa: UP041 - different before Python 3.10
        return _stalled(address, stall_s)
    if isinstance(reason, ssl.SSLCertVerificationError):
        return EngineError(
            "download",
            sentence(
                "The certificate of {host} cannot be verified: {reason}.",
                host=host,
                reason=reason.verify_message,
            ),
            "Set SSL_CERT_FILE to your network's certificates, or import the file from disk.",
        )
    if isinstance(reason, socket.gaierror):
        return EngineError(
            "download",
            sentence("The host {host} cannot be found.", host=host),
            "Check the network and the proxy settings.",
        )
    return EngineError(
        "download",
        sentence("The download from {host} failed: {reason}.", host=host, reason=reason),
        _by_hand(address),
    )
