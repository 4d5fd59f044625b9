"""Whether the outputs that the user named can be written, asked before a run: files, tables, layers."""

from __future__ import annotations

import os
import re
import tempfile
from typing import Any, Mapping

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProperty,
)

from ...translation import tr

#: What is no file, or a file within a text: “memory:”, “postgis:…”. A Windows drive has one letter.
_PROVIDER = re.compile(r"[A-Za-z]{2,}:")
_DATABASE = re.compile(r"ogr:dbname='([^']+)'")
TEMPORARY = "TEMPORARY_OUTPUT"


def unwritable(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> str:
    """Say which output can't be written to its folder, or return an empty text.

    Folders as outputs are left out: who writes them makes them.
    """
    for definition in algorithm.destinationParameterDefinitions():
        path = _file(parameters.get(definition.name()))
        if not path or isinstance(definition, QgsProcessingParameterFolderDestination):
            continue
        folder = os.path.dirname(path) or os.curdir
        if not os.path.isdir(folder):
            sentence = tr(
                "The folder {folder} for the output {name} does not exist. "
                "Create it, or choose another folder."
            )
            return sentence.format(folder=folder, name=os.path.basename(path))
        try:
            with tempfile.TemporaryFile(dir=folder):
                pass
        except OSError as problem:
            sentence = tr(
                "The output {name} cannot be written to the folder {folder}: {reason}. Choose another folder."
            )
            return sentence.format(
                name=os.path.basename(path), folder=folder, reason=problem.strerror or problem
            )
    return ""


def overwritten(
    algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
) -> str:
    """Say which vector layer that is read would be replaced by an output, or return an empty text.

    A file given as such is written anew, with all of its layers; a table added to a GeoPackage is not.
    """
    sources = [
        _source_file(parameters.get(definition.name()), context)
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterFeatureSource)
    ]
    for definition in algorithm.destinationParameterDefinitions():
        value = _text(parameters.get(definition.name()))
        path = "" if _DATABASE.match(value) else _file(value)
        if path and any(source and _same_file(source, path) for source in sources):
            return tr("The output {name} is also an input. Choose another name for the output.").format(
                name=os.path.basename(path)
            )
    return ""


def _source_file(value: Any, context: QgsProcessingContext) -> str:
    """Return the file that a vector input lies in; empty where it is none."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    layer = value if isinstance(value, QgsMapLayer) else None
    if layer is None and isinstance(value, str):
        layer = context.getMapLayer(value)
    text = layer.source() if layer is not None else value if isinstance(value, str) else ""
    database = _DATABASE.match(text)
    return database.group(1) if database else text.split("|")[0]


def _same_file(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return os.path.abspath(one) == os.path.abspath(other)


def _text(value: Any) -> str:
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def _file(value: Any) -> str:
    """Return the file that the value of an output stands for; empty where it is none yet, or a database's."""
    value = _text(value)
    if not value or value == TEMPORARY:
        return ""
    database = _DATABASE.match(value)
    if database:
        return database.group(1)
    return "" if _PROVIDER.match(value) else value
