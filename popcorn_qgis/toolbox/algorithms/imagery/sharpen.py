"""The algorithm “Sharpen to 10 m”."""

from __future__ import annotations

from qgis.core import QgsProcessingException, QgsProcessingParameterRasterLayer

from .... import messages
from ....contract import installed_models
from ....contract.errors import EngineError
from ....contract.jobs.clean_imagery import SharpenJob
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import imagery, model_choice, outputs
from ...run import run_job

MODEL = "MODEL"


class SharpenAlgorithm(PopcornAlgorithm):
    """The six bands of 20 m of a Sentinel-2 raster at 10 m."""

    NAME = "sharpen"
    GROUP = groups.IMAGERY

    def displayName(self):
        return self.tr("Sharpen to 10 m")

    def tags(self):
        return self.tr("sharpen,superresolution,dsen2,red edge,shortwave,20 m,10 m,sentinel").split(",")

    def shortHelpString(self):
        return self.tr(
            "Brings the bands of 20 m of a Sentinel-2 composite (B05, B06, B07, B8A, B11, B12) to 10 m, "
            "guided by those of 10 m. The mean of every pixel of 20 m stays what it is.\n\n"
            "A small model of ours comes with the plugin. DSen2-lite (superresolve_graph.pb of "
            "sentinel-tree-cover), which “Import a model” takes, is better. It was made for B11 and B12 at "
            "40 m; that the means of 20 m are kept makes up for it."
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterRasterLayer("INPUT", self.tr("Sentinel-2 raster of ten bands")),
            self.tr("On pixels of 10 m, such as a composite made with ten bands."),
        )
        model_choice.add_model(
            self,
            MODEL,
            self.tr("Sharpening model"),
            "sharpener",
            "sharpening",
            self.tr("Its id, or the path of an .onnx file."),
        )
        imagery.add_s2_scale(self)
        imagery.add_offset(self)
        self.add(
            outputs.TifDestination("OUTPUT", self.tr("Sharpened")),
            self.tr("Ten bands in the order of their wavelength, reflectance × 10000."),
        )

    def problem(self, parameters, context):
        given = parameters.get("INPUT")
        if given and imagery.raster_problem(given, context):
            return imagery.raster_problem(given, context)
        try:
            self._model(parameters, context)
        except EngineError as error:
            return messages.of(error)
        return outputs.not_tif(self, parameters, context)

    def _model(self, parameters, context):
        text = self.parameterAsString(parameters, MODEL, context).strip()
        return installed_models.find_model(text, model_choice.model_folders(), "sharpening", hashed=False)

    def read_layers(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, "INPUT"))
        self._input = imagery.raster_path(layer)

    def run_steps(self, parameters, context, feedback):
        job = SharpenJob(
            input=self._input,
            output=self.parameterAsOutputLayer(parameters, "OUTPUT", context),
            model=self.parameterAsString(parameters, MODEL, context).strip(),
            model_folders=model_choice.model_folders(),
            s2_scale=self.choice(parameters, imagery.S2_SCALE, context),
            offset=self.choice(parameters, imagery.OFFSET, context),
        )
        result = run_job.run(job, feedback)
        model = self._model(parameters, context)
        origin = model_choice.origin(self, [model], outputs.file_names((self._input,)), result.credits)
        return outputs.deliver(self, result, origin, context, feedback)
