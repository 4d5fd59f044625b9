"""Virtual rasters: made of rasters that are there, of nothing that runs or reads raw bytes."""

from __future__ import annotations

import os
import re
from html import unescape
from typing import Any

from ...contract.errors import EngineError
from ...contract.sentences import sentence
from .identity import is_gdal_name, raster_name

#: Raw bands read any file's bytes as pixels; functions run code.
_UNSAFE = re.compile(
    r"VRTRawRasterBand|VRTDerivedRasterBand|<PixelFunction|<Expression|VRTProcessedDataset", re.IGNORECASE
)
_SOURCE = re.compile(r"<(?:SourceFilename|SourceDataset)([^>]*)>([^<]+)</", re.IGNORECASE)
_MOST_BYTES = 64 << 20


def check_virtual(dataset: Any) -> None:
    """Raise EngineError for a virtual raster with raw bands or functions, or with a part that is missing.

    Virtual rasters among its parts are looked at too.
    """
    if dataset.driver == "VRT":
        xml = dataset.tags(ns="xml:VRT").get("xml:VRT", "")
        _check(xml, raster_name(dataset.name), os.path.dirname(str(dataset.name)), depth=0)


def _check(xml: str, name: str, folder: str, depth: int) -> None:
    if _UNSAFE.search(xml) or depth > 8:
        raise EngineError(
            "virtual",
            sentence(
                "The virtual raster {file} computes its pixels or reads raw bytes, which is not read here.",
                file=name,
            ),
            "Export it as GeoTIFF (Raster › Conversion › Translate), and give that.",
        )
    for attributes, text in _SOURCE.findall(xml):
        path = unescape(text.strip())
        if is_gdal_name(path):
            continue
        if 'relativeToVRT="1"' in attributes or not os.path.isabs(path):
            path = os.path.join(folder, path)
        if not os.path.isfile(path):
            raise EngineError(
                "no-file",
                sentence(
                    "The virtual raster {file} needs {part}, which does not exist.",
                    file=name,
                    part=raster_name(path),
                ),
                "Put it back where it was, or build the virtual raster again.",
            )
        inner = _xml_of(path)
        if inner:
            _check(inner, raster_name(path), os.path.dirname(path), depth + 1)


def _xml_of(path: str) -> str:
    """Return the text of a virtual raster; empty for any other file."""
    with open(path, "rb") as stream:
        if b"<VRTDataset" not in stream.read(1024):
            return ""
        stream.seek(0)
        return stream.read(_MOST_BYTES).decode("utf-8", "replace")
