"""Where a new model is kept: one parameter of all algorithms that make a model."""

from __future__ import annotations

from typing import Any, Mapping

from qgis.core import QgsProcessingContext

from ...runtime import places
from ...translation import tr
from ..base import PopcornAlgorithm

FOLDER = "FOLDER"


def add_folder(algorithm: PopcornAlgorithm) -> None:
    """Add FOLDER, which may be left empty."""
    algorithm.add_folder(
        FOLDER,
        tr("Folder of models"),
        tr("Where the model is kept. Empty: with the user's other models."),
        optional=True,
        advanced=True,
    )


def folder(algorithm: PopcornAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """Return the folder; that of the user's other models where none is given."""
    given: str = algorithm.parameterAsString(dict(parameters), FOLDER, context)
    return given or str(places.user_models_folder())
