"""The algorithm “Map tree cover”: per cent of every pixel from a year of imagery, by the user's network."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from .... import messages
from ....contract import installed_models
from ....contract.errors import EngineError
from ....contract.jobs.clean_imagery import TreeCoverJob
from ....layers import tree_styles
from ....runtime import places
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_layer, zone_parameters

MODEL, SERIES, BEFORE = "MODEL", "SERIES", "SERIES_BEFORE"
#: Who keeps the network, and what they call it.
FILE, AUTHORS = "predict_graph-172.pb", "https://github.com/wri/sentinel-tree-cover"


class TreeCoverAlgorithm(PopcornAlgorithm):
    """Tree cover of a year, or of two."""

    NAME = "treecover"
    GROUP = groups.MAPPING

    def displayName(self):
        return self.tr("Map tree cover")

    def tags(self):
        return self.tr("tree,forest,canopy,cover,deforestation,land use,change,sentinel,wri").split(",")

    def shortHelpString(self):
        return self.tr(
            "Tells how much of every pixel of 10 m is covered by trees, 0 to 100 %, from a year of imagery "
            "that “Monthly imagery” has made for it; with a second year also what has changed; and by "
            "zone.\n\n"
            "The network is that of sentinel-tree-cover (Brandt et al. 2023), whose authors keep the file: "
            "“Import a model” reads it without TensorFlow."
        )

    def initAlgorithm(self, configuration=None):
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(SERIES, self.tr("Series of the year"), folder),
            self.tr(
                "A folder that “Monthly imagery” made: quarters and the year, for tree cover; with "
                "Sentinel-1 and terrain."
            ),
        )
        self.add(
            QgsProcessingParameterFile(BEFORE, self.tr("Series of an earlier year"), folder, optional=True),
            self.tr("Of the same area, to see what has changed since."),
        )
        model_choice.add_model(
            self,
            MODEL,
            self.tr("Model of tree cover"),
            "treecover",
            "treecover",
            self.tr("Its id, or the path of an .onnx file."),
        )
        zone_parameters.add_zones(
            self,
            self.tr("Zones to measure"),
            self.tr("Polygons, such as of land use, that get their tree cover."),
            optional=True,
        )
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Tree cover")),
            self.tr("Per cent, 255 no data; 15 % and less is 0, as its authors have it."),
        )
        for name, title, help_text in (
            ("OUTPUT_BEFORE", self.tr("Earlier tree cover"), self.tr("The same of the earlier year.")),
            (
                "OUTPUT_CHANGE",
                self.tr("Change of tree cover"),
                self.tr("Percentage points since the earlier year."),
            ),
        ):
            self.add(outputs.TifDestination(name, title, None, True), help_text, by_default=False)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_ZONES",
                self.tr("Zones with their tree cover"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                None,
                True,
            ),
            self.tr("The zones with their tree cover in per cent and km², and how it has changed."),
            by_default=False,
        )
        self.add_number_output("TREE_COVER_PERCENT", self.tr("Mean tree cover (%)"))

    def problem(self, parameters, context):
        try:
            self._model(parameters, context)
        except EngineError as error:
            text = self.parameterAsString(parameters, MODEL, context).strip()
            if text == "treecover" and not installed_models.list_models(
                model_choice.model_folders(), "treecover"
            ):
                return self.tr(
                    "Tree cover needs the network {file}, which is not installed. Ask its authors for it at "
                    "{address}, and bring it in with “Import a model”."
                ).format(file=FILE, address=AUTHORS)
            return messages.of(error)
        later = [name for name in ("OUTPUT_BEFORE", "OUTPUT_CHANGE") if parameters.get(name) is not None]
        if later and not parameters.get(BEFORE):
            return self.tr("A change needs two years. Choose the series of the earlier one.")
        wants_zones = parameters.get("OUTPUT_ZONES") is not None
        if wants_zones and not parameters.get("ZONES"):
            return self.tr("The zones with their tree cover need zones. Choose a layer of polygons.")
        return (zone_parameters.zones_problem(self, parameters, context) if wants_zones else "") or (
            outputs.not_tif(self, parameters, context)
        )

    def _model(self, parameters, context):
        text = self.parameterAsString(parameters, MODEL, context).strip()
        return installed_models.find_model(text, model_choice.model_folders(), "treecover", hashed=False)

    def run_steps(self, parameters, context, feedback):
        source = self.parameterAsSource(parameters, "ZONES", context)
        wants_zones = source is not None and parameters.get("OUTPUT_ZONES") is not None
        with outputs.scratch_folder() as folder:
            written = None
            if wants_zones:
                written = transfer.write_zones(self, parameters, source, "", folder, context, feedback)
            before = self.parameterAsString(parameters, BEFORE, context)
            earlier = self.optional_output(parameters, "OUTPUT_BEFORE", context)
            job = TreeCoverJob(
                series=self.parameterAsString(parameters, SERIES, context),
                output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
                model=self.parameterAsString(parameters, MODEL, context).strip(),
                model_folders=model_choice.model_folders(),
                series_before=before,
                output_before=earlier or (f"{folder}/before.tif" if before else ""),
                output_change=self.optional_output(parameters, "OUTPUT_CHANGE", context),
                zones=written.zones if written else None,
                cache_folder=str(places.cache_folder() / "tiles"),
            )
            result = run_job.run(job, feedback)
        if not earlier:
            result.rasters.pop("output_before", None)
        origin = model_choice.origin(
            self, [self._model(parameters, context)], outputs.file_names((job.series,)), result.credits
        )
        titles = {"output_before": self.tr("Earlier tree cover")}
        results = outputs.deliver(self, result, origin, context, feedback, titles=titles)
        if written is None:
            return results
        title = self.tr("Tree cover in {zones}").format(zones=written.zones.name)
        dress, table = tree_styles.dress_zones, result.tables["zones"]
        layer = zone_layer.deliver_zones(
            self, parameters, source, written, table, dress, title, origin, context, feedback
        )
        return {**results, **layer}
