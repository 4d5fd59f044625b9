"""What the census algorithms share: a raster to read, and the zone layers they return."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
)

from ...translation import tr
from ..base import PopcornAlgorithm
from ..zones import zone_parameters
from . import imagery


def add_input(algorithm: PopcornAlgorithm, description: str, help_text: str) -> None:
    """Add INPUT and, for advanced users, BAND."""
    algorithm.add_raster("INPUT", description, help_text)
    algorithm.add(
        QgsProcessingParameterBand("BAND", tr("Band"), 1, "INPUT", True),
        tr("The band that holds the values, for rasters with several."),
        advanced=True,
    )


def add_input_unit(algorithm: PopcornAlgorithm) -> None:
    """Add INPUT_UNIT: what the values of a map of people are, where its file does not tell."""
    algorithm.add_choice(
        "INPUT_UNIT",
        tr("Values of the map are"),
        [
            ("auto", tr("what the file says, else refused")),
            ("people", tr("people per pixel")),
            ("per_hectare", tr("people per hectare")),
            ("per_km2", tr("people per km²")),
        ],
        tr("Only needed where neither the tags nor the name of the file tell."),
        advanced=True,
    )


def input_problem(parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """Say why INPUT cannot be read, or return an empty text."""
    return imagery.raster_problem(parameters.get("INPUT"), context)


def members_path(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the raster of members, or an empty text where there is none."""
    if not parameters.get(zone_parameters.MEMBERS):
        return ""
    return imagery.raster_path(algorithm.parameterAsRasterLayer(parameters, zone_parameters.MEMBERS, context))
