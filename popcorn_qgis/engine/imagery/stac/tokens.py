"""Access tokens for files of the Planetary Computer: fetched by collection, renewed before they run out."""

from __future__ import annotations

import threading
import time
from typing import Any, Dict, Tuple

import requests

from ....contract.errors import EngineError
from ....contract.sentences import sentence

LIFE_S = 20 * 60.0  # the service gives 45 minutes or more; a clock may be wrong by some of them


class Tokens:
    """Adds access tokens to addresses; without a place that gives them out, addresses stay plain."""

    def __init__(self, address: str, session: Any) -> None:
        self._address, self._session = address.rstrip("/"), session
        self._lock = threading.Lock()
        self._known: Dict[str, Tuple[str, float]] = {}
        self.generation = 0  # counts renewals, so that one refusal renews once

    def sign(self, address: str, collection: str) -> str:
        """Return what GDAL opens for ``address``; EngineError when no token is given."""
        if not self._address:
            return f"/vsicurl/{address}" if address.startswith(("http://", "https://")) else address
        with self._lock:
            token, until = self._known.get(collection, ("", 0.0))
            if time.monotonic() > until:
                token = self._fetch(collection)
                self._known[collection] = (token, time.monotonic() + LIFE_S)
        return f"/vsicurl/{address}{'&' if '?' in address else '?'}{token}"

    def forget(self, generation: int) -> None:
        """Drop the tokens of ``generation``: one of them was refused."""
        with self._lock:
            if generation == self.generation:
                self._known.clear()
                self.generation += 1

    def _fetch(self, collection: str) -> str:
        try:
            answer = self._session.get(f"{self._address}/{collection}", timeout=60)
            answer.raise_for_status()
            return str(answer.json()["token"])
        except (requests.RequestException, ValueError, KeyError) as problem:
            refused = isinstance(problem, requests.HTTPError) and problem.response.status_code in (401, 403)
            if refused:
                raise EngineError(
                    "access",
                    sentence(
                        "The catalogue wants an account of its own for the collection {collection}.",
                        collection=collection,
                    ),
                    "Choose another source; or leave Sentinel-1 out, if it is that.",
                ) from problem
            raise EngineError(
                "access",
                sentence(
                    "The catalogue gave no access to the collection {collection}.", collection=collection
                ),
                "Run it again later, or choose another source.",
            ) from problem
