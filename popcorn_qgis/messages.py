"""The engine's sentences in the user's language.

The engine is a process of its own and speaks English, with values in its sentences. Every sentence
that it can say is known as a template (``scripts/translations.py`` reads them from its source, the
zip brings them along); here a sentence is recognised by its template, and the translated template
is filled with the same values. What is not recognised stays English.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Dict, Iterable, Iterator, List, Optional, Pattern, Protocol, Tuple

from qgis.PyQt.QtCore import QCoreApplication

from .runtime import places

CONTEXT = "engine"
TEMPLATES = "engine_messages.json"

_PLACE = re.compile(r"\{(\w+)\??\}")


def translate(text: str) -> str:
    """Return a sentence, or several lines, of the engine in the user's language."""
    return "\n".join(_translated(line, _shipped()) for line in text.split("\n"))


class Trouble(Protocol):
    """What is wrong and what to do: an error, or the state of an engine that does not work."""

    @property
    def problem(self) -> str: ...

    @property
    def remedy(self) -> str: ...


def of(error: Trouble) -> str:
    """Return what is wrong and what to do, in the user's language."""
    return f"{translate(error.problem)} {translate(error.remedy)}"


@lru_cache(maxsize=1)
def _shipped() -> List[Tuple[str, Pattern[str]]]:
    """The templates that are translated into the language that QGIS runs in."""
    try:
        known = json.loads(places.resource("i18n", TEMPLATES).read_text(encoding="utf-8"))
    except OSError:  # the source tree, which is English
        return []
    return list(_prepared(t for t in known if QCoreApplication.translate(CONTEXT, t) != t))


def _prepared(templates: Iterable[str]) -> Iterator[Tuple[str, Pattern[str]]]:
    """Yield each template with its pattern; the most particular first."""
    for template in sorted(templates, key=lambda text: -len(_PLACE.sub("", text))):
        pattern, end = "", 0
        for place in _PLACE.finditer(template):
            pattern += re.escape(template[end : place.start()]) + f"(?P<{place.group(1)}>.*)"
            end = place.end()
        yield template, re.compile(pattern + re.escape(template[end:]))


def _translated(text: str, templates: List[Tuple[str, Pattern[str]]]) -> str:
    for template, pattern in templates:
        found: Optional[re.Match[str]] = pattern.fullmatch(text)
        if found is not None:
            # A value may be a sentence of its own.
            values = {name: _translated(value, templates) for name, value in found.groupdict().items()}
            return _filled(QCoreApplication.translate(CONTEXT, template), values)
    return text


def _filled(template: str, values: Dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values.get(place.group(1), place.group(0)), template)
