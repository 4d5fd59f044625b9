"""Whether the outputs that the user named can be written, asked before a run: files, tables, layers."""

from __future__ import annotations

import os
import re
import tempfile
from typing import Any, Mapping

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
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
        path = named_file(parameters.get(definition.name()))
        if not path or isinstance(definition, QgsProcessingParameterFolderDestination):
            continue
        folder = os.path.dirname(path) or os.curdir
        if not os.path.isdir(folder):
            sentence = tr(
                "The folder {folder} for the output {name} does not exist. "
                "Create it, or choose another folder."
            )
            return sentence.format(folder=folder, name=os.path.basename(path))
        if os.access(folder, os.W_OK):  # the engine tries a file; here the window waits for the disk
            continue
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


def named_file(value: Any) -> str:
    """Return the file that the value of an output stands for; empty where it is none yet, or a database's."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if not isinstance(value, str) or value == TEMPORARY:
        return ""
    database = _DATABASE.match(value)
    if database:
        return database.group(1)
    return "" if _PROVIDER.match(value) else value
