"""What the census algorithms share: a raster to read, and the zone layers they return."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterRasterLayer,
    QgsVectorLayer,
)

from ...layers import zone_styles
from ...layers.delivery import Dress
from ...layers.metadata import Origin, describe
from ...translation import tr
from ..base import PopcornAlgorithm
from ..zones import zone_parameters
from . import imagery


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
    if not parameters.get(zone_parameters.MEMBERS):
        return ""
    return imagery.raster_path(algorithm.parameterAsRasterLayer(parameters, zone_parameters.MEMBERS, context))


def dress_ratio(
    names: Mapping[str, str],
    title: str,
    origin: Origin,
    *,
    filled: bool,
    name: Optional[str] = None,
    aliases: Optional[Mapping[str, str]] = None,
) -> Dress:
    """Return how zones look that compare a map with the census; ``names`` are their fields.

    ``name`` is the field that names the zones in map tips; ``aliases`` are what tables call fields.
    """

    def dress(layer: Any) -> None:
        for field, alias in (aliases or {}).items() if isinstance(layer, QgsVectorLayer) else ():
            layer.setFieldAlias(layer.fields().lookupField(field), alias)
        if isinstance(layer, QgsVectorLayer) and "factor" in names:
            tip = zone_styles.map_tip(name, _tip_lines(names))
            zone_styles.apply_ratio_style(layer, names["factor"], tip, filled=filled)
        describe(layer, title, tr("people, and the factor census ÷ mapped"), origin)

    return dress


def dress_density(names: Mapping[str, str], title: str, origin: Origin, name: Optional[str]) -> Dress:
    """Return how zones look that hold a sum of people; ``names`` are their fields, ``name`` names them."""

    def dress(layer: Any) -> None:
        if isinstance(layer, QgsVectorLayer):
            tip = zone_styles.map_tip(name, _tip_lines(names))
            zone_styles.apply_density_style(layer, names["people"], tip)
        describe(layer, title, tr("people in each zone"), origin)

    return dress


def _tip_lines(names: Mapping[str, str]) -> list:
    words: Dict[str, str] = {
        "people": tr("{value} people"),
        "census": tr("{value} people in the census"),
        "mapped": tr("{value} people on the map"),
        "before": tr("{value} people on the map before rescaling"),
        "after": tr("{value} people on the rescaled map"),
        "std": tr("give or take {value} people (one standard deviation)"),
        "before_std": tr("give or take {value} people before rescaling"),
        "factor": tr("census ÷ map: {value}"),
    }
    return [(text, names[column]) for column, text in words.items() if column in names]
