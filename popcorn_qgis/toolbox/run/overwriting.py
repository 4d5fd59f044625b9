"""Whether an output would be written over what a run reads: a whole database of layers, too."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import Any, Dict, Iterator, Mapping, Set

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
    QgsProperty,
)

from ...translation import tr
from .output_checks import named_file

#: Files that are one layer together: writing any of them writes the layer.
_TOGETHER = (
    {".shp", ".dbf", ".shx", ".prj", ".cpg", ".qix", ".sbn", ".sbx"},
    {".tab", ".dat", ".map", ".id", ".ind"},
    {".mif", ".mid"},
)
_VIRTUAL = re.compile(r"^(/vsi[a-z0-9_]+/)+")  # GDAL's way into archives


def overwritten(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str:
    """Say which output is a file that an input comes from, or another output's; empty text if none."""
    inputs: Set[str] = set()
    for definition in algorithm.parameterDefinitions():
        if not definition.isDestination():
            for path in _files(parameters.get(definition.name()), context):
                inputs |= _layer_files(path)
    outputs: Dict[str, str] = {}
    for definition in algorithm.destinationParameterDefinitions():
        path = named_file(parameters.get(definition.name())).split("|")[0]
        if not path or isinstance(definition, QgsProcessingParameterFolderDestination):
            continue
        name = os.path.basename(path)
        if _layer_files(path) & inputs:
            return tr("The output {name} is also an input. Choose another name for the output.").format(
                name=name
            )
        other = outputs.setdefault(_same(path), definition.name())
        if other != definition.name():
            return tr(
                "The outputs {one} and {other} are the same file, {name}. Give each a file of its own."
            ).format(one=other, other=definition.name(), name=name)
    return ""


def _files(value: Any, context: QgsProcessingContext) -> Iterator[str]:
    """Yield the files that there are behind the value of an input: a layer, a path, a list of them."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _files(item, context)
        return
    if isinstance(value, str) and value:
        value = QgsProcessingUtils.mapLayerFromString(value, context, False) or value
    if isinstance(value, QgsMapLayer):
        value = value.source()
    if isinstance(value, str):
        yield from _paths(value)


def _paths(source: str) -> Iterator[str]:
    """Yield the existing files that a layer's source names: “x.gpkg|layername=a”, “/vsizip/x.zip/a.tif”."""
    bare = _VIRTUAL.sub("", source.split("|")[0])
    quoted = re.findall(r"'([^']+)'|\"([^\"]+)\"", source)
    address = re.match(r"file://(/[^?]+)", source)
    for text in (bare, *(a or b for a, b in quoted), *([address.group(1)] if address else ())):
        while text and text not in (os.sep, os.path.dirname(text)):
            if os.path.isfile(text):
                yield text
                break
            text = os.path.dirname(text) if bare != source.split("|")[0] else ""  # up to the archive
    for piece in source.split(":")[1:]:  # “GPKG:x.gpkg:table”
        if os.path.isfile(piece):
            yield piece


def _layer_files(path: str) -> Set[str]:
    """Return the file and those that are one layer with it, each as ``_same`` has it."""
    stem, ending = os.path.splitext(path)
    for kinds in _TOGETHER:
        if ending.lower() in kinds:
            return {_same(stem + kind) for kind in kinds} | {_same(path)}
    return {_same(path)}


def _same(path: str) -> str:
    """Return one text for a file, by whatever way it is named; also where it is not there yet."""
    with suppress(OSError, ValueError):
        found = os.stat(path)
        if found.st_ino:
            return f"{found.st_dev}:{found.st_ino}"
    return os.path.normcase(os.path.realpath(path))
