"""The constant rate of a job from the parameters, with the census zones that it is fitted to."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...contract.jobs import Rate
from ..base import PopcornAlgorithm
from ..zones import transfer
from . import model_choice


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
    written = transfer.write_zones(algorithm, parameters, source, field, folder, context, feedback)
    return Rate(zones=written.zones)
