"""The algorithm “People by clusters”: pixels that look alike hold alike many people."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ....contract.jobs.clusters import ClusterWeightsJob
from ....layers.delivery import deliver_vector
from ....layers.zone_styles import dress_ratio
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_parameters


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
        self.add(
            QgsProcessingParameterField(
                "FIELD",
                self.tr("Field with the count of people"),
                None,
                zone_parameters.ZONES,
                optional=True,
            ),
            self.tr("The number of people of each zone. Empty values count as missing."),
        )
        zone_parameters.add_readings(self)
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
        self.add(
            QgsProcessingParameterBoolean("RESCALE", self.tr("Let every zone sum to its count"), True),
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
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE",
                self.tr("People of each cluster"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
            self.tr("People per km², area and colour of each cluster."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_ZONES",
                self.tr("Zones with census, before and after"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                None,
                True,
            ),
            self.tr("Where the map is rescaled: census, what the clusters predict, and status."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_MODEL", self.tr("File of the clusters"), self.tr("Arrays (*.npz)"), None, True
            ),
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
        if job.output_model:
            results["OUTPUT_MODEL"] = job.output_model
        if parameters.get("OUTPUT_TABLE") is not None:
            results["OUTPUT_TABLE"] = transfer.write_table(
                self, parameters, "OUTPUT_TABLE", result.tables["clusters"], context
            )
        if parameters.get("OUTPUT_ZONES") is not None and "zones" in result.tables and written is not None:
            joined = transfer.join_table(
                self, parameters, "OUTPUT_ZONES", source, written, result.tables["zones"], context, feedback
            )
            title = self.tr("Map before rescaling ÷ census")
            name = zone_parameters.name_field(source.fields())
            dress = dress_ratio(joined.names, title, origin, filled=False, name=name, hidden=joined.repeats)
            deliver_vector(
                joined.identifier, title, dress, context, feedback, self.placeholder("OUTPUT_ZONES")
            )
            results["OUTPUT_ZONES"] = joined.identifier
        return results
