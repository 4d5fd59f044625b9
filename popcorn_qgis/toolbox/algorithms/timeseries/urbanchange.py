"""The algorithm “Find urban change”: what was built within a series of acquisitions, where and when."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingParameterFile

from .... import messages
from ....contract.errors import EngineError
from ....contract.jobs import UrbanChangeJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job


class UrbanChangeAlgorithm(PopcornAlgorithm):
    """Steps in the date-by-date built-up score."""

    NAME = "urbanchange"
    GROUP = groups.TIME

    def displayName(self):
        return self.tr("Find urban change")

    def tags(self):
        return self.tr("urban,change,construction,built,demolition,time series,monitoring,date").split(",")

    def shortHelpString(self):
        return self.tr(
            "Finds what was built or cleared within a series of acquisitions, and when. A built-up model "
            "maps every date; a pixel changed where its score is calm before a date and calm at another "
            "level after it, in at least five clear looks on each side.\n\n"
            "Two maps, before and after, are compared by “Compare two dates”. A change needs five clear "
            "looks after it before it is seen."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterFile(
                "SERIES", self.tr("Folder of the series"), QgsProcessingParameterFile.Behavior.Folder
            ),
            self.tr(
                "Every acquisition of Sentinel-2 L2A of one place, with its cloud masks, and of Sentinel-1 "
                "in dB where there is some, as “Download an observation series” writes them."
            ),
        )
        model_choice.add_builtup_model(self)
        self.add_number(
            "THRESHOLD",
            self.tr("Least rise of the score"),
            0.1,
            self.tr(
                "How far apart the calm scores before and after must lie, from 0 to 1. Higher: fewer changes."
            ),
            least=0.01,
            most=0.99,
            advanced=True,
        )
        imagery.add_device(self)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Strength of change")),
            self.tr("The rise of the score, below 0 its fall; with the clear looks before and after."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_WHEN", self.tr("When it changed"), None, True),
            self.tr(
                "Days since 1970-01-01: the middle between the last clear look before and the first after, "
                "and both of these."
            ),
        )
        self.add(
            outputs.TifDestination("OUTPUT_KIND", self.tr("Kind of change"), None, True),
            self.tr("No change, built, cleared, or too few clear looks; 255 where no date shows the ground."),
        )
        self.add_number_output("BUILT_HA", self.tr("Built (hectares)"))
        self.add_number_output("CLEARED_HA", self.tr("Cleared (hectares)"))

    def problem(self, parameters, context):
        folder = self.parameterAsString(parameters, "SERIES", context)
        if not Path(folder).is_dir():
            return self.tr("The folder {folder} does not exist. Choose another one.").format(folder=folder)
        try:
            model_choice.origin_models(self, parameters, context)
        except EngineError as error:
            return messages.of(error)
        return outputs.not_tif(self, parameters, context)

    def read_layers(self, parameters, context):
        self._series = self.parameterAsString(parameters, "SERIES", context)

    def run_steps(self, parameters, context, feedback):
        models = model_choice.origin_models(self, parameters, context)
        job = UrbanChangeJob(
            series=self._series,
            model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            output_when=self.optional_output(parameters, "OUTPUT_WHEN", context),
            output_kind=self.optional_output(parameters, "OUTPUT_KIND", context),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            model_folders=model_choice.model_folders(),
            compute=imagery.read_device(self, parameters, context),
        )
        result = run_job.run(job, feedback)
        origin = model_choice.origin(self, models, (Path(self._series).name,), result.credits)
        titles = {"output_kind": self.tr("Kind of change")}
        return outputs.deliver(self, result, origin, context, feedback, titles=titles)
