"""The algorithm “People by clusters”: pixels that look alike hold alike many people."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
)

from ....contract.jobs.clusters import ClusterWeightsJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_layer, zone_parameters


class ClusterWeightsAlgorithm(PopcornAlgorithm):
    """Clusters of the imagery, with people per km² each from a census."""

    NAME = "clusterweights"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("People by clusters")

    def tags(self):
        return self.tr("cluster,k-means,regression,density,census,dasymetric,disaggregation").split(",")

    def shortHelpString(self):
        return self.tr(
            "Sorts pixels into clusters that look alike, and finds how many people per km² live in each, so "
            "that the zones' counts are met as well as possible and nowhere live fewer than nobody. No "
            "built-up model is needed.\n\n"
            "The table tells the people and the colour of each cluster. The clusters can be kept as a file "
            "and map another place, with imagery of the same sensors and season, without a census."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self)
        zone_parameters.add_zones(
            self,
            self.tr("Census zones or grid cells"),
            self.tr("Polygons with their number of people; five or more whole on the imagery."),
            optional=True,
        )
        told = self.tr("The number of people of each zone. Empty values count as missing.")
        zone_parameters.add_field(self, optional=True, help_text=told, usual=None)
        self.add(
            QgsProcessingParameterFile(
                "MODEL", self.tr("Or clusters that were fitted before"), extension="npz", optional=True
            ),
            self.tr("A file that this algorithm wrote. Zones only rescale its map then."),
        )
        self.add_number(
            "CLUSTERS",
            self.tr("Number of clusters"),
            50,
            self.tr("Most of them will hold nobody. More tell more kinds of places apart."),
            least=2,
            most=250,
        )
        self.add_flag(
            "RESCALE",
            self.tr("Let every zone sum to its count"),
            True,
            self.tr("Without it the map is what the clusters predict, with zones or without."),
        )
        self.add_number(
            "SEED",
            self.tr("Random seed"),
            1600,
            self.tr("The same seed repeats the clusters."),
            least=0,
            most=2**31 - 1,
            advanced=True,
        )
        imagery.add_units(self)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Population, by clusters")),
            self.tr("People per pixel; the legend shows people per hectare."),
        )
        self.add(
            outputs.TifDestination("OUTPUT_CLUSTERS", self.tr("Clusters"), None, True),
            self.tr("The cluster of each pixel, counted from 0."),
            by_default=False,
        )
        self.add_table_output(
            self.tr("People of each cluster"), self.tr("People per km², area and colour of each cluster.")
        )
        self.add_zones_output(
            self.tr("Zones with census, before and after"),
            self.tr("Where the map is rescaled: census, what the clusters predict, and status."),
        )
        self.add_file_output(
            "OUTPUT_MODEL",
            self.tr("File of the clusters"),
            self.tr("Arrays (*.npz)"),
            self.tr("Maps another place by MODEL."),
            by_default=False,
        )
        self.add_number_output("PEOPLE", self.tr("People mapped"))
        self.add_number_output("CLUSTERS_WITH_PEOPLE", self.tr("Clusters with people"))
        self.add_number_output("HELD_OUT_R2", self.tr("R² of people per km² on zones left out"))
        self.add_number_output("TYPICAL_FACTOR", self.tr("Factor by which zones left out are off"))

    def problem(self, parameters, context):
        return (
            imagery.imagery_problem(parameters, context)
            or zone_parameters.zones_problem(self, parameters, context)
            or self._lacks(parameters, context)
            or outputs.not_tif(self, parameters, context)
        )

    def _lacks(self, parameters, context):
        field = self.parameterAsString(parameters, "FIELD", context)
        if bool(parameters.get("ZONES")) != bool(field):
            return self.tr("Zones need the field with their count (FIELD), and a field its zones.")
        if not field and not parameters.get("MODEL"):
            return self.tr("Choose zones with counts, or clusters that were fitted before (MODEL).")
        return ""

    def read_layers(self, parameters, context):
        self._imagery = imagery.read_imagery(self, parameters, context)

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        field = self.parameterAsString(parameters, "FIELD", context)
        rescaled = source is not None and self.parameterAsBoolean(parameters, "RESCALE", context)
        with outputs.scratch_folder() as folder:
            written = None
            if source is not None:
                written = transfer.write_zones(self, parameters, source, field, folder, context, feedback)
            job = ClusterWeightsJob(
                imagery=self._imagery,
                zones=written.zones if written is not None else None,
                model=self.parameterAsFile(parameters, "MODEL", context),
                clusters=self.parameterAsInt(parameters, "CLUSTERS", context),
                rescale=rescaled,
                seed=self.parameterAsInt(parameters, "SEED", context),
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                output_clusters=self.optional_output(parameters, "OUTPUT_CLUSTERS", context),
                output_model=self.optional_file(parameters, "OUTPUT_MODEL", context),
            )
            result = run_job.run(job, feedback)
        inputs = outputs.file_names(self._imagery.s1, self._imagery.s2)
        origin = model_choice.origin(self, [], inputs, result.credits)
        titles = {"output": self.tr("Population, by clusters"), "output_clusters": self.tr("Clusters")}
        results = outputs.deliver(self, result, origin, context, feedback, titles=titles)
        if parameters.get("OUTPUT_TABLE") is not None:
            results["OUTPUT_TABLE"] = transfer.write_table(
                self, parameters, "OUTPUT_TABLE", result.tables["clusters"], context
            )
        results.update(
            zone_layer.deliver_rescaled(
                self, parameters, source, written, result.tables.get("zones"), origin, context, feedback
            )
        )
        return results
