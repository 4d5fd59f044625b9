"""The algorithm “Compare with a census”: how well maps agree with counts that they were not fitted to."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
)

from ....contract.jobs import EvaluateJob
from ....layers.names import without_unit
from ....layers.zone_styles import dress_ratio
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_layer, zone_parameters

BUILTUP = "BUILTUP"


class EvaluateAlgorithm(PopcornAlgorithm):
    """Tables and metrics of maps against a census."""

    NAME = "evaluate"
    GROUP = groups.CHECKS

    def displayName(self):
        return self.tr("Compare with a census")

    def tags(self):
        return self.tr("evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics").split(",")

    def shortHelpString(self):
        return self.tr(
            "Sums one or more population maps to census zones and compares the sums with the counts: R², "
            "mean absolute error, root mean square error, relative error and correlation for each map with "
            "95 % intervals, a table of all zones, and a report to read and print.\n\n"
            "For an honest answer use finer zones than those that the map was rescaled to: rescale on "
            "municipalities, compare on districts. A map that has seen the very counts is named in the log "
            "and in the report."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Population maps"), QgsProcessing.SourceType.TypeRaster
            ),
            self.tr("One or more rasters of people per pixel; they are compared side by side."),
        )
        zone_parameters.add_zones(
            self, self.tr("Census zones"), self.tr("Polygons with the number of people.")
        )
        zone_parameters.add_field(self)
        zone_parameters.add_parent(
            self,
            self.tr(
                "For a second level, such as the municipality of each district: the maps are also compared "
                "summed by this field."
            ),
        )
        zone_parameters.add_members(
            self,
            self.tr(
                "One raster for each map that has one, from “Map population” or “Rescale to a census”, with "
                "one band for each member and season. The zone table gets the standard deviation of each "
                "zone's total, and the report tells whether it holds."
            ),
            several=True,
        )
        self.add_raster(
            BUILTUP,
            self.tr("Built-up map of the same place"),
            self.tr(
                "From “Map built-up areas”, or the built-up output of “Map population”. The report then also "
                "tells how far off the same people would be, spread over the built-up pixels (0.5 and more) "
                "and nothing else: what a map must be nearer than."
            ),
            optional=True,
            advanced=True,
        )
        zone_parameters.add_border(
            self,
            self.tr(
                "Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones "
                "may not overlap, and zones too small to hold a pixel's centre are named and not compared."
            ),
        )
        self.add_table_output(self.tr("Metrics of each map"), self.tr("A table with one row for each map."))
        self.add_zones_output(
            self.tr("Zones with census and maps"),
            self.tr("The zones with the census count, the people of each map, and the difference."),
        )
        self.add_page(
            self.tr("Report of the comparison"),
            self.tr("A page to read or print: charts, a map of the differences, the worst zones, in words."),
        )
        for name, description in (
            ("R2", self.tr("R² of the first map")),
            ("MAE", self.tr("Mean absolute error of the first map (people)")),
            ("RMSE", self.tr("Root mean square error of the first map (people)")),
            ("MAPE", self.tr("Mean relative error of the first map (%)")),
            ("CORRELATION", self.tr("Correlation of the first map")),
            ("CENSUS_TOTAL", self.tr("People in the census")),
            ("MAPPED_TOTAL", self.tr("People on the first map")),
        ):
            self.add_number_output(name, description)

    def createCustomParametersWidget(self, parent=None):  # noqa: N802 - Qt's name
        """Offer the finest census at first: QGIS would take any layer, even the one that the map has seen."""
        finest = zone_parameters.finest_census(QgsProject.instance())
        if finest is not None:
            self.parameterDefinition(zone_parameters.ZONES).setGuiDefaultValueOverride(finest.id())

    def problem(self, parameters, context):
        for name in ("INPUT", zone_parameters.MEMBERS, BUILTUP):
            given = parameters.get(name)
            for item in given if isinstance(given, (list, tuple)) else [given]:
                problem = imagery.raster_problem(item, context)
                if problem:
                    return problem
        return zone_parameters.zones_problem(self, parameters, context)

    def read_layers(self, parameters, context):
        self._inputs = imagery.raster_paths(self, parameters, "INPUT", context)
        self._members = imagery.raster_paths(self, parameters, zone_parameters.MEMBERS, context)
        builtup = self.parameterAsRasterLayer(parameters, BUILTUP, context)
        self._builtup = imagery.raster_path(builtup) if builtup is not None else ""
        layers = self.parameterAsLayerList(parameters, "INPUT", context) or []
        project = context.project()
        self._names = tuple(  # layers of the project by their names, files by theirs
            without_unit(layer.name())
            if project is not None and project.mapLayer(layer.id()) is not None
            else outputs.file_names((path,))[0]
            for layer, path in zip(layers, self._inputs)
        )

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        field = self.parameterAsString(parameters, "FIELD", context)
        with outputs.scratch_folder() as folder:
            written = transfer.write_zones(self, parameters, source, field, folder, context, feedback)
            job = EvaluateJob(
                inputs=self._inputs,
                zones=written.zones,
                border=self.choice(parameters, "BORDER", context),
                names=self._names,
                members=self._members,
                builtup=self._builtup,
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
            )
            result = run_job.run(job, feedback)
        inputs = outputs.file_names(self._inputs) + (written.zones.name,)
        origin = model_choice.origin(self, [], inputs, result.credits)
        results = outputs.deliver(self, result, origin, context, feedback)
        if parameters.get("OUTPUT_TABLE") is not None:
            results["OUTPUT_TABLE"] = transfer.write_table(
                self, parameters, "OUTPUT_TABLE", result.tables["metrics"], context
            )
        title, table = self.tr("{map} ÷ census").format(map=self._names[0]), result.tables["zones"]
        results.update(
            zone_layer.deliver_zones(
                self, parameters, source, written, table, self._dress, title, origin, context, feedback
            )
        )
        return results

    def _dress(self, names, title, origin, name, hidden):
        """Return how the zones look, by the first of the maps."""
        first, aliases = _of_first_map(names), self._aliases(names)
        return dress_ratio(first, title, origin, filled=True, name=name, aliases=aliases, hidden=hidden)

    def _aliases(self, names):
        """Return, for the fields of several maps, what they hold and of which map, in words."""
        if len(self._names) < 2:
            return {}
        words = {
            "mapped": self.tr("{map}: people on the map"),
            "difference": self.tr("{map}: map minus census"),
            "relative": self.tr("{map}: difference in %"),
            "ratio": self.tr("{map}: map ÷ census"),
            "std": self.tr("{map}: standard deviation"),
        }
        texts, maps, shown = {}, iter(self._names), ""
        for column, field in names.items():  # those of each map follow each other, from mapped on
            kind = column.split("_", 1)[0]
            shown = next(maps) if kind == "mapped" else shown
            if kind in words:
                texts[field] = words[kind].format(map=shown)
        return texts


def _of_first_map(names):
    """Return the fields by what they hold, of several maps those of the first, without its name behind."""
    end = next(column for column in names if column.startswith("mapped"))[len("mapped") :]
    if not end:
        return names
    return {column[: -len(end)] if column.endswith(end) else column: names[column] for column in names}
