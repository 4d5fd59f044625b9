"""The algorithm “Rescale to a census”: a map in which every zone sums to its count."""

from __future__ import annotations

from ....contract.jobs import RescaleJob
from ....layers.names import rescaled_std_title, rescaled_title
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import census_map, imagery, model_choice, outputs
from ...run import run_job
from ...zones import chart, standard_errors, transfer, zone_layer, zone_parameters, zone_raster


class RescaleAlgorithm(PopcornAlgorithm):
    """Scale any weight raster so that the sum of every census zone is its count."""

    NAME = "rescale"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Rescale to a census")

    def tags(self):
        return self.tr("census,dasymetric,disaggregation,zones,population,weight,normalise").split(",")

    def shortHelpString(self):
        return self.tr(
            "Turns a raster of weights (a population map, a built-up map, or anyone's map) into a population "
            "map in which the pixels of every census zone sum to the zone's count.\n\n"
            "A zone too small to hold a pixel's centre still gets its people, in the pixel it lies in. Zones "
            "with people but without any weight are named, and their people are spread evenly or left out. "
            "The zone layer shows census, map before and after, map ÷ census and a status for each zone."
        )

    def initAlgorithm(self, configuration=None):
        census_map.add_input(
            self,
            self.tr("Weights, such as a population or built-up map"),
            self.tr(
                "A raster that is higher where more people live. Only its proportions within a zone count."
            ),
        )
        zone_parameters.add_zones(
            self,
            self.tr("Census zones"),
            self.tr("Polygons with the number of people; they must not overlap."),
            optional=True,
        )
        zone_parameters.add_field(self, optional=True)
        zone_raster.add_zone_raster(self)
        zone_parameters.add_border(
            self,
            self.tr(
                "By centre, QGIS's own Zonal statistics of the result gives every count back. By share of "
                "area, statistics weighted by coverage do."
            ),
        )
        self.add_choice(
            "NO_WEIGHT",
            self.tr("Zones with people but no weight"),
            [
                ("spread", self.tr("spread the people evenly over the zone")),
                ("leave", self.tr("leave the people out, and report them")),
            ],
            self.tr("Such zones are named in the log and in the zone layer in any case."),
        )
        self.add_choice(
            "OUTSIDE",
            self.tr("Outside all zones"),
            [("nodata", self.tr("no data")), ("unscaled", self.tr("keep the weights as they are"))],
            self.tr("Kept weights are not part of the totals."),
            advanced=True,
        )
        imagery.add_constraint(self)
        zone_parameters.add_members(
            self,
            self.tr(
                "A raster with one band for each member and season, from “Map population”. Each is rescaled "
                "by itself, and the zones get the standard deviation of their totals before."
            ),
        )
        standard_errors.add_errors(
            self,
            zone_parameters.ZONES,
            self.tr("The zone layer then has the standard error of each count, before and after alike."),
        )
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Population, rescaled")),
            self.tr("People per pixel; every zone sums to its count."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_MEMBERS", self.tr("Members, rescaled"), None, True),
            self.tr(
                "One band for each member and season, each with every zone at its count: what “Compare with "
                "a census” and “Sum to a grid or zones” need for standard deviations of finer zones."
            ),
            by_default=False,
        )
        self.add(
            outputs.TifDestination("OUTPUT_STD", self.tr("Standard deviation, rescaled"), None, True),
            self.tr(
                "How far the rescaled members disagree in each pixel: the standard deviation of the rescaled "
                "map, for “Compare two dates”. Needs the population of each member and season (MEMBERS)."
            ),
            by_default=False,
        )
        self.add_zones_output(
            self.tr("Zones with census, before and after"),
            self.tr("The zones with census, before, after and status, coloured by map before ÷ census."),
        )
        chart.add_chart(
            self,
            self.tr("People per zone, and the map before rescaling against the census, to print."),
        )
        self.add_number_output("CENSUS_TOTAL", self.tr("People in the census"))
        self.add_number_output("MAPPED_TOTAL", self.tr("People of the census on the map"))
        self.add_number_output("DIFFERENCE", self.tr("People mapped minus people in the census"))
        self.add_number_output("UNPLACED_TOTAL", self.tr("People in the census who are not placed"))
        self.add_number_output("MAP_TOTAL", self.tr("Sum of all pixels of the map"))

    def problem(self, parameters, context):
        return (
            census_map.input_problem(parameters, context)
            or imagery.raster_problem(parameters.get(zone_parameters.MEMBERS), context)
            or imagery.raster_problem(parameters.get(imagery.CONSTRAINT), context)
            or self._members_problem(parameters)
            or zone_raster.problem(self, parameters, context)
            or zone_parameters.zones_problem(
                self,
                parameters,
                context,
                fields=(zone_parameters.FIELD, zone_parameters.PARENT, standard_errors.FIELD_ERROR),
            )
            or outputs.not_tif(self, parameters, context)
        )

    def _members_problem(self, parameters):
        wanted = any(parameters.get(name) is not None for name in ("OUTPUT_MEMBERS", "OUTPUT_STD"))
        if wanted and not parameters.get(zone_parameters.MEMBERS):
            return self.tr(
                "There are no members to rescale. Choose the population of each member and season (MEMBERS)."
            )
        return ""

    def read_layers(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        self._input: str = imagery.raster_path(layer)
        self._credits = model_choice.layer_credits([layer])
        self._constraint = imagery.read_constraint(self, parameters, context)
        self._members = census_map.members_path(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        with outputs.scratch_folder() as folder:
            parameters = zone_raster.with_zones(self, parameters, folder, context, feedback)
            source = self.parameterAsSource(parameters, "ZONES", context)
            field = self.parameterAsString(parameters, "FIELD", context)
            written = transfer.write_zones(self, parameters, source, field, folder, context, feedback)
            job = RescaleJob(
                input=self._input,
                zones=written.zones,
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                border=self.choice(parameters, "BORDER", context),
                no_weight=self.choice(parameters, "NO_WEIGHT", context),
                outside=self.choice(parameters, "OUTSIDE", context),
                band=self.parameterAsInt(parameters, "BAND", context),
                members=self._members,
                constraint=self._constraint,
                output_members=self.optional_output(parameters, "OUTPUT_MEMBERS", context),
                output_std=self.optional_output(parameters, "OUTPUT_STD", context),
            )
            result = run_job.run(job, feedback)
            inputs = outputs.file_names((self._input,)) + (written.zones.name,)
            origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
            results = outputs.deliver(
                self,
                result,
                origin,
                context,
                feedback,
                titles={"output": rescaled_title(), "output_std": rescaled_std_title()},
            )
            if parameters.get("OUTPUT_ZONES") is not None:
                table = standard_errors.with_errors(
                    self, parameters, result.tables["zones"], source, written, context
                )
                results.update(
                    zone_layer.deliver_rescaled(
                        self, parameters, source, written, table, origin, context, feedback
                    )
                )
            if parameters.get(chart.OUTPUT_CHART) is not None:
                results[chart.OUTPUT_CHART] = self._chart(
                    parameters, source, written, result.tables["zones"], context
                )
        return results

    def _chart(self, parameters, source, written, table, context):
        names = chart.zone_names(source, written)
        title = self.tr("Rescaled to {census}").format(census=written.zones.name)
        mapped = chart.against_census(
            names,
            table,
            "before",
            self.tr("The map before rescaling, against the census"),
            self.tr("Map before (its own units)"),
        )
        series = [("census", self.tr("Census and rescaled map")), ("before", self.tr("Map before"))]
        bars = chart.people_per_zone(names, table, series, self.tr("People per zone"))
        return chart.write(self, parameters, context, title, [mapped, *bars])
