"""What went wrong with Sentinel Hub, in one sentence: key, quota, clock, proxy, certificate, server."""

from __future__ import annotations

import json
import time
from email.utils import parsedate_to_datetime
from typing import Iterator, Mapping, Optional, Tuple

import requests
from oauthlib.oauth2 import OAuth2Error

from ....contract.errors import EngineError
from ....contract.sentences import sentence
from ..http import KEPT, certificate_refusal, proxy_refusal
from .services import Service

CLOCK_TOLERANCE_S = 300.0


class Refused(Exception):
    """The service answered a request with an error status."""

    def __init__(self, response: requests.Response) -> None:
        super().__init__(f"status {response.status_code}")
        self.status = int(response.status_code)
        self.headers: Mapping[str, str] = response.headers
        self.code, self.message = _said(response)


class Unreadable(Exception):
    """The answer is not what was asked for: cut off, or a page of text."""


def explain(problem: BaseException, service: Service, what: str) -> EngineError:
    """Return what a failure of asking ``service`` for ``what`` means to the user.

    The code is "server" or "token" where trying again may help.
    """
    for cause in _causes(problem):
        if isinstance(cause, requests.exceptions.ProxyError):
            return proxy_refusal(service.name)
        if isinstance(cause, requests.exceptions.SSLError):
            return certificate_refusal(service.name)
        if isinstance(cause, Refused):
            return _explain_refusal(cause, service, what)
        if isinstance(cause, OAuth2Error) and cause.error in (
            "invalid_client",
            "unauthorized_client",
            "invalid_grant",
            "access_denied",
        ):
            return _wrong_key(service)
        if isinstance(cause, requests.HTTPError) and cause.response is not None:
            return _explain_refusal(Refused(cause.response), service, what)
    if isinstance(problem, Unreadable):
        said = sentence(
            "{service} did not deliver {what}: what came back could not be read.",
            service=service.name,
            what=what,
        )
    elif any(isinstance(cause, OAuth2Error) for cause in _causes(problem)):
        said = sentence(
            "{service} gave no access token, or one that could not be read.", service=service.name
        )
    else:
        said = sentence(
            "{service} can't be reached, or broke off while it delivered {what}.",
            service=service.name,
            what=what,
        )
    return EngineError("server", said, sentence("Check the connection. {kept}", kept=KEPT))


def no_credentials(service: Service) -> EngineError:
    """Return the error of a job that came without a key."""
    return EngineError(
        "no-credentials",
        sentence("{service} needs the key of an account: a client id and its secret.", service=service.name),
        sentence(
            "Choose an authentication configuration with both; a free account is made in a few "
            "minutes at {account_page}.",
            account_page=service.account_page,
        ),
    )


def clock_error(service_time: str, service: Service) -> Optional[EngineError]:
    """Return an error when the time that the service gave (an HTTP date) is far from this machine's."""
    try:
        behind_s = parsedate_to_datetime(service_time).timestamp() - time.time()
    except (TypeError, ValueError, IndexError):
        return None
    if abs(behind_s) <= CLOCK_TOLERANCE_S:
        return None
    return EngineError(
        "clock",
        sentence(
            "This machine's clock is {minutes:.0f} minutes behind that of {service}."
            if behind_s > 0
            else "This machine's clock is {minutes:.0f} minutes ahead of that of {service}.",
            minutes=abs(behind_s) / 60,
            service=service.name,
        ),
        "Set the date and time of this machine.",
    )


def retry_after_s(headers: Mapping[str, str]) -> Optional[float]:
    """Return the seconds that a refusal asks to wait; None where it does not say, or not readably.

    Sentinel Hub gives milliseconds (documentation, "Rate limiting"); other servers give a date.
    """
    text = str(headers.get("Retry-After", "")).strip()
    if not text:
        return None
    try:
        return max(float(text) / 1000, 0.0)
    except ValueError:
        pass
    try:
        return max(parsedate_to_datetime(text).timestamp() - time.time(), 0.0)
    except (TypeError, ValueError, IndexError):
        return None


def _explain_refusal(refusal: Refused, service: Service, what: str) -> EngineError:
    status, said = refusal.status, refusal.message
    if "PROCESSING_UNITS" in refusal.code or (status == 403 and "insufficient" in said.lower()):
        return EngineError(
            "quota",
            sentence(
                "The account at {service} has no processing units or requests left.", service=service.name
            ),
            sentence(
                "Wait for the next month, or get more at {account_page}; what was fetched is kept.",
                account_page=service.account_page,
            ),
        )
    if status == 429:
        return EngineError(
            "rate-limit",
            sentence(
                "{service} has turned requests away for too long: its rate limit.", service=service.name
            ),
            KEPT,
        )
    if status == 401:
        return EngineError(
            "token",
            sentence(
                "{service} does not accept the access token that it gave for this key.", service=service.name
            ),
            "Check that the key belongs to this service, and the date and time of this machine.",
        )
    if status == 403:
        return EngineError(
            "key",
            sentence(
                "The key may not use {service} for this{said}.", service=service.name, said=_quoted(said)
            ),
            sentence("Check the account at {account_page}.", account_page=service.account_page),
        )
    if status == 407:
        return EngineError(
            "proxy",
            "The proxy wants a user name and a password.",
            "Give them in QGIS's network settings.",
        )
    if status < 500:
        return EngineError(
            "request",
            sentence(
                "{service} refuses to deliver {what} (status {status}){said}.",
                service=service.name,
                what=what,
                status=status,
                said=_quoted(said),
            ),
            "Choose a smaller area or a shorter season; if it happens again, please report it.",
        )
    return EngineError(
        "server",
        sentence(
            "{service} failed to deliver {what} (status {status}).",
            service=service.name,
            what=what,
            status=status,
        ),
        KEPT,
    )


def _wrong_key(service: Service) -> EngineError:
    return EngineError(
        "key",
        sentence(
            "{service} does not know this client id, or the secret is not its secret.", service=service.name
        ),
        sentence(
            "Make a new key (OAuth client) at {account_page} and copy both parts of it.",
            account_page=service.account_page,
        ),
    )


def _quoted(said: str) -> str:
    said = " ".join(said.split()).rstrip(". ")
    return f": {said[:200]}" if said else ""


def _said(response: requests.Response) -> Tuple[str, str]:
    """Return the code and the message of an error answer; empty where it has none."""
    try:
        document = json.loads(response.content)
    except ValueError:
        return "", ""
    error = document.get("error", document) if isinstance(document, dict) else {}
    if not isinstance(error, dict):
        return str(error), str(document.get("error_description", ""))
    return str(error.get("code", "")), str(error.get("message", ""))


def _causes(problem: BaseException) -> Iterator[BaseException]:
    """Yield a failure and all that led to it; the package wraps the first cause."""
    seen = set()
    waiting = [problem]
    while waiting:
        cause = waiting.pop(0)
        if id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        others = (getattr(cause, "request_exception", None), cause.__cause__, cause.__context__)
        waiting += [other for other in others if isinstance(other, BaseException)]
