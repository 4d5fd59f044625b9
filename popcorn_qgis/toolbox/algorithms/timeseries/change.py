"""The algorithm “Compare two dates”: where people came, and where they left."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterNumber,
)

from ....contract.jobs import ChangeJob
from ....layers.growth_styles import dress_growth
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_layer, zone_parameters

_INPUTS = (
    *("INPUT_BEFORE", "INPUT_AFTER", "INPUT_BEFORE_STD", "INPUT_AFTER_STD"),
    *("INPUT_BEFORE_MEMBERS", "INPUT_AFTER_MEMBERS"),
)


class ChangeAlgorithm(PopcornAlgorithm):
    """The later of two population maps minus the earlier."""

    NAME = "change"
    GROUP = groups.TIME

    def displayName(self):
        return self.tr("Compare two dates")

    def tags(self):
        return self.tr("change,difference,growth,decline,two dates,years,population").split(",")

    def shortHelpString(self):
        return self.tr(
            "Subtracts an earlier population map from a later one: people gained and lost, in people per "
            "hectare.\n\n"
            "Use maps that were made in the same way: the same models, the same seasons, the same kind of "
            "census. A single pixel of 10 m says little; cells of 100 m say more. Counts are never "
            "resampled: maps on different grids are summed to the same cells.\n\n"
            "With the standard deviations of both maps, you also get that of the change: a change that is "
            "smaller than twice its standard deviation may be none. “Map population” writes that of its map, "
            "“Rescale to a census” that of a rescaled one."
        )

    def initAlgorithm(self, configuration=None):
        made_with_it = self.tr(
            "The one that was made with the map (OUTPUT_STD); only for the uncertainty of the change."
        )
        for name, description, help_text, optional in (
            (
                "INPUT_BEFORE",
                self.tr("Population map of the earlier date"),
                self.tr("A raster of people per pixel, or per cell."),
                False,
            ),
            (
                "INPUT_AFTER",
                self.tr("Population map of the later date"),
                self.tr("A raster of people per pixel, or per cell, in the same coordinate system."),
                False,
            ),
            (
                "INPUT_BEFORE_STD",
                self.tr("Standard deviation of the earlier date"),
                made_with_it,
                True,
            ),
            (
                "INPUT_AFTER_STD",
                self.tr("Standard deviation of the later date"),
                made_with_it,
                True,
            ),
        ):
            self.add_raster(name, description, help_text, optional=optional)
        self.add(
            QgsProcessingParameterNumber(
                "CELL_SIZE",
                self.tr("Cell size (metres)"),
                QgsProcessingParameterNumber.Type.Double,
                None,
                True,
                1.0,
            ),
            self.tr(
                "Both maps are summed to cells of this size, such as 100 m. Empty: their own pixels, which "
                "must be the same."
            ),
        )
        zone_parameters.add_zones(
            self,
            self.tr("Zones that may have changed"),
            self.tr("Polygons; each gets its people at both dates, and whether that is a clear change."),
            optional=True,
        )
        for name, description in (
            ("INPUT_BEFORE_MEMBERS", self.tr("Seasons of the earlier date")),
            ("INPUT_AFTER_MEMBERS", self.tr("Seasons of the later date")),
        ):
            self.add_raster(
                name,
                description,
                self.tr(
                    "The map by member and season (OUTPUT_MEMBERS). With both, zones are compared season by "
                    "season and their change is tested; else only what stands out is called."
                ),
                optional=True,
                advanced=True,
            )
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Change of population")),
            self.tr("Later minus earlier; the legend shows people per hectare."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_STD", self.tr("Standard deviation of the change"), None, True),
            self.tr("Needs the standard deviations of both dates."),
            by_default=False,
        )
        self.add_zones_output(
            self.tr("Change of zones"),
            self.tr("The zones with their people at both dates and their change, where zones are given."),
        )
        self.add_number_output("PEOPLE_BEFORE", self.tr("People at the earlier date, where both are known"))
        self.add_number_output("PEOPLE_AFTER", self.tr("People at the later date, where both are known"))
        self.add_number_output("CHANGE", self.tr("People later minus people earlier"))
        self.add_number_output("GAINED", self.tr("People gained, where the number rose"))
        self.add_number_output("LOST", self.tr("People lost, where the number fell"))

    def problem(self, parameters, context):
        given = [parameters.get(name) for name in _INPUTS]
        problems = [imagery.raster_problem(value, context) for value in given if value]
        if parameters.get("OUTPUT_STD") is not None and not (given[2] and given[3]):
            problems.append(
                self.tr(
                    "The uncertainty of a change needs the standard deviations of both dates. Choose both, "
                    "or leave that output empty."
                )
            )
        problems.append(zone_parameters.zones_problem(self, parameters, context, fields=()))
        return next(filter(None, problems), "") or outputs.not_tif(self, parameters, context)

    def read_layers(self, parameters, context):
        self._paths, layers = [], []
        for name in _INPUTS:
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None and parameters.get(name):
                raise QgsProcessingException(self.invalidRasterError(parameters, name))
            self._paths.append(imagery.raster_path(layer) if layer is not None else "")
            layers.append(layer)
        self._credits = model_choice.layer_credits(layers)

    def run_steps(self, parameters, context, feedback):
        with outputs.scratch_folder() as folder:
            return self._compared(parameters, folder, context, feedback)

    def _compared(self, parameters, folder, context, feedback):
        before, after, before_std, after_std, before_members, after_members = self._paths
        source = self.parameterAsSource(parameters, "ZONES", context) if parameters.get("ZONES") else None
        written = None
        if source is not None:
            written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
        job = ChangeJob(
            before=before,
            after=after,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            cell_size_m=self.parameterAsDouble(parameters, "CELL_SIZE", context)
            if parameters.get("CELL_SIZE")
            else 0.0,
            before_std=before_std,
            after_std=after_std,
            output_std=self.optional_output(parameters, "OUTPUT_STD", context),
            zones=None if written is None else written.zones,
            before_members=before_members,
            after_members=after_members,
        )
        result = run_job.run(job, feedback)
        inputs = outputs.file_names((before, after))
        origin = model_choice.inherited_origin(self, inputs, result.credits, self._credits)
        origin = replace(origin, days=self._days(result.texts))
        titles = {"output_std": self.tr("Standard deviation of the change")}
        results = outputs.deliver(self, result, origin, context, feedback, titles=titles)
        title, table = self.tr("Change of zones"), result.tables.get("zones")
        layer = zone_layer.deliver_zones(
            self, parameters, source, written, table, dress_growth, title, origin, context, feedback
        )
        return {**results, **layer}

    def _days(self, texts):
        """Return the days of both maps in words."""
        known = (
            ("period_before", self.tr("The earlier map shows {first} to {last}.")),
            ("period_after", self.tr("The later map shows {first} to {last}.")),
        )
        unknown = (
            self.tr("The days of the earlier map are not known."),
            self.tr("The days of the later map are not known."),
        )
        sentences = []
        for (key, words), other in zip(known, unknown):
            first, _, last = texts[key].partition("..")
            sentences.append(words.format(first=first, last=last) if first else other)
        return " ".join(sentences)
