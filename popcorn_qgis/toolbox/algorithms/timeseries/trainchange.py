"""The algorithm “Train a network of urban change”: ERCNN-DRS fitted to a place."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputString,
)

from .... import messages
from ....contract import installed_models
from ....contract.errors import EngineError
from ....contract.jobs.urban_change import TrainChangeJob
from ....runtime import places
from ... import groups
from ...base import PopcornAlgorithm
from ...parameters import model_choice, new_model, outputs
from ...run import missing_packages, run_job
from ...zones import transfer, zone_parameters

MODEL, POLYGONS, SYNTHETIC = "MODEL", "polygons", "synthetic"


class TrainChangeAlgorithm(PopcornAlgorithm):
    """Fine-tuning with polygons, or training from synthetic labels."""

    NAME = "trainchange"
    GROUP = groups.TIME

    def displayName(self):
        return self.tr("Train a network of urban change")

    def tags(self):
        return self.tr("train,training,learn,fine-tuning,urban,change,network,ercnn").split(",")

    def shortHelpString(self):
        return self.tr(
            "Fits the network ERCNN-DRS to a place, with polygons where something changed in a "
            "period and where "
            "nothing did, or with labels that the statistics of its authors give. A fifth of the "
            "tiles is left "
            "out: they say when to end, and whether it helped. “Find urban change” takes the result.\n\n"
            "Needs the packages for training (PyTorch): the first run offers to install them."
        )

    def initAlgorithm(self, configuration=None):
        self.add_folder(
            "SERIES",
            self.tr("Folder of the series"),
            self.tr("Level 1C and gamma0 on the ellipsoid, as “Download an observation series” writes them."),
        )
        model_choice.add_model(
            self,
            MODEL,
            self.tr("Network to begin with"),
            "",
            "urbanchange",
            self.tr(
                "ERCNN-DRS: its id, or the path of an .onnx file. Empty: random weights, for "
                "synthetic labels."
            ),
            optional=True,
        )
        self.add_choice(
            "LABELS",
            self.tr("Labels"),
            [(POLYGONS, self.tr("polygons")), (SYNTHETIC, self.tr("synthetic: ENDISI × omnibus"))],
            self.tr("Synthetic ones need a series of three windows in a row."),
        )
        zone_parameters.add_zones(
            self,
            self.tr("Polygons"),
            self.tr("Where something changed, and where nothing did."),
            optional=True,
        )
        zone_parameters.add_field(self, optional=True)
        for name, description, help_text in (
            ("FROM", self.tr("From (day)"), self.tr("Of the period that the polygons tell of. Empty: all.")),
            ("TO", self.tr("Up to before (day)"), self.tr("This day is not part of the time. Empty: all.")),
        ):
            self.add_text(name, description, help_text)
        self.add_text(
            "NAME",
            self.tr("Name of the new model"),
            self.tr("Its id is made from it; a model of the same name is replaced."),
            default=self.tr("My urban change"),
            optional=False,
        )
        for name, description, default, help_text, least, most in (
            (
                "MINUTES",
                self.tr("Stop after (minutes)"),
                120,
                self.tr("The best so far is kept."),
                1,
                100_000,
            ),
            (
                "EPOCHS",
                self.tr("Passes over the tiles at most (epochs)"),
                160,
                self.tr("It ends earlier where the left-out tiles fit no better for 8 epochs."),
                1,
                10_000,
            ),
            (
                "WINDOW_DAYS",
                self.tr("Windows: length (days)"),
                182,
                self.tr("As in “Find urban change”."),
                10,
                1000,
            ),
            (
                "SEED",
                self.tr("Random seed"),
                1600,
                self.tr("The same seed repeats the training."),
                0,
                2**31 - 1,
            ),
        ):
            self.add_number(name, description, default, help_text, least=least, most=most, advanced=True)
        new_model.add_folder(self)
        self.add_page(
            self.tr("Report on the training"),
            self.tr("A page with the loss of both kinds of tiles, epoch by epoch."),
        )
        self.addOutput(QgsProcessingOutputString("NEW_MODEL", self.tr("Id of the model")))
        self.add_number_output("LOSS_BEFORE", self.tr("Loss of the left-out tiles before"))
        self.add_number_output("LOSS_AFTER", self.tr("Loss of the left-out tiles after"))

    def problem(self, parameters, context):
        try:
            self._begin(parameters, context)
        except EngineError as error:
            return messages.of(error)
        if self.choice(parameters, "LABELS", context) == POLYGONS:
            if not parameters.get("ZONES") or not parameters.get("FIELD"):
                return self.tr("Polygons and the field that is 1 where they changed are needed. Choose both.")
            return zone_parameters.zones_problem(self, parameters, context)
        return ""

    def run_steps(self, parameters, context, feedback):
        missing_packages.require_training(self.NAME)
        with outputs.scratch_folder() as scratch:
            zones = None
            if self.choice(parameters, "LABELS", context) == POLYGONS:
                source = self.parameterAsSource(parameters, "ZONES", context)
                field = self.parameterAsString(parameters, "FIELD", context)
                zones = transfer.write_zones(
                    self, parameters, source, field, scratch, context, feedback
                ).zones
            job = TrainChangeJob(
                series=self.parameterAsString(parameters, "SERIES", context),
                model=self._begin(parameters, context),
                folder=new_model.folder(self, parameters, context),
                name=self.parameterAsString(parameters, "NAME", context).strip(),
                labels=self.choice(parameters, "LABELS", context),
                zones=zones,
                first_day=self.parameterAsString(parameters, "FROM", context),
                end_day=self.parameterAsString(parameters, "TO", context),
                window_days=self.parameterAsDouble(parameters, "WINDOW_DAYS", context),
                minutes=self.parameterAsDouble(parameters, "MINUTES", context),
                epochs=self.parameterAsInt(parameters, "EPOCHS", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                cache_folder=str(places.cache_folder() / "training"),
                model_folders=model_choice.model_folders(),
            )
            result = run_job.run(job, feedback)
        return {
            "NEW_MODEL": result.texts["id"],
            **outputs.declared(self, result),
        }

    def _begin(self, parameters, context):
        """Return the id of the network to begin with; raises EngineError where it is not usable."""
        text = self.parameterAsString(parameters, MODEL, context).strip()
        if text:
            installed_models.find_model(text, model_choice.model_folders(), "urbanchange", hashed=False)
        elif self.choice(parameters, "LABELS", context) == POLYGONS:
            raise EngineError(
                "labels",
                "Fine-tuning needs a network to begin with, and polygons that changed or did not.",
                "Name both, or take synthetic labels.",
            )
        return text
