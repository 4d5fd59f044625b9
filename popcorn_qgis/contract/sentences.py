"""Sentences for the user: English text that still knows its template and its values.

The engine speaks English; QGIS's side says the same in the user's language. So a text for the user is
a ``Sentence``: a plain ``str`` for whoever reads or writes it, with the template that translators
know and the values that stand in it. ``sentence`` makes one, ``carry`` puts what JSON would lose
beside an event, ``restore`` takes it back. A text without values is its own template.
"""

from __future__ import annotations

import numbers
from string import Formatter
from typing import Any, Callable, Dict, Iterable, Iterator, List, Mapping, Tuple, Union

#: Where an event keeps the templates and values of its sentences.
BESIDE = "sentences"

Value = Union[str, int, float, None]


class Sentence(str):
    """The finished English text, with ``template`` and ``values``; a value may be a Sentence itself."""

    template: str
    values: Dict[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Any]) -> Sentence:
        plain = {name: _plain(value) for name, value in values.items()}
        made = super().__new__(cls, fill(template, plain) if plain else template)
        made.template, made.values = template, plain
        return made

    def __getnewargs__(self) -> Tuple[str, Dict[str, Value]]:  # type: ignore[override]
        return self.template, self.values


def sentence(template: str, /, **values: Any) -> Sentence:
    """Return ``template`` with ``values`` in its ``{places}``, which may have a format: ``{share:.1%}``.

    ``template`` is a literal, or a choice between literals (one or many), so that translators find it.
    A value that is no number, text, or Sentence stands as its ``str``. Raises KeyError for a place
    without a value.
    """
    return Sentence(template, values)


def numeral(text: str, template: str, value: float) -> Sentence:
    """Return a number that English shows as ``text``, and others as ``template``: ``−{value:.3g}``."""
    made = str.__new__(Sentence, text)
    made.template, made.values = template, {"value": value}
    return made


def joined(parts: Iterable[Any], separator: str = " ") -> Sentence:
    """Return several sentences, or things, one after the other, each still with its own template."""
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return Sentence(separator.join(f"{{{name}}}" for name in values), values)


def fill(template: str, values: Mapping[str, Any], shown: Callable[[Any, str], str] | None = None) -> str:
    """Return ``template`` with ``shown(value, format)`` in each place; KeyError where a value lacks."""
    text = ""
    for literal, name, form, _ in Formatter().parse(template):
        text += literal
        if name is not None:
            text += (shown or formatted)(values[name], form or "")
    return text


def formatted(value: Any, form: str) -> str:
    """Return ``value`` in the format ``form``; as it is where it is no number."""
    return format(value, form) if isinstance(value, (int, float)) else str(value)


def places(template: str) -> List[str]:
    """Return the places of a template as they are written, such as ``share:.1%``, sorted."""
    parsed = list(Formatter().parse(template))
    return sorted(f"{name}:{form}" if form else name for _, name, form, _ in parsed if name is not None)


# -- between the processes -------------------------------------------------------------------------


def carry(event: Mapping[str, Any]) -> Dict[str, Any]:
    """Return ``event`` with the templates and values of its sentences beside their English texts.

    Each stands with its way through the event: ``{"at": ["result", "warnings", 0], "template": …}``.
    """
    found = [{"at": way, **_document(text)} for way, text in _sentences(event, [])]
    return {**event, BESIDE: found} if found else dict(event)


def restore(event: Dict[str, Any]) -> Dict[str, Any]:
    """Put the sentences that ``carry`` noted back into ``event``, in place; return it."""
    for document in event.pop(BESIDE, ()):
        *way, last = document["at"]
        holder: Any = event
        for step in way:
            holder = holder[step]
        holder[last] = _sentence(document)
    return event


def _sentences(value: Any, way: List[Any]) -> Iterator[Tuple[List[Any], Sentence]]:
    if isinstance(value, Sentence):
        if value.values:
            yield way, value
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _sentences(part, [*way, key])
    elif isinstance(value, (list, tuple)):
        for number, part in enumerate(value):
            yield from _sentences(part, [*way, number])


def _document(text: Sentence) -> Dict[str, Any]:
    values = {k: _document(v) if isinstance(v, Sentence) else v for k, v in text.values.items()}
    return {"template": text.template, "values": values}


def _sentence(document: Mapping[str, Any]) -> Sentence:
    values = {k: _sentence(v) if isinstance(v, dict) else v for k, v in document["values"].items()}
    return Sentence(document["template"], values)


def _plain(value: Any) -> Value:
    """Return ``value`` as JSON keeps it; numpy's numbers are numbers too."""
    if value is None or isinstance(value, (Sentence, bool, int, float)):
        return value
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        return float(value)
    return str(value)
