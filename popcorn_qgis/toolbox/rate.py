"""The constant rate of a job from the parameters, with the census zones that it is fitted to."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine.jobs import Rate
from . import model_choice, zones
from .base import PopcornAlgorithm


def read_rate(
    algorithm: PopcornAlgorithm,
    parameters: Dict[str, Any],
    folder: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Optional[Rate]:
    """Return the rate, or None where an occupancy model is chosen; zones are written into ``folder``."""
    if algorithm.parameterAsString(parameters, model_choice.OCCUPANCY_MODEL, context).strip():
        return None
    value = model_choice.rate_value(algorithm, parameters, context, feedback)
    if value is not None:
        return Rate(value=value)
    source = algorithm.parameterAsSource(parameters, model_choice.ZONES, context)
    field = algorithm.parameterAsString(parameters, model_choice.FIELD, context)
    written = zones.write_zones(algorithm, parameters, source, field, folder, context, feedback)
    return Rate(zones=written.zones)
