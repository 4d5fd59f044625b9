"""The styles that come with the plugin, resources/styles/*.qml: read, and their words translated.

Each can be opened, changed and saved in QGIS. Counts have their breaks in people per hectare, as for pixels
of one hectare; who reads them scales the breaks to the pixel at hand. Labels are in English.
"""

from __future__ import annotations

import re
from typing import Any, Callable

from qgis.core import QgsFeatureRenderer, QgsReadWriteContext
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..runtime import places
from ..translation import tr


def read(style: str, tag: str, make: Callable[[QDomElement], Any]) -> Any:
    """Return what ``make`` makes of the first element ``tag`` of a style; FileNotFoundError without one."""
    path = places.resource("resources", "styles", f"{style}.qml")
    document = QDomDocument()
    document.setContent(path.read_text(encoding="utf-8"))
    return make(document.documentElement().elementsByTagName(tag).at(0).toElement())


def feature_renderer(style: str) -> QgsFeatureRenderer:
    """Return a new renderer of a style for vector layers."""
    return read(style, "renderer-v2", lambda element: QgsFeatureRenderer.load(element, QgsReadWriteContext()))


def translated(label: str) -> str:
    """Return a label of a style with its words, and the points of its numbers, in the user's language."""
    words = {
        "people per hectare": tr("people per hectare"),
        "people per built-up pixel": tr("people per built-up pixel"),
        "little change": tr("little change"),
        "not built-up": tr("not built-up"),
        "built-up": tr("built-up"),
        "not urban": tr("not urban"),
        "urban": tr("urban"),
        "or before": tr("or before"),
        "Sentinel-2 and both passes of Sentinel-1": tr("Sentinel-2 and both passes of Sentinel-1"),
        "Sentinel-2 and the ascending pass": tr("Sentinel-2 and the ascending pass"),
        "Sentinel-2 and the descending pass": tr("Sentinel-2 and the descending pass"),
        "Sentinel-2 alone": tr("Sentinel-2 alone"),
        "both passes of Sentinel-1": tr("both passes of Sentinel-1"),
        "the ascending pass alone": tr("the ascending pass alone"),
        "the descending pass alone": tr("the descending pass alone"),
        "seasons agree": tr("seasons agree"),
        "seasons differ": tr("seasons differ"),
        "no change": tr("no change"),
        "built": tr("built"),
        "cleared": tr("cleared"),
        "too few clear looks": tr("too few clear looks"),
        "below": tr("below"),
        "map has over 2 × too few": tr("map has over 2 × too few"),
        "× too few": tr("× too few"),
        "agrees to 5 %": tr("agrees to 5 %"),
        "× too many": tr("× too many"),
        "map has over 2 × too many": tr("map has over 2 × too many"),
        "no ratio: see the status": tr("no ratio: see the status"),
        "no data": tr("no data"),
    }
    longest_first = sorted(words, key=len, reverse=True)
    said = re.sub("|".join(map(re.escape, longest_first)), lambda found: words[found.group()], label)
    locale = QLocale()
    if locale.zeroDigit() != "0":  # the point of such a language belongs to its own digits
        return said
    return re.sub(r"(?<=\d)\.(?=\d)", locale.decimalPoint(), said)
