"""What the census algorithms share: a raster to read, and the zone layers they return."""

from __future__ import annotations

from typing import Any, Dict, Mapping

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

from ..layers import zone_styles
from ..layers.delivery import Dress
from ..layers.metadata import Origin, describe
from ..translation import tr
from . import imagery, zones
from .base import PopcornAlgorithm


def add_input(algorithm: PopcornAlgorithm, description: str, help_text: str) -> None:
    """Add INPUT and, for advanced users, BAND."""
    algorithm.add(QgsProcessingParameterRasterLayer("INPUT", description), help_text)
    algorithm.add(
        QgsProcessingParameterBand("BAND", tr("Band"), 1, "INPUT", True),
        tr("The band that holds the values, for rasters with several."),
        advanced=True,
    )


def input_problem(parameters: Mapping[str, Any], context: QgsProcessingContext) -> str:
    """Say why INPUT cannot be read, or return an empty text."""
    return imagery.raster_problem(parameters.get("INPUT"), context)


def members_path(
    algorithm: PopcornAlgorithm, parameters: Dict[str, Any], context: QgsProcessingContext
) -> str:
    """Return the raster of members, or an empty text where there is none."""
    if not parameters.get(zones.MEMBERS):
        return ""
    return imagery.raster_path(algorithm.parameterAsRasterLayer(parameters, zones.MEMBERS, context))


def dress_ratio(names: Mapping[str, str], title: str, origin: Origin, *, filled: bool) -> Dress:
    """Return how zones look that compare a map with the census; ``names`` are their fields."""

    def dress(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer) and "factor" in names:
            tip = zone_styles.map_tip(None, _tip_lines(names))
            zone_styles.apply_ratio_style(layer, names["factor"], tip, filled=filled)
        describe(layer, title, tr("people, and the factor census ÷ mapped"), origin)

    return dress


def dress_density(people: str, title: str, origin: Origin) -> Dress:
    """Return how zones look that hold a sum of people in the field ``people``."""

    def dress(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            tip = zone_styles.map_tip(None, [(tr("People"), people)])
            zone_styles.apply_density_style(layer, people, tip)
        describe(layer, title, tr("people in each zone"), origin)

    return dress


def _tip_lines(names: Mapping[str, str]) -> list:
    labels: Dict[str, str] = {
        "census": tr("Census"),
        "mapped": tr("Mapped"),
        "before": tr("Mapped before"),
        "after": tr("Mapped after"),
        "std": tr("Standard deviation"),
        "before_std": tr("Standard deviation before"),
        "factor": tr("Factor"),
    }
    return [(label, names[column]) for column, label in labels.items() if column in names]
