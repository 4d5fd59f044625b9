"""The algorithm “Sum to a grid or zones”: counts re-summed, never resampled."""

from __future__ import annotations

from typing import Any, Mapping

from ....contract.jobs import AggregateJob
from ....layers.names import grid_title
from ....layers.zone_styles import dress_density
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import census_map, imagery, model_choice, outputs
from ...run import run_job
from ...zones import chart, transfer, zone_layer, zone_parameters


class AggregateAlgorithm(PopcornAlgorithm):
    """Sums of people on a coarser grid, or for polygons."""

    NAME = "aggregate"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Sum to a grid or zones")

    def tags(self):
        return self.tr(
            "aggregate,sum,zonal,grid,hectare,population,resample,how many,people inside,within,exposure,"
            "flood,river,buffer,affected"
        ).split(",")

    def shortHelpString(self):
        return self.tr(
            "Sums a map of people to cells of a given size (100 m gives people per hectare), to polygons, or "
            "both. Pixels that a border cuts are shared by area, so the total stays the same to a millionth."
            "\n\n"
            "How many people live within 500 m of the river? Buffer the river, choose the buffer as zones: "
            "the log says how many people are inside, and how much of the buffer lies off the map.\n\n"
            "Works for maps in metres and in degrees."
        )

    def initAlgorithm(self, configuration=None):
        census_map.add_input(
            self, self.tr("Population map"), self.tr("A raster of people per pixel; its values are summed.")
        )
        self.add_number(
            "CELL_SIZE",
            self.tr("Cell size (metres)"),
            100.0,
            self.tr("The side of a cell of the grid, at least the size of a pixel."),
            least=1.0,
        )
        zone_parameters.add_zones(
            self,
            self.tr("Zones to sum to"),
            self.tr("Polygons; each gets the people inside it. Empty: only the grid is made."),
            optional=True,
        )
        zone_parameters.add_members(
            self,
            self.tr(
                "A raster with one band for each member and season, from “Map population” or “Rescale to a "
                "census”: the zones get the standard deviation of their totals."
            ),
        )
        zone_parameters.add_border(
            self,
            self.tr(
                "For zones. Choose what the map was rescaled with: then its own zones get their counts back. "
                "By centre, zones may not overlap."
            ),
            default="fraction",
            advanced=True,
        )
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Population on the grid"), None, True),
            self.tr("People per cell; the legend shows people per hectare."),
        )
        self.add_zones_output(
            self.tr("Zones with their people"),
            self.tr("The zones with the people in each, and people per hectare, where zones are given."),
        )
        chart.add_chart(self, self.tr("People per zone, where zones are given: a page to print."))
        self.add_number_output("PEOPLE", self.tr("People on the map"))
        self.add_number_output("PEOPLE_IN_ZONES", self.tr("People in the zones"))
        self.add_number_output("PEOPLE_OUTSIDE", self.tr("People on the map who live in none of the zones"))

    def problem(self, parameters, context):
        wanted_zones = parameters.get("ZONES") and _wants_zones(parameters)
        if parameters.get("OUTPUT") is None and not wanted_zones:
            return self.tr("There is nothing to do. Choose a grid to write, or zones and a zone layer.")
        return (
            census_map.input_problem(parameters, context)
            or imagery.raster_problem(parameters.get(zone_parameters.MEMBERS), context)
            or zone_parameters.zones_problem(self, parameters, context)
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        self._input: str = imagery.raster_path(layer)
        self._credits = model_choice.layer_credits([layer])
        self._members = census_map.members_path(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        output = self.optional_output(parameters, "OUTPUT", context)
        source = self.parameterAsSource(parameters, "ZONES", context)
        to_zones = source is not None and _wants_zones(parameters)
        band = self.parameterAsInt(parameters, "BAND", context)
        cell_size_m = self.parameterAsDouble(parameters, "CELL_SIZE", context)
        results = {}
        # Zones that can't be counted are told before anything is written.
        counted = self._counted(parameters, source, band, context, feedback) if to_zones else None
        if output:
            job = AggregateJob(input=self._input, output=output, cell_size_m=cell_size_m, band=band)
            result = run_job.run(job, feedback, 50.0 if to_zones else 0.0, 100.0)
            origin = self._origin(result)
            titles = {"output": grid_title()}
            results.update(outputs.deliver(self, result, origin, context, feedback, titles=titles))
        if counted is not None:
            results.update(self._deliver_zones(parameters, source, counted[0], counted[1], context, feedback))
        return results

    def _origin(self, result):
        inputs = outputs.file_names((self._input,))
        return model_choice.inherited_origin(self, inputs, result.credits, self._credits)

    def _counted(self, parameters, source, band, context, feedback):
        with outputs.scratch_folder() as folder:
            written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
            border = self.choice(parameters, "BORDER", context)
            job = AggregateJob(
                input=self._input, zones=written.zones, band=band, members=self._members, border=border
            )
            return written, run_job.run(job, feedback, 0.0, 50.0)

    def _deliver_zones(self, parameters, source, written, result, context, feedback):
        table, origin = result.tables["zones"], self._origin(result)
        results = outputs.deliver(self, result, origin, context, feedback)
        title = self.tr("People in {zones}").format(zones=written.zones.name)
        if parameters.get("OUTPUT_ZONES") is not None:
            dense = transfer.with_density(table, source, written, context)
            results.update(
                zone_layer.deliver_zones(
                    self, parameters, source, written, dense, dress_density, title, origin, context, feedback
                )
            )
        if parameters.get(chart.OUTPUT_CHART) is not None:
            bars = chart.people_per_zone(
                chart.zone_names(source, written),
                table,
                [("people", self.tr("People"))],
                self.tr("People per zone"),
            )
            results[chart.OUTPUT_CHART] = chart.write(self, parameters, context, title, bars)
        return results


def _wants_zones(parameters: Mapping[str, Any]) -> bool:
    return any(parameters.get(name) is not None for name in ("OUTPUT_ZONES", chart.OUTPUT_CHART))
