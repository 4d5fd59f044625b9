"""The algorithm “Learn occupancy from a census”: imagery and counts in, a model for the maps out."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputString,
)

from ....contract.jobs import TrainOccupancyJob
from ....runtime import places
from ... import groups
from ...parameters import imagery, model_choice, new_model, outputs
from ...run import missing_packages, run_job
from ...zones import transfer, zone_parameters, zone_raster
from ..mapping.mapping_base import MappingAlgorithm


class TrainOccupancyAlgorithm(MappingAlgorithm):
    """Occupancy members from coarse counts, weakly supervised."""

    NAME = "trainoccupancy"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Learn occupancy from a census")

    def tags(self):
        return self.tr("train,training,learn,occupancy,census,weakly supervised,popcorn,model").split(",")

    def shortHelpString(self):
        return self.tr(
            "Learns how many people live in a built-up pixel, from how places look and from the counts of "
            "census zones: a few tens of zones are enough to start, a few hundred are better. The result is "
            "an occupancy model that “Map population” uses.\n\n"
            "A fifth of the zones is left out to see whether the training helps. Where it is not clearly "
            "better than one rate of people per built-up pixel, the model gives that rate, and the log and "
            "the report say so.\n\n"
            "Needs the packages for training (PyTorch): the first run offers to install them."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self, both=True)
        zone_parameters.add_zones(
            self,
            self.tr("Census zones"),
            self.tr("Polygons that lie whole on the imagery, with their number of people."),
            optional=True,
        )
        zone_parameters.add_field(self, optional=True)
        zone_raster.add_zone_raster(self)
        model_choice.add_builtup_model(self)
        self.add_text(
            "NAME",
            self.tr("Name of the new model"),
            self.tr("Its id is made from it; a model of the same name is replaced."),
            default=self.tr("My occupancy"),
            optional=False,
        )
        self.add_number(
            "MEMBERS",
            self.tr("Networks to train (members)"),
            5,
            self.tr("Networks from different random starts. They agree where the counts taught them well."),
            least=1,
            most=20,
        )
        self.add_choice(
            "LAYERS",
            self.tr("Layers to train"),
            [
                ("auto", self.tr("all on a GPU, the last ones on a CPU")),
                ("head", self.tr("the last ones (the head): minutes")),
                ("all", self.tr("all: on a CPU, hours")),
            ],
            self.tr("The log says after a few seconds how long it will take at most."),
        )
        self.add_number(
            "EPOCHS",
            self.tr("Passes over the zones at most (epochs)"),
            100,
            self.tr("It ends earlier where the left-out zones fit no better for 20 epochs."),
            least=1,
            most=10_000,
            advanced=True,
        )
        self.add_number(
            "SEED",
            self.tr("Random seed"),
            1600,
            self.tr("The same seed repeats the training."),
            least=0,
            most=2**31 - 1,
            advanced=True,
        )
        self.add_number(
            "MINUTES",
            self.tr("Stop after (minutes, 0: never)"),
            0,
            self.tr("Stops then and keeps the best so far."),
            least=0,
            most=100_000,
            advanced=True,
        )
        self.add_flag(
            "KEEP",
            self.tr("Keep the best so far when cancelled"),
            False,
            self.tr("Cancel then ends the training and the model is there; else cancel leaves nothing."),
            advanced=True,
        )
        imagery.add_computing(self)
        new_model.add_folder(self)
        self.add_page(
            self.tr("Report of the training"),
            self.tr("A page with the loss, the fit of the left-out zones, and what was used."),
        )
        self.addOutput(QgsProcessingOutputString("MODEL", self.tr("Id of the model")))
        self.add_number_output("TRAINED", self.tr("1 where training was better than one rate, else 0"))
        self.add_number_output("ZONES_USED", self.tr("Zones that were learnt from"))

    def problem(self, parameters, context):
        if not parameters.get(imagery.S1) or not parameters.get(imagery.S2):
            return self.tr("Training needs both sensors. Choose Sentinel-1 and Sentinel-2 rasters.")
        if not self.parameterAsString(dict(parameters), "NAME", context).strip():
            return self.tr("The model has no name. Give it one.")
        return (
            super().problem(parameters, context)
            or zone_raster.problem(self, parameters, context)
            or zone_parameters.zones_problem(self, parameters, context)
        )

    def run_steps(self, parameters, context, feedback):
        missing_packages.require_training(self.NAME)
        folder = new_model.folder(self, parameters, context)
        with outputs.scratch_folder() as scratch:
            parameters = zone_raster.with_zones(self, parameters, scratch, context, feedback)
            source = self.parameterAsSource(parameters, zone_parameters.ZONES, context)
            field = self.parameterAsString(parameters, zone_parameters.FIELD, context)
            written = transfer.write_zones(self, parameters, source, field, scratch, context, feedback)
            report = ""
            if parameters.get("OUTPUT_REPORT") is not None:
                report = self.parameterAsFileOutput(parameters, "OUTPUT_REPORT", context)
            job = TrainOccupancyJob(
                imagery=self._imagery,
                zones=written.zones,
                builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
                folder=folder,
                name=self.parameterAsString(parameters, "NAME", context).strip(),
                members=self.parameterAsInt(parameters, "MEMBERS", context),
                seed=self.parameterAsInt(parameters, "SEED", context),
                epochs=self.parameterAsInt(parameters, "EPOCHS", context),
                layers=self.choice(parameters, "LAYERS", context),
                minutes=float(self.parameterAsInt(parameters, "MINUTES", context)),
                keep_on_cancel=self.parameterAsBoolean(parameters, "KEEP", context),
                output_report=report,
                cache_folder=str(places.cache_folder() / "training"),
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = run_job.run(job, feedback)
        feedback.pushInfo(
            self.tr("Choose “{id}” as the occupancy model of “Map population”.").format(id=result.texts["id"])
        )
        return {
            "MODEL": result.texts["id"],
            "TRAINED": result.numbers["trained"],
            "ZONES_USED": result.numbers["zones"],
            **({"OUTPUT_REPORT": job.output_report} if job.output_report else {}),
        }
