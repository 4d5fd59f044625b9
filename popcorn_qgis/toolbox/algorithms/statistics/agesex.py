"""The algorithm “Age and sex”: a map of people shared out over groups by the zones' counts of each."""

from __future__ import annotations

from dataclasses import replace

from .... import messages
from ....contract.jobs.age_sex import AgeSexJob
from ....layers.group_styles import dress_dependency
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import census_map, imagery, model_choice, outputs
from ...run import run_job
from ...zones import counts_table, transfer, zone_layer, zone_parameters


class AgeSexAlgorithm(PopcornAlgorithm):
    """A map of people as one band for each group."""

    NAME = "agesex"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Age and sex")

    def tags(self):
        return self.tr("age,sex,gender,group,women,men,children,pyramid,dependency,structure").split(",")

    def shortHelpString(self):
        return self.tr(
            "Shares the people of a map out over groups, such as ages by sex, that are counted for each "
            "zone: a band for each group.\n\n"
            "In every pixel the groups add up to the map. Every pixel of a zone has the zone's pattern: "
            "where in it the old or the young live is not known. The report has the pyramid of each zone."
        )

    def initAlgorithm(self, configuration=None):
        self.add_raster(
            "INPUT",
            self.tr("Population map"),
            self.tr("People; rescale it to the zones first where groups shall sum to their counts."),
        )
        zone_parameters.add_zones(
            self, self.tr("Zones with the groups"), self.tr("Polygons; they must not overlap.")
        )
        counts_table.add_groups(self)
        told = self.tr("All people of the zone, groups or not. Empty: the sum of its groups.")
        zone_parameters.add_field(self, optional=True, help_text=told, usual=None, readings=False)
        self.add_choice(
            "REST",
            self.tr("People of the count who are in no group"),
            [
                ("unknown", self.tr("are a group of their own, “unknown”")),
                ("scale", self.tr("have the pattern of the others")),
            ],
            self.tr("Zones without counts of groups are unknown in any case."),
        )
        zone_parameters.add_readings(self)
        census_map.add_input_unit(self)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Population by group")),
            self.tr("People per pixel, a band for each group."),
        )
        self.add_zones_output(
            self.tr("Zones with their groups"),
            self.tr("People of each group on the map, and dependants for each 100 people of 15 to 64."),
        )
        self.add_table_output(
            self.tr("People in each group"), self.tr("A table with one row for each group."), by_default=False
        )
        self.add_folder_output(
            "OUTPUT_FOLDER",
            self.tr("Folder for a raster of each group"),
            self.tr("Files such as population_f_00.tif."),
            optional=True,
            by_default=False,
        )
        self.add_page(
            self.tr("Report on age and sex"), self.tr("A page with the pyramids of all and of each zone.")
        )
        self.add_number_output("PEOPLE_TOTAL", self.tr("People in the zones"))
        self.add_number_output("PEOPLE_UNKNOWN", self.tr("People whose age and sex are unknown"))
        self.add_number_output("PEOPLE_OUTSIDE", self.tr("People outside all zones"))
        self.add_number_output("YOUNG_RATIO", self.tr("People under 15 for each 100 of 15 to 64"))
        self.add_number_output("OLD_RATIO", self.tr("People of 65 and over for each 100 of 15 to 64"))

    def problem(self, parameters, context):
        return (
            imagery.raster_problem(parameters.get("INPUT"), context)
            or zone_parameters.zones_problem(self, parameters, context)
            or counts_table.groups_problem(self, parameters, context)
            or outputs.not_tif(self, parameters, context)
        )

    def read_layers(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        self._input: str = imagery.raster_path(layer)
        self._credits = model_choice.layer_credits([layer])

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        field = self.parameterAsString(parameters, "FIELD", context)
        given_folder = parameters.get("OUTPUT_FOLDER") is not None
        with outputs.scratch_folder() as folder:
            written = transfer.write_zones(self, parameters, source, field, folder, context, feedback)
            counts = counts_table.write_counts(self, parameters, source, written, folder, context)
            job = AgeSexJob(
                input=self._input,
                zones=written.zones,
                counts=counts.counts,
                keys=counts.keys,
                groups=counts.groups,
                counts_name=counts.name,
                rest=self.choice(parameters, "REST", context),
                unit=self.choice(parameters, "INPUT_UNIT", context),
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                folder=self.parameterAsString(parameters, "OUTPUT_FOLDER", context) if given_folder else "",
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
            )
            result = run_job.run(job, feedback)
        inputs = outputs.file_names((self._input,)) + (written.zones.name,)
        origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
        title = self.tr("Population by group")
        results = outputs.deliver(self, result, origin, context, feedback, titles={"output": title})
        if job.folder:
            results["OUTPUT_FOLDER"] = job.folder
        if parameters.get("OUTPUT_TABLE") is not None:
            table = result.tables["groups"]
            rows = tuple(
                (messages.translate(row[0]) if row[-1] is None else row[0], *row[1:])  # the unknown is ours
                for row in table.rows
            )
            results["OUTPUT_TABLE"] = transfer.write_table(
                self, parameters, "OUTPUT_TABLE", replace(table, rows=rows), context
            )
        title, table = self.tr("Dependants for each 100 people of 15 to 64"), result.tables["zones"]
        results.update(
            zone_layer.deliver_zones(
                self, parameters, source, written, table, dress_dependency, title, origin, context, feedback
            )
        )
        return results
