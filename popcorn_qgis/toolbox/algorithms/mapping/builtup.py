"""The algorithm “Map built-up areas”: imagery in, mean built-up probability out."""

from __future__ import annotations

from ....contract.jobs import BuiltupJob
from ... import groups
from ...parameters import imagery, model_choice, outputs
from .mapping_base import MappingAlgorithm


class BuiltupAlgorithm(MappingAlgorithm):
    """Mean built-up probability over the seasons."""

    NAME = "builtup"
    GROUP = groups.MAPPING

    def displayName(self):
        return self.tr("Map built-up areas")

    def tags(self):
        return self.tr("built-up,buildings,settlement,sentinel,urban,footprint,deep learning").split(",")

    def shortHelpString(self):
        return self.tr(
            "Finds built-up areas in Sentinel-2 and Sentinel-1 imagery: for every pixel of about 10 m, the "
            "probability from 0 to 1 that it is built-up, as the mean over the seasons.\n\n"
            "Sentinel-2 alone or Sentinel-1 alone also work; the log then says so. Where an input is "
            "missing the map has no data. Computes on the GPU or on the CPU, and says which and why."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self)
        model_choice.add_builtup_model(self)
        self.add_number(
            "THRESHOLD",
            self.tr("Threshold of the yes-or-no map"),
            0.5,
            self.tr("Pixels with at least this probability are built-up in the yes-or-no map."),
            least=0.0,
            most=1.0,
        )
        imagery.add_computing(self)
        self.add_preview()
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Built-up probability")),
            self.tr("The mean probability over the seasons, 0 to 1."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_BINARY", self.tr("Built-up, yes or no"), None, True),
            self.tr("1 where the mean probability reaches the threshold, else 0."),
            by_default=False,
        )
        self.add(
            outputs.TifDestination("OUTPUT_STD", self.tr("Standard deviation over the seasons"), None, True),
            self.tr("The sample standard deviation of the probability; needs two seasons."),
            by_default=False,
        )
        self.add(
            outputs.TifDestination("OUTPUT_MEMBERS", self.tr("Each season's map"), None, True),
            self.tr("The probability of each season, one band for each."),
            by_default=False,
        )

    def run_steps(self, parameters, context, feedback):
        models = model_choice.origin_models(self, parameters, context)
        job = BuiltupJob(
            imagery=self._imagery,
            model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            output_members=self.optional_output(parameters, "OUTPUT_MEMBERS", context),
            output_std=self.optional_output(parameters, "OUTPUT_STD", context),
            output_binary=self.optional_output(parameters, "OUTPUT_BINARY", context),
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            model_folders=model_choice.model_folders(),
            compute=self._compute,
        )
        result = self.compute(job, parameters, context, feedback)
        return self.deliver(result, models, context, feedback)
