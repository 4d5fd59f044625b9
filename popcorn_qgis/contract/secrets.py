"""What a job must know and nobody may read: passwords on their way from QGIS to a service.

They travel beside the job, in memory only. ``scrub`` takes them out of whatever is shown or written.
"""

from __future__ import annotations

import base64
import json
from typing import Any, Iterator, Mapping, MutableMapping, Set
from urllib.parse import quote, quote_plus

from .sentences import Sentence

#: ``python -m popcorn_qgis.engine`` finds the secret ``client_id`` in POPCORN_SECRET_CLIENT_ID.
VARIABLE = "POPCORN_SECRET_"
HIDDEN = "•••"

_SHORTEST = 4  # a shorter value would be found in any text


class Secrets(Mapping[str, str]):
    """Secret values by name. Its repr shows the names only."""

    def __init__(self, values: Mapping[str, str] = {}) -> None:  # noqa: B006 - it is only read
        self._values = {name: value for name, value in values.items() if value}
        self._hidden: Set[str] = set()
        for value in self._values.values():
            self.hide(value)
        for first in self._values.values():
            for second in self._values.values():  # how HTTP sends a name and a password
                self.hide(base64.b64encode(f"{first}:{second}".encode()).decode())

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Secrets({', '.join(f'{name}={HIDDEN}' for name in self._values)})"

    def hide(self, value: str) -> None:
        """Let ``scrub`` take out ``value`` too: a token that was got for the secrets."""
        if len(value) >= _SHORTEST:
            self._hidden |= {value, quote(value), quote(value, safe=""), quote_plus(value)}
            self._hidden.add(json.dumps(value)[1:-1])

    def scrub(self, text: str) -> str:
        """Return ``text`` without the secret values, plain or encoded as in an address or in JSON."""
        for value in sorted(self._hidden, key=len, reverse=True):
            text = text.replace(value, HIDDEN)
        return text

    def scrub_all(self, value: Any) -> Any:
        """Return plain JSON values with every text in them scrubbed, sentences with their values."""
        if not self._hidden:
            return value
        if isinstance(value, Sentence):
            hidden = Sentence(self.scrub(value.template), self.scrub_all(value.values))
            text = self.scrub(hidden)
            return hidden if text == hidden else text
        if isinstance(value, str):
            return self.scrub(value)
        if isinstance(value, Mapping):
            return {key: self.scrub_all(part) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.scrub_all(part) for part in value]
        return value


class ScrubbedStream:
    """A text stream without the secrets; all else is as in the stream behind it."""

    def __init__(self, stream: Any, secrets: Secrets) -> None:
        self._stream, self._secrets = stream, secrets

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write ``text`` scrubbed."""
        self._stream.write(self._secrets.scrub(text))
        return len(text)


def taken_from(environ: MutableMapping[str, str]) -> Secrets:
    """Return the secrets of the environment variables POPCORN_SECRET_…, and take them out of it."""
    names = [name for name in environ if name.upper().startswith(VARIABLE)]
    return Secrets({name[len(VARIABLE) :].lower(): environ.pop(name) for name in names})
