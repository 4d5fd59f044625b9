"""The algorithm “Compare with a census”: how well maps agree with counts that they were not fitted to."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
)

from ..engine.jobs import EvaluateJob, Table
from ..layers.delivery import deliver_vector
from . import census_map, conversation, groups, imagery, model_choice, outputs, zones
from .base import PopcornAlgorithm


class EvaluateAlgorithm(PopcornAlgorithm):
    """Tables and metrics of maps against a census."""

    NAME = "evaluate"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Compare with a census")

    def tags(self):
        return self.tr("evaluate,validation,census,accuracy,error,R2,MAE,RMSE,metrics").split(",")

    def shortHelpString(self):
        return self.tr(
            "Sums one or more population maps to census zones and compares the sums with the counts: R², "
            "mean absolute error, root mean square error, relative error and correlation for each map, and a "
            "table of all zones.\n\n"
            "For an honest answer use finer zones than those that the map was rescaled to: rescale on "
            "municipalities, compare on districts."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterMultipleLayers(
                "INPUT", self.tr("Population maps"), QgsProcessing.SourceType.TypeRaster
            ),
            self.tr("One or more rasters of people per pixel; they are compared side by side."),
        )
        zones.add_zones(self, self.tr("Census zones"), self.tr("Polygons with the number of people."))
        zones.add_field(self)
        zones.add_border(
            self,
            self.tr(
                "Choose what the map was rescaled with: then it agrees with its own zones. By centre, zones "
                "may not overlap, and zones too small to hold a pixel's centre are named and not compared."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE",
                self.tr("Metrics of each map"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
            self.tr("A table with one row for each map."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_ZONES",
                self.tr("Zones with census and maps"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                None,
                True,
            ),
            self.tr("The zones with the census count, the people of each map, and the difference."),
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

    def problem(self, parameters, context):
        given = parameters.get("INPUT")
        for item in given if isinstance(given, (list, tuple)) else [given]:
            problem = imagery.raster_problem(item, context)
            if problem:
                return problem
        return zones.zones_problem(self, parameters, context)

    def read_layers(self, parameters, context):
        self._inputs = imagery.raster_paths(self, parameters, "INPUT", context)
        layers = self.parameterAsLayerList(parameters, "INPUT", context) or []
        project = context.project()
        self._names = {  # of layers of the project, by number; files keep their file's name
            number: layer.name()
            for number, layer in enumerate(layers, start=1)
            if project is not None and project.mapLayer(layer.id()) is not None
        }

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        field = self.parameterAsString(parameters, "FIELD", context)
        with outputs.scratch_folder() as folder:
            written = zones.write_zones(self, parameters, source, field, folder, context, feedback)
            job = EvaluateJob(
                inputs=self._inputs,
                zones=written.zones,
                border=self.choice(parameters, "BORDER", context),
            )
            result = conversation.run(job, feedback)
        origin = model_choice.origin(self, [], outputs.file_names(self._inputs) + (written.zones.name,))
        results = outputs.deliver(self, result, origin, context, feedback)
        if parameters.get("OUTPUT_TABLE") is not None:
            results["OUTPUT_TABLE"] = zones.write_table(
                self, parameters, "OUTPUT_TABLE", self._named(result.tables["metrics"]), context
            )
        if parameters.get("OUTPUT_ZONES") is not None:
            identifier, names = zones.join_table(
                self, parameters, "OUTPUT_ZONES", source, written, result.tables["zones"], context, feedback
            )
            title = self.tr("Census zones (map against census)")
            dress = census_map.dress_ratio(names, title, origin, filled=True)
            deliver_vector(identifier, title, dress, context, feedback, self.placeholder("OUTPUT_ZONES"))
            results["OUTPUT_ZONES"] = identifier
        return results

    def _named(self, metrics: Table) -> Table:
        """Call the maps what the user calls them."""
        number, name = metrics.columns.index("number"), metrics.columns.index("map")
        rows = []
        for row in metrics.rows:
            known = self._names.get(row[number], row[name])
            rows.append((*row[:name], known, *row[name + 1 :]))
        return Table(metrics.columns, tuple(rows))
