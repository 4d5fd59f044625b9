"""What the algorithms that map imagery share: checks, inputs read on the main thread, delivery."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Dict, List, TypeVar

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from .... import preferences
from ....contract.installed_models import InstalledModel
from ....contract.jobs import BuiltupJob, Compute, Imagery, JobResult, OccupancyJob, PopulationJob
from ....layers.preview import preview_run
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job

PREVIEW = "PREVIEW"

MappingJob = TypeVar("MappingJob", BuiltupJob, OccupancyJob, PopulationJob)


class MappingAlgorithm(PopcornAlgorithm):
    """An algorithm over seasons of imagery with models; subclasses turn its inputs into a job."""

    def problem(self, parameters, context):
        return (
            imagery.imagery_problem(parameters, context)
            or model_choice.model_problem(self, parameters, context)
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        self._imagery: Imagery = imagery.read_imagery(self, parameters, context)
        self._compute: Compute = imagery.read_compute(self, parameters, context)

    def add_preview(self) -> None:
        """Add PREVIEW: off, but where a dialog is opened as the user has it in the settings."""
        self.add_flag(
            PREVIEW,
            self.tr("Show the map while it grows"),
            False,
            self.tr(
                "In QGIS's window, a preview layer fills in as parts of the map are finished, and gives way "
                "to the result. The result is the same."
            ),
            advanced=True,
        )

    def createCustomParametersWidget(self, parent=None):  # noqa: N802 - Qt's name
        """Give this dialog, and neither models nor batch, the user's choice of PREVIEW."""
        preview = self.parameterDefinition(PREVIEW)
        if preview is not None:  # some map without showing it
            preview.setGuiDefaultValueOverride(preferences.read().preview)

    def compute(
        self,
        job: MappingJob,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> JobResult:
        """Run the job, with a preview where it is wanted and QGIS has a window."""
        if not self.parameterAsBoolean(parameters, PREVIEW, context):
            return run_job.run(job, feedback)
        with preview_run() as preview:
            if preview is None:
                return run_job.run(job, feedback)
            job = replace(job, preview_folder=preview.folder)
            return run_job.run(job, feedback, on_preview=preview.show)

    def deliver(
        self,
        result: JobResult,
        models: List[InstalledModel],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Dict[str, Any]:
        """Hand the rasters to QGIS with their origin, and tell the rate where one was used."""
        inputs = outputs.file_names(self._imagery.s1, self._imagery.s2)
        origin = model_choice.origin(self, models, inputs, result.credits)
        results = outputs.deliver(self, result, origin, context, feedback)
        if "rate" in result.numbers:
            results["RATE_USED"] = result.numbers["rate"]
        return results
