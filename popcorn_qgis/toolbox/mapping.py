"""What the algorithms that map imagery share: checks, inputs read on the main thread, delivery."""

from __future__ import annotations

from typing import Any, Dict, List

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..engine.catalogue import InstalledModel
from ..engine.jobs import Compute, Imagery, JobResult
from . import imagery, model_choice, outputs
from .base import PopcornAlgorithm


class MappingAlgorithm(PopcornAlgorithm):
    """An algorithm over seasons of imagery with models; subclasses turn its inputs into a job."""

    def problem(self, parameters, context):
        return (
            imagery.imagery_problem(self, parameters, context)
            or model_choice.model_problem(self, parameters, context)
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        self._imagery: Imagery = imagery.read_imagery(self, parameters, context)
        self._compute: Compute = imagery.read_compute(self, parameters, context)

    def deliver(
        self,
        result: JobResult,
        models: List[InstalledModel],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Hand the rasters to QGIS with their origin: the imagery and the models."""
        inputs = outputs.file_names(self._imagery.s1, self._imagery.s2)
        origin = model_choice.origin(self, models, inputs)
        return outputs.deliver(self, result, origin, context, feedback)
