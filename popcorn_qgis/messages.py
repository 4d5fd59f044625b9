"""The engine's sentences in the user's language.

The engine is a process of its own and speaks English, in sentences that know their template and their
values (``contract/sentences.py``). Here the template is looked up, and its translation is filled with
the same values: sentences among them are translated too, numbers are written as the user writes them.
"""

from __future__ import annotations

from typing import Any, Protocol

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from .contract.sentences import Sentence, fill, formatted

CONTEXT = "engine"


def translate(text: str) -> str:
    """Return a sentence of the engine in the user's language; what has no translation stays English."""
    if not isinstance(text, Sentence):
        return QCoreApplication.translate(CONTEXT, text)
    template = QCoreApplication.translate(CONTEXT, text.template)
    return fill(template, text.values, _shown) if text.values else template


class Trouble(Protocol):
    """What is wrong and what to do: an error, or the state of an engine that does not work."""

    @property
    def problem(self) -> str: ...

    @property
    def remedy(self) -> str: ...


def of(error: Trouble) -> str:
    """Return what is wrong and what to do, in the user's language."""
    return " ".join(translate(text) for text in (error.problem, error.remedy) if text)


def _shown(value: Any, form: str) -> str:
    if isinstance(value, Sentence):
        return translate(value)
    text = formatted(value, form)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return text
    locale = QLocale()
    if locale.zeroDigit() != "0":  # the separators of such a language belong to its own digits
        return text
    return text.translate({ord(","): locale.groupSeparator(), ord("."): locale.decimalPoint()})
