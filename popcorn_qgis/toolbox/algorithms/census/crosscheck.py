"""The algorithm “Cross-check methods”: what to expect of each method, on zones that it has not seen."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
)

from .... import messages
from ....contract.jobs import CrosscheckJob
from ... import groups
from ...parameters import imagery, model_choice, outputs
from ...run import run_job
from ...zones import transfer, zone_parameters
from ..mapping.mapping_base import MappingAlgorithm

FINE, FINE_FIELD = "FINE", "FINE_FIELD"


class CrosscheckAlgorithm(MappingAlgorithm):
    """k-fold cross-validation over census zones, of all methods at once."""

    NAME = "crosscheck"
    GROUP = groups.CENSUS

    def displayName(self):
        return self.tr("Cross-check methods")

    def tags(self):
        return self.tr("crosscheck,cross-validation,k-fold,census,accuracy,method,compare").split(",")

    def shortHelpString(self):
        return self.tr(
            "Tells what to expect of each method in your area: trained occupancy, a constant rate on the "
            "built-up score as it is and recalibrated, built-up only, and people spread evenly. In turn, a "
            "part of the zones is left out; each method is fitted to the others, maps, and is tested on "
            "those left out.\n\n"
            "The table holds two tests: zones whose count is not known at all, and the inside of totals that "
            "are known (the map is rescaled to them, as you would do). For the second, finer zones with "
            "counts are the best truth; without them, neighbouring zones are taken together and their joint "
            "total counts as known."
        )

    def initAlgorithm(self, configuration=None):
        imagery.add_imagery(self)
        zone_parameters.add_zones(
            self,
            self.tr("Census zones"),
            self.tr("Polygons that lie whole on the imagery, with their number of people; at least four."),
        )
        zone_parameters.add_field(self)
        zone_parameters.add_parent(
            self,
            self.tr(
                "Zones of one unit are left out together, and the unit's total counts as known in the second "
                "test. Empty: about four neighbouring zones make a unit."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                FINE,
                self.tr("Finer zones with counts"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            self.tr("The truth inside the zones, where there is one: the second test is made on it."),
        )
        self.add(
            QgsProcessingParameterField(
                FINE_FIELD,
                self.tr("Field with their count of people"),
                parentLayerParameterName=FINE,
                optional=True,
            ),
            self.tr("The number of people of each finer zone."),
        )
        model_choice.add_builtup_model(self)
        self.add_number(
            "FOLDS",
            self.tr("Parts to leave out in turn (folds)"),
            5,
            self.tr("The zones are split into so many parts; each is left out once."),
            least=2,
            most=20,
        )
        self.add(
            QgsProcessingParameterBoolean("TRAIN", self.tr("Train occupancy in each fold"), True),
            self.tr(
                "Trains one model for each fold, which takes most of the time. Needs the packages for "
                "training; without them the others are tested."
            ),
        )
        self.add_number(
            "MINUTES",
            self.tr("Train at most (minutes for each fold, 0: no limit)"),
            10,
            self.tr("The training then stops and the best so far is tested."),
            least=0,
            most=100_000,
            advanced=True,
        )
        self.add_number(
            "SEED",
            self.tr("Random seed"),
            1600,
            self.tr("The same seed repeats the folds, the training and the intervals."),
            least=0,
            most=2**31 - 1,
            advanced=True,
        )
        imagery.add_computing(self)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT_TABLE",
                self.tr("Methods in numbers"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
            self.tr("A row for each test and method, with 95 % intervals."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT_REPORT",
                self.tr("Report of the cross-check"),
                self.tr("HTML files (*.html)"),
                None,
                True,
            ),
            self.tr("A page to read or print that says what to expect."),
        )
        self.addOutput(QgsProcessingOutputString("SUMMARY", self.tr("What to expect, in words")))

    def problem(self, parameters, context):
        if parameters.get(FINE) and not parameters.get(FINE_FIELD):
            return self.tr("The finer zones have no count. Choose the field with the count of people.")
        return (
            super().problem(parameters, context)
            or zone_parameters.zones_problem(self, parameters, context)
            or zone_parameters.zones_problem(self, parameters, context, FINE, (FINE_FIELD,))
        )

    def run_steps(self, parameters, context, feedback):
        with outputs.scratch_folder() as folder:
            written = {}
            for layer, field in ((zone_parameters.ZONES, zone_parameters.FIELD), (FINE, FINE_FIELD)):
                source = self.parameterAsSource(parameters, layer, context) if parameters.get(layer) else None
                if source is not None:
                    count = self.parameterAsString(parameters, field, context)
                    written[layer] = transfer.write_zones(
                        self, parameters, source, count, folder, context, feedback, layer
                    ).zones
            job = CrosscheckJob(
                imagery=self._imagery,
                zones=written[zone_parameters.ZONES],
                builtup_model=self.parameterAsString(parameters, model_choice.BUILTUP_MODEL, context).strip(),
                fine=written.get(FINE),
                folds=self.parameterAsInt(parameters, "FOLDS", context),
                train=self.parameterAsBoolean(parameters, "TRAIN", context),
                minutes=float(self.parameterAsInt(parameters, "MINUTES", context)),
                seed=self.parameterAsInt(parameters, "SEED", context),
                output_report=self.optional_file(parameters, "OUTPUT_REPORT", context),
                model_folders=model_choice.model_folders(),
                compute=self._compute,
            )
            result = run_job.run(job, feedback)
        results = {"SUMMARY": messages.translate(result.texts["summary"])}
        if result.files.get("output_report"):
            results["OUTPUT_REPORT"] = result.files["output_report"]
        if parameters.get("OUTPUT_TABLE") is not None:
            table = result.tables["metrics"]
            results["OUTPUT_TABLE"] = transfer.write_table(self, parameters, "OUTPUT_TABLE", table, context)
        return results
