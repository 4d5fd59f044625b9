"""The algorithm “Check the engine”: versions, device and why, a measured tiny run, and the models."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputString,
)

from ....contract.jobs import EngineInfoJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice
from ...run import run_job


class EngineInfoAlgorithm(PopcornAlgorithm):
    """A report on the engine, to read or to paste into a bug report."""

    NAME = "engineinfo"
    GROUP = groups.SETUP

    def displayName(self):
        return self.tr("Check the engine")

    def tags(self):
        return self.tr("engine,GPU,CUDA,version,report,support,diagnose,models").split(",")

    def flags(self):
        return super().flags() & ~QgsProcessingAlgorithm.Flag.FlagSupportsBatch

    def shortHelpString(self):
        return self.tr(
            "Reports which engine is in use, its versions, the device it chooses and why, how fast a tiny "
            "run is, and the models that are installed.\n\n"
            "The text is made to be pasted into a bug report: personal folders are left out."
        )

    def initAlgorithm(self, configuration=None):
        self.add_choice(
            imagery.DEVICE,
            self.tr("Device to check"),
            [
                ("auto", self.tr("GPU if it passes the check, else CPU")),
                ("gpu", self.tr("GPU")),
                ("cpu", self.tr("CPU")),
            ],
            self.tr("The report says what was found and why it is used or not."),
        )
        self.add_flag(
            "MEASURE",
            self.tr("Measure a tiny run"),
            True,
            self.tr("Computes one tile and reports how long it took."),
        )
        self.add_file_output(
            "OUTPUT_REPORT",
            self.tr("Report"),
            self.tr("Text files (*.txt)"),
            self.tr("A text file with the report; it is in the log in any case."),
            by_default=False,
        )
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def run_steps(self, parameters, context, feedback):
        job = EngineInfoJob(
            model_folders=model_choice.model_folders(),
            device=self.choice(parameters, imagery.DEVICE, context),
            measure=self.parameterAsBoolean(parameters, "MEASURE", context),
        )
        result = run_job.run(job, feedback)
        report = result.texts.get("report", "")
        results = {"REPORT": report}
        if parameters.get("OUTPUT_REPORT") is not None:
            path = self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context)
            Path(path).write_text(report + "\n", encoding="utf-8")
            results["OUTPUT_REPORT"] = path
        return results
