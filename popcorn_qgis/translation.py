"""Looking up translated texts, so that ``pylupdate`` finds every string and Qt finds every translation.

Inside a class write ``self.tr("…")`` (the class inherits Translated), elsewhere ``tr("…")``:
pylupdate files the first under the name of the class that holds the text, the second under
``@default``.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return ``text`` in the user's language; for code outside classes."""
    return QCoreApplication.translate("@default", text)


class Translated:
    """Gives ``self.tr``: looks in the context of every class of the object, as texts are inherited."""

    def tr(self, text: str) -> str:
        """Return ``text`` in the user's language."""
        for kind in type(self).__mro__:
            translated = QCoreApplication.translate(kind.__name__, text)
            if translated != text:
                return translated
        return text
