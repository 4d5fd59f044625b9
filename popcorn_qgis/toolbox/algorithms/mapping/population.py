"""The algorithm “Map population”: occupancy × built-up over members and seasons, in one pass."""

from __future__ import annotations

from ....contract.jobs import PopulationJob
from ... import groups
from ...parameters import imagery, model_choice, outputs
from ...parameters.rate import read_rate
from .mapping_base import MappingAlgorithm


class PopulationAlgorithm(MappingAlgorithm):
    """People per pixel, with the standard deviation over members and seasons."""

    NAME = "population"
    GROUP = groups.MAPPING

    def displayName(self):
        return self.tr("Map population")

    def tags(self):
        return self.tr("population,people,inhabitants,density,dasymetric,sentinel,popcorn").split(",")

    def shortHelpString(self):
        return self.tr(
            "Maps how many people live in every pixel of about 10 m. Choose Sentinel-2 and Sentinel-1 "
            "rasters, one for each season; all else may stay as it is.\n\n"
            "Population is occupancy × built-up, for each member of the occupancy model and each season; the "
            "map is their mean and, on request, the standard deviation.\n\n"
            "Without an occupancy model, the same number of people is taken for every built-up pixel: typed "
            "in, a published regional mean, or fitted to a census. To let every census zone sum to its "
            "count, go on with “Rescale to a census”; for people per hectare cell, with “Sum to a grid or "
            "zones”."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self)
        model_choice.add_builtup_model(self)
        model_choice.add_occupancy(self, ("occupancy", "population"))
        self.add_number(
            "MIN_BUILTUP",
            self.tr("Lowest built-up probability that counts"),
            0.0,
            self.tr("Lower probabilities count as 0 and get no people. 0 keeps the published method exact."),
            least=0.0,
            most=1.0,
            advanced=True,
        )
        imagery.add_constraint(self)
        imagery.add_computing(self)
        self.add_preview()
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Population")),
            self.tr("People per pixel; the legend shows people per hectare."),
        )
        optional = (
            (
                "OUTPUT_STD",
                self.tr("Standard deviation of the population"),
                self.tr("The sample standard deviation over members and seasons; needs at least two."),
            ),
            (
                "OUTPUT_RELATIVE",
                self.tr("Relative uncertainty of the population"),
                self.tr("The standard deviation divided by the mean, shown in per cent; needs at least two."),
            ),
            (
                "OUTPUT_BUILTUP",
                self.tr("Built-up probability"),
                self.tr("The mean over the seasons, 0 to 1."),
            ),
            (
                "OUTPUT_OCCUPANCY",
                self.tr("Occupancy"),
                self.tr("People per fully built-up pixel, the mean over members and seasons."),
            ),
            (
                "OUTPUT_MEMBERS",
                self.tr("Population of each member and season"),
                self.tr("One band for each member and season: uncertainty per zone is computed from it."),
            ),
        )
        for name, description, help_text in optional:
            self.add(outputs.TifDestination(name, description, None, True), help_text, by_default=False)
        self.add_number_output("PEOPLE", self.tr("People mapped"))
        self.add_number_output("RATE_USED", self.tr("People per built-up pixel that were used"))

    def problem(self, parameters, context):
        return super().problem(parameters, context) or imagery.raster_problem(
            parameters.get(imagery.CONSTRAINT), context
        )

    def read_layers(self, parameters, context):
        super().read_layers(parameters, context)
        self._constraint: str = imagery.read_constraint(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        models = model_choice.origin_models(self, parameters, context)
        with outputs.scratch_folder() as folder:
            job = PopulationJob(
                imagery=self._imagery,
                builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                occupancy_model=self.parameterAsString(
                    parameters, model_choice.OCCUPANCY_MODEL, context
                ).strip(),
                rate=read_rate(self, parameters, folder, context, feedback),
                min_builtup=self.parameterAsDouble(parameters, "MIN_BUILTUP", context),
                output_std=self.optional_output(parameters, "OUTPUT_STD", context),
                output_relative=self.optional_output(parameters, "OUTPUT_RELATIVE", context),
                output_builtup=self.optional_output(parameters, "OUTPUT_BUILTUP", context),
                output_occupancy=self.optional_output(parameters, "OUTPUT_OCCUPANCY", context),
                output_members=self.optional_output(parameters, "OUTPUT_MEMBERS", context),
                constraint=self._constraint,
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = self.compute(job, parameters, context, feedback)
        return self.deliver(result, models, context, feedback)
