"""What a printed page says about its layers: what to call them, which days they show, whose work they are."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Dict, List

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QDate, Qt

from ..contract.credits import licences, methods, notices
from ..contract.jobs import QUANTITIES, RasterResult
from ..translation import tr
from . import names

NOT_OURS = "singlebandgray"  # QGIS's own style: its legend is not in the units that our titles name


def title(layer: QgsMapLayer) -> str:
    """Return what to call a layer: its name, or what a file that nobody has named shows."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    file = Path(str(parts.get("path") or ""))
    if layer.name() not in (file.stem, file.name):
        return _by_hectare(layer.name())
    if layer.metadata().title():
        return _by_hectare(layer.metadata().title())
    if isinstance(layer, QgsRasterLayer):
        tags = file_tags(layer) if layer.renderer().type() != NOT_OURS else {}
        if tags.get("ALGORITHM") == "rescale" and tags.get("QUANTITY") == "population":
            return _by_hectare(names.raster_title(_result(layer, tags), names.rescaled_title()))
        if tags.get("QUANTITY") in QUANTITIES:
            return _by_hectare(names.raster_title(_result(layer, tags)))
    words = re.sub(r"[_\s]+", " ", str(parts.get("layerName") or file.stem)).strip()
    return words[:1].upper() + words[1:]


def _result(layer: QgsRasterLayer, tags: Dict[str, str]) -> RasterResult:
    return RasterResult("", tags["QUANTITY"], "", bands=layer.bandCount())


def _by_hectare(name: str) -> str:
    """Say the unit of the legend, which is all that paper shows, in place of that of a pixel."""
    bare = names.without_unit(name)
    return name if bare == name else f"{bare} ({tr('people per hectare')})"


def sources(raster: QgsRasterLayer) -> str:
    """Return where a map comes from, from the layer's metadata or else the tags in its file."""
    metadata, tags = raster.metadata(), file_tags(raster)
    parts = _days(raster, tags)
    told = (*(metadata.rights() or notices(tags)), *(metadata.licenses() or licences(tags)))
    parts += [f"{text.rstrip('.')}." for text in told]
    parts += [tr("Method: {authors}.").format(authors=authors) for authors in methods(tags)]
    if tags.get("WEIGHT") and tags.get("ZONES"):
        sentence = tr("{weights}, rescaled to the counts of {zones}.")
        parts.append(sentence.format(weights=tags["WEIGHT"], zones=tags["ZONES"]))
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    parts.append(tr("Made with POPCORN for QGIS, printed {date}.").format(date=today))
    return " ".join(parts)


def file_tags(raster: QgsRasterLayer) -> Dict[str, str]:
    """Return the tags of a raster's file, as QGIS shows them among its information."""
    shown = raster.dataProvider().htmlMetadata()
    found = re.findall(r"<li>\s*([A-Z0-9_]+)=([^<]+)", shown)
    return {key: html.unescape(value).strip() for key, value in found}


def _days(raster: QgsRasterLayer, tags: Dict[str, str]) -> List[str]:
    """Return a sentence on the imagery's days; for a change, one for each of its dates."""
    shown = raster.temporalProperties().fixedTemporalRange()
    periods = [tags[key] for key in ("BEFORE_PERIOD", "AFTER_PERIOD") if ".." in tags.get(key, "")]
    if not periods and shown.begin().isValid():
        days = [day.toString("yyyy-MM-dd") for day in (shown.begin(), shown.end())]
        periods = ["..".join(days)]
    if not periods and ".." in tags.get("PERIOD", ""):
        periods = [tags["PERIOD"]]
    ends = [period.split("..", 1) for period in periods]
    return [tr("Imagery of {first} to {last}.").format(first=first, last=last) for first, last in ends]
