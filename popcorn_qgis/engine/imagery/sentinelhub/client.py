"""Talks to Sentinel Hub through its own client: one account, patience, and plain words when it ends.

The sentinelhub package makes and authorises the requests. Waiting is done here, so that a cancel is
heard, several requests slow down together, and an answer that is no image is asked for again.
"""

from __future__ import annotations

import os
import threading
import time
from contextlib import contextmanager
from typing import Any, Callable, Iterator, Optional, TypeVar

import requests
from oauthlib.oauth2 import OAuth2Error
from sentinelhub import SentinelHubDownloadClient, SentinelHubSession, SHConfig
from sentinelhub.download.rate_limit import SentinelHubRateLimit
from sentinelhub.exceptions import BaseSentinelHubException

from ....contract.secrets import Secrets
from ....contract.sentences import sentence
from ...feedback import Report
from .. import http
from .errors import Refused, Unreadable, clock_error, explain, no_credentials, retry_after_s
from .services import Service, is_local

T = TypeVar("T")

#: How long a request may be turned away for the rate limit before the user is told to come back.
RATE_PATIENCE_S = 20 * 60.0
TIMEOUT_S = 300.0
TOKEN_ATTEMPTS = 3  # one that has run out, one that ran out on the way


class HubClient:
    """One account of a service. Threads may share it."""

    def __init__(self, service: Service, secrets: Secrets) -> None:
        if not (secrets.get("client_id") and secrets.get("client_secret")):
            raise no_credentials(service)
        self.service, self._secrets = service, secrets
        # Given whole: the package's own configuration file is neither read nor written.
        self.config = SHConfig(
            use_defaults=True,
            sh_client_id=secrets["client_id"],
            sh_client_secret=secrets["client_secret"],
            sh_base_url=service.address,
            sh_token_url=service.token_address,
            max_download_attempts=1,
            download_timeout_seconds=TIMEOUT_S,
        )
        self._lock = threading.Lock()
        self._rate = SentinelHubRateLimit()
        self._session: Optional[_Session] = None
        self._said_limited = False
        self._service_time = ""

    def ask(
        self,
        what: str,
        action: Callable[[SentinelHubDownloadClient], T],
        report: Report,
        attempts: int = http.ATTEMPTS,
    ) -> T:
        """Return ``action(client)``, tried again ever later while there is hope.

        ``action`` raises Unreadable for an answer that is not what was asked for. Raises EngineError
        when the service refuses, or has failed ``attempts`` times, and Cancelled meanwhile.
        """
        failures = refusals = 0
        limited_since_s: Optional[float] = None
        while True:
            self._wait_for_turn(report)
            session: Optional[_Session] = None
            try:
                session = self._current_session()
                return action(_OneTry(session=session, config=self.config))
            except Refused as refusal:
                if refusal.status == 429:
                    now_s = time.monotonic()
                    limited_since_s = limited_since_s or now_s
                    if now_s - limited_since_s > RATE_PATIENCE_S:
                        raise explain(refusal, self.service, what) from None
                    refusals += 1
                    self._slow_down(refusal, refusals, report)
                    continue
                if refusal.status == 401 and session is not None:
                    self._forget(session)
                problem: Exception = refusal
            except (requests.RequestException, OAuth2Error, BaseSentinelHubException, Unreadable) as other:
                problem = other
            limited_since_s = None
            failures += 1
            error = explain(problem, self.service, what)
            most = {"server": attempts, "token": min(attempts, TOKEN_ATTEMPTS)}.get(error.code, 1)
            if failures >= most:
                raise error from None  # its cause holds whole requests
            http.wait(min(http.FIRST_WAIT_S * 2 ** (failures - 1), http.LONGEST_WAIT_S), report)

    def check_clock(self) -> None:
        """Raise EngineError when the service's clock, as last heard, is minutes away from this one."""
        error = clock_error(self._service_time, self.service)
        if error is not None:
            raise error

    def _current_session(self) -> _Session:
        with self._lock:
            if self._session is None:
                with _local_tokens(self.service.token_address):
                    self._session = _Session(self.config, self._secrets, self._hear_time)
            return self._session

    def _hear_time(self, service_time: str) -> None:
        self._service_time = service_time

    def _forget(self, session: _Session) -> None:
        """Get a new token next time: this one was refused."""
        with self._lock:
            if self._session is session:
                self._session = None

    def _wait_for_turn(self, report: Report) -> None:
        while True:
            with self._lock:
                left_s = self._rate.register_next()
            if left_s == 0:
                return
            http.wait(left_s, report)

    def _slow_down(self, refusal: Refused, refusals: int, report: Report) -> None:
        """Let every request wait: for what the service says, and longer when it keeps refusing."""
        wait_s = min(http.FIRST_WAIT_S * 2 ** (refusals - 1), 2 * http.LONGEST_WAIT_S)
        told_s = retry_after_s(refusal.headers)
        if told_s is not None:
            wait_s = max(told_s, wait_s / 4 if refusals > 1 else 0.0)
        with self._lock:
            self._rate.next_download_time = max(time.monotonic() + wait_s, self._rate.next_download_time)
            said, self._said_limited = self._said_limited, True
        if not said:
            report.log(
                sentence(
                    "{service} limits the rate; the download goes on as fast as it allows.",
                    service=self.service.name,
                )
            )


class _Session(SentinelHubSession):
    """The package's session, which also hides its token and tells the service's time."""

    def __init__(self, config: SHConfig, secrets: Secrets, tell_time: Callable[[str], None]) -> None:
        self._secrets, self._tell_time = secrets, tell_time
        self._refresh = threading.Lock()
        super().__init__(config)

    @property
    def token(self) -> Any:
        with self._refresh, _local_tokens(self.config.sh_token_url):
            return SentinelHubSession.token.fget(self)

    def _collect_new_token(self) -> Any:
        token = super()._collect_new_token()
        self._secrets.hide(str(token.get("access_token", "")))
        return token

    def _compliance_hook(self, response: requests.Response) -> requests.Response:
        self._tell_time(response.headers.get("Date", ""))
        if response.status_code == 429 or response.status_code >= 500:
            raise Refused(response)
        return SentinelHubSession._compliance_hook(response)


class _OneTry(SentinelHubDownloadClient):
    """The package's client, which says how a request was refused instead of sleeping over it."""

    def _do_download(self, request: Any) -> requests.Response:
        response = super()._do_download(request)
        if response.status_code >= 400:
            raise Refused(response)
        return response


@contextmanager
def _local_tokens(address: str) -> Iterator[None]:
    """Let oauthlib fetch a token without https from this very machine."""
    name = "OAUTHLIB_INSECURE_TRANSPORT"
    if not is_local(address) or name in os.environ:
        yield
        return
    os.environ[name] = "1"
    try:
        yield
    finally:
        os.environ.pop(name, None)
