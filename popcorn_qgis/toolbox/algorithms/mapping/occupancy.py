"""The algorithm “Map occupancy”: people per fully built-up pixel."""

from __future__ import annotations

from ....contract.jobs import OccupancyJob
from ... import groups
from ...parameters import imagery, model_choice, outputs
from ...parameters.rate import read_rate
from .mapping_base import MappingAlgorithm


class OccupancyAlgorithm(MappingAlgorithm):
    """Mean occupancy over members and seasons, or a constant rate."""

    NAME = "occupancy"
    GROUP = groups.MAPPING

    def displayName(self):
        return self.tr("Map occupancy")

    def tags(self):
        return self.tr("occupancy,people,density,rate,sentinel,population").split(",")

    def shortHelpString(self):
        return self.tr(
            "Maps how many people live in a fully built-up pixel: with an occupancy model, the mean over its "
            "members and the seasons; without one, the same number everywhere. That number is typed in, "
            "taken from a published regional mean, or fitted so that the mapped total equals a census total."
            "\n\n"
            "Population is occupancy × built-up: “Map population” computes all of it in one pass."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self)
        model_choice.add_occupancy(self, ("occupancy",))
        model_choice.add_builtup_model(self)
        imagery.add_computing(self)
        self.add_preview()
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Occupancy")),
            self.tr("People per fully built-up pixel."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_STD", self.tr("Standard deviation of the occupancy"), None, True),
            self.tr("The sample standard deviation over members and seasons; needs at least two."),
            by_default=False,
        )
        self.add_number_output("RATE_USED", self.tr("People per built-up pixel that were used"))

    def run_steps(self, parameters, context, feedback):
        models = model_choice.origin_models(self, parameters, context)
        with outputs.scratch_folder() as folder:
            job = OccupancyJob(
                imagery=self._imagery,
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                occupancy_model=self.parameterAsString(
                    parameters, model_choice.OCCUPANCY_MODEL, context
                ).strip(),
                builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
                rate=read_rate(self, parameters, folder, context, feedback),
                output_std=self.optional_output(parameters, "OUTPUT_STD", context),
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = self.compute(job, parameters, context, feedback)
        return self.deliver(result, models, context, feedback)
