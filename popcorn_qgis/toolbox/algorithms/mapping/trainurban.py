"""The algorithm “Fine-tune an urban mask”: imagery and labels of a place in, a model for its maps out."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from .... import messages
from ....contract.errors import EngineError
from ....contract.jobs import TrainUrbanJob, UrbanImagery
from ... import groups
from ...parameters import imagery, model_choice, new_model, outputs
from ...run import missing_packages, run_job
from ...zones import transfer
from .mapping_base import MappingAlgorithm

LABELS, FIELD, RASTER = "REFERENCE", "FIELD", "REFERENCE_RASTER"


class TrainUrbanAlgorithm(MappingAlgorithm):
    """The head and the last decoder of GlobalUrbanMapper, on the user's own labels."""

    NAME = "trainurban"
    GROUP = groups.MAPPING

    def displayName(self):
        return self.tr("Fine-tune an urban mask")

    def tags(self):
        return self.tr("train,fine-tune,learn,urban,mask,globalurbanmapper,labels,model").split(",")

    def shortHelpString(self):
        return self.tr(
            "Teaches an imported GlobalUrbanMapper what urban land is in your place: from polygons, or from "
            "another mask. Its last layers learn, the others stay, so that a few windows of 2.5 km are "
            "enough. GlobalUrbanMapper 2.0 goes on learning to do without a sensor and under clouds.\n\n"
            "A quarter of the windows is left out to see whether it helps; where it does not, the model "
            "stays as it was, and the log and the report say so.\n\n"
            "Needs the packages for training (PyTorch): the first run offers to install them."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_urban_imagery(self)
        model_choice.add_urban_model(self)
        self.add(
            QgsProcessingParameterFeatureSource(
                LABELS,
                self.tr("Urban land there is: polygons"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("Without a field: they are urban, all else is not."),
        )
        self.add(
            QgsProcessingParameterField(FIELD, self.tr("Field of the class"), None, LABELS, optional=True),
            self.tr("1 urban, 0 not; what no polygon covers is then unknown."),
        )
        self.add_raster(
            RASTER,
            self.tr("Or a mask of it"),
            self.tr("1 urban, 0 not, no data unknown; on any grid."),
            optional=True,
        )
        self.add_text(
            "NAME",
            self.tr("Name of the new model"),
            self.tr("Its id is made from it; a model of the same name is replaced."),
            default=self.tr("My urban mask"),
            optional=False,
        )
        self.add_number(
            "EPOCHS",
            self.tr("Passes over the windows (epochs)"),
            10,
            self.tr("With few windows more passes are needed."),
            least=1,
            most=1000,
            advanced=True,
        )
        for name, text, default, help_text in (
            ("SEED", self.tr("Random seed"), 1600, self.tr("The same seed repeats the training.")),
            (
                "MINUTES",
                self.tr("Stop after (minutes, 0: never)"),
                0,
                self.tr("Stops then and keeps what was learnt."),
            ),
        ):
            self.add_number(name, text, default, help_text, least=0, most=2**31 - 1, advanced=True)
        imagery.add_computing(self)
        new_model.add_folder(self)
        self.add_page(
            self.tr("Report of the training"),
            self.tr("A page with the loss, the windows left out, and what was used."),
        )
        self.addOutput(QgsProcessingOutputString("MODEL_ID", self.tr("Id of the model")))
        self.add_number_output("IOU_BEFORE", self.tr("IoU on windows left out, before"))
        self.add_number_output("IOU_AFTER", self.tr("IoU on windows left out, after"))

    def problem(self, parameters, context):
        try:
            model = model_choice.urban_model(self, parameters, context)
        except EngineError as error:
            return messages.of(error)
        if model is None:
            return self.tr("There is no model to begin with. Choose an imported GlobalUrbanMapper.")
        if bool(parameters.get(LABELS)) == bool(parameters.get(RASTER)):
            return self.tr("Labels are polygons or a mask, and one of them is needed. Give one of them.")
        if not self.parameterAsString(dict(parameters), "NAME", context).strip():
            return self.tr("The model has no name. Give it one.")
        return imagery.urban_problem(parameters, context) or imagery.raster_problem(
            parameters.get(RASTER), context
        )

    def read_layers(self, parameters, context):
        self._imagery: UrbanImagery = imagery.read_urban_imagery(self, parameters, context)
        self._compute = imagery.read_compute(self, parameters, context)
        self._reference = ""
        if parameters.get(RASTER):
            self._reference = imagery.raster_path(self.parameterAsRasterLayer(parameters, RASTER, context))

    def run_steps(self, parameters, context, feedback):
        missing_packages.require_training(self.NAME)
        folder = new_model.folder(self, parameters, context)
        with outputs.scratch_folder() as scratch:
            zones = None
            source = self.parameterAsSource(parameters, LABELS, context) if not self._reference else None
            if source is not None:
                field = self.parameterAsString(parameters, FIELD, context)
                zones = transfer.write_zones(
                    self, parameters, source, field, scratch, context, feedback, LABELS
                ).zones
            job = TrainUrbanJob(
                imagery=self._imagery,
                model=self.parameterAsString(parameters, model_choice.URBAN_MODEL, context).strip(),
                folder=folder,
                name=self.parameterAsString(parameters, "NAME", context).strip(),
                zones=zones,
                reference=self._reference,
                epochs=self.parameterAsInt(parameters, "EPOCHS", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
                minutes=float(self.parameterAsInt(parameters, "MINUTES", context)),
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = run_job.run(job, feedback)
        feedback.pushInfo(
            self.tr("Choose “{id}” as the model of “Map urban land”.").format(id=result.texts["id"])
        )
        numbers = result.numbers
        return {
            "MODEL_ID": result.texts["id"],
            **{key.upper(): numbers[key] for key in ("iou_before", "iou_after") if key in numbers},
            **({"OUTPUT_REPORT": job.output_report} if job.output_report else {}),
        }
